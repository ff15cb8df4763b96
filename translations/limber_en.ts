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
    <name>limber::DataFlow</name>
    <message numerus="yes">
        <source>%n entries written to %1.</source>
        <translation>
            <numerusform>%n entry written to %1.</numerusform>
            <numerusform>%n entries written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entries. You already had the others.</source>
        <translation>
            <numerusform>%n new entry. You already had the others.</numerusform>
            <numerusform>%n new entries. You already had the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::DeskFlow</name>
    <message numerus="yes">
        <source>A timer at your desk ended with the program. %n minute(s) of it are written down.</source>
        <translation>
            <numerusform>A timer at your desk ended with the program. %n minute of it is written down.</numerusform>
            <numerusform>A timer at your desk ended with the program. %n minutes of it are written down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::SettingsFlow</name>
    <message numerus="yes">
        <source>On a break for %n day(s). Take care.</source>
        <translation>
            <numerusform>On a break for %n day. Take care.</numerusform>
            <numerusform>On a break for %n days. Take care.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::Calibration</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::Coach</name>
    <message numerus="yes">
        <source>tingling or numbness in %n session(s)</source>
        <translation>
            <numerusform>tingling or numbness in %n session</numerusform>
            <numerusform>tingling or numbness in %n sessions</numerusform>
        </translation>
    </message>
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
        <source>You chose to wait. We&apos;ll ask again in %n day(s).</source>
        <translation>
            <numerusform>You chose to wait. We&apos;ll ask again in %n day.</numerusform>
            <numerusform>You chose to wait. We&apos;ll ask again in %n days.</numerusform>
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
    <name>limber::ui::DecidesPage</name>
    <message numerus="yes">
        <source>Stage %1, week %2. %n week(s) count so far.</source>
        <translation>
            <numerusform>Stage %1, week %2. %n week counts so far.</numerusform>
            <numerusform>Stage %1, week %2. %n weeks count so far.</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n second(s) to get ready</source>
        <translation>
            <numerusform>%n second to get ready</numerusform>
            <numerusform>%n seconds to get ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::ui::Today</name>
    <message numerus="yes">
        <source>%n session(s) left today</source>
        <translation>
            <numerusform>%n session left today</numerusform>
            <numerusform>%n sessions left today</numerusform>
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
