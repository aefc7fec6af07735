### "What the council decides": a few lines a week to each parish, on one card.

bulletins-new-button = Council news
bulletins-answer-button = Publish the answer
bulletins-drop-button = Take the line back
bulletins-heading = What the council decides
bulletins-ask-parish = For which place?
bulletins-ask-text = One line, up to 250 characters, in Latvian: what was decided or answered, in plain words. No names of people. Everybody reads it.
bulletins-parish-label = Place
bulletins-text-label = Line
bulletins-not-latvian = The group reads Latvian. Write it in Latvian.
bulletins-title = What the council decides: { PARISH($parish) }
bulletins-nothing = The lines of this week were taken back.
bulletins-added = The line was added. Places: { $count }. More that can be added this week: { $left }.
bulletins-full = No more this week: { PARISH($parish) } reads { $most } lines already. Add the next one on Monday.
bulletins-dropped = The line was taken back: { PARISH($parish) }.
bulletins-gone = This line is no more.
bulletins-answer-told =
    The answer to your question { $number } is of use to others too, so it was published without your name and without your text:

    { $text }
