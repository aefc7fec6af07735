### One answer to several.

several-ideas-button = Answer several
several-problems-button = Answer problems
several-heading = One answer to several
several-ask-which = Which get one and the same answer? Press the numbers one by one and then “Done”, or write all of them: 42, 43, 51.
several-remark = This answer goes to: { $numbers }.
several-done = The answer “{ $status }” is sent: { $numbers }. Each author and everybody who supports or follows gets a message.
several-left = These have changed meanwhile, so the answer was not sent to them: { $numbers }. Open each by itself.
