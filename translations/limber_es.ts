<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Calendar</name>
    <message>
        <source>Limber session</source>
        <translation>Sesión de Limber</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>reps</source>
        <translation>rep.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 de %2 %3</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Cat-cow</source>
        <translation>Gato-vaca</translation>
    </message>
    <message>
        <source>Whole spine</source>
        <translation>Toda la columna</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Movilidad</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Esterilla</translation>
    </message>
    <message>
        <source>hands on a desk</source>
        <translation>manos sobre una mesa</translation>
    </message>
    <message>
        <source>hands on your thighs</source>
        <translation>manos sobre los muslos</translation>
    </message>
    <message>
        <source>Round your back</source>
        <translation>Redondea la espalda</translation>
    </message>
    <message>
        <source>Let your chest sink</source>
        <translation>Deja que el pecho baje</translation>
    </message>
    <message>
        <source>Only the low back moves.</source>
        <translation>Solo se mueve la zona lumbar.</translation>
    </message>
    <message>
        <source>Keep your arms long.</source>
        <translation>Mantén los brazos largos.</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Sentado</translation>
    </message>
    <message>
        <source>On hands and knees</source>
        <translation>A cuatro patas</translation>
    </message>
    <message>
        <source>Wall extension hold</source>
        <translation>Extensión mantenida en la pared</translation>
    </message>
    <message>
        <source>Mid-back and shoulder blades</source>
        <translation>Espalda media y omóplatos</translation>
    </message>
    <message>
        <source>desk edge, kneeling</source>
        <translation>borde de la mesa, de rodillas</translation>
    </message>
    <message>
        <source>Sink your chest</source>
        <translation>Hunde el pecho</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Mantén y respira</translation>
    </message>
    <message>
        <source>Ease back</source>
        <translation>Vuelve despacio</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>You hold your breath.</source>
        <translation>Aguantas la respiración.</translation>
    </message>
    <message>
        <source>Place your elbows lower.</source>
        <translation>Coloca los codos más abajo.</translation>
    </message>
    <message>
        <source>Elbows lower</source>
        <translation>Codos más abajo</translation>
    </message>
    <message>
        <source>Elbows at shoulder height</source>
        <translation>Codos a la altura de los hombros</translation>
    </message>
    <message>
        <source>Forearms overhead</source>
        <translation>Antebrazos por encima de la cabeza</translation>
    </message>
    <message>
        <source>Mid-back and hips</source>
        <translation>Espalda media y caderas</translation>
    </message>
    <message>
        <source>sofa edge</source>
        <translation>borde del sofá</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>banco</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>Baja despacio</translation>
    </message>
    <message>
        <source>Press up to level</source>
        <translation>Sube hasta la horizontal</translation>
    </message>
    <message>
        <source>Hips level</source>
        <translation>Cadera a nivel</translation>
    </message>
    <message>
        <source>The ball rolls away.</source>
        <translation>La pelota se va rodando.</translation>
    </message>
    <message>
        <source>Push them outward.</source>
        <translation>Empújalas hacia fuera.</translation>
    </message>
    <message>
        <source>Sofa edge, half depth</source>
        <translation>Borde del sofá, media bajada</translation>
    </message>
    <message>
        <source>Slower, arms overhead</source>
        <translation>Más lento, brazos por encima de la cabeza</translation>
    </message>
    <message>
        <source>Take six seconds to lower, with your arms overhead.</source>
        <translation>Tarda seis segundos en bajar, con los brazos por encima de la cabeza.</translation>
    </message>
    <message>
        <source>Dumbbell pullover</source>
        <translation>Pullover con mancuerna</translation>
    </message>
    <message>
        <source>Chest, shoulders and mid-back</source>
        <translation>Pecho, hombros y espalda media</translation>
    </message>
    <message>
        <source>One dumbbell</source>
        <translation>Una mancuerna</translation>
    </message>
    <message>
        <source>kettlebell</source>
        <translation>kettlebell</translation>
    </message>
    <message>
        <source>carpet</source>
        <translation>alfombra</translation>
    </message>
    <message>
        <source>Stop when your ribs lift or your shoulders feel tight.</source>
        <translation>Para cuando se levanten las costillas o notes tirantez en los hombros.</translation>
    </message>
    <message>
        <source>Lower behind your head</source>
        <translation>Baja por detrás de la cabeza</translation>
    </message>
    <message>
        <source>Pull back above your chest</source>
        <translation>Vuelve por encima del pecho</translation>
    </message>
    <message>
        <source>Cup the plate with both hands.</source>
        <translation>Sujeta el disco con ambas manos.</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>En el suelo</translation>
    </message>
    <message>
        <source>Back bridge</source>
        <translation>Puente</translation>
    </message>
    <message>
        <source>Hips and the whole back</source>
        <translation>Caderas y toda la espalda</translation>
    </message>
    <message>
        <source>blanket</source>
        <translation>manta</translation>
    </message>
    <message>
        <source>Lift your hips</source>
        <translation>Levanta la cadera</translation>
    </message>
    <message>
        <source>Stop when your body is straight.</source>
        <translation>Para cuando el cuerpo esté recto.</translation>
    </message>
    <message>
        <source>Look straight up.</source>
        <translation>Mira hacia arriba.</translation>
    </message>
    <message>
        <source>Half height</source>
        <translation>Media altura</translation>
    </message>
    <message>
        <source>Lift your hips half as high.</source>
        <translation>Levanta la cadera la mitad.</translation>
    </message>
    <message>
        <source>Shoulder bridge</source>
        <translation>Puente de hombros</translation>
    </message>
    <message>
        <source>Arms overhead</source>
        <translation>Brazos por encima de la cabeza</translation>
    </message>
    <message>
        <source>One leg</source>
        <translation>Una pierna</translation>
    </message>
    <message>
        <source>Feet raised</source>
        <translation>Pies elevados</translation>
    </message>
    <message>
        <source>Full bridge</source>
        <translation>Puente completo</translation>
    </message>
    <message>
        <source>Posture band</source>
        <translation>Banda de postura</translation>
    </message>
    <message>
        <source>Shoulder blades</source>
        <translation>Omóplatos</translation>
    </message>
    <message>
        <source>Two joined bands</source>
        <translation>Dos bandas unidas</translation>
    </message>
    <message>
        <source>Take it off when the timer ends.</source>
        <translation>Quítatela cuando acabe el tiempo.</translation>
    </message>
    <message>
        <source>Squeeze your shoulder blades</source>
        <translation>Junta los omóplatos</translation>
    </message>
    <message>
        <source>Hold gently</source>
        <translation>Mantén con suavidad</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Suelta</translation>
    </message>
    <message>
        <source>Carry on working</source>
        <translation>Sigue trabajando</translation>
    </message>
    <message>
        <source>The band is too tight.</source>
        <translation>La banda aprieta demasiado.</translation>
    </message>
    <message>
        <source>Loosen it.</source>
        <translation>Aflójala.</translation>
    </message>
    <message>
        <source>Keep to the timer.</source>
        <translation>Respeta el tiempo.</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>Diez minutos</translation>
    </message>
    <message>
        <source>Wear it for ten minutes.</source>
        <translation>Llévala diez minutos.</translation>
    </message>
    <message>
        <source>With squeezes</source>
        <translation>Con contracciones</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Mid-back</source>
        <translation>Espalda media</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Rodillo de espuma</translation>
    </message>
    <message>
        <source>Breathe out and lower your upper back over the roller.</source>
        <translation>Suelta el aire y baja la parte alta de la espalda sobre el rodillo.</translation>
    </message>
    <message>
        <source>Lower over the roller</source>
        <translation>Baja sobre el rodillo</translation>
    </message>
    <message>
        <source>Curl back to level</source>
        <translation>Vuelve a la horizontal</translation>
    </message>
    <message>
        <source>Let them only support it.</source>
        <translation>Que solo la sostengan.</translation>
    </message>
    <message>
        <source>Follow the timer.</source>
        <translation>Sigue el ritmo.</translation>
    </message>
    <message>
        <source>Over a towel</source>
        <translation>Sobre una toalla</translation>
    </message>
    <message>
        <source>Over the roller</source>
        <translation>Sobre el rodillo</translation>
    </message>
    <message>
        <source>Roller and kettlebell overhead hold</source>
        <translation>Brazos por encima con rodillo y kettlebell</translation>
    </message>
    <message>
        <source>Mid-back, chest and shoulders</source>
        <translation>Espalda media, pecho y hombros</translation>
    </message>
    <message>
        <source>rolled blanket</source>
        <translation>manta enrollada</translation>
    </message>
    <message>
        <source>Kettlebell, 2–8 kg</source>
        <translation>Kettlebell, de 2 a 8 kg</translation>
    </message>
    <message>
        <source>dumbbell</source>
        <translation>mancuerna</translation>
    </message>
    <message>
        <source>water bottle</source>
        <translation>botella de agua</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>sin peso</translation>
    </message>
    <message>
        <source>Breathe slowly until the timer ends.</source>
        <translation>Respira despacio hasta que acabe el tiempo.</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>Respira despacio</translation>
    </message>
    <message>
        <source>Put a towel under your head.</source>
        <translation>Pon una toalla debajo de la cabeza.</translation>
    </message>
    <message>
        <source>Hands behind your head</source>
        <translation>Manos detrás de la cabeza</translation>
    </message>
    <message>
        <source>Longer, then heavier</source>
        <translation>Más tiempo, luego más peso</translation>
    </message>
    <message>
        <source>Thread the needle</source>
        <translation>Enhebrar la aguja</translation>
    </message>
    <message>
        <source>Mid-back and rear shoulder</source>
        <translation>Espalda media y parte posterior del hombro</translation>
    </message>
    <message>
        <source>Lift one hand</source>
        <translation>Levanta una mano</translation>
    </message>
    <message>
        <source>Slide it under</source>
        <translation>Pásala por debajo</translation>
    </message>
    <message>
        <source>Keep them over your knees.</source>
        <translation>Mantenlas sobre las rodillas.</translation>
    </message>
    <message>
        <source>Keep your neck long.</source>
        <translation>Mantén el cuello largo.</translation>
    </message>
    <message>
        <source>Rest on a cushion.</source>
        <translation>Apóyate en un cojín.</translation>
    </message>
    <message>
        <source>A neck or shoulder injury.</source>
        <translation>Una lesión de cuello u hombro.</translation>
    </message>
    <message>
        <source>Hand to the ceiling</source>
        <translation>Mano hacia el techo</translation>
    </message>
    <message>
        <source>Rolled-towel extension</source>
        <translation>Extensión sobre toalla enrollada</translation>
    </message>
    <message>
        <source>Mid-back and chest</source>
        <translation>Espalda media y pecho</translation>
    </message>
    <message>
        <source>Relax and breathe until the timer ends.</source>
        <translation>Relájate y respira hasta que acabe el tiempo.</translation>
    </message>
    <message>
        <source>Let your arms open</source>
        <translation>Deja que los brazos se abran</translation>
    </message>
    <message>
        <source>Relax and breathe</source>
        <translation>Relájate y respira</translation>
    </message>
    <message>
        <source>The roll is too thick.</source>
        <translation>El rollo es demasiado grueso.</translation>
    </message>
    <message>
        <source>Bend your knees.</source>
        <translation>Dobla las rodillas.</translation>
    </message>
    <message>
        <source>The head tips back.</source>
        <translation>La cabeza cae hacia atrás.</translation>
    </message>
    <message>
        <source>Use a pillow.</source>
        <translation>Usa una almohada.</translation>
    </message>
    <message>
        <source>Flat pillow</source>
        <translation>Almohada plana</translation>
    </message>
    <message>
        <source>Lie on a flat pillow instead of the roll.</source>
        <translation>Túmbate sobre una almohada plana en vez del rollo.</translation>
    </message>
    <message>
        <source>Lengthwise</source>
        <translation>A lo largo</translation>
    </message>
    <message>
        <source>Crosswise</source>
        <translation>De través</translation>
    </message>
    <message>
        <source>Wall slide</source>
        <translation>Deslizamiento en la pared</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Pared</translation>
    </message>
    <message>
        <source>worktop</source>
        <translation>encimera</translation>
    </message>
    <message>
        <source>chair back</source>
        <translation>respaldo de silla</translation>
    </message>
    <message>
        <source>Hips back, hands down</source>
        <translation>Cadera atrás, manos abajo</translation>
    </message>
    <message>
        <source>Walk your hands up</source>
        <translation>Sube las manos</translation>
    </message>
    <message>
        <source>The low back sags.</source>
        <translation>La zona lumbar se hunde.</translation>
    </message>
    <message>
        <source>Slide your shoulder blades down.</source>
        <translation>Desliza los omóplatos hacia abajo.</translation>
    </message>
    <message>
        <source>Keep your ears beside your arms.</source>
        <translation>Mantén las orejas junto a los brazos.</translation>
    </message>
    <message>
        <source>Wear shoes or stand on a mat.</source>
        <translation>Ponte zapatos o usa una esterilla.</translation>
    </message>
    <message>
        <source>Hands higher</source>
        <translation>Manos más altas</translation>
    </message>
    <message>
        <source>Deeper</source>
        <translation>Más profundo</translation>
    </message>
    <message>
        <source>Sink deeper, with a block under your hands.</source>
        <translation>Baja más, con un bloque bajo las manos.</translation>
    </message>
    <message>
        <source>Wobble-disc sitting</source>
        <translation>Sentado sobre disco inestable</translation>
    </message>
    <message>
        <source>Trunk and pelvis</source>
        <translation>Tronco y pelvis</translation>
    </message>
    <message>
        <source>folded cushion</source>
        <translation>cojín doblado</translation>
    </message>
    <message>
        <source>Stand up when the timer ends.</source>
        <translation>Levántate cuando acabe el tiempo.</translation>
    </message>
    <message>
        <source>Use a footrest.</source>
        <translation>Usa un reposapiés.</translation>
    </message>
    <message>
        <source>The disc is too full.</source>
        <translation>El disco está demasiado inflado.</translation>
    </message>
    <message>
        <source>Let some air out.</source>
        <translation>Saca un poco de aire.</translation>
    </message>
    <message>
        <source>Take breaks from it.</source>
        <translation>Haz pausas.</translation>
    </message>
    <message>
        <source>Tailbone pain.</source>
        <translation>Dolor en el coxis.</translation>
    </message>
    <message>
        <source>Folded cushion</source>
        <translation>Cojín doblado</translation>
    </message>
    <message>
        <source>Sit on a folded cushion instead of the disc.</source>
        <translation>Siéntate sobre un cojín doblado en vez del disco.</translation>
    </message>
    <message>
        <source>On the disc</source>
        <translation>Sobre el disco</translation>
    </message>
    <message>
        <source>No warning signs reported</source>
        <translation>Sin señales de alarma</translation>
    </message>
    <message>
        <source>It lasts, spreads or keeps coming back, or comes with weakness</source>
        <translation>Dura, se extiende, vuelve una y otra vez o viene con debilidad</translation>
    </message>
    <message>
        <source>Why we do this</source>
        <translation>Por qué hacemos esto</translation>
    </message>
    <message>
        <source>Stiffness and pain</source>
        <translation>Rigidez y dolor</translation>
    </message>
    <message>
        <source>A curved upper back</source>
        <translation>Una espalda alta encorvada</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Hombros</translation>
    </message>
    <message>
        <source>What exercise does for other backs</source>
        <translation>Qué hace el ejercicio por otras espaldas</translation>
    </message>
    <message>
        <source>Small and often</source>
        <translation>Poco y a menudo</translation>
    </message>
    <message>
        <source>Programs like this one</source>
        <translation>Programas como este</translation>
    </message>
    <message>
        <source>Overhead gap</source>
        <translation>Distancia por encima de la cabeza</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent.</source>
        <translation>Túmbate boca arriba con las rodillas dobladas.</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Head to wall</source>
        <translation>Cabeza a la pared</translation>
    </message>
    <message>
        <source>Seated rotation, left</source>
        <translation>Giro sentado, izquierda</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>grados</translation>
    </message>
    <message>
        <source>Seated rotation, right</source>
        <translation>Giro sentado, derecha</translation>
    </message>
    <message>
        <source>Chest expansion</source>
        <translation>Expansión del pecho</translation>
    </message>
    <message>
        <source>Enter the difference.</source>
        <translation>Anota la diferencia.</translation>
    </message>
    <message>
        <source>Average pain, last 7 days</source>
        <translation>Dolor medio, últimos 7 días</translation>
    </message>
    <message>
        <source>0–10</source>
        <translation>0–10</translation>
    </message>
    <message>
        <source>Worst pain, last 7 days</source>
        <translation>Peor dolor, últimos 7 días</translation>
    </message>
    <message>
        <source>Arms-overhead time</source>
        <translation>Tiempo con los brazos arriba</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Rock forward</source>
        <translation>Bascula hacia delante</translation>
    </message>
    <message>
        <source>Rock back</source>
        <translation>Bascula hacia atrás</translation>
    </message>
    <message>
        <source>Rock to one side</source>
        <translation>Bascula hacia un lado</translation>
    </message>
    <message>
        <source>Rock to the other</source>
        <translation>Bascula hacia el otro</translation>
    </message>
    <message>
        <source>The low back over-arches.</source>
        <translation>La zona lumbar se arquea demasiado.</translation>
    </message>
    <message>
        <source>The back arches to get lower.</source>
        <translation>La espalda se arquea para bajar más.</translation>
    </message>
    <message>
        <source>The ribs flare forward.</source>
        <translation>Las costillas se abren hacia delante.</translation>
    </message>
    <message>
        <source>The hands pull on the head.</source>
        <translation>Las manos tiran de la cabeza.</translation>
    </message>
    <message>
        <source>The low back arches off the floor.</source>
        <translation>La zona lumbar se despega del suelo.</translation>
    </message>
    <message>
        <source>The ribs flare and the low back arches at the top.</source>
        <translation>Arriba, las costillas se abren y la zona lumbar se arquea.</translation>
    </message>
    <message>
        <source>The hips sway off the knees.</source>
        <translation>Las caderas se salen de las rodillas.</translation>
    </message>
    <message>
        <source>The low back arches and the chin pokes.</source>
        <translation>La zona lumbar se arquea y la barbilla se adelanta.</translation>
    </message>
    <message>
        <source>A rigid, slumped posture.</source>
        <translation>Una postura rígida y hundida.</translation>
    </message>
    <message>
        <source>Open one arm to the side</source>
        <translation>Abre un brazo hacia el lado</translation>
    </message>
    <message>
        <source>Reach to the ceiling</source>
        <translation>Estira hacia el techo</translation>
    </message>
    <message>
        <source>Back to the side</source>
        <translation>Vuelve al lado</translation>
    </message>
    <message>
        <source>And down</source>
        <translation>Y abajo</translation>
    </message>
    <message>
        <source>Seated, hands on a desk</source>
        <translation>Sentado, manos sobre una mesa</translation>
    </message>
    <message>
        <source>Shoulder pain when you reach overhead, or a recent shoulder dislocation or operation.</source>
        <translation>Dolor de hombro al levantar el brazo, o un hombro dislocado u operado hace poco.</translation>
    </message>
    <message>
        <source>Pregnancy from about the fourth month (lying on your back), dizziness when you lie down or get up, or needing help to get up from the floor.</source>
        <translation>Embarazo desde el cuarto mes aproximadamente (boca arriba), mareo al tumbarte o levantarte, o necesitar ayuda para levantarte del suelo.</translation>
    </message>
    <message>
        <source>Dizziness, unsteadiness, or a fall in the last year.</source>
        <translation>Mareos, inestabilidad o una caída en el último año.</translation>
    </message>
    <message>
        <source>On a bench</source>
        <translation>En un banco</translation>
    </message>
    <message>
        <source>On the bed</source>
        <translation>En la cama</translation>
    </message>
    <message>
        <source>A few questions before you start. We save only the result, never your answers, and it stays on this computer.</source>
        <translation>Unas preguntas antes de empezar. Solo guardamos el resultado, nunca tus respuestas, y se queda en este ordenador.</translation>
    </message>
    <message>
        <source>These questions come from public health guidance. A clinician still needs to sign off their wording and thresholds.</source>
        <translation>Estas preguntas vienen de recomendaciones públicas de salud. Un profesional sanitario aún debe validar su redacción y sus umbrales.</translation>
    </message>
    <message>
        <source>You can start. We&apos;ll ask again every four weeks and after a longer break.</source>
        <translation>Puedes empezar. Volveremos a preguntar cada cuatro semanas y tras una pausa larga.</translation>
    </message>
    <message>
        <source>Start gently</source>
        <translation>Empezar con suavidad</translation>
    </message>
    <message>
        <source>You can do the gentle first stage. When a doctor or physiotherapist has told you what you can do, enter it under Safety. Limber then adjusts your exercises.</source>
        <translation>Puedes hacer la primera etapa, con suavidad. Cuando un médico o fisioterapeuta te diga qué puedes hacer, anótalo en «Seguridad». Limber adaptará tus ejercicios.</translation>
    </message>
    <message>
        <source>See a doctor this week</source>
        <translation>Ve al médico esta semana</translation>
    </message>
    <message>
        <source>Please have one of your answers checked by a doctor or a medical advice line in the next few days. Don&apos;t train until then. Afterwards, enter what they told you under Safety.</source>
        <translation>Haz que un médico o un teléfono de consejo médico revise una de tus respuestas en los próximos días. Hasta entonces, no entrenes. Después anota en «Seguridad» lo que te dijeron.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Pide ayuda ahora</translation>
    </message>
    <message>
        <source>One of your answers can be a sign of an emergency. Don&apos;t exercise, and don&apos;t drive yourself. Call the emergency number now.</source>
        <translation>Una de tus respuestas puede ser señal de una urgencia. No hagas ejercicio y no conduzcas. Llama ahora al número de emergencias.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Your pain is strong right now, so skip today&apos;s session. Gentle walking and moving are fine. We&apos;ll ask again tomorrow. If the pain gets worse, wakes you at night or comes with fever or numbness, call a doctor.</source>
        <translation>Ahora tienes un dolor fuerte, así que hoy salta la sesión. Caminar y moverte con suavidad está bien. Mañana volveremos a preguntar. Si el dolor empeora, te despierta por la noche o viene con fiebre o entumecimiento, llama a un médico.</translation>
    </message>
    <message>
        <source>Limber is for adults</source>
        <translation>Limber es para adultos</translation>
    </message>
    <message>
        <source>Limber isn&apos;t made for people under 18, whose backs are still growing. A doctor or physiotherapist can show you what suits you. If you&apos;re in pain, tell an adult you trust.</source>
        <translation>Limber no está hecho para menores de 18 años, cuya espalda aún crece. Un médico o fisioterapeuta puede enseñarte lo que te conviene. Si tienes dolor, díselo a un adulto de confianza.</translation>
    </message>
    <message>
        <source>Right now, do you have any of these?</source>
        <translation>¿Tienes ahora mismo algo de esto?</translation>
    </message>
    <message>
        <source>Do you have any of these?</source>
        <translation>¿Tienes algo de esto?</translation>
    </message>
    <message>
        <source>If so, we&apos;ll start in a way that suits you.</source>
        <translation>Si es así, empezaremos de la forma que te convenga.</translation>
    </message>
    <message>
        <source>Any of these in the last few weeks?</source>
        <translation>¿Algo de esto en las últimas semanas?</translation>
    </message>
    <message>
        <source>A doctor should know about them before you train.</source>
        <translation>Un médico debe saberlo antes de que entrenes.</translation>
    </message>
    <message>
        <source>If it has been looked at, you can usually train. We leave out what doesn&apos;t suit you.</source>
        <translation>Si ya lo han valorado, normalmente puedes entrenar. Dejamos fuera lo que no te conviene.</translation>
    </message>
    <message>
        <source>Last few</source>
        <translation>Últimas preguntas</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing or sudden tearing back pain, or feeling faint or sweaty with the pain</source>
        <translation>Dolor en el pecho, dificultad para respirar o dolor de espalda repentino y desgarrador, o sensación de desmayo o sudor con el dolor</translation>
    </message>
    <message>
        <source>New trouble peeing, losing control of your bladder or bowels, or numbness around your genitals or buttocks</source>
        <translation>Problemas nuevos para orinar, pérdida de control de la vejiga o el intestino, o entumecimiento en los genitales o las nalgas</translation>
    </message>
    <message>
        <source>Weakness, numbness or tingling in both legs, unsteady walking, clumsy hands, or a tight-belt feeling around your chest or waist</source>
        <translation>Debilidad, entumecimiento u hormigueo en ambas piernas, marcha inestable, manos torpes o sensación de cinturón apretado en el pecho o la cintura</translation>
    </message>
    <message>
        <source>New, or getting worse</source>
        <translation>Es nuevo, o empeora</translation>
    </message>
    <message>
        <source>Long-standing and stable, and a doctor knows about it</source>
        <translation>De hace tiempo y estable, y un médico lo sabe</translation>
    </message>
    <message>
        <source>Back pain that started with a bad fall, a crash or a blow</source>
        <translation>Dolor de espalda que empezó con una mala caída, un accidente o un golpe</translation>
    </message>
    <message>
        <source>In the last six weeks, and nobody has examined it</source>
        <translation>En las últimas seis semanas, y nadie lo ha examinado</translation>
    </message>
    <message>
        <source>Longer ago, or it has been examined</source>
        <translation>Hace más tiempo, o ya lo han examinado</translation>
    </message>
    <message>
        <source>Osteoporosis, fragile bones or a broken bone in your spine</source>
        <translation>Osteoporosis, huesos frágiles o una vértebra rota</translation>
    </message>
    <message>
        <source>A doctor or physio knows, and says exercise is fine</source>
        <translation>Un médico o fisio lo sabe y dice que puedo hacer ejercicio</translation>
    </message>
    <message>
        <source>It&apos;s new, or nobody has said so yet</source>
        <translation>Es nuevo, o nadie lo ha dicho aún</translation>
    </message>
    <message>
        <source>Ask your doctor or physio which movements suit your bones.</source>
        <translation>Pregunta a tu médico o fisio qué movimientos convienen a tus huesos.</translation>
    </message>
    <message>
        <source>Cancer, steroid tablets, a recent operation, or pregnancy</source>
        <translation>Cáncer, pastillas de corticoides, una operación reciente o embarazo</translation>
    </message>
    <message>
        <source>Cancer, now or in the past</source>
        <translation>Cáncer, ahora o en el pasado</translation>
    </message>
    <message>
        <source>Steroid tablets for three months or longer</source>
        <translation>Pastillas de corticoides desde hace tres meses o más</translation>
    </message>
    <message>
        <source>An operation in the last three months</source>
        <translation>Una operación en los últimos tres meses</translation>
    </message>
    <message>
        <source>Pregnant, or gave birth in the last six months</source>
        <translation>Embarazo, o parto en los últimos seis meses</translation>
    </message>
    <message>
        <source>A doctor, midwife or physio says exercise is fine</source>
        <translation>Un médico, matrona o fisio dice que puedo hacer ejercicio</translation>
    </message>
    <message>
        <source>Ask the person who looks after you whether gentle exercise is fine.</source>
        <translation>Pregunta a quien te atiende si el ejercicio suave está bien.</translation>
    </message>
    <message>
        <source>A heart condition, blackouts, or blood pressure that isn&apos;t under control</source>
        <translation>Una enfermedad del corazón, desmayos o tensión mal controlada</translation>
    </message>
    <message>
        <source>A doctor knows, and says exercise is fine</source>
        <translation>Un médico lo sabe y dice que puedo hacer ejercicio</translation>
    </message>
    <message>
        <source>Ask your doctor whether exercise is fine for your heart.</source>
        <translation>Pregunta a tu médico si el ejercicio está bien para tu corazón.</translation>
    </message>
    <message>
        <source>Dizziness, or numbness or tingling in your mid-back, one arm or one leg</source>
        <translation>Mareo, o entumecimiento u hormigueo en la espalda media, un brazo o una pierna</translation>
    </message>
    <message>
        <source>Dizzy or unsteady at times</source>
        <translation>A veces mareo o inestabilidad</translation>
    </message>
    <message>
        <source>Numbness or tingling</source>
        <translation>Entumecimiento u hormigueo</translation>
    </message>
    <message>
        <source>It passes within a minute, or a doctor knows about it</source>
        <translation>Pasa en un minuto, o un médico lo sabe</translation>
    </message>
    <message>
        <source>Move gently, and stay well short of the end of your range.</source>
        <translation>Muévete con suavidad y no llegues al final del recorrido.</translation>
    </message>
    <message>
        <source>Have it looked at before you train.</source>
        <translation>Haz que lo valoren antes de entrenar.</translation>
    </message>
    <message>
        <source>New or unexplained mid-back pain that nobody has looked at</source>
        <translation>Dolor nuevo o sin explicación en la espalda media que nadie ha valorado</translation>
    </message>
    <message>
        <source>Get new or unexplained mid-back pain checked. You can begin with this gentle minute.</source>
        <translation>Haz que valoren un dolor nuevo o sin explicación en la espalda media. Puedes empezar con este minuto suave.</translation>
    </message>
    <message>
        <source>Fever, chills or a serious infection, or feeling unwell</source>
        <translation>Fiebre, escalofríos o una infección grave, o te sientes enfermo</translation>
    </message>
    <message>
        <source>Constant pain that is worse at night and doesn&apos;t ease when you change position</source>
        <translation>Dolor constante que empeora por la noche y no cede al cambiar de postura</translation>
    </message>
    <message>
        <source>It&apos;s new, or nobody has looked at it</source>
        <translation>Es nuevo, o nadie lo ha valorado</translation>
    </message>
    <message>
        <source>A doctor has looked at it, and it isn&apos;t getting worse</source>
        <translation>Un médico lo ha valorado, y no empeora</translation>
    </message>
    <message>
        <source>Losing weight without trying</source>
        <translation>Pierdes peso sin querer</translation>
    </message>
    <message>
        <source>A doctor has looked at it</source>
        <translation>Un médico lo ha valorado</translation>
    </message>
    <message>
        <source>Sudden back pain after a minor strain, or getting shorter</source>
        <translation>Dolor de espalda repentino tras un esfuerzo pequeño, o has perdido altura</translation>
    </message>
    <message>
        <source>A new lump, or a change in the shape of your spine</source>
        <translation>Un bulto nuevo, o un cambio en la forma de la columna</translation>
    </message>
    <message>
        <source>A rash or a burning strip around one side of your body</source>
        <translation>Una erupción o una franja que quema alrededor de un lado del cuerpo</translation>
    </message>
    <message>
        <source>Pain linked to meals, vomiting, yellow skin or eyes, coughing up blood, or one swollen, painful calf</source>
        <translation>Dolor relacionado con las comidas, vómitos, piel u ojos amarillos, tos con sangre, o una pantorrilla hinchada y dolorosa</translation>
    </message>
    <message>
        <source>New back pain, and you are under 20 or over 50</source>
        <translation>Dolor de espalda nuevo, y tienes menos de 20 o más de 50 años</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>Nadie lo ha valorado aún</translation>
    </message>
    <message>
        <source>A doctor or physio has looked at it</source>
        <translation>Un médico o fisio lo ha valorado</translation>
    </message>
    <message>
        <source>Numbness or tingling in your mid-back, one arm or one leg</source>
        <translation>Entumecimiento u hormigueo en la espalda media, un brazo o una pierna</translation>
    </message>
    <message>
        <source>It comes with a position and is gone within a minute</source>
        <translation>Viene con una postura y se va en un minuto</translation>
    </message>
    <message>
        <source>You can start gently. Stay well short of the end of your range.</source>
        <translation>Puedes empezar con suavidad. No llegues al final del recorrido.</translation>
    </message>
    <message>
        <source>Have the numbness or tingling looked at before you train.</source>
        <translation>Haz que valoren el entumecimiento o el hormigueo antes de entrenar.</translation>
    </message>
    <message>
        <source>A fall since you last trained</source>
        <translation>Una caída desde tu último entrenamiento</translation>
    </message>
    <message>
        <source>It left pain, or I don&apos;t know why I fell, and nobody has looked at it</source>
        <translation>Me dejó dolor, o no sé por qué me caí, y nadie lo ha valorado</translation>
    </message>
    <message>
        <source>No harm done, or it has been looked at</source>
        <translation>Sin consecuencias, o ya lo han valorado</translation>
    </message>
    <message>
        <source>A new diagnosis, a new medicine or a stay in hospital</source>
        <translation>Un diagnóstico nuevo, un medicamento nuevo o un ingreso en el hospital</translation>
    </message>
    <message>
        <source>They say exercise is fine</source>
        <translation>Dicen que puedo hacer ejercicio</translation>
    </message>
    <message>
        <source>I haven&apos;t asked yet</source>
        <translation>Aún no he preguntado</translation>
    </message>
    <message>
        <source>Ask whether exercise is fine with it.</source>
        <translation>Pregunta si puedes hacer ejercicio con ello.</translation>
    </message>
    <message>
        <source>Pain of 5 or more out of 10, right now</source>
        <translation>Dolor de 5 o más sobre 10, ahora mismo</translation>
    </message>
    <message>
        <source>Get new or unexplained mid-back pain checked.</source>
        <translation>Haz que valoren un dolor nuevo o sin explicación en la espalda media.</translation>
    </message>
    <message>
        <source>Osteoporosis, fragile bones, or a broken spine bone or rib</source>
        <translation>Osteoporosis, huesos frágiles o una vértebra o costilla rota</translation>
    </message>
    <message>
        <source>It has been looked at, and exercise is fine</source>
        <translation>Lo han valorado y puedo hacer ejercicio</translation>
    </message>
    <message>
        <source>New, or not yet looked at for this pain</source>
        <translation>Nuevo, o aún no valorado para este dolor</translation>
    </message>
    <message>
        <source>My doctor knows I exercise</source>
        <translation>Mi médico sabe que hago ejercicio</translation>
    </message>
    <message>
        <source>I haven&apos;t talked about exercise yet</source>
        <translation>Aún no he hablado de ejercicio</translation>
    </message>
    <message>
        <source>Long-term steroids can weaken bones and skin. Ask your doctor which exercise suits you.</source>
        <translation>Los corticoides durante mucho tiempo pueden debilitar los huesos y la piel. Pregunta a tu médico qué ejercicio te conviene.</translation>
    </message>
    <message>
        <source>My doctor has looked at this back pain or stiffness</source>
        <translation>Mi médico ha valorado este dolor o rigidez de espalda</translation>
    </message>
    <message>
        <source>Not yet looked at for this pain</source>
        <translation>Aún no valorado para este dolor</translation>
    </message>
    <message>
        <source>Tell your doctor about your back before you train.</source>
        <translation>Habla con tu médico de tu espalda antes de entrenar.</translation>
    </message>
    <message>
        <source>It has been looked at for this pain</source>
        <translation>Lo han valorado para este dolor</translation>
    </message>
    <message>
        <source>Chest or breast</source>
        <translation>Tórax o mama</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Vientre</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Hombro</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Otro sitio</translation>
    </message>
    <message>
        <source>My surgeon or physio says exercise is fine</source>
        <translation>Mi cirujano o fisio dice que puedo hacer ejercicio</translation>
    </message>
    <message>
        <source>Keep weights below shoulder height until your surgeon allows overhead loads.</source>
        <translation>No subas pesos por encima de los hombros hasta que tu cirujano permita cargas por encima de la cabeza.</translation>
    </message>
    <message>
        <source>Nobody has said so yet</source>
        <translation>Nadie lo ha dicho aún</translation>
    </message>
    <message>
        <source>Ask your surgeon or physio when you can exercise, and when overhead loads are allowed.</source>
        <translation>Pregunta a tu cirujano o fisio cuándo puedes hacer ejercicio y cuándo se permiten cargas por encima de la cabeza.</translation>
    </message>
    <message>
        <source>My midwife or doctor says exercise is fine</source>
        <translation>Mi matrona o mi médico dice que puedo hacer ejercicio</translation>
    </message>
    <message>
        <source>From about the fourth month, don&apos;t exercise lying on your back.</source>
        <translation>Desde el cuarto mes aproximadamente, no hagas ejercicio boca arriba.</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor whether exercise is fine.</source>
        <translation>Pregunta a tu matrona o médico si puedes hacer ejercicio.</translation>
    </message>
    <message>
        <source>Never hold your breath during an exercise.</source>
        <translation>Nunca aguantes la respiración durante un ejercicio.</translation>
    </message>
    <message>
        <source>New, or not yet looked at</source>
        <translation>Nuevo, o aún no valorado</translation>
    </message>
    <message>
        <source>Back pain for over three months that began before you were 45, wakes you late at night and eases with movement. Or back pain with psoriasis, uveitis or bowel disease</source>
        <translation>Dolor de espalda de más de tres meses que empezó antes de los 45, te despierta de madrugada y mejora al moverte. O dolor de espalda con psoriasis, uveítis o enfermedad intestinal</translation>
    </message>
    <message>
        <source>Ask your doctor about inflammatory back pain. It can be treated well when it is found.</source>
        <translation>Pregunta a tu médico por el dolor de espalda inflamatorio. Si se detecta, tiene buen tratamiento.</translation>
    </message>
    <message>
        <source>Very flexible joints (hypermobility)</source>
        <translation>Articulaciones muy flexibles (hiperlaxitud)</translation>
    </message>
    <message>
        <source>Stay well short of the end of your range.</source>
        <translation>No llegues al final del recorrido.</translation>
    </message>
    <message>
        <source>Blood thinners</source>
        <translation>Anticoagulantes</translation>
    </message>
    <message>
        <source>We leave out the foam roller, which can bruise. Ask your doctor before you use one.</source>
        <translation>Dejamos fuera el rodillo de espuma, que puede causar moratones. Pregunta a tu médico antes de usar uno.</translation>
    </message>
    <message>
        <source>You need help to get up from the floor</source>
        <translation>Necesitas ayuda para levantarte del suelo</translation>
    </message>
    <message>
        <source>A fall in the last year</source>
        <translation>Una caída en el último año</translation>
    </message>
    <message>
        <source>Tell your doctor about falls. They can often be prevented.</source>
        <translation>Cuéntale a tu médico tus caídas. A menudo se pueden evitar.</translation>
    </message>
    <message>
        <source>A doctor knows about it</source>
        <translation>Un médico lo sabe</translation>
    </message>
    <message>
        <source>Have the dizziness checked. Until then, we suggest exercises on a chair or at a wall.</source>
        <translation>Haz que valoren el mareo. Hasta entonces, proponemos ejercicios en silla o en la pared.</translation>
    </message>
    <message>
        <source>A shoulder that has dislocated or been operated on, or that hurts when you reach overhead</source>
        <translation>Un hombro que se ha dislocado, se ha operado o duele al levantar el brazo</translation>
    </message>
    <message>
        <source>A hiatus hernia, or heartburn when you lie flat</source>
        <translation>Una hernia de hiato, o ardor al tumbarte</translation>
    </message>
    <message>
        <source>Glaucoma</source>
        <translation>Glaucoma</translation>
    </message>
    <message>
        <source>Keep your head above your hips. Leave out the wall slide unless your eye doctor agrees.</source>
        <translation>Mantén la cabeza por encima de la cadera. Deja el deslizamiento en la pared salvo que tu oftalmólogo lo permita.</translation>
    </message>
    <message>
        <source>A wound on your back, or skin that is thin or bruises easily</source>
        <translation>Una herida en la espalda, o piel fina o con moratones fáciles</translation>
    </message>
    <message>
        <source>Trust that. Talk to a doctor or physiotherapist about it.</source>
        <translation>Hazle caso. Habla con un médico o fisioterapeuta.</translation>
    </message>
    <message>
        <source>You are under 18</source>
        <translation>Tienes menos de 18 años</translation>
    </message>
    <message>
        <source>How strong was your usual pain in the last seven days?</source>
        <translation>¿Cómo de fuerte fue tu dolor habitual en los últimos siete días?</translation>
    </message>
    <message>
        <source>You can skip this. It helps us tell a normal morning from a bad one.</source>
        <translation>Puedes saltarla. Nos ayuda a distinguir una mañana normal de una mala.</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing, or feeling faint</source>
        <translation>Dolor en el pecho, dificultad para respirar o sensación de desmayo</translation>
    </message>
    <message>
        <source>New trouble with your bladder or bowels, new weakness or numbness in both legs, or unsteady walking</source>
        <translation>Problemas nuevos de vejiga o intestino, debilidad o entumecimiento nuevos en ambas piernas, o marcha inestable</translation>
    </message>
    <message>
        <source>New numbness, tingling or weakness on one side, or a fall</source>
        <translation>Entumecimiento, hormigueo o debilidad nuevos en un lado, o una caída</translation>
    </message>
    <message>
        <source>Fever, or feeling unwell</source>
        <translation>Fiebre, o te sientes enfermo</translation>
    </message>
    <message>
        <source>These need help straight away. Don&apos;t exercise.</source>
        <translation>Esto necesita ayuda inmediata. No hagas ejercicio.</translation>
    </message>
    <message>
        <source>Do any of these apply to you?</source>
        <translation>¿Te afecta algo de esto?</translation>
    </message>
    <message>
        <source>These only change which exercises we suggest.</source>
        <translation>Esto solo cambia los ejercicios que proponemos.</translation>
    </message>
    <message>
        <source>A weakened immune system, or injecting drugs, now or in the past</source>
        <translation>Defensas bajas, o drogas inyectadas, ahora o en el pasado</translation>
    </message>
    <message>
        <source>A back infection is rare, but it needs treatment early. Ask your doctor.</source>
        <translation>Una infección en la espalda es rara, pero hay que tratarla pronto. Pregunta a tu médico.</translation>
    </message>
    <message>
        <source>Something else worries you</source>
        <translation>Otra cosa te preocupa</translation>
    </message>
    <message>
        <source>Gently moves your whole spine.</source>
        <translation>Mueve con suavidad toda la columna.</translation>
    </message>
    <message>
        <source>All the joints of your spine, plus your back, belly and shoulder-blade muscles.</source>
        <translation>Todas las articulaciones de la columna, y los músculos de la espalda, el vientre y los omóplatos.</translation>
    </message>
    <message>
        <source>Get on your hands and knees: hands under your shoulders, knees under your hips.</source>
        <translation>Ponte a cuatro patas: manos bajo los hombros, rodillas bajo las caderas.</translation>
    </message>
    <message>
        <source>Breathe out. Push the floor away and round your mid-back.</source>
        <translation>Suelta el aire. Empuja el suelo y redondea la espalda media.</translation>
    </message>
    <message>
        <source>Let your head and tailbone drop.</source>
        <translation>Deja caer la cabeza y el coxis.</translation>
    </message>
    <message>
        <source>Breathe in. Draw your breastbone forward and let your chest sink.</source>
        <translation>Toma aire. Lleva el esternón hacia delante y deja que el pecho baje.</translation>
    </message>
    <message>
        <source>Move evenly along your whole spine. Repeat slowly.</source>
        <translation>Mueve toda la columna por igual. Repite despacio.</translation>
    </message>
    <message>
        <source>Breathe out as you round, in as you arch.</source>
        <translation>Suelta el aire al redondear, toma aire al arquear.</translation>
    </message>
    <message>
        <source>Original programme: 30–60 seconds, three times a day. Timing by Limber: three seconds each way, about eight rounds a minute.</source>
        <translation>Programa original: 30–60 segundos, tres veces al día. Ritmo de Limber: tres segundos en cada sentido, unas ocho vueltas por minuto.</translation>
    </message>
    <message>
        <source>Let head and tailbone drop</source>
        <translation>Deja caer cabeza y coxis</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quédate</translation>
    </message>
    <message>
        <source>Only your low back moves.</source>
        <translation>Solo se mueve la zona lumbar.</translation>
    </message>
    <message>
        <source>Let your breastbone lead.</source>
        <translation>Deja que guíe el esternón.</translation>
    </message>
    <message>
        <source>Your elbows bend.</source>
        <translation>Se te doblan los codos.</translation>
    </message>
    <message>
        <source>Your neck bends sharply back.</source>
        <translation>Doblas mucho el cuello hacia atrás.</translation>
    </message>
    <message>
        <source>Look at the floor.</source>
        <translation>Mira al suelo.</translation>
    </message>
    <message>
        <source>You rush.</source>
        <translation>Vas con prisa.</translation>
    </message>
    <message>
        <source>Follow the figure&apos;s pace.</source>
        <translation>Sigue el ritmo de la figura.</translation>
    </message>
    <message>
        <source>Painful wrists or knees: use the seated version with your hands on a desk.</source>
        <translation>Muñecas o rodillas doloridas: haz la versión sentada, con las manos sobre una mesa.</translation>
    </message>
    <message>
        <source>If you can&apos;t get up from the floor by yourself, use the seated version.</source>
        <translation>Si no puedes levantarte solo del suelo, haz la versión sentada.</translation>
    </message>
    <message>
        <source>Osteoporosis: don&apos;t round deeply.</source>
        <translation>Osteoporosis: no redondees mucho.</translation>
    </message>
    <message>
        <source>Sit at a desk with your hands resting on it. Move about half as far.</source>
        <translation>Siéntate a una mesa con las manos apoyadas. Muévete la mitad.</translation>
    </message>
    <message>
        <source>The standard version.</source>
        <translation>La versión estándar.</translation>
    </message>
    <message>
        <source>Sit on a stable chair, feet flat, hands on your thighs. Round and arch your back as in the steps.</source>
        <translation>Siéntate en una silla estable, pies apoyados, manos sobre los muslos. Redondea y arquea la espalda como en los pasos.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Take five seconds each way, with your hands further forward.</source>
        <translation>Tarda cinco segundos en cada sentido, con las manos más adelante.</translation>
    </message>
    <message>
        <source>Little research looks at mid-back pain. We know of no study that measured how much cat-cow is best.</source>
        <translation>El dolor de la espalda media se ha estudiado poco. No conocemos ningún estudio que midiera cuánto gato-vaca es mejor.</translation>
    </message>
    <message>
        <source>The original programme behind Limber: the exercises, their order and most targets</source>
        <translation>El programa original de Limber: los ejercicios, su orden y la mayoría de los objetivos</translation>
    </message>
    <message>
        <source>Builds strength where your mid-back is stiffest.</source>
        <translation>Da fuerza donde la espalda media está más rígida.</translation>
    </message>
    <message>
        <source>The muscles that straighten your mid-back and steady your shoulder blades. Also your arms and belly.</source>
        <translation>Los músculos que enderezan la espalda media y sujetan los omóplatos. También los brazos y el vientre.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Wall or door frame</source>
        <translation>Pared o marco de puerta</translation>
    </message>
    <message>
        <source>Stand facing a wall, about a third of your height away.</source>
        <translation>Ponte de cara a una pared, a un tercio de tu altura.</translation>
    </message>
    <message>
        <source>Place your elbows on the wall at shoulder height, forearms pointing up.</source>
        <translation>Apoya los codos en la pared a la altura de los hombros, antebrazos hacia arriba.</translation>
    </message>
    <message>
        <source>Tuck your lower ribs and move your hips back a little.</source>
        <translation>Recoge las costillas bajas y lleva la cadera un poco atrás.</translation>
    </message>
    <message>
        <source>Breathe out. Press your elbows gently into the wall and let your chest sink between them.</source>
        <translation>Suelta el aire. Presiona suavemente los codos contra la pared y deja que el pecho se hunda entre ellos.</translation>
    </message>
    <message>
        <source>Hold, and keep breathing.</source>
        <translation>Mantén, y sigue respirando.</translation>
    </message>
    <message>
        <source>Ease back, rest for five seconds and repeat.</source>
        <translation>Vuelve despacio, descansa cinco segundos y repite.</translation>
    </message>
    <message>
        <source>Breathe steadily. Never hold your breath.</source>
        <translation>Respira con calma. Nunca aguantes la respiración.</translation>
    </message>
    <message>
        <source>Original programme: ten holds of ten seconds, twice a day. Timing by Limber: two seconds to get in, two to ease out, five seconds of rest.</source>
        <translation>Programa original: diez veces diez segundos, dos veces al día. Ritmo de Limber: dos segundos para entrar, dos para salir, cinco segundos de descanso.</translation>
    </message>
    <message>
        <source>Your low back arches.</source>
        <translation>La zona lumbar se arquea.</translation>
    </message>
    <message>
        <source>Tuck your lower ribs.</source>
        <translation>Recoge las costillas bajas.</translation>
    </message>
    <message>
        <source>Count out loud.</source>
        <translation>Cuenta en voz alta.</translation>
    </message>
    <message>
        <source>Your shoulder pinches.</source>
        <translation>Te pellizca el hombro.</translation>
    </message>
    <message>
        <source>Your chin pokes forward.</source>
        <translation>La barbilla se adelanta.</translation>
    </message>
    <message>
        <source>Look at the bottom of the wall.</source>
        <translation>Mira la parte baja de la pared.</translation>
    </message>
    <message>
        <source>A broken spine bone, osteoporosis, long-term steroids, a recent spine operation, or symptoms in an arm or leg when you arch your back.</source>
        <translation>Una vértebra rota, osteoporosis, corticoides durante mucho tiempo, una operación reciente de columna, o síntomas en un brazo o una pierna al arquear la espalda.</translation>
    </message>
    <message>
        <source>Place your elbows lower and hold for five seconds at a time.</source>
        <translation>Coloca los codos más abajo y mantén cinco segundos cada vez.</translation>
    </message>
    <message>
        <source>Place your forearms overhead. Slowly lift one hand off the wall, then the other.</source>
        <translation>Coloca los antebrazos por encima de la cabeza. Despega despacio una mano de la pared, luego la otra.</translation>
    </message>
    <message>
        <source>We know of no study that measured how much of this a stiff mid-back needs. The limit of 160 seconds is our own judgement.</source>
        <translation>No conocemos ningún estudio que midiera cuánto necesita una espalda media rígida. El límite de 160 segundos es criterio nuestro.</translation>
    </message>
    <message>
        <source>Swiss ball hip lowering</source>
        <translation>Bajada de cadera con pelota</translation>
    </message>
    <message>
        <source>Trains slow, controlled lowering with your mid-back on a ball.</source>
        <translation>Entrena una bajada lenta y controlada, con la espalda media sobre una pelota.</translation>
    </message>
    <message>
        <source>Your buttocks, the backs of your thighs and your back muscles. Your mid-back opens and your front lengthens.</source>
        <translation>Los glúteos, la parte posterior de los muslos y los músculos de la espalda. La espalda media se abre y la parte delantera se alarga.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Burst-resistant Swiss ball against a wall: 45 cm if you&apos;re under 155 cm tall, 55 cm up to 170 cm, 65 cm above</source>
        <translation>Pelota de ejercicio antirreventón contra una pared: 45 cm si mides menos de 155 cm, 55 cm hasta 170 cm, 65 cm por encima</translation>
    </message>
    <message>
        <source>Sit on the ball with a wall behind it. Walk your feet out until your shoulder blades and head rest on the ball.</source>
        <translation>Siéntate en la pelota con una pared detrás. Avanza los pies hasta que los omóplatos y la cabeza se apoyen en la pelota.</translation>
    </message>
    <message>
        <source>Lift your hips level. Feet hip-width apart, shins upright.</source>
        <translation>Levanta la cadera a nivel. Pies al ancho de la cadera, espinillas rectas.</translation>
    </message>
    <message>
        <source>Support your head with your hands.</source>
        <translation>Sostén la cabeza con las manos.</translation>
    </message>
    <message>
        <source>Slowly lower your hips. Let your upper back curve over the ball.</source>
        <translation>Baja despacio la cadera. Deja que la espalda alta se curve sobre la pelota.</translation>
    </message>
    <message>
        <source>Pause at the bottom without dropping.</source>
        <translation>Quédate abajo un momento, sin dejarte caer.</translation>
    </message>
    <message>
        <source>Press through your heels to lift your hips level. After the last one, walk your feet back in and sit up.</source>
        <translation>Empuja con los talones para subir la cadera. Tras la última, acerca los pies y siéntate.</translation>
    </message>
    <message>
        <source>Breathe in as you lower, out as you lift.</source>
        <translation>Toma aire al bajar, suéltalo al subir.</translation>
    </message>
    <message>
        <source>Original programme: slowly, two sets of ten, once a day. Four seconds down, one second held and two up follow a review of strength training. Rest by Limber: one minute.</source>
        <translation>Programa original: despacio, dos series de diez, una vez al día. Cuatro segundos para bajar, uno mantenido y dos para subir siguen una revisión sobre entrenamiento de fuerza. Descanso de Limber: un minuto.</translation>
    </message>
    <message>
        <source>Stay low</source>
        <translation>Quédate abajo</translation>
    </message>
    <message>
        <source>Put it against a wall and move less far.</source>
        <translation>Ponla contra una pared y muévete menos.</translation>
    </message>
    <message>
        <source>Your ribs stick out at the top.</source>
        <translation>Arriba, las costillas sobresalen.</translation>
    </message>
    <message>
        <source>Stop when your hips are level.</source>
        <translation>Para cuando la cadera esté a nivel.</translation>
    </message>
    <message>
        <source>Your head hangs off the ball.</source>
        <translation>La cabeza cuelga fuera de la pelota.</translation>
    </message>
    <message>
        <source>Move up until the ball supports your head.</source>
        <translation>Sube hasta que la pelota sostenga la cabeza.</translation>
    </message>
    <message>
        <source>Your knees fall inward.</source>
        <translation>Las rodillas caen hacia dentro.</translation>
    </message>
    <message>
        <source>Rest your upper back on the edge of a sofa. Lower half as far.</source>
        <translation>Apoya la espalda alta en el borde de un sofá. Baja la mitad.</translation>
    </message>
    <message>
        <source>On the ball</source>
        <translation>Sobre la pelota</translation>
    </message>
    <message>
        <source>In one study, bridging on a ball didn&apos;t make the trunk muscles work harder than bridging on the floor. We use the ball for its shape: your mid-back can curve over it.</source>
        <translation>En un estudio, el puente sobre pelota no hizo trabajar más los músculos del tronco que el puente en el suelo. Usamos la pelota por su forma: la espalda media puede curvarse sobre ella.</translation>
    </message>
    <message>
        <source>Builds strength with your arms overhead.</source>
        <translation>Da fuerza con los brazos por encima de la cabeza.</translation>
    </message>
    <message>
        <source>Your chest, more than the muscles below your armpits. Also the backs of your arms and your trunk. Your mid-back opens along the way.</source>
        <translation>El pecho, más que los músculos bajo las axilas. También la parte posterior de los brazos y el tronco. La espalda media se abre de paso.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>water bottle (100 ml weighs 0.1 kg)</source>
        <translation>botella de agua (100 ml pesan 0,1 kg)</translation>
    </message>
    <message>
        <source>Mat or carpet</source>
        <translation>Esterilla o alfombra</translation>
    </message>
    <message>
        <source>Check that the weight&apos;s collars are tight. Lay it beside your ribs. Lie on your back, knees bent, feet flat.</source>
        <translation>Comprueba que los cierres del peso están firmes. Déjalo junto a las costillas. Túmbate boca arriba, rodillas dobladas, pies apoyados.</translation>
    </message>
    <message>
        <source>Roll the weight onto your chest with both hands. Cup its inner plate and press it up above your chest.</source>
        <translation>Rueda el peso hasta el pecho con ambas manos. Sujeta el disco interior y súbelo por encima del pecho.</translation>
    </message>
    <message>
        <source>Keep your elbows slightly bent and your ribs tucked.</source>
        <translation>Mantén los codos algo doblados y las costillas recogidas.</translation>
    </message>
    <message>
        <source>Breathe in. Lower the weight slowly behind your head.</source>
        <translation>Toma aire. Baja el peso despacio por detrás de la cabeza.</translation>
    </message>
    <message>
        <source>Breathe out. Pull it back above your chest. After the last one, lower it to your chest and roll it off to the side.</source>
        <translation>Suelta el aire. Vuelve por encima del pecho. Tras la última, bájalo al pecho y hazlo rodar hacia un lado.</translation>
    </message>
    <message>
        <source>Original programme: three sets of 10–20, every other day. Timing by Limber: three seconds down, one held, two up, 75 seconds of rest.</source>
        <translation>Programa original: tres series de 10–20, un día sí y otro no. Ritmo de Limber: tres segundos para bajar, uno mantenido, dos para subir, 75 segundos de descanso.</translation>
    </message>
    <message>
        <source>Ribs tucked</source>
        <translation>Costillas recogidas</translation>
    </message>
    <message>
        <source>Your back arches.</source>
        <translation>La espalda se arquea.</translation>
    </message>
    <message>
        <source>Don&apos;t go as far.</source>
        <translation>Llega menos lejos.</translation>
    </message>
    <message>
        <source>Your elbows bend more and more.</source>
        <translation>Los codos se doblan cada vez más.</translation>
    </message>
    <message>
        <source>Keep the angle of your elbows the same.</source>
        <translation>Mantén igual el ángulo de los codos.</translation>
    </message>
    <message>
        <source>Your grip is loose.</source>
        <translation>El agarre está flojo.</translation>
    </message>
    <message>
        <source>You jerk the weight back up.</source>
        <translation>Subes el peso a tirones.</translation>
    </message>
    <message>
        <source>Use less weight.</source>
        <translation>Usa menos peso.</translation>
    </message>
    <message>
        <source>Never hold a weight over your face when you&apos;re tired.</source>
        <translation>Nunca sostengas un peso sobre la cara si estás cansado.</translation>
    </message>
    <message>
        <source>1 kg, halfway</source>
        <translation>1 kg, medio recorrido</translation>
    </message>
    <message>
        <source>Use 1 kg and lower it half as far.</source>
        <translation>Usa 1 kg y bájalo la mitad.</translation>
    </message>
    <message>
        <source>First more repetitions, then more weight, then a stable bench instead of the floor.</source>
        <translation>Primero más repeticiones, luego más peso, luego un banco estable en vez del suelo.</translation>
    </message>
    <message>
        <source>Measurements show that it works the chest most. Opening your mid-back is a side effect. The starting weight and the limit of 10 kg are our own judgement.</source>
        <translation>Las mediciones muestran que trabaja sobre todo el pecho. Que la espalda media se abra es un efecto secundario. El peso inicial y el límite de 10 kg son criterio nuestro.</translation>
    </message>
    <message>
        <source>Works the whole back of your body together.</source>
        <translation>Trabaja a la vez toda la parte posterior del cuerpo.</translation>
    </message>
    <message>
        <source>Your buttocks, the backs of your thighs and the deep muscles of your back.</source>
        <translation>Los glúteos, la parte posterior de los muslos y los músculos profundos de la espalda.</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Todo el cuerpo</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-width apart.</source>
        <translation>Túmbate boca arriba, rodillas dobladas, pies apoyados al ancho de la cadera.</translation>
    </message>
    <message>
        <source>Rest your arms by your sides, palms down.</source>
        <translation>Apoya los brazos a los lados, palmas hacia abajo.</translation>
    </message>
    <message>
        <source>Breathe out. Press your feet down and lift your hips.</source>
        <translation>Suelta el aire. Presiona los pies y levanta la cadera.</translation>
    </message>
    <message>
        <source>Stop when your knees, hips and shoulders form a straight line.</source>
        <translation>Para cuando rodillas, cadera y hombros formen una línea recta.</translation>
    </message>
    <message>
        <source>Hold briefly. Keep your ribs tucked.</source>
        <translation>Mantén un momento. Costillas recogidas.</translation>
    </message>
    <message>
        <source>Lower slowly, with your back straight. To get up, roll onto your side first.</source>
        <translation>Baja despacio, con la espalda recta. Para levantarte, gira antes de lado.</translation>
    </message>
    <message>
        <source>Breathe out as you lift, in as you lower.</source>
        <translation>Suelta el aire al subir, tómalo al bajar.</translation>
    </message>
    <message>
        <source>Original programme: four sets of 5–16, once or twice a week. Timing by Limber: two seconds up, two held, three down, 75 seconds of rest.</source>
        <translation>Programa original: cuatro series de 5–16, una o dos veces por semana. Ritmo de Limber: dos segundos para subir, dos mantenidos, tres para bajar, 75 segundos de descanso.</translation>
    </message>
    <message>
        <source>Hold, ribs tucked</source>
        <translation>Mantén, costillas recogidas</translation>
    </message>
    <message>
        <source>Your back arches too far.</source>
        <translation>La espalda se arquea demasiado.</translation>
    </message>
    <message>
        <source>The back of your thigh cramps.</source>
        <translation>Te da un calambre detrás del muslo.</translation>
    </message>
    <message>
        <source>Bring your heels closer to you.</source>
        <translation>Acerca los talones.</translation>
    </message>
    <message>
        <source>Your knees drift apart.</source>
        <translation>Las rodillas se separan.</translation>
    </message>
    <message>
        <source>Keep them one fist apart.</source>
        <translation>Mantén un puño entre ellas.</translation>
    </message>
    <message>
        <source>Your head turns.</source>
        <translation>Giras la cabeza.</translation>
    </message>
    <message>
        <source>Lie on a firm bed instead of the floor, away from the edge. Follow the same steps.</source>
        <translation>Túmbate en una cama firme en vez del suelo, lejos del borde. Sigue los mismos pasos.</translation>
    </message>
    <message>
        <source>Rest your arms on the floor above your head.</source>
        <translation>Apoya los brazos en el suelo por encima de la cabeza.</translation>
    </message>
    <message>
        <source>Hold one leg off the floor. Do half of each set on one leg, then change.</source>
        <translation>Mantén una pierna en el aire. Haz media serie con cada pierna.</translation>
    </message>
    <message>
        <source>Put your feet on a low, stable step. More of the bend moves to your upper back.</source>
        <translation>Pon los pies en un escalón bajo y estable. La curva pasa más a la espalda alta.</translation>
    </message>
    <message>
        <source>A bridge uses about 30% of what your deep back muscles can do. That trains endurance more than strength.</source>
        <translation>Un puente usa cerca del 30 % de lo que pueden los músculos profundos de la espalda. Eso entrena más resistencia que fuerza.</translation>
    </message>
    <message>
        <source>A light reminder, and some work for your shoulder blades.</source>
        <translation>Un recordatorio ligero, y algo de trabajo para los omóplatos.</translation>
    </message>
    <message>
        <source>The muscles between and below your shoulder blades.</source>
        <translation>Los músculos entre los omóplatos y debajo de ellos.</translation>
    </message>
    <message>
        <source>one long, light band in a figure of eight</source>
        <translation>una banda larga y ligera en forma de ocho</translation>
    </message>
    <message>
        <source>Loop a band around each shoulder and join them behind you.</source>
        <translation>Pasa una banda por cada hombro y únelas por detrás.</translation>
    </message>
    <message>
        <source>Keep the tension light. Two fingers should fit underneath.</source>
        <translation>Poca tensión. Deben caber dos dedos debajo.</translation>
    </message>
    <message>
        <source>Let your shoulders rest back, with your chest relaxed.</source>
        <translation>Deja los hombros atrás, con el pecho relajado.</translation>
    </message>
    <message>
        <source>Carry on working. Move your arms freely.</source>
        <translation>Sigue trabajando. Mueve los brazos libremente.</translation>
    </message>
    <message>
        <source>Every few minutes, gently squeeze your shoulder blades together for five seconds.</source>
        <translation>Cada pocos minutos, junta suavemente los omóplatos cinco segundos.</translation>
    </message>
    <message>
        <source>Breathe fully and freely.</source>
        <translation>Respira a fondo y con libertad.</translation>
    </message>
    <message>
        <source>Original programme: 30–45 minutes, twice a day. Limber&apos;s choice: a five-second squeeze every three minutes.</source>
        <translation>Programa original: 30–45 minutos, dos veces al día. Elección de Limber: juntar cinco segundos cada tres minutos.</translation>
    </message>
    <message>
        <source>Your ribs stick out.</source>
        <translation>Las costillas sobresalen.</translation>
    </message>
    <message>
        <source>Breathe out and let them sink.</source>
        <translation>Suelta el aire y deja que bajen.</translation>
    </message>
    <message>
        <source>You lean into the band.</source>
        <translation>Te dejas caer en la banda.</translation>
    </message>
    <message>
        <source>Do the squeezes yourself.</source>
        <translation>Haz tú las contracciones.</translation>
    </message>
    <message>
        <source>You wear it all day.</source>
        <translation>La llevas todo el día.</translation>
    </message>
    <message>
        <source>Numb or tingling hands, or a nerve or vessel squeezed near the collarbone (thoracic outlet syndrome).</source>
        <translation>Manos dormidas o con hormigueo, o un nervio o vaso comprimido cerca de la clavícula (síndrome del desfiladero torácico).</translation>
    </message>
    <message>
        <source>Broken, thin or easily bruised skin under the band.</source>
        <translation>Piel herida, fina o con moratones fáciles bajo la banda.</translation>
    </message>
    <message>
        <source>Trouble breathing.</source>
        <translation>Dificultad para respirar.</translation>
    </message>
    <message>
        <source>Don&apos;t wear it while you sleep or drive.</source>
        <translation>No la lleves al dormir ni al conducir.</translation>
    </message>
    <message>
        <source>Wear it longer. Don&apos;t make it tighter.</source>
        <translation>Llévala más tiempo. No la aprietes más.</translation>
    </message>
    <message>
        <source>There&apos;s no good evidence that posture garments treat pain. Think of it as a reminder.</source>
        <translation>No hay buenas pruebas de que las prendas de postura traten el dolor. Tómala como un recordatorio.</translation>
    </message>
    <message>
        <source>Foam-roller extension</source>
        <translation>Extensión con rodillo de espuma</translation>
    </message>
    <message>
        <source>Loosens your mid-back, one section at a time.</source>
        <translation>Suelta la espalda media, zona por zona.</translation>
    </message>
    <message>
        <source>The joints of your mid-back. Also your belly.</source>
        <translation>Las articulaciones de la espalda media. También el vientre.</translation>
    </message>
    <message>
        <source>firmly rolled towel</source>
        <translation>toalla bien enrollada</translation>
    </message>
    <message>
        <source>Lie back with the roller just below your shoulder blades. Support your head with your hands.</source>
        <translation>Túmbate con el rodillo justo debajo de los omóplatos. Sostén la cabeza con las manos.</translation>
    </message>
    <message>
        <source>Point your elbows forward. Keep your buttocks on the floor.</source>
        <translation>Apunta los codos hacia delante. Mantén las nalgas en el suelo.</translation>
    </message>
    <message>
        <source>Pause. Don&apos;t force it.</source>
        <translation>Quédate un momento. No fuerces.</translation>
    </message>
    <message>
        <source>Curl back up until you&apos;re level. It isn&apos;t a sit-up.</source>
        <translation>Enrolla hasta la horizontal. No es un abdominal.</translation>
    </message>
    <message>
        <source>After five, move the roller up about 2 cm and repeat. Roll off sideways at the end.</source>
        <translation>Tras cinco, sube el rodillo unos 2 cm y repite. Al final, gira de lado.</translation>
    </message>
    <message>
        <source>Breathe out as you lower, in as you come back.</source>
        <translation>Suelta el aire al bajar, tómalo al volver.</translation>
    </message>
    <message>
        <source>The original programme gives no number. One source suggests 5–10 slow repetitions. Limber&apos;s choice: three seconds down, two held, two back; five repetitions at three spots, daily.</source>
        <translation>El programa original no da un número. Una fuente propone 5–10 repeticiones lentas. Elección de Limber: tres segundos para bajar, dos mantenidos, dos para volver; cinco repeticiones en tres puntos, a diario.</translation>
    </message>
    <message>
        <source>Your hands pull on your head.</source>
        <translation>Las manos tiran de la cabeza.</translation>
    </message>
    <message>
        <source>Your buttocks lift.</source>
        <translation>Las nalgas se levantan.</translation>
    </message>
    <message>
        <source>Move less far.</source>
        <translation>Muévete menos.</translation>
    </message>
    <message>
        <source>The roller gets to your neck or your low back.</source>
        <translation>El rodillo llega al cuello o a la zona lumbar.</translation>
    </message>
    <message>
        <source>Stay below your neck and above your lowest ribs.</source>
        <translation>Quédate por debajo del cuello y por encima de las últimas costillas.</translation>
    </message>
    <message>
        <source>You bounce.</source>
        <translation>Rebotas.</translation>
    </message>
    <message>
        <source>An open wound on your back. Ask first if you have inflammation there, a blood clot in a vein, a bone infection or a broken rib, or if you take blood thinners.</source>
        <translation>Una herida abierta en la espalda. Pregunta antes si tienes inflamación ahí, un coágulo en una vena, una infección ósea o una costilla rota, o si tomas anticoagulantes.</translation>
    </message>
    <message>
        <source>Use a firmly rolled towel instead of the roller.</source>
        <translation>Usa una toalla bien enrollada en vez del rodillo.</translation>
    </message>
    <message>
        <source>Reach your arms overhead instead of holding your head.</source>
        <translation>Estira los brazos por encima de la cabeza en vez de sujetarla.</translation>
    </message>
    <message>
        <source>Nobody knows how many repetitions help. The start and the limit are our own judgement.</source>
        <translation>Nadie sabe cuántas repeticiones ayudan. El inicio y el límite son criterio nuestro.</translation>
    </message>
    <message>
        <source>Opens your mid-back and your overhead reach, with support.</source>
        <translation>Abre la espalda media y el alcance por encima de la cabeza, con apoyo.</translation>
    </message>
    <message>
        <source>The joints of your mid-back, your chest and the muscles below your armpits. Also your ribs and belly.</source>
        <translation>Las articulaciones de la espalda media, el pecho y los músculos bajo las axilas. También las costillas y el vientre.</translation>
    </message>
    <message>
        <source>Foam roller, 10–15 cm thick</source>
        <translation>Rodillo de espuma, 10–15 cm de grosor</translation>
    </message>
    <message>
        <source>Put the weight on the floor beside your ribs. Lie back with the roller across your mid-back, below the tops of your shoulder blades.</source>
        <translation>Deja el peso en el suelo junto a las costillas. Túmbate con el rodillo cruzado bajo la espalda media, por debajo de la parte alta de los omóplatos.</translation>
    </message>
    <message>
        <source>Bend your knees. Keep your feet and buttocks on the floor.</source>
        <translation>Dobla las rodillas. Mantén pies y nalgas en el suelo.</translation>
    </message>
    <message>
        <source>Roll the weight onto your chest with both hands. Hold it by the sides of its handle and straighten your arms.</source>
        <translation>Rueda el peso hasta el pecho con ambas manos. Sujétalo por los lados del asa y estira los brazos.</translation>
    </message>
    <message>
        <source>Breathe out and slowly lower the weight overhead.</source>
        <translation>Suelta el aire y baja despacio el peso por encima de la cabeza.</translation>
    </message>
    <message>
        <source>Let your chest open over the roller. Keep your lower ribs tucked.</source>
        <translation>Deja que el pecho se abra sobre el rodillo. Mantén recogidas las costillas bajas.</translation>
    </message>
    <message>
        <source>Bring the weight back over your chest and set it down beside you. Roll off sideways.</source>
        <translation>Vuelve con el peso sobre el pecho y déjalo a tu lado. Gira de lado.</translation>
    </message>
    <message>
        <source>Breathe in for 4 seconds into the sides of your ribs, and out for 6 seconds.</source>
        <translation>Toma aire 4 segundos hacia los lados de las costillas y suéltalo 6 segundos.</translation>
    </message>
    <message>
        <source>Original programme: a 60–90 second hold. Timing by Limber: lower for four seconds, return in three.</source>
        <translation>Programa original: mantener 60–90 segundos. Ritmo de Limber: bajar en cuatro segundos, volver en tres.</translation>
    </message>
    <message>
        <source>Lower overhead</source>
        <translation>Baja por encima de la cabeza</translation>
    </message>
    <message>
        <source>Weight over your chest</source>
        <translation>Peso sobre el pecho</translation>
    </message>
    <message>
        <source>Let your ribs sink and move the roller a little higher.</source>
        <translation>Deja que bajen las costillas y sube un poco el rodillo.</translation>
    </message>
    <message>
        <source>Your head drops back.</source>
        <translation>La cabeza cae hacia atrás.</translation>
    </message>
    <message>
        <source>Use less weight, or rest it on a block.</source>
        <translation>Usa menos peso, o apóyalo en un bloque.</translation>
    </message>
    <message>
        <source>The roller is under your low back.</source>
        <translation>El rodillo está bajo la zona lumbar.</translation>
    </message>
    <message>
        <source>Move it up to your shoulder blades.</source>
        <translation>Súbelo hasta los omóplatos.</translation>
    </message>
    <message>
        <source>Support your head with your hands. Use no weight.</source>
        <translation>Sostén la cabeza con las manos. Sin peso.</translation>
    </message>
    <message>
        <source>Weight overhead</source>
        <translation>Peso por encima de la cabeza</translation>
    </message>
    <message>
        <source>First build up to 90 seconds. Then use a heavier weight.</source>
        <translation>Primero llega a 90 segundos. Luego usa más peso.</translation>
    </message>
    <message>
        <source>With your arms overhead, your mid-back bends back by only about 10–15 degrees. A small movement is enough. Start without weight for the first week.</source>
        <translation>Con los brazos por encima de la cabeza, la espalda media solo se extiende unos 10–15 grados. Basta un movimiento pequeño. La primera semana, empieza sin peso.</translation>
    </message>
    <message>
        <source>Turns your mid-back.</source>
        <translation>Gira la espalda media.</translation>
    </message>
    <message>
        <source>The joints that turn your mid-back, and the muscles between your shoulder blades, behind your shoulder and at your waist.</source>
        <translation>Las articulaciones que giran la espalda media, y los músculos entre los omóplatos, detrás del hombro y en la cintura.</translation>
    </message>
    <message>
        <source>Mat, and a cushion for your shoulder or ear</source>
        <translation>Esterilla, y un cojín para el hombro o la oreja</translation>
    </message>
    <message>
        <source>Breathe in. Lift one hand slightly.</source>
        <translation>Toma aire. Levanta un poco una mano.</translation>
    </message>
    <message>
        <source>Breathe out. Slide it under your other arm, palm up.</source>
        <translation>Suelta el aire. Pásala por debajo del otro brazo, palma hacia arriba.</translation>
    </message>
    <message>
        <source>Turn your chest until your shoulder and ear rest on the floor or a cushion.</source>
        <translation>Gira el pecho hasta que el hombro y la oreja se apoyen en el suelo o en un cojín.</translation>
    </message>
    <message>
        <source>Hold and breathe. Keep your hips over your knees.</source>
        <translation>Mantén y respira. Caderas sobre las rodillas.</translation>
    </message>
    <message>
        <source>Press your other hand down to come back. Then change sides.</source>
        <translation>Presiona la otra mano para volver. Luego cambia de lado.</translation>
    </message>
    <message>
        <source>Turn a little further each time you breathe out.</source>
        <translation>Gira un poco más cada vez que sueltes el aire.</translation>
    </message>
    <message>
        <source>The original programme gives no number. One source holds 3–5 seconds ten times, another 20–30 seconds. Limber&apos;s choice: two holds of 20 seconds on each side, daily.</source>
        <translation>El programa original no da un número. Una fuente mantiene 3–5 segundos diez veces, otra 20–30 segundos. Elección de Limber: dos veces 20 segundos en cada lado, a diario.</translation>
    </message>
    <message>
        <source>Press to come back</source>
        <translation>Presiona para volver</translation>
    </message>
    <message>
        <source>Your hips sway.</source>
        <translation>Las caderas se desplazan.</translation>
    </message>
    <message>
        <source>Your weight is on your neck.</source>
        <translation>El peso está en el cuello.</translation>
    </message>
    <message>
        <source>Support yourself with your other hand.</source>
        <translation>Apóyate en la otra mano.</translation>
    </message>
    <message>
        <source>Your shoulder creeps up.</source>
        <translation>El hombro sube.</translation>
    </message>
    <message>
        <source>You force the turn.</source>
        <translation>Fuerzas el giro.</translation>
    </message>
    <message>
        <source>Osteoporosis: never force the twist.</source>
        <translation>Osteoporosis: nunca fuerces el giro.</translation>
    </message>
    <message>
        <source>Sit on a chair, cross your arms on your chest and turn.</source>
        <translation>Siéntate en una silla, cruza los brazos sobre el pecho y gira.</translation>
    </message>
    <message>
        <source>Reach your hand to the ceiling between repetitions.</source>
        <translation>Estira la mano hacia el techo entre repeticiones.</translation>
    </message>
    <message>
        <source>Sources disagree on how long to hold. We chose a middle way.</source>
        <translation>Las fuentes no coinciden en cuánto mantener. Elegimos un término medio.</translation>
    </message>
    <message>
        <source>Rest with your mid-back gently opened.</source>
        <translation>Descanso con la espalda media suavemente abierta.</translation>
    </message>
    <message>
        <source>The joints of your mid-back, your chest and the front of your ribs.</source>
        <translation>Las articulaciones de la espalda media, el pecho y la parte delantera de las costillas.</translation>
    </message>
    <message>
        <source>Bath towel, rolled 6–10 cm thick</source>
        <translation>Toalla de baño, enrollada a 6–10 cm de grosor</translation>
    </message>
    <message>
        <source>Roll the towel tightly and lay it lengthwise on the floor.</source>
        <translation>Enrolla bien la toalla y ponla a lo largo en el suelo.</translation>
    </message>
    <message>
        <source>Sit at one end and lie back so the towel runs along your spine.</source>
        <translation>Siéntate en un extremo y túmbate con la toalla a lo largo de la columna.</translation>
    </message>
    <message>
        <source>Rest your head on the towel or a thin pillow.</source>
        <translation>Apoya la cabeza en la toalla o en una almohada fina.</translation>
    </message>
    <message>
        <source>Bend your knees or stretch your legs. Let your arms rest out to the sides, palms up.</source>
        <translation>Dobla las rodillas o estira las piernas. Deja los brazos a los lados, palmas hacia arriba.</translation>
    </message>
    <message>
        <source>Roll onto your side and rest before you sit up.</source>
        <translation>Gira de lado y descansa antes de sentarte.</translation>
    </message>
    <message>
        <source>Breathe slowly, up into your breastbone.</source>
        <translation>Respira despacio, hasta el esternón.</translation>
    </message>
    <message>
        <source>Original programme: 5–10 minutes, at any time of day. You can begin with one or two minutes; that&apos;s our own judgement.</source>
        <translation>Programa original: 5–10 minutos, a cualquier hora. Puedes empezar con uno o dos minutos; es criterio nuestro.</translation>
    </message>
    <message>
        <source>Roll onto your side and rest</source>
        <translation>Gira de lado y descansa</translation>
    </message>
    <message>
        <source>Make it thinner.</source>
        <translation>Hazlo más fino.</translation>
    </message>
    <message>
        <source>Your low back aches.</source>
        <translation>Te duele la zona lumbar.</translation>
    </message>
    <message>
        <source>Your head tips back.</source>
        <translation>La cabeza cae hacia atrás.</translation>
    </message>
    <message>
        <source>Your arms tingle.</source>
        <translation>Te hormiguean los brazos.</translation>
    </message>
    <message>
        <source>Lower your arms. Stop if it doesn&apos;t go away.</source>
        <translation>Baja los brazos. Para si no se va.</translation>
    </message>
    <message>
        <source>Lay the roll across your back, level with your shoulder blades.</source>
        <translation>Pon el rollo de través, a la altura de los omóplatos.</translation>
    </message>
    <message>
        <source>The original programme says &quot;along the middle of your spine&quot;. We read that as lengthwise. How often a day is our own judgement.</source>
        <translation>El programa original dice «por el centro de la columna». Lo leemos como a lo largo. Cuántas veces al día es criterio nuestro.</translation>
    </message>
    <message>
        <source>Opens your mid-back and chest while you stand. No equipment.</source>
        <translation>Abre la espalda media y el pecho de pie. Sin material.</translation>
    </message>
    <message>
        <source>The joints of your mid-back, your chest and the muscles below your armpits. Also the backs of your thighs.</source>
        <translation>Las articulaciones de la espalda media, el pecho y los músculos bajo las axilas. También la parte posterior de los muslos.</translation>
    </message>
    <message>
        <source>Face a wall with your feet half your height away from it.</source>
        <translation>Ponte de cara a una pared, con los pies a la mitad de tu altura.</translation>
    </message>
    <message>
        <source>Place your fingertips on the wall above your head, shoulder-width apart.</source>
        <translation>Apoya las yemas de los dedos en la pared por encima de la cabeza, al ancho de los hombros.</translation>
    </message>
    <message>
        <source>Tighten your belly a little and bend your knees slightly.</source>
        <translation>Tensa un poco el vientre y dobla ligeramente las rodillas.</translation>
    </message>
    <message>
        <source>Move your hips back and walk your fingers down the wall.</source>
        <translation>Lleva la cadera atrás y baja los dedos por la pared.</translation>
    </message>
    <message>
        <source>Let your chest sink. Keep your lower ribs gently tucked.</source>
        <translation>Deja que el pecho baje. Mantén suavemente recogidas las costillas bajas.</translation>
    </message>
    <message>
        <source>Hold and breathe. To finish, walk your hands back up.</source>
        <translation>Mantén y respira. Para terminar, sube las manos.</translation>
    </message>
    <message>
        <source>Sink a little further each time you breathe out.</source>
        <translation>Baja un poco más cada vez que sueltes el aire.</translation>
    </message>
    <message>
        <source>Original programme: slowly, a 60–90 second hold. Timing by Limber: five seconds down, five seconds up.</source>
        <translation>Programa original: despacio, mantener 60–90 segundos. Ritmo de Limber: cinco segundos para bajar, cinco para subir.</translation>
    </message>
    <message>
        <source>Your low back sags.</source>
        <translation>La zona lumbar se hunde.</translation>
    </message>
    <message>
        <source>Tighten your belly and bend less.</source>
        <translation>Tensa el vientre e inclínate menos.</translation>
    </message>
    <message>
        <source>Your shoulders creep up.</source>
        <translation>Los hombros suben.</translation>
    </message>
    <message>
        <source>Your head hangs below your arms.</source>
        <translation>La cabeza cuelga por debajo de los brazos.</translation>
    </message>
    <message>
        <source>Your feet slip.</source>
        <translation>Los pies resbalan.</translation>
    </message>
    <message>
        <source>Dizziness when you bend forward, or glaucoma.</source>
        <translation>Mareo al inclinarte, o glaucoma.</translation>
    </message>
    <message>
        <source>Keep your hands higher on the wall and bend less.</source>
        <translation>Mantén las manos más altas en la pared e inclínate menos.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Brings some movement into sitting.</source>
        <translation>Da algo de movimiento al estar sentado.</translation>
    </message>
    <message>
        <source>The muscles that steady your trunk, and small movements of your pelvis.</source>
        <translation>Los músculos que sujetan el tronco, y pequeños movimientos de la pelvis.</translation>
    </message>
    <message>
        <source>Wobble disc on a stable chair without wheels</source>
        <translation>Disco inestable sobre una silla estable sin ruedas</translation>
    </message>
    <message>
        <source>Put the disc in the middle of a stable chair.</source>
        <translation>Pon el disco en el centro de una silla estable.</translation>
    </message>
    <message>
        <source>Sit in the middle, feet flat, hips slightly higher than your knees.</source>
        <translation>Siéntate en el centro, pies apoyados, cadera algo más alta que las rodillas.</translation>
    </message>
    <message>
        <source>Rock your pelvis forward and back, then from side to side.</source>
        <translation>Bascula la pelvis adelante y atrás, luego de lado a lado.</translation>
    </message>
    <message>
        <source>Keep your head and shoulders still.</source>
        <translation>Mantén quietos la cabeza y los hombros.</translation>
    </message>
    <message>
        <source>Sit tall but relaxed while you work.</source>
        <translation>Siéntate erguido pero relajado mientras trabajas.</translation>
    </message>
    <message>
        <source>Breathe normally.</source>
        <translation>Respira con normalidad.</translation>
    </message>
    <message>
        <source>The original programme gives no number. Limber&apos;s choice: 10–30 minutes, once or twice a day.</source>
        <translation>El programa original no da un número. Elección de Limber: 10–30 minutos, una o dos veces al día.</translation>
    </message>
    <message>
        <source>Your feet dangle.</source>
        <translation>Los pies cuelgan.</translation>
    </message>
    <message>
        <source>You sit stiffly.</source>
        <translation>Te sientas rígido.</translation>
    </message>
    <message>
        <source>Relax, and move a little.</source>
        <translation>Relájate y muévete un poco.</translation>
    </message>
    <message>
        <source>You use it all day.</source>
        <translation>Lo usas todo el día.</translation>
    </message>
    <message>
        <source>A recent flare-up of low-back pain.</source>
        <translation>Un brote reciente de dolor lumbar.</translation>
    </message>
    <message>
        <source>More minutes, up to half an hour. Never all day.</source>
        <translation>Más minutos, hasta media hora. Nunca todo el día.</translation>
    </message>
    <message>
        <source>Reviews found no real change in how hard the trunk muscles work, and no support for it as a treatment on its own. It&apos;s here because changing how you sit feels good.</source>
        <translation>Las revisiones no hallaron cambios reales en el trabajo de los músculos del tronco, ni apoyo como tratamiento por sí solo. Está aquí porque cambiar de forma de sentarse sienta bien.</translation>
    </message>
    <message>
        <source>Limber can support you. It can&apos;t promise a cure. Here is what is known, what isn&apos;t, and how to tell whether it helps you.</source>
        <translation>Limber puede acompañarte. No puede prometer una cura. Aquí está lo que se sabe, lo que no, y cómo ver si te ayuda.</translation>
    </message>
    <message>
        <source>In one study, people whose mid-backs bent backwards less tended to report somewhat more pain. It was a snapshot. It can&apos;t tell which came first, or whether loosening helps. That&apos;s why we track whether it helps you.</source>
        <translation>En un estudio, las personas cuya espalda media se doblaba menos hacia atrás tendían a referir algo más de dolor. Fue una foto fija. No puede decir qué vino antes ni si soltarla ayuda. Por eso seguimos si te ayuda a ti.</translation>
    </message>
    <message>
        <source>The numbers behind it</source>
        <translation>Los números detrás</translation>
    </message>
    <message>
        <source>The study measured 73 people aged 22 to 56 once. They had had moderate mid-back pain for weeks to months. Less backward bending in the upper mid-back went with slightly more worst pain (odds ratio 1.04, confidence interval 1.00 to 1.07). Less in the whole mid-back went with a slightly higher pain score (1.05, 1.01 to 1.08). More bending forward went with less pain (0.96, 0.91 to 1.00). That, too, is only a snapshot.</source>
        <translation>El estudio midió una sola vez a 73 personas de 22 a 56 años. Llevaban semanas o meses con dolor moderado en la espalda media. Menos extensión en la parte alta iba con un peor dolor algo mayor (odds ratio 1,04, intervalo de confianza 1,00 a 1,07). Menos en toda la espalda media iba con una puntuación de dolor algo mayor (1,05, 1,01 a 1,08). Más flexión hacia delante iba con menos dolor (0,96, 0,91 a 1,00). También eso es solo una foto fija.</translation>
    </message>
    <message>
        <source>How much we know about the mid-back</source>
        <translation>Cuánto se sabe de la espalda media</translation>
    </message>
    <message>
        <source>Not much. The mid-back is studied far less than the low back or the neck. Much of what Limber suggests is borrowed from other parts of the body, or is our own judgement. Each exercise tells you which.</source>
        <translation>No mucho. La espalda media se estudia mucho menos que la zona lumbar o el cuello. Buena parte de lo que propone Limber viene de otras partes del cuerpo o es criterio nuestro. Cada ejercicio lo indica.</translation>
    </message>
    <message>
        <source>One study looked at people over 60 with a marked curve. They trained strength for six months, three supervised hours a week. Their curve ended up 3.0 degrees smaller than in people who didn&apos;t train (0.8 to 5.2). A doctor&apos;s check and an exercise safety test came first. A smaller curve doesn&apos;t by itself mean that daily life gets easier.</source>
        <translation>Un estudio observó a personas de más de 60 años con una curva marcada. Entrenaron fuerza seis meses, tres horas supervisadas por semana. Su curva acabó 3,0 grados menor que en personas que no entrenaron (0,8 a 5,2). Antes hubo una revisión médica y una prueba de seguridad. Una curva menor no hace por sí sola más fácil la vida diaria.</translation>
    </message>
    <message>
        <source>Sitting or standing upright lets your shoulders move further, and the evidence for that is strong. Yet people with and without shoulder pain have a similar curve.</source>
        <translation>Sentarse o estar de pie erguido deja mover más los hombros, y eso está bien demostrado. Aun así, las personas con y sin dolor de hombro tienen una curva parecida.</translation>
    </message>
    <message>
        <source>For long-lasting low-back pain, exercise probably helps a little compared with doing nothing (standardised difference -0.33, moderate certainty). Some people are sore for a while. For single kinds of exercise, the certainty is very low.</source>
        <translation>En el dolor lumbar duradero, el ejercicio probablemente ayuda un poco frente a no hacer nada (diferencia estandarizada -0,33, certeza moderada). Algunas personas tienen molestias un tiempo. Para cada tipo de ejercicio por separado, la certeza es muy baja.</translation>
    </message>
    <message>
        <source>In one study, office workers trained their shoulders with a resistance band, two minutes a day, five days a week. After ten weeks their neck and shoulder pain was 1.4 points lower. They did about 65% of what was planned. This was strength training, so it tells us nothing about stretching.</source>
        <translation>En un estudio, personal de oficina entrenó los hombros con una banda elástica, dos minutos al día, cinco días por semana. Tras diez semanas, su dolor de cuello y hombros era 1,4 puntos menor. Hicieron cerca del 65 % de lo previsto. Era entrenamiento de fuerza, así que no dice nada de los estiramientos.</translation>
    </message>
    <message>
        <source>How much change is real</source>
        <translation>Qué cambio es real</translation>
    </message>
    <message>
        <source>We call a change in pain real from 2 points on. That number comes from people with low-back pain. For neck pain, one study found that only 4 points or more were clearly more than chance. Single readings vary even more, so we look at weeks, not at one day.</source>
        <translation>Llamamos real a un cambio de dolor desde 2 puntos. Ese número viene de personas con dolor lumbar. En el cuello, un estudio halló que solo 4 puntos o más eran claramente más que azar. Los valores sueltos varían aún más, por eso miramos semanas y no un día.</translation>
    </message>
    <message>
        <source>One self-management app helped people do more despite low-back pain, but perhaps too little to matter. We don&apos;t know whether Limber does better. Your weekly measurements show how it goes for you.</source>
        <translation>Una aplicación de autocuidado ayudó a hacer más pese al dolor lumbar, pero quizá demasiado poco para notarse. No sabemos si Limber lo hace mejor. Tus mediciones semanales muestran cómo te va.</translation>
    </message>
    <message>
        <source>Measure on the same day and at the same time each week, before you exercise. Measure three times. We save your middle result.</source>
        <translation>Mide cada semana el mismo día y a la misma hora, antes del ejercicio. Mide tres veces. Guardamos el resultado del medio.</translation>
    </message>
    <message>
        <source>Keep your lower ribs down. Reach both arms straight overhead.</source>
        <translation>Mantén abajo las costillas bajas. Estira ambos brazos por encima de la cabeza.</translation>
    </message>
    <message>
        <source>Measure from your wrist to the floor with a ruler. Ask someone to help if you can.</source>
        <translation>Mide con una regla de la muñeca al suelo. Pide ayuda si puedes.</translation>
    </message>
    <message>
        <source>Stand with your heels and buttocks against a wall. Look straight ahead.</source>
        <translation>Ponte con talones y nalgas contra una pared. Mira al frente.</translation>
    </message>
    <message>
        <source>Slide thin books behind your head until they touch your head and the wall.</source>
        <translation>Mete libros finos detrás de la cabeza hasta que toquen la cabeza y la pared.</translation>
    </message>
    <message>
        <source>Measure how thick the stack is. If your head touches the wall, enter 0.</source>
        <translation>Mide el grosor del montón. Si la cabeza toca la pared, anota 0.</translation>
    </message>
    <message>
        <source>Sit with a cushion between your knees and cross your arms.</source>
        <translation>Siéntate con un cojín entre las rodillas y cruza los brazos.</translation>
    </message>
    <message>
        <source>Hold a phone with a compass flat against your breastbone.</source>
        <translation>Sujeta un teléfono con brújula plano contra el esternón.</translation>
    </message>
    <message>
        <source>Turn left as far as is comfortable. Read the degrees.</source>
        <translation>Gira a la izquierda hasta donde sea cómodo. Lee los grados.</translation>
    </message>
    <message>
        <source>Turn right as far as is comfortable. Read the degrees.</source>
        <translation>Gira a la derecha hasta donde sea cómodo. Lee los grados.</translation>
    </message>
    <message>
        <source>Put a tape measure around your chest, at the bottom of your breastbone.</source>
        <translation>Pasa una cinta métrica alrededor del pecho, en la parte baja del esternón.</translation>
    </message>
    <message>
        <source>Breathe out, make yourself as small as you can and read the tape.</source>
        <translation>Suelta el aire, hazte lo más pequeño posible y lee la cinta.</translation>
    </message>
    <message>
        <source>Breathe in, make yourself as big as you can and read it again.</source>
        <translation>Toma aire, hazte lo más grande posible y vuelve a leer.</translation>
    </message>
    <message>
        <source>Think of the last seven days as a whole.</source>
        <translation>Piensa en los últimos siete días en conjunto.</translation>
    </message>
    <message>
        <source>0 is no pain. 10 is the worst you can imagine.</source>
        <translation>0 es ningún dolor. 10 es el peor que puedas imaginar.</translation>
    </message>
    <message>
        <source>Think of the worst moment in the last seven days.</source>
        <translation>Piensa en el peor momento de los últimos siete días.</translation>
    </message>
    <message>
        <source>Your three activities</source>
        <translation>Tus tres actividades</translation>
    </message>
    <message>
        <source>Choose three activities that are hard for you. Keep the same three every week.</source>
        <translation>Elige tres actividades que te cuesten. Mantén las mismas cada semana.</translation>
    </message>
    <message>
        <source>Rate each: 0 means you can&apos;t do it, 10 means you can do it as well as before.</source>
        <translation>Valora cada una: 0 significa que no puedes, 10 que puedes tan bien como antes.</translation>
    </message>
    <message>
        <source>We save the average of the three.</source>
        <translation>Guardamos la media de las tres.</translation>
    </message>
    <message>
        <source>Hold both arms straight up.</source>
        <translation>Mantén ambos brazos estirados hacia arriba.</translation>
    </message>
    <message>
        <source>Stop when your effort reaches 5 out of 10.</source>
        <translation>Para cuando el esfuerzo llegue a 5 sobre 10.</translation>
    </message>
    <message>
        <source>Enter how many seconds it took.</source>
        <translation>Anota cuántos segundos fueron.</translation>
    </message>
    <message>
        <source>The gymnast&apos;s bridge, on your hands and feet. Leave it out if your wrists don&apos;t bend to 90 degrees without pain, or if you have high blood pressure that isn&apos;t under control.</source>
        <translation>El puente de gimnasta, sobre manos y pies. Déjalo si tus muñecas no se doblan a 90 grados sin dolor, o si tienes la tensión alta y mal controlada.</translation>
    </message>
    <message>
        <source>You&apos;re pain-free, your overhead gap is 2 cm or less, and you&apos;ve done 4 weeks of stage 5, 3 × 8 bridges on one leg and 4 × 12 with your arms overhead.</source>
        <translation>No tienes dolor, tu distancia por encima de la cabeza es de 2 cm o menos y has hecho 4 semanas de la etapa 5, 3 × 8 puentes a una pierna y 4 × 12 con los brazos por encima de la cabeza.</translation>
    </message>
</context>
<context>
    <name>ExerciseWords</name>
    <message>
        <source>%1 to %2 repetitions</source>
        <translation>%1 a %2 repeticiones</translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>%1 a %2 minutos</translation>
    </message>
    <message>
        <source>%1 to %2 seconds in %3 holds</source>
        <translation>%1 a %2 segundos en %3 mantenimientos</translation>
    </message>
    <message>
        <source>%1 to %2 seconds</source>
        <translation>%1 a %2 segundos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, how often</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stage %1 · %2</source>
        <translation>Etapa %1 · %2</translation>
    </message>
    <message>
        <source>Daily reset</source>
        <translation>Minuto diario</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Caja de herramientas</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>En el escritorio</translation>
    </message>
    <message>
        <source>%1 – or: %2</source>
        <translation>%1 – o: %2</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantener</translation>
    </message>
    <message>
        <source>%1 s in</source>
        <comment>tempo: moving into the position</comment>
        <translation>%1 s entrada</translation>
    </message>
    <message>
        <source>%1 s hold</source>
        <translation>%1 s mantener</translation>
    </message>
    <message>
        <source>%1 s out</source>
        <comment>tempo: moving out of the position</comment>
        <translation>%1 s salida</translation>
    </message>
    <message>
        <source>%1 s rest</source>
        <translation>%1 s descanso</translation>
    </message>
    <message>
        <source>%1 to %2 repetitions in %3 sets</source>
        <translation>%1 a %2 repeticiones en %3 series</translation>
    </message>
    <message>
        <source>%1 on each side</source>
        <translation>%1 en cada lado</translation>
    </message>
    <message>
        <source>My exercise</source>
        <translation>Mi ejercicio</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Indicado por %1</translation>
    </message>
</context>
<context>
    <name>FileError</name>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
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
        <translation>no se puede escribir: %1</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>No warning signs reported</source>
        <translation>Sin señales de alarma</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Pide ayuda ahora</translation>
    </message>
    <message>
        <source>Started stage %1 · %2</source>
        <translation>Empezó la etapa %1 · %2</translation>
    </message>
    <message>
        <source>Moved on to stage %1 · %2</source>
        <translation>Pasó a la etapa %1 · %2</translation>
    </message>
    <message>
        <source>Stayed in stage %1 · %2</source>
        <translation>Siguió en la etapa %1 · %2</translation>
    </message>
    <message>
        <source>Stepped back to stage %1 · %2</source>
        <translation>Volvió a la etapa %1 · %2</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Preguntas de seguridad</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Weekly check</source>
        <translation>Control semanal</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
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
            <numerusform>%n repetición</numerusform>
            <numerusform>%n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>stopped for pain</source>
        <translation>parado por dolor</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Effort %1, pain %2</source>
        <translation>Esfuerzo %1, dolor %2</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>Dolor %1</translation>
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
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>tingling or numbness in an arm or leg</source>
        <translation>hormigueo o entumecimiento en un brazo o una pierna</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>All exercises are fine, %1</source>
        <translation>Todos los ejercicios permitidos, %1</translation>
    </message>
    <message>
        <source>Gentle movement only, %1</source>
        <translation>Solo movimiento suave, %1</translation>
    </message>
    <message>
        <source>Some exercises left out, %1</source>
        <translation>Algunos ejercicios excluidos, %1</translation>
    </message>
    <message>
        <source>Agreed with a professional</source>
        <translation>Acordado con un profesional</translation>
    </message>
    <message>
        <source>Holiday or travel</source>
        <translation>Vacaciones o viaje</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Lesión</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Flare-up</source>
        <translation>Brote de dolor</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>The tingling is gone</source>
        <translation>El hormigueo se ha ido</translation>
    </message>
    <message>
        <source>The tingling is still there</source>
        <translation>El hormigueo sigue</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>No antes del %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>reason of a pause, note</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Start gently</source>
        <translation>Empezar con suavidad</translation>
    </message>
    <message>
        <source>See a doctor this week</source>
        <translation>Ve al médico esta semana</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>stopped early, tired</source>
        <translation>parado antes, cansancio</translation>
    </message>
    <message>
        <source>only muscle soreness, same on both sides</source>
        <translation>solo agujetas, igual en ambos lados</translation>
    </message>
    <message>
        <source>you told us you were worried</source>
        <translation>dijiste que algo te preocupaba</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Dolor de la mañana</translation>
    </message>
    <message>
        <source>Lighter week</source>
        <translation>Semana más ligera</translation>
    </message>
    <message>
        <source>Other activity</source>
        <translation>Otra actividad</translation>
    </message>
    <message>
        <source>My exercise</source>
        <translation>Mi ejercicio</translation>
    </message>
    <message>
        <source>Therapist&apos;s plan</source>
        <translation>Plan del terapeuta</translation>
    </message>
    <message>
        <source>%1: %2 out of 10</source>
        <comment>rating: value</comment>
        <translation>%1: %2 sobre 10</translation>
    </message>
    <message>
        <source>%1, no longer in use</source>
        <translation>%1, ya no se usa</translation>
    </message>
    <message>
        <source>Plan of %1 ended</source>
        <translation>Plan de %1 terminado</translation>
    </message>
    <message>
        <source>Set by %1 on %2</source>
        <comment>who, date</comment>
        <translation>Preparado por %1 el %2</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 por lado</translation>
    </message>
    <message>
        <source>%1 × %2 each side</source>
        <comment>sets, work</comment>
        <translation>%1 × %2 por lado</translation>
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
        <translation>esfuerzo %1</translation>
    </message>
    <message>
        <source>pain %1</source>
        <translation>dolor %1</translation>
    </message>
    <message>
        <source>the tingling went away</source>
        <translation>el hormigueo se fue</translation>
    </message>
    <message>
        <source>the tingling stayed</source>
        <translation>el hormigueo siguió</translation>
    </message>
    <message>
        <source>morning %1, muscles only</source>
        <translation>dolor de la mañana %1, solo agujetas</translation>
    </message>
    <message>
        <source>morning %1</source>
        <translation>dolor de la mañana %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a note</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>OpenOutcome</name>
    <message>
        <source>The journal is open.</source>
        <translation>El diario está abierto.</translation>
    </message>
    <message>
        <source>We created a new journal.</source>
        <translation>Hemos creado un diario nuevo.</translation>
    </message>
    <message>
        <source>Your journal was updated. A copy of the old one is in the backups folder.</source>
        <translation>Tu diario se ha actualizado. Hay una copia del anterior en la carpeta de copias de seguridad.</translation>
    </message>
    <message>
        <source>A newer version of Limber wrote this journal. Nothing was changed. Update Limber to open it.</source>
        <translation>Este diario es de una versión más nueva de Limber. No se ha cambiado nada. Actualiza Limber para abrirlo.</translation>
    </message>
    <message>
        <source>The file is damaged or isn&apos;t a Limber journal. Nothing was changed. Restore a backup, or set the file aside and start fresh.</source>
        <translation>El archivo está dañado o no es un diario de Limber. No se ha cambiado nada. Restaura una copia de seguridad, o aparta el archivo y empieza de nuevo.</translation>
    </message>
    <message>
        <source>Limber is already open with this journal. Close the other window first.</source>
        <translation>Limber ya está abierto con este diario. Cierra antes la otra ventana.</translation>
    </message>
    <message>
        <source>You can look at this journal and export it, but not change it: the disk is full, or its folder is read-only.</source>
        <translation>Puedes ver este diario y exportarlo, pero no cambiarlo: el disco está lleno o su carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>The journal is missing, but there are traces of an earlier one. Nothing was changed. Restore a backup, or start fresh.</source>
        <translation>Falta el diario, pero hay rastros de uno anterior. No se ha cambiado nada. Restaura una copia de seguridad o empieza de nuevo.</translation>
    </message>
    <message>
        <source>Limber can&apos;t open the journal. Check that the disk isn&apos;t full and that you may read and write in its folder. Nothing was changed.</source>
        <translation>Limber no puede abrir el diario. Comprueba que el disco no está lleno y que puedes leer y escribir en su carpeta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Another computer has this journal open, or didn&apos;t close it. If Limber isn&apos;t running there, you can open the journal here.</source>
        <translation>Otro ordenador tiene abierto este diario, o no lo cerró. Si Limber no está en marcha allí, puedes abrir el diario aquí.</translation>
    </message>
    <message>
        <source>A newer version of Limber wrote this journal. You can look at it and export it, but not change it. Update Limber to train with it.</source>
        <translation>Este diario es de una versión más nueva de Limber. Puedes verlo y exportarlo, pero no cambiarlo. Actualiza Limber para entrenar con él.</translation>
    </message>
    <message>
        <source>The computer %1 has this journal open, or didn&apos;t close it. If Limber isn&apos;t running there, you can open the journal here.</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>El ordenador %1 tiene abierto este diario, o no lo cerró. Si Limber no está en marcha allí, puedes abrir el diario aquí.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>ease in</source>
        <translation>entra despacio</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantener</translation>
    </message>
    <message>
        <source>ease out</source>
        <translation>sal despacio</translation>
    </message>
    <message>
        <source>second, %1</source>
        <translation>segundo, %1</translation>
    </message>
    <message>
        <source>seconds, %1</source>
        <translation>segundos, %1</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>¿Listo?</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>get ready</source>
        <translation>prepárate</translation>
    </message>
    <message>
        <source>get set</source>
        <translation>colócate</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>%1 reps</source>
        <translation>%1 rep.</translation>
    </message>
    <message>
        <source>%1 holds of %2 s</source>
        <translation>%1 mantenimientos de %2 s</translation>
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
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>Last rep of %1</source>
        <translation>Última rep. de %1</translation>
    </message>
    <message>
        <source>Rep %1 of %2</source>
        <translation>Rep. %1 de %2</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Serie %1 de %2</translation>
    </message>
    <message>
        <source>Let go and breathe.</source>
        <translation>Suelta y respira.</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>después: %1</translation>
    </message>
    <message>
        <source>next: rest %1 s</source>
        <translation>después: descanso %1 s</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>quedan unos %1 min</translation>
    </message>
    <message>
        <source>Rep done</source>
        <translation>Rep. hecha</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>%1 reps, lowering %2 s</source>
        <translation>%1 rep., bajada %2 s</translation>
    </message>
    <message>
        <source>The computer was asleep and the timer stopped. Press Space to resume.</source>
        <translation>El ordenador estaba en reposo y el tiempo se paró. Pulsa Espacio para seguir.</translation>
    </message>
    <message>
        <source>You left off here. Get into position and press Space.</source>
        <translation>Lo dejaste aquí. Colócate y pulsa Espacio.</translation>
    </message>
    <message>
        <source>Paused. What happened?</source>
        <translation>En pausa. ¿Qué ha pasado?</translation>
    </message>
    <message>
        <source>Press Space to continue as a new hold, or R to repeat this one.</source>
        <translation>Espacio para seguir con otro mantenimiento, o R para repetir este.</translation>
    </message>
    <message>
        <source>Paused. The timer is stopped.</source>
        <translation>En pausa. El tiempo está parado.</translation>
    </message>
    <message>
        <source>press Space when you&apos;re ready</source>
        <translation>pulsa Espacio cuando estés listo</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>Get into position. Press Space (or hold any key) when you&apos;re ready.</source>
        <translation>Colócate. Pulsa Espacio (o mantén cualquier tecla) cuando estés listo.</translation>
    </message>
    <message>
        <source>Change sides: %1 next.</source>
        <translation>Cambia de lado: ahora %1.</translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <translation>Estoy listo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>done so far</source>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>seconds held</source>
        <translation>segundos mantenidos</translation>
    </message>
    <message>
        <source>Stop at effort 5 of 10, or when pain goes above 2</source>
        <translation>Para si el esfuerzo llega a 5 sobre 10 o el dolor pasa de 2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Skip rest</source>
        <translation>Saltar el descanso</translation>
    </message>
    <message>
        <source>Next rep</source>
        <translation>Siguiente rep.</translation>
    </message>
    <message>
        <source>Finish this set</source>
        <translation>Terminar esta serie</translation>
    </message>
    <message>
        <source>Easier: %1, %2 s</source>
        <translation>Más fácil: %1, %2 s</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation>Más fácil: %1</translation>
    </message>
</context>
<context>
    <name>ProfileOpening</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the backup of %1</source>
        <translation>Volver a la copia del %1</translation>
    </message>
    <message>
        <source>Go back to the newest backup</source>
        <translation>Volver a la copia más reciente</translation>
    </message>
    <message>
        <source>Open the journal here?</source>
        <translation>¿Abrir el diario aquí?</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Abrirlo aquí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your journal is missing</source>
        <translation>Falta tu diario</translation>
    </message>
    <message>
        <source>Your journal is damaged</source>
        <translation>Tu diario está dañado</translation>
    </message>
    <message>
        <source>Not as it was saved: %1.</source>
        <translation>No está como se guardó: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A repair gets everything back: %n entries.</source>
        <translation>
            <numerusform>Una reparación lo recupera todo: %n entrada.</numerusform>
            <numerusform>Una reparación lo recupera todo: %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A repair keeps the other %n entries.</source>
        <translation>
            <numerusform>Una reparación conserva la otra entrada (%n).</numerusform>
            <numerusform>Una reparación conserva las otras %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message numerus="yes">
        <source>The newest whole backup holds %n session(s).</source>
        <translation>
            <numerusform>La copia completa más reciente tiene %n sesión.</numerusform>
            <numerusform>La copia completa más reciente tiene %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever you choose, the files that are there now are kept in %1.</source>
        <translation>Elijas lo que elijas, los archivos que hay ahora se conservan en %1.</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
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
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n session(s)</source>
        <translation>
            <numerusform>%1: %2 de %n sesión</numerusform>
            <numerusform>%1: %2 de %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · lower is better</source>
        <translation>%1 · menos es mejor</translation>
    </message>
    <message>
        <source>%1 · higher is better</source>
        <translation>%1 · más es mejor</translation>
    </message>
    <message>
        <source>You had sessions planned on %1 days: %2 done in full, %3 in part.</source>
        <translation>Tenías sesiones previstas %1 días: %2 completos, %3 en parte.</translation>
    </message>
    <message>
        <source>%1: rest day</source>
        <translation>%1: día de descanso</translation>
    </message>
    <message>
        <source>%1: break</source>
        <translation>%1: pausa</translation>
    </message>
    <message>
        <source>Too early to tell. Measure again next week.</source>
        <translation>Es pronto para saberlo. Mide otra vez la semana que viene.</translation>
    </message>
    <message>
        <source>No real change. Day-to-day variation is %1.</source>
        <translation>Sin cambio real. La variación de un día a otro es de %1.</translation>
    </message>
    <message>
        <source>%1 better. That&apos;s more than day-to-day variation (%2).</source>
        <translation>%1 mejor. Es más que la variación de un día a otro (%2).</translation>
    </message>
    <message>
        <source>%1 worse. That&apos;s more than day-to-day variation (%2).</source>
        <translation>%1 peor. Es más que la variación de un día a otro (%2).</translation>
    </message>
    <message>
        <source>Your measurement</source>
        <translation>Tu medición</translation>
    </message>
    <message>
        <source>Your hold grew from %1 to %2 s.</source>
        <translation>Tu mantenimiento subió de %1 a %2 s.</translation>
    </message>
    <message>
        <source>Your hold went from %1 to %2 s.</source>
        <translation>Tu mantenimiento pasó de %1 a %2 s.</translation>
    </message>
    <message>
        <source>Your holds grew from %1 to %2 s in a session.</source>
        <translation>Tus mantenimientos subieron de %1 a %2 s por sesión.</translation>
    </message>
    <message>
        <source>Your holds went from %1 to %2 s in a session.</source>
        <translation>Tus mantenimientos pasaron de %1 a %2 s por sesión.</translation>
    </message>
    <message>
        <source>Your sessions grew from %1 to %2 s.</source>
        <translation>Tus sesiones subieron de %1 a %2 s.</translation>
    </message>
    <message>
        <source>Your sessions went from %1 to %2 s.</source>
        <translation>Tus sesiones pasaron de %1 a %2 s.</translation>
    </message>
    <message>
        <source>Your sessions grew from %1 to %2 repetitions.</source>
        <translation>Tus sesiones subieron de %1 a %2 repeticiones.</translation>
    </message>
    <message>
        <source>Your sessions went from %1 to %2 repetitions.</source>
        <translation>Tus sesiones pasaron de %1 a %2 repeticiones.</translation>
    </message>
    <message>
        <source>You still hold %1 s in a session.</source>
        <translation>Sigues manteniendo %1 s por sesión.</translation>
    </message>
    <message>
        <source>Your sessions are still %1 s long.</source>
        <translation>Tus sesiones siguen durando %1 s.</translation>
    </message>
    <message>
        <source>You still do %1 repetitions in a session.</source>
        <translation>Sigues haciendo %1 repeticiones por sesión.</translation>
    </message>
    <message>
        <source>Your first session will show here.</source>
        <translation>Tu primera sesión aparecerá aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) so far. After two weeks you&apos;ll see here what has changed.</source>
        <translation>
            <numerusform>%n sesión por ahora. A las dos semanas verás aquí qué ha cambiado.</numerusform>
            <numerusform>%n sesiones por ahora. A las dos semanas verás aquí qué ha cambiado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain stayed at %1.</source>
        <translation>El dolor siguió en %1.</translation>
    </message>
    <message>
        <source>Pain stayed between %1 and %2.</source>
        <translation>El dolor siguió entre %1 y %2.</translation>
    </message>
    <message>
        <source>Pain went down from %1 to %2.</source>
        <translation>El dolor bajó de %1 a %2.</translation>
    </message>
    <message>
        <source>Pain went up from %1 to %2.</source>
        <translation>El dolor subió de %1 a %2.</translation>
    </message>
    <message>
        <source>%1: %2 better.</source>
        <comment>measure: amount</comment>
        <translation>%1: ha mejorado %2.</translation>
    </message>
    <message>
        <source>%1: %2 worse.</source>
        <comment>measure: amount</comment>
        <translation>%1: ha empeorado %2.</translation>
    </message>
    <message numerus="yes">
        <source>Your last session was %n day(s) ago. You can pick up where you left off.</source>
        <translation>
            <numerusform>Tu última sesión fue hace %n día. Puedes seguir donde lo dejaste.</numerusform>
            <numerusform>Tu última sesión fue hace %n días. Puedes seguir donde lo dejaste.</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;re ready for stage %1</source>
        <translation>Ya puedes pasar a la etapa %1</translation>
    </message>
    <message>
        <source>On the way to stage %1</source>
        <translation>De camino a la etapa %1</translation>
    </message>
    <message numerus="yes">
        <source>About %n week(s) to stage %1</source>
        <translation>
            <numerusform>Alrededor de %n semana hasta la etapa %1</numerusform>
            <numerusform>Unas %n semanas hasta la etapa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first session</source>
        <translation>Tu primera sesión</translation>
    </message>
    <message>
        <source>A month after your start, and still at it</source>
        <translation>Un mes desde que empezaste, y sigues</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your best %1: %n repetition(s)</source>
        <translation>
            <numerusform>Tu mejor marca en %1: %n repetición</numerusform>
            <numerusform>Tu mejor marca en %1: %n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Your best %1: %2 s</source>
        <translation>Tu mejor marca en %1: %2 s</translation>
    </message>
    <message>
        <source>You reached stage %1 · %2</source>
        <translation>Llegaste a la etapa %1 · %2</translation>
    </message>
    <message>
        <source>You have trained in all five stages</source>
        <translation>Has entrenado en las cinco etapas</translation>
    </message>
    <message>
        <source>%1: %2 better than at the start</source>
        <comment>measure: amount</comment>
        <translation>%1: %2 mejor que al principio</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Seconds held per session</source>
        <translation>Segundos mantenidos por sesión</translation>
    </message>
    <message>
        <source>Seconds moved per session</source>
        <translation>Segundos en movimiento por sesión</translation>
    </message>
    <message>
        <source>Repetitions per session</source>
        <translation>Repeticiones por sesión</translation>
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
        <translation>Cuando quieras</translation>
    </message>
    <message>
        <source>Your plan will restart a little lower. This is the last reminder until you&apos;re back.</source>
        <translation>Tu plan volverá a empezar algo más bajo. Este es el último aviso hasta que vuelvas.</translation>
    </message>
    <message>
        <source>A fresh start is easy</source>
        <translation>Volver a empezar es fácil</translation>
    </message>
    <message>
        <source>Your plan adjusts to the days off by itself.</source>
        <translation>Tu plan se adapta solo a los días sin sesión.</translation>
    </message>
    <message>
        <source>A few minutes today?</source>
        <translation>¿Unos minutos hoy?</translation>
    </message>
    <message>
        <source>Two minutes count as a full day.</source>
        <translation>Dos minutos cuentan como un día entero.</translation>
    </message>
    <message>
        <source>Time for your session</source>
        <translation>Hora de tu sesión</translation>
    </message>
    <message>
        <source>It takes a few minutes.</source>
        <translation>Dura unos minutos.</translation>
    </message>
    <message>
        <source>A minute to move?</source>
        <translation>¿Un minuto para moverte?</translation>
    </message>
    <message>
        <source>Shorter breaks less often?</source>
        <translation>¿Pausas más cortas, menos a menudo?</translation>
    </message>
    <message numerus="yes">
        <source>You skipped the last ones. They could come after %n minutes of work instead.</source>
        <translation>
            <numerusform>Has saltado las últimas. Podrían llegar tras %n minuto de trabajo.</numerusform>
            <numerusform>Has saltado las últimas. Podrían llegar tras %n minutos de trabajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your weekly check is due</source>
        <translation>Toca tu control semanal</translation>
    </message>
    <message>
        <source>One measurement shows whether the plan works for you.</source>
        <translation>Una medición muestra si el plan te sirve.</translation>
    </message>
    <message>
        <source>Your monthly safety questions</source>
        <translation>Tus preguntas de seguridad del mes</translation>
    </message>
    <message>
        <source>They take about two minutes. Your target can increase again once they are answered.</source>
        <translation>Llevan unos dos minutos. Después, tu objetivo podrá volver a subir.</translation>
    </message>
    <message>
        <source>Today you wanted to look at your plan</source>
        <translation>Hoy querías revisar tu plan</translation>
    </message>
    <message>
        <source>Does it still fit your days?</source>
        <translation>¿Sigue encajando en tus días?</translation>
    </message>
    <message>
        <source>Your break is about to end</source>
        <translation>Tu pausa está a punto de acabar</translation>
    </message>
    <message>
        <source>The plan goes on the day after. You can end or extend the break on the Plan page.</source>
        <translation>El plan sigue al día siguiente. Puedes terminar o alargar la pausa en la página Plan.</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Abrir Limber</translation>
    </message>
    <message>
        <source>Your plan: %1.</source>
        <translation>Tu plan: %1.</translation>
    </message>
    <message>
        <source>%1: %2 works too.</source>
        <comment>an obstacle in the person&apos;s words, then a time of day</comment>
        <translation>%1: también sirve %2.</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>Menos a menudo</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Abrir el plan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>En 10 minutos</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>End quiet</source>
        <translation>Terminar el silencio</translation>
    </message>
    <message>
        <source>Quiet for an hour</source>
        <translation>Silencio durante una hora</translation>
    </message>
    <message>
        <source>Quiet until tomorrow</source>
        <translation>Silencio hasta mañana</translation>
    </message>
    <message>
        <source>Quiet while I present</source>
        <translation>Silencio mientras presento</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This couldn&apos;t be saved because the disk is full. Free some space and try again.</source>
        <translation>No se pudo guardar porque el disco está lleno. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because the journal file is damaged. You can restore a backup.</source>
        <translation>No se pudo guardar porque el archivo del diario está dañado. Puedes restaurar una copia de seguridad.</translation>
    </message>
    <message>
        <source>The journal already has a different entry with the same id (%1).</source>
        <translation>El diario ya tiene otra entrada con el mismo identificador (%1).</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because Limber can&apos;t write the journal. Check the disk and the folder&apos;s permissions.</source>
        <translation>No se pudo guardar porque Limber no puede escribir el diario. Revisa el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because another program is using the journal. Close it and try again.</source>
        <translation>No se pudo guardar porque otro programa usa el diario. Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved.</source>
        <translation>No se pudo guardar.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because the journal is open for reading only.</source>
        <translation>No se pudo guardar porque el diario está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because a value is out of range.</source>
        <translation>No se pudo guardar porque un valor está fuera de los límites.</translation>
    </message>
</context>
<context>
    <name>limber::BackupFlow</name>
    <message>
        <source>Before an update</source>
        <translation>Antes de una actualización</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Hecha por ti</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservada</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), up to %1</source>
        <translation>
            <numerusform>%n sesión, hasta el %1</numerusform>
            <numerusform>%n sesiones, hasta el %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet. One is made every day that something changed.</source>
        <translation>Aún no hay copia de seguridad. Se hace una cada día en que algo cambia.</translation>
    </message>
    <message>
        <source>Last checked backup: %1</source>
        <translation>Última copia comprobada: %1</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>¿Volver a la copia del %1?</translation>
    </message>
    <message>
        <source>What you logged after it isn&apos;t in it. Your current journal is kept as a copy in the same folder.</source>
        <translation>No contiene lo que anotaste después. Tu diario actual se conserva como copia en la misma carpeta.</translation>
    </message>
    <message>
        <source>Limber closes the journal and opens again with the backup.</source>
        <translation>Limber cierra el diario y se vuelve a abrir con la copia de seguridad.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Copia hecha y comprobada: %1</translation>
    </message>
    <message>
        <source>The daily backup failed. %1</source>
        <translation>Falló la copia de seguridad diaria. %1</translation>
    </message>
    <message numerus="yes">
        <source>your journal, %n entries</source>
        <translation>
            <numerusform>tu diario, %n entrada</numerusform>
            <numerusform>tu diario, %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), and copies kept when you went back to one</source>
        <translation>
            <numerusform>%n copia de seguridad, y las copias conservadas al volver a una</numerusform>
            <numerusform>%n copias de seguridad, y las copias conservadas al volver a una</numerusform>
        </translation>
    </message>
    <message>
        <source>your settings, your plan and your reminders</source>
        <translation>tus ajustes, tu plan y tus avisos</translation>
    </message>
    <message>
        <source>the entry that starts Limber when you log in</source>
        <translation>la entrada que inicia Limber al entrar en la sesión</translation>
    </message>
    <message>
        <source>files you exported, reports you saved and dates in your calendar</source>
        <translation>archivos que exportaste, informes que guardaste y fechas de tu calendario</translation>
    </message>
    <message>
        <source>copies that a backup or sync program made of %1</source>
        <translation>copias de %1 que hizo un programa de copias de seguridad o de sincronización</translation>
    </message>
    <message>
        <source>Delete this for good?</source>
        <translation>¿Eliminar esto para siempre?</translation>
    </message>
    <message>
        <source>It goes from your journal and from every backup, and can&apos;t be brought back. Copies you exported keep it.</source>
        <translation>Se borra de tu diario y de todas las copias de seguridad, y no se puede recuperar. Sigue en las copias que exportaste.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>Eliminado para siempre.</translation>
    </message>
    <message>
        <source>Deleted from your journal. These files couldn&apos;t be changed and may still hold it: %1</source>
        <translation>Eliminado de tu diario. Estos archivos no se pudieron cambiar y puede que aún lo contengan: %1</translation>
    </message>
</context>
<context>
    <name>limber::CareFlow</name>
    <message>
        <source>Your plan was set by %1 on %2. To be looked at again on %3.</source>
        <translation>Tu plan lo preparó %1 el %2. Se revisa el %3.</translation>
    </message>
    <message>
        <source>Your plan was set by %1 on %2.</source>
        <translation>Tu plan lo preparó %1 el %2.</translation>
    </message>
    <message>
        <source>Your plan was to be looked at again on %1. Make an appointment with %2.</source>
        <translation>Tu plan se debía revisar el %1. Pide cita con %2.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Plans (*.limber-plan)</source>
        <translation>Planes (*.limber-plan)</translation>
    </message>
    <message>
        <source>Written to %1. Whoever opens it in Limber is asked first.</source>
        <translation>Guardado en %1. Limber pregunta antes a quien lo abra.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>End the plan of %1?</source>
        <translation>¿Terminar el plan de %1?</translation>
    </message>
    <message>
        <source>Its limits no longer hold. Exercises that came with it stay among yours.</source>
        <translation>Sus límites dejan de valer. Los ejercicios que traía se quedan entre los tuyos.</translation>
    </message>
    <message>
        <source>Better ask the person who made it first.</source>
        <translation>Mejor pregunta antes a quien lo preparó.</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Terminar el plan</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>The plan has ended.</source>
        <translation>El plan ha terminado.</translation>
    </message>
    <message>
        <source>Where to put the report and your journal since %1</source>
        <translation>Dónde guardar el informe y tu diario desde el %1</translation>
    </message>
    <message>
        <source>limber-report.pdf and limber-journal.json are in %1.</source>
        <translation>limber-report.pdf y limber-journal.json están en %1.</translation>
    </message>
</context>
<context>
    <name>limber::CheckFlow</name>
    <message>
        <source>Saved. We compare it with your other weeks, never with anyone else.</source>
        <translation>Guardado. Lo comparamos con tus otras semanas, nunca con otras personas.</translation>
    </message>
    <message>
        <source>Not this week. We&apos;ll ask again in seven days.</source>
        <translation>Esta semana no. Preguntaremos en siete días.</translation>
    </message>
</context>
<context>
    <name>limber::DeskFlow</name>
    <message>
        <source>Squeeze your shoulder blades gently for five seconds.</source>
        <translation>Junta suavemente los omóplatos cinco segundos.</translation>
    </message>
    <message>
        <source>Only one timer can run. Stop the other one first.</source>
        <translation>Solo puede correr un tiempo. Detén antes el otro.</translation>
    </message>
    <message>
        <source>Done and saved. Take it off and move a little.</source>
        <translation>Hecho y guardado. Quítatela y muévete un poco.</translation>
    </message>
    <message>
        <source>The computer was asleep. That time is not counted. Resume when you&apos;re back.</source>
        <translation>El ordenador estaba en reposo. Ese tiempo no cuenta. Sigue cuando vuelvas.</translation>
    </message>
    <message numerus="yes">
        <source>Limber was closed while %1 was running. %n minute(s) are counted, nothing after that. Resume or stop it on the strip.</source>
        <translation>
            <numerusform>Limber se cerró mientras %1 estaba en marcha. Cuenta %n minuto, nada de lo que vino después. Sigue o para en el minirreproductor.</numerusform>
            <numerusform>Limber se cerró mientras %1 estaba en marcha. Cuentan %n minutos, nada de lo que vino después. Sigue o para en el minirreproductor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), saved.</source>
        <translation>
            <numerusform>%n minuto, guardado.</numerusform>
            <numerusform>%n minutos, guardados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::Door</name>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>What you can do instead: %1.</source>
        <translation>Qué puedes hacer en su lugar: %1.</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Preguntas de seguridad</translation>
    </message>
    <message>
        <source>How Limber decides</source>
        <translation>Cómo decide Limber</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Get this checked first</source>
        <translation>Haz que lo valoren antes</translation>
    </message>
    <message>
        <source>There&apos;s no target for it today.</source>
        <translation>Hoy no hay objetivo para esto.</translation>
    </message>
    <message>
        <source>Do that instead</source>
        <translation>Hacer eso</translation>
    </message>
    <message>
        <source>After your visit, enter what they told you.</source>
        <translation>Tras tu visita, anota lo que te dijeron.</translation>
    </message>
    <message>
        <source>Rest is part of the plan. We&apos;ve saved your place.</source>
        <translation>El descanso es parte del plan. Guardamos tu sitio.</translation>
    </message>
    <message>
        <source>A doctor or physio agreed</source>
        <translation>Un médico o fisio lo permite</translation>
    </message>
    <message>
        <source>This journal can only be read</source>
        <translation>Este diario es de solo lectura</translation>
    </message>
    <message>
        <source>What you do now couldn&apos;t be saved, so nothing starts here.</source>
        <translation>Lo que hagas ahora no se podría guardar, así que aquí no empieza nada.</translation>
    </message>
    <message>
        <source>You can look at every page and export the journal.</source>
        <translation>Puedes ver todas las páginas y exportar el diario.</translation>
    </message>
</context>
<context>
    <name>limber::FilesFlow</name>
    <message>
        <source>Report for a doctor…</source>
        <translation>Informe para un médico…</translation>
    </message>
    <message>
        <source>One page to read in a minute, then the details. PDF.</source>
        <translation>Una página que se lee en un minuto, luego los detalles. PDF.</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Diario…</translation>
    </message>
    <message>
        <source>Everything you logged, for Limber on another computer.</source>
        <translation>Todo lo que anotaste, para Limber en otro ordenador.</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Hoja de cálculo…</translation>
    </message>
    <message>
        <source>Your sets as a table for LibreOffice or Excel.</source>
        <translation>Tus series como tabla para LibreOffice o Excel.</translation>
    </message>
    <message>
        <source>Table for programs…</source>
        <translation>Tabla para programas…</translation>
    </message>
    <message>
        <source>The same with commas and points.</source>
        <translation>Lo mismo, separado por comas y con punto decimal.</translation>
    </message>
    <message>
        <source>Strong…</source>
        <translation>Strong…</translation>
    </message>
    <message>
        <source>Your sets as Strong writes them.</source>
        <translation>Tus series como las escribe Strong.</translation>
    </message>
    <message>
        <source>Hevy…</source>
        <translation>Hevy…</translation>
    </message>
    <message>
        <source>Your sets as Hevy writes them.</source>
        <translation>Tus series como las escribe Hevy.</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendario…</translation>
    </message>
    <message>
        <source>The sessions of the next four weeks.</source>
        <translation>Las sesiones de las próximas cuatro semanas.</translation>
    </message>
    <message>
        <source>FHIR…</source>
        <translation>FHIR…</translation>
    </message>
    <message>
        <source>Pain, measurements and sessions for a health record. Without your safety answers.</source>
        <translation>Dolor, mediciones y sesiones para una historia clínica. Sin tus respuestas de seguridad.</translation>
    </message>
    <message>
        <source>Whole profile…</source>
        <translation>Perfil completo…</translation>
    </message>
    <message>
        <source>Journal and settings in one file, to restore on another computer.</source>
        <translation>Diario y ajustes en un solo archivo, para restaurarlos en otro ordenador.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Files leave this computer only if you send them somewhere.</source>
        <translation>Los archivos solo salen de este ordenador si los envías a algún sitio.</translation>
    </message>
    <message>
        <source>No session is planned in the next four weeks.</source>
        <translation>No hay ninguna sesión prevista en las próximas cuatro semanas.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Written to %1 and opened.</source>
        <translation>Guardado en %1 y abierto.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>No se ha importado nada. %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Journals, tables, plans and backups (*.json *.csv *.txt *.tsv *.limber-plan *.limber-backup);;All files (*)</source>
        <translation>Diarios, tablas, planes y copias de seguridad (*.json *.csv *.txt *.tsv *.limber-plan *.limber-backup);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 es demasiado grande.</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries. You already had the others.</source>
        <translation>
            <numerusform>%n entrada nueva. Las demás ya las tenías.</numerusform>
            <numerusform>%n entradas nuevas. Las demás ya las tenías.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this backup here?</source>
        <translation>¿Traer aquí esta copia de seguridad?</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n entries and the settings of the program.</source>
        <translation>
            <numerusform>%1 contiene %n entrada y los ajustes del programa.</numerusform>
            <numerusform>%1 contiene %n entradas y los ajustes del programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is already here stays. The settings are replaced.</source>
        <translation>Lo que ya hay aquí se queda. Los ajustes se sustituyen.</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Traerla aquí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Follow the plan of %1?</source>
        <translation>¿Seguir el plan de %1?</translation>
    </message>
    <message>
        <source>Follow this plan</source>
        <translation>Seguir este plan</translation>
    </message>
    <message>
        <source>Imported %1 sets and %2 other activities.</source>
        <translation>Series importadas: %1. Otras actividades: %2.</translation>
    </message>
</context>
<context>
    <name>limber::LeftOutWords</name>
    <message>
        <source>A rest timer is not a set.</source>
        <translation>Es un descanso, no una serie.</translation>
    </message>
    <message>
        <source>A note, kept with the set before it.</source>
        <translation>Una nota; se guarda con la serie anterior.</translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist.</source>
        <translation>Esta fecha no existe.</translation>
    </message>
    <message>
        <source>This is before the year 2000.</source>
        <translation>Es anterior al año 2000.</translation>
    </message>
    <message>
        <source>This is in the future.</source>
        <translation>Está en el futuro.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>The name is too long, or has more than one line.</source>
        <translation>El nombre es demasiado largo o tiene más de una línea.</translation>
    </message>
    <message>
        <source>The side must be left, right or both.</source>
        <translation>El lado debe ser izquierdo, derecho o ambos.</translation>
    </message>
    <message>
        <source>No repetitions and no seconds.</source>
        <translation>Sin repeticiones ni segundos.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>No es un número.</translation>
    </message>
    <message>
        <source>This is more than anybody does.</source>
        <translation>Es más de lo que hace nadie.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Debe ser un número entero.</translation>
    </message>
</context>
<context>
    <name>limber::Navigator</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>limber::OwnFlow</name>
    <message>
        <source>You already have %1 exercises of your own.</source>
        <translation>Ya tienes %1 ejercicios propios.</translation>
    </message>
    <message>
        <source>%1 is among your exercises now.</source>
        <translation>%1 ya está entre tus ejercicios.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>Se ha cambiado %1.</translation>
    </message>
    <message>
        <source>%1 is removed. What you did of it stays in your journal.</source>
        <translation>Se ha quitado %1. Lo que hiciste sigue en tu diario.</translation>
    </message>
</context>
<context>
    <name>limber::PlanFlow</name>
    <message>
        <source>Those days don&apos;t count against you. On the Plan page, a day can take 5 minutes.</source>
        <translation>Esos días no cuentan en tu contra. En la página Plan, un día puede ser de solo 5 minutos.</translation>
    </message>
    <message>
        <source>Thank you. Those days don&apos;t count against you.</source>
        <translation>Gracias. Esos días no cuentan en tu contra.</translation>
    </message>
</context>
<context>
    <name>limber::PlanWords</name>
    <message>
        <source>%1 is left out.</source>
        <translation>Se excluye %1.</translation>
    </message>
    <message>
        <source>starts at %1</source>
        <translation>empieza con %1</translation>
    </message>
    <message>
        <source>never more than %1</source>
        <translation>nunca más de %1</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>%1 sigue igual.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>exercise: what changes</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Set by %1 on %2.</source>
        <translation>Preparado por %1 el %2.</translation>
    </message>
    <message>
        <source>What it is for: %1</source>
        <translation>Para qué es: %1</translation>
    </message>
    <message>
        <source>%1 is an exercise that this Limber does not have.</source>
        <translation>%1 es un ejercicio que este Limber no tiene.</translation>
    </message>
    <message>
        <source>New: %1, %2, %3.</source>
        <comment>exercise, amount, how often</comment>
        <translation>Nuevo: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Locked: %1.</source>
        <translation>Bloqueado: %1.</translation>
    </message>
    <message>
        <source>What your safety answers held back is cleared.</source>
        <translation>Lo que tus respuestas de seguridad bloqueaban queda permitido.</translation>
    </message>
    <message>
        <source>What your safety answers held back is cleared within these limits.</source>
        <translation>Lo que tus respuestas de seguridad bloqueaban queda permitido dentro de estos límites.</translation>
    </message>
    <message>
        <source>To be looked at again on %1.</source>
        <translation>Se revisa el %1.</translation>
    </message>
    <message>
        <source>Limber&apos;s pain rules and safety questions stay as they are.</source>
        <translation>Las reglas de dolor y las preguntas de seguridad de Limber siguen igual.</translation>
    </message>
</context>
<context>
    <name>limber::Program</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sound works again.</source>
        <translation>El sonido vuelve a funcionar.</translation>
    </message>
    <message>
        <source>This computer has no voice. The sounds will guide you.</source>
        <translation>Este ordenador no tiene voz. Los sonidos te guiarán.</translation>
    </message>
    <message>
        <source>No sound device found. You can follow everything on the screen.</source>
        <translation>No se encontró dispositivo de sonido. Puedes seguirlo todo en la pantalla.</translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation>Exportar el diario</translation>
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
        <translation>Semana a semana: %1</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Check with a doctor first if you have: %1</source>
        <translation>Consulta antes a un médico si tienes: %1</translation>
    </message>
    <message>
        <source>Average done</source>
        <translation>Media hecha</translation>
    </message>
    <message>
        <source>%1 on average, %2 at worst</source>
        <translation>%1 de media, %2 como máximo</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>At a glance, last %1 weeks</source>
        <translation>De un vistazo, últimas %1 semanas</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>stage %1 of 5, %2</source>
        <translation>etapa %1 de 5, %2</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Sessions done</source>
        <translation>Sesiones hechas</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%)</source>
        <translation>%1 de %2 (%3 %)</translation>
    </message>
    <message>
        <source>Pain during sessions (0-10)</source>
        <translation>Dolor durante las sesiones (0-10)</translation>
    </message>
    <message>
        <source>Pain in the morning (0-10)</source>
        <translation>Dolor por la mañana (0-10)</translation>
    </message>
    <message>
        <source>Flare-ups the morning after</source>
        <translation>Brotes a la mañana siguiente</translation>
    </message>
    <message>
        <source>Sessions with pain of 5 or more (target lowered by 20%)</source>
        <translation>Sesiones con dolor de 5 o más (el objetivo baja un 20 %)</translation>
    </message>
    <message>
        <source>Sessions with tingling or numbness</source>
        <translation>Sesiones con hormigueo o entumecimiento</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>demasiado pronto para saberlo</translation>
    </message>
    <message>
        <source>within day-to-day variation</source>
        <translation>dentro de la variación de un día a otro</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>value unit (date)</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La última vez</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, weight</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Safety questions and who looked at them</source>
        <translation>Preguntas de seguridad y quién las valoró</translation>
    </message>
    <message>
        <source>the person was worried</source>
        <translation>preocupación de la persona</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>Report for a doctor or physiotherapist</source>
        <translation>Informe para un médico o fisioterapeuta</translation>
    </message>
    <message>
        <source>%1 · Limber %2</source>
        <comment>date · version</comment>
        <translation>%1 · Limber %2</translation>
    </message>
    <message>
        <source>Guided mobility and strength for adults with everyday stiffness of the mid-back. It doesn&apos;t diagnose, treat or replace a doctor. Every number here comes from what the person logged; the rules behind the targets are printed by &quot;limber-cli rules&quot;.</source>
        <translation>Movilidad y fuerza guiadas para adultos con rigidez cotidiana en la espalda media. No diagnostica, no trata ni sustituye a un médico. Todas las cifras salen de lo que anotó la persona; las reglas de los objetivos se imprimen con &quot;limber-cli rules&quot;.</translation>
    </message>
    <message>
        <source>Made by Limber %1. Cautions say what should be checked first; they are no diagnosis.</source>
        <translation>Hecho con Limber %1. Las precauciones indican qué conviene valorar antes; no son un diagnóstico.</translation>
    </message>
</context>
<context>
    <name>limber::ReportWords</name>
    <message>
        <source>bones</source>
        <translation>huesos</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>hombro</translation>
    </message>
    <message>
        <source>getting down to the floor and up</source>
        <translation>bajar al suelo y levantarse</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>piel</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>embarazo</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>equilibrio</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>corazón</translation>
    </message>
    <message>
        <source>nerves</source>
        <translation>nervios</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>bending backwards under load</source>
        <translation>arquear la espalda con carga</translation>
    </message>
    <message>
        <source>a roller under the back</source>
        <translation>un rodillo bajo la espalda</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>brazos por encima de la cabeza, con o sin peso</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>tumbarse en el suelo y levantarse</translation>
    </message>
    <message>
        <source>unstable surfaces: ball and disc</source>
        <translation>superficies inestables: pelota y disco</translation>
    </message>
    <message>
        <source>A doctor</source>
        <translation>Un médico</translation>
    </message>
    <message>
        <source>A physiotherapist</source>
        <translation>Un fisioterapeuta</translation>
    </message>
    <message>
        <source>Another health professional</source>
        <translation>Otro profesional sanitario</translation>
    </message>
</context>
<context>
    <name>limber::RoutineFlow</name>
    <message>
        <source>Break planned. Enjoy it, or get well.</source>
        <translation>Pausa prevista. Disfrútala, o que te mejores.</translation>
    </message>
    <message>
        <source>The entry for starting at login could not be changed.</source>
        <translation>No se pudo cambiar la entrada de inicio automático.</translation>
    </message>
    <message>
        <source>The break has ended. Welcome back.</source>
        <translation>La pausa ha terminado. Te damos la bienvenida.</translation>
    </message>
    <message>
        <source>There are no sessions in the next four weeks to add.</source>
        <translation>En las próximas cuatro semanas no hay sesiones que añadir.</translation>
    </message>
    <message>
        <source>The calendar file could not be written: %1</source>
        <translation>No se pudo escribir el archivo del calendario: %1</translation>
    </message>
    <message>
        <source>The calendar was saved as %1.</source>
        <translation>El calendario se guardó como %1.</translation>
    </message>
    <message>
        <source>whether you are at the computer</source>
        <translation>si estás ante el ordenador</translation>
    </message>
    <message>
        <source>whether you are in a call</source>
        <translation>si estás en una llamada</translation>
    </message>
    <message>
        <source>whether a window fills the screen</source>
        <translation>si una ventana ocupa toda la pantalla</translation>
    </message>
    <message>
        <source>This desktop doesn&apos;t tell Limber: %1.</source>
        <translation>Este escritorio no le indica a Limber: %1.</translation>
    </message>
    <message>
        <source>Limber keeps reminding you</source>
        <translation>Limber sigue avisándote</translation>
    </message>
    <message>
        <source>Start it again to see its window. To end it with its window, change that on the Plan page.</source>
        <translation>Ábrelo otra vez para ver su ventana. Para que termine al cerrarla, cámbialo en la página Plan.</translation>
    </message>
</context>
<context>
    <name>limber::SafetyFlow</name>
    <message>
        <source>Answer the safety questions</source>
        <translation>Responder las preguntas de seguridad</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Is the tingling still there?</source>
        <translation>¿Sigue el hormigueo?</translation>
    </message>
    <message>
        <source>Yes, still there</source>
        <translation>Sí, sigue</translation>
    </message>
    <message>
        <source>Saved. Your programme continues.</source>
        <translation>Guardado. Tu programa sigue.</translation>
    </message>
    <message>
        <source>Saved. Limber keeps to what was agreed.</source>
        <translation>Guardado. Limber se atiene a lo acordado.</translation>
    </message>
    <message>
        <source>Something feels wrong? Trust that.</source>
        <translation>¿Algo no va bien? Hazle caso.</translation>
    </message>
    <message>
        <source>If it&apos;s sudden, severe or new, such as chest pain, weakness, or trouble with your bladder or bowels, call %1 now. Otherwise talk to a doctor or physiotherapist about it.</source>
        <translation>Si es repentino, fuerte o nuevo, como dolor en el pecho, debilidad o problemas de vejiga o intestino, llama ahora al %1. Si no, háblalo con un médico o fisioterapeuta.</translation>
    </message>
    <message>
        <source>Until then, you can do only the gentle first stage, with no increases. This ends when you answer the safety questions again. You can undo it at any time.</source>
        <translation>Hasta entonces puedes hacer solo la primera etapa, con suavidad y sin subir. Termina cuando vuelvas a responder las preguntas de seguridad. Puedes deshacerlo cuando quieras.</translation>
    </message>
    <message>
        <source>Go gently until then</source>
        <translation>Con suavidad hasta entonces</translation>
    </message>
    <message>
        <source>Saved. We&apos;ll go gently until someone has checked it.</source>
        <translation>Guardado. Iremos con suavidad hasta que alguien lo valore.</translation>
    </message>
    <message>
        <source>You stopped a while ago because of tingling.</source>
        <translation>Paraste hace un rato por un hormigueo.</translation>
    </message>
    <message>
        <source>No, it&apos;s gone</source>
        <translation>No, se ha ido</translation>
    </message>
    <message>
        <source>Saved. Have it checked this week. Training is on hold until then.</source>
        <translation>Guardado. Haz que lo valoren esta semana. Hasta entonces, el entrenamiento queda en espera.</translation>
    </message>
    <message>
        <source>Good. If it comes back this week, have it checked.</source>
        <translation>Bien. Si vuelve esta semana, haz que lo valoren.</translation>
    </message>
</context>
<context>
    <name>limber::SessionEnding</name>
    <message>
        <source>Tomorrow: %1. The Today page says what to do.</source>
        <translation>Mañana: %1. La página Hoy dice qué hacer.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próxima sesión: %1</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <comment>when, how much</comment>
        <translation>Próxima sesión: %1 · %2</translation>
    </message>
</context>
<context>
    <name>limber::SessionFlow</name>
    <message>
        <source>Everything is saved again.</source>
        <translation>Todo vuelve a guardarse.</translation>
    </message>
    <message>
        <source>Your sets couldn&apos;t be saved yet. Limber keeps them and tries again.</source>
        <translation>Aún no se pudieron guardar tus series. Limber las conserva y reintenta.</translation>
    </message>
</context>
<context>
    <name>limber::SessionSound</name>
    <message>
        <source>Sound is back.</source>
        <translation>Ha vuelto el sonido.</translation>
    </message>
    <message>
        <source>This computer has no voice. The sounds will guide you.</source>
        <translation>Este ordenador no tiene voz. Los sonidos te guiarán.</translation>
    </message>
    <message>
        <source>No sound device. The session goes on, so follow the screen.</source>
        <translation>Sin dispositivo de sonido. La sesión sigue: mira la pantalla.</translation>
    </message>
</context>
<context>
    <name>limber::SettingsFlow</name>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>limber::StageFlow</name>
    <message>
        <source>Two more weeks in this stage.</source>
        <translation>Dos semanas más en esta etapa.</translation>
    </message>
    <message>
        <source>You&apos;re in stage %1. Keep doing the old exercise once or twice a week.</source>
        <translation>Estás en la etapa %1. Sigue con el ejercicio anterior una o dos veces por semana.</translation>
    </message>
    <message>
        <source>One more week. We&apos;ll ask again.</source>
        <translation>Una semana más. Volveremos a preguntar.</translation>
    </message>
    <message>
        <source>Not now. We won&apos;t ask again for a while.</source>
        <translation>Ahora no. No volveremos a preguntar en un tiempo.</translation>
    </message>
    <message>
        <source>Back to stage %1 until it settles.</source>
        <translation>De vuelta a la etapa %1 hasta que se calme.</translation>
    </message>
    <message>
        <source>You stay in this stage. We won&apos;t ask again for a while.</source>
        <translation>Te quedas en esta etapa. No volveremos a preguntar en un tiempo.</translation>
    </message>
    <message>
        <source>A lighter week until %1. Your usual target comes back after it.</source>
        <translation>Una semana más ligera hasta el %1. Después vuelve tu objetivo habitual.</translation>
    </message>
</context>
<context>
    <name>limber::desk::Tray</name>
    <message>
        <source>Start: %1</source>
        <translation>Empezar: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminar ahora</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Abrir Limber</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Limber: nothing is running</source>
        <translation>Limber: nada en marcha</translation>
    </message>
    <message>
        <source>%1: paused, %2 min left</source>
        <translation>%1: en pausa, quedan %2 min</translation>
    </message>
    <message>
        <source>%1: %2 min left</source>
        <translation>%1: quedan %2 min</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>limber::exchange</name>
    <message>
        <source>cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>is not JSON: line %1: %2</source>
        <translation>no es JSON: línea %1: %2</translation>
    </message>
    <message>
        <source>must be one JSON object</source>
        <translation>debe ser un único objeto JSON</translation>
    </message>
    <message>
        <source>must be &quot;limber-backup&quot;, found &quot;%1&quot;</source>
        <translation>debe ser &quot;limber-backup&quot;, pero es &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is %1; this program reads up to version %2. A newer Limber can open it</source>
        <translation>es %1; este programa lee hasta la versión %2. Un Limber más nuevo puede abrirlo</translation>
    </message>
    <message>
        <source>must be a text, found %1</source>
        <translation>debe ser un texto, pero es %1</translation>
    </message>
    <message>
        <source>must be a list of texts of one line each, found %1 in it</source>
        <translation>debe ser una lista de textos de una sola línea, pero contiene %1</translation>
    </message>
    <message>
        <source>must hold at most %1 texts</source>
        <translation>debe contener como mucho %1 textos</translation>
    </message>
    <message>
        <source>must not be less than &quot;sessions&quot;</source>
        <translation>no debe ser menor que &quot;sessions&quot;</translation>
    </message>
    <message>
        <source>must not be less than &quot;start&quot;</source>
        <translation>no debe ser menor que &quot;start&quot;</translation>
    </message>
    <message>
        <source>is allowed only when &quot;counted&quot; is &quot;holds&quot;</source>
        <translation>solo se permite si &quot;counted&quot; es &quot;holds&quot;</translation>
    </message>
    <message>
        <source>must be at least one for each set and hold</source>
        <translation>debe ser al menos uno por cada serie y mantenimiento</translation>
    </message>
    <message>
        <source>lies before &quot;on&quot;</source>
        <translation>es anterior a &quot;on&quot;</translation>
    </message>
    <message>
        <source>must be an object, at most %1 of them</source>
        <translation>debe ser un objeto, con un máximo de %1</translation>
    </message>
    <message>
        <source>names an exercise that is there already</source>
        <translation>nombra un ejercicio que ya está</translation>
    </message>
    <message>
        <source>must be &quot;limber-plan&quot;, found &quot;%1&quot;</source>
        <translation>debe ser &quot;limber-plan&quot;, pero es &quot;%1&quot;</translation>
    </message>
    <message>
        <source>must be a time such as 2026-03-02T07:55:00+01:00, found &quot;%1&quot;</source>
        <translation>debe ser una fecha y hora como 2026-03-02T07:55:00+01:00, pero es &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is too large for a plan</source>
        <translation>es demasiado grande para un plan</translation>
    </message>
</context>
<context>
    <name>limber::exchange::E</name>
    <message>
        <source>must be one of %1, found &quot;%2&quot;</source>
        <translation>debe ser uno de estos: %1, pero es &quot;%2&quot;</translation>
    </message>
</context>
<context>
    <name>limber::platform::CardNotifications</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>limber::platform::ScreenAwake</name>
    <message>
        <source>A guided session is running</source>
        <translation>Hay una sesión guiada en marcha</translation>
    </message>
</context>
<context>
    <name>limber::sound</name>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>%1 repeticiones</translation>
    </message>
    <message>
        <source>%1 holds of %2</source>
        <translation>%1 mantenimientos de %2</translation>
    </message>
    <message>
        <source>, %1 kilograms</source>
        <translation>, %1 kilos</translation>
    </message>
    <message>
        <source>Done. Well done.</source>
        <translation>Hecho. Muy bien.</translation>
    </message>
    <message>
        <source>Left side.</source>
        <translation>Lado izquierdo.</translation>
    </message>
    <message>
        <source>Right side.</source>
        <translation>Lado derecho.</translation>
    </message>
    <message>
        <source>Rest, %1.</source>
        <translation>Descanso, %1.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Después: %1.</translation>
    </message>
    <message>
        <source>Ease in, hold, and breathe. I count: one, two, three.</source>
        <translation>Entra despacio, mantén y respira. Yo cuento: uno, dos, tres.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AdherenceCalendar</name>
    <message>
        <source>Training calendar</source>
        <translation>Calendario de entrenamiento</translation>
    </message>
</context>
<context>
    <name>limber::ui::AdherenceCard</name>
    <message>
        <source>all done</source>
        <translation>todo hecho</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>día de descanso</translation>
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
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>There is no backup yet. Limber makes one every day that something changed.</source>
        <translation>Aún no hay copia de seguridad. Limber hace una cada día en que algo cambia.</translation>
    </message>
    <message>
        <source>Limber makes one every day that something changed, and clears away older ones bit by bit. Backups you make yourself stay.</source>
        <translation>Limber hace una cada día en que algo cambia y va quitando poco a poco las más antiguas. Las que haces tú se quedan.</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Volver a esta</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
</context>
<context>
    <name>limber::ui::BenchmarkForm</name>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source> cm overhead gap</source>
        <translation> cm de distancia por encima de la cabeza</translation>
    </message>
    <message>
        <source> s longest hold</source>
        <translation> s, mantenimiento más largo</translation>
    </message>
    <message>
        <source> slow repetitions</source>
        <translation> repeticiones lentas</translation>
    </message>
    <message>
        <source>Stop while it&apos;s still comfortable: effort 5, pain 2 at most, good form.</source>
        <translation>Para mientras aún sea cómodo: esfuerzo 5, dolor 2 como mucho, buena forma.</translation>
    </message>
</context>
<context>
    <name>limber::ui::BreathBar</name>
    <message>
        <source>Breathe in</source>
        <translation>Toma aire</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Suelta el aire</translation>
    </message>
</context>
<context>
    <name>limber::ui::CheckInPage</name>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>no effort</source>
        <translation>sin esfuerzo</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>el peor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The worst pain you felt at any moment.</source>
        <translation>El peor dolor que sentiste en algún momento.</translation>
    </message>
    <message>
        <source>That&apos;s fine.</source>
        <translation>Está bien.</translation>
    </message>
    <message>
        <source>Your next session stays the same.</source>
        <translation>Tu próxima sesión sigue igual.</translation>
    </message>
    <message>
        <source>That&apos;s enough of this exercise for today. Next time will be easier.</source>
        <translation>Basta de este ejercicio por hoy. La próxima vez será más fácil.</translation>
    </message>
    <message>
        <source>How hard did it feel?</source>
        <translation>¿Cómo de duro fue?</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>Worst pain during the exercise?</source>
        <translation>¿Peor dolor durante el ejercicio?</translation>
    </message>
    <message>
        <source>I felt tingling, numbness or weakness in an arm, a leg or around my chest</source>
        <translation>Sentí hormigueo, entumecimiento o debilidad en un brazo, una pierna o alrededor del pecho</translation>
    </message>
    <message>
        <source>It was still there ten minutes after I changed position</source>
        <translation>Seguía diez minutos después de cambiar de postura</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Stopping was right.</source>
        <translation>Hiciste bien en parar.</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>Después de la sesión</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: take back these answers</source>
        <translation>Deshacer: retirar estas respuestas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
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
        <translation>Día de la visita</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A doctor</source>
        <translation>Un médico</translation>
    </message>
    <message>
        <source>A physiotherapist</source>
        <translation>Un fisioterapeuta</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Gentle movement only</source>
        <translation>Solo movimiento suave</translation>
    </message>
    <message>
        <source>a roller under the back</source>
        <translation>un rodillo bajo la espalda</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>brazos por encima de la cabeza, con o sin peso</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>tumbarse en el suelo y levantarse</translation>
    </message>
    <message>
        <source>What did your doctor or physio say?</source>
        <translation>¿Qué dijo tu médico o fisio?</translation>
    </message>
    <message>
        <source>Enter what you agreed. It holds for six months, or until a safety answer gets more serious.</source>
        <translation>Anota lo acordado. Vale seis meses, o hasta que una respuesta de seguridad sea más seria.</translation>
    </message>
    <message>
        <source>When was your visit?</source>
        <translation>¿Cuándo fue tu visita?</translation>
    </message>
    <message>
        <source>Anything else they said, in your own words</source>
        <translation>Lo demás que te dijeron, con tus palabras</translation>
    </message>
    <message>
        <source>Who did you see?</source>
        <translation>¿A quién viste?</translation>
    </message>
    <message>
        <source>Another health professional</source>
        <translation>Otro profesional sanitario</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>¿Qué puedes hacer?</translation>
    </message>
    <message>
        <source>Everything except:</source>
        <translation>Todo menos:</translation>
    </message>
    <message>
        <source>bending backwards under load</source>
        <translation>arquear la espalda con carga</translation>
    </message>
</context>
<context>
    <name>limber::ui::Coach</name>
    <message>
        <source>Carry on as planned</source>
        <translation>Sigue como estaba previsto</translation>
    </message>
    <message>
        <source>Move on, or two more weeks?</source>
        <translation>¿Avanzas, o dos semanas más?</translation>
    </message>
    <message>
        <source>A smaller plan may fit better</source>
        <translation>Quizá te convenga un plan más pequeño</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>semana %1</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómodo</translation>
    </message>
    <message>
        <source>Pain-free</source>
        <translation>Sin dolor</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Enough practice</source>
        <translation>Práctica suficiente</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 over %2 weeks (%3)</source>
        <translation>%1 en %2 semanas (%3)</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>%1 repeticiones</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message numerus="yes">
        <source>tingling or numbness in %n session(s)</source>
        <translation>
            <numerusform>hormigueo o entumecimiento en %n sesión</numerusform>
            <numerusform>hormigueo o entumecimiento en %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1 weeks</source>
        <translation>Tras %1 semanas</translation>
    </message>
    <message>
        <source>A new exercise starts at %1.</source>
        <translation>Un ejercicio nuevo empieza en %1.</translation>
    </message>
    <message>
        <source>This week stays at %1.</source>
        <translation>Esta semana se queda en %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation>%1 de %2 sesiones</translation>
    </message>
    <message>
        <source>On hold for now</source>
        <translation>En espera por ahora</translation>
    </message>
    <message>
        <source>You&apos;re ready for the next stage</source>
        <translation>Estás listo para la siguiente etapa</translation>
    </message>
    <message>
        <source>An easier version for two weeks</source>
        <translation>Una versión más fácil dos semanas</translation>
    </message>
    <message>
        <source>One stage back, to let it settle</source>
        <translation>Una etapa atrás, para que se calme</translation>
    </message>
    <message>
        <source>Talk to a doctor or physio</source>
        <translation>Habla con un médico o fisio</translation>
    </message>
    <message>
        <source>Your programme is paused</source>
        <translation>Tu programa está en pausa</translation>
    </message>
    <message>
        <source>Get this checked first</source>
        <translation>Haz que lo valoren antes</translation>
    </message>
    <message>
        <source>A lighter week?</source>
        <translation>¿Una semana más ligera?</translation>
    </message>
    <message>
        <source>You&apos;ve completed all five stages</source>
        <translation>Has completado las cinco etapas</translation>
    </message>
    <message>
        <source>OK to increase</source>
        <translation>Puedes subir</translation>
    </message>
    <message>
        <source>Same target again</source>
        <translation>Mismo objetivo otra vez</translation>
    </message>
    <message>
        <source>20% lower for now</source>
        <translation>20 % menos por ahora</translation>
    </message>
    <message>
        <source>No more of this exercise today</source>
        <translation>Hoy no más de este ejercicio</translation>
    </message>
    <message>
        <source>week %1 of 6</source>
        <translation>semana %1 de 6</translation>
    </message>
    <message>
        <source>Levelled off</source>
        <translation>Estabilizado</translation>
    </message>
    <message>
        <source>Last week you did %1 of %2 sessions, with pain %3 at most</source>
        <translation>La semana pasada hiciste %1 de %2 sesiones, con dolor %3 como mucho</translation>
    </message>
    <message>
        <source>Last week you did %1 of %2 sessions, with pain %3 and effort %4</source>
        <translation>La semana pasada hiciste %1 de %2 sesiones, con dolor %3 y esfuerzo %4</translation>
    </message>
    <message>
        <source>%1. This week&apos;s target: %3 (%2).</source>
        <translation>%1. Objetivo de esta semana: %3 (%2).</translation>
    </message>
    <message>
        <source>%1. This week you reach the highest target of this exercise: %2.</source>
        <translation>%1. Esta semana llegas al objetivo más alto de este ejercicio: %2.</translation>
    </message>
    <message>
        <source>%1. Same repetitions, more weight: %3 kg (%2).</source>
        <translation>%1. Mismas repeticiones, más peso: %3 kg (%2).</translation>
    </message>
    <message>
        <source>The next step would be more than 10%. Your target stays the same for now. Next comes %1.</source>
        <translation>El siguiente paso sería más del 10 %. Tu objetivo sigue igual por ahora. Después viene %1.</translation>
    </message>
    <message>
        <source>%1. After %2 good weeks at the same target, it&apos;s time for the next step: %3.</source>
        <translation>%1. Tras %2 buenas semanas con el mismo objetivo, toca el siguiente paso: %3.</translation>
    </message>
    <message>
        <source>%1. Lower more slowly now: %2 seconds in the first set, %3 in all (%4).</source>
        <translation>%1. Ahora baja más despacio: %2 segundos en la primera serie, %3 en total (%4).</translation>
    </message>
    <message>
        <source>This week&apos;s target: %2 (%1 on last week).</source>
        <translation>Objetivo de esta semana: %2 (%1 respecto a la anterior).</translation>
    </message>
    <message>
        <source>If you like, take a big step: %1 kg with %2 repetitions. That&apos;s %3% more weight and %4 total work.</source>
        <translation>Si quieres, da un paso grande: %1 kg con %2 repeticiones. Es un %3 % más de peso y %4 de trabajo total.</translation>
    </message>
    <message>
        <source>You finished %1% of your sets last week, so your target stays the same. From %2%, it can increase.</source>
        <translation>La semana pasada terminaste el %1 % de tus series, así que tu objetivo sigue igual. Desde el %2 % puede subir.</translation>
    </message>
    <message>
        <source>Last week brought pain up to %1 or a sore morning, so your target stays the same.</source>
        <translation>La semana pasada el dolor llegó a %1 o hubo una mañana dolorida, así que tu objetivo sigue igual.</translation>
    </message>
    <message>
        <source>%1 Your pain this morning was %2. Your usual is %3.</source>
        <translation>%1 Esta mañana tu dolor era %2. Lo habitual es %3.</translation>
    </message>
    <message>
        <source>Second flare-up this week, so your target is 20% lower.</source>
        <translation>Segundo brote esta semana, así que tu objetivo baja un 20 %.</translation>
    </message>
    <message>
        <source>Third flare-up in four weeks, so your target is 20% lower. Take it gently.</source>
        <translation>Tercer brote en cuatro semanas, así que tu objetivo baja un 20 %. Ve con suavidad.</translation>
    </message>
    <message>
        <source>You were away for %1 days. You restart a little lower (%2), and there&apos;s nothing to catch up on.</source>
        <translation>Estuviste fuera %1 días. Vuelves algo más bajo (%2) y no hay nada que recuperar.</translation>
    </message>
    <message>
        <source>If you like, try a harder version of this exercise.</source>
        <translation>Si quieres, prueba una versión más difícil de este ejercicio.</translation>
    </message>
    <message>
        <source>%1 is the highest target of this exercise.</source>
        <translation>%1 es el objetivo más alto de este ejercicio.</translation>
    </message>
    <message>
        <source>Your first week stays at %1.</source>
        <translation>Tu primera semana se queda en %1.</translation>
    </message>
    <message>
        <source>You keep this one up once or twice a week: %1.</source>
        <translation>Este lo mantienes una o dos veces por semana: %1.</translation>
    </message>
    <message>
        <source>You rested last week, so your target stays the same.</source>
        <translation>La semana pasada descansaste, así que tu objetivo sigue igual.</translation>
    </message>
    <message>
        <source>You did %1% of your sessions last week, so your target stays the same. A week counts from %2%.</source>
        <translation>La semana pasada hiciste el %1 % de tus sesiones, así que tu objetivo sigue igual. Una semana cuenta desde el %2 %.</translation>
    </message>
    <message>
        <source>You checked in after %1 of %2 sessions. With more check-ins, your target can increase.</source>
        <translation>Valoraste %1 de %2 sesiones. Con más valoraciones, tu objetivo puede subir.</translation>
    </message>
    <message>
        <source>It got worse two weeks in a row, so your target stays the same for now.</source>
        <translation>Ha empeorado dos semanas seguidas, así que tu objetivo sigue igual por ahora.</translation>
    </message>
    <message>
        <source>Tingling or numbness came back. Your target stays the same until a doctor or physio has checked it.</source>
        <translation>El hormigueo o entumecimiento ha vuelto. Tu objetivo sigue igual hasta que lo valore un médico o fisio.</translation>
    </message>
    <message>
        <source>Pain reached %1 in the last two weeks. Your target stays the same until it&apos;s calmer.</source>
        <translation>El dolor llegó a %1 en las dos últimas semanas. Tu objetivo sigue igual hasta que se calme.</translation>
    </message>
    <message>
        <source>You&apos;re sorer than usual this morning, so your target stays the same.</source>
        <translation>Esta mañana te duele más de lo normal, así que tu objetivo sigue igual.</translation>
    </message>
    <message>
        <source>Pain reached %1 last session, so your target is 20% lower for the rest of the week.</source>
        <translation>El dolor llegó a %1 en la última sesión, así que tu objetivo baja un 20 % el resto de la semana.</translation>
    </message>
    <message>
        <source>You&apos;ve had pain for six weeks, so your target is 20% lower for two weeks.</source>
        <translation>Has tenido dolor seis semanas, así que tu objetivo baja un 20 % dos semanas.</translation>
    </message>
    <message>
        <source>You start again at 80%: %1.</source>
        <translation>Vuelves al 80 %: %1.</translation>
    </message>
    <message>
        <source>After %1 days away, it&apos;s best to restart one stage back.</source>
        <translation>Tras %1 días fuera, es mejor volver una etapa atrás.</translation>
    </message>
    <message>
        <source>After three flare-ups, this exercise rests until three mornings in a row are at %1 or less.</source>
        <translation>Tras tres brotes, este ejercicio descansa hasta tres mañanas seguidas en %1 o menos.</translation>
    </message>
    <message>
        <source>Only the gentle first exercise for now: %1.</source>
        <translation>Por ahora solo el primer ejercicio suave: %1.</translation>
    </message>
    <message>
        <source>%1% better a week</source>
        <translation>%1 % mejor por semana</translation>
    </message>
    <message>
        <source>%1% worse a week</source>
        <translation>%1 % peor por semana</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2 weeks so far</source>
        <translation>%1 de %2 semanas por ahora</translation>
    </message>
    <message numerus="yes">
        <source>effort %1 out of 10 in the last %n session(s)</source>
        <translation>
            <numerusform>esfuerzo %1 sobre 10 en la última sesión</numerusform>
            <numerusform>esfuerzo %1 sobre 10 en las últimas %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>no check-ins yet</source>
        <translation>aún sin valoraciones</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) stopped early</source>
        <translation>
            <numerusform>%n sesión parada antes</numerusform>
            <numerusform>%n sesiones paradas antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain 0-1 in %1% of sessions over %2 days, %3 at most</source>
        <translation>Dolor 0-1 en el %1 % de las sesiones en %2 días, %3 como mucho</translation>
    </message>
    <message>
        <source>nothing logged in %1 days</source>
        <translation>nada anotado en %1 días</translation>
    </message>
    <message>
        <source>calm mornings, %1 at most</source>
        <translation>mañanas tranquilas, %1 como mucho</translation>
    </message>
    <message>
        <source>one morning at %1; your usual is %2</source>
        <translation>una mañana en %1; lo habitual es %2</translation>
    </message>
    <message>
        <source>%1 of %2 weekly checks so far</source>
        <translation>%1 de %2 controles por ahora</translation>
    </message>
    <message>
        <source>the same target still gets easier: effort %1, then %2</source>
        <translation>el mismo objetivo aún se hace más fácil: esfuerzo %1, luego %2</translation>
    </message>
    <message>
        <source>at the highest target, %1, for %2 weeks</source>
        <translation>en el objetivo más alto, %1, desde hace %2 semanas</translation>
    </message>
    <message>
        <source>%1% of your sessions over %2 weeks</source>
        <translation>%1 % de tus sesiones en %2 semanas</translation>
    </message>
    <message>
        <source>overhead gap %1 cm; you need %2 cm or less</source>
        <translation>distancia por encima de la cabeza %1 cm; hacen falta %2 cm o menos</translation>
    </message>
    <message>
        <source>overhead gap not measured yet; you need %1 cm or less</source>
        <translation>distancia por encima de la cabeza sin medir; hacen falta %1 cm o menos</translation>
    </message>
    <message>
        <source>overhead gap measured %1 days ago; measure again after four weeks</source>
        <translation>distancia por encima de la cabeza medida hace %1 días; mide otra vez tras cuatro semanas</translation>
    </message>
    <message>
        <source>your programme is resting or limited now</source>
        <translation>tu programa está en pausa o limitado</translation>
    </message>
    <message>
        <source>%1 of %2 sessions, %3 of %4 weeks</source>
        <translation>%1 de %2 sesiones, %3 de %4 semanas</translation>
    </message>
    <message>
        <source>effort %1 out of 10</source>
        <translation>esfuerzo %1 sobre 10</translation>
    </message>
    <message>
        <source>Pain 0-1 in %1% of sessions</source>
        <translation>Dolor 0-1 en el %1 % de las sesiones</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1 de %2 controles</translation>
    </message>
    <message>
        <source>%1% of the plan</source>
        <translation>%1 % del plan</translation>
    </message>
    <message>
        <source>Third flare-up in four weeks. Going back one stage is safer. Do only the gentle first exercise until three mornings are back to your usual.</source>
        <translation>Tercer brote en cuatro semanas. Volver una etapa es más seguro. Haz solo el primer ejercicio suave hasta que tres mañanas vuelvan a lo habitual.</translation>
    </message>
    <message>
        <source> Pain went from %1 to %2.</source>
        <translation> El dolor pasó de %1 a %2.</translation>
    </message>
    <message>
        <source> What you can do went from %1 to %2.</source>
        <translation> Lo que puedes hacer pasó de %1 a %2.</translation>
    </message>
    <message>
        <source>%1, there&apos;s no clear change yet.%2 Consider asking a doctor or physio, or changing your plan.</source>
        <translation>%1 aún no hay un cambio claro.%2 Plantéate preguntar a un médico o fisio, o cambiar de plan.</translation>
    </message>
    <message numerus="yes">
        <source>You chose to wait. We&apos;ll ask again in %n day(s).</source>
        <translation>
            <numerusform>Elegiste esperar. Preguntaremos en %n día.</numerusform>
            <numerusform>Elegiste esperar. Preguntaremos en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>You trained less than planned for %1 weeks. What got in the way? Half as many sessions a day may fit better.</source>
        <translation>Entrenaste menos de lo previsto %1 semanas. ¿Qué lo impidió? Quizá te convenga la mitad de sesiones al día.</translation>
    </message>
    <message>
        <source>You reported a warning sign. Call the emergency number now. Don&apos;t train.</source>
        <translation>Indicaste una señal de alarma. Llama ahora al número de emergencias. No entrenes.</translation>
    </message>
    <message>
        <source>You reported something a doctor should check this week. Don&apos;t train until then.</source>
        <translation>Indicaste algo que un médico debe valorar esta semana. Hasta entonces, no entrenes.</translation>
    </message>
    <message>
        <source>Only the gentle first stage for now. When a doctor or physio has told you what you can do, enter it under Safety.</source>
        <translation>Por ahora solo la primera etapa, con suavidad. Cuando un médico o fisio te diga qué puedes hacer, anótalo en «Seguridad».</translation>
    </message>
    <message>
        <source>It&apos;s time for the safety questions again.</source>
        <translation>Toca volver a responder las preguntas de seguridad.</translation>
    </message>
    <message>
        <source>You haven&apos;t answered the safety questions yet.</source>
        <translation>Aún no has respondido las preguntas de seguridad.</translation>
    </message>
    <message>
        <source>After an illness or injury, answer the safety questions first.</source>
        <translation>Tras una enfermedad o lesión, responde antes las preguntas de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>Your break lasts %n more day(s). These days don&apos;t count against you.</source>
        <translation>
            <numerusform>Tu pausa dura %n día más. No cuenta en tu contra.</numerusform>
            <numerusform>Tu pausa dura %n días más. No cuenta en tu contra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your break ends today. It doesn&apos;t count against you.</source>
        <translation>Tu pausa termina hoy. No cuenta en tu contra.</translation>
    </message>
    <message>
        <source>You had tingling or numbness twice in a week, so training is on hold. Have it checked. Then enter what they told you under Safety.</source>
        <translation>Tuviste hormigueo o entumecimiento dos veces en una semana, así que el entrenamiento queda en espera. Haz que lo valoren. Después anota en «Seguridad» lo que te dijeron.</translation>
    </message>
    <message>
        <source>The tingling was still there after ten minutes, so training is on hold. Have it checked. Then enter what they told you under Safety.</source>
        <translation>El hormigueo seguía a los diez minutos, así que el entrenamiento queda en espera. Haz que lo valoren. Después anota en «Seguridad» lo que te dijeron.</translation>
    </message>
    <message>
        <source>You told us something feels wrong. Trust that, and ask a doctor or physio. Until then, do only the gentle first stage, and only if it feels right.</source>
        <translation>Nos dijiste que algo no va bien. Hazle caso y pregunta a un médico o fisio. Hasta entonces, haz solo la primera etapa, con suavidad, y solo si te sienta bien.</translation>
    </message>
    <message>
        <source>It&apos;s calm again with the easier version. Go back to the standard version whenever you like.</source>
        <translation>Con la versión más fácil vuelve a estar tranquilo. Vuelve a la versión estándar cuando quieras.</translation>
    </message>
    <message>
        <source>Tingling or numbness came back (%1 times in four weeks). Ask a doctor or physio.</source>
        <translation>El hormigueo o entumecimiento ha vuelto (%1 veces en cuatro semanas). Pregunta a un médico o fisio.</translation>
    </message>
    <message>
        <source>You&apos;ve had %1 flare-ups in four weeks. Ask a doctor or physio.</source>
        <translation>Has tenido %1 brotes en cuatro semanas. Pregunta a un médico o fisio.</translation>
    </message>
    <message>
        <source>Your pain was 5 or more on most days for two weeks. Ask a doctor or physio.</source>
        <translation>Tu dolor fue de 5 o más casi todos los días durante dos semanas. Pregunta a un médico o fisio.</translation>
    </message>
    <message>
        <source>It got worse two weeks in a row. Ask a doctor or physio.</source>
        <translation>Ha empeorado dos semanas seguidas. Pregunta a un médico o fisio.</translation>
    </message>
    <message>
        <source>You were away for %1 days. Go back one stage, answer the safety questions and measure again.</source>
        <translation>Estuviste fuera %1 días. Vuelve una etapa, responde las preguntas de seguridad y mide otra vez.</translation>
    </message>
    <message>
        <source>You&apos;ve been in this stage for %1 weeks, and %2 of them count. What got in the way? A smaller plan may fit better.</source>
        <translation>Llevas %1 semanas en esta etapa, y cuentan %2. ¿Qué lo impidió? Quizá te convenga un plan más pequeño.</translation>
    </message>
    <message>
        <source>You meet all five goals after %1 weeks. Move on whenever you like.</source>
        <translation>Cumples los cinco criterios tras %1 semanas. Avanza cuando quieras.</translation>
    </message>
    <message>
        <source>%1 weeks, pain-free and levelled off. A good time for the next stage.</source>
        <translation>%1 semanas, sin dolor y estabilizado. Buen momento para la siguiente etapa.</translation>
    </message>
    <message>
        <source>This stage is meant to take %1 weeks at most, and you&apos;re pain-free. You can move on.</source>
        <translation>Esta etapa debe durar %1 semanas como mucho, y no tienes dolor. Puedes avanzar.</translation>
    </message>
    <message>
        <source>You&apos;re still improving. Stay two more weeks if you like.</source>
        <translation>Sigues mejorando. Quédate dos semanas más si quieres.</translation>
    </message>
    <message>
        <source>You&apos;re pain-free after six weeks. You can move on, with a smaller plan.</source>
        <translation>Tras seis semanas no tienes dolor. Puedes avanzar, con un plan más pequeño.</translation>
    </message>
    <message>
        <source>Six weeks and pain-free, but it still feels hard. Stay two more weeks.</source>
        <translation>Seis semanas sin dolor, pero aún cuesta. Quédate dos semanas más.</translation>
    </message>
    <message>
        <source>Six weeks with a little pain (up to %1). Stay two more weeks. Your target increases only while things stay calm.</source>
        <translation>Seis semanas con algo de dolor (hasta %1). Quédate dos semanas más. Tu objetivo solo sube si todo sigue tranquilo.</translation>
    </message>
    <message>
        <source>You&apos;re improving, but pain reached %1. Do an easier version at 20% less for two weeks. Then we&apos;ll look again.</source>
        <translation>Mejoras, pero el dolor llegó a %1. Haz una versión más fácil, un 20 % menos, dos semanas. Luego miramos otra vez.</translation>
    </message>
    <message>
        <source>Six weeks, no change, and pain up to %1. Do less, and ask a doctor or physio.</source>
        <translation>Seis semanas sin cambio, y dolor hasta %1. Haz menos y pregunta a un médico o fisio.</translation>
    </message>
    <message>
        <source>Pain reached %1. Do an easier version and a smaller plan for two weeks. Then have it checked.</source>
        <translation>El dolor llegó a %1. Haz una versión más fácil y un plan más pequeño dos semanas. Luego haz que lo valoren.</translation>
    </message>
    <message>
        <source>You haven&apos;t started yet.</source>
        <translation>Aún no has empezado.</translation>
    </message>
    <message numerus="yes">
        <source>You were away for %n day(s). Please answer all safety questions first.</source>
        <translation>
            <numerusform>Estuviste fuera %n día. Responde antes todas las preguntas de seguridad.</numerusform>
            <numerusform>Estuviste fuera %n días. Responde antes todas las preguntas de seguridad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were away for %n day(s). Please answer a few safety questions first.</source>
        <translation>
            <numerusform>Estuviste fuera %n día. Responde antes unas preguntas de seguridad.</numerusform>
            <numerusform>Estuviste fuera %n días. Responde antes unas preguntas de seguridad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your chest opens %1 cm with a deep breath. Mention this to a doctor.</source>
        <translation>Tu pecho se abre %1 cm al respirar hondo. Coméntalo con un médico.</translation>
    </message>
    <message>
        <source>Your head is %1 cm from the wall. Mention this to a doctor.</source>
        <translation>Tu cabeza está a %1 cm de la pared. Coméntalo con un médico.</translation>
    </message>
    <message>
        <source>It hurt today, up to %1 of 10. Enough of this exercise for today.</source>
        <translation>Hoy dolió, hasta %1 sobre 10. Basta de este ejercicio por hoy.</translation>
    </message>
    <message>
        <source>It hurt twice at the lightest target. Leave it out for a week.</source>
        <translation>Dolió dos veces con el objetivo más ligero. Déjalo una semana.</translation>
    </message>
    <message>
        <source>Your safety answers rule this exercise out until a doctor or physiotherapist agrees.</source>
        <translation>Tus respuestas de seguridad excluyen este ejercicio hasta que un médico o fisioterapeuta lo permita.</translation>
    </message>
    <message>
        <source>This belongs to stage %1. You get there step by step.</source>
        <translation>Esto es de la etapa %1. Llegarás paso a paso.</translation>
    </message>
    <message>
        <source>You need equipment that is not ticked in Settings.</source>
        <translation>Necesitas material que no está marcado en Ajustes.</translation>
    </message>
    <message>
        <source>Before your second session, please answer all safety questions.</source>
        <translation>Antes de tu segunda sesión, responde todas las preguntas de seguridad.</translation>
    </message>
    <message>
        <source>Your doctor&apos;s agreement is more than six months old. Please answer the safety questions again.</source>
        <translation>El permiso de tu médico tiene más de seis meses. Responde otra vez las preguntas de seguridad.</translation>
    </message>
    <message>
        <source>Only gentle movement until you have answered the safety questions.</source>
        <translation>Solo movimiento suave hasta que respondas las preguntas de seguridad.</translation>
    </message>
    <message>
        <source>You and your doctor agreed on gentle movement only.</source>
        <translation>Acordaste con tu médico solo movimiento suave.</translation>
    </message>
    <message>
        <source>Your pain has moved from the mid-back to another place twice this week. See a doctor or physiotherapist first.</source>
        <translation>Tu dolor ha pasado dos veces esta semana de la espalda media a otro sitio. Ve antes a un médico o fisioterapeuta.</translation>
    </message>
    <message>
        <source>Last week felt hard, effort %1 of 10, so your target stays the same.</source>
        <translation>La semana pasada costó, esfuerzo %1 sobre 10, así que tu objetivo sigue igual.</translation>
    </message>
    <message>
        <source>Last week&apos;s effort was %1 of 10. Did you sleep badly, or were you ill? Take it easier.</source>
        <translation>El esfuerzo de la semana pasada fue %1 sobre 10. ¿Dormiste mal o estabas enfermo? Tómatelo con más calma.</translation>
    </message>
    <message>
        <source>You did %1% of last week&apos;s plan. More does not help faster, so your target stays the same.</source>
        <translation>Hiciste el %1 % del plan de la semana pasada. Más no ayuda antes, así que tu objetivo sigue igual.</translation>
    </message>
    <message>
        <source>This exercise needs a day of rest in between, so your target stays the same.</source>
        <translation>Este ejercicio necesita un día de descanso en medio, así que tu objetivo sigue igual.</translation>
    </message>
    <message>
        <source>Your weekly pain is %1 points above its lowest, so your target stays the same.</source>
        <translation>Tu dolor semanal está %1 puntos por encima de su mínimo, así que tu objetivo sigue igual.</translation>
    </message>
    <message>
        <source>Your weekly pain is %1 points above its lowest in six weeks. Talk to a doctor or physiotherapist.</source>
        <translation>Tu dolor semanal está %1 puntos por encima de su mínimo en seis semanas. Habla con un médico o fisioterapeuta.</translation>
    </message>
    <message>
        <source>Your activities became harder two weeks in a row, so your target stays the same.</source>
        <translation>Tus actividades se hicieron más difíciles dos semanas seguidas, así que tu objetivo sigue igual.</translation>
    </message>
    <message>
        <source>Your activities became harder two weeks in a row. Talk to a doctor or physiotherapist.</source>
        <translation>Tus actividades se hicieron más difíciles dos semanas seguidas. Habla con un médico o fisioterapeuta.</translation>
    </message>
    <message>
        <source>Your weekly check went down, so your target stays the same. How were your sleep and effort?</source>
        <translation>Tu control semanal bajó, así que tu objetivo sigue igual. ¿Qué tal el sueño y el esfuerzo?</translation>
    </message>
    <message>
        <source>An exercise with a similar movement hurt, up to %1 of 10, so this target stays the same.</source>
        <translation>Un ejercicio con un movimiento parecido dolió, hasta %1 sobre 10, así que este objetivo sigue igual.</translation>
    </message>
    <message numerus="yes">
        <source>You had %n day(s) off, so your target stays the same.</source>
        <translation>
            <numerusform>Tuviste %n día libre, así que tu objetivo sigue igual.</numerusform>
            <numerusform>Tuviste %n días libres, así que tu objetivo sigue igual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your safety questions are overdue, so your target stays the same until you answer them.</source>
        <translation>Tus preguntas de seguridad están atrasadas, así que tu objetivo sigue igual hasta que las respondas.</translation>
    </message>
    <message>
        <source>The heavier weight hurt, up to %1 of 10. Go back to %2 kg.</source>
        <translation>El peso mayor dolió, hasta %1 sobre 10. Vuelve a %2 kg.</translation>
    </message>
    <message>
        <source>It hurt at the lightest target. Try the easier form.</source>
        <translation>Dolió con el objetivo más ligero. Prueba la versión más fácil.</translation>
    </message>
    <message>
        <source>It hurt three times at the lightest target. Talk to a doctor or physiotherapist.</source>
        <translation>Dolió tres veces con el objetivo más ligero. Habla con un médico o fisioterapeuta.</translation>
    </message>
    <message>
        <source>Something hurt just before you moved on, so you start lower: %1.</source>
        <translation>Algo dolió justo antes de avanzar, así que empiezas más bajo: %1.</translation>
    </message>
    <message>
        <source>As it was set: %1. It stays the same until you change it.</source>
        <translation>Como se fijó: %1. Sigue igual hasta que lo cambies.</translation>
    </message>
    <message>
        <source>Your lighter week: %1 (%2). Your usual target comes back after it.</source>
        <translation>Tu semana más ligera: %1 (%2). Después vuelve tu objetivo habitual.</translation>
    </message>
    <message>
        <source>Your lighter week is over, and it went well. You&apos;re back at %1.</source>
        <translation>Tu semana más ligera ha terminado, y fue bien. Vuelves a %1.</translation>
    </message>
    <message>
        <source>%1 of %2 weeks in stage 5</source>
        <translation>%1 de %2 semanas en la etapa 5</translation>
    </message>
    <message>
        <source>bridges on one leg: best session %1 repetitions; you need %2 × %3</source>
        <translation>puentes a una pierna: mejor sesión, %1 repeticiones; hacen falta %2 × %3</translation>
    </message>
    <message>
        <source>bridges with arms overhead: best session %1 repetitions; you need %2 × %3</source>
        <translation>puentes con los brazos por encima de la cabeza: mejor sesión, %1 repeticiones; hacen falta %2 × %3</translation>
    </message>
    <message>
        <source>Your target has grown %1 weeks in a row. If you like, do one week %2% lighter.</source>
        <translation>Tu objetivo ha subido %1 semanas seguidas. Si quieres, haz una semana un %2 % más ligera.</translation>
    </message>
    <message>
        <source>Your therapist&apos;s plan leaves this exercise out.</source>
        <translation>El plan de tu terapeuta excluye este ejercicio.</translation>
    </message>
</context>
<context>
    <name>limber::ui::ColumnPicker</name>
    <message>
        <source>%1 (such as %2)</source>
        <comment>column, its first value</comment>
        <translation>%1 (por ejemplo, %2)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
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
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>not in this table</source>
        <translation>no está en esta tabla</translation>
    </message>
</context>
<context>
    <name>limber::ui::CompareView</name>
    <message>
        <source>Which periods</source>
        <translation>Qué periodos</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>%1, from</source>
        <comment>period</comment>
        <translation>%1, desde</translation>
    </message>
    <message>
        <source>%1, until</source>
        <comment>period</comment>
        <translation>%1, hasta</translation>
    </message>
    <message>
        <source>Two periods compared</source>
        <translation>Dos periodos comparados</translation>
    </message>
    <message>
        <source>A change is only called one if it is more than day-to-day variation.</source>
        <translation>Solo hablamos de un cambio si supera la variación de un día a otro.</translation>
    </message>
    <message>
        <source>The last four weeks and the four before</source>
        <translation>Las últimas cuatro semanas y las cuatro anteriores</translation>
    </message>
    <message>
        <source>Your first two weeks and the last two</source>
        <translation>Tus dos primeras semanas y las dos últimas</translation>
    </message>
    <message>
        <source>Last month and this month</source>
        <translation>El mes pasado y este mes</translation>
    </message>
    <message>
        <source>The last stage and this one</source>
        <translation>La etapa anterior y esta</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n menos</numerusform>
            <numerusform>%n menos</numerusform>
        </translation>
    </message>
    <message>
        <source>no real change</source>
        <translation>sin cambio real</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>%1 más alto</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>%1 más bajo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>%1 mejor</translation>
    </message>
    <message>
        <source>%1 worse</source>
        <translation>%1 peor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Days you trained</source>
        <translation>Días que entrenaste</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Morning pain</source>
        <translation>Dolor de la mañana</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayRings</name>
    <message>
        <source>%1: rest day</source>
        <translation>%1: día de descanso</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>%1: a short one, it counts</source>
        <translation>%1: una corta, cuenta</translation>
    </message>
</context>
<context>
    <name>limber::ui::DecidesPage</name>
    <message>
        <source>How Limber decides</source>
        <translation>Cómo decide Limber</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ready for the next stage?</source>
        <translation>¿Listo para la siguiente etapa?</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: sí</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: aún no</translation>
    </message>
    <message>
        <source>After each session</source>
        <translation>Después de cada sesión</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <translation>%1 (hoy)</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>%1 (also)</source>
        <translation>%1 (también)</translation>
    </message>
    <message>
        <source>Every suggestion comes from what you log. You always decide, and you can undo any decision in the journal.</source>
        <translation>Cada propuesta viene de lo que anotas. Siempre decides tú, y puedes deshacer cualquier decisión en el diario.</translation>
    </message>
    <message>
        <source>Something feels wrong</source>
        <translation>Algo no va bien</translation>
    </message>
    <message numerus="yes">
        <source>Stage %1, week %2. %n week(s) count so far.</source>
        <translation>
            <numerusform>Etapa %1, semana %2. De momento cuenta %n semana.</numerusform>
            <numerusform>Etapa %1, semana %2. De momento cuentan %n semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You need all five. You never have to max out, and you always decide.</source>
        <translation>Hacen falta los cinco. Nunca tienes que llegar al máximo, y siempre decides tú.</translation>
    </message>
    <message>
        <source>Your week starts on the day you started the stage. Its target is set on the first day and stays the same all week.</source>
        <translation>Tu semana empieza el día en que empezaste la etapa. Su objetivo se fija el primer día y no cambia en toda la semana.</translation>
    </message>
    <message>
        <source>If two rules disagree, the safer one wins</source>
        <translation>Si dos reglas se contradicen, gana la más prudente</translation>
    </message>
    <message>
        <source>This changes if your effort is above 4, or you stop a session early.</source>
        <translation>Esto cambia si el esfuerzo pasa de 4 o si paras una sesión antes.</translation>
    </message>
    <message numerus="yes">
        <source>You need %n more week(s) that count.</source>
        <translation>
            <numerusform>Falta %n semana que cuente.</numerusform>
            <numerusform>Faltan %n semanas que cuenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>You need two weeks in which you finish every session.</source>
        <translation>Hacen falta dos semanas en que termines todas las sesiones.</translation>
    </message>
    <message>
        <source>You need two weeks with a usual effort of 4 or less.</source>
        <translation>Hacen falta dos semanas con un esfuerzo habitual de 4 o menos.</translation>
    </message>
    <message>
        <source>Pain of 3, tingling or a sore morning would change this for two weeks.</source>
        <translation>Un dolor de 3, hormigueo o una mañana dolorida cambiarían esto dos semanas.</translation>
    </message>
    <message>
        <source>You need two weeks without tingling or numbness.</source>
        <translation>Hacen falta dos semanas sin hormigueo ni entumecimiento.</translation>
    </message>
    <message>
        <source>You need two weeks of mornings no more than 1 point above your usual.</source>
        <translation>Hacen falta dos semanas de mañanas como mucho 1 punto por encima de lo habitual.</translation>
    </message>
    <message>
        <source>You need two weeks with pain 0-1 in nine of ten sessions, and never 3.</source>
        <translation>Hacen falta dos semanas con dolor 0-1 en nueve de cada diez sesiones, y nunca 3.</translation>
    </message>
    <message>
        <source>This changes if you gain 2% a week or more.</source>
        <translation>Esto cambia si ganas un 2 % por semana o más.</translation>
    </message>
    <message numerus="yes">
        <source>You need %n more weekly check(s).</source>
        <translation>
            <numerusform>Falta %n control semanal.</numerusform>
            <numerusform>Faltan %n controles semanales.</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;re still improving, which is good. You&apos;ll meet this when you gain less than 2% a week, or after two comfortable weeks at the highest target.</source>
        <translation>Sigues mejorando, y eso es bueno. Se cumplirá cuando ganes menos del 2 % por semana, o tras dos semanas cómodas en el objetivo más alto.</translation>
    </message>
    <message>
        <source>This changes if you do less than 80% over three weeks.</source>
        <translation>Esto cambia si haces menos del 80 % en tres semanas.</translation>
    </message>
    <message>
        <source>You need 80% on average over three weeks. There&apos;s no hurry.</source>
        <translation>Hace falta un 80 % de media en tres semanas. No hay prisa.</translation>
    </message>
    <message numerus="yes">
        <source>You need %n more session(s) within three weeks.</source>
        <translation>
            <numerusform>Falta %n sesión en tres semanas.</numerusform>
            <numerusform>Faltan %n sesiones en tres semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain below %1, and next morning no more than %2 above your usual</source>
        <translation>Dolor por debajo de %1, y a la mañana siguiente como mucho %2 por encima de lo habitual</translation>
    </message>
    <message>
        <source>Pain %1-%2, or one morning %3 points above your usual</source>
        <translation>Dolor %1-%2, o una mañana %3 puntos por encima de lo habitual</translation>
    </message>
    <message>
        <source>The day after pain of %1 or more, or a second such morning in a week</source>
        <translation>El día después de un dolor de %1 o más, o una segunda mañana así en una semana</translation>
    </message>
    <message>
        <source>While training is paused or gentle only, or a professional is asked for pain</source>
        <translation>Mientras el entrenamiento está en pausa o es suave, o se consulta a un profesional por el dolor</translation>
    </message>
    <message>
        <source>Pain of %1 or more</source>
        <translation>Dolor de %1 o más</translation>
    </message>
    <message>
        <source>Up %1-%2% after a good week with at least %3% of your sets done, nearer %2% if effort was %4 or less. At most once a week, rounded down.</source>
        <translation>Entre %1 y %2 % más tras una buena semana con al menos el %3 % de tus series hechas, más cerca del %2 % si el esfuerzo fue %4 o menos. Una vez por semana como mucho, redondeado hacia abajo.</translation>
    </message>
    <message>
        <source>%1% less from the next session after pain of %2, for the rest of the week.</source>
        <translation>%1 % menos desde la siguiente sesión tras un dolor de %2, el resto de la semana.</translation>
    </message>
    <message>
        <source>No increase after a week with an effort above %1, or with more than %2% of the plan done.</source>
        <translation>Sin subida tras una semana con esfuerzo por encima de %1, o con más del %2 % del plan hecho.</translation>
    </message>
    <message>
        <source>A week counts when you do at least %1% of your sessions. Rest days don&apos;t break your streak, and planned breaks are taken out.</source>
        <translation>Una semana cuenta cuando haces al menos el %1 % de tus sesiones. Los días de descanso no rompen tu racha, y las pausas previstas no cuentan.</translation>
    </message>
    <message>
        <source>After a break: the same target for up to %1 days, then 10%, 20% or more off. From %2 days on, a few safety questions come first. You never have to catch up.</source>
        <translation>Tras una pausa: el mismo objetivo hasta %1 días, luego 10 %, 20 % o más de menos. Desde %2 días, antes unas preguntas de seguridad. Nunca tienes que recuperar nada.</translation>
    </message>
    <message>
        <source>A doctor&apos;s or physiotherapist&apos;s agreement holds for %1 days.</source>
        <translation>El permiso de un médico o fisioterapeuta vale %1 días.</translation>
    </message>
    <message>
        <source>After %1 weeks that count, Limber suggests what to do next.</source>
        <translation>Tras %1 semanas que cuenten, Limber propone cómo seguir.</translation>
    </message>
</context>
<context>
    <name>limber::ui::DeleteSheet</name>
    <message>
        <source>DELETE</source>
        <extracomment>what has to be typed before everything is deleted</extracomment>
        <translation>ELIMINAR</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Eliminar todos mis datos</translation>
    </message>
    <message>
        <source>This will be gone for good:</source>
        <translation>Esto desaparecerá para siempre:</translation>
    </message>
    <message>
        <source>This stays, because Limber can&apos;t find it:</source>
        <translation>Esto se queda, porque Limber no puede encontrarlo:</translation>
    </message>
    <message>
        <source>You may want to keep a copy. Export your journal first.</source>
        <translation>Quizá quieras guardar una copia. Exporta antes tu diario.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escribe %1 para confirmar</translation>
    </message>
    <message>
        <source>Export first</source>
        <translation>Exportar antes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
</context>
<context>
    <name>limber::ui::EntrySheet</name>
    <message>
        <source>Log a session</source>
        <translation>Anotar una sesión</translation>
    </message>
    <message>
        <source>Enter a measurement</source>
        <translation>Anotar una medición</translation>
    </message>
    <message>
        <source>Plan a break</source>
        <translation>Planear una pausa</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date and time format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>limber::ui::EquipmentPicker</name>
    <message>
        <source>Equipment</source>
        <translation>Material</translation>
    </message>
</context>
<context>
    <name>limber::ui::ExerciseDetail</name>
    <message>
        <source>All exercises</source>
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Hacerlo ahora</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation>Más fácil: %1</translation>
    </message>
    <message>
        <source>Harder: %1</source>
        <translation>Más difícil: %1</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>Works on: %1</source>
        <translation>Trabaja: %1</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Errores frecuentes</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Qué necesitas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <translation>Hoy: %1.</translation>
    </message>
    <message>
        <source>Locked for now</source>
        <translation>Bloqueado por ahora</translation>
    </message>
    <message>
        <source>Locked for now. To unlock: %1</source>
        <translation>Bloqueado por ahora. Para desbloquearlo: %1</translation>
    </message>
    <message>
        <source>Unlocked for now: %1</source>
        <translation>Desbloqueado por ahora: %1</translation>
    </message>
    <message>
        <source>Breathing and pace</source>
        <translation>Respiración y ritmo</translation>
    </message>
    <message>
        <source>Check with a doctor first if you have</source>
        <translation>Consulta antes a un médico si tienes</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Qué sabemos</translation>
    </message>
    <message>
        <source>Sources checked on %1</source>
        <translation>Fuentes revisadas el %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>A qué prestar atención</translation>
    </message>
</context>
<context>
    <name>limber::ui::ExerciseList</name>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Why we do this</source>
        <translation>Por qué hacemos esto</translation>
    </message>
    <message>
        <source>Daily reset</source>
        <translation>Minuto diario</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Caja de herramientas</translation>
    </message>
    <message>
        <source>Whenever you like.</source>
        <translation>Cuando quieras.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>En el escritorio</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Your five stages</source>
        <translation>Tus cinco etapas</translation>
    </message>
    <message>
        <source>One after the other. Limber tells you when you&apos;re ready for the next.</source>
        <translation>Una tras otra. Limber te dice cuándo estás listo para la siguiente.</translation>
    </message>
    <message>
        <source>About a minute. Good as a break from work.</source>
        <translation>Un minuto más o menos. Bueno como pausa del trabajo.</translation>
    </message>
    <message>
        <source>Use these while you work.</source>
        <translation>Para usar mientras trabajas.</translation>
    </message>
    <message>
        <source>Movements for a stiff mid-back, with steps, cautions and sources, and your own</source>
        <translation>Movimientos para la espalda media rígida, con pasos, precauciones y fuentes, y los tuyos</translation>
    </message>
    <message>
        <source>Add my exercise</source>
        <translation>Añadir mi ejercicio</translation>
    </message>
    <message>
        <source>Report for my therapist</source>
        <translation>Informe para mi terapeuta</translation>
    </message>
    <message>
        <source>End this plan</source>
        <translation>Terminar este plan</translation>
    </message>
    <message>
        <source>For therapists: make a plan for someone</source>
        <translation>Para terapeutas: preparar un plan para alguien</translation>
    </message>
    <message>
        <source>My exercises</source>
        <translation>Mis ejercicios</translation>
    </message>
    <message>
        <source>Yours, or set by your therapist.</source>
        <translation>Tuyos, o indicados por tu terapeuta.</translation>
    </message>
</context>
<context>
    <name>limber::ui::ExportSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigureCard</name>
    <message>
        <source>working: %1</source>
        <translation>trabaja: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigureDemonstration</name>
    <message>
        <source>Hide guides</source>
        <translation>Ocultar guías</translation>
    </message>
    <message>
        <source>Show guides</source>
        <translation>Mostrar guías</translation>
    </message>
    <message>
        <source>The position that comes next, and arrows towards it</source>
        <translation>La posición siguiente y flechas hacia ella</translation>
    </message>
    <message>
        <source>Show the common mistake</source>
        <translation>Mostrar el error frecuente</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Restablecer la vista</translation>
    </message>
    <message>
        <source>Hide the mistake</source>
        <translation>Ocultar el error</translation>
    </message>
    <message>
        <source>Drag to turn the figure, scroll to zoom</source>
        <translation>Arrastra para girar la figura, usa la rueda para acercar</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigureView</name>
    <message>
        <source>Figure showing the exercise</source>
        <translation>Figura que muestra el ejercicio</translation>
    </message>
    <message>
        <source>The common mistake of %1: %2</source>
        <translation>El error frecuente de %1: %2</translation>
    </message>
    <message>
        <source>A person doing %1. The left and right arrow keys turn the picture.</source>
        <translation>Una persona haciendo %1. Las flechas izquierda y derecha giran la imagen.</translation>
    </message>
    <message>
        <source>The right way</source>
        <translation>La forma correcta</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Toma aire</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Suelta el aire</translation>
    </message>
</context>
<context>
    <name>limber::ui::Finding</name>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1 held. Your first time with this exercise.</source>
        <translation>Mantuviste %1. Tu primera vez con este ejercicio.</translation>
    </message>
    <message>
        <source>%1 done. Your first time with this exercise.</source>
        <translation>Hiciste %1. Tu primera vez con este ejercicio.</translation>
    </message>
    <message numerus="yes">
        <source>%1 held, after %n day(s) away.</source>
        <translation>
            <numerusform>Mantuviste %1, tras %n día fuera.</numerusform>
            <numerusform>Mantuviste %1, tras %n días fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done, after %n day(s) away.</source>
        <translation>
            <numerusform>Hiciste %1, tras %n día fuera.</numerusform>
            <numerusform>Hiciste %1, tras %n días fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 held.</source>
        <translation>Mantuviste %1 de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>Hiciste %1 de %2.</translation>
    </message>
    <message>
        <source>%1 with %2, %3 more than on %4.</source>
        <translation>Hiciste %1 con %2, %3 más que el %4.</translation>
    </message>
    <message>
        <source>%1 held, %2 more than yesterday.</source>
        <translation>Mantuviste %1, %2 más que ayer.</translation>
    </message>
    <message>
        <source>%1 done, %2 more than yesterday.</source>
        <translation>Hiciste %1, %2 más que ayer.</translation>
    </message>
    <message>
        <source>%1 held, %2 more than on %3.</source>
        <translation>Mantuviste %1, %2 más que el %3.</translation>
    </message>
    <message>
        <source>%1 done, %2 more than on %3.</source>
        <translation>Hiciste %1, %2 más que el %3.</translation>
    </message>
    <message>
        <source>%1 held. That&apos;s the full amount for this exercise.</source>
        <translation>Mantuviste %1. Es la cantidad completa de este ejercicio.</translation>
    </message>
    <message>
        <source>%1 done. That&apos;s the full amount for this exercise.</source>
        <translation>Hiciste %1. Es la cantidad completa de este ejercicio.</translation>
    </message>
    <message>
        <source>%1 held. No change since last week, as usual in week %2.</source>
        <translation>Mantuviste %1. Sin cambios desde la semana pasada, como es habitual en la semana %2.</translation>
    </message>
    <message>
        <source>%1 done. No change since last week, as usual in week %2.</source>
        <translation>Hiciste %1. Sin cambios desde la semana pasada, como es habitual en la semana %2.</translation>
    </message>
    <message>
        <source>%1 held, as planned.</source>
        <translation>Mantuviste %1, como estaba previsto.</translation>
    </message>
    <message>
        <source>%1 done, as planned.</source>
        <translation>Hiciste %1, como estaba previsto.</translation>
    </message>
</context>
<context>
    <name>limber::ui::ImportSheet</name>
    <message>
        <source>Which comes first in the dates?</source>
        <translation>¿Qué va primero en las fechas?</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>El mes</translation>
    </message>
    <message>
        <source>What are the weights in?</source>
        <translation>¿En qué unidad están los pesos?</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogramos</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Libras</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>¿Qué es cada columna?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Import %1 (%2)</source>
        <comment>file, program</comment>
        <translation>Importar %1 (%2)</translation>
    </message>
    <message>
        <source>This table can&apos;t be read yet: %1</source>
        <translation>Esta tabla aún no se puede leer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of exercises that Limber knows.</source>
        <translation>
            <numerusform>%n serie de ejercicios que Limber conoce.</numerusform>
            <numerusform>%n series de ejercicios que Limber conoce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of other activities. They show in your journal and count for nothing.</source>
        <translation>
            <numerusform>%n serie de otras actividades. Aparece en tu diario y no cuenta para nada más.</numerusform>
            <numerusform>%n series de otras actividades. Aparecen en tu diario y no cuentan para nada más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You already have %n of these.</source>
        <translation>
            <numerusform>Ya tienes %n de estas.</numerusform>
            <numerusform>Ya tienes %n de estas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out; see below why.</source>
        <translation>
            <numerusform>%n línea excluida; abajo verás por qué.</numerusform>
            <numerusform>%n líneas excluidas; abajo verás por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n set(s)</source>
        <translation>
            <numerusform>Importar %n serie</numerusform>
            <numerusform>Importar %n series</numerusform>
        </translation>
    </message>
    <message>
        <source>What each name is</source>
        <translation>Qué es cada nombre</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n set(s)</source>
        <translation>
            <numerusform>%1 · %n serie</numerusform>
            <numerusform>%1 · %n series</numerusform>
        </translation>
    </message>
    <message>
        <source>Other activity</source>
        <translation>Otra actividad</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>line, column, why</comment>
        <translation>Línea %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>limber::ui::JournalDelegate</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Deleted ·</source>
        <translation>Eliminado ·</translation>
    </message>
</context>
<context>
    <name>limber::ui::JournalList</name>
    <message>
        <source>Journal entries</source>
        <translation>Entradas del diario</translation>
    </message>
    <message>
        <source>Enter edits an entry, Delete deletes it.</source>
        <translation>Intro edita una entrada, Supr la elimina.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
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
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Añadido.</translation>
    </message>
    <message>
        <source>Everything you&apos;ve logged. You can correct it at any time.</source>
        <translation>Todo lo que has anotado. Puedes corregirlo cuando quieras.</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Anotar una sesión</translation>
    </message>
    <message>
        <source>Nothing here yet. Your first session will appear by itself.</source>
        <translation>Aún no hay nada. Tu primera sesión aparecerá sola.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Cambiado.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Enter a measurement</source>
        <translation>Anotar una medición</translation>
    </message>
    <message>
        <source>Plan a break</source>
        <translation>Planear una pausa</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Buscar en el diario</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Stages, breaks and safety</source>
        <translation>Etapas, pausas y seguridad</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Deletes the selected line from your journal and every backup</source>
        <translation>Elimina la línea seleccionada de tu diario y de todas las copias de seguridad</translation>
    </message>
    <message>
        <source>Nothing found. Try other words or another kind.</source>
        <translation>No se ha encontrado nada. Prueba con otras palabras u otro tipo.</translation>
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
        <translation>Eliminado: %1</translation>
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
        <translation>Las próximas semanas</translation>
    </message>
    <message>
        <source>Based on the rules that set today&apos;s target. It&apos;s a forecast, not a promise.</source>
        <translation>Según las reglas que fijan el objetivo de hoy. Es una previsión, no una promesa.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Medición</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>numbered step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>Usual range: %1 to %2</source>
        <translation>Margen habitual: %1 a %2</translation>
    </message>
    <message>
        <source>Middle result: %1</source>
        <translation>Resultado del medio: %1</translation>
    </message>
    <message>
        <source>We save your middle result.</source>
        <translation>Guardamos el resultado del medio.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MeasurePage</name>
    <message>
        <source>Weekly check: %1</source>
        <translation>Control semanal: %1</translation>
    </message>
    <message>
        <source>overhead gap</source>
        <translation>distancia por encima de la cabeza</translation>
    </message>
    <message>
        <source>Start   (Space)</source>
        <translation>Iniciar   (Espacio)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Wrist to floor</source>
        <translation>De la muñeca al suelo</translation>
    </message>
    <message>
        <source> cm</source>
        <comment>unit after a number</comment>
        <translation> cm</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>el peor</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
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
            <numerusform>%n repetición</numerusform>
            <numerusform>%n repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pain %2</source>
        <translation>%1, dolor %2</translation>
    </message>
    <message>
        <source>%1, effort %2, pain %3</source>
        <translation>%1, esfuerzo %2, dolor %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save try %1 of %2</source>
        <translation>Guardar intento %1 de %2</translation>
    </message>
    <message>
        <source>We save your middle result: %1.</source>
        <translation>Guardamos el resultado del medio: %1.</translation>
    </message>
    <message>
        <source>We&apos;ll compare it with your other weeks.</source>
        <translation>Lo compararemos con tus otras semanas.</translation>
    </message>
    <message>
        <source>Above effort 5 or pain 2, results can&apos;t be compared. Rest for a few minutes and stop earlier, or try another day.</source>
        <translation>Por encima de esfuerzo 5 o dolor 2, los resultados no se pueden comparar. Descansa unos minutos y para antes, o prueba otro día.</translation>
    </message>
    <message>
        <source>That&apos;s enough for today. You can measure another day.</source>
        <translation>Basta por hoy. Puedes medir otro día.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Once a week, before exercise, at about the same time of day.</source>
        <translation>Una vez por semana, antes del ejercicio, más o menos a la misma hora.</translation>
    </message>
    <message>
        <source>How hard did it feel at the end?</source>
        <translation>¿Cómo de duro fue al final?</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>Worst pain?</source>
        <translation>¿Peor dolor?</translation>
    </message>
    <message>
        <source>Rest, then try again</source>
        <translation>Descansa y prueba otra vez</translation>
    </message>
    <message>
        <source>Lie on your back. Bend your knees and keep your lower ribs down.</source>
        <translation>Túmbate boca arriba. Dobla las rodillas y mantén abajo las costillas bajas.</translation>
    </message>
    <message>
        <source>Reach both arms straight overhead, as far as is comfortable.</source>
        <translation>Estira ambos brazos por encima de la cabeza, hasta donde sea cómodo.</translation>
    </message>
    <message>
        <source>Measure from your wrist to the floor with a ruler. Do it three times. We save your middle result.</source>
        <translation>Mide con una regla de la muñeca al suelo. Hazlo tres veces. Guardamos el resultado del medio.</translation>
    </message>
    <message>
        <source>Hold for as long as you can do it well.</source>
        <translation>Mantén mientras puedas hacerlo bien.</translation>
    </message>
    <message>
        <source>Stop at effort 5 out of 10, or as soon as pain goes above 2. Stopping earlier is fine.</source>
        <translation>Para con esfuerzo 5 sobre 10, o en cuanto el dolor pase de 2. Parar antes está bien.</translation>
    </message>
    <message>
        <source>Do slow repetitions at the usual pace, without resting.</source>
        <translation>Haz repeticiones lentas al ritmo habitual, sin descanso.</translation>
    </message>
    <message>
        <source>Press Space or the large button for each one.</source>
        <translation>Pulsa Espacio o el botón grande en cada una.</translation>
    </message>
    <message>
        <source>%1: above the limit, not compared</source>
        <translation>%1: por encima del límite, no se compara</translation>
    </message>
    <message>
        <source>The computer was asleep, so that try is not counted.</source>
        <translation>El ordenador estaba en reposo, así que ese intento no cuenta.</translation>
    </message>
    <message>
        <source>Press Start. You have 10 seconds to get into position, then a tick sounds every 5 s.</source>
        <translation>Pulsa Iniciar. Tienes 10 segundos para colocarte, luego suena un tic cada 5 s.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MeasurementForm</name>
    <message>
        <source>Weekly measurement</source>
        <translation>Medición semanal</translation>
    </message>
    <message>
        <source>Weekly check of an exercise</source>
        <translation>Control semanal de un ejercicio</translation>
    </message>
    <message>
        <source>Pain on waking</source>
        <translation>Dolor al despertar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Let Limber guide you through the check</source>
        <translation>Hacer el control con la guía de Limber</translation>
    </message>
</context>
<context>
    <name>limber::ui::MilestonesView</name>
    <message>
        <source>What you reach is collected here. Nothing can be lost.</source>
        <translation>Aquí se reúne lo que alcanzas. Nada se puede perder.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MorningForm</name>
    <message>
        <source>Pain on waking</source>
        <translation>Dolor al despertar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>el peor</translation>
    </message>
    <message>
        <source>Just muscle soreness, same on both sides</source>
        <translation>Solo agujetas, igual en ambos lados</translation>
    </message>
</context>
<context>
    <name>limber::ui::MorningQuestion</name>
    <message>
        <source>Good morning. How is your pain now?</source>
        <translation>Buenos días. ¿Cómo está tu dolor ahora?</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Pain this morning</source>
        <translation>Dolor esta mañana</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>el peor</translation>
    </message>
    <message>
        <source>No, or not sure</source>
        <translation>No, o no estoy seguro</translation>
    </message>
    <message>
        <source>Yes, only muscles</source>
        <translation>Sí, solo los músculos</translation>
    </message>
    <message>
        <source>It tells us if the last session was too much.</source>
        <translation>Nos dice si la última sesión fue demasiado.</translation>
    </message>
    <message>
        <source>Is it just muscle soreness, the same on both sides?</source>
        <translation>¿Son solo agujetas, igual en ambos lados?</translation>
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
        <translation>Las semanas de esta etapa</translation>
    </message>
    <message>
        <source>The months of the last year</source>
        <translation>Los meses del último año</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Average done</source>
        <translation>Media hecha</translation>
    </message>
    <message>
        <source>Planned range</source>
        <translation>Margen previsto</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Morning pain</source>
        <translation>Dolor de la mañana</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>range</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, desde el %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Days you trained</source>
        <translation>Días que entrenaste</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year format</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>limber::ui::OnboardingPage</name>
    <message>
        <source>First, your safety</source>
        <translation>Primero, tu seguridad</translation>
    </message>
    <message>
        <source>I already use Limber: import my journal</source>
        <translation>Ya uso Limber: importar mi diario</translation>
    </message>
    <message>
        <source>Loosen your upper back in a few minutes a day</source>
        <translation>Suelta la parte alta de la espalda en unos minutos al día</translation>
    </message>
    <message>
        <source>Try the first minute now, on a chair.</source>
        <translation>Prueba ahora el primer minuto, en una silla.</translation>
    </message>
    <message>
        <source>We save only the result, never your answers.</source>
        <translation>Guardamos solo el resultado, nunca tus respuestas.</translation>
    </message>
    <message>
        <source>Try one minute</source>
        <translation>Probar un minuto</translation>
    </message>
    <message>
        <source>I&apos;m a therapist: make a plan</source>
        <translation>Soy terapeuta: preparar un plan</translation>
    </message>
    <message>
        <source>For adults with everyday stiffness of the mid-back. Your data stays on this computer. Limber doesn&apos;t diagnose, treat or replace a doctor.</source>
        <translation>Para adultos con rigidez cotidiana en la espalda media. Tus datos se quedan en este ordenador. Limber no diagnostica, no trata ni sustituye a un médico.</translation>
    </message>
</context>
<context>
    <name>limber::ui::OutlookCard</name>
    <message>
        <source>Your goals for it will show here in week 3.</source>
        <translation>Los criterios para pasar a ella aparecerán aquí en la semana 3.</translation>
    </message>
    <message>
        <source>You meet all five goals. You decide when.</source>
        <translation>Cumples los cinco criterios. Tú decides cuándo.</translation>
    </message>
    <message>
        <source>You meet %1 of 5 goals.</source>
        <translation>Cumples %1 de 5 criterios.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
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
        <translation>Añadir mi ejercicio</translation>
    </message>
    <message>
        <source>For something your therapist gave you, or that you know does you good. Limber&apos;s pain rules and breaks hold for it too.</source>
        <translation>Para algo que te dio tu terapeuta o que sabes que te va bien. Las reglas de dolor y las pausas de Limber también valen para él.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove this exercise</source>
        <translation>Quitar este ejercicio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Hold a position</source>
        <translation>Mantener una posición</translation>
    </message>
    <message>
        <source>Move for a time</source>
        <translation>Moverse un tiempo</translation>
    </message>
    <message>
        <source>Count repetitions</source>
        <translation>Contar repeticiones</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Cómo se cuenta</translation>
    </message>
    <message>
        <source>Each side, one after the other</source>
        <translation>Cada lado, uno tras otro</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Holds a set</source>
        <translation>Mantenimientos por serie</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Never more than</source>
        <translation>Nunca más de</translation>
    </message>
    <message>
        <source>Let it grow by 5 to 10% after a calm week; otherwise it stays as it is</source>
        <translation>Subir entre un 5 y un 10 % tras una semana tranquila; si no, sigue igual</translation>
    </message>
    <message>
        <source> kg</source>
        <translation> kg</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin peso</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Descanso entre series</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>One step a line, in your own words</source>
        <translation>Un paso por línea, con tus palabras</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Such as: stop if your arm tingles</source>
        <translation>Por ejemplo: parar si notas hormigueo en el brazo</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>A qué prestar atención</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>bends the back backwards under load</source>
        <translation>arquear la espalda con carga</translation>
    </message>
    <message>
        <source>a roller presses on the back</source>
        <translation>un rodillo que presiona la espalda</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>brazos por encima de la cabeza, con o sin peso</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>tumbarse en el suelo y levantarse</translation>
    </message>
    <message>
        <source>an unstable surface</source>
        <translation>una superficie inestable</translation>
    </message>
    <message>
        <source>It involves</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <source> repetitions a set</source>
        <translation> repeticiones por serie</translation>
    </message>
    <message>
        <source> s each hold</source>
        <translation> s por mantenimiento</translation>
    </message>
    <message>
        <source> s a set</source>
        <translation> s por serie</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Sin figura</translation>
    </message>
    <message>
        <source>Moves like %1</source>
        <translation>Se mueve como %1</translation>
    </message>
    <message>
        <source>A session: %1</source>
        <translation>Una sesión: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::PauseForm</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
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
        <translation>como está</translation>
    </message>
    <message>
        <source> rep.</source>
        <translation> rep.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Make a plan for someone</source>
        <translation>Preparar un plan para alguien</translation>
    </message>
    <message>
        <source>For therapists. Limber keeps inside these limits; its pain rules and safety questions stay as they are. Amounts are per session.</source>
        <translation>Para terapeutas. Limber se mantiene dentro de estos límites; sus reglas de dolor y preguntas de seguridad siguen igual. Las cantidades son por sesión.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>A note for them</source>
        <translation>Una nota para esa persona</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Revisarlo el</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Día de la revisión</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Never more than</source>
        <translation>Nunca más de</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1, start</source>
        <translation>%1, inicio</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, máximo</translation>
    </message>
    <message>
        <source>%1, how often</source>
        <translation>%1, cada cuánto</translation>
    </message>
    <message>
        <source>Lock everything that needs</source>
        <translation>Bloquear todo lo que requiera</translation>
    </message>
    <message>
        <source>bending backwards under load</source>
        <translation>arquear la espalda con carga</translation>
    </message>
    <message>
        <source>a roller under the back</source>
        <translation>un rodillo bajo la espalda</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>brazos por encima de la cabeza, con o sin peso</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>tumbarse en el suelo y levantarse</translation>
    </message>
    <message>
        <source>unstable surfaces: ball and disc</source>
        <translation>superficies inestables: pelota y disco</translation>
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
        <translation>Encaja tus sesiones en tus días. Cada cambio vale al momento.</translation>
    </message>
</context>
<context>
    <name>limber::ui::PlayerPage</name>
    <message>
        <source>It hurts</source>
        <translation>Me duele</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Pantalla completa (F)</translation>
    </message>
    <message>
        <source>Stop and say what happened (H or .)</source>
        <translation>Parar y decir qué ha pasado (H o .)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Repeat the hold</source>
        <translation>Repetir el mantenimiento</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>10 seconds more	+</source>
        <translation>10 segundos más	+</translation>
    </message>
    <message>
        <source>Keys	?</source>
        <translation>Teclas	?</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Lo que oyes</translation>
    </message>
    <message>
        <source>show the mistake</source>
        <translation>mostrar el error</translation>
    </message>
    <message>
        <source>hide the mistake</source>
        <translation>ocultar el error</translation>
    </message>
    <message>
        <source>Sound on or off (M)</source>
        <translation>Sonido sí o no (M)</translation>
    </message>
    <message>
        <source>Compare with the common mistake (X)</source>
        <translation>Comparar con el error frecuente (X)</translation>
    </message>
    <message>
        <source>Repeat this hold (R)</source>
        <translation>Repetir este mantenimiento (R)</translation>
    </message>
    <message>
        <source>Finish this set	D</source>
        <translation>Terminar esta serie	D</translation>
    </message>
    <message>
        <source>Repeat the last set	R</source>
        <translation>Repetir la última serie	R</translation>
    </message>
    <message>
        <source>Easier version	E</source>
        <translation>Versión más fácil	E</translation>
    </message>
    <message>
        <source>Mini player	W</source>
        <translation>Minirreproductor	W</translation>
    </message>
    <message>
        <source>Everything you did so far is saved.</source>
        <translation>Todo lo que hiciste queda guardado.</translation>
    </message>
    <message>
        <source>Chest pain, fever, new numbness, strong pain? Tell Limber</source>
        <translation>¿Dolor en el pecho, fiebre, entumecimiento nuevo, dolor fuerte? Díselo a Limber</translation>
    </message>
    <message>
        <source>Tell Limber before you start (U)</source>
        <translation>Díselo a Limber antes de empezar (U)</translation>
    </message>
    <message>
        <source>ready, pause, resume, skip the rest</source>
        <translation>listo, pausa, seguir, saltar el descanso</translation>
    </message>
    <message>
        <source>next rep</source>
        <translation>siguiente rep.</translation>
    </message>
    <message>
        <source>it hurts, stop</source>
        <translation>me duele, parar</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>easier version</source>
        <translation>versión más fácil</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>end the set or the session</source>
        <translation>terminar la serie o la sesión</translation>
    </message>
    <message>
        <source>any key, held</source>
        <translation>mantener cualquier tecla</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>finish this set</source>
        <translation>terminar esta serie</translation>
    </message>
    <message>
        <source>10 seconds more</source>
        <translation>10 segundos más</translation>
    </message>
    <message>
        <source>repeat the last set or hold</source>
        <translation>repetir la última serie o el último mantenimiento</translation>
    </message>
    <message>
        <source>sound on or off</source>
        <translation>sonido sí o no</translation>
    </message>
    <message>
        <source>show the common mistake</source>
        <translation>mostrar el error frecuente</translation>
    </message>
    <message>
        <source>arrows on or off</source>
        <translation>flechas sí o no</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>mini player</source>
        <translation>minirreproductor</translation>
    </message>
    <message>
        <source>play a sound while getting ready</source>
        <translation>tocar un sonido durante la preparación</translation>
    </message>
    <message>
        <source>Finish this set, go on to the next</source>
        <translation>Terminar esta serie y pasar a la siguiente</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>End here?</source>
        <translation>¿Terminar aquí?</translation>
    </message>
    <message>
        <source>♪ Play again. Nothing? Turn the volume up, or follow the screen.</source>
        <translation>♪ Otra vez. ¿Nada? Sube el volumen o sigue la pantalla.</translation>
    </message>
    <message>
        <source>♪ Sound</source>
        <translation>♪ Sonido</translation>
    </message>
    <message>
        <source>⤢ Full screen</source>
        <translation>⤢ Pantalla completa</translation>
    </message>
    <message>
        <source>Back, 10 s more, easier version, mini player, keys (?)</source>
        <translation>Atrás, 10 s más, versión más fácil, minirreproductor, teclas (?)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End the set or the session (Esc)</source>
        <translation>Terminar la serie o la sesión (Esc)</translation>
    </message>
    <message>
        <source>Drag to turn the figure</source>
        <translation>Arrastra para girar la figura</translation>
    </message>
    <message>
        <source>Play a sound (T)</source>
        <translation>Tocar un sonido (T)</translation>
    </message>
    <message>
        <source>Back	←</source>
        <translation>Atrás	←</translation>
    </message>
    <message>
        <source>Arrows	G</source>
        <translation>Flechas	G</translation>
    </message>
    <message>
        <source>Back to the usual version	E</source>
        <translation>Volver a la versión habitual	E</translation>
    </message>
    <message>
        <source>♪ Can you hear this?</source>
        <translation>♪ ¿Oyes esto?</translation>
    </message>
    <message>
        <source>♪ Sound is off. Turn it on</source>
        <translation>♪ El sonido está apagado. Activarlo</translation>
    </message>
    <message>
        <source>Undo (E)</source>
        <translation>Deshacer (E)</translation>
    </message>
</context>
<context>
    <name>limber::ui::Programme</name>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Como ahora</translation>
    </message>
    <message>
        <source>A week off</source>
        <translation>Una semana libre</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>No %1? Use: %2</source>
        <translation>¿Sin %1? Usa: %2</translation>
    </message>
    <message>
        <source>Five stages, from mobility to strength. You move on when you&apos;re ready, and only if you want to.</source>
        <translation>Cinco etapas, de la movilidad a la fuerza. Avanzas cuando estés listo, y solo si quieres.</translation>
    </message>
    <message>
        <source>If pain reaches 4</source>
        <translation>Si el dolor llega a 4</translation>
    </message>
</context>
<context>
    <name>limber::ui::ProgrammePage</name>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>How Limber decides</source>
        <translation>Cómo decide Limber</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Empieza con</translation>
    </message>
    <message>
        <source>Started with</source>
        <translation>Empezó con</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>Terminó con</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Builds up to</source>
        <translation>Llega hasta</translation>
    </message>
    <message>
        <source>Take a lighter week</source>
        <translation>Hacer una semana más ligera</translation>
    </message>
</context>
<context>
    <name>limber::ui::ProgressLine</name>
    <message>
        <source>%1% of the session done</source>
        <translation>%1 % de la sesión hecho</translation>
    </message>
</context>
<context>
    <name>limber::ui::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>%1 · stage %2 of %3 · since %4</source>
        <translation>%1 · etapa %2 de %3 · desde el %4</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date format</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Stage %1 · %2</source>
        <translation>Etapa %1 · %2</translation>
    </message>
    <message>
        <source>Nothing to show yet, and that&apos;s fine</source>
        <translation>Aún no hay nada que mostrar, y está bien</translation>
    </message>
    <message>
        <source>After your first session, you&apos;ll see here how your training grows week by week, with pain, effort, your weekly measurement and the days you trained.</source>
        <translation>Tras tu primera sesión verás aquí cómo crece tu entrenamiento semana a semana, con el dolor, el esfuerzo, tu medición semanal y los días que entrenaste.</translation>
    </message>
    <message>
        <source>Take your first measurement</source>
        <translation>Hacer tu primera medición</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Informe en PDF</translation>
    </message>
    <message>
        <source>Sets as a table (CSV)</source>
        <translation>Series como tabla (CSV)</translation>
    </message>
    <message>
        <source>This stage</source>
        <translation>Esta etapa</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Logros</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos los números</translation>
    </message>
</context>
<context>
    <name>limber::ui::Ready</name>
    <message>
        <source>YOUR CHOICE</source>
        <translation>TÚ ELIGES</translation>
    </message>
    <message>
        <source>Two more weeks here.</source>
        <translation>Dos semanas más aquí.</translation>
    </message>
    <message>
        <source>Six weeks, and still improving.
Move on, or two more weeks?</source>
        <translation>Seis semanas y sigues mejorando.
¿Pasas a la siguiente, o dos semanas más?</translation>
    </message>
    <message>
        <source>You can move on.</source>
        <translation>Puedes pasar a la siguiente.</translation>
    </message>
    <message>
        <source>Start stage %1</source>
        <translation>Empezar la etapa %1</translation>
    </message>
    <message>
        <source>Stage %1 · %2</source>
        <translation>Etapa %1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>READY FOR MORE</source>
        <translation>LISTO PARA MÁS</translation>
    </message>
    <message>
        <source>You&apos;ve mastered this one, pain-free.
Ready for the next stage?</source>
        <translation>Ya dominas este, sin dolor.
¿Listo para la siguiente etapa?</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReadyPanel</name>
    <message>
        <source>One more week</source>
        <translation>Una semana más</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Two more weeks</source>
        <translation>Dos semanas más</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReportSheet</name>
    <message>
        <source>Report for a doctor or physiotherapist</source>
        <translation>Informe para un médico o fisioterapeuta</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>limber::ui::ScalePicker</name>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1: %2 de 10</translation>
    </message>
</context>
<context>
    <name>limber::ui::SchedulePicker</name>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Mediodía</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Tarde</translation>
    </message>
</context>
<context>
    <name>limber::ui::ScreeningForm</name>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>Número de emergencias: %1</translation>
    </message>
    <message>
        <source>Start gently</source>
        <translation>Empezar con suavidad</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>sin dolor</translation>
    </message>
    <message>
        <source>worst pain</source>
        <translation>peor dolor</translation>
    </message>
    <message>
        <source>We leave out exercises that don&apos;t suit you, and say why on each of them.</source>
        <translation>Dejamos fuera los ejercicios que no te convienen y decimos por qué en cada uno.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Cambiar mis respuestas</translation>
    </message>
</context>
<context>
    <name>limber::ui::ScreeningQuestionRow</name>
    <message>
        <source>Please tick what applies.</source>
        <translation>Marca lo que corresponda.</translation>
    </message>
    <message>
        <source>Please choose one answer.</source>
        <translation>Elige una respuesta.</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionCheck</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>Número de emergencias: %1</translation>
    </message>
    <message>
        <source>If you have any of these, choose it.</source>
        <translation>Si tienes algo de esto, elígelo.</translation>
    </message>
    <message>
        <source>All clear: start</source>
        <translation>Todo bien: empezar</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionForm</name>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Each set</source>
        <translation>Cada serie</translation>
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
        <translation>Mantenimientos o repeticiones</translation>
    </message>
    <message>
        <source>Seconds each</source>
        <translation>Segundos cada uno</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
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
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Peor dolor</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>el peor</translation>
    </message>
    <message>
        <source>Pain on waking</source>
        <translation>Dolor al despertar</translation>
    </message>
    <message>
        <source>Tingling, numbness or weakness in an arm or leg</source>
        <translation>Hormigueo, entumecimiento o debilidad en un brazo o una pierna</translation>
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
        <translation>%1 de %2 hechas</translation>
    </message>
</context>
<context>
    <name>limber::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Durante una sesión</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>until I press Space</source>
        <translation>hasta pulsar Espacio</translation>
    </message>
    <message>
        <source>Time to get ready</source>
        <translation>Tiempo para prepararte</translation>
    </message>
    <message>
        <source>How Limber decides</source>
        <translation>Cómo decide Limber</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <translation>Qué dicen los estudios</translation>
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
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ciruela</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Complexión</translation>
    </message>
    <message>
        <source>Slimmer</source>
        <translation>Más delgada</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>Más ancha</translation>
    </message>
    <message>
        <source>Standard voice</source>
        <translation>Voz estándar</translation>
    </message>
    <message>
        <source>Higher voice</source>
        <translation>Voz más aguda</translation>
    </message>
    <message>
        <source>Deeper voice</source>
        <translation>Voz más grave</translation>
    </message>
    <message>
        <source>Soft voice</source>
        <translation>Voz suave</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Probar la voz</translation>
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
        <translation>Menos movimiento: mostrar posiciones en vez de movimiento</translation>
    </message>
    <message>
        <source>Guided mobility and strength for adults with everyday stiffness of the mid-back. Limber is wellness software. It doesn&apos;t diagnose or treat anything. A clinician still needs to sign off its safety questions and thresholds.</source>
        <translation>Movilidad y fuerza guiadas para adultos con rigidez cotidiana en la espalda media. Limber es software de bienestar. No diagnostica ni trata nada. Un profesional sanitario aún debe validar sus preguntas de seguridad y sus umbrales.</translation>
    </message>
    <message>
        <source>Free software, GNU General Public License version 3 or later.</source>
        <translation>Software libre, Licencia Pública General de GNU versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Your data is in %1. It leaves this computer only if you export it.</source>
        <translation>Tus datos están en %1. Solo salen de este ordenador si los exportas.</translation>
    </message>
    <message>
        <source>Cue volume</source>
        <translation>Volumen de las señales</translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>Mute everything</source>
        <translation>Silenciar todo</translation>
    </message>
    <message>
        <source>Spoken steps</source>
        <translation>Pasos hablados</translation>
    </message>
    <message>
        <source>Breathing cues</source>
        <translation>Señales de respiración</translation>
    </message>
    <message>
        <source>Count repetitions aloud</source>
        <translation>Contar las repeticiones en voz alta</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Probar el sonido</translation>
    </message>
    <message>
        <source>Speaking voice</source>
        <translation>Voz elegida</translation>
    </message>
    <message>
        <source>Speaking speed, words per minute</source>
        <translation>Velocidad de la voz, palabras por minuto</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>I count repetitions myself with Space</source>
        <translation>Cuento yo las repeticiones con Espacio</translation>
    </message>
    <message>
        <source>Show arrows in the direction of movement</source>
        <translation>Mostrar flechas en el sentido del movimiento</translation>
    </message>
    <message>
        <source>High contrast and large text, readable from two metres</source>
        <translation>Alto contraste y letra grande, legible a dos metros</translation>
    </message>
    <message>
        <source>Changes are saved straight away. Your days, times, equipment and breaks are on the Plan page.</source>
        <translation>Los cambios se guardan al momento. Tus días, horas, equipo y pausas están en la página Plan.</translation>
    </message>
    <message>
        <source>Show rings, dots and counts</source>
        <translation>Mostrar anillos, puntos y recuentos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Limber speaks</source>
        <translation>Limber habla en</translation>
    </message>
    <message>
        <source>The language changes when Limber starts again.</source>
        <translation>El idioma cambia al volver a abrir Limber.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Eliminar todos mis datos</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Preguntas de seguridad</translation>
    </message>
</context>
<context>
    <name>limber::ui::SoundGuide</name>
    <message>
        <source>What you hear</source>
        <translation>Lo que oyes</translation>
    </message>
    <message>
        <source>With these you can follow a session with your eyes closed.</source>
        <translation>Con ellos puedes seguir una sesión con los ojos cerrados.</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Reproducir: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Three, two, one</source>
        <translation>Tres, dos, uno</translation>
    </message>
    <message>
        <source>Ease in</source>
        <translation>Entra despacio</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Sal despacio</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Toma aire</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Suelta el aire</translation>
    </message>
    <message>
        <source>Last repetition</source>
        <translation>Última repetición</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Siguiente ejercicio</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Three deep notes: the session is stopped.</source>
        <translation>Tres notas graves: la sesión se ha parado.</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>A la mitad</translation>
    </message>
    <message>
        <source>Rest is almost over</source>
        <translation>El descanso casi ha acabado</translation>
    </message>
    <message>
        <source>Two rising notes: get into position.</source>
        <translation>Dos notas que suben: colócate.</translation>
    </message>
    <message>
        <source>Short ticks, the last one higher: something starts or ends on the next beat.</source>
        <translation>Tics cortos, el último más agudo: algo empieza o acaba en el siguiente.</translation>
    </message>
    <message>
        <source>High to low: move into the position.</source>
        <translation>De agudo a grave: entra en la posición.</translation>
    </message>
    <message>
        <source>Two notes together: hold.</source>
        <translation>Dos notas a la vez: mantén.</translation>
    </message>
    <message>
        <source>Low to high: move back.</source>
        <translation>De grave a agudo: vuelve.</translation>
    </message>
    <message>
        <source>One low note: rest until the next repetition.</source>
        <translation>Una nota grave: descansa hasta la siguiente repetición.</translation>
    </message>
    <message>
        <source>A rising breath. Only when breathing cues are on.</source>
        <translation>Un soplo que sube. Solo con las señales de respiración activas.</translation>
    </message>
    <message>
        <source>A falling breath. Only when breathing cues are on.</source>
        <translation>Un soplo que baja. Solo con las señales de respiración activas.</translation>
    </message>
    <message>
        <source>The same note twice: you&apos;re halfway through a long hold.</source>
        <translation>La misma nota dos veces: vas por la mitad de un mantenimiento largo.</translation>
    </message>
    <message>
        <source>A high chime: this is the last one of the set.</source>
        <translation>Una campanilla aguda: es la última de la serie.</translation>
    </message>
    <message>
        <source>High, low, high: change to the other side.</source>
        <translation>Agudo, grave, agudo: cambia de lado.</translation>
    </message>
    <message>
        <source>Three falling notes: the set is done. Rest.</source>
        <translation>Tres notas que bajan: la serie ha acabado. Descansa.</translation>
    </message>
    <message>
        <source>Three rising notes: get back into position.</source>
        <translation>Tres notas que suben: vuelve a colocarte.</translation>
    </message>
    <message>
        <source>Three bright rising notes: another exercise comes next.</source>
        <translation>Tres notas claras que suben: viene otro ejercicio.</translation>
    </message>
    <message>
        <source>Four rising notes: all done.</source>
        <translation>Cuatro notas que suben: todo hecho.</translation>
    </message>
    <message>
        <source>A low note twice: the timer is paused.</source>
        <translation>Una nota grave dos veces: el tiempo está parado.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StageView</name>
    <message>
        <source>Pain and effort</source>
        <translation>Dolor y esfuerzo</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Medir ahora</translation>
    </message>
    <message>
        <source>Days you trained</source>
        <translation>Días que entrenaste</translation>
    </message>
    <message>
        <source>You did %1% of your sessions in the weeks that count.</source>
        <translation>Hiciste el %1 % de tus sesiones en las semanas que cuentan.</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>semana %1</translation>
    </message>
    <message>
        <source>Week %1, from %2</source>
        <translation>Semana %1, desde el %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>5–10% more</source>
        <translation>5–10 % más</translation>
    </message>
    <message>
        <source>average of each week</source>
        <translation>media de cada semana</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>dolor</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>esfuerzo</translation>
    </message>
    <message>
        <source>0–10 after sessions, middle value of each week</source>
        <translation>0–10 tras las sesiones, valor del medio de cada semana</translation>
    </message>
    <message>
        <source>Not measured yet. Once a week is enough. Your first two days are your starting point.</source>
        <translation>Aún sin medir. Basta una vez por semana. Tus dos primeros días son tu punto de partida.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>limber::ui::Stepper</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>Stage %1: %2, %3</source>
        <translation>Etapa %1: %2, %3</translation>
    </message>
    <message>
        <source>The five stages</source>
        <translation>Las cinco etapas</translation>
    </message>
</context>
<context>
    <name>limber::ui::StopSheet</name>
    <message>
        <source>Pain: strong, sudden or sharp</source>
        <translation>Dolor: fuerte, repentino o punzante</translation>
    </message>
    <message>
        <source>A pop, with pain</source>
        <translation>Un chasquido, con dolor</translation>
    </message>
    <message>
        <source>Tingling in an arm or leg, or around your chest</source>
        <translation>Hormigueo en un brazo o una pierna, o alrededor del pecho</translation>
    </message>
    <message>
        <source>Numbness or weakness</source>
        <translation>Entumecimiento o debilidad</translation>
    </message>
    <message>
        <source>Chest pain, short of breath, racing or irregular heartbeat</source>
        <translation>Dolor en el pecho, falta de aire, corazón acelerado o irregular</translation>
    </message>
    <message>
        <source>Dizzy, trouble seeing, or a new severe headache</source>
        <translation>Mareo, problemas de vista o dolor de cabeza nuevo y fuerte</translation>
    </message>
    <message>
        <source>I couldn&apos;t control the weight</source>
        <translation>No podía controlar el peso</translation>
    </message>
    <message>
        <source>Tired or sore muscles, I want to stop</source>
        <translation>Músculos cansados o doloridos, quiero parar</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué ha pasado?</translation>
    </message>
    <message>
        <source>Put any weight down and get comfortable. The timer is paused.</source>
        <translation>Si tienes un peso, déjalo, y busca una postura cómoda. El tiempo está parado.</translation>
    </message>
    <message>
        <source>Just sore or tired</source>
        <translation>Solo agujetas o cansancio</translation>
    </message>
    <message>
        <source>Something sharp</source>
        <translation>Algo punzante</translation>
    </message>
    <message>
        <source>Something strange</source>
        <translation>Algo extraño</translation>
    </message>
    <message>
        <source>False alarm, resume</source>
        <translation>Falsa alarma, seguir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Which is closest?</source>
        <translation>¿Qué se parece más?</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Pide ayuda ahora</translation>
    </message>
    <message>
        <source>Get this checked</source>
        <translation>Haz que lo valoren</translation>
    </message>
    <message>
        <source>Change your position</source>
        <translation>Cambia de postura</translation>
    </message>
    <message>
        <source>That&apos;s it for this exercise today</source>
        <translation>Por hoy basta de este ejercicio</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Call %1 now. Chest pain, trouble breathing or a racing heart may need help within minutes. Sit or lie in the easiest position. Unlock the door. Don&apos;t stay alone.

Your programme is paused until a doctor has seen you and you&apos;ve entered what they said.</source>
        <translation>Llama ahora al %1. Un dolor en el pecho, dificultad para respirar o el corazón acelerado pueden necesitar ayuda en minutos. Siéntate o túmbate como te sea más fácil. Quita el cerrojo de la puerta. Que alguien se quede contigo.

Tu programa queda en pausa hasta que te vea un médico y anotes lo que te dijo.</translation>
    </message>
    <message>
        <source>Call %1 now if it is in both legs, if you walk unsteadily or your hands are clumsy, if you feel numb around your genitals or buttocks, or if you can&apos;t control your bladder, or can&apos;t pee.

Otherwise speak to a doctor today. Your programme is paused until then.</source>
        <translation>Llama ahora al %1 si es en ambas piernas, si caminas inestable o tienes las manos torpes, si no sientes la zona de los genitales o las nalgas, o si no controlas la vejiga o no puedes orinar.

Si no, habla hoy con un médico. Tu programa queda en pausa hasta entonces.</translation>
    </message>
    <message>
        <source>Sit or lie down until it passes. Call %1 now if the headache is the worst you&apos;ve ever had, if you fainted, or if your sight, speech or balance doesn&apos;t come back straight away.

Otherwise speak to a doctor or an advice line this week. Your programme is paused until then.</source>
        <translation>Siéntate o túmbate hasta que pase. Llama ahora al %1 si es el peor dolor de cabeza de tu vida, si te desmayaste, o si la vista, el habla o el equilibrio no vuelven enseguida.

Si no, habla esta semana con un médico o un teléfono de consejo médico. Tu programa queda en pausa hasta entonces.</translation>
    </message>
    <message>
        <source>Rest, and don&apos;t try the movement again. Speak to a doctor today if the pain is severe, if something looks out of shape, or if an arm or leg feels numb or weak. Otherwise speak to a doctor or an advice line this week.

Your programme is paused until then.</source>
        <translation>Descansa y no repitas el movimiento. Habla hoy con un médico si el dolor es fuerte, si algo se ve deformado, o si notas un brazo o una pierna dormidos o débiles. Si no, habla esta semana con un médico o un teléfono de consejo médico.

Tu programa queda en pausa hasta entonces.</translation>
    </message>
    <message>
        <source>Come out of the stretch, lower your arms and move gently. Tingling from a position is gone within a minute.

If it&apos;s still there after 10 minutes, or comes back within a week, stop training and see a doctor or physiotherapist. If you also feel weak or numb, speak to a doctor today.</source>
        <translation>Sal del estiramiento, baja los brazos y muévete con suavidad. El hormigueo por una postura se va en un minuto.

Si sigue a los 10 minutos o vuelve antes de una semana, deja de entrenar y ve a un médico o fisioterapeuta. Si además notas debilidad o entumecimiento, habla hoy con un médico.</translation>
    </message>
    <message>
        <source>No more of this exercise today. Gentle movement is fine. Next time will be easier. Tell us in the check-in how strong the pain was.

If it stays strong, wakes you at night, or comes with fever or numbness, see a doctor.</source>
        <translation>Hoy no más de este ejercicio. Moverte con suavidad está bien. La próxima vez será más fácil. Dinos en la valoración cuánto dolió.

Si sigue fuerte, te despierta por la noche o viene con fiebre o entumecimiento, ve al médico.</translation>
    </message>
    <message>
        <source>That weight is too heavy for now, or you were tired. That&apos;s enough for today. Use a lighter one next time, and never hold it over your face when you&apos;re tired.</source>
        <translation>Ese peso es demasiado por ahora, o ya notabas cansancio. Basta por hoy. Usa uno más ligero la próxima vez y nunca lo sostengas sobre la cara cuando notes cansancio.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StripWindow</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Me duele</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ampliar</translation>
    </message>
</context>
<context>
    <name>limber::ui::Today</name>
    <message>
        <source>Safety questions</source>
        <translation>Preguntas de seguridad</translation>
    </message>
    <message>
        <source>Time for the safety questions</source>
        <translation>Toca responder las preguntas de seguridad</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Responderlas</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Ver por qué</translation>
    </message>
    <message>
        <source>How Limber decides</source>
        <translation>Cómo decide Limber</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Resting for now</source>
        <translation>En descanso por ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) left today</source>
        <translation>
            <numerusform>%n sesión para hoy</numerusform>
            <numerusform>%n sesiones para hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, beside your work</source>
        <translation>%1, mientras trabajas</translation>
    </message>
    <message>
        <source>both sides, %1</source>
        <translation>ambos lados, %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>the date as the page&apos;s title</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>¿Por qué %1?</translation>
    </message>
    <message>
        <source>Time for the weekly check</source>
        <translation>Toca el control semanal</translation>
    </message>
    <message>
        <source>One answer is missing</source>
        <translation>Falta una respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Esta semana no</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Volver una etapa</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarme aquí</translation>
    </message>
    <message>
        <source>Take the big step: %1</source>
        <translation>Dar el paso grande: %1</translation>
    </message>
    <message>
        <source>How did your last session feel?</source>
        <translation>¿Qué tal tu última sesión?</translation>
    </message>
    <message>
        <source>Your session was interrupted</source>
        <translation>Tu sesión se interrumpió</translation>
    </message>
    <message>
        <source>Everything you finished is saved. Pick up where you left off?</source>
        <translation>Todo lo que terminaste está guardado. ¿Seguir donde lo dejaste?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Whenever you&apos;re ready</source>
        <translation>Cuando quieras</translation>
    </message>
    <message>
        <source>A few questions, then your first minute of movement.</source>
        <translation>Unas preguntas, y luego tu primer minuto de movimiento.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>A doctor or physio agreed</source>
        <translation>Un médico o fisio lo permite</translation>
    </message>
    <message>
        <source>About two minutes, every four weeks and after a break.</source>
        <translation>Unos dos minutos, cada cuatro semanas y tras una pausa.</translation>
    </message>
    <message>
        <source>One try at your own pace. It shows if you&apos;re still improving.</source>
        <translation>Un intento a tu ritmo. Muestra si sigues mejorando.</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Medir ahora</translation>
    </message>
    <message>
        <source>Go back to stage %1 for a while? You decide, and you can undo it.</source>
        <translation>¿Volver un tiempo a la etapa %1? Decides tú, y puedes deshacerlo.</translation>
    </message>
    <message>
        <source>Back to the standard version?</source>
        <translation>¿Volver a la versión estándar?</translation>
    </message>
    <message>
        <source>Standard version</source>
        <translation>Versión estándar</translation>
    </message>
    <message>
        <source>See all versions</source>
        <translation>Ver todas las versiones</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Speak to a doctor or physiotherapist before you exercise.</source>
        <translation>Habla con un médico o fisioterapeuta antes de hacer ejercicio.</translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation>Qué decirle</translation>
    </message>
    <message>
        <source>What you ticked, since when, and what makes it better or worse. Ask if gentle exercises for your mid-back are fine, and what to leave out.</source>
        <translation>Lo que marcaste, desde cuándo y qué lo mejora o lo empeora. Pregunta si te convienen ejercicios suaves para la espalda media y qué dejar fuera.</translation>
    </message>
    <message>
        <source>What you felt, since when, and what makes it better or worse. Here you practise: %1. Ask if you may go on, fully or gently, and what to leave out.</source>
        <translation>Lo que sentiste, desde cuándo y qué lo mejora o lo empeora. Aquí practicas: %1. Pregunta si puedes seguir, del todo o con suavidad, y qué dejar fuera.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué viene después</translation>
    </message>
    <message>
        <source>This page stays as it is until you enter what they said. Your place is kept.</source>
        <translation>Esta página sigue así hasta que anotes lo que te dijo. Tu lugar en el programa se conserva.</translation>
    </message>
    <message>
        <source>Page for the doctor</source>
        <translation>Página para el médico</translation>
    </message>
    <message>
        <source>Welcome back. A few questions first</source>
        <translation>Te damos la bienvenida. Antes, unas preguntas</translation>
    </message>
    <message>
        <source>A few questions first</source>
        <translation>Antes, unas preguntas</translation>
    </message>
    <message>
        <source>Your break ends on %1. You start again a little lower, with nothing to catch up on.</source>
        <translation>Tu pausa termina el %1. Vuelves a empezar un poco más bajo, sin nada que recuperar.</translation>
    </message>
    <message>
        <source>We&apos;ll tell you here when it&apos;s time again.</source>
        <translation>Te diremos aquí cuándo vuelve a tocar.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>when, what</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Walk and move as you like, as long as it feels easy. If something new or severe comes up, see a doctor.</source>
        <translation>Camina y muévete como quieras, mientras te resulte fácil. Si aparece algo nuevo o fuerte, ve al médico.</translation>
    </message>
    <message>
        <source>Change or end the break</source>
        <translation>Cambiar o terminar la pausa</translation>
    </message>
    <message>
        <source>If you see a doctor or physio: what you felt, when, and in which exercise. The page for the doctor lists your exercises and your pain.</source>
        <translation>Si ves a un médico o fisio: qué sentiste, cuándo y en qué ejercicio. La página para el médico recoge tus ejercicios y tu dolor.</translation>
    </message>
    <message>
        <source>You start where it feels easy. There&apos;s nothing to catch up on.</source>
        <translation>Empiezas donde te resulte fácil. No hay nada que recuperar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 instead of %2. In about %n week(s) you can be where you were. There&apos;s nothing to catch up on.</source>
        <translation>
            <numerusform>%1 en vez de %2. En alrededor de %n semana puedes estar donde estabas. No hay nada que recuperar.</numerusform>
            <numerusform>%1 en vez de %2. En unas %n semanas puedes estar donde estabas. No hay nada que recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a reset after it · %1</source>
        <translation>Con el minuto diario después · %1</translation>
    </message>
    <message>
        <source>Short of time? %1 counts too</source>
        <translation>¿Poco tiempo? %1 también cuenta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part of the day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) away</source>
        <translation>
            <numerusform>%n día fuera</numerusform>
            <numerusform>%n días fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Terminarla</translation>
    </message>
    <message>
        <source>Start %1, %2</source>
        <translation>Empezar %1, %2</translation>
    </message>
    <message>
        <source>That&apos;s enough for today</source>
        <translation>Basta por hoy</translation>
    </message>
    <message>
        <source>You stopped early. Gentle movement is fine for the rest of the day.</source>
        <translation>Paraste antes. Moverte con suavidad está bien el resto del día.</translation>
    </message>
    <message>
        <source>That&apos;s it for today</source>
        <translation>Eso es todo por hoy</translation>
    </message>
    <message>
        <source>You can close Limber. Your body does the rest.</source>
        <translation>Puedes cerrar Limber. Tu cuerpo hace el resto.</translation>
    </message>
    <message>
        <source>A rest day</source>
        <translation>Un día de descanso</translation>
    </message>
    <message>
        <source>Rest is part of the plan. Move as you like.</source>
        <translation>El descanso es parte del plan. Muévete como quieras.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of the day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: done at %2</source>
        <translation>%1: hecha, %2</translation>
    </message>
    <message>
        <source>%1: partly done at %2</source>
        <translation>%1: hecha en parte, %2</translation>
    </message>
    <message>
        <source>%1: to do</source>
        <translation>%1: por hacer</translation>
    </message>
    <message>
        <source>Reset, %1</source>
        <translation>Minuto diario, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) so far this week</source>
        <translation>
            <numerusform>%n día por ahora esta semana</numerusform>
            <numerusform>%n días por ahora esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage %1 of %2 · %3 · %4</source>
        <translation>Etapa %1 de %2 · %3 · %4</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>¿Qué lo impidió?</translation>
    </message>
</context>
<context>
    <name>limber::ui::TodayPage</name>
    <message>
        <source>All exercises</source>
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done today · %1</source>
        <translation>hecho hoy · %1</translation>
    </message>
    <message>
        <source>When you have a minute</source>
        <translation>Cuando tengas un minuto</translation>
    </message>
    <message>
        <source>Something feels wrong</source>
        <translation>Algo no va bien</translation>
    </message>
    <message>
        <source>Your first six sessions</source>
        <translation>Tus seis primeras sesiones</translation>
    </message>
    <message>
        <source>%1. Opens the programme</source>
        <translation>%1. Abre el programa</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>Injury or pain</source>
        <translation>Lesión o dolor</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Sin tiempo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
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
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
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
            <numerusform>%n repetición</numerusform>
            <numerusform>%n repeticiones</numerusform>
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
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>unos %1 min</translation>
    </message>
    <message>
        <source>once or twice a week</source>
        <translation>una o dos veces por semana</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n vez por semana</numerusform>
            <numerusform>%n veces por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 times a day</source>
        <translation>%1 a %2 veces al día</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a day</source>
        <translation>
            <numerusform>%n vez al día</numerusform>
            <numerusform>%n veces al día</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Mediodía</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>You need: %1</source>
        <translation>Necesitas: %1</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Rodillo de espuma</translation>
    </message>
    <message>
        <source>Kettlebell</source>
        <translation>Kettlebell</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Pared</translation>
    </message>
    <message>
        <source>Swiss ball</source>
        <translation>Pelota de ejercicio</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>Mancuerna</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Esterilla</translation>
    </message>
    <message>
        <source>Towel</source>
        <translation>Toalla</translation>
    </message>
    <message>
        <source>Wobble disc</source>
        <translation>Disco inestable</translation>
    </message>
    <message>
        <source>Posture band</source>
        <translation>Banda de postura</translation>
    </message>
    <message>
        <source>%1, lowering %2 s</source>
        <translation>%1, bajada %2 s</translation>
    </message>
    <message>
        <source>%1 on each side</source>
        <translation>%1 en cada lado</translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>un día sí y otro no</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Sin material</translation>
    </message>
    <message numerus="yes">
        <source>%n holds of %1</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>%n mantenimiento de %1</numerusform>
            <numerusform>%n mantenimientos de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of %1</source>
        <comment>more than one, of so many repetitions</comment>
        <translation>
            <numerusform>%n serie de %1</numerusform>
            <numerusform>%n series de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Mañana, %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day of the year</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
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
        <translation>Días que entrenaste en el último año</translation>
    </message>
    <message>
        <source>Sessions a month</source>
        <translation>Sesiones al mes</translation>
    </message>
    <message>
        <source>Pain and effort</source>
        <translation>Dolor y esfuerzo</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year format</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>dolor</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>esfuerzo</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>0–10 after sessions, middle value of each month</source>
        <translation>0–10 tras las sesiones, valor del medio de cada mes</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::BreakSection</name>
    <message>
        <source>Holiday</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Lesión</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Flare-up</source>
        <translation>Brote de dolor</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>First day of the break</source>
        <translation>Primer día de la pausa</translation>
    </message>
    <message>
        <source>Last day of the break</source>
        <translation>Último día de la pausa</translation>
    </message>
    <message>
        <source>Plan break</source>
        <translation>Planear la pausa</translation>
    </message>
    <message>
        <source>No reminders during a break, and it doesn&apos;t count against you. Limber tells you the day before it ends.</source>
        <translation>Sin avisos durante una pausa, y no cuenta en tu contra. Limber te avisa el día antes de que acabe.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta el %2</translation>
    </message>
    <message>
        <source>%1 from %2 until %3</source>
        <translation>%1 del %2 al %3</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>Terminar la pausa ahora</translation>
    </message>
    <message>
        <source>Cancel the break</source>
        <translation>Cancelar la pausa</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::KitSection</name>
    <message>
        <source>Your equipment</source>
        <translation>Tu material</translation>
    </message>
    <message>
        <source>%1: also %2</source>
        <comment>a piece of equipment, then what can stand in for it</comment>
        <translation>%1: también %2</translation>
    </message>
    <message>
        <source>Weights in</source>
        <translation>Pesos en</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Kilogramos</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Libras</translation>
    </message>
    <message>
        <source>%1: weights you have</source>
        <translation>%1: pesos que tienes</translation>
    </message>
    <message>
        <source>Type the weights with spaces between them: 4 6 8</source>
        <translation>Escribe los pesos separados por espacios: 4 6 8</translation>
    </message>
    <message>
        <source>Smallest change: %1 lb</source>
        <translation>Cambio mínimo: %1 lb</translation>
    </message>
    <message>
        <source>Smallest change: %1 kg</source>
        <translation>Cambio mínimo: %1 kg</translation>
    </message>
    <message>
        <source>With one weight, your target grows by repetitions.</source>
        <translation>Con un solo peso, tu objetivo crece en repeticiones.</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::SessionSection</name>
    <message>
        <source>Your sessions</source>
        <translation>Tus sesiones</translation>
    </message>
    <message>
        <source>Sessions a day</source>
        <translation>Sesiones al día</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Reminders for a second and third session start after three days. Keep three hours between them.</source>
        <translation>Los avisos de una segunda y tercera sesión empiezan a los tres días. Deja tres horas entre ellas.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>A day takes at most</source>
        <translation>Un día lleva como mucho</translation>
    </message>
    <message>
        <source>Remind me at these times</source>
        <translation>Avísame a estas horas</translation>
    </message>
    <message>
        <source>after my first coffee</source>
        <translation>después de mi primer café</translation>
    </message>
    <message>
        <source>After what?</source>
        <translation>¿Después de qué?</translation>
    </message>
    <message>
        <source>If a meeting comes up</source>
        <translation>Si surge una reunión</translation>
    </message>
    <message>
        <source>What could get in the way?</source>
        <translation>¿Qué podría interponerse?</translation>
    </message>
    <message>
        <source>Then at</source>
        <translation>Entonces a las</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::WeekSection</name>
    <message>
        <source>The week starts on</source>
        <translation>La semana empieza el</translation>
    </message>
    <message>
        <source>Remind me to look at this plan on</source>
        <translation>Recuérdame revisar este plan el</translation>
    </message>
    <message>
        <source>Add four weeks to my calendar</source>
        <translation>Añadir cuatro semanas a mi calendario</translation>
    </message>
    <message>
        <source>Week and calendar</source>
        <translation>Semana y calendario</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::WorkSection</name>
    <message>
        <source>While you work</source>
        <translation>Mientras trabajas</translation>
    </message>
    <message>
        <source>Suggest a minute of movement</source>
        <translation>Proponer un minuto de movimiento</translation>
    </message>
    <message numerus="yes">
        <source>Never in a call, a presentation or while you&apos;re away. Breaks you take by yourself count. Up to %n a day.</source>
        <translation>
            <numerusform>Nunca en una llamada, una presentación o si no estás. Tus propias pausas cuentan. Hasta %n al día.</numerusform>
            <numerusform>Nunca en una llamada, una presentación o si no estás. Tus propias pausas cuentan. Hasta %n al día.</numerusform>
        </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>After this much work</source>
        <translation>Tras este tiempo de trabajo</translation>
    </message>
    <message>
        <source>Working hours from</source>
        <translation>Horario de trabajo desde</translation>
    </message>
    <message>
        <source>Working hours until</source>
        <translation>Horario de trabajo hasta</translation>
    </message>
    <message>
        <source>Keep reminding when the window is closed</source>
        <translation>Avisar también con la ventana cerrada</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>While I present</source>
        <translation>Mientras presento</translation>
    </message>
    <message>
        <source>Quiet ends by itself.</source>
        <translation>El silencio termina solo.</translation>
    </message>
    <message>
        <source>Start in the background when I log in</source>
        <translation>Iniciar en segundo plano al entrar en la sesión</translation>
    </message>
</context>
<context>
    <name>limber::ui::today::FortnightDots</name>
    <message>
        <source>%1 of %2 first sessions</source>
        <translation>%1 de las %2 primeras sesiones</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A mobility coach for people who sit.</source>
        <translation>Un entrenador de movilidad para quien trabaja sentado.</translation>
    </message>
    <message>
        <source>Open a throwaway profile with seven weeks of history.</source>
        <translation>Abrir un perfil de prueba con siete semanas de historial.</translation>
    </message>
    <message>
        <source>Draw every page as PNG files into &lt;folder&gt;.</source>
        <translation>Dibujar cada página como PNG en &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>Keep data in &lt;folder&gt;.</source>
        <translation>Guardar los datos en &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation>argumento inesperado %1</translation>
    </message>
    <message>
        <source>the history of the demonstration could not be written</source>
        <translation>no se pudo escribir el historial de demostración</translation>
    </message>
    <message>
        <source>Write what goes wrong into &lt;file&gt;.</source>
        <translation>Escribe lo que falla en &lt;archivo&gt;.</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>no se puede escribir %1</translation>
    </message>
    <message>
        <source>The journal couldn&apos;t be read: %1</source>
        <translation>No se pudo leer el diario: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Start without a window; reminders come as you planned them.</source>
        <translation>Iniciar sin ventana; los avisos llegan como los planeaste.</translation>
    </message>
    <message>
        <source>Write the page for the doctor into &lt;file&gt;.</source>
        <translation>Escribir la página para el médico en &lt;file&gt;.</translation>
    </message>
    <message>
        <source>the entry that starts Limber when you log in</source>
        <translation>la entrada que inicia Limber al entrar en la sesión</translation>
    </message>
    <message>
        <source>Your data on this computer is deleted. What you exported is still where you saved it.</source>
        <translation>Tus datos en este ordenador se han eliminado. Lo que exportaste sigue donde lo guardaste.</translation>
    </message>
    <message>
        <source>Most of your data is deleted. This couldn&apos;t be: %1</source>
        <translation>La mayor parte de tus datos se ha eliminado. Esto no se pudo eliminar: %1</translation>
    </message>
    <message>
        <source>There is no home folder to keep a journal in. Name one with --profile.</source>
        <translation>No hay carpeta personal donde guardar un diario. Indica una con --profile.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>must be at most %1 bytes long</source>
        <translation>debe tener como mucho %1 bytes</translation>
    </message>
</context>
</TS>
