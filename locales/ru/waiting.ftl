### Список «Ждут меня» по частям.

waiting-none-so = В этой части ничего не ждёт.
waiting-more-button = Дальше
waiting-all-button = Все: { $count }
waiting-mine-button = Мои: { $count }
waiting-late-button = Опаздывают: { $count }
waiting-places-button = По местам
waiting-place-button = { PARISH($parish) }: { $count }
waiting-which-place = Из какого места?
waiting-title-mine = Ждут, ответите Вы: { $count }
waiting-title-late = Ждут и опаздывают: { $count }
waiting-title-place = Ждут, { PARISH($parish) }: { $count }
waiting-held-today = Опубликованы сегодня, их можно сначала прочитать; по кнопке [Начать] придут завтра: { $count }.
waiting-held-claimed = На эти ответят коллеги, поэтому по кнопке [Начать] не придут: { $count }.
waiting-held-put-off = Отложенные по кнопке [Начать] придут в своё время: { $count }.
