### Места: для какой волости или города что-то предназначено.

territories-ask = Для жителей каких мест это?
territories-label = Кого
territories-some = Несколько мест
territories-ask-names = Напишите места через запятую, например: «Maliena, Anna».
territories-names-label = Места
territories-unclear = «{ $name }»: такого места нет или похожих несколько. Напишите название целиком; между местами ставьте запятую.
territories-everywhere = Весь край
