## `exo-check offer`: what a clinic wrote, read line by line.

offer-title = The clinic's text, read line by line
offer-this = Your text
offer-read = { $name }: read as { $form ->
        [html] an HTML page
       *[text] plain text
    } ({ $encoding }), { $lines ->
        [one] 1 line
       *[other] { $lines } lines
    }, { $sentences ->
        [one] 1 sentence
       *[other] { $sentences } sentences
    }.
offer-unread-pictures = { $count ->
        [one] 1 picture or film was not read. Look at it yourself: prices and claims can stand in it.
       *[other] { $count } pictures or films were not read. Look at them yourself: prices and claims can stand in them.
    }
offer-unread-frames = { $count ->
        [one] 1 page inside this page is not in the file and was not read.
       *[other] { $count } pages inside this page are not in the file and were not read.
    }
offer-unread-hidden = { $count ->
        [one] 1 part that a reader of the page does not see was left out.
       *[other] { $count } parts that a reader of the page does not see were left out.
    }
offer-unread-places = { $count ->
        [one] 1 place could not be read.
       *[other] { $count } places could not be read.
    }
offer-unread-from = The text is long. Nothing after line { $count } was looked at.
offer-no-text = No sentence was found. If this is a PDF, a picture or a Word file, copy its words and paste them here.
offer-report = This reads like a report on such offers, or a notice to be careful. Its words were taken as quoted, not as said by a clinic.
offer-scope = What follows says what the text says and what the rules say. It does not judge whether the text breaks a law.
offer-unmeasured = It was not yet tried on pages that it had not been made with. It misses claims, and some of what it tells is wrong. Check each line yourself.
offer-measured = On { $pages } pages that it had not been made with, this program found { $found } of { $there } claims and facts. Of the { $told } that it told, { $wrong } were wrong. Check each line yourself.

offer-claims = Claims that were found
offer-claims-none = None of the phrases that this program knows. That does not mean that the text makes no claim.
offer-others = Denied, warned of or quoted: not counted as a claim
offer-disclosures = The five facts that rules in Japan ask for when an unapproved product is advertised
offer-found = Found: { $label }
offer-not-found = Not found here: { $label }
offer-not-found-means = Not found in this text. It may stand on another page, or in other words. Ask the clinic, and get the answer on paper.
offer-facts = What the text tells about the product and the price
offer-fact = { $name }: { $value }
offer-total = This price for these sessions makes { $total }. Ask what else is charged.
offer-yen = { $number } yen
offer-line = { $has_file ->
        [yes] { $file }, line { $line }: "{ $words }"
       *[no] Line { $line }: "{ $words }"
    }{ $how ->
        [conditional] {" "}(with a condition)
        [denied] {" "}(denied)
        [quoted] {" "}(quoted)
       *[said] {""}
    }

offer-fact-product = Product
offer-fact-monitor_offer = Lower price for letting them show your case
offer-fact-loan = Loan or instalments
offer-fact-cancellation = What it says about cancelling
offer-fact-counsellor = A counsellor, not a doctor
offer-fact-self_pay = Not covered by health insurance
offer-fact-contact = How to reach them
offer-fact-risks = Harm or side effects are named
offer-value-exosome = exosomes
offer-value-supernatant = culture liquid (supernatant)
offer-value-stem_cells = stem cells
offer-value-ips = iPS cells

offer-next = What to do, whatever was found
offer-next-silence = A list of phrases cannot see everything. What was not found here may still be said in a picture, on another page or at the desk.
offer-next-ask = Ask the clinic for the product's name, its maker, the lot number and the total price, on paper.
offer-next-wait = Do not sign or pay on the day of the talk. Take the papers home.
offer-next-doctor = Show the text to your own doctor, or to a doctor with no tie to the clinic. In Japan, consumer hotline 188 helps with contracts.

offer-paste = Paste the clinic's page or quote here. Then press Enter and Ctrl-D (on Windows Ctrl-Z and Enter).
offer-large = { $file } is larger than 4 MiB. Keep the part that speaks of the treatment, and try again.
offer-into-done = { $count ->
        [one] 1 answer was proposed in { $file }. It counts when you confirm it.
       *[other] { $count } answers were proposed in { $file }. They count when you confirm them.
    }
offer-into-none = Nothing was proposed in { $file }.
offer-into-left = Not proposed, since it could make the result look better: { $names }
