package dev.parallax.claim;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody, or some group, that a version names: what it has told about them so far. */
final class Person {

    private String name;
    private boolean named;
    private final boolean group;
    private final Set<String> nouns = new HashSet<>();
    private Gender gender = Gender.UNKNOWN;
    private @Nullable Integer age;

    /** @param named whether the name is a proper name, not what they are */
    Person(String name, boolean named, boolean group) {
        this.name = name;
        this.named = named;
        this.group = group;
    }

    /** The fullest name that the version gives, or the noun phrase. */
    String name() {
        return name;
    }

    boolean isNamed() {
        return named;
    }

    boolean isGroup() {
        return group;
    }

    Gender gender() {
        return gender;
    }

    /** Takes a proper name when it says more than the one known. */
    void call(String other) {
        if (!named || other.length() > name.length()) {
            name = other;
            named = true;
        }
    }

    /** Notes what they are: spokesman, captain. */
    void is(String noun) {
        if (!noun.isEmpty()) {
            nouns.add(noun);
            suppose(Gender.ofNoun(noun));
        }
    }

    /** Takes a gender where none is known yet. */
    void suppose(Gender other) {
        gender = gender == Gender.UNKNOWN ? other : gender;
    }

    void age(int years) {
        age = years;
    }

    /** Whether the text has said so; a spokesman in one line is a spokesperson in the next. */
    boolean isSaidToBe(String noun) {
        return nouns.contains(noun)
                || noun.startsWith("spokes") && nouns.stream().anyMatch(other -> other.startsWith("spokes"));
    }

    /** Whether they may be that old. */
    boolean mayBe(int years) {
        return age == null || age == years;
    }

    boolean isOfAge(int years) {
        return age != null && age == years;
    }
}
