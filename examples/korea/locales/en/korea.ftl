# Texts on the rules of Korea (an example)

evidence-kr_cosmetic_adverts =
    .title = Korea is reported to limit adverts of such cosmetics
    .text = In January 2025 the regulator of Korea is reported to have changed its guide on adverts. Adverts of cosmetics may no longer make claims tied to matter from people, and exosomes are named. The same goes for use with fine needles. The guide itself was not read.
    .step = Note down the words of the advert and ask the regulator

red_flag-kr_cosmetic_advert_seen =
    .title = The advert may touch the guide of Korea
    .text = An advert is all that you have seen. Adverts of cosmetics with exosomes are reported to touch the guide of the regulator in Korea. Note down the words. Ask the clinic who wrote them and what they rest on.
