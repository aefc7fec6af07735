### Делаем сами: кто участвует.

joiners-join-button = Участвую
joiners-leave-button = Не смогу
joiners-joined = Спасибо за участие! Предложение № { $serial }. Всего участвуют: { $count }. Обо всём дальнейшем придёт сообщение.
joiners-left = Хорошо, в предложении № { $serial } Вы не участвуете. Если сможете, нажмите «Участвую».
joiners-over = Записываться больше не нужно: предложение { $number }. Статус: { $status }.
joiners-count = Участвуют: { $count }
joiners-names = Из них показывают имя: { $names }
