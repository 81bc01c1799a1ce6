package io.pincite.citation;

import java.util.Arrays;
import java.util.Set;

/** Words that often begin a sentence and name nobody. English. */
final class Openers {

    private static final Set<String> WORDS =
            Set.copyOf(Arrays.asList(("according although additionally afterwards again already also altogether"
                            + " apart aside besides briefly certainly clearly consequently currently despite due during earlier"
                            + " elsewhere eventually finally first following formerly fortunately further furthermore generally hence"
                            + " however immediately including indeed initially instead last lastly lately later likewise many meanwhile"
                            + " moreover mostly nearby nevertheless next nonetheless notably now occasionally often once only"
                            + " originally otherwise overall partly perhaps presently presumably previously prior probably rather"
                            + " reportedly recently second secondly seemingly separately several similarly simultaneously"
                            + " since somewhat soon specifically still subsequently suddenly then thereafter therefore third thus"
                            + " today together tomorrow tonight traditionally ultimately unlike until usually while yes yesterday yet"
                            + " analysts activists aircraft allies amid armed army attacks authorities both citizens civilians"
                            + " clashes commanders companies countries critics demonstrators diplomats doctors documents eight eleven"
                            + " economists employees engineers everyone evidence experts families fighters fighting five forces four"
                            + " government governments heavy hundreds dozens thousands millions insurgents investigators journalists"
                            + " leaders losses media members mercenaries militants military negotiations negotiators neighbors new"
                            + " news newspapers nine nobody observers officers officials opponents opposition parliament"
                            + " participants people planes police politicians power president prime protesters protests rebels"
                            + " relations relatives reporters reports research researchers residents roughly sanctions scientists"
                            + " security seven ships six soldiers some someone sources specialists spokesmen staff state studies"
                            + " supporters talks ten three transport troops two units vessels veterans victims vehicles voters warships"
                            + " weapons witnesses women men workers writers air ground naval local foreign former"
                            + " because by citing having being seeing speaking fearing facing asked based given taken driven overthrown"
                            + " defeated supported backed led headed named called known located founded")
                    .split(" ")));

    private Openers() {}

    /** Whether {@code word}, folded, is one of them. */
    static boolean contain(String word) {
        return WORDS.contains(word);
    }
}
