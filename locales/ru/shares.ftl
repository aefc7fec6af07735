### Сообщения, которые кто-то сам пересылает в группу, куда бот не достаёт.

shares-please-forward = Пожалуйста, перешлите следующее сообщение в группу ({ PARISH($parish) }). Когда сделаете, нажмите «Переслано».
shares-forwarded-button = Переслано
shares-later-button = Вечером
shares-skip-button = Пропустить
shares-forwarded = Спасибо! Записано, что сообщение переслано: { PARISH($parish) }.
shares-later = Хорошо, напомним { WHEN($at) }.
shares-skipped = Хорошо, это сообщение не пересылается.
shares-settled = Об этом сообщении уже решено.
shares-group-there = Теперь здесь есть своя группа: { PARISH($parish) }. Сообщение больше не нужно пересылать.
