### Places: which parish or town something is for.

territories-ask = The residents of which places is it for?
territories-label = Whom
territories-some = Several places
territories-ask-names = Write the places with commas between them, such as “Maliena, Anna”.
territories-names-label = Places
territories-unclear = “{ $name }” is not known, or may be several. Write the whole name; put commas between places.
territories-everywhere = Everybody
