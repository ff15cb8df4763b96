<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>Calendar</name>
    <message>
        <source>Limber session</source>
        <translation>Sessione Limber</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>reps</source>
        <translation>rip.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondi</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 su %2 %3</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Cat-cow</source>
        <translation>Gatto-mucca</translation>
    </message>
    <message>
        <source>Whole spine</source>
        <translation>Tutta la colonna</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilità</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Tappetino</translation>
    </message>
    <message>
        <source>hands on a desk</source>
        <translation>mani su una scrivania</translation>
    </message>
    <message>
        <source>hands on your thighs</source>
        <translation>mani sulle cosce</translation>
    </message>
    <message>
        <source>Round your back</source>
        <translation>Arrotonda la schiena</translation>
    </message>
    <message>
        <source>Let your chest sink</source>
        <translation>Lascia scendere il petto</translation>
    </message>
    <message>
        <source>Only the low back moves.</source>
        <translation>Si muove solo la zona lombare.</translation>
    </message>
    <message>
        <source>Keep your arms long.</source>
        <translation>Tieni le braccia lunghe.</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Seduto</translation>
    </message>
    <message>
        <source>On hands and knees</source>
        <translation>A quattro zampe</translation>
    </message>
    <message>
        <source>Wall extension hold</source>
        <translation>Estensione mantenuta al muro</translation>
    </message>
    <message>
        <source>Mid-back and shoulder blades</source>
        <translation>Parte centrale della schiena e scapole</translation>
    </message>
    <message>
        <source>desk edge, kneeling</source>
        <translation>bordo della scrivania, in ginocchio</translation>
    </message>
    <message>
        <source>Sink your chest</source>
        <translation>Affonda il petto</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Mantieni e respira</translation>
    </message>
    <message>
        <source>Ease back</source>
        <translation>Torna piano</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Riposo</translation>
    </message>
    <message>
        <source>You hold your breath.</source>
        <translation>Trattieni il respiro.</translation>
    </message>
    <message>
        <source>Place your elbows lower.</source>
        <translation>Metti i gomiti più in basso.</translation>
    </message>
    <message>
        <source>Elbows lower</source>
        <translation>Gomiti più bassi</translation>
    </message>
    <message>
        <source>Elbows at shoulder height</source>
        <translation>Gomiti all&apos;altezza delle spalle</translation>
    </message>
    <message>
        <source>Forearms overhead</source>
        <translation>Avambracci sopra la testa</translation>
    </message>
    <message>
        <source>Mid-back and hips</source>
        <translation>Parte centrale della schiena e anche</translation>
    </message>
    <message>
        <source>sofa edge</source>
        <translation>bordo del divano</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>panca</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>Scendi piano</translation>
    </message>
    <message>
        <source>Press up to level</source>
        <translation>Risali in orizzontale</translation>
    </message>
    <message>
        <source>Hips level</source>
        <translation>Bacino in orizzontale</translation>
    </message>
    <message>
        <source>The ball rolls away.</source>
        <translation>La palla rotola via.</translation>
    </message>
    <message>
        <source>Push them outward.</source>
        <translation>Spingile verso l&apos;esterno.</translation>
    </message>
    <message>
        <source>Sofa edge, half depth</source>
        <translation>Bordo del divano, mezza discesa</translation>
    </message>
    <message>
        <source>Slower, arms overhead</source>
        <translation>Più lento, braccia sopra la testa</translation>
    </message>
    <message>
        <source>Take six seconds to lower, with your arms overhead.</source>
        <translation>Impiega sei secondi per scendere, con le braccia sopra la testa.</translation>
    </message>
    <message>
        <source>Dumbbell pullover</source>
        <translation>Pullover con manubrio</translation>
    </message>
    <message>
        <source>Chest, shoulders and mid-back</source>
        <translation>Petto, spalle e parte centrale della schiena</translation>
    </message>
    <message>
        <source>One dumbbell</source>
        <translation>Un manubrio</translation>
    </message>
    <message>
        <source>kettlebell</source>
        <translation>kettlebell</translation>
    </message>
    <message>
        <source>carpet</source>
        <translation>tappeto</translation>
    </message>
    <message>
        <source>Stop when your ribs lift or your shoulders feel tight.</source>
        <translation>Fermati quando le costole si sollevano o le spalle tirano.</translation>
    </message>
    <message>
        <source>Lower behind your head</source>
        <translation>Scendi dietro la testa</translation>
    </message>
    <message>
        <source>Pull back above your chest</source>
        <translation>Riporta sopra il petto</translation>
    </message>
    <message>
        <source>Cup the plate with both hands.</source>
        <translation>Tieni il disco con entrambe le mani.</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>A terra</translation>
    </message>
    <message>
        <source>Back bridge</source>
        <translation>Ponte</translation>
    </message>
    <message>
        <source>Hips and the whole back</source>
        <translation>Anche e tutta la schiena</translation>
    </message>
    <message>
        <source>blanket</source>
        <translation>coperta</translation>
    </message>
    <message>
        <source>Lift your hips</source>
        <translation>Solleva il bacino</translation>
    </message>
    <message>
        <source>Stop when your body is straight.</source>
        <translation>Fermati quando il corpo è dritto.</translation>
    </message>
    <message>
        <source>Look straight up.</source>
        <translation>Guarda in alto.</translation>
    </message>
    <message>
        <source>Half height</source>
        <translation>Mezza altezza</translation>
    </message>
    <message>
        <source>Lift your hips half as high.</source>
        <translation>Solleva il bacino la metà.</translation>
    </message>
    <message>
        <source>Shoulder bridge</source>
        <translation>Ponte sulle spalle</translation>
    </message>
    <message>
        <source>Arms overhead</source>
        <translation>Braccia sopra la testa</translation>
    </message>
    <message>
        <source>One leg</source>
        <translation>Una gamba</translation>
    </message>
    <message>
        <source>Feet raised</source>
        <translation>Piedi rialzati</translation>
    </message>
    <message>
        <source>Full bridge</source>
        <translation>Ponte completo</translation>
    </message>
    <message>
        <source>Posture band</source>
        <translation>Fascia posturale</translation>
    </message>
    <message>
        <source>Shoulder blades</source>
        <translation>Scapole</translation>
    </message>
    <message>
        <source>Two joined bands</source>
        <translation>Due fasce unite</translation>
    </message>
    <message>
        <source>Take it off when the timer ends.</source>
        <translation>Toglila alla fine del timer.</translation>
    </message>
    <message>
        <source>Squeeze your shoulder blades</source>
        <translation>Stringi le scapole</translation>
    </message>
    <message>
        <source>Hold gently</source>
        <translation>Mantieni con dolcezza</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Rilascia</translation>
    </message>
    <message>
        <source>Carry on working</source>
        <translation>Continua a lavorare</translation>
    </message>
    <message>
        <source>The band is too tight.</source>
        <translation>La fascia è troppo stretta.</translation>
    </message>
    <message>
        <source>Loosen it.</source>
        <translation>Allentala.</translation>
    </message>
    <message>
        <source>Keep to the timer.</source>
        <translation>Rispetta il timer.</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>Dieci minuti</translation>
    </message>
    <message>
        <source>Wear it for ten minutes.</source>
        <translation>Portala per dieci minuti.</translation>
    </message>
    <message>
        <source>With squeezes</source>
        <translation>Con contrazioni</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Più a lungo</translation>
    </message>
    <message>
        <source>Mid-back</source>
        <translation>Parte centrale della schiena</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Rullo di schiuma</translation>
    </message>
    <message>
        <source>Breathe out and lower your upper back over the roller.</source>
        <translation>Espira e scendi con la parte alta della schiena sul rullo.</translation>
    </message>
    <message>
        <source>Lower over the roller</source>
        <translation>Scendi sul rullo</translation>
    </message>
    <message>
        <source>Curl back to level</source>
        <translation>Torna in orizzontale</translation>
    </message>
    <message>
        <source>Let them only support it.</source>
        <translation>Devono solo sostenerla.</translation>
    </message>
    <message>
        <source>Follow the timer.</source>
        <translation>Segui il timer.</translation>
    </message>
    <message>
        <source>Over a towel</source>
        <translation>Su un asciugamano</translation>
    </message>
    <message>
        <source>Over the roller</source>
        <translation>Sul rullo</translation>
    </message>
    <message>
        <source>Roller and kettlebell overhead hold</source>
        <translation>Braccia sopra la testa con rullo e kettlebell</translation>
    </message>
    <message>
        <source>Mid-back, chest and shoulders</source>
        <translation>Parte centrale della schiena, petto e spalle</translation>
    </message>
    <message>
        <source>rolled blanket</source>
        <translation>coperta arrotolata</translation>
    </message>
    <message>
        <source>Kettlebell, 2–8 kg</source>
        <translation>Kettlebell, 2–8 kg</translation>
    </message>
    <message>
        <source>dumbbell</source>
        <translation>manubrio</translation>
    </message>
    <message>
        <source>water bottle</source>
        <translation>bottiglia d&apos;acqua</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>senza peso</translation>
    </message>
    <message>
        <source>Breathe slowly until the timer ends.</source>
        <translation>Respira piano fino alla fine del timer.</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>Respira piano</translation>
    </message>
    <message>
        <source>Put a towel under your head.</source>
        <translation>Metti un asciugamano sotto la testa.</translation>
    </message>
    <message>
        <source>Hands behind your head</source>
        <translation>Mani dietro la testa</translation>
    </message>
    <message>
        <source>Longer, then heavier</source>
        <translation>Più a lungo, poi più pesante</translation>
    </message>
    <message>
        <source>Thread the needle</source>
        <translation>Infila l&apos;ago</translation>
    </message>
    <message>
        <source>Mid-back and rear shoulder</source>
        <translation>Parte centrale della schiena e spalla posteriore</translation>
    </message>
    <message>
        <source>Lift one hand</source>
        <translation>Solleva una mano</translation>
    </message>
    <message>
        <source>Slide it under</source>
        <translation>Falla passare sotto</translation>
    </message>
    <message>
        <source>Keep them over your knees.</source>
        <translation>Tienile sopra le ginocchia.</translation>
    </message>
    <message>
        <source>Keep your neck long.</source>
        <translation>Tieni il collo lungo.</translation>
    </message>
    <message>
        <source>Rest on a cushion.</source>
        <translation>Appoggiati a un cuscino.</translation>
    </message>
    <message>
        <source>A neck or shoulder injury.</source>
        <translation>Una lesione al collo o alla spalla.</translation>
    </message>
    <message>
        <source>Hand to the ceiling</source>
        <translation>Mano verso il soffitto</translation>
    </message>
    <message>
        <source>Rolled-towel extension</source>
        <translation>Estensione su asciugamano arrotolato</translation>
    </message>
    <message>
        <source>Mid-back and chest</source>
        <translation>Parte centrale della schiena e petto</translation>
    </message>
    <message>
        <source>Relax and breathe until the timer ends.</source>
        <translation>Rilassati e respira fino alla fine del timer.</translation>
    </message>
    <message>
        <source>Let your arms open</source>
        <translation>Lascia aprire le braccia</translation>
    </message>
    <message>
        <source>Relax and breathe</source>
        <translation>Rilassati e respira</translation>
    </message>
    <message>
        <source>The roll is too thick.</source>
        <translation>Il rotolo è troppo spesso.</translation>
    </message>
    <message>
        <source>Bend your knees.</source>
        <translation>Piega le ginocchia.</translation>
    </message>
    <message>
        <source>The head tips back.</source>
        <translation>La testa cade all&apos;indietro.</translation>
    </message>
    <message>
        <source>Use a pillow.</source>
        <translation>Usa un cuscino.</translation>
    </message>
    <message>
        <source>Flat pillow</source>
        <translation>Cuscino piatto</translation>
    </message>
    <message>
        <source>Lie on a flat pillow instead of the roll.</source>
        <translation>Sdraiati su un cuscino piatto invece del rotolo.</translation>
    </message>
    <message>
        <source>Lengthwise</source>
        <translation>Per il lungo</translation>
    </message>
    <message>
        <source>Crosswise</source>
        <translation>Di traverso</translation>
    </message>
    <message>
        <source>Wall slide</source>
        <translation>Scivolata al muro</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Muro</translation>
    </message>
    <message>
        <source>worktop</source>
        <translation>piano di lavoro</translation>
    </message>
    <message>
        <source>chair back</source>
        <translation>schienale di una sedia</translation>
    </message>
    <message>
        <source>Hips back, hands down</source>
        <translation>Bacino indietro, mani in basso</translation>
    </message>
    <message>
        <source>Walk your hands up</source>
        <translation>Risali con le mani</translation>
    </message>
    <message>
        <source>The low back sags.</source>
        <translation>La zona lombare si incava.</translation>
    </message>
    <message>
        <source>Slide your shoulder blades down.</source>
        <translation>Fai scivolare le scapole verso il basso.</translation>
    </message>
    <message>
        <source>Keep your ears beside your arms.</source>
        <translation>Tieni le orecchie accanto alle braccia.</translation>
    </message>
    <message>
        <source>Wear shoes or stand on a mat.</source>
        <translation>Metti le scarpe o usa un tappetino.</translation>
    </message>
    <message>
        <source>Hands higher</source>
        <translation>Mani più in alto</translation>
    </message>
    <message>
        <source>Deeper</source>
        <translation>Più a fondo</translation>
    </message>
    <message>
        <source>Sink deeper, with a block under your hands.</source>
        <translation>Scendi di più, con un blocco sotto le mani.</translation>
    </message>
    <message>
        <source>Wobble-disc sitting</source>
        <translation>Seduto sul cuscino instabile</translation>
    </message>
    <message>
        <source>Trunk and pelvis</source>
        <translation>Tronco e bacino</translation>
    </message>
    <message>
        <source>folded cushion</source>
        <translation>cuscino piegato</translation>
    </message>
    <message>
        <source>Stand up when the timer ends.</source>
        <translation>Alzati alla fine del timer.</translation>
    </message>
    <message>
        <source>Use a footrest.</source>
        <translation>Usa un poggiapiedi.</translation>
    </message>
    <message>
        <source>The disc is too full.</source>
        <translation>Il cuscino è troppo gonfio.</translation>
    </message>
    <message>
        <source>Let some air out.</source>
        <translation>Fai uscire un po&apos; d&apos;aria.</translation>
    </message>
    <message>
        <source>Take breaks from it.</source>
        <translation>Fai delle pause.</translation>
    </message>
    <message>
        <source>Tailbone pain.</source>
        <translation>Dolore al coccige.</translation>
    </message>
    <message>
        <source>Folded cushion</source>
        <translation>Cuscino piegato</translation>
    </message>
    <message>
        <source>Sit on a folded cushion instead of the disc.</source>
        <translation>Siediti su un cuscino piegato invece di quello instabile.</translation>
    </message>
    <message>
        <source>On the disc</source>
        <translation>Sul cuscino instabile</translation>
    </message>
    <message>
        <source>No warning signs reported</source>
        <translation>Nessun segnale d&apos;allarme</translation>
    </message>
    <message>
        <source>It lasts, spreads or keeps coming back, or comes with weakness</source>
        <translation>Dura, si estende, torna sempre o si accompagna a debolezza</translation>
    </message>
    <message>
        <source>Why we do this</source>
        <translation>Perché lo facciamo</translation>
    </message>
    <message>
        <source>Stiffness and pain</source>
        <translation>Rigidità e dolore</translation>
    </message>
    <message>
        <source>A curved upper back</source>
        <translation>Una schiena curva in alto</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Spalle</translation>
    </message>
    <message>
        <source>What exercise does for other backs</source>
        <translation>Che cosa fa l&apos;esercizio per altre schiene</translation>
    </message>
    <message>
        <source>Small and often</source>
        <translation>Poco e spesso</translation>
    </message>
    <message>
        <source>Programs like this one</source>
        <translation>Programmi come questo</translation>
    </message>
    <message>
        <source>Overhead gap</source>
        <translation>Distanza sopra la testa</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent.</source>
        <translation>Sdraiati sulla schiena con le ginocchia piegate.</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Head to wall</source>
        <translation>Testa al muro</translation>
    </message>
    <message>
        <source>Seated rotation, left</source>
        <translation>Rotazione da seduto, sinistra</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>gradi</translation>
    </message>
    <message>
        <source>Seated rotation, right</source>
        <translation>Rotazione da seduto, destra</translation>
    </message>
    <message>
        <source>Chest expansion</source>
        <translation>Espansione del torace</translation>
    </message>
    <message>
        <source>Enter the difference.</source>
        <translation>Inserisci la differenza.</translation>
    </message>
    <message>
        <source>Average pain, last 7 days</source>
        <translation>Dolore medio, ultimi 7 giorni</translation>
    </message>
    <message>
        <source>0–10</source>
        <translation>0–10</translation>
    </message>
    <message>
        <source>Worst pain, last 7 days</source>
        <translation>Dolore peggiore, ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Arms-overhead time</source>
        <translation>Tempo con le braccia in alto</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Rock forward</source>
        <translation>Oscilla in avanti</translation>
    </message>
    <message>
        <source>Rock back</source>
        <translation>Oscilla indietro</translation>
    </message>
    <message>
        <source>Rock to one side</source>
        <translation>Oscilla da un lato</translation>
    </message>
    <message>
        <source>Rock to the other</source>
        <translation>Oscilla dall&apos;altro</translation>
    </message>
    <message>
        <source>The low back over-arches.</source>
        <translation>La zona lombare si inarca troppo.</translation>
    </message>
    <message>
        <source>The back arches to get lower.</source>
        <translation>La schiena si inarca per scendere di più.</translation>
    </message>
    <message>
        <source>The ribs flare forward.</source>
        <translation>Le costole si aprono in avanti.</translation>
    </message>
    <message>
        <source>The hands pull on the head.</source>
        <translation>Le mani tirano la testa.</translation>
    </message>
    <message>
        <source>The low back arches off the floor.</source>
        <translation>La zona lombare si stacca dal suolo.</translation>
    </message>
    <message>
        <source>The ribs flare and the low back arches at the top.</source>
        <translation>In alto le costole si aprono e la zona lombare si inarca.</translation>
    </message>
    <message>
        <source>The hips sway off the knees.</source>
        <translation>Le anche si spostano dalle ginocchia.</translation>
    </message>
    <message>
        <source>The low back arches and the chin pokes.</source>
        <translation>La zona lombare si inarca e il mento sporge.</translation>
    </message>
    <message>
        <source>A rigid, slumped posture.</source>
        <translation>Una postura rigida e accasciata.</translation>
    </message>
    <message>
        <source>Open one arm to the side</source>
        <translation>Apri un braccio di lato</translation>
    </message>
    <message>
        <source>Reach to the ceiling</source>
        <translation>Allungati verso il soffitto</translation>
    </message>
    <message>
        <source>Back to the side</source>
        <translation>Torna di lato</translation>
    </message>
    <message>
        <source>And down</source>
        <translation>E giù</translation>
    </message>
    <message>
        <source>Seated, hands on a desk</source>
        <translation>Seduto, mani su una scrivania</translation>
    </message>
    <message>
        <source>Shoulder pain when you reach overhead, or a recent shoulder dislocation or operation.</source>
        <translation>Dolore alla spalla quando alzi il braccio, o una spalla lussata o operata da poco.</translation>
    </message>
    <message>
        <source>Pregnancy from about the fourth month (lying on your back), dizziness when you lie down or get up, or needing help to get up from the floor.</source>
        <translation>Gravidanza da circa il quarto mese (sulla schiena), capogiri quando ti sdrai o ti alzi, o bisogno di aiuto per alzarti da terra.</translation>
    </message>
    <message>
        <source>Dizziness, unsteadiness, or a fall in the last year.</source>
        <translation>Capogiri, instabilità o una caduta nell&apos;ultimo anno.</translation>
    </message>
    <message>
        <source>On a bench</source>
        <translation>Su una panca</translation>
    </message>
    <message>
        <source>On the bed</source>
        <translation>Sul letto</translation>
    </message>
    <message>
        <source>A few questions before you start. We save only the result, never your answers, and it stays on this computer.</source>
        <translation>Qualche domanda prima di iniziare. Salviamo solo il risultato, mai le tue risposte, e resta su questo computer.</translation>
    </message>
    <message>
        <source>These questions come from public health guidance. A clinician still needs to sign off their wording and thresholds.</source>
        <translation>Queste domande vengono da raccomandazioni sanitarie pubbliche. Un professionista sanitario deve ancora approvarne testo e soglie.</translation>
    </message>
    <message>
        <source>You can start. We&apos;ll ask again every four weeks and after a longer break.</source>
        <translation>Puoi iniziare. Chiederemo di nuovo ogni quattro settimane e dopo una pausa lunga.</translation>
    </message>
    <message>
        <source>Start gently</source>
        <translation>Inizia con dolcezza</translation>
    </message>
    <message>
        <source>You can do the gentle first stage. When a doctor or physiotherapist has told you what you can do, enter it under Safety. Limber then adjusts your exercises.</source>
        <translation>Puoi fare la prima fase, con dolcezza. Quando un medico o un fisioterapista ti dice che cosa puoi fare, inseriscilo in «Sicurezza». Limber adatterà i tuoi esercizi.</translation>
    </message>
    <message>
        <source>See a doctor this week</source>
        <translation>Vai dal medico questa settimana</translation>
    </message>
    <message>
        <source>Please have one of your answers checked by a doctor or a medical advice line in the next few days. Don&apos;t train until then. Afterwards, enter what they told you under Safety.</source>
        <translation>Fai valutare una delle tue risposte da un medico o da una linea di consulenza medica nei prossimi giorni. Fino ad allora non allenarti. Poi inserisci in «Sicurezza» che cosa ti hanno detto.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Chiedi aiuto adesso</translation>
    </message>
    <message>
        <source>One of your answers can be a sign of an emergency. Don&apos;t exercise, and don&apos;t drive yourself. Call the emergency number now.</source>
        <translation>Una delle tue risposte può essere segno di un&apos;emergenza. Non fare esercizio e non guidare. Chiama subito il numero di emergenza.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Oggi no</translation>
    </message>
    <message>
        <source>Your pain is strong right now, so skip today&apos;s session. Gentle walking and moving are fine. We&apos;ll ask again tomorrow. If the pain gets worse, wakes you at night or comes with fever or numbness, call a doctor.</source>
        <translation>Ora il dolore è forte, quindi salta la sessione di oggi. Camminare e muoverti con dolcezza va bene. Chiederemo di nuovo domani. Se il dolore peggiora, ti sveglia di notte o si accompagna a febbre o intorpidimento, chiama un medico.</translation>
    </message>
    <message>
        <source>Limber is for adults</source>
        <translation>Limber è per adulti</translation>
    </message>
    <message>
        <source>Limber isn&apos;t made for people under 18, whose backs are still growing. A doctor or physiotherapist can show you what suits you. If you&apos;re in pain, tell an adult you trust.</source>
        <translation>Limber non è fatto per chi ha meno di 18 anni, perché la schiena cresce ancora. Un medico o un fisioterapista può mostrarti che cosa fa per te. Se hai dolore, dillo a un adulto di fiducia.</translation>
    </message>
    <message>
        <source>Right now, do you have any of these?</source>
        <translation>In questo momento hai qualcuno di questi segni?</translation>
    </message>
    <message>
        <source>Do you have any of these?</source>
        <translation>Ti riguarda qualcosa di questo?</translation>
    </message>
    <message>
        <source>If so, we&apos;ll start in a way that suits you.</source>
        <translation>Se sì, inizieremo nel modo adatto a te.</translation>
    </message>
    <message>
        <source>Any of these in the last few weeks?</source>
        <translation>Qualcosa di questo nelle ultime settimane?</translation>
    </message>
    <message>
        <source>A doctor should know about them before you train.</source>
        <translation>Un medico deve saperlo prima che tu ti alleni.</translation>
    </message>
    <message>
        <source>If it has been looked at, you can usually train. We leave out what doesn&apos;t suit you.</source>
        <translation>Se è già stato valutato, di solito puoi allenarti. Lasciamo fuori ciò che non fa per te.</translation>
    </message>
    <message>
        <source>Last few</source>
        <translation>Ultime domande</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing or sudden tearing back pain, or feeling faint or sweaty with the pain</source>
        <translation>Dolore al petto, fatica a respirare o dolore improvviso e lacerante alla schiena, o sensazione di svenire o sudore con il dolore</translation>
    </message>
    <message>
        <source>New trouble peeing, losing control of your bladder or bowels, or numbness around your genitals or buttocks</source>
        <translation>Nuova difficoltà a urinare, perdita di controllo di vescica o intestino, o intorpidimento intorno ai genitali o ai glutei</translation>
    </message>
    <message>
        <source>Weakness, numbness or tingling in both legs, unsteady walking, clumsy hands, or a tight-belt feeling around your chest or waist</source>
        <translation>Debolezza, intorpidimento o formicolio in entrambe le gambe, passo incerto, mani maldestre, o sensazione di cintura stretta intorno al torace o alla vita</translation>
    </message>
    <message>
        <source>New, or getting worse</source>
        <translation>È nuovo, o peggiora</translation>
    </message>
    <message>
        <source>Long-standing and stable, and a doctor knows about it</source>
        <translation>Di vecchia data e stabile, e un medico lo sa</translation>
    </message>
    <message>
        <source>Back pain that started with a bad fall, a crash or a blow</source>
        <translation>Mal di schiena iniziato con una brutta caduta, un incidente o un colpo</translation>
    </message>
    <message>
        <source>In the last six weeks, and nobody has examined it</source>
        <translation>Nelle ultime sei settimane, e nessuno l&apos;ha visitato</translation>
    </message>
    <message>
        <source>Longer ago, or it has been examined</source>
        <translation>Più tempo fa, o già visitato</translation>
    </message>
    <message>
        <source>Osteoporosis, fragile bones or a broken bone in your spine</source>
        <translation>Osteoporosi, ossa fragili o una vertebra rotta</translation>
    </message>
    <message>
        <source>A doctor or physio knows, and says exercise is fine</source>
        <translation>Un medico o un fisioterapista lo sa e dice che posso fare esercizio</translation>
    </message>
    <message>
        <source>It&apos;s new, or nobody has said so yet</source>
        <translation>È nuovo, o nessuno l&apos;ha ancora detto</translation>
    </message>
    <message>
        <source>Ask your doctor or physio which movements suit your bones.</source>
        <translation>Chiedi al medico o al fisioterapista quali movimenti vanno bene per le tue ossa.</translation>
    </message>
    <message>
        <source>Cancer, steroid tablets, a recent operation, or pregnancy</source>
        <translation>Tumore, cortisone in compresse, operazione recente o gravidanza</translation>
    </message>
    <message>
        <source>Cancer, now or in the past</source>
        <translation>Tumore, ora o in passato</translation>
    </message>
    <message>
        <source>Steroid tablets for three months or longer</source>
        <translation>Cortisone in compresse da tre mesi o più</translation>
    </message>
    <message>
        <source>An operation in the last three months</source>
        <translation>Un&apos;operazione negli ultimi tre mesi</translation>
    </message>
    <message>
        <source>Pregnant, or gave birth in the last six months</source>
        <translation>Gravidanza, o parto negli ultimi sei mesi</translation>
    </message>
    <message>
        <source>A doctor, midwife or physio says exercise is fine</source>
        <translation>Un medico, un&apos;ostetrica o un fisioterapista dice che posso fare esercizio</translation>
    </message>
    <message>
        <source>Ask the person who looks after you whether gentle exercise is fine.</source>
        <translation>Chiedi a chi ti segue se un esercizio dolce va bene.</translation>
    </message>
    <message>
        <source>A heart condition, blackouts, or blood pressure that isn&apos;t under control</source>
        <translation>Una malattia del cuore, svenimenti o pressione non controllata</translation>
    </message>
    <message>
        <source>A doctor knows, and says exercise is fine</source>
        <translation>Un medico lo sa e dice che posso fare esercizio</translation>
    </message>
    <message>
        <source>Ask your doctor whether exercise is fine for your heart.</source>
        <translation>Chiedi al medico se l&apos;esercizio va bene per il tuo cuore.</translation>
    </message>
    <message>
        <source>Dizziness, or numbness or tingling in your mid-back, one arm or one leg</source>
        <translation>Capogiri, o intorpidimento o formicolio al centro della schiena, a un braccio o a una gamba</translation>
    </message>
    <message>
        <source>Dizzy or unsteady at times</source>
        <translation>A volte capogiri o instabilità</translation>
    </message>
    <message>
        <source>Numbness or tingling</source>
        <translation>Intorpidimento o formicolio</translation>
    </message>
    <message>
        <source>It passes within a minute, or a doctor knows about it</source>
        <translation>Passa in un minuto, o un medico lo sa</translation>
    </message>
    <message>
        <source>Move gently, and stay well short of the end of your range.</source>
        <translation>Muoviti con dolcezza e resta ben prima della fine del movimento.</translation>
    </message>
    <message>
        <source>Have it looked at before you train.</source>
        <translation>Fallo valutare prima di allenarti.</translation>
    </message>
    <message>
        <source>New or unexplained mid-back pain that nobody has looked at</source>
        <translation>Dolore nuovo o senza spiegazione al centro della schiena che nessuno ha valutato</translation>
    </message>
    <message>
        <source>Get new or unexplained mid-back pain checked. You can begin with this gentle minute.</source>
        <translation>Fai valutare un dolore nuovo o senza spiegazione al centro della schiena. Puoi iniziare con questo minuto dolce.</translation>
    </message>
    <message>
        <source>Fever, chills or a serious infection, or feeling unwell</source>
        <translation>Febbre, brividi o un&apos;infezione grave, o ti senti male</translation>
    </message>
    <message>
        <source>Constant pain that is worse at night and doesn&apos;t ease when you change position</source>
        <translation>Dolore costante che peggiora di notte e non passa cambiando posizione</translation>
    </message>
    <message>
        <source>It&apos;s new, or nobody has looked at it</source>
        <translation>È nuovo, o nessuno l&apos;ha valutato</translation>
    </message>
    <message>
        <source>A doctor has looked at it, and it isn&apos;t getting worse</source>
        <translation>Un medico l&apos;ha valutato, e non peggiora</translation>
    </message>
    <message>
        <source>Losing weight without trying</source>
        <translation>Perdi peso senza volerlo</translation>
    </message>
    <message>
        <source>A doctor has looked at it</source>
        <translation>Un medico l&apos;ha valutato</translation>
    </message>
    <message>
        <source>Sudden back pain after a minor strain, or getting shorter</source>
        <translation>Mal di schiena improvviso dopo un piccolo sforzo, o ti stai abbassando</translation>
    </message>
    <message>
        <source>A new lump, or a change in the shape of your spine</source>
        <translation>Un nuovo nodulo, o un cambiamento nella forma della colonna</translation>
    </message>
    <message>
        <source>A rash or a burning strip around one side of your body</source>
        <translation>Un&apos;eruzione o una striscia che brucia intorno a un lato del corpo</translation>
    </message>
    <message>
        <source>Pain linked to meals, vomiting, yellow skin or eyes, coughing up blood, or one swollen, painful calf</source>
        <translation>Dolore legato ai pasti, vomito, pelle o occhi gialli, tosse con sangue, o un polpaccio gonfio e dolente</translation>
    </message>
    <message>
        <source>New back pain, and you are under 20 or over 50</source>
        <translation>Mal di schiena nuovo, e hai meno di 20 o più di 50 anni</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>Nessuno l&apos;ha ancora valutato</translation>
    </message>
    <message>
        <source>A doctor or physio has looked at it</source>
        <translation>Un medico o un fisioterapista l&apos;ha valutato</translation>
    </message>
    <message>
        <source>Numbness or tingling in your mid-back, one arm or one leg</source>
        <translation>Intorpidimento o formicolio al centro della schiena, a un braccio o a una gamba</translation>
    </message>
    <message>
        <source>It comes with a position and is gone within a minute</source>
        <translation>Viene con una posizione e passa in un minuto</translation>
    </message>
    <message>
        <source>You can start gently. Stay well short of the end of your range.</source>
        <translation>Puoi iniziare con dolcezza. Resta ben prima della fine del movimento.</translation>
    </message>
    <message>
        <source>Have the numbness or tingling looked at before you train.</source>
        <translation>Fai valutare l&apos;intorpidimento o il formicolio prima di allenarti.</translation>
    </message>
    <message>
        <source>A fall since you last trained</source>
        <translation>Una caduta dall&apos;ultimo allenamento</translation>
    </message>
    <message>
        <source>It left pain, or I don&apos;t know why I fell, and nobody has looked at it</source>
        <translation>Mi ha lasciato dolore, o non so perché sono caduto, e nessuno l&apos;ha valutata</translation>
    </message>
    <message>
        <source>No harm done, or it has been looked at</source>
        <translation>Senza conseguenze, o già valutata</translation>
    </message>
    <message>
        <source>A new diagnosis, a new medicine or a stay in hospital</source>
        <translation>Una nuova diagnosi, un nuovo farmaco o un ricovero</translation>
    </message>
    <message>
        <source>They say exercise is fine</source>
        <translation>Dicono che posso fare esercizio</translation>
    </message>
    <message>
        <source>I haven&apos;t asked yet</source>
        <translation>Non ho ancora chiesto</translation>
    </message>
    <message>
        <source>Ask whether exercise is fine with it.</source>
        <translation>Chiedi se puoi fare esercizio.</translation>
    </message>
    <message>
        <source>Pain of 5 or more out of 10, right now</source>
        <translation>Dolore di 5 o più su 10, proprio ora</translation>
    </message>
    <message>
        <source>Get new or unexplained mid-back pain checked.</source>
        <translation>Fai valutare un dolore nuovo o senza spiegazione al centro della schiena.</translation>
    </message>
    <message>
        <source>Osteoporosis, fragile bones, or a broken spine bone or rib</source>
        <translation>Osteoporosi, ossa fragili, o una vertebra o costola rotta</translation>
    </message>
    <message>
        <source>It has been looked at, and exercise is fine</source>
        <translation>È stato valutato, e posso fare esercizio</translation>
    </message>
    <message>
        <source>New, or not yet looked at for this pain</source>
        <translation>Nuovo, o non ancora valutato per questo dolore</translation>
    </message>
    <message>
        <source>My doctor knows I exercise</source>
        <translation>Il mio medico sa che faccio esercizio</translation>
    </message>
    <message>
        <source>I haven&apos;t talked about exercise yet</source>
        <translation>Non ho ancora parlato di esercizio</translation>
    </message>
    <message>
        <source>Long-term steroids can weaken bones and skin. Ask your doctor which exercise suits you.</source>
        <translation>Il cortisone a lungo può indebolire ossa e pelle. Chiedi al medico quale esercizio fa per te.</translation>
    </message>
    <message>
        <source>My doctor has looked at this back pain or stiffness</source>
        <translation>Il mio medico ha valutato questo dolore o questa rigidità</translation>
    </message>
    <message>
        <source>Not yet looked at for this pain</source>
        <translation>Non ancora valutato per questo dolore</translation>
    </message>
    <message>
        <source>Tell your doctor about your back before you train.</source>
        <translation>Parla della schiena con il medico prima di allenarti.</translation>
    </message>
    <message>
        <source>It has been looked at for this pain</source>
        <translation>È stato valutato per questo dolore</translation>
    </message>
    <message>
        <source>Chest or breast</source>
        <translation>Torace o seno</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Addome</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Spalla</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Altrove</translation>
    </message>
    <message>
        <source>My surgeon or physio says exercise is fine</source>
        <translation>Il chirurgo o il fisioterapista dice che posso fare esercizio</translation>
    </message>
    <message>
        <source>Keep weights below shoulder height until your surgeon allows overhead loads.</source>
        <translation>Tieni i pesi sotto l&apos;altezza delle spalle finché il chirurgo non permette carichi sopra la testa.</translation>
    </message>
    <message>
        <source>Nobody has said so yet</source>
        <translation>Nessuno l&apos;ha ancora detto</translation>
    </message>
    <message>
        <source>Ask your surgeon or physio when you can exercise, and when overhead loads are allowed.</source>
        <translation>Chiedi al chirurgo o al fisioterapista quando puoi fare esercizio e quando sono permessi carichi sopra la testa.</translation>
    </message>
    <message>
        <source>My midwife or doctor says exercise is fine</source>
        <translation>L&apos;ostetrica o il medico dice che posso fare esercizio</translation>
    </message>
    <message>
        <source>From about the fourth month, don&apos;t exercise lying on your back.</source>
        <translation>Da circa il quarto mese non fare esercizi sdraiata sulla schiena.</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor whether exercise is fine.</source>
        <translation>Chiedi all&apos;ostetrica o al medico se puoi fare esercizio.</translation>
    </message>
    <message>
        <source>Never hold your breath during an exercise.</source>
        <translation>Non trattenere mai il respiro durante un esercizio.</translation>
    </message>
    <message>
        <source>New, or not yet looked at</source>
        <translation>Nuovo, o non ancora valutato</translation>
    </message>
    <message>
        <source>Back pain for over three months that began before you were 45, wakes you late at night and eases with movement. Or back pain with psoriasis, uveitis or bowel disease</source>
        <translation>Mal di schiena da oltre tre mesi iniziato prima dei 45 anni, che ti sveglia a notte fonda e migliora col movimento. O mal di schiena con psoriasi, uveite o malattia intestinale</translation>
    </message>
    <message>
        <source>Ask your doctor about inflammatory back pain. It can be treated well when it is found.</source>
        <translation>Chiedi al medico del mal di schiena infiammatorio. Se riconosciuto, si cura bene.</translation>
    </message>
    <message>
        <source>Very flexible joints (hypermobility)</source>
        <translation>Articolazioni molto flessibili (ipermobilità)</translation>
    </message>
    <message>
        <source>Stay well short of the end of your range.</source>
        <translation>Resta ben prima della fine del movimento.</translation>
    </message>
    <message>
        <source>Blood thinners</source>
        <translation>Anticoagulanti</translation>
    </message>
    <message>
        <source>We leave out the foam roller, which can bruise. Ask your doctor before you use one.</source>
        <translation>Lasciamo fuori il rullo di schiuma, che può fare lividi. Chiedi al medico prima di usarne uno.</translation>
    </message>
    <message>
        <source>You need help to get up from the floor</source>
        <translation>Ti serve aiuto per alzarti da terra</translation>
    </message>
    <message>
        <source>A fall in the last year</source>
        <translation>Una caduta nell&apos;ultimo anno</translation>
    </message>
    <message>
        <source>Tell your doctor about falls. They can often be prevented.</source>
        <translation>Parla delle cadute con il medico. Spesso si possono evitare.</translation>
    </message>
    <message>
        <source>A doctor knows about it</source>
        <translation>Un medico lo sa</translation>
    </message>
    <message>
        <source>Have the dizziness checked. Until then, we suggest exercises on a chair or at a wall.</source>
        <translation>Fai valutare i capogiri. Fino ad allora proponiamo esercizi su una sedia o al muro.</translation>
    </message>
    <message>
        <source>A shoulder that has dislocated or been operated on, or that hurts when you reach overhead</source>
        <translation>Una spalla che si è lussata, è stata operata o fa male quando alzi il braccio</translation>
    </message>
    <message>
        <source>A hiatus hernia, or heartburn when you lie flat</source>
        <translation>Un&apos;ernia iatale, o bruciore quando ti sdrai</translation>
    </message>
    <message>
        <source>Glaucoma</source>
        <translation>Glaucoma</translation>
    </message>
    <message>
        <source>Keep your head above your hips. Leave out the wall slide unless your eye doctor agrees.</source>
        <translation>Tieni la testa più in alto delle anche. Evita la scivolata al muro, salvo accordo dell&apos;oculista.</translation>
    </message>
    <message>
        <source>A wound on your back, or skin that is thin or bruises easily</source>
        <translation>Una ferita sulla schiena, o pelle sottile o che si livida facilmente</translation>
    </message>
    <message>
        <source>Trust that. Talk to a doctor or physiotherapist about it.</source>
        <translation>Prendilo sul serio. Parlane con un medico o un fisioterapista.</translation>
    </message>
    <message>
        <source>You are under 18</source>
        <translation>Hai meno di 18 anni</translation>
    </message>
    <message>
        <source>How strong was your usual pain in the last seven days?</source>
        <translation>Quanto era forte il tuo dolore abituale negli ultimi sette giorni?</translation>
    </message>
    <message>
        <source>You can skip this. It helps us tell a normal morning from a bad one.</source>
        <translation>Puoi saltarla. Ci aiuta a distinguere una mattina normale da una brutta.</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing, or feeling faint</source>
        <translation>Dolore al petto, fatica a respirare o sensazione di svenire</translation>
    </message>
    <message>
        <source>New trouble with your bladder or bowels, new weakness or numbness in both legs, or unsteady walking</source>
        <translation>Nuovi problemi di vescica o intestino, nuova debolezza o intorpidimento in entrambe le gambe, o passo incerto</translation>
    </message>
    <message>
        <source>New numbness, tingling or weakness on one side, or a fall</source>
        <translation>Nuovo intorpidimento, formicolio o debolezza da un lato, o una caduta</translation>
    </message>
    <message>
        <source>Fever, or feeling unwell</source>
        <translation>Febbre, o ti senti male</translation>
    </message>
    <message>
        <source>These need help straight away. Don&apos;t exercise.</source>
        <translation>Questi segni richiedono aiuto subito. Non fare esercizio.</translation>
    </message>
    <message>
        <source>Do any of these apply to you?</source>
        <translation>Qualcosa di questo vale per te?</translation>
    </message>
    <message>
        <source>These only change which exercises we suggest.</source>
        <translation>Cambia solo gli esercizi che proponiamo.</translation>
    </message>
    <message>
        <source>A weakened immune system, or injecting drugs, now or in the past</source>
        <translation>Difese immunitarie basse, o droghe iniettate, ora o in passato</translation>
    </message>
    <message>
        <source>A back infection is rare, but it needs treatment early. Ask your doctor.</source>
        <translation>Un&apos;infezione alla schiena è rara, ma va curata presto. Chiedi al medico.</translation>
    </message>
    <message>
        <source>Something else worries you</source>
        <translation>Ti preoccupa qualcos&apos;altro</translation>
    </message>
    <message>
        <source>Gently moves your whole spine.</source>
        <translation>Muove con dolcezza tutta la colonna.</translation>
    </message>
    <message>
        <source>All the joints of your spine, plus your back, belly and shoulder-blade muscles.</source>
        <translation>Tutte le articolazioni della colonna, più i muscoli di schiena, addome e scapole.</translation>
    </message>
    <message>
        <source>Get on your hands and knees: hands under your shoulders, knees under your hips.</source>
        <translation>Mettiti a quattro zampe: mani sotto le spalle, ginocchia sotto le anche.</translation>
    </message>
    <message>
        <source>Breathe out. Push the floor away and round your mid-back.</source>
        <translation>Espira. Spingi via il pavimento e arrotonda il centro della schiena.</translation>
    </message>
    <message>
        <source>Let your head and tailbone drop.</source>
        <translation>Lascia cadere testa e coccige.</translation>
    </message>
    <message>
        <source>Breathe in. Draw your breastbone forward and let your chest sink.</source>
        <translation>Inspira. Porta lo sterno in avanti e lascia scendere il petto.</translation>
    </message>
    <message>
        <source>Move evenly along your whole spine. Repeat slowly.</source>
        <translation>Muovi in modo uniforme tutta la colonna. Ripeti piano.</translation>
    </message>
    <message>
        <source>Breathe out as you round, in as you arch.</source>
        <translation>Espira quando arrotondi, inspira quando inarchi.</translation>
    </message>
    <message>
        <source>Original programme: 30–60 seconds, three times a day. Timing by Limber: three seconds each way, about eight rounds a minute.</source>
        <translation>Programma originale: 30–60 secondi, tre volte al giorno. Ritmo di Limber: tre secondi per direzione, circa otto giri al minuto.</translation>
    </message>
    <message>
        <source>Let head and tailbone drop</source>
        <translation>Lascia cadere testa e coccige</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Only your low back moves.</source>
        <translation>Si muove solo la zona lombare.</translation>
    </message>
    <message>
        <source>Let your breastbone lead.</source>
        <translation>Fatti guidare dallo sterno.</translation>
    </message>
    <message>
        <source>Your elbows bend.</source>
        <translation>I gomiti si piegano.</translation>
    </message>
    <message>
        <source>Your neck bends sharply back.</source>
        <translation>Il collo si piega molto indietro.</translation>
    </message>
    <message>
        <source>Look at the floor.</source>
        <translation>Guarda il pavimento.</translation>
    </message>
    <message>
        <source>You rush.</source>
        <translation>Vai di fretta.</translation>
    </message>
    <message>
        <source>Follow the figure&apos;s pace.</source>
        <translation>Segui il ritmo della figura.</translation>
    </message>
    <message>
        <source>Painful wrists or knees: use the seated version with your hands on a desk.</source>
        <translation>Polsi o ginocchia doloranti: fai la versione da seduto, con le mani su una scrivania.</translation>
    </message>
    <message>
        <source>If you can&apos;t get up from the floor by yourself, use the seated version.</source>
        <translation>Se non riesci ad alzarti da terra da solo, fai la versione da seduto.</translation>
    </message>
    <message>
        <source>Osteoporosis: don&apos;t round deeply.</source>
        <translation>Osteoporosi: non arrotondare molto.</translation>
    </message>
    <message>
        <source>Sit at a desk with your hands resting on it. Move about half as far.</source>
        <translation>Siediti a una scrivania con le mani appoggiate. Muoviti la metà.</translation>
    </message>
    <message>
        <source>The standard version.</source>
        <translation>La versione standard.</translation>
    </message>
    <message>
        <source>Sit on a stable chair, feet flat, hands on your thighs. Round and arch your back as in the steps.</source>
        <translation>Siediti su una sedia stabile, piedi a terra, mani sulle cosce. Arrotonda e inarca la schiena come nei passi.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Più lento</translation>
    </message>
    <message>
        <source>Take five seconds each way, with your hands further forward.</source>
        <translation>Impiega cinque secondi per direzione, con le mani più avanti.</translation>
    </message>
    <message>
        <source>Little research looks at mid-back pain. We know of no study that measured how much cat-cow is best.</source>
        <translation>Il dolore al centro della schiena è poco studiato. Non conosciamo studi che abbiano misurato quanto gatto-mucca sia meglio.</translation>
    </message>
    <message>
        <source>The original programme behind Limber: the exercises, their order and most targets</source>
        <translation>Il programma originale di Limber: gli esercizi, il loro ordine e la maggior parte degli obiettivi</translation>
    </message>
    <message>
        <source>Builds strength where your mid-back is stiffest.</source>
        <translation>Dà forza dove il centro della schiena è più rigido.</translation>
    </message>
    <message>
        <source>The muscles that straighten your mid-back and steady your shoulder blades. Also your arms and belly.</source>
        <translation>I muscoli che raddrizzano il centro della schiena e tengono ferme le scapole. Anche braccia e addome.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantenere</translation>
    </message>
    <message>
        <source>Wall or door frame</source>
        <translation>Muro o stipite</translation>
    </message>
    <message>
        <source>Stand facing a wall, about a third of your height away.</source>
        <translation>Mettiti di fronte a un muro, a circa un terzo della tua altezza.</translation>
    </message>
    <message>
        <source>Place your elbows on the wall at shoulder height, forearms pointing up.</source>
        <translation>Appoggia i gomiti al muro all&apos;altezza delle spalle, avambracci in alto.</translation>
    </message>
    <message>
        <source>Tuck your lower ribs and move your hips back a little.</source>
        <translation>Porta dentro le costole basse e sposta un po&apos; indietro il bacino.</translation>
    </message>
    <message>
        <source>Breathe out. Press your elbows gently into the wall and let your chest sink between them.</source>
        <translation>Espira. Premi piano i gomiti contro il muro e lascia affondare il petto tra i gomiti.</translation>
    </message>
    <message>
        <source>Hold, and keep breathing.</source>
        <translation>Mantieni, e continua a respirare.</translation>
    </message>
    <message>
        <source>Ease back, rest for five seconds and repeat.</source>
        <translation>Torna piano, riposa cinque secondi e ripeti.</translation>
    </message>
    <message>
        <source>Breathe steadily. Never hold your breath.</source>
        <translation>Respira con calma. Non trattenere mai il respiro.</translation>
    </message>
    <message>
        <source>Original programme: ten holds of ten seconds, twice a day. Timing by Limber: two seconds to get in, two to ease out, five seconds of rest.</source>
        <translation>Programma originale: dieci volte dieci secondi, due volte al giorno. Ritmo di Limber: due secondi per entrare, due per uscire, cinque secondi di riposo.</translation>
    </message>
    <message>
        <source>Your low back arches.</source>
        <translation>La zona lombare si inarca.</translation>
    </message>
    <message>
        <source>Tuck your lower ribs.</source>
        <translation>Porta dentro le costole basse.</translation>
    </message>
    <message>
        <source>Count out loud.</source>
        <translation>Conta ad alta voce.</translation>
    </message>
    <message>
        <source>Your shoulder pinches.</source>
        <translation>La spalla pizzica.</translation>
    </message>
    <message>
        <source>Your chin pokes forward.</source>
        <translation>Il mento sporge.</translation>
    </message>
    <message>
        <source>Look at the bottom of the wall.</source>
        <translation>Guarda la base del muro.</translation>
    </message>
    <message>
        <source>A broken spine bone, osteoporosis, long-term steroids, a recent spine operation, or symptoms in an arm or leg when you arch your back.</source>
        <translation>Una vertebra rotta, osteoporosi, cortisone a lungo, un&apos;operazione recente alla colonna, o disturbi a un braccio o a una gamba quando inarchi la schiena.</translation>
    </message>
    <message>
        <source>Place your elbows lower and hold for five seconds at a time.</source>
        <translation>Metti i gomiti più in basso e mantieni cinque secondi alla volta.</translation>
    </message>
    <message>
        <source>Place your forearms overhead. Slowly lift one hand off the wall, then the other.</source>
        <translation>Metti gli avambracci sopra la testa. Stacca piano una mano dal muro, poi l&apos;altra.</translation>
    </message>
    <message>
        <source>We know of no study that measured how much of this a stiff mid-back needs. The limit of 160 seconds is our own judgement.</source>
        <translation>Non conosciamo studi che abbiano misurato quanto ne serve a un centro della schiena rigido. Il limite di 160 secondi è una nostra scelta.</translation>
    </message>
    <message>
        <source>Swiss ball hip lowering</source>
        <translation>Discesa del bacino sulla palla</translation>
    </message>
    <message>
        <source>Trains slow, controlled lowering with your mid-back on a ball.</source>
        <translation>Allena una discesa lenta e controllata, con il centro della schiena su una palla.</translation>
    </message>
    <message>
        <source>Your buttocks, the backs of your thighs and your back muscles. Your mid-back opens and your front lengthens.</source>
        <translation>Glutei, parte posteriore delle cosce e muscoli della schiena. Il centro della schiena si apre e la parte davanti si allunga.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Scendere</translation>
    </message>
    <message>
        <source>Burst-resistant Swiss ball against a wall: 45 cm if you&apos;re under 155 cm tall, 55 cm up to 170 cm, 65 cm above</source>
        <translation>Palla da ginnastica antiscoppio contro un muro: 45 cm se sei alto meno di 155 cm, 55 cm fino a 170 cm, 65 cm oltre</translation>
    </message>
    <message>
        <source>Sit on the ball with a wall behind it. Walk your feet out until your shoulder blades and head rest on the ball.</source>
        <translation>Siediti sulla palla con un muro dietro. Avanza con i piedi finché scapole e testa poggiano sulla palla.</translation>
    </message>
    <message>
        <source>Lift your hips level. Feet hip-width apart, shins upright.</source>
        <translation>Solleva il bacino in orizzontale. Piedi larghi quanto le anche, stinchi dritti.</translation>
    </message>
    <message>
        <source>Support your head with your hands.</source>
        <translation>Sostieni la testa con le mani.</translation>
    </message>
    <message>
        <source>Slowly lower your hips. Let your upper back curve over the ball.</source>
        <translation>Scendi piano con il bacino. Lascia che la parte alta della schiena si curvi sulla palla.</translation>
    </message>
    <message>
        <source>Pause at the bottom without dropping.</source>
        <translation>Resta giù un attimo, senza lasciarti cadere.</translation>
    </message>
    <message>
        <source>Press through your heels to lift your hips level. After the last one, walk your feet back in and sit up.</source>
        <translation>Spingi sui talloni per risollevare il bacino. Dopo l&apos;ultima, riporta i piedi e siediti.</translation>
    </message>
    <message>
        <source>Breathe in as you lower, out as you lift.</source>
        <translation>Inspira scendendo, espira salendo.</translation>
    </message>
    <message>
        <source>Original programme: slowly, two sets of ten, once a day. Four seconds down, one second held and two up follow a review of strength training. Rest by Limber: one minute.</source>
        <translation>Programma originale: piano, due serie da dieci, una volta al giorno. Quattro secondi per scendere, uno mantenuto e due per salire seguono una rassegna sull&apos;allenamento della forza. Riposo di Limber: un minuto.</translation>
    </message>
    <message>
        <source>Stay low</source>
        <translation>Resta giù</translation>
    </message>
    <message>
        <source>Put it against a wall and move less far.</source>
        <translation>Mettila contro un muro e muoviti meno.</translation>
    </message>
    <message>
        <source>Your ribs stick out at the top.</source>
        <translation>In alto le costole sporgono.</translation>
    </message>
    <message>
        <source>Stop when your hips are level.</source>
        <translation>Fermati quando il bacino è in orizzontale.</translation>
    </message>
    <message>
        <source>Your head hangs off the ball.</source>
        <translation>La testa pende fuori dalla palla.</translation>
    </message>
    <message>
        <source>Move up until the ball supports your head.</source>
        <translation>Sali finché la palla sostiene la testa.</translation>
    </message>
    <message>
        <source>Your knees fall inward.</source>
        <translation>Le ginocchia cadono verso l&apos;interno.</translation>
    </message>
    <message>
        <source>Rest your upper back on the edge of a sofa. Lower half as far.</source>
        <translation>Appoggia la parte alta della schiena al bordo di un divano. Scendi la metà.</translation>
    </message>
    <message>
        <source>On the ball</source>
        <translation>Sulla palla</translation>
    </message>
    <message>
        <source>In one study, bridging on a ball didn&apos;t make the trunk muscles work harder than bridging on the floor. We use the ball for its shape: your mid-back can curve over it.</source>
        <translation>In uno studio il ponte sulla palla non ha fatto lavorare di più i muscoli del tronco rispetto al ponte a terra. Usiamo la palla per la forma: il centro della schiena può curvarsi sopra.</translation>
    </message>
    <message>
        <source>Builds strength with your arms overhead.</source>
        <translation>Dà forza con le braccia sopra la testa.</translation>
    </message>
    <message>
        <source>Your chest, more than the muscles below your armpits. Also the backs of your arms and your trunk. Your mid-back opens along the way.</source>
        <translation>Il petto, più dei muscoli sotto le ascelle. Anche la parte posteriore delle braccia e il tronco. Il centro della schiena si apre nel frattempo.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Sollevare</translation>
    </message>
    <message>
        <source>water bottle (100 ml weighs 0.1 kg)</source>
        <translation>bottiglia d&apos;acqua (100 ml pesano 0,1 kg)</translation>
    </message>
    <message>
        <source>Mat or carpet</source>
        <translation>Tappetino o tappeto</translation>
    </message>
    <message>
        <source>Check that the weight&apos;s collars are tight. Lay it beside your ribs. Lie on your back, knees bent, feet flat.</source>
        <translation>Controlla che i fermi del peso siano stretti. Mettilo accanto alle costole. Sdraiati sulla schiena, ginocchia piegate, piedi a terra.</translation>
    </message>
    <message>
        <source>Roll the weight onto your chest with both hands. Cup its inner plate and press it up above your chest.</source>
        <translation>Fai rotolare il peso sul petto con entrambe le mani. Tieni il disco interno e spingilo sopra il petto.</translation>
    </message>
    <message>
        <source>Keep your elbows slightly bent and your ribs tucked.</source>
        <translation>Tieni i gomiti un po&apos; piegati e le costole dentro.</translation>
    </message>
    <message>
        <source>Breathe in. Lower the weight slowly behind your head.</source>
        <translation>Inspira. Scendi piano con il peso dietro la testa.</translation>
    </message>
    <message>
        <source>Breathe out. Pull it back above your chest. After the last one, lower it to your chest and roll it off to the side.</source>
        <translation>Espira. Riportalo sopra il petto. Dopo l&apos;ultima, abbassalo sul petto e fallo rotolare di lato.</translation>
    </message>
    <message>
        <source>Original programme: three sets of 10–20, every other day. Timing by Limber: three seconds down, one held, two up, 75 seconds of rest.</source>
        <translation>Programma originale: tre serie da 10–20, a giorni alterni. Ritmo di Limber: tre secondi per scendere, uno mantenuto, due per salire, 75 secondi di riposo.</translation>
    </message>
    <message>
        <source>Ribs tucked</source>
        <translation>Costole dentro</translation>
    </message>
    <message>
        <source>Your back arches.</source>
        <translation>La schiena si inarca.</translation>
    </message>
    <message>
        <source>Don&apos;t go as far.</source>
        <translation>Vai meno lontano.</translation>
    </message>
    <message>
        <source>Your elbows bend more and more.</source>
        <translation>I gomiti si piegano sempre di più.</translation>
    </message>
    <message>
        <source>Keep the angle of your elbows the same.</source>
        <translation>Tieni uguale l&apos;angolo dei gomiti.</translation>
    </message>
    <message>
        <source>Your grip is loose.</source>
        <translation>La presa è debole.</translation>
    </message>
    <message>
        <source>You jerk the weight back up.</source>
        <translation>Risali il peso a scatti.</translation>
    </message>
    <message>
        <source>Use less weight.</source>
        <translation>Usa meno peso.</translation>
    </message>
    <message>
        <source>Never hold a weight over your face when you&apos;re tired.</source>
        <translation>Non tenere mai un peso sopra il viso quando sei stanco.</translation>
    </message>
    <message>
        <source>1 kg, halfway</source>
        <translation>1 kg, mezzo percorso</translation>
    </message>
    <message>
        <source>Use 1 kg and lower it half as far.</source>
        <translation>Usa 1 kg e scendi la metà.</translation>
    </message>
    <message>
        <source>First more repetitions, then more weight, then a stable bench instead of the floor.</source>
        <translation>Prima più ripetizioni, poi più peso, poi una panca stabile invece del pavimento.</translation>
    </message>
    <message>
        <source>Measurements show that it works the chest most. Opening your mid-back is a side effect. The starting weight and the limit of 10 kg are our own judgement.</source>
        <translation>Le misure mostrano che lavora soprattutto il petto. L&apos;apertura del centro della schiena è un effetto secondario. Il peso iniziale e il limite di 10 kg sono una nostra scelta.</translation>
    </message>
    <message>
        <source>Works the whole back of your body together.</source>
        <translation>Fa lavorare insieme tutta la parte posteriore del corpo.</translation>
    </message>
    <message>
        <source>Your buttocks, the backs of your thighs and the deep muscles of your back.</source>
        <translation>Glutei, parte posteriore delle cosce e muscoli profondi della schiena.</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Tutto il corpo</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-width apart.</source>
        <translation>Sdraiati sulla schiena, ginocchia piegate, piedi a terra larghi quanto le anche.</translation>
    </message>
    <message>
        <source>Rest your arms by your sides, palms down.</source>
        <translation>Appoggia le braccia lungo i fianchi, palmi in giù.</translation>
    </message>
    <message>
        <source>Breathe out. Press your feet down and lift your hips.</source>
        <translation>Espira. Premi i piedi e solleva il bacino.</translation>
    </message>
    <message>
        <source>Stop when your knees, hips and shoulders form a straight line.</source>
        <translation>Fermati quando ginocchia, anche e spalle formano una linea dritta.</translation>
    </message>
    <message>
        <source>Hold briefly. Keep your ribs tucked.</source>
        <translation>Mantieni un attimo. Costole dentro.</translation>
    </message>
    <message>
        <source>Lower slowly, with your back straight. To get up, roll onto your side first.</source>
        <translation>Scendi piano, con la schiena dritta. Per alzarti, girati prima su un fianco.</translation>
    </message>
    <message>
        <source>Breathe out as you lift, in as you lower.</source>
        <translation>Espira salendo, inspira scendendo.</translation>
    </message>
    <message>
        <source>Original programme: four sets of 5–16, once or twice a week. Timing by Limber: two seconds up, two held, three down, 75 seconds of rest.</source>
        <translation>Programma originale: quattro serie da 5–16, una o due volte a settimana. Ritmo di Limber: due secondi per salire, due mantenuti, tre per scendere, 75 secondi di riposo.</translation>
    </message>
    <message>
        <source>Hold, ribs tucked</source>
        <translation>Mantieni, costole dentro</translation>
    </message>
    <message>
        <source>Your back arches too far.</source>
        <translation>La schiena si inarca troppo.</translation>
    </message>
    <message>
        <source>The back of your thigh cramps.</source>
        <translation>Ti viene un crampo dietro la coscia.</translation>
    </message>
    <message>
        <source>Bring your heels closer to you.</source>
        <translation>Avvicina i talloni.</translation>
    </message>
    <message>
        <source>Your knees drift apart.</source>
        <translation>Le ginocchia si allargano.</translation>
    </message>
    <message>
        <source>Keep them one fist apart.</source>
        <translation>Tieni tra loro la distanza di un pugno.</translation>
    </message>
    <message>
        <source>Your head turns.</source>
        <translation>La testa gira.</translation>
    </message>
    <message>
        <source>Lie on a firm bed instead of the floor, away from the edge. Follow the same steps.</source>
        <translation>Sdraiati su un letto rigido invece che a terra, lontano dal bordo. Segui gli stessi passi.</translation>
    </message>
    <message>
        <source>Rest your arms on the floor above your head.</source>
        <translation>Appoggia le braccia a terra sopra la testa.</translation>
    </message>
    <message>
        <source>Hold one leg off the floor. Do half of each set on one leg, then change.</source>
        <translation>Tieni una gamba sollevata. Fai metà serie su una gamba, poi cambia.</translation>
    </message>
    <message>
        <source>Put your feet on a low, stable step. More of the bend moves to your upper back.</source>
        <translation>Metti i piedi su un gradino basso e stabile. La curva si sposta di più in alto.</translation>
    </message>
    <message>
        <source>A bridge uses about 30% of what your deep back muscles can do. That trains endurance more than strength.</source>
        <translation>Un ponte usa circa il 30% di ciò che possono i muscoli profondi della schiena. Allena più la resistenza che la forza.</translation>
    </message>
    <message>
        <source>A light reminder, and some work for your shoulder blades.</source>
        <translation>Un promemoria leggero, e un po&apos; di lavoro per le scapole.</translation>
    </message>
    <message>
        <source>The muscles between and below your shoulder blades.</source>
        <translation>I muscoli tra le scapole e sotto di esse.</translation>
    </message>
    <message>
        <source>one long, light band in a figure of eight</source>
        <translation>una fascia lunga e leggera a otto</translation>
    </message>
    <message>
        <source>Loop a band around each shoulder and join them behind you.</source>
        <translation>Passa una fascia intorno a ogni spalla e uniscile dietro.</translation>
    </message>
    <message>
        <source>Keep the tension light. Two fingers should fit underneath.</source>
        <translation>Tieni la tensione leggera. Sotto devono passare due dita.</translation>
    </message>
    <message>
        <source>Let your shoulders rest back, with your chest relaxed.</source>
        <translation>Lascia le spalle indietro, con il petto rilassato.</translation>
    </message>
    <message>
        <source>Carry on working. Move your arms freely.</source>
        <translation>Continua a lavorare. Muovi liberamente le braccia.</translation>
    </message>
    <message>
        <source>Every few minutes, gently squeeze your shoulder blades together for five seconds.</source>
        <translation>Ogni pochi minuti stringi piano le scapole per cinque secondi.</translation>
    </message>
    <message>
        <source>Breathe fully and freely.</source>
        <translation>Respira a fondo e liberamente.</translation>
    </message>
    <message>
        <source>Original programme: 30–45 minutes, twice a day. Limber&apos;s choice: a five-second squeeze every three minutes.</source>
        <translation>Programma originale: 30–45 minuti, due volte al giorno. Scelta di Limber: una stretta di cinque secondi ogni tre minuti.</translation>
    </message>
    <message>
        <source>Your ribs stick out.</source>
        <translation>Le costole sporgono.</translation>
    </message>
    <message>
        <source>Breathe out and let them sink.</source>
        <translation>Espira e lasciale scendere.</translation>
    </message>
    <message>
        <source>You lean into the band.</source>
        <translation>Ti appoggi alla fascia.</translation>
    </message>
    <message>
        <source>Do the squeezes yourself.</source>
        <translation>Fai tu le strette.</translation>
    </message>
    <message>
        <source>You wear it all day.</source>
        <translation>La porti tutto il giorno.</translation>
    </message>
    <message>
        <source>Numb or tingling hands, or a nerve or vessel squeezed near the collarbone (thoracic outlet syndrome).</source>
        <translation>Mani intorpidite o formicolanti, o un nervo o vaso compresso vicino alla clavicola (sindrome dello stretto toracico).</translation>
    </message>
    <message>
        <source>Broken, thin or easily bruised skin under the band.</source>
        <translation>Pelle ferita, sottile o che si livida facilmente sotto la fascia.</translation>
    </message>
    <message>
        <source>Trouble breathing.</source>
        <translation>Fatica a respirare.</translation>
    </message>
    <message>
        <source>Don&apos;t wear it while you sleep or drive.</source>
        <translation>Non portarla mentre dormi o guidi.</translation>
    </message>
    <message>
        <source>Wear it longer. Don&apos;t make it tighter.</source>
        <translation>Portala più a lungo. Non stringerla di più.</translation>
    </message>
    <message>
        <source>There&apos;s no good evidence that posture garments treat pain. Think of it as a reminder.</source>
        <translation>Non ci sono buone prove che gli indumenti posturali curino il dolore. Consideralo un promemoria.</translation>
    </message>
    <message>
        <source>Foam-roller extension</source>
        <translation>Estensione sul rullo</translation>
    </message>
    <message>
        <source>Loosens your mid-back, one section at a time.</source>
        <translation>Scioglie il centro della schiena, un tratto alla volta.</translation>
    </message>
    <message>
        <source>The joints of your mid-back. Also your belly.</source>
        <translation>Le articolazioni del centro della schiena. Anche l&apos;addome.</translation>
    </message>
    <message>
        <source>firmly rolled towel</source>
        <translation>asciugamano ben arrotolato</translation>
    </message>
    <message>
        <source>Lie back with the roller just below your shoulder blades. Support your head with your hands.</source>
        <translation>Sdraiati con il rullo appena sotto le scapole. Sostieni la testa con le mani.</translation>
    </message>
    <message>
        <source>Point your elbows forward. Keep your buttocks on the floor.</source>
        <translation>Punta i gomiti in avanti. Tieni i glutei a terra.</translation>
    </message>
    <message>
        <source>Pause. Don&apos;t force it.</source>
        <translation>Resta un attimo. Non forzare.</translation>
    </message>
    <message>
        <source>Curl back up until you&apos;re level. It isn&apos;t a sit-up.</source>
        <translation>Risali fino all&apos;orizzontale. Non è un addominale.</translation>
    </message>
    <message>
        <source>After five, move the roller up about 2 cm and repeat. Roll off sideways at the end.</source>
        <translation>Dopo cinque, sposta il rullo in su di circa 2 cm e ripeti. Alla fine girati di lato.</translation>
    </message>
    <message>
        <source>Breathe out as you lower, in as you come back.</source>
        <translation>Espira scendendo, inspira tornando.</translation>
    </message>
    <message>
        <source>The original programme gives no number. One source suggests 5–10 slow repetitions. Limber&apos;s choice: three seconds down, two held, two back; five repetitions at three spots, daily.</source>
        <translation>Il programma originale non dà un numero. Una fonte suggerisce 5–10 ripetizioni lente. Scelta di Limber: tre secondi per scendere, due mantenuti, due per tornare; cinque ripetizioni in tre punti, ogni giorno.</translation>
    </message>
    <message>
        <source>Your hands pull on your head.</source>
        <translation>Le mani tirano la testa.</translation>
    </message>
    <message>
        <source>Your buttocks lift.</source>
        <translation>I glutei si sollevano.</translation>
    </message>
    <message>
        <source>Move less far.</source>
        <translation>Muoviti meno.</translation>
    </message>
    <message>
        <source>The roller gets to your neck or your low back.</source>
        <translation>Il rullo arriva al collo o alla zona lombare.</translation>
    </message>
    <message>
        <source>Stay below your neck and above your lowest ribs.</source>
        <translation>Resta sotto il collo e sopra le ultime costole.</translation>
    </message>
    <message>
        <source>You bounce.</source>
        <translation>Rimbalzi.</translation>
    </message>
    <message>
        <source>An open wound on your back. Ask first if you have inflammation there, a blood clot in a vein, a bone infection or a broken rib, or if you take blood thinners.</source>
        <translation>Una ferita aperta sulla schiena. Chiedi prima se hai un&apos;infiammazione lì, un coagulo in una vena, un&apos;infezione ossea o una costola rotta, o se prendi anticoagulanti.</translation>
    </message>
    <message>
        <source>Use a firmly rolled towel instead of the roller.</source>
        <translation>Usa un asciugamano ben arrotolato invece del rullo.</translation>
    </message>
    <message>
        <source>Reach your arms overhead instead of holding your head.</source>
        <translation>Allunga le braccia sopra la testa invece di tenerla.</translation>
    </message>
    <message>
        <source>Nobody knows how many repetitions help. The start and the limit are our own judgement.</source>
        <translation>Nessuno sa quante ripetizioni aiutino. Inizio e limite sono una nostra scelta.</translation>
    </message>
    <message>
        <source>Opens your mid-back and your overhead reach, with support.</source>
        <translation>Apre il centro della schiena e il movimento sopra la testa, con un appoggio.</translation>
    </message>
    <message>
        <source>The joints of your mid-back, your chest and the muscles below your armpits. Also your ribs and belly.</source>
        <translation>Le articolazioni del centro della schiena, il petto e i muscoli sotto le ascelle. Anche costole e addome.</translation>
    </message>
    <message>
        <source>Foam roller, 10–15 cm thick</source>
        <translation>Rullo di schiuma, spesso 10–15 cm</translation>
    </message>
    <message>
        <source>Put the weight on the floor beside your ribs. Lie back with the roller across your mid-back, below the tops of your shoulder blades.</source>
        <translation>Metti il peso a terra accanto alle costole. Sdraiati con il rullo di traverso sotto il centro della schiena, sotto la parte alta delle scapole.</translation>
    </message>
    <message>
        <source>Bend your knees. Keep your feet and buttocks on the floor.</source>
        <translation>Piega le ginocchia. Tieni piedi e glutei a terra.</translation>
    </message>
    <message>
        <source>Roll the weight onto your chest with both hands. Hold it by the sides of its handle and straighten your arms.</source>
        <translation>Fai rotolare il peso sul petto con entrambe le mani. Tienilo ai lati del manico e distendi le braccia.</translation>
    </message>
    <message>
        <source>Breathe out and slowly lower the weight overhead.</source>
        <translation>Espira e scendi piano con il peso sopra la testa.</translation>
    </message>
    <message>
        <source>Let your chest open over the roller. Keep your lower ribs tucked.</source>
        <translation>Lascia aprire il petto sul rullo. Tieni dentro le costole basse.</translation>
    </message>
    <message>
        <source>Bring the weight back over your chest and set it down beside you. Roll off sideways.</source>
        <translation>Riporta il peso sopra il petto e mettilo accanto a te. Girati di lato.</translation>
    </message>
    <message>
        <source>Breathe in for 4 seconds into the sides of your ribs, and out for 6 seconds.</source>
        <translation>Inspira per 4 secondi nei lati delle costole, espira per 6 secondi.</translation>
    </message>
    <message>
        <source>Original programme: a 60–90 second hold. Timing by Limber: lower for four seconds, return in three.</source>
        <translation>Programma originale: mantenere 60–90 secondi. Ritmo di Limber: scendi in quattro secondi, torna in tre.</translation>
    </message>
    <message>
        <source>Lower overhead</source>
        <translation>Scendi sopra la testa</translation>
    </message>
    <message>
        <source>Weight over your chest</source>
        <translation>Peso sopra il petto</translation>
    </message>
    <message>
        <source>Let your ribs sink and move the roller a little higher.</source>
        <translation>Lascia scendere le costole e sposta il rullo un po&apos; più su.</translation>
    </message>
    <message>
        <source>Your head drops back.</source>
        <translation>La testa cade indietro.</translation>
    </message>
    <message>
        <source>Use less weight, or rest it on a block.</source>
        <translation>Usa meno peso, o appoggialo su un blocco.</translation>
    </message>
    <message>
        <source>The roller is under your low back.</source>
        <translation>Il rullo è sotto la zona lombare.</translation>
    </message>
    <message>
        <source>Move it up to your shoulder blades.</source>
        <translation>Spostalo su verso le scapole.</translation>
    </message>
    <message>
        <source>Support your head with your hands. Use no weight.</source>
        <translation>Sostieni la testa con le mani. Senza peso.</translation>
    </message>
    <message>
        <source>Weight overhead</source>
        <translation>Peso sopra la testa</translation>
    </message>
    <message>
        <source>First build up to 90 seconds. Then use a heavier weight.</source>
        <translation>Prima arriva a 90 secondi. Poi usa più peso.</translation>
    </message>
    <message>
        <source>With your arms overhead, your mid-back bends back by only about 10–15 degrees. A small movement is enough. Start without weight for the first week.</source>
        <translation>Con le braccia sopra la testa, il centro della schiena si estende solo di circa 10–15 gradi. Basta un piccolo movimento. La prima settimana inizia senza peso.</translation>
    </message>
    <message>
        <source>Turns your mid-back.</source>
        <translation>Ruota il centro della schiena.</translation>
    </message>
    <message>
        <source>The joints that turn your mid-back, and the muscles between your shoulder blades, behind your shoulder and at your waist.</source>
        <translation>Le articolazioni che ruotano il centro della schiena, e i muscoli tra le scapole, dietro la spalla e alla vita.</translation>
    </message>
    <message>
        <source>Mat, and a cushion for your shoulder or ear</source>
        <translation>Tappetino, e un cuscino per la spalla o l&apos;orecchio</translation>
    </message>
    <message>
        <source>Breathe in. Lift one hand slightly.</source>
        <translation>Inspira. Solleva un po&apos; una mano.</translation>
    </message>
    <message>
        <source>Breathe out. Slide it under your other arm, palm up.</source>
        <translation>Espira. Falla passare sotto l&apos;altro braccio, palmo in su.</translation>
    </message>
    <message>
        <source>Turn your chest until your shoulder and ear rest on the floor or a cushion.</source>
        <translation>Gira il petto finché spalla e orecchio poggiano a terra o su un cuscino.</translation>
    </message>
    <message>
        <source>Hold and breathe. Keep your hips over your knees.</source>
        <translation>Mantieni e respira. Anche sopra le ginocchia.</translation>
    </message>
    <message>
        <source>Press your other hand down to come back. Then change sides.</source>
        <translation>Premi l&apos;altra mano per tornare. Poi cambia lato.</translation>
    </message>
    <message>
        <source>Turn a little further each time you breathe out.</source>
        <translation>Gira un po&apos; di più ogni volta che espiri.</translation>
    </message>
    <message>
        <source>The original programme gives no number. One source holds 3–5 seconds ten times, another 20–30 seconds. Limber&apos;s choice: two holds of 20 seconds on each side, daily.</source>
        <translation>Il programma originale non dà un numero. Una fonte mantiene 3–5 secondi dieci volte, un&apos;altra 20–30 secondi. Scelta di Limber: due volte 20 secondi per lato, ogni giorno.</translation>
    </message>
    <message>
        <source>Press to come back</source>
        <translation>Premi per tornare</translation>
    </message>
    <message>
        <source>Your hips sway.</source>
        <translation>Le anche si spostano.</translation>
    </message>
    <message>
        <source>Your weight is on your neck.</source>
        <translation>Il peso è sul collo.</translation>
    </message>
    <message>
        <source>Support yourself with your other hand.</source>
        <translation>Sostieniti con l&apos;altra mano.</translation>
    </message>
    <message>
        <source>Your shoulder creeps up.</source>
        <translation>La spalla sale.</translation>
    </message>
    <message>
        <source>You force the turn.</source>
        <translation>Forzi la rotazione.</translation>
    </message>
    <message>
        <source>Osteoporosis: never force the twist.</source>
        <translation>Osteoporosi: non forzare mai la rotazione.</translation>
    </message>
    <message>
        <source>Sit on a chair, cross your arms on your chest and turn.</source>
        <translation>Siediti su una sedia, incrocia le braccia sul petto e ruota.</translation>
    </message>
    <message>
        <source>Reach your hand to the ceiling between repetitions.</source>
        <translation>Allunga la mano verso il soffitto tra le ripetizioni.</translation>
    </message>
    <message>
        <source>Sources disagree on how long to hold. We chose a middle way.</source>
        <translation>Le fonti non concordano su quanto mantenere. Abbiamo scelto una via di mezzo.</translation>
    </message>
    <message>
        <source>Rest with your mid-back gently opened.</source>
        <translation>Riposo con il centro della schiena dolcemente aperto.</translation>
    </message>
    <message>
        <source>The joints of your mid-back, your chest and the front of your ribs.</source>
        <translation>Le articolazioni del centro della schiena, il petto e la parte davanti delle costole.</translation>
    </message>
    <message>
        <source>Bath towel, rolled 6–10 cm thick</source>
        <translation>Telo da bagno, arrotolato a 6–10 cm</translation>
    </message>
    <message>
        <source>Roll the towel tightly and lay it lengthwise on the floor.</source>
        <translation>Arrotola bene l&apos;asciugamano e mettilo a terra per il lungo.</translation>
    </message>
    <message>
        <source>Sit at one end and lie back so the towel runs along your spine.</source>
        <translation>Siediti a un&apos;estremità e sdraiati con l&apos;asciugamano lungo la colonna.</translation>
    </message>
    <message>
        <source>Rest your head on the towel or a thin pillow.</source>
        <translation>Appoggia la testa sull&apos;asciugamano o su un cuscino sottile.</translation>
    </message>
    <message>
        <source>Bend your knees or stretch your legs. Let your arms rest out to the sides, palms up.</source>
        <translation>Piega le ginocchia o distendi le gambe. Lascia le braccia ai lati, palmi in su.</translation>
    </message>
    <message>
        <source>Roll onto your side and rest before you sit up.</source>
        <translation>Girati su un fianco e riposa prima di sederti.</translation>
    </message>
    <message>
        <source>Breathe slowly, up into your breastbone.</source>
        <translation>Respira piano, fino allo sterno.</translation>
    </message>
    <message>
        <source>Original programme: 5–10 minutes, at any time of day. You can begin with one or two minutes; that&apos;s our own judgement.</source>
        <translation>Programma originale: 5–10 minuti, a qualsiasi ora. Puoi iniziare con uno o due minuti; è una nostra scelta.</translation>
    </message>
    <message>
        <source>Roll onto your side and rest</source>
        <translation>Girati su un fianco e riposa</translation>
    </message>
    <message>
        <source>Make it thinner.</source>
        <translation>Fallo più sottile.</translation>
    </message>
    <message>
        <source>Your low back aches.</source>
        <translation>Ti fa male la zona lombare.</translation>
    </message>
    <message>
        <source>Your head tips back.</source>
        <translation>La testa cade all&apos;indietro.</translation>
    </message>
    <message>
        <source>Your arms tingle.</source>
        <translation>Ti formicolano le braccia.</translation>
    </message>
    <message>
        <source>Lower your arms. Stop if it doesn&apos;t go away.</source>
        <translation>Abbassa le braccia. Fermati se non passa.</translation>
    </message>
    <message>
        <source>Lay the roll across your back, level with your shoulder blades.</source>
        <translation>Metti il rotolo di traverso, all&apos;altezza delle scapole.</translation>
    </message>
    <message>
        <source>The original programme says &quot;along the middle of your spine&quot;. We read that as lengthwise. How often a day is our own judgement.</source>
        <translation>Il programma originale dice «lungo il centro della colonna». Lo leggiamo come per il lungo. Quante volte al giorno è una nostra scelta.</translation>
    </message>
    <message>
        <source>Opens your mid-back and chest while you stand. No equipment.</source>
        <translation>Apre il centro della schiena e il petto in piedi. Senza attrezzi.</translation>
    </message>
    <message>
        <source>The joints of your mid-back, your chest and the muscles below your armpits. Also the backs of your thighs.</source>
        <translation>Le articolazioni del centro della schiena, il petto e i muscoli sotto le ascelle. Anche la parte posteriore delle cosce.</translation>
    </message>
    <message>
        <source>Face a wall with your feet half your height away from it.</source>
        <translation>Mettiti di fronte a un muro, con i piedi a metà della tua altezza.</translation>
    </message>
    <message>
        <source>Place your fingertips on the wall above your head, shoulder-width apart.</source>
        <translation>Appoggia le punte delle dita al muro sopra la testa, larghe quanto le spalle.</translation>
    </message>
    <message>
        <source>Tighten your belly a little and bend your knees slightly.</source>
        <translation>Contrai un po&apos; l&apos;addome e piega leggermente le ginocchia.</translation>
    </message>
    <message>
        <source>Move your hips back and walk your fingers down the wall.</source>
        <translation>Sposta indietro il bacino e scendi con le dita lungo il muro.</translation>
    </message>
    <message>
        <source>Let your chest sink. Keep your lower ribs gently tucked.</source>
        <translation>Lascia scendere il petto. Tieni piano dentro le costole basse.</translation>
    </message>
    <message>
        <source>Hold and breathe. To finish, walk your hands back up.</source>
        <translation>Mantieni e respira. Per finire risali con le mani.</translation>
    </message>
    <message>
        <source>Sink a little further each time you breathe out.</source>
        <translation>Scendi un po&apos; di più ogni volta che espiri.</translation>
    </message>
    <message>
        <source>Original programme: slowly, a 60–90 second hold. Timing by Limber: five seconds down, five seconds up.</source>
        <translation>Programma originale: piano, mantenere 60–90 secondi. Ritmo di Limber: cinque secondi per scendere, cinque per salire.</translation>
    </message>
    <message>
        <source>Your low back sags.</source>
        <translation>La zona lombare cede.</translation>
    </message>
    <message>
        <source>Tighten your belly and bend less.</source>
        <translation>Contrai l&apos;addome e piegati meno.</translation>
    </message>
    <message>
        <source>Your shoulders creep up.</source>
        <translation>Le spalle salgono.</translation>
    </message>
    <message>
        <source>Your head hangs below your arms.</source>
        <translation>La testa pende sotto le braccia.</translation>
    </message>
    <message>
        <source>Your feet slip.</source>
        <translation>I piedi scivolano.</translation>
    </message>
    <message>
        <source>Dizziness when you bend forward, or glaucoma.</source>
        <translation>Capogiri quando ti pieghi in avanti, o glaucoma.</translation>
    </message>
    <message>
        <source>Keep your hands higher on the wall and bend less.</source>
        <translation>Tieni le mani più in alto sul muro e piegati meno.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Brings some movement into sitting.</source>
        <translation>Porta un po&apos; di movimento quando stai seduto.</translation>
    </message>
    <message>
        <source>The muscles that steady your trunk, and small movements of your pelvis.</source>
        <translation>I muscoli che tengono fermo il tronco, e piccoli movimenti del bacino.</translation>
    </message>
    <message>
        <source>Wobble disc on a stable chair without wheels</source>
        <translation>Cuscino instabile su una sedia stabile senza ruote</translation>
    </message>
    <message>
        <source>Put the disc in the middle of a stable chair.</source>
        <translation>Metti il cuscino al centro di una sedia stabile.</translation>
    </message>
    <message>
        <source>Sit in the middle, feet flat, hips slightly higher than your knees.</source>
        <translation>Siediti al centro, piedi a terra, anche un po&apos; più alte delle ginocchia.</translation>
    </message>
    <message>
        <source>Rock your pelvis forward and back, then from side to side.</source>
        <translation>Oscilla il bacino avanti e indietro, poi da un lato all&apos;altro.</translation>
    </message>
    <message>
        <source>Keep your head and shoulders still.</source>
        <translation>Tieni ferme testa e spalle.</translation>
    </message>
    <message>
        <source>Sit tall but relaxed while you work.</source>
        <translation>Siedi dritto ma rilassato mentre lavori.</translation>
    </message>
    <message>
        <source>Breathe normally.</source>
        <translation>Respira normalmente.</translation>
    </message>
    <message>
        <source>The original programme gives no number. Limber&apos;s choice: 10–30 minutes, once or twice a day.</source>
        <translation>Il programma originale non dà un numero. Scelta di Limber: 10–30 minuti, una o due volte al giorno.</translation>
    </message>
    <message>
        <source>Your feet dangle.</source>
        <translation>I piedi penzolano.</translation>
    </message>
    <message>
        <source>You sit stiffly.</source>
        <translation>Stai seduto rigido.</translation>
    </message>
    <message>
        <source>Relax, and move a little.</source>
        <translation>Rilassati e muoviti un po&apos;.</translation>
    </message>
    <message>
        <source>You use it all day.</source>
        <translation>Lo usi tutto il giorno.</translation>
    </message>
    <message>
        <source>A recent flare-up of low-back pain.</source>
        <translation>Una riacutizzazione recente del mal di schiena lombare.</translation>
    </message>
    <message>
        <source>More minutes, up to half an hour. Never all day.</source>
        <translation>Più minuti, fino a mezz&apos;ora. Mai tutto il giorno.</translation>
    </message>
    <message>
        <source>Reviews found no real change in how hard the trunk muscles work, and no support for it as a treatment on its own. It&apos;s here because changing how you sit feels good.</source>
        <translation>Le rassegne non hanno trovato cambiamenti reali nel lavoro dei muscoli del tronco, né basi per usarlo come cura da solo. È qui perché cambiare modo di sedersi fa bene.</translation>
    </message>
    <message>
        <source>Limber can support you. It can&apos;t promise a cure. Here is what is known, what isn&apos;t, and how to tell whether it helps you.</source>
        <translation>Limber può aiutarti. Non può promettere una cura. Ecco che cosa si sa, che cosa no, e come capire se ti aiuta.</translation>
    </message>
    <message>
        <source>In one study, people whose mid-backs bent backwards less tended to report somewhat more pain. It was a snapshot. It can&apos;t tell which came first, or whether loosening helps. That&apos;s why we track whether it helps you.</source>
        <translation>In uno studio, chi piegava meno indietro il centro della schiena tendeva a riferire un po&apos; più dolore. Era un&apos;istantanea. Non può dire che cosa sia venuto prima, né se sciogliere aiuti. Per questo seguiamo se aiuta te.</translation>
    </message>
    <message>
        <source>The numbers behind it</source>
        <translation>I numeri dietro</translation>
    </message>
    <message>
        <source>The study measured 73 people aged 22 to 56 once. They had had moderate mid-back pain for weeks to months. Less backward bending in the upper mid-back went with slightly more worst pain (odds ratio 1.04, confidence interval 1.00 to 1.07). Less in the whole mid-back went with a slightly higher pain score (1.05, 1.01 to 1.08). More bending forward went with less pain (0.96, 0.91 to 1.00). That, too, is only a snapshot.</source>
        <translation>Lo studio ha misurato una sola volta 73 persone tra 22 e 56 anni. Avevano da settimane o mesi un dolore moderato al centro della schiena. Meno estensione nella parte alta si accompagnava a un dolore peggiore un po&apos; più forte (odds ratio 1,04, intervallo di confidenza 1,00–1,07). Meno in tutto il centro della schiena a un punteggio di dolore un po&apos; più alto (1,05, 1,01–1,08). Più flessione in avanti a meno dolore (0,96, 0,91–1,00). Anche questa è solo un&apos;istantanea.</translation>
    </message>
    <message>
        <source>How much we know about the mid-back</source>
        <translation>Quanto si sa del centro della schiena</translation>
    </message>
    <message>
        <source>Not much. The mid-back is studied far less than the low back or the neck. Much of what Limber suggests is borrowed from other parts of the body, or is our own judgement. Each exercise tells you which.</source>
        <translation>Non molto. Il centro della schiena è studiato molto meno della zona lombare o del collo. Molto di ciò che Limber propone viene da altre parti del corpo o è una nostra scelta. Ogni esercizio dice quale.</translation>
    </message>
    <message>
        <source>One study looked at people over 60 with a marked curve. They trained strength for six months, three supervised hours a week. Their curve ended up 3.0 degrees smaller than in people who didn&apos;t train (0.8 to 5.2). A doctor&apos;s check and an exercise safety test came first. A smaller curve doesn&apos;t by itself mean that daily life gets easier.</source>
        <translation>Uno studio ha seguito persone oltre i 60 anni con una curva marcata. Hanno allenato la forza per sei mesi, tre ore guidate a settimana. Alla fine la curva era di 3,0 gradi più piccola che in chi non si allenava (0,8–5,2). Prima c&apos;erano stati una visita medica e un test di sicurezza. Una curva più piccola non rende da sola più facile la vita di ogni giorno.</translation>
    </message>
    <message>
        <source>Sitting or standing upright lets your shoulders move further, and the evidence for that is strong. Yet people with and without shoulder pain have a similar curve.</source>
        <translation>Stare dritti, seduti o in piedi, lascia muovere di più le spalle, e questo è ben dimostrato. Eppure chi ha e chi non ha dolore alle spalle ha una curva simile.</translation>
    </message>
    <message>
        <source>For long-lasting low-back pain, exercise probably helps a little compared with doing nothing (standardised difference -0.33, moderate certainty). Some people are sore for a while. For single kinds of exercise, the certainty is very low.</source>
        <translation>Nel mal di schiena lombare che dura, l&apos;esercizio probabilmente aiuta un po&apos; rispetto al non fare nulla (differenza standardizzata -0,33, certezza moderata). Alcuni hanno indolenzimento per un po&apos;. Per i singoli tipi di esercizio la certezza è molto bassa.</translation>
    </message>
    <message>
        <source>In one study, office workers trained their shoulders with a resistance band, two minutes a day, five days a week. After ten weeks their neck and shoulder pain was 1.4 points lower. They did about 65% of what was planned. This was strength training, so it tells us nothing about stretching.</source>
        <translation>In uno studio, impiegati hanno allenato le spalle con un elastico, due minuti al giorno, cinque giorni a settimana. Dopo dieci settimane il dolore a collo e spalle era più basso di 1,4 punti. Hanno fatto circa il 65% del previsto. Era allenamento della forza, quindi non dice nulla sullo stretching.</translation>
    </message>
    <message>
        <source>How much change is real</source>
        <translation>Quale cambiamento è reale</translation>
    </message>
    <message>
        <source>We call a change in pain real from 2 points on. That number comes from people with low-back pain. For neck pain, one study found that only 4 points or more were clearly more than chance. Single readings vary even more, so we look at weeks, not at one day.</source>
        <translation>Consideriamo reale un cambiamento del dolore da 2 punti. Questo numero viene da persone con dolore lombare. Per il collo, uno studio ha trovato che solo 4 punti o più superavano chiaramente il caso. I singoli valori variano ancora di più, quindi guardiamo le settimane, non un giorno.</translation>
    </message>
    <message>
        <source>One self-management app helped people do more despite low-back pain, but perhaps too little to matter. We don&apos;t know whether Limber does better. Your weekly measurements show how it goes for you.</source>
        <translation>Un&apos;app di autogestione ha aiutato a fare di più nonostante il dolore lombare, ma forse troppo poco per contare. Non sappiamo se Limber faccia meglio. Le tue misure settimanali mostrano come va per te.</translation>
    </message>
    <message>
        <source>Measure on the same day and at the same time each week, before you exercise. Measure three times. We save your middle result.</source>
        <translation>Misura ogni settimana nello stesso giorno e alla stessa ora, prima dell&apos;esercizio. Misura tre volte. Salviamo il risultato di mezzo.</translation>
    </message>
    <message>
        <source>Keep your lower ribs down. Reach both arms straight overhead.</source>
        <translation>Tieni giù le costole basse. Allunga entrambe le braccia sopra la testa.</translation>
    </message>
    <message>
        <source>Measure from your wrist to the floor with a ruler. Ask someone to help if you can.</source>
        <translation>Misura con un righello dal polso al pavimento. Fatti aiutare, se puoi.</translation>
    </message>
    <message>
        <source>Stand with your heels and buttocks against a wall. Look straight ahead.</source>
        <translation>Mettiti con talloni e glutei contro un muro. Guarda dritto davanti a te.</translation>
    </message>
    <message>
        <source>Slide thin books behind your head until they touch your head and the wall.</source>
        <translation>Infila libri sottili dietro la testa finché toccano la testa e il muro.</translation>
    </message>
    <message>
        <source>Measure how thick the stack is. If your head touches the wall, enter 0.</source>
        <translation>Misura lo spessore della pila. Se la testa tocca il muro, inserisci 0.</translation>
    </message>
    <message>
        <source>Sit with a cushion between your knees and cross your arms.</source>
        <translation>Siediti con un cuscino tra le ginocchia e incrocia le braccia.</translation>
    </message>
    <message>
        <source>Hold a phone with a compass flat against your breastbone.</source>
        <translation>Tieni un telefono con la bussola piatto contro lo sterno.</translation>
    </message>
    <message>
        <source>Turn left as far as is comfortable. Read the degrees.</source>
        <translation>Ruota a sinistra fin dove è comodo. Leggi i gradi.</translation>
    </message>
    <message>
        <source>Turn right as far as is comfortable. Read the degrees.</source>
        <translation>Ruota a destra fin dove è comodo. Leggi i gradi.</translation>
    </message>
    <message>
        <source>Put a tape measure around your chest, at the bottom of your breastbone.</source>
        <translation>Passa un metro a nastro intorno al torace, in fondo allo sterno.</translation>
    </message>
    <message>
        <source>Breathe out, make yourself as small as you can and read the tape.</source>
        <translation>Espira, fatti più piccolo che puoi e leggi il metro.</translation>
    </message>
    <message>
        <source>Breathe in, make yourself as big as you can and read it again.</source>
        <translation>Inspira, fatti più grande che puoi e leggi di nuovo.</translation>
    </message>
    <message>
        <source>Think of the last seven days as a whole.</source>
        <translation>Pensa agli ultimi sette giorni nel loro insieme.</translation>
    </message>
    <message>
        <source>0 is no pain. 10 is the worst you can imagine.</source>
        <translation>0 è nessun dolore. 10 è il peggiore che puoi immaginare.</translation>
    </message>
    <message>
        <source>Think of the worst moment in the last seven days.</source>
        <translation>Pensa al momento peggiore degli ultimi sette giorni.</translation>
    </message>
    <message>
        <source>Your three activities</source>
        <translation>Le tue tre attività</translation>
    </message>
    <message>
        <source>Choose three activities that are hard for you. Keep the same three every week.</source>
        <translation>Scegli tre attività che per te sono difficili. Tieni le stesse ogni settimana.</translation>
    </message>
    <message>
        <source>Rate each: 0 means you can&apos;t do it, 10 means you can do it as well as before.</source>
        <translation>Dai un voto a ciascuna: 0 significa che non riesci, 10 che riesci bene come prima.</translation>
    </message>
    <message>
        <source>We save the average of the three.</source>
        <translation>Salviamo la media delle tre.</translation>
    </message>
    <message>
        <source>Hold both arms straight up.</source>
        <translation>Tieni entrambe le braccia distese in alto.</translation>
    </message>
    <message>
        <source>Stop when your effort reaches 5 out of 10.</source>
        <translation>Fermati quando lo sforzo arriva a 5 su 10.</translation>
    </message>
    <message>
        <source>Enter how many seconds it took.</source>
        <translation>Inserisci quanti secondi sono stati.</translation>
    </message>
    <message>
        <source>The gymnast&apos;s bridge, on your hands and feet. Leave it out if your wrists don&apos;t bend to 90 degrees without pain, or if you have high blood pressure that isn&apos;t under control.</source>
        <translation>Il ponte da ginnasta, su mani e piedi. Non farlo se i polsi non si piegano a 90 gradi senza dolore, o se hai la pressione alta non controllata.</translation>
    </message>
    <message>
        <source>You&apos;re pain-free, your overhead gap is 2 cm or less, and you&apos;ve done 4 weeks of stage 5, 3 × 8 bridges on one leg and 4 × 12 with your arms overhead.</source>
        <translation>Non hai dolore, la tua distanza sopra la testa è di 2 cm o meno e hai fatto 4 settimane della fase 5, 3 × 8 ponti su una gamba e 4 × 12 con le braccia sopra la testa.</translation>
    </message>
</context>
<context>
    <name>ExerciseWords</name>
    <message>
        <source>%1 to %2 repetitions</source>
        <translation>da %1 a %2 ripetizioni</translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>da %1 a %2 minuti</translation>
    </message>
    <message>
        <source>%1 to %2 seconds in %3 holds</source>
        <translation>da %1 a %2 secondi in %3 tenute</translation>
    </message>
    <message>
        <source>%1 to %2 seconds</source>
        <translation>da %1 a %2 secondi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, how often</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stage %1 · %2</source>
        <translation>Fase %1 · %2</translation>
    </message>
    <message>
        <source>Daily reset</source>
        <translation>Minuto del giorno</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Cassetta degli attrezzi</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Alla scrivania</translation>
    </message>
    <message>
        <source>%1 – or: %2</source>
        <translation>%1 – o: %2</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facoltativo)</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantieni</translation>
    </message>
    <message>
        <source>%1 s in</source>
        <comment>tempo: moving into the position</comment>
        <translation>%1 s entrata</translation>
    </message>
    <message>
        <source>%1 s hold</source>
        <translation>%1 s tenuta</translation>
    </message>
    <message>
        <source>%1 s out</source>
        <comment>tempo: moving out of the position</comment>
        <translation>%1 s uscita</translation>
    </message>
    <message>
        <source>%1 s rest</source>
        <translation>%1 s riposo</translation>
    </message>
    <message>
        <source>%1 to %2 repetitions in %3 sets</source>
        <translation>da %1 a %2 ripetizioni in %3 serie</translation>
    </message>
    <message>
        <source>%1 on each side</source>
        <translation>%1 per lato</translation>
    </message>
    <message>
        <source>My exercise</source>
        <translation>Il mio esercizio</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Impostato da %1</translation>
    </message>
</context>
<context>
    <name>FileError</name>
    <message>
        <source>entry %1</source>
        <translation>voce %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>campo %1</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>cannot be written: %1</source>
        <translation>impossibile scrivere: %1</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>No warning signs reported</source>
        <translation>Nessun segnale d&apos;allarme</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Chiedi aiuto adesso</translation>
    </message>
    <message>
        <source>Started stage %1 · %2</source>
        <translation>Iniziata la fase %1 · %2</translation>
    </message>
    <message>
        <source>Moved on to stage %1 · %2</source>
        <translation>Passato alla fase %1 · %2</translation>
    </message>
    <message>
        <source>Stayed in stage %1 · %2</source>
        <translation>Rimasto nella fase %1 · %2</translation>
    </message>
    <message>
        <source>Stepped back to stage %1 · %2</source>
        <translation>Tornato alla fase %1 · %2</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Domande di sicurezza</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Weekly check</source>
        <translation>Controllo settimanale</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>%1 × %2 s</source>
        <translation>%1 × %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n repetition(s)</source>
        <translation>
            <numerusform>%n ripetizione</numerusform>
            <numerusform>%n ripetizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completato</translation>
    </message>
    <message>
        <source>stopped for pain</source>
        <translation>fermato per dolore</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrotto</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sinistra</translation>
    </message>
    <message>
        <source>right</source>
        <translation>destra</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>entrambi i lati</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Effort %1, pain %2</source>
        <translation>Sforzo %1, dolore %2</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>Dolore %1</translation>
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
        <translation>Dal %1 al %2</translation>
    </message>
    <message>
        <source>tingling or numbness in an arm or leg</source>
        <translation>formicolio o intorpidimento a un braccio o a una gamba</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>All exercises are fine, %1</source>
        <translation>Tutti gli esercizi permessi, %1</translation>
    </message>
    <message>
        <source>Gentle movement only, %1</source>
        <translation>Solo movimento dolce, %1</translation>
    </message>
    <message>
        <source>Some exercises left out, %1</source>
        <translation>Alcuni esercizi esclusi, %1</translation>
    </message>
    <message>
        <source>Agreed with a professional</source>
        <translation>Concordato con un professionista</translation>
    </message>
    <message>
        <source>Holiday or travel</source>
        <translation>Vacanza o viaggio</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Malattia</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Infortunio</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operazione</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Gravidanza</translation>
    </message>
    <message>
        <source>Flare-up</source>
        <translation>Riacutizzazione</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Altro motivo</translation>
    </message>
    <message>
        <source>The tingling is gone</source>
        <translation>Il formicolio è passato</translation>
    </message>
    <message>
        <source>The tingling is still there</source>
        <translation>Il formicolio c&apos;è ancora</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Non prima del %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>reason of a pause, note</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Start gently</source>
        <translation>Inizia con dolcezza</translation>
    </message>
    <message>
        <source>See a doctor this week</source>
        <translation>Vai dal medico questa settimana</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Esercizio</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguito</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Rimandato</translation>
    </message>
    <message>
        <source>stopped early, tired</source>
        <translation>fermato prima, stanchezza</translation>
    </message>
    <message>
        <source>only muscle soreness, same on both sides</source>
        <translation>solo indolenzimento muscolare, uguale dai due lati</translation>
    </message>
    <message>
        <source>you told us you were worried</source>
        <translation>hai detto che qualcosa ti preoccupava</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Dolore del mattino</translation>
    </message>
    <message>
        <source>Lighter week</source>
        <translation>Settimana più leggera</translation>
    </message>
    <message>
        <source>Other activity</source>
        <translation>Altra attività</translation>
    </message>
    <message>
        <source>My exercise</source>
        <translation>Il mio esercizio</translation>
    </message>
    <message>
        <source>Therapist&apos;s plan</source>
        <translation>Piano del fisioterapista</translation>
    </message>
    <message>
        <source>%1: %2 out of 10</source>
        <comment>rating: value</comment>
        <translation>%1: %2 su 10</translation>
    </message>
    <message>
        <source>%1, no longer in use</source>
        <translation>%1, non più in uso</translation>
    </message>
    <message>
        <source>Plan of %1 ended</source>
        <translation>Piano di %1 terminato</translation>
    </message>
    <message>
        <source>Set by %1 on %2</source>
        <comment>who, date</comment>
        <translation>Impostato da %1 il %2</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 per lato</translation>
    </message>
    <message>
        <source>%1 × %2 each side</source>
        <comment>sets, work</comment>
        <translation>%1 × %2 per lato</translation>
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
        <translation>sforzo %1</translation>
    </message>
    <message>
        <source>pain %1</source>
        <translation>dolore %1</translation>
    </message>
    <message>
        <source>the tingling went away</source>
        <translation>il formicolio è passato</translation>
    </message>
    <message>
        <source>the tingling stayed</source>
        <translation>il formicolio è rimasto</translation>
    </message>
    <message>
        <source>morning %1, muscles only</source>
        <translation>mattino %1, solo muscoli</translation>
    </message>
    <message>
        <source>morning %1</source>
        <translation>mattino %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a note</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
</context>
<context>
    <name>OpenOutcome</name>
    <message>
        <source>The journal is open.</source>
        <translation>Il diario è aperto.</translation>
    </message>
    <message>
        <source>We created a new journal.</source>
        <translation>Abbiamo creato un nuovo diario.</translation>
    </message>
    <message>
        <source>Your journal was updated. A copy of the old one is in the backups folder.</source>
        <translation>Il diario è stato aggiornato. Una copia del vecchio è nella cartella dei backup.</translation>
    </message>
    <message>
        <source>A newer version of Limber wrote this journal. Nothing was changed. Update Limber to open it.</source>
        <translation>Questo diario viene da una versione più recente di Limber. Non è stato cambiato nulla. Aggiorna Limber per aprirlo.</translation>
    </message>
    <message>
        <source>The file is damaged or isn&apos;t a Limber journal. Nothing was changed. Restore a backup, or set the file aside and start fresh.</source>
        <translation>Il file è danneggiato o non è un diario di Limber. Non è stato cambiato nulla. Ripristina un backup, o metti da parte il file e ricomincia da capo.</translation>
    </message>
    <message>
        <source>Limber is already open with this journal. Close the other window first.</source>
        <translation>Limber è già aperto con questo diario. Chiudi prima l&apos;altra finestra.</translation>
    </message>
    <message>
        <source>You can look at this journal and export it, but not change it: the disk is full, or its folder is read-only.</source>
        <translation>Puoi guardare questo diario ed esportarlo, ma non modificarlo: il disco è pieno, o la sua cartella è di sola lettura.</translation>
    </message>
    <message>
        <source>The journal is missing, but there are traces of an earlier one. Nothing was changed. Restore a backup, or start fresh.</source>
        <translation>Il diario manca, ma ci sono tracce di uno precedente. Non è stato cambiato nulla. Ripristina un backup, o ricomincia da capo.</translation>
    </message>
    <message>
        <source>Limber can&apos;t open the journal. Check that the disk isn&apos;t full and that you may read and write in its folder. Nothing was changed.</source>
        <translation>Limber non riesce ad aprire il diario. Controlla che il disco non sia pieno e che tu possa leggere e scrivere nella cartella. Non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Another computer has this journal open, or didn&apos;t close it. If Limber isn&apos;t running there, you can open the journal here.</source>
        <translation>Un altro computer ha questo diario aperto, o non l&apos;ha chiuso. Se Limber lì non è in funzione, puoi aprire il diario qui.</translation>
    </message>
    <message>
        <source>A newer version of Limber wrote this journal. You can look at it and export it, but not change it. Update Limber to train with it.</source>
        <translation>Questo diario viene da una versione più recente di Limber. Puoi guardarlo ed esportarlo, ma non modificarlo. Aggiorna Limber per usarlo per allenarti.</translation>
    </message>
    <message>
        <source>The computer %1 has this journal open, or didn&apos;t close it. If Limber isn&apos;t running there, you can open the journal here.</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>Il computer %1 ha questo diario aperto, o non l&apos;ha chiuso. Se Limber lì non è in funzione, puoi aprire il diario qui.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>ease in</source>
        <translation>entra piano</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantieni</translation>
    </message>
    <message>
        <source>ease out</source>
        <translation>esci piano</translation>
    </message>
    <message>
        <source>second, %1</source>
        <translation>secondo, %1</translation>
    </message>
    <message>
        <source>seconds, %1</source>
        <translation>secondi, %1</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Pronto?</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermato</translation>
    </message>
    <message>
        <source>get ready</source>
        <translation>preparati</translation>
    </message>
    <message>
        <source>get set</source>
        <translation>in posizione</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>riposo</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lato sinistro</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lato destro</translation>
    </message>
    <message>
        <source>%1 reps</source>
        <translation>%1 rip.</translation>
    </message>
    <message>
        <source>%1 holds of %2 s</source>
        <translation>%1 tenute da %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
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
        <translation>Sessione finita</translation>
    </message>
    <message>
        <source>Last rep of %1</source>
        <translation>Ultima rip. di %1</translation>
    </message>
    <message>
        <source>Rep %1 of %2</source>
        <translation>Rip. %1 di %2</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Serie %1 di %2</translation>
    </message>
    <message>
        <source>Let go and breathe.</source>
        <translation>Rilascia e respira.</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>poi: %1</translation>
    </message>
    <message>
        <source>next: rest %1 s</source>
        <translation>poi: riposo %1 s</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>manca meno di un minuto</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>mancano circa %1 min</translation>
    </message>
    <message>
        <source>Rep done</source>
        <translation>Ripetizione fatta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>%1 reps, lowering %2 s</source>
        <translation>%1 rip., discesa %2 s</translation>
    </message>
    <message>
        <source>The computer was asleep and the timer stopped. Press Space to resume.</source>
        <translation>Il computer era in sospensione e il timer si è fermato. Premi Spazio per riprendere.</translation>
    </message>
    <message>
        <source>You left off here. Get into position and press Space.</source>
        <translation>Ti eri fermato qui. Mettiti in posizione e premi Spazio.</translation>
    </message>
    <message>
        <source>Paused. What happened?</source>
        <translation>In pausa. Che cosa è successo?</translation>
    </message>
    <message>
        <source>Press Space to continue as a new hold, or R to repeat this one.</source>
        <translation>Spazio per continuare come nuova tenuta, R per ripetere questa.</translation>
    </message>
    <message>
        <source>Paused. The timer is stopped.</source>
        <translation>In pausa. Il timer è fermo.</translation>
    </message>
    <message>
        <source>press Space when you&apos;re ready</source>
        <translation>premi Spazio quando sei pronto</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sinistra</translation>
    </message>
    <message>
        <source>Get into position. Press Space (or hold any key) when you&apos;re ready.</source>
        <translation>Mettiti in posizione. Premi Spazio (o tieni premuto un tasto) quando sei pronto.</translation>
    </message>
    <message>
        <source>Change sides: %1 next.</source>
        <translation>Cambia lato: ora %1.</translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <translation>Sono pronto</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>done so far</source>
        <translation>fatto finora</translation>
    </message>
    <message>
        <source>seconds held</source>
        <translation>secondi mantenuti</translation>
    </message>
    <message>
        <source>Stop at effort 5 of 10, or when pain goes above 2</source>
        <translation>Fermati a sforzo 5 su 10, o quando il dolore supera 2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Skip rest</source>
        <translation>Salta il riposo</translation>
    </message>
    <message>
        <source>Next rep</source>
        <translation>Prossima rip.</translation>
    </message>
    <message>
        <source>Finish this set</source>
        <translation>Termina questa serie</translation>
    </message>
    <message>
        <source>Easier: %1, %2 s</source>
        <translation>Più facile: %1, %2 s</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation>Più facile: %1</translation>
    </message>
</context>
<context>
    <name>ProfileOpening</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the backup of %1</source>
        <translation>Torna al backup del %1</translation>
    </message>
    <message>
        <source>Go back to the newest backup</source>
        <translation>Torna al backup più recente</translation>
    </message>
    <message>
        <source>Open the journal here?</source>
        <translation>Aprire il diario qui?</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Apri qui</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Your journal is missing</source>
        <translation>Il tuo diario manca</translation>
    </message>
    <message>
        <source>Your journal is damaged</source>
        <translation>Il tuo diario è danneggiato</translation>
    </message>
    <message>
        <source>Not as it was saved: %1.</source>
        <translation>Non è più come era stato salvato: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A repair gets everything back: %n entries.</source>
        <translation>
            <numerusform>Una riparazione recupera tutto: %n voce.</numerusform>
            <numerusform>Una riparazione recupera tutto: %n voci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A repair keeps the other %n entries.</source>
        <translation>
            <numerusform>Una riparazione conserva l&apos;altra voce (%n).</numerusform>
            <numerusform>Una riparazione conserva le altre %n voci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Ripara</translation>
    </message>
    <message numerus="yes">
        <source>The newest whole backup holds %n session(s).</source>
        <translation>
            <numerusform>Il backup integro più recente contiene %n sessione.</numerusform>
            <numerusform>Il backup integro più recente contiene %n sessioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever you choose, the files that are there now are kept in %1.</source>
        <translation>Qualunque cosa tu scelga, i file presenti ora restano conservati in %1.</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>Ricomincia da capo</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n punti</numerusform>
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
        <translation>dddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n session(s)</source>
        <translation>
            <numerusform>%1: %2 su %n sessione</numerusform>
            <numerusform>%1: %2 su %n sessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · lower is better</source>
        <translation>%1 · meno è meglio</translation>
    </message>
    <message>
        <source>%1 · higher is better</source>
        <translation>%1 · più è meglio</translation>
    </message>
    <message>
        <source>You had sessions planned on %1 days: %2 done in full, %3 in part.</source>
        <translation>Avevi sessioni previste in %1 giorni: %2 completi, %3 in parte.</translation>
    </message>
    <message>
        <source>%1: rest day</source>
        <translation>%1: giorno di riposo</translation>
    </message>
    <message>
        <source>%1: break</source>
        <translation>%1: pausa</translation>
    </message>
    <message>
        <source>Too early to tell. Measure again next week.</source>
        <translation>Troppo presto per dirlo. Misura di nuovo la prossima settimana.</translation>
    </message>
    <message>
        <source>No real change. Day-to-day variation is %1.</source>
        <translation>Nessun cambiamento reale. La variazione da un giorno all&apos;altro è %1.</translation>
    </message>
    <message>
        <source>%1 better. That&apos;s more than day-to-day variation (%2).</source>
        <translation>%1 meglio. È più della variazione da un giorno all&apos;altro (%2).</translation>
    </message>
    <message>
        <source>%1 worse. That&apos;s more than day-to-day variation (%2).</source>
        <translation>%1 peggio. È più della variazione da un giorno all&apos;altro (%2).</translation>
    </message>
    <message>
        <source>Your measurement</source>
        <translation>La tua misura</translation>
    </message>
    <message>
        <source>Your hold grew from %1 to %2 s.</source>
        <translation>La tua tenuta è cresciuta da %1 a %2 s.</translation>
    </message>
    <message>
        <source>Your hold went from %1 to %2 s.</source>
        <translation>La tua tenuta è passata da %1 a %2 s.</translation>
    </message>
    <message>
        <source>Your holds grew from %1 to %2 s in a session.</source>
        <translation>Le tue tenute sono cresciute da %1 a %2 s per sessione.</translation>
    </message>
    <message>
        <source>Your holds went from %1 to %2 s in a session.</source>
        <translation>Le tue tenute sono passate da %1 a %2 s per sessione.</translation>
    </message>
    <message>
        <source>Your sessions grew from %1 to %2 s.</source>
        <translation>Le tue sessioni sono cresciute da %1 a %2 s.</translation>
    </message>
    <message>
        <source>Your sessions went from %1 to %2 s.</source>
        <translation>Le tue sessioni sono passate da %1 a %2 s.</translation>
    </message>
    <message>
        <source>Your sessions grew from %1 to %2 repetitions.</source>
        <translation>Le tue sessioni sono cresciute da %1 a %2 ripetizioni.</translation>
    </message>
    <message>
        <source>Your sessions went from %1 to %2 repetitions.</source>
        <translation>Le tue sessioni sono passate da %1 a %2 ripetizioni.</translation>
    </message>
    <message>
        <source>You still hold %1 s in a session.</source>
        <translation>Mantieni ancora %1 s per sessione.</translation>
    </message>
    <message>
        <source>Your sessions are still %1 s long.</source>
        <translation>Le tue sessioni durano ancora %1 s.</translation>
    </message>
    <message>
        <source>You still do %1 repetitions in a session.</source>
        <translation>Fai ancora %1 ripetizioni per sessione.</translation>
    </message>
    <message>
        <source>Your first session will show here.</source>
        <translation>Qui vedrai la tua prima sessione.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) so far. After two weeks you&apos;ll see here what has changed.</source>
        <translation>
            <numerusform>Finora %n sessione. Dopo due settimane vedrai qui che cosa è cambiato.</numerusform>
            <numerusform>Finora %n sessioni. Dopo due settimane vedrai qui che cosa è cambiato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain stayed at %1.</source>
        <translation>Il dolore è rimasto a %1.</translation>
    </message>
    <message>
        <source>Pain stayed between %1 and %2.</source>
        <translation>Il dolore è rimasto tra %1 e %2.</translation>
    </message>
    <message>
        <source>Pain went down from %1 to %2.</source>
        <translation>Il dolore è sceso da %1 a %2.</translation>
    </message>
    <message>
        <source>Pain went up from %1 to %2.</source>
        <translation>Il dolore è salito da %1 a %2.</translation>
    </message>
    <message>
        <source>%1: %2 better.</source>
        <comment>measure: amount</comment>
        <translation>%1: miglioramento di %2.</translation>
    </message>
    <message>
        <source>%1: %2 worse.</source>
        <comment>measure: amount</comment>
        <translation>%1: peggioramento di %2.</translation>
    </message>
    <message numerus="yes">
        <source>Your last session was %n day(s) ago. You can pick up where you left off.</source>
        <translation>
            <numerusform>L&apos;ultima sessione risale a %n giorno fa. Puoi riprendere da dove eri.</numerusform>
            <numerusform>L&apos;ultima sessione risale a %n giorni fa. Puoi riprendere da dove eri.</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;re ready for stage %1</source>
        <translation>Sei pronto per la fase %1</translation>
    </message>
    <message>
        <source>On the way to stage %1</source>
        <translation>In cammino verso la fase %1</translation>
    </message>
    <message numerus="yes">
        <source>About %n week(s) to stage %1</source>
        <translation>
            <numerusform>Circa %n settimana alla fase %1</numerusform>
            <numerusform>Circa %n settimane alla fase %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first session</source>
        <translation>La tua prima sessione</translation>
    </message>
    <message>
        <source>A month after your start, and still at it</source>
        <translation>Un mese dall&apos;inizio, e continui</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessione</numerusform>
            <numerusform>%n sessioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your best %1: %n repetition(s)</source>
        <translation>
            <numerusform>%1, il tuo record: %n ripetizione</numerusform>
            <numerusform>%1, il tuo record: %n ripetizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Your best %1: %2 s</source>
        <translation>%1, il tuo record: %2 s</translation>
    </message>
    <message>
        <source>You reached stage %1 · %2</source>
        <translation>Hai raggiunto la fase %1 · %2</translation>
    </message>
    <message>
        <source>You have trained in all five stages</source>
        <translation>Ti sei allenato in tutte e cinque le fasi</translation>
    </message>
    <message>
        <source>%1: %2 better than at the start</source>
        <comment>measure: amount</comment>
        <translation>%1: miglioramento di %2 dall&apos;inizio</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Seconds held per session</source>
        <translation>Secondi mantenuti per sessione</translation>
    </message>
    <message>
        <source>Seconds moved per session</source>
        <translation>Secondi di movimento per sessione</translation>
    </message>
    <message>
        <source>Repetitions per session</source>
        <translation>Ripetizioni per sessione</translation>
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
        <translation>Quando vuoi</translation>
    </message>
    <message>
        <source>Your plan will restart a little lower. This is the last reminder until you&apos;re back.</source>
        <translation>Il tuo piano ripartirà un po&apos; più basso. È l&apos;ultimo promemoria finché non torni.</translation>
    </message>
    <message>
        <source>A fresh start is easy</source>
        <translation>Ricominciare è facile</translation>
    </message>
    <message>
        <source>Your plan adjusts to the days off by itself.</source>
        <translation>Il tuo piano si adatta da solo ai giorni liberi.</translation>
    </message>
    <message>
        <source>A few minutes today?</source>
        <translation>Qualche minuto oggi?</translation>
    </message>
    <message>
        <source>Two minutes count as a full day.</source>
        <translation>Due minuti valgono come un giorno intero.</translation>
    </message>
    <message>
        <source>Time for your session</source>
        <translation>È ora della sessione</translation>
    </message>
    <message>
        <source>It takes a few minutes.</source>
        <translation>Dura pochi minuti.</translation>
    </message>
    <message>
        <source>A minute to move?</source>
        <translation>Un minuto per muoverti?</translation>
    </message>
    <message>
        <source>Shorter breaks less often?</source>
        <translation>Pause più brevi, meno spesso?</translation>
    </message>
    <message numerus="yes">
        <source>You skipped the last ones. They could come after %n minutes of work instead.</source>
        <translation>
            <numerusform>Hai saltato le ultime. Potrebbero arrivare dopo %n minuto di lavoro.</numerusform>
            <numerusform>Hai saltato le ultime. Potrebbero arrivare dopo %n minuti di lavoro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your weekly check is due</source>
        <translation>È ora del controllo settimanale</translation>
    </message>
    <message>
        <source>One measurement shows whether the plan works for you.</source>
        <translation>Una misura mostra se il piano funziona per te.</translation>
    </message>
    <message>
        <source>Your monthly safety questions</source>
        <translation>Le domande di sicurezza del mese</translation>
    </message>
    <message>
        <source>They take about two minutes. Your target can increase again once they are answered.</source>
        <translation>Richiedono circa due minuti. Poi il tuo obiettivo può di nuovo salire.</translation>
    </message>
    <message>
        <source>Today you wanted to look at your plan</source>
        <translation>Oggi volevi rivedere il tuo piano</translation>
    </message>
    <message>
        <source>Does it still fit your days?</source>
        <translation>Va ancora bene per le tue giornate?</translation>
    </message>
    <message>
        <source>Your break is about to end</source>
        <translation>La tua pausa sta per finire</translation>
    </message>
    <message>
        <source>The plan goes on the day after. You can end or extend the break on the Plan page.</source>
        <translation>Il piano riprende il giorno dopo. Puoi terminare o prolungare la pausa nella pagina Piano.</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Apri Limber</translation>
    </message>
    <message>
        <source>Your plan: %1.</source>
        <translation>Il tuo piano: %1.</translation>
    </message>
    <message>
        <source>%1: %2 works too.</source>
        <comment>an obstacle in the person&apos;s words, then a time of day</comment>
        <translation>%1: va bene anche %2.</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>Meno spesso</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Lascia così</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Apri il piano</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Tra 10 minuti</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Oggi no</translation>
    </message>
    <message>
        <source>End quiet</source>
        <translation>Fine del silenzio</translation>
    </message>
    <message>
        <source>Quiet for an hour</source>
        <translation>Silenzio per un&apos;ora</translation>
    </message>
    <message>
        <source>Quiet until tomorrow</source>
        <translation>Silenzio fino a domani</translation>
    </message>
    <message>
        <source>Quiet while I present</source>
        <translation>Silenzio mentre presento</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This couldn&apos;t be saved because the disk is full. Free some space and try again.</source>
        <translation>Impossibile salvare perché il disco è pieno. Libera spazio e riprova.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because the journal file is damaged. You can restore a backup.</source>
        <translation>Impossibile salvare perché il file del diario è danneggiato. Puoi ripristinare un backup.</translation>
    </message>
    <message>
        <source>The journal already has a different entry with the same id (%1).</source>
        <translation>Il diario ha già un&apos;altra voce con lo stesso id (%1).</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because Limber can&apos;t write the journal. Check the disk and the folder&apos;s permissions.</source>
        <translation>Impossibile salvare perché Limber non riesce a scrivere il diario. Controlla il disco e i permessi della cartella.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because another program is using the journal. Close it and try again.</source>
        <translation>Impossibile salvare perché un altro programma usa il diario. Chiudilo e riprova.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved.</source>
        <translation>Impossibile salvare.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because the journal is open for reading only.</source>
        <translation>Impossibile salvare perché il diario è aperto in sola lettura.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because a value is out of range.</source>
        <translation>Impossibile salvare perché un valore è fuori dai limiti.</translation>
    </message>
</context>
<context>
    <name>limber::BackupFlow</name>
    <message>
        <source>Before an update</source>
        <translation>Prima di un aggiornamento</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Giornaliero</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Fatto da te</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservato</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>illeggibile</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), up to %1</source>
        <translation>
            <numerusform>%n sessione, fino al %1</numerusform>
            <numerusform>%n sessioni, fino al %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet. One is made every day that something changed.</source>
        <translation>Ancora nessun backup. Se ne fa uno ogni giorno in cui cambia qualcosa.</translation>
    </message>
    <message>
        <source>Last checked backup: %1</source>
        <translation>Ultimo backup verificato: %1</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>Tornare al backup del %1?</translation>
    </message>
    <message>
        <source>What you logged after it isn&apos;t in it. Your current journal is kept as a copy in the same folder.</source>
        <translation>Ciò che hai annotato dopo non c&apos;è. Il diario attuale resta come copia nella stessa cartella.</translation>
    </message>
    <message>
        <source>Limber closes the journal and opens again with the backup.</source>
        <translation>Limber chiude il diario e riapre con il backup.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Torna al backup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Backup fatto e verificato: %1</translation>
    </message>
    <message>
        <source>The daily backup failed. %1</source>
        <translation>Il backup giornaliero non è riuscito. %1</translation>
    </message>
    <message numerus="yes">
        <source>your journal, %n entries</source>
        <translation>
            <numerusform>il tuo diario, %n voce</numerusform>
            <numerusform>il tuo diario, %n voci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), and copies kept when you went back to one</source>
        <translation>
            <numerusform>%n backup, e le copie conservate quando sei tornato a un backup</numerusform>
            <numerusform>%n backup, e le copie conservate quando sei tornato a un backup</numerusform>
        </translation>
    </message>
    <message>
        <source>your settings, your plan and your reminders</source>
        <translation>le tue impostazioni, il tuo piano e i tuoi promemoria</translation>
    </message>
    <message>
        <source>the entry that starts Limber when you log in</source>
        <translation>la voce che avvia Limber quando accedi</translation>
    </message>
    <message>
        <source>files you exported, reports you saved and dates in your calendar</source>
        <translation>i file che hai esportato, i report che hai salvato e le date nel tuo calendario</translation>
    </message>
    <message>
        <source>copies that a backup or sync program made of %1</source>
        <translation>le copie di %1 fatte da un programma di backup o di sincronizzazione</translation>
    </message>
    <message>
        <source>Delete this for good?</source>
        <translation>Eliminare per sempre?</translation>
    </message>
    <message>
        <source>It goes from your journal and from every backup, and can&apos;t be brought back. Copies you exported keep it.</source>
        <translation>Sparisce dal diario e da ogni backup, e non si può recuperare. Le copie che hai esportato lo conservano.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Elimina per sempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tienilo</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>Eliminato per sempre.</translation>
    </message>
    <message>
        <source>Deleted from your journal. These files couldn&apos;t be changed and may still hold it: %1</source>
        <translation>Eliminato dal diario. Non è stato possibile modificare questi file, che potrebbero ancora contenerlo: %1</translation>
    </message>
</context>
<context>
    <name>limber::CareFlow</name>
    <message>
        <source>Your plan was set by %1 on %2. To be looked at again on %3.</source>
        <translation>Il tuo piano è stato impostato da %1 il %2. Da rivedere il %3.</translation>
    </message>
    <message>
        <source>Your plan was set by %1 on %2.</source>
        <translation>Il tuo piano è stato impostato da %1 il %2.</translation>
    </message>
    <message>
        <source>Your plan was to be looked at again on %1. Make an appointment with %2.</source>
        <translation>Il tuo piano era da rivedere il %1. Prendi un appuntamento con %2.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Salva il piano</translation>
    </message>
    <message>
        <source>Plans (*.limber-plan)</source>
        <translation>Piani (*.limber-plan)</translation>
    </message>
    <message>
        <source>Written to %1. Whoever opens it in Limber is asked first.</source>
        <translation>Scritto in %1. A chi lo apre in Limber viene prima chiesta conferma.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
    <message>
        <source>End the plan of %1?</source>
        <translation>Terminare il piano di %1?</translation>
    </message>
    <message>
        <source>Its limits no longer hold. Exercises that came with it stay among yours.</source>
        <translation>I suoi limiti non valgono più. Gli esercizi arrivati con il piano restano tra i tuoi.</translation>
    </message>
    <message>
        <source>Better ask the person who made it first.</source>
        <translation>Meglio chiedere prima a chi l&apos;ha fatto.</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Termina il piano</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Tienilo</translation>
    </message>
    <message>
        <source>The plan has ended.</source>
        <translation>Il piano è terminato.</translation>
    </message>
    <message>
        <source>Where to put the report and your journal since %1</source>
        <translation>Dove mettere il report e il tuo diario dal %1</translation>
    </message>
    <message>
        <source>limber-report.pdf and limber-journal.json are in %1.</source>
        <translation>limber-report.pdf e limber-journal.json sono in %1.</translation>
    </message>
</context>
<context>
    <name>limber::CheckFlow</name>
    <message>
        <source>Saved. We compare it with your other weeks, never with anyone else.</source>
        <translation>Salvato. Lo confrontiamo con le tue altre settimane, mai con altre persone.</translation>
    </message>
    <message>
        <source>Not this week. We&apos;ll ask again in seven days.</source>
        <translation>Non questa settimana. Chiederemo di nuovo tra sette giorni.</translation>
    </message>
</context>
<context>
    <name>limber::DeskFlow</name>
    <message>
        <source>Squeeze your shoulder blades gently for five seconds.</source>
        <translation>Stringi piano le scapole per cinque secondi.</translation>
    </message>
    <message>
        <source>Only one timer can run. Stop the other one first.</source>
        <translation>Può andare un solo timer. Ferma prima l&apos;altro.</translation>
    </message>
    <message>
        <source>Done and saved. Take it off and move a little.</source>
        <translation>Fatto e salvato. Toglila e muoviti un po&apos;.</translation>
    </message>
    <message>
        <source>The computer was asleep. That time is not counted. Resume when you&apos;re back.</source>
        <translation>Il computer era in sospensione. Quel tempo non conta. Riprendi quando torni.</translation>
    </message>
    <message numerus="yes">
        <source>Limber was closed while %1 was running. %n minute(s) are counted, nothing after that. Resume or stop it on the strip.</source>
        <translation>
            <numerusform>Limber si è chiuso durante %1. Conta %n minuto, il tempo dopo no. Riprendi o ferma nella striscia.</numerusform>
            <numerusform>Limber si è chiuso durante %1. Contano %n minuti, il tempo dopo no. Riprendi o ferma nella striscia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), saved.</source>
        <translation>
            <numerusform>%n minuto, salvato.</numerusform>
            <numerusform>%n minuti, salvati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::Door</name>
    <message>
        <source>Not today</source>
        <translation>Oggi no</translation>
    </message>
    <message>
        <source>What you can do instead: %1.</source>
        <translation>Che cosa puoi fare invece: %1.</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Domande di sicurezza</translation>
    </message>
    <message>
        <source>How Limber decides</source>
        <translation>Come decide Limber</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Get this checked first</source>
        <translation>Fallo prima valutare</translation>
    </message>
    <message>
        <source>There&apos;s no target for it today.</source>
        <translation>Oggi non c&apos;è un obiettivo.</translation>
    </message>
    <message>
        <source>Do that instead</source>
        <translation>Fai questo</translation>
    </message>
    <message>
        <source>After your visit, enter what they told you.</source>
        <translation>Dopo la visita inserisci che cosa ti hanno detto.</translation>
    </message>
    <message>
        <source>Rest is part of the plan. We&apos;ve saved your place.</source>
        <translation>Il riposo fa parte del piano. Il tuo posto è salvato.</translation>
    </message>
    <message>
        <source>A doctor or physio agreed</source>
        <translation>Un medico o fisioterapista è d&apos;accordo</translation>
    </message>
    <message>
        <source>This journal can only be read</source>
        <translation>Questo diario è in sola lettura</translation>
    </message>
    <message>
        <source>What you do now couldn&apos;t be saved, so nothing starts here.</source>
        <translation>Ciò che fai ora non si potrebbe salvare, quindi qui non parte nulla.</translation>
    </message>
    <message>
        <source>You can look at every page and export the journal.</source>
        <translation>Puoi guardare ogni pagina ed esportare il diario.</translation>
    </message>
</context>
<context>
    <name>limber::FilesFlow</name>
    <message>
        <source>Report for a doctor…</source>
        <translation>Report per il medico…</translation>
    </message>
    <message>
        <source>One page to read in a minute, then the details. PDF.</source>
        <translation>Una pagina che si legge in un minuto, poi i dettagli. PDF.</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Diario…</translation>
    </message>
    <message>
        <source>Everything you logged, for Limber on another computer.</source>
        <translation>Tutto ciò che hai annotato, per Limber su un altro computer.</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Foglio di calcolo…</translation>
    </message>
    <message>
        <source>Your sets as a table for LibreOffice or Excel.</source>
        <translation>Le tue serie come tabella per LibreOffice o Excel.</translation>
    </message>
    <message>
        <source>Table for programs…</source>
        <translation>Tabella per programmi…</translation>
    </message>
    <message>
        <source>The same with commas and points.</source>
        <translation>La stessa tabella, con virgole e punti decimali.</translation>
    </message>
    <message>
        <source>Strong…</source>
        <translation>Strong…</translation>
    </message>
    <message>
        <source>Your sets as Strong writes them.</source>
        <translation>Le tue serie nel formato di Strong.</translation>
    </message>
    <message>
        <source>Hevy…</source>
        <translation>Hevy…</translation>
    </message>
    <message>
        <source>Your sets as Hevy writes them.</source>
        <translation>Le tue serie nel formato di Hevy.</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendario…</translation>
    </message>
    <message>
        <source>The sessions of the next four weeks.</source>
        <translation>Le sessioni delle prossime quattro settimane.</translation>
    </message>
    <message>
        <source>FHIR…</source>
        <translation>FHIR…</translation>
    </message>
    <message>
        <source>Pain, measurements and sessions for a health record. Without your safety answers.</source>
        <translation>Dolore, misure e sessioni per una cartella clinica. Senza le tue risposte di sicurezza.</translation>
    </message>
    <message>
        <source>Whole profile…</source>
        <translation>Profilo completo…</translation>
    </message>
    <message>
        <source>Journal and settings in one file, to restore on another computer.</source>
        <translation>Diario e impostazioni in un solo file, da ripristinare su un altro computer.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Files leave this computer only if you send them somewhere.</source>
        <translation>I file lasciano questo computer solo se li invii tu.</translation>
    </message>
    <message>
        <source>No session is planned in the next four weeks.</source>
        <translation>Nelle prossime quattro settimane non è prevista nessuna sessione.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Scritto in %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il report</translation>
    </message>
    <message>
        <source>Written to %1 and opened.</source>
        <translation>Scritto in %1 e aperto.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Non è stato importato nulla. %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Journals, tables, plans and backups (*.json *.csv *.txt *.tsv *.limber-plan *.limber-backup);;All files (*)</source>
        <translation>Diari, tabelle, piani e backup (*.json *.csv *.txt *.tsv *.limber-plan *.limber-backup);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>Impossibile leggere %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 è troppo grande.</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries. You already had the others.</source>
        <translation>
            <numerusform>%n nuova voce. Le altre le avevi già.</numerusform>
            <numerusform>%n nuove voci. Le altre le avevi già.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this backup here?</source>
        <translation>Portare qui questo backup?</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n entries and the settings of the program.</source>
        <translation>
            <numerusform>%1 contiene %n voce e le impostazioni del programma.</numerusform>
            <numerusform>%1 contiene %n voci e le impostazioni del programma.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is already here stays. The settings are replaced.</source>
        <translation>Ciò che è già qui resta. Le impostazioni vengono sostituite.</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Portalo qui</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Follow the plan of %1?</source>
        <translation>Seguire il piano di %1?</translation>
    </message>
    <message>
        <source>Follow this plan</source>
        <translation>Segui questo piano</translation>
    </message>
    <message>
        <source>Imported %1 sets and %2 other activities.</source>
        <translation>Importate %1 serie e %2 altre attività.</translation>
    </message>
</context>
<context>
    <name>limber::LeftOutWords</name>
    <message>
        <source>A rest timer is not a set.</source>
        <translation>Un timer di riposo non è una serie.</translation>
    </message>
    <message>
        <source>A note, kept with the set before it.</source>
        <translation>Una nota, conservata con la serie precedente.</translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist.</source>
        <translation>Questa data non esiste.</translation>
    </message>
    <message>
        <source>This is before the year 2000.</source>
        <translation>È prima dell&apos;anno 2000.</translation>
    </message>
    <message>
        <source>This is in the future.</source>
        <translation>È nel futuro.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Manca il nome.</translation>
    </message>
    <message>
        <source>The name is too long, or has more than one line.</source>
        <translation>Il nome è troppo lungo, o ha più di una riga.</translation>
    </message>
    <message>
        <source>The side must be left, right or both.</source>
        <translation>Il lato deve essere sinistro, destro o entrambi.</translation>
    </message>
    <message>
        <source>No repetitions and no seconds.</source>
        <translation>Né ripetizioni né secondi.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Questo non è un numero.</translation>
    </message>
    <message>
        <source>This is more than anybody does.</source>
        <translation>È più di quanto chiunque possa fare.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Deve essere un numero intero.</translation>
    </message>
</context>
<context>
    <name>limber::Navigator</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>limber::OwnFlow</name>
    <message>
        <source>You already have %1 exercises of your own.</source>
        <translation>Hai già %1 esercizi tuoi.</translation>
    </message>
    <message>
        <source>%1 is among your exercises now.</source>
        <translation>%1 ora è tra i tuoi esercizi.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>Modificato: %1.</translation>
    </message>
    <message>
        <source>%1 is removed. What you did of it stays in your journal.</source>
        <translation>Rimosso: %1. Ciò che ne hai fatto resta nel tuo diario.</translation>
    </message>
</context>
<context>
    <name>limber::PlanFlow</name>
    <message>
        <source>Those days don&apos;t count against you. On the Plan page, a day can take 5 minutes.</source>
        <translation>Quei giorni non contano contro di te. Nella pagina Piano, un giorno può durare 5 minuti.</translation>
    </message>
    <message>
        <source>Thank you. Those days don&apos;t count against you.</source>
        <translation>Grazie. Quei giorni non contano contro di te.</translation>
    </message>
</context>
<context>
    <name>limber::PlanWords</name>
    <message>
        <source>%1 is left out.</source>
        <translation>Escluso: %1.</translation>
    </message>
    <message>
        <source>starts at %1</source>
        <translation>inizia da %1</translation>
    </message>
    <message>
        <source>never more than %1</source>
        <translation>mai più di %1</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>%1 resta com&apos;è.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>exercise: what changes</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Set by %1 on %2.</source>
        <translation>Impostato da %1 il %2.</translation>
    </message>
    <message>
        <source>What it is for: %1</source>
        <translation>A che cosa serve: %1</translation>
    </message>
    <message>
        <source>%1 is an exercise that this Limber does not have.</source>
        <translation>%1 è un esercizio che questo Limber non ha.</translation>
    </message>
    <message>
        <source>New: %1, %2, %3.</source>
        <comment>exercise, amount, how often</comment>
        <translation>Nuovo: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Locked: %1.</source>
        <translation>Bloccato: %1.</translation>
    </message>
    <message>
        <source>What your safety answers held back is cleared.</source>
        <translation>Ciò che le tue risposte di sicurezza avevano bloccato ora è permesso.</translation>
    </message>
    <message>
        <source>What your safety answers held back is cleared within these limits.</source>
        <translation>Ciò che le tue risposte di sicurezza avevano bloccato ora è permesso entro questi limiti.</translation>
    </message>
    <message>
        <source>To be looked at again on %1.</source>
        <translation>Da rivedere il %1.</translation>
    </message>
    <message>
        <source>Limber&apos;s pain rules and safety questions stay as they are.</source>
        <translation>Le regole sul dolore e le domande di sicurezza di Limber restano come sono.</translation>
    </message>
</context>
<context>
    <name>limber::Program</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progressi</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Esercizi</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Sound works again.</source>
        <translation>L&apos;audio funziona di nuovo.</translation>
    </message>
    <message>
        <source>This computer has no voice. The sounds will guide you.</source>
        <translation>Questo computer non ha una voce. Ti guidano i suoni.</translation>
    </message>
    <message>
        <source>No sound device found. You can follow everything on the screen.</source>
        <translation>Nessun dispositivo audio. Puoi seguire tutto sullo schermo.</translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation>Esporta il diario</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
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
        <translation>Settimana per settimana: %1</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Settimana dal</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolore</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Sforzo</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Check with a doctor first if you have: %1</source>
        <translation>Chiedi prima a un medico se hai: %1</translation>
    </message>
    <message>
        <source>Average done</source>
        <translation>Media fatta</translation>
    </message>
    <message>
        <source>%1 on average, %2 at worst</source>
        <translation>%1 in media, %2 al massimo</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>nessuna indicazione</translation>
    </message>
    <message>
        <source>At a glance, last %1 weeks</source>
        <translation>In breve, ultime %1 settimane</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non iniziato</translation>
    </message>
    <message>
        <source>stage %1 of 5, %2</source>
        <translation>fase %1 di 5, %2</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Sessions done</source>
        <translation>Sessioni fatte</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%)</source>
        <translation>%1 su %2 (%3%)</translation>
    </message>
    <message>
        <source>Pain during sessions (0-10)</source>
        <translation>Dolore durante le sessioni (0-10)</translation>
    </message>
    <message>
        <source>Pain in the morning (0-10)</source>
        <translation>Dolore al mattino (0-10)</translation>
    </message>
    <message>
        <source>Flare-ups the morning after</source>
        <translation>Riacutizzazioni il mattino dopo</translation>
    </message>
    <message>
        <source>Sessions with pain of 5 or more (target lowered by 20%)</source>
        <translation>Sessioni con dolore di 5 o più (obiettivo ridotto del 20%)</translation>
    </message>
    <message>
        <source>Sessions with tingling or numbness</source>
        <translation>Sessioni con formicolio o intorpidimento</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Misure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Prima misura</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Ultima misura</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiamento</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>troppo presto per dirlo</translation>
    </message>
    <message>
        <source>within day-to-day variation</source>
        <translation>entro la variazione da un giorno all&apos;altro</translation>
    </message>
    <message>
        <source>better</source>
        <translation>meglio</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peggio</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>value unit (date)</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Obiettivi</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Esercizio</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>All&apos;inizio</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>L&apos;ultima volta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, weight</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Safety questions and who looked at them</source>
        <translation>Domande di sicurezza e chi le ha valutate</translation>
    </message>
    <message>
        <source>the person was worried</source>
        <translation>la persona era preoccupata</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>senza %1</translation>
    </message>
    <message>
        <source>Report for a doctor or physiotherapist</source>
        <translation>Report per un medico o un fisioterapista</translation>
    </message>
    <message>
        <source>%1 · Limber %2</source>
        <comment>date · version</comment>
        <translation>%1 · Limber %2</translation>
    </message>
    <message>
        <source>Guided mobility and strength for adults with everyday stiffness of the mid-back. It doesn&apos;t diagnose, treat or replace a doctor. Every number here comes from what the person logged; the rules behind the targets are printed by &quot;limber-cli rules&quot;.</source>
        <translation>Mobilità e forza guidate per adulti con rigidità quotidiana al centro della schiena. Non fa diagnosi, non cura e non sostituisce un medico. Ogni numero qui viene da ciò che la persona ha annotato; le regole alla base degli obiettivi si stampano con &quot;limber-cli rules&quot;.</translation>
    </message>
    <message>
        <source>Made by Limber %1. Cautions say what should be checked first; they are no diagnosis.</source>
        <translation>Fatto da Limber %1. Le avvertenze dicono che cosa va valutato prima; non sono una diagnosi.</translation>
    </message>
</context>
<context>
    <name>limber::ReportWords</name>
    <message>
        <source>bones</source>
        <translation>ossa</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>spalla</translation>
    </message>
    <message>
        <source>getting down to the floor and up</source>
        <translation>scendere a terra e rialzarsi</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>pelle</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>gravidanza</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>equilibrio</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>cuore</translation>
    </message>
    <message>
        <source>nerves</source>
        <translation>nervi</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>altro</translation>
    </message>
    <message>
        <source>bending backwards under load</source>
        <translation>inarcare la schiena con un carico</translation>
    </message>
    <message>
        <source>a roller under the back</source>
        <translation>un rullo sotto la schiena</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>braccia sopra la testa, con o senza peso</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>sdraiarsi a terra e rialzarsi</translation>
    </message>
    <message>
        <source>unstable surfaces: ball and disc</source>
        <translation>superfici instabili: palla e cuscino</translation>
    </message>
    <message>
        <source>A doctor</source>
        <translation>Un medico</translation>
    </message>
    <message>
        <source>A physiotherapist</source>
        <translation>Un fisioterapista</translation>
    </message>
    <message>
        <source>Another health professional</source>
        <translation>Un altro professionista sanitario</translation>
    </message>
</context>
<context>
    <name>limber::RoutineFlow</name>
    <message>
        <source>Break planned. Enjoy it, or get well.</source>
        <translation>Pausa pianificata. Goditela, o rimettiti presto.</translation>
    </message>
    <message>
        <source>The entry for starting at login could not be changed.</source>
        <translation>Non è stato possibile cambiare la voce per l&apos;avvio all&apos;accesso.</translation>
    </message>
    <message>
        <source>The break has ended. Welcome back.</source>
        <translation>La pausa è finita. Bentornato.</translation>
    </message>
    <message>
        <source>There are no sessions in the next four weeks to add.</source>
        <translation>Nelle prossime quattro settimane non ci sono sessioni da aggiungere.</translation>
    </message>
    <message>
        <source>The calendar file could not be written: %1</source>
        <translation>Impossibile scrivere il file del calendario: %1</translation>
    </message>
    <message>
        <source>The calendar was saved as %1.</source>
        <translation>Il calendario è stato salvato come %1.</translation>
    </message>
    <message>
        <source>whether you are at the computer</source>
        <translation>se sei al computer</translation>
    </message>
    <message>
        <source>whether you are in a call</source>
        <translation>se sei in una chiamata</translation>
    </message>
    <message>
        <source>whether a window fills the screen</source>
        <translation>se una finestra occupa tutto lo schermo</translation>
    </message>
    <message>
        <source>This desktop doesn&apos;t tell Limber: %1.</source>
        <translation>Questo desktop non comunica a Limber: %1.</translation>
    </message>
    <message>
        <source>Limber keeps reminding you</source>
        <translation>Limber continua a ricordarti le sessioni</translation>
    </message>
    <message>
        <source>Start it again to see its window. To end it with its window, change that on the Plan page.</source>
        <translation>Avvialo di nuovo per vedere la finestra. Per chiuderlo insieme alla finestra, cambialo nella pagina Piano.</translation>
    </message>
</context>
<context>
    <name>limber::SafetyFlow</name>
    <message>
        <source>Answer the safety questions</source>
        <translation>Rispondi alle domande di sicurezza</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Is the tingling still there?</source>
        <translation>Il formicolio c&apos;è ancora?</translation>
    </message>
    <message>
        <source>Yes, still there</source>
        <translation>Sì, c&apos;è ancora</translation>
    </message>
    <message>
        <source>Saved. Your programme continues.</source>
        <translation>Salvato. Il programma continua.</translation>
    </message>
    <message>
        <source>Saved. Limber keeps to what was agreed.</source>
        <translation>Salvato. Limber rispetta ciò che è concordato.</translation>
    </message>
    <message>
        <source>Something feels wrong? Trust that.</source>
        <translation>Qualcosa non va? Prendilo sul serio.</translation>
    </message>
    <message>
        <source>If it&apos;s sudden, severe or new, such as chest pain, weakness, or trouble with your bladder or bowels, call %1 now. Otherwise talk to a doctor or physiotherapist about it.</source>
        <translation>Se è improvviso, forte o nuovo, come dolore al petto, debolezza o problemi di vescica o intestino, chiama subito il %1. Altrimenti parlane con un medico o un fisioterapista.</translation>
    </message>
    <message>
        <source>Until then, you can do only the gentle first stage, with no increases. This ends when you answer the safety questions again. You can undo it at any time.</source>
        <translation>Fino ad allora puoi fare solo la prima fase, con dolcezza e senza aumenti. Finisce quando rispondi di nuovo alle domande di sicurezza. Puoi annullarlo in ogni momento.</translation>
    </message>
    <message>
        <source>Go gently until then</source>
        <translation>Con dolcezza fino ad allora</translation>
    </message>
    <message>
        <source>Saved. We&apos;ll go gently until someone has checked it.</source>
        <translation>Salvato. Andiamo con dolcezza finché qualcuno lo valuta.</translation>
    </message>
    <message>
        <source>You stopped a while ago because of tingling.</source>
        <translation>Ti sei fermato poco fa per un formicolio.</translation>
    </message>
    <message>
        <source>No, it&apos;s gone</source>
        <translation>No, è passato</translation>
    </message>
    <message>
        <source>Saved. Have it checked this week. Training is on hold until then.</source>
        <translation>Salvato. Fallo valutare questa settimana. Fino ad allora l&apos;allenamento è sospeso.</translation>
    </message>
    <message>
        <source>Good. If it comes back this week, have it checked.</source>
        <translation>Bene. Se torna questa settimana, fallo valutare.</translation>
    </message>
</context>
<context>
    <name>limber::SessionEnding</name>
    <message>
        <source>Tomorrow: %1. The Today page says what to do.</source>
        <translation>Domani: %1. La pagina Oggi dice che cosa fare.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Prossima sessione: %1</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <comment>when, how much</comment>
        <translation>Prossima sessione: %1 · %2</translation>
    </message>
</context>
<context>
    <name>limber::SessionFlow</name>
    <message>
        <source>Everything is saved again.</source>
        <translation>Tutto è di nuovo salvato.</translation>
    </message>
    <message>
        <source>Your sets couldn&apos;t be saved yet. Limber keeps them and tries again.</source>
        <translation>Le tue serie non sono ancora salvate. Limber le tiene e riprova.</translation>
    </message>
</context>
<context>
    <name>limber::SessionSound</name>
    <message>
        <source>Sound is back.</source>
        <translation>L&apos;audio è tornato.</translation>
    </message>
    <message>
        <source>This computer has no voice. The sounds will guide you.</source>
        <translation>Questo computer non ha una voce. Ti guidano i suoni.</translation>
    </message>
    <message>
        <source>No sound device. The session goes on, so follow the screen.</source>
        <translation>Nessun dispositivo audio. La sessione continua; segui lo schermo.</translation>
    </message>
</context>
<context>
    <name>limber::SettingsFlow</name>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>Salvato: %1</translation>
    </message>
</context>
<context>
    <name>limber::StageFlow</name>
    <message>
        <source>Two more weeks in this stage.</source>
        <translation>Altre due settimane in questa fase.</translation>
    </message>
    <message>
        <source>You&apos;re in stage %1. Keep doing the old exercise once or twice a week.</source>
        <translation>Sei nella fase %1. Continua il vecchio esercizio una o due volte a settimana.</translation>
    </message>
    <message>
        <source>One more week. We&apos;ll ask again.</source>
        <translation>Ancora una settimana. Chiederemo di nuovo.</translation>
    </message>
    <message>
        <source>Not now. We won&apos;t ask again for a while.</source>
        <translation>Non ora. Non chiederemo di nuovo per un po&apos;.</translation>
    </message>
    <message>
        <source>Back to stage %1 until it settles.</source>
        <translation>Di nuovo nella fase %1 finché si calma.</translation>
    </message>
    <message>
        <source>You stay in this stage. We won&apos;t ask again for a while.</source>
        <translation>Resti in questa fase. Non chiederemo di nuovo per un po&apos;.</translation>
    </message>
    <message>
        <source>A lighter week until %1. Your usual target comes back after it.</source>
        <translation>Una settimana più leggera fino al %1. Poi torna il tuo obiettivo abituale.</translation>
    </message>
</context>
<context>
    <name>limber::desk::Tray</name>
    <message>
        <source>Start: %1</source>
        <translation>Inizia: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Termina ora</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Apri Limber</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Limber: nothing is running</source>
        <translation>Limber: niente in corso</translation>
    </message>
    <message>
        <source>%1: paused, %2 min left</source>
        <translation>%1: in pausa, mancano %2 min</translation>
    </message>
    <message>
        <source>%1: %2 min left</source>
        <translation>%1: mancano %2 min</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
</context>
<context>
    <name>limber::exchange</name>
    <message>
        <source>cannot be written: %1</source>
        <translation>impossibile scrivere: %1</translation>
    </message>
    <message>
        <source>is not JSON: line %1: %2</source>
        <translation>non è JSON: riga %1: %2</translation>
    </message>
    <message>
        <source>must be one JSON object</source>
        <translation>deve essere un solo oggetto JSON</translation>
    </message>
    <message>
        <source>must be &quot;limber-backup&quot;, found &quot;%1&quot;</source>
        <translation>deve essere &quot;limber-backup&quot;, trovato &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is %1; this program reads up to version %2. A newer Limber can open it</source>
        <translation>è %1; questo programma legge fino alla versione %2. Un Limber più recente può aprirlo</translation>
    </message>
    <message>
        <source>must be a text, found %1</source>
        <translation>deve essere un testo, trovato %1</translation>
    </message>
    <message>
        <source>must be a list of texts of one line each, found %1 in it</source>
        <translation>deve essere un elenco di testi di una sola riga ciascuno, trovato %1 al suo interno</translation>
    </message>
    <message>
        <source>must hold at most %1 texts</source>
        <translation>può contenere al massimo %1 testi</translation>
    </message>
    <message>
        <source>must not be less than &quot;sessions&quot;</source>
        <translation>non deve essere inferiore a &quot;sessions&quot;</translation>
    </message>
    <message>
        <source>must not be less than &quot;start&quot;</source>
        <translation>non deve essere inferiore a &quot;start&quot;</translation>
    </message>
    <message>
        <source>is allowed only when &quot;counted&quot; is &quot;holds&quot;</source>
        <translation>è ammesso solo se &quot;counted&quot; è &quot;holds&quot;</translation>
    </message>
    <message>
        <source>must be at least one for each set and hold</source>
        <translation>deve essere almeno uno per ogni serie e tenuta</translation>
    </message>
    <message>
        <source>lies before &quot;on&quot;</source>
        <translation>viene prima di &quot;on&quot;</translation>
    </message>
    <message>
        <source>must be an object, at most %1 of them</source>
        <translation>deve essere un oggetto, al massimo %1 in tutto</translation>
    </message>
    <message>
        <source>names an exercise that is there already</source>
        <translation>indica un esercizio che c&apos;è già</translation>
    </message>
    <message>
        <source>must be &quot;limber-plan&quot;, found &quot;%1&quot;</source>
        <translation>deve essere &quot;limber-plan&quot;, trovato &quot;%1&quot;</translation>
    </message>
    <message>
        <source>must be a time such as 2026-03-02T07:55:00+01:00, found &quot;%1&quot;</source>
        <translation>deve essere data e ora come 2026-03-02T07:55:00+01:00, trovato &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is too large for a plan</source>
        <translation>è troppo grande per un piano</translation>
    </message>
</context>
<context>
    <name>limber::exchange::E</name>
    <message>
        <source>must be one of %1, found &quot;%2&quot;</source>
        <translation>deve essere uno tra %1, trovato &quot;%2&quot;</translation>
    </message>
</context>
<context>
    <name>limber::platform::CardNotifications</name>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
</context>
<context>
    <name>limber::platform::ScreenAwake</name>
    <message>
        <source>A guided session is running</source>
        <translation>È in corso una sessione guidata</translation>
    </message>
</context>
<context>
    <name>limber::sound</name>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minuti</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondi</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>%1 ripetizioni</translation>
    </message>
    <message>
        <source>%1 holds of %2</source>
        <translation>%1 tenute da %2</translation>
    </message>
    <message>
        <source>, %1 kilograms</source>
        <translation>, %1 chili</translation>
    </message>
    <message>
        <source>Done. Well done.</source>
        <translation>Fatto. Ben fatto.</translation>
    </message>
    <message>
        <source>Left side.</source>
        <translation>Lato sinistro.</translation>
    </message>
    <message>
        <source>Right side.</source>
        <translation>Lato destro.</translation>
    </message>
    <message>
        <source>Rest, %1.</source>
        <translation>Riposo, %1.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Poi: %1.</translation>
    </message>
    <message>
        <source>Ease in, hold, and breathe. I count: one, two, three.</source>
        <translation>Entra piano, mantieni e respira. Conto io: uno, due, tre.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AdherenceCalendar</name>
    <message>
        <source>Training calendar</source>
        <translation>Calendario degli allenamenti</translation>
    </message>
</context>
<context>
    <name>limber::ui::AdherenceCard</name>
    <message>
        <source>all done</source>
        <translation>tutto fatto</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>in parte</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>non fatto</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>giorno di riposo</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pausa</translation>
    </message>
</context>
<context>
    <name>limber::ui::BackupSheet</name>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>There is no backup yet. Limber makes one every day that something changed.</source>
        <translation>Non c&apos;è ancora un backup. Limber ne fa uno ogni giorno in cui cambia qualcosa.</translation>
    </message>
    <message>
        <source>Limber makes one every day that something changed, and clears away older ones bit by bit. Backups you make yourself stay.</source>
        <translation>Limber ne fa uno ogni giorno in cui cambia qualcosa, e toglie a poco a poco i più vecchi. I backup che fai tu restano.</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Torna a questo</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fai un backup ora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificato</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danneggiato</translation>
    </message>
</context>
<context>
    <name>limber::ui::BenchmarkForm</name>
    <message>
        <source>Exercise</source>
        <translation>Esercizio</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source> cm overhead gap</source>
        <translation> cm di distanza sopra la testa</translation>
    </message>
    <message>
        <source> s longest hold</source>
        <translation> s, tenuta più lunga</translation>
    </message>
    <message>
        <source> slow repetitions</source>
        <translation> ripetizioni lente</translation>
    </message>
    <message>
        <source>Stop while it&apos;s still comfortable: effort 5, pain 2 at most, good form.</source>
        <translation>Fermati finché è ancora comodo: sforzo 5, dolore al massimo 2, buona forma.</translation>
    </message>
</context>
<context>
    <name>limber::ui::BreathBar</name>
    <message>
        <source>Breathe in</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Espira</translation>
    </message>
</context>
<context>
    <name>limber::ui::CheckInPage</name>
    <message>
        <source>Effort</source>
        <translation>Sforzo</translation>
    </message>
    <message>
        <source>no effort</source>
        <translation>nessuno sforzo</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolore</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>il peggiore</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>The worst pain you felt at any moment.</source>
        <translation>Il dolore peggiore che hai sentito in un momento qualsiasi.</translation>
    </message>
    <message>
        <source>That&apos;s fine.</source>
        <translation>Va bene.</translation>
    </message>
    <message>
        <source>Your next session stays the same.</source>
        <translation>La prossima sessione resta uguale.</translation>
    </message>
    <message>
        <source>That&apos;s enough of this exercise for today. Next time will be easier.</source>
        <translation>Per oggi basta con questo esercizio. La prossima volta sarà più facile.</translation>
    </message>
    <message>
        <source>How hard did it feel?</source>
        <translation>Quanto è stato duro?</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>massimo</translation>
    </message>
    <message>
        <source>Worst pain during the exercise?</source>
        <translation>Dolore peggiore durante l&apos;esercizio?</translation>
    </message>
    <message>
        <source>I felt tingling, numbness or weakness in an arm, a leg or around my chest</source>
        <translation>Ho sentito formicolio, intorpidimento o debolezza a un braccio, a una gamba o intorno al torace</translation>
    </message>
    <message>
        <source>It was still there ten minutes after I changed position</source>
        <translation>C&apos;era ancora dieci minuti dopo aver cambiato posizione</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Aggiungi una nota</translation>
    </message>
    <message>
        <source>Stopping was right.</source>
        <translation>Hai fatto bene a fermarti.</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>Dopo la sessione</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo: take back these answers</source>
        <translation>Annulla: ritira queste risposte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
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
        <translation>Giorno della visita</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>A doctor</source>
        <translation>Un medico</translation>
    </message>
    <message>
        <source>A physiotherapist</source>
        <translation>Un fisioterapista</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Gentle movement only</source>
        <translation>Solo movimento dolce</translation>
    </message>
    <message>
        <source>a roller under the back</source>
        <translation>un rullo sotto la schiena</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>braccia sopra la testa, con o senza peso</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>sdraiarsi a terra e rialzarsi</translation>
    </message>
    <message>
        <source>What did your doctor or physio say?</source>
        <translation>Che cosa ha detto il medico o il fisioterapista?</translation>
    </message>
    <message>
        <source>Enter what you agreed. It holds for six months, or until a safety answer gets more serious.</source>
        <translation>Inserisci ciò che è concordato. Vale sei mesi, o finché una risposta di sicurezza non diventa più seria.</translation>
    </message>
    <message>
        <source>When was your visit?</source>
        <translation>Quando è stata la visita?</translation>
    </message>
    <message>
        <source>Anything else they said, in your own words</source>
        <translation>Altro che ti hanno detto, con parole tue</translation>
    </message>
    <message>
        <source>Who did you see?</source>
        <translation>Chi hai visto?</translation>
    </message>
    <message>
        <source>Another health professional</source>
        <translation>Un altro professionista sanitario</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>Che cosa puoi fare?</translation>
    </message>
    <message>
        <source>Everything except:</source>
        <translation>Tutto tranne:</translation>
    </message>
    <message>
        <source>bending backwards under load</source>
        <translation>inarcare la schiena con un carico</translation>
    </message>
</context>
<context>
    <name>limber::ui::Coach</name>
    <message>
        <source>Carry on as planned</source>
        <translation>Continua come previsto</translation>
    </message>
    <message>
        <source>Move on, or two more weeks?</source>
        <translation>Avanti, o altre due settimane?</translation>
    </message>
    <message>
        <source>A smaller plan may fit better</source>
        <translation>Forse va meglio un piano più piccolo</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>settimana %1</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comodo</translation>
    </message>
    <message>
        <source>Pain-free</source>
        <translation>Senza dolore</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regolare</translation>
    </message>
    <message>
        <source>Enough practice</source>
        <translation>Pratica sufficiente</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 over %2 weeks (%3)</source>
        <translation>%1 in %2 settimane (%3)</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>%1 ripetizioni</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondi</translation>
    </message>
    <message numerus="yes">
        <source>tingling or numbness in %n session(s)</source>
        <translation>
            <numerusform>formicolio o intorpidimento in %n sessione</numerusform>
            <numerusform>formicolio o intorpidimento in %n sessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1 weeks</source>
        <translation>Dopo %1 settimane</translation>
    </message>
    <message>
        <source>A new exercise starts at %1.</source>
        <translation>Un nuovo esercizio inizia a %1.</translation>
    </message>
    <message>
        <source>This week stays at %1.</source>
        <translation>Questa settimana resta a %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation>%1 sessioni su %2</translation>
    </message>
    <message>
        <source>On hold for now</source>
        <translation>Per ora sospeso</translation>
    </message>
    <message>
        <source>You&apos;re ready for the next stage</source>
        <translation>Sei pronto per la prossima fase</translation>
    </message>
    <message>
        <source>An easier version for two weeks</source>
        <translation>Una versione più facile per due settimane</translation>
    </message>
    <message>
        <source>One stage back, to let it settle</source>
        <translation>Una fase indietro, finché si calma</translation>
    </message>
    <message>
        <source>Talk to a doctor or physio</source>
        <translation>Parla con un medico o un fisioterapista</translation>
    </message>
    <message>
        <source>Your programme is paused</source>
        <translation>Il tuo programma è in pausa</translation>
    </message>
    <message>
        <source>Get this checked first</source>
        <translation>Fallo prima valutare</translation>
    </message>
    <message>
        <source>A lighter week?</source>
        <translation>Una settimana più leggera?</translation>
    </message>
    <message>
        <source>You&apos;ve completed all five stages</source>
        <translation>Hai completato tutte e cinque le fasi</translation>
    </message>
    <message>
        <source>OK to increase</source>
        <translation>Puoi aumentare</translation>
    </message>
    <message>
        <source>Same target again</source>
        <translation>Di nuovo lo stesso obiettivo</translation>
    </message>
    <message>
        <source>20% lower for now</source>
        <translation>Per ora il 20% in meno</translation>
    </message>
    <message>
        <source>No more of this exercise today</source>
        <translation>Oggi basta con questo esercizio</translation>
    </message>
    <message>
        <source>week %1 of 6</source>
        <translation>settimana %1 di 6</translation>
    </message>
    <message>
        <source>Levelled off</source>
        <translation>Stabilizzato</translation>
    </message>
    <message>
        <source>Last week you did %1 of %2 sessions, with pain %3 at most</source>
        <translation>La settimana scorsa hai fatto %1 sessioni su %2, con dolore al massimo %3</translation>
    </message>
    <message>
        <source>Last week you did %1 of %2 sessions, with pain %3 and effort %4</source>
        <translation>La settimana scorsa hai fatto %1 sessioni su %2, con dolore %3 e sforzo %4</translation>
    </message>
    <message>
        <source>%1. This week&apos;s target: %3 (%2).</source>
        <translation>%1. Obiettivo di questa settimana: %3 (%2).</translation>
    </message>
    <message>
        <source>%1. This week you reach the highest target of this exercise: %2.</source>
        <translation>%1. Questa settimana arrivi all&apos;obiettivo più alto di questo esercizio: %2.</translation>
    </message>
    <message>
        <source>%1. Same repetitions, more weight: %3 kg (%2).</source>
        <translation>%1. Stesse ripetizioni, più peso: %3 kg (%2).</translation>
    </message>
    <message>
        <source>The next step would be more than 10%. Your target stays the same for now. Next comes %1.</source>
        <translation>Il prossimo passo sarebbe più del 10%. Per ora l&apos;obiettivo resta uguale. Poi viene %1.</translation>
    </message>
    <message>
        <source>%1. After %2 good weeks at the same target, it&apos;s time for the next step: %3.</source>
        <translation>%1. Dopo %2 buone settimane con lo stesso obiettivo, è ora del prossimo passo: %3.</translation>
    </message>
    <message>
        <source>%1. Lower more slowly now: %2 seconds in the first set, %3 in all (%4).</source>
        <translation>%1. Ora scendi più piano: %2 secondi nella prima serie, %3 in tutto (%4).</translation>
    </message>
    <message>
        <source>This week&apos;s target: %2 (%1 on last week).</source>
        <translation>Obiettivo di questa settimana: %2 (%1 rispetto alla scorsa).</translation>
    </message>
    <message>
        <source>If you like, take a big step: %1 kg with %2 repetitions. That&apos;s %3% more weight and %4 total work.</source>
        <translation>Se vuoi, fai un passo grande: %1 kg con %2 ripetizioni. È il %3% di peso in più e %4 di lavoro totale.</translation>
    </message>
    <message>
        <source>You finished %1% of your sets last week, so your target stays the same. From %2%, it can increase.</source>
        <translation>La settimana scorsa hai finito il %1% delle serie, quindi l&apos;obiettivo resta uguale. Dal %2% può salire.</translation>
    </message>
    <message>
        <source>Last week brought pain up to %1 or a sore morning, so your target stays the same.</source>
        <translation>La settimana scorsa il dolore è arrivato a %1 o c&apos;è stata una mattina dolente, quindi l&apos;obiettivo resta uguale.</translation>
    </message>
    <message>
        <source>%1 Your pain this morning was %2. Your usual is %3.</source>
        <translation>%1 Stamattina il dolore era %2. Di solito è %3.</translation>
    </message>
    <message>
        <source>Second flare-up this week, so your target is 20% lower.</source>
        <translation>Seconda riacutizzazione questa settimana, quindi l&apos;obiettivo scende del 20%.</translation>
    </message>
    <message>
        <source>Third flare-up in four weeks, so your target is 20% lower. Take it gently.</source>
        <translation>Terza riacutizzazione in quattro settimane, quindi l&apos;obiettivo scende del 20%. Vai con dolcezza.</translation>
    </message>
    <message>
        <source>You were away for %1 days. You restart a little lower (%2), and there&apos;s nothing to catch up on.</source>
        <translation>Sei stato via %1 giorni. Riparti un po&apos; più basso (%2) e non c&apos;è nulla da recuperare.</translation>
    </message>
    <message>
        <source>If you like, try a harder version of this exercise.</source>
        <translation>Se vuoi, prova una versione più difficile di questo esercizio.</translation>
    </message>
    <message>
        <source>%1 is the highest target of this exercise.</source>
        <translation>%1 è l&apos;obiettivo più alto di questo esercizio.</translation>
    </message>
    <message>
        <source>Your first week stays at %1.</source>
        <translation>La prima settimana resta a %1.</translation>
    </message>
    <message>
        <source>You keep this one up once or twice a week: %1.</source>
        <translation>Questo lo tieni una o due volte a settimana: %1.</translation>
    </message>
    <message>
        <source>You rested last week, so your target stays the same.</source>
        <translation>La settimana scorsa hai riposato, quindi l&apos;obiettivo resta uguale.</translation>
    </message>
    <message>
        <source>You did %1% of your sessions last week, so your target stays the same. A week counts from %2%.</source>
        <translation>La settimana scorsa hai fatto il %1% delle sessioni, quindi l&apos;obiettivo resta uguale. Una settimana conta dal %2%.</translation>
    </message>
    <message>
        <source>You checked in after %1 of %2 sessions. With more check-ins, your target can increase.</source>
        <translation>Hai valutato %1 sessioni su %2. Con più valutazioni l&apos;obiettivo può salire.</translation>
    </message>
    <message>
        <source>It got worse two weeks in a row, so your target stays the same for now.</source>
        <translation>È peggiorato per due settimane di fila, quindi per ora l&apos;obiettivo resta uguale.</translation>
    </message>
    <message>
        <source>Tingling or numbness came back. Your target stays the same until a doctor or physio has checked it.</source>
        <translation>Formicolio o intorpidimento sono tornati. L&apos;obiettivo resta uguale finché un medico o un fisioterapista non li valuta.</translation>
    </message>
    <message>
        <source>Pain reached %1 in the last two weeks. Your target stays the same until it&apos;s calmer.</source>
        <translation>Nelle ultime due settimane il dolore è arrivato a %1. L&apos;obiettivo resta uguale finché si calma.</translation>
    </message>
    <message>
        <source>You&apos;re sorer than usual this morning, so your target stays the same.</source>
        <translation>Stamattina fa più male del solito, quindi l&apos;obiettivo resta uguale.</translation>
    </message>
    <message>
        <source>Pain reached %1 last session, so your target is 20% lower for the rest of the week.</source>
        <translation>Nell&apos;ultima sessione il dolore è arrivato a %1, quindi l&apos;obiettivo scende del 20% per il resto della settimana.</translation>
    </message>
    <message>
        <source>You&apos;ve had pain for six weeks, so your target is 20% lower for two weeks.</source>
        <translation>Hai avuto dolore per sei settimane, quindi l&apos;obiettivo scende del 20% per due settimane.</translation>
    </message>
    <message>
        <source>You start again at 80%: %1.</source>
        <translation>Riparti dall&apos;80%: %1.</translation>
    </message>
    <message>
        <source>After %1 days away, it&apos;s best to restart one stage back.</source>
        <translation>Dopo %1 giorni via, è meglio ripartire una fase indietro.</translation>
    </message>
    <message>
        <source>After three flare-ups, this exercise rests until three mornings in a row are at %1 or less.</source>
        <translation>Dopo tre riacutizzazioni questo esercizio riposa fino a tre mattine di fila a %1 o meno.</translation>
    </message>
    <message>
        <source>Only the gentle first exercise for now: %1.</source>
        <translation>Per ora solo il primo esercizio dolce: %1.</translation>
    </message>
    <message>
        <source>%1% better a week</source>
        <translation>%1% meglio a settimana</translation>
    </message>
    <message>
        <source>%1% worse a week</source>
        <translation>%1% peggio a settimana</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2 weeks so far</source>
        <translation>%1 settimane su %2 finora</translation>
    </message>
    <message numerus="yes">
        <source>effort %1 out of 10 in the last %n session(s)</source>
        <translation>
            <numerusform>sforzo %1 su 10 nell&apos;ultima sessione</numerusform>
            <numerusform>sforzo %1 su 10 nelle ultime %n sessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>no check-ins yet</source>
        <translation>ancora nessuna valutazione</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) stopped early</source>
        <translation>
            <numerusform>%n sessione fermata prima</numerusform>
            <numerusform>%n sessioni fermate prima</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain 0-1 in %1% of sessions over %2 days, %3 at most</source>
        <translation>Dolore 0-1 nel %1% delle sessioni in %2 giorni, al massimo %3</translation>
    </message>
    <message>
        <source>nothing logged in %1 days</source>
        <translation>niente annotato in %1 giorni</translation>
    </message>
    <message>
        <source>calm mornings, %1 at most</source>
        <translation>mattine tranquille, al massimo %1</translation>
    </message>
    <message>
        <source>one morning at %1; your usual is %2</source>
        <translation>una mattina a %1; di solito %2</translation>
    </message>
    <message>
        <source>%1 of %2 weekly checks so far</source>
        <translation>%1 controlli su %2 finora</translation>
    </message>
    <message>
        <source>the same target still gets easier: effort %1, then %2</source>
        <translation>lo stesso obiettivo diventa ancora più facile: sforzo %1, poi %2</translation>
    </message>
    <message>
        <source>at the highest target, %1, for %2 weeks</source>
        <translation>all&apos;obiettivo più alto, %1, da %2 settimane</translation>
    </message>
    <message>
        <source>%1% of your sessions over %2 weeks</source>
        <translation>%1% delle tue sessioni in %2 settimane</translation>
    </message>
    <message>
        <source>overhead gap %1 cm; you need %2 cm or less</source>
        <translation>distanza sopra la testa %1 cm; servono %2 cm o meno</translation>
    </message>
    <message>
        <source>overhead gap not measured yet; you need %1 cm or less</source>
        <translation>distanza sopra la testa non ancora misurata; servono %1 cm o meno</translation>
    </message>
    <message>
        <source>overhead gap measured %1 days ago; measure again after four weeks</source>
        <translation>distanza sopra la testa misurata %1 giorni fa; misura di nuovo dopo quattro settimane</translation>
    </message>
    <message>
        <source>your programme is resting or limited now</source>
        <translation>il tuo programma è sospeso o limitato</translation>
    </message>
    <message>
        <source>%1 of %2 sessions, %3 of %4 weeks</source>
        <translation>%1 sessioni su %2, %3 settimane su %4</translation>
    </message>
    <message>
        <source>effort %1 out of 10</source>
        <translation>sforzo %1 su 10</translation>
    </message>
    <message>
        <source>Pain 0-1 in %1% of sessions</source>
        <translation>Dolore 0-1 nel %1% delle sessioni</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1 controlli su %2</translation>
    </message>
    <message>
        <source>%1% of the plan</source>
        <translation>%1% del piano</translation>
    </message>
    <message>
        <source>Third flare-up in four weeks. Going back one stage is safer. Do only the gentle first exercise until three mornings are back to your usual.</source>
        <translation>Terza riacutizzazione in quattro settimane. Tornare indietro di una fase è più sicuro. Fai solo il primo esercizio dolce finché tre mattine tornano come al solito.</translation>
    </message>
    <message>
        <source> Pain went from %1 to %2.</source>
        <translation> Il dolore è passato da %1 a %2.</translation>
    </message>
    <message>
        <source> What you can do went from %1 to %2.</source>
        <translation> Ciò che riesci a fare è passato da %1 a %2.</translation>
    </message>
    <message>
        <source>%1, there&apos;s no clear change yet.%2 Consider asking a doctor or physio, or changing your plan.</source>
        <translation>%1 non c&apos;è ancora un cambiamento chiaro.%2 Valuta se chiedere a un medico o a un fisioterapista, o cambiare piano.</translation>
    </message>
    <message numerus="yes">
        <source>You chose to wait. We&apos;ll ask again in %n day(s).</source>
        <translation>
            <numerusform>Hai scelto di aspettare. Chiederemo di nuovo tra %n giorno.</numerusform>
            <numerusform>Hai scelto di aspettare. Chiederemo di nuovo tra %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>You trained less than planned for %1 weeks. What got in the way? Half as many sessions a day may fit better.</source>
        <translation>Per %1 settimane ti sei allenato meno del previsto. Che cosa si è messo di mezzo? Forse va meglio la metà delle sessioni al giorno.</translation>
    </message>
    <message>
        <source>You reported a warning sign. Call the emergency number now. Don&apos;t train.</source>
        <translation>Hai segnalato un segnale d&apos;allarme. Chiama subito il numero di emergenza. Non allenarti.</translation>
    </message>
    <message>
        <source>You reported something a doctor should check this week. Don&apos;t train until then.</source>
        <translation>Hai segnalato qualcosa che un medico dovrebbe valutare questa settimana. Fino ad allora non allenarti.</translation>
    </message>
    <message>
        <source>Only the gentle first stage for now. When a doctor or physio has told you what you can do, enter it under Safety.</source>
        <translation>Per ora solo la prima fase, con dolcezza. Quando un medico o un fisioterapista ti dice che cosa puoi fare, inseriscilo in «Sicurezza».</translation>
    </message>
    <message>
        <source>It&apos;s time for the safety questions again.</source>
        <translation>È di nuovo ora delle domande di sicurezza.</translation>
    </message>
    <message>
        <source>You haven&apos;t answered the safety questions yet.</source>
        <translation>Non hai ancora risposto alle domande di sicurezza.</translation>
    </message>
    <message>
        <source>After an illness or injury, answer the safety questions first.</source>
        <translation>Dopo una malattia o un infortunio rispondi prima alle domande di sicurezza.</translation>
    </message>
    <message numerus="yes">
        <source>Your break lasts %n more day(s). These days don&apos;t count against you.</source>
        <translation>
            <numerusform>La tua pausa dura ancora %n giorno. Non conta contro di te.</numerusform>
            <numerusform>La tua pausa dura ancora %n giorni. Non conta contro di te.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your break ends today. It doesn&apos;t count against you.</source>
        <translation>La tua pausa finisce oggi. Non conta contro di te.</translation>
    </message>
    <message>
        <source>You had tingling or numbness twice in a week, so training is on hold. Have it checked. Then enter what they told you under Safety.</source>
        <translation>Hai avuto formicolio o intorpidimento due volte in una settimana, quindi l&apos;allenamento è sospeso. Fallo valutare. Poi inserisci in «Sicurezza» che cosa ti hanno detto.</translation>
    </message>
    <message>
        <source>The tingling was still there after ten minutes, so training is on hold. Have it checked. Then enter what they told you under Safety.</source>
        <translation>Il formicolio c&apos;era ancora dopo dieci minuti, quindi l&apos;allenamento è sospeso. Fallo valutare. Poi inserisci in «Sicurezza» che cosa ti hanno detto.</translation>
    </message>
    <message>
        <source>You told us something feels wrong. Trust that, and ask a doctor or physio. Until then, do only the gentle first stage, and only if it feels right.</source>
        <translation>Ci hai detto che qualcosa non va. Prendilo sul serio e chiedi a un medico o a un fisioterapista. Fino ad allora fai solo la prima fase, con dolcezza, e solo se ti fa stare bene.</translation>
    </message>
    <message>
        <source>It&apos;s calm again with the easier version. Go back to the standard version whenever you like.</source>
        <translation>Con la versione più facile è di nuovo tutto tranquillo. Torna alla versione standard quando vuoi.</translation>
    </message>
    <message>
        <source>Tingling or numbness came back (%1 times in four weeks). Ask a doctor or physio.</source>
        <translation>Formicolio o intorpidimento sono tornati (%1 volte in quattro settimane). Chiedi a un medico o a un fisioterapista.</translation>
    </message>
    <message>
        <source>You&apos;ve had %1 flare-ups in four weeks. Ask a doctor or physio.</source>
        <translation>Hai avuto %1 riacutizzazioni in quattro settimane. Chiedi a un medico o a un fisioterapista.</translation>
    </message>
    <message>
        <source>Your pain was 5 or more on most days for two weeks. Ask a doctor or physio.</source>
        <translation>Il dolore era 5 o più quasi tutti i giorni per due settimane. Chiedi a un medico o a un fisioterapista.</translation>
    </message>
    <message>
        <source>It got worse two weeks in a row. Ask a doctor or physio.</source>
        <translation>È peggiorato per due settimane di fila. Chiedi a un medico o a un fisioterapista.</translation>
    </message>
    <message>
        <source>You were away for %1 days. Go back one stage, answer the safety questions and measure again.</source>
        <translation>Sei stato via %1 giorni. Torna indietro di una fase, rispondi alle domande di sicurezza e misura di nuovo.</translation>
    </message>
    <message>
        <source>You&apos;ve been in this stage for %1 weeks, and %2 of them count. What got in the way? A smaller plan may fit better.</source>
        <translation>Sei in questa fase da %1 settimane, e %2 contano. Che cosa si è messo di mezzo? Forse va meglio un piano più piccolo.</translation>
    </message>
    <message>
        <source>You meet all five goals after %1 weeks. Move on whenever you like.</source>
        <translation>Dopo %1 settimane raggiungi tutti e cinque i criteri. Vai avanti quando vuoi.</translation>
    </message>
    <message>
        <source>%1 weeks, pain-free and levelled off. A good time for the next stage.</source>
        <translation>%1 settimane, senza dolore e stabilizzato. Un buon momento per la prossima fase.</translation>
    </message>
    <message>
        <source>This stage is meant to take %1 weeks at most, and you&apos;re pain-free. You can move on.</source>
        <translation>Questa fase dovrebbe durare al massimo %1 settimane, e non hai dolore. Puoi andare avanti.</translation>
    </message>
    <message>
        <source>You&apos;re still improving. Stay two more weeks if you like.</source>
        <translation>Migliori ancora. Resta altre due settimane se vuoi.</translation>
    </message>
    <message>
        <source>You&apos;re pain-free after six weeks. You can move on, with a smaller plan.</source>
        <translation>Dopo sei settimane non hai dolore. Puoi andare avanti, con un piano più piccolo.</translation>
    </message>
    <message>
        <source>Six weeks and pain-free, but it still feels hard. Stay two more weeks.</source>
        <translation>Sei settimane senza dolore, ma è ancora dura. Resta altre due settimane.</translation>
    </message>
    <message>
        <source>Six weeks with a little pain (up to %1). Stay two more weeks. Your target increases only while things stay calm.</source>
        <translation>Sei settimane con un po&apos; di dolore (fino a %1). Resta altre due settimane. L&apos;obiettivo sale solo se tutto resta tranquillo.</translation>
    </message>
    <message>
        <source>You&apos;re improving, but pain reached %1. Do an easier version at 20% less for two weeks. Then we&apos;ll look again.</source>
        <translation>Migliori, ma il dolore è arrivato a %1. Fai una versione più facile con il 20% in meno per due settimane. Poi vediamo.</translation>
    </message>
    <message>
        <source>Six weeks, no change, and pain up to %1. Do less, and ask a doctor or physio.</source>
        <translation>Sei settimane, nessun cambiamento, e dolore fino a %1. Fai di meno e chiedi a un medico o a un fisioterapista.</translation>
    </message>
    <message>
        <source>Pain reached %1. Do an easier version and a smaller plan for two weeks. Then have it checked.</source>
        <translation>Il dolore è arrivato a %1. Fai una versione più facile e un piano più piccolo per due settimane. Poi fallo valutare.</translation>
    </message>
    <message>
        <source>You haven&apos;t started yet.</source>
        <translation>Non hai ancora iniziato.</translation>
    </message>
    <message numerus="yes">
        <source>You were away for %n day(s). Please answer all safety questions first.</source>
        <translation>
            <numerusform>Sei stato via %n giorno. Rispondi prima a tutte le domande di sicurezza.</numerusform>
            <numerusform>Sei stato via %n giorni. Rispondi prima a tutte le domande di sicurezza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were away for %n day(s). Please answer a few safety questions first.</source>
        <translation>
            <numerusform>Sei stato via %n giorno. Rispondi prima ad alcune domande di sicurezza.</numerusform>
            <numerusform>Sei stato via %n giorni. Rispondi prima ad alcune domande di sicurezza.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your chest opens %1 cm with a deep breath. Mention this to a doctor.</source>
        <translation>Il torace si apre di %1 cm con un respiro profondo. Parlane con un medico.</translation>
    </message>
    <message>
        <source>Your head is %1 cm from the wall. Mention this to a doctor.</source>
        <translation>La testa è a %1 cm dal muro. Parlane con un medico.</translation>
    </message>
    <message>
        <source>It hurt today, up to %1 of 10. Enough of this exercise for today.</source>
        <translation>Oggi ha fatto male, fino a %1 su 10. Per oggi basta con questo esercizio.</translation>
    </message>
    <message>
        <source>It hurt twice at the lightest target. Leave it out for a week.</source>
        <translation>Ha fatto male due volte all&apos;obiettivo più leggero. Lascialo per una settimana.</translation>
    </message>
    <message>
        <source>Your safety answers rule this exercise out until a doctor or physiotherapist agrees.</source>
        <translation>Le tue risposte di sicurezza escludono questo esercizio finché un medico o un fisioterapista non è d&apos;accordo.</translation>
    </message>
    <message>
        <source>This belongs to stage %1. You get there step by step.</source>
        <translation>Questo è della fase %1. Ci arrivi passo dopo passo.</translation>
    </message>
    <message>
        <source>You need equipment that is not ticked in Settings.</source>
        <translation>Ti serve un attrezzo che non è segnato nelle impostazioni.</translation>
    </message>
    <message>
        <source>Before your second session, please answer all safety questions.</source>
        <translation>Prima della seconda sessione rispondi a tutte le domande di sicurezza.</translation>
    </message>
    <message>
        <source>Your doctor&apos;s agreement is more than six months old. Please answer the safety questions again.</source>
        <translation>Il consenso del tuo medico ha più di sei mesi. Rispondi di nuovo alle domande di sicurezza.</translation>
    </message>
    <message>
        <source>Only gentle movement until you have answered the safety questions.</source>
        <translation>Solo movimento dolce finché non rispondi alle domande di sicurezza.</translation>
    </message>
    <message>
        <source>You and your doctor agreed on gentle movement only.</source>
        <translation>Hai concordato con il medico solo movimento dolce.</translation>
    </message>
    <message>
        <source>Your pain has moved from the mid-back to another place twice this week. See a doctor or physiotherapist first.</source>
        <translation>Questa settimana il dolore si è spostato due volte dal centro della schiena a un altro punto. Vai prima da un medico o da un fisioterapista.</translation>
    </message>
    <message>
        <source>Last week felt hard, effort %1 of 10, so your target stays the same.</source>
        <translation>La settimana scorsa è stata dura, sforzo %1 su 10, quindi l&apos;obiettivo resta uguale.</translation>
    </message>
    <message>
        <source>Last week&apos;s effort was %1 of 10. Did you sleep badly, or were you ill? Take it easier.</source>
        <translation>Lo sforzo della settimana scorsa era %1 su 10. Hai dormito male o eri malato? Vai più piano.</translation>
    </message>
    <message>
        <source>You did %1% of last week&apos;s plan. More does not help faster, so your target stays the same.</source>
        <translation>Hai fatto il %1% del piano della settimana scorsa. Di più non aiuta prima, quindi l&apos;obiettivo resta uguale.</translation>
    </message>
    <message>
        <source>This exercise needs a day of rest in between, so your target stays the same.</source>
        <translation>Questo esercizio richiede un giorno di riposo in mezzo, quindi l&apos;obiettivo resta uguale.</translation>
    </message>
    <message>
        <source>Your weekly pain is %1 points above its lowest, so your target stays the same.</source>
        <translation>Il dolore settimanale è %1 punti sopra il minimo, quindi l&apos;obiettivo resta uguale.</translation>
    </message>
    <message>
        <source>Your weekly pain is %1 points above its lowest in six weeks. Talk to a doctor or physiotherapist.</source>
        <translation>Il dolore settimanale è %1 punti sopra il minimo di sei settimane. Parla con un medico o un fisioterapista.</translation>
    </message>
    <message>
        <source>Your activities became harder two weeks in a row, so your target stays the same.</source>
        <translation>Le tue attività sono diventate più difficili per due settimane di fila, quindi l&apos;obiettivo resta uguale.</translation>
    </message>
    <message>
        <source>Your activities became harder two weeks in a row. Talk to a doctor or physiotherapist.</source>
        <translation>Le tue attività sono diventate più difficili per due settimane di fila. Parla con un medico o un fisioterapista.</translation>
    </message>
    <message>
        <source>Your weekly check went down, so your target stays the same. How were your sleep and effort?</source>
        <translation>Il controllo settimanale è peggiorato, quindi l&apos;obiettivo resta uguale. Come vanno sonno e sforzo?</translation>
    </message>
    <message>
        <source>An exercise with a similar movement hurt, up to %1 of 10, so this target stays the same.</source>
        <translation>Un esercizio con un movimento simile ha fatto male, fino a %1 su 10, quindi questo obiettivo resta uguale.</translation>
    </message>
    <message numerus="yes">
        <source>You had %n day(s) off, so your target stays the same.</source>
        <translation>
            <numerusform>Hai avuto %n giorno libero, quindi l&apos;obiettivo resta uguale.</numerusform>
            <numerusform>Hai avuto %n giorni liberi, quindi l&apos;obiettivo resta uguale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your safety questions are overdue, so your target stays the same until you answer them.</source>
        <translation>Le domande di sicurezza sono in ritardo, quindi l&apos;obiettivo resta uguale finché non rispondi.</translation>
    </message>
    <message>
        <source>The heavier weight hurt, up to %1 of 10. Go back to %2 kg.</source>
        <translation>Il peso maggiore ha fatto male, fino a %1 su 10. Torna a %2 kg.</translation>
    </message>
    <message>
        <source>It hurt at the lightest target. Try the easier form.</source>
        <translation>Ha fatto male all&apos;obiettivo più leggero. Prova la versione più facile.</translation>
    </message>
    <message>
        <source>It hurt three times at the lightest target. Talk to a doctor or physiotherapist.</source>
        <translation>Ha fatto male tre volte all&apos;obiettivo più leggero. Parla con un medico o un fisioterapista.</translation>
    </message>
    <message>
        <source>Something hurt just before you moved on, so you start lower: %1.</source>
        <translation>Qualcosa ha fatto male poco prima di andare avanti, quindi inizi più basso: %1.</translation>
    </message>
    <message>
        <source>As it was set: %1. It stays the same until you change it.</source>
        <translation>Com&apos;è stato impostato: %1. Resta uguale finché non lo cambi.</translation>
    </message>
    <message>
        <source>Your lighter week: %1 (%2). Your usual target comes back after it.</source>
        <translation>La tua settimana più leggera: %1 (%2). Poi torna il tuo obiettivo abituale.</translation>
    </message>
    <message>
        <source>Your lighter week is over, and it went well. You&apos;re back at %1.</source>
        <translation>La settimana più leggera è finita, ed è andata bene. Torni a %1.</translation>
    </message>
    <message>
        <source>%1 of %2 weeks in stage 5</source>
        <translation>%1 settimane su %2 nella fase 5</translation>
    </message>
    <message>
        <source>bridges on one leg: best session %1 repetitions; you need %2 × %3</source>
        <translation>ponti su una gamba: migliore sessione %1 ripetizioni; servono %2 × %3</translation>
    </message>
    <message>
        <source>bridges with arms overhead: best session %1 repetitions; you need %2 × %3</source>
        <translation>ponti con le braccia sopra la testa: migliore sessione %1 ripetizioni; servono %2 × %3</translation>
    </message>
    <message>
        <source>Your target has grown %1 weeks in a row. If you like, do one week %2% lighter.</source>
        <translation>Il tuo obiettivo è cresciuto per %1 settimane di fila. Se vuoi, fai una settimana più leggera del %2%.</translation>
    </message>
    <message>
        <source>Your therapist&apos;s plan leaves this exercise out.</source>
        <translation>Il piano del tuo fisioterapista esclude questo esercizio.</translation>
    </message>
</context>
<context>
    <name>limber::ui::ColumnPicker</name>
    <message>
        <source>%1 (such as %2)</source>
        <comment>column, its first value</comment>
        <translation>%1 (per esempio %2)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Allenamento</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Esercizio</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Ripetizioni</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lato</translation>
    </message>
    <message>
        <source>not in this table</source>
        <translation>non in questa tabella</translation>
    </message>
</context>
<context>
    <name>limber::ui::CompareView</name>
    <message>
        <source>Which periods</source>
        <translation>Quali periodi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>%1, from</source>
        <comment>period</comment>
        <translation>%1, dal</translation>
    </message>
    <message>
        <source>%1, until</source>
        <comment>period</comment>
        <translation>%1, fino al</translation>
    </message>
    <message>
        <source>Two periods compared</source>
        <translation>Due periodi a confronto</translation>
    </message>
    <message>
        <source>A change is only called one if it is more than day-to-day variation.</source>
        <translation>Si parla di cambiamento solo se supera la variazione da un giorno all&apos;altro.</translation>
    </message>
    <message>
        <source>The last four weeks and the four before</source>
        <translation>Le ultime quattro settimane e le quattro prima</translation>
    </message>
    <message>
        <source>Your first two weeks and the last two</source>
        <translation>Le prime due settimane e le ultime due</translation>
    </message>
    <message>
        <source>Last month and this month</source>
        <translation>Il mese scorso e questo mese</translation>
    </message>
    <message>
        <source>The last stage and this one</source>
        <translation>La fase precedente e questa</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>uguale</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n in più</numerusform>
            <numerusform>%n in più</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n in meno</numerusform>
            <numerusform>%n in meno</numerusform>
        </translation>
    </message>
    <message>
        <source>no real change</source>
        <translation>nessun cambiamento reale</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>%1 in più</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>%1 in meno</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>%1 meglio</translation>
    </message>
    <message>
        <source>%1 worse</source>
        <translation>%1 peggio</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiamento</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
    <message>
        <source>Days you trained</source>
        <translation>Giorni in cui ti sei allenato</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolore</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Sforzo</translation>
    </message>
    <message>
        <source>Morning pain</source>
        <translation>Dolore del mattino</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayRings</name>
    <message>
        <source>%1: rest day</source>
        <translation>%1: giorno di riposo</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <translation>%1: %2%</translation>
    </message>
    <message>
        <source>%1: a short one, it counts</source>
        <translation>%1: una breve, conta</translation>
    </message>
</context>
<context>
    <name>limber::ui::DecidesPage</name>
    <message>
        <source>How Limber decides</source>
        <translation>Come decide Limber</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ready for the next stage?</source>
        <translation>Pronto per la prossima fase?</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: sì</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: non ancora</translation>
    </message>
    <message>
        <source>After each session</source>
        <translation>Dopo ogni sessione</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <translation>%1 (oggi)</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Settimana per settimana</translation>
    </message>
    <message>
        <source>%1 (also)</source>
        <translation>%1 (anche)</translation>
    </message>
    <message>
        <source>Every suggestion comes from what you log. You always decide, and you can undo any decision in the journal.</source>
        <translation>Ogni proposta viene da ciò che annoti. Decidi sempre tu, e nel diario puoi annullare ogni decisione.</translation>
    </message>
    <message>
        <source>Something feels wrong</source>
        <translation>Qualcosa non va</translation>
    </message>
    <message numerus="yes">
        <source>Stage %1, week %2. %n week(s) count so far.</source>
        <translation>
            <numerusform>Fase %1, settimana %2. Finora conta %n settimana.</numerusform>
            <numerusform>Fase %1, settimana %2. Finora contano %n settimane.</numerusform>
        </translation>
    </message>
    <message>
        <source>You need all five. You never have to max out, and you always decide.</source>
        <translation>Servono tutti e cinque. Non devi mai arrivare al massimo, e decidi sempre tu.</translation>
    </message>
    <message>
        <source>Your week starts on the day you started the stage. Its target is set on the first day and stays the same all week.</source>
        <translation>La tua settimana inizia il giorno in cui hai iniziato la fase. L&apos;obiettivo si fissa il primo giorno e resta uguale tutta la settimana.</translation>
    </message>
    <message>
        <source>If two rules disagree, the safer one wins</source>
        <translation>Se due regole si contraddicono, vince la più prudente</translation>
    </message>
    <message>
        <source>This changes if your effort is above 4, or you stop a session early.</source>
        <translation>Cambia se lo sforzo supera 4 o se fermi prima una sessione.</translation>
    </message>
    <message numerus="yes">
        <source>You need %n more week(s) that count.</source>
        <translation>
            <numerusform>Serve ancora %n settimana che conti.</numerusform>
            <numerusform>Servono ancora %n settimane che contino.</numerusform>
        </translation>
    </message>
    <message>
        <source>You need two weeks in which you finish every session.</source>
        <translation>Servono due settimane in cui finisci ogni sessione.</translation>
    </message>
    <message>
        <source>You need two weeks with a usual effort of 4 or less.</source>
        <translation>Servono due settimane con uno sforzo abituale di 4 o meno.</translation>
    </message>
    <message>
        <source>Pain of 3, tingling or a sore morning would change this for two weeks.</source>
        <translation>Un dolore di 3, formicolio o una mattina dolente lo cambierebbero per due settimane.</translation>
    </message>
    <message>
        <source>You need two weeks without tingling or numbness.</source>
        <translation>Servono due settimane senza formicolio né intorpidimento.</translation>
    </message>
    <message>
        <source>You need two weeks of mornings no more than 1 point above your usual.</source>
        <translation>Servono due settimane di mattine al massimo 1 punto sopra il solito.</translation>
    </message>
    <message>
        <source>You need two weeks with pain 0-1 in nine of ten sessions, and never 3.</source>
        <translation>Servono due settimane con dolore 0-1 in nove sessioni su dieci, e mai 3.</translation>
    </message>
    <message>
        <source>This changes if you gain 2% a week or more.</source>
        <translation>Cambia se guadagni il 2% a settimana o più.</translation>
    </message>
    <message numerus="yes">
        <source>You need %n more weekly check(s).</source>
        <translation>
            <numerusform>Serve ancora %n controllo settimanale.</numerusform>
            <numerusform>Servono ancora %n controlli settimanali.</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;re still improving, which is good. You&apos;ll meet this when you gain less than 2% a week, or after two comfortable weeks at the highest target.</source>
        <translation>Migliori ancora, ed è un bene. Sarà raggiunto quando guadagni meno del 2% a settimana, o dopo due settimane comode all&apos;obiettivo più alto.</translation>
    </message>
    <message>
        <source>This changes if you do less than 80% over three weeks.</source>
        <translation>Cambia se fai meno dell&apos;80% in tre settimane.</translation>
    </message>
    <message>
        <source>You need 80% on average over three weeks. There&apos;s no hurry.</source>
        <translation>Serve in media l&apos;80% in tre settimane. Non c&apos;è fretta.</translation>
    </message>
    <message numerus="yes">
        <source>You need %n more session(s) within three weeks.</source>
        <translation>
            <numerusform>Serve ancora %n sessione in tre settimane.</numerusform>
            <numerusform>Servono ancora %n sessioni in tre settimane.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain below %1, and next morning no more than %2 above your usual</source>
        <translation>Dolore sotto %1, e la mattina dopo al massimo %2 sopra il solito</translation>
    </message>
    <message>
        <source>Pain %1-%2, or one morning %3 points above your usual</source>
        <translation>Dolore %1-%2, o una mattina %3 punti sopra il solito</translation>
    </message>
    <message>
        <source>The day after pain of %1 or more, or a second such morning in a week</source>
        <translation>Il giorno dopo un dolore di %1 o più, o una seconda mattina così in una settimana</translation>
    </message>
    <message>
        <source>While training is paused or gentle only, or a professional is asked for pain</source>
        <translation>Finché l&apos;allenamento è sospeso o dolce, o si consulta un professionista per il dolore</translation>
    </message>
    <message>
        <source>Pain of %1 or more</source>
        <translation>Dolore di %1 o più</translation>
    </message>
    <message>
        <source>Up %1-%2% after a good week with at least %3% of your sets done, nearer %2% if effort was %4 or less. At most once a week, rounded down.</source>
        <translation>Dal %1 al %2% in più dopo una buona settimana con almeno il %3% delle serie fatte, più vicino al %2% se lo sforzo era %4 o meno. Al massimo una volta a settimana, arrotondato per difetto.</translation>
    </message>
    <message>
        <source>%1% less from the next session after pain of %2, for the rest of the week.</source>
        <translation>%1% in meno dalla sessione dopo un dolore di %2, per il resto della settimana.</translation>
    </message>
    <message>
        <source>No increase after a week with an effort above %1, or with more than %2% of the plan done.</source>
        <translation>Nessun aumento dopo una settimana con sforzo sopra %1, o con più del %2% del piano fatto.</translation>
    </message>
    <message>
        <source>A week counts when you do at least %1% of your sessions. Rest days don&apos;t break your streak, and planned breaks are taken out.</source>
        <translation>Una settimana conta quando fai almeno il %1% delle sessioni. I giorni di riposo non interrompono la serie, e le pause previste non contano.</translation>
    </message>
    <message>
        <source>After a break: the same target for up to %1 days, then 10%, 20% or more off. From %2 days on, a few safety questions come first. You never have to catch up.</source>
        <translation>Dopo una pausa: lo stesso obiettivo fino a %1 giorni, poi il 10%, 20% o più in meno. Da %2 giorni, prima alcune domande di sicurezza. Non devi mai recuperare nulla.</translation>
    </message>
    <message>
        <source>A doctor&apos;s or physiotherapist&apos;s agreement holds for %1 days.</source>
        <translation>Il consenso di un medico o di un fisioterapista vale %1 giorni.</translation>
    </message>
    <message>
        <source>After %1 weeks that count, Limber suggests what to do next.</source>
        <translation>Dopo %1 settimane che contano, Limber propone come andare avanti.</translation>
    </message>
</context>
<context>
    <name>limber::ui::DeleteSheet</name>
    <message>
        <source>DELETE</source>
        <extracomment>what has to be typed before everything is deleted</extracomment>
        <translation>ELIMINA</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Elimina tutti i miei dati</translation>
    </message>
    <message>
        <source>This will be gone for good:</source>
        <translation>Questo sparirà per sempre:</translation>
    </message>
    <message>
        <source>This stays, because Limber can&apos;t find it:</source>
        <translation>Questo resta, perché Limber non può trovarlo:</translation>
    </message>
    <message>
        <source>You may want to keep a copy. Export your journal first.</source>
        <translation>Forse vuoi tenerne una copia. Esporta prima il diario.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Scrivi %1 per confermare</translation>
    </message>
    <message>
        <source>Export first</source>
        <translation>Prima esporta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Elimina tutto</translation>
    </message>
</context>
<context>
    <name>limber::ui::EntrySheet</name>
    <message>
        <source>Log a session</source>
        <translation>Annota una sessione</translation>
    </message>
    <message>
        <source>Enter a measurement</source>
        <translation>Inserisci una misura</translation>
    </message>
    <message>
        <source>Plan a break</source>
        <translation>Pianifica una pausa</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date and time format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>limber::ui::EquipmentPicker</name>
    <message>
        <source>Equipment</source>
        <translation>Attrezzi</translation>
    </message>
</context>
<context>
    <name>limber::ui::ExerciseDetail</name>
    <message>
        <source>All exercises</source>
        <translation>Tutti gli esercizi</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Fallo ora</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation>Più facile: %1</translation>
    </message>
    <message>
        <source>Harder: %1</source>
        <translation>Più difficile: %1</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Come si fa</translation>
    </message>
    <message>
        <source>Works on: %1</source>
        <translation>Allena: %1</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Errori comuni</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Che cosa ti serve</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <translation>Oggi: %1.</translation>
    </message>
    <message>
        <source>Locked for now</source>
        <translation>Per ora bloccato</translation>
    </message>
    <message>
        <source>Locked for now. To unlock: %1</source>
        <translation>Per ora bloccato. Per sbloccarlo: %1</translation>
    </message>
    <message>
        <source>Unlocked for now: %1</source>
        <translation>Per ora sbloccato: %1</translation>
    </message>
    <message>
        <source>Breathing and pace</source>
        <translation>Respiro e ritmo</translation>
    </message>
    <message>
        <source>Check with a doctor first if you have</source>
        <translation>Chiedi prima a un medico se hai</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Che cosa sappiamo</translation>
    </message>
    <message>
        <source>Sources checked on %1</source>
        <translation>Fonti verificate il %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>A che cosa fare attenzione</translation>
    </message>
</context>
<context>
    <name>limber::ui::ExerciseList</name>
    <message>
        <source>Exercises</source>
        <translation>Esercizi</translation>
    </message>
    <message>
        <source>Why we do this</source>
        <translation>Perché lo facciamo</translation>
    </message>
    <message>
        <source>Daily reset</source>
        <translation>Minuto del giorno</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Cassetta degli attrezzi</translation>
    </message>
    <message>
        <source>Whenever you like.</source>
        <translation>Quando vuoi.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Alla scrivania</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Your five stages</source>
        <translation>Le tue cinque fasi</translation>
    </message>
    <message>
        <source>One after the other. Limber tells you when you&apos;re ready for the next.</source>
        <translation>Una dopo l&apos;altra. Limber ti dice quando sei pronto per la prossima.</translation>
    </message>
    <message>
        <source>About a minute. Good as a break from work.</source>
        <translation>Circa un minuto. Buono come pausa dal lavoro.</translation>
    </message>
    <message>
        <source>Use these while you work.</source>
        <translation>Da usare mentre lavori.</translation>
    </message>
    <message>
        <source>Movements for a stiff mid-back, with steps, cautions and sources, and your own</source>
        <translation>Movimenti per il centro della schiena rigido, con passi, avvertenze e fonti, e i tuoi</translation>
    </message>
    <message>
        <source>Add my exercise</source>
        <translation>Aggiungi un mio esercizio</translation>
    </message>
    <message>
        <source>Report for my therapist</source>
        <translation>Report per il mio fisioterapista</translation>
    </message>
    <message>
        <source>End this plan</source>
        <translation>Termina questo piano</translation>
    </message>
    <message>
        <source>For therapists: make a plan for someone</source>
        <translation>Per fisioterapisti: fai un piano per qualcuno</translation>
    </message>
    <message>
        <source>My exercises</source>
        <translation>I miei esercizi</translation>
    </message>
    <message>
        <source>Yours, or set by your therapist.</source>
        <translation>Tuoi, o impostati dal tuo fisioterapista.</translation>
    </message>
</context>
<context>
    <name>limber::ui::ExportSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigureCard</name>
    <message>
        <source>working: %1</source>
        <translation>lavora: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigureDemonstration</name>
    <message>
        <source>Hide guides</source>
        <translation>Nascondi le guide</translation>
    </message>
    <message>
        <source>Show guides</source>
        <translation>Mostra le guide</translation>
    </message>
    <message>
        <source>The position that comes next, and arrows towards it</source>
        <translation>La prossima posizione, e le frecce verso di essa</translation>
    </message>
    <message>
        <source>Show the common mistake</source>
        <translation>Mostra l&apos;errore comune</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Reimposta la vista</translation>
    </message>
    <message>
        <source>Hide the mistake</source>
        <translation>Nascondi l&apos;errore</translation>
    </message>
    <message>
        <source>Drag to turn the figure, scroll to zoom</source>
        <translation>Trascina per ruotare la figura, scorri per ingrandire</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigureView</name>
    <message>
        <source>Figure showing the exercise</source>
        <translation>Figura che mostra l&apos;esercizio</translation>
    </message>
    <message>
        <source>The common mistake of %1: %2</source>
        <translation>L&apos;errore comune di %1: %2</translation>
    </message>
    <message>
        <source>A person doing %1. The left and right arrow keys turn the picture.</source>
        <translation>Una persona che fa %1. Le frecce sinistra e destra ruotano l&apos;immagine.</translation>
    </message>
    <message>
        <source>The right way</source>
        <translation>Il modo giusto</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Espira</translation>
    </message>
</context>
<context>
    <name>limber::ui::Finding</name>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 held. Your first time with this exercise.</source>
        <translation>%1 di tenuta. La tua prima volta con questo esercizio.</translation>
    </message>
    <message>
        <source>%1 done. Your first time with this exercise.</source>
        <translation>Hai fatto %1. La tua prima volta con questo esercizio.</translation>
    </message>
    <message numerus="yes">
        <source>%1 held, after %n day(s) away.</source>
        <translation>
            <numerusform>%1 di tenuta, dopo %n giorno via.</numerusform>
            <numerusform>%1 di tenuta, dopo %n giorni via.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done, after %n day(s) away.</source>
        <translation>
            <numerusform>Hai fatto %1, dopo %n giorno via.</numerusform>
            <numerusform>Hai fatto %1, dopo %n giorni via.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 held.</source>
        <translation>%1 di tenuta su %2.</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>Hai fatto %1 su %2.</translation>
    </message>
    <message>
        <source>%1 with %2, %3 more than on %4.</source>
        <translation>%1 con %2, %3 in più di prima (%4).</translation>
    </message>
    <message>
        <source>%1 held, %2 more than yesterday.</source>
        <translation>%1 di tenuta, %2 in più di ieri.</translation>
    </message>
    <message>
        <source>%1 done, %2 more than yesterday.</source>
        <translation>Hai fatto %1, %2 in più di ieri.</translation>
    </message>
    <message>
        <source>%1 held, %2 more than on %3.</source>
        <translation>%1 di tenuta, %2 in più di prima (%3).</translation>
    </message>
    <message>
        <source>%1 done, %2 more than on %3.</source>
        <translation>Hai fatto %1, %2 in più di prima (%3).</translation>
    </message>
    <message>
        <source>%1 held. That&apos;s the full amount for this exercise.</source>
        <translation>%1 di tenuta. È la quantità completa per questo esercizio.</translation>
    </message>
    <message>
        <source>%1 done. That&apos;s the full amount for this exercise.</source>
        <translation>Hai fatto %1. È la quantità completa per questo esercizio.</translation>
    </message>
    <message>
        <source>%1 held. No change since last week, as usual in week %2.</source>
        <translation>%1 di tenuta. Nessun cambiamento dalla settimana scorsa, come di solito nella settimana %2.</translation>
    </message>
    <message>
        <source>%1 done. No change since last week, as usual in week %2.</source>
        <translation>Hai fatto %1. Nessun cambiamento dalla settimana scorsa, come di solito nella settimana %2.</translation>
    </message>
    <message>
        <source>%1 held, as planned.</source>
        <translation>%1 di tenuta, come previsto.</translation>
    </message>
    <message>
        <source>%1 done, as planned.</source>
        <translation>Hai fatto %1, come previsto.</translation>
    </message>
</context>
<context>
    <name>limber::ui::ImportSheet</name>
    <message>
        <source>Which comes first in the dates?</source>
        <translation>Che cosa viene prima nelle date?</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Il giorno</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Il mese</translation>
    </message>
    <message>
        <source>What are the weights in?</source>
        <translation>In quale unità sono i pesi?</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Chilogrammi</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Libbre</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>A che cosa corrisponde ogni colonna?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progressi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importa %1</translation>
    </message>
    <message>
        <source>Import %1 (%2)</source>
        <comment>file, program</comment>
        <translation>Importa %1 (%2)</translation>
    </message>
    <message>
        <source>This table can&apos;t be read yet: %1</source>
        <translation>Questa tabella non si può ancora leggere: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of exercises that Limber knows.</source>
        <translation>
            <numerusform>%n serie di esercizi che Limber conosce.</numerusform>
            <numerusform>%n serie di esercizi che Limber conosce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of other activities. They show in your journal and count for nothing.</source>
        <translation>
            <numerusform>%n serie di altre attività. Appare nel tuo diario e non conta per gli obiettivi.</numerusform>
            <numerusform>%n serie di altre attività. Appaiono nel tuo diario e non contano per gli obiettivi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You already have %n of these.</source>
        <translation>
            <numerusform>Ne hai già %n.</numerusform>
            <numerusform>Ne hai già %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out; see below why.</source>
        <translation>
            <numerusform>%n riga esclusa; il motivo è qui sotto.</numerusform>
            <numerusform>%n righe escluse; i motivi sono qui sotto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n set(s)</source>
        <translation>
            <numerusform>Importa %n serie</numerusform>
            <numerusform>Importa %n serie</numerusform>
        </translation>
    </message>
    <message>
        <source>What each name is</source>
        <translation>A che cosa corrisponde ogni nome</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n set(s)</source>
        <translation>
            <numerusform>%1 · %n serie</numerusform>
            <numerusform>%1 · %n serie</numerusform>
        </translation>
    </message>
    <message>
        <source>Other activity</source>
        <translation>Altra attività</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Righe escluse</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>line, column, why</comment>
        <translation>Riga %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>limber::ui::JournalDelegate</name>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Deleted ·</source>
        <translation>Eliminato ·</translation>
    </message>
</context>
<context>
    <name>limber::ui::JournalList</name>
    <message>
        <source>Journal entries</source>
        <translation>Voci del diario</translation>
    </message>
    <message>
        <source>Enter edits an entry, Delete deletes it.</source>
        <translation>Invio modifica una voce, Canc la elimina.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>limber::ui::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Misure</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Aggiunto.</translation>
    </message>
    <message>
        <source>Everything you&apos;ve logged. You can correct it at any time.</source>
        <translation>Tutto ciò che hai annotato. Puoi correggerlo in ogni momento.</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Annota una sessione</translation>
    </message>
    <message>
        <source>Nothing here yet. Your first session will appear by itself.</source>
        <translation>Ancora niente qui. La prima sessione apparirà da sola.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Modificato.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Enter a measurement</source>
        <translation>Inserisci una misura</translation>
    </message>
    <message>
        <source>Plan a break</source>
        <translation>Pianifica una pausa</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Cerca nel diario</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
    <message>
        <source>Stages, breaks and safety</source>
        <translation>Fasi, pause e sicurezza</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Elimina per sempre</translation>
    </message>
    <message>
        <source>Deletes the selected line from your journal and every backup</source>
        <translation>Elimina la riga selezionata dal diario e da ogni backup</translation>
    </message>
    <message>
        <source>Nothing found. Try other words or another kind.</source>
        <translation>Nessun risultato. Prova altre parole o un altro tipo.</translation>
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
        <translation>Eliminato: %1</translation>
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
        <translation>Le prossime settimane</translation>
    </message>
    <message>
        <source>Based on the rules that set today&apos;s target. It&apos;s a forecast, not a promise.</source>
        <translation>Secondo le regole che fissano l&apos;obiettivo di oggi. È una previsione, non una promessa.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
</context>
<context>
    <name>limber::ui::MeasureForm</name>
    <message>
        <source>Measurement</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Tentativo %1</translation>
    </message>
    <message>
        <source>Usual range: %1 to %2</source>
        <translation>Intervallo abituale: %1–%2</translation>
    </message>
    <message>
        <source>Middle result: %1</source>
        <translation>Risultato di mezzo: %1</translation>
    </message>
    <message>
        <source>We save your middle result.</source>
        <translation>Salviamo il risultato di mezzo.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MeasurePage</name>
    <message>
        <source>Weekly check: %1</source>
        <translation>Controllo settimanale: %1</translation>
    </message>
    <message>
        <source>overhead gap</source>
        <translation>distanza sopra la testa</translation>
    </message>
    <message>
        <source>Start   (Space)</source>
        <translation>Avvia   (Spazio)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Wrist to floor</source>
        <translation>Dal polso al pavimento</translation>
    </message>
    <message>
        <source> cm</source>
        <comment>unit after a number</comment>
        <translation> cm</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Sforzo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolore</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>il peggiore</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
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
            <numerusform>%n ripetizione</numerusform>
            <numerusform>%n ripetizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pain %2</source>
        <translation>%1, dolore %2</translation>
    </message>
    <message>
        <source>%1, effort %2, pain %3</source>
        <translation>%1, sforzo %2, dolore %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save try %1 of %2</source>
        <translation>Salva il tentativo %1 di %2</translation>
    </message>
    <message>
        <source>We save your middle result: %1.</source>
        <translation>Salviamo il risultato di mezzo: %1.</translation>
    </message>
    <message>
        <source>We&apos;ll compare it with your other weeks.</source>
        <translation>Lo confronteremo con le tue altre settimane.</translation>
    </message>
    <message>
        <source>Above effort 5 or pain 2, results can&apos;t be compared. Rest for a few minutes and stop earlier, or try another day.</source>
        <translation>Sopra sforzo 5 o dolore 2 i risultati non si possono confrontare. Riposa qualche minuto e fermati prima, o riprova un altro giorno.</translation>
    </message>
    <message>
        <source>That&apos;s enough for today. You can measure another day.</source>
        <translation>Per oggi basta. Puoi misurare un altro giorno.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salva %1</translation>
    </message>
    <message>
        <source>Once a week, before exercise, at about the same time of day.</source>
        <translation>Una volta a settimana, prima dell&apos;esercizio, più o meno alla stessa ora.</translation>
    </message>
    <message>
        <source>How hard did it feel at the end?</source>
        <translation>Quanto è stato duro alla fine?</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>massimo</translation>
    </message>
    <message>
        <source>Worst pain?</source>
        <translation>Dolore peggiore?</translation>
    </message>
    <message>
        <source>Rest, then try again</source>
        <translation>Riposa, poi riprova</translation>
    </message>
    <message>
        <source>Lie on your back. Bend your knees and keep your lower ribs down.</source>
        <translation>Sdraiati sulla schiena. Piega le ginocchia e tieni giù le costole basse.</translation>
    </message>
    <message>
        <source>Reach both arms straight overhead, as far as is comfortable.</source>
        <translation>Allunga entrambe le braccia sopra la testa, fin dove è comodo.</translation>
    </message>
    <message>
        <source>Measure from your wrist to the floor with a ruler. Do it three times. We save your middle result.</source>
        <translation>Misura con un righello dal polso al pavimento. Fallo tre volte. Salviamo il risultato di mezzo.</translation>
    </message>
    <message>
        <source>Hold for as long as you can do it well.</source>
        <translation>Mantieni finché riesci a farlo bene.</translation>
    </message>
    <message>
        <source>Stop at effort 5 out of 10, or as soon as pain goes above 2. Stopping earlier is fine.</source>
        <translation>Fermati a sforzo 5 su 10, o appena il dolore supera 2. Fermarsi prima va bene.</translation>
    </message>
    <message>
        <source>Do slow repetitions at the usual pace, without resting.</source>
        <translation>Fai ripetizioni lente al ritmo abituale, senza riposo.</translation>
    </message>
    <message>
        <source>Press Space or the large button for each one.</source>
        <translation>Premi Spazio o il pulsante grande a ognuna.</translation>
    </message>
    <message>
        <source>%1: above the limit, not compared</source>
        <translation>%1: oltre il limite, non confrontato</translation>
    </message>
    <message>
        <source>The computer was asleep, so that try is not counted.</source>
        <translation>Il computer era in sospensione, quindi quel tentativo non conta.</translation>
    </message>
    <message>
        <source>Press Start. You have 10 seconds to get into position, then a tick sounds every 5 s.</source>
        <translation>Premi Inizia. Hai 10 secondi per metterti in posizione, poi un ticchettio suona ogni 5 s.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MeasurementForm</name>
    <message>
        <source>Weekly measurement</source>
        <translation>Misura settimanale</translation>
    </message>
    <message>
        <source>Weekly check of an exercise</source>
        <translation>Controllo settimanale di un esercizio</translation>
    </message>
    <message>
        <source>Pain on waking</source>
        <translation>Dolore al risveglio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Let Limber guide you through the check</source>
        <translation>Fatti guidare da Limber nel controllo</translation>
    </message>
</context>
<context>
    <name>limber::ui::MilestonesView</name>
    <message>
        <source>What you reach is collected here. Nothing can be lost.</source>
        <translation>Qui si raccoglie ciò che raggiungi. Nulla si può perdere.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MorningForm</name>
    <message>
        <source>Pain on waking</source>
        <translation>Dolore al risveglio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>il peggiore</translation>
    </message>
    <message>
        <source>Just muscle soreness, same on both sides</source>
        <translation>Solo indolenzimento muscolare, uguale dai due lati</translation>
    </message>
</context>
<context>
    <name>limber::ui::MorningQuestion</name>
    <message>
        <source>Good morning. How is your pain now?</source>
        <translation>Buongiorno. Com&apos;è il tuo dolore adesso?</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Oggi no</translation>
    </message>
    <message>
        <source>Pain this morning</source>
        <translation>Dolore stamattina</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>il peggiore</translation>
    </message>
    <message>
        <source>No, or not sure</source>
        <translation>No, o non so</translation>
    </message>
    <message>
        <source>Yes, only muscles</source>
        <translation>Sì, solo i muscoli</translation>
    </message>
    <message>
        <source>It tells us if the last session was too much.</source>
        <translation>Ci dice se l&apos;ultima sessione è stata troppo.</translation>
    </message>
    <message>
        <source>Is it just muscle soreness, the same on both sides?</source>
        <translation>È solo indolenzimento muscolare, uguale dai due lati?</translation>
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
        <translation>Le settimane di questa fase</translation>
    </message>
    <message>
        <source>The months of the last year</source>
        <translation>I mesi dell&apos;ultimo anno</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
    <message>
        <source>Average done</source>
        <translation>Media fatta</translation>
    </message>
    <message>
        <source>Planned range</source>
        <translation>Intervallo previsto</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolore</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Sforzo</translation>
    </message>
    <message>
        <source>Morning pain</source>
        <translation>Dolore del mattino</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Misurato</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, dal %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Days you trained</source>
        <translation>Giorni in cui ti sei allenato</translation>
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
        <translation>Prima di tutto, la tua sicurezza</translation>
    </message>
    <message>
        <source>I already use Limber: import my journal</source>
        <translation>Uso già Limber: importa il mio diario</translation>
    </message>
    <message>
        <source>Loosen your upper back in a few minutes a day</source>
        <translation>Sciogli la parte alta della schiena in pochi minuti al giorno</translation>
    </message>
    <message>
        <source>Try the first minute now, on a chair.</source>
        <translation>Prova subito il primo minuto, su una sedia.</translation>
    </message>
    <message>
        <source>We save only the result, never your answers.</source>
        <translation>Salviamo solo il risultato, mai le tue risposte.</translation>
    </message>
    <message>
        <source>Try one minute</source>
        <translation>Prova un minuto</translation>
    </message>
    <message>
        <source>I&apos;m a therapist: make a plan</source>
        <translation>Sono fisioterapista: fai un piano</translation>
    </message>
    <message>
        <source>For adults with everyday stiffness of the mid-back. Your data stays on this computer. Limber doesn&apos;t diagnose, treat or replace a doctor.</source>
        <translation>Per adulti con rigidità quotidiana al centro della schiena. I tuoi dati restano su questo computer. Limber non fa diagnosi, non cura e non sostituisce un medico.</translation>
    </message>
</context>
<context>
    <name>limber::ui::OutlookCard</name>
    <message>
        <source>Your goals for it will show here in week 3.</source>
        <translation>I tuoi obiettivi per questa fase appariranno qui nella settimana 3.</translation>
    </message>
    <message>
        <source>You meet all five goals. You decide when.</source>
        <translation>Raggiungi tutti e cinque gli obiettivi. Decidi tu quando.</translation>
    </message>
    <message>
        <source>You meet %1 of 5 goals.</source>
        <translation>Raggiungi %1 obiettivi su 5.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>raggiunto</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>non ancora</translation>
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
        <translation>Aggiungi un mio esercizio</translation>
    </message>
    <message>
        <source>For something your therapist gave you, or that you know does you good. Limber&apos;s pain rules and breaks hold for it too.</source>
        <translation>Per qualcosa che ti ha dato il fisioterapista, o che sai che ti fa bene. Anche qui valgono le regole sul dolore e le pause di Limber.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Remove this exercise</source>
        <translation>Rimuovi questo esercizio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Hold a position</source>
        <translation>Mantenere una posizione</translation>
    </message>
    <message>
        <source>Move for a time</source>
        <translation>Muoversi per un certo tempo</translation>
    </message>
    <message>
        <source>Count repetitions</source>
        <translation>Contare le ripetizioni</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Come si conta</translation>
    </message>
    <message>
        <source>Each side, one after the other</source>
        <translation>Ogni lato, uno dopo l&apos;altro</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Holds a set</source>
        <translation>Tenute per serie</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Inizia con</translation>
    </message>
    <message>
        <source>Never more than</source>
        <translation>Mai più di</translation>
    </message>
    <message>
        <source>Let it grow by 5 to 10% after a calm week; otherwise it stays as it is</source>
        <translation>Aumenta del 5–10% dopo una settimana tranquilla; altrimenti resta com&apos;è</translation>
    </message>
    <message>
        <source> kg</source>
        <translation> kg</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quanto spesso</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Riposo tra le serie</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>One step a line, in your own words</source>
        <translation>Un passo per riga, con parole tue</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Such as: stop if your arm tingles</source>
        <translation>Per esempio: fermati se ti formicola un braccio</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>A che cosa fare attenzione</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Attrezzi</translation>
    </message>
    <message>
        <source>bends the back backwards under load</source>
        <translation>inarcare la schiena con un carico</translation>
    </message>
    <message>
        <source>a roller presses on the back</source>
        <translation>un rullo che preme sulla schiena</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>braccia sopra la testa, con o senza peso</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>sdraiarsi a terra e rialzarsi</translation>
    </message>
    <message>
        <source>an unstable surface</source>
        <translation>una superficie instabile</translation>
    </message>
    <message>
        <source>It involves</source>
        <translation>Comporta</translation>
    </message>
    <message>
        <source> repetitions a set</source>
        <translation> ripetizioni per serie</translation>
    </message>
    <message>
        <source> s each hold</source>
        <translation> s per tenuta</translation>
    </message>
    <message>
        <source> s a set</source>
        <translation> s per serie</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Nessuna figura</translation>
    </message>
    <message>
        <source>Moves like %1</source>
        <translation>Si muove come %1</translation>
    </message>
    <message>
        <source>A session: %1</source>
        <translation>Una sessione: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifica %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::PauseForm</name>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>limber::ui::PlanForm</name>
    <message>
        <source>as it is</source>
        <translation>com&apos;è</translation>
    </message>
    <message>
        <source> rep.</source>
        <translation> rip.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Make a plan for someone</source>
        <translation>Fai un piano per qualcuno</translation>
    </message>
    <message>
        <source>For therapists. Limber keeps inside these limits; its pain rules and safety questions stay as they are. Amounts are per session.</source>
        <translation>Per fisioterapisti. Limber resta entro questi limiti; le sue regole sul dolore e le domande di sicurezza restano come sono. Le quantità sono per sessione.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>A che cosa serve</translation>
    </message>
    <message>
        <source>A note for them</source>
        <translation>Una nota per la persona</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Da rivedere il</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Giorno della revisione</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Esercizio</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Inizia con</translation>
    </message>
    <message>
        <source>Never more than</source>
        <translation>Mai più di</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quanto spesso</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Salva il piano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>%1, start</source>
        <translation>%1, inizio</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, al massimo</translation>
    </message>
    <message>
        <source>%1, how often</source>
        <translation>%1, quanto spesso</translation>
    </message>
    <message>
        <source>Lock everything that needs</source>
        <translation>Blocca tutto ciò che richiede</translation>
    </message>
    <message>
        <source>bending backwards under load</source>
        <translation>inarcare la schiena con un carico</translation>
    </message>
    <message>
        <source>a roller under the back</source>
        <translation>un rullo sotto la schiena</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>braccia sopra la testa, con o senza peso</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>sdraiarsi a terra e rialzarsi</translation>
    </message>
    <message>
        <source>unstable surfaces: ball and disc</source>
        <translation>superfici instabili: palla e cuscino</translation>
    </message>
</context>
<context>
    <name>limber::ui::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Fit your sessions into your days. Every change counts at once.</source>
        <translation>Inserisci le sessioni nelle tue giornate. Ogni modifica vale subito.</translation>
    </message>
</context>
<context>
    <name>limber::ui::PlayerPage</name>
    <message>
        <source>It hurts</source>
        <translation>Fa male</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Schermo intero (F)</translation>
    </message>
    <message>
        <source>Stop and say what happened (H or .)</source>
        <translation>Ferma e di&apos; che cosa è successo (H o .)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Repeat the hold</source>
        <translation>Ripeti la tenuta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>10 seconds more	+</source>
        <translation>Altri 10 secondi	+</translation>
    </message>
    <message>
        <source>Keys	?</source>
        <translation>Tasti	?</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Che cosa senti</translation>
    </message>
    <message>
        <source>show the mistake</source>
        <translation>mostra l&apos;errore</translation>
    </message>
    <message>
        <source>hide the mistake</source>
        <translation>nascondi l&apos;errore</translation>
    </message>
    <message>
        <source>Sound on or off (M)</source>
        <translation>Audio sì o no (M)</translation>
    </message>
    <message>
        <source>Compare with the common mistake (X)</source>
        <translation>Confronta con l&apos;errore comune (X)</translation>
    </message>
    <message>
        <source>Repeat this hold (R)</source>
        <translation>Ripeti questa tenuta (R)</translation>
    </message>
    <message>
        <source>Finish this set	D</source>
        <translation>Termina questa serie	D</translation>
    </message>
    <message>
        <source>Repeat the last set	R</source>
        <translation>Ripeti l&apos;ultima serie	R</translation>
    </message>
    <message>
        <source>Easier version	E</source>
        <translation>Versione più facile	E</translation>
    </message>
    <message>
        <source>Mini player	W</source>
        <translation>Mini lettore	W</translation>
    </message>
    <message>
        <source>Everything you did so far is saved.</source>
        <translation>Tutto ciò che hai fatto è salvato.</translation>
    </message>
    <message>
        <source>Chest pain, fever, new numbness, strong pain? Tell Limber</source>
        <translation>Dolore al petto, febbre, nuovo intorpidimento, dolore forte? Dillo a Limber</translation>
    </message>
    <message>
        <source>Tell Limber before you start (U)</source>
        <translation>Dillo a Limber prima di iniziare (U)</translation>
    </message>
    <message>
        <source>ready, pause, resume, skip the rest</source>
        <translation>pronto, pausa, riprendi, salta il riposo</translation>
    </message>
    <message>
        <source>next rep</source>
        <translation>prossima ripetizione</translation>
    </message>
    <message>
        <source>it hurts, stop</source>
        <translation>fa male, fermati</translation>
    </message>
    <message>
        <source>back</source>
        <translation>indietro</translation>
    </message>
    <message>
        <source>easier version</source>
        <translation>versione più facile</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>end the set or the session</source>
        <translation>termina la serie o la sessione</translation>
    </message>
    <message>
        <source>any key, held</source>
        <translation>un tasto qualsiasi, tenuto premuto</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>finish this set</source>
        <translation>termina questa serie</translation>
    </message>
    <message>
        <source>10 seconds more</source>
        <translation>10 secondi in più</translation>
    </message>
    <message>
        <source>repeat the last set or hold</source>
        <translation>ripeti l&apos;ultima serie o tenuta</translation>
    </message>
    <message>
        <source>sound on or off</source>
        <translation>suono sì o no</translation>
    </message>
    <message>
        <source>show the common mistake</source>
        <translation>mostra l&apos;errore comune</translation>
    </message>
    <message>
        <source>arrows on or off</source>
        <translation>frecce sì o no</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>schermo intero</translation>
    </message>
    <message>
        <source>mini player</source>
        <translation>mini lettore</translation>
    </message>
    <message>
        <source>play a sound while getting ready</source>
        <translation>fai suonare un segnale mentre ti prepari</translation>
    </message>
    <message>
        <source>Finish this set, go on to the next</source>
        <translation>Termina questa serie, passa alla prossima</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Termina la sessione</translation>
    </message>
    <message>
        <source>End here?</source>
        <translation>Finire qui?</translation>
    </message>
    <message>
        <source>♪ Play again. Nothing? Turn the volume up, or follow the screen.</source>
        <translation>♪ Riascolta. Nulla? Alza il volume, o segui lo schermo.</translation>
    </message>
    <message>
        <source>♪ Sound</source>
        <translation>♪ Suono</translation>
    </message>
    <message>
        <source>⤢ Full screen</source>
        <translation>⤢ Schermo intero</translation>
    </message>
    <message>
        <source>Back, 10 s more, easier version, mini player, keys (?)</source>
        <translation>Indietro, 10 s in più, versione più facile, mini lettore, tasti (?)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>End the set or the session (Esc)</source>
        <translation>Termina la serie o la sessione (Esc)</translation>
    </message>
    <message>
        <source>Drag to turn the figure</source>
        <translation>Trascina per ruotare la figura</translation>
    </message>
    <message>
        <source>Play a sound (T)</source>
        <translation>Riproduci un suono (T)</translation>
    </message>
    <message>
        <source>Back	←</source>
        <translation>Indietro	←</translation>
    </message>
    <message>
        <source>Arrows	G</source>
        <translation>Frecce	G</translation>
    </message>
    <message>
        <source>Back to the usual version	E</source>
        <translation>Torna alla versione abituale	E</translation>
    </message>
    <message>
        <source>♪ Can you hear this?</source>
        <translation>♪ Lo senti?</translation>
    </message>
    <message>
        <source>♪ Sound is off. Turn it on</source>
        <translation>♪ Il suono è spento. Attivalo</translation>
    </message>
    <message>
        <source>Undo (E)</source>
        <translation>Annulla (E)</translation>
    </message>
</context>
<context>
    <name>limber::ui::Programme</name>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Come ora</translation>
    </message>
    <message>
        <source>A week off</source>
        <translation>Una settimana libera</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>riposo</translation>
    </message>
    <message>
        <source>No %1? Use: %2</source>
        <translation>Niente %1? Usa: %2</translation>
    </message>
    <message>
        <source>Five stages, from mobility to strength. You move on when you&apos;re ready, and only if you want to.</source>
        <translation>Cinque fasi, dalla mobilità alla forza. Vai avanti quando sei pronto, e solo se vuoi.</translation>
    </message>
    <message>
        <source>If pain reaches 4</source>
        <translation>Se il dolore arriva a 4</translation>
    </message>
</context>
<context>
    <name>limber::ui::ProgrammePage</name>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>How Limber decides</source>
        <translation>Come decide Limber</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Inizia con</translation>
    </message>
    <message>
        <source>Started with</source>
        <translation>Iniziato con</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>Finito con</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quanto spesso</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostra %1</translation>
    </message>
    <message>
        <source>Builds up to</source>
        <translation>Arriva fino a</translation>
    </message>
    <message>
        <source>Take a lighter week</source>
        <translation>Fai una settimana più leggera</translation>
    </message>
</context>
<context>
    <name>limber::ui::ProgressLine</name>
    <message>
        <source>%1% of the session done</source>
        <translation>%1% della sessione fatto</translation>
    </message>
</context>
<context>
    <name>limber::ui::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progressi</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>%1 · stage %2 of %3 · since %4</source>
        <translation>%1 · fase %2 di %3 · dal %4</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Stage %1 · %2</source>
        <translation>Fase %1 · %2</translation>
    </message>
    <message>
        <source>Nothing to show yet, and that&apos;s fine</source>
        <translation>Ancora niente da mostrare, e va bene così</translation>
    </message>
    <message>
        <source>After your first session, you&apos;ll see here how your training grows week by week, with pain, effort, your weekly measurement and the days you trained.</source>
        <translation>Dopo la prima sessione vedrai qui come cresce il tuo allenamento settimana per settimana, con dolore, sforzo, la misura settimanale e i giorni in cui ti sei allenato.</translation>
    </message>
    <message>
        <source>Take your first measurement</source>
        <translation>Fai la prima misura</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Report in PDF</translation>
    </message>
    <message>
        <source>Sets as a table (CSV)</source>
        <translation>Serie come tabella (CSV)</translation>
    </message>
    <message>
        <source>This stage</source>
        <translation>Questa fase</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Traguardi</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Tutti i numeri</translation>
    </message>
</context>
<context>
    <name>limber::ui::Ready</name>
    <message>
        <source>YOUR CHOICE</source>
        <translation>SCEGLI TU</translation>
    </message>
    <message>
        <source>Two more weeks here.</source>
        <translation>Altre due settimane qui.</translation>
    </message>
    <message>
        <source>Six weeks, and still improving.
Move on, or two more weeks?</source>
        <translation>Sei settimane, e migliori ancora.
Avanti, o altre due settimane?</translation>
    </message>
    <message>
        <source>You can move on.</source>
        <translation>Puoi andare avanti.</translation>
    </message>
    <message>
        <source>Start stage %1</source>
        <translation>Inizia la fase %1</translation>
    </message>
    <message>
        <source>Stage %1 · %2</source>
        <translation>Fase %1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>READY FOR MORE</source>
        <translation>PRONTO PER ANDARE AVANTI</translation>
    </message>
    <message>
        <source>You&apos;ve mastered this one, pain-free.
Ready for the next stage?</source>
        <translation>Questo lo padroneggi, senza dolore.
Pronto per la prossima fase?</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReadyPanel</name>
    <message>
        <source>One more week</source>
        <translation>Ancora una settimana</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Two more weeks</source>
        <translation>Altre due settimane</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReportSheet</name>
    <message>
        <source>Report for a doctor or physiotherapist</source>
        <translation>Report per un medico o un fisioterapista</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Caratteri grandi</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::ScalePicker</name>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1: %2 su 10</translation>
    </message>
</context>
<context>
    <name>limber::ui::SchedulePicker</name>
    <message>
        <source>Morning</source>
        <translation>Mattina</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Mezzogiorno</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Sera</translation>
    </message>
</context>
<context>
    <name>limber::ui::ScreeningForm</name>
    <message>
        <source>None of these</source>
        <translation>Niente di questo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>Numero di emergenza: %1</translation>
    </message>
    <message>
        <source>Start gently</source>
        <translation>Inizia con dolcezza</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>nessun dolore</translation>
    </message>
    <message>
        <source>worst pain</source>
        <translation>dolore peggiore</translation>
    </message>
    <message>
        <source>We leave out exercises that don&apos;t suit you, and say why on each of them.</source>
        <translation>Lasciamo fuori gli esercizi che non fanno per te e per ognuno diciamo perché.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Ho capito</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Cambia le mie risposte</translation>
    </message>
</context>
<context>
    <name>limber::ui::ScreeningQuestionRow</name>
    <message>
        <source>Please tick what applies.</source>
        <translation>Segna ciò che ti riguarda.</translation>
    </message>
    <message>
        <source>Please choose one answer.</source>
        <translation>Scegli una risposta.</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionCheck</name>
    <message>
        <source>Before you start</source>
        <translation>Prima di iniziare</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>Numero di emergenza: %1</translation>
    </message>
    <message>
        <source>If you have any of these, choose it.</source>
        <translation>Se hai qualcosa di questo, sceglilo.</translation>
    </message>
    <message>
        <source>All clear: start</source>
        <translation>Tutto bene: inizia</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Ho capito</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionForm</name>
    <message>
        <source>Exercise</source>
        <translation>Esercizio</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Each set</source>
        <translation>Ogni serie</translation>
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
        <translation>Tenute o ripetizioni</translation>
    </message>
    <message>
        <source>Seconds each</source>
        <translation>Secondi ciascuna</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Com&apos;è finita</translation>
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
        <translation>Sforzo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>massimo</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Dolore peggiore</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>il peggiore</translation>
    </message>
    <message>
        <source>Pain on waking</source>
        <translation>Dolore al risveglio</translation>
    </message>
    <message>
        <source>Tingling, numbness or weakness in an arm or leg</source>
        <translation>Formicolio, intorpidimento o debolezza a un braccio o a una gamba</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>limber::ui::SetDots</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 di %2 fatte</translation>
    </message>
</context>
<context>
    <name>limber::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Segnali</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Durante una sessione</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>until I press Space</source>
        <translation>finché premo Spazio</translation>
    </message>
    <message>
        <source>Time to get ready</source>
        <translation>Tempo per prepararsi</translation>
    </message>
    <message>
        <source>How Limber decides</source>
        <translation>Come decide Limber</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>I tuoi dati</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <translation>Che cosa dicono gli studi</translation>
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
        <translation>Finestra</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde acqua</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prugna</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Corporatura</translation>
    </message>
    <message>
        <source>Slimmer</source>
        <translation>Più snella</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>Più larga</translation>
    </message>
    <message>
        <source>Standard voice</source>
        <translation>Voce standard</translation>
    </message>
    <message>
        <source>Higher voice</source>
        <translation>Voce più acuta</translation>
    </message>
    <message>
        <source>Deeper voice</source>
        <translation>Voce più grave</translation>
    </message>
    <message>
        <source>Soft voice</source>
        <translation>Voce morbida</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Prova la voce</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Reduce motion: show positions instead of movement</source>
        <translation>Meno movimento: mostra posizioni invece del movimento</translation>
    </message>
    <message>
        <source>Guided mobility and strength for adults with everyday stiffness of the mid-back. Limber is wellness software. It doesn&apos;t diagnose or treat anything. A clinician still needs to sign off its safety questions and thresholds.</source>
        <translation>Mobilità e forza guidate per adulti con rigidità quotidiana al centro della schiena. Limber è un software per il benessere. Non fa diagnosi e non cura nulla. Un professionista sanitario deve ancora approvare le domande di sicurezza e le soglie.</translation>
    </message>
    <message>
        <source>Free software, GNU General Public License version 3 or later.</source>
        <translation>Software libero, GNU General Public License versione 3 o successiva.</translation>
    </message>
    <message>
        <source>Your data is in %1. It leaves this computer only if you export it.</source>
        <translation>I tuoi dati sono in %1. Lasciano questo computer solo se li esporti.</translation>
    </message>
    <message>
        <source>Cue volume</source>
        <translation>Volume dei segnali</translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation>Volume della voce</translation>
    </message>
    <message>
        <source>Mute everything</source>
        <translation>Silenzia tutto</translation>
    </message>
    <message>
        <source>Spoken steps</source>
        <translation>Passi parlati</translation>
    </message>
    <message>
        <source>Breathing cues</source>
        <translation>Segnali del respiro</translation>
    </message>
    <message>
        <source>Count repetitions aloud</source>
        <translation>Conta le ripetizioni ad alta voce</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Prova l&apos;audio</translation>
    </message>
    <message>
        <source>Speaking voice</source>
        <translation>Voce scelta</translation>
    </message>
    <message>
        <source>Speaking speed, words per minute</source>
        <translation>Velocità della voce, parole al minuto</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>I count repetitions myself with Space</source>
        <translation>Conto io le ripetizioni con Spazio</translation>
    </message>
    <message>
        <source>Show arrows in the direction of movement</source>
        <translation>Mostra frecce nella direzione del movimento</translation>
    </message>
    <message>
        <source>High contrast and large text, readable from two metres</source>
        <translation>Contrasto elevato e testo grande, leggibile da due metri</translation>
    </message>
    <message>
        <source>Changes are saved straight away. Your days, times, equipment and breaks are on the Plan page.</source>
        <translation>Le modifiche si salvano subito. Giorni, orari, attrezzi e pause sono nella pagina Piano.</translation>
    </message>
    <message>
        <source>Show rings, dots and counts</source>
        <translation>Mostra cerchi, punti e conteggi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Lingua del sistema</translation>
    </message>
    <message>
        <source>Limber speaks</source>
        <translation>Limber parla</translation>
    </message>
    <message>
        <source>The language changes when Limber starts again.</source>
        <translation>La lingua cambia al prossimo avvio di Limber.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Elimina tutti i miei dati</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Domande di sicurezza</translation>
    </message>
</context>
<context>
    <name>limber::ui::SoundGuide</name>
    <message>
        <source>What you hear</source>
        <translation>Che cosa senti</translation>
    </message>
    <message>
        <source>With these you can follow a session with your eyes closed.</source>
        <translation>Con questi puoi seguire una sessione a occhi chiusi.</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Ascolta: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Preparati</translation>
    </message>
    <message>
        <source>Three, two, one</source>
        <translation>Tre, due, uno</translation>
    </message>
    <message>
        <source>Ease in</source>
        <translation>Entra piano</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantenere</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Esci piano</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspira</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Espira</translation>
    </message>
    <message>
        <source>Last repetition</source>
        <translation>Ultima ripetizione</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Cambia lato</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Riposo</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Prossimo esercizio</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finito</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermato</translation>
    </message>
    <message>
        <source>Three deep notes: the session is stopped.</source>
        <translation>Tre note gravi: la sessione è ferma.</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>A metà</translation>
    </message>
    <message>
        <source>Rest is almost over</source>
        <translation>Il riposo è quasi finito</translation>
    </message>
    <message>
        <source>Two rising notes: get into position.</source>
        <translation>Due note che salgono: mettiti in posizione.</translation>
    </message>
    <message>
        <source>Short ticks, the last one higher: something starts or ends on the next beat.</source>
        <translation>Ticchettii brevi, l&apos;ultimo più acuto: al prossimo inizia o finisce qualcosa.</translation>
    </message>
    <message>
        <source>High to low: move into the position.</source>
        <translation>Dall&apos;acuto al grave: entra nella posizione.</translation>
    </message>
    <message>
        <source>Two notes together: hold.</source>
        <translation>Due note insieme: mantieni.</translation>
    </message>
    <message>
        <source>Low to high: move back.</source>
        <translation>Dal grave all&apos;acuto: torna.</translation>
    </message>
    <message>
        <source>One low note: rest until the next repetition.</source>
        <translation>Una nota grave: riposa fino alla prossima ripetizione.</translation>
    </message>
    <message>
        <source>A rising breath. Only when breathing cues are on.</source>
        <translation>Un soffio che sale. Solo con i segnali del respiro attivi.</translation>
    </message>
    <message>
        <source>A falling breath. Only when breathing cues are on.</source>
        <translation>Un soffio che scende. Solo con i segnali del respiro attivi.</translation>
    </message>
    <message>
        <source>The same note twice: you&apos;re halfway through a long hold.</source>
        <translation>La stessa nota due volte: sei a metà di una tenuta lunga.</translation>
    </message>
    <message>
        <source>A high chime: this is the last one of the set.</source>
        <translation>Un tintinnio acuto: è l&apos;ultima della serie.</translation>
    </message>
    <message>
        <source>High, low, high: change to the other side.</source>
        <translation>Acuto, grave, acuto: cambia lato.</translation>
    </message>
    <message>
        <source>Three falling notes: the set is done. Rest.</source>
        <translation>Tre note che scendono: la serie è finita. Riposa.</translation>
    </message>
    <message>
        <source>Three rising notes: get back into position.</source>
        <translation>Tre note che salgono: torna in posizione.</translation>
    </message>
    <message>
        <source>Three bright rising notes: another exercise comes next.</source>
        <translation>Tre note chiare che salgono: viene un altro esercizio.</translation>
    </message>
    <message>
        <source>Four rising notes: all done.</source>
        <translation>Quattro note che salgono: tutto fatto.</translation>
    </message>
    <message>
        <source>A low note twice: the timer is paused.</source>
        <translation>Una nota grave due volte: il timer è in pausa.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StageView</name>
    <message>
        <source>Pain and effort</source>
        <translation>Dolore e sforzo</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Misura ora</translation>
    </message>
    <message>
        <source>Days you trained</source>
        <translation>Giorni in cui ti sei allenato</translation>
    </message>
    <message>
        <source>You did %1% of your sessions in the weeks that count.</source>
        <translation>Hai fatto il %1% delle sessioni nelle settimane che contano.</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>settimana %1</translation>
    </message>
    <message>
        <source>Week %1, from %2</source>
        <translation>Settimana %1, dal %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tu</translation>
    </message>
    <message>
        <source>5–10% more</source>
        <translation>5–10% in più</translation>
    </message>
    <message>
        <source>average of each week</source>
        <translation>media di ogni settimana</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>dolore</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>sforzo</translation>
    </message>
    <message>
        <source>0–10 after sessions, middle value of each week</source>
        <translation>0–10 dopo le sessioni, valore di mezzo di ogni settimana</translation>
    </message>
    <message>
        <source>Not measured yet. Once a week is enough. Your first two days are your starting point.</source>
        <translation>Non ancora misurato. Basta una volta a settimana. I primi due giorni sono il tuo punto di partenza.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 di %2: %3</translation>
    </message>
</context>
<context>
    <name>limber::ui::Stepper</name>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>current</source>
        <translation>attuale</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>da fare</translation>
    </message>
    <message>
        <source>Stage %1: %2, %3</source>
        <translation>Fase %1: %2, %3</translation>
    </message>
    <message>
        <source>The five stages</source>
        <translation>Le cinque fasi</translation>
    </message>
</context>
<context>
    <name>limber::ui::StopSheet</name>
    <message>
        <source>Pain: strong, sudden or sharp</source>
        <translation>Dolore: forte, improvviso o acuto</translation>
    </message>
    <message>
        <source>A pop, with pain</source>
        <translation>Uno schiocco, con dolore</translation>
    </message>
    <message>
        <source>Tingling in an arm or leg, or around your chest</source>
        <translation>Formicolio a un braccio o a una gamba, o intorno al torace</translation>
    </message>
    <message>
        <source>Numbness or weakness</source>
        <translation>Intorpidimento o debolezza</translation>
    </message>
    <message>
        <source>Chest pain, short of breath, racing or irregular heartbeat</source>
        <translation>Dolore al petto, fiato corto, cuore accelerato o irregolare</translation>
    </message>
    <message>
        <source>Dizzy, trouble seeing, or a new severe headache</source>
        <translation>Capogiri, disturbi della vista o un nuovo mal di testa molto forte</translation>
    </message>
    <message>
        <source>I couldn&apos;t control the weight</source>
        <translation>Non riuscivo a controllare il peso</translation>
    </message>
    <message>
        <source>Tired or sore muscles, I want to stop</source>
        <translation>Muscoli stanchi o indolenziti, voglio fermarmi</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Che cosa è successo?</translation>
    </message>
    <message>
        <source>Put any weight down and get comfortable. The timer is paused.</source>
        <translation>Metti giù il peso, se ne usi uno, e mettiti comodo. Il timer è in pausa.</translation>
    </message>
    <message>
        <source>Just sore or tired</source>
        <translation>Solo indolenzito o stanco</translation>
    </message>
    <message>
        <source>Something sharp</source>
        <translation>Un dolore acuto</translation>
    </message>
    <message>
        <source>Something strange</source>
        <translation>Una sensazione strana</translation>
    </message>
    <message>
        <source>False alarm, resume</source>
        <translation>Falso allarme, riprendi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Which is closest?</source>
        <translation>Che cosa ci si avvicina di più?</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Ho capito</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Chiedi aiuto adesso</translation>
    </message>
    <message>
        <source>Get this checked</source>
        <translation>Fallo valutare</translation>
    </message>
    <message>
        <source>Change your position</source>
        <translation>Cambia posizione</translation>
    </message>
    <message>
        <source>That&apos;s it for this exercise today</source>
        <translation>Per oggi basta con questo esercizio</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermato</translation>
    </message>
    <message>
        <source>Call %1 now. Chest pain, trouble breathing or a racing heart may need help within minutes. Sit or lie in the easiest position. Unlock the door. Don&apos;t stay alone.

Your programme is paused until a doctor has seen you and you&apos;ve entered what they said.</source>
        <translation>Chiama subito il %1. Dolore al petto, fatica a respirare o cuore che corre possono richiedere aiuto entro pochi minuti. Siediti o sdraiati come ti è più facile. Apri la porta. Non restare solo.

Il programma è in pausa finché un medico non ti ha visitato e non hai inserito che cosa ha detto.</translation>
    </message>
    <message>
        <source>Call %1 now if it is in both legs, if you walk unsteadily or your hands are clumsy, if you feel numb around your genitals or buttocks, or if you can&apos;t control your bladder, or can&apos;t pee.

Otherwise speak to a doctor today. Your programme is paused until then.</source>
        <translation>Chiama subito il %1 se è in entrambe le gambe, se cammini in modo incerto o hai le mani impacciate, se non senti intorno ai genitali o ai glutei, o se non controlli la vescica o non riesci a urinare.

Altrimenti parla oggi con un medico. Fino ad allora il programma è in pausa.</translation>
    </message>
    <message>
        <source>Sit or lie down until it passes. Call %1 now if the headache is the worst you&apos;ve ever had, if you fainted, or if your sight, speech or balance doesn&apos;t come back straight away.

Otherwise speak to a doctor or an advice line this week. Your programme is paused until then.</source>
        <translation>Siediti o sdraiati finché passa. Chiama subito il %1 se è il peggior mal di testa della tua vita, se sei svenuto, o se vista, parola o equilibrio non tornano subito.

Altrimenti parla questa settimana con un medico o con un servizio di consulenza telefonica. Fino ad allora il programma è in pausa.</translation>
    </message>
    <message>
        <source>Rest, and don&apos;t try the movement again. Speak to a doctor today if the pain is severe, if something looks out of shape, or if an arm or leg feels numb or weak. Otherwise speak to a doctor or an advice line this week.

Your programme is paused until then.</source>
        <translation>Riposa e non ripetere il movimento. Parla oggi con un medico se il dolore è forte, se qualcosa sembra deformato, o se un braccio o una gamba è intorpidito o debole. Altrimenti parla questa settimana con un medico o con un servizio di consulenza telefonica.

Fino ad allora il programma è in pausa.</translation>
    </message>
    <message>
        <source>Come out of the stretch, lower your arms and move gently. Tingling from a position is gone within a minute.

If it&apos;s still there after 10 minutes, or comes back within a week, stop training and see a doctor or physiotherapist. If you also feel weak or numb, speak to a doctor today.</source>
        <translation>Esci dall&apos;allungamento, abbassa le braccia e muoviti con dolcezza. Il formicolio dovuto a una posizione passa in un minuto.

Se dopo 10 minuti c&apos;è ancora, o torna entro una settimana, smetti di allenarti e vai da un medico o da un fisioterapista. Se senti anche debolezza o intorpidimento, parla oggi con un medico.</translation>
    </message>
    <message>
        <source>No more of this exercise today. Gentle movement is fine. Next time will be easier. Tell us in the check-in how strong the pain was.

If it stays strong, wakes you at night, or comes with fever or numbness, see a doctor.</source>
        <translation>Oggi basta con questo esercizio. Muoverti con dolcezza va bene. La prossima volta sarà più facile. Dicci nella valutazione quanto era forte il dolore.

Se resta forte, ti sveglia di notte, o si accompagna a febbre o intorpidimento, vai dal medico.</translation>
    </message>
    <message>
        <source>That weight is too heavy for now, or you were tired. That&apos;s enough for today. Use a lighter one next time, and never hold it over your face when you&apos;re tired.</source>
        <translation>Quel peso per ora è troppo, o eri stanco. Per oggi basta. La prossima volta usane uno più leggero, e non tenerlo mai sopra il viso quando sei stanco.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StripWindow</name>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Fa male</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ingrandisci</translation>
    </message>
</context>
<context>
    <name>limber::ui::Today</name>
    <message>
        <source>Safety questions</source>
        <translation>Domande di sicurezza</translation>
    </message>
    <message>
        <source>Time for the safety questions</source>
        <translation>È ora delle domande di sicurezza</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Vedi perché</translation>
    </message>
    <message>
        <source>How Limber decides</source>
        <translation>Come decide Limber</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Resting for now</source>
        <translation>Per ora a riposo</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) left today</source>
        <translation>
            <numerusform>%n sessione rimasta oggi</numerusform>
            <numerusform>%n sessioni rimaste oggi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, beside your work</source>
        <translation>%1, mentre lavori</translation>
    </message>
    <message>
        <source>both sides, %1</source>
        <translation>entrambi i lati, %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>the date as the page&apos;s title</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Perché %1?</translation>
    </message>
    <message>
        <source>Time for the weekly check</source>
        <translation>È ora del controllo settimanale</translation>
    </message>
    <message>
        <source>One answer is missing</source>
        <translation>Manca una risposta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Non questa settimana</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Torna indietro</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Resta qui</translation>
    </message>
    <message>
        <source>Take the big step: %1</source>
        <translation>Fai il passo grande: %1</translation>
    </message>
    <message>
        <source>How did your last session feel?</source>
        <translation>Com&apos;è andata l&apos;ultima sessione?</translation>
    </message>
    <message>
        <source>Your session was interrupted</source>
        <translation>La tua sessione è stata interrotta</translation>
    </message>
    <message>
        <source>Everything you finished is saved. Pick up where you left off?</source>
        <translation>Tutto ciò che hai finito è salvato. Riprendere da dove eri?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Whenever you&apos;re ready</source>
        <translation>Quando vuoi</translation>
    </message>
    <message>
        <source>A few questions, then your first minute of movement.</source>
        <translation>Qualche domanda, poi il tuo primo minuto di movimento.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>A doctor or physio agreed</source>
        <translation>Un medico o fisioterapista è d&apos;accordo</translation>
    </message>
    <message>
        <source>About two minutes, every four weeks and after a break.</source>
        <translation>Circa due minuti, ogni quattro settimane e dopo una pausa.</translation>
    </message>
    <message>
        <source>One try at your own pace. It shows if you&apos;re still improving.</source>
        <translation>Un tentativo al tuo ritmo. Mostra se migliori ancora.</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Misura ora</translation>
    </message>
    <message>
        <source>Go back to stage %1 for a while? You decide, and you can undo it.</source>
        <translation>Tornare per un po&apos; alla fase %1? Decidi tu, e puoi annullarlo.</translation>
    </message>
    <message>
        <source>Back to the standard version?</source>
        <translation>Tornare alla versione standard?</translation>
    </message>
    <message>
        <source>Standard version</source>
        <translation>Versione standard</translation>
    </message>
    <message>
        <source>See all versions</source>
        <translation>Vedi tutte le versioni</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Speak to a doctor or physiotherapist before you exercise.</source>
        <translation>Parla con un medico o un fisioterapista prima di fare esercizi.</translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation>Che cosa dire</translation>
    </message>
    <message>
        <source>What you ticked, since when, and what makes it better or worse. Ask if gentle exercises for your mid-back are fine, and what to leave out.</source>
        <translation>Che cosa hai segnato, da quando, e che cosa migliora o peggiora la situazione. Chiedi se vanno bene esercizi dolci per il centro della schiena, e che cosa evitare.</translation>
    </message>
    <message>
        <source>What you felt, since when, and what makes it better or worse. Here you practise: %1. Ask if you may go on, fully or gently, and what to leave out.</source>
        <translation>Che cosa hai sentito, da quando, e che cosa migliora o peggiora la situazione. Qui ti eserciti con: %1. Chiedi se puoi continuare, normalmente o con dolcezza, e che cosa evitare.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Che cosa viene dopo</translation>
    </message>
    <message>
        <source>This page stays as it is until you enter what they said. Your place is kept.</source>
        <translation>Questa pagina resta così finché non inserisci che cosa ti hanno detto. Il tuo posto è salvato.</translation>
    </message>
    <message>
        <source>Page for the doctor</source>
        <translation>Pagina per il medico</translation>
    </message>
    <message>
        <source>Welcome back. A few questions first</source>
        <translation>Bentornato. Prima alcune domande</translation>
    </message>
    <message>
        <source>A few questions first</source>
        <translation>Prima alcune domande</translation>
    </message>
    <message>
        <source>Your break ends on %1. You start again a little lower, with nothing to catch up on.</source>
        <translation>La tua pausa finisce il %1. Riparti un po&apos; più basso e non c&apos;è nulla da recuperare.</translation>
    </message>
    <message>
        <source>We&apos;ll tell you here when it&apos;s time again.</source>
        <translation>Te lo diciamo qui quando è di nuovo ora.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>when, what</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Walk and move as you like, as long as it feels easy. If something new or severe comes up, see a doctor.</source>
        <translation>Cammina e muoviti come vuoi, finché ti viene facile. Se compare qualcosa di nuovo o di forte, vai dal medico.</translation>
    </message>
    <message>
        <source>Change or end the break</source>
        <translation>Modifica o termina la pausa</translation>
    </message>
    <message>
        <source>If you see a doctor or physio: what you felt, when, and in which exercise. The page for the doctor lists your exercises and your pain.</source>
        <translation>Se vai da un medico o fisioterapista: che cosa hai sentito, quando, e in quale esercizio. La pagina per il medico elenca i tuoi esercizi e il tuo dolore.</translation>
    </message>
    <message>
        <source>You start where it feels easy. There&apos;s nothing to catch up on.</source>
        <translation>Inizia dove ti viene facile. Non c&apos;è nulla da recuperare.</translation>
    </message>
    <message numerus="yes">
        <source>%1 instead of %2. In about %n week(s) you can be where you were. There&apos;s nothing to catch up on.</source>
        <translation>
            <numerusform>%1 invece di %2. In circa %n settimana puoi tornare al punto di prima. Non c&apos;è nulla da recuperare.</numerusform>
            <numerusform>%1 invece di %2. In circa %n settimane puoi tornare al punto di prima. Non c&apos;è nulla da recuperare.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a reset after it · %1</source>
        <translation>Con il minuto del giorno subito dopo · %1</translation>
    </message>
    <message>
        <source>Short of time? %1 counts too</source>
        <translation>Poco tempo? Anche %1 conta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part of the day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Prossimo: %1</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bentornato</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) away</source>
        <translation>
            <numerusform>%n giorno via</numerusform>
            <numerusform>%n giorni via</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Finiscila</translation>
    </message>
    <message>
        <source>Start %1, %2</source>
        <translation>Inizia %1, %2</translation>
    </message>
    <message>
        <source>That&apos;s enough for today</source>
        <translation>Per oggi basta</translation>
    </message>
    <message>
        <source>You stopped early. Gentle movement is fine for the rest of the day.</source>
        <translation>Ti sei fermato prima. Per il resto della giornata va bene muoverti con dolcezza.</translation>
    </message>
    <message>
        <source>That&apos;s it for today</source>
        <translation>Per oggi è tutto</translation>
    </message>
    <message>
        <source>You can close Limber. Your body does the rest.</source>
        <translation>Puoi chiudere Limber. Al resto pensa il tuo corpo.</translation>
    </message>
    <message>
        <source>A rest day</source>
        <translation>Un giorno di riposo</translation>
    </message>
    <message>
        <source>Rest is part of the plan. Move as you like.</source>
        <translation>Il riposo fa parte del piano. Muoviti come vuoi.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of the day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: done at %2</source>
        <translation>%1: fatta alle %2</translation>
    </message>
    <message>
        <source>%1: partly done at %2</source>
        <translation>%1: fatta in parte alle %2</translation>
    </message>
    <message>
        <source>%1: to do</source>
        <translation>%1: da fare</translation>
    </message>
    <message>
        <source>Reset, %1</source>
        <translation>Minuto del giorno, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) so far this week</source>
        <translation>
            <numerusform>%n giorno finora questa settimana</numerusform>
            <numerusform>%n giorni finora questa settimana</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage %1 of %2 · %3 · %4</source>
        <translation>Fase %1 di %2 · %3 · %4</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>Che cosa si è messo di mezzo?</translation>
    </message>
</context>
<context>
    <name>limber::ui::TodayPage</name>
    <message>
        <source>All exercises</source>
        <translation>Tutti gli esercizi</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done today · %1</source>
        <translation>fatto oggi · %1</translation>
    </message>
    <message>
        <source>When you have a minute</source>
        <translation>Quando hai un minuto</translation>
    </message>
    <message>
        <source>Something feels wrong</source>
        <translation>Qualcosa non va</translation>
    </message>
    <message>
        <source>Your first six sessions</source>
        <translation>Le tue prime sei sessioni</translation>
    </message>
    <message>
        <source>%1. Opens the programme</source>
        <translation>%1. Apre il programma</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vacanza</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Malattia</translation>
    </message>
    <message>
        <source>Injury or pain</source>
        <translation>Infortunio o dolore</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Non ho tempo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
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
        <translation>Tutti gli esercizi</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
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
            <numerusform>%n ripetizione</numerusform>
            <numerusform>%n ripetizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>meno di un minuto</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>circa %1 min</translation>
    </message>
    <message>
        <source>once or twice a week</source>
        <translation>una o due volte a settimana</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n volta a settimana</numerusform>
            <numerusform>%n volte a settimana</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 times a day</source>
        <translation>da %1 a %2 volte al giorno</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una volta al giorno</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a day</source>
        <translation>
            <numerusform>%n volta al giorno</numerusform>
            <numerusform>%n volte al giorno</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mattina</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Mezzogiorno</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Sera</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>You need: %1</source>
        <translation>Ti serve: %1</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Rullo di schiuma</translation>
    </message>
    <message>
        <source>Kettlebell</source>
        <translation>Kettlebell</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Muro</translation>
    </message>
    <message>
        <source>Swiss ball</source>
        <translation>Palla da ginnastica</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>Manubrio</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Tappetino</translation>
    </message>
    <message>
        <source>Towel</source>
        <translation>Asciugamano</translation>
    </message>
    <message>
        <source>Wobble disc</source>
        <translation>Cuscino instabile</translation>
    </message>
    <message>
        <source>Posture band</source>
        <translation>Fascia posturale</translation>
    </message>
    <message>
        <source>%1, lowering %2 s</source>
        <translation>%1, discesa %2 s</translation>
    </message>
    <message>
        <source>%1 on each side</source>
        <translation>%1 per lato</translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>a giorni alterni</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Nessun attrezzo</translation>
    </message>
    <message numerus="yes">
        <source>%n holds of %1</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>%n tenuta da %1</numerusform>
            <numerusform>%n tenute da %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of %1</source>
        <comment>more than one, of so many repetitions</comment>
        <translation>
            <numerusform>%n serie da %1</numerusform>
            <numerusform>%n serie da %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Oggi, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Domani, %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day of the year</comment>
        <translation>dddd d MMMM</translation>
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
        <translation>Giorni in cui ti sei allenato nell&apos;ultimo anno</translation>
    </message>
    <message>
        <source>Sessions a month</source>
        <translation>Sessioni al mese</translation>
    </message>
    <message>
        <source>Pain and effort</source>
        <translation>Dolore e sforzo</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year format</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>dolore</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>sforzo</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessione</numerusform>
            <numerusform>%n sessioni</numerusform>
        </translation>
    </message>
    <message>
        <source>0–10 after sessions, middle value of each month</source>
        <translation>0–10 dopo le sessioni, valore di mezzo di ogni mese</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::BreakSection</name>
    <message>
        <source>Holiday</source>
        <translation>Vacanza</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Malattia</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Infortunio</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operazione</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Gravidanza</translation>
    </message>
    <message>
        <source>Flare-up</source>
        <translation>Riacutizzazione</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>First day of the break</source>
        <translation>Primo giorno della pausa</translation>
    </message>
    <message>
        <source>Last day of the break</source>
        <translation>Ultimo giorno della pausa</translation>
    </message>
    <message>
        <source>Plan break</source>
        <translation>Pianifica la pausa</translation>
    </message>
    <message>
        <source>No reminders during a break, and it doesn&apos;t count against you. Limber tells you the day before it ends.</source>
        <translation>Nessun promemoria durante una pausa, e non conta contro di te. Limber ti avvisa il giorno prima della fine.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 fino al %2</translation>
    </message>
    <message>
        <source>%1 from %2 until %3</source>
        <translation>%1 dal %2 al %3</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>Termina ora la pausa</translation>
    </message>
    <message>
        <source>Cancel the break</source>
        <translation>Annulla la pausa</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::KitSection</name>
    <message>
        <source>Your equipment</source>
        <translation>I tuoi attrezzi</translation>
    </message>
    <message>
        <source>%1: also %2</source>
        <comment>a piece of equipment, then what can stand in for it</comment>
        <translation>%1: anche %2</translation>
    </message>
    <message>
        <source>Weights in</source>
        <translation>Pesi in</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Chilogrammi</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Libbre</translation>
    </message>
    <message>
        <source>%1: weights you have</source>
        <translation>%1: pesi che hai</translation>
    </message>
    <message>
        <source>Type the weights with spaces between them: 4 6 8</source>
        <translation>Scrivi i pesi separati da spazi: 4 6 8</translation>
    </message>
    <message>
        <source>Smallest change: %1 lb</source>
        <translation>Variazione minima: %1 lb</translation>
    </message>
    <message>
        <source>Smallest change: %1 kg</source>
        <translation>Variazione minima: %1 kg</translation>
    </message>
    <message>
        <source>With one weight, your target grows by repetitions.</source>
        <translation>Con un solo peso, l&apos;obiettivo cresce con le ripetizioni.</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::SessionSection</name>
    <message>
        <source>Your sessions</source>
        <translation>Le tue sessioni</translation>
    </message>
    <message>
        <source>Sessions a day</source>
        <translation>Sessioni al giorno</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tre</translation>
    </message>
    <message>
        <source>Reminders for a second and third session start after three days. Keep three hours between them.</source>
        <translation>I promemoria per una seconda e terza sessione iniziano dopo tre giorni. Lascia tre ore tra l&apos;una e l&apos;altra.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>A day takes at most</source>
        <translation>Un giorno richiede al massimo</translation>
    </message>
    <message>
        <source>Remind me at these times</source>
        <translation>Ricordamelo a queste ore</translation>
    </message>
    <message>
        <source>after my first coffee</source>
        <translation>dopo il primo caffè</translation>
    </message>
    <message>
        <source>After what?</source>
        <translation>Dopo che cosa?</translation>
    </message>
    <message>
        <source>If a meeting comes up</source>
        <translation>Se capita una riunione</translation>
    </message>
    <message>
        <source>What could get in the way?</source>
        <translation>Che cosa potrebbe mettersi di mezzo?</translation>
    </message>
    <message>
        <source>Then at</source>
        <translation>Allora alle</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::WeekSection</name>
    <message>
        <source>The week starts on</source>
        <translation>La settimana inizia di</translation>
    </message>
    <message>
        <source>Remind me to look at this plan on</source>
        <translation>Ricordami di rivedere questo piano il</translation>
    </message>
    <message>
        <source>Add four weeks to my calendar</source>
        <translation>Aggiungi quattro settimane al mio calendario</translation>
    </message>
    <message>
        <source>Week and calendar</source>
        <translation>Settimana e calendario</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::WorkSection</name>
    <message>
        <source>While you work</source>
        <translation>Mentre lavori</translation>
    </message>
    <message>
        <source>Suggest a minute of movement</source>
        <translation>Proponi un minuto di movimento</translation>
    </message>
    <message numerus="yes">
        <source>Never in a call, a presentation or while you&apos;re away. Breaks you take by yourself count. Up to %n a day.</source>
        <translation>
            <numerusform>Mai durante una chiamata, una presentazione o se sei via. Le pause che fai da solo contano. Fino a %n al giorno.</numerusform>
            <numerusform>Mai durante una chiamata, una presentazione o se sei via. Le pause che fai da solo contano. Fino a %n al giorno.</numerusform>
        </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>After this much work</source>
        <translation>Dopo questo tempo di lavoro</translation>
    </message>
    <message>
        <source>Working hours from</source>
        <translation>Orario di lavoro dalle</translation>
    </message>
    <message>
        <source>Working hours until</source>
        <translation>Orario di lavoro alle</translation>
    </message>
    <message>
        <source>Keep reminding when the window is closed</source>
        <translation>Continua a ricordare a finestra chiusa</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silenzio</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Spento</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Un&apos;ora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Fino a domani</translation>
    </message>
    <message>
        <source>While I present</source>
        <translation>Mentre presento</translation>
    </message>
    <message>
        <source>Quiet ends by itself.</source>
        <translation>Il silenzio finisce da solo.</translation>
    </message>
    <message>
        <source>Start in the background when I log in</source>
        <translation>Avvia in background all&apos;accesso</translation>
    </message>
</context>
<context>
    <name>limber::ui::today::FortnightDots</name>
    <message>
        <source>%1 of %2 first sessions</source>
        <translation>%1 prime sessioni su %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A mobility coach for people who sit.</source>
        <translation>Un allenatore di mobilità per chi sta seduto.</translation>
    </message>
    <message>
        <source>Open a throwaway profile with seven weeks of history.</source>
        <translation>Apri un profilo di prova con sette settimane di storia.</translation>
    </message>
    <message>
        <source>Draw every page as PNG files into &lt;folder&gt;.</source>
        <translation>Disegna ogni pagina come file PNG in &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>Keep data in &lt;folder&gt;.</source>
        <translation>Tieni i dati in &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation>argomento imprevisto %1</translation>
    </message>
    <message>
        <source>the history of the demonstration could not be written</source>
        <translation>impossibile scrivere la storia dimostrativa</translation>
    </message>
    <message>
        <source>Write what goes wrong into &lt;file&gt;.</source>
        <translation>Scrivi gli errori in &lt;file&gt;.</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>impossibile scrivere %1</translation>
    </message>
    <message>
        <source>The journal couldn&apos;t be read: %1</source>
        <translation>Impossibile leggere il diario: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Start without a window; reminders come as you planned them.</source>
        <translation>Avvia senza finestra; i promemoria arrivano come li hai pianificati.</translation>
    </message>
    <message>
        <source>Write the page for the doctor into &lt;file&gt;.</source>
        <translation>Scrivi la pagina per il medico in &lt;file&gt;.</translation>
    </message>
    <message>
        <source>the entry that starts Limber when you log in</source>
        <translation>la voce che avvia Limber quando accedi</translation>
    </message>
    <message>
        <source>Your data on this computer is deleted. What you exported is still where you saved it.</source>
        <translation>I tuoi dati su questo computer sono eliminati. Ciò che hai esportato è ancora dove l&apos;hai salvato.</translation>
    </message>
    <message>
        <source>Most of your data is deleted. This couldn&apos;t be: %1</source>
        <translation>La maggior parte dei tuoi dati è eliminata. Questo non è stato possibile: %1</translation>
    </message>
    <message>
        <source>There is no home folder to keep a journal in. Name one with --profile.</source>
        <translation>Non c&apos;è una cartella home in cui tenere un diario. Indicane una con --profile.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>must be at most %1 bytes long</source>
        <translation>può essere lungo al massimo %1 byte</translation>
    </message>
</context>
</TS>
