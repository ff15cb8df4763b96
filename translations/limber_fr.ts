<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Calendar</name>
    <message>
        <source>Limber session</source>
        <translation>Séance Limber</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>reps</source>
        <translation>rép.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 sur %2 %3</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Cat-cow</source>
        <translation>Chat-vache</translation>
    </message>
    <message>
        <source>Whole spine</source>
        <translation>Toute la colonne</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilité</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Tapis</translation>
    </message>
    <message>
        <source>hands on a desk</source>
        <translation>mains sur un bureau</translation>
    </message>
    <message>
        <source>hands on your thighs</source>
        <translation>mains sur les cuisses</translation>
    </message>
    <message>
        <source>Round your back</source>
        <translation>Arrondissez le dos</translation>
    </message>
    <message>
        <source>Let your chest sink</source>
        <translation>Laissez descendre la poitrine</translation>
    </message>
    <message>
        <source>Only the low back moves.</source>
        <translation>Seul le bas du dos bouge.</translation>
    </message>
    <message>
        <source>Keep your arms long.</source>
        <translation>Gardez les bras longs.</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Assis</translation>
    </message>
    <message>
        <source>On hands and knees</source>
        <translation>À quatre pattes</translation>
    </message>
    <message>
        <source>Wall extension hold</source>
        <translation>Extension tenue au mur</translation>
    </message>
    <message>
        <source>Mid-back and shoulder blades</source>
        <translation>Milieu du dos et omoplates</translation>
    </message>
    <message>
        <source>desk edge, kneeling</source>
        <translation>bord d’un bureau, à genoux</translation>
    </message>
    <message>
        <source>Sink your chest</source>
        <translation>Laissez descendre la poitrine</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Tenez et respirez</translation>
    </message>
    <message>
        <source>Ease back</source>
        <translation>Revenez doucement</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>You hold your breath.</source>
        <translation>Vous retenez votre souffle.</translation>
    </message>
    <message>
        <source>Place your elbows lower.</source>
        <translation>Placez les coudes plus bas.</translation>
    </message>
    <message>
        <source>Elbows lower</source>
        <translation>Coudes plus bas</translation>
    </message>
    <message>
        <source>Elbows at shoulder height</source>
        <translation>Coudes à hauteur d’épaules</translation>
    </message>
    <message>
        <source>Forearms overhead</source>
        <translation>Avant-bras au-dessus de la tête</translation>
    </message>
    <message>
        <source>Mid-back and hips</source>
        <translation>Milieu du dos et hanches</translation>
    </message>
    <message>
        <source>sofa edge</source>
        <translation>bord d’un canapé</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>banc</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>Descendez lentement</translation>
    </message>
    <message>
        <source>Press up to level</source>
        <translation>Remontez à l’horizontale</translation>
    </message>
    <message>
        <source>Hips level</source>
        <translation>Bassin à l’horizontale</translation>
    </message>
    <message>
        <source>The ball rolls away.</source>
        <translation>Le ballon roule.</translation>
    </message>
    <message>
        <source>Push them outward.</source>
        <translation>Poussez-les vers l’extérieur.</translation>
    </message>
    <message>
        <source>Sofa edge, half depth</source>
        <translation>Bord du canapé, à mi-hauteur</translation>
    </message>
    <message>
        <source>Slower, arms overhead</source>
        <translation>Plus lent, bras au-dessus de la tête</translation>
    </message>
    <message>
        <source>Take six seconds to lower, with your arms overhead.</source>
        <translation>Prenez six secondes pour descendre, bras au-dessus de la tête.</translation>
    </message>
    <message>
        <source>Dumbbell pullover</source>
        <translation>Pull-over avec haltère</translation>
    </message>
    <message>
        <source>Chest, shoulders and mid-back</source>
        <translation>Poitrine, épaules et milieu du dos</translation>
    </message>
    <message>
        <source>One dumbbell</source>
        <translation>Un haltère</translation>
    </message>
    <message>
        <source>kettlebell</source>
        <translation>kettlebell</translation>
    </message>
    <message>
        <source>carpet</source>
        <translation>moquette</translation>
    </message>
    <message>
        <source>Stop when your ribs lift or your shoulders feel tight.</source>
        <translation>Arrêtez-vous quand les côtes se soulèvent ou que les épaules tirent.</translation>
    </message>
    <message>
        <source>Lower behind your head</source>
        <translation>Descendez derrière la tête</translation>
    </message>
    <message>
        <source>Pull back above your chest</source>
        <translation>Ramenez au-dessus de la poitrine</translation>
    </message>
    <message>
        <source>Cup the plate with both hands.</source>
        <translation>Tenez le disque à deux mains.</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Au sol</translation>
    </message>
    <message>
        <source>Back bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <source>Hips and the whole back</source>
        <translation>Hanches et tout le dos</translation>
    </message>
    <message>
        <source>blanket</source>
        <translation>couverture</translation>
    </message>
    <message>
        <source>Lift your hips</source>
        <translation>Levez les hanches</translation>
    </message>
    <message>
        <source>Stop when your body is straight.</source>
        <translation>Arrêtez-vous quand le corps est droit.</translation>
    </message>
    <message>
        <source>Look straight up.</source>
        <translation>Regardez droit vers le haut.</translation>
    </message>
    <message>
        <source>Half height</source>
        <translation>À mi-hauteur</translation>
    </message>
    <message>
        <source>Lift your hips half as high.</source>
        <translation>Levez les hanches deux fois moins haut.</translation>
    </message>
    <message>
        <source>Shoulder bridge</source>
        <translation>Pont sur les épaules</translation>
    </message>
    <message>
        <source>Arms overhead</source>
        <translation>Bras au-dessus de la tête</translation>
    </message>
    <message>
        <source>One leg</source>
        <translation>Une jambe</translation>
    </message>
    <message>
        <source>Feet raised</source>
        <translation>Pieds surélevés</translation>
    </message>
    <message>
        <source>Full bridge</source>
        <translation>Pont complet</translation>
    </message>
    <message>
        <source>Posture band</source>
        <translation>Bande de posture</translation>
    </message>
    <message>
        <source>Shoulder blades</source>
        <translation>Omoplates</translation>
    </message>
    <message>
        <source>Two joined bands</source>
        <translation>Deux bandes reliées</translation>
    </message>
    <message>
        <source>Take it off when the timer ends.</source>
        <translation>Retirez-la à la fin du minuteur.</translation>
    </message>
    <message>
        <source>Squeeze your shoulder blades</source>
        <translation>Serrez les omoplates</translation>
    </message>
    <message>
        <source>Hold gently</source>
        <translation>Tenez doucement</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Relâchez</translation>
    </message>
    <message>
        <source>Carry on working</source>
        <translation>Continuez à travailler</translation>
    </message>
    <message>
        <source>The band is too tight.</source>
        <translation>La bande est trop serrée.</translation>
    </message>
    <message>
        <source>Loosen it.</source>
        <translation>Desserrez-la.</translation>
    </message>
    <message>
        <source>Keep to the timer.</source>
        <translation>Respectez le minuteur.</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>Dix minutes</translation>
    </message>
    <message>
        <source>Wear it for ten minutes.</source>
        <translation>Portez-la dix minutes.</translation>
    </message>
    <message>
        <source>With squeezes</source>
        <translation>Avec resserrements</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Plus longtemps</translation>
    </message>
    <message>
        <source>Mid-back</source>
        <translation>Milieu du dos</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Rouleau de mousse</translation>
    </message>
    <message>
        <source>Breathe out and lower your upper back over the roller.</source>
        <translation>Expirez et laissez le haut du dos descendre sur le rouleau.</translation>
    </message>
    <message>
        <source>Lower over the roller</source>
        <translation>Descendez sur le rouleau</translation>
    </message>
    <message>
        <source>Curl back to level</source>
        <translation>Remontez à l’horizontale</translation>
    </message>
    <message>
        <source>Let them only support it.</source>
        <translation>Elles ne font que la soutenir.</translation>
    </message>
    <message>
        <source>Follow the timer.</source>
        <translation>Suivez le minuteur.</translation>
    </message>
    <message>
        <source>Over a towel</source>
        <translation>Sur une serviette</translation>
    </message>
    <message>
        <source>Over the roller</source>
        <translation>Sur le rouleau</translation>
    </message>
    <message>
        <source>Roller and kettlebell overhead hold</source>
        <translation>Bras au-dessus de la tête avec rouleau et kettlebell</translation>
    </message>
    <message>
        <source>Mid-back, chest and shoulders</source>
        <translation>Milieu du dos, poitrine et épaules</translation>
    </message>
    <message>
        <source>rolled blanket</source>
        <translation>couverture roulée</translation>
    </message>
    <message>
        <source>Kettlebell, 2–8 kg</source>
        <translation>Kettlebell, 2 à 8 kg</translation>
    </message>
    <message>
        <source>dumbbell</source>
        <translation>haltère</translation>
    </message>
    <message>
        <source>water bottle</source>
        <translation>bouteille d’eau</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>sans poids</translation>
    </message>
    <message>
        <source>Breathe slowly until the timer ends.</source>
        <translation>Respirez lentement jusqu’à la fin du minuteur.</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>Respirez lentement</translation>
    </message>
    <message>
        <source>Put a towel under your head.</source>
        <translation>Mettez une serviette sous la tête.</translation>
    </message>
    <message>
        <source>Hands behind your head</source>
        <translation>Mains derrière la tête</translation>
    </message>
    <message>
        <source>Longer, then heavier</source>
        <translation>Plus longtemps, puis plus lourd</translation>
    </message>
    <message>
        <source>Thread the needle</source>
        <translation>Le fil dans l’aiguille</translation>
    </message>
    <message>
        <source>Mid-back and rear shoulder</source>
        <translation>Milieu du dos et arrière de l’épaule</translation>
    </message>
    <message>
        <source>Lift one hand</source>
        <translation>Levez une main</translation>
    </message>
    <message>
        <source>Slide it under</source>
        <translation>Glissez-la dessous</translation>
    </message>
    <message>
        <source>Keep them over your knees.</source>
        <translation>Gardez-les au-dessus des genoux.</translation>
    </message>
    <message>
        <source>Keep your neck long.</source>
        <translation>Gardez le cou long.</translation>
    </message>
    <message>
        <source>Rest on a cushion.</source>
        <translation>Reposez-vous sur un coussin.</translation>
    </message>
    <message>
        <source>A neck or shoulder injury.</source>
        <translation>Une blessure au cou ou à l’épaule.</translation>
    </message>
    <message>
        <source>Hand to the ceiling</source>
        <translation>Main vers le plafond</translation>
    </message>
    <message>
        <source>Rolled-towel extension</source>
        <translation>Extension sur serviette roulée</translation>
    </message>
    <message>
        <source>Mid-back and chest</source>
        <translation>Milieu du dos et poitrine</translation>
    </message>
    <message>
        <source>Relax and breathe until the timer ends.</source>
        <translation>Détendez-vous et respirez jusqu’à la fin du minuteur.</translation>
    </message>
    <message>
        <source>Let your arms open</source>
        <translation>Laissez les bras s’ouvrir</translation>
    </message>
    <message>
        <source>Relax and breathe</source>
        <translation>Détendez-vous et respirez</translation>
    </message>
    <message>
        <source>The roll is too thick.</source>
        <translation>Le rouleau est trop épais.</translation>
    </message>
    <message>
        <source>Bend your knees.</source>
        <translation>Pliez les genoux.</translation>
    </message>
    <message>
        <source>The head tips back.</source>
        <translation>La tête bascule en arrière.</translation>
    </message>
    <message>
        <source>Use a pillow.</source>
        <translation>Utilisez un coussin.</translation>
    </message>
    <message>
        <source>Flat pillow</source>
        <translation>Coussin plat</translation>
    </message>
    <message>
        <source>Lie on a flat pillow instead of the roll.</source>
        <translation>Allongez-vous sur un coussin plat au lieu du rouleau.</translation>
    </message>
    <message>
        <source>Lengthwise</source>
        <translation>Dans la longueur</translation>
    </message>
    <message>
        <source>Crosswise</source>
        <translation>En travers</translation>
    </message>
    <message>
        <source>Wall slide</source>
        <translation>Glissé au mur</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mur</translation>
    </message>
    <message>
        <source>worktop</source>
        <translation>plan de travail</translation>
    </message>
    <message>
        <source>chair back</source>
        <translation>dossier de chaise</translation>
    </message>
    <message>
        <source>Hips back, hands down</source>
        <translation>Hanches en arrière, mains vers le bas</translation>
    </message>
    <message>
        <source>Walk your hands up</source>
        <translation>Remontez les mains</translation>
    </message>
    <message>
        <source>The low back sags.</source>
        <translation>Le bas du dos se creuse.</translation>
    </message>
    <message>
        <source>Slide your shoulder blades down.</source>
        <translation>Faites glisser les omoplates vers le bas.</translation>
    </message>
    <message>
        <source>Keep your ears beside your arms.</source>
        <translation>Gardez les oreilles à côté des bras.</translation>
    </message>
    <message>
        <source>Wear shoes or stand on a mat.</source>
        <translation>Mettez des chaussures ou un tapis.</translation>
    </message>
    <message>
        <source>Hands higher</source>
        <translation>Mains plus haut</translation>
    </message>
    <message>
        <source>Deeper</source>
        <translation>Plus profond</translation>
    </message>
    <message>
        <source>Sink deeper, with a block under your hands.</source>
        <translation>Descendez plus bas, une cale sous les mains.</translation>
    </message>
    <message>
        <source>Wobble-disc sitting</source>
        <translation>Assis sur un coussin d’équilibre</translation>
    </message>
    <message>
        <source>Trunk and pelvis</source>
        <translation>Tronc et bassin</translation>
    </message>
    <message>
        <source>folded cushion</source>
        <translation>coussin plié</translation>
    </message>
    <message>
        <source>Stand up when the timer ends.</source>
        <translation>Levez-vous à la fin du minuteur.</translation>
    </message>
    <message>
        <source>Use a footrest.</source>
        <translation>Utilisez un repose-pieds.</translation>
    </message>
    <message>
        <source>The disc is too full.</source>
        <translation>Le coussin est trop gonflé.</translation>
    </message>
    <message>
        <source>Let some air out.</source>
        <translation>Laissez sortir un peu d’air.</translation>
    </message>
    <message>
        <source>Take breaks from it.</source>
        <translation>Faites des pauses.</translation>
    </message>
    <message>
        <source>Tailbone pain.</source>
        <translation>Douleur au coccyx.</translation>
    </message>
    <message>
        <source>Folded cushion</source>
        <translation>Coussin plié</translation>
    </message>
    <message>
        <source>Sit on a folded cushion instead of the disc.</source>
        <translation>Asseyez-vous sur un coussin plié au lieu du coussin d’équilibre.</translation>
    </message>
    <message>
        <source>On the disc</source>
        <translation>Sur le coussin</translation>
    </message>
    <message>
        <source>No warning signs reported</source>
        <translation>Aucun signe d’alerte signalé</translation>
    </message>
    <message>
        <source>It lasts, spreads or keeps coming back, or comes with weakness</source>
        <translation>Cela dure, s’étend, revient sans cesse ou s’accompagne de faiblesse</translation>
    </message>
    <message>
        <source>Why we do this</source>
        <translation>Pourquoi nous faisons cela</translation>
    </message>
    <message>
        <source>Stiffness and pain</source>
        <translation>Raideur et douleur</translation>
    </message>
    <message>
        <source>A curved upper back</source>
        <translation>Un haut du dos arrondi</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Épaules</translation>
    </message>
    <message>
        <source>What exercise does for other backs</source>
        <translation>Ce que l’exercice apporte à d’autres dos</translation>
    </message>
    <message>
        <source>Small and often</source>
        <translation>Peu et souvent</translation>
    </message>
    <message>
        <source>Programs like this one</source>
        <translation>Les programmes comme celui-ci</translation>
    </message>
    <message>
        <source>Overhead gap</source>
        <translation>Écart au-dessus de la tête</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent.</source>
        <translation>Allongez-vous sur le dos, genoux pliés.</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Head to wall</source>
        <translation>Tête au mur</translation>
    </message>
    <message>
        <source>Seated rotation, left</source>
        <translation>Rotation assise, à gauche</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
    <message>
        <source>Seated rotation, right</source>
        <translation>Rotation assise, à droite</translation>
    </message>
    <message>
        <source>Chest expansion</source>
        <translation>Ouverture de la poitrine</translation>
    </message>
    <message>
        <source>Enter the difference.</source>
        <translation>Entrez la différence.</translation>
    </message>
    <message>
        <source>Average pain, last 7 days</source>
        <translation>Douleur moyenne, 7 derniers jours</translation>
    </message>
    <message>
        <source>0–10</source>
        <translation>0–10</translation>
    </message>
    <message>
        <source>Worst pain, last 7 days</source>
        <translation>Pire douleur, 7 derniers jours</translation>
    </message>
    <message>
        <source>Arms-overhead time</source>
        <translation>Temps bras levés</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Rock forward</source>
        <translation>Basculez vers l’avant</translation>
    </message>
    <message>
        <source>Rock back</source>
        <translation>Basculez vers l’arrière</translation>
    </message>
    <message>
        <source>Rock to one side</source>
        <translation>Basculez d’un côté</translation>
    </message>
    <message>
        <source>Rock to the other</source>
        <translation>Basculez de l’autre</translation>
    </message>
    <message>
        <source>The low back over-arches.</source>
        <translation>Le bas du dos se creuse trop.</translation>
    </message>
    <message>
        <source>The back arches to get lower.</source>
        <translation>Le dos se creuse pour descendre plus bas.</translation>
    </message>
    <message>
        <source>The ribs flare forward.</source>
        <translation>Les côtes s’ouvrent vers l’avant.</translation>
    </message>
    <message>
        <source>The hands pull on the head.</source>
        <translation>Les mains tirent sur la tête.</translation>
    </message>
    <message>
        <source>The low back arches off the floor.</source>
        <translation>Le bas du dos décolle du sol.</translation>
    </message>
    <message>
        <source>The ribs flare and the low back arches at the top.</source>
        <translation>En haut, les côtes s’ouvrent et le bas du dos se creuse.</translation>
    </message>
    <message>
        <source>The hips sway off the knees.</source>
        <translation>Les hanches s’écartent des genoux.</translation>
    </message>
    <message>
        <source>The low back arches and the chin pokes.</source>
        <translation>Le bas du dos se creuse et le menton avance.</translation>
    </message>
    <message>
        <source>A rigid, slumped posture.</source>
        <translation>Une posture raide et affaissée.</translation>
    </message>
    <message>
        <source>Open one arm to the side</source>
        <translation>Ouvrez un bras sur le côté</translation>
    </message>
    <message>
        <source>Reach to the ceiling</source>
        <translation>Tendez vers le plafond</translation>
    </message>
    <message>
        <source>Back to the side</source>
        <translation>Retour sur le côté</translation>
    </message>
    <message>
        <source>And down</source>
        <translation>Et descendez</translation>
    </message>
    <message>
        <source>Seated, hands on a desk</source>
        <translation>Assis, mains sur un bureau</translation>
    </message>
    <message>
        <source>Shoulder pain when you reach overhead, or a recent shoulder dislocation or operation.</source>
        <translation>Douleur à l’épaule en levant le bras, ou une épaule récemment luxée ou opérée.</translation>
    </message>
    <message>
        <source>Pregnancy from about the fourth month (lying on your back), dizziness when you lie down or get up, or needing help to get up from the floor.</source>
        <translation>Grossesse à partir du quatrième mois environ (position sur le dos), vertiges en vous allongeant ou en vous relevant, ou besoin d’aide pour vous relever du sol.</translation>
    </message>
    <message>
        <source>Dizziness, unsteadiness, or a fall in the last year.</source>
        <translation>Vertiges, équilibre instable ou chute dans l’année.</translation>
    </message>
    <message>
        <source>On a bench</source>
        <translation>Sur un banc</translation>
    </message>
    <message>
        <source>On the bed</source>
        <translation>Sur le lit</translation>
    </message>
    <message>
        <source>A few questions before you start. We save only the result, never your answers, and it stays on this computer.</source>
        <translation>Quelques questions avant de commencer. Nous gardons seulement le résultat, jamais vos réponses, et il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>These questions come from public health guidance. A clinician still needs to sign off their wording and thresholds.</source>
        <translation>Ces questions viennent de recommandations de santé publiques. Un professionnel de santé doit encore valider leur formulation et leurs seuils.</translation>
    </message>
    <message>
        <source>You can start. We&apos;ll ask again every four weeks and after a longer break.</source>
        <translation>Vous pouvez commencer. Nous reposerons les questions toutes les quatre semaines et après une longue pause.</translation>
    </message>
    <message>
        <source>Start gently</source>
        <translation>Commencer en douceur</translation>
    </message>
    <message>
        <source>You can do the gentle first stage. When a doctor or physiotherapist has told you what you can do, enter it under Safety. Limber then adjusts your exercises.</source>
        <translation>Vous pouvez faire la première étape, en douceur. Quand un médecin ou un kiné vous aura dit ce que vous pouvez faire, indiquez-le sous « Sécurité ». Limber adaptera vos exercices.</translation>
    </message>
    <message>
        <source>See a doctor this week</source>
        <translation>Consultez un médecin cette semaine</translation>
    </message>
    <message>
        <source>Please have one of your answers checked by a doctor or a medical advice line in the next few days. Don&apos;t train until then. Afterwards, enter what they told you under Safety.</source>
        <translation>Faites vérifier une de vos réponses par un médecin ou une ligne de conseil médical dans les prochains jours. D’ici là, ne vous entraînez pas. Indiquez ensuite sous « Sécurité » ce qu’on vous a dit.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Demandez de l’aide maintenant</translation>
    </message>
    <message>
        <source>One of your answers can be a sign of an emergency. Don&apos;t exercise, and don&apos;t drive yourself. Call the emergency number now.</source>
        <translation>Une de vos réponses peut être le signe d’une urgence. Ne faites pas d’exercice et ne conduisez pas vous-même. Appelez les urgences maintenant.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Your pain is strong right now, so skip today&apos;s session. Gentle walking and moving are fine. We&apos;ll ask again tomorrow. If the pain gets worse, wakes you at night or comes with fever or numbness, call a doctor.</source>
        <translation>Votre douleur est forte en ce moment : sautez la séance d’aujourd’hui. Marcher et bouger doucement, c’est possible. Nous vous redemanderons demain. Si la douleur s’aggrave, vous réveille la nuit ou s’accompagne de fièvre ou d’engourdissement, appelez un médecin.</translation>
    </message>
    <message>
        <source>Limber is for adults</source>
        <translation>Limber est destiné aux adultes</translation>
    </message>
    <message>
        <source>Limber isn&apos;t made for people under 18, whose backs are still growing. A doctor or physiotherapist can show you what suits you. If you&apos;re in pain, tell an adult you trust.</source>
        <translation>Limber n’est pas fait pour les moins de 18 ans, dont le dos grandit encore. Un médecin ou un kiné peut vous montrer ce qui vous convient. Si vous avez mal, parlez-en à un adulte de confiance.</translation>
    </message>
    <message>
        <source>Right now, do you have any of these?</source>
        <translation>En ce moment, avez-vous l’un de ces signes ?</translation>
    </message>
    <message>
        <source>Do you have any of these?</source>
        <translation>Êtes-vous concerné par l’un de ces points ?</translation>
    </message>
    <message>
        <source>If so, we&apos;ll start in a way that suits you.</source>
        <translation>Dans ce cas, nous commencerons de la façon qui vous convient.</translation>
    </message>
    <message>
        <source>Any of these in the last few weeks?</source>
        <translation>L’un de ces signes ces dernières semaines ?</translation>
    </message>
    <message>
        <source>A doctor should know about them before you train.</source>
        <translation>Un médecin doit être au courant avant que vous vous entraîniez.</translation>
    </message>
    <message>
        <source>If it has been looked at, you can usually train. We leave out what doesn&apos;t suit you.</source>
        <translation>Si c’est déjà suivi, vous pouvez le plus souvent vous entraîner. Nous laissons de côté ce qui ne vous convient pas.</translation>
    </message>
    <message>
        <source>Last few</source>
        <translation>Dernières questions</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing or sudden tearing back pain, or feeling faint or sweaty with the pain</source>
        <translation>Douleur dans la poitrine, difficulté à respirer, douleur soudaine et déchirante dans le dos, ou malaise ou sueurs avec la douleur</translation>
    </message>
    <message>
        <source>New trouble peeing, losing control of your bladder or bowels, or numbness around your genitals or buttocks</source>
        <translation>Difficulté nouvelle à uriner, perte de contrôle de la vessie ou des intestins, ou engourdissement autour des organes génitaux ou des fesses</translation>
    </message>
    <message>
        <source>Weakness, numbness or tingling in both legs, unsteady walking, clumsy hands, or a tight-belt feeling around your chest or waist</source>
        <translation>Faiblesse, engourdissement ou fourmillements dans les deux jambes, marche instable, mains maladroites, ou sensation de ceinture serrée autour de la poitrine ou de la taille</translation>
    </message>
    <message>
        <source>New, or getting worse</source>
        <translation>C’est nouveau, ou cela s’aggrave</translation>
    </message>
    <message>
        <source>Long-standing and stable, and a doctor knows about it</source>
        <translation>Ancien et stable, et un médecin le sait</translation>
    </message>
    <message>
        <source>Back pain that started with a bad fall, a crash or a blow</source>
        <translation>Mal de dos apparu après une mauvaise chute, un accident ou un coup</translation>
    </message>
    <message>
        <source>In the last six weeks, and nobody has examined it</source>
        <translation>Dans les six dernières semaines, et personne ne l’a examiné</translation>
    </message>
    <message>
        <source>Longer ago, or it has been examined</source>
        <translation>Plus ancien, ou déjà examiné</translation>
    </message>
    <message>
        <source>Osteoporosis, fragile bones or a broken bone in your spine</source>
        <translation>Ostéoporose, os fragiles ou vertèbre cassée</translation>
    </message>
    <message>
        <source>A doctor or physio knows, and says exercise is fine</source>
        <translation>Un médecin ou un kiné le sait et autorise l’exercice</translation>
    </message>
    <message>
        <source>It&apos;s new, or nobody has said so yet</source>
        <translation>C’est nouveau, ou personne ne l’a encore dit</translation>
    </message>
    <message>
        <source>Ask your doctor or physio which movements suit your bones.</source>
        <translation>Demandez à votre médecin ou à votre kiné quels mouvements conviennent à vos os.</translation>
    </message>
    <message>
        <source>Cancer, steroid tablets, a recent operation, or pregnancy</source>
        <translation>Cancer, cortisone en comprimés, opération récente ou grossesse</translation>
    </message>
    <message>
        <source>Cancer, now or in the past</source>
        <translation>Cancer, actuel ou passé</translation>
    </message>
    <message>
        <source>Steroid tablets for three months or longer</source>
        <translation>Cortisone en comprimés depuis trois mois ou plus</translation>
    </message>
    <message>
        <source>An operation in the last three months</source>
        <translation>Une opération dans les trois derniers mois</translation>
    </message>
    <message>
        <source>Pregnant, or gave birth in the last six months</source>
        <translation>Enceinte, ou accouchement dans les six derniers mois</translation>
    </message>
    <message>
        <source>A doctor, midwife or physio says exercise is fine</source>
        <translation>Un médecin, une sage-femme ou un kiné autorise l’exercice</translation>
    </message>
    <message>
        <source>Ask the person who looks after you whether gentle exercise is fine.</source>
        <translation>Demandez à la personne qui vous suit si l’exercice doux est possible.</translation>
    </message>
    <message>
        <source>A heart condition, blackouts, or blood pressure that isn&apos;t under control</source>
        <translation>Une maladie du cœur, des pertes de connaissance ou une tension mal contrôlée</translation>
    </message>
    <message>
        <source>A doctor knows, and says exercise is fine</source>
        <translation>Un médecin le sait et autorise l’exercice</translation>
    </message>
    <message>
        <source>Ask your doctor whether exercise is fine for your heart.</source>
        <translation>Demandez à votre médecin si l’exercice convient à votre cœur.</translation>
    </message>
    <message>
        <source>Dizziness, or numbness or tingling in your mid-back, one arm or one leg</source>
        <translation>Vertiges, ou engourdissement ou fourmillements au milieu du dos, dans un bras ou une jambe</translation>
    </message>
    <message>
        <source>Dizzy or unsteady at times</source>
        <translation>Parfois des vertiges ou un équilibre instable</translation>
    </message>
    <message>
        <source>Numbness or tingling</source>
        <translation>Engourdissement ou fourmillements</translation>
    </message>
    <message>
        <source>It passes within a minute, or a doctor knows about it</source>
        <translation>Cela passe en une minute, ou un médecin le sait</translation>
    </message>
    <message>
        <source>Move gently, and stay well short of the end of your range.</source>
        <translation>Bougez en douceur, bien avant la fin de votre amplitude.</translation>
    </message>
    <message>
        <source>Have it looked at before you train.</source>
        <translation>Faites-le examiner avant de vous entraîner.</translation>
    </message>
    <message>
        <source>New or unexplained mid-back pain that nobody has looked at</source>
        <translation>Douleur nouvelle ou inexpliquée au milieu du dos, que personne n’a examinée</translation>
    </message>
    <message>
        <source>Get new or unexplained mid-back pain checked. You can begin with this gentle minute.</source>
        <translation>Faites examiner une douleur nouvelle ou inexpliquée au milieu du dos. Vous pouvez commencer par cette minute douce.</translation>
    </message>
    <message>
        <source>Fever, chills or a serious infection, or feeling unwell</source>
        <translation>Fièvre, frissons, infection grave, ou vous vous sentez malade</translation>
    </message>
    <message>
        <source>Constant pain that is worse at night and doesn&apos;t ease when you change position</source>
        <translation>Douleur constante, pire la nuit, qui ne cède dans aucune position</translation>
    </message>
    <message>
        <source>It&apos;s new, or nobody has looked at it</source>
        <translation>C’est nouveau, ou personne ne l’a examiné</translation>
    </message>
    <message>
        <source>A doctor has looked at it, and it isn&apos;t getting worse</source>
        <translation>Un médecin l’a examinée, et elle ne s’aggrave pas</translation>
    </message>
    <message>
        <source>Losing weight without trying</source>
        <translation>Vous perdez du poids sans le vouloir</translation>
    </message>
    <message>
        <source>A doctor has looked at it</source>
        <translation>Un médecin l’a examiné</translation>
    </message>
    <message>
        <source>Sudden back pain after a minor strain, or getting shorter</source>
        <translation>Mal de dos soudain après un petit effort, ou vous rapetissez</translation>
    </message>
    <message>
        <source>A new lump, or a change in the shape of your spine</source>
        <translation>Une nouvelle grosseur, ou un changement de forme de la colonne</translation>
    </message>
    <message>
        <source>A rash or a burning strip around one side of your body</source>
        <translation>Une éruption ou une bande brûlante autour d’un côté du corps</translation>
    </message>
    <message>
        <source>Pain linked to meals, vomiting, yellow skin or eyes, coughing up blood, or one swollen, painful calf</source>
        <translation>Douleur liée aux repas, vomissements, peau ou yeux jaunes, crachats de sang, ou un mollet gonflé et douloureux</translation>
    </message>
    <message>
        <source>New back pain, and you are under 20 or over 50</source>
        <translation>Mal de dos nouveau, et vous avez moins de 20 ans ou plus de 50 ans</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>Personne ne l’a encore examiné</translation>
    </message>
    <message>
        <source>A doctor or physio has looked at it</source>
        <translation>Un médecin ou un kiné l’a examiné</translation>
    </message>
    <message>
        <source>Numbness or tingling in your mid-back, one arm or one leg</source>
        <translation>Engourdissement ou fourmillements au milieu du dos, dans un bras ou une jambe</translation>
    </message>
    <message>
        <source>It comes with a position and is gone within a minute</source>
        <translation>Cela vient d’une position et disparaît en une minute</translation>
    </message>
    <message>
        <source>You can start gently. Stay well short of the end of your range.</source>
        <translation>Vous pouvez commencer en douceur. Restez bien avant la fin de votre amplitude.</translation>
    </message>
    <message>
        <source>Have the numbness or tingling looked at before you train.</source>
        <translation>Faites examiner l’engourdissement ou les fourmillements avant de vous entraîner.</translation>
    </message>
    <message>
        <source>A fall since you last trained</source>
        <translation>Une chute depuis votre dernière séance</translation>
    </message>
    <message>
        <source>It left pain, or I don&apos;t know why I fell, and nobody has looked at it</source>
        <translation>J’en garde une douleur, ou je ne sais pas pourquoi je suis tombé, et personne ne l’a examiné</translation>
    </message>
    <message>
        <source>No harm done, or it has been looked at</source>
        <translation>Sans conséquence, ou déjà examinée</translation>
    </message>
    <message>
        <source>A new diagnosis, a new medicine or a stay in hospital</source>
        <translation>Un nouveau diagnostic, un nouveau médicament ou un séjour à l’hôpital</translation>
    </message>
    <message>
        <source>They say exercise is fine</source>
        <translation>L’exercice est autorisé</translation>
    </message>
    <message>
        <source>I haven&apos;t asked yet</source>
        <translation>Je n’ai pas encore demandé</translation>
    </message>
    <message>
        <source>Ask whether exercise is fine with it.</source>
        <translation>Demandez si l’exercice est possible avec cela.</translation>
    </message>
    <message>
        <source>Pain of 5 or more out of 10, right now</source>
        <translation>Douleur de 5 ou plus sur 10, en ce moment</translation>
    </message>
    <message>
        <source>Get new or unexplained mid-back pain checked.</source>
        <translation>Faites examiner une douleur nouvelle ou inexpliquée au milieu du dos.</translation>
    </message>
    <message>
        <source>Osteoporosis, fragile bones, or a broken spine bone or rib</source>
        <translation>Ostéoporose, os fragiles, vertèbre ou côte cassée</translation>
    </message>
    <message>
        <source>It has been looked at, and exercise is fine</source>
        <translation>C’est suivi, et l’exercice est autorisé</translation>
    </message>
    <message>
        <source>New, or not yet looked at for this pain</source>
        <translation>Nouveau, ou pas encore examiné pour cette douleur</translation>
    </message>
    <message>
        <source>My doctor knows I exercise</source>
        <translation>Mon médecin sait que je fais de l’exercice</translation>
    </message>
    <message>
        <source>I haven&apos;t talked about exercise yet</source>
        <translation>Je n’ai pas encore parlé d’exercice</translation>
    </message>
    <message>
        <source>Long-term steroids can weaken bones and skin. Ask your doctor which exercise suits you.</source>
        <translation>La cortisone au long cours peut affaiblir les os et la peau. Demandez à votre médecin quel exercice vous convient.</translation>
    </message>
    <message>
        <source>My doctor has looked at this back pain or stiffness</source>
        <translation>Mon médecin a examiné cette douleur ou cette raideur</translation>
    </message>
    <message>
        <source>Not yet looked at for this pain</source>
        <translation>Pas encore examiné pour cette douleur</translation>
    </message>
    <message>
        <source>Tell your doctor about your back before you train.</source>
        <translation>Parlez de votre dos à votre médecin avant de vous entraîner.</translation>
    </message>
    <message>
        <source>It has been looked at for this pain</source>
        <translation>C’est examiné pour cette douleur</translation>
    </message>
    <message>
        <source>Chest or breast</source>
        <translation>Thorax ou sein</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Ventre</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Épaule</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>My surgeon or physio says exercise is fine</source>
        <translation>Mon chirurgien ou mon kiné autorise l’exercice</translation>
    </message>
    <message>
        <source>Keep weights below shoulder height until your surgeon allows overhead loads.</source>
        <translation>Gardez les poids sous la hauteur des épaules tant que votre chirurgien n’autorise pas les charges au-dessus de la tête.</translation>
    </message>
    <message>
        <source>Nobody has said so yet</source>
        <translation>Personne ne l’a encore dit</translation>
    </message>
    <message>
        <source>Ask your surgeon or physio when you can exercise, and when overhead loads are allowed.</source>
        <translation>Demandez à votre chirurgien ou à votre kiné quand vous pourrez faire de l’exercice, et quand les charges au-dessus de la tête seront permises.</translation>
    </message>
    <message>
        <source>My midwife or doctor says exercise is fine</source>
        <translation>Ma sage-femme ou mon médecin autorise l’exercice</translation>
    </message>
    <message>
        <source>From about the fourth month, don&apos;t exercise lying on your back.</source>
        <translation>À partir du quatrième mois environ, ne faites pas d’exercice sur le dos.</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor whether exercise is fine.</source>
        <translation>Demandez à votre sage-femme ou à votre médecin si l’exercice est possible.</translation>
    </message>
    <message>
        <source>Never hold your breath during an exercise.</source>
        <translation>Ne retenez jamais votre souffle pendant un exercice.</translation>
    </message>
    <message>
        <source>New, or not yet looked at</source>
        <translation>Nouveau, ou pas encore examiné</translation>
    </message>
    <message>
        <source>Back pain for over three months that began before you were 45, wakes you late at night and eases with movement. Or back pain with psoriasis, uveitis or bowel disease</source>
        <translation>Mal de dos depuis plus de trois mois, commencé avant 45 ans, qui vous réveille en fin de nuit et s’atténue en bougeant. Ou mal de dos avec psoriasis, uvéite ou maladie intestinale</translation>
    </message>
    <message>
        <source>Ask your doctor about inflammatory back pain. It can be treated well when it is found.</source>
        <translation>Parlez à votre médecin du mal de dos inflammatoire. Une fois reconnu, il se soigne bien.</translation>
    </message>
    <message>
        <source>Very flexible joints (hypermobility)</source>
        <translation>Articulations très souples (hypermobilité)</translation>
    </message>
    <message>
        <source>Stay well short of the end of your range.</source>
        <translation>Restez bien avant la fin de votre amplitude.</translation>
    </message>
    <message>
        <source>Blood thinners</source>
        <translation>Anticoagulants</translation>
    </message>
    <message>
        <source>We leave out the foam roller, which can bruise. Ask your doctor before you use one.</source>
        <translation>Nous laissons de côté le rouleau de mousse, qui peut faire des bleus. Demandez à votre médecin avant d’en utiliser un.</translation>
    </message>
    <message>
        <source>You need help to get up from the floor</source>
        <translation>Vous avez besoin d’aide pour vous relever du sol</translation>
    </message>
    <message>
        <source>A fall in the last year</source>
        <translation>Une chute dans l’année</translation>
    </message>
    <message>
        <source>Tell your doctor about falls. They can often be prevented.</source>
        <translation>Parlez de vos chutes à votre médecin. On peut souvent les éviter.</translation>
    </message>
    <message>
        <source>A doctor knows about it</source>
        <translation>Un médecin le sait</translation>
    </message>
    <message>
        <source>Have the dizziness checked. Until then, we suggest exercises on a chair or at a wall.</source>
        <translation>Faites examiner ces vertiges. D’ici là, nous proposons des exercices sur une chaise ou contre un mur.</translation>
    </message>
    <message>
        <source>A shoulder that has dislocated or been operated on, or that hurts when you reach overhead</source>
        <translation>Une épaule qui s’est luxée, a été opérée ou fait mal quand vous levez le bras</translation>
    </message>
    <message>
        <source>A hiatus hernia, or heartburn when you lie flat</source>
        <translation>Une hernie hiatale, ou des brûlures d’estomac en position allongée</translation>
    </message>
    <message>
        <source>Glaucoma</source>
        <translation>Glaucome</translation>
    </message>
    <message>
        <source>Keep your head above your hips. Leave out the wall slide unless your eye doctor agrees.</source>
        <translation>Gardez la tête plus haut que les hanches. Évitez le glissé au mur sauf accord de votre ophtalmologue.</translation>
    </message>
    <message>
        <source>A wound on your back, or skin that is thin or bruises easily</source>
        <translation>Une plaie dans le dos, ou une peau fine ou qui marque facilement</translation>
    </message>
    <message>
        <source>Trust that. Talk to a doctor or physiotherapist about it.</source>
        <translation>Écoutez cette inquiétude. Parlez-en à un médecin ou à un kiné.</translation>
    </message>
    <message>
        <source>You are under 18</source>
        <translation>Vous avez moins de 18 ans</translation>
    </message>
    <message>
        <source>How strong was your usual pain in the last seven days?</source>
        <translation>Quelle était votre douleur habituelle ces sept derniers jours ?</translation>
    </message>
    <message>
        <source>You can skip this. It helps us tell a normal morning from a bad one.</source>
        <translation>Vous pouvez passer cette question. Elle nous aide à distinguer un matin normal d’un mauvais.</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing, or feeling faint</source>
        <translation>Douleur dans la poitrine, difficulté à respirer, ou malaise</translation>
    </message>
    <message>
        <source>New trouble with your bladder or bowels, new weakness or numbness in both legs, or unsteady walking</source>
        <translation>Trouble nouveau de la vessie ou des intestins, faiblesse ou engourdissement nouveau dans les deux jambes, ou marche instable</translation>
    </message>
    <message>
        <source>New numbness, tingling or weakness on one side, or a fall</source>
        <translation>Engourdissement, fourmillements ou faiblesse nouveaux d’un côté, ou une chute</translation>
    </message>
    <message>
        <source>Fever, or feeling unwell</source>
        <translation>Fièvre, ou vous vous sentez malade</translation>
    </message>
    <message>
        <source>These need help straight away. Don&apos;t exercise.</source>
        <translation>Ces signes demandent une aide immédiate. Ne faites pas d’exercice.</translation>
    </message>
    <message>
        <source>Do any of these apply to you?</source>
        <translation>L’un de ces points vous concerne-t-il ?</translation>
    </message>
    <message>
        <source>These only change which exercises we suggest.</source>
        <translation>Cela change seulement les exercices que nous proposons.</translation>
    </message>
    <message>
        <source>A weakened immune system, or injecting drugs, now or in the past</source>
        <translation>Défenses immunitaires affaiblies, ou drogues injectées, actuellement ou par le passé</translation>
    </message>
    <message>
        <source>A back infection is rare, but it needs treatment early. Ask your doctor.</source>
        <translation>Une infection du dos est rare, mais doit être soignée tôt. Demandez à votre médecin.</translation>
    </message>
    <message>
        <source>Something else worries you</source>
        <translation>Autre chose vous inquiète</translation>
    </message>
    <message>
        <source>Gently moves your whole spine.</source>
        <translation>Mobilise en douceur toute votre colonne.</translation>
    </message>
    <message>
        <source>All the joints of your spine, plus your back, belly and shoulder-blade muscles.</source>
        <translation>Toutes les articulations de la colonne, plus les muscles du dos, du ventre et des omoplates.</translation>
    </message>
    <message>
        <source>Get on your hands and knees: hands under your shoulders, knees under your hips.</source>
        <translation>Mettez-vous à quatre pattes : mains sous les épaules, genoux sous les hanches.</translation>
    </message>
    <message>
        <source>Breathe out. Push the floor away and round your mid-back.</source>
        <translation>Expirez. Repoussez le sol et arrondissez le milieu du dos.</translation>
    </message>
    <message>
        <source>Let your head and tailbone drop.</source>
        <translation>Laissez tomber la tête et le coccyx.</translation>
    </message>
    <message>
        <source>Breathe in. Draw your breastbone forward and let your chest sink.</source>
        <translation>Inspirez. Avancez le sternum et laissez descendre la poitrine.</translation>
    </message>
    <message>
        <source>Move evenly along your whole spine. Repeat slowly.</source>
        <translation>Bougez régulièrement toute la colonne. Répétez lentement.</translation>
    </message>
    <message>
        <source>Breathe out as you round, in as you arch.</source>
        <translation>Expirez en arrondissant, inspirez en creusant.</translation>
    </message>
    <message>
        <source>Original programme: 30–60 seconds, three times a day. Timing by Limber: three seconds each way, about eight rounds a minute.</source>
        <translation>Programme d’origine : 30 à 60 secondes, trois fois par jour. Rythme de Limber : trois secondes dans chaque sens, environ huit tours par minute.</translation>
    </message>
    <message>
        <source>Let head and tailbone drop</source>
        <translation>Laissez tomber tête et coccyx</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Restez</translation>
    </message>
    <message>
        <source>Only your low back moves.</source>
        <translation>Seul le bas du dos bouge.</translation>
    </message>
    <message>
        <source>Let your breastbone lead.</source>
        <translation>Laissez le sternum guider.</translation>
    </message>
    <message>
        <source>Your elbows bend.</source>
        <translation>Vos coudes se plient.</translation>
    </message>
    <message>
        <source>Your neck bends sharply back.</source>
        <translation>Votre cou se plie fort en arrière.</translation>
    </message>
    <message>
        <source>Look at the floor.</source>
        <translation>Regardez le sol.</translation>
    </message>
    <message>
        <source>You rush.</source>
        <translation>Vous allez trop vite.</translation>
    </message>
    <message>
        <source>Follow the figure&apos;s pace.</source>
        <translation>Suivez le rythme de la figure.</translation>
    </message>
    <message>
        <source>Painful wrists or knees: use the seated version with your hands on a desk.</source>
        <translation>Poignets ou genoux douloureux : faites la version assise, mains sur un bureau.</translation>
    </message>
    <message>
        <source>If you can&apos;t get up from the floor by yourself, use the seated version.</source>
        <translation>Si vous ne pouvez pas vous relever seul du sol, faites la version assise.</translation>
    </message>
    <message>
        <source>Osteoporosis: don&apos;t round deeply.</source>
        <translation>Ostéoporose : n’arrondissez pas beaucoup.</translation>
    </message>
    <message>
        <source>Sit at a desk with your hands resting on it. Move about half as far.</source>
        <translation>Asseyez-vous à un bureau, mains posées dessus. Bougez deux fois moins.</translation>
    </message>
    <message>
        <source>The standard version.</source>
        <translation>La version standard.</translation>
    </message>
    <message>
        <source>Sit on a stable chair, feet flat, hands on your thighs. Round and arch your back as in the steps.</source>
        <translation>Asseyez-vous sur une chaise stable, pieds à plat, mains sur les cuisses. Arrondissez et creusez le dos comme dans les étapes.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Take five seconds each way, with your hands further forward.</source>
        <translation>Prenez cinq secondes dans chaque sens, les mains plus en avant.</translation>
    </message>
    <message>
        <source>Little research looks at mid-back pain. We know of no study that measured how much cat-cow is best.</source>
        <translation>La douleur du milieu du dos est peu étudiée. Nous ne connaissons aucune étude qui ait mesuré la bonne quantité de chat-vache.</translation>
    </message>
    <message>
        <source>The original programme behind Limber: the exercises, their order and most targets</source>
        <translation>Le programme d’origine de Limber : les exercices, leur ordre et la plupart des objectifs</translation>
    </message>
    <message>
        <source>Builds strength where your mid-back is stiffest.</source>
        <translation>Renforce là où le milieu du dos est le plus raide.</translation>
    </message>
    <message>
        <source>The muscles that straighten your mid-back and steady your shoulder blades. Also your arms and belly.</source>
        <translation>Les muscles qui redressent le milieu du dos et stabilisent les omoplates. Aussi les bras et le ventre.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Wall or door frame</source>
        <translation>Mur ou encadrement de porte</translation>
    </message>
    <message>
        <source>Stand facing a wall, about a third of your height away.</source>
        <translation>Placez-vous face à un mur, à un tiers de votre taille environ.</translation>
    </message>
    <message>
        <source>Place your elbows on the wall at shoulder height, forearms pointing up.</source>
        <translation>Posez les coudes au mur à hauteur d’épaules, avant-bras vers le haut.</translation>
    </message>
    <message>
        <source>Tuck your lower ribs and move your hips back a little.</source>
        <translation>Rentrez les côtes basses et reculez un peu les hanches.</translation>
    </message>
    <message>
        <source>Breathe out. Press your elbows gently into the wall and let your chest sink between them.</source>
        <translation>Expirez. Appuyez doucement les coudes contre le mur et laissez la poitrine descendre entre eux.</translation>
    </message>
    <message>
        <source>Hold, and keep breathing.</source>
        <translation>Tenez, et continuez à respirer.</translation>
    </message>
    <message>
        <source>Ease back, rest for five seconds and repeat.</source>
        <translation>Revenez doucement, reposez-vous cinq secondes et recommencez.</translation>
    </message>
    <message>
        <source>Breathe steadily. Never hold your breath.</source>
        <translation>Respirez régulièrement. Ne retenez jamais votre souffle.</translation>
    </message>
    <message>
        <source>Original programme: ten holds of ten seconds, twice a day. Timing by Limber: two seconds to get in, two to ease out, five seconds of rest.</source>
        <translation>Programme d’origine : dix fois dix secondes, deux fois par jour. Rythme de Limber : deux secondes pour entrer, deux pour sortir, cinq secondes de repos.</translation>
    </message>
    <message>
        <source>Your low back arches.</source>
        <translation>Votre bas du dos se creuse.</translation>
    </message>
    <message>
        <source>Tuck your lower ribs.</source>
        <translation>Rentrez les côtes basses.</translation>
    </message>
    <message>
        <source>Count out loud.</source>
        <translation>Comptez à voix haute.</translation>
    </message>
    <message>
        <source>Your shoulder pinches.</source>
        <translation>Votre épaule pince.</translation>
    </message>
    <message>
        <source>Your chin pokes forward.</source>
        <translation>Votre menton avance.</translation>
    </message>
    <message>
        <source>Look at the bottom of the wall.</source>
        <translation>Regardez le bas du mur.</translation>
    </message>
    <message>
        <source>A broken spine bone, osteoporosis, long-term steroids, a recent spine operation, or symptoms in an arm or leg when you arch your back.</source>
        <translation>Vertèbre cassée, ostéoporose, cortisone au long cours, opération récente de la colonne, ou symptômes dans un bras ou une jambe quand vous cambrez le dos.</translation>
    </message>
    <message>
        <source>Place your elbows lower and hold for five seconds at a time.</source>
        <translation>Placez les coudes plus bas et tenez cinq secondes à chaque fois.</translation>
    </message>
    <message>
        <source>Place your forearms overhead. Slowly lift one hand off the wall, then the other.</source>
        <translation>Placez les avant-bras au-dessus de la tête. Décollez lentement une main du mur, puis l’autre.</translation>
    </message>
    <message>
        <source>We know of no study that measured how much of this a stiff mid-back needs. The limit of 160 seconds is our own judgement.</source>
        <translation>Nous ne connaissons aucune étude qui ait mesuré ce dont un milieu de dos raide a besoin. La limite de 160 secondes est notre propre choix.</translation>
    </message>
    <message>
        <source>Swiss ball hip lowering</source>
        <translation>Descente des hanches sur ballon</translation>
    </message>
    <message>
        <source>Trains slow, controlled lowering with your mid-back on a ball.</source>
        <translation>Entraîne une descente lente et contrôlée, le milieu du dos sur un ballon.</translation>
    </message>
    <message>
        <source>Your buttocks, the backs of your thighs and your back muscles. Your mid-back opens and your front lengthens.</source>
        <translation>Les fessiers, l’arrière des cuisses et les muscles du dos. Le milieu du dos s’ouvre et l’avant du corps s’allonge.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Burst-resistant Swiss ball against a wall: 45 cm if you&apos;re under 155 cm tall, 55 cm up to 170 cm, 65 cm above</source>
        <translation>Ballon de gym anti-éclatement contre un mur : 45 cm si vous mesurez moins de 155 cm, 55 cm jusqu’à 170 cm, 65 cm au-delà</translation>
    </message>
    <message>
        <source>Sit on the ball with a wall behind it. Walk your feet out until your shoulder blades and head rest on the ball.</source>
        <translation>Asseyez-vous sur le ballon, un mur derrière. Avancez les pieds jusqu’à ce que les omoplates et la tête reposent sur le ballon.</translation>
    </message>
    <message>
        <source>Lift your hips level. Feet hip-width apart, shins upright.</source>
        <translation>Levez les hanches à l’horizontale. Pieds écartés de la largeur du bassin, tibias verticaux.</translation>
    </message>
    <message>
        <source>Support your head with your hands.</source>
        <translation>Soutenez la tête avec les mains.</translation>
    </message>
    <message>
        <source>Slowly lower your hips. Let your upper back curve over the ball.</source>
        <translation>Descendez lentement les hanches. Laissez le haut du dos épouser le ballon.</translation>
    </message>
    <message>
        <source>Pause at the bottom without dropping.</source>
        <translation>Restez en bas un instant, sans vous laisser tomber.</translation>
    </message>
    <message>
        <source>Press through your heels to lift your hips level. After the last one, walk your feet back in and sit up.</source>
        <translation>Poussez sur les talons pour remonter les hanches. Après la dernière, ramenez les pieds et asseyez-vous.</translation>
    </message>
    <message>
        <source>Breathe in as you lower, out as you lift.</source>
        <translation>Inspirez en descendant, expirez en montant.</translation>
    </message>
    <message>
        <source>Original programme: slowly, two sets of ten, once a day. Four seconds down, one second held and two up follow a review of strength training. Rest by Limber: one minute.</source>
        <translation>Programme d’origine : lentement, deux séries de dix, une fois par jour. Quatre secondes pour descendre, une tenue et deux pour monter suivent une revue sur la musculation. Repos de Limber : une minute.</translation>
    </message>
    <message>
        <source>Stay low</source>
        <translation>Restez en bas</translation>
    </message>
    <message>
        <source>Put it against a wall and move less far.</source>
        <translation>Mettez-le contre un mur et bougez moins loin.</translation>
    </message>
    <message>
        <source>Your ribs stick out at the top.</source>
        <translation>En haut, vos côtes ressortent.</translation>
    </message>
    <message>
        <source>Stop when your hips are level.</source>
        <translation>Arrêtez-vous quand les hanches sont à l’horizontale.</translation>
    </message>
    <message>
        <source>Your head hangs off the ball.</source>
        <translation>Votre tête pend hors du ballon.</translation>
    </message>
    <message>
        <source>Move up until the ball supports your head.</source>
        <translation>Remontez jusqu’à ce que le ballon soutienne la tête.</translation>
    </message>
    <message>
        <source>Your knees fall inward.</source>
        <translation>Vos genoux tombent vers l’intérieur.</translation>
    </message>
    <message>
        <source>Rest your upper back on the edge of a sofa. Lower half as far.</source>
        <translation>Posez le haut du dos sur le bord d’un canapé. Descendez deux fois moins.</translation>
    </message>
    <message>
        <source>On the ball</source>
        <translation>Sur le ballon</translation>
    </message>
    <message>
        <source>In one study, bridging on a ball didn&apos;t make the trunk muscles work harder than bridging on the floor. We use the ball for its shape: your mid-back can curve over it.</source>
        <translation>Dans une étude, le pont sur ballon n’a pas fait travailler davantage les muscles du tronc que le pont au sol. Nous utilisons le ballon pour sa forme : le milieu du dos peut l’épouser.</translation>
    </message>
    <message>
        <source>Builds strength with your arms overhead.</source>
        <translation>Développe la force bras au-dessus de la tête.</translation>
    </message>
    <message>
        <source>Your chest, more than the muscles below your armpits. Also the backs of your arms and your trunk. Your mid-back opens along the way.</source>
        <translation>La poitrine, plus que les muscles sous les aisselles. Aussi l’arrière des bras et le tronc. Le milieu du dos s’ouvre au passage.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Soulever</translation>
    </message>
    <message>
        <source>water bottle (100 ml weighs 0.1 kg)</source>
        <translation>bouteille d’eau (100 ml pèsent 0,1 kg)</translation>
    </message>
    <message>
        <source>Mat or carpet</source>
        <translation>Tapis ou moquette</translation>
    </message>
    <message>
        <source>Check that the weight&apos;s collars are tight. Lay it beside your ribs. Lie on your back, knees bent, feet flat.</source>
        <translation>Vérifiez que les colliers du poids sont serrés. Posez-le à côté de vos côtes. Allongez-vous sur le dos, genoux pliés, pieds à plat.</translation>
    </message>
    <message>
        <source>Roll the weight onto your chest with both hands. Cup its inner plate and press it up above your chest.</source>
        <translation>Faites rouler le poids sur la poitrine à deux mains. Tenez le disque intérieur et poussez-le au-dessus de la poitrine.</translation>
    </message>
    <message>
        <source>Keep your elbows slightly bent and your ribs tucked.</source>
        <translation>Gardez les coudes légèrement pliés et les côtes rentrées.</translation>
    </message>
    <message>
        <source>Breathe in. Lower the weight slowly behind your head.</source>
        <translation>Inspirez. Descendez lentement le poids derrière la tête.</translation>
    </message>
    <message>
        <source>Breathe out. Pull it back above your chest. After the last one, lower it to your chest and roll it off to the side.</source>
        <translation>Expirez. Ramenez-le au-dessus de la poitrine. Après la dernière, posez-le sur la poitrine et faites-le rouler sur le côté.</translation>
    </message>
    <message>
        <source>Original programme: three sets of 10–20, every other day. Timing by Limber: three seconds down, one held, two up, 75 seconds of rest.</source>
        <translation>Programme d’origine : trois séries de 10 à 20, un jour sur deux. Rythme de Limber : trois secondes pour descendre, une tenue, deux pour monter, 75 secondes de repos.</translation>
    </message>
    <message>
        <source>Ribs tucked</source>
        <translation>Côtes rentrées</translation>
    </message>
    <message>
        <source>Your back arches.</source>
        <translation>Votre dos se creuse.</translation>
    </message>
    <message>
        <source>Don&apos;t go as far.</source>
        <translation>Allez moins loin.</translation>
    </message>
    <message>
        <source>Your elbows bend more and more.</source>
        <translation>Vos coudes se plient de plus en plus.</translation>
    </message>
    <message>
        <source>Keep the angle of your elbows the same.</source>
        <translation>Gardez le même angle aux coudes.</translation>
    </message>
    <message>
        <source>Your grip is loose.</source>
        <translation>Votre prise est lâche.</translation>
    </message>
    <message>
        <source>You jerk the weight back up.</source>
        <translation>Vous remontez le poids par à-coups.</translation>
    </message>
    <message>
        <source>Use less weight.</source>
        <translation>Prenez moins lourd.</translation>
    </message>
    <message>
        <source>Never hold a weight over your face when you&apos;re tired.</source>
        <translation>Ne tenez jamais un poids au-dessus du visage quand vous êtes fatigué.</translation>
    </message>
    <message>
        <source>1 kg, halfway</source>
        <translation>1 kg, à mi-course</translation>
    </message>
    <message>
        <source>Use 1 kg and lower it half as far.</source>
        <translation>Prenez 1 kg et descendez deux fois moins.</translation>
    </message>
    <message>
        <source>First more repetitions, then more weight, then a stable bench instead of the floor.</source>
        <translation>D’abord plus de répétitions, puis plus de poids, puis un banc stable au lieu du sol.</translation>
    </message>
    <message>
        <source>Measurements show that it works the chest most. Opening your mid-back is a side effect. The starting weight and the limit of 10 kg are our own judgement.</source>
        <translation>Les mesures montrent qu’il fait surtout travailler la poitrine. L’ouverture du milieu du dos est un effet secondaire. Le poids de départ et la limite de 10 kg sont notre propre choix.</translation>
    </message>
    <message>
        <source>Works the whole back of your body together.</source>
        <translation>Fait travailler ensemble tout l’arrière du corps.</translation>
    </message>
    <message>
        <source>Your buttocks, the backs of your thighs and the deep muscles of your back.</source>
        <translation>Les fessiers, l’arrière des cuisses et les muscles profonds du dos.</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Corps entier</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-width apart.</source>
        <translation>Allongez-vous sur le dos, genoux pliés, pieds à plat écartés de la largeur du bassin.</translation>
    </message>
    <message>
        <source>Rest your arms by your sides, palms down.</source>
        <translation>Posez les bras le long du corps, paumes vers le bas.</translation>
    </message>
    <message>
        <source>Breathe out. Press your feet down and lift your hips.</source>
        <translation>Expirez. Appuyez sur les pieds et levez les hanches.</translation>
    </message>
    <message>
        <source>Stop when your knees, hips and shoulders form a straight line.</source>
        <translation>Arrêtez-vous quand genoux, hanches et épaules forment une ligne droite.</translation>
    </message>
    <message>
        <source>Hold briefly. Keep your ribs tucked.</source>
        <translation>Tenez un instant. Gardez les côtes rentrées.</translation>
    </message>
    <message>
        <source>Lower slowly, with your back straight. To get up, roll onto your side first.</source>
        <translation>Descendez lentement, le dos droit. Pour vous relever, roulez d’abord sur le côté.</translation>
    </message>
    <message>
        <source>Breathe out as you lift, in as you lower.</source>
        <translation>Expirez en montant, inspirez en descendant.</translation>
    </message>
    <message>
        <source>Original programme: four sets of 5–16, once or twice a week. Timing by Limber: two seconds up, two held, three down, 75 seconds of rest.</source>
        <translation>Programme d’origine : quatre séries de 5 à 16, une ou deux fois par semaine. Rythme de Limber : deux secondes pour monter, deux tenues, trois pour descendre, 75 secondes de repos.</translation>
    </message>
    <message>
        <source>Hold, ribs tucked</source>
        <translation>Tenez, côtes rentrées</translation>
    </message>
    <message>
        <source>Your back arches too far.</source>
        <translation>Votre dos se creuse trop.</translation>
    </message>
    <message>
        <source>The back of your thigh cramps.</source>
        <translation>L’arrière de la cuisse se crampe.</translation>
    </message>
    <message>
        <source>Bring your heels closer to you.</source>
        <translation>Rapprochez les talons.</translation>
    </message>
    <message>
        <source>Your knees drift apart.</source>
        <translation>Vos genoux s’écartent.</translation>
    </message>
    <message>
        <source>Keep them one fist apart.</source>
        <translation>Gardez entre eux la largeur d’un poing.</translation>
    </message>
    <message>
        <source>Your head turns.</source>
        <translation>Votre tête tourne.</translation>
    </message>
    <message>
        <source>Lie on a firm bed instead of the floor, away from the edge. Follow the same steps.</source>
        <translation>Allongez-vous sur un lit ferme au lieu du sol, loin du bord. Suivez les mêmes étapes.</translation>
    </message>
    <message>
        <source>Rest your arms on the floor above your head.</source>
        <translation>Posez les bras au sol au-dessus de la tête.</translation>
    </message>
    <message>
        <source>Hold one leg off the floor. Do half of each set on one leg, then change.</source>
        <translation>Gardez une jambe en l’air. Faites la moitié de chaque série sur une jambe, puis changez.</translation>
    </message>
    <message>
        <source>Put your feet on a low, stable step. More of the bend moves to your upper back.</source>
        <translation>Posez les pieds sur une marche basse et stable. La courbure se déplace vers le haut du dos.</translation>
    </message>
    <message>
        <source>A bridge uses about 30% of what your deep back muscles can do. That trains endurance more than strength.</source>
        <translation>Un pont utilise environ 30 % de la capacité des muscles profonds du dos. Cela entraîne l’endurance plus que la force.</translation>
    </message>
    <message>
        <source>A light reminder, and some work for your shoulder blades.</source>
        <translation>Un léger rappel, et un peu de travail pour les omoplates.</translation>
    </message>
    <message>
        <source>The muscles between and below your shoulder blades.</source>
        <translation>Les muscles entre et sous les omoplates.</translation>
    </message>
    <message>
        <source>one long, light band in a figure of eight</source>
        <translation>une longue bande légère en huit</translation>
    </message>
    <message>
        <source>Loop a band around each shoulder and join them behind you.</source>
        <translation>Passez une bande autour de chaque épaule et reliez-les derrière vous.</translation>
    </message>
    <message>
        <source>Keep the tension light. Two fingers should fit underneath.</source>
        <translation>Gardez une tension légère. Deux doigts doivent passer dessous.</translation>
    </message>
    <message>
        <source>Let your shoulders rest back, with your chest relaxed.</source>
        <translation>Laissez les épaules reposer en arrière, poitrine détendue.</translation>
    </message>
    <message>
        <source>Carry on working. Move your arms freely.</source>
        <translation>Continuez à travailler. Bougez librement les bras.</translation>
    </message>
    <message>
        <source>Every few minutes, gently squeeze your shoulder blades together for five seconds.</source>
        <translation>Toutes les quelques minutes, serrez doucement les omoplates pendant cinq secondes.</translation>
    </message>
    <message>
        <source>Breathe fully and freely.</source>
        <translation>Respirez pleinement et librement.</translation>
    </message>
    <message>
        <source>Original programme: 30–45 minutes, twice a day. Limber&apos;s choice: a five-second squeeze every three minutes.</source>
        <translation>Programme d’origine : 30 à 45 minutes, deux fois par jour. Choix de Limber : un resserrement de cinq secondes toutes les trois minutes.</translation>
    </message>
    <message>
        <source>Your ribs stick out.</source>
        <translation>Vos côtes ressortent.</translation>
    </message>
    <message>
        <source>Breathe out and let them sink.</source>
        <translation>Expirez et laissez-les descendre.</translation>
    </message>
    <message>
        <source>You lean into the band.</source>
        <translation>Vous vous laissez aller dans la bande.</translation>
    </message>
    <message>
        <source>Do the squeezes yourself.</source>
        <translation>Faites vous-même les resserrements.</translation>
    </message>
    <message>
        <source>You wear it all day.</source>
        <translation>Vous la portez toute la journée.</translation>
    </message>
    <message>
        <source>Numb or tingling hands, or a nerve or vessel squeezed near the collarbone (thoracic outlet syndrome).</source>
        <translation>Mains engourdies ou fourmillements, ou nerf ou vaisseau comprimé près de la clavicule (syndrome du défilé thoracique).</translation>
    </message>
    <message>
        <source>Broken, thin or easily bruised skin under the band.</source>
        <translation>Peau abîmée, fine ou qui marque facilement sous la bande.</translation>
    </message>
    <message>
        <source>Trouble breathing.</source>
        <translation>Difficulté à respirer.</translation>
    </message>
    <message>
        <source>Don&apos;t wear it while you sleep or drive.</source>
        <translation>Ne la portez pas en dormant ni en conduisant.</translation>
    </message>
    <message>
        <source>Wear it longer. Don&apos;t make it tighter.</source>
        <translation>Portez-la plus longtemps. Ne la serrez pas plus.</translation>
    </message>
    <message>
        <source>There&apos;s no good evidence that posture garments treat pain. Think of it as a reminder.</source>
        <translation>Rien ne prouve vraiment que les vêtements de posture soignent la douleur. Voyez-la comme un rappel.</translation>
    </message>
    <message>
        <source>Foam-roller extension</source>
        <translation>Extension sur rouleau de mousse</translation>
    </message>
    <message>
        <source>Loosens your mid-back, one section at a time.</source>
        <translation>Assouplit le milieu du dos, une zone à la fois.</translation>
    </message>
    <message>
        <source>The joints of your mid-back. Also your belly.</source>
        <translation>Les articulations du milieu du dos. Aussi le ventre.</translation>
    </message>
    <message>
        <source>firmly rolled towel</source>
        <translation>serviette bien roulée</translation>
    </message>
    <message>
        <source>Lie back with the roller just below your shoulder blades. Support your head with your hands.</source>
        <translation>Allongez-vous, le rouleau juste sous les omoplates. Soutenez la tête avec les mains.</translation>
    </message>
    <message>
        <source>Point your elbows forward. Keep your buttocks on the floor.</source>
        <translation>Pointez les coudes vers l’avant. Gardez les fesses au sol.</translation>
    </message>
    <message>
        <source>Pause. Don&apos;t force it.</source>
        <translation>Restez un instant. Ne forcez pas.</translation>
    </message>
    <message>
        <source>Curl back up until you&apos;re level. It isn&apos;t a sit-up.</source>
        <translation>Enroulez-vous jusqu’à l’horizontale. Ce n’est pas un redressement assis.</translation>
    </message>
    <message>
        <source>After five, move the roller up about 2 cm and repeat. Roll off sideways at the end.</source>
        <translation>Après cinq fois, remontez le rouleau d’environ 2 cm et recommencez. À la fin, roulez sur le côté.</translation>
    </message>
    <message>
        <source>Breathe out as you lower, in as you come back.</source>
        <translation>Expirez en descendant, inspirez en revenant.</translation>
    </message>
    <message>
        <source>The original programme gives no number. One source suggests 5–10 slow repetitions. Limber&apos;s choice: three seconds down, two held, two back; five repetitions at three spots, daily.</source>
        <translation>Le programme d’origine ne donne pas de nombre. Une source suggère 5 à 10 répétitions lentes. Choix de Limber : trois secondes pour descendre, deux tenues, deux pour revenir ; cinq répétitions à trois endroits, chaque jour.</translation>
    </message>
    <message>
        <source>Your hands pull on your head.</source>
        <translation>Vos mains tirent sur la tête.</translation>
    </message>
    <message>
        <source>Your buttocks lift.</source>
        <translation>Vos fesses décollent.</translation>
    </message>
    <message>
        <source>Move less far.</source>
        <translation>Bougez moins loin.</translation>
    </message>
    <message>
        <source>The roller gets to your neck or your low back.</source>
        <translation>Le rouleau arrive au cou ou au bas du dos.</translation>
    </message>
    <message>
        <source>Stay below your neck and above your lowest ribs.</source>
        <translation>Restez sous le cou et au-dessus des dernières côtes.</translation>
    </message>
    <message>
        <source>You bounce.</source>
        <translation>Vous rebondissez.</translation>
    </message>
    <message>
        <source>An open wound on your back. Ask first if you have inflammation there, a blood clot in a vein, a bone infection or a broken rib, or if you take blood thinners.</source>
        <translation>Une plaie ouverte dans le dos. Demandez d’abord en cas d’inflammation à cet endroit, de caillot dans une veine, d’infection d’un os ou de côte cassée, ou si vous prenez des anticoagulants.</translation>
    </message>
    <message>
        <source>Use a firmly rolled towel instead of the roller.</source>
        <translation>Utilisez une serviette bien roulée au lieu du rouleau.</translation>
    </message>
    <message>
        <source>Reach your arms overhead instead of holding your head.</source>
        <translation>Tendez les bras au-dessus de la tête au lieu de la tenir.</translation>
    </message>
    <message>
        <source>Nobody knows how many repetitions help. The start and the limit are our own judgement.</source>
        <translation>On ne sait pas combien de répétitions aident. Le départ et la limite sont notre propre choix.</translation>
    </message>
    <message>
        <source>Opens your mid-back and your overhead reach, with support.</source>
        <translation>Ouvre le milieu du dos et le mouvement des bras au-dessus de la tête, avec un appui.</translation>
    </message>
    <message>
        <source>The joints of your mid-back, your chest and the muscles below your armpits. Also your ribs and belly.</source>
        <translation>Les articulations du milieu du dos, la poitrine et les muscles sous les aisselles. Aussi les côtes et le ventre.</translation>
    </message>
    <message>
        <source>Foam roller, 10–15 cm thick</source>
        <translation>Rouleau de mousse de 10 à 15 cm d’épaisseur</translation>
    </message>
    <message>
        <source>Put the weight on the floor beside your ribs. Lie back with the roller across your mid-back, below the tops of your shoulder blades.</source>
        <translation>Posez le poids au sol à côté de vos côtes. Allongez-vous, le rouleau en travers du milieu du dos, sous le haut des omoplates.</translation>
    </message>
    <message>
        <source>Bend your knees. Keep your feet and buttocks on the floor.</source>
        <translation>Pliez les genoux. Gardez les pieds et les fesses au sol.</translation>
    </message>
    <message>
        <source>Roll the weight onto your chest with both hands. Hold it by the sides of its handle and straighten your arms.</source>
        <translation>Faites rouler le poids sur la poitrine à deux mains. Tenez-le par les côtés de la poignée et tendez les bras.</translation>
    </message>
    <message>
        <source>Breathe out and slowly lower the weight overhead.</source>
        <translation>Expirez et descendez lentement le poids au-dessus de la tête.</translation>
    </message>
    <message>
        <source>Let your chest open over the roller. Keep your lower ribs tucked.</source>
        <translation>Laissez la poitrine s’ouvrir sur le rouleau. Gardez les côtes basses rentrées.</translation>
    </message>
    <message>
        <source>Bring the weight back over your chest and set it down beside you. Roll off sideways.</source>
        <translation>Ramenez le poids au-dessus de la poitrine et posez-le à côté de vous. Roulez sur le côté.</translation>
    </message>
    <message>
        <source>Breathe in for 4 seconds into the sides of your ribs, and out for 6 seconds.</source>
        <translation>Inspirez 4 secondes dans les côtés des côtes, expirez 6 secondes.</translation>
    </message>
    <message>
        <source>Original programme: a 60–90 second hold. Timing by Limber: lower for four seconds, return in three.</source>
        <translation>Programme d’origine : tenir 60 à 90 secondes. Rythme de Limber : descendre en quatre secondes, revenir en trois.</translation>
    </message>
    <message>
        <source>Lower overhead</source>
        <translation>Descendez au-dessus de la tête</translation>
    </message>
    <message>
        <source>Weight over your chest</source>
        <translation>Poids au-dessus de la poitrine</translation>
    </message>
    <message>
        <source>Let your ribs sink and move the roller a little higher.</source>
        <translation>Laissez descendre les côtes et remontez un peu le rouleau.</translation>
    </message>
    <message>
        <source>Your head drops back.</source>
        <translation>Votre tête tombe en arrière.</translation>
    </message>
    <message>
        <source>Use less weight, or rest it on a block.</source>
        <translation>Prenez moins lourd, ou posez-le sur une cale.</translation>
    </message>
    <message>
        <source>The roller is under your low back.</source>
        <translation>Le rouleau est sous le bas du dos.</translation>
    </message>
    <message>
        <source>Move it up to your shoulder blades.</source>
        <translation>Remontez-le vers les omoplates.</translation>
    </message>
    <message>
        <source>Support your head with your hands. Use no weight.</source>
        <translation>Soutenez la tête avec les mains. Sans poids.</translation>
    </message>
    <message>
        <source>Weight overhead</source>
        <translation>Poids au-dessus de la tête</translation>
    </message>
    <message>
        <source>First build up to 90 seconds. Then use a heavier weight.</source>
        <translation>Allez d’abord jusqu’à 90 secondes. Prenez ensuite plus lourd.</translation>
    </message>
    <message>
        <source>With your arms overhead, your mid-back bends back by only about 10–15 degrees. A small movement is enough. Start without weight for the first week.</source>
        <translation>Bras au-dessus de la tête, le milieu du dos ne s’étend que d’environ 10 à 15 degrés. Un petit mouvement suffit. La première semaine, commencez sans poids.</translation>
    </message>
    <message>
        <source>Turns your mid-back.</source>
        <translation>Fait tourner le milieu du dos.</translation>
    </message>
    <message>
        <source>The joints that turn your mid-back, and the muscles between your shoulder blades, behind your shoulder and at your waist.</source>
        <translation>Les articulations qui font tourner le milieu du dos, et les muscles entre les omoplates, derrière l’épaule et à la taille.</translation>
    </message>
    <message>
        <source>Mat, and a cushion for your shoulder or ear</source>
        <translation>Tapis, et un coussin pour l’épaule ou l’oreille</translation>
    </message>
    <message>
        <source>Breathe in. Lift one hand slightly.</source>
        <translation>Inspirez. Levez légèrement une main.</translation>
    </message>
    <message>
        <source>Breathe out. Slide it under your other arm, palm up.</source>
        <translation>Expirez. Glissez-la sous l’autre bras, paume vers le haut.</translation>
    </message>
    <message>
        <source>Turn your chest until your shoulder and ear rest on the floor or a cushion.</source>
        <translation>Tournez la poitrine jusqu’à poser l’épaule et l’oreille au sol ou sur un coussin.</translation>
    </message>
    <message>
        <source>Hold and breathe. Keep your hips over your knees.</source>
        <translation>Tenez et respirez. Gardez les hanches au-dessus des genoux.</translation>
    </message>
    <message>
        <source>Press your other hand down to come back. Then change sides.</source>
        <translation>Appuyez sur l’autre main pour revenir. Puis changez de côté.</translation>
    </message>
    <message>
        <source>Turn a little further each time you breathe out.</source>
        <translation>Tournez un peu plus à chaque expiration.</translation>
    </message>
    <message>
        <source>The original programme gives no number. One source holds 3–5 seconds ten times, another 20–30 seconds. Limber&apos;s choice: two holds of 20 seconds on each side, daily.</source>
        <translation>Le programme d’origine ne donne pas de nombre. Une source tient dix fois 3 à 5 secondes, une autre 20 à 30 secondes. Choix de Limber : deux fois 20 secondes de chaque côté, chaque jour.</translation>
    </message>
    <message>
        <source>Press to come back</source>
        <translation>Appuyez pour revenir</translation>
    </message>
    <message>
        <source>Your hips sway.</source>
        <translation>Vos hanches se déplacent.</translation>
    </message>
    <message>
        <source>Your weight is on your neck.</source>
        <translation>Votre poids est sur le cou.</translation>
    </message>
    <message>
        <source>Support yourself with your other hand.</source>
        <translation>Soutenez-vous avec l’autre main.</translation>
    </message>
    <message>
        <source>Your shoulder creeps up.</source>
        <translation>Votre épaule remonte.</translation>
    </message>
    <message>
        <source>You force the turn.</source>
        <translation>Vous forcez la rotation.</translation>
    </message>
    <message>
        <source>Osteoporosis: never force the twist.</source>
        <translation>Ostéoporose : ne forcez jamais la rotation.</translation>
    </message>
    <message>
        <source>Sit on a chair, cross your arms on your chest and turn.</source>
        <translation>Asseyez-vous sur une chaise, croisez les bras sur la poitrine et tournez.</translation>
    </message>
    <message>
        <source>Reach your hand to the ceiling between repetitions.</source>
        <translation>Tendez la main vers le plafond entre les répétitions.</translation>
    </message>
    <message>
        <source>Sources disagree on how long to hold. We chose a middle way.</source>
        <translation>Les sources ne sont pas d’accord sur la durée. Nous avons choisi un juste milieu.</translation>
    </message>
    <message>
        <source>Rest with your mid-back gently opened.</source>
        <translation>Repos, le milieu du dos doucement ouvert.</translation>
    </message>
    <message>
        <source>The joints of your mid-back, your chest and the front of your ribs.</source>
        <translation>Les articulations du milieu du dos, la poitrine et l’avant des côtes.</translation>
    </message>
    <message>
        <source>Bath towel, rolled 6–10 cm thick</source>
        <translation>Serviette de bain roulée, 6 à 10 cm d’épaisseur</translation>
    </message>
    <message>
        <source>Roll the towel tightly and lay it lengthwise on the floor.</source>
        <translation>Roulez bien la serviette et posez-la en long au sol.</translation>
    </message>
    <message>
        <source>Sit at one end and lie back so the towel runs along your spine.</source>
        <translation>Asseyez-vous à un bout et allongez-vous, la serviette le long de la colonne.</translation>
    </message>
    <message>
        <source>Rest your head on the towel or a thin pillow.</source>
        <translation>Posez la tête sur la serviette ou un coussin fin.</translation>
    </message>
    <message>
        <source>Bend your knees or stretch your legs. Let your arms rest out to the sides, palms up.</source>
        <translation>Pliez les genoux ou étendez les jambes. Laissez reposer les bras sur les côtés, paumes vers le haut.</translation>
    </message>
    <message>
        <source>Roll onto your side and rest before you sit up.</source>
        <translation>Roulez sur le côté et reposez-vous avant de vous asseoir.</translation>
    </message>
    <message>
        <source>Breathe slowly, up into your breastbone.</source>
        <translation>Respirez lentement, jusque dans le sternum.</translation>
    </message>
    <message>
        <source>Original programme: 5–10 minutes, at any time of day. You can begin with one or two minutes; that&apos;s our own judgement.</source>
        <translation>Programme d’origine : 5 à 10 minutes, à tout moment. Vous pouvez commencer par une ou deux minutes ; c’est notre propre choix.</translation>
    </message>
    <message>
        <source>Roll onto your side and rest</source>
        <translation>Roulez sur le côté et reposez-vous</translation>
    </message>
    <message>
        <source>Make it thinner.</source>
        <translation>Faites-le plus fin.</translation>
    </message>
    <message>
        <source>Your low back aches.</source>
        <translation>Votre bas du dos fait mal.</translation>
    </message>
    <message>
        <source>Your head tips back.</source>
        <translation>Votre tête bascule en arrière.</translation>
    </message>
    <message>
        <source>Your arms tingle.</source>
        <translation>Vos bras fourmillent.</translation>
    </message>
    <message>
        <source>Lower your arms. Stop if it doesn&apos;t go away.</source>
        <translation>Baissez les bras. Arrêtez si cela ne passe pas.</translation>
    </message>
    <message>
        <source>Lay the roll across your back, level with your shoulder blades.</source>
        <translation>Posez le rouleau en travers du dos, au niveau des omoplates.</translation>
    </message>
    <message>
        <source>The original programme says &quot;along the middle of your spine&quot;. We read that as lengthwise. How often a day is our own judgement.</source>
        <translation>Le programme d’origine dit « le long du milieu de la colonne ». Nous comprenons : dans la longueur. Le nombre de fois par jour est notre propre choix.</translation>
    </message>
    <message>
        <source>Opens your mid-back and chest while you stand. No equipment.</source>
        <translation>Ouvre le milieu du dos et la poitrine, debout. Sans matériel.</translation>
    </message>
    <message>
        <source>The joints of your mid-back, your chest and the muscles below your armpits. Also the backs of your thighs.</source>
        <translation>Les articulations du milieu du dos, la poitrine et les muscles sous les aisselles. Aussi l’arrière des cuisses.</translation>
    </message>
    <message>
        <source>Face a wall with your feet half your height away from it.</source>
        <translation>Placez-vous face à un mur, les pieds à la moitié de votre taille.</translation>
    </message>
    <message>
        <source>Place your fingertips on the wall above your head, shoulder-width apart.</source>
        <translation>Posez le bout des doigts au mur au-dessus de la tête, à largeur d’épaules.</translation>
    </message>
    <message>
        <source>Tighten your belly a little and bend your knees slightly.</source>
        <translation>Contractez un peu le ventre et pliez légèrement les genoux.</translation>
    </message>
    <message>
        <source>Move your hips back and walk your fingers down the wall.</source>
        <translation>Reculez les hanches et faites marcher les doigts vers le bas du mur.</translation>
    </message>
    <message>
        <source>Let your chest sink. Keep your lower ribs gently tucked.</source>
        <translation>Laissez descendre la poitrine. Gardez les côtes basses doucement rentrées.</translation>
    </message>
    <message>
        <source>Hold and breathe. To finish, walk your hands back up.</source>
        <translation>Tenez et respirez. Pour finir, remontez les mains.</translation>
    </message>
    <message>
        <source>Sink a little further each time you breathe out.</source>
        <translation>Descendez un peu plus à chaque expiration.</translation>
    </message>
    <message>
        <source>Original programme: slowly, a 60–90 second hold. Timing by Limber: five seconds down, five seconds up.</source>
        <translation>Programme d’origine : lentement, tenir 60 à 90 secondes. Rythme de Limber : cinq secondes pour descendre, cinq pour remonter.</translation>
    </message>
    <message>
        <source>Your low back sags.</source>
        <translation>Votre bas du dos s’affaisse.</translation>
    </message>
    <message>
        <source>Tighten your belly and bend less.</source>
        <translation>Contractez le ventre et penchez-vous moins.</translation>
    </message>
    <message>
        <source>Your shoulders creep up.</source>
        <translation>Vos épaules remontent.</translation>
    </message>
    <message>
        <source>Your head hangs below your arms.</source>
        <translation>Votre tête pend sous les bras.</translation>
    </message>
    <message>
        <source>Your feet slip.</source>
        <translation>Vos pieds glissent.</translation>
    </message>
    <message>
        <source>Dizziness when you bend forward, or glaucoma.</source>
        <translation>Vertiges en vous penchant en avant, ou glaucome.</translation>
    </message>
    <message>
        <source>Keep your hands higher on the wall and bend less.</source>
        <translation>Gardez les mains plus haut sur le mur et penchez-vous moins.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Brings some movement into sitting.</source>
        <translation>Met un peu de mouvement dans la position assise.</translation>
    </message>
    <message>
        <source>The muscles that steady your trunk, and small movements of your pelvis.</source>
        <translation>Les muscles qui stabilisent le tronc, et de petits mouvements du bassin.</translation>
    </message>
    <message>
        <source>Wobble disc on a stable chair without wheels</source>
        <translation>Coussin d’équilibre sur une chaise stable sans roulettes</translation>
    </message>
    <message>
        <source>Put the disc in the middle of a stable chair.</source>
        <translation>Posez le coussin au milieu d’une chaise stable.</translation>
    </message>
    <message>
        <source>Sit in the middle, feet flat, hips slightly higher than your knees.</source>
        <translation>Asseyez-vous au milieu, pieds à plat, hanches un peu plus hautes que les genoux.</translation>
    </message>
    <message>
        <source>Rock your pelvis forward and back, then from side to side.</source>
        <translation>Basculez le bassin d’avant en arrière, puis d’un côté à l’autre.</translation>
    </message>
    <message>
        <source>Keep your head and shoulders still.</source>
        <translation>Gardez la tête et les épaules immobiles.</translation>
    </message>
    <message>
        <source>Sit tall but relaxed while you work.</source>
        <translation>Tenez-vous droit mais détendu pendant que vous travaillez.</translation>
    </message>
    <message>
        <source>Breathe normally.</source>
        <translation>Respirez normalement.</translation>
    </message>
    <message>
        <source>The original programme gives no number. Limber&apos;s choice: 10–30 minutes, once or twice a day.</source>
        <translation>Le programme d’origine ne donne pas de nombre. Choix de Limber : 10 à 30 minutes, une ou deux fois par jour.</translation>
    </message>
    <message>
        <source>Your feet dangle.</source>
        <translation>Vos pieds pendent.</translation>
    </message>
    <message>
        <source>You sit stiffly.</source>
        <translation>Vous êtes assis raide.</translation>
    </message>
    <message>
        <source>Relax, and move a little.</source>
        <translation>Détendez-vous et bougez un peu.</translation>
    </message>
    <message>
        <source>You use it all day.</source>
        <translation>Vous l’utilisez toute la journée.</translation>
    </message>
    <message>
        <source>A recent flare-up of low-back pain.</source>
        <translation>Une poussée récente de mal au bas du dos.</translation>
    </message>
    <message>
        <source>More minutes, up to half an hour. Never all day.</source>
        <translation>Plus de minutes, jusqu’à une demi-heure. Jamais toute la journée.</translation>
    </message>
    <message>
        <source>Reviews found no real change in how hard the trunk muscles work, and no support for it as a treatment on its own. It&apos;s here because changing how you sit feels good.</source>
        <translation>Les revues n’ont trouvé aucun vrai changement du travail des muscles du tronc, ni de quoi en faire un traitement à lui seul. Il est là parce que changer de position fait du bien.</translation>
    </message>
    <message>
        <source>Limber can support you. It can&apos;t promise a cure. Here is what is known, what isn&apos;t, and how to tell whether it helps you.</source>
        <translation>Limber peut vous soutenir. Il ne peut pas promettre de guérison. Voici ce que l’on sait, ce que l’on ne sait pas, et comment voir si cela vous aide.</translation>
    </message>
    <message>
        <source>In one study, people whose mid-backs bent backwards less tended to report somewhat more pain. It was a snapshot. It can&apos;t tell which came first, or whether loosening helps. That&apos;s why we track whether it helps you.</source>
        <translation>Dans une étude, les personnes dont le milieu du dos se cambrait moins disaient avoir un peu plus mal. C’était un instantané. Il ne dit pas ce qui est venu d’abord, ni si l’assouplissement aide. C’est pourquoi nous suivons si cela vous aide.</translation>
    </message>
    <message>
        <source>The numbers behind it</source>
        <translation>Les chiffres derrière</translation>
    </message>
    <message>
        <source>The study measured 73 people aged 22 to 56 once. They had had moderate mid-back pain for weeks to months. Less backward bending in the upper mid-back went with slightly more worst pain (odds ratio 1.04, confidence interval 1.00 to 1.07). Less in the whole mid-back went with a slightly higher pain score (1.05, 1.01 to 1.08). More bending forward went with less pain (0.96, 0.91 to 1.00). That, too, is only a snapshot.</source>
        <translation>L’étude a mesuré une seule fois 73 personnes de 22 à 56 ans. Elles avaient depuis des semaines ou des mois une douleur modérée au milieu du dos. Une moindre extension du haut allait avec une pire douleur un peu plus forte (rapport de cotes 1,04, intervalle de confiance 1,00 à 1,07). Une moindre extension de tout le milieu du dos allait avec un score de douleur un peu plus haut (1,05, 1,01 à 1,08). Une plus grande flexion en avant allait avec moins de douleur (0,96, 0,91 à 1,00). Cela aussi n’est qu’un instantané.</translation>
    </message>
    <message>
        <source>How much we know about the mid-back</source>
        <translation>Ce que l’on sait du milieu du dos</translation>
    </message>
    <message>
        <source>Not much. The mid-back is studied far less than the low back or the neck. Much of what Limber suggests is borrowed from other parts of the body, or is our own judgement. Each exercise tells you which.</source>
        <translation>Peu de chose. Le milieu du dos est bien moins étudié que le bas du dos ou le cou. Une bonne part de ce que Limber propose vient d’autres parties du corps ou de notre propre jugement. Chaque exercice le précise.</translation>
    </message>
    <message>
        <source>One study looked at people over 60 with a marked curve. They trained strength for six months, three supervised hours a week. Their curve ended up 3.0 degrees smaller than in people who didn&apos;t train (0.8 to 5.2). A doctor&apos;s check and an exercise safety test came first. A smaller curve doesn&apos;t by itself mean that daily life gets easier.</source>
        <translation>Une étude a porté sur des personnes de plus de 60 ans au dos nettement arrondi. Elles ont fait de la musculation pendant six mois, trois heures encadrées par semaine. À la fin, leur courbure était plus petite de 3,0 degrés que chez des personnes sans entraînement (0,8 à 5,2). Un examen médical et un test de sécurité ont eu lieu avant. Une courbure plus petite ne rend pas à elle seule la vie quotidienne plus facile.</translation>
    </message>
    <message>
        <source>Sitting or standing upright lets your shoulders move further, and the evidence for that is strong. Yet people with and without shoulder pain have a similar curve.</source>
        <translation>Se tenir droit, assis ou debout, laisse les épaules bouger plus loin, et c’est bien établi. Pourtant, les personnes avec et sans douleur d’épaule ont une courbure semblable.</translation>
    </message>
    <message>
        <source>For long-lasting low-back pain, exercise probably helps a little compared with doing nothing (standardised difference -0.33, moderate certainty). Some people are sore for a while. For single kinds of exercise, the certainty is very low.</source>
        <translation>Pour un mal de bas du dos qui dure, l’exercice aide probablement un peu par rapport à ne rien faire (différence standardisée -0,33, certitude modérée). Certains ont des courbatures un temps. Pour chaque type d’exercice pris seul, la certitude est très faible.</translation>
    </message>
    <message>
        <source>In one study, office workers trained their shoulders with a resistance band, two minutes a day, five days a week. After ten weeks their neck and shoulder pain was 1.4 points lower. They did about 65% of what was planned. This was strength training, so it tells us nothing about stretching.</source>
        <translation>Dans une étude, des employés de bureau ont entraîné leurs épaules avec un élastique, deux minutes par jour, cinq jours par semaine. Après dix semaines, la douleur au cou et aux épaules avait baissé de 1,4 point. Ils ont fait environ 65 % de ce qui était prévu. C’était de la musculation : cela ne dit rien des étirements.</translation>
    </message>
    <message>
        <source>How much change is real</source>
        <translation>Quel changement est réel</translation>
    </message>
    <message>
        <source>We call a change in pain real from 2 points on. That number comes from people with low-back pain. For neck pain, one study found that only 4 points or more were clearly more than chance. Single readings vary even more, so we look at weeks, not at one day.</source>
        <translation>Nous appelons réel un changement de douleur à partir de 2 points. Ce chiffre vient de personnes ayant mal au bas du dos. Pour le cou, une étude a trouvé que seuls 4 points ou plus dépassaient nettement le hasard. Une mesure isolée varie encore plus : nous regardons des semaines, pas un seul jour.</translation>
    </message>
    <message>
        <source>One self-management app helped people do more despite low-back pain, but perhaps too little to matter. We don&apos;t know whether Limber does better. Your weekly measurements show how it goes for you.</source>
        <translation>Une application d’autogestion a aidé des personnes à faire plus malgré leur mal de dos, mais peut-être trop peu pour compter. Nous ne savons pas si Limber fait mieux. Vos mesures de chaque semaine montrent ce qu’il en est pour vous.</translation>
    </message>
    <message>
        <source>Measure on the same day and at the same time each week, before you exercise. Measure three times. We save your middle result.</source>
        <translation>Mesurez chaque semaine le même jour à la même heure, avant l’exercice. Mesurez trois fois. Nous gardons le résultat du milieu.</translation>
    </message>
    <message>
        <source>Keep your lower ribs down. Reach both arms straight overhead.</source>
        <translation>Gardez les côtes basses au sol. Tendez les deux bras au-dessus de la tête.</translation>
    </message>
    <message>
        <source>Measure from your wrist to the floor with a ruler. Ask someone to help if you can.</source>
        <translation>Mesurez avec une règle du poignet au sol. Faites-vous aider si possible.</translation>
    </message>
    <message>
        <source>Stand with your heels and buttocks against a wall. Look straight ahead.</source>
        <translation>Placez talons et fesses contre un mur. Regardez droit devant.</translation>
    </message>
    <message>
        <source>Slide thin books behind your head until they touch your head and the wall.</source>
        <translation>Glissez des livres fins derrière la tête jusqu’à ce qu’ils touchent la tête et le mur.</translation>
    </message>
    <message>
        <source>Measure how thick the stack is. If your head touches the wall, enter 0.</source>
        <translation>Mesurez l’épaisseur de la pile. Si la tête touche le mur, entrez 0.</translation>
    </message>
    <message>
        <source>Sit with a cushion between your knees and cross your arms.</source>
        <translation>Asseyez-vous avec un coussin entre les genoux et croisez les bras.</translation>
    </message>
    <message>
        <source>Hold a phone with a compass flat against your breastbone.</source>
        <translation>Tenez un téléphone avec boussole à plat contre le sternum.</translation>
    </message>
    <message>
        <source>Turn left as far as is comfortable. Read the degrees.</source>
        <translation>Tournez à gauche aussi loin que c’est confortable. Lisez les degrés.</translation>
    </message>
    <message>
        <source>Turn right as far as is comfortable. Read the degrees.</source>
        <translation>Tournez à droite aussi loin que c’est confortable. Lisez les degrés.</translation>
    </message>
    <message>
        <source>Put a tape measure around your chest, at the bottom of your breastbone.</source>
        <translation>Passez un mètre ruban autour de la poitrine, au bas du sternum.</translation>
    </message>
    <message>
        <source>Breathe out, make yourself as small as you can and read the tape.</source>
        <translation>Expirez, faites-vous aussi petit que possible et lisez le mètre.</translation>
    </message>
    <message>
        <source>Breathe in, make yourself as big as you can and read it again.</source>
        <translation>Inspirez, faites-vous aussi grand que possible et lisez à nouveau.</translation>
    </message>
    <message>
        <source>Think of the last seven days as a whole.</source>
        <translation>Pensez aux sept derniers jours dans leur ensemble.</translation>
    </message>
    <message>
        <source>0 is no pain. 10 is the worst you can imagine.</source>
        <translation>0 : aucune douleur. 10 : la pire que vous puissiez imaginer.</translation>
    </message>
    <message>
        <source>Think of the worst moment in the last seven days.</source>
        <translation>Pensez au pire moment des sept derniers jours.</translation>
    </message>
    <message>
        <source>Your three activities</source>
        <translation>Vos trois activités</translation>
    </message>
    <message>
        <source>Choose three activities that are hard for you. Keep the same three every week.</source>
        <translation>Choisissez trois activités difficiles pour vous. Gardez les mêmes chaque semaine.</translation>
    </message>
    <message>
        <source>Rate each: 0 means you can&apos;t do it, 10 means you can do it as well as before.</source>
        <translation>Notez chacune : 0, vous ne pouvez pas la faire ; 10, vous la faites aussi bien qu’avant.</translation>
    </message>
    <message>
        <source>We save the average of the three.</source>
        <translation>Nous gardons la moyenne des trois.</translation>
    </message>
    <message>
        <source>Hold both arms straight up.</source>
        <translation>Tenez les deux bras tendus vers le haut.</translation>
    </message>
    <message>
        <source>Stop when your effort reaches 5 out of 10.</source>
        <translation>Arrêtez quand l’effort atteint 5 sur 10.</translation>
    </message>
    <message>
        <source>Enter how many seconds it took.</source>
        <translation>Entrez le nombre de secondes.</translation>
    </message>
    <message>
        <source>The gymnast&apos;s bridge, on your hands and feet. Leave it out if your wrists don&apos;t bend to 90 degrees without pain, or if you have high blood pressure that isn&apos;t under control.</source>
        <translation>Le pont de gymnaste, sur les mains et les pieds. Ne le faites pas si vos poignets ne plient pas à 90 degrés sans douleur, ou si vous avez une tension élevée mal contrôlée.</translation>
    </message>
    <message>
        <source>You&apos;re pain-free, your overhead gap is 2 cm or less, and you&apos;ve done 4 weeks of stage 5, 3 × 8 bridges on one leg and 4 × 12 with your arms overhead.</source>
        <translation>Vous n’avez pas mal, votre écart au-dessus de la tête est de 2 cm au plus, et vous avez fait 4 semaines de l’étape 5, 3 × 8 ponts sur une jambe et 4 × 12 bras au-dessus de la tête.</translation>
    </message>
</context>
<context>
    <name>ExerciseWords</name>
    <message>
        <source>%1 to %2 repetitions</source>
        <translation>%1 à %2 répétitions</translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>%1 à %2 minutes</translation>
    </message>
    <message>
        <source>%1 to %2 seconds in %3 holds</source>
        <translation>%1 à %2 secondes en %3 tenues</translation>
    </message>
    <message>
        <source>%1 to %2 seconds</source>
        <translation>%1 à %2 secondes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, how often</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stage %1 · %2</source>
        <translation>Étape %1 · %2</translation>
    </message>
    <message>
        <source>Daily reset</source>
        <translation>Minute du jour</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Boîte à outils</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Au bureau</translation>
    </message>
    <message>
        <source>%1 – or: %2</source>
        <translation>%1 – ou : %2</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>tenir</translation>
    </message>
    <message>
        <source>%1 s in</source>
        <comment>tempo: moving into the position</comment>
        <translation>%1 s entrée</translation>
    </message>
    <message>
        <source>%1 s hold</source>
        <translation>%1 s tenue</translation>
    </message>
    <message>
        <source>%1 s out</source>
        <comment>tempo: moving out of the position</comment>
        <translation>%1 s sortie</translation>
    </message>
    <message>
        <source>%1 s rest</source>
        <translation>%1 s repos</translation>
    </message>
    <message>
        <source>%1 to %2 repetitions in %3 sets</source>
        <translation>%1 à %2 répétitions en %3 séries</translation>
    </message>
    <message>
        <source>%1 on each side</source>
        <translation>%1 de chaque côté</translation>
    </message>
    <message>
        <source>My exercise</source>
        <translation>Mon exercice</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Donné par %1</translation>
    </message>
</context>
<context>
    <name>FileError</name>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>champ %1</translation>
    </message>
</context>
<context>
    <name>JournalFile</name>
    <message>
        <source>cannot be written: %1</source>
        <translation>écriture impossible : %1</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>No warning signs reported</source>
        <translation>Aucun signe d’alerte signalé</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Demandez de l’aide maintenant</translation>
    </message>
    <message>
        <source>Started stage %1 · %2</source>
        <translation>Étape %1 commencée · %2</translation>
    </message>
    <message>
        <source>Moved on to stage %1 · %2</source>
        <translation>Passage à l’étape %1 · %2</translation>
    </message>
    <message>
        <source>Stayed in stage %1 · %2</source>
        <translation>Maintien à l’étape %1 · %2</translation>
    </message>
    <message>
        <source>Stepped back to stage %1 · %2</source>
        <translation>Retour à l’étape %1 · %2</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Questions de sécurité</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Bilan de séance</translation>
    </message>
    <message>
        <source>Weekly check</source>
        <translation>Contrôle de la semaine</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
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
            <numerusform>%n répétition</numerusform>
            <numerusform>%n répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped for pain</source>
        <translation>arrêté à cause de la douleur</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>les deux côtés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Effort %1, pain %2</source>
        <translation>Effort %1, douleur %2</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>Douleur %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>exercise: value unit</comment>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>measure: value unit</comment>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>tingling or numbness in an arm or leg</source>
        <translation>fourmillements ou engourdissement dans un bras ou une jambe</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>All exercises are fine, %1</source>
        <translation>Tous les exercices permis, %1</translation>
    </message>
    <message>
        <source>Gentle movement only, %1</source>
        <translation>Mouvements doux seulement, %1</translation>
    </message>
    <message>
        <source>Some exercises left out, %1</source>
        <translation>Certains exercices exclus, %1</translation>
    </message>
    <message>
        <source>Agreed with a professional</source>
        <translation>Convenu avec un professionnel</translation>
    </message>
    <message>
        <source>Holiday or travel</source>
        <translation>Vacances ou voyage</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Blessure</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>Flare-up</source>
        <translation>Poussée douloureuse</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>The tingling is gone</source>
        <translation>Les fourmillements ont disparu</translation>
    </message>
    <message>
        <source>The tingling is still there</source>
        <translation>Les fourmillements sont encore là</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Pas avant le %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>reason of a pause, note</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Start gently</source>
        <translation>Commencer en douceur</translation>
    </message>
    <message>
        <source>See a doctor this week</source>
        <translation>Consultez un médecin cette semaine</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>stopped early, tired</source>
        <translation>arrêté avant la fin, fatigue</translation>
    </message>
    <message>
        <source>only muscle soreness, same on both sides</source>
        <translation>seulement des courbatures, pareilles des deux côtés</translation>
    </message>
    <message>
        <source>you told us you were worried</source>
        <translation>vous avez signalé une inquiétude</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Bilan du matin</translation>
    </message>
    <message>
        <source>Lighter week</source>
        <translation>Semaine plus légère</translation>
    </message>
    <message>
        <source>Other activity</source>
        <translation>Autre activité</translation>
    </message>
    <message>
        <source>My exercise</source>
        <translation>Mon exercice</translation>
    </message>
    <message>
        <source>Therapist&apos;s plan</source>
        <translation>Plan du thérapeute</translation>
    </message>
    <message>
        <source>%1: %2 out of 10</source>
        <comment>rating: value</comment>
        <translation>%1 : %2 sur 10</translation>
    </message>
    <message>
        <source>%1, no longer in use</source>
        <translation>%1, n’est plus utilisé</translation>
    </message>
    <message>
        <source>Plan of %1 ended</source>
        <translation>Fin du plan établi par %1</translation>
    </message>
    <message>
        <source>Set by %1 on %2</source>
        <comment>who, date</comment>
        <translation>Établi par %1 le %2</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 de chaque côté</translation>
    </message>
    <message>
        <source>%1 × %2 each side</source>
        <comment>sets, work</comment>
        <translation>%1 × %2 de chaque côté</translation>
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
        <translation>effort %1</translation>
    </message>
    <message>
        <source>pain %1</source>
        <translation>douleur %1</translation>
    </message>
    <message>
        <source>the tingling went away</source>
        <translation>les fourmillements ont disparu</translation>
    </message>
    <message>
        <source>the tingling stayed</source>
        <translation>les fourmillements sont restés</translation>
    </message>
    <message>
        <source>morning %1, muscles only</source>
        <translation>matin %1, courbatures seulement</translation>
    </message>
    <message>
        <source>morning %1</source>
        <translation>matin %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a note</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>OpenOutcome</name>
    <message>
        <source>The journal is open.</source>
        <translation>Le journal est ouvert.</translation>
    </message>
    <message>
        <source>We created a new journal.</source>
        <translation>Nous avons créé un nouveau journal.</translation>
    </message>
    <message>
        <source>Your journal was updated. A copy of the old one is in the backups folder.</source>
        <translation>Votre journal a été mis à jour. Une copie de l’ancien se trouve dans le dossier des sauvegardes.</translation>
    </message>
    <message>
        <source>A newer version of Limber wrote this journal. Nothing was changed. Update Limber to open it.</source>
        <translation>Ce journal vient d’une version plus récente de Limber. Rien n’a été modifié. Mettez Limber à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The file is damaged or isn&apos;t a Limber journal. Nothing was changed. Restore a backup, or set the file aside and start fresh.</source>
        <translation>Le fichier est endommagé ou n’est pas un journal Limber. Rien n’a été modifié. Restaurez une sauvegarde, ou mettez le fichier de côté et recommencez à neuf.</translation>
    </message>
    <message>
        <source>Limber is already open with this journal. Close the other window first.</source>
        <translation>Limber est déjà ouvert avec ce journal. Fermez d’abord l’autre fenêtre.</translation>
    </message>
    <message>
        <source>You can look at this journal and export it, but not change it: the disk is full, or its folder is read-only.</source>
        <translation>Vous pouvez consulter ce journal et l’exporter, mais pas le modifier : le disque est plein, ou son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>The journal is missing, but there are traces of an earlier one. Nothing was changed. Restore a backup, or start fresh.</source>
        <translation>Le journal est introuvable, mais il y a des traces d’un journal plus ancien. Rien n’a été modifié. Restaurez une sauvegarde, ou recommencez à neuf.</translation>
    </message>
    <message>
        <source>Limber can&apos;t open the journal. Check that the disk isn&apos;t full and that you may read and write in its folder. Nothing was changed.</source>
        <translation>Limber ne peut pas ouvrir le journal. Vérifiez que le disque n’est pas plein et que vous pouvez lire et écrire dans son dossier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another computer has this journal open, or didn&apos;t close it. If Limber isn&apos;t running there, you can open the journal here.</source>
        <translation>Un autre ordinateur a ouvert ce journal, ou ne l’a pas fermé. Si Limber n’y est pas en marche, vous pouvez ouvrir le journal ici.</translation>
    </message>
    <message>
        <source>A newer version of Limber wrote this journal. You can look at it and export it, but not change it. Update Limber to train with it.</source>
        <translation>Ce journal vient d’une version plus récente de Limber. Vous pouvez le consulter et l’exporter, mais pas le modifier. Mettez Limber à jour pour vous entraîner avec.</translation>
    </message>
    <message>
        <source>The computer %1 has this journal open, or didn&apos;t close it. If Limber isn&apos;t running there, you can open the journal here.</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>L’ordinateur %1 a ouvert ce journal, ou ne l’a pas fermé. Si Limber n’y est pas en marche, vous pouvez ouvrir le journal ici.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>ease in</source>
        <translation>entrez doucement</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>tenir</translation>
    </message>
    <message>
        <source>ease out</source>
        <translation>sortez doucement</translation>
    </message>
    <message>
        <source>second, %1</source>
        <translation>seconde, %1</translation>
    </message>
    <message>
        <source>seconds, %1</source>
        <translation>secondes, %1</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Prêt ?</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>get ready</source>
        <translation>préparez-vous</translation>
    </message>
    <message>
        <source>get set</source>
        <translation>en place</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>côté gauche</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>côté droit</translation>
    </message>
    <message>
        <source>%1 reps</source>
        <translation>%1 rép.</translation>
    </message>
    <message>
        <source>%1 holds of %2 s</source>
        <translation>%1 tenues de %2 s</translation>
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
        <translation>Séance terminée</translation>
    </message>
    <message>
        <source>Last rep of %1</source>
        <translation>Dernière rép. sur %1</translation>
    </message>
    <message>
        <source>Rep %1 of %2</source>
        <translation>Rép. %1 sur %2</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Série %1 sur %2</translation>
    </message>
    <message>
        <source>Let go and breathe.</source>
        <translation>Relâchez et respirez.</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>ensuite : %1</translation>
    </message>
    <message>
        <source>next: rest %1 s</source>
        <translation>ensuite : repos %1 s</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>environ %1 min restantes</translation>
    </message>
    <message>
        <source>Rep done</source>
        <translation>Répétition faite</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 reps, lowering %2 s</source>
        <translation>%1 rép., descente %2 s</translation>
    </message>
    <message>
        <source>The computer was asleep and the timer stopped. Press Space to resume.</source>
        <translation>L’ordinateur était en veille et le minuteur s’est arrêté. Appuyez sur Espace pour reprendre.</translation>
    </message>
    <message>
        <source>You left off here. Get into position and press Space.</source>
        <translation>Vous vous étiez arrêté ici. Mettez-vous en position et appuyez sur Espace.</translation>
    </message>
    <message>
        <source>Paused. What happened?</source>
        <translation>En pause. Que s’est-il passé ?</translation>
    </message>
    <message>
        <source>Press Space to continue as a new hold, or R to repeat this one.</source>
        <translation>Espace pour continuer avec une nouvelle tenue, ou R pour recommencer celle-ci.</translation>
    </message>
    <message>
        <source>Paused. The timer is stopped.</source>
        <translation>En pause. Le minuteur est arrêté.</translation>
    </message>
    <message>
        <source>press Space when you&apos;re ready</source>
        <translation>appuyez sur Espace quand vous êtes prêt</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>Get into position. Press Space (or hold any key) when you&apos;re ready.</source>
        <translation>Mettez-vous en position. Appuyez sur Espace (ou maintenez une touche) quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>Change sides: %1 next.</source>
        <translation>Changez de côté : %1 maintenant.</translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <translation>Je suis prêt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>done so far</source>
        <translation>faites jusqu’ici</translation>
    </message>
    <message>
        <source>seconds held</source>
        <translation>secondes tenues</translation>
    </message>
    <message>
        <source>Stop at effort 5 of 10, or when pain goes above 2</source>
        <translation>Arrêtez à l’effort 5 sur 10, ou si la douleur dépasse 2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Skip rest</source>
        <translation>Passer le repos</translation>
    </message>
    <message>
        <source>Next rep</source>
        <translation>Rép. suivante</translation>
    </message>
    <message>
        <source>Finish this set</source>
        <translation>Terminer cette série</translation>
    </message>
    <message>
        <source>Easier: %1, %2 s</source>
        <translation>Plus facile : %1, %2 s</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation>Plus facile : %1</translation>
    </message>
</context>
<context>
    <name>ProfileOpening</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the backup of %1</source>
        <translation>Revenir à la sauvegarde du %1</translation>
    </message>
    <message>
        <source>Go back to the newest backup</source>
        <translation>Revenir à la dernière sauvegarde</translation>
    </message>
    <message>
        <source>Open the journal here?</source>
        <translation>Ouvrir le journal ici ?</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Ouvrir ici</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your journal is missing</source>
        <translation>Votre journal est introuvable</translation>
    </message>
    <message>
        <source>Your journal is damaged</source>
        <translation>Votre journal est endommagé</translation>
    </message>
    <message>
        <source>Not as it was saved: %1.</source>
        <translation>Ne correspond plus à ce qui a été enregistré : %1.</translation>
    </message>
    <message numerus="yes">
        <source>A repair gets everything back: %n entries.</source>
        <translation>
            <numerusform>Une réparation récupère tout : %n entrée.</numerusform>
            <numerusform>Une réparation récupère tout : %n entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A repair keeps the other %n entries.</source>
        <translation>
            <numerusform>Une réparation garde %n autre entrée.</numerusform>
            <numerusform>Une réparation garde les %n autres entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message numerus="yes">
        <source>The newest whole backup holds %n session(s).</source>
        <translation>
            <numerusform>La dernière sauvegarde intacte contient %n séance.</numerusform>
            <numerusform>La dernière sauvegarde intacte contient %n séances.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever you choose, the files that are there now are kept in %1.</source>
        <translation>Quel que soit votre choix, les fichiers actuels sont gardés dans %1.</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>Recommencer à neuf</translation>
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
            <numerusform>%1 : %2 sur %n séance</numerusform>
            <numerusform>%1 : %2 sur %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · lower is better</source>
        <translation>%1 · plus bas, c’est mieux</translation>
    </message>
    <message>
        <source>%1 · higher is better</source>
        <translation>%1 · plus haut, c’est mieux</translation>
    </message>
    <message>
        <source>You had sessions planned on %1 days: %2 done in full, %3 in part.</source>
        <translation>Des séances étaient prévues %1 jours : %2 faits en entier, %3 en partie.</translation>
    </message>
    <message>
        <source>%1: rest day</source>
        <translation>%1 : jour de repos</translation>
    </message>
    <message>
        <source>%1: break</source>
        <translation>%1 : pause</translation>
    </message>
    <message>
        <source>Too early to tell. Measure again next week.</source>
        <translation>Trop tôt pour le dire. Mesurez à nouveau la semaine prochaine.</translation>
    </message>
    <message>
        <source>No real change. Day-to-day variation is %1.</source>
        <translation>Pas de vrai changement. La variation d’un jour à l’autre est de %1.</translation>
    </message>
    <message>
        <source>%1 better. That&apos;s more than day-to-day variation (%2).</source>
        <translation>%1 de mieux. C’est plus que la variation d’un jour à l’autre (%2).</translation>
    </message>
    <message>
        <source>%1 worse. That&apos;s more than day-to-day variation (%2).</source>
        <translation>%1 de moins bien. C’est plus que la variation d’un jour à l’autre (%2).</translation>
    </message>
    <message>
        <source>Your measurement</source>
        <translation>Votre mesure</translation>
    </message>
    <message>
        <source>Your hold grew from %1 to %2 s.</source>
        <translation>Votre tenue a progressé de %1 à %2 s.</translation>
    </message>
    <message>
        <source>Your hold went from %1 to %2 s.</source>
        <translation>Votre tenue est passée de %1 à %2 s.</translation>
    </message>
    <message>
        <source>Your holds grew from %1 to %2 s in a session.</source>
        <translation>Vos tenues ont progressé de %1 à %2 s par séance.</translation>
    </message>
    <message>
        <source>Your holds went from %1 to %2 s in a session.</source>
        <translation>Vos tenues sont passées de %1 à %2 s par séance.</translation>
    </message>
    <message>
        <source>Your sessions grew from %1 to %2 s.</source>
        <translation>Vos séances ont progressé de %1 à %2 s.</translation>
    </message>
    <message>
        <source>Your sessions went from %1 to %2 s.</source>
        <translation>Vos séances sont passées de %1 à %2 s.</translation>
    </message>
    <message>
        <source>Your sessions grew from %1 to %2 repetitions.</source>
        <translation>Vos séances ont progressé de %1 à %2 répétitions.</translation>
    </message>
    <message>
        <source>Your sessions went from %1 to %2 repetitions.</source>
        <translation>Vos séances sont passées de %1 à %2 répétitions.</translation>
    </message>
    <message>
        <source>You still hold %1 s in a session.</source>
        <translation>Vous tenez toujours %1 s par séance.</translation>
    </message>
    <message>
        <source>Your sessions are still %1 s long.</source>
        <translation>Vos séances durent toujours %1 s.</translation>
    </message>
    <message>
        <source>You still do %1 repetitions in a session.</source>
        <translation>Vous faites toujours %1 répétitions par séance.</translation>
    </message>
    <message>
        <source>Your first session will show here.</source>
        <translation>Votre première séance apparaîtra ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) so far. After two weeks you&apos;ll see here what has changed.</source>
        <translation>
            <numerusform>%n séance pour l’instant. Après deux semaines, vous verrez ici ce qui a changé.</numerusform>
            <numerusform>%n séances pour l’instant. Après deux semaines, vous verrez ici ce qui a changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain stayed at %1.</source>
        <translation>La douleur est restée à %1.</translation>
    </message>
    <message>
        <source>Pain stayed between %1 and %2.</source>
        <translation>La douleur est restée entre %1 et %2.</translation>
    </message>
    <message>
        <source>Pain went down from %1 to %2.</source>
        <translation>La douleur a baissé de %1 à %2.</translation>
    </message>
    <message>
        <source>Pain went up from %1 to %2.</source>
        <translation>La douleur a augmenté de %1 à %2.</translation>
    </message>
    <message>
        <source>%1: %2 better.</source>
        <comment>measure: amount</comment>
        <translation>%1 : %2 de mieux.</translation>
    </message>
    <message>
        <source>%1: %2 worse.</source>
        <comment>measure: amount</comment>
        <translation>%1 : %2 de moins bien.</translation>
    </message>
    <message numerus="yes">
        <source>Your last session was %n day(s) ago. You can pick up where you left off.</source>
        <translation>
            <numerusform>Votre dernière séance date d’il y a %n jour. Vous pouvez reprendre là où vous en étiez.</numerusform>
            <numerusform>Votre dernière séance date d’il y a %n jours. Vous pouvez reprendre là où vous en étiez.</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;re ready for stage %1</source>
        <translation>Vous êtes prêt pour l’étape %1</translation>
    </message>
    <message>
        <source>On the way to stage %1</source>
        <translation>En route vers l’étape %1</translation>
    </message>
    <message numerus="yes">
        <source>About %n week(s) to stage %1</source>
        <translation>
            <numerusform>Étape %1 dans environ %n semaine</numerusform>
            <numerusform>Étape %1 dans environ %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first session</source>
        <translation>Votre première séance</translation>
    </message>
    <message>
        <source>A month after your start, and still at it</source>
        <translation>Un mois après le début, et toujours là</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your best %1: %n repetition(s)</source>
        <translation>
            <numerusform>Votre record, %1 : %n répétition</numerusform>
            <numerusform>Votre record, %1 : %n répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>Your best %1: %2 s</source>
        <translation>Votre record, %1 : %2 s</translation>
    </message>
    <message>
        <source>You reached stage %1 · %2</source>
        <translation>Vous avez atteint l’étape %1 · %2</translation>
    </message>
    <message>
        <source>You have trained in all five stages</source>
        <translation>Vous vous êtes entraîné aux cinq étapes</translation>
    </message>
    <message>
        <source>%1: %2 better than at the start</source>
        <comment>measure: amount</comment>
        <translation>%1 : %2 de mieux qu’au début</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Seconds held per session</source>
        <translation>Secondes tenues par séance</translation>
    </message>
    <message>
        <source>Seconds moved per session</source>
        <translation>Secondes de mouvement par séance</translation>
    </message>
    <message>
        <source>Repetitions per session</source>
        <translation>Répétitions par séance</translation>
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
        <translation>Quand vous voudrez</translation>
    </message>
    <message>
        <source>Your plan will restart a little lower. This is the last reminder until you&apos;re back.</source>
        <translation>Votre programme reprendra un peu plus bas. C’est le dernier rappel avant votre retour.</translation>
    </message>
    <message>
        <source>A fresh start is easy</source>
        <translation>Reprendre est facile</translation>
    </message>
    <message>
        <source>Your plan adjusts to the days off by itself.</source>
        <translation>Votre programme s’adapte tout seul aux jours sans séance.</translation>
    </message>
    <message>
        <source>A few minutes today?</source>
        <translation>Quelques minutes aujourd’hui ?</translation>
    </message>
    <message>
        <source>Two minutes count as a full day.</source>
        <translation>Deux minutes comptent comme une journée entière.</translation>
    </message>
    <message>
        <source>Time for your session</source>
        <translation>C’est l’heure de votre séance</translation>
    </message>
    <message>
        <source>It takes a few minutes.</source>
        <translation>Elle dure quelques minutes.</translation>
    </message>
    <message>
        <source>A minute to move?</source>
        <translation>Une minute pour bouger ?</translation>
    </message>
    <message>
        <source>Shorter breaks less often?</source>
        <translation>Des pauses plus courtes, moins souvent ?</translation>
    </message>
    <message numerus="yes">
        <source>You skipped the last ones. They could come after %n minutes of work instead.</source>
        <translation>
            <numerusform>Vous avez sauté les dernières. Elles pourraient venir après %n minute de travail.</numerusform>
            <numerusform>Vous avez sauté les dernières. Elles pourraient venir après %n minutes de travail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your weekly check is due</source>
        <translation>Votre contrôle de la semaine vous attend</translation>
    </message>
    <message>
        <source>One measurement shows whether the plan works for you.</source>
        <translation>Une mesure montre si le programme vous convient.</translation>
    </message>
    <message>
        <source>Your monthly safety questions</source>
        <translation>Vos questions de sécurité du mois</translation>
    </message>
    <message>
        <source>They take about two minutes. Your target can increase again once they are answered.</source>
        <translation>Elles prennent environ deux minutes. Ensuite, votre objectif pourra de nouveau augmenter.</translation>
    </message>
    <message>
        <source>Today you wanted to look at your plan</source>
        <translation>Vous vouliez revoir votre programme aujourd’hui</translation>
    </message>
    <message>
        <source>Does it still fit your days?</source>
        <translation>Convient-il encore à vos journées ?</translation>
    </message>
    <message>
        <source>Your break is about to end</source>
        <translation>Votre pause se termine bientôt</translation>
    </message>
    <message>
        <source>The plan goes on the day after. You can end or extend the break on the Plan page.</source>
        <translation>Le programme reprend le lendemain. Vous pouvez terminer ou prolonger la pause sur la page Planning.</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Ouvrir Limber</translation>
    </message>
    <message>
        <source>Your plan: %1.</source>
        <translation>Votre plan : %1.</translation>
    </message>
    <message>
        <source>%1: %2 works too.</source>
        <comment>an obstacle in the person&apos;s words, then a time of day</comment>
        <translation>%1 : %2 convient aussi.</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>Moins souvent</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Garder ainsi</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Ouvrir le programme</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Dans 10 minutes</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>End quiet</source>
        <translation>Fin du silence</translation>
    </message>
    <message>
        <source>Quiet for an hour</source>
        <translation>Silence pendant une heure</translation>
    </message>
    <message>
        <source>Quiet until tomorrow</source>
        <translation>Silence jusqu’à demain</translation>
    </message>
    <message>
        <source>Quiet while I present</source>
        <translation>Silence pendant ma présentation</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This couldn&apos;t be saved because the disk is full. Free some space and try again.</source>
        <translation>Impossible d’enregistrer : le disque est plein. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because the journal file is damaged. You can restore a backup.</source>
        <translation>Impossible d’enregistrer : le fichier du journal est endommagé. Vous pouvez restaurer une sauvegarde.</translation>
    </message>
    <message>
        <source>The journal already has a different entry with the same id (%1).</source>
        <translation>Le journal contient déjà une autre entrée avec le même identifiant (%1).</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because Limber can&apos;t write the journal. Check the disk and the folder&apos;s permissions.</source>
        <translation>Impossible d’enregistrer : Limber ne peut pas écrire le journal. Vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because another program is using the journal. Close it and try again.</source>
        <translation>Impossible d’enregistrer : un autre programme utilise le journal. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved.</source>
        <translation>Impossible d’enregistrer.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because the journal is open for reading only.</source>
        <translation>Impossible d’enregistrer : le journal est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because a value is out of range.</source>
        <translation>Impossible d’enregistrer : une valeur est hors limites.</translation>
    </message>
</context>
<context>
    <name>limber::BackupFlow</name>
    <message>
        <source>Before an update</source>
        <translation>Avant une mise à jour</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Faite par vous</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), up to %1</source>
        <translation>
            <numerusform>%n séance, jusqu’au %1</numerusform>
            <numerusform>%n séances, jusqu’au %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet. One is made every day that something changed.</source>
        <translation>Pas encore de sauvegarde. Une sauvegarde est faite chaque jour où quelque chose a changé.</translation>
    </message>
    <message>
        <source>Last checked backup: %1</source>
        <translation>Dernière sauvegarde vérifiée : %1</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>Revenir à cette sauvegarde (%1) ?</translation>
    </message>
    <message>
        <source>What you logged after it isn&apos;t in it. Your current journal is kept as a copy in the same folder.</source>
        <translation>Ce que vous avez noté ensuite n’y figure pas. Votre journal actuel est gardé en copie dans le même dossier.</translation>
    </message>
    <message>
        <source>Limber closes the journal and opens again with the backup.</source>
        <translation>Limber ferme le journal et s’ouvre de nouveau avec la sauvegarde.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir à cette sauvegarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Sauvegardé et vérifié : %1</translation>
    </message>
    <message>
        <source>The daily backup failed. %1</source>
        <translation>La sauvegarde du jour a échoué. %1</translation>
    </message>
    <message numerus="yes">
        <source>your journal, %n entries</source>
        <translation>
            <numerusform>votre journal, %n entrée</numerusform>
            <numerusform>votre journal, %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), and copies kept when you went back to one</source>
        <translation>
            <numerusform>%n sauvegarde, et les copies gardées lors d’un retour à une sauvegarde</numerusform>
            <numerusform>%n sauvegardes, et les copies gardées lors d’un retour à une sauvegarde</numerusform>
        </translation>
    </message>
    <message>
        <source>your settings, your plan and your reminders</source>
        <translation>vos réglages, votre programme et vos rappels</translation>
    </message>
    <message>
        <source>the entry that starts Limber when you log in</source>
        <translation>l’entrée qui lance Limber à l’ouverture de session</translation>
    </message>
    <message>
        <source>files you exported, reports you saved and dates in your calendar</source>
        <translation>les fichiers exportés, les rapports enregistrés et les dates dans votre calendrier</translation>
    </message>
    <message>
        <source>copies that a backup or sync program made of %1</source>
        <translation>les copies de %1 faites par un programme de sauvegarde ou de synchronisation</translation>
    </message>
    <message>
        <source>Delete this for good?</source>
        <translation>Supprimer définitivement ?</translation>
    </message>
    <message>
        <source>It goes from your journal and from every backup, and can&apos;t be brought back. Copies you exported keep it.</source>
        <translation>L’entrée disparaît de votre journal et de toutes les sauvegardes, sans retour possible. Les copies que vous avez exportées la gardent.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>Supprimé définitivement.</translation>
    </message>
    <message>
        <source>Deleted from your journal. These files couldn&apos;t be changed and may still hold it: %1</source>
        <translation>Supprimé de votre journal. Ces fichiers n’ont pas pu être modifiés et peuvent encore contenir l’entrée : %1</translation>
    </message>
</context>
<context>
    <name>limber::CareFlow</name>
    <message>
        <source>Your plan was set by %1 on %2. To be looked at again on %3.</source>
        <translation>Votre plan a été établi par %1 le %2. À revoir le %3.</translation>
    </message>
    <message>
        <source>Your plan was set by %1 on %2.</source>
        <translation>Votre plan a été établi par %1 le %2.</translation>
    </message>
    <message>
        <source>Your plan was to be looked at again on %1. Make an appointment with %2.</source>
        <translation>Votre plan était à revoir le %1. Prenez rendez-vous avec %2.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Plans (*.limber-plan)</source>
        <translation>Plans (*.limber-plan)</translation>
    </message>
    <message>
        <source>Written to %1. Whoever opens it in Limber is asked first.</source>
        <translation>Écrit dans %1. À l’ouverture, Limber demande d’abord l’accord de la personne.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>End the plan of %1?</source>
        <translation>Mettre fin au plan établi par %1 ?</translation>
    </message>
    <message>
        <source>Its limits no longer hold. Exercises that came with it stay among yours.</source>
        <translation>Ses limites ne s’appliqueront plus. Les exercices venus avec lui restent parmi les vôtres.</translation>
    </message>
    <message>
        <source>Better ask the person who made it first.</source>
        <translation>Mieux vaut d’abord demander à la personne qui l’a établi.</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Mettre fin au plan</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>The plan has ended.</source>
        <translation>Le plan est terminé.</translation>
    </message>
    <message>
        <source>Where to put the report and your journal since %1</source>
        <translation>Où enregistrer le rapport et votre journal depuis le %1</translation>
    </message>
    <message>
        <source>limber-report.pdf and limber-journal.json are in %1.</source>
        <translation>limber-report.pdf et limber-journal.json sont dans %1.</translation>
    </message>
</context>
<context>
    <name>limber::CheckFlow</name>
    <message>
        <source>Saved. We compare it with your other weeks, never with anyone else.</source>
        <translation>Enregistré. Nous comparons avec vos autres semaines, jamais avec d’autres personnes.</translation>
    </message>
    <message>
        <source>Not this week. We&apos;ll ask again in seven days.</source>
        <translation>Pas cette semaine. Nous redemanderons dans sept jours.</translation>
    </message>
</context>
<context>
    <name>limber::DeskFlow</name>
    <message>
        <source>Squeeze your shoulder blades gently for five seconds.</source>
        <translation>Serrez doucement les omoplates pendant cinq secondes.</translation>
    </message>
    <message>
        <source>Only one timer can run. Stop the other one first.</source>
        <translation>Un seul minuteur à la fois. Arrêtez d’abord l’autre.</translation>
    </message>
    <message>
        <source>Done and saved. Take it off and move a little.</source>
        <translation>Terminé et enregistré. Retirez-la et bougez un peu.</translation>
    </message>
    <message>
        <source>The computer was asleep. That time is not counted. Resume when you&apos;re back.</source>
        <translation>L’ordinateur était en veille. Ce temps n’est pas compté. Reprenez quand vous êtes de retour.</translation>
    </message>
    <message numerus="yes">
        <source>Limber was closed while %1 was running. %n minute(s) are counted, nothing after that. Resume or stop it on the strip.</source>
        <translation>
            <numerusform>Limber a été fermé pendant l’exercice en cours : %1. %n minute est comptée, rien après. Reprenez-le ou arrêtez-le dans le bandeau.</numerusform>
            <numerusform>Limber a été fermé pendant l’exercice en cours : %1. %n minutes sont comptées, rien après. Reprenez-le ou arrêtez-le dans le bandeau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), saved.</source>
        <translation>
            <numerusform>%n minute, enregistrée.</numerusform>
            <numerusform>%n minutes, enregistrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::Door</name>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>What you can do instead: %1.</source>
        <translation>Ce que vous pouvez faire à la place : %1.</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Questions de sécurité</translation>
    </message>
    <message>
        <source>How Limber decides</source>
        <translation>Comment Limber décide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Get this checked first</source>
        <translation>Faites d’abord examiner cela</translation>
    </message>
    <message>
        <source>There&apos;s no target for it today.</source>
        <translation>Pas d’objectif pour cela aujourd’hui.</translation>
    </message>
    <message>
        <source>Do that instead</source>
        <translation>Faire plutôt cela</translation>
    </message>
    <message>
        <source>After your visit, enter what they told you.</source>
        <translation>Après votre visite, indiquez ce qu’on vous a dit.</translation>
    </message>
    <message>
        <source>Rest is part of the plan. We&apos;ve saved your place.</source>
        <translation>Le repos fait partie du programme. Votre progression est gardée.</translation>
    </message>
    <message>
        <source>A doctor or physio agreed</source>
        <translation>Un médecin ou un kiné est d’accord</translation>
    </message>
    <message>
        <source>This journal can only be read</source>
        <translation>Ce journal est en lecture seule</translation>
    </message>
    <message>
        <source>What you do now couldn&apos;t be saved, so nothing starts here.</source>
        <translation>Ce que vous feriez maintenant ne pourrait pas être enregistré : rien ne démarre ici.</translation>
    </message>
    <message>
        <source>You can look at every page and export the journal.</source>
        <translation>Vous pouvez consulter toutes les pages et exporter le journal.</translation>
    </message>
</context>
<context>
    <name>limber::FilesFlow</name>
    <message>
        <source>Report for a doctor…</source>
        <translation>Rapport pour un médecin…</translation>
    </message>
    <message>
        <source>One page to read in a minute, then the details. PDF.</source>
        <translation>Une page à lire en une minute, puis les détails. PDF.</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Journal…</translation>
    </message>
    <message>
        <source>Everything you logged, for Limber on another computer.</source>
        <translation>Tout ce que vous avez noté, pour Limber sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Feuille de calcul…</translation>
    </message>
    <message>
        <source>Your sets as a table for LibreOffice or Excel.</source>
        <translation>Vos séries en tableau pour LibreOffice ou Excel.</translation>
    </message>
    <message>
        <source>Table for programs…</source>
        <translation>Tableau pour logiciels…</translation>
    </message>
    <message>
        <source>The same with commas and points.</source>
        <translation>Les mêmes données, séparées par des virgules, avec des points décimaux.</translation>
    </message>
    <message>
        <source>Strong…</source>
        <translation>Strong…</translation>
    </message>
    <message>
        <source>Your sets as Strong writes them.</source>
        <translation>Vos séries au format de Strong.</translation>
    </message>
    <message>
        <source>Hevy…</source>
        <translation>Hevy…</translation>
    </message>
    <message>
        <source>Your sets as Hevy writes them.</source>
        <translation>Vos séries au format de Hevy.</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendrier…</translation>
    </message>
    <message>
        <source>The sessions of the next four weeks.</source>
        <translation>Les séances des quatre prochaines semaines.</translation>
    </message>
    <message>
        <source>FHIR…</source>
        <translation>FHIR…</translation>
    </message>
    <message>
        <source>Pain, measurements and sessions for a health record. Without your safety answers.</source>
        <translation>Douleur, mesures et séances pour un dossier médical. Sans vos réponses de sécurité.</translation>
    </message>
    <message>
        <source>Whole profile…</source>
        <translation>Profil complet…</translation>
    </message>
    <message>
        <source>Journal and settings in one file, to restore on another computer.</source>
        <translation>Journal et réglages en un seul fichier, à restaurer sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Files leave this computer only if you send them somewhere.</source>
        <translation>Les fichiers ne quittent cet ordinateur que si vous les envoyez.</translation>
    </message>
    <message>
        <source>No session is planned in the next four weeks.</source>
        <translation>Aucune séance n’est prévue dans les quatre prochaines semaines.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Written to %1 and opened.</source>
        <translation>Écrit dans %1 et ouvert.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Rien n’a été importé. %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Journals, tables, plans and backups (*.json *.csv *.txt *.tsv *.limber-plan *.limber-backup);;All files (*)</source>
        <translation>Journaux, tableaux, plans et sauvegardes (*.json *.csv *.txt *.tsv *.limber-plan *.limber-backup);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 est trop volumineux.</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries. You already had the others.</source>
        <translation>
            <numerusform>%n nouvelle entrée. Vous aviez déjà les autres.</numerusform>
            <numerusform>%n nouvelles entrées. Vous aviez déjà les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this backup here?</source>
        <translation>Importer cette sauvegarde ici ?</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n entries and the settings of the program.</source>
        <translation>
            <numerusform>%1 contient %n entrée et les réglages de Limber.</numerusform>
            <numerusform>%1 contient %n entrées et les réglages de Limber.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is already here stays. The settings are replaced.</source>
        <translation>Ce qui est déjà là reste. Les réglages sont remplacés.</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Importer ici</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Follow the plan of %1?</source>
        <translation>Suivre le plan établi par %1 ?</translation>
    </message>
    <message>
        <source>Follow this plan</source>
        <translation>Suivre ce plan</translation>
    </message>
    <message>
        <source>Imported %1 sets and %2 other activities.</source>
        <translation>Séries importées : %1. Autres activités : %2.</translation>
    </message>
</context>
<context>
    <name>limber::LeftOutWords</name>
    <message>
        <source>A rest timer is not a set.</source>
        <translation>Un minuteur de repos n’est pas une série.</translation>
    </message>
    <message>
        <source>A note, kept with the set before it.</source>
        <translation>Une note, gardée avec la série précédente.</translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist.</source>
        <translation>Cette date n’existe pas.</translation>
    </message>
    <message>
        <source>This is before the year 2000.</source>
        <translation>Cette date est avant l’an 2000.</translation>
    </message>
    <message>
        <source>This is in the future.</source>
        <translation>Cette date est dans le futur.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>The name is too long, or has more than one line.</source>
        <translation>Le nom est trop long, ou a plus d’une ligne.</translation>
    </message>
    <message>
        <source>The side must be left, right or both.</source>
        <translation>Le côté doit être gauche, droite ou les deux.</translation>
    </message>
    <message>
        <source>No repetitions and no seconds.</source>
        <translation>Ni répétitions ni secondes.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This is more than anybody does.</source>
        <translation>C’est plus que ce que quiconque peut faire.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Il faut un nombre entier.</translation>
    </message>
</context>
<context>
    <name>limber::Navigator</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>limber::OwnFlow</name>
    <message>
        <source>You already have %1 exercises of your own.</source>
        <translation>Vous avez déjà %1 exercices personnels.</translation>
    </message>
    <message>
        <source>%1 is among your exercises now.</source>
        <translation>Ajouté à vos exercices : %1.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>Exercice modifié : %1.</translation>
    </message>
    <message>
        <source>%1 is removed. What you did of it stays in your journal.</source>
        <translation>Exercice retiré : %1. Ce que vous en avez fait reste dans votre journal.</translation>
    </message>
</context>
<context>
    <name>limber::PlanFlow</name>
    <message>
        <source>Those days don&apos;t count against you. On the Plan page, a day can take 5 minutes.</source>
        <translation>Ces jours ne comptent pas contre vous. Sur la page Planning, vous pouvez limiter une journée à 5 minutes.</translation>
    </message>
    <message>
        <source>Thank you. Those days don&apos;t count against you.</source>
        <translation>Merci. Ces jours ne comptent pas contre vous.</translation>
    </message>
</context>
<context>
    <name>limber::PlanWords</name>
    <message>
        <source>%1 is left out.</source>
        <translation>%1 : exercice exclu.</translation>
    </message>
    <message>
        <source>starts at %1</source>
        <translation>commence à %1</translation>
    </message>
    <message>
        <source>never more than %1</source>
        <translation>jamais plus de %1</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>%1 : sans changement.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>exercise: what changes</comment>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Set by %1 on %2.</source>
        <translation>Établi par %1 le %2.</translation>
    </message>
    <message>
        <source>What it is for: %1</source>
        <translation>But : %1</translation>
    </message>
    <message>
        <source>%1 is an exercise that this Limber does not have.</source>
        <translation>%1 est un exercice que cette version de Limber n’a pas.</translation>
    </message>
    <message>
        <source>New: %1, %2, %3.</source>
        <comment>exercise, amount, how often</comment>
        <translation>Nouveau : %1, %2, %3.</translation>
    </message>
    <message>
        <source>Locked: %1.</source>
        <translation>Verrouillé : %1.</translation>
    </message>
    <message>
        <source>What your safety answers held back is cleared.</source>
        <translation>Ce que vos réponses de sécurité excluaient est autorisé.</translation>
    </message>
    <message>
        <source>What your safety answers held back is cleared within these limits.</source>
        <translation>Ce que vos réponses de sécurité excluaient est autorisé dans ces limites.</translation>
    </message>
    <message>
        <source>To be looked at again on %1.</source>
        <translation>À revoir le %1.</translation>
    </message>
    <message>
        <source>Limber&apos;s pain rules and safety questions stay as they are.</source>
        <translation>Les règles de Limber sur la douleur et ses questions de sécurité ne changent pas.</translation>
    </message>
</context>
<context>
    <name>limber::Program</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sound works again.</source>
        <translation>Le son fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>This computer has no voice. The sounds will guide you.</source>
        <translation>Cet ordinateur n’a pas de voix. Les sons vous guideront.</translation>
    </message>
    <message>
        <source>No sound device found. You can follow everything on the screen.</source>
        <translation>Aucun appareil audio trouvé. Vous pouvez tout suivre à l’écran.</translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planning</translation>
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
        <translation>Semaine par semaine : %1</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Check with a doctor first if you have: %1</source>
        <translation>Voyez d’abord un médecin en cas de : %1</translation>
    </message>
    <message>
        <source>Average done</source>
        <translation>Moyenne faite</translation>
    </message>
    <message>
        <source>%1 on average, %2 at worst</source>
        <translation>%1 en moyenne, %2 au pire</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>rien d’indiqué</translation>
    </message>
    <message>
        <source>At a glance, last %1 weeks</source>
        <translation>En bref, les %1 dernières semaines</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>stage %1 of 5, %2</source>
        <translation>étape %1 sur 5, %2</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Sessions done</source>
        <translation>Séances faites</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%)</source>
        <translation>%1 sur %2 (%3 %)</translation>
    </message>
    <message>
        <source>Pain during sessions (0-10)</source>
        <translation>Douleur pendant les séances (0-10)</translation>
    </message>
    <message>
        <source>Pain in the morning (0-10)</source>
        <translation>Douleur du matin (0-10)</translation>
    </message>
    <message>
        <source>Flare-ups the morning after</source>
        <translation>Poussées le lendemain matin</translation>
    </message>
    <message>
        <source>Sessions with pain of 5 or more (target lowered by 20%)</source>
        <translation>Séances avec une douleur de 5 ou plus (objectif baissé de 20 %)</translation>
    </message>
    <message>
        <source>Sessions with tingling or numbness</source>
        <translation>Séances avec fourmillements ou engourdissement</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>trop tôt pour le dire</translation>
    </message>
    <message>
        <source>within day-to-day variation</source>
        <translation>dans la variation d’un jour à l’autre</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>value unit (date)</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La dernière fois</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, weight</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Safety questions and who looked at them</source>
        <translation>Questions de sécurité et qui les a examinées</translation>
    </message>
    <message>
        <source>the person was worried</source>
        <translation>la personne était inquiète</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans : %1</translation>
    </message>
    <message>
        <source>Report for a doctor or physiotherapist</source>
        <translation>Rapport pour un médecin ou un kiné</translation>
    </message>
    <message>
        <source>%1 · Limber %2</source>
        <comment>date · version</comment>
        <translation>%1 · Limber %2</translation>
    </message>
    <message>
        <source>Guided mobility and strength for adults with everyday stiffness of the mid-back. It doesn&apos;t diagnose, treat or replace a doctor. Every number here comes from what the person logged; the rules behind the targets are printed by &quot;limber-cli rules&quot;.</source>
        <translation>Mobilité et renforcement guidés pour les adultes au milieu du dos raide au quotidien. Limber ne pose pas de diagnostic, ne soigne pas et ne remplace pas un médecin. Chaque nombre vient de ce que la personne a noté ; les règles qui fixent les objectifs s’affichent avec « limber-cli rules ».</translation>
    </message>
    <message>
        <source>Made by Limber %1. Cautions say what should be checked first; they are no diagnosis.</source>
        <translation>Créé par Limber %1. Les précautions indiquent ce qu’il faut d’abord faire examiner ; elles ne sont pas un diagnostic.</translation>
    </message>
</context>
<context>
    <name>limber::ReportWords</name>
    <message>
        <source>bones</source>
        <translation>os</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>épaule</translation>
    </message>
    <message>
        <source>getting down to the floor and up</source>
        <translation>descendre au sol et se relever</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>peau</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>grossesse</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>équilibre</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>cœur</translation>
    </message>
    <message>
        <source>nerves</source>
        <translation>nerfs</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>bending backwards under load</source>
        <translation>se cambrer avec une charge</translation>
    </message>
    <message>
        <source>a roller under the back</source>
        <translation>un rouleau sous le dos</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>bras au-dessus de la tête, avec ou sans poids</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>s’allonger au sol et se relever</translation>
    </message>
    <message>
        <source>unstable surfaces: ball and disc</source>
        <translation>supports instables : ballon et coussin</translation>
    </message>
    <message>
        <source>A doctor</source>
        <translation>Un médecin</translation>
    </message>
    <message>
        <source>A physiotherapist</source>
        <translation>Un kiné</translation>
    </message>
    <message>
        <source>Another health professional</source>
        <translation>Un autre professionnel de santé</translation>
    </message>
</context>
<context>
    <name>limber::RoutineFlow</name>
    <message>
        <source>Break planned. Enjoy it, or get well.</source>
        <translation>Pause prévue. Profitez-en, ou rétablissez-vous bien.</translation>
    </message>
    <message>
        <source>The entry for starting at login could not be changed.</source>
        <translation>L’entrée pour le démarrage à l’ouverture de session n’a pas pu être modifiée.</translation>
    </message>
    <message>
        <source>The break has ended. Welcome back.</source>
        <translation>La pause est terminée. Content de vous revoir.</translation>
    </message>
    <message>
        <source>There are no sessions in the next four weeks to add.</source>
        <translation>Il n’y a aucune séance à ajouter dans les quatre prochaines semaines.</translation>
    </message>
    <message>
        <source>The calendar file could not be written: %1</source>
        <translation>Impossible d’écrire le fichier de calendrier : %1</translation>
    </message>
    <message>
        <source>The calendar was saved as %1.</source>
        <translation>Le calendrier a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>whether you are at the computer</source>
        <translation>si vous êtes devant l’ordinateur</translation>
    </message>
    <message>
        <source>whether you are in a call</source>
        <translation>si vous êtes en appel</translation>
    </message>
    <message>
        <source>whether a window fills the screen</source>
        <translation>si une fenêtre occupe tout l’écran</translation>
    </message>
    <message>
        <source>This desktop doesn&apos;t tell Limber: %1.</source>
        <translation>Ce que cet environnement de bureau n’indique pas à Limber : %1.</translation>
    </message>
    <message>
        <source>Limber keeps reminding you</source>
        <translation>Limber continue de vous envoyer des rappels</translation>
    </message>
    <message>
        <source>Start it again to see its window. To end it with its window, change that on the Plan page.</source>
        <translation>Lancez-le de nouveau pour voir sa fenêtre. Pour qu’il s’arrête avec sa fenêtre, changez ce réglage sur la page Planning.</translation>
    </message>
</context>
<context>
    <name>limber::SafetyFlow</name>
    <message>
        <source>Answer the safety questions</source>
        <translation>Répondre aux questions de sécurité</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Is the tingling still there?</source>
        <translation>Les fourmillements sont-ils encore là ?</translation>
    </message>
    <message>
        <source>Yes, still there</source>
        <translation>Oui, encore là</translation>
    </message>
    <message>
        <source>Saved. Your programme continues.</source>
        <translation>Enregistré. Votre programme continue.</translation>
    </message>
    <message>
        <source>Saved. Limber keeps to what was agreed.</source>
        <translation>Enregistré. Limber s’en tient à ce qui est convenu.</translation>
    </message>
    <message>
        <source>Something feels wrong? Trust that.</source>
        <translation>Quelque chose ne va pas ? Écoutez-le.</translation>
    </message>
    <message>
        <source>If it&apos;s sudden, severe or new, such as chest pain, weakness, or trouble with your bladder or bowels, call %1 now. Otherwise talk to a doctor or physiotherapist about it.</source>
        <translation>Si c’est soudain, intense ou nouveau, comme une douleur dans la poitrine, une faiblesse ou un trouble de la vessie ou des intestins, appelez le %1 maintenant. Sinon, parlez-en à un médecin ou à un kiné.</translation>
    </message>
    <message>
        <source>Until then, you can do only the gentle first stage, with no increases. This ends when you answer the safety questions again. You can undo it at any time.</source>
        <translation>D’ici là, vous pouvez faire seulement la première étape, en douceur, sans augmentation. Cela s’arrête quand vous répondez de nouveau aux questions de sécurité. Vous pouvez l’annuler à tout moment.</translation>
    </message>
    <message>
        <source>Go gently until then</source>
        <translation>En douceur d’ici là</translation>
    </message>
    <message>
        <source>Saved. We&apos;ll go gently until someone has checked it.</source>
        <translation>Enregistré. Nous y allons en douceur jusqu’à ce que quelqu’un l’ait examiné.</translation>
    </message>
    <message>
        <source>You stopped a while ago because of tingling.</source>
        <translation>Vous vous êtes arrêté tout à l’heure à cause de fourmillements.</translation>
    </message>
    <message>
        <source>No, it&apos;s gone</source>
        <translation>Non, ils ont disparu</translation>
    </message>
    <message>
        <source>Saved. Have it checked this week. Training is on hold until then.</source>
        <translation>Enregistré. Faites-le examiner cette semaine. D’ici là, l’entraînement est suspendu.</translation>
    </message>
    <message>
        <source>Good. If it comes back this week, have it checked.</source>
        <translation>Bien. S’ils reviennent cette semaine, faites-les examiner.</translation>
    </message>
</context>
<context>
    <name>limber::SessionEnding</name>
    <message>
        <source>Tomorrow: %1. The Today page says what to do.</source>
        <translation>Demain : %1. La page Aujourd’hui vous dit quoi faire.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite : %1</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <comment>when, how much</comment>
        <translation>Ensuite : %1 · %2</translation>
    </message>
</context>
<context>
    <name>limber::SessionFlow</name>
    <message>
        <source>Everything is saved again.</source>
        <translation>Tout est de nouveau enregistré.</translation>
    </message>
    <message>
        <source>Your sets couldn&apos;t be saved yet. Limber keeps them and tries again.</source>
        <translation>Vos séries n’ont pas encore pu être enregistrées. Limber les garde et réessaie.</translation>
    </message>
</context>
<context>
    <name>limber::SessionSound</name>
    <message>
        <source>Sound is back.</source>
        <translation>Le son est revenu.</translation>
    </message>
    <message>
        <source>This computer has no voice. The sounds will guide you.</source>
        <translation>Cet ordinateur n’a pas de voix. Les sons vous guideront.</translation>
    </message>
    <message>
        <source>No sound device. The session goes on, so follow the screen.</source>
        <translation>Pas d’appareil audio. La séance continue, suivez l’écran.</translation>
    </message>
</context>
<context>
    <name>limber::SettingsFlow</name>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>limber::StageFlow</name>
    <message>
        <source>Two more weeks in this stage.</source>
        <translation>Encore deux semaines à cette étape.</translation>
    </message>
    <message>
        <source>You&apos;re in stage %1. Keep doing the old exercise once or twice a week.</source>
        <translation>Vous êtes à l’étape %1. Gardez l’ancien exercice une ou deux fois par semaine.</translation>
    </message>
    <message>
        <source>One more week. We&apos;ll ask again.</source>
        <translation>Encore une semaine. Nous redemanderons.</translation>
    </message>
    <message>
        <source>Not now. We won&apos;t ask again for a while.</source>
        <translation>Pas maintenant. Nous ne redemanderons pas tout de suite.</translation>
    </message>
    <message>
        <source>Back to stage %1 until it settles.</source>
        <translation>Retour à l’étape %1 le temps que cela se calme.</translation>
    </message>
    <message>
        <source>You stay in this stage. We won&apos;t ask again for a while.</source>
        <translation>Vous restez à cette étape. Nous ne redemanderons pas tout de suite.</translation>
    </message>
    <message>
        <source>A lighter week until %1. Your usual target comes back after it.</source>
        <translation>Une semaine plus légère jusqu’au %1. Ensuite, vous retrouvez votre objectif habituel.</translation>
    </message>
</context>
<context>
    <name>limber::desk::Tray</name>
    <message>
        <source>Start: %1</source>
        <translation>Commencer : %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminer maintenant</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Ouvrir Limber</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Limber: nothing is running</source>
        <translation>Limber : rien en cours</translation>
    </message>
    <message>
        <source>%1: paused, %2 min left</source>
        <translation>%1 : en pause, %2 min restantes</translation>
    </message>
    <message>
        <source>%1: %2 min left</source>
        <translation>%1 : %2 min restantes</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>limber::exchange</name>
    <message>
        <source>cannot be written: %1</source>
        <translation>écriture impossible : %1</translation>
    </message>
    <message>
        <source>is not JSON: line %1: %2</source>
        <translation>n’est pas du JSON : ligne %1 : %2</translation>
    </message>
    <message>
        <source>must be one JSON object</source>
        <translation>doit être un seul objet JSON</translation>
    </message>
    <message>
        <source>must be &quot;limber-backup&quot;, found &quot;%1&quot;</source>
        <translation>doit être « limber-backup », trouvé « %1 »</translation>
    </message>
    <message>
        <source>is %1; this program reads up to version %2. A newer Limber can open it</source>
        <translation>vaut %1 ; ce programme lit jusqu’à la version %2. Une version plus récente de Limber peut l’ouvrir</translation>
    </message>
    <message>
        <source>must be a text, found %1</source>
        <translation>doit être un texte, trouvé %1</translation>
    </message>
    <message>
        <source>must be a list of texts of one line each, found %1 in it</source>
        <translation>doit être une liste de textes d’une ligne chacun, trouvé %1 dedans</translation>
    </message>
    <message>
        <source>must hold at most %1 texts</source>
        <translation>doit contenir %1 textes au plus</translation>
    </message>
    <message>
        <source>must not be less than &quot;sessions&quot;</source>
        <translation>ne doit pas être inférieur à « sessions »</translation>
    </message>
    <message>
        <source>must not be less than &quot;start&quot;</source>
        <translation>ne doit pas être inférieur à « start »</translation>
    </message>
    <message>
        <source>is allowed only when &quot;counted&quot; is &quot;holds&quot;</source>
        <translation>n’est permis que si « counted » vaut « holds »</translation>
    </message>
    <message>
        <source>must be at least one for each set and hold</source>
        <translation>doit valoir au moins un par série et par tenue</translation>
    </message>
    <message>
        <source>lies before &quot;on&quot;</source>
        <translation>est avant « on »</translation>
    </message>
    <message>
        <source>must be an object, at most %1 of them</source>
        <translation>doit être un objet, %1 au plus</translation>
    </message>
    <message>
        <source>names an exercise that is there already</source>
        <translation>nomme un exercice qui existe déjà</translation>
    </message>
    <message>
        <source>must be &quot;limber-plan&quot;, found &quot;%1&quot;</source>
        <translation>doit être « limber-plan », trouvé « %1 »</translation>
    </message>
    <message>
        <source>must be a time such as 2026-03-02T07:55:00+01:00, found &quot;%1&quot;</source>
        <translation>doit être une date et une heure comme 2026-03-02T07:55:00+01:00, trouvé « %1 »</translation>
    </message>
    <message>
        <source>is too large for a plan</source>
        <translation>est trop volumineux pour un plan</translation>
    </message>
</context>
<context>
    <name>limber::exchange::E</name>
    <message>
        <source>must be one of %1, found &quot;%2&quot;</source>
        <translation>doit être l’un de ces choix : %1, trouvé « %2 »</translation>
    </message>
</context>
<context>
    <name>limber::platform::CardNotifications</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>limber::platform::ScreenAwake</name>
    <message>
        <source>A guided session is running</source>
        <translation>Une séance guidée est en cours</translation>
    </message>
</context>
<context>
    <name>limber::sound</name>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>%1 répétitions</translation>
    </message>
    <message>
        <source>%1 holds of %2</source>
        <translation>%1 tenues de %2</translation>
    </message>
    <message>
        <source>, %1 kilograms</source>
        <translation>, %1 kilos</translation>
    </message>
    <message>
        <source>Done. Well done.</source>
        <translation>Terminé. Bravo.</translation>
    </message>
    <message>
        <source>Left side.</source>
        <translation>Côté gauche.</translation>
    </message>
    <message>
        <source>Right side.</source>
        <translation>Côté droit.</translation>
    </message>
    <message>
        <source>Rest, %1.</source>
        <translation>Repos, %1.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Ensuite : %1.</translation>
    </message>
    <message>
        <source>Ease in, hold, and breathe. I count: one, two, three.</source>
        <translation>Entrez doucement, tenez, respirez. Je compte : un, deux, trois.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AdherenceCalendar</name>
    <message>
        <source>Training calendar</source>
        <translation>Calendrier d’entraînement</translation>
    </message>
</context>
<context>
    <name>limber::ui::AdherenceCard</name>
    <message>
        <source>all done</source>
        <translation>tout fait</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>jour de repos</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pause</translation>
    </message>
</context>
<context>
    <name>limber::ui::BackupSheet</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup yet. Limber makes one every day that something changed.</source>
        <translation>Il n’y a pas encore de sauvegarde. Limber en fait une chaque jour où quelque chose a changé.</translation>
    </message>
    <message>
        <source>Limber makes one every day that something changed, and clears away older ones bit by bit. Backups you make yourself stay.</source>
        <translation>Limber en fait une chaque jour où quelque chose a changé, et supprime peu à peu les plus anciennes. Celles que vous faites vous-même restent.</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Revenir à celle-ci</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
</context>
<context>
    <name>limber::ui::BenchmarkForm</name>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source> cm overhead gap</source>
        <translation> cm d’écart au-dessus de la tête</translation>
    </message>
    <message>
        <source> s longest hold</source>
        <translation> s, plus longue tenue</translation>
    </message>
    <message>
        <source> slow repetitions</source>
        <translation> répétitions lentes</translation>
    </message>
    <message>
        <source>Stop while it&apos;s still comfortable: effort 5, pain 2 at most, good form.</source>
        <translation>Arrêtez tant que c’est confortable : effort 5, douleur 2 au plus, mouvement propre.</translation>
    </message>
</context>
<context>
    <name>limber::ui::BreathBar</name>
    <message>
        <source>Breathe in</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expirez</translation>
    </message>
</context>
<context>
    <name>limber::ui::CheckInPage</name>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>no effort</source>
        <translation>aucun effort</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>pire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The worst pain you felt at any moment.</source>
        <translation>La pire douleur ressentie, à n’importe quel moment.</translation>
    </message>
    <message>
        <source>That&apos;s fine.</source>
        <translation>C’est bien ainsi.</translation>
    </message>
    <message>
        <source>Your next session stays the same.</source>
        <translation>Votre prochaine séance reste la même.</translation>
    </message>
    <message>
        <source>That&apos;s enough of this exercise for today. Next time will be easier.</source>
        <translation>Assez de cet exercice pour aujourd’hui. La prochaine fois sera plus facile.</translation>
    </message>
    <message>
        <source>How hard did it feel?</source>
        <translation>À quel point était-ce difficile ?</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>Worst pain during the exercise?</source>
        <translation>Pire douleur pendant l’exercice ?</translation>
    </message>
    <message>
        <source>I felt tingling, numbness or weakness in an arm, a leg or around my chest</source>
        <translation>J’ai ressenti des fourmillements, un engourdissement ou une faiblesse dans un bras, une jambe ou autour de la poitrine</translation>
    </message>
    <message>
        <source>It was still there ten minutes after I changed position</source>
        <translation>C’était encore là dix minutes après avoir changé de position</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Stopping was right.</source>
        <translation>Vous avez bien fait d’arrêter.</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>Après la séance</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: take back these answers</source>
        <translation>Annuler : retirer ces réponses</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::ClearanceForm</name>
    <message>
        <source>Day of the visit</source>
        <translation>Jour de la visite</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A doctor</source>
        <translation>Un médecin</translation>
    </message>
    <message>
        <source>A physiotherapist</source>
        <translation>Un kiné</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Gentle movement only</source>
        <translation>Mouvements doux seulement</translation>
    </message>
    <message>
        <source>a roller under the back</source>
        <translation>un rouleau sous le dos</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>bras au-dessus de la tête, avec ou sans poids</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>s’allonger au sol et se relever</translation>
    </message>
    <message>
        <source>What did your doctor or physio say?</source>
        <translation>Qu’a dit votre médecin ou votre kiné ?</translation>
    </message>
    <message>
        <source>Enter what you agreed. It holds for six months, or until a safety answer gets more serious.</source>
        <translation>Indiquez ce qui est convenu. Cela vaut six mois, ou jusqu’à une réponse de sécurité plus sérieuse.</translation>
    </message>
    <message>
        <source>When was your visit?</source>
        <translation>Quand était votre visite ?</translation>
    </message>
    <message>
        <source>Anything else they said, in your own words</source>
        <translation>Ce qu’on vous a dit d’autre, avec vos mots</translation>
    </message>
    <message>
        <source>Who did you see?</source>
        <translation>Qui avez-vous vu ?</translation>
    </message>
    <message>
        <source>Another health professional</source>
        <translation>Un autre professionnel de santé</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>Que pouvez-vous faire ?</translation>
    </message>
    <message>
        <source>Everything except:</source>
        <translation>Tout sauf :</translation>
    </message>
    <message>
        <source>bending backwards under load</source>
        <translation>se cambrer avec une charge</translation>
    </message>
</context>
<context>
    <name>limber::ui::Coach</name>
    <message>
        <source>Carry on as planned</source>
        <translation>Continuez comme prévu</translation>
    </message>
    <message>
        <source>Move on, or two more weeks?</source>
        <translation>Continuer, ou encore deux semaines ?</translation>
    </message>
    <message>
        <source>A smaller plan may fit better</source>
        <translation>Un programme plus léger conviendrait peut-être mieux</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>semaine %1</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Pain-free</source>
        <translation>Sans douleur</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Régulier</translation>
    </message>
    <message>
        <source>Enough practice</source>
        <translation>Assez de pratique</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 over %2 weeks (%3)</source>
        <translation>%1 sur %2 semaines (%3)</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>%1 répétitions</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message numerus="yes">
        <source>tingling or numbness in %n session(s)</source>
        <translation>
            <numerusform>fourmillements ou engourdissement dans %n séance</numerusform>
            <numerusform>fourmillements ou engourdissement dans %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1 weeks</source>
        <translation>Après %1 semaines</translation>
    </message>
    <message>
        <source>A new exercise starts at %1.</source>
        <translation>Un nouvel exercice commence à %1.</translation>
    </message>
    <message>
        <source>This week stays at %1.</source>
        <translation>Cette semaine reste à %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation>%1 sur %2 séances</translation>
    </message>
    <message>
        <source>On hold for now</source>
        <translation>Suspendu pour l’instant</translation>
    </message>
    <message>
        <source>You&apos;re ready for the next stage</source>
        <translation>Vous êtes prêt pour l’étape suivante</translation>
    </message>
    <message>
        <source>An easier version for two weeks</source>
        <translation>Une version plus facile pendant deux semaines</translation>
    </message>
    <message>
        <source>One stage back, to let it settle</source>
        <translation>Une étape en arrière, pour que cela se calme</translation>
    </message>
    <message>
        <source>Talk to a doctor or physio</source>
        <translation>Parlez à un médecin ou à un kiné</translation>
    </message>
    <message>
        <source>Your programme is paused</source>
        <translation>Votre programme est suspendu</translation>
    </message>
    <message>
        <source>Get this checked first</source>
        <translation>Faites d’abord examiner cela</translation>
    </message>
    <message>
        <source>A lighter week?</source>
        <translation>Une semaine plus légère ?</translation>
    </message>
    <message>
        <source>You&apos;ve completed all five stages</source>
        <translation>Vous avez terminé les cinq étapes</translation>
    </message>
    <message>
        <source>OK to increase</source>
        <translation>Vous pouvez augmenter</translation>
    </message>
    <message>
        <source>Same target again</source>
        <translation>Même objectif</translation>
    </message>
    <message>
        <source>20% lower for now</source>
        <translation>20 % de moins pour l’instant</translation>
    </message>
    <message>
        <source>No more of this exercise today</source>
        <translation>Plus cet exercice aujourd’hui</translation>
    </message>
    <message>
        <source>week %1 of 6</source>
        <translation>semaine %1 sur 6</translation>
    </message>
    <message>
        <source>Levelled off</source>
        <translation>Stabilisé</translation>
    </message>
    <message>
        <source>Last week you did %1 of %2 sessions, with pain %3 at most</source>
        <translation>La semaine dernière, vous avez fait %1 séances sur %2, douleur %3 au plus</translation>
    </message>
    <message>
        <source>Last week you did %1 of %2 sessions, with pain %3 and effort %4</source>
        <translation>La semaine dernière, vous avez fait %1 séances sur %2, douleur %3 et effort %4</translation>
    </message>
    <message>
        <source>%1. This week&apos;s target: %3 (%2).</source>
        <translation>%1. Objectif de la semaine : %3 (%2).</translation>
    </message>
    <message>
        <source>%1. This week you reach the highest target of this exercise: %2.</source>
        <translation>%1. Cette semaine, vous atteignez l’objectif le plus élevé de cet exercice : %2.</translation>
    </message>
    <message>
        <source>%1. Same repetitions, more weight: %3 kg (%2).</source>
        <translation>%1. Autant de répétitions, plus de poids : %3 kg (%2).</translation>
    </message>
    <message>
        <source>The next step would be more than 10%. Your target stays the same for now. Next comes %1.</source>
        <translation>L’étape suivante dépasserait 10 %. Votre objectif reste le même pour l’instant. Ensuite : %1.</translation>
    </message>
    <message>
        <source>%1. After %2 good weeks at the same target, it&apos;s time for the next step: %3.</source>
        <translation>%1. Après %2 bonnes semaines au même objectif, il est temps de passer à %3.</translation>
    </message>
    <message>
        <source>%1. Lower more slowly now: %2 seconds in the first set, %3 in all (%4).</source>
        <translation>%1. Descendez plus lentement : %2 secondes dans la première série, %3 en tout (%4).</translation>
    </message>
    <message>
        <source>This week&apos;s target: %2 (%1 on last week).</source>
        <translation>Objectif de la semaine : %2 (%1 par rapport à la semaine dernière).</translation>
    </message>
    <message>
        <source>If you like, take a big step: %1 kg with %2 repetitions. That&apos;s %3% more weight and %4 total work.</source>
        <translation>Si vous voulez, faites un grand pas : %1 kg avec %2 répétitions. Soit %3 % de poids en plus et %4 de travail en tout.</translation>
    </message>
    <message>
        <source>You finished %1% of your sets last week, so your target stays the same. From %2%, it can increase.</source>
        <translation>Vous avez terminé %1 % de vos séries la semaine dernière : votre objectif reste le même. À partir de %2 %, il peut augmenter.</translation>
    </message>
    <message>
        <source>Last week brought pain up to %1 or a sore morning, so your target stays the same.</source>
        <translation>La semaine dernière, la douleur est montée à %1 ou un matin était douloureux : votre objectif reste le même.</translation>
    </message>
    <message>
        <source>%1 Your pain this morning was %2. Your usual is %3.</source>
        <translation>%1 Ce matin, votre douleur était à %2. D’habitude, elle est à %3.</translation>
    </message>
    <message>
        <source>Second flare-up this week, so your target is 20% lower.</source>
        <translation>Deuxième poussée cette semaine : votre objectif baisse de 20 %.</translation>
    </message>
    <message>
        <source>Third flare-up in four weeks, so your target is 20% lower. Take it gently.</source>
        <translation>Troisième poussée en quatre semaines : votre objectif baisse de 20 %. Allez-y en douceur.</translation>
    </message>
    <message>
        <source>You were away for %1 days. You restart a little lower (%2), and there&apos;s nothing to catch up on.</source>
        <translation>Vous étiez absent %1 jours. Vous reprenez un peu plus bas (%2), et il n’y a rien à rattraper.</translation>
    </message>
    <message>
        <source>If you like, try a harder version of this exercise.</source>
        <translation>Si vous voulez, essayez une version plus difficile de cet exercice.</translation>
    </message>
    <message>
        <source>%1 is the highest target of this exercise.</source>
        <translation>%1 est l’objectif le plus élevé de cet exercice.</translation>
    </message>
    <message>
        <source>Your first week stays at %1.</source>
        <translation>Votre première semaine reste à %1.</translation>
    </message>
    <message>
        <source>You keep this one up once or twice a week: %1.</source>
        <translation>Vous gardez celui-ci une ou deux fois par semaine : %1.</translation>
    </message>
    <message>
        <source>You rested last week, so your target stays the same.</source>
        <translation>Vous vous êtes reposé la semaine dernière : votre objectif reste le même.</translation>
    </message>
    <message>
        <source>You did %1% of your sessions last week, so your target stays the same. A week counts from %2%.</source>
        <translation>Vous avez fait %1 % de vos séances la semaine dernière : votre objectif reste le même. Une semaine compte à partir de %2 %.</translation>
    </message>
    <message>
        <source>You checked in after %1 of %2 sessions. With more check-ins, your target can increase.</source>
        <translation>Vous avez fait un bilan après %1 séances sur %2. Avec plus de bilans, votre objectif peut augmenter.</translation>
    </message>
    <message>
        <source>It got worse two weeks in a row, so your target stays the same for now.</source>
        <translation>Cela s’est aggravé deux semaines de suite : votre objectif reste le même pour l’instant.</translation>
    </message>
    <message>
        <source>Tingling or numbness came back. Your target stays the same until a doctor or physio has checked it.</source>
        <translation>Les fourmillements ou l’engourdissement sont revenus. Votre objectif reste le même jusqu’à l’examen d’un médecin ou d’un kiné.</translation>
    </message>
    <message>
        <source>Pain reached %1 in the last two weeks. Your target stays the same until it&apos;s calmer.</source>
        <translation>La douleur a atteint %1 ces deux dernières semaines. Votre objectif reste le même jusqu’à ce que cela se calme.</translation>
    </message>
    <message>
        <source>You&apos;re sorer than usual this morning, so your target stays the same.</source>
        <translation>Vous avez plus mal que d’habitude ce matin : votre objectif reste le même.</translation>
    </message>
    <message>
        <source>Pain reached %1 last session, so your target is 20% lower for the rest of the week.</source>
        <translation>La douleur a atteint %1 à la dernière séance : votre objectif baisse de 20 % pour le reste de la semaine.</translation>
    </message>
    <message>
        <source>You&apos;ve had pain for six weeks, so your target is 20% lower for two weeks.</source>
        <translation>Vous avez eu mal pendant six semaines : votre objectif baisse de 20 % pendant deux semaines.</translation>
    </message>
    <message>
        <source>You start again at 80%: %1.</source>
        <translation>Vous reprenez à 80 % : %1.</translation>
    </message>
    <message>
        <source>After %1 days away, it&apos;s best to restart one stage back.</source>
        <translation>Après %1 jours d’absence, mieux vaut reprendre une étape plus bas.</translation>
    </message>
    <message>
        <source>After three flare-ups, this exercise rests until three mornings in a row are at %1 or less.</source>
        <translation>Après trois poussées, cet exercice repose jusqu’à trois matins de suite à %1 ou moins.</translation>
    </message>
    <message>
        <source>Only the gentle first exercise for now: %1.</source>
        <translation>Seulement le premier exercice doux pour l’instant : %1.</translation>
    </message>
    <message>
        <source>%1% better a week</source>
        <translation>%1 % de mieux par semaine</translation>
    </message>
    <message>
        <source>%1% worse a week</source>
        <translation>%1 % de moins bien par semaine</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 weeks so far</source>
        <translation>%1 semaines sur %2 pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>effort %1 out of 10 in the last %n session(s)</source>
        <translation>
            <numerusform>effort %1 sur 10 à la dernière séance</numerusform>
            <numerusform>effort %1 sur 10 aux %n dernières séances</numerusform>
        </translation>
    </message>
    <message>
        <source>no check-ins yet</source>
        <translation>pas encore de bilan</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) stopped early</source>
        <translation>
            <numerusform>%n séance arrêtée avant la fin</numerusform>
            <numerusform>%n séances arrêtées avant la fin</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain 0-1 in %1% of sessions over %2 days, %3 at most</source>
        <translation>Douleur 0-1 dans %1 % des séances en %2 jours, %3 au plus</translation>
    </message>
    <message>
        <source>nothing logged in %1 days</source>
        <translation>rien de noté en %1 jours</translation>
    </message>
    <message>
        <source>calm mornings, %1 at most</source>
        <translation>matins calmes, %1 au plus</translation>
    </message>
    <message>
        <source>one morning at %1; your usual is %2</source>
        <translation>un matin à %1 ; d’habitude %2</translation>
    </message>
    <message>
        <source>%1 of %2 weekly checks so far</source>
        <translation>%1 contrôles sur %2 pour l’instant</translation>
    </message>
    <message>
        <source>the same target still gets easier: effort %1, then %2</source>
        <translation>le même objectif devient encore plus facile : effort %1, puis %2</translation>
    </message>
    <message>
        <source>at the highest target, %1, for %2 weeks</source>
        <translation>à l’objectif le plus élevé, %1, depuis %2 semaines</translation>
    </message>
    <message>
        <source>%1% of your sessions over %2 weeks</source>
        <translation>%1 % de vos séances sur %2 semaines</translation>
    </message>
    <message>
        <source>overhead gap %1 cm; you need %2 cm or less</source>
        <translation>écart au-dessus de la tête %1 cm ; il faut %2 cm ou moins</translation>
    </message>
    <message>
        <source>overhead gap not measured yet; you need %1 cm or less</source>
        <translation>écart au-dessus de la tête pas encore mesuré ; il faut %1 cm ou moins</translation>
    </message>
    <message>
        <source>overhead gap measured %1 days ago; measure again after four weeks</source>
        <translation>écart au-dessus de la tête mesuré il y a %1 jours ; mesurez à nouveau après quatre semaines</translation>
    </message>
    <message>
        <source>your programme is resting or limited now</source>
        <translation>votre programme est suspendu ou limité</translation>
    </message>
    <message>
        <source>%1 of %2 sessions, %3 of %4 weeks</source>
        <translation>%1 séances sur %2, %3 semaines sur %4</translation>
    </message>
    <message>
        <source>effort %1 out of 10</source>
        <translation>effort %1 sur 10</translation>
    </message>
    <message>
        <source>Pain 0-1 in %1% of sessions</source>
        <translation>Douleur 0-1 dans %1 % des séances</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1 contrôles sur %2</translation>
    </message>
    <message>
        <source>%1% of the plan</source>
        <translation>%1 % du programme</translation>
    </message>
    <message>
        <source>Third flare-up in four weeks. Going back one stage is safer. Do only the gentle first exercise until three mornings are back to your usual.</source>
        <translation>Troisième poussée en quatre semaines. Revenir d’une étape est plus prudent. Faites seulement le premier exercice doux jusqu’à trois matins revenus à la normale.</translation>
    </message>
    <message>
        <source> Pain went from %1 to %2.</source>
        <translation> La douleur est passée de %1 à %2.</translation>
    </message>
    <message>
        <source> What you can do went from %1 to %2.</source>
        <translation> Ce que vous pouvez faire est passé de %1 à %2.</translation>
    </message>
    <message>
        <source>%1, there&apos;s no clear change yet.%2 Consider asking a doctor or physio, or changing your plan.</source>
        <translation>%1, il n’y a pas encore de changement net.%2 Demandez peut-être à un médecin ou à un kiné, ou changez de programme.</translation>
    </message>
    <message numerus="yes">
        <source>You chose to wait. We&apos;ll ask again in %n day(s).</source>
        <translation>
            <numerusform>Vous avez choisi d’attendre. Nous redemanderons dans %n jour.</numerusform>
            <numerusform>Vous avez choisi d’attendre. Nous redemanderons dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>You trained less than planned for %1 weeks. What got in the way? Half as many sessions a day may fit better.</source>
        <translation>Vous vous êtes entraîné moins que prévu pendant %1 semaines. Qu’est-ce qui a gêné ? Deux fois moins de séances par jour conviendraient peut-être mieux.</translation>
    </message>
    <message>
        <source>You reported a warning sign. Call the emergency number now. Don&apos;t train.</source>
        <translation>Vous avez signalé un signe d’alerte. Appelez les urgences maintenant. Ne vous entraînez pas.</translation>
    </message>
    <message>
        <source>You reported something a doctor should check this week. Don&apos;t train until then.</source>
        <translation>Vous avez signalé quelque chose qu’un médecin doit examiner cette semaine. D’ici là, ne vous entraînez pas.</translation>
    </message>
    <message>
        <source>Only the gentle first stage for now. When a doctor or physio has told you what you can do, enter it under Safety.</source>
        <translation>Seulement la première étape, en douceur, pour l’instant. Quand un médecin ou un kiné vous aura dit ce que vous pouvez faire, indiquez-le sous « Sécurité ».</translation>
    </message>
    <message>
        <source>It&apos;s time for the safety questions again.</source>
        <translation>Il est temps de répondre de nouveau aux questions de sécurité.</translation>
    </message>
    <message>
        <source>You haven&apos;t answered the safety questions yet.</source>
        <translation>Vous n’avez pas encore répondu aux questions de sécurité.</translation>
    </message>
    <message>
        <source>After an illness or injury, answer the safety questions first.</source>
        <translation>Après une maladie ou une blessure, répondez d’abord aux questions de sécurité.</translation>
    </message>
    <message numerus="yes">
        <source>Your break lasts %n more day(s). These days don&apos;t count against you.</source>
        <translation>
            <numerusform>Votre pause dure encore %n jour. Elle ne compte pas contre vous.</numerusform>
            <numerusform>Votre pause dure encore %n jours. Elle ne compte pas contre vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your break ends today. It doesn&apos;t count against you.</source>
        <translation>Votre pause se termine aujourd’hui. Elle ne compte pas contre vous.</translation>
    </message>
    <message>
        <source>You had tingling or numbness twice in a week, so training is on hold. Have it checked. Then enter what they told you under Safety.</source>
        <translation>Vous avez eu des fourmillements ou un engourdissement deux fois en une semaine : l’entraînement est suspendu. Faites-les examiner. Indiquez ensuite sous « Sécurité » ce qu’on vous a dit.</translation>
    </message>
    <message>
        <source>The tingling was still there after ten minutes, so training is on hold. Have it checked. Then enter what they told you under Safety.</source>
        <translation>Les fourmillements étaient encore là après dix minutes : l’entraînement est suspendu. Faites-les examiner. Indiquez ensuite sous « Sécurité » ce qu’on vous a dit.</translation>
    </message>
    <message>
        <source>You told us something feels wrong. Trust that, and ask a doctor or physio. Until then, do only the gentle first stage, and only if it feels right.</source>
        <translation>Vous avez signalé que quelque chose ne va pas. Écoutez-le et demandez à un médecin ou à un kiné. D’ici là, faites seulement la première étape, en douceur, et seulement si cela fait du bien.</translation>
    </message>
    <message>
        <source>It&apos;s calm again with the easier version. Go back to the standard version whenever you like.</source>
        <translation>C’est de nouveau calme avec la version plus facile. Revenez à la version standard quand vous voulez.</translation>
    </message>
    <message>
        <source>Tingling or numbness came back (%1 times in four weeks). Ask a doctor or physio.</source>
        <translation>Les fourmillements ou l’engourdissement sont revenus (%1 fois en quatre semaines). Demandez à un médecin ou à un kiné.</translation>
    </message>
    <message>
        <source>You&apos;ve had %1 flare-ups in four weeks. Ask a doctor or physio.</source>
        <translation>Vous avez eu %1 poussées en quatre semaines. Demandez à un médecin ou à un kiné.</translation>
    </message>
    <message>
        <source>Your pain was 5 or more on most days for two weeks. Ask a doctor or physio.</source>
        <translation>Votre douleur était à 5 ou plus presque tous les jours pendant deux semaines. Demandez à un médecin ou à un kiné.</translation>
    </message>
    <message>
        <source>It got worse two weeks in a row. Ask a doctor or physio.</source>
        <translation>Cela s’est aggravé deux semaines de suite. Demandez à un médecin ou à un kiné.</translation>
    </message>
    <message>
        <source>You were away for %1 days. Go back one stage, answer the safety questions and measure again.</source>
        <translation>Vous étiez absent %1 jours. Revenez d’une étape, répondez aux questions de sécurité et mesurez à nouveau.</translation>
    </message>
    <message>
        <source>You&apos;ve been in this stage for %1 weeks, and %2 of them count. What got in the way? A smaller plan may fit better.</source>
        <translation>Vous êtes à cette étape depuis %1 semaines, dont %2 comptent. Qu’est-ce qui a gêné ? Un programme plus léger conviendrait peut-être mieux.</translation>
    </message>
    <message>
        <source>You meet all five goals after %1 weeks. Move on whenever you like.</source>
        <translation>Vous atteignez les cinq critères après %1 semaines. Avancez quand vous voulez.</translation>
    </message>
    <message>
        <source>%1 weeks, pain-free and levelled off. A good time for the next stage.</source>
        <translation>%1 semaines, sans douleur et stabilisé. Un bon moment pour l’étape suivante.</translation>
    </message>
    <message>
        <source>This stage is meant to take %1 weeks at most, and you&apos;re pain-free. You can move on.</source>
        <translation>Cette étape doit durer %1 semaines au plus, et vous n’avez pas mal. Vous pouvez avancer.</translation>
    </message>
    <message>
        <source>You&apos;re still improving. Stay two more weeks if you like.</source>
        <translation>Vous progressez encore. Restez deux semaines de plus si vous voulez.</translation>
    </message>
    <message>
        <source>You&apos;re pain-free after six weeks. You can move on, with a smaller plan.</source>
        <translation>Après six semaines, vous n’avez pas mal. Vous pouvez avancer, avec un programme plus léger.</translation>
    </message>
    <message>
        <source>Six weeks and pain-free, but it still feels hard. Stay two more weeks.</source>
        <translation>Six semaines sans douleur, mais c’est encore difficile. Restez deux semaines de plus.</translation>
    </message>
    <message>
        <source>Six weeks with a little pain (up to %1). Stay two more weeks. Your target increases only while things stay calm.</source>
        <translation>Six semaines avec un peu de douleur (jusqu’à %1). Restez deux semaines de plus. Votre objectif n’augmente que si tout reste calme.</translation>
    </message>
    <message>
        <source>You&apos;re improving, but pain reached %1. Do an easier version at 20% less for two weeks. Then we&apos;ll look again.</source>
        <translation>Vous progressez, mais la douleur a atteint %1. Faites une version plus facile, à 20 % de moins, pendant deux semaines. Puis nous verrons.</translation>
    </message>
    <message>
        <source>Six weeks, no change, and pain up to %1. Do less, and ask a doctor or physio.</source>
        <translation>Six semaines, aucun changement, et une douleur jusqu’à %1. Faites-en moins, et demandez à un médecin ou à un kiné.</translation>
    </message>
    <message>
        <source>Pain reached %1. Do an easier version and a smaller plan for two weeks. Then have it checked.</source>
        <translation>La douleur a atteint %1. Faites une version plus facile et un programme plus léger pendant deux semaines. Puis faites-la examiner.</translation>
    </message>
    <message>
        <source>You haven&apos;t started yet.</source>
        <translation>Vous n’avez pas encore commencé.</translation>
    </message>
    <message numerus="yes">
        <source>You were away for %n day(s). Please answer all safety questions first.</source>
        <translation>
            <numerusform>Vous étiez absent %n jour. Répondez d’abord à toutes les questions de sécurité.</numerusform>
            <numerusform>Vous étiez absent %n jours. Répondez d’abord à toutes les questions de sécurité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were away for %n day(s). Please answer a few safety questions first.</source>
        <translation>
            <numerusform>Vous étiez absent %n jour. Répondez d’abord à quelques questions de sécurité.</numerusform>
            <numerusform>Vous étiez absent %n jours. Répondez d’abord à quelques questions de sécurité.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your chest opens %1 cm with a deep breath. Mention this to a doctor.</source>
        <translation>Votre poitrine s’ouvre de %1 cm en inspirant à fond. Parlez-en à un médecin.</translation>
    </message>
    <message>
        <source>Your head is %1 cm from the wall. Mention this to a doctor.</source>
        <translation>Votre tête est à %1 cm du mur. Parlez-en à un médecin.</translation>
    </message>
    <message>
        <source>It hurt today, up to %1 of 10. Enough of this exercise for today.</source>
        <translation>Vous avez eu mal aujourd’hui, jusqu’à %1 sur 10. Assez de cet exercice pour aujourd’hui.</translation>
    </message>
    <message>
        <source>It hurt twice at the lightest target. Leave it out for a week.</source>
        <translation>Vous avez eu mal deux fois à l’objectif le plus léger. Laissez cet exercice une semaine.</translation>
    </message>
    <message>
        <source>Your safety answers rule this exercise out until a doctor or physiotherapist agrees.</source>
        <translation>Vos réponses de sécurité excluent cet exercice jusqu’à l’accord d’un médecin ou d’un kiné.</translation>
    </message>
    <message>
        <source>This belongs to stage %1. You get there step by step.</source>
        <translation>Ceci appartient à l’étape %1. Vous y arriverez pas à pas.</translation>
    </message>
    <message>
        <source>You need equipment that is not ticked in Settings.</source>
        <translation>Il faut un matériel qui n’est pas coché dans les réglages.</translation>
    </message>
    <message>
        <source>Before your second session, please answer all safety questions.</source>
        <translation>Avant votre deuxième séance, répondez à toutes les questions de sécurité.</translation>
    </message>
    <message>
        <source>Your doctor&apos;s agreement is more than six months old. Please answer the safety questions again.</source>
        <translation>L’accord de votre médecin date de plus de six mois. Répondez de nouveau aux questions de sécurité.</translation>
    </message>
    <message>
        <source>Only gentle movement until you have answered the safety questions.</source>
        <translation>Seulement des mouvements doux tant que vous n’avez pas répondu aux questions de sécurité.</translation>
    </message>
    <message>
        <source>You and your doctor agreed on gentle movement only.</source>
        <translation>Vous avez convenu avec votre médecin de mouvements doux seulement.</translation>
    </message>
    <message>
        <source>Your pain has moved from the mid-back to another place twice this week. See a doctor or physiotherapist first.</source>
        <translation>Votre douleur est passée deux fois cette semaine du milieu du dos à un autre endroit. Voyez d’abord un médecin ou un kiné.</translation>
    </message>
    <message>
        <source>Last week felt hard, effort %1 of 10, so your target stays the same.</source>
        <translation>La semaine dernière était dure, effort %1 sur 10 : votre objectif reste le même.</translation>
    </message>
    <message>
        <source>Last week&apos;s effort was %1 of 10. Did you sleep badly, or were you ill? Take it easier.</source>
        <translation>L’effort de la semaine dernière était de %1 sur 10. Avez-vous mal dormi, ou étiez-vous malade ? Allez-y plus doucement.</translation>
    </message>
    <message>
        <source>You did %1% of last week&apos;s plan. More does not help faster, so your target stays the same.</source>
        <translation>Vous avez fait %1 % du programme de la semaine dernière. En faire plus n’aide pas plus vite : votre objectif reste le même.</translation>
    </message>
    <message>
        <source>This exercise needs a day of rest in between, so your target stays the same.</source>
        <translation>Cet exercice demande un jour de repos entre deux : votre objectif reste le même.</translation>
    </message>
    <message>
        <source>Your weekly pain is %1 points above its lowest, so your target stays the same.</source>
        <translation>Votre douleur de la semaine est %1 points au-dessus de son plus bas : votre objectif reste le même.</translation>
    </message>
    <message>
        <source>Your weekly pain is %1 points above its lowest in six weeks. Talk to a doctor or physiotherapist.</source>
        <translation>Votre douleur de la semaine est %1 points au-dessus de son plus bas en six semaines. Parlez à un médecin ou à un kiné.</translation>
    </message>
    <message>
        <source>Your activities became harder two weeks in a row, so your target stays the same.</source>
        <translation>Vos activités sont devenues plus difficiles deux semaines de suite : votre objectif reste le même.</translation>
    </message>
    <message>
        <source>Your activities became harder two weeks in a row. Talk to a doctor or physiotherapist.</source>
        <translation>Vos activités sont devenues plus difficiles deux semaines de suite. Parlez à un médecin ou à un kiné.</translation>
    </message>
    <message>
        <source>Your weekly check went down, so your target stays the same. How were your sleep and effort?</source>
        <translation>Votre contrôle de la semaine a baissé : votre objectif reste le même. Comment allaient le sommeil et l’effort ?</translation>
    </message>
    <message>
        <source>An exercise with a similar movement hurt, up to %1 of 10, so this target stays the same.</source>
        <translation>Un exercice au mouvement semblable a fait mal, jusqu’à %1 sur 10 : cet objectif reste le même.</translation>
    </message>
    <message numerus="yes">
        <source>You had %n day(s) off, so your target stays the same.</source>
        <translation>
            <numerusform>Vous avez eu %n jour sans séance : votre objectif reste le même.</numerusform>
            <numerusform>Vous avez eu %n jours sans séance : votre objectif reste le même.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your safety questions are overdue, so your target stays the same until you answer them.</source>
        <translation>Vos questions de sécurité sont en retard : votre objectif reste le même jusqu’à ce que vous y répondiez.</translation>
    </message>
    <message>
        <source>The heavier weight hurt, up to %1 of 10. Go back to %2 kg.</source>
        <translation>Le poids plus lourd a fait mal, jusqu’à %1 sur 10. Revenez à %2 kg.</translation>
    </message>
    <message>
        <source>It hurt at the lightest target. Try the easier form.</source>
        <translation>Vous avez eu mal à l’objectif le plus léger. Essayez la version plus facile.</translation>
    </message>
    <message>
        <source>It hurt three times at the lightest target. Talk to a doctor or physiotherapist.</source>
        <translation>Vous avez eu mal trois fois à l’objectif le plus léger. Parlez à un médecin ou à un kiné.</translation>
    </message>
    <message>
        <source>Something hurt just before you moved on, so you start lower: %1.</source>
        <translation>Quelque chose a fait mal juste avant le changement d’étape : vous commencez plus bas, à %1.</translation>
    </message>
    <message>
        <source>As it was set: %1. It stays the same until you change it.</source>
        <translation>Tel que défini : %1. Cela reste ainsi jusqu’à ce que vous le changiez.</translation>
    </message>
    <message>
        <source>Your lighter week: %1 (%2). Your usual target comes back after it.</source>
        <translation>Votre semaine plus légère : %1 (%2). Ensuite, vous retrouvez votre objectif habituel.</translation>
    </message>
    <message>
        <source>Your lighter week is over, and it went well. You&apos;re back at %1.</source>
        <translation>Votre semaine plus légère est finie, et elle s’est bien passée. Vous revenez à %1.</translation>
    </message>
    <message>
        <source>%1 of %2 weeks in stage 5</source>
        <translation>%1 semaines sur %2 à l’étape 5</translation>
    </message>
    <message>
        <source>bridges on one leg: best session %1 repetitions; you need %2 × %3</source>
        <translation>ponts sur une jambe : meilleure séance %1 répétitions ; il faut %2 × %3</translation>
    </message>
    <message>
        <source>bridges with arms overhead: best session %1 repetitions; you need %2 × %3</source>
        <translation>ponts bras au-dessus de la tête : meilleure séance %1 répétitions ; il faut %2 × %3</translation>
    </message>
    <message>
        <source>Your target has grown %1 weeks in a row. If you like, do one week %2% lighter.</source>
        <translation>Votre objectif a augmenté %1 semaines de suite. Si vous voulez, faites une semaine allégée de %2 %.</translation>
    </message>
    <message>
        <source>Your therapist&apos;s plan leaves this exercise out.</source>
        <translation>Le plan de votre thérapeute exclut cet exercice.</translation>
    </message>
</context>
<context>
    <name>limber::ui::ColumnPicker</name>
    <message>
        <source>%1 (such as %2)</source>
        <comment>column, its first value</comment>
        <translation>%1 (par exemple %2)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>not in this table</source>
        <translation>absent de ce tableau</translation>
    </message>
</context>
<context>
    <name>limber::ui::CompareView</name>
    <message>
        <source>Which periods</source>
        <translation>Périodes à comparer</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>%1, from</source>
        <comment>period</comment>
        <translation>%1, début</translation>
    </message>
    <message>
        <source>%1, until</source>
        <comment>period</comment>
        <translation>%1, fin</translation>
    </message>
    <message>
        <source>Two periods compared</source>
        <translation>Comparaison de deux périodes</translation>
    </message>
    <message>
        <source>A change is only called one if it is more than day-to-day variation.</source>
        <translation>Un changement n’est signalé que s’il dépasse la variation d’un jour à l’autre.</translation>
    </message>
    <message>
        <source>The last four weeks and the four before</source>
        <translation>Les quatre dernières semaines et les quatre d’avant</translation>
    </message>
    <message>
        <source>Your first two weeks and the last two</source>
        <translation>Vos deux premières semaines et les deux dernières</translation>
    </message>
    <message>
        <source>Last month and this month</source>
        <translation>Le mois dernier et ce mois-ci</translation>
    </message>
    <message>
        <source>The last stage and this one</source>
        <translation>L’étape précédente et celle-ci</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>pareil</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n de moins</numerusform>
            <numerusform>%n de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>no real change</source>
        <translation>pas de vrai changement</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>%1 de mieux</translation>
    </message>
    <message>
        <source>%1 worse</source>
        <translation>%1 de moins bien</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Days you trained</source>
        <translation>Vos jours d’entraînement</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Morning pain</source>
        <translation>Douleur du matin</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayRings</name>
    <message>
        <source>%1: rest day</source>
        <translation>%1 : jour de repos</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <translation>%1 : %2 %</translation>
    </message>
    <message>
        <source>%1: a short one, it counts</source>
        <translation>%1 : une séance courte, elle compte</translation>
    </message>
</context>
<context>
    <name>limber::ui::DecidesPage</name>
    <message>
        <source>How Limber decides</source>
        <translation>Comment Limber décide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Ready for the next stage?</source>
        <translation>Prêt pour l’étape suivante ?</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1 : oui</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1 : pas encore</translation>
    </message>
    <message>
        <source>After each session</source>
        <translation>Après chaque séance</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <translation>%1 (aujourd’hui)</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semaine par semaine</translation>
    </message>
    <message>
        <source>%1 (also)</source>
        <translation>%1 (aussi)</translation>
    </message>
    <message>
        <source>Every suggestion comes from what you log. You always decide, and you can undo any decision in the journal.</source>
        <translation>Chaque proposition vient de ce que vous notez. C’est toujours vous qui décidez, et vous pouvez annuler toute décision dans le journal.</translation>
    </message>
    <message>
        <source>Something feels wrong</source>
        <translation>Quelque chose ne va pas</translation>
    </message>
    <message numerus="yes">
        <source>Stage %1, week %2. %n week(s) count so far.</source>
        <translation>
            <numerusform>Étape %1, semaine %2. Pour l’instant, %n semaine compte.</numerusform>
            <numerusform>Étape %1, semaine %2. Pour l’instant, %n semaines comptent.</numerusform>
        </translation>
    </message>
    <message>
        <source>You need all five. You never have to max out, and you always decide.</source>
        <translation>Il faut les cinq. Vous n’avez jamais besoin d’aller au maximum, et c’est toujours vous qui décidez.</translation>
    </message>
    <message>
        <source>Your week starts on the day you started the stage. Its target is set on the first day and stays the same all week.</source>
        <translation>Votre semaine commence le jour où vous avez commencé l’étape. Son objectif est fixé le premier jour et reste le même toute la semaine.</translation>
    </message>
    <message>
        <source>If two rules disagree, the safer one wins</source>
        <translation>Si deux règles se contredisent, la plus prudente l’emporte</translation>
    </message>
    <message>
        <source>This changes if your effort is above 4, or you stop a session early.</source>
        <translation>Cela change si l’effort dépasse 4 ou si vous arrêtez une séance avant la fin.</translation>
    </message>
    <message numerus="yes">
        <source>You need %n more week(s) that count.</source>
        <translation>
            <numerusform>Il faut encore %n semaine qui compte.</numerusform>
            <numerusform>Il faut encore %n semaines qui comptent.</numerusform>
        </translation>
    </message>
    <message>
        <source>You need two weeks in which you finish every session.</source>
        <translation>Il faut deux semaines où vous terminez chaque séance.</translation>
    </message>
    <message>
        <source>You need two weeks with a usual effort of 4 or less.</source>
        <translation>Il faut deux semaines avec un effort habituel de 4 ou moins.</translation>
    </message>
    <message>
        <source>Pain of 3, tingling or a sore morning would change this for two weeks.</source>
        <translation>Une douleur de 3, des fourmillements ou un matin douloureux changeraient cela pour deux semaines.</translation>
    </message>
    <message>
        <source>You need two weeks without tingling or numbness.</source>
        <translation>Il faut deux semaines sans fourmillements ni engourdissement.</translation>
    </message>
    <message>
        <source>You need two weeks of mornings no more than 1 point above your usual.</source>
        <translation>Il faut deux semaines de matins à 1 point au plus au-dessus de votre habitude.</translation>
    </message>
    <message>
        <source>You need two weeks with pain 0-1 in nine of ten sessions, and never 3.</source>
        <translation>Il faut deux semaines avec une douleur de 0-1 dans neuf séances sur dix, et jamais 3.</translation>
    </message>
    <message>
        <source>This changes if you gain 2% a week or more.</source>
        <translation>Cela change si vous gagnez 2 % par semaine ou plus.</translation>
    </message>
    <message numerus="yes">
        <source>You need %n more weekly check(s).</source>
        <translation>
            <numerusform>Il faut encore %n contrôle de la semaine.</numerusform>
            <numerusform>Il faut encore %n contrôles de la semaine.</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;re still improving, which is good. You&apos;ll meet this when you gain less than 2% a week, or after two comfortable weeks at the highest target.</source>
        <translation>Vous progressez encore, et c’est bien. Ce sera atteint quand vous gagnerez moins de 2 % par semaine, ou après deux semaines confortables à l’objectif le plus élevé.</translation>
    </message>
    <message>
        <source>This changes if you do less than 80% over three weeks.</source>
        <translation>Cela change si vous faites moins de 80 % sur trois semaines.</translation>
    </message>
    <message>
        <source>You need 80% on average over three weeks. There&apos;s no hurry.</source>
        <translation>Il faut 80 % en moyenne sur trois semaines. Rien ne presse.</translation>
    </message>
    <message numerus="yes">
        <source>You need %n more session(s) within three weeks.</source>
        <translation>
            <numerusform>Il faut encore %n séance en trois semaines.</numerusform>
            <numerusform>Il faut encore %n séances en trois semaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain below %1, and next morning no more than %2 above your usual</source>
        <translation>Douleur sous %1, et le lendemain matin au plus %2 au-dessus de votre habitude</translation>
    </message>
    <message>
        <source>Pain %1-%2, or one morning %3 points above your usual</source>
        <translation>Douleur %1-%2, ou un matin %3 points au-dessus de votre habitude</translation>
    </message>
    <message>
        <source>The day after pain of %1 or more, or a second such morning in a week</source>
        <translation>Le lendemain d’une douleur de %1 ou plus, ou un deuxième matin de ce genre dans la semaine</translation>
    </message>
    <message>
        <source>While training is paused or gentle only, or a professional is asked for pain</source>
        <translation>Tant que l’entraînement est suspendu ou doux, ou qu’un professionnel est consulté pour la douleur</translation>
    </message>
    <message>
        <source>Pain of %1 or more</source>
        <translation>Douleur de %1 ou plus</translation>
    </message>
    <message>
        <source>Up %1-%2% after a good week with at least %3% of your sets done, nearer %2% if effort was %4 or less. At most once a week, rounded down.</source>
        <translation>De %1 à %2 % de plus après une bonne semaine avec au moins %3 % de vos séries faites, plutôt %2 % si l’effort était de %4 ou moins. Une fois par semaine au plus, arrondi vers le bas.</translation>
    </message>
    <message>
        <source>%1% less from the next session after pain of %2, for the rest of the week.</source>
        <translation>%1 % de moins dès la séance suivant une douleur de %2, pour le reste de la semaine.</translation>
    </message>
    <message>
        <source>No increase after a week with an effort above %1, or with more than %2% of the plan done.</source>
        <translation>Pas d’augmentation après une semaine avec un effort au-dessus de %1, ou avec plus de %2 % du programme fait.</translation>
    </message>
    <message>
        <source>A week counts when you do at least %1% of your sessions. Rest days don&apos;t break your streak, and planned breaks are taken out.</source>
        <translation>Une semaine compte quand vous faites au moins %1 % de vos séances. Les jours de repos n’interrompent pas votre série, et les pauses prévues sont mises à part.</translation>
    </message>
    <message>
        <source>After a break: the same target for up to %1 days, then 10%, 20% or more off. From %2 days on, a few safety questions come first. You never have to catch up.</source>
        <translation>Après une pause : le même objectif jusqu’à %1 jours, puis 10 %, 20 % ou plus de moins. À partir de %2 jours, quelques questions de sécurité d’abord. Vous n’avez jamais rien à rattraper.</translation>
    </message>
    <message>
        <source>A doctor&apos;s or physiotherapist&apos;s agreement holds for %1 days.</source>
        <translation>L’accord d’un médecin ou d’un kiné vaut %1 jours.</translation>
    </message>
    <message>
        <source>After %1 weeks that count, Limber suggests what to do next.</source>
        <translation>Après %1 semaines qui comptent, Limber propose la suite.</translation>
    </message>
</context>
<context>
    <name>limber::ui::DeleteSheet</name>
    <message>
        <source>DELETE</source>
        <extracomment>what has to be typed before everything is deleted</extracomment>
        <translation>SUPPRIMER</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Supprimer toutes mes données</translation>
    </message>
    <message>
        <source>This will be gone for good:</source>
        <translation>Ceci sera supprimé définitivement :</translation>
    </message>
    <message>
        <source>This stays, because Limber can&apos;t find it:</source>
        <translation>Ceci reste, car Limber ne peut pas le retrouver :</translation>
    </message>
    <message>
        <source>You may want to keep a copy. Export your journal first.</source>
        <translation>Vous voudrez peut-être garder une copie. Exportez d’abord votre journal.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Tapez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Export first</source>
        <translation>Exporter d’abord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
</context>
<context>
    <name>limber::ui::EntrySheet</name>
    <message>
        <source>Log a session</source>
        <translation>Noter une séance</translation>
    </message>
    <message>
        <source>Enter a measurement</source>
        <translation>Entrer une mesure</translation>
    </message>
    <message>
        <source>Plan a break</source>
        <translation>Prévoir une pause</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date and time format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>limber::ui::EquipmentPicker</name>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
</context>
<context>
    <name>limber::ui::ExerciseDetail</name>
    <message>
        <source>All exercises</source>
        <translation>Tous les exercices</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Faire maintenant</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation>Plus facile : %1</translation>
    </message>
    <message>
        <source>Harder: %1</source>
        <translation>Plus difficile : %1</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Works on: %1</source>
        <translation>Fait travailler : %1</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Erreurs fréquentes</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Ce qu’il vous faut</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <translation>Aujourd’hui : %1.</translation>
    </message>
    <message>
        <source>Locked for now</source>
        <translation>Verrouillé pour l’instant</translation>
    </message>
    <message>
        <source>Locked for now. To unlock: %1</source>
        <translation>Verrouillé pour l’instant. Pour débloquer : %1</translation>
    </message>
    <message>
        <source>Unlocked for now: %1</source>
        <translation>Débloqué pour l’instant : %1</translation>
    </message>
    <message>
        <source>Breathing and pace</source>
        <translation>Respiration et rythme</translation>
    </message>
    <message>
        <source>Check with a doctor first if you have</source>
        <translation>Voyez d’abord un médecin en cas de</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>Sources checked on %1</source>
        <translation>Sources vérifiées le %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>À surveiller</translation>
    </message>
</context>
<context>
    <name>limber::ui::ExerciseList</name>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Why we do this</source>
        <translation>Pourquoi nous faisons cela</translation>
    </message>
    <message>
        <source>Daily reset</source>
        <translation>Minute du jour</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Boîte à outils</translation>
    </message>
    <message>
        <source>Whenever you like.</source>
        <translation>Quand vous voulez.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Au bureau</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Your five stages</source>
        <translation>Vos cinq étapes</translation>
    </message>
    <message>
        <source>One after the other. Limber tells you when you&apos;re ready for the next.</source>
        <translation>L’une après l’autre. Limber vous dit quand vous êtes prêt pour la suivante.</translation>
    </message>
    <message>
        <source>About a minute. Good as a break from work.</source>
        <translation>Environ une minute. Une bonne pause au travail.</translation>
    </message>
    <message>
        <source>Use these while you work.</source>
        <translation>À utiliser pendant que vous travaillez.</translation>
    </message>
    <message>
        <source>Movements for a stiff mid-back, with steps, cautions and sources, and your own</source>
        <translation>Des mouvements pour un milieu du dos raide, avec étapes, précautions et sources, et vos propres exercices</translation>
    </message>
    <message>
        <source>Add my exercise</source>
        <translation>Ajouter mon exercice</translation>
    </message>
    <message>
        <source>Report for my therapist</source>
        <translation>Rapport pour mon thérapeute</translation>
    </message>
    <message>
        <source>End this plan</source>
        <translation>Mettre fin à ce plan</translation>
    </message>
    <message>
        <source>For therapists: make a plan for someone</source>
        <translation>Pour thérapeutes : établir un plan pour quelqu’un</translation>
    </message>
    <message>
        <source>My exercises</source>
        <translation>Mes exercices</translation>
    </message>
    <message>
        <source>Yours, or set by your therapist.</source>
        <translation>Les vôtres, ou ceux donnés par votre thérapeute.</translation>
    </message>
</context>
<context>
    <name>limber::ui::ExportSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigureCard</name>
    <message>
        <source>working: %1</source>
        <translation>travaille : %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigureDemonstration</name>
    <message>
        <source>Hide guides</source>
        <translation>Masquer les repères</translation>
    </message>
    <message>
        <source>Show guides</source>
        <translation>Afficher les repères</translation>
    </message>
    <message>
        <source>The position that comes next, and arrows towards it</source>
        <translation>La position suivante, et des flèches qui y mènent</translation>
    </message>
    <message>
        <source>Show the common mistake</source>
        <translation>Montrer l’erreur fréquente</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Réinitialiser la vue</translation>
    </message>
    <message>
        <source>Hide the mistake</source>
        <translation>Masquer l’erreur</translation>
    </message>
    <message>
        <source>Drag to turn the figure, scroll to zoom</source>
        <translation>Glissez pour tourner la figure, défilez pour zoomer</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigureView</name>
    <message>
        <source>Figure showing the exercise</source>
        <translation>Figure montrant l’exercice</translation>
    </message>
    <message>
        <source>The common mistake of %1: %2</source>
        <translation>L’erreur fréquente de %1 : %2</translation>
    </message>
    <message>
        <source>A person doing %1. The left and right arrow keys turn the picture.</source>
        <translation>Une personne faisant %1. Les flèches gauche et droite tournent l’image.</translation>
    </message>
    <message>
        <source>The right way</source>
        <translation>La bonne façon</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expirez</translation>
    </message>
</context>
<context>
    <name>limber::ui::Finding</name>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <translation>&apos;le&apos; d MMMM</translation>
    </message>
    <message>
        <source>%1 held. Your first time with this exercise.</source>
        <translation>%1 tenues. C’était votre première fois avec cet exercice.</translation>
    </message>
    <message>
        <source>%1 done. Your first time with this exercise.</source>
        <translation>%1 faites. C’était votre première fois avec cet exercice.</translation>
    </message>
    <message numerus="yes">
        <source>%1 held, after %n day(s) away.</source>
        <translation>
            <numerusform>%1 tenues, après %n jour d’absence.</numerusform>
            <numerusform>%1 tenues, après %n jours d’absence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done, after %n day(s) away.</source>
        <translation>
            <numerusform>%1 faites, après %n jour d’absence.</numerusform>
            <numerusform>%1 faites, après %n jours d’absence.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 held.</source>
        <translation>%1 sur %2 tenues.</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>%1 sur %2 faites.</translation>
    </message>
    <message>
        <source>%1 with %2, %3 more than on %4.</source>
        <translation>%1 avec %2, %3 de plus que %4.</translation>
    </message>
    <message>
        <source>%1 held, %2 more than yesterday.</source>
        <translation>%1 tenues, %2 de plus qu’hier.</translation>
    </message>
    <message>
        <source>%1 done, %2 more than yesterday.</source>
        <translation>%1 faites, %2 de plus qu’hier.</translation>
    </message>
    <message>
        <source>%1 held, %2 more than on %3.</source>
        <translation>%1 tenues, %2 de plus que %3.</translation>
    </message>
    <message>
        <source>%1 done, %2 more than on %3.</source>
        <translation>%1 faites, %2 de plus que %3.</translation>
    </message>
    <message>
        <source>%1 held. That&apos;s the full amount for this exercise.</source>
        <translation>%1 tenues. C’est l’objectif le plus élevé de cet exercice.</translation>
    </message>
    <message>
        <source>%1 done. That&apos;s the full amount for this exercise.</source>
        <translation>%1 faites. C’est l’objectif le plus élevé de cet exercice.</translation>
    </message>
    <message>
        <source>%1 held. No change since last week, as usual in week %2.</source>
        <translation>%1 tenues. Pas de changement depuis la semaine dernière, c’est habituel en semaine %2.</translation>
    </message>
    <message>
        <source>%1 done. No change since last week, as usual in week %2.</source>
        <translation>%1 faites. Pas de changement depuis la semaine dernière, c’est habituel en semaine %2.</translation>
    </message>
    <message>
        <source>%1 held, as planned.</source>
        <translation>%1 tenues, comme prévu.</translation>
    </message>
    <message>
        <source>%1 done, as planned.</source>
        <translation>%1 faites, comme prévu.</translation>
    </message>
</context>
<context>
    <name>limber::ui::ImportSheet</name>
    <message>
        <source>Which comes first in the dates?</source>
        <translation>Qu’est-ce qui vient en premier dans les dates ?</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Le jour</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Le mois</translation>
    </message>
    <message>
        <source>What are the weights in?</source>
        <translation>En quelle unité sont les poids ?</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogrammes</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>À quoi correspond chaque colonne ?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Import %1 (%2)</source>
        <comment>file, program</comment>
        <translation>Importer %1 (%2)</translation>
    </message>
    <message>
        <source>This table can&apos;t be read yet: %1</source>
        <translation>Ce tableau ne peut pas encore être lu : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of exercises that Limber knows.</source>
        <translation>
            <numerusform>%n série d’exercices que Limber connaît.</numerusform>
            <numerusform>%n séries d’exercices que Limber connaît.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of other activities. They show in your journal and count for nothing.</source>
        <translation>
            <numerusform>%n série d’autres activités. Elle apparaît dans votre journal, mais n’est pas comptée.</numerusform>
            <numerusform>%n séries d’autres activités. Elles apparaissent dans votre journal, mais ne sont pas comptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You already have %n of these.</source>
        <translation>
            <numerusform>Vous en avez déjà %n.</numerusform>
            <numerusform>Vous en avez déjà %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out; see below why.</source>
        <translation>
            <numerusform>%n ligne laissée de côté ; voir pourquoi plus bas.</numerusform>
            <numerusform>%n lignes laissées de côté ; voir pourquoi plus bas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n set(s)</source>
        <translation>
            <numerusform>Importer %n série</numerusform>
            <numerusform>Importer %n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>What each name is</source>
        <translation>À quoi correspond chaque nom</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n set(s)</source>
        <translation>
            <numerusform>%1 · %n série</numerusform>
            <numerusform>%1 · %n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>Other activity</source>
        <translation>Autre activité</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>line, column, why</comment>
        <translation>Ligne %1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>limber::ui::JournalDelegate</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Deleted ·</source>
        <translation>Supprimé ·</translation>
    </message>
</context>
<context>
    <name>limber::ui::JournalList</name>
    <message>
        <source>Journal entries</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>Enter edits an entry, Delete deletes it.</source>
        <translation>Entrée modifie une ligne, Suppr la supprime.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>limber::ui::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Ajouté.</translation>
    </message>
    <message>
        <source>Everything you&apos;ve logged. You can correct it at any time.</source>
        <translation>Tout ce que vous avez noté. Vous pouvez le corriger à tout moment.</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Noter une séance</translation>
    </message>
    <message>
        <source>Nothing here yet. Your first session will appear by itself.</source>
        <translation>Rien encore. Votre première séance apparaîtra toute seule.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Modifié.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Enter a measurement</source>
        <translation>Entrer une mesure</translation>
    </message>
    <message>
        <source>Plan a break</source>
        <translation>Prévoir une pause</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Stages, breaks and safety</source>
        <translation>Étapes, pauses et sécurité</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Deletes the selected line from your journal and every backup</source>
        <translation>Supprime la ligne choisie de votre journal et de toutes les sauvegardes</translation>
    </message>
    <message>
        <source>Nothing found. Try other words or another kind.</source>
        <translation>Rien trouvé. Essayez d’autres mots ou un autre type.</translation>
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
        <translation>Supprimé : %1</translation>
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
        <translation>Les semaines à venir</translation>
    </message>
    <message>
        <source>Based on the rules that set today&apos;s target. It&apos;s a forecast, not a promise.</source>
        <translation>Selon les règles qui fixent l’objectif du jour. C’est une prévision, pas une promesse.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Mesure</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Essai %1</translation>
    </message>
    <message>
        <source>Usual range: %1 to %2</source>
        <translation>Plage habituelle : %1 à %2</translation>
    </message>
    <message>
        <source>Middle result: %1</source>
        <translation>Résultat du milieu : %1</translation>
    </message>
    <message>
        <source>We save your middle result.</source>
        <translation>Nous gardons le résultat du milieu.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MeasurePage</name>
    <message>
        <source>Weekly check: %1</source>
        <translation>Contrôle de la semaine : %1</translation>
    </message>
    <message>
        <source>overhead gap</source>
        <translation>écart au-dessus de la tête</translation>
    </message>
    <message>
        <source>Start   (Space)</source>
        <translation>Démarrer   (Espace)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Wrist to floor</source>
        <translation>Poignet au sol</translation>
    </message>
    <message>
        <source> cm</source>
        <comment>unit after a number</comment>
        <translation> cm</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>pire</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
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
            <numerusform>%n répétition</numerusform>
            <numerusform>%n répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pain %2</source>
        <translation>%1, douleur %2</translation>
    </message>
    <message>
        <source>%1, effort %2, pain %3</source>
        <translation>%1, effort %2, douleur %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save try %1 of %2</source>
        <translation>Enregistrer l’essai %1 sur %2</translation>
    </message>
    <message>
        <source>We save your middle result: %1.</source>
        <translation>Nous gardons le résultat du milieu : %1.</translation>
    </message>
    <message>
        <source>We&apos;ll compare it with your other weeks.</source>
        <translation>Nous le comparerons à vos autres semaines.</translation>
    </message>
    <message>
        <source>Above effort 5 or pain 2, results can&apos;t be compared. Rest for a few minutes and stop earlier, or try another day.</source>
        <translation>Au-dessus d’un effort de 5 ou d’une douleur de 2, les résultats ne se comparent pas. Reposez-vous quelques minutes et arrêtez plus tôt, ou réessayez un autre jour.</translation>
    </message>
    <message>
        <source>That&apos;s enough for today. You can measure another day.</source>
        <translation>Assez pour aujourd’hui. Vous pourrez mesurer un autre jour.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Once a week, before exercise, at about the same time of day.</source>
        <translation>Une fois par semaine, avant l’exercice, à peu près à la même heure.</translation>
    </message>
    <message>
        <source>How hard did it feel at the end?</source>
        <translation>À quel point était-ce difficile à la fin ?</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>Worst pain?</source>
        <translation>Pire douleur ?</translation>
    </message>
    <message>
        <source>Rest, then try again</source>
        <translation>Reposez-vous, puis réessayez</translation>
    </message>
    <message>
        <source>Lie on your back. Bend your knees and keep your lower ribs down.</source>
        <translation>Allongez-vous sur le dos. Pliez les genoux et gardez les côtes basses au sol.</translation>
    </message>
    <message>
        <source>Reach both arms straight overhead, as far as is comfortable.</source>
        <translation>Tendez les deux bras au-dessus de la tête, aussi loin que c’est confortable.</translation>
    </message>
    <message>
        <source>Measure from your wrist to the floor with a ruler. Do it three times. We save your middle result.</source>
        <translation>Mesurez avec une règle du poignet au sol. Faites-le trois fois. Nous gardons le résultat du milieu.</translation>
    </message>
    <message>
        <source>Hold for as long as you can do it well.</source>
        <translation>Tenez tant que vous le faites bien.</translation>
    </message>
    <message>
        <source>Stop at effort 5 out of 10, or as soon as pain goes above 2. Stopping earlier is fine.</source>
        <translation>Arrêtez à un effort de 5 sur 10, ou dès que la douleur dépasse 2. Arrêter plus tôt est très bien.</translation>
    </message>
    <message>
        <source>Do slow repetitions at the usual pace, without resting.</source>
        <translation>Faites des répétitions lentes au rythme habituel, sans repos.</translation>
    </message>
    <message>
        <source>Press Space or the large button for each one.</source>
        <translation>Appuyez sur Espace ou sur le grand bouton à chacune.</translation>
    </message>
    <message>
        <source>%1: above the limit, not compared</source>
        <translation>%1 : au-dessus de la limite, non comparé</translation>
    </message>
    <message>
        <source>The computer was asleep, so that try is not counted.</source>
        <translation>L’ordinateur était en veille : cet essai ne compte pas.</translation>
    </message>
    <message>
        <source>Press Start. You have 10 seconds to get into position, then a tick sounds every 5 s.</source>
        <translation>Appuyez sur Commencer. Vous avez 10 secondes pour vous mettre en position, puis un tic retentit toutes les 5 s.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MeasurementForm</name>
    <message>
        <source>Weekly measurement</source>
        <translation>Mesure de la semaine</translation>
    </message>
    <message>
        <source>Weekly check of an exercise</source>
        <translation>Contrôle de la semaine d’un exercice</translation>
    </message>
    <message>
        <source>Pain on waking</source>
        <translation>Douleur au réveil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Let Limber guide you through the check</source>
        <translation>Laissez Limber vous guider pendant le contrôle</translation>
    </message>
</context>
<context>
    <name>limber::ui::MilestonesView</name>
    <message>
        <source>What you reach is collected here. Nothing can be lost.</source>
        <translation>Ce que vous atteignez est réuni ici. Rien ne peut se perdre.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MorningForm</name>
    <message>
        <source>Pain on waking</source>
        <translation>Douleur au réveil</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>pire</translation>
    </message>
    <message>
        <source>Just muscle soreness, same on both sides</source>
        <translation>Seulement des courbatures, pareilles des deux côtés</translation>
    </message>
</context>
<context>
    <name>limber::ui::MorningQuestion</name>
    <message>
        <source>Good morning. How is your pain now?</source>
        <translation>Bonjour. Comment est votre douleur maintenant ?</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Pain this morning</source>
        <translation>Douleur ce matin</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>pire</translation>
    </message>
    <message>
        <source>No, or not sure</source>
        <translation>Non, ou pas sûr</translation>
    </message>
    <message>
        <source>Yes, only muscles</source>
        <translation>Oui, seulement les muscles</translation>
    </message>
    <message>
        <source>It tells us if the last session was too much.</source>
        <translation>Cela nous dit si la dernière séance était de trop.</translation>
    </message>
    <message>
        <source>Is it just muscle soreness, the same on both sides?</source>
        <translation>Est-ce seulement des courbatures, pareilles des deux côtés ?</translation>
    </message>
</context>
<context>
    <name>limber::ui::NumbersView</name>
    <message>
        <source>%1: %2</source>
        <comment>measure: value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The weeks of this stage</source>
        <translation>Les semaines de cette étape</translation>
    </message>
    <message>
        <source>The months of the last year</source>
        <translation>Les mois de la dernière année</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Average done</source>
        <translation>Moyenne faite</translation>
    </message>
    <message>
        <source>Planned range</source>
        <translation>Plage prévue</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Morning pain</source>
        <translation>Douleur du matin</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, à partir du %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Days you trained</source>
        <translation>Vos jours d’entraînement</translation>
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
        <translation>D’abord, votre sécurité</translation>
    </message>
    <message>
        <source>I already use Limber: import my journal</source>
        <translation>J’utilise déjà Limber : importer mon journal</translation>
    </message>
    <message>
        <source>Loosen your upper back in a few minutes a day</source>
        <translation>Assouplissez le haut de votre dos en quelques minutes par jour</translation>
    </message>
    <message>
        <source>Try the first minute now, on a chair.</source>
        <translation>Essayez la première minute maintenant, sur une chaise.</translation>
    </message>
    <message>
        <source>We save only the result, never your answers.</source>
        <translation>Nous gardons seulement le résultat, jamais vos réponses.</translation>
    </message>
    <message>
        <source>Try one minute</source>
        <translation>Essayer une minute</translation>
    </message>
    <message>
        <source>I&apos;m a therapist: make a plan</source>
        <translation>Je suis thérapeute : établir un plan</translation>
    </message>
    <message>
        <source>For adults with everyday stiffness of the mid-back. Your data stays on this computer. Limber doesn&apos;t diagnose, treat or replace a doctor.</source>
        <translation>Pour les adultes au milieu du dos raide au quotidien. Vos données restent sur cet ordinateur. Limber ne pose pas de diagnostic, ne soigne pas et ne remplace pas un médecin.</translation>
    </message>
</context>
<context>
    <name>limber::ui::OutlookCard</name>
    <message>
        <source>Your goals for it will show here in week 3.</source>
        <translation>Vos critères pour cette étape apparaîtront ici en semaine 3.</translation>
    </message>
    <message>
        <source>You meet all five goals. You decide when.</source>
        <translation>Vous remplissez les cinq critères. C’est vous qui décidez quand.</translation>
    </message>
    <message>
        <source>You meet %1 of 5 goals.</source>
        <translation>Critères remplis : %1 sur 5.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>goal: met or not</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::OwnExerciseForm</name>
    <message>
        <source>Add my exercise</source>
        <translation>Ajouter mon exercice</translation>
    </message>
    <message>
        <source>For something your therapist gave you, or that you know does you good. Limber&apos;s pain rules and breaks hold for it too.</source>
        <translation>Pour un exercice que votre thérapeute vous a donné, ou qui vous fait du bien. Les règles de Limber sur la douleur et les pauses valent aussi pour lui.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove this exercise</source>
        <translation>Retirer cet exercice</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Hold a position</source>
        <translation>Tenir une position</translation>
    </message>
    <message>
        <source>Move for a time</source>
        <translation>Bouger pendant un temps donné</translation>
    </message>
    <message>
        <source>Count repetitions</source>
        <translation>Compter les répétitions</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Comment il est compté</translation>
    </message>
    <message>
        <source>Each side, one after the other</source>
        <translation>Chaque côté, l’un après l’autre</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Holds a set</source>
        <translation>Tenues par série</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Commencer à</translation>
    </message>
    <message>
        <source>Never more than</source>
        <translation>Jamais plus de</translation>
    </message>
    <message>
        <source>Let it grow by 5 to 10% after a calm week; otherwise it stays as it is</source>
        <translation>Augmenter de 5 à 10 % après une semaine calme ; sinon, rien ne change</translation>
    </message>
    <message>
        <source> kg</source>
        <translation> kg</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Repos entre les séries</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>One step a line, in your own words</source>
        <translation>Une étape par ligne, avec vos mots</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Such as: stop if your arm tingles</source>
        <translation>Par exemple : arrêter si le bras fourmille</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>bends the back backwards under load</source>
        <translation>se cambrer avec une charge</translation>
    </message>
    <message>
        <source>a roller presses on the back</source>
        <translation>un rouleau qui appuie sur le dos</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>bras au-dessus de la tête, avec ou sans poids</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>s’allonger au sol et se relever</translation>
    </message>
    <message>
        <source>an unstable surface</source>
        <translation>un support instable</translation>
    </message>
    <message>
        <source>It involves</source>
        <translation>L’exercice comprend</translation>
    </message>
    <message>
        <source> repetitions a set</source>
        <translation> répétitions par série</translation>
    </message>
    <message>
        <source> s each hold</source>
        <translation> s par tenue</translation>
    </message>
    <message>
        <source> s a set</source>
        <translation> s par série</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Sans figure</translation>
    </message>
    <message>
        <source>Moves like %1</source>
        <translation>Bouge comme : %1</translation>
    </message>
    <message>
        <source>A session: %1</source>
        <translation>Une séance : %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier : %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::PauseForm</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>limber::ui::PlanForm</name>
    <message>
        <source>as it is</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source> rep.</source>
        <translation> rép.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Make a plan for someone</source>
        <translation>Établir un plan pour quelqu’un</translation>
    </message>
    <message>
        <source>For therapists. Limber keeps inside these limits; its pain rules and safety questions stay as they are. Amounts are per session.</source>
        <translation>Pour thérapeutes. Limber reste dans ces limites ; ses règles sur la douleur et ses questions de sécurité ne changent pas. Les quantités sont par séance.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>But du plan</translation>
    </message>
    <message>
        <source>A note for them</source>
        <translation>Une note pour la personne</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Date de la révision</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Commencer à</translation>
    </message>
    <message>
        <source>Never more than</source>
        <translation>Jamais plus de</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1, start</source>
        <translation>%1, départ</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, au plus</translation>
    </message>
    <message>
        <source>%1, how often</source>
        <translation>%1, fréquence</translation>
    </message>
    <message>
        <source>Lock everything that needs</source>
        <translation>Verrouiller tout ce qui demande</translation>
    </message>
    <message>
        <source>bending backwards under load</source>
        <translation>se cambrer avec une charge</translation>
    </message>
    <message>
        <source>a roller under the back</source>
        <translation>un rouleau sous le dos</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>bras au-dessus de la tête, avec ou sans poids</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>s’allonger au sol et se relever</translation>
    </message>
    <message>
        <source>unstable surfaces: ball and disc</source>
        <translation>supports instables : ballon et coussin</translation>
    </message>
</context>
<context>
    <name>limber::ui::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Fit your sessions into your days. Every change counts at once.</source>
        <translation>Placez vos séances dans vos journées. Chaque changement compte aussitôt.</translation>
    </message>
</context>
<context>
    <name>limber::ui::PlayerPage</name>
    <message>
        <source>It hurts</source>
        <translation>Cela fait mal</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Plein écran (F)</translation>
    </message>
    <message>
        <source>Stop and say what happened (H or .)</source>
        <translation>Arrêter et dire ce qui s’est passé (H ou .)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Repeat the hold</source>
        <translation>Recommencer la tenue</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>10 seconds more	+</source>
        <translation>10 secondes de plus	+</translation>
    </message>
    <message>
        <source>Keys	?</source>
        <translation>Touches	?</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Ce que vous entendez</translation>
    </message>
    <message>
        <source>show the mistake</source>
        <translation>montrer l’erreur</translation>
    </message>
    <message>
        <source>hide the mistake</source>
        <translation>masquer l’erreur</translation>
    </message>
    <message>
        <source>Sound on or off (M)</source>
        <translation>Son activé ou coupé (M)</translation>
    </message>
    <message>
        <source>Compare with the common mistake (X)</source>
        <translation>Comparer avec l’erreur fréquente (X)</translation>
    </message>
    <message>
        <source>Repeat this hold (R)</source>
        <translation>Recommencer cette tenue (R)</translation>
    </message>
    <message>
        <source>Finish this set	D</source>
        <translation>Terminer cette série	D</translation>
    </message>
    <message>
        <source>Repeat the last set	R</source>
        <translation>Recommencer la dernière série	R</translation>
    </message>
    <message>
        <source>Easier version	E</source>
        <translation>Version plus facile	E</translation>
    </message>
    <message>
        <source>Mini player	W</source>
        <translation>Mini-lecteur	W</translation>
    </message>
    <message>
        <source>Everything you did so far is saved.</source>
        <translation>Tout ce que vous avez fait est enregistré.</translation>
    </message>
    <message>
        <source>Chest pain, fever, new numbness, strong pain? Tell Limber</source>
        <translation>Douleur dans la poitrine, fièvre, engourdissement nouveau, forte douleur ? Dites-le à Limber</translation>
    </message>
    <message>
        <source>Tell Limber before you start (U)</source>
        <translation>Dites-le à Limber avant de commencer (U)</translation>
    </message>
    <message>
        <source>ready, pause, resume, skip the rest</source>
        <translation>prêt, pause, reprendre, passer le repos</translation>
    </message>
    <message>
        <source>next rep</source>
        <translation>répétition suivante</translation>
    </message>
    <message>
        <source>it hurts, stop</source>
        <translation>cela fait mal, arrêter</translation>
    </message>
    <message>
        <source>back</source>
        <translation>revenir</translation>
    </message>
    <message>
        <source>easier version</source>
        <translation>version plus facile</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>end the set or the session</source>
        <translation>terminer la série ou la séance</translation>
    </message>
    <message>
        <source>any key, held</source>
        <translation>n’importe quelle touche, maintenue</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>finish this set</source>
        <translation>terminer cette série</translation>
    </message>
    <message>
        <source>10 seconds more</source>
        <translation>10 secondes de plus</translation>
    </message>
    <message>
        <source>repeat the last set or hold</source>
        <translation>recommencer la dernière série ou tenue</translation>
    </message>
    <message>
        <source>sound on or off</source>
        <translation>son activé ou coupé</translation>
    </message>
    <message>
        <source>show the common mistake</source>
        <translation>montrer l’erreur fréquente</translation>
    </message>
    <message>
        <source>arrows on or off</source>
        <translation>flèches visibles ou masquées</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>mini player</source>
        <translation>mini-lecteur</translation>
    </message>
    <message>
        <source>play a sound while getting ready</source>
        <translation>jouer un son pendant la préparation</translation>
    </message>
    <message>
        <source>Finish this set, go on to the next</source>
        <translation>Terminer cette série et passer à la suivante</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminer la séance</translation>
    </message>
    <message>
        <source>End here?</source>
        <translation>Terminer ici ?</translation>
    </message>
    <message>
        <source>♪ Play again. Nothing? Turn the volume up, or follow the screen.</source>
        <translation>♪ Réécouter. Rien ? Montez le volume, ou suivez l’écran.</translation>
    </message>
    <message>
        <source>♪ Sound</source>
        <translation>♪ Son</translation>
    </message>
    <message>
        <source>⤢ Full screen</source>
        <translation>⤢ Plein écran</translation>
    </message>
    <message>
        <source>Back, 10 s more, easier version, mini player, keys (?)</source>
        <translation>Retour, 10 s de plus, version plus facile, mini-lecteur, touches (?)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End the set or the session (Esc)</source>
        <translation>Terminer la série ou la séance (Échap)</translation>
    </message>
    <message>
        <source>Drag to turn the figure</source>
        <translation>Faites glisser pour tourner la figure</translation>
    </message>
    <message>
        <source>Play a sound (T)</source>
        <translation>Jouer un son (T)</translation>
    </message>
    <message>
        <source>Back	←</source>
        <translation>Retour	←</translation>
    </message>
    <message>
        <source>Arrows	G</source>
        <translation>Flèches	G</translation>
    </message>
    <message>
        <source>Back to the usual version	E</source>
        <translation>Revenir à la version habituelle	E</translation>
    </message>
    <message>
        <source>♪ Can you hear this?</source>
        <translation>♪ Entendez-vous ceci ?</translation>
    </message>
    <message>
        <source>♪ Sound is off. Turn it on</source>
        <translation>♪ Le son est coupé. L’activer</translation>
    </message>
    <message>
        <source>Undo (E)</source>
        <translation>Annuler (E)</translation>
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
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Comme maintenant</translation>
    </message>
    <message>
        <source>A week off</source>
        <translation>Une semaine sans séance</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>No %1? Use: %2</source>
        <translation>Pas de %1 ? Prenez : %2</translation>
    </message>
    <message>
        <source>Five stages, from mobility to strength. You move on when you&apos;re ready, and only if you want to.</source>
        <translation>Cinq étapes, de la mobilité à la force. Vous avancez quand vous êtes prêt, et seulement si vous le voulez.</translation>
    </message>
    <message>
        <source>If pain reaches 4</source>
        <translation>Si la douleur atteint 4</translation>
    </message>
</context>
<context>
    <name>limber::ui::ProgrammePage</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>How Limber decides</source>
        <translation>Comment Limber décide</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Started with</source>
        <translation>A commencé à</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>A fini à</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Builds up to</source>
        <translation>Progresse jusqu’à</translation>
    </message>
    <message>
        <source>Take a lighter week</source>
        <translation>Faire une semaine plus légère</translation>
    </message>
</context>
<context>
    <name>limber::ui::ProgressLine</name>
    <message>
        <source>%1% of the session done</source>
        <translation>%1 % de la séance fait</translation>
    </message>
</context>
<context>
    <name>limber::ui::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>%1 · stage %2 of %3 · since %4</source>
        <translation>%1 · étape %2 sur %3 · depuis le %4</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Stage %1 · %2</source>
        <translation>Étape %1 · %2</translation>
    </message>
    <message>
        <source>Nothing to show yet, and that&apos;s fine</source>
        <translation>Rien à montrer encore, et c’est normal</translation>
    </message>
    <message>
        <source>After your first session, you&apos;ll see here how your training grows week by week, with pain, effort, your weekly measurement and the days you trained.</source>
        <translation>Après votre première séance, vous verrez ici comment votre entraînement progresse semaine après semaine, avec la douleur, l’effort, votre mesure et vos jours d’entraînement.</translation>
    </message>
    <message>
        <source>Take your first measurement</source>
        <translation>Faire la première mesure</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Rapport en PDF</translation>
    </message>
    <message>
        <source>Sets as a table (CSV)</source>
        <translation>Séries en tableau (CSV)</translation>
    </message>
    <message>
        <source>This stage</source>
        <translation>Cette étape</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Réussites</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Tous les chiffres</translation>
    </message>
</context>
<context>
    <name>limber::ui::Ready</name>
    <message>
        <source>YOUR CHOICE</source>
        <translation>À VOUS DE CHOISIR</translation>
    </message>
    <message>
        <source>Two more weeks here.</source>
        <translation>Encore deux semaines ici.</translation>
    </message>
    <message>
        <source>Six weeks, and still improving.
Move on, or two more weeks?</source>
        <translation>Six semaines, et encore des progrès.
Continuer, ou encore deux semaines ?</translation>
    </message>
    <message>
        <source>You can move on.</source>
        <translation>Vous pouvez passer à la suite.</translation>
    </message>
    <message>
        <source>Start stage %1</source>
        <translation>Commencer l’étape %1</translation>
    </message>
    <message>
        <source>Stage %1 · %2</source>
        <translation>Étape %1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>READY FOR MORE</source>
        <translation>PRÊT POUR LA SUITE</translation>
    </message>
    <message>
        <source>You&apos;ve mastered this one, pain-free.
Ready for the next stage?</source>
        <translation>Vous maîtrisez cet exercice, sans douleur.
Prêt pour l’étape suivante ?</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReadyPanel</name>
    <message>
        <source>One more week</source>
        <translation>Encore une semaine</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Two more weeks</source>
        <translation>Encore deux semaines</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReportSheet</name>
    <message>
        <source>Report for a doctor or physiotherapist</source>
        <translation>Rapport pour un médecin ou un kiné</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::ScalePicker</name>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1 : %2 sur 10</translation>
    </message>
</context>
<context>
    <name>limber::ui::SchedulePicker</name>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Midi</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
</context>
<context>
    <name>limber::ui::ScreeningForm</name>
    <message>
        <source>None of these</source>
        <translation>Rien de tout cela</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>Numéro d’urgence : %1</translation>
    </message>
    <message>
        <source>Start gently</source>
        <translation>Commencer en douceur</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>aucune douleur</translation>
    </message>
    <message>
        <source>worst pain</source>
        <translation>pire douleur</translation>
    </message>
    <message>
        <source>We leave out exercises that don&apos;t suit you, and say why on each of them.</source>
        <translation>Nous laissons de côté les exercices qui ne vous conviennent pas, et disons pourquoi pour chacun.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Modifier mes réponses</translation>
    </message>
</context>
<context>
    <name>limber::ui::ScreeningQuestionRow</name>
    <message>
        <source>Please tick what applies.</source>
        <translation>Cochez ce qui vous concerne.</translation>
    </message>
    <message>
        <source>Please choose one answer.</source>
        <translation>Choisissez une réponse.</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionCheck</name>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>Numéro d’urgence : %1</translation>
    </message>
    <message>
        <source>If you have any of these, choose it.</source>
        <translation>Si vous avez l’un de ces signes, choisissez-le.</translation>
    </message>
    <message>
        <source>All clear: start</source>
        <translation>Rien à signaler : commencer</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionForm</name>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Each set</source>
        <translation>Chaque série</translation>
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
        <translation>Tenues ou répétitions</translation>
    </message>
    <message>
        <source>Seconds each</source>
        <translation>Secondes chacune</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment cela s’est terminé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>set: field</comment>
        <translation>%1 : %2</translation>
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
        <translation>Effort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Pire douleur</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>la pire</translation>
    </message>
    <message>
        <source>Pain on waking</source>
        <translation>Douleur au réveil</translation>
    </message>
    <message>
        <source>Tingling, numbness or weakness in an arm or leg</source>
        <translation>Fourmillements, engourdissement ou faiblesse dans un bras ou une jambe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>limber::ui::SetDots</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 faites sur %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Pendant une séance</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>until I press Space</source>
        <translation>jusqu’à Espace</translation>
    </message>
    <message>
        <source>Time to get ready</source>
        <translation>Temps de préparation</translation>
    </message>
    <message>
        <source>How Limber decides</source>
        <translation>Comment Limber décide</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <translation>Ce que disent les études</translation>
    </message>
    <message>
        <source>Limber %1</source>
        <translation>Limber %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a setting, %2 one of its values</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prune</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Carrure</translation>
    </message>
    <message>
        <source>Slimmer</source>
        <translation>Plus mince</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Standard voice</source>
        <translation>Voix standard</translation>
    </message>
    <message>
        <source>Higher voice</source>
        <translation>Voix plus aiguë</translation>
    </message>
    <message>
        <source>Deeper voice</source>
        <translation>Voix plus grave</translation>
    </message>
    <message>
        <source>Soft voice</source>
        <translation>Voix douce</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Essayer la voix</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Reduce motion: show positions instead of movement</source>
        <translation>Moins d’animation : montrer des positions au lieu du mouvement</translation>
    </message>
    <message>
        <source>Guided mobility and strength for adults with everyday stiffness of the mid-back. Limber is wellness software. It doesn&apos;t diagnose or treat anything. A clinician still needs to sign off its safety questions and thresholds.</source>
        <translation>Mobilité et renforcement guidés pour les adultes au milieu du dos raide au quotidien. Limber est un logiciel de bien-être. Il ne pose pas de diagnostic et ne soigne rien. Un professionnel de santé doit encore valider ses questions de sécurité et ses seuils.</translation>
    </message>
    <message>
        <source>Free software, GNU General Public License version 3 or later.</source>
        <translation>Logiciel libre, licence publique générale GNU version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Your data is in %1. It leaves this computer only if you export it.</source>
        <translation>Vos données sont dans %1. Elles ne quittent cet ordinateur que si vous les exportez.</translation>
    </message>
    <message>
        <source>Cue volume</source>
        <translation>Volume des signaux</translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation>Volume de la voix</translation>
    </message>
    <message>
        <source>Mute everything</source>
        <translation>Tout couper</translation>
    </message>
    <message>
        <source>Spoken steps</source>
        <translation>Étapes parlées</translation>
    </message>
    <message>
        <source>Breathing cues</source>
        <translation>Sons de respiration</translation>
    </message>
    <message>
        <source>Count repetitions aloud</source>
        <translation>Compter les répétitions à voix haute</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Tester le son</translation>
    </message>
    <message>
        <source>Speaking voice</source>
        <translation>Voix choisie</translation>
    </message>
    <message>
        <source>Speaking speed, words per minute</source>
        <translation>Vitesse de la voix, mots par minute</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>I count repetitions myself with Space</source>
        <translation>Je compte moi-même les répétitions avec Espace</translation>
    </message>
    <message>
        <source>Show arrows in the direction of movement</source>
        <translation>Montrer des flèches dans le sens du mouvement</translation>
    </message>
    <message>
        <source>High contrast and large text, readable from two metres</source>
        <translation>Contraste élevé et grand texte, lisible à deux mètres</translation>
    </message>
    <message>
        <source>Changes are saved straight away. Your days, times, equipment and breaks are on the Plan page.</source>
        <translation>Les changements sont enregistrés aussitôt. Vos jours, vos heures, votre matériel et vos pauses sont sur la page Planning.</translation>
    </message>
    <message>
        <source>Show rings, dots and counts</source>
        <translation>Afficher les anneaux, les points et les nombres</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Limber speaks</source>
        <translation>Langue de Limber</translation>
    </message>
    <message>
        <source>The language changes when Limber starts again.</source>
        <translation>La langue change au prochain démarrage de Limber.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Supprimer toutes mes données</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Questions de sécurité</translation>
    </message>
</context>
<context>
    <name>limber::ui::SoundGuide</name>
    <message>
        <source>What you hear</source>
        <translation>Ce que vous entendez</translation>
    </message>
    <message>
        <source>With these you can follow a session with your eyes closed.</source>
        <translation>Avec eux, vous pouvez suivre une séance les yeux fermés.</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Écouter : %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <source>Three, two, one</source>
        <translation>Trois, deux, un</translation>
    </message>
    <message>
        <source>Ease in</source>
        <translation>Entrez doucement</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tenir</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Sortez doucement</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Inspirez</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Expirez</translation>
    </message>
    <message>
        <source>Last repetition</source>
        <translation>Dernière répétition</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Changez de côté</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Exercice suivant</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Three deep notes: the session is stopped.</source>
        <translation>Trois notes graves : la séance est arrêtée.</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>À mi-temps</translation>
    </message>
    <message>
        <source>Rest is almost over</source>
        <translation>Le repos est presque fini</translation>
    </message>
    <message>
        <source>Two rising notes: get into position.</source>
        <translation>Deux notes montantes : mettez-vous en position.</translation>
    </message>
    <message>
        <source>Short ticks, the last one higher: something starts or ends on the next beat.</source>
        <translation>Des tics brefs, le dernier plus aigu : au suivant, quelque chose commence ou finit.</translation>
    </message>
    <message>
        <source>High to low: move into the position.</source>
        <translation>De l’aigu au grave : entrez dans la position.</translation>
    </message>
    <message>
        <source>Two notes together: hold.</source>
        <translation>Deux notes ensemble : tenez.</translation>
    </message>
    <message>
        <source>Low to high: move back.</source>
        <translation>Du grave à l’aigu : revenez.</translation>
    </message>
    <message>
        <source>One low note: rest until the next repetition.</source>
        <translation>Une note grave : reposez-vous jusqu’à la répétition suivante.</translation>
    </message>
    <message>
        <source>A rising breath. Only when breathing cues are on.</source>
        <translation>Un souffle qui monte. Seulement si les sons de respiration sont activés.</translation>
    </message>
    <message>
        <source>A falling breath. Only when breathing cues are on.</source>
        <translation>Un souffle qui descend. Seulement si les sons de respiration sont activés.</translation>
    </message>
    <message>
        <source>The same note twice: you&apos;re halfway through a long hold.</source>
        <translation>Deux fois la même note : vous êtes à la moitié d’une longue tenue.</translation>
    </message>
    <message>
        <source>A high chime: this is the last one of the set.</source>
        <translation>Un carillon aigu : c’est la dernière de la série.</translation>
    </message>
    <message>
        <source>High, low, high: change to the other side.</source>
        <translation>Aigu, grave, aigu : changez de côté.</translation>
    </message>
    <message>
        <source>Three falling notes: the set is done. Rest.</source>
        <translation>Trois notes descendantes : la série est finie. Reposez-vous.</translation>
    </message>
    <message>
        <source>Three rising notes: get back into position.</source>
        <translation>Trois notes montantes : remettez-vous en position.</translation>
    </message>
    <message>
        <source>Three bright rising notes: another exercise comes next.</source>
        <translation>Trois notes claires montantes : un autre exercice suit.</translation>
    </message>
    <message>
        <source>Four rising notes: all done.</source>
        <translation>Quatre notes montantes : tout est fait.</translation>
    </message>
    <message>
        <source>A low note twice: the timer is paused.</source>
        <translation>Deux fois une note grave : le minuteur est en pause.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StageView</name>
    <message>
        <source>Pain and effort</source>
        <translation>Douleur et effort</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Mesurer maintenant</translation>
    </message>
    <message>
        <source>Days you trained</source>
        <translation>Vos jours d’entraînement</translation>
    </message>
    <message>
        <source>You did %1% of your sessions in the weeks that count.</source>
        <translation>Vous avez fait %1 % de vos séances dans les semaines qui comptent.</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>semaine %1</translation>
    </message>
    <message>
        <source>Week %1, from %2</source>
        <translation>Semaine %1, à partir du %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>5–10% more</source>
        <translation>5–10 % de plus</translation>
    </message>
    <message>
        <source>average of each week</source>
        <translation>moyenne de chaque semaine</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>douleur</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>effort</translation>
    </message>
    <message>
        <source>0–10 after sessions, middle value of each week</source>
        <translation>0–10 après les séances, valeur médiane de chaque semaine</translation>
    </message>
    <message>
        <source>Not measured yet. Once a week is enough. Your first two days are your starting point.</source>
        <translation>Pas encore mesuré. Une fois par semaine suffit. Vos deux premiers jours sont votre point de départ.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>limber::ui::Stepper</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>current</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>Stage %1: %2, %3</source>
        <translation>Étape %1 : %2, %3</translation>
    </message>
    <message>
        <source>The five stages</source>
        <translation>Les cinq étapes</translation>
    </message>
</context>
<context>
    <name>limber::ui::StopSheet</name>
    <message>
        <source>Pain: strong, sudden or sharp</source>
        <translation>Douleur : forte, soudaine ou vive</translation>
    </message>
    <message>
        <source>A pop, with pain</source>
        <translation>Un craquement, avec douleur</translation>
    </message>
    <message>
        <source>Tingling in an arm or leg, or around your chest</source>
        <translation>Fourmillements dans un bras ou une jambe, ou autour de la poitrine</translation>
    </message>
    <message>
        <source>Numbness or weakness</source>
        <translation>Engourdissement ou faiblesse</translation>
    </message>
    <message>
        <source>Chest pain, short of breath, racing or irregular heartbeat</source>
        <translation>Douleur dans la poitrine, essoufflement, cœur qui s’emballe ou bat irrégulièrement</translation>
    </message>
    <message>
        <source>Dizzy, trouble seeing, or a new severe headache</source>
        <translation>Vertiges, troubles de la vue, ou mal de tête nouveau et violent</translation>
    </message>
    <message>
        <source>I couldn&apos;t control the weight</source>
        <translation>Je n’arrivais pas à contrôler le poids</translation>
    </message>
    <message>
        <source>Tired or sore muscles, I want to stop</source>
        <translation>Muscles fatigués ou douloureux, je veux arrêter</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé ?</translation>
    </message>
    <message>
        <source>Put any weight down and get comfortable. The timer is paused.</source>
        <translation>Posez tout poids que vous tenez et mettez-vous à l’aise. Le minuteur est en pause.</translation>
    </message>
    <message>
        <source>Just sore or tired</source>
        <translation>Seulement des courbatures ou de la fatigue</translation>
    </message>
    <message>
        <source>Something sharp</source>
        <translation>Une douleur vive</translation>
    </message>
    <message>
        <source>Something strange</source>
        <translation>Une sensation étrange</translation>
    </message>
    <message>
        <source>False alarm, resume</source>
        <translation>Fausse alerte, reprendre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Which is closest?</source>
        <translation>Qu’est-ce qui s’en rapproche le plus ?</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Demandez de l’aide maintenant</translation>
    </message>
    <message>
        <source>Get this checked</source>
        <translation>Faites-vous examiner</translation>
    </message>
    <message>
        <source>Change your position</source>
        <translation>Changez de position</translation>
    </message>
    <message>
        <source>That&apos;s it for this exercise today</source>
        <translation>C’est tout pour cet exercice aujourd’hui</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Call %1 now. Chest pain, trouble breathing or a racing heart may need help within minutes. Sit or lie in the easiest position. Unlock the door. Don&apos;t stay alone.

Your programme is paused until a doctor has seen you and you&apos;ve entered what they said.</source>
        <translation>Appelez le %1 maintenant. Une douleur dans la poitrine, une difficulté à respirer ou un cœur qui s’emballe peuvent nécessiter de l’aide en quelques minutes. Asseyez-vous ou allongez-vous dans la position la plus facile. Déverrouillez la porte. Ne restez pas seul.

Votre programme est suspendu jusqu’à ce qu’un médecin vous ait vu et que vous ayez indiqué ce qu’il a dit.</translation>
    </message>
    <message>
        <source>Call %1 now if it is in both legs, if you walk unsteadily or your hands are clumsy, if you feel numb around your genitals or buttocks, or if you can&apos;t control your bladder, or can&apos;t pee.

Otherwise speak to a doctor today. Your programme is paused until then.</source>
        <translation>Appelez le %1 maintenant si c’est dans les deux jambes, si votre marche est instable ou vos mains maladroites, si vous sentez un engourdissement autour des organes génitaux ou des fesses, ou si vous ne contrôlez plus votre vessie ou n’arrivez pas à uriner.

Sinon, parlez à un médecin aujourd’hui. D’ici là, votre programme est suspendu.</translation>
    </message>
    <message>
        <source>Sit or lie down until it passes. Call %1 now if the headache is the worst you&apos;ve ever had, if you fainted, or if your sight, speech or balance doesn&apos;t come back straight away.

Otherwise speak to a doctor or an advice line this week. Your programme is paused until then.</source>
        <translation>Asseyez-vous ou allongez-vous jusqu’à ce que cela passe. Appelez le %1 maintenant si c’est le pire mal de tête de votre vie, si vous avez perdu connaissance, ou si la vue, la parole ou l’équilibre ne reviennent pas aussitôt.

Sinon, parlez cette semaine à un médecin ou à une ligne de conseil. D’ici là, votre programme est suspendu.</translation>
    </message>
    <message>
        <source>Rest, and don&apos;t try the movement again. Speak to a doctor today if the pain is severe, if something looks out of shape, or if an arm or leg feels numb or weak. Otherwise speak to a doctor or an advice line this week.

Your programme is paused until then.</source>
        <translation>Reposez-vous et ne refaites pas le mouvement. Parlez à un médecin aujourd’hui si la douleur est forte, si quelque chose semble déformé, ou si un bras ou une jambe est engourdi ou faible. Sinon, parlez cette semaine à un médecin ou à une ligne de conseil.

D’ici là, votre programme est suspendu.</translation>
    </message>
    <message>
        <source>Come out of the stretch, lower your arms and move gently. Tingling from a position is gone within a minute.

If it&apos;s still there after 10 minutes, or comes back within a week, stop training and see a doctor or physiotherapist. If you also feel weak or numb, speak to a doctor today.</source>
        <translation>Sortez de l’étirement, baissez les bras et bougez doucement. Des fourmillements dus à la position passent en une minute.

S’ils sont encore là après 10 minutes, ou reviennent dans la semaine, arrêtez l’entraînement et voyez un médecin ou un kiné. Si une faiblesse ou un engourdissement s’ajoute, parlez à un médecin aujourd’hui.</translation>
    </message>
    <message>
        <source>No more of this exercise today. Gentle movement is fine. Next time will be easier. Tell us in the check-in how strong the pain was.

If it stays strong, wakes you at night, or comes with fever or numbness, see a doctor.</source>
        <translation>Plus cet exercice aujourd’hui. Vous pouvez bouger en douceur. La prochaine fois sera plus facile. Dites-nous dans le bilan de séance à quel point vous aviez mal.

Si la douleur reste forte, vous réveille la nuit ou s’accompagne de fièvre ou d’engourdissement, voyez un médecin.</translation>
    </message>
    <message>
        <source>That weight is too heavy for now, or you were tired. That&apos;s enough for today. Use a lighter one next time, and never hold it over your face when you&apos;re tired.</source>
        <translation>Ce poids est trop lourd pour l’instant, ou vous étiez fatigué. Cela suffit pour aujourd’hui. Prenez plus léger la prochaine fois, et ne le tenez jamais au-dessus du visage quand vous êtes fatigué.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StripWindow</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Cela fait mal</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Agrandir</translation>
    </message>
</context>
<context>
    <name>limber::ui::Today</name>
    <message>
        <source>Safety questions</source>
        <translation>Questions de sécurité</translation>
    </message>
    <message>
        <source>Time for the safety questions</source>
        <translation>C’est l’heure des questions de sécurité</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Y répondre</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <source>How Limber decides</source>
        <translation>Comment Limber décide</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Resting for now</source>
        <translation>Au repos pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) left today</source>
        <translation>
            <numerusform>%n séance restante aujourd’hui</numerusform>
            <numerusform>%n séances restantes aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, beside your work</source>
        <translation>%1, pendant le travail</translation>
    </message>
    <message>
        <source>both sides, %1</source>
        <translation>les deux côtés, %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>the date as the page&apos;s title</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Pourquoi %1 ?</translation>
    </message>
    <message>
        <source>Time for the weekly check</source>
        <translation>C’est l’heure du contrôle de la semaine</translation>
    </message>
    <message>
        <source>One answer is missing</source>
        <translation>Il manque une réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Pas cette semaine</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Revenir d’une étape</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Take the big step: %1</source>
        <translation>Faire le grand pas : %1</translation>
    </message>
    <message>
        <source>How did your last session feel?</source>
        <translation>Comment était votre dernière séance ?</translation>
    </message>
    <message>
        <source>Your session was interrupted</source>
        <translation>Votre séance a été interrompue</translation>
    </message>
    <message>
        <source>Everything you finished is saved. Pick up where you left off?</source>
        <translation>Tout ce que vous avez terminé est enregistré. Reprendre là où vous en étiez ?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Whenever you&apos;re ready</source>
        <translation>Quand vous voudrez</translation>
    </message>
    <message>
        <source>A few questions, then your first minute of movement.</source>
        <translation>Quelques questions, puis votre première minute de mouvement.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>A doctor or physio agreed</source>
        <translation>Un médecin ou un kiné est d’accord</translation>
    </message>
    <message>
        <source>About two minutes, every four weeks and after a break.</source>
        <translation>Environ deux minutes, toutes les quatre semaines et après une pause.</translation>
    </message>
    <message>
        <source>One try at your own pace. It shows if you&apos;re still improving.</source>
        <translation>Un essai à votre rythme. Il montre si vous progressez encore.</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Mesurer maintenant</translation>
    </message>
    <message>
        <source>Go back to stage %1 for a while? You decide, and you can undo it.</source>
        <translation>Revenir un temps à l’étape %1 ? Vous décidez, et vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>Back to the standard version?</source>
        <translation>Revenir à la version standard ?</translation>
    </message>
    <message>
        <source>Standard version</source>
        <translation>Version standard</translation>
    </message>
    <message>
        <source>See all versions</source>
        <translation>Voir toutes les versions</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Speak to a doctor or physiotherapist before you exercise.</source>
        <translation>Parlez à un médecin ou à un kiné avant de faire de l’exercice.</translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation>Ce qu’il faut lui dire</translation>
    </message>
    <message>
        <source>What you ticked, since when, and what makes it better or worse. Ask if gentle exercises for your mid-back are fine, and what to leave out.</source>
        <translation>Ce que vous avez coché, depuis quand, et ce qui soulage ou aggrave. Demandez si des exercices doux pour le milieu du dos sont possibles, et lesquels éviter.</translation>
    </message>
    <message>
        <source>What you felt, since when, and what makes it better or worse. Here you practise: %1. Ask if you may go on, fully or gently, and what to leave out.</source>
        <translation>Ce que vous avez ressenti, depuis quand, et ce qui soulage ou aggrave. Avec Limber, vous pratiquez : %1. Demandez si vous pouvez continuer, entièrement ou en douceur, et ce qu’il faut éviter.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>This page stays as it is until you enter what they said. Your place is kept.</source>
        <translation>Cette page reste ainsi jusqu’à ce que vous indiquiez ce qu’on vous a dit. Votre progression est gardée.</translation>
    </message>
    <message>
        <source>Page for the doctor</source>
        <translation>Page pour le médecin</translation>
    </message>
    <message>
        <source>Welcome back. A few questions first</source>
        <translation>Content de vous revoir. D’abord quelques questions</translation>
    </message>
    <message>
        <source>A few questions first</source>
        <translation>D’abord quelques questions</translation>
    </message>
    <message>
        <source>Your break ends on %1. You start again a little lower, with nothing to catch up on.</source>
        <translation>Votre pause se termine le %1. Vous reprenez un peu plus bas, sans rien à rattraper.</translation>
    </message>
    <message>
        <source>We&apos;ll tell you here when it&apos;s time again.</source>
        <translation>Nous vous dirons ici quand ce sera de nouveau le moment.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>when, what</comment>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Walk and move as you like, as long as it feels easy. If something new or severe comes up, see a doctor.</source>
        <translation>Marchez et bougez comme vous voulez, tant que c’est facile. Si quelque chose de nouveau ou d’intense apparaît, voyez un médecin.</translation>
    </message>
    <message>
        <source>Change or end the break</source>
        <translation>Modifier ou terminer la pause</translation>
    </message>
    <message>
        <source>If you see a doctor or physio: what you felt, when, and in which exercise. The page for the doctor lists your exercises and your pain.</source>
        <translation>Si vous voyez un médecin ou un kiné : ce que vous avez ressenti, quand, et à quel exercice. La page pour le médecin réunit vos exercices et vos douleurs.</translation>
    </message>
    <message>
        <source>You start where it feels easy. There&apos;s nothing to catch up on.</source>
        <translation>Vous commencez là où c’est facile. Il n’y a rien à rattraper.</translation>
    </message>
    <message numerus="yes">
        <source>%1 instead of %2. In about %n week(s) you can be where you were. There&apos;s nothing to catch up on.</source>
        <translation>
            <numerusform>%1 au lieu de %2. Dans environ %n semaine, vous pourrez retrouver votre niveau. Il n’y a rien à rattraper.</numerusform>
            <numerusform>%1 au lieu de %2. Dans environ %n semaines, vous pourrez retrouver votre niveau. Il n’y a rien à rattraper.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a reset after it · %1</source>
        <translation>Suivie de la minute du jour · %1</translation>
    </message>
    <message>
        <source>Short of time? %1 counts too</source>
        <translation>Peu de temps ? Cela compte aussi : %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part of the day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite : %1</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Content de vous revoir</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) away</source>
        <translation>
            <numerusform>%n jour d’absence</numerusform>
            <numerusform>%n jours d’absence</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Start %1, %2</source>
        <translation>Commencer %1, %2</translation>
    </message>
    <message>
        <source>That&apos;s enough for today</source>
        <translation>Cela suffit pour aujourd’hui</translation>
    </message>
    <message>
        <source>You stopped early. Gentle movement is fine for the rest of the day.</source>
        <translation>Vous avez arrêté plus tôt. Le reste de la journée, vous pouvez bouger en douceur.</translation>
    </message>
    <message>
        <source>That&apos;s it for today</source>
        <translation>C’est tout pour aujourd’hui</translation>
    </message>
    <message>
        <source>You can close Limber. Your body does the rest.</source>
        <translation>Vous pouvez fermer Limber. Votre corps fait le reste.</translation>
    </message>
    <message>
        <source>A rest day</source>
        <translation>Un jour de repos</translation>
    </message>
    <message>
        <source>Rest is part of the plan. Move as you like.</source>
        <translation>Le repos fait partie du programme. Bougez comme vous voulez.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of the day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: done at %2</source>
        <translation>%1 : fait à %2</translation>
    </message>
    <message>
        <source>%1: partly done at %2</source>
        <translation>%1 : fait en partie à %2</translation>
    </message>
    <message>
        <source>%1: to do</source>
        <translation>%1 : à faire</translation>
    </message>
    <message>
        <source>Reset, %1</source>
        <translation>Minute du jour, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) so far this week</source>
        <translation>
            <numerusform>Déjà %n jour cette semaine</numerusform>
            <numerusform>Déjà %n jours cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage %1 of %2 · %3 · %4</source>
        <translation>Étape %1 sur %2 · %3 · %4</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>Qu’est-ce qui a gêné ?</translation>
    </message>
</context>
<context>
    <name>limber::ui::TodayPage</name>
    <message>
        <source>All exercises</source>
        <translation>Tous les exercices</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done today · %1</source>
        <translation>fait aujourd’hui · %1</translation>
    </message>
    <message>
        <source>When you have a minute</source>
        <translation>Quand vous avez une minute</translation>
    </message>
    <message>
        <source>Something feels wrong</source>
        <translation>Quelque chose ne va pas</translation>
    </message>
    <message>
        <source>Your first six sessions</source>
        <translation>Vos six premières séances</translation>
    </message>
    <message>
        <source>%1. Opens the programme</source>
        <translation>%1. Ouvre le programme</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Injury or pain</source>
        <translation>Blessure ou douleur</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Pas le temps</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
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
        <translation>%1 : %2</translation>
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
        <translation>Tous les exercices</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
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
            <numerusform>%n répétition</numerusform>
            <numerusform>%n répétitions</numerusform>
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
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>environ %1 min</translation>
    </message>
    <message>
        <source>once or twice a week</source>
        <translation>une ou deux fois par semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n fois par semaine</numerusform>
            <numerusform>%n fois par semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 times a day</source>
        <translation>%1 à %2 fois par jour</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>une fois par jour</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a day</source>
        <translation>
            <numerusform>%n fois par jour</numerusform>
            <numerusform>%n fois par jour</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Midi</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>You need: %1</source>
        <translation>Il vous faut : %1</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Rouleau de mousse</translation>
    </message>
    <message>
        <source>Kettlebell</source>
        <translation>Kettlebell</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mur</translation>
    </message>
    <message>
        <source>Swiss ball</source>
        <translation>Ballon de gym</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>Haltère</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Tapis</translation>
    </message>
    <message>
        <source>Towel</source>
        <translation>Serviette</translation>
    </message>
    <message>
        <source>Wobble disc</source>
        <translation>Coussin d’équilibre</translation>
    </message>
    <message>
        <source>Posture band</source>
        <translation>Bande de posture</translation>
    </message>
    <message>
        <source>%1, lowering %2 s</source>
        <translation>%1, descente %2 s</translation>
    </message>
    <message>
        <source>%1 on each side</source>
        <translation>%1 de chaque côté</translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>un jour sur deux</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Sans matériel</translation>
    </message>
    <message numerus="yes">
        <source>%n holds of %1</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>%n tenue de %1</numerusform>
            <numerusform>%n tenues de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of %1</source>
        <comment>more than one, of so many repetitions</comment>
        <translation>
            <numerusform>%n série de %1</numerusform>
            <numerusform>%n séries de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Demain, %1</translation>
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
        <translation>Vos jours d’entraînement de la dernière année</translation>
    </message>
    <message>
        <source>Sessions a month</source>
        <translation>Séances par mois</translation>
    </message>
    <message>
        <source>Pain and effort</source>
        <translation>Douleur et effort</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year format</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>douleur</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>effort</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>0–10 after sessions, middle value of each month</source>
        <translation>0–10 après les séances, valeur médiane de chaque mois</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::BreakSection</name>
    <message>
        <source>Holiday</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Blessure</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>Flare-up</source>
        <translation>Poussée douloureuse</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>First day of the break</source>
        <translation>Premier jour de la pause</translation>
    </message>
    <message>
        <source>Last day of the break</source>
        <translation>Dernier jour de la pause</translation>
    </message>
    <message>
        <source>Plan break</source>
        <translation>Prévoir la pause</translation>
    </message>
    <message>
        <source>No reminders during a break, and it doesn&apos;t count against you. Limber tells you the day before it ends.</source>
        <translation>Pas de rappel pendant une pause, et elle ne compte pas contre vous. Limber vous prévient la veille de la fin.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 from %2 until %3</source>
        <translation>%1 du %2 au %3</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>Terminer la pause maintenant</translation>
    </message>
    <message>
        <source>Cancel the break</source>
        <translation>Annuler la pause</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::KitSection</name>
    <message>
        <source>Your equipment</source>
        <translation>Votre matériel</translation>
    </message>
    <message>
        <source>%1: also %2</source>
        <comment>a piece of equipment, then what can stand in for it</comment>
        <translation>%1 : ou %2</translation>
    </message>
    <message>
        <source>Weights in</source>
        <translation>Poids en</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogrammes</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>%1: weights you have</source>
        <translation>%1 : vos poids</translation>
    </message>
    <message>
        <source>Type the weights with spaces between them: 4 6 8</source>
        <translation>Tapez les poids séparés par des espaces : 4 6 8</translation>
    </message>
    <message>
        <source>Smallest change: %1 lb</source>
        <translation>Plus petit écart : %1 lb</translation>
    </message>
    <message>
        <source>Smallest change: %1 kg</source>
        <translation>Plus petit écart : %1 kg</translation>
    </message>
    <message>
        <source>With one weight, your target grows by repetitions.</source>
        <translation>Avec un seul poids, votre objectif augmente par les répétitions.</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::SessionSection</name>
    <message>
        <source>Your sessions</source>
        <translation>Vos séances</translation>
    </message>
    <message>
        <source>Sessions a day</source>
        <translation>Séances par jour</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Une</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trois</translation>
    </message>
    <message>
        <source>Reminders for a second and third session start after three days. Keep three hours between them.</source>
        <translation>Les rappels d’une deuxième et troisième séance commencent après trois jours. Laissez trois heures entre elles.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>A day takes at most</source>
        <translation>Une journée prend au plus</translation>
    </message>
    <message>
        <source>Remind me at these times</source>
        <translation>Me rappeler à ces heures</translation>
    </message>
    <message>
        <source>after my first coffee</source>
        <translation>après mon premier café</translation>
    </message>
    <message>
        <source>After what?</source>
        <translation>Après quoi ?</translation>
    </message>
    <message>
        <source>If a meeting comes up</source>
        <translation>Si une réunion tombe</translation>
    </message>
    <message>
        <source>What could get in the way?</source>
        <translation>Qu’est-ce qui pourrait gêner ?</translation>
    </message>
    <message>
        <source>Then at</source>
        <translation>Alors à</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::WeekSection</name>
    <message>
        <source>The week starts on</source>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>Remind me to look at this plan on</source>
        <translation>Me rappeler de revoir ce programme le</translation>
    </message>
    <message>
        <source>Add four weeks to my calendar</source>
        <translation>Ajouter quatre semaines à mon agenda</translation>
    </message>
    <message>
        <source>Week and calendar</source>
        <translation>Semaine et calendrier</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::WorkSection</name>
    <message>
        <source>While you work</source>
        <translation>Pendant le travail</translation>
    </message>
    <message>
        <source>Suggest a minute of movement</source>
        <translation>Proposer une minute de mouvement</translation>
    </message>
    <message numerus="yes">
        <source>Never in a call, a presentation or while you&apos;re away. Breaks you take by yourself count. Up to %n a day.</source>
        <translation>
            <numerusform>Jamais pendant un appel, une présentation ou votre absence. Vos propres pauses comptent. Jusqu’à %n par jour.</numerusform>
            <numerusform>Jamais pendant un appel, une présentation ou votre absence. Vos propres pauses comptent. Jusqu’à %n par jour.</numerusform>
        </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>After this much work</source>
        <translation>Après ce temps de travail</translation>
    </message>
    <message>
        <source>Working hours from</source>
        <translation>Heures de travail de</translation>
    </message>
    <message>
        <source>Working hours until</source>
        <translation>Heures de travail à</translation>
    </message>
    <message>
        <source>Keep reminding when the window is closed</source>
        <translation>Rappeler même quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Une heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>While I present</source>
        <translation>Pendant ma présentation</translation>
    </message>
    <message>
        <source>Quiet ends by itself.</source>
        <translation>Le silence s’arrête tout seul.</translation>
    </message>
    <message>
        <source>Start in the background when I log in</source>
        <translation>Démarrer en arrière-plan à l’ouverture de session</translation>
    </message>
</context>
<context>
    <name>limber::ui::today::FortnightDots</name>
    <message>
        <source>%1 of %2 first sessions</source>
        <translation>%1 sur les %2 premières séances</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A mobility coach for people who sit.</source>
        <translation>Un coach de mobilité pour les personnes assises.</translation>
    </message>
    <message>
        <source>Open a throwaway profile with seven weeks of history.</source>
        <translation>Ouvrir un profil d’essai avec sept semaines d’historique.</translation>
    </message>
    <message>
        <source>Draw every page as PNG files into &lt;folder&gt;.</source>
        <translation>Dessiner chaque page en fichiers PNG dans &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>Keep data in &lt;folder&gt;.</source>
        <translation>Garder les données dans &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation>argument inattendu %1</translation>
    </message>
    <message>
        <source>the history of the demonstration could not be written</source>
        <translation>l’historique de démonstration n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Write what goes wrong into &lt;file&gt;.</source>
        <translation>Écrit ce qui échoue dans &lt;fichier&gt;.</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>impossible d’écrire %1</translation>
    </message>
    <message>
        <source>The journal couldn&apos;t be read: %1</source>
        <translation>Le journal n’a pas pu être lu : %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Start without a window; reminders come as you planned them.</source>
        <translation>Démarrer sans fenêtre ; les rappels viennent comme vous les avez prévus.</translation>
    </message>
    <message>
        <source>Write the page for the doctor into &lt;file&gt;.</source>
        <translation>Écrire la page pour le médecin dans &lt;file&gt;.</translation>
    </message>
    <message>
        <source>the entry that starts Limber when you log in</source>
        <translation>l’entrée qui lance Limber à l’ouverture de session</translation>
    </message>
    <message>
        <source>Your data on this computer is deleted. What you exported is still where you saved it.</source>
        <translation>Vos données sur cet ordinateur sont supprimées. Ce que vous avez exporté est toujours là où vous l’avez enregistré.</translation>
    </message>
    <message>
        <source>Most of your data is deleted. This couldn&apos;t be: %1</source>
        <translation>La plupart de vos données sont supprimées. Ceci n’a pas pu l’être : %1</translation>
    </message>
    <message>
        <source>There is no home folder to keep a journal in. Name one with --profile.</source>
        <translation>Il n’y a pas de dossier personnel où garder un journal. Indiquez un dossier avec --profile.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>must be at most %1 bytes long</source>
        <translation>doit faire %1 octets au plus</translation>
    </message>
</context>
</TS>
