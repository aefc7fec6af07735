### Viena atbilde vairākiem.

several-ideas-button = Atbildēt vairākiem
several-problems-button = Atbildēt problēmām
several-heading = Viena atbilde vairākiem
several-ask-which = Kuriem būs viena un tā pati atbilde? Spiediet numurus pēc kārtas un tad „Gatavs”, vai uzrakstiet visus: 42, 43, 51.
several-remark = Šī atbilde aizies: { $numbers }.
several-done = Atbilde „{ $status }” ir nosūtīta: { $numbers }. Katra autors un visi, kas atbalsta vai seko, saņems ziņu.
several-left = Pa to laiku ir mainījušies, tāpēc atbilde tiem nav nosūtīta: { $numbers }. Atveriet katru atsevišķi.
