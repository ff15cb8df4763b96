<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>JournalWords</name>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n repetition</numerusform>
            <numerusform>%n repetitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileOpening</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A repair gets everything back: %n entries.</source>
        <translation>
            <numerusform>A repair gets everything back: %n entry.</numerusform>
            <numerusform>A repair gets everything back: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A repair keeps the other %n entries.</source>
        <translation>
            <numerusform>A repair keeps the other entry.</numerusform>
            <numerusform>A repair keeps the other %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest whole backup holds %n session(s).</source>
        <translation>
            <numerusform>The newest whole backup holds %n session.</numerusform>
            <numerusform>The newest whole backup holds %n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n session(s)</source>
        <translation>
            <numerusform>%1: %2 of %n session</numerusform>
            <numerusform>%1: %2 of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) so far. After two weeks you&apos;ll see here what has changed.</source>
        <translation>
            <numerusform>%n session so far. After two weeks you&apos;ll see here what has changed.</numerusform>
            <numerusform>%n sessions so far. After two weeks you&apos;ll see here what has changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last session was %n day(s) ago. You can pick up where you left off.</source>
        <translation>
            <numerusform>Your last session was %n day ago. You can pick up where you left off.</numerusform>
            <numerusform>Your last session was %n days ago. You can pick up where you left off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n week(s) to stage %1</source>
        <translation>
            <numerusform>About %n week to stage %1</numerusform>
            <numerusform>About %n weeks to stage %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your best %1: %n repetition(s)</source>
        <translation>
            <numerusform>Your best %1: %n repetition</numerusform>
            <numerusform>Your best %1: %n repetitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message numerus="yes">
        <source>You skipped the last ones. They could come after %n minutes of work instead.</source>
        <translation>
            <numerusform>You skipped the last ones. They could come after %n minute of work instead.</numerusform>
            <numerusform>You skipped the last ones. They could come after %n minutes of work instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::BackupFlow</name>
    <message numerus="yes">
        <source>%n session(s), up to %1</source>
        <translation>
            <numerusform>%n session, up to %1</numerusform>
            <numerusform>%n sessions, up to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your journal, %n entries</source>
        <translation>
            <numerusform>your journal, %n entry</numerusform>
            <numerusform>your journal, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), and copies kept when you went back to one</source>
        <translation>
            <numerusform>%n backup, and copies kept when you went back to one</numerusform>
            <numerusform>%n backups, and copies kept when you went back to one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::DeskFlow</name>
    <message numerus="yes">
        <source>Limber was closed while %1 was running. %n minute(s) are counted, nothing after that. Resume or stop it on the strip.</source>
        <translation>
            <numerusform>Limber was closed while %1 was running. %n minute is counted, nothing after that. Resume or stop it on the strip.</numerusform>
            <numerusform>Limber was closed while %1 was running. %n minutes are counted, nothing after that. Resume or stop it on the strip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), saved.</source>
        <translation>
            <numerusform>%n minute, saved.</numerusform>
            <numerusform>%n minutes, saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::FilesFlow</name>
    <message numerus="yes">
        <source>%n new entries. You already had the others.</source>
        <translation>
            <numerusform>%n new entry. You already had the others.</numerusform>
            <numerusform>%n new entries. You already had the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n entries and the settings of the program.</source>
        <translation>
            <numerusform>%1 holds %n entry and the settings of the program.</numerusform>
            <numerusform>%1 holds %n entries and the settings of the program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::Coach</name>
    <message numerus="yes">
        <source>effort %1 out of 10 in the last %n session(s)</source>
        <translation>
            <numerusform>effort %1 out of 10 in the last %n session</numerusform>
            <numerusform>effort %1 out of 10 in the last %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) stopped early</source>
        <translation>
            <numerusform>%n session stopped early</numerusform>
            <numerusform>%n sessions stopped early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tingling or numbness in %n session(s)</source>
        <translation>
            <numerusform>tingling or numbness in %n session</numerusform>
            <numerusform>tingling or numbness in %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your break lasts %n more day(s). These days don&apos;t count against you.</source>
        <translation>
            <numerusform>Your break lasts %n more day. These days don&apos;t count against you.</numerusform>
            <numerusform>Your break lasts %n more days. These days don&apos;t count against you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You chose to wait. We&apos;ll ask again in %n day(s).</source>
        <translation>
            <numerusform>You chose to wait. We&apos;ll ask again in %n day.</numerusform>
            <numerusform>You chose to wait. We&apos;ll ask again in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were away for %n day(s). Please answer all safety questions first.</source>
        <translation>
            <numerusform>You were away for %n day. Please answer all safety questions first.</numerusform>
            <numerusform>You were away for %n days. Please answer all safety questions first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were away for %n day(s). Please answer a few safety questions first.</source>
        <translation>
            <numerusform>You were away for %n day. Please answer a few safety questions first.</numerusform>
            <numerusform>You were away for %n days. Please answer a few safety questions first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You had %n day(s) off, so your target stays the same.</source>
        <translation>
            <numerusform>You had %n day off, so your target stays the same.</numerusform>
            <numerusform>You had %n days off, so your target stays the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::CompareView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n fewer</numerusform>
            <numerusform>%n fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::DecidesPage</name>
    <message numerus="yes">
        <source>You need %n more week(s) that count.</source>
        <translation>
            <numerusform>You need %n more week that counts.</numerusform>
            <numerusform>You need %n more weeks that count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You need %n more weekly check(s).</source>
        <translation>
            <numerusform>You need %n more weekly check.</numerusform>
            <numerusform>You need %n more weekly checks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You need %n more session(s) within three weeks.</source>
        <translation>
            <numerusform>You need %n more session within three weeks.</numerusform>
            <numerusform>You need %n more sessions within three weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %1, week %2. %n week(s) count so far.</source>
        <translation>
            <numerusform>Stage %1, week %2. %n week counts so far.</numerusform>
            <numerusform>Stage %1, week %2. %n weeks count so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::Finding</name>
    <message numerus="yes">
        <source>%1 held, after %n day(s) away.</source>
        <translation>
            <numerusform>%1 held, after %n day away.</numerusform>
            <numerusform>%1 held, after %n days away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done, after %n day(s) away.</source>
        <translation>
            <numerusform>%1 done, after %n day away.</numerusform>
            <numerusform>%1 done, after %n days away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::ImportSheet</name>
    <message numerus="yes">
        <source>%n set(s) of exercises that Limber knows.</source>
        <translation>
            <numerusform>%n set of exercises that Limber knows.</numerusform>
            <numerusform>%n sets of exercises that Limber knows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of other activities. They show in your journal and count for nothing.</source>
        <translation>
            <numerusform>%n set of other activities. It shows in your journal and counts for nothing.</numerusform>
            <numerusform>%n sets of other activities. They show in your journal and count for nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You already have %n of these.</source>
        <translation>
            <numerusform>You already have %n of these.</numerusform>
            <numerusform>You already have %n of these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out; see below why.</source>
        <translation>
            <numerusform>%n line left out; see below why.</numerusform>
            <numerusform>%n lines left out; see below why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n set(s)</source>
        <translation>
            <numerusform>Import %n set</numerusform>
            <numerusform>Import %n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n set(s)</source>
        <translation>
            <numerusform>%1 · %n set</numerusform>
            <numerusform>%1 · %n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::MeasurePage</name>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n repetition</numerusform>
            <numerusform>%n repetitions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::Today</name>
    <message numerus="yes">
        <source>%1 instead of %2. In about %n week(s) you can be where you were. There&apos;s nothing to catch up on.</source>
        <translation>
            <numerusform>%1 instead of %2. In about %n week you can be where you were. There&apos;s nothing to catch up on.</numerusform>
            <numerusform>%1 instead of %2. In about %n weeks you can be where you were. There&apos;s nothing to catch up on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) away</source>
        <translation>
            <numerusform>%n day away</numerusform>
            <numerusform>%n days away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) left today</source>
        <translation>
            <numerusform>%n session left today</numerusform>
            <numerusform>%n sessions left today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) so far this week</source>
        <translation>
            <numerusform>%n day so far this week</numerusform>
            <numerusform>%n days so far this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::Words</name>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n repetition</numerusform>
            <numerusform>%n repetitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>once a week</numerusform>
            <numerusform>%n times a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a day</source>
        <translation>
            <numerusform>once a day</numerusform>
            <numerusform>%n times a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holds of %1</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>%n hold of %1</numerusform>
            <numerusform>%n holds of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of %1</source>
        <comment>more than one, of so many repetitions</comment>
        <translation>
            <numerusform>%n set of %1</numerusform>
            <numerusform>%n sets of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::YearView</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::SessionSection</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::WorkSection</name>
    <message numerus="yes">
        <source>Never in a call, a presentation or while you&apos;re away. Breaks you take by yourself count. Up to %n a day.</source>
        <translation>
            <numerusform>Never in a call, a presentation or while you&apos;re away. Breaks you take by yourself count. Up to %n a day.</numerusform>
            <numerusform>Never in a call, a presentation or while you&apos;re away. Breaks you take by yourself count. Up to %n a day.</numerusform>
        </translation>
    </message>
</context>
</TS>
