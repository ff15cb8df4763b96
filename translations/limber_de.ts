<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Calendar</name>
    <message>
        <source>Limber session</source>
        <translation>Limber-Einheit</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 von %2 %3</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Cat-cow</source>
        <translation>Katze-Kuh</translation>
    </message>
    <message>
        <source>Whole spine</source>
        <translation>Ganze Wirbelsäule</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>hands on a desk</source>
        <translation>Hände auf dem Schreibtisch</translation>
    </message>
    <message>
        <source>hands on your thighs</source>
        <translation>Hände auf den Oberschenkeln</translation>
    </message>
    <message>
        <source>Round your back</source>
        <translation>Rücken runden</translation>
    </message>
    <message>
        <source>Let your chest sink</source>
        <translation>Brust sinken lassen</translation>
    </message>
    <message>
        <source>Only the low back moves.</source>
        <translation>Nur der untere Rücken bewegt sich.</translation>
    </message>
    <message>
        <source>Keep your arms long.</source>
        <translation>Die Arme lang lassen.</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Im Sitzen</translation>
    </message>
    <message>
        <source>On hands and knees</source>
        <translation>Auf Händen und Knien</translation>
    </message>
    <message>
        <source>Wall extension hold</source>
        <translation>Streckung halten an der Wand</translation>
    </message>
    <message>
        <source>Mid-back and shoulder blades</source>
        <translation>Mittlerer Rücken und Schulterblätter</translation>
    </message>
    <message>
        <source>desk edge, kneeling</source>
        <translation>Schreibtischkante, kniend</translation>
    </message>
    <message>
        <source>Sink your chest</source>
        <translation>Brust sinken lassen</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Halten und atmen</translation>
    </message>
    <message>
        <source>Ease back</source>
        <translation>Zurückkommen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhen</translation>
    </message>
    <message>
        <source>You hold your breath.</source>
        <translation>Du hältst die Luft an.</translation>
    </message>
    <message>
        <source>Place your elbows lower.</source>
        <translation>Die Ellbogen tiefer setzen.</translation>
    </message>
    <message>
        <source>Elbows lower</source>
        <translation>Ellbogen tiefer</translation>
    </message>
    <message>
        <source>Elbows at shoulder height</source>
        <translation>Ellbogen auf Schulterhöhe</translation>
    </message>
    <message>
        <source>Forearms overhead</source>
        <translation>Unterarme über Kopf</translation>
    </message>
    <message>
        <source>Mid-back and hips</source>
        <translation>Mittlerer Rücken und Hüften</translation>
    </message>
    <message>
        <source>sofa edge</source>
        <translation>Sofakante</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>Langsam senken</translation>
    </message>
    <message>
        <source>Press up to level</source>
        <translation>In die Waagerechte drücken</translation>
    </message>
    <message>
        <source>Hips level</source>
        <translation>Hüfte waagerecht</translation>
    </message>
    <message>
        <source>The ball rolls away.</source>
        <translation>Der Ball rollt weg.</translation>
    </message>
    <message>
        <source>Push them outward.</source>
        <translation>Drück sie nach außen.</translation>
    </message>
    <message>
        <source>Sofa edge, half depth</source>
        <translation>Sofakante, halbe Tiefe</translation>
    </message>
    <message>
        <source>Slower, arms overhead</source>
        <translation>Langsamer, Arme über Kopf</translation>
    </message>
    <message>
        <source>Take six seconds to lower, with your arms overhead.</source>
        <translation>Sechs Sekunden lang senken, die Arme über Kopf.</translation>
    </message>
    <message>
        <source>Dumbbell pullover</source>
        <translation>Überzug mit der Hantel</translation>
    </message>
    <message>
        <source>Chest, shoulders and mid-back</source>
        <translation>Brust, Schultern und mittlerer Rücken</translation>
    </message>
    <message>
        <source>One dumbbell</source>
        <translation>Eine Kurzhantel</translation>
    </message>
    <message>
        <source>kettlebell</source>
        <translation>Kugelhantel</translation>
    </message>
    <message>
        <source>carpet</source>
        <translation>Teppich</translation>
    </message>
    <message>
        <source>Stop when your ribs lift or your shoulders feel tight.</source>
        <translation>Hör auf, wenn sich die Rippen heben oder die Schultern spannen.</translation>
    </message>
    <message>
        <source>Lower behind your head</source>
        <translation>Hinter den Kopf senken</translation>
    </message>
    <message>
        <source>Pull back above your chest</source>
        <translation>Zurück über die Brust ziehen</translation>
    </message>
    <message>
        <source>Cup the plate with both hands.</source>
        <translation>Die Scheibe mit beiden Händen umfassen.</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Auf dem Boden</translation>
    </message>
    <message>
        <source>Back bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>Hips and the whole back</source>
        <translation>Hüften und der ganze Rücken</translation>
    </message>
    <message>
        <source>blanket</source>
        <translation>Decke</translation>
    </message>
    <message>
        <source>Lift your hips</source>
        <translation>Hüfte heben</translation>
    </message>
    <message>
        <source>Stop when your body is straight.</source>
        <translation>Aufhören, wenn der Körper gerade ist.</translation>
    </message>
    <message>
        <source>Look straight up.</source>
        <translation>Gerade nach oben schauen.</translation>
    </message>
    <message>
        <source>Half height</source>
        <translation>Halbe Höhe</translation>
    </message>
    <message>
        <source>Lift your hips half as high.</source>
        <translation>Die Hüfte nur halb so hoch heben.</translation>
    </message>
    <message>
        <source>Shoulder bridge</source>
        <translation>Schulterbrücke</translation>
    </message>
    <message>
        <source>Arms overhead</source>
        <translation>Arme über Kopf</translation>
    </message>
    <message>
        <source>One leg</source>
        <translation>Ein Bein</translation>
    </message>
    <message>
        <source>Feet raised</source>
        <translation>Füße erhöht</translation>
    </message>
    <message>
        <source>Full bridge</source>
        <translation>Volle Brücke</translation>
    </message>
    <message>
        <source>Posture band</source>
        <translation>Haltungsband</translation>
    </message>
    <message>
        <source>Shoulder blades</source>
        <translation>Schulterblätter</translation>
    </message>
    <message>
        <source>Two joined bands</source>
        <translation>Zwei verbundene Bänder</translation>
    </message>
    <message>
        <source>Take it off when the timer ends.</source>
        <translation>Abnehmen, wenn die Zeit um ist.</translation>
    </message>
    <message>
        <source>Squeeze your shoulder blades</source>
        <translation>Schulterblätter zusammenziehen</translation>
    </message>
    <message>
        <source>Hold gently</source>
        <translation>Sanft halten</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Carry on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>The band is too tight.</source>
        <translation>Das Band ist zu eng.</translation>
    </message>
    <message>
        <source>Loosen it.</source>
        <translation>Lockern.</translation>
    </message>
    <message>
        <source>Keep to the timer.</source>
        <translation>Bei der Zeit bleiben.</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>Zehn Minuten</translation>
    </message>
    <message>
        <source>Wear it for ten minutes.</source>
        <translation>Zehn Minuten lang tragen.</translation>
    </message>
    <message>
        <source>With squeezes</source>
        <translation>Mit Anziehen</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Mid-back</source>
        <translation>Mittlerer Rücken</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>Breathe out and lower your upper back over the roller.</source>
        <translation>Ausatmen und den oberen Rücken über die Rolle senken.</translation>
    </message>
    <message>
        <source>Lower over the roller</source>
        <translation>Über die Rolle senken</translation>
    </message>
    <message>
        <source>Curl back to level</source>
        <translation>In die Waagerechte zurück</translation>
    </message>
    <message>
        <source>Let them only support it.</source>
        <translation>Sie sollen nur stützen.</translation>
    </message>
    <message>
        <source>Follow the timer.</source>
        <translation>Der Zeit folgen.</translation>
    </message>
    <message>
        <source>Over a towel</source>
        <translation>Über ein Handtuch</translation>
    </message>
    <message>
        <source>Over the roller</source>
        <translation>Über die Rolle</translation>
    </message>
    <message>
        <source>Roller and kettlebell overhead hold</source>
        <translation>Halten über Kopf mit Rolle und Kugelhantel</translation>
    </message>
    <message>
        <source>Mid-back, chest and shoulders</source>
        <translation>Mittlerer Rücken, Brust und Schultern</translation>
    </message>
    <message>
        <source>rolled blanket</source>
        <translation>gerollte Decke</translation>
    </message>
    <message>
        <source>Kettlebell, 2–8 kg</source>
        <translation>Kugelhantel, 2–8 kg</translation>
    </message>
    <message>
        <source>dumbbell</source>
        <translation>Kurzhantel</translation>
    </message>
    <message>
        <source>water bottle</source>
        <translation>Wasserflasche</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>kein Gewicht</translation>
    </message>
    <message>
        <source>Breathe slowly until the timer ends.</source>
        <translation>Langsam atmen, bis die Zeit um ist.</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>Langsam atmen</translation>
    </message>
    <message>
        <source>Put a towel under your head.</source>
        <translation>Ein Handtuch unter den Kopf legen.</translation>
    </message>
    <message>
        <source>Hands behind your head</source>
        <translation>Hände hinter dem Kopf</translation>
    </message>
    <message>
        <source>Longer, then heavier</source>
        <translation>Länger, dann schwerer</translation>
    </message>
    <message>
        <source>Thread the needle</source>
        <translation>Nadelöhr</translation>
    </message>
    <message>
        <source>Mid-back and rear shoulder</source>
        <translation>Mittlerer Rücken und hintere Schulter</translation>
    </message>
    <message>
        <source>Lift one hand</source>
        <translation>Eine Hand heben</translation>
    </message>
    <message>
        <source>Slide it under</source>
        <translation>Unten durchschieben</translation>
    </message>
    <message>
        <source>Keep them over your knees.</source>
        <translation>Über den Knien lassen.</translation>
    </message>
    <message>
        <source>Keep your neck long.</source>
        <translation>Den Nacken lang lassen.</translation>
    </message>
    <message>
        <source>Rest on a cushion.</source>
        <translation>Auf einem Kissen ablegen.</translation>
    </message>
    <message>
        <source>A neck or shoulder injury.</source>
        <translation>Eine Verletzung an Nacken oder Schulter.</translation>
    </message>
    <message>
        <source>Hand to the ceiling</source>
        <translation>Hand zur Decke</translation>
    </message>
    <message>
        <source>Rolled-towel extension</source>
        <translation>Streckung auf dem gerollten Handtuch</translation>
    </message>
    <message>
        <source>Mid-back and chest</source>
        <translation>Mittlerer Rücken und Brust</translation>
    </message>
    <message>
        <source>Relax and breathe until the timer ends.</source>
        <translation>Entspannen und atmen, bis die Zeit um ist.</translation>
    </message>
    <message>
        <source>Let your arms open</source>
        <translation>Arme sich öffnen lassen</translation>
    </message>
    <message>
        <source>Relax and breathe</source>
        <translation>Entspannen und atmen</translation>
    </message>
    <message>
        <source>The roll is too thick.</source>
        <translation>Die Rolle ist zu dick.</translation>
    </message>
    <message>
        <source>Bend your knees.</source>
        <translation>Die Knie beugen.</translation>
    </message>
    <message>
        <source>The head tips back.</source>
        <translation>Der Kopf kippt nach hinten.</translation>
    </message>
    <message>
        <source>Use a pillow.</source>
        <translation>Ein Kissen nehmen.</translation>
    </message>
    <message>
        <source>Flat pillow</source>
        <translation>Flaches Kissen</translation>
    </message>
    <message>
        <source>Lie on a flat pillow instead of the roll.</source>
        <translation>Statt auf der Rolle auf einem flachen Kissen liegen.</translation>
    </message>
    <message>
        <source>Lengthwise</source>
        <translation>Längs</translation>
    </message>
    <message>
        <source>Crosswise</source>
        <translation>Quer</translation>
    </message>
    <message>
        <source>Wall slide</source>
        <translation>Wandrutschen</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>worktop</source>
        <translation>Arbeitsplatte</translation>
    </message>
    <message>
        <source>chair back</source>
        <translation>Stuhllehne</translation>
    </message>
    <message>
        <source>Hips back, hands down</source>
        <translation>Hüfte zurück, Hände ab</translation>
    </message>
    <message>
        <source>Walk your hands up</source>
        <translation>Hände nach oben wandern</translation>
    </message>
    <message>
        <source>The low back sags.</source>
        <translation>Der untere Rücken hängt durch.</translation>
    </message>
    <message>
        <source>Slide your shoulder blades down.</source>
        <translation>Die Schulterblätter nach unten ziehen.</translation>
    </message>
    <message>
        <source>Keep your ears beside your arms.</source>
        <translation>Die Ohren neben den Armen lassen.</translation>
    </message>
    <message>
        <source>Wear shoes or stand on a mat.</source>
        <translation>Schuhe tragen oder auf einer Matte stehen.</translation>
    </message>
    <message>
        <source>Hands higher</source>
        <translation>Hände höher</translation>
    </message>
    <message>
        <source>Deeper</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Sink deeper, with a block under your hands.</source>
        <translation>Tiefer sinken, mit einem Block unter den Händen.</translation>
    </message>
    <message>
        <source>Wobble-disc sitting</source>
        <translation>Sitzen auf der Wackelscheibe</translation>
    </message>
    <message>
        <source>Trunk and pelvis</source>
        <translation>Rumpf und Becken</translation>
    </message>
    <message>
        <source>folded cushion</source>
        <translation>gefaltetes Kissen</translation>
    </message>
    <message>
        <source>Stand up when the timer ends.</source>
        <translation>Aufstehen, wenn die Zeit um ist.</translation>
    </message>
    <message>
        <source>Use a footrest.</source>
        <translation>Eine Fußstütze nehmen.</translation>
    </message>
    <message>
        <source>The disc is too full.</source>
        <translation>Die Scheibe ist zu prall.</translation>
    </message>
    <message>
        <source>Let some air out.</source>
        <translation>Etwas Luft ablassen.</translation>
    </message>
    <message>
        <source>Take breaks from it.</source>
        <translation>Pausen davon machen.</translation>
    </message>
    <message>
        <source>Tailbone pain.</source>
        <translation>Schmerzen am Steißbein.</translation>
    </message>
    <message>
        <source>Folded cushion</source>
        <translation>Gefaltetes Kissen</translation>
    </message>
    <message>
        <source>Sit on a folded cushion instead of the disc.</source>
        <translation>Auf einem gefalteten Kissen statt auf der Scheibe sitzen.</translation>
    </message>
    <message>
        <source>On the disc</source>
        <translation>Auf der Scheibe</translation>
    </message>
    <message>
        <source>No warning signs reported</source>
        <translation>Keine Warnzeichen angegeben</translation>
    </message>
    <message>
        <source>It lasts, spreads or keeps coming back, or comes with weakness</source>
        <translation>Es bleibt, breitet sich aus, kommt immer wieder oder geht mit Schwäche einher</translation>
    </message>
    <message>
        <source>Why we do this</source>
        <translation>Warum wir das tun</translation>
    </message>
    <message>
        <source>Stiffness and pain</source>
        <translation>Steifheit und Schmerz</translation>
    </message>
    <message>
        <source>A curved upper back</source>
        <translation>Ein gerundeter oberer Rücken</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>What exercise does for other backs</source>
        <translation>Was Bewegung für andere Rücken tut</translation>
    </message>
    <message>
        <source>Small and often</source>
        <translation>Wenig und oft</translation>
    </message>
    <message>
        <source>Programs like this one</source>
        <translation>Programme wie dieses</translation>
    </message>
    <message>
        <source>Overhead gap</source>
        <translation>Abstand über Kopf</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent.</source>
        <translation>Leg dich auf den Rücken, die Knie gebeugt.</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Head to wall</source>
        <translation>Kopf zur Wand</translation>
    </message>
    <message>
        <source>Seated rotation, left</source>
        <translation>Drehung im Sitzen, links</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Seated rotation, right</source>
        <translation>Drehung im Sitzen, rechts</translation>
    </message>
    <message>
        <source>Chest expansion</source>
        <translation>Brustdehnung beim Atmen</translation>
    </message>
    <message>
        <source>Enter the difference.</source>
        <translation>Trag den Unterschied ein.</translation>
    </message>
    <message>
        <source>Average pain, last 7 days</source>
        <translation>Mittlerer Schmerz, letzte 7 Tage</translation>
    </message>
    <message>
        <source>0–10</source>
        <translation>0–10</translation>
    </message>
    <message>
        <source>Worst pain, last 7 days</source>
        <translation>Stärkster Schmerz, letzte 7 Tage</translation>
    </message>
    <message>
        <source>Arms-overhead time</source>
        <translation>Zeit mit Armen über Kopf</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Rock forward</source>
        <translation>Nach vorn kippen</translation>
    </message>
    <message>
        <source>Rock back</source>
        <translation>Nach hinten kippen</translation>
    </message>
    <message>
        <source>Rock to one side</source>
        <translation>Zur einen Seite kippen</translation>
    </message>
    <message>
        <source>Rock to the other</source>
        <translation>Zur anderen Seite kippen</translation>
    </message>
    <message>
        <source>The low back over-arches.</source>
        <translation>Der untere Rücken geht zu weit ins Hohlkreuz.</translation>
    </message>
    <message>
        <source>The back arches to get lower.</source>
        <translation>Der Rücken geht ins Hohlkreuz, um tiefer zu kommen.</translation>
    </message>
    <message>
        <source>The ribs flare forward.</source>
        <translation>Die Rippen schieben sich nach vorn.</translation>
    </message>
    <message>
        <source>The hands pull on the head.</source>
        <translation>Die Hände ziehen am Kopf.</translation>
    </message>
    <message>
        <source>The low back arches off the floor.</source>
        <translation>Der untere Rücken hebt sich vom Boden ab.</translation>
    </message>
    <message>
        <source>The ribs flare and the low back arches at the top.</source>
        <translation>Oben stehen die Rippen heraus und der untere Rücken geht ins Hohlkreuz.</translation>
    </message>
    <message>
        <source>The hips sway off the knees.</source>
        <translation>Die Hüfte weicht von den Knien ab.</translation>
    </message>
    <message>
        <source>The low back arches and the chin pokes.</source>
        <translation>Der untere Rücken geht ins Hohlkreuz und das Kinn schiebt sich vor.</translation>
    </message>
    <message>
        <source>A rigid, slumped posture.</source>
        <translation>Eine starre, zusammengesunkene Haltung.</translation>
    </message>
    <message>
        <source>Open one arm to the side</source>
        <translation>Einen Arm zur Seite öffnen</translation>
    </message>
    <message>
        <source>Reach to the ceiling</source>
        <translation>Zur Decke strecken</translation>
    </message>
    <message>
        <source>Back to the side</source>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <source>And down</source>
        <translation>Und hinunter</translation>
    </message>
    <message>
        <source>Seated, hands on a desk</source>
        <translation>Im Sitzen, Hände auf dem Tisch</translation>
    </message>
    <message>
        <source>Shoulder pain when you reach overhead, or a recent shoulder dislocation or operation.</source>
        <translation>Schulterschmerzen beim Griff über Kopf oder eine Schulter, die vor Kurzem ausgerenkt war oder operiert wurde.</translation>
    </message>
    <message>
        <source>Pregnancy from about the fourth month (lying on your back), dizziness when you lie down or get up, or needing help to get up from the floor.</source>
        <translation>Schwangerschaft ab etwa dem vierten Monat (Rückenlage), Schwindel beim Hinlegen oder Aufstehen, oder wenn du beim Aufstehen vom Boden Hilfe brauchst.</translation>
    </message>
    <message>
        <source>Dizziness, unsteadiness, or a fall in the last year.</source>
        <translation>Schwindel, unsicherer Stand oder ein Sturz im letzten Jahr.</translation>
    </message>
    <message>
        <source>On a bench</source>
        <translation>Auf einer Bank</translation>
    </message>
    <message>
        <source>On the bed</source>
        <translation>Auf dem Bett</translation>
    </message>
    <message>
        <source>A few questions before you start. We save only the result, never your answers, and it stays on this computer.</source>
        <translation>Ein paar Fragen, bevor du anfängst. Gespeichert wird nur das Ergebnis, nie deine Antworten, und nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>These questions come from public health guidance. A clinician still needs to sign off their wording and thresholds.</source>
        <translation>Diese Fragen stammen aus öffentlichen medizinischen Empfehlungen. Wortlaut und Grenzwerte muss noch eine Fachperson freigeben.</translation>
    </message>
    <message>
        <source>You can start. We&apos;ll ask again every four weeks and after a longer break.</source>
        <translation>Du kannst anfangen. Wir fragen alle vier Wochen und nach längeren Pausen wieder.</translation>
    </message>
    <message>
        <source>Start gently</source>
        <translation>Sanft beginnen</translation>
    </message>
    <message>
        <source>You can do the gentle first stage. When a doctor or physiotherapist has told you what you can do, enter it under Safety. Limber then adjusts your exercises.</source>
        <translation>Du kannst die sanfte erste Stufe machen. Sobald dir jemand aus Arztpraxis oder Physiotherapie gesagt hat, was du darfst, trag es unter „Sicherheit“ ein. Limber passt dann deine Übungen an.</translation>
    </message>
    <message>
        <source>See a doctor this week</source>
        <translation>Geh diese Woche zum Arzt</translation>
    </message>
    <message>
        <source>Please have one of your answers checked by a doctor or a medical advice line in the next few days. Don&apos;t train until then. Afterwards, enter what they told you under Safety.</source>
        <translation>Bitte lass eine deiner Antworten in den nächsten Tagen ärztlich abklären. Trainiere bis dahin nicht. Trag danach unter „Sicherheit“ ein, was man dir gesagt hat.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Hol dir jetzt Hilfe</translation>
    </message>
    <message>
        <source>One of your answers can be a sign of an emergency. Don&apos;t exercise, and don&apos;t drive yourself. Call the emergency number now.</source>
        <translation>Eine deiner Antworten kann auf einen Notfall hinweisen. Trainiere nicht und fahr nicht selbst. Ruf jetzt den Notruf an.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Your pain is strong right now, so skip today&apos;s session. Gentle walking and moving are fine. We&apos;ll ask again tomorrow. If the pain gets worse, wakes you at night or comes with fever or numbness, call a doctor.</source>
        <translation>Du hast gerade starke Schmerzen, also lass die Einheit heute aus. Etwas Gehen und sanfte Bewegung sind in Ordnung. Wir fragen morgen wieder. Wird der Schmerz stärker, weckt er dich nachts oder kommt Fieber oder Taubheit dazu, ruf in einer Arztpraxis an.</translation>
    </message>
    <message>
        <source>Limber is for adults</source>
        <translation>Limber ist für Erwachsene</translation>
    </message>
    <message>
        <source>Limber isn&apos;t made for people under 18, whose backs are still growing. A doctor or physiotherapist can show you what suits you. If you&apos;re in pain, tell an adult you trust.</source>
        <translation>Limber ist nicht für Menschen unter 18 gemacht, deren Rücken noch wächst. In der Arztpraxis oder Physiotherapie zeigt man dir, was zu dir passt. Wenn du Schmerzen hast, sag es einem Erwachsenen, dem du vertraust.</translation>
    </message>
    <message>
        <source>Right now, do you have any of these?</source>
        <translation>Hast du gerade etwas davon?</translation>
    </message>
    <message>
        <source>Do you have any of these?</source>
        <translation>Hast du etwas davon?</translation>
    </message>
    <message>
        <source>If so, we&apos;ll start in a way that suits you.</source>
        <translation>Dann beginnen wir so, wie es zu dir passt.</translation>
    </message>
    <message>
        <source>Any of these in the last few weeks?</source>
        <translation>Etwas davon in den letzten Wochen?</translation>
    </message>
    <message>
        <source>A doctor should know about them before you train.</source>
        <translation>Davon sollte eine Ärztin oder ein Arzt wissen, bevor du trainierst.</translation>
    </message>
    <message>
        <source>If it has been looked at, you can usually train. We leave out what doesn&apos;t suit you.</source>
        <translation>Wenn es abgeklärt ist, kannst du meist trainieren. Was nicht passt, lassen wir weg.</translation>
    </message>
    <message>
        <source>Last few</source>
        <translation>Die letzten Fragen</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing or sudden tearing back pain, or feeling faint or sweaty with the pain</source>
        <translation>Brustschmerzen, Atemnot oder plötzlich reißende Rückenschmerzen, oder Schwäche oder Schweißausbruch mit dem Schmerz</translation>
    </message>
    <message>
        <source>New trouble peeing, losing control of your bladder or bowels, or numbness around your genitals or buttocks</source>
        <translation>Neue Probleme beim Wasserlassen, Blase oder Darm nicht mehr unter Kontrolle, oder Taubheit um Genitalien oder Gesäß</translation>
    </message>
    <message>
        <source>Weakness, numbness or tingling in both legs, unsteady walking, clumsy hands, or a tight-belt feeling around your chest or waist</source>
        <translation>Schwäche, Taubheit oder Kribbeln in beiden Beinen, unsicherer Gang, ungeschickte Hände oder ein Gefühl wie ein enger Gürtel um Brust oder Bauch</translation>
    </message>
    <message>
        <source>New, or getting worse</source>
        <translation>Neu, oder es wird schlimmer</translation>
    </message>
    <message>
        <source>Long-standing and stable, and a doctor knows about it</source>
        <translation>Schon lange unverändert und ärztlich bekannt</translation>
    </message>
    <message>
        <source>Back pain that started with a bad fall, a crash or a blow</source>
        <translation>Rückenschmerzen seit einem schweren Sturz, einem Unfall oder einem Schlag</translation>
    </message>
    <message>
        <source>In the last six weeks, and nobody has examined it</source>
        <translation>In den letzten sechs Wochen, und niemand hat es untersucht</translation>
    </message>
    <message>
        <source>Longer ago, or it has been examined</source>
        <translation>Länger her, oder es wurde untersucht</translation>
    </message>
    <message>
        <source>Osteoporosis, fragile bones or a broken bone in your spine</source>
        <translation>Osteoporose, brüchige Knochen oder ein gebrochener Wirbel</translation>
    </message>
    <message>
        <source>A doctor or physio knows, and says exercise is fine</source>
        <translation>Arztpraxis oder Physiotherapie wissen davon und haben nichts gegen Übungen</translation>
    </message>
    <message>
        <source>It&apos;s new, or nobody has said so yet</source>
        <translation>Es ist neu, oder das hat noch niemand gesagt</translation>
    </message>
    <message>
        <source>Ask your doctor or physio which movements suit your bones.</source>
        <translation>Frag in der Arztpraxis oder Physiotherapie, welche Bewegungen für deine Knochen gut sind.</translation>
    </message>
    <message>
        <source>Cancer, steroid tablets, a recent operation, or pregnancy</source>
        <translation>Krebs, Kortisontabletten, eine Operation vor Kurzem oder Schwangerschaft</translation>
    </message>
    <message>
        <source>Cancer, now or in the past</source>
        <translation>Krebs, jetzt oder früher</translation>
    </message>
    <message>
        <source>Steroid tablets for three months or longer</source>
        <translation>Kortisontabletten seit drei Monaten oder länger</translation>
    </message>
    <message>
        <source>An operation in the last three months</source>
        <translation>Eine Operation in den letzten drei Monaten</translation>
    </message>
    <message>
        <source>Pregnant, or gave birth in the last six months</source>
        <translation>Schwanger, oder Geburt in den letzten sechs Monaten</translation>
    </message>
    <message>
        <source>A doctor, midwife or physio says exercise is fine</source>
        <translation>Arztpraxis, Hebamme oder Physiotherapie haben nichts gegen Übungen</translation>
    </message>
    <message>
        <source>Ask the person who looks after you whether gentle exercise is fine.</source>
        <translation>Frag, wer dich betreut, ob sanfte Übungen in Ordnung sind.</translation>
    </message>
    <message>
        <source>A heart condition, blackouts, or blood pressure that isn&apos;t under control</source>
        <translation>Eine Herzkrankheit, Ohnmachten oder Blutdruck, der nicht gut eingestellt ist</translation>
    </message>
    <message>
        <source>A doctor knows, and says exercise is fine</source>
        <translation>Ärztlich bekannt, und Übungen sind in Ordnung</translation>
    </message>
    <message>
        <source>Ask your doctor whether exercise is fine for your heart.</source>
        <translation>Frag in der Arztpraxis, ob Übungen gut für dein Herz sind.</translation>
    </message>
    <message>
        <source>Dizziness, or numbness or tingling in your mid-back, one arm or one leg</source>
        <translation>Schwindel, oder Taubheit oder Kribbeln im mittleren Rücken, in einem Arm oder einem Bein</translation>
    </message>
    <message>
        <source>Dizzy or unsteady at times</source>
        <translation>Manchmal schwindlig oder unsicher auf den Beinen</translation>
    </message>
    <message>
        <source>Numbness or tingling</source>
        <translation>Taubheit oder Kribbeln</translation>
    </message>
    <message>
        <source>It passes within a minute, or a doctor knows about it</source>
        <translation>Es geht in einer Minute vorbei, oder es ist ärztlich bekannt</translation>
    </message>
    <message>
        <source>Move gently, and stay well short of the end of your range.</source>
        <translation>Beweg dich sanft und geh nicht bis ans Ende der Bewegung.</translation>
    </message>
    <message>
        <source>Have it looked at before you train.</source>
        <translation>Lass es abklären, bevor du trainierst.</translation>
    </message>
    <message>
        <source>New or unexplained mid-back pain that nobody has looked at</source>
        <translation>Neue oder unklare Schmerzen im mittleren Rücken, die noch niemand angesehen hat</translation>
    </message>
    <message>
        <source>Get new or unexplained mid-back pain checked. You can begin with this gentle minute.</source>
        <translation>Lass neue oder unklare Schmerzen im mittleren Rücken abklären. Mit dieser sanften Minute kannst du anfangen.</translation>
    </message>
    <message>
        <source>Fever, chills or a serious infection, or feeling unwell</source>
        <translation>Fieber, Schüttelfrost oder eine schwere Infektion, oder du fühlst dich krank</translation>
    </message>
    <message>
        <source>Constant pain that is worse at night and doesn&apos;t ease when you change position</source>
        <translation>Dauernder Schmerz, der nachts schlimmer ist und in keiner Lage nachlässt</translation>
    </message>
    <message>
        <source>It&apos;s new, or nobody has looked at it</source>
        <translation>Es ist neu, oder niemand hat es angesehen</translation>
    </message>
    <message>
        <source>A doctor has looked at it, and it isn&apos;t getting worse</source>
        <translation>Es ist ärztlich abgeklärt und wird nicht schlimmer</translation>
    </message>
    <message>
        <source>Losing weight without trying</source>
        <translation>Du nimmst ungewollt ab</translation>
    </message>
    <message>
        <source>A doctor has looked at it</source>
        <translation>Es ist ärztlich abgeklärt</translation>
    </message>
    <message>
        <source>Sudden back pain after a minor strain, or getting shorter</source>
        <translation>Plötzliche Rückenschmerzen nach einer kleinen Belastung, oder du wirst kleiner</translation>
    </message>
    <message>
        <source>A new lump, or a change in the shape of your spine</source>
        <translation>Ein neuer Knoten, oder deine Wirbelsäule verändert ihre Form</translation>
    </message>
    <message>
        <source>A rash or a burning strip around one side of your body</source>
        <translation>Ein Ausschlag oder ein brennender Streifen um eine Körperseite</translation>
    </message>
    <message>
        <source>Pain linked to meals, vomiting, yellow skin or eyes, coughing up blood, or one swollen, painful calf</source>
        <translation>Schmerzen rund ums Essen, Erbrechen, gelbe Haut oder Augen, blutiger Husten oder eine geschwollene, schmerzende Wade</translation>
    </message>
    <message>
        <source>New back pain, and you are under 20 or over 50</source>
        <translation>Neue Rückenschmerzen, und du bist unter 20 oder über 50</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>Noch niemand hat es angesehen</translation>
    </message>
    <message>
        <source>A doctor or physio has looked at it</source>
        <translation>In Arztpraxis oder Physiotherapie angesehen</translation>
    </message>
    <message>
        <source>Numbness or tingling in your mid-back, one arm or one leg</source>
        <translation>Taubheit oder Kribbeln im mittleren Rücken, in einem Arm oder einem Bein</translation>
    </message>
    <message>
        <source>It comes with a position and is gone within a minute</source>
        <translation>Es kommt bei einer Haltung und ist in einer Minute weg</translation>
    </message>
    <message>
        <source>You can start gently. Stay well short of the end of your range.</source>
        <translation>Du kannst sanft beginnen. Geh nicht bis ans Ende der Bewegung.</translation>
    </message>
    <message>
        <source>Have the numbness or tingling looked at before you train.</source>
        <translation>Lass Taubheit oder Kribbeln abklären, bevor du trainierst.</translation>
    </message>
    <message>
        <source>A fall since you last trained</source>
        <translation>Ein Sturz, seit du zuletzt trainiert hast</translation>
    </message>
    <message>
        <source>It left pain, or I don&apos;t know why I fell, and nobody has looked at it</source>
        <translation>Es tut seitdem weh, oder ich weiß nicht, warum ich gestürzt bin, und niemand hat es angesehen</translation>
    </message>
    <message>
        <source>No harm done, or it has been looked at</source>
        <translation>Nichts passiert, oder es ist abgeklärt</translation>
    </message>
    <message>
        <source>A new diagnosis, a new medicine or a stay in hospital</source>
        <translation>Eine neue Diagnose, ein neues Medikament oder ein Krankenhausaufenthalt</translation>
    </message>
    <message>
        <source>They say exercise is fine</source>
        <translation>Übungen sind erlaubt</translation>
    </message>
    <message>
        <source>I haven&apos;t asked yet</source>
        <translation>Ich habe noch nicht gefragt</translation>
    </message>
    <message>
        <source>Ask whether exercise is fine with it.</source>
        <translation>Frag, ob Übungen damit in Ordnung sind.</translation>
    </message>
    <message>
        <source>Pain of 5 or more out of 10, right now</source>
        <translation>Schmerzen von 5 oder mehr auf der Skala bis 10, gerade jetzt</translation>
    </message>
    <message>
        <source>Get new or unexplained mid-back pain checked.</source>
        <translation>Lass neue oder unklare Schmerzen im mittleren Rücken abklären.</translation>
    </message>
    <message>
        <source>Osteoporosis, fragile bones, or a broken spine bone or rib</source>
        <translation>Osteoporose, brüchige Knochen oder ein gebrochener Wirbel oder Rippenbruch</translation>
    </message>
    <message>
        <source>It has been looked at, and exercise is fine</source>
        <translation>Es ist abgeklärt, und Übungen sind in Ordnung</translation>
    </message>
    <message>
        <source>New, or not yet looked at for this pain</source>
        <translation>Neu, oder für diese Schmerzen noch nicht abgeklärt</translation>
    </message>
    <message>
        <source>My doctor knows I exercise</source>
        <translation>In der Arztpraxis weiß man, dass ich trainiere</translation>
    </message>
    <message>
        <source>I haven&apos;t talked about exercise yet</source>
        <translation>Über Übungen habe ich noch nicht gesprochen</translation>
    </message>
    <message>
        <source>Long-term steroids can weaken bones and skin. Ask your doctor which exercise suits you.</source>
        <translation>Kortison über lange Zeit kann Knochen und Haut schwächen. Frag in der Arztpraxis, welche Übungen passen.</translation>
    </message>
    <message>
        <source>My doctor has looked at this back pain or stiffness</source>
        <translation>Diese Rückenbeschwerden sind ärztlich abgeklärt</translation>
    </message>
    <message>
        <source>Not yet looked at for this pain</source>
        <translation>Für diese Schmerzen noch nicht abgeklärt</translation>
    </message>
    <message>
        <source>Tell your doctor about your back before you train.</source>
        <translation>Sprich in der Arztpraxis über deinen Rücken, bevor du trainierst.</translation>
    </message>
    <message>
        <source>It has been looked at for this pain</source>
        <translation>Für diese Schmerzen abgeklärt</translation>
    </message>
    <message>
        <source>Chest or breast</source>
        <translation>Brustkorb oder Brust</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Wirbelsäule</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Woanders</translation>
    </message>
    <message>
        <source>My surgeon or physio says exercise is fine</source>
        <translation>Klinik oder Physiotherapie haben Übungen erlaubt</translation>
    </message>
    <message>
        <source>Keep weights below shoulder height until your surgeon allows overhead loads.</source>
        <translation>Heb Gewichte nur bis Schulterhöhe, bis man dir in der Klinik Lasten über Kopf erlaubt.</translation>
    </message>
    <message>
        <source>Nobody has said so yet</source>
        <translation>Das hat noch niemand gesagt</translation>
    </message>
    <message>
        <source>Ask your surgeon or physio when you can exercise, and when overhead loads are allowed.</source>
        <translation>Frag in der Klinik oder Physiotherapie, ab wann du üben darfst und ab wann Lasten über Kopf erlaubt sind.</translation>
    </message>
    <message>
        <source>My midwife or doctor says exercise is fine</source>
        <translation>Hebamme oder Arztpraxis haben nichts gegen Übungen</translation>
    </message>
    <message>
        <source>From about the fourth month, don&apos;t exercise lying on your back.</source>
        <translation>Übe ab etwa dem vierten Monat nicht in Rückenlage.</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor whether exercise is fine.</source>
        <translation>Frag deine Hebamme oder in der Arztpraxis, ob Übungen in Ordnung sind.</translation>
    </message>
    <message>
        <source>Never hold your breath during an exercise.</source>
        <translation>Halte beim Üben nie die Luft an.</translation>
    </message>
    <message>
        <source>New, or not yet looked at</source>
        <translation>Neu, oder noch nicht abgeklärt</translation>
    </message>
    <message>
        <source>Back pain for over three months that began before you were 45, wakes you late at night and eases with movement. Or back pain with psoriasis, uveitis or bowel disease</source>
        <translation>Rückenschmerzen seit über drei Monaten, die vor deinem 45. Geburtstag anfingen, dich in der zweiten Nachthälfte wecken und bei Bewegung nachlassen. Oder Rückenschmerzen mit Schuppenflechte, Augenentzündung (Uveitis) oder entzündlicher Darmkrankheit</translation>
    </message>
    <message>
        <source>Ask your doctor about inflammatory back pain. It can be treated well when it is found.</source>
        <translation>Frag in der Arztpraxis nach entzündlichem Rückenschmerz. Wenn man ihn erkennt, lässt er sich gut behandeln.</translation>
    </message>
    <message>
        <source>Very flexible joints (hypermobility)</source>
        <translation>Sehr bewegliche Gelenke (Hypermobilität)</translation>
    </message>
    <message>
        <source>Stay well short of the end of your range.</source>
        <translation>Geh nicht bis ans Ende der Bewegung.</translation>
    </message>
    <message>
        <source>Blood thinners</source>
        <translation>Blutverdünner</translation>
    </message>
    <message>
        <source>We leave out the foam roller, which can bruise. Ask your doctor before you use one.</source>
        <translation>Die Faszienrolle lassen wir weg, sie kann Blutergüsse machen. Frag in der Arztpraxis, bevor du eine benutzt.</translation>
    </message>
    <message>
        <source>You need help to get up from the floor</source>
        <translation>Du brauchst Hilfe, um vom Boden aufzustehen</translation>
    </message>
    <message>
        <source>A fall in the last year</source>
        <translation>Ein Sturz im letzten Jahr</translation>
    </message>
    <message>
        <source>Tell your doctor about falls. They can often be prevented.</source>
        <translation>Sprich in der Arztpraxis über Stürze. Oft lassen sie sich verhindern.</translation>
    </message>
    <message>
        <source>A doctor knows about it</source>
        <translation>Es ist ärztlich bekannt</translation>
    </message>
    <message>
        <source>Have the dizziness checked. Until then, we suggest exercises on a chair or at a wall.</source>
        <translation>Lass den Schwindel abklären. Bis dahin schlagen wir Übungen im Sitzen oder an der Wand vor.</translation>
    </message>
    <message>
        <source>A shoulder that has dislocated or been operated on, or that hurts when you reach overhead</source>
        <translation>Eine Schulter, die schon ausgerenkt war oder operiert wurde oder beim Griff über Kopf wehtut</translation>
    </message>
    <message>
        <source>A hiatus hernia, or heartburn when you lie flat</source>
        <translation>Ein Zwerchfellbruch, oder Sodbrennen im Liegen</translation>
    </message>
    <message>
        <source>Glaucoma</source>
        <translation>Grüner Star (Glaukom)</translation>
    </message>
    <message>
        <source>Keep your head above your hips. Leave out the wall slide unless your eye doctor agrees.</source>
        <translation>Halte den Kopf höher als die Hüfte. Lass den Wandgleiter aus, solange deine Augenarztpraxis nicht zugestimmt hat.</translation>
    </message>
    <message>
        <source>A wound on your back, or skin that is thin or bruises easily</source>
        <translation>Eine Wunde am Rücken, oder dünne Haut oder Haut mit vielen blauen Flecken</translation>
    </message>
    <message>
        <source>Trust that. Talk to a doctor or physiotherapist about it.</source>
        <translation>Nimm das ernst. Sprich in der Arztpraxis oder Physiotherapie darüber.</translation>
    </message>
    <message>
        <source>You are under 18</source>
        <translation>Du bist unter 18</translation>
    </message>
    <message>
        <source>How strong was your usual pain in the last seven days?</source>
        <translation>Wie stark war dein üblicher Schmerz in den letzten sieben Tagen?</translation>
    </message>
    <message>
        <source>You can skip this. It helps us tell a normal morning from a bad one.</source>
        <translation>Das kannst du auslassen. Es hilft uns, einen normalen Morgen von einem schlechten zu unterscheiden.</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing, or feeling faint</source>
        <translation>Brustschmerzen, Atemnot, oder dir wird schwarz vor Augen</translation>
    </message>
    <message>
        <source>New trouble with your bladder or bowels, new weakness or numbness in both legs, or unsteady walking</source>
        <translation>Neue Probleme mit Blase oder Darm, neue Schwäche oder Taubheit in beiden Beinen, oder unsicherer Gang</translation>
    </message>
    <message>
        <source>New numbness, tingling or weakness on one side, or a fall</source>
        <translation>Neue Taubheit, Kribbeln oder Schwäche auf einer Seite, oder ein Sturz</translation>
    </message>
    <message>
        <source>Fever, or feeling unwell</source>
        <translation>Fieber, oder du fühlst dich krank</translation>
    </message>
    <message>
        <source>These need help straight away. Don&apos;t exercise.</source>
        <translation>Das braucht sofort Hilfe. Trainiere nicht.</translation>
    </message>
    <message>
        <source>Do any of these apply to you?</source>
        <translation>Trifft etwas davon auf dich zu?</translation>
    </message>
    <message>
        <source>These only change which exercises we suggest.</source>
        <translation>Davon hängt nur ab, welche Übungen wir vorschlagen.</translation>
    </message>
    <message>
        <source>A weakened immune system, or injecting drugs, now or in the past</source>
        <translation>Ein geschwächtes Immunsystem, oder gespritzte Drogen, jetzt oder früher</translation>
    </message>
    <message>
        <source>A back infection is rare, but it needs treatment early. Ask your doctor.</source>
        <translation>Eine Infektion im Rücken ist selten, muss aber früh behandelt werden. Frag in der Arztpraxis.</translation>
    </message>
    <message>
        <source>Something else worries you</source>
        <translation>Etwas anderes macht dir Sorgen</translation>
    </message>
    <message>
        <source>Gently moves your whole spine.</source>
        <translation>Bewegt sanft deine ganze Wirbelsäule.</translation>
    </message>
    <message>
        <source>All the joints of your spine, plus your back, belly and shoulder-blade muscles.</source>
        <translation>Alle Gelenke deiner Wirbelsäule, dazu die Muskeln an Rücken, Bauch und Schulterblättern.</translation>
    </message>
    <message>
        <source>Get on your hands and knees: hands under your shoulders, knees under your hips.</source>
        <translation>Geh in den Vierfüßlerstand: Hände unter den Schultern, Knie unter den Hüften.</translation>
    </message>
    <message>
        <source>Breathe out. Push the floor away and round your mid-back.</source>
        <translation>Atme aus. Drück den Boden weg und mach den mittleren Rücken rund.</translation>
    </message>
    <message>
        <source>Let your head and tailbone drop.</source>
        <translation>Lass Kopf und Steißbein sinken.</translation>
    </message>
    <message>
        <source>Breathe in. Draw your breastbone forward and let your chest sink.</source>
        <translation>Atme ein. Zieh das Brustbein nach vorn und lass die Brust sinken.</translation>
    </message>
    <message>
        <source>Move evenly along your whole spine. Repeat slowly.</source>
        <translation>Beweg die ganze Wirbelsäule gleichmäßig. Wiederhole langsam.</translation>
    </message>
    <message>
        <source>Breathe out as you round, in as you arch.</source>
        <translation>Atme beim Rundwerden aus, beim Strecken ein.</translation>
    </message>
    <message>
        <source>Original programme: 30–60 seconds, three times a day. Timing by Limber: three seconds each way, about eight rounds a minute.</source>
        <translation>Ursprüngliches Programm: 30–60 Sekunden, dreimal am Tag. Tempo von Limber: drei Sekunden je Richtung, etwa acht Runden in der Minute.</translation>
    </message>
    <message>
        <source>Let head and tailbone drop</source>
        <translation>Kopf und Steißbein sinken lassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleib so</translation>
    </message>
    <message>
        <source>Only your low back moves.</source>
        <translation>Nur der untere Rücken bewegt sich.</translation>
    </message>
    <message>
        <source>Let your breastbone lead.</source>
        <translation>Lass das Brustbein führen.</translation>
    </message>
    <message>
        <source>Your elbows bend.</source>
        <translation>Die Ellbogen beugen sich.</translation>
    </message>
    <message>
        <source>Your neck bends sharply back.</source>
        <translation>Der Nacken knickt nach hinten.</translation>
    </message>
    <message>
        <source>Look at the floor.</source>
        <translation>Schau auf den Boden.</translation>
    </message>
    <message>
        <source>You rush.</source>
        <translation>Du bist zu schnell.</translation>
    </message>
    <message>
        <source>Follow the figure&apos;s pace.</source>
        <translation>Folge dem Tempo der Figur.</translation>
    </message>
    <message>
        <source>Painful wrists or knees: use the seated version with your hands on a desk.</source>
        <translation>Schmerzen in Handgelenken oder Knien: Übe im Sitzen, mit den Händen auf einem Tisch.</translation>
    </message>
    <message>
        <source>If you can&apos;t get up from the floor by yourself, use the seated version.</source>
        <translation>Wenn du nicht allein vom Boden aufstehen kannst, übe im Sitzen.</translation>
    </message>
    <message>
        <source>Osteoporosis: don&apos;t round deeply.</source>
        <translation>Osteoporose: nicht tief rund werden.</translation>
    </message>
    <message>
        <source>Sit at a desk with your hands resting on it. Move about half as far.</source>
        <translation>Setz dich an einen Tisch und leg die Hände darauf. Beweg dich etwa halb so weit.</translation>
    </message>
    <message>
        <source>The standard version.</source>
        <translation>Die Standardform.</translation>
    </message>
    <message>
        <source>Sit on a stable chair, feet flat, hands on your thighs. Round and arch your back as in the steps.</source>
        <translation>Setz dich auf einen festen Stuhl, Füße flach, Hände auf den Oberschenkeln. Mach den Rücken rund und streck ihn wie in den Schritten.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Take five seconds each way, with your hands further forward.</source>
        <translation>Nimm dir fünf Sekunden je Richtung, die Hände weiter vorn.</translation>
    </message>
    <message>
        <source>Little research looks at mid-back pain. We know of no study that measured how much cat-cow is best.</source>
        <translation>Schmerzen im mittleren Rücken sind wenig erforscht. Wir kennen keine Studie dazu, wie viel Katze-Kuh am besten ist.</translation>
    </message>
    <message>
        <source>The original programme behind Limber: the exercises, their order and most targets</source>
        <translation>Das ursprüngliche Programm hinter Limber: die Übungen, ihre Reihenfolge und die meisten Ziele</translation>
    </message>
    <message>
        <source>Builds strength where your mid-back is stiffest.</source>
        <translation>Baut Kraft dort auf, wo der mittlere Rücken am steifsten ist.</translation>
    </message>
    <message>
        <source>The muscles that straighten your mid-back and steady your shoulder blades. Also your arms and belly.</source>
        <translation>Die Muskeln, die den mittleren Rücken strecken und die Schulterblätter halten. Auch Arme und Bauch.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Wall or door frame</source>
        <translation>Wand oder Türrahmen</translation>
    </message>
    <message>
        <source>Stand facing a wall, about a third of your height away.</source>
        <translation>Stell dich mit dem Gesicht zur Wand, etwa ein Drittel deiner Körpergröße entfernt.</translation>
    </message>
    <message>
        <source>Place your elbows on the wall at shoulder height, forearms pointing up.</source>
        <translation>Setz die Ellbogen auf Schulterhöhe an die Wand, Unterarme nach oben.</translation>
    </message>
    <message>
        <source>Tuck your lower ribs and move your hips back a little.</source>
        <translation>Zieh die unteren Rippen ein und schieb die Hüfte etwas zurück.</translation>
    </message>
    <message>
        <source>Breathe out. Press your elbows gently into the wall and let your chest sink between them.</source>
        <translation>Atme aus. Drück die Ellbogen sanft in die Wand und lass die Brust dazwischen sinken.</translation>
    </message>
    <message>
        <source>Hold, and keep breathing.</source>
        <translation>Halte und atme weiter.</translation>
    </message>
    <message>
        <source>Ease back, rest for five seconds and repeat.</source>
        <translation>Komm sanft zurück, ruh fünf Sekunden und wiederhole.</translation>
    </message>
    <message>
        <source>Breathe steadily. Never hold your breath.</source>
        <translation>Atme ruhig weiter. Halte nie die Luft an.</translation>
    </message>
    <message>
        <source>Original programme: ten holds of ten seconds, twice a day. Timing by Limber: two seconds to get in, two to ease out, five seconds of rest.</source>
        <translation>Ursprüngliches Programm: zehnmal zehn Sekunden halten, zweimal am Tag. Tempo von Limber: zwei Sekunden hinein, zwei heraus, fünf Sekunden Pause.</translation>
    </message>
    <message>
        <source>Your low back arches.</source>
        <translation>Der untere Rücken geht ins Hohlkreuz.</translation>
    </message>
    <message>
        <source>Tuck your lower ribs.</source>
        <translation>Zieh die unteren Rippen ein.</translation>
    </message>
    <message>
        <source>Count out loud.</source>
        <translation>Zähl laut mit.</translation>
    </message>
    <message>
        <source>Your shoulder pinches.</source>
        <translation>Es zwickt in der Schulter.</translation>
    </message>
    <message>
        <source>Your chin pokes forward.</source>
        <translation>Das Kinn schiebt sich vor.</translation>
    </message>
    <message>
        <source>Look at the bottom of the wall.</source>
        <translation>Schau auf den Fuß der Wand.</translation>
    </message>
    <message>
        <source>A broken spine bone, osteoporosis, long-term steroids, a recent spine operation, or symptoms in an arm or leg when you arch your back.</source>
        <translation>Ein gebrochener Wirbel, Osteoporose, Kortison über lange Zeit, eine Wirbelsäulenoperation vor Kurzem, oder Beschwerden in Arm oder Bein beim Hohlkreuz.</translation>
    </message>
    <message>
        <source>Place your elbows lower and hold for five seconds at a time.</source>
        <translation>Setz die Ellbogen tiefer und halte je fünf Sekunden.</translation>
    </message>
    <message>
        <source>Place your forearms overhead. Slowly lift one hand off the wall, then the other.</source>
        <translation>Setz die Unterarme über Kopf an. Heb langsam eine Hand von der Wand, dann die andere.</translation>
    </message>
    <message>
        <source>We know of no study that measured how much of this a stiff mid-back needs. The limit of 160 seconds is our own judgement.</source>
        <translation>Wir kennen keine Studie dazu, wie viel davon ein steifer mittlerer Rücken braucht. Die Grenze von 160 Sekunden haben wir selbst gewählt.</translation>
    </message>
    <message>
        <source>Swiss ball hip lowering</source>
        <translation>Hüfte senken auf dem Gymnastikball</translation>
    </message>
    <message>
        <source>Trains slow, controlled lowering with your mid-back on a ball.</source>
        <translation>Trainiert langsames, kontrolliertes Senken mit dem mittleren Rücken auf dem Ball.</translation>
    </message>
    <message>
        <source>Your buttocks, the backs of your thighs and your back muscles. Your mid-back opens and your front lengthens.</source>
        <translation>Gesäß, Rückseite der Oberschenkel und Rückenmuskeln. Der mittlere Rücken öffnet sich, die Vorderseite wird lang.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Burst-resistant Swiss ball against a wall: 45 cm if you&apos;re under 155 cm tall, 55 cm up to 170 cm, 65 cm above</source>
        <translation>Platzsicherer Gymnastikball an einer Wand: 45 cm bei unter 155 cm Körpergröße, 55 cm bis 170 cm, darüber 65 cm</translation>
    </message>
    <message>
        <source>Sit on the ball with a wall behind it. Walk your feet out until your shoulder blades and head rest on the ball.</source>
        <translation>Setz dich auf den Ball, dahinter eine Wand. Lauf mit den Füßen nach vorn, bis Schulterblätter und Kopf auf dem Ball liegen.</translation>
    </message>
    <message>
        <source>Lift your hips level. Feet hip-width apart, shins upright.</source>
        <translation>Heb die Hüfte auf gleiche Höhe. Füße hüftbreit, Schienbeine senkrecht.</translation>
    </message>
    <message>
        <source>Support your head with your hands.</source>
        <translation>Stütz den Kopf mit den Händen.</translation>
    </message>
    <message>
        <source>Slowly lower your hips. Let your upper back curve over the ball.</source>
        <translation>Senk langsam die Hüfte. Lass den oberen Rücken über den Ball rollen.</translation>
    </message>
    <message>
        <source>Pause at the bottom without dropping.</source>
        <translation>Bleib unten kurz, ohne dich fallen zu lassen.</translation>
    </message>
    <message>
        <source>Press through your heels to lift your hips level. After the last one, walk your feet back in and sit up.</source>
        <translation>Drück die Fersen in den Boden und heb die Hüfte wieder. Lauf nach dem letzten Mal mit den Füßen zurück und setz dich auf.</translation>
    </message>
    <message>
        <source>Breathe in as you lower, out as you lift.</source>
        <translation>Atme beim Senken ein, beim Heben aus.</translation>
    </message>
    <message>
        <source>Original programme: slowly, two sets of ten, once a day. Four seconds down, one second held and two up follow a review of strength training. Rest by Limber: one minute.</source>
        <translation>Ursprüngliches Programm: langsam, zwei Sätze mit zehn, einmal am Tag. Vier Sekunden hinunter, eine halten und zwei hinauf folgen einer Übersicht zum Krafttraining. Pause von Limber: eine Minute.</translation>
    </message>
    <message>
        <source>Stay low</source>
        <translation>Unten bleiben</translation>
    </message>
    <message>
        <source>Put it against a wall and move less far.</source>
        <translation>Leg ihn an eine Wand und beweg dich weniger weit.</translation>
    </message>
    <message>
        <source>Your ribs stick out at the top.</source>
        <translation>Oben stehen die Rippen vor.</translation>
    </message>
    <message>
        <source>Stop when your hips are level.</source>
        <translation>Hör auf, wenn die Hüfte auf gleicher Höhe ist.</translation>
    </message>
    <message>
        <source>Your head hangs off the ball.</source>
        <translation>Der Kopf hängt vom Ball.</translation>
    </message>
    <message>
        <source>Move up until the ball supports your head.</source>
        <translation>Rutsch höher, bis der Ball den Kopf trägt.</translation>
    </message>
    <message>
        <source>Your knees fall inward.</source>
        <translation>Die Knie fallen nach innen.</translation>
    </message>
    <message>
        <source>Rest your upper back on the edge of a sofa. Lower half as far.</source>
        <translation>Leg den oberen Rücken auf eine Sofakante. Senk dich nur halb so weit.</translation>
    </message>
    <message>
        <source>On the ball</source>
        <translation>Auf dem Ball</translation>
    </message>
    <message>
        <source>In one study, bridging on a ball didn&apos;t make the trunk muscles work harder than bridging on the floor. We use the ball for its shape: your mid-back can curve over it.</source>
        <translation>In einer Studie arbeiteten die Rumpfmuskeln bei der Brücke auf dem Ball nicht stärker als am Boden. Wir nehmen den Ball wegen seiner Form: Der mittlere Rücken kann sich darüber legen.</translation>
    </message>
    <message>
        <source>Builds strength with your arms overhead.</source>
        <translation>Baut Kraft mit den Armen über Kopf auf.</translation>
    </message>
    <message>
        <source>Your chest, more than the muscles below your armpits. Also the backs of your arms and your trunk. Your mid-back opens along the way.</source>
        <translation>Die Brust, mehr als die Muskeln unter den Achseln. Auch die Rückseite der Arme und der Rumpf. Der mittlere Rücken öffnet sich dabei.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Heben</translation>
    </message>
    <message>
        <source>water bottle (100 ml weighs 0.1 kg)</source>
        <translation>Wasserflasche (100 ml wiegen 0,1 kg)</translation>
    </message>
    <message>
        <source>Mat or carpet</source>
        <translation>Matte oder Teppich</translation>
    </message>
    <message>
        <source>Check that the weight&apos;s collars are tight. Lay it beside your ribs. Lie on your back, knees bent, feet flat.</source>
        <translation>Prüf, ob die Verschlüsse am Gewicht fest sind. Leg es neben deine Rippen. Leg dich auf den Rücken, Knie gebeugt, Füße flach.</translation>
    </message>
    <message>
        <source>Roll the weight onto your chest with both hands. Cup its inner plate and press it up above your chest.</source>
        <translation>Roll das Gewicht mit beiden Händen auf die Brust. Umfass die innere Scheibe und drück es über die Brust hoch.</translation>
    </message>
    <message>
        <source>Keep your elbows slightly bent and your ribs tucked.</source>
        <translation>Halte die Ellbogen leicht gebeugt und die Rippen unten.</translation>
    </message>
    <message>
        <source>Breathe in. Lower the weight slowly behind your head.</source>
        <translation>Atme ein. Senk das Gewicht langsam hinter den Kopf.</translation>
    </message>
    <message>
        <source>Breathe out. Pull it back above your chest. After the last one, lower it to your chest and roll it off to the side.</source>
        <translation>Atme aus. Zieh es zurück über die Brust. Senk es nach dem letzten Mal auf die Brust und roll es zur Seite ab.</translation>
    </message>
    <message>
        <source>Original programme: three sets of 10–20, every other day. Timing by Limber: three seconds down, one held, two up, 75 seconds of rest.</source>
        <translation>Ursprüngliches Programm: drei Sätze mit 10–20, jeden zweiten Tag. Tempo von Limber: drei Sekunden hinunter, eine halten, zwei hinauf, 75 Sekunden Pause.</translation>
    </message>
    <message>
        <source>Ribs tucked</source>
        <translation>Rippen unten</translation>
    </message>
    <message>
        <source>Your back arches.</source>
        <translation>Der Rücken geht ins Hohlkreuz.</translation>
    </message>
    <message>
        <source>Don&apos;t go as far.</source>
        <translation>Geh weniger weit.</translation>
    </message>
    <message>
        <source>Your elbows bend more and more.</source>
        <translation>Die Ellbogen beugen sich immer mehr.</translation>
    </message>
    <message>
        <source>Keep the angle of your elbows the same.</source>
        <translation>Halte den Winkel der Ellbogen gleich.</translation>
    </message>
    <message>
        <source>Your grip is loose.</source>
        <translation>Der Griff ist locker.</translation>
    </message>
    <message>
        <source>You jerk the weight back up.</source>
        <translation>Du reißt das Gewicht hoch.</translation>
    </message>
    <message>
        <source>Use less weight.</source>
        <translation>Nimm weniger Gewicht.</translation>
    </message>
    <message>
        <source>Never hold a weight over your face when you&apos;re tired.</source>
        <translation>Halte nie ein Gewicht über das Gesicht, wenn du müde bist.</translation>
    </message>
    <message>
        <source>1 kg, halfway</source>
        <translation>1 kg, halber Weg</translation>
    </message>
    <message>
        <source>Use 1 kg and lower it half as far.</source>
        <translation>Nimm 1 kg und senk es halb so weit.</translation>
    </message>
    <message>
        <source>First more repetitions, then more weight, then a stable bench instead of the floor.</source>
        <translation>Erst mehr Wiederholungen, dann mehr Gewicht, dann eine feste Bank statt des Bodens.</translation>
    </message>
    <message>
        <source>Measurements show that it works the chest most. Opening your mid-back is a side effect. The starting weight and the limit of 10 kg are our own judgement.</source>
        <translation>Messungen zeigen, dass vor allem die Brust arbeitet. Dass sich der mittlere Rücken öffnet, ist ein Nebeneffekt. Das Anfangsgewicht und die Grenze von 10 kg haben wir selbst gewählt.</translation>
    </message>
    <message>
        <source>Works the whole back of your body together.</source>
        <translation>Lässt die ganze Rückseite des Körpers zusammenarbeiten.</translation>
    </message>
    <message>
        <source>Your buttocks, the backs of your thighs and the deep muscles of your back.</source>
        <translation>Gesäß, Rückseite der Oberschenkel und die tiefen Rückenmuskeln.</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Ganzer Körper</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-width apart.</source>
        <translation>Leg dich auf den Rücken, Knie gebeugt, Füße flach und hüftbreit.</translation>
    </message>
    <message>
        <source>Rest your arms by your sides, palms down.</source>
        <translation>Leg die Arme neben dich, Handflächen nach unten.</translation>
    </message>
    <message>
        <source>Breathe out. Press your feet down and lift your hips.</source>
        <translation>Atme aus. Drück die Füße in den Boden und heb die Hüfte.</translation>
    </message>
    <message>
        <source>Stop when your knees, hips and shoulders form a straight line.</source>
        <translation>Hör auf, wenn Knie, Hüfte und Schultern eine Linie bilden.</translation>
    </message>
    <message>
        <source>Hold briefly. Keep your ribs tucked.</source>
        <translation>Halte kurz. Die Rippen bleiben unten.</translation>
    </message>
    <message>
        <source>Lower slowly, with your back straight. To get up, roll onto your side first.</source>
        <translation>Senk dich langsam, mit geradem Rücken. Roll dich zum Aufstehen zuerst auf die Seite.</translation>
    </message>
    <message>
        <source>Breathe out as you lift, in as you lower.</source>
        <translation>Atme beim Heben aus, beim Senken ein.</translation>
    </message>
    <message>
        <source>Original programme: four sets of 5–16, once or twice a week. Timing by Limber: two seconds up, two held, three down, 75 seconds of rest.</source>
        <translation>Ursprüngliches Programm: vier Sätze mit 5–16, ein- oder zweimal die Woche. Tempo von Limber: zwei Sekunden hinauf, zwei halten, drei hinunter, 75 Sekunden Pause.</translation>
    </message>
    <message>
        <source>Hold, ribs tucked</source>
        <translation>Halten, Rippen unten</translation>
    </message>
    <message>
        <source>Your back arches too far.</source>
        <translation>Der Rücken geht zu weit ins Hohlkreuz.</translation>
    </message>
    <message>
        <source>The back of your thigh cramps.</source>
        <translation>Die Rückseite des Oberschenkels krampft.</translation>
    </message>
    <message>
        <source>Bring your heels closer to you.</source>
        <translation>Hol die Fersen näher heran.</translation>
    </message>
    <message>
        <source>Your knees drift apart.</source>
        <translation>Die Knie gehen auseinander.</translation>
    </message>
    <message>
        <source>Keep them one fist apart.</source>
        <translation>Lass eine Faustbreite dazwischen.</translation>
    </message>
    <message>
        <source>Your head turns.</source>
        <translation>Der Kopf dreht sich.</translation>
    </message>
    <message>
        <source>Lie on a firm bed instead of the floor, away from the edge. Follow the same steps.</source>
        <translation>Leg dich auf ein festes Bett statt auf den Boden, mit Abstand zur Kante. Die Schritte sind dieselben.</translation>
    </message>
    <message>
        <source>Rest your arms on the floor above your head.</source>
        <translation>Leg die Arme über dem Kopf auf den Boden.</translation>
    </message>
    <message>
        <source>Hold one leg off the floor. Do half of each set on one leg, then change.</source>
        <translation>Halte ein Bein in der Luft. Mach die Hälfte jedes Satzes auf einem Bein, dann wechsle.</translation>
    </message>
    <message>
        <source>Put your feet on a low, stable step. More of the bend moves to your upper back.</source>
        <translation>Stell die Füße auf eine niedrige, feste Stufe. So biegt sich mehr der obere Rücken.</translation>
    </message>
    <message>
        <source>A bridge uses about 30% of what your deep back muscles can do. That trains endurance more than strength.</source>
        <translation>Eine Brücke fordert etwa 30 % von dem, was die tiefen Rückenmuskeln können. Das trainiert eher Ausdauer als Kraft.</translation>
    </message>
    <message>
        <source>A light reminder, and some work for your shoulder blades.</source>
        <translation>Eine leichte Erinnerung und etwas Arbeit für die Schulterblätter.</translation>
    </message>
    <message>
        <source>The muscles between and below your shoulder blades.</source>
        <translation>Die Muskeln zwischen und unter den Schulterblättern.</translation>
    </message>
    <message>
        <source>one long, light band in a figure of eight</source>
        <translation>ein langes, leichtes Band als Acht</translation>
    </message>
    <message>
        <source>Loop a band around each shoulder and join them behind you.</source>
        <translation>Leg um jede Schulter ein Band und verbinde beide hinten.</translation>
    </message>
    <message>
        <source>Keep the tension light. Two fingers should fit underneath.</source>
        <translation>Halte den Zug leicht. Zwei Finger passen darunter.</translation>
    </message>
    <message>
        <source>Let your shoulders rest back, with your chest relaxed.</source>
        <translation>Lass die Schultern nach hinten ruhen, die Brust locker.</translation>
    </message>
    <message>
        <source>Carry on working. Move your arms freely.</source>
        <translation>Arbeite weiter. Beweg die Arme frei.</translation>
    </message>
    <message>
        <source>Every few minutes, gently squeeze your shoulder blades together for five seconds.</source>
        <translation>Zieh alle paar Minuten die Schulterblätter fünf Sekunden lang sanft zusammen.</translation>
    </message>
    <message>
        <source>Breathe fully and freely.</source>
        <translation>Atme voll und frei.</translation>
    </message>
    <message>
        <source>Original programme: 30–45 minutes, twice a day. Limber&apos;s choice: a five-second squeeze every three minutes.</source>
        <translation>Ursprüngliches Programm: 30–45 Minuten, zweimal am Tag. Limber wählt alle drei Minuten fünf Sekunden Zusammenziehen.</translation>
    </message>
    <message>
        <source>Your ribs stick out.</source>
        <translation>Die Rippen stehen vor.</translation>
    </message>
    <message>
        <source>Breathe out and let them sink.</source>
        <translation>Atme aus und lass sie sinken.</translation>
    </message>
    <message>
        <source>You lean into the band.</source>
        <translation>Du hängst im Band.</translation>
    </message>
    <message>
        <source>Do the squeezes yourself.</source>
        <translation>Zieh selbst zusammen.</translation>
    </message>
    <message>
        <source>You wear it all day.</source>
        <translation>Du trägst es den ganzen Tag.</translation>
    </message>
    <message>
        <source>Numb or tingling hands, or a nerve or vessel squeezed near the collarbone (thoracic outlet syndrome).</source>
        <translation>Taube oder kribbelnde Hände, oder ein eingeengter Nerv oder ein Gefäß am Schlüsselbein (Thoracic-outlet-Syndrom).</translation>
    </message>
    <message>
        <source>Broken, thin or easily bruised skin under the band.</source>
        <translation>Verletzte oder dünne Haut oder Haut mit blauen Flecken unter dem Band.</translation>
    </message>
    <message>
        <source>Trouble breathing.</source>
        <translation>Schwierigkeiten beim Atmen.</translation>
    </message>
    <message>
        <source>Don&apos;t wear it while you sleep or drive.</source>
        <translation>Trag es nicht beim Schlafen oder Autofahren.</translation>
    </message>
    <message>
        <source>Wear it longer. Don&apos;t make it tighter.</source>
        <translation>Trag es länger. Stell es nicht enger.</translation>
    </message>
    <message>
        <source>There&apos;s no good evidence that posture garments treat pain. Think of it as a reminder.</source>
        <translation>Es gibt keine guten Belege, dass Haltungsgurte gegen Schmerzen helfen. Sieh es als Erinnerung.</translation>
    </message>
    <message>
        <source>Foam-roller extension</source>
        <translation>Strecken auf der Faszienrolle</translation>
    </message>
    <message>
        <source>Loosens your mid-back, one section at a time.</source>
        <translation>Lockert den mittleren Rücken, Abschnitt für Abschnitt.</translation>
    </message>
    <message>
        <source>The joints of your mid-back. Also your belly.</source>
        <translation>Die Gelenke des mittleren Rückens. Auch der Bauch.</translation>
    </message>
    <message>
        <source>firmly rolled towel</source>
        <translation>fest gerolltes Handtuch</translation>
    </message>
    <message>
        <source>Lie back with the roller just below your shoulder blades. Support your head with your hands.</source>
        <translation>Leg dich zurück, die Rolle knapp unter den Schulterblättern. Stütz den Kopf mit den Händen.</translation>
    </message>
    <message>
        <source>Point your elbows forward. Keep your buttocks on the floor.</source>
        <translation>Richte die Ellbogen nach vorn. Das Gesäß bleibt am Boden.</translation>
    </message>
    <message>
        <source>Pause. Don&apos;t force it.</source>
        <translation>Bleib kurz so. Erzwinge nichts.</translation>
    </message>
    <message>
        <source>Curl back up until you&apos;re level. It isn&apos;t a sit-up.</source>
        <translation>Roll dich hoch, bis du gerade liegst. Es ist kein Sit-up.</translation>
    </message>
    <message>
        <source>After five, move the roller up about 2 cm and repeat. Roll off sideways at the end.</source>
        <translation>Schieb die Rolle nach fünf Malen etwa 2 cm höher und wiederhole. Roll dich am Ende zur Seite herunter.</translation>
    </message>
    <message>
        <source>Breathe out as you lower, in as you come back.</source>
        <translation>Atme beim Senken aus, beim Zurückkommen ein.</translation>
    </message>
    <message>
        <source>The original programme gives no number. One source suggests 5–10 slow repetitions. Limber&apos;s choice: three seconds down, two held, two back; five repetitions at three spots, daily.</source>
        <translation>Das ursprüngliche Programm nennt keine Zahl. Eine Quelle empfiehlt 5–10 langsame Wiederholungen. Limber wählt drei Sekunden hinunter, zwei halten, zwei zurück; fünf Wiederholungen an drei Stellen, täglich.</translation>
    </message>
    <message>
        <source>Your hands pull on your head.</source>
        <translation>Die Hände ziehen am Kopf.</translation>
    </message>
    <message>
        <source>Your buttocks lift.</source>
        <translation>Das Gesäß hebt sich.</translation>
    </message>
    <message>
        <source>Move less far.</source>
        <translation>Beweg dich weniger weit.</translation>
    </message>
    <message>
        <source>The roller gets to your neck or your low back.</source>
        <translation>Die Rolle gerät an den Nacken oder den unteren Rücken.</translation>
    </message>
    <message>
        <source>Stay below your neck and above your lowest ribs.</source>
        <translation>Bleib unter dem Nacken und über den untersten Rippen.</translation>
    </message>
    <message>
        <source>You bounce.</source>
        <translation>Du wippst.</translation>
    </message>
    <message>
        <source>An open wound on your back. Ask first if you have inflammation there, a blood clot in a vein, a bone infection or a broken rib, or if you take blood thinners.</source>
        <translation>Eine offene Wunde am Rücken. Frag vorher nach bei einer Entzündung dort, einem Blutgerinnsel in einer Vene, einer Knocheninfektion oder einem Rippenbruch, oder wenn du Blutverdünner nimmst.</translation>
    </message>
    <message>
        <source>Use a firmly rolled towel instead of the roller.</source>
        <translation>Nimm ein fest gerolltes Handtuch statt der Rolle.</translation>
    </message>
    <message>
        <source>Reach your arms overhead instead of holding your head.</source>
        <translation>Streck die Arme über den Kopf, statt ihn zu halten.</translation>
    </message>
    <message>
        <source>Nobody knows how many repetitions help. The start and the limit are our own judgement.</source>
        <translation>Niemand weiß, wie viele Wiederholungen helfen. Anfang und Grenze haben wir selbst gewählt.</translation>
    </message>
    <message>
        <source>Opens your mid-back and your overhead reach, with support.</source>
        <translation>Öffnet den mittleren Rücken und die Reichweite über Kopf, mit Unterlage.</translation>
    </message>
    <message>
        <source>The joints of your mid-back, your chest and the muscles below your armpits. Also your ribs and belly.</source>
        <translation>Die Gelenke des mittleren Rückens, die Brust und die Muskeln unter den Achseln. Auch Rippen und Bauch.</translation>
    </message>
    <message>
        <source>Foam roller, 10–15 cm thick</source>
        <translation>Faszienrolle, 10–15 cm dick</translation>
    </message>
    <message>
        <source>Put the weight on the floor beside your ribs. Lie back with the roller across your mid-back, below the tops of your shoulder blades.</source>
        <translation>Leg das Gewicht neben deinen Rippen auf den Boden. Leg dich zurück, die Rolle quer unter dem mittleren Rücken, unterhalb der Oberkante der Schulterblätter.</translation>
    </message>
    <message>
        <source>Bend your knees. Keep your feet and buttocks on the floor.</source>
        <translation>Beug die Knie. Füße und Gesäß bleiben am Boden.</translation>
    </message>
    <message>
        <source>Roll the weight onto your chest with both hands. Hold it by the sides of its handle and straighten your arms.</source>
        <translation>Roll das Gewicht mit beiden Händen auf die Brust. Fass den Griff an beiden Seiten und streck die Arme.</translation>
    </message>
    <message>
        <source>Breathe out and slowly lower the weight overhead.</source>
        <translation>Atme aus und senk das Gewicht langsam über den Kopf.</translation>
    </message>
    <message>
        <source>Let your chest open over the roller. Keep your lower ribs tucked.</source>
        <translation>Lass die Brust über der Rolle aufgehen. Halte die unteren Rippen unten.</translation>
    </message>
    <message>
        <source>Bring the weight back over your chest and set it down beside you. Roll off sideways.</source>
        <translation>Bring das Gewicht zurück über die Brust und leg es neben dir ab. Roll dich zur Seite herunter.</translation>
    </message>
    <message>
        <source>Breathe in for 4 seconds into the sides of your ribs, and out for 6 seconds.</source>
        <translation>Atme 4 Sekunden lang in die Flanken ein und 6 Sekunden lang aus.</translation>
    </message>
    <message>
        <source>Original programme: a 60–90 second hold. Timing by Limber: lower for four seconds, return in three.</source>
        <translation>Ursprüngliches Programm: 60–90 Sekunden halten. Tempo von Limber: vier Sekunden senken, in drei zurück.</translation>
    </message>
    <message>
        <source>Lower overhead</source>
        <translation>Über den Kopf senken</translation>
    </message>
    <message>
        <source>Weight over your chest</source>
        <translation>Gewicht über die Brust</translation>
    </message>
    <message>
        <source>Let your ribs sink and move the roller a little higher.</source>
        <translation>Lass die Rippen sinken und schieb die Rolle etwas höher.</translation>
    </message>
    <message>
        <source>Your head drops back.</source>
        <translation>Der Kopf fällt nach hinten.</translation>
    </message>
    <message>
        <source>Use less weight, or rest it on a block.</source>
        <translation>Nimm weniger Gewicht oder leg es auf einem Block ab.</translation>
    </message>
    <message>
        <source>The roller is under your low back.</source>
        <translation>Die Rolle liegt unter dem unteren Rücken.</translation>
    </message>
    <message>
        <source>Move it up to your shoulder blades.</source>
        <translation>Schieb sie hoch zu den Schulterblättern.</translation>
    </message>
    <message>
        <source>Support your head with your hands. Use no weight.</source>
        <translation>Stütz den Kopf mit den Händen. Ohne Gewicht.</translation>
    </message>
    <message>
        <source>Weight overhead</source>
        <translation>Gewicht über Kopf</translation>
    </message>
    <message>
        <source>First build up to 90 seconds. Then use a heavier weight.</source>
        <translation>Steigere zuerst auf 90 Sekunden. Nimm dann ein schwereres Gewicht.</translation>
    </message>
    <message>
        <source>With your arms overhead, your mid-back bends back by only about 10–15 degrees. A small movement is enough. Start without weight for the first week.</source>
        <translation>Mit den Armen über Kopf streckt sich der mittlere Rücken nur um etwa 10–15 Grad. Eine kleine Bewegung genügt. Übe in der ersten Woche ohne Gewicht.</translation>
    </message>
    <message>
        <source>Turns your mid-back.</source>
        <translation>Dreht den mittleren Rücken.</translation>
    </message>
    <message>
        <source>The joints that turn your mid-back, and the muscles between your shoulder blades, behind your shoulder and at your waist.</source>
        <translation>Die Gelenke, die den mittleren Rücken drehen, und die Muskeln zwischen den Schulterblättern, hinten an der Schulter und an der Taille.</translation>
    </message>
    <message>
        <source>Mat, and a cushion for your shoulder or ear</source>
        <translation>Matte und ein Kissen für Schulter oder Ohr</translation>
    </message>
    <message>
        <source>Breathe in. Lift one hand slightly.</source>
        <translation>Atme ein. Heb eine Hand leicht an.</translation>
    </message>
    <message>
        <source>Breathe out. Slide it under your other arm, palm up.</source>
        <translation>Atme aus. Schieb sie unter dem anderen Arm durch, Handfläche nach oben.</translation>
    </message>
    <message>
        <source>Turn your chest until your shoulder and ear rest on the floor or a cushion.</source>
        <translation>Dreh die Brust, bis Schulter und Ohr auf dem Boden oder einem Kissen liegen.</translation>
    </message>
    <message>
        <source>Hold and breathe. Keep your hips over your knees.</source>
        <translation>Halte und atme. Die Hüfte bleibt über den Knien.</translation>
    </message>
    <message>
        <source>Press your other hand down to come back. Then change sides.</source>
        <translation>Drück die andere Hand in den Boden, um zurückzukommen. Wechsle dann die Seite.</translation>
    </message>
    <message>
        <source>Turn a little further each time you breathe out.</source>
        <translation>Dreh dich bei jedem Ausatmen etwas weiter.</translation>
    </message>
    <message>
        <source>The original programme gives no number. One source holds 3–5 seconds ten times, another 20–30 seconds. Limber&apos;s choice: two holds of 20 seconds on each side, daily.</source>
        <translation>Das ursprüngliche Programm nennt keine Zahl. Eine Quelle hält zehnmal 3–5 Sekunden, eine andere 20–30 Sekunden. Limber wählt zweimal 20 Sekunden je Seite, täglich.</translation>
    </message>
    <message>
        <source>Press to come back</source>
        <translation>Drücken und zurückkommen</translation>
    </message>
    <message>
        <source>Your hips sway.</source>
        <translation>Die Hüfte weicht aus.</translation>
    </message>
    <message>
        <source>Your weight is on your neck.</source>
        <translation>Das Gewicht liegt auf dem Nacken.</translation>
    </message>
    <message>
        <source>Support yourself with your other hand.</source>
        <translation>Stütz dich mit der anderen Hand.</translation>
    </message>
    <message>
        <source>Your shoulder creeps up.</source>
        <translation>Die Schulter zieht hoch.</translation>
    </message>
    <message>
        <source>You force the turn.</source>
        <translation>Du erzwingst die Drehung.</translation>
    </message>
    <message>
        <source>Osteoporosis: never force the twist.</source>
        <translation>Osteoporose: Drehung nie erzwingen.</translation>
    </message>
    <message>
        <source>Sit on a chair, cross your arms on your chest and turn.</source>
        <translation>Setz dich auf einen Stuhl, kreuz die Arme auf der Brust und dreh dich.</translation>
    </message>
    <message>
        <source>Reach your hand to the ceiling between repetitions.</source>
        <translation>Streck die Hand zwischen den Wiederholungen zur Decke.</translation>
    </message>
    <message>
        <source>Sources disagree on how long to hold. We chose a middle way.</source>
        <translation>Die Quellen sind uneins, wie lange man hält. Wir haben einen Mittelweg gewählt.</translation>
    </message>
    <message>
        <source>Rest with your mid-back gently opened.</source>
        <translation>Ruhen mit sanft geöffnetem mittlerem Rücken.</translation>
    </message>
    <message>
        <source>The joints of your mid-back, your chest and the front of your ribs.</source>
        <translation>Die Gelenke des mittleren Rückens, die Brust und die Vorderseite der Rippen.</translation>
    </message>
    <message>
        <source>Bath towel, rolled 6–10 cm thick</source>
        <translation>Badetuch, 6–10 cm dick gerollt</translation>
    </message>
    <message>
        <source>Roll the towel tightly and lay it lengthwise on the floor.</source>
        <translation>Roll das Tuch fest und leg es längs auf den Boden.</translation>
    </message>
    <message>
        <source>Sit at one end and lie back so the towel runs along your spine.</source>
        <translation>Setz dich an ein Ende und leg dich zurück, sodass die Rolle entlang der Wirbelsäule liegt.</translation>
    </message>
    <message>
        <source>Rest your head on the towel or a thin pillow.</source>
        <translation>Leg den Kopf auf das Tuch oder ein dünnes Kissen.</translation>
    </message>
    <message>
        <source>Bend your knees or stretch your legs. Let your arms rest out to the sides, palms up.</source>
        <translation>Beug die Knie oder streck die Beine. Lass die Arme seitlich liegen, Handflächen nach oben.</translation>
    </message>
    <message>
        <source>Roll onto your side and rest before you sit up.</source>
        <translation>Roll dich auf die Seite und ruh dich aus, bevor du dich aufsetzt.</translation>
    </message>
    <message>
        <source>Breathe slowly, up into your breastbone.</source>
        <translation>Atme langsam, bis ins Brustbein.</translation>
    </message>
    <message>
        <source>Original programme: 5–10 minutes, at any time of day. You can begin with one or two minutes; that&apos;s our own judgement.</source>
        <translation>Ursprüngliches Programm: 5–10 Minuten, zu jeder Tageszeit. Du kannst mit ein oder zwei Minuten anfangen; das haben wir selbst gewählt.</translation>
    </message>
    <message>
        <source>Roll onto your side and rest</source>
        <translation>Auf die Seite rollen und ruhen</translation>
    </message>
    <message>
        <source>Make it thinner.</source>
        <translation>Mach sie dünner.</translation>
    </message>
    <message>
        <source>Your low back aches.</source>
        <translation>Der untere Rücken tut weh.</translation>
    </message>
    <message>
        <source>Your head tips back.</source>
        <translation>Der Kopf kippt nach hinten.</translation>
    </message>
    <message>
        <source>Your arms tingle.</source>
        <translation>Die Arme kribbeln.</translation>
    </message>
    <message>
        <source>Lower your arms. Stop if it doesn&apos;t go away.</source>
        <translation>Nimm die Arme tiefer. Hör auf, wenn es nicht weggeht.</translation>
    </message>
    <message>
        <source>Lay the roll across your back, level with your shoulder blades.</source>
        <translation>Leg die Rolle quer, auf Höhe der Schulterblätter.</translation>
    </message>
    <message>
        <source>The original programme says &quot;along the middle of your spine&quot;. We read that as lengthwise. How often a day is our own judgement.</source>
        <translation>Im ursprünglichen Programm steht „entlang der Mitte deiner Wirbelsäule“. Wir lesen das als längs. Wie oft am Tag, haben wir selbst gewählt.</translation>
    </message>
    <message>
        <source>Opens your mid-back and chest while you stand. No equipment.</source>
        <translation>Öffnet den mittleren Rücken und die Brust im Stehen. Ganz ohne Geräte.</translation>
    </message>
    <message>
        <source>The joints of your mid-back, your chest and the muscles below your armpits. Also the backs of your thighs.</source>
        <translation>Die Gelenke des mittleren Rückens, die Brust und die Muskeln unter den Achseln. Auch die Rückseite der Oberschenkel.</translation>
    </message>
    <message>
        <source>Face a wall with your feet half your height away from it.</source>
        <translation>Stell dich mit dem Gesicht zur Wand, die Füße eine halbe Körperlänge entfernt.</translation>
    </message>
    <message>
        <source>Place your fingertips on the wall above your head, shoulder-width apart.</source>
        <translation>Setz die Fingerspitzen schulterbreit über Kopfhöhe an die Wand.</translation>
    </message>
    <message>
        <source>Tighten your belly a little and bend your knees slightly.</source>
        <translation>Spann den Bauch leicht an und beug die Knie etwas.</translation>
    </message>
    <message>
        <source>Move your hips back and walk your fingers down the wall.</source>
        <translation>Schieb die Hüfte zurück und lass die Finger die Wand hinunterwandern.</translation>
    </message>
    <message>
        <source>Let your chest sink. Keep your lower ribs gently tucked.</source>
        <translation>Lass die Brust sinken. Halte die unteren Rippen sanft unten.</translation>
    </message>
    <message>
        <source>Hold and breathe. To finish, walk your hands back up.</source>
        <translation>Halte und atme. Zum Schluss wandern die Hände wieder hinauf.</translation>
    </message>
    <message>
        <source>Sink a little further each time you breathe out.</source>
        <translation>Sink bei jedem Ausatmen etwas tiefer.</translation>
    </message>
    <message>
        <source>Original programme: slowly, a 60–90 second hold. Timing by Limber: five seconds down, five seconds up.</source>
        <translation>Ursprüngliches Programm: langsam, 60–90 Sekunden halten. Tempo von Limber: fünf Sekunden hinunter, fünf hinauf.</translation>
    </message>
    <message>
        <source>Your low back sags.</source>
        <translation>Der untere Rücken hängt durch.</translation>
    </message>
    <message>
        <source>Tighten your belly and bend less.</source>
        <translation>Spann den Bauch an und beug dich weniger.</translation>
    </message>
    <message>
        <source>Your shoulders creep up.</source>
        <translation>Die Schultern ziehen hoch.</translation>
    </message>
    <message>
        <source>Your head hangs below your arms.</source>
        <translation>Der Kopf hängt unter den Armen.</translation>
    </message>
    <message>
        <source>Your feet slip.</source>
        <translation>Die Füße rutschen.</translation>
    </message>
    <message>
        <source>Dizziness when you bend forward, or glaucoma.</source>
        <translation>Schwindel beim Vorbeugen, oder grüner Star (Glaukom).</translation>
    </message>
    <message>
        <source>Keep your hands higher on the wall and bend less.</source>
        <translation>Lass die Hände höher an der Wand und beug dich weniger.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Brings some movement into sitting.</source>
        <translation>Bringt etwas Bewegung ins Sitzen.</translation>
    </message>
    <message>
        <source>The muscles that steady your trunk, and small movements of your pelvis.</source>
        <translation>Die Muskeln, die den Rumpf halten, und kleine Bewegungen des Beckens.</translation>
    </message>
    <message>
        <source>Wobble disc on a stable chair without wheels</source>
        <translation>Balancekissen auf einem festen Stuhl ohne Rollen</translation>
    </message>
    <message>
        <source>Put the disc in the middle of a stable chair.</source>
        <translation>Leg das Kissen mitten auf einen festen Stuhl.</translation>
    </message>
    <message>
        <source>Sit in the middle, feet flat, hips slightly higher than your knees.</source>
        <translation>Setz dich in die Mitte, Füße flach, die Hüfte etwas höher als die Knie.</translation>
    </message>
    <message>
        <source>Rock your pelvis forward and back, then from side to side.</source>
        <translation>Wipp das Becken vor und zurück, dann von Seite zu Seite.</translation>
    </message>
    <message>
        <source>Keep your head and shoulders still.</source>
        <translation>Kopf und Schultern bleiben ruhig.</translation>
    </message>
    <message>
        <source>Sit tall but relaxed while you work.</source>
        <translation>Sitz aufrecht, aber locker, während du arbeitest.</translation>
    </message>
    <message>
        <source>Breathe normally.</source>
        <translation>Atme normal.</translation>
    </message>
    <message>
        <source>The original programme gives no number. Limber&apos;s choice: 10–30 minutes, once or twice a day.</source>
        <translation>Das ursprüngliche Programm nennt keine Zahl. Limber wählt 10–30 Minuten, ein- oder zweimal am Tag.</translation>
    </message>
    <message>
        <source>Your feet dangle.</source>
        <translation>Die Füße baumeln.</translation>
    </message>
    <message>
        <source>You sit stiffly.</source>
        <translation>Du sitzt steif.</translation>
    </message>
    <message>
        <source>Relax, and move a little.</source>
        <translation>Lass locker und beweg dich ein wenig.</translation>
    </message>
    <message>
        <source>You use it all day.</source>
        <translation>Du benutzt es den ganzen Tag.</translation>
    </message>
    <message>
        <source>A recent flare-up of low-back pain.</source>
        <translation>Ein frischer Schub von Schmerzen im unteren Rücken.</translation>
    </message>
    <message>
        <source>More minutes, up to half an hour. Never all day.</source>
        <translation>Mehr Minuten, bis zu einer halben Stunde. Nie den ganzen Tag.</translation>
    </message>
    <message>
        <source>Reviews found no real change in how hard the trunk muscles work, and no support for it as a treatment on its own. It&apos;s here because changing how you sit feels good.</source>
        <translation>Übersichtsarbeiten fanden keine nennenswerte Änderung der Arbeit der Rumpfmuskeln und keinen Beleg als alleinige Behandlung. Es ist hier, weil Abwechslung beim Sitzen guttut.</translation>
    </message>
    <message>
        <source>Limber can support you. It can&apos;t promise a cure. Here is what is known, what isn&apos;t, and how to tell whether it helps you.</source>
        <translation>Limber kann dich unterstützen. Heilung kann es nicht versprechen. Hier steht, was man weiß, was nicht, und woran du merkst, ob es dir hilft.</translation>
    </message>
    <message>
        <source>In one study, people whose mid-backs bent backwards less tended to report somewhat more pain. It was a snapshot. It can&apos;t tell which came first, or whether loosening helps. That&apos;s why we track whether it helps you.</source>
        <translation>In einer Studie berichteten Menschen, deren mittlerer Rücken sich weniger nach hinten bog, eher etwas mehr Schmerzen. Das war eine Momentaufnahme. Sie kann nicht sagen, was zuerst da war oder ob Lockern hilft. Darum verfolgen wir, ob es dir hilft.</translation>
    </message>
    <message>
        <source>The numbers behind it</source>
        <translation>Die Zahlen dahinter</translation>
    </message>
    <message>
        <source>The study measured 73 people aged 22 to 56 once. They had had moderate mid-back pain for weeks to months. Less backward bending in the upper mid-back went with slightly more worst pain (odds ratio 1.04, confidence interval 1.00 to 1.07). Less in the whole mid-back went with a slightly higher pain score (1.05, 1.01 to 1.08). More bending forward went with less pain (0.96, 0.91 to 1.00). That, too, is only a snapshot.</source>
        <translation>Die Studie untersuchte 73 Menschen von 22 bis 56 Jahren ein einziges Mal. Sie hatten seit Wochen bis Monaten mäßige Schmerzen im mittleren Rücken. Weniger Streckung im oberen Teil ging mit etwas stärkerem schlimmstem Schmerz einher (Odds Ratio 1,04, Konfidenzintervall 1,00 bis 1,07). Weniger Streckung im ganzen mittleren Rücken ging mit einem etwas höheren Schmerzwert einher (1,05, 1,01 bis 1,08). Mehr Beugung nach vorn ging mit weniger Schmerz einher (0,96, 0,91 bis 1,00). Auch das ist nur eine Momentaufnahme.</translation>
    </message>
    <message>
        <source>How much we know about the mid-back</source>
        <translation>Was man über den mittleren Rücken weiß</translation>
    </message>
    <message>
        <source>Not much. The mid-back is studied far less than the low back or the neck. Much of what Limber suggests is borrowed from other parts of the body, or is our own judgement. Each exercise tells you which.</source>
        <translation>Nicht viel. Der mittlere Rücken ist weit weniger erforscht als der untere Rücken oder der Nacken. Vieles, was Limber vorschlägt, ist von anderen Körperteilen übernommen oder von uns selbst gewählt. Bei jeder Übung steht, was davon gilt.</translation>
    </message>
    <message>
        <source>One study looked at people over 60 with a marked curve. They trained strength for six months, three supervised hours a week. Their curve ended up 3.0 degrees smaller than in people who didn&apos;t train (0.8 to 5.2). A doctor&apos;s check and an exercise safety test came first. A smaller curve doesn&apos;t by itself mean that daily life gets easier.</source>
        <translation>Eine Studie untersuchte Menschen über 60 mit deutlichem Rundrücken. Sie trainierten sechs Monate lang Kraft, drei Stunden pro Woche unter Anleitung. Ihre Krümmung war am Ende 3,0 Grad kleiner als bei Menschen ohne Training (0,8 bis 5,2). Vorher gab es eine ärztliche Untersuchung und einen Sicherheitstest. Eine kleinere Krümmung heißt noch nicht, dass der Alltag leichter wird.</translation>
    </message>
    <message>
        <source>Sitting or standing upright lets your shoulders move further, and the evidence for that is strong. Yet people with and without shoulder pain have a similar curve.</source>
        <translation>Wer aufrecht sitzt oder steht, kann die Schultern weiter bewegen; das ist gut belegt. Trotzdem haben Menschen mit und ohne Schulterschmerzen eine ähnliche Krümmung.</translation>
    </message>
    <message>
        <source>For long-lasting low-back pain, exercise probably helps a little compared with doing nothing (standardised difference -0.33, moderate certainty). Some people are sore for a while. For single kinds of exercise, the certainty is very low.</source>
        <translation>Bei lang anhaltenden Schmerzen im unteren Rücken hilft Training wahrscheinlich etwas, verglichen mit Nichtstun (standardisierte Differenz -0,33, mäßige Sicherheit). Manche haben eine Weile Muskelkater. Für einzelne Trainingsarten ist die Sicherheit sehr gering.</translation>
    </message>
    <message>
        <source>In one study, office workers trained their shoulders with a resistance band, two minutes a day, five days a week. After ten weeks their neck and shoulder pain was 1.4 points lower. They did about 65% of what was planned. This was strength training, so it tells us nothing about stretching.</source>
        <translation>In einer Studie trainierten Büroangestellte ihre Schultern mit einem Widerstandsband, zwei Minuten am Tag, fünf Tage die Woche. Nach zehn Wochen waren die Nacken- und Schulterschmerzen 1,4 Punkte niedriger. Geschafft wurden etwa 65 % des Geplanten. Das war Krafttraining und sagt nichts über Dehnen.</translation>
    </message>
    <message>
        <source>How much change is real</source>
        <translation>Welche Veränderung echt ist</translation>
    </message>
    <message>
        <source>We call a change in pain real from 2 points on. That number comes from people with low-back pain. For neck pain, one study found that only 4 points or more were clearly more than chance. Single readings vary even more, so we look at weeks, not at one day.</source>
        <translation>Wir werten eine Veränderung des Schmerzes ab 2 Punkten als echt. Diese Zahl stammt von Menschen mit Schmerzen im unteren Rücken. Bei Nackenschmerzen waren in einer Studie erst 4 Punkte klar mehr als Zufall. Einzelne Werte schwanken noch stärker, darum schauen wir auf Wochen statt auf einen Tag.</translation>
    </message>
    <message>
        <source>One self-management app helped people do more despite low-back pain, but perhaps too little to matter. We don&apos;t know whether Limber does better. Your weekly measurements show how it goes for you.</source>
        <translation>Eine App zum Selbstmanagement half Menschen, trotz Schmerzen im unteren Rücken mehr zu tun, aber vielleicht zu wenig, um wichtig zu sein. Wir wissen nicht, ob Limber mehr bewirkt. Deine wöchentlichen Messungen zeigen, wie es bei dir läuft.</translation>
    </message>
    <message>
        <source>Measure on the same day and at the same time each week, before you exercise. Measure three times. We save your middle result.</source>
        <translation>Miss jede Woche am selben Tag zur selben Zeit, vor dem Training. Miss dreimal. Gespeichert wird der mittlere Wert.</translation>
    </message>
    <message>
        <source>Keep your lower ribs down. Reach both arms straight overhead.</source>
        <translation>Halte die unteren Rippen unten. Streck beide Arme gerade über den Kopf.</translation>
    </message>
    <message>
        <source>Measure from your wrist to the floor with a ruler. Ask someone to help if you can.</source>
        <translation>Miss mit einem Lineal vom Handgelenk zum Boden. Lass dir wenn möglich helfen.</translation>
    </message>
    <message>
        <source>Stand with your heels and buttocks against a wall. Look straight ahead.</source>
        <translation>Stell dich mit Fersen und Gesäß an eine Wand. Schau geradeaus.</translation>
    </message>
    <message>
        <source>Slide thin books behind your head until they touch your head and the wall.</source>
        <translation>Schieb dünne Bücher hinter den Kopf, bis sie Kopf und Wand berühren.</translation>
    </message>
    <message>
        <source>Measure how thick the stack is. If your head touches the wall, enter 0.</source>
        <translation>Miss, wie dick der Stapel ist. Berührt der Kopf die Wand, trag 0 ein.</translation>
    </message>
    <message>
        <source>Sit with a cushion between your knees and cross your arms.</source>
        <translation>Setz dich mit einem Kissen zwischen den Knien hin und kreuz die Arme.</translation>
    </message>
    <message>
        <source>Hold a phone with a compass flat against your breastbone.</source>
        <translation>Halte ein Telefon mit Kompass flach an dein Brustbein.</translation>
    </message>
    <message>
        <source>Turn left as far as is comfortable. Read the degrees.</source>
        <translation>Dreh dich nach links, so weit es angenehm ist. Lies die Grad ab.</translation>
    </message>
    <message>
        <source>Turn right as far as is comfortable. Read the degrees.</source>
        <translation>Dreh dich nach rechts, so weit es angenehm ist. Lies die Grad ab.</translation>
    </message>
    <message>
        <source>Put a tape measure around your chest, at the bottom of your breastbone.</source>
        <translation>Leg ein Maßband um die Brust, am unteren Ende des Brustbeins.</translation>
    </message>
    <message>
        <source>Breathe out, make yourself as small as you can and read the tape.</source>
        <translation>Atme aus, mach dich so klein wie möglich und lies ab.</translation>
    </message>
    <message>
        <source>Breathe in, make yourself as big as you can and read it again.</source>
        <translation>Atme ein, mach dich so groß wie möglich und lies noch einmal ab.</translation>
    </message>
    <message>
        <source>Think of the last seven days as a whole.</source>
        <translation>Denk an die letzten sieben Tage insgesamt.</translation>
    </message>
    <message>
        <source>0 is no pain. 10 is the worst you can imagine.</source>
        <translation>0 ist kein Schmerz. 10 ist der stärkste, den du dir vorstellen kannst.</translation>
    </message>
    <message>
        <source>Think of the worst moment in the last seven days.</source>
        <translation>Denk an den schlimmsten Moment der letzten sieben Tage.</translation>
    </message>
    <message>
        <source>Your three activities</source>
        <translation>Deine drei Tätigkeiten</translation>
    </message>
    <message>
        <source>Choose three activities that are hard for you. Keep the same three every week.</source>
        <translation>Wähle drei Tätigkeiten, die dir schwerfallen. Bleib jede Woche bei denselben.</translation>
    </message>
    <message>
        <source>Rate each: 0 means you can&apos;t do it, 10 means you can do it as well as before.</source>
        <translation>Bewerte jede: 0 heißt, es geht nicht, 10 heißt, es geht so gut wie früher.</translation>
    </message>
    <message>
        <source>We save the average of the three.</source>
        <translation>Gespeichert wird der Durchschnitt.</translation>
    </message>
    <message>
        <source>Hold both arms straight up.</source>
        <translation>Halte beide Arme gestreckt nach oben.</translation>
    </message>
    <message>
        <source>Stop when your effort reaches 5 out of 10.</source>
        <translation>Hör auf, wenn die Anstrengung 5 von 10 erreicht.</translation>
    </message>
    <message>
        <source>Enter how many seconds it took.</source>
        <translation>Trag ein, wie viele Sekunden es waren.</translation>
    </message>
    <message>
        <source>The gymnast&apos;s bridge, on your hands and feet. Leave it out if your wrists don&apos;t bend to 90 degrees without pain, or if you have high blood pressure that isn&apos;t under control.</source>
        <translation>Die Turnbrücke auf Händen und Füßen. Lass sie weg, wenn sich deine Handgelenke nicht schmerzfrei um 90 Grad beugen lassen oder wenn dein Blutdruck hoch und nicht gut eingestellt ist.</translation>
    </message>
    <message>
        <source>You&apos;re pain-free, your overhead gap is 2 cm or less, and you&apos;ve done 4 weeks of stage 5, 3 × 8 bridges on one leg and 4 × 12 with your arms overhead.</source>
        <translation>Du bist schmerzfrei, dein Abstand über Kopf ist höchstens 2 cm, und du hast 4 Wochen Stufe 5 geschafft, dazu 3 × 8 Brücken auf einem Bein und 4 × 12 mit den Armen über Kopf.</translation>
    </message>
</context>
<context>
    <name>ExerciseWords</name>
    <message>
        <source>%1 to %2 repetitions</source>
        <translation>%1 bis %2 Wiederholungen</translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>%1 bis %2 Minuten</translation>
    </message>
    <message>
        <source>%1 to %2 seconds in %3 holds</source>
        <translation>%1 bis %2 Sekunden in %3 Halten</translation>
    </message>
    <message>
        <source>%1 to %2 seconds</source>
        <translation>%1 bis %2 Sekunden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, how often</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stage %1 · %2</source>
        <translation>Stufe %1 · %2</translation>
    </message>
    <message>
        <source>Daily reset</source>
        <translation>Tägliche Minute</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Werkzeugkasten</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Am Schreibtisch</translation>
    </message>
    <message>
        <source>%1 – or: %2</source>
        <translation>%1 – oder: %2</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (freiwillig)</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>%1 s in</source>
        <comment>tempo: moving into the position</comment>
        <translation>%1 s hinein</translation>
    </message>
    <message>
        <source>%1 s hold</source>
        <translation>%1 s halten</translation>
    </message>
    <message>
        <source>%1 s out</source>
        <comment>tempo: moving out of the position</comment>
        <translation>%1 s heraus</translation>
    </message>
    <message>
        <source>%1 s rest</source>
        <translation>%1 s Ruhe</translation>
    </message>
    <message>
        <source>%1 to %2 repetitions in %3 sets</source>
        <translation>%1 bis %2 Wiederholungen in %3 Sätzen</translation>
    </message>
    <message>
        <source>%1 on each side</source>
        <translation>%1 je Seite</translation>
    </message>
    <message>
        <source>My exercise</source>
        <translation>Meine Übung</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Festgelegt von %1</translation>
    </message>
</context>
<context>
    <name>FileError</name>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>Feld %1</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>No warning signs reported</source>
        <translation>Keine Warnzeichen angegeben</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Hol dir jetzt Hilfe</translation>
    </message>
    <message>
        <source>Started stage %1 · %2</source>
        <translation>Stufe %1 · %2 begonnen</translation>
    </message>
    <message>
        <source>Moved on to stage %1 · %2</source>
        <translation>Weiter zu Stufe %1 · %2</translation>
    </message>
    <message>
        <source>Stayed in stage %1 · %2</source>
        <translation>In Stufe %1 · %2 geblieben</translation>
    </message>
    <message>
        <source>Stepped back to stage %1 · %2</source>
        <translation>Zurück zu Stufe %1 · %2</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Sicherheitsfragen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Weekly check</source>
        <translation>Wochenprobe</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>%1 × %2 s</source>
        <translation>%1 × %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>vollendet</translation>
    </message>
    <message>
        <source>stopped for pain</source>
        <translation>wegen Schmerz beendet</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Effort %1, pain %2</source>
        <translation>Anstrengung %1, Schmerz %2</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>Schmerz %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>exercise: value unit</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>measure: value unit</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Vom %1 bis %2</translation>
    </message>
    <message>
        <source>tingling or numbness in an arm or leg</source>
        <translation>Kribbeln oder Taubheit in Arm oder Bein</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>All exercises are fine, %1</source>
        <translation>Alle Übungen erlaubt, %1</translation>
    </message>
    <message>
        <source>Gentle movement only, %1</source>
        <translation>Nur sanfte Bewegung, %1</translation>
    </message>
    <message>
        <source>Some exercises left out, %1</source>
        <translation>Einige Übungen ausgenommen, %1</translation>
    </message>
    <message>
        <source>Agreed with a professional</source>
        <translation>Mit einer Fachperson abgesprochen</translation>
    </message>
    <message>
        <source>Holiday or travel</source>
        <translation>Urlaub oder Reise</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Verletzung</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Flare-up</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>The tingling is gone</source>
        <translation>Das Kribbeln ist weg</translation>
    </message>
    <message>
        <source>The tingling is still there</source>
        <translation>Das Kribbeln ist noch da</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Nicht vor dem %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>reason of a pause, note</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Start gently</source>
        <translation>Sanft beginnen</translation>
    </message>
    <message>
        <source>See a doctor this week</source>
        <translation>Geh diese Woche zum Arzt</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>stopped early, tired</source>
        <translation>früher beendet, müde</translation>
    </message>
    <message>
        <source>only muscle soreness, same on both sides</source>
        <translation>nur Muskelkater, auf beiden Seiten gleich</translation>
    </message>
    <message>
        <source>you told us you were worried</source>
        <translation>du hast gesagt, dass du dir Sorgen machst</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Morgenwert</translation>
    </message>
    <message>
        <source>Lighter week</source>
        <translation>Leichtere Woche</translation>
    </message>
    <message>
        <source>Other activity</source>
        <translation>Andere Aktivität</translation>
    </message>
    <message>
        <source>My exercise</source>
        <translation>Meine Übung</translation>
    </message>
    <message>
        <source>Therapist&apos;s plan</source>
        <translation>Therapieplan</translation>
    </message>
    <message>
        <source>%1: %2 out of 10</source>
        <comment>rating: value</comment>
        <translation>%1: %2 von 10</translation>
    </message>
    <message>
        <source>%1, no longer in use</source>
        <translation>%1, nicht mehr in Gebrauch</translation>
    </message>
    <message>
        <source>Plan of %1 ended</source>
        <translation>Plan von %1 beendet</translation>
    </message>
    <message>
        <source>Set by %1 on %2</source>
        <comment>who, date</comment>
        <translation>Festgelegt von %1 am %2</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 je Seite</translation>
    </message>
    <message>
        <source>%1 × %2 each side</source>
        <comment>sets, work</comment>
        <translation>%1 × %2 je Seite</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>sets, work</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>side, work</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>exercise (form)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>Anstrengung %1</translation>
    </message>
    <message>
        <source>pain %1</source>
        <translation>Schmerz %1</translation>
    </message>
    <message>
        <source>the tingling went away</source>
        <translation>das Kribbeln ging weg</translation>
    </message>
    <message>
        <source>the tingling stayed</source>
        <translation>das Kribbeln blieb</translation>
    </message>
    <message>
        <source>morning %1, muscles only</source>
        <translation>morgens %1, nur Muskelkater</translation>
    </message>
    <message>
        <source>morning %1</source>
        <translation>morgens %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a note</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>OpenOutcome</name>
    <message>
        <source>The journal is open.</source>
        <translation>Das Tagebuch ist geöffnet.</translation>
    </message>
    <message>
        <source>We created a new journal.</source>
        <translation>Ein neues Tagebuch ist angelegt.</translation>
    </message>
    <message>
        <source>Your journal was updated. A copy of the old one is in the backups folder.</source>
        <translation>Dein Tagebuch ist aktualisiert. Eine Kopie des alten liegt im Ordner für Sicherungen.</translation>
    </message>
    <message>
        <source>A newer version of Limber wrote this journal. Nothing was changed. Update Limber to open it.</source>
        <translation>Dieses Tagebuch stammt von einer neueren Version von Limber. Nichts wurde verändert. Aktualisiere Limber, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The file is damaged or isn&apos;t a Limber journal. Nothing was changed. Restore a backup, or set the file aside and start fresh.</source>
        <translation>Die Datei ist beschädigt oder kein Tagebuch von Limber. Nichts wurde verändert. Stell eine Sicherung wieder her, oder leg die Datei beiseite und fang neu an.</translation>
    </message>
    <message>
        <source>Limber is already open with this journal. Close the other window first.</source>
        <translation>Limber ist mit diesem Tagebuch schon geöffnet. Schließ zuerst das andere Fenster.</translation>
    </message>
    <message>
        <source>You can look at this journal and export it, but not change it: the disk is full, or its folder is read-only.</source>
        <translation>Du kannst dieses Tagebuch ansehen und exportieren, aber nicht ändern: Die Festplatte ist voll, oder der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The journal is missing, but there are traces of an earlier one. Nothing was changed. Restore a backup, or start fresh.</source>
        <translation>Das Tagebuch fehlt, aber es gibt Spuren eines früheren. Nichts wurde verändert. Stell eine Sicherung wieder her, oder fang neu an.</translation>
    </message>
    <message>
        <source>Limber can&apos;t open the journal. Check that the disk isn&apos;t full and that you may read and write in its folder. Nothing was changed.</source>
        <translation>Limber kann das Tagebuch nicht öffnen. Prüf, ob die Festplatte voll ist und ob du in dem Ordner lesen und schreiben darfst. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Another computer has this journal open, or didn&apos;t close it. If Limber isn&apos;t running there, you can open the journal here.</source>
        <translation>Dieses Tagebuch ist auf einem anderen Rechner geöffnet oder wurde dort nicht geschlossen. Läuft Limber dort nicht, kannst du das Tagebuch hier öffnen.</translation>
    </message>
    <message>
        <source>A newer version of Limber wrote this journal. You can look at it and export it, but not change it. Update Limber to train with it.</source>
        <translation>Dieses Tagebuch stammt von einer neueren Version von Limber. Du kannst es ansehen und exportieren, aber nicht ändern. Aktualisiere Limber, um damit zu trainieren.</translation>
    </message>
    <message>
        <source>The computer %1 has this journal open, or didn&apos;t close it. If Limber isn&apos;t running there, you can open the journal here.</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>Dieses Tagebuch ist auf dem Rechner %1 geöffnet oder wurde dort nicht geschlossen. Läuft Limber dort nicht, kannst du das Tagebuch hier öffnen.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>ease in</source>
        <translation>sanft hinein</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>ease out</source>
        <translation>sanft heraus</translation>
    </message>
    <message>
        <source>second, %1</source>
        <translation>Sekunde, %1</translation>
    </message>
    <message>
        <source>seconds, %1</source>
        <translation>Sekunden, %1</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Bereit?</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>get ready</source>
        <translation>bereit machen</translation>
    </message>
    <message>
        <source>get set</source>
        <translation>gleich geht es los</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>%1 reps</source>
        <translation>%1 Wdh.</translation>
    </message>
    <message>
        <source>%1 holds of %2 s</source>
        <translation>%1-mal %2 s halten</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>, %1 kg</source>
        <translation>, %1 kg</translation>
    </message>
    <message>
        <source>Session over</source>
        <translation>Einheit beendet</translation>
    </message>
    <message>
        <source>Last rep of %1</source>
        <translation>Letzte von %1 Wdh.</translation>
    </message>
    <message>
        <source>Rep %1 of %2</source>
        <translation>Wdh. %1 von %2</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Satz %1 von %2</translation>
    </message>
    <message>
        <source>Let go and breathe.</source>
        <translation>Loslassen und atmen.</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>als Nächstes: %1</translation>
    </message>
    <message>
        <source>next: rest %1 s</source>
        <translation>als Nächstes: %1 s Ruhe</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 Min.</translation>
    </message>
    <message>
        <source>Rep done</source>
        <translation>Wdh. fertig</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 reps, lowering %2 s</source>
        <translation>%1 Wdh., %2 s senken</translation>
    </message>
    <message>
        <source>The computer was asleep and the timer stopped. Press Space to resume.</source>
        <translation>Der Rechner hat geschlafen, die Uhr stand. Weiter mit der Leertaste.</translation>
    </message>
    <message>
        <source>You left off here. Get into position and press Space.</source>
        <translation>Hier hast du aufgehört. Geh in Position und drück die Leertaste.</translation>
    </message>
    <message>
        <source>Paused. What happened?</source>
        <translation>Angehalten. Was ist passiert?</translation>
    </message>
    <message>
        <source>Press Space to continue as a new hold, or R to repeat this one.</source>
        <translation>Leertaste: weiter als neues Halten. R: dieses noch einmal.</translation>
    </message>
    <message>
        <source>Paused. The timer is stopped.</source>
        <translation>Angehalten. Die Uhr steht.</translation>
    </message>
    <message>
        <source>press Space when you&apos;re ready</source>
        <translation>Leertaste, wenn du bereit bist</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>Get into position. Press Space (or hold any key) when you&apos;re ready.</source>
        <translation>Geh in Position. Drück die Leertaste (oder halte eine beliebige Taste), wenn du bereit bist.</translation>
    </message>
    <message>
        <source>Change sides: %1 next.</source>
        <translation>Seite wechseln: jetzt %1.</translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <translation>Ich bin bereit</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>done so far</source>
        <translation>bisher geschafft</translation>
    </message>
    <message>
        <source>seconds held</source>
        <translation>Sekunden gehalten</translation>
    </message>
    <message>
        <source>Stop at effort 5 of 10, or when pain goes above 2</source>
        <translation>Hör bei Anstrengung 5 von 10 auf, oder wenn der Schmerz über 2 steigt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Skip rest</source>
        <translation>Ruhe überspringen</translation>
    </message>
    <message>
        <source>Next rep</source>
        <translation>Nächste Wdh.</translation>
    </message>
    <message>
        <source>Finish this set</source>
        <translation>Diesen Satz beenden</translation>
    </message>
    <message>
        <source>Easier: %1, %2 s</source>
        <translation>Leichter: %1, %2 s</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation>Leichter: %1</translation>
    </message>
</context>
<context>
    <name>ProfileOpening</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the backup of %1</source>
        <translation>Zurück zur Sicherung vom %1</translation>
    </message>
    <message>
        <source>Go back to the newest backup</source>
        <translation>Zurück zur neuesten Sicherung</translation>
    </message>
    <message>
        <source>Open the journal here?</source>
        <translation>Das Tagebuch hier öffnen?</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Hier öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your journal is missing</source>
        <translation>Dein Tagebuch fehlt</translation>
    </message>
    <message>
        <source>Your journal is damaged</source>
        <translation>Dein Tagebuch ist beschädigt</translation>
    </message>
    <message>
        <source>Not as it was saved: %1.</source>
        <translation>Nicht so, wie es gespeichert wurde: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A repair gets everything back: %n entries.</source>
        <translation>
            <numerusform>Eine Reparatur bringt alles zurück: %n Eintrag.</numerusform>
            <numerusform>Eine Reparatur bringt alles zurück: %n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A repair keeps the other %n entries.</source>
        <translation>
            <numerusform>Eine Reparatur erhält den anderen %n Eintrag.</numerusform>
            <numerusform>Eine Reparatur erhält die anderen %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message numerus="yes">
        <source>The newest whole backup holds %n session(s).</source>
        <translation>
            <numerusform>Die neueste unversehrte Sicherung enthält %n Einheit.</numerusform>
            <numerusform>Die neueste unversehrte Sicherung enthält %n Einheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever you choose, the files that are there now are kept in %1.</source>
        <translation>Was du auch wählst: Die jetzigen Dateien bleiben in %1 erhalten.</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>Neu anfangen</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date format</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n session(s)</source>
        <translation>
            <numerusform>%1: %2 von %n Einheit</numerusform>
            <numerusform>%1: %2 von %n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · lower is better</source>
        <translation>%1 · weniger ist besser</translation>
    </message>
    <message>
        <source>%1 · higher is better</source>
        <translation>%1 · mehr ist besser</translation>
    </message>
    <message>
        <source>You had sessions planned on %1 days: %2 done in full, %3 in part.</source>
        <translation>An %1 Tagen waren Einheiten geplant: %2 ganz geschafft, %3 zum Teil.</translation>
    </message>
    <message>
        <source>%1: rest day</source>
        <translation>%1: Ruhetag</translation>
    </message>
    <message>
        <source>%1: break</source>
        <translation>%1: Pause</translation>
    </message>
    <message>
        <source>Too early to tell. Measure again next week.</source>
        <translation>Noch zu früh. Miss nächste Woche wieder.</translation>
    </message>
    <message>
        <source>No real change. Day-to-day variation is %1.</source>
        <translation>Keine echte Veränderung. Normale Schwankung: %1.</translation>
    </message>
    <message>
        <source>%1 better. That&apos;s more than day-to-day variation (%2).</source>
        <translation>Um %1 besser. Das ist mehr als die normale Schwankung (%2).</translation>
    </message>
    <message>
        <source>%1 worse. That&apos;s more than day-to-day variation (%2).</source>
        <translation>Um %1 schlechter. Das ist mehr als die normale Schwankung (%2).</translation>
    </message>
    <message>
        <source>Your measurement</source>
        <translation>Deine Messung</translation>
    </message>
    <message>
        <source>Your hold grew from %1 to %2 s.</source>
        <translation>Du hältst länger: %2 s statt %1 s.</translation>
    </message>
    <message>
        <source>Your hold went from %1 to %2 s.</source>
        <translation>Du hältst jetzt %2 s, vorher %1 s.</translation>
    </message>
    <message>
        <source>Your holds grew from %1 to %2 s in a session.</source>
        <translation>Du hältst je Einheit länger: %2 s statt %1 s.</translation>
    </message>
    <message>
        <source>Your holds went from %1 to %2 s in a session.</source>
        <translation>Du hältst je Einheit jetzt %2 s, vorher %1 s.</translation>
    </message>
    <message>
        <source>Your sessions grew from %1 to %2 s.</source>
        <translation>Deine Einheiten sind länger geworden: %2 s statt %1 s.</translation>
    </message>
    <message>
        <source>Your sessions went from %1 to %2 s.</source>
        <translation>Deine Einheiten dauern jetzt %2 s, vorher %1 s.</translation>
    </message>
    <message>
        <source>Your sessions grew from %1 to %2 repetitions.</source>
        <translation>Du machst je Einheit mehr Wiederholungen: %2 statt %1.</translation>
    </message>
    <message>
        <source>Your sessions went from %1 to %2 repetitions.</source>
        <translation>Du machst je Einheit jetzt %2 Wiederholungen, vorher %1.</translation>
    </message>
    <message>
        <source>You still hold %1 s in a session.</source>
        <translation>Du hältst je Einheit weiterhin %1 s.</translation>
    </message>
    <message>
        <source>Your sessions are still %1 s long.</source>
        <translation>Deine Einheiten dauern weiterhin %1 s.</translation>
    </message>
    <message>
        <source>You still do %1 repetitions in a session.</source>
        <translation>Du machst je Einheit weiterhin %1 Wiederholungen.</translation>
    </message>
    <message>
        <source>Your first session will show here.</source>
        <translation>Deine erste Einheit erscheint hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) so far. After two weeks you&apos;ll see here what has changed.</source>
        <translation>
            <numerusform>Bisher %n Einheit. Nach zwei Wochen siehst du hier, was sich verändert hat.</numerusform>
            <numerusform>Bisher %n Einheiten. Nach zwei Wochen siehst du hier, was sich verändert hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain stayed at %1.</source>
        <translation>Der Schmerz blieb bei %1.</translation>
    </message>
    <message>
        <source>Pain stayed between %1 and %2.</source>
        <translation>Der Schmerz blieb zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Pain went down from %1 to %2.</source>
        <translation>Der Schmerz ging von %1 auf %2 zurück.</translation>
    </message>
    <message>
        <source>Pain went up from %1 to %2.</source>
        <translation>Der Schmerz stieg von %1 auf %2.</translation>
    </message>
    <message>
        <source>%1: %2 better.</source>
        <comment>measure: amount</comment>
        <translation>%1: um %2 besser.</translation>
    </message>
    <message>
        <source>%1: %2 worse.</source>
        <comment>measure: amount</comment>
        <translation>%1: um %2 schlechter.</translation>
    </message>
    <message numerus="yes">
        <source>Your last session was %n day(s) ago. You can pick up where you left off.</source>
        <translation>
            <numerusform>Deine letzte Einheit war vor %n Tag. Du kannst da weitermachen, wo du aufgehört hast.</numerusform>
            <numerusform>Deine letzte Einheit war vor %n Tagen. Du kannst da weitermachen, wo du aufgehört hast.</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;re ready for stage %1</source>
        <translation>Du bist bereit für Stufe %1</translation>
    </message>
    <message>
        <source>On the way to stage %1</source>
        <translation>Auf dem Weg zu Stufe %1</translation>
    </message>
    <message numerus="yes">
        <source>About %n week(s) to stage %1</source>
        <translation>
            <numerusform>Noch etwa %n Woche bis Stufe %1</numerusform>
            <numerusform>Noch etwa %n Wochen bis Stufe %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first session</source>
        <translation>Deine erste Einheit</translation>
    </message>
    <message>
        <source>A month after your start, and still at it</source>
        <translation>Einen Monat nach dem Start und immer noch dabei</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your best %1: %n repetition(s)</source>
        <translation>
            <numerusform>%1, dein Bestwert: %n Wiederholung</numerusform>
            <numerusform>%1, dein Bestwert: %n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your best %1: %2 s</source>
        <translation>%1, dein Bestwert: %2 s</translation>
    </message>
    <message>
        <source>You reached stage %1 · %2</source>
        <translation>Du hast Stufe %1 erreicht · %2</translation>
    </message>
    <message>
        <source>You have trained in all five stages</source>
        <translation>Du hast in allen fünf Stufen trainiert</translation>
    </message>
    <message>
        <source>%1: %2 better than at the start</source>
        <comment>measure: amount</comment>
        <translation>%1: um %2 besser als am Anfang</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Seconds held per session</source>
        <translation>Gehaltene Sekunden je Einheit</translation>
    </message>
    <message>
        <source>Seconds moved per session</source>
        <translation>Bewegte Sekunden je Einheit</translation>
    </message>
    <message>
        <source>Repetitions per session</source>
        <translation>Wiederholungen je Einheit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>ReminderText</name>
    <message>
        <source>Whenever you&apos;re ready</source>
        <translation>Wann immer du bereit bist</translation>
    </message>
    <message>
        <source>Your plan will restart a little lower. This is the last reminder until you&apos;re back.</source>
        <translation>Dein Plan beginnt dann etwas niedriger. Das ist die letzte Erinnerung, bis du wieder da bist.</translation>
    </message>
    <message>
        <source>A fresh start is easy</source>
        <translation>Neu anfangen ist leicht</translation>
    </message>
    <message>
        <source>Your plan adjusts to the days off by itself.</source>
        <translation>Dein Plan passt sich den freien Tagen von selbst an.</translation>
    </message>
    <message>
        <source>A few minutes today?</source>
        <translation>Heute ein paar Minuten?</translation>
    </message>
    <message>
        <source>Two minutes count as a full day.</source>
        <translation>Zwei Minuten zählen als ganzer Tag.</translation>
    </message>
    <message>
        <source>Time for your session</source>
        <translation>Zeit für deine Einheit</translation>
    </message>
    <message>
        <source>It takes a few minutes.</source>
        <translation>Sie dauert ein paar Minuten.</translation>
    </message>
    <message>
        <source>A minute to move?</source>
        <translation>Eine Minute Bewegung?</translation>
    </message>
    <message>
        <source>Shorter breaks less often?</source>
        <translation>Kürzere Pausen, dafür seltener?</translation>
    </message>
    <message numerus="yes">
        <source>You skipped the last ones. They could come after %n minutes of work instead.</source>
        <translation>
            <numerusform>Du hast die letzten übersprungen. Sie könnten stattdessen nach %n Minute Arbeit kommen.</numerusform>
            <numerusform>Du hast die letzten übersprungen. Sie könnten stattdessen nach %n Minuten Arbeit kommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your weekly check is due</source>
        <translation>Deine wöchentliche Prüfung ist dran</translation>
    </message>
    <message>
        <source>One measurement shows whether the plan works for you.</source>
        <translation>Eine Messung zeigt, ob der Plan dir hilft.</translation>
    </message>
    <message>
        <source>Your monthly safety questions</source>
        <translation>Deine monatlichen Sicherheitsfragen</translation>
    </message>
    <message>
        <source>They take about two minutes. Your target can increase again once they are answered.</source>
        <translation>Sie dauern etwa zwei Minuten. Danach kann dein Ziel wieder steigen.</translation>
    </message>
    <message>
        <source>Today you wanted to look at your plan</source>
        <translation>Heute wolltest du auf deinen Plan schauen</translation>
    </message>
    <message>
        <source>Does it still fit your days?</source>
        <translation>Passt er noch zu deinen Tagen?</translation>
    </message>
    <message>
        <source>Your break is about to end</source>
        <translation>Deine Pause endet bald</translation>
    </message>
    <message>
        <source>The plan goes on the day after. You can end or extend the break on the Plan page.</source>
        <translation>Am Tag danach geht der Plan weiter. Auf der Seite „Plan“ kannst du die Pause beenden oder verlängern.</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Limber öffnen</translation>
    </message>
    <message>
        <source>Your plan: %1.</source>
        <translation>Dein Plan: %1.</translation>
    </message>
    <message>
        <source>%1: %2 works too.</source>
        <comment>an obstacle in the person&apos;s words, then a time of day</comment>
        <translation>%1: %2 geht auch.</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>Seltener</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 Minuten</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>End quiet</source>
        <translation>Ruhe beenden</translation>
    </message>
    <message>
        <source>Quiet for an hour</source>
        <translation>Eine Stunde Ruhe</translation>
    </message>
    <message>
        <source>Quiet until tomorrow</source>
        <translation>Ruhe bis morgen</translation>
    </message>
    <message>
        <source>Quiet while I present</source>
        <translation>Ruhe während ich präsentiere</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This couldn&apos;t be saved because the disk is full. Free some space and try again.</source>
        <translation>Das konnte nicht gespeichert werden, weil die Festplatte voll ist. Schaff Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because the journal file is damaged. You can restore a backup.</source>
        <translation>Das konnte nicht gespeichert werden, weil die Tagebuchdatei beschädigt ist. Du kannst eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The journal already has a different entry with the same id (%1).</source>
        <translation>Im Tagebuch steht schon ein anderer Eintrag mit derselben Kennung (%1).</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because Limber can&apos;t write the journal. Check the disk and the folder&apos;s permissions.</source>
        <translation>Das konnte nicht gespeichert werden, weil Limber das Tagebuch nicht schreiben kann. Prüf die Festplatte und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because another program is using the journal. Close it and try again.</source>
        <translation>Das konnte nicht gespeichert werden, weil ein anderes Programm das Tagebuch benutzt. Schließ es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved.</source>
        <translation>Das konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because the journal is open for reading only.</source>
        <translation>Das konnte nicht gespeichert werden, weil das Tagebuch nur zum Lesen geöffnet ist.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because a value is out of range.</source>
        <translation>Das konnte nicht gespeichert werden, weil ein Wert außerhalb des erlaubten Bereichs liegt.</translation>
    </message>
</context>
<context>
    <name>limber::BackupFlow</name>
    <message>
        <source>Before an update</source>
        <translation>Vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Von dir angelegt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), up to %1</source>
        <translation>
            <numerusform>%n Einheit, bis %1</numerusform>
            <numerusform>%n Einheiten, bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet. One is made every day that something changed.</source>
        <translation>Noch keine Sicherung. An jedem Tag, an dem sich etwas geändert hat, entsteht eine.</translation>
    </message>
    <message>
        <source>Last checked backup: %1</source>
        <translation>Letzte geprüfte Sicherung: %1</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>Zurück zur Sicherung vom %1?</translation>
    </message>
    <message>
        <source>What you logged after it isn&apos;t in it. Your current journal is kept as a copy in the same folder.</source>
        <translation>Was du danach eingetragen hast, ist nicht darin. Dein jetziges Tagebuch bleibt als Kopie im selben Ordner.</translation>
    </message>
    <message>
        <source>Limber closes the journal and opens again with the backup.</source>
        <translation>Limber schließt das Tagebuch und öffnet sich wieder mit der Sicherung.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Gesichert und geprüft: %1</translation>
    </message>
    <message>
        <source>The daily backup failed. %1</source>
        <translation>Die tägliche Sicherung ist fehlgeschlagen. %1</translation>
    </message>
    <message numerus="yes">
        <source>your journal, %n entries</source>
        <translation>
            <numerusform>dein Tagebuch, %n Eintrag</numerusform>
            <numerusform>dein Tagebuch, %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), and copies kept when you went back to one</source>
        <translation>
            <numerusform>%n Sicherung, dazu die Kopien vom Zurückgehen zu einer Sicherung</numerusform>
            <numerusform>%n Sicherungen, dazu die Kopien vom Zurückgehen zu einer Sicherung</numerusform>
        </translation>
    </message>
    <message>
        <source>your settings, your plan and your reminders</source>
        <translation>deine Einstellungen, dein Plan und deine Erinnerungen</translation>
    </message>
    <message>
        <source>the entry that starts Limber when you log in</source>
        <translation>der Eintrag, der Limber beim Anmelden startet</translation>
    </message>
    <message>
        <source>files you exported, reports you saved and dates in your calendar</source>
        <translation>Dateien, die du exportiert hast, gespeicherte Berichte und Termine in deinem Kalender</translation>
    </message>
    <message>
        <source>copies that a backup or sync program made of %1</source>
        <translation>Kopien von %1, die ein Sicherungs- oder Synchronisierungsprogramm angelegt hat</translation>
    </message>
    <message>
        <source>Delete this for good?</source>
        <translation>Das endgültig löschen?</translation>
    </message>
    <message>
        <source>It goes from your journal and from every backup, and can&apos;t be brought back. Copies you exported keep it.</source>
        <translation>Es verschwindet aus deinem Tagebuch und aus jeder Sicherung und lässt sich nicht zurückholen. In Kopien, die du exportiert hast, bleibt es.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>Endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Deleted from your journal. These files couldn&apos;t be changed and may still hold it: %1</source>
        <translation>Aus deinem Tagebuch gelöscht. Diese Dateien ließen sich nicht ändern und können es noch enthalten: %1</translation>
    </message>
</context>
<context>
    <name>limber::CareFlow</name>
    <message>
        <source>Your plan was set by %1 on %2. To be looked at again on %3.</source>
        <translation>Dein Plan wurde von %1 am %2 festgelegt. Am %3 soll er überprüft werden.</translation>
    </message>
    <message>
        <source>Your plan was set by %1 on %2.</source>
        <translation>Dein Plan wurde von %1 am %2 festgelegt.</translation>
    </message>
    <message>
        <source>Your plan was to be looked at again on %1. Make an appointment with %2.</source>
        <translation>Dein Plan sollte am %1 überprüft werden. Mach einen Termin aus bei: %2.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Plans (*.limber-plan)</source>
        <translation>Pläne (*.limber-plan)</translation>
    </message>
    <message>
        <source>Written to %1. Whoever opens it in Limber is asked first.</source>
        <translation>Nach %1 geschrieben. Wer die Datei in Limber öffnet, wird zuerst gefragt.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>End the plan of %1?</source>
        <translation>Den Plan von %1 beenden?</translation>
    </message>
    <message>
        <source>Its limits no longer hold. Exercises that came with it stay among yours.</source>
        <translation>Seine Grenzen gelten dann nicht mehr. Übungen, die damit kamen, bleiben bei deinen.</translation>
    </message>
    <message>
        <source>Better ask the person who made it first.</source>
        <translation>Frag am besten zuerst die Person, die ihn gemacht hat.</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Plan beenden</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The plan has ended.</source>
        <translation>Der Plan ist beendet.</translation>
    </message>
    <message>
        <source>Where to put the report and your journal since %1</source>
        <translation>Wohin mit dem Bericht und deinem Tagebuch seit %1?</translation>
    </message>
    <message>
        <source>limber-report.pdf and limber-journal.json are in %1.</source>
        <translation>limber-report.pdf und limber-journal.json liegen in %1.</translation>
    </message>
</context>
<context>
    <name>limber::CheckFlow</name>
    <message>
        <source>Saved. We compare it with your other weeks, never with anyone else.</source>
        <translation>Gespeichert. Wir vergleichen es mit deinen anderen Wochen, nie mit anderen Menschen.</translation>
    </message>
    <message>
        <source>Not this week. We&apos;ll ask again in seven days.</source>
        <translation>Diese Woche nicht. Wir fragen in sieben Tagen wieder.</translation>
    </message>
</context>
<context>
    <name>limber::DeskFlow</name>
    <message>
        <source>Squeeze your shoulder blades gently for five seconds.</source>
        <translation>Zieh die Schulterblätter fünf Sekunden sanft zusammen.</translation>
    </message>
    <message>
        <source>Only one timer can run. Stop the other one first.</source>
        <translation>Es kann nur eine Uhr laufen. Beende zuerst die andere.</translation>
    </message>
    <message>
        <source>Done and saved. Take it off and move a little.</source>
        <translation>Fertig und gespeichert. Nimm es ab und beweg dich ein wenig.</translation>
    </message>
    <message>
        <source>The computer was asleep. That time is not counted. Resume when you&apos;re back.</source>
        <translation>Der Rechner hat geschlafen. Diese Zeit zählt nicht. Mach weiter, wenn du wieder da bist.</translation>
    </message>
    <message numerus="yes">
        <source>Limber was closed while %1 was running. %n minute(s) are counted, nothing after that. Resume or stop it on the strip.</source>
        <translation>
            <numerusform>Limber wurde geschlossen, während noch lief: %1. %n Minute zählt, danach nichts mehr. Setz es auf der Leiste fort oder beende es dort.</numerusform>
            <numerusform>Limber wurde geschlossen, während noch lief: %1. %n Minuten zählen, danach nichts mehr. Setz es auf der Leiste fort oder beende es dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), saved.</source>
        <translation>
            <numerusform>%n Minute, gespeichert.</numerusform>
            <numerusform>%n Minuten, gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::Door</name>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>What you can do instead: %1.</source>
        <translation>Was du stattdessen tun kannst: %1.</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Sicherheitsfragen</translation>
    </message>
    <message>
        <source>How Limber decides</source>
        <translation>Wie Limber entscheidet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Get this checked first</source>
        <translation>Lass das zuerst abklären</translation>
    </message>
    <message>
        <source>There&apos;s no target for it today.</source>
        <translation>Heute gibt es dafür kein Ziel.</translation>
    </message>
    <message>
        <source>Do that instead</source>
        <translation>Das stattdessen machen</translation>
    </message>
    <message>
        <source>After your visit, enter what they told you.</source>
        <translation>Trag nach deinem Termin ein, was man dir gesagt hat.</translation>
    </message>
    <message>
        <source>Rest is part of the plan. We&apos;ve saved your place.</source>
        <translation>Ruhe gehört zum Plan. Dein Stand ist gespeichert.</translation>
    </message>
    <message>
        <source>A doctor or physio agreed</source>
        <translation>Arztpraxis oder Physiotherapie haben zugestimmt</translation>
    </message>
    <message>
        <source>This journal can only be read</source>
        <translation>Dieses Tagebuch lässt sich nur lesen</translation>
    </message>
    <message>
        <source>What you do now couldn&apos;t be saved, so nothing starts here.</source>
        <translation>Was du jetzt machst, könnte nicht gespeichert werden. Darum beginnt hier nichts.</translation>
    </message>
    <message>
        <source>You can look at every page and export the journal.</source>
        <translation>Du kannst jede Seite ansehen und das Tagebuch exportieren.</translation>
    </message>
</context>
<context>
    <name>limber::FilesFlow</name>
    <message>
        <source>Report for a doctor…</source>
        <translation>Bericht für die Arztpraxis …</translation>
    </message>
    <message>
        <source>One page to read in a minute, then the details. PDF.</source>
        <translation>Eine Seite, in einer Minute gelesen, danach die Einzelheiten. PDF.</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Tagebuch …</translation>
    </message>
    <message>
        <source>Everything you logged, for Limber on another computer.</source>
        <translation>Alles, was du eingetragen hast, für Limber auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Tabelle …</translation>
    </message>
    <message>
        <source>Your sets as a table for LibreOffice or Excel.</source>
        <translation>Deine Sätze als Tabelle für LibreOffice oder Excel.</translation>
    </message>
    <message>
        <source>Table for programs…</source>
        <translation>Tabelle für Programme …</translation>
    </message>
    <message>
        <source>The same with commas and points.</source>
        <translation>Dasselbe, mit Komma getrennt und mit Dezimalpunkt.</translation>
    </message>
    <message>
        <source>Strong…</source>
        <translation>Strong …</translation>
    </message>
    <message>
        <source>Your sets as Strong writes them.</source>
        <translation>Deine Sätze, wie Strong sie schreibt.</translation>
    </message>
    <message>
        <source>Hevy…</source>
        <translation>Hevy …</translation>
    </message>
    <message>
        <source>Your sets as Hevy writes them.</source>
        <translation>Deine Sätze, wie Hevy sie schreibt.</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Kalender …</translation>
    </message>
    <message>
        <source>The sessions of the next four weeks.</source>
        <translation>Die Einheiten der nächsten vier Wochen.</translation>
    </message>
    <message>
        <source>FHIR…</source>
        <translation>FHIR …</translation>
    </message>
    <message>
        <source>Pain, measurements and sessions for a health record. Without your safety answers.</source>
        <translation>Schmerz, Messungen und Einheiten für eine Gesundheitsakte. Ohne deine Sicherheitsantworten.</translation>
    </message>
    <message>
        <source>Whole profile…</source>
        <translation>Ganzes Profil …</translation>
    </message>
    <message>
        <source>Journal and settings in one file, to restore on another computer.</source>
        <translation>Tagebuch und Einstellungen in einer Datei, zum Wiederherstellen auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Files leave this computer only if you send them somewhere.</source>
        <translation>Dateien verlassen diesen Rechner nur, wenn du sie weitergibst.</translation>
    </message>
    <message>
        <source>No session is planned in the next four weeks.</source>
        <translation>In den nächsten vier Wochen ist keine Einheit geplant.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Written to %1 and opened.</source>
        <translation>Nach %1 geschrieben und geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nichts wurde importiert. %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Journals, tables, plans and backups (*.json *.csv *.txt *.tsv *.limber-plan *.limber-backup);;All files (*)</source>
        <translation>Tagebücher, Tabellen, Pläne und Sicherungen (*.json *.csv *.txt *.tsv *.limber-plan *.limber-backup);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries. You already had the others.</source>
        <translation>
            <numerusform>%n neuer Eintrag. Die anderen hattest du schon.</numerusform>
            <numerusform>%n neue Einträge. Die anderen hattest du schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this backup here?</source>
        <translation>Diese Sicherung hierher übernehmen?</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n entries and the settings of the program.</source>
        <translation>
            <numerusform>%1 enthält %n Eintrag und die Einstellungen des Programms.</numerusform>
            <numerusform>%1 enthält %n Einträge und die Einstellungen des Programms.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is already here stays. The settings are replaced.</source>
        <translation>Was schon hier ist, bleibt. Die Einstellungen werden ersetzt.</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Follow the plan of %1?</source>
        <translation>Dem Plan von %1 folgen?</translation>
    </message>
    <message>
        <source>Follow this plan</source>
        <translation>Diesem Plan folgen</translation>
    </message>
    <message>
        <source>Imported %1 sets and %2 other activities.</source>
        <translation>Importiert. Sätze: %1, andere Aktivitäten: %2.</translation>
    </message>
</context>
<context>
    <name>limber::LeftOutWords</name>
    <message>
        <source>A rest timer is not a set.</source>
        <translation>Eine Pausenuhr ist kein Satz.</translation>
    </message>
    <message>
        <source>A note, kept with the set before it.</source>
        <translation>Eine Notiz, sie steht beim Satz davor.</translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist.</source>
        <translation>Dieses Datum gibt es nicht.</translation>
    </message>
    <message>
        <source>This is before the year 2000.</source>
        <translation>Das liegt vor dem Jahr 2000.</translation>
    </message>
    <message>
        <source>This is in the future.</source>
        <translation>Das liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>The name is too long, or has more than one line.</source>
        <translation>Der Name ist zu lang oder hat mehr als eine Zeile.</translation>
    </message>
    <message>
        <source>The side must be left, right or both.</source>
        <translation>Als Seite geht nur links, rechts oder beide.</translation>
    </message>
    <message>
        <source>No repetitions and no seconds.</source>
        <translation>Keine Wiederholungen und keine Sekunden.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This is more than anybody does.</source>
        <translation>Das ist mehr, als irgendjemand schafft.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Das muss eine ganze Zahl sein.</translation>
    </message>
</context>
<context>
    <name>limber::Navigator</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>limber::OwnFlow</name>
    <message>
        <source>You already have %1 exercises of your own.</source>
        <translation>Du hast schon %1 eigene Übungen.</translation>
    </message>
    <message>
        <source>%1 is among your exercises now.</source>
        <translation>%1 gehört jetzt zu deinen Übungen.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 ist geändert.</translation>
    </message>
    <message>
        <source>%1 is removed. What you did of it stays in your journal.</source>
        <translation>%1 ist entfernt. Was du davon gemacht hast, bleibt in deinem Tagebuch.</translation>
    </message>
</context>
<context>
    <name>limber::PlanFlow</name>
    <message>
        <source>Those days don&apos;t count against you. On the Plan page, a day can take 5 minutes.</source>
        <translation>Diese Tage zählen nicht gegen dich. Auf der Seite „Plan“ kannst du einen Tag auf 5 Minuten begrenzen.</translation>
    </message>
    <message>
        <source>Thank you. Those days don&apos;t count against you.</source>
        <translation>Danke. Diese Tage zählen nicht gegen dich.</translation>
    </message>
</context>
<context>
    <name>limber::PlanWords</name>
    <message>
        <source>%1 is left out.</source>
        <translation>%1 wird weggelassen.</translation>
    </message>
    <message>
        <source>starts at %1</source>
        <translation>beginnt bei %1</translation>
    </message>
    <message>
        <source>never more than %1</source>
        <translation>nie mehr als %1</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>%1 bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>exercise: what changes</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Set by %1 on %2.</source>
        <translation>Festgelegt von %1 am %2.</translation>
    </message>
    <message>
        <source>What it is for: %1</source>
        <translation>Wofür der Plan ist: %1</translation>
    </message>
    <message>
        <source>%1 is an exercise that this Limber does not have.</source>
        <translation>%1 ist eine Übung, die dieses Limber nicht kennt.</translation>
    </message>
    <message>
        <source>New: %1, %2, %3.</source>
        <comment>exercise, amount, how often</comment>
        <translation>Neu: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Locked: %1.</source>
        <translation>Gesperrt: %1.</translation>
    </message>
    <message>
        <source>What your safety answers held back is cleared.</source>
        <translation>Was wegen deiner Sicherheitsantworten gesperrt war, ist freigegeben.</translation>
    </message>
    <message>
        <source>What your safety answers held back is cleared within these limits.</source>
        <translation>Was wegen deiner Sicherheitsantworten gesperrt war, ist innerhalb dieser Grenzen freigegeben.</translation>
    </message>
    <message>
        <source>To be looked at again on %1.</source>
        <translation>Überprüfung am %1.</translation>
    </message>
    <message>
        <source>Limber&apos;s pain rules and safety questions stay as they are.</source>
        <translation>Limbers Schmerzregeln und Sicherheitsfragen bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>limber::Program</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sound works again.</source>
        <translation>Der Ton geht wieder.</translation>
    </message>
    <message>
        <source>This computer has no voice. The sounds will guide you.</source>
        <translation>Dieser Rechner hat keine Stimme. Die Töne leiten dich.</translation>
    </message>
    <message>
        <source>No sound device found. You can follow everything on the screen.</source>
        <translation>Kein Tongerät gefunden. Du kannst allem am Bildschirm folgen.</translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation>Tagebuch exportieren</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>limber::Report</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Week by week: %1</source>
        <translation>Woche für Woche: %1</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Check with a doctor first if you have: %1</source>
        <translation>Frag zuerst in der Arztpraxis bei: %1</translation>
    </message>
    <message>
        <source>Average done</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>%1 on average, %2 at worst</source>
        <translation>im Schnitt %1, höchstens %2</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>At a glance, last %1 weeks</source>
        <translation>Auf einen Blick, die letzten %1 Wochen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>stage %1 of 5, %2</source>
        <translation>Stufe %1 von 5, %2</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Sessions done</source>
        <translation>Geschaffte Einheiten</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%)</source>
        <translation>%1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>Pain during sessions (0-10)</source>
        <translation>Schmerz während der Einheiten (0–10)</translation>
    </message>
    <message>
        <source>Pain in the morning (0-10)</source>
        <translation>Schmerz am Morgen (0–10)</translation>
    </message>
    <message>
        <source>Flare-ups the morning after</source>
        <translation>Schübe am Morgen danach</translation>
    </message>
    <message>
        <source>Sessions with pain of 5 or more (target lowered by 20%)</source>
        <translation>Einheiten mit Schmerz von 5 oder mehr (Ziel um 20 % gesenkt)</translation>
    </message>
    <message>
        <source>Sessions with tingling or numbness</source>
        <translation>Einheiten mit Kribbeln oder Taubheit</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>noch zu früh für eine Aussage</translation>
    </message>
    <message>
        <source>within day-to-day variation</source>
        <translation>innerhalb der normalen Schwankung</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>value unit (date)</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Beim letzten Mal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, weight</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Safety questions and who looked at them</source>
        <translation>Sicherheitsfragen und wer sie abgeklärt hat</translation>
    </message>
    <message>
        <source>the person was worried</source>
        <translation>die Person machte sich Sorgen</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ausgenommen: %1</translation>
    </message>
    <message>
        <source>Report for a doctor or physiotherapist</source>
        <translation>Bericht für Arztpraxis oder Physiotherapie</translation>
    </message>
    <message>
        <source>%1 · Limber %2</source>
        <comment>date · version</comment>
        <translation>%1 · Limber %2</translation>
    </message>
    <message>
        <source>Guided mobility and strength for adults with everyday stiffness of the mid-back. It doesn&apos;t diagnose, treat or replace a doctor. Every number here comes from what the person logged; the rules behind the targets are printed by &quot;limber-cli rules&quot;.</source>
        <translation>Angeleitete Übungen für Beweglichkeit und Kraft, für Erwachsene mit alltäglicher Steifigkeit im mittleren Rücken. Limber stellt keine Diagnosen, behandelt nicht und ersetzt keine ärztliche Hilfe. Jede Zahl hier stammt aus dem, was die Person eingetragen hat; die Regeln hinter den Zielen gibt &quot;limber-cli rules&quot; aus.</translation>
    </message>
    <message>
        <source>Made by Limber %1. Cautions say what should be checked first; they are no diagnosis.</source>
        <translation>Erstellt von Limber %1. Warnhinweise sagen, was zuerst abgeklärt werden sollte; sie sind keine Diagnose.</translation>
    </message>
</context>
<context>
    <name>limber::ReportWords</name>
    <message>
        <source>bones</source>
        <translation>Knochen</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>getting down to the floor and up</source>
        <translation>auf den Boden und wieder hoch kommen</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>nerves</source>
        <translation>Nerven</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>bending backwards under load</source>
        <translation>Rückbeugen mit Last</translation>
    </message>
    <message>
        <source>a roller under the back</source>
        <translation>eine Rolle unter dem Rücken</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>Arme über Kopf, mit oder ohne Gewicht</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>am Boden liegen und wieder aufstehen</translation>
    </message>
    <message>
        <source>unstable surfaces: ball and disc</source>
        <translation>wackelige Unterlagen: Ball und Wackelscheibe</translation>
    </message>
    <message>
        <source>A doctor</source>
        <translation>Ärztin oder Arzt</translation>
    </message>
    <message>
        <source>A physiotherapist</source>
        <translation>Physiotherapie</translation>
    </message>
    <message>
        <source>Another health professional</source>
        <translation>Eine andere Fachperson</translation>
    </message>
</context>
<context>
    <name>limber::RoutineFlow</name>
    <message>
        <source>Break planned. Enjoy it, or get well.</source>
        <translation>Pause geplant. Genieß sie, oder werd gesund.</translation>
    </message>
    <message>
        <source>The entry for starting at login could not be changed.</source>
        <translation>Der Eintrag zum Starten beim Anmelden ließ sich nicht ändern.</translation>
    </message>
    <message>
        <source>The break has ended. Welcome back.</source>
        <translation>Die Pause ist vorbei. Willkommen zurück.</translation>
    </message>
    <message>
        <source>There are no sessions in the next four weeks to add.</source>
        <translation>In den nächsten vier Wochen gibt es keine Einheiten zum Eintragen.</translation>
    </message>
    <message>
        <source>The calendar file could not be written: %1</source>
        <translation>Die Kalenderdatei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The calendar was saved as %1.</source>
        <translation>Der Kalender wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>whether you are at the computer</source>
        <translation>ob du am Rechner bist</translation>
    </message>
    <message>
        <source>whether you are in a call</source>
        <translation>ob du in einem Anruf bist</translation>
    </message>
    <message>
        <source>whether a window fills the screen</source>
        <translation>ob ein Fenster den Bildschirm füllt</translation>
    </message>
    <message>
        <source>This desktop doesn&apos;t tell Limber: %1.</source>
        <translation>Von dieser Arbeitsumgebung erfährt Limber nicht: %1.</translation>
    </message>
    <message>
        <source>Limber keeps reminding you</source>
        <translation>Limber erinnert dich weiter</translation>
    </message>
    <message>
        <source>Start it again to see its window. To end it with its window, change that on the Plan page.</source>
        <translation>Starte es noch einmal, um das Fenster zu sehen. Soll es mit dem Fenster enden, ändere das auf der Seite „Plan“.</translation>
    </message>
</context>
<context>
    <name>limber::SafetyFlow</name>
    <message>
        <source>Answer the safety questions</source>
        <translation>Sicherheitsfragen beantworten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Is the tingling still there?</source>
        <translation>Ist das Kribbeln noch da?</translation>
    </message>
    <message>
        <source>Yes, still there</source>
        <translation>Ja, noch da</translation>
    </message>
    <message>
        <source>Saved. Your programme continues.</source>
        <translation>Gespeichert. Dein Programm geht weiter.</translation>
    </message>
    <message>
        <source>Saved. Limber keeps to what was agreed.</source>
        <translation>Gespeichert. Limber hält sich an das Abgesprochene.</translation>
    </message>
    <message>
        <source>Something feels wrong? Trust that.</source>
        <translation>Etwas stimmt nicht? Nimm das ernst.</translation>
    </message>
    <message>
        <source>If it&apos;s sudden, severe or new, such as chest pain, weakness, or trouble with your bladder or bowels, call %1 now. Otherwise talk to a doctor or physiotherapist about it.</source>
        <translation>Ist es plötzlich, heftig oder neu, etwa Brustschmerz, Schwäche oder Probleme mit Blase oder Darm, ruf jetzt %1 an. Sonst sprich in der Arztpraxis oder Physiotherapie darüber.</translation>
    </message>
    <message>
        <source>Until then, you can do only the gentle first stage, with no increases. This ends when you answer the safety questions again. You can undo it at any time.</source>
        <translation>Bis dahin kannst du nur die sanfte erste Stufe machen, ohne Steigerung. Das endet, wenn du die Sicherheitsfragen wieder beantwortest. Du kannst es jederzeit rückgängig machen.</translation>
    </message>
    <message>
        <source>Go gently until then</source>
        <translation>Bis dahin sanft</translation>
    </message>
    <message>
        <source>Saved. We&apos;ll go gently until someone has checked it.</source>
        <translation>Gespeichert. Wir machen sanft weiter, bis jemand es angesehen hat.</translation>
    </message>
    <message>
        <source>You stopped a while ago because of tingling.</source>
        <translation>Du hast vor einer Weile wegen Kribbeln aufgehört.</translation>
    </message>
    <message>
        <source>No, it&apos;s gone</source>
        <translation>Nein, es ist weg</translation>
    </message>
    <message>
        <source>Saved. Have it checked this week. Training is on hold until then.</source>
        <translation>Gespeichert. Lass es diese Woche abklären. Bis dahin ruht das Training.</translation>
    </message>
    <message>
        <source>Good. If it comes back this week, have it checked.</source>
        <translation>Gut. Kommt es diese Woche wieder, lass es abklären.</translation>
    </message>
</context>
<context>
    <name>limber::SessionEnding</name>
    <message>
        <source>Tomorrow: %1. The Today page says what to do.</source>
        <translation>Morgen: %1. Auf der Seite „Heute“ steht, was zu tun ist.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <comment>when, how much</comment>
        <translation>Als Nächstes: %1 · %2</translation>
    </message>
</context>
<context>
    <name>limber::SessionFlow</name>
    <message>
        <source>Everything is saved again.</source>
        <translation>Alles ist wieder gespeichert.</translation>
    </message>
    <message>
        <source>Your sets couldn&apos;t be saved yet. Limber keeps them and tries again.</source>
        <translation>Deine Sätze konnten noch nicht gespeichert werden. Limber behält sie und versucht es wieder.</translation>
    </message>
</context>
<context>
    <name>limber::SessionSound</name>
    <message>
        <source>Sound is back.</source>
        <translation>Der Ton ist wieder da.</translation>
    </message>
    <message>
        <source>This computer has no voice. The sounds will guide you.</source>
        <translation>Dieser Rechner hat keine Stimme. Die Töne leiten dich.</translation>
    </message>
    <message>
        <source>No sound device. The session goes on, so follow the screen.</source>
        <translation>Kein Tongerät. Die Einheit läuft weiter, folge dem Bildschirm.</translation>
    </message>
</context>
<context>
    <name>limber::SettingsFlow</name>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>limber::StageFlow</name>
    <message>
        <source>Two more weeks in this stage.</source>
        <translation>Noch zwei Wochen in dieser Stufe.</translation>
    </message>
    <message>
        <source>You&apos;re in stage %1. Keep doing the old exercise once or twice a week.</source>
        <translation>Du bist in Stufe %1. Mach die alte Übung weiter ein- oder zweimal pro Woche.</translation>
    </message>
    <message>
        <source>One more week. We&apos;ll ask again.</source>
        <translation>Noch eine Woche. Wir fragen dann wieder.</translation>
    </message>
    <message>
        <source>Not now. We won&apos;t ask again for a while.</source>
        <translation>Jetzt nicht. Wir fragen eine Weile nicht mehr.</translation>
    </message>
    <message>
        <source>Back to stage %1 until it settles.</source>
        <translation>Zurück zu Stufe %1, bis es sich beruhigt.</translation>
    </message>
    <message>
        <source>You stay in this stage. We won&apos;t ask again for a while.</source>
        <translation>Du bleibst in dieser Stufe. Wir fragen eine Weile nicht mehr.</translation>
    </message>
    <message>
        <source>A lighter week until %1. Your usual target comes back after it.</source>
        <translation>Eine leichtere Woche bis %1. Danach gilt wieder dein übliches Ziel.</translation>
    </message>
</context>
<context>
    <name>limber::desk::Tray</name>
    <message>
        <source>Start: %1</source>
        <translation>Start: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Limber öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Limber: nothing is running</source>
        <translation>Limber: es läuft nichts</translation>
    </message>
    <message>
        <source>%1: paused, %2 min left</source>
        <translation>%1: Pause, noch %2 Min.</translation>
    </message>
    <message>
        <source>%1: %2 min left</source>
        <translation>%1: noch %2 Min.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>limber::exchange</name>
    <message>
        <source>cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>is not JSON: line %1: %2</source>
        <translation>ist kein JSON: Zeile %1: %2</translation>
    </message>
    <message>
        <source>must be one JSON object</source>
        <translation>muss ein einziges JSON-Objekt sein</translation>
    </message>
    <message>
        <source>must be &quot;limber-backup&quot;, found &quot;%1&quot;</source>
        <translation>muss &quot;limber-backup&quot; sein, gefunden: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is %1; this program reads up to version %2. A newer Limber can open it</source>
        <translation>ist %1; dieses Programm liest bis Version %2. Ein neueres Limber kann es öffnen</translation>
    </message>
    <message>
        <source>must be a text, found %1</source>
        <translation>muss ein Text sein, gefunden: %1</translation>
    </message>
    <message>
        <source>must be a list of texts of one line each, found %1 in it</source>
        <translation>muss eine Liste einzeiliger Texte sein, darin gefunden: %1</translation>
    </message>
    <message>
        <source>must hold at most %1 texts</source>
        <translation>darf höchstens %1 Texte enthalten</translation>
    </message>
    <message>
        <source>must not be less than &quot;sessions&quot;</source>
        <translation>darf nicht kleiner sein als &quot;sessions&quot;</translation>
    </message>
    <message>
        <source>must not be less than &quot;start&quot;</source>
        <translation>darf nicht kleiner sein als &quot;start&quot;</translation>
    </message>
    <message>
        <source>is allowed only when &quot;counted&quot; is &quot;holds&quot;</source>
        <translation>ist nur erlaubt, wenn &quot;counted&quot; gleich &quot;holds&quot; ist</translation>
    </message>
    <message>
        <source>must be at least one for each set and hold</source>
        <translation>muss mindestens eins je Satz und Halten sein</translation>
    </message>
    <message>
        <source>lies before &quot;on&quot;</source>
        <translation>liegt vor &quot;on&quot;</translation>
    </message>
    <message>
        <source>must be an object, at most %1 of them</source>
        <translation>muss ein Objekt sein, höchstens %1 davon</translation>
    </message>
    <message>
        <source>names an exercise that is there already</source>
        <translation>nennt eine Übung, die schon da ist</translation>
    </message>
    <message>
        <source>must be &quot;limber-plan&quot;, found &quot;%1&quot;</source>
        <translation>muss &quot;limber-plan&quot; sein, gefunden: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>must be a time such as 2026-03-02T07:55:00+01:00, found &quot;%1&quot;</source>
        <translation>muss ein Zeitpunkt sein wie 2026-03-02T07:55:00+01:00, gefunden: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is too large for a plan</source>
        <translation>ist zu groß für einen Plan</translation>
    </message>
</context>
<context>
    <name>limber::exchange::E</name>
    <message>
        <source>must be one of %1, found &quot;%2&quot;</source>
        <translation>muss eines von diesen sein: %1, gefunden: &quot;%2&quot;</translation>
    </message>
</context>
<context>
    <name>limber::platform::CardNotifications</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>limber::platform::ScreenAwake</name>
    <message>
        <source>A guided session is running</source>
        <translation>Eine angeleitete Einheit läuft</translation>
    </message>
</context>
<context>
    <name>limber::sound</name>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>%1 Wiederholungen</translation>
    </message>
    <message>
        <source>%1 holds of %2</source>
        <translation>%1-mal halten, %2</translation>
    </message>
    <message>
        <source>, %1 kilograms</source>
        <translation>, %1 Kilogramm</translation>
    </message>
    <message>
        <source>Done. Well done.</source>
        <translation>Fertig. Gut gemacht.</translation>
    </message>
    <message>
        <source>Left side.</source>
        <translation>Linke Seite.</translation>
    </message>
    <message>
        <source>Right side.</source>
        <translation>Rechte Seite.</translation>
    </message>
    <message>
        <source>Rest, %1.</source>
        <translation>Ruhe, %1.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Als Nächstes: %1.</translation>
    </message>
    <message>
        <source>Ease in, hold, and breathe. I count: one, two, three.</source>
        <translation>Sanft hinein, halten und atmen. Ich zähle: eins, zwei, drei.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AdherenceCalendar</name>
    <message>
        <source>Training calendar</source>
        <translation>Trainingskalender</translation>
    </message>
</context>
<context>
    <name>limber::ui::AdherenceCard</name>
    <message>
        <source>all done</source>
        <translation>alles geschafft</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>break</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>limber::ui::BackupSheet</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>There is no backup yet. Limber makes one every day that something changed.</source>
        <translation>Es gibt noch keine Sicherung. Limber macht an jedem Tag eine, an dem sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>Limber makes one every day that something changed, and clears away older ones bit by bit. Backups you make yourself stay.</source>
        <translation>Limber macht an jedem Tag eine, an dem sich etwas geändert hat, und räumt ältere nach und nach auf. Sicherungen, die du selbst anlegst, bleiben.</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Zu dieser zurückgehen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
</context>
<context>
    <name>limber::ui::BenchmarkForm</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source> cm overhead gap</source>
        <translation> cm Abstand über Kopf</translation>
    </message>
    <message>
        <source> s longest hold</source>
        <translation> s längstes Halten</translation>
    </message>
    <message>
        <source> slow repetitions</source>
        <translation> langsame Wiederholungen</translation>
    </message>
    <message>
        <source>Stop while it&apos;s still comfortable: effort 5, pain 2 at most, good form.</source>
        <translation>Hör auf, solange es angenehm ist: Anstrengung 5, Schmerz höchstens 2, saubere Form.</translation>
    </message>
</context>
<context>
    <name>limber::ui::BreathBar</name>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
</context>
<context>
    <name>limber::ui::CheckInPage</name>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>no effort</source>
        <translation>keine Anstrengung</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>am schlimmsten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>The worst pain you felt at any moment.</source>
        <translation>Der stärkste Schmerz in irgendeinem Moment.</translation>
    </message>
    <message>
        <source>That&apos;s fine.</source>
        <translation>Das ist in Ordnung.</translation>
    </message>
    <message>
        <source>Your next session stays the same.</source>
        <translation>Deine nächste Einheit bleibt gleich.</translation>
    </message>
    <message>
        <source>That&apos;s enough of this exercise for today. Next time will be easier.</source>
        <translation>Genug von dieser Übung für heute. Nächstes Mal wird es leichter.</translation>
    </message>
    <message>
        <source>How hard did it feel?</source>
        <translation>Wie anstrengend war es?</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximal</translation>
    </message>
    <message>
        <source>Worst pain during the exercise?</source>
        <translation>Stärkster Schmerz bei der Übung?</translation>
    </message>
    <message>
        <source>I felt tingling, numbness or weakness in an arm, a leg or around my chest</source>
        <translation>Ich hatte Kribbeln, Taubheit oder Schwäche in einem Arm, einem Bein oder um den Brustkorb</translation>
    </message>
    <message>
        <source>It was still there ten minutes after I changed position</source>
        <translation>Es war zehn Minuten nach dem Lagewechsel noch da</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Stopping was right.</source>
        <translation>Aufhören war richtig.</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>Nach der Einheit</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: take back these answers</source>
        <translation>Rückgängig: diese Antworten zurücknehmen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::ClearanceForm</name>
    <message>
        <source>Day of the visit</source>
        <translation>Tag des Termins</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A doctor</source>
        <translation>Ärztin oder Arzt</translation>
    </message>
    <message>
        <source>A physiotherapist</source>
        <translation>Physiotherapie</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Gentle movement only</source>
        <translation>Nur sanfte Bewegung</translation>
    </message>
    <message>
        <source>a roller under the back</source>
        <translation>eine Rolle unter dem Rücken</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>Arme über Kopf, mit oder ohne Gewicht</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>am Boden liegen und wieder aufstehen</translation>
    </message>
    <message>
        <source>What did your doctor or physio say?</source>
        <translation>Was hat Arztpraxis oder Physiotherapie gesagt?</translation>
    </message>
    <message>
        <source>Enter what you agreed. It holds for six months, or until a safety answer gets more serious.</source>
        <translation>Trag ein, was abgesprochen ist. Es gilt sechs Monate, oder bis eine Sicherheitsantwort ernster wird.</translation>
    </message>
    <message>
        <source>When was your visit?</source>
        <translation>Wann war dein Termin?</translation>
    </message>
    <message>
        <source>Anything else they said, in your own words</source>
        <translation>Was man sonst noch gesagt hat, in deinen Worten</translation>
    </message>
    <message>
        <source>Who did you see?</source>
        <translation>Bei wem warst du?</translation>
    </message>
    <message>
        <source>Another health professional</source>
        <translation>Eine andere Fachperson</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>Was darfst du?</translation>
    </message>
    <message>
        <source>Everything except:</source>
        <translation>Alles außer:</translation>
    </message>
    <message>
        <source>bending backwards under load</source>
        <translation>Rückbeugen mit Last</translation>
    </message>
</context>
<context>
    <name>limber::ui::Coach</name>
    <message>
        <source>Carry on as planned</source>
        <translation>Weiter wie geplant</translation>
    </message>
    <message>
        <source>Move on, or two more weeks?</source>
        <translation>Weiter, oder zwei Wochen mehr?</translation>
    </message>
    <message>
        <source>A smaller plan may fit better</source>
        <translation>Ein kleinerer Plan passt vielleicht besser</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Angenehm</translation>
    </message>
    <message>
        <source>Pain-free</source>
        <translation>Schmerzfrei</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regelmäßig</translation>
    </message>
    <message>
        <source>Enough practice</source>
        <translation>Genug geübt</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 over %2 weeks (%3)</source>
        <translation>%1 über %2 Wochen (%3)</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>%1 Wiederholungen</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>tingling or numbness in %n session(s)</source>
        <translation>
            <numerusform>Kribbeln oder Taubheit in %n Einheit</numerusform>
            <numerusform>Kribbeln oder Taubheit in %n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1 weeks</source>
        <translation>Nach %1 Wochen</translation>
    </message>
    <message>
        <source>A new exercise starts at %1.</source>
        <translation>Eine neue Übung beginnt bei %1.</translation>
    </message>
    <message>
        <source>This week stays at %1.</source>
        <translation>Diese Woche bleibt bei %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation>%1 von %2 Einheiten</translation>
    </message>
    <message>
        <source>On hold for now</source>
        <translation>Vorerst angehalten</translation>
    </message>
    <message>
        <source>You&apos;re ready for the next stage</source>
        <translation>Du bist bereit für die nächste Stufe</translation>
    </message>
    <message>
        <source>An easier version for two weeks</source>
        <translation>Zwei Wochen lang eine leichtere Form</translation>
    </message>
    <message>
        <source>One stage back, to let it settle</source>
        <translation>Eine Stufe zurück, damit es sich beruhigt</translation>
    </message>
    <message>
        <source>Talk to a doctor or physio</source>
        <translation>Sprich mit Arztpraxis oder Physiotherapie</translation>
    </message>
    <message>
        <source>Your programme is paused</source>
        <translation>Dein Programm ist angehalten</translation>
    </message>
    <message>
        <source>Get this checked first</source>
        <translation>Lass das zuerst abklären</translation>
    </message>
    <message>
        <source>A lighter week?</source>
        <translation>Eine leichtere Woche?</translation>
    </message>
    <message>
        <source>You&apos;ve completed all five stages</source>
        <translation>Du hast alle fünf Stufen geschafft</translation>
    </message>
    <message>
        <source>OK to increase</source>
        <translation>Steigern ist in Ordnung</translation>
    </message>
    <message>
        <source>Same target again</source>
        <translation>Gleiches Ziel noch einmal</translation>
    </message>
    <message>
        <source>20% lower for now</source>
        <translation>Vorerst 20 % weniger</translation>
    </message>
    <message>
        <source>No more of this exercise today</source>
        <translation>Diese Übung heute nicht mehr</translation>
    </message>
    <message>
        <source>week %1 of 6</source>
        <translation>Woche %1 von 6</translation>
    </message>
    <message>
        <source>Levelled off</source>
        <translation>Eingependelt</translation>
    </message>
    <message>
        <source>Last week you did %1 of %2 sessions, with pain %3 at most</source>
        <translation>Letzte Woche hast du %1 von %2 Einheiten gemacht, Schmerz höchstens %3</translation>
    </message>
    <message>
        <source>Last week you did %1 of %2 sessions, with pain %3 and effort %4</source>
        <translation>Letzte Woche hast du %1 von %2 Einheiten gemacht, Schmerz %3, Anstrengung %4</translation>
    </message>
    <message>
        <source>%1. This week&apos;s target: %3 (%2).</source>
        <translation>%1. Ziel dieser Woche: %3 (%2).</translation>
    </message>
    <message>
        <source>%1. This week you reach the highest target of this exercise: %2.</source>
        <translation>%1. Diese Woche erreichst du das höchste Ziel dieser Übung: %2.</translation>
    </message>
    <message>
        <source>%1. Same repetitions, more weight: %3 kg (%2).</source>
        <translation>%1. Gleich viele Wiederholungen, mehr Gewicht: %3 kg (%2).</translation>
    </message>
    <message>
        <source>The next step would be more than 10%. Your target stays the same for now. Next comes %1.</source>
        <translation>Der nächste Schritt wäre mehr als 10 %. Dein Ziel bleibt vorerst gleich. Danach kommt %1.</translation>
    </message>
    <message>
        <source>%1. After %2 good weeks at the same target, it&apos;s time for the next step: %3.</source>
        <translation>%1. Nach %2 guten Wochen mit demselben Ziel ist der nächste Schritt dran: %3.</translation>
    </message>
    <message>
        <source>%1. Lower more slowly now: %2 seconds in the first set, %3 in all (%4).</source>
        <translation>%1. Senk jetzt langsamer: %2 Sekunden im ersten Satz, insgesamt %3 (%4).</translation>
    </message>
    <message>
        <source>This week&apos;s target: %2 (%1 on last week).</source>
        <translation>Ziel dieser Woche: %2 (%1 zur Vorwoche).</translation>
    </message>
    <message>
        <source>If you like, take a big step: %1 kg with %2 repetitions. That&apos;s %3% more weight and %4 total work.</source>
        <translation>Wenn du magst, mach einen großen Schritt: %1 kg mit %2 Wiederholungen. Das sind %3 % mehr Gewicht und %4 Gesamtarbeit.</translation>
    </message>
    <message>
        <source>You finished %1% of your sets last week, so your target stays the same. From %2%, it can increase.</source>
        <translation>Du hast letzte Woche %1 % deiner Sätze beendet, darum bleibt dein Ziel gleich. Ab %2 % kann es steigen.</translation>
    </message>
    <message>
        <source>Last week brought pain up to %1 or a sore morning, so your target stays the same.</source>
        <translation>Letzte Woche gab es Schmerz bis %1 oder einen schmerzhaften Morgen, darum bleibt dein Ziel gleich.</translation>
    </message>
    <message>
        <source>%1 Your pain this morning was %2. Your usual is %3.</source>
        <translation>%1 Dein Schmerz war heute Morgen %2. Üblich ist bei dir %3.</translation>
    </message>
    <message>
        <source>Second flare-up this week, so your target is 20% lower.</source>
        <translation>Zweiter Schub in dieser Woche, darum ist dein Ziel 20 % niedriger.</translation>
    </message>
    <message>
        <source>Third flare-up in four weeks, so your target is 20% lower. Take it gently.</source>
        <translation>Dritter Schub in vier Wochen, darum ist dein Ziel 20 % niedriger. Mach es sanft.</translation>
    </message>
    <message>
        <source>You were away for %1 days. You restart a little lower (%2), and there&apos;s nothing to catch up on.</source>
        <translation>Du warst %1 Tage weg. Du fängst etwas niedriger wieder an (%2) und musst nichts nachholen.</translation>
    </message>
    <message>
        <source>If you like, try a harder version of this exercise.</source>
        <translation>Wenn du magst, probier eine schwerere Form dieser Übung.</translation>
    </message>
    <message>
        <source>%1 is the highest target of this exercise.</source>
        <translation>%1 ist das höchste Ziel dieser Übung.</translation>
    </message>
    <message>
        <source>Your first week stays at %1.</source>
        <translation>Deine erste Woche bleibt bei %1.</translation>
    </message>
    <message>
        <source>You keep this one up once or twice a week: %1.</source>
        <translation>Diese behältst du ein- oder zweimal pro Woche bei: %1.</translation>
    </message>
    <message>
        <source>You rested last week, so your target stays the same.</source>
        <translation>Du hast letzte Woche geruht, darum bleibt dein Ziel gleich.</translation>
    </message>
    <message>
        <source>You did %1% of your sessions last week, so your target stays the same. A week counts from %2%.</source>
        <translation>Du hast letzte Woche %1 % deiner Einheiten gemacht, darum bleibt dein Ziel gleich. Ab %2 % zählt eine Woche.</translation>
    </message>
    <message>
        <source>You checked in after %1 of %2 sessions. With more check-ins, your target can increase.</source>
        <translation>Du hast nach %1 von %2 Einheiten einen Check-in gemacht. Mit mehr Check-ins kann dein Ziel steigen.</translation>
    </message>
    <message>
        <source>It got worse two weeks in a row, so your target stays the same for now.</source>
        <translation>Es wurde zwei Wochen hintereinander schlimmer, darum bleibt dein Ziel vorerst gleich.</translation>
    </message>
    <message>
        <source>Tingling or numbness came back. Your target stays the same until a doctor or physio has checked it.</source>
        <translation>Kribbeln oder Taubheit kam wieder. Dein Ziel bleibt gleich, bis Arztpraxis oder Physiotherapie es angesehen haben.</translation>
    </message>
    <message>
        <source>Pain reached %1 in the last two weeks. Your target stays the same until it&apos;s calmer.</source>
        <translation>Der Schmerz stieg in den letzten zwei Wochen auf %1. Dein Ziel bleibt gleich, bis es ruhiger ist.</translation>
    </message>
    <message>
        <source>You&apos;re sorer than usual this morning, so your target stays the same.</source>
        <translation>Heute Morgen tut es mehr weh als sonst, darum bleibt dein Ziel gleich.</translation>
    </message>
    <message>
        <source>Pain reached %1 last session, so your target is 20% lower for the rest of the week.</source>
        <translation>In der letzten Einheit stieg der Schmerz auf %1, darum ist dein Ziel für den Rest der Woche 20 % niedriger.</translation>
    </message>
    <message>
        <source>You&apos;ve had pain for six weeks, so your target is 20% lower for two weeks.</source>
        <translation>Du hattest sechs Wochen lang Schmerzen, darum ist dein Ziel zwei Wochen lang 20 % niedriger.</translation>
    </message>
    <message>
        <source>You start again at 80%: %1.</source>
        <translation>Du fängst wieder bei 80 % an: %1.</translation>
    </message>
    <message>
        <source>After %1 days away, it&apos;s best to restart one stage back.</source>
        <translation>Nach %1 Tagen Pause fängst du am besten eine Stufe tiefer wieder an.</translation>
    </message>
    <message>
        <source>After three flare-ups, this exercise rests until three mornings in a row are at %1 or less.</source>
        <translation>Nach drei Schüben ruht diese Übung, bis drei Morgen hintereinander bei %1 oder weniger liegen.</translation>
    </message>
    <message>
        <source>Only the gentle first exercise for now: %1.</source>
        <translation>Vorerst nur die sanfte erste Übung: %1.</translation>
    </message>
    <message>
        <source>%1% better a week</source>
        <translation>%1 % besser pro Woche</translation>
    </message>
    <message>
        <source>%1% worse a week</source>
        <translation>%1 % schlechter pro Woche</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 weeks so far</source>
        <translation>bisher %1 von %2 Wochen</translation>
    </message>
    <message numerus="yes">
        <source>effort %1 out of 10 in the last %n session(s)</source>
        <translation>
            <numerusform>Anstrengung %1 von 10 in der letzten Einheit</numerusform>
            <numerusform>Anstrengung %1 von 10 in den letzten %n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>no check-ins yet</source>
        <translation>noch kein Check-in</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) stopped early</source>
        <translation>
            <numerusform>%n Einheit früher beendet</numerusform>
            <numerusform>%n Einheiten früher beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain 0-1 in %1% of sessions over %2 days, %3 at most</source>
        <translation>Schmerz 0–1 in %1 % der Einheiten in %2 Tagen, höchstens %3</translation>
    </message>
    <message>
        <source>nothing logged in %1 days</source>
        <translation>in %1 Tagen nichts eingetragen</translation>
    </message>
    <message>
        <source>calm mornings, %1 at most</source>
        <translation>ruhige Morgen, höchstens %1</translation>
    </message>
    <message>
        <source>one morning at %1; your usual is %2</source>
        <translation>ein Morgen bei %1; dein üblicher Wert ist %2</translation>
    </message>
    <message>
        <source>%1 of %2 weekly checks so far</source>
        <translation>bisher %1 von %2 wöchentlichen Prüfungen</translation>
    </message>
    <message>
        <source>the same target still gets easier: effort %1, then %2</source>
        <translation>dasselbe Ziel wird noch leichter: Anstrengung %1, dann %2</translation>
    </message>
    <message>
        <source>at the highest target, %1, for %2 weeks</source>
        <translation>seit %2 Wochen am höchsten Ziel, %1</translation>
    </message>
    <message>
        <source>%1% of your sessions over %2 weeks</source>
        <translation>%1 % deiner Einheiten in %2 Wochen</translation>
    </message>
    <message>
        <source>overhead gap %1 cm; you need %2 cm or less</source>
        <translation>Abstand über Kopf %1 cm; nötig sind höchstens %2 cm</translation>
    </message>
    <message>
        <source>overhead gap not measured yet; you need %1 cm or less</source>
        <translation>Abstand über Kopf noch nicht gemessen; nötig sind höchstens %1 cm</translation>
    </message>
    <message>
        <source>overhead gap measured %1 days ago; measure again after four weeks</source>
        <translation>Abstand über Kopf vor %1 Tagen gemessen; nach vier Wochen neu messen</translation>
    </message>
    <message>
        <source>your programme is resting or limited now</source>
        <translation>dein Programm ruht gerade oder ist eingeschränkt</translation>
    </message>
    <message>
        <source>%1 of %2 sessions, %3 of %4 weeks</source>
        <translation>%1 von %2 Einheiten, %3 von %4 Wochen</translation>
    </message>
    <message>
        <source>effort %1 out of 10</source>
        <translation>Anstrengung %1 von 10</translation>
    </message>
    <message>
        <source>Pain 0-1 in %1% of sessions</source>
        <translation>Schmerz 0–1 in %1 % der Einheiten</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1 von %2 Prüfungen</translation>
    </message>
    <message>
        <source>%1% of the plan</source>
        <translation>%1 % des Plans</translation>
    </message>
    <message>
        <source>Third flare-up in four weeks. Going back one stage is safer. Do only the gentle first exercise until three mornings are back to your usual.</source>
        <translation>Dritter Schub in vier Wochen. Eine Stufe zurück ist sicherer. Mach nur die sanfte erste Übung, bis drei Morgen wieder wie üblich sind.</translation>
    </message>
    <message>
        <source> Pain went from %1 to %2.</source>
        <translation> Schmerz: von %1 auf %2.</translation>
    </message>
    <message>
        <source> What you can do went from %1 to %2.</source>
        <translation> Was du kannst: von %1 auf %2.</translation>
    </message>
    <message>
        <source>%1, there&apos;s no clear change yet.%2 Consider asking a doctor or physio, or changing your plan.</source>
        <translation>%1 gibt es noch keine klare Veränderung.%2 Frag vielleicht in der Arztpraxis oder Physiotherapie nach, oder ändere deinen Plan.</translation>
    </message>
    <message numerus="yes">
        <source>You chose to wait. We&apos;ll ask again in %n day(s).</source>
        <translation>
            <numerusform>Du wolltest warten. Wir fragen in %n Tag wieder.</numerusform>
            <numerusform>Du wolltest warten. Wir fragen in %n Tagen wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>You trained less than planned for %1 weeks. What got in the way? Half as many sessions a day may fit better.</source>
        <translation>Du hast %1 Wochen lang weniger trainiert als geplant. Was kam dazwischen? Halb so viele Einheiten am Tag passen vielleicht besser.</translation>
    </message>
    <message>
        <source>You reported a warning sign. Call the emergency number now. Don&apos;t train.</source>
        <translation>Du hast ein Warnzeichen gemeldet. Ruf jetzt den Notruf an. Trainiere nicht.</translation>
    </message>
    <message>
        <source>You reported something a doctor should check this week. Don&apos;t train until then.</source>
        <translation>Du hast etwas gemeldet, das diese Woche ärztlich abgeklärt werden sollte. Trainiere bis dahin nicht.</translation>
    </message>
    <message>
        <source>Only the gentle first stage for now. When a doctor or physio has told you what you can do, enter it under Safety.</source>
        <translation>Vorerst nur die sanfte erste Stufe. Wenn dir Arztpraxis oder Physiotherapie gesagt haben, was du darfst, trag es unter „Sicherheit“ ein.</translation>
    </message>
    <message>
        <source>It&apos;s time for the safety questions again.</source>
        <translation>Es ist wieder Zeit für die Sicherheitsfragen.</translation>
    </message>
    <message>
        <source>You haven&apos;t answered the safety questions yet.</source>
        <translation>Du hast die Sicherheitsfragen noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>After an illness or injury, answer the safety questions first.</source>
        <translation>Nach einer Krankheit oder Verletzung beantworte zuerst die Sicherheitsfragen.</translation>
    </message>
    <message numerus="yes">
        <source>Your break lasts %n more day(s). These days don&apos;t count against you.</source>
        <translation>
            <numerusform>Deine Pause dauert noch %n Tag. Sie zählt nicht gegen dich.</numerusform>
            <numerusform>Deine Pause dauert noch %n Tage. Sie zählt nicht gegen dich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your break ends today. It doesn&apos;t count against you.</source>
        <translation>Deine Pause endet heute. Sie zählt nicht gegen dich.</translation>
    </message>
    <message>
        <source>You had tingling or numbness twice in a week, so training is on hold. Have it checked. Then enter what they told you under Safety.</source>
        <translation>Du hattest zweimal in einer Woche Kribbeln oder Taubheit, darum ruht das Training. Lass es abklären. Trag dann unter „Sicherheit“ ein, was man dir gesagt hat.</translation>
    </message>
    <message>
        <source>The tingling was still there after ten minutes, so training is on hold. Have it checked. Then enter what they told you under Safety.</source>
        <translation>Das Kribbeln war nach zehn Minuten noch da, darum ruht das Training. Lass es abklären. Trag dann unter „Sicherheit“ ein, was man dir gesagt hat.</translation>
    </message>
    <message>
        <source>You told us something feels wrong. Trust that, and ask a doctor or physio. Until then, do only the gentle first stage, and only if it feels right.</source>
        <translation>Du hast gesagt, dass etwas nicht stimmt. Nimm das ernst und frag in der Arztpraxis oder Physiotherapie. Mach bis dahin nur die sanfte erste Stufe, und nur, wenn es sich gut anfühlt.</translation>
    </message>
    <message>
        <source>It&apos;s calm again with the easier version. Go back to the standard version whenever you like.</source>
        <translation>Mit der leichteren Form ist es wieder ruhig. Geh zur Standardform zurück, wann immer du magst.</translation>
    </message>
    <message>
        <source>Tingling or numbness came back (%1 times in four weeks). Ask a doctor or physio.</source>
        <translation>Kribbeln oder Taubheit kam wieder (%1-mal in vier Wochen). Frag in der Arztpraxis oder Physiotherapie.</translation>
    </message>
    <message>
        <source>You&apos;ve had %1 flare-ups in four weeks. Ask a doctor or physio.</source>
        <translation>Du hattest %1 Schübe in vier Wochen. Frag in der Arztpraxis oder Physiotherapie.</translation>
    </message>
    <message>
        <source>Your pain was 5 or more on most days for two weeks. Ask a doctor or physio.</source>
        <translation>Dein Schmerz lag zwei Wochen lang an den meisten Tagen bei 5 oder mehr. Frag in der Arztpraxis oder Physiotherapie.</translation>
    </message>
    <message>
        <source>It got worse two weeks in a row. Ask a doctor or physio.</source>
        <translation>Es wurde zwei Wochen hintereinander schlimmer. Frag in der Arztpraxis oder Physiotherapie.</translation>
    </message>
    <message>
        <source>You were away for %1 days. Go back one stage, answer the safety questions and measure again.</source>
        <translation>Du warst %1 Tage weg. Geh eine Stufe zurück, beantworte die Sicherheitsfragen und miss neu.</translation>
    </message>
    <message>
        <source>You&apos;ve been in this stage for %1 weeks, and %2 of them count. What got in the way? A smaller plan may fit better.</source>
        <translation>Du bist seit %1 Wochen in dieser Stufe, und %2 davon zählen. Was kam dazwischen? Ein kleinerer Plan passt vielleicht besser.</translation>
    </message>
    <message>
        <source>You meet all five goals after %1 weeks. Move on whenever you like.</source>
        <translation>Du hast nach %1 Wochen alle fünf Ziele erreicht. Geh weiter, wann immer du möchtest.</translation>
    </message>
    <message>
        <source>%1 weeks, pain-free and levelled off. A good time for the next stage.</source>
        <translation>%1 Wochen, schmerzfrei und eingependelt. Ein guter Zeitpunkt für die nächste Stufe.</translation>
    </message>
    <message>
        <source>This stage is meant to take %1 weeks at most, and you&apos;re pain-free. You can move on.</source>
        <translation>Diese Stufe soll höchstens %1 Wochen dauern, und du bist schmerzfrei. Du kannst weitergehen.</translation>
    </message>
    <message>
        <source>You&apos;re still improving. Stay two more weeks if you like.</source>
        <translation>Du verbesserst dich noch. Bleib noch zwei Wochen, wenn du magst.</translation>
    </message>
    <message>
        <source>You&apos;re pain-free after six weeks. You can move on, with a smaller plan.</source>
        <translation>Du bist nach sechs Wochen schmerzfrei. Du kannst weitergehen, mit einem kleineren Plan.</translation>
    </message>
    <message>
        <source>Six weeks and pain-free, but it still feels hard. Stay two more weeks.</source>
        <translation>Sechs Wochen und schmerzfrei, aber noch anstrengend. Bleib noch zwei Wochen.</translation>
    </message>
    <message>
        <source>Six weeks with a little pain (up to %1). Stay two more weeks. Your target increases only while things stay calm.</source>
        <translation>Sechs Wochen mit etwas Schmerz (bis %1). Bleib noch zwei Wochen. Dein Ziel steigt nur, solange es ruhig bleibt.</translation>
    </message>
    <message>
        <source>You&apos;re improving, but pain reached %1. Do an easier version at 20% less for two weeks. Then we&apos;ll look again.</source>
        <translation>Du verbesserst dich, aber der Schmerz stieg auf %1. Mach zwei Wochen lang eine leichtere Form mit 20 % weniger. Dann schauen wir wieder.</translation>
    </message>
    <message>
        <source>Six weeks, no change, and pain up to %1. Do less, and ask a doctor or physio.</source>
        <translation>Sechs Wochen, keine Veränderung und Schmerz bis %1. Mach weniger, und frag in der Arztpraxis oder Physiotherapie.</translation>
    </message>
    <message>
        <source>Pain reached %1. Do an easier version and a smaller plan for two weeks. Then have it checked.</source>
        <translation>Der Schmerz stieg auf %1. Mach zwei Wochen lang eine leichtere Form und einen kleineren Plan. Lass es dann abklären.</translation>
    </message>
    <message>
        <source>You haven&apos;t started yet.</source>
        <translation>Du hast noch nicht angefangen.</translation>
    </message>
    <message numerus="yes">
        <source>You were away for %n day(s). Please answer all safety questions first.</source>
        <translation>
            <numerusform>Du warst %n Tag weg. Beantworte bitte zuerst alle Sicherheitsfragen.</numerusform>
            <numerusform>Du warst %n Tage weg. Beantworte bitte zuerst alle Sicherheitsfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were away for %n day(s). Please answer a few safety questions first.</source>
        <translation>
            <numerusform>Du warst %n Tag weg. Beantworte bitte zuerst ein paar Sicherheitsfragen.</numerusform>
            <numerusform>Du warst %n Tage weg. Beantworte bitte zuerst ein paar Sicherheitsfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your chest opens %1 cm with a deep breath. Mention this to a doctor.</source>
        <translation>Deine Brust weitet sich beim tiefen Atmen um %1 cm. Sprich das in der Arztpraxis an.</translation>
    </message>
    <message>
        <source>Your head is %1 cm from the wall. Mention this to a doctor.</source>
        <translation>Dein Kopf ist %1 cm von der Wand entfernt. Sprich das in der Arztpraxis an.</translation>
    </message>
    <message>
        <source>It hurt today, up to %1 of 10. Enough of this exercise for today.</source>
        <translation>Heute hat es wehgetan, bis %1 von 10. Genug von dieser Übung für heute.</translation>
    </message>
    <message>
        <source>It hurt twice at the lightest target. Leave it out for a week.</source>
        <translation>Es hat zweimal am leichtesten Ziel wehgetan. Lass die Übung eine Woche aus.</translation>
    </message>
    <message>
        <source>Your safety answers rule this exercise out until a doctor or physiotherapist agrees.</source>
        <translation>Nach deinen Sicherheitsantworten lassen wir diese Übung weg, bis Arztpraxis oder Physiotherapie zustimmen.</translation>
    </message>
    <message>
        <source>This belongs to stage %1. You get there step by step.</source>
        <translation>Das gehört zu Stufe %1. Da kommst du Schritt für Schritt hin.</translation>
    </message>
    <message>
        <source>You need equipment that is not ticked in Settings.</source>
        <translation>Dafür brauchst du ein Gerät, das in den Einstellungen nicht angekreuzt ist.</translation>
    </message>
    <message>
        <source>Before your second session, please answer all safety questions.</source>
        <translation>Beantworte vor deiner zweiten Einheit bitte alle Sicherheitsfragen.</translation>
    </message>
    <message>
        <source>Your doctor&apos;s agreement is more than six months old. Please answer the safety questions again.</source>
        <translation>Die ärztliche Zustimmung ist über sechs Monate alt. Beantworte bitte die Sicherheitsfragen neu.</translation>
    </message>
    <message>
        <source>Only gentle movement until you have answered the safety questions.</source>
        <translation>Nur sanfte Bewegung, bis du die Sicherheitsfragen beantwortet hast.</translation>
    </message>
    <message>
        <source>You and your doctor agreed on gentle movement only.</source>
        <translation>Mit deiner Arztpraxis ist nur sanfte Bewegung abgesprochen.</translation>
    </message>
    <message>
        <source>Your pain has moved from the mid-back to another place twice this week. See a doctor or physiotherapist first.</source>
        <translation>Dein Schmerz ist diese Woche zweimal vom mittleren Rücken woandershin gewandert. Geh zuerst in die Arztpraxis oder Physiotherapie.</translation>
    </message>
    <message>
        <source>Last week felt hard, effort %1 of 10, so your target stays the same.</source>
        <translation>Letzte Woche war anstrengend (%1 von 10), darum bleibt dein Ziel gleich.</translation>
    </message>
    <message>
        <source>Last week&apos;s effort was %1 of 10. Did you sleep badly, or were you ill? Take it easier.</source>
        <translation>Letzte Woche lag die Anstrengung bei %1 von 10. Hast du schlecht geschlafen oder warst du krank? Lass es ruhiger angehen.</translation>
    </message>
    <message>
        <source>You did %1% of last week&apos;s plan. More does not help faster, so your target stays the same.</source>
        <translation>Du hast %1 % des Plans der letzten Woche gemacht. Mehr hilft nicht schneller, darum bleibt dein Ziel gleich.</translation>
    </message>
    <message>
        <source>This exercise needs a day of rest in between, so your target stays the same.</source>
        <translation>Diese Übung braucht einen Ruhetag dazwischen, darum bleibt dein Ziel gleich.</translation>
    </message>
    <message>
        <source>Your weekly pain is %1 points above its lowest, so your target stays the same.</source>
        <translation>Dein Wochenschmerz liegt %1 Punkte über seinem tiefsten Wert, darum bleibt dein Ziel gleich.</translation>
    </message>
    <message>
        <source>Your weekly pain is %1 points above its lowest in six weeks. Talk to a doctor or physiotherapist.</source>
        <translation>Dein Wochenschmerz liegt %1 Punkte über dem tiefsten Wert der letzten sechs Wochen. Sprich in der Arztpraxis oder Physiotherapie darüber.</translation>
    </message>
    <message>
        <source>Your activities became harder two weeks in a row, so your target stays the same.</source>
        <translation>Deine Tätigkeiten fielen dir zwei Wochen hintereinander schwerer, darum bleibt dein Ziel gleich.</translation>
    </message>
    <message>
        <source>Your activities became harder two weeks in a row. Talk to a doctor or physiotherapist.</source>
        <translation>Deine Tätigkeiten fielen dir zwei Wochen hintereinander schwerer. Sprich in der Arztpraxis oder Physiotherapie darüber.</translation>
    </message>
    <message>
        <source>Your weekly check went down, so your target stays the same. How were your sleep and effort?</source>
        <translation>Deine wöchentliche Prüfung wurde schlechter, darum bleibt dein Ziel gleich. Wie waren Schlaf und Anstrengung?</translation>
    </message>
    <message>
        <source>An exercise with a similar movement hurt, up to %1 of 10, so this target stays the same.</source>
        <translation>Eine Übung mit ähnlicher Bewegung hat wehgetan (bis %1 von 10), darum bleibt dieses Ziel gleich.</translation>
    </message>
    <message numerus="yes">
        <source>You had %n day(s) off, so your target stays the same.</source>
        <translation>
            <numerusform>Du hattest %n freien Tag, darum bleibt dein Ziel gleich.</numerusform>
            <numerusform>Du hattest %n freie Tage, darum bleibt dein Ziel gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your safety questions are overdue, so your target stays the same until you answer them.</source>
        <translation>Deine Sicherheitsfragen sind überfällig. Dein Ziel bleibt gleich, bis du sie beantwortest.</translation>
    </message>
    <message>
        <source>The heavier weight hurt, up to %1 of 10. Go back to %2 kg.</source>
        <translation>Das schwerere Gewicht hat wehgetan, bis %1 von 10. Geh zurück auf %2 kg.</translation>
    </message>
    <message>
        <source>It hurt at the lightest target. Try the easier form.</source>
        <translation>Es hat am leichtesten Ziel wehgetan. Probier die leichtere Form.</translation>
    </message>
    <message>
        <source>It hurt three times at the lightest target. Talk to a doctor or physiotherapist.</source>
        <translation>Es hat dreimal am leichtesten Ziel wehgetan. Sprich in der Arztpraxis oder Physiotherapie darüber.</translation>
    </message>
    <message>
        <source>Something hurt just before you moved on, so you start lower: %1.</source>
        <translation>Kurz vor dem Weitergehen hat etwas wehgetan, darum fängst du niedriger an: %1.</translation>
    </message>
    <message>
        <source>As it was set: %1. It stays the same until you change it.</source>
        <translation>Wie festgelegt: %1. Es bleibt so, bis du es änderst.</translation>
    </message>
    <message>
        <source>Your lighter week: %1 (%2). Your usual target comes back after it.</source>
        <translation>Deine leichtere Woche: %1 (%2). Danach gilt wieder dein übliches Ziel.</translation>
    </message>
    <message>
        <source>Your lighter week is over, and it went well. You&apos;re back at %1.</source>
        <translation>Deine leichtere Woche ist vorbei, und sie lief gut. Du bist wieder bei %1.</translation>
    </message>
    <message>
        <source>%1 of %2 weeks in stage 5</source>
        <translation>%1 von %2 Wochen in Stufe 5</translation>
    </message>
    <message>
        <source>bridges on one leg: best session %1 repetitions; you need %2 × %3</source>
        <translation>Brücken auf einem Bein: beste Einheit %1 Wiederholungen; nötig sind %2 × %3</translation>
    </message>
    <message>
        <source>bridges with arms overhead: best session %1 repetitions; you need %2 × %3</source>
        <translation>Brücken mit den Armen über Kopf: beste Einheit %1 Wiederholungen; nötig sind %2 × %3</translation>
    </message>
    <message>
        <source>Your target has grown %1 weeks in a row. If you like, do one week %2% lighter.</source>
        <translation>Dein Ziel ist %1 Wochen hintereinander gestiegen. Wenn du magst, mach eine Woche mit %2 % weniger.</translation>
    </message>
    <message>
        <source>Your therapist&apos;s plan leaves this exercise out.</source>
        <translation>Dein Therapieplan lässt diese Übung weg.</translation>
    </message>
</context>
<context>
    <name>limber::ui::ColumnPicker</name>
    <message>
        <source>%1 (such as %2)</source>
        <comment>column, its first value</comment>
        <translation>%1 (etwa %2)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>not in this table</source>
        <translation>nicht in dieser Tabelle</translation>
    </message>
</context>
<context>
    <name>limber::ui::CompareView</name>
    <message>
        <source>Which periods</source>
        <translation>Welche Zeiträume</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1, from</source>
        <comment>period</comment>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, until</source>
        <comment>period</comment>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>Two periods compared</source>
        <translation>Zwei Zeiträume im Vergleich</translation>
    </message>
    <message>
        <source>A change is only called one if it is more than day-to-day variation.</source>
        <translation>Als Veränderung gilt nur, was mehr ist als die normale Schwankung.</translation>
    </message>
    <message>
        <source>The last four weeks and the four before</source>
        <translation>Die letzten vier Wochen und die vier davor</translation>
    </message>
    <message>
        <source>Your first two weeks and the last two</source>
        <translation>Deine ersten zwei Wochen und die letzten zwei</translation>
    </message>
    <message>
        <source>Last month and this month</source>
        <translation>Letzter Monat und dieser Monat</translation>
    </message>
    <message>
        <source>The last stage and this one</source>
        <translation>Die letzte Stufe und diese</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n mehr</numerusform>
            <numerusform>%n mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n weniger</numerusform>
            <numerusform>%n weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>no real change</source>
        <translation>keine echte Veränderung</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>um %1 höher</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>um %1 niedriger</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>um %1 besser</translation>
    </message>
    <message>
        <source>%1 worse</source>
        <translation>um %1 schlechter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Days you trained</source>
        <translation>Deine Trainingstage</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Morning pain</source>
        <translation>Schmerz morgens</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayRings</name>
    <message>
        <source>%1: rest day</source>
        <translation>%1: Ruhetag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>%1: a short one, it counts</source>
        <translation>%1: eine kurze Einheit, sie zählt</translation>
    </message>
</context>
<context>
    <name>limber::ui::DecidesPage</name>
    <message>
        <source>How Limber decides</source>
        <translation>Wie Limber entscheidet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ready for the next stage?</source>
        <translation>Bereit für die nächste Stufe?</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: noch nicht</translation>
    </message>
    <message>
        <source>After each session</source>
        <translation>Nach jeder Einheit</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <translation>%1 (heute)</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>%1 (also)</source>
        <translation>%1 (auch)</translation>
    </message>
    <message>
        <source>Every suggestion comes from what you log. You always decide, and you can undo any decision in the journal.</source>
        <translation>Jeder Vorschlag kommt aus dem, was du einträgst. Du entscheidest immer, und im Tagebuch kannst du jede Entscheidung rückgängig machen.</translation>
    </message>
    <message>
        <source>Something feels wrong</source>
        <translation>Etwas stimmt nicht</translation>
    </message>
    <message numerus="yes">
        <source>Stage %1, week %2. %n week(s) count so far.</source>
        <translation>
            <numerusform>Stufe %1, Woche %2. Bisher zählt %n Woche.</numerusform>
            <numerusform>Stufe %1, Woche %2. Bisher zählen %n Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You need all five. You never have to max out, and you always decide.</source>
        <translation>Du brauchst alle fünf. Du musst nie ans Maximum gehen, und du entscheidest immer selbst.</translation>
    </message>
    <message>
        <source>Your week starts on the day you started the stage. Its target is set on the first day and stays the same all week.</source>
        <translation>Deine Woche beginnt mit dem Tag, an dem du die Stufe begonnen hast. Ihr Ziel steht am ersten Tag fest und gilt die ganze Woche.</translation>
    </message>
    <message>
        <source>If two rules disagree, the safer one wins</source>
        <translation>Wenn sich zwei Regeln widersprechen, gilt die sicherere</translation>
    </message>
    <message>
        <source>This changes if your effort is above 4, or you stop a session early.</source>
        <translation>Das ändert sich, wenn die Anstrengung über 4 liegt oder du eine Einheit früher beendest.</translation>
    </message>
    <message numerus="yes">
        <source>You need %n more week(s) that count.</source>
        <translation>
            <numerusform>Es fehlt noch %n Woche, die zählt.</numerusform>
            <numerusform>Es fehlen noch %n Wochen, die zählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You need two weeks in which you finish every session.</source>
        <translation>Dafür brauchst du zwei Wochen, in denen du jede Einheit beendest.</translation>
    </message>
    <message>
        <source>You need two weeks with a usual effort of 4 or less.</source>
        <translation>Dafür brauchst du zwei Wochen mit einer üblichen Anstrengung von höchstens 4.</translation>
    </message>
    <message>
        <source>Pain of 3, tingling or a sore morning would change this for two weeks.</source>
        <translation>Schmerz von 3, Kribbeln oder ein schmerzhafter Morgen ändern das für zwei Wochen.</translation>
    </message>
    <message>
        <source>You need two weeks without tingling or numbness.</source>
        <translation>Dafür brauchst du zwei Wochen ohne Kribbeln oder Taubheit.</translation>
    </message>
    <message>
        <source>You need two weeks of mornings no more than 1 point above your usual.</source>
        <translation>Dafür brauchst du zwei Wochen, in denen kein Morgen mehr als 1 Punkt über deinem üblichen Wert liegt.</translation>
    </message>
    <message>
        <source>You need two weeks with pain 0-1 in nine of ten sessions, and never 3.</source>
        <translation>Dafür brauchst du zwei Wochen mit Schmerz 0–1 in neun von zehn Einheiten, und nie 3.</translation>
    </message>
    <message>
        <source>This changes if you gain 2% a week or more.</source>
        <translation>Das ändert sich, wenn du dich um 2 % pro Woche oder mehr verbesserst.</translation>
    </message>
    <message numerus="yes">
        <source>You need %n more weekly check(s).</source>
        <translation>
            <numerusform>Es fehlt noch %n wöchentliche Prüfung.</numerusform>
            <numerusform>Es fehlen noch %n wöchentliche Prüfungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;re still improving, which is good. You&apos;ll meet this when you gain less than 2% a week, or after two comfortable weeks at the highest target.</source>
        <translation>Du verbesserst dich noch, und das ist gut. Erfüllt ist das, wenn du weniger als 2 % pro Woche dazugewinnst, oder nach zwei angenehmen Wochen am höchsten Ziel.</translation>
    </message>
    <message>
        <source>This changes if you do less than 80% over three weeks.</source>
        <translation>Das ändert sich, wenn du über drei Wochen weniger als 80 % machst.</translation>
    </message>
    <message>
        <source>You need 80% on average over three weeks. There&apos;s no hurry.</source>
        <translation>Dafür brauchst du im Schnitt 80 % über drei Wochen. Es eilt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>You need %n more session(s) within three weeks.</source>
        <translation>
            <numerusform>Es fehlt noch %n Einheit innerhalb von drei Wochen.</numerusform>
            <numerusform>Es fehlen noch %n Einheiten innerhalb von drei Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain below %1, and next morning no more than %2 above your usual</source>
        <translation>Schmerz unter %1, und am nächsten Morgen höchstens %2 über deinem üblichen Wert</translation>
    </message>
    <message>
        <source>Pain %1-%2, or one morning %3 points above your usual</source>
        <translation>Schmerz %1–%2, oder ein Morgen %3 Punkte über deinem üblichen Wert</translation>
    </message>
    <message>
        <source>The day after pain of %1 or more, or a second such morning in a week</source>
        <translation>Der Tag nach Schmerz von %1 oder mehr, oder ein zweiter solcher Morgen in einer Woche</translation>
    </message>
    <message>
        <source>While training is paused or gentle only, or a professional is asked for pain</source>
        <translation>Solange das Training ruht oder nur sanft ist, oder eine Fachperson den Schmerz abklärt</translation>
    </message>
    <message>
        <source>Pain of %1 or more</source>
        <translation>Schmerz von %1 oder mehr</translation>
    </message>
    <message>
        <source>Up %1-%2% after a good week with at least %3% of your sets done, nearer %2% if effort was %4 or less. At most once a week, rounded down.</source>
        <translation>%1–%2 % mehr nach einer guten Woche, in der du mindestens %3 % deiner Sätze geschafft hast, eher %2 %, wenn die Anstrengung höchstens %4 war. Höchstens einmal pro Woche, abgerundet.</translation>
    </message>
    <message>
        <source>%1% less from the next session after pain of %2, for the rest of the week.</source>
        <translation>%1 % weniger ab der nächsten Einheit nach Schmerz von %2, für den Rest der Woche.</translation>
    </message>
    <message>
        <source>No increase after a week with an effort above %1, or with more than %2% of the plan done.</source>
        <translation>Keine Steigerung nach einer Woche mit einer Anstrengung über %1, oder wenn du mehr als %2 % des Plans gemacht hast.</translation>
    </message>
    <message>
        <source>A week counts when you do at least %1% of your sessions. Rest days don&apos;t break your streak, and planned breaks are taken out.</source>
        <translation>Eine Woche zählt, wenn du mindestens %1 % deiner Einheiten machst. Ruhetage unterbrechen deine Serie nicht, und geplante Pausen werden herausgerechnet.</translation>
    </message>
    <message>
        <source>After a break: the same target for up to %1 days, then 10%, 20% or more off. From %2 days on, a few safety questions come first. You never have to catch up.</source>
        <translation>Nach einer Pause: bis %1 Tage dasselbe Ziel, danach 10 %, 20 % oder mehr weniger. Ab %2 Tagen kommen zuerst ein paar Sicherheitsfragen. Du musst nie etwas nachholen.</translation>
    </message>
    <message>
        <source>A doctor&apos;s or physiotherapist&apos;s agreement holds for %1 days.</source>
        <translation>Eine Zustimmung aus Arztpraxis oder Physiotherapie gilt %1 Tage.</translation>
    </message>
    <message>
        <source>After %1 weeks that count, Limber suggests what to do next.</source>
        <translation>Nach %1 Wochen, die zählen, schlägt Limber vor, wie es weitergeht.</translation>
    </message>
</context>
<context>
    <name>limber::ui::DeleteSheet</name>
    <message>
        <source>DELETE</source>
        <extracomment>what has to be typed before everything is deleted</extracomment>
        <translation>LÖSCHEN</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Alle meine Daten löschen</translation>
    </message>
    <message>
        <source>This will be gone for good:</source>
        <translation>Das wird endgültig gelöscht:</translation>
    </message>
    <message>
        <source>This stays, because Limber can&apos;t find it:</source>
        <translation>Das bleibt, weil Limber es nicht finden kann:</translation>
    </message>
    <message>
        <source>You may want to keep a copy. Export your journal first.</source>
        <translation>Vielleicht möchtest du eine Kopie behalten. Exportiere vorher dein Tagebuch.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Gib zum Bestätigen %1 ein</translation>
    </message>
    <message>
        <source>Export first</source>
        <translation>Erst exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
</context>
<context>
    <name>limber::ui::EntrySheet</name>
    <message>
        <source>Log a session</source>
        <translation>Einheit nachtragen</translation>
    </message>
    <message>
        <source>Enter a measurement</source>
        <translation>Messung eintragen</translation>
    </message>
    <message>
        <source>Plan a break</source>
        <translation>Pause planen</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date and time format</comment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>limber::ui::EquipmentPicker</name>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>limber::ui::ExerciseDetail</name>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Jetzt üben</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation>Leichter: %1</translation>
    </message>
    <message>
        <source>Harder: %1</source>
        <translation>Schwerer: %1</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Works on: %1</source>
        <translation>Wirkt auf: %1</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Häufige Fehler</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Was du brauchst</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <translation>Heute: %1.</translation>
    </message>
    <message>
        <source>Locked for now</source>
        <translation>Vorerst gesperrt</translation>
    </message>
    <message>
        <source>Locked for now. To unlock: %1</source>
        <translation>Noch gesperrt. Zum Freischalten: %1</translation>
    </message>
    <message>
        <source>Unlocked for now: %1</source>
        <translation>Vorerst freigeschaltet: %1</translation>
    </message>
    <message>
        <source>Breathing and pace</source>
        <translation>Atem und Tempo</translation>
    </message>
    <message>
        <source>Check with a doctor first if you have</source>
        <translation>Frag zuerst in der Arztpraxis bei</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Was man weiß</translation>
    </message>
    <message>
        <source>Sources checked on %1</source>
        <translation>Quellen geprüft am %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>Worauf du achtest</translation>
    </message>
</context>
<context>
    <name>limber::ui::ExerciseList</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Why we do this</source>
        <translation>Warum wir das tun</translation>
    </message>
    <message>
        <source>Daily reset</source>
        <translation>Tägliche Minute</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Werkzeugkasten</translation>
    </message>
    <message>
        <source>Whenever you like.</source>
        <translation>Wann immer du magst.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Am Schreibtisch</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Your five stages</source>
        <translation>Deine fünf Stufen</translation>
    </message>
    <message>
        <source>One after the other. Limber tells you when you&apos;re ready for the next.</source>
        <translation>Eine nach der anderen. Limber sagt dir, wann du bereit für die nächste bist.</translation>
    </message>
    <message>
        <source>About a minute. Good as a break from work.</source>
        <translation>Etwa eine Minute. Gut als Pause von der Arbeit.</translation>
    </message>
    <message>
        <source>Use these while you work.</source>
        <translation>Für nebenher bei der Arbeit.</translation>
    </message>
    <message>
        <source>Movements for a stiff mid-back, with steps, cautions and sources, and your own</source>
        <translation>Bewegungen für einen steifen mittleren Rücken, mit Schritten, Warnhinweisen und Quellen, dazu deine eigenen</translation>
    </message>
    <message>
        <source>Add my exercise</source>
        <translation>Eigene Übung hinzufügen</translation>
    </message>
    <message>
        <source>Report for my therapist</source>
        <translation>Bericht für meine Therapie</translation>
    </message>
    <message>
        <source>End this plan</source>
        <translation>Diesen Plan beenden</translation>
    </message>
    <message>
        <source>For therapists: make a plan for someone</source>
        <translation>Für Fachleute der Therapie: Plan für jemanden erstellen</translation>
    </message>
    <message>
        <source>My exercises</source>
        <translation>Meine Übungen</translation>
    </message>
    <message>
        <source>Yours, or set by your therapist.</source>
        <translation>Deine eigenen oder in der Therapie festgelegt.</translation>
    </message>
</context>
<context>
    <name>limber::ui::ExportSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigureCard</name>
    <message>
        <source>working: %1</source>
        <translation>arbeitet: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigureDemonstration</name>
    <message>
        <source>Hide guides</source>
        <translation>Hilfen verbergen</translation>
    </message>
    <message>
        <source>Show guides</source>
        <translation>Hilfen zeigen</translation>
    </message>
    <message>
        <source>The position that comes next, and arrows towards it</source>
        <translation>Die Haltung, die folgt, und Pfeile dorthin</translation>
    </message>
    <message>
        <source>Show the common mistake</source>
        <translation>Häufigen Fehler zeigen</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Hide the mistake</source>
        <translation>Fehler ausblenden</translation>
    </message>
    <message>
        <source>Drag to turn the figure, scroll to zoom</source>
        <translation>Ziehen dreht die Figur, das Mausrad zoomt</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigureView</name>
    <message>
        <source>Figure showing the exercise</source>
        <translation>Figur, die die Übung zeigt</translation>
    </message>
    <message>
        <source>The common mistake of %1: %2</source>
        <translation>Der häufige Fehler bei %1: %2</translation>
    </message>
    <message>
        <source>A person doing %1. The left and right arrow keys turn the picture.</source>
        <translation>Eine Person bei der Übung %1. Die Pfeiltasten links und rechts drehen das Bild.</translation>
    </message>
    <message>
        <source>The right way</source>
        <translation>So ist es richtig</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
</context>
<context>
    <name>limber::ui::Finding</name>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>%1 held. Your first time with this exercise.</source>
        <translation>%1 gehalten. Diese Übung zum ersten Mal.</translation>
    </message>
    <message>
        <source>%1 done. Your first time with this exercise.</source>
        <translation>%1 geschafft. Diese Übung zum ersten Mal.</translation>
    </message>
    <message numerus="yes">
        <source>%1 held, after %n day(s) away.</source>
        <translation>
            <numerusform>%1 gehalten, nach %n Tag Abwesenheit.</numerusform>
            <numerusform>%1 gehalten, nach %n Tagen Abwesenheit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done, after %n day(s) away.</source>
        <translation>
            <numerusform>%1 geschafft, nach %n Tag Abwesenheit.</numerusform>
            <numerusform>%1 geschafft, nach %n Tagen Abwesenheit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 held.</source>
        <translation>%1 von %2 gehalten.</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>%1 von %2 geschafft.</translation>
    </message>
    <message>
        <source>%1 with %2, %3 more than on %4.</source>
        <translation>%1 mit %2, %3 mehr als am %4.</translation>
    </message>
    <message>
        <source>%1 held, %2 more than yesterday.</source>
        <translation>%1 gehalten, %2 mehr als gestern.</translation>
    </message>
    <message>
        <source>%1 done, %2 more than yesterday.</source>
        <translation>%1 geschafft, %2 mehr als gestern.</translation>
    </message>
    <message>
        <source>%1 held, %2 more than on %3.</source>
        <translation>%1 gehalten, %2 mehr als am %3.</translation>
    </message>
    <message>
        <source>%1 done, %2 more than on %3.</source>
        <translation>%1 geschafft, %2 mehr als am %3.</translation>
    </message>
    <message>
        <source>%1 held. That&apos;s the full amount for this exercise.</source>
        <translation>%1 gehalten. Das ist der volle Umfang dieser Übung.</translation>
    </message>
    <message>
        <source>%1 done. That&apos;s the full amount for this exercise.</source>
        <translation>%1 geschafft. Das ist der volle Umfang dieser Übung.</translation>
    </message>
    <message>
        <source>%1 held. No change since last week, as usual in week %2.</source>
        <translation>%1 gehalten. Seit letzter Woche unverändert, wie üblich in Woche %2.</translation>
    </message>
    <message>
        <source>%1 done. No change since last week, as usual in week %2.</source>
        <translation>%1 geschafft. Seit letzter Woche unverändert, wie üblich in Woche %2.</translation>
    </message>
    <message>
        <source>%1 held, as planned.</source>
        <translation>%1 gehalten, wie geplant.</translation>
    </message>
    <message>
        <source>%1 done, as planned.</source>
        <translation>%1 geschafft, wie geplant.</translation>
    </message>
</context>
<context>
    <name>limber::ui::ImportSheet</name>
    <message>
        <source>Which comes first in the dates?</source>
        <translation>Was steht im Datum zuerst?</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Der Monat</translation>
    </message>
    <message>
        <source>What are the weights in?</source>
        <translation>In welcher Einheit sind die Gewichte?</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>Welche Spalte ist was?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Import %1 (%2)</source>
        <comment>file, program</comment>
        <translation>%1 importieren (%2)</translation>
    </message>
    <message>
        <source>This table can&apos;t be read yet: %1</source>
        <translation>Diese Tabelle lässt sich noch nicht lesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of exercises that Limber knows.</source>
        <translation>
            <numerusform>%n Satz von Übungen, die Limber kennt.</numerusform>
            <numerusform>%n Sätze von Übungen, die Limber kennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of other activities. They show in your journal and count for nothing.</source>
        <translation>
            <numerusform>%n Satz anderer Aktivitäten. Er steht in deinem Tagebuch, zählt aber nicht mit.</numerusform>
            <numerusform>%n Sätze anderer Aktivitäten. Sie stehen in deinem Tagebuch, zählen aber nicht mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You already have %n of these.</source>
        <translation>
            <numerusform>%n davon hast du schon.</numerusform>
            <numerusform>%n davon hast du schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out; see below why.</source>
        <translation>
            <numerusform>%n Zeile weggelassen; warum, steht unten.</numerusform>
            <numerusform>%n Zeilen weggelassen; warum, steht unten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n set(s)</source>
        <translation>
            <numerusform>%n Satz importieren</numerusform>
            <numerusform>%n Sätze importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>What each name is</source>
        <translation>Was jeder Name ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n set(s)</source>
        <translation>
            <numerusform>%1 · %n Satz</numerusform>
            <numerusform>%1 · %n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Other activity</source>
        <translation>Andere Aktivität</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n mehr</numerusform>
            <numerusform>und %n mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>line, column, why</comment>
        <translation>Zeile %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>limber::ui::JournalDelegate</name>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Deleted ·</source>
        <translation>Gelöscht ·</translation>
    </message>
</context>
<context>
    <name>limber::ui::JournalList</name>
    <message>
        <source>Journal entries</source>
        <translation>Einträge im Tagebuch</translation>
    </message>
    <message>
        <source>Enter edits an entry, Delete deletes it.</source>
        <translation>Die Eingabetaste ändert einen Eintrag, Entf löscht ihn.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>limber::ui::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Hinzugefügt.</translation>
    </message>
    <message>
        <source>Everything you&apos;ve logged. You can correct it at any time.</source>
        <translation>Alles, was du eingetragen hast. Du kannst es jederzeit ändern.</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Einheit nachtragen</translation>
    </message>
    <message>
        <source>Nothing here yet. Your first session will appear by itself.</source>
        <translation>Noch nichts da. Deine erste Einheit erscheint von selbst.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Enter a measurement</source>
        <translation>Messung eintragen</translation>
    </message>
    <message>
        <source>Plan a break</source>
        <translation>Pause planen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Das Tagebuch durchsuchen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Stages, breaks and safety</source>
        <translation>Stufen, Pausen und Sicherheit</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Deletes the selected line from your journal and every backup</source>
        <translation>Löscht die gewählte Zeile aus deinem Tagebuch und aus jeder Sicherung</translation>
    </message>
    <message>
        <source>Nothing found. Try other words or another kind.</source>
        <translation>Nichts gefunden. Versuch andere Wörter oder eine andere Art.</translation>
    </message>
</context>
<context>
    <name>limber::ui::JournalTable</name>
    <message>
        <source>%1 %2</source>
        <comment>time, what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>time, what, how</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, entry</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::LookAhead</name>
    <message>
        <source>The coming weeks</source>
        <translation>Die kommenden Wochen</translation>
    </message>
    <message>
        <source>Based on the rules that set today&apos;s target. It&apos;s a forecast, not a promise.</source>
        <translation>Nach denselben Regeln wie heute. Eine Vorschau, kein Versprechen.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
</context>
<context>
    <name>limber::ui::MeasureForm</name>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Usual range: %1 to %2</source>
        <translation>Üblicher Bereich: %1 bis %2</translation>
    </message>
    <message>
        <source>Middle result: %1</source>
        <translation>Mittlerer Wert: %1</translation>
    </message>
    <message>
        <source>We save your middle result.</source>
        <translation>Gespeichert wird der mittlere Wert.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MeasurePage</name>
    <message>
        <source>Weekly check: %1</source>
        <translation>Wochencheck: %1</translation>
    </message>
    <message>
        <source>overhead gap</source>
        <translation>Abstand über Kopf</translation>
    </message>
    <message>
        <source>Start   (Space)</source>
        <translation>Start   (Leertaste)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Wrist to floor</source>
        <translation>Handgelenk bis Boden</translation>
    </message>
    <message>
        <source> cm</source>
        <comment>unit after a number</comment>
        <translation> cm</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>am schlimmsten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pain %2</source>
        <translation>%1, Schmerz %2</translation>
    </message>
    <message>
        <source>%1, effort %2, pain %3</source>
        <translation>%1, Anstrengung %2, Schmerz %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save try %1 of %2</source>
        <translation>Versuch %1 von %2 speichern</translation>
    </message>
    <message>
        <source>We save your middle result: %1.</source>
        <translation>Gespeichert wird der mittlere Wert: %1.</translation>
    </message>
    <message>
        <source>We&apos;ll compare it with your other weeks.</source>
        <translation>Er wird mit deinen anderen Wochen verglichen.</translation>
    </message>
    <message>
        <source>Above effort 5 or pain 2, results can&apos;t be compared. Rest for a few minutes and stop earlier, or try another day.</source>
        <translation>Über Anstrengung 5 oder Schmerz 2 sind Ergebnisse nicht vergleichbar. Ruh dich ein paar Minuten aus und hör früher auf, oder versuch es an einem anderen Tag.</translation>
    </message>
    <message>
        <source>That&apos;s enough for today. You can measure another day.</source>
        <translation>Genug für heute. Du kannst an einem anderen Tag messen.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Once a week, before exercise, at about the same time of day.</source>
        <translation>Einmal pro Woche, vor dem Training, etwa zur gleichen Tageszeit.</translation>
    </message>
    <message>
        <source>How hard did it feel at the end?</source>
        <translation>Wie anstrengend war es am Ende?</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximal</translation>
    </message>
    <message>
        <source>Worst pain?</source>
        <translation>Stärkster Schmerz?</translation>
    </message>
    <message>
        <source>Rest, then try again</source>
        <translation>Ausruhen, dann noch ein Versuch</translation>
    </message>
    <message>
        <source>Lie on your back. Bend your knees and keep your lower ribs down.</source>
        <translation>Leg dich auf den Rücken. Beug die Knie und halte die unteren Rippen unten.</translation>
    </message>
    <message>
        <source>Reach both arms straight overhead, as far as is comfortable.</source>
        <translation>Streck beide Arme gerade über den Kopf, so weit es angenehm ist.</translation>
    </message>
    <message>
        <source>Measure from your wrist to the floor with a ruler. Do it three times. We save your middle result.</source>
        <translation>Miss mit einem Lineal vom Handgelenk zum Boden. Mach es dreimal. Gespeichert wird der mittlere Wert.</translation>
    </message>
    <message>
        <source>Hold for as long as you can do it well.</source>
        <translation>Halte, solange du es sauber kannst.</translation>
    </message>
    <message>
        <source>Stop at effort 5 out of 10, or as soon as pain goes above 2. Stopping earlier is fine.</source>
        <translation>Hör bei Anstrengung 5 von 10 auf, oder sobald der Schmerz über 2 steigt. Früher ist auch in Ordnung.</translation>
    </message>
    <message>
        <source>Do slow repetitions at the usual pace, without resting.</source>
        <translation>Mach langsame Wiederholungen im üblichen Tempo, ohne Pause.</translation>
    </message>
    <message>
        <source>Press Space or the large button for each one.</source>
        <translation>Drück bei jeder die Leertaste oder den großen Knopf.</translation>
    </message>
    <message>
        <source>%1: above the limit, not compared</source>
        <translation>%1: über der Grenze, nicht verglichen</translation>
    </message>
    <message>
        <source>The computer was asleep, so that try is not counted.</source>
        <translation>Der Computer hat geschlafen, darum zählt dieser Versuch nicht.</translation>
    </message>
    <message>
        <source>Press Start. You have 10 seconds to get into position, then a tick sounds every 5 s.</source>
        <translation>Drück „Start“. Du hast 10 Sekunden, um in Position zu gehen, dann tickt es alle 5 s.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MeasurementForm</name>
    <message>
        <source>Weekly measurement</source>
        <translation>Wöchentliche Messung</translation>
    </message>
    <message>
        <source>Weekly check of an exercise</source>
        <translation>Wöchentliche Prüfung einer Übung</translation>
    </message>
    <message>
        <source>Pain on waking</source>
        <translation>Schmerz beim Aufwachen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Let Limber guide you through the check</source>
        <translation>Von Limber durch die Prüfung führen lassen</translation>
    </message>
</context>
<context>
    <name>limber::ui::MilestonesView</name>
    <message>
        <source>What you reach is collected here. Nothing can be lost.</source>
        <translation>Was du erreichst, wird hier gesammelt. Nichts davon kann verloren gehen.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MorningForm</name>
    <message>
        <source>Pain on waking</source>
        <translation>Schmerz beim Aufwachen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>am schlimmsten</translation>
    </message>
    <message>
        <source>Just muscle soreness, same on both sides</source>
        <translation>Nur Muskelkater, auf beiden Seiten gleich</translation>
    </message>
</context>
<context>
    <name>limber::ui::MorningQuestion</name>
    <message>
        <source>Good morning. How is your pain now?</source>
        <translation>Guten Morgen. Wie ist dein Schmerz jetzt?</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Pain this morning</source>
        <translation>Schmerz heute Morgen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>am schlimmsten</translation>
    </message>
    <message>
        <source>No, or not sure</source>
        <translation>Nein, oder nicht sicher</translation>
    </message>
    <message>
        <source>Yes, only muscles</source>
        <translation>Ja, nur die Muskeln</translation>
    </message>
    <message>
        <source>It tells us if the last session was too much.</source>
        <translation>Das zeigt uns, ob die letzte Einheit zu viel war.</translation>
    </message>
    <message>
        <source>Is it just muscle soreness, the same on both sides?</source>
        <translation>Ist es nur Muskelkater, auf beiden Seiten gleich?</translation>
    </message>
</context>
<context>
    <name>limber::ui::NumbersView</name>
    <message>
        <source>%1: %2</source>
        <comment>measure: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The weeks of this stage</source>
        <translation>Die Wochen dieser Stufe</translation>
    </message>
    <message>
        <source>The months of the last year</source>
        <translation>Die Monate des letzten Jahres</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Average done</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Planned range</source>
        <translation>Zielbereich</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Morning pain</source>
        <translation>Schmerz morgens</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Days you trained</source>
        <translation>Deine Trainingstage</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year format</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>limber::ui::OnboardingPage</name>
    <message>
        <source>First, your safety</source>
        <translation>Zuerst deine Sicherheit</translation>
    </message>
    <message>
        <source>I already use Limber: import my journal</source>
        <translation>Ich nutze Limber schon: Tagebuch importieren</translation>
    </message>
    <message>
        <source>Loosen your upper back in a few minutes a day</source>
        <translation>Den oberen Rücken lockern, in ein paar Minuten am Tag</translation>
    </message>
    <message>
        <source>Try the first minute now, on a chair.</source>
        <translation>Probier die erste Minute jetzt aus, auf einem Stuhl.</translation>
    </message>
    <message>
        <source>We save only the result, never your answers.</source>
        <translation>Gespeichert wird nur das Ergebnis, nie deine Antworten.</translation>
    </message>
    <message>
        <source>Try one minute</source>
        <translation>Eine Minute ausprobieren</translation>
    </message>
    <message>
        <source>I&apos;m a therapist: make a plan</source>
        <translation>Ich arbeite in der Therapie: Plan erstellen</translation>
    </message>
    <message>
        <source>For adults with everyday stiffness of the mid-back. Your data stays on this computer. Limber doesn&apos;t diagnose, treat or replace a doctor.</source>
        <translation>Für Erwachsene mit alltäglicher Steifigkeit im mittleren Rücken. Deine Daten bleiben auf diesem Rechner. Limber stellt keine Diagnosen, behandelt nicht und ersetzt keine ärztliche Hilfe.</translation>
    </message>
</context>
<context>
    <name>limber::ui::OutlookCard</name>
    <message>
        <source>Your goals for it will show here in week 3.</source>
        <translation>Deine Ziele dafür erscheinen hier in Woche 3.</translation>
    </message>
    <message>
        <source>You meet all five goals. You decide when.</source>
        <translation>Du hast alle fünf Ziele erreicht. Du entscheidest, wann.</translation>
    </message>
    <message>
        <source>You meet %1 of 5 goals.</source>
        <translation>Du hast %1 von 5 Zielen erreicht.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>goal: met or not</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::OwnExerciseForm</name>
    <message>
        <source>Add my exercise</source>
        <translation>Eigene Übung hinzufügen</translation>
    </message>
    <message>
        <source>For something your therapist gave you, or that you know does you good. Limber&apos;s pain rules and breaks hold for it too.</source>
        <translation>Für etwas, das du aus der Therapie hast oder das dir erfahrungsgemäß guttut. Limbers Schmerzregeln und Pausen gelten auch dafür.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove this exercise</source>
        <translation>Diese Übung entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Hold a position</source>
        <translation>Eine Position halten</translation>
    </message>
    <message>
        <source>Move for a time</source>
        <translation>Eine Zeit lang bewegen</translation>
    </message>
    <message>
        <source>Count repetitions</source>
        <translation>Wiederholungen zählen</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Wie gezählt wird</translation>
    </message>
    <message>
        <source>Each side, one after the other</source>
        <translation>Jede Seite, eine nach der anderen</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Holds a set</source>
        <translation>Halten je Satz</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Never more than</source>
        <translation>Nie mehr als</translation>
    </message>
    <message>
        <source>Let it grow by 5 to 10% after a calm week; otherwise it stays as it is</source>
        <translation>Nach einer ruhigen Woche um 5 bis 10 % steigern; sonst bleibt es, wie es ist</translation>
    </message>
    <message>
        <source> kg</source>
        <translation> kg</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Pause zwischen den Sätzen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>One step a line, in your own words</source>
        <translation>Ein Schritt je Zeile, in deinen Worten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Such as: stop if your arm tingles</source>
        <translation>Zum Beispiel: aufhören, wenn der Arm kribbelt</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>Worauf du achtest</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>bends the back backwards under load</source>
        <translation>Rückbeugen mit Last</translation>
    </message>
    <message>
        <source>a roller presses on the back</source>
        <translation>eine Rolle, die auf den Rücken drückt</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>Arme über Kopf, mit oder ohne Gewicht</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>am Boden liegen und wieder aufstehen</translation>
    </message>
    <message>
        <source>an unstable surface</source>
        <translation>eine wackelige Unterlage</translation>
    </message>
    <message>
        <source>It involves</source>
        <translation>Dazu gehört</translation>
    </message>
    <message>
        <source> repetitions a set</source>
        <translation> Wiederholungen je Satz</translation>
    </message>
    <message>
        <source> s each hold</source>
        <translation> s je Halten</translation>
    </message>
    <message>
        <source> s a set</source>
        <translation> s je Satz</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Keine Figur</translation>
    </message>
    <message>
        <source>Moves like %1</source>
        <translation>Bewegt sich wie %1</translation>
    </message>
    <message>
        <source>A session: %1</source>
        <translation>Eine Einheit: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>limber::ui::PauseForm</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>limber::ui::PlanForm</name>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source> rep.</source>
        <translation> Wdh.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Make a plan for someone</source>
        <translation>Einen Plan für jemanden erstellen</translation>
    </message>
    <message>
        <source>For therapists. Limber keeps inside these limits; its pain rules and safety questions stay as they are. Amounts are per session.</source>
        <translation>Für Fachleute der Therapie. Limber bleibt innerhalb dieser Grenzen; seine Schmerzregeln und Sicherheitsfragen bleiben, wie sie sind. Mengen gelten je Einheit.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür der Plan ist</translation>
    </message>
    <message>
        <source>A note for them</source>
        <translation>Eine Notiz für die Person</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Überprüfen am</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Tag der Überprüfung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Never more than</source>
        <translation>Nie mehr als</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, start</source>
        <translation>%1, Anfang</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, höchstens</translation>
    </message>
    <message>
        <source>%1, how often</source>
        <translation>%1, wie oft</translation>
    </message>
    <message>
        <source>Lock everything that needs</source>
        <translation>Alles sperren, was dies braucht</translation>
    </message>
    <message>
        <source>bending backwards under load</source>
        <translation>Rückbeugen mit Last</translation>
    </message>
    <message>
        <source>a roller under the back</source>
        <translation>eine Rolle unter dem Rücken</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>Arme über Kopf, mit oder ohne Gewicht</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>am Boden liegen und wieder aufstehen</translation>
    </message>
    <message>
        <source>unstable surfaces: ball and disc</source>
        <translation>wackelige Unterlagen: Ball und Wackelscheibe</translation>
    </message>
</context>
<context>
    <name>limber::ui::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Fit your sessions into your days. Every change counts at once.</source>
        <translation>Pass deine Einheiten an deine Tage an. Jede Änderung gilt sofort.</translation>
    </message>
</context>
<context>
    <name>limber::ui::PlayerPage</name>
    <message>
        <source>It hurts</source>
        <translation>Es tut weh</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Ganzer Bildschirm (F)</translation>
    </message>
    <message>
        <source>Stop and say what happened (H or .)</source>
        <translation>Anhalten und sagen, was war (H oder .)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Repeat the hold</source>
        <translation>Halten wiederholen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>10 seconds more	+</source>
        <translation>10 Sekunden mehr	+</translation>
    </message>
    <message>
        <source>Keys	?</source>
        <translation>Tasten	?</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Was du hörst</translation>
    </message>
    <message>
        <source>show the mistake</source>
        <translation>den Fehler zeigen</translation>
    </message>
    <message>
        <source>hide the mistake</source>
        <translation>den Fehler ausblenden</translation>
    </message>
    <message>
        <source>Sound on or off (M)</source>
        <translation>Ton an oder aus (M)</translation>
    </message>
    <message>
        <source>Compare with the common mistake (X)</source>
        <translation>Mit dem häufigen Fehler vergleichen (X)</translation>
    </message>
    <message>
        <source>Repeat this hold (R)</source>
        <translation>Dieses Halten wiederholen (R)</translation>
    </message>
    <message>
        <source>Finish this set	D</source>
        <translation>Diesen Satz beenden	D</translation>
    </message>
    <message>
        <source>Repeat the last set	R</source>
        <translation>Letzten Satz wiederholen	R</translation>
    </message>
    <message>
        <source>Easier version	E</source>
        <translation>Leichtere Form	E</translation>
    </message>
    <message>
        <source>Mini player	W</source>
        <translation>Mini-Ansicht	W</translation>
    </message>
    <message>
        <source>Everything you did so far is saved.</source>
        <translation>Alles bisher ist gespeichert.</translation>
    </message>
    <message>
        <source>Chest pain, fever, new numbness, strong pain? Tell Limber</source>
        <translation>Brustschmerz, Fieber, neue Taubheit, starke Schmerzen? Sag es Limber</translation>
    </message>
    <message>
        <source>Tell Limber before you start (U)</source>
        <translation>Sag es Limber, bevor du beginnst (U)</translation>
    </message>
    <message>
        <source>ready, pause, resume, skip the rest</source>
        <translation>bereit, anhalten, fortsetzen, Ruhe überspringen</translation>
    </message>
    <message>
        <source>next rep</source>
        <translation>nächste Wdh.</translation>
    </message>
    <message>
        <source>it hurts, stop</source>
        <translation>es tut weh, Stopp</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>easier version</source>
        <translation>leichtere Form</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>end the set or the session</source>
        <translation>Satz oder Einheit beenden</translation>
    </message>
    <message>
        <source>any key, held</source>
        <translation>beliebige Taste, gehalten</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>finish this set</source>
        <translation>diesen Satz beenden</translation>
    </message>
    <message>
        <source>10 seconds more</source>
        <translation>10 Sekunden mehr</translation>
    </message>
    <message>
        <source>repeat the last set or hold</source>
        <translation>letzten Satz oder letztes Halten wiederholen</translation>
    </message>
    <message>
        <source>sound on or off</source>
        <translation>Ton an oder aus</translation>
    </message>
    <message>
        <source>show the common mistake</source>
        <translation>häufigen Fehler zeigen</translation>
    </message>
    <message>
        <source>arrows on or off</source>
        <translation>Pfeile an oder aus</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>ganzer Bildschirm</translation>
    </message>
    <message>
        <source>mini player</source>
        <translation>Mini-Ansicht</translation>
    </message>
    <message>
        <source>play a sound while getting ready</source>
        <translation>beim Bereitmachen einen Ton abspielen</translation>
    </message>
    <message>
        <source>Finish this set, go on to the next</source>
        <translation>Diesen Satz beenden, weiter zum nächsten</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Einheit beenden</translation>
    </message>
    <message>
        <source>End here?</source>
        <translation>Hier beenden?</translation>
    </message>
    <message>
        <source>♪ Play again. Nothing? Turn the volume up, or follow the screen.</source>
        <translation>♪ Noch einmal abspielen. Nichts zu hören? Dreh lauter, oder folge dem Bildschirm.</translation>
    </message>
    <message>
        <source>♪ Sound</source>
        <translation>♪ Ton</translation>
    </message>
    <message>
        <source>⤢ Full screen</source>
        <translation>⤢ Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Back, 10 s more, easier version, mini player, keys (?)</source>
        <translation>Zurück, 10 s mehr, leichtere Form, Mini-Ansicht, Tasten (?)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the set or the session (Esc)</source>
        <translation>Satz oder Einheit beenden (Esc)</translation>
    </message>
    <message>
        <source>Drag to turn the figure</source>
        <translation>Ziehen, um die Figur zu drehen</translation>
    </message>
    <message>
        <source>Play a sound (T)</source>
        <translation>Ton abspielen (T)</translation>
    </message>
    <message>
        <source>Back	←</source>
        <translation>Zurück	←</translation>
    </message>
    <message>
        <source>Arrows	G</source>
        <translation>Pfeile	G</translation>
    </message>
    <message>
        <source>Back to the usual version	E</source>
        <translation>Zurück zur üblichen Form	E</translation>
    </message>
    <message>
        <source>♪ Can you hear this?</source>
        <translation>♪ Hörst du das?</translation>
    </message>
    <message>
        <source>♪ Sound is off. Turn it on</source>
        <translation>♪ Der Ton ist aus. Einschalten</translation>
    </message>
    <message>
        <source>Undo (E)</source>
        <translation>Rückgängig (E)</translation>
    </message>
</context>
<context>
    <name>limber::ui::Programme</name>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Wie jetzt</translation>
    </message>
    <message>
        <source>A week off</source>
        <translation>Eine Woche frei</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>No %1? Use: %2</source>
        <translation>Nichts da (%1)? Nimm: %2</translation>
    </message>
    <message>
        <source>Five stages, from mobility to strength. You move on when you&apos;re ready, and only if you want to.</source>
        <translation>Fünf Stufen, von Beweglichkeit zu Kraft. Du gehst weiter, wenn du bereit bist, und nur, wenn du willst.</translation>
    </message>
    <message>
        <source>If pain reaches 4</source>
        <translation>Wenn der Schmerz auf 4 steigt</translation>
    </message>
</context>
<context>
    <name>limber::ui::ProgrammePage</name>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>How Limber decides</source>
        <translation>Wie Limber entscheidet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Started with</source>
        <translation>Begann mit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>Endete mit</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Builds up to</source>
        <translation>Steigert sich bis</translation>
    </message>
    <message>
        <source>Take a lighter week</source>
        <translation>Eine leichtere Woche machen</translation>
    </message>
</context>
<context>
    <name>limber::ui::ProgressLine</name>
    <message>
        <source>%1% of the session done</source>
        <translation>%1 % der Einheit geschafft</translation>
    </message>
</context>
<context>
    <name>limber::ui::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>%1 · stage %2 of %3 · since %4</source>
        <translation>%1 · Stufe %2 von %3 · seit %4</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Stage %1 · %2</source>
        <translation>Stufe %1 · %2</translation>
    </message>
    <message>
        <source>Nothing to show yet, and that&apos;s fine</source>
        <translation>Noch nichts zu zeigen, und das ist in Ordnung</translation>
    </message>
    <message>
        <source>After your first session, you&apos;ll see here how your training grows week by week, with pain, effort, your weekly measurement and the days you trained.</source>
        <translation>Nach deiner ersten Einheit siehst du hier, wie dein Training Woche für Woche wächst, dazu Schmerz, Anstrengung, deine wöchentliche Messung und die Tage, an denen du trainiert hast.</translation>
    </message>
    <message>
        <source>Take your first measurement</source>
        <translation>Zum ersten Mal messen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Bericht als PDF</translation>
    </message>
    <message>
        <source>Sets as a table (CSV)</source>
        <translation>Sätze als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>This stage</source>
        <translation>Diese Stufe</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Alle Zahlen</translation>
    </message>
</context>
<context>
    <name>limber::ui::Ready</name>
    <message>
        <source>YOUR CHOICE</source>
        <translation>DEINE WAHL</translation>
    </message>
    <message>
        <source>Two more weeks here.</source>
        <translation>Noch zwei Wochen hier.</translation>
    </message>
    <message>
        <source>Six weeks, and still improving.
Move on, or two more weeks?</source>
        <translation>Sechs Wochen, und es wird noch besser.
Weiter, oder zwei Wochen mehr?</translation>
    </message>
    <message>
        <source>You can move on.</source>
        <translation>Du kannst weitergehen.</translation>
    </message>
    <message>
        <source>Start stage %1</source>
        <translation>Stufe %1 beginnen</translation>
    </message>
    <message>
        <source>Stage %1 · %2</source>
        <translation>Stufe %1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>READY FOR MORE</source>
        <translation>BEREIT FÜR MEHR</translation>
    </message>
    <message>
        <source>You&apos;ve mastered this one, pain-free.
Ready for the next stage?</source>
        <translation>Du beherrschst das, schmerzfrei.
Bereit für die nächste Stufe?</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReadyPanel</name>
    <message>
        <source>One more week</source>
        <translation>Noch eine Woche</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Two more weeks</source>
        <translation>Noch zwei Wochen</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReportSheet</name>
    <message>
        <source>Report for a doctor or physiotherapist</source>
        <translation>Bericht für Arztpraxis oder Physiotherapie</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::ScalePicker</name>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1: %2 von 10</translation>
    </message>
</context>
<context>
    <name>limber::ui::SchedulePicker</name>
    <message>
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
</context>
<context>
    <name>limber::ui::ScreeningForm</name>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>Notrufnummer: %1</translation>
    </message>
    <message>
        <source>Start gently</source>
        <translation>Sanft beginnen</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>worst pain</source>
        <translation>stärkster Schmerz</translation>
    </message>
    <message>
        <source>We leave out exercises that don&apos;t suit you, and say why on each of them.</source>
        <translation>Übungen, die nicht zu dir passen, lassen wir weg und sagen bei jeder, warum.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Antworten ändern</translation>
    </message>
</context>
<context>
    <name>limber::ui::ScreeningQuestionRow</name>
    <message>
        <source>Please tick what applies.</source>
        <translation>Bitte kreuze an, was zutrifft.</translation>
    </message>
    <message>
        <source>Please choose one answer.</source>
        <translation>Bitte wähle eine Antwort.</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionCheck</name>
    <message>
        <source>Before you start</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>Notrufnummer: %1</translation>
    </message>
    <message>
        <source>If you have any of these, choose it.</source>
        <translation>Wenn du etwas davon hast, wähle es aus.</translation>
    </message>
    <message>
        <source>All clear: start</source>
        <translation>Alles gut: starten</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionForm</name>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Each set</source>
        <translation>Jeder Satz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>exercise, side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of the set, exercise</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Holds or repetitions</source>
        <translation>Halten oder Wiederholungen</translation>
    </message>
    <message>
        <source>Seconds each</source>
        <translation>Sekunden pro Mal</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>set: field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> s</source>
        <comment>unit after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source> kg</source>
        <comment>unit after a number</comment>
        <translation> kg</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximal</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>am schlimmsten</translation>
    </message>
    <message>
        <source>Pain on waking</source>
        <translation>Schmerz beim Aufwachen</translation>
    </message>
    <message>
        <source>Tingling, numbness or weakness in an arm or leg</source>
        <translation>Kribbeln, Taubheit oder Schwäche in Arm oder Bein</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>limber::ui::SetDots</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 geschafft</translation>
    </message>
</context>
<context>
    <name>limber::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Während einer Einheit</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>until I press Space</source>
        <translation>bis ich die Leertaste drücke</translation>
    </message>
    <message>
        <source>Time to get ready</source>
        <translation>Zeit zum Bereitmachen</translation>
    </message>
    <message>
        <source>How Limber decides</source>
        <translation>Wie Limber entscheidet</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Limber</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <translation>Was die Belege sagen</translation>
    </message>
    <message>
        <source>Limber %1</source>
        <translation>Limber %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a setting, %2 one of its values</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Körperbau</translation>
    </message>
    <message>
        <source>Slimmer</source>
        <translation>Schlanker</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>Kräftiger</translation>
    </message>
    <message>
        <source>Standard voice</source>
        <translation>Übliche Stimme</translation>
    </message>
    <message>
        <source>Higher voice</source>
        <translation>Höhere Stimme</translation>
    </message>
    <message>
        <source>Deeper voice</source>
        <translation>Tiefere Stimme</translation>
    </message>
    <message>
        <source>Soft voice</source>
        <translation>Sanfte Stimme</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Die Stimme ausprobieren</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Reduce motion: show positions instead of movement</source>
        <translation>Weniger Bewegung: Haltungen statt Bewegung zeigen</translation>
    </message>
    <message>
        <source>Guided mobility and strength for adults with everyday stiffness of the mid-back. Limber is wellness software. It doesn&apos;t diagnose or treat anything. A clinician still needs to sign off its safety questions and thresholds.</source>
        <translation>Angeleitete Beweglichkeit und Kraft für Erwachsene mit alltäglicher Steifigkeit im mittleren Rücken. Limber ist Wellness-Software. Es stellt keine Diagnosen und behandelt nichts. Die Sicherheitsfragen und Grenzwerte muss noch eine Fachperson freigeben.</translation>
    </message>
    <message>
        <source>Free software, GNU General Public License version 3 or later.</source>
        <translation>Freie Software, GNU General Public License Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Your data is in %1. It leaves this computer only if you export it.</source>
        <translation>Deine Daten liegen in %1. Sie verlassen diesen Rechner nur, wenn du sie exportierst.</translation>
    </message>
    <message>
        <source>Cue volume</source>
        <translation>Lautstärke der Signale</translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>Mute everything</source>
        <translation>Alles stumm</translation>
    </message>
    <message>
        <source>Spoken steps</source>
        <translation>Gesprochene Schritte</translation>
    </message>
    <message>
        <source>Breathing cues</source>
        <translation>Atemgeräusche</translation>
    </message>
    <message>
        <source>Count repetitions aloud</source>
        <translation>Wiederholungen laut zählen</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Ton testen</translation>
    </message>
    <message>
        <source>Speaking voice</source>
        <translation>Sprechstimme</translation>
    </message>
    <message>
        <source>Speaking speed, words per minute</source>
        <translation>Sprechtempo, Wörter pro Minute</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>I count repetitions myself with Space</source>
        <translation>Ich zähle Wiederholungen selbst mit der Leertaste</translation>
    </message>
    <message>
        <source>Show arrows in the direction of movement</source>
        <translation>Bewegungspfeile zeigen</translation>
    </message>
    <message>
        <source>High contrast and large text, readable from two metres</source>
        <translation>Hoher Kontrast und große Schrift, lesbar aus zwei Metern</translation>
    </message>
    <message>
        <source>Changes are saved straight away. Your days, times, equipment and breaks are on the Plan page.</source>
        <translation>Änderungen werden sofort gespeichert. Deine Tage, Zeiten, Geräte und Pausen stehen auf der Seite „Plan“.</translation>
    </message>
    <message>
        <source>Show rings, dots and counts</source>
        <translation>Ringe, Punkte und Zahlen zeigen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Limber speaks</source>
        <translation>Limber spricht</translation>
    </message>
    <message>
        <source>The language changes when Limber starts again.</source>
        <translation>Die Sprache ändert sich beim nächsten Start.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Alle meine Daten löschen</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Sicherheitsfragen</translation>
    </message>
</context>
<context>
    <name>limber::ui::SoundGuide</name>
    <message>
        <source>What you hear</source>
        <translation>Was du hörst</translation>
    </message>
    <message>
        <source>With these you can follow a session with your eyes closed.</source>
        <translation>Damit kannst du einer Einheit mit geschlossenen Augen folgen.</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Abspielen: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Three, two, one</source>
        <translation>Drei, zwei, eins</translation>
    </message>
    <message>
        <source>Ease in</source>
        <translation>Sanft hinein</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Sanft heraus</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Last repetition</source>
        <translation>Letzte Wiederholung</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Nächste Übung</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Three deep notes: the session is stopped.</source>
        <translation>Drei dunkle Töne: die Einheit ist angehalten.</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>Rest is almost over</source>
        <translation>Die Pause ist fast vorbei</translation>
    </message>
    <message>
        <source>Two rising notes: get into position.</source>
        <translation>Zwei Töne aufwärts: geh in Position.</translation>
    </message>
    <message>
        <source>Short ticks, the last one higher: something starts or ends on the next beat.</source>
        <translation>Kurze Ticks, der letzte höher: Mit dem nächsten Schlag beginnt oder endet etwas.</translation>
    </message>
    <message>
        <source>High to low: move into the position.</source>
        <translation>Hoch nach tief: in die Haltung bewegen.</translation>
    </message>
    <message>
        <source>Two notes together: hold.</source>
        <translation>Zwei Töne zugleich: halten.</translation>
    </message>
    <message>
        <source>Low to high: move back.</source>
        <translation>Tief nach hoch: zurück.</translation>
    </message>
    <message>
        <source>One low note: rest until the next repetition.</source>
        <translation>Ein tiefer Ton: locker lassen bis zur nächsten Wiederholung.</translation>
    </message>
    <message>
        <source>A rising breath. Only when breathing cues are on.</source>
        <translation>Ein steigender Atem. Nur wenn die Atemgeräusche an sind.</translation>
    </message>
    <message>
        <source>A falling breath. Only when breathing cues are on.</source>
        <translation>Ein sinkender Atem. Nur wenn die Atemgeräusche an sind.</translation>
    </message>
    <message>
        <source>The same note twice: you&apos;re halfway through a long hold.</source>
        <translation>Zweimal derselbe Ton: die Hälfte eines langen Haltens ist geschafft.</translation>
    </message>
    <message>
        <source>A high chime: this is the last one of the set.</source>
        <translation>Ein heller Klang: Das ist die letzte Wiederholung im Satz.</translation>
    </message>
    <message>
        <source>High, low, high: change to the other side.</source>
        <translation>Hoch, tief, hoch: zur anderen Seite wechseln.</translation>
    </message>
    <message>
        <source>Three falling notes: the set is done. Rest.</source>
        <translation>Drei Töne abwärts: Der Satz ist geschafft. Ruh dich aus.</translation>
    </message>
    <message>
        <source>Three rising notes: get back into position.</source>
        <translation>Drei Töne aufwärts: zurück in Position.</translation>
    </message>
    <message>
        <source>Three bright rising notes: another exercise comes next.</source>
        <translation>Drei helle Töne aufwärts: Es folgt eine weitere Übung.</translation>
    </message>
    <message>
        <source>Four rising notes: all done.</source>
        <translation>Vier Töne aufwärts: alles geschafft.</translation>
    </message>
    <message>
        <source>A low note twice: the timer is paused.</source>
        <translation>Zweimal ein tiefer Ton: Die Uhr steht.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StageView</name>
    <message>
        <source>Pain and effort</source>
        <translation>Schmerz und Anstrengung</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Jetzt messen</translation>
    </message>
    <message>
        <source>Days you trained</source>
        <translation>Deine Trainingstage</translation>
    </message>
    <message>
        <source>You did %1% of your sessions in the weeks that count.</source>
        <translation>In den Wochen, die zählen, hast du %1 % deiner Einheiten geschafft.</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>Week %1, from %2</source>
        <translation>Woche %1, ab %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>5–10% more</source>
        <translation>5–10 % mehr</translation>
    </message>
    <message>
        <source>average of each week</source>
        <translation>Durchschnitt jeder Woche</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>0–10 after sessions, middle value of each week</source>
        <translation>0–10 nach der Einheit, mittlerer Wert jeder Woche</translation>
    </message>
    <message>
        <source>Not measured yet. Once a week is enough. Your first two days are your starting point.</source>
        <translation>Noch nicht gemessen. Einmal pro Woche genügt. Die ersten zwei Tage sind dein Ausgangswert.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>limber::ui::Stepper</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>current</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>Stage %1: %2, %3</source>
        <translation>Stufe %1: %2, %3</translation>
    </message>
    <message>
        <source>The five stages</source>
        <translation>Die fünf Stufen</translation>
    </message>
</context>
<context>
    <name>limber::ui::StopSheet</name>
    <message>
        <source>Pain: strong, sudden or sharp</source>
        <translation>Schmerz: stark, plötzlich oder stechend</translation>
    </message>
    <message>
        <source>A pop, with pain</source>
        <translation>Ein Knacken, mit Schmerz</translation>
    </message>
    <message>
        <source>Tingling in an arm or leg, or around your chest</source>
        <translation>Kribbeln in Arm oder Bein oder um den Brustkorb</translation>
    </message>
    <message>
        <source>Numbness or weakness</source>
        <translation>Taubheit oder Schwäche</translation>
    </message>
    <message>
        <source>Chest pain, short of breath, racing or irregular heartbeat</source>
        <translation>Brustschmerzen, Atemnot, rasender oder unregelmäßiger Herzschlag</translation>
    </message>
    <message>
        <source>Dizzy, trouble seeing, or a new severe headache</source>
        <translation>Schwindel, Sehstörung oder neue starke Kopfschmerzen</translation>
    </message>
    <message>
        <source>I couldn&apos;t control the weight</source>
        <translation>Ich hatte das Gewicht nicht unter Kontrolle</translation>
    </message>
    <message>
        <source>Tired or sore muscles, I want to stop</source>
        <translation>Müde Muskeln oder Muskelkater, ich möchte aufhören</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>Put any weight down and get comfortable. The timer is paused.</source>
        <translation>Leg Gewichte ab und mach es dir bequem. Die Uhr steht.</translation>
    </message>
    <message>
        <source>Just sore or tired</source>
        <translation>Nur müde oder Muskelkater</translation>
    </message>
    <message>
        <source>Something sharp</source>
        <translation>Etwas Stechendes</translation>
    </message>
    <message>
        <source>Something strange</source>
        <translation>Etwas Ungewöhnliches</translation>
    </message>
    <message>
        <source>False alarm, resume</source>
        <translation>Falscher Alarm, weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Which is closest?</source>
        <translation>Was trifft am ehesten zu?</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Hol dir jetzt Hilfe</translation>
    </message>
    <message>
        <source>Get this checked</source>
        <translation>Lass das abklären</translation>
    </message>
    <message>
        <source>Change your position</source>
        <translation>Ändere deine Haltung</translation>
    </message>
    <message>
        <source>That&apos;s it for this exercise today</source>
        <translation>Genug von dieser Übung für heute</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Call %1 now. Chest pain, trouble breathing or a racing heart may need help within minutes. Sit or lie in the easiest position. Unlock the door. Don&apos;t stay alone.

Your programme is paused until a doctor has seen you and you&apos;ve entered what they said.</source>
        <translation>Ruf jetzt %1 an. Bei Brustschmerzen, Atemnot oder Herzrasen kann es auf Minuten ankommen. Setz oder leg dich so hin, wie es am leichtesten ist. Schließ die Tür auf. Bleib nicht allein.

Dein Programm ist angehalten, bis du ärztlich untersucht bist und eingetragen hast, was man dir gesagt hat.</translation>
    </message>
    <message>
        <source>Call %1 now if it is in both legs, if you walk unsteadily or your hands are clumsy, if you feel numb around your genitals or buttocks, or if you can&apos;t control your bladder, or can&apos;t pee.

Otherwise speak to a doctor today. Your programme is paused until then.</source>
        <translation>Ruf jetzt %1 an, wenn es beide Beine betrifft, wenn dein Gang unsicher oder deine Hände ungeschickt sind, wenn du um Genitalien oder Gesäß taub bist, oder wenn du deine Blase nicht unter Kontrolle hast oder nicht Wasser lassen kannst.

Sonst sprich heute noch mit einer Ärztin oder einem Arzt. Dein Programm ist bis dahin angehalten.</translation>
    </message>
    <message>
        <source>Sit or lie down until it passes. Call %1 now if the headache is the worst you&apos;ve ever had, if you fainted, or if your sight, speech or balance doesn&apos;t come back straight away.

Otherwise speak to a doctor or an advice line this week. Your programme is paused until then.</source>
        <translation>Setz oder leg dich hin, bis es vorbei ist. Ruf jetzt %1 an, wenn es die schlimmsten Kopfschmerzen deines Lebens sind, wenn du ohnmächtig warst, oder wenn Sehen, Sprechen oder Gleichgewicht nicht sofort wiederkommen.

Sonst sprich diese Woche mit einer Ärztin oder einem Arzt oder ruf eine medizinische Beratung an. Dein Programm ist bis dahin angehalten.</translation>
    </message>
    <message>
        <source>Rest, and don&apos;t try the movement again. Speak to a doctor today if the pain is severe, if something looks out of shape, or if an arm or leg feels numb or weak. Otherwise speak to a doctor or an advice line this week.

Your programme is paused until then.</source>
        <translation>Ruh dich aus und versuch die Bewegung nicht noch einmal. Sprich heute noch mit einer Ärztin oder einem Arzt, wenn der Schmerz stark ist, etwas verformt aussieht oder ein Arm oder Bein taub oder schwach ist. Sonst sprich diese Woche mit einer Ärztin oder einem Arzt oder ruf eine medizinische Beratung an.

Dein Programm ist bis dahin angehalten.</translation>
    </message>
    <message>
        <source>Come out of the stretch, lower your arms and move gently. Tingling from a position is gone within a minute.

If it&apos;s still there after 10 minutes, or comes back within a week, stop training and see a doctor or physiotherapist. If you also feel weak or numb, speak to a doctor today.</source>
        <translation>Komm aus der Dehnung, nimm die Arme herunter und beweg dich sanft. Kribbeln von der Haltung geht in einer Minute vorbei.

Ist es nach 10 Minuten noch da oder kommt es innerhalb einer Woche wieder, trainiere nicht weiter und geh in die Arztpraxis oder Physiotherapie. Kommt Schwäche oder Taubheit dazu, sprich heute noch mit einer Ärztin oder einem Arzt.</translation>
    </message>
    <message>
        <source>No more of this exercise today. Gentle movement is fine. Next time will be easier. Tell us in the check-in how strong the pain was.

If it stays strong, wakes you at night, or comes with fever or numbness, see a doctor.</source>
        <translation>Diese Übung heute nicht mehr. Sanfte Bewegung ist in Ordnung. Nächstes Mal wird es leichter. Sag uns im Check-in, wie stark der Schmerz war.

Bleibt er stark, weckt er dich nachts oder kommt Fieber oder Taubheit dazu, geh in die Arztpraxis.</translation>
    </message>
    <message>
        <source>That weight is too heavy for now, or you were tired. That&apos;s enough for today. Use a lighter one next time, and never hold it over your face when you&apos;re tired.</source>
        <translation>Dieses Gewicht ist gerade zu schwer, oder du warst müde. Das reicht für heute. Nimm nächstes Mal ein leichteres, und halte es nie über das Gesicht, wenn du müde bist.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StripWindow</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Es tut weh</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Vergrößern</translation>
    </message>
</context>
<context>
    <name>limber::ui::Today</name>
    <message>
        <source>Safety questions</source>
        <translation>Sicherheitsfragen</translation>
    </message>
    <message>
        <source>Time for the safety questions</source>
        <translation>Zeit für die Sicherheitsfragen</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>How Limber decides</source>
        <translation>Wie Limber entscheidet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Resting for now</source>
        <translation>Gerade Ruhezeit</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) left today</source>
        <translation>
            <numerusform>Heute noch %n Einheit</numerusform>
            <numerusform>Heute noch %n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, beside your work</source>
        <translation>%1, neben der Arbeit</translation>
    </message>
    <message>
        <source>both sides, %1</source>
        <translation>beide Seiten, %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>the date as the page&apos;s title</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Warum %1?</translation>
    </message>
    <message>
        <source>Time for the weekly check</source>
        <translation>Zeit für die Wochenprobe</translation>
    </message>
    <message>
        <source>One answer is missing</source>
        <translation>Eine Antwort fehlt noch</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Diese Woche nicht</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Take the big step: %1</source>
        <translation>Den großen Schritt machen: %1</translation>
    </message>
    <message>
        <source>How did your last session feel?</source>
        <translation>Wie war deine letzte Einheit?</translation>
    </message>
    <message>
        <source>Your session was interrupted</source>
        <translation>Deine Einheit wurde unterbrochen</translation>
    </message>
    <message>
        <source>Everything you finished is saved. Pick up where you left off?</source>
        <translation>Alles, was du beendet hast, ist gespeichert. Dort weitermachen?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Whenever you&apos;re ready</source>
        <translation>Wann immer du bereit bist</translation>
    </message>
    <message>
        <source>A few questions, then your first minute of movement.</source>
        <translation>Ein paar Fragen, dann deine erste Minute Bewegung.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>A doctor or physio agreed</source>
        <translation>Arztpraxis oder Physiotherapie haben zugestimmt</translation>
    </message>
    <message>
        <source>About two minutes, every four weeks and after a break.</source>
        <translation>Etwa zwei Minuten, alle vier Wochen und nach einer Pause.</translation>
    </message>
    <message>
        <source>One try at your own pace. It shows if you&apos;re still improving.</source>
        <translation>Ein Versuch in deinem Tempo. Er zeigt, ob du dich noch verbesserst.</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Jetzt messen</translation>
    </message>
    <message>
        <source>Go back to stage %1 for a while? You decide, and you can undo it.</source>
        <translation>Eine Weile zurück zu Stufe %1? Du entscheidest und kannst es rückgängig machen.</translation>
    </message>
    <message>
        <source>Back to the standard version?</source>
        <translation>Zurück zur Standardform?</translation>
    </message>
    <message>
        <source>Standard version</source>
        <translation>Standardform</translation>
    </message>
    <message>
        <source>See all versions</source>
        <translation>Alle Formen ansehen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Speak to a doctor or physiotherapist before you exercise.</source>
        <translation>Sprich mit Arztpraxis oder Physiotherapie, bevor du trainierst.</translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation>Was du dort sagst</translation>
    </message>
    <message>
        <source>What you ticked, since when, and what makes it better or worse. Ask if gentle exercises for your mid-back are fine, and what to leave out.</source>
        <translation>Was du angekreuzt hast, seit wann, und was es besser oder schlimmer macht. Frag, ob sanfte Übungen für den mittleren Rücken in Ordnung sind und was du weglassen solltest.</translation>
    </message>
    <message>
        <source>What you felt, since when, and what makes it better or worse. Here you practise: %1. Ask if you may go on, fully or gently, and what to leave out.</source>
        <translation>Was du gespürt hast, seit wann, und was es besser oder schlimmer macht. Hier übst du: %1. Frag, ob du weitermachen darfst, voll oder sanft, und was du weglassen solltest.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>This page stays as it is until you enter what they said. Your place is kept.</source>
        <translation>Diese Seite bleibt so, bis du einträgst, was man dir gesagt hat. Dein Stand bleibt gespeichert.</translation>
    </message>
    <message>
        <source>Page for the doctor</source>
        <translation>Seite für die Arztpraxis</translation>
    </message>
    <message>
        <source>Welcome back. A few questions first</source>
        <translation>Willkommen zurück. Erst ein paar Fragen</translation>
    </message>
    <message>
        <source>A few questions first</source>
        <translation>Erst ein paar Fragen</translation>
    </message>
    <message>
        <source>Your break ends on %1. You start again a little lower, with nothing to catch up on.</source>
        <translation>Deine Pause endet am %1. Du fängst etwas niedriger wieder an und musst nichts nachholen.</translation>
    </message>
    <message>
        <source>We&apos;ll tell you here when it&apos;s time again.</source>
        <translation>Wir sagen dir hier, wenn es wieder so weit ist.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>when, what</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Walk and move as you like, as long as it feels easy. If something new or severe comes up, see a doctor.</source>
        <translation>Geh und beweg dich, wie du magst, solange es sich leicht anfühlt. Kommt etwas Neues oder Starkes dazu, geh in die Arztpraxis.</translation>
    </message>
    <message>
        <source>Change or end the break</source>
        <translation>Pause ändern oder beenden</translation>
    </message>
    <message>
        <source>If you see a doctor or physio: what you felt, when, and in which exercise. The page for the doctor lists your exercises and your pain.</source>
        <translation>Wenn du in die Arztpraxis oder Physiotherapie gehst: was du gespürt hast, wann und bei welcher Übung. Auf der Seite für die Arztpraxis stehen deine Übungen und deine Schmerzen.</translation>
    </message>
    <message>
        <source>You start where it feels easy. There&apos;s nothing to catch up on.</source>
        <translation>Du fängst da an, wo es sich leicht anfühlt. Du musst nichts nachholen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 instead of %2. In about %n week(s) you can be where you were. There&apos;s nothing to catch up on.</source>
        <translation>
            <numerusform>%1 statt %2. In etwa %n Woche kannst du wieder da sein, wo du warst. Du musst nichts nachholen.</numerusform>
            <numerusform>%1 statt %2. In etwa %n Wochen kannst du wieder da sein, wo du warst. Du musst nichts nachholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a reset after it · %1</source>
        <translation>Mit einer Bewegungspause danach · %1</translation>
    </message>
    <message>
        <source>Short of time? %1 counts too</source>
        <translation>Wenig Zeit? %1 zählt auch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part of the day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) away</source>
        <translation>
            <numerusform>%n Tag weg</numerusform>
            <numerusform>%n Tage weg</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Zu Ende machen</translation>
    </message>
    <message>
        <source>Start %1, %2</source>
        <translation>%1 starten, %2</translation>
    </message>
    <message>
        <source>That&apos;s enough for today</source>
        <translation>Das reicht für heute</translation>
    </message>
    <message>
        <source>You stopped early. Gentle movement is fine for the rest of the day.</source>
        <translation>Du hast früher aufgehört. Sanfte Bewegung ist für den Rest des Tages in Ordnung.</translation>
    </message>
    <message>
        <source>That&apos;s it for today</source>
        <translation>Das war&apos;s für heute</translation>
    </message>
    <message>
        <source>You can close Limber. Your body does the rest.</source>
        <translation>Du kannst Limber schließen. Dein Körper macht den Rest.</translation>
    </message>
    <message>
        <source>A rest day</source>
        <translation>Ein Ruhetag</translation>
    </message>
    <message>
        <source>Rest is part of the plan. Move as you like.</source>
        <translation>Ruhe gehört zum Plan. Beweg dich, wie du magst.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of the day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: done at %2</source>
        <translation>%1: geschafft um %2</translation>
    </message>
    <message>
        <source>%1: partly done at %2</source>
        <translation>%1: teilweise geschafft um %2</translation>
    </message>
    <message>
        <source>%1: to do</source>
        <translation>%1: noch offen</translation>
    </message>
    <message>
        <source>Reset, %1</source>
        <translation>Bewegungspause, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) so far this week</source>
        <translation>
            <numerusform>Diese Woche bisher %n Tag</numerusform>
            <numerusform>Diese Woche bisher %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage %1 of %2 · %3 · %4</source>
        <translation>Stufe %1 von %2 · %3 · %4</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>Was kam dazwischen?</translation>
    </message>
</context>
<context>
    <name>limber::ui::TodayPage</name>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done today · %1</source>
        <translation>heute geschafft · %1</translation>
    </message>
    <message>
        <source>When you have a minute</source>
        <translation>Wenn du eine Minute hast</translation>
    </message>
    <message>
        <source>Something feels wrong</source>
        <translation>Etwas stimmt nicht</translation>
    </message>
    <message>
        <source>Your first six sessions</source>
        <translation>Deine ersten sechs Einheiten</translation>
    </message>
    <message>
        <source>%1. Opens the programme</source>
        <translation>%1. Öffnet das Programm</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>Injury or pain</source>
        <translation>Verletzung oder Schmerzen</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Keine Zeit</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>limber::ui::WeekChart</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a line, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>period: values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>chart, reading</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::WhyPage</name>
    <message>
        <source>All exercises</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::Words</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n Wiederholung</numerusform>
            <numerusform>%n Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 Min. %2 s</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 Min.</translation>
    </message>
    <message>
        <source>once or twice a week</source>
        <translation>ein- oder zweimal die Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n-mal die Woche</numerusform>
            <numerusform>%n-mal die Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 times a day</source>
        <translation>%1 bis %2-mal am Tag</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a day</source>
        <translation>
            <numerusform>%n-mal am Tag</numerusform>
            <numerusform>%n-mal am Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>You need: %1</source>
        <translation>Du brauchst: %1</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Faszienrolle</translation>
    </message>
    <message>
        <source>Kettlebell</source>
        <translation>Kugelhantel</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Swiss ball</source>
        <translation>Gymnastikball</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>Kurzhantel</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>Towel</source>
        <translation>Handtuch</translation>
    </message>
    <message>
        <source>Wobble disc</source>
        <translation>Wackelscheibe</translation>
    </message>
    <message>
        <source>Posture band</source>
        <translation>Haltungsband</translation>
    </message>
    <message>
        <source>%1, lowering %2 s</source>
        <translation>%1, %2 s senken</translation>
    </message>
    <message>
        <source>%1 on each side</source>
        <translation>%1 je Seite</translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>jeden zweiten Tag</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Keine Geräte</translation>
    </message>
    <message numerus="yes">
        <source>%n holds of %1</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>%n-mal %1 halten</numerusform>
            <numerusform>%n-mal %1 halten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of %1</source>
        <comment>more than one, of so many repetitions</comment>
        <translation>
            <numerusform>%n Satz mit %1 Wiederholungen</numerusform>
            <numerusform>%n Sätze mit %1 Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day of the year</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::YearView</name>
    <message>
        <source>Days you trained in the last year</source>
        <translation>Deine Trainingstage im letzten Jahr</translation>
    </message>
    <message>
        <source>Sessions a month</source>
        <translation>Einheiten pro Monat</translation>
    </message>
    <message>
        <source>Pain and effort</source>
        <translation>Schmerz und Anstrengung</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year format</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Einheit</numerusform>
            <numerusform>%n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>0–10 after sessions, middle value of each month</source>
        <translation>0–10 nach der Einheit, mittlerer Wert jedes Monats</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::BreakSection</name>
    <message>
        <source>Holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Krankheit</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Verletzung</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Flare-up</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>First day of the break</source>
        <translation>Erster Tag der Pause</translation>
    </message>
    <message>
        <source>Last day of the break</source>
        <translation>Letzter Tag der Pause</translation>
    </message>
    <message>
        <source>Plan break</source>
        <translation>Pause planen</translation>
    </message>
    <message>
        <source>No reminders during a break, and it doesn&apos;t count against you. Limber tells you the day before it ends.</source>
        <translation>In einer Pause gibt es keine Erinnerungen, und sie zählt nicht gegen dich. Am Tag vor dem Ende meldet sich Limber.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 from %2 until %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>Pause jetzt beenden</translation>
    </message>
    <message>
        <source>Cancel the break</source>
        <translation>Pause absagen</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::KitSection</name>
    <message>
        <source>Your equipment</source>
        <translation>Deine Geräte</translation>
    </message>
    <message>
        <source>%1: also %2</source>
        <comment>a piece of equipment, then what can stand in for it</comment>
        <translation>%1: auch %2</translation>
    </message>
    <message>
        <source>Weights in</source>
        <translation>Gewichte in</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>%1: weights you have</source>
        <translation>%1: deine Gewichte</translation>
    </message>
    <message>
        <source>Type the weights with spaces between them: 4 6 8</source>
        <translation>Gib die Gewichte mit Leerzeichen ein: 4 6 8</translation>
    </message>
    <message>
        <source>Smallest change: %1 lb</source>
        <translation>Kleinster Schritt: %1 lb</translation>
    </message>
    <message>
        <source>Smallest change: %1 kg</source>
        <translation>Kleinster Schritt: %1 kg</translation>
    </message>
    <message>
        <source>With one weight, your target grows by repetitions.</source>
        <translation>Mit einem einzigen Gewicht wächst dein Ziel über die Wiederholungen.</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::SessionSection</name>
    <message>
        <source>Your sessions</source>
        <translation>Deine Einheiten</translation>
    </message>
    <message>
        <source>Sessions a day</source>
        <translation>Einheiten am Tag</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Reminders for a second and third session start after three days. Keep three hours between them.</source>
        <translation>An eine zweite und dritte Einheit wird nach drei Tagen erinnert. Lass drei Stunden dazwischen.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A day takes at most</source>
        <translation>Ein Tag dauert höchstens</translation>
    </message>
    <message>
        <source>Remind me at these times</source>
        <translation>Zu diesen Zeiten erinnern</translation>
    </message>
    <message>
        <source>after my first coffee</source>
        <translation>nach meinem ersten Kaffee</translation>
    </message>
    <message>
        <source>After what?</source>
        <translation>Nach was?</translation>
    </message>
    <message>
        <source>If a meeting comes up</source>
        <translation>Falls ein Termin dazwischenkommt</translation>
    </message>
    <message>
        <source>What could get in the way?</source>
        <translation>Was könnte dazwischenkommen?</translation>
    </message>
    <message>
        <source>Then at</source>
        <translation>Dann um</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::WeekSection</name>
    <message>
        <source>The week starts on</source>
        <translation>Die Woche beginnt am</translation>
    </message>
    <message>
        <source>Remind me to look at this plan on</source>
        <translation>Erinnere mich an diesen Plan am</translation>
    </message>
    <message>
        <source>Add four weeks to my calendar</source>
        <translation>Vier Wochen in meinen Kalender eintragen</translation>
    </message>
    <message>
        <source>Week and calendar</source>
        <translation>Woche und Kalender</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::WorkSection</name>
    <message>
        <source>While you work</source>
        <translation>Während der Arbeit</translation>
    </message>
    <message>
        <source>Suggest a minute of movement</source>
        <translation>Eine Minute Bewegung vorschlagen</translation>
    </message>
    <message numerus="yes">
        <source>Never in a call, a presentation or while you&apos;re away. Breaks you take by yourself count. Up to %n a day.</source>
        <translation>
            <numerusform>Nie in einem Anruf, einer Präsentation oder wenn du weg bist. Eigene Pausen zählen mit. Bis zu %n am Tag.</numerusform>
            <numerusform>Nie in einem Anruf, einer Präsentation oder wenn du weg bist. Eigene Pausen zählen mit. Bis zu %n am Tag.</numerusform>
        </translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>After this much work</source>
        <translation>Nach so viel Arbeit</translation>
    </message>
    <message>
        <source>Working hours from</source>
        <translation>Arbeitszeit von</translation>
    </message>
    <message>
        <source>Working hours until</source>
        <translation>Arbeitszeit bis</translation>
    </message>
    <message>
        <source>Keep reminding when the window is closed</source>
        <translation>Auch bei geschlossenem Fenster erinnern</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>While I present</source>
        <translation>Während ich präsentiere</translation>
    </message>
    <message>
        <source>Quiet ends by itself.</source>
        <translation>Die Ruhe endet von selbst.</translation>
    </message>
    <message>
        <source>Start in the background when I log in</source>
        <translation>Beim Anmelden im Hintergrund starten</translation>
    </message>
</context>
<context>
    <name>limber::ui::today::FortnightDots</name>
    <message>
        <source>%1 of %2 first sessions</source>
        <translation>%1 von %2 ersten Einheiten</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A mobility coach for people who sit.</source>
        <translation>Ein Bewegungsbegleiter für Menschen, die viel sitzen.</translation>
    </message>
    <message>
        <source>Open a throwaway profile with seven weeks of history.</source>
        <translation>Ein Wegwerfprofil mit sieben Wochen Verlauf öffnen.</translation>
    </message>
    <message>
        <source>Draw every page as PNG files into &lt;folder&gt;.</source>
        <translation>Jede Seite als PNG-Datei in &lt;folder&gt; zeichnen.</translation>
    </message>
    <message>
        <source>Keep data in &lt;folder&gt;.</source>
        <translation>Die Daten in &lt;folder&gt; halten.</translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation>unerwartetes Argument %1</translation>
    </message>
    <message>
        <source>the history of the demonstration could not be written</source>
        <translation>der Verlauf der Vorführung konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Write what goes wrong into &lt;file&gt;.</source>
        <translation>Schreibt, was schiefgeht, in &lt;Datei&gt;.</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The journal couldn&apos;t be read: %1</source>
        <translation>Das Tagebuch konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Start without a window; reminders come as you planned them.</source>
        <translation>Ohne Fenster starten; Erinnerungen kommen, wie du sie geplant hast.</translation>
    </message>
    <message>
        <source>Write the page for the doctor into &lt;file&gt;.</source>
        <translation>Die Seite für die Arztpraxis in &lt;file&gt; schreiben.</translation>
    </message>
    <message>
        <source>the entry that starts Limber when you log in</source>
        <translation>der Eintrag, der Limber beim Anmelden startet</translation>
    </message>
    <message>
        <source>Your data on this computer is deleted. What you exported is still where you saved it.</source>
        <translation>Deine Daten auf diesem Rechner sind gelöscht. Was du exportiert hast, liegt noch dort, wo du es gespeichert hast.</translation>
    </message>
    <message>
        <source>Most of your data is deleted. This couldn&apos;t be: %1</source>
        <translation>Das meiste deiner Daten ist gelöscht. Das ließ sich nicht löschen: %1</translation>
    </message>
    <message>
        <source>There is no home folder to keep a journal in. Name one with --profile.</source>
        <translation>Es gibt keinen persönlichen Ordner für ein Tagebuch. Gib mit --profile einen an.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>must be at most %1 bytes long</source>
        <translation>darf höchstens %1 Byte lang sein</translation>
    </message>
</context>
</TS>
