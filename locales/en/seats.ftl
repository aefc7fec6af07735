### Members of the council and their seats.

seats-no-unit = council leadership
