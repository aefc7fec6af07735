### Список «Ждут меня» по частям.

waiting-none-so = В этой части ничего не ждёт.
waiting-more-button = Дальше
waiting-all-button = Все: { $count }
waiting-mine-button = Мои: { $count }
waiting-late-button = Опаздывают: { $count }
waiting-places-button = По местам
waiting-place-button = { PARISH($parish) }: { $count }
waiting-which-place = Из какого места?
