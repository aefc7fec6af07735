### Darām paši: kas piedalās.

joiners-join-button = Piedalos
joiners-leave-button = Nevarēšu
joiners-joined = Paldies, ka piedalāties! Priekšlikums Nr. { $serial }. Kopā piedalās: { $count }. Par visu tālāko atnāks ziņa.
joiners-left = Skaidrs, priekšlikumā Nr. { $serial } Jūs nepiedalāties. Ja varēsiet, nospiediet „Piedalos”.
joiners-over = Pieteikties vairs nevajag: priekšlikums { $number }. Statuss: { $status }.
joiners-count = Piedalās: { $count }
joiners-names = No tiem vārdu rāda: { $names }
