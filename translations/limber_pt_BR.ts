<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Calendar</name>
    <message>
        <source>Limber session</source>
        <translation>Sessão do Limber</translation>
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
        <translation>Coluna inteira</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilidade</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Colchonete</translation>
    </message>
    <message>
        <source>hands on a desk</source>
        <translation>mãos sobre uma mesa</translation>
    </message>
    <message>
        <source>hands on your thighs</source>
        <translation>mãos sobre as coxas</translation>
    </message>
    <message>
        <source>Round your back</source>
        <translation>Arredonde as costas</translation>
    </message>
    <message>
        <source>Let your chest sink</source>
        <translation>Deixe o peito descer</translation>
    </message>
    <message>
        <source>Only the low back moves.</source>
        <translation>Só a lombar se mexe.</translation>
    </message>
    <message>
        <source>Keep your arms long.</source>
        <translation>Mantenha os braços longos.</translation>
    </message>
    <message>
        <source>Seated</source>
        <translation>Sentado</translation>
    </message>
    <message>
        <source>On hands and knees</source>
        <translation>De quatro apoios</translation>
    </message>
    <message>
        <source>Wall extension hold</source>
        <translation>Extensão mantida na parede</translation>
    </message>
    <message>
        <source>Mid-back and shoulder blades</source>
        <translation>Meio das costas e escápulas</translation>
    </message>
    <message>
        <source>desk edge, kneeling</source>
        <translation>borda da mesa, de joelhos</translation>
    </message>
    <message>
        <source>Sink your chest</source>
        <translation>Afunde o peito</translation>
    </message>
    <message>
        <source>Hold and breathe</source>
        <translation>Segure e respire</translation>
    </message>
    <message>
        <source>Ease back</source>
        <translation>Volte devagar</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>You hold your breath.</source>
        <translation>Você prende a respiração.</translation>
    </message>
    <message>
        <source>Place your elbows lower.</source>
        <translation>Coloque os cotovelos mais baixo.</translation>
    </message>
    <message>
        <source>Elbows lower</source>
        <translation>Cotovelos mais baixos</translation>
    </message>
    <message>
        <source>Elbows at shoulder height</source>
        <translation>Cotovelos na altura dos ombros</translation>
    </message>
    <message>
        <source>Forearms overhead</source>
        <translation>Antebraços acima da cabeça</translation>
    </message>
    <message>
        <source>Mid-back and hips</source>
        <translation>Meio das costas e quadril</translation>
    </message>
    <message>
        <source>sofa edge</source>
        <translation>borda do sofá</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>banco</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <translation>Desça devagar</translation>
    </message>
    <message>
        <source>Press up to level</source>
        <translation>Suba até a horizontal</translation>
    </message>
    <message>
        <source>Hips level</source>
        <translation>Quadril nivelado</translation>
    </message>
    <message>
        <source>The ball rolls away.</source>
        <translation>A bola rola para longe.</translation>
    </message>
    <message>
        <source>Push them outward.</source>
        <translation>Empurre-os para fora.</translation>
    </message>
    <message>
        <source>Sofa edge, half depth</source>
        <translation>Borda do sofá, meia descida</translation>
    </message>
    <message>
        <source>Slower, arms overhead</source>
        <translation>Mais lento, braços acima da cabeça</translation>
    </message>
    <message>
        <source>Take six seconds to lower, with your arms overhead.</source>
        <translation>Leve seis segundos para descer, com os braços acima da cabeça.</translation>
    </message>
    <message>
        <source>Dumbbell pullover</source>
        <translation>Pullover com halter</translation>
    </message>
    <message>
        <source>Chest, shoulders and mid-back</source>
        <translation>Peito, ombros e meio das costas</translation>
    </message>
    <message>
        <source>One dumbbell</source>
        <translation>Um halter</translation>
    </message>
    <message>
        <source>kettlebell</source>
        <translation>kettlebell</translation>
    </message>
    <message>
        <source>carpet</source>
        <translation>tapete</translation>
    </message>
    <message>
        <source>Stop when your ribs lift or your shoulders feel tight.</source>
        <translation>Pare quando as costelas subirem ou os ombros repuxarem.</translation>
    </message>
    <message>
        <source>Lower behind your head</source>
        <translation>Desça atrás da cabeça</translation>
    </message>
    <message>
        <source>Pull back above your chest</source>
        <translation>Volte acima do peito</translation>
    </message>
    <message>
        <source>Cup the plate with both hands.</source>
        <translation>Segure o disco com as duas mãos.</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>No chão</translation>
    </message>
    <message>
        <source>Back bridge</source>
        <translation>Ponte</translation>
    </message>
    <message>
        <source>Hips and the whole back</source>
        <translation>Quadril e costas inteiras</translation>
    </message>
    <message>
        <source>blanket</source>
        <translation>cobertor</translation>
    </message>
    <message>
        <source>Lift your hips</source>
        <translation>Levante o quadril</translation>
    </message>
    <message>
        <source>Stop when your body is straight.</source>
        <translation>Pare quando o corpo estiver reto.</translation>
    </message>
    <message>
        <source>Look straight up.</source>
        <translation>Olhe para cima.</translation>
    </message>
    <message>
        <source>Half height</source>
        <translation>Meia altura</translation>
    </message>
    <message>
        <source>Lift your hips half as high.</source>
        <translation>Levante o quadril pela metade.</translation>
    </message>
    <message>
        <source>Shoulder bridge</source>
        <translation>Ponte de ombros</translation>
    </message>
    <message>
        <source>Arms overhead</source>
        <translation>Braços acima da cabeça</translation>
    </message>
    <message>
        <source>One leg</source>
        <translation>Uma perna</translation>
    </message>
    <message>
        <source>Feet raised</source>
        <translation>Pés elevados</translation>
    </message>
    <message>
        <source>Full bridge</source>
        <translation>Ponte completa</translation>
    </message>
    <message>
        <source>Posture band</source>
        <translation>Faixa de postura</translation>
    </message>
    <message>
        <source>Shoulder blades</source>
        <translation>Escápulas</translation>
    </message>
    <message>
        <source>Two joined bands</source>
        <translation>Duas faixas unidas</translation>
    </message>
    <message>
        <source>Take it off when the timer ends.</source>
        <translation>Tire quando o tempo acabar.</translation>
    </message>
    <message>
        <source>Squeeze your shoulder blades</source>
        <translation>Junte as escápulas</translation>
    </message>
    <message>
        <source>Hold gently</source>
        <translation>Segure de leve</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Solte</translation>
    </message>
    <message>
        <source>Carry on working</source>
        <translation>Continue trabalhando</translation>
    </message>
    <message>
        <source>The band is too tight.</source>
        <translation>A faixa está apertada demais.</translation>
    </message>
    <message>
        <source>Loosen it.</source>
        <translation>Afrouxe.</translation>
    </message>
    <message>
        <source>Keep to the timer.</source>
        <translation>Respeite o tempo.</translation>
    </message>
    <message>
        <source>Ten minutes</source>
        <translation>Dez minutos</translation>
    </message>
    <message>
        <source>Wear it for ten minutes.</source>
        <translation>Use por dez minutos.</translation>
    </message>
    <message>
        <source>With squeezes</source>
        <translation>Com apertos</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Mais tempo</translation>
    </message>
    <message>
        <source>Mid-back</source>
        <translation>Meio das costas</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Rolo de espuma</translation>
    </message>
    <message>
        <source>Breathe out and lower your upper back over the roller.</source>
        <translation>Solte o ar e desça a parte alta das costas sobre o rolo.</translation>
    </message>
    <message>
        <source>Lower over the roller</source>
        <translation>Desça sobre o rolo</translation>
    </message>
    <message>
        <source>Curl back to level</source>
        <translation>Volte à horizontal</translation>
    </message>
    <message>
        <source>Let them only support it.</source>
        <translation>Elas só apoiam.</translation>
    </message>
    <message>
        <source>Follow the timer.</source>
        <translation>Siga o tempo.</translation>
    </message>
    <message>
        <source>Over a towel</source>
        <translation>Sobre uma toalha</translation>
    </message>
    <message>
        <source>Over the roller</source>
        <translation>Sobre o rolo</translation>
    </message>
    <message>
        <source>Roller and kettlebell overhead hold</source>
        <translation>Braços acima da cabeça com rolo e kettlebell</translation>
    </message>
    <message>
        <source>Mid-back, chest and shoulders</source>
        <translation>Meio das costas, peito e ombros</translation>
    </message>
    <message>
        <source>rolled blanket</source>
        <translation>cobertor enrolado</translation>
    </message>
    <message>
        <source>Kettlebell, 2–8 kg</source>
        <translation>Kettlebell, 2 a 8 kg</translation>
    </message>
    <message>
        <source>dumbbell</source>
        <translation>halter</translation>
    </message>
    <message>
        <source>water bottle</source>
        <translation>garrafa de água</translation>
    </message>
    <message>
        <source>no weight</source>
        <translation>sem peso</translation>
    </message>
    <message>
        <source>Breathe slowly until the timer ends.</source>
        <translation>Respire devagar até o tempo acabar.</translation>
    </message>
    <message>
        <source>Breathe slowly</source>
        <translation>Respire devagar</translation>
    </message>
    <message>
        <source>Put a towel under your head.</source>
        <translation>Coloque uma toalha sob a cabeça.</translation>
    </message>
    <message>
        <source>Hands behind your head</source>
        <translation>Mãos atrás da cabeça</translation>
    </message>
    <message>
        <source>Longer, then heavier</source>
        <translation>Mais tempo, depois mais peso</translation>
    </message>
    <message>
        <source>Thread the needle</source>
        <translation>Passar a linha na agulha</translation>
    </message>
    <message>
        <source>Mid-back and rear shoulder</source>
        <translation>Meio das costas e parte de trás do ombro</translation>
    </message>
    <message>
        <source>Lift one hand</source>
        <translation>Levante uma mão</translation>
    </message>
    <message>
        <source>Slide it under</source>
        <translation>Passe por baixo</translation>
    </message>
    <message>
        <source>Keep them over your knees.</source>
        <translation>Mantenha sobre os joelhos.</translation>
    </message>
    <message>
        <source>Keep your neck long.</source>
        <translation>Mantenha o pescoço longo.</translation>
    </message>
    <message>
        <source>Rest on a cushion.</source>
        <translation>Apoie em uma almofada.</translation>
    </message>
    <message>
        <source>A neck or shoulder injury.</source>
        <translation>Uma lesão no pescoço ou no ombro.</translation>
    </message>
    <message>
        <source>Hand to the ceiling</source>
        <translation>Mão para o teto</translation>
    </message>
    <message>
        <source>Rolled-towel extension</source>
        <translation>Extensão com toalha enrolada</translation>
    </message>
    <message>
        <source>Mid-back and chest</source>
        <translation>Meio das costas e peito</translation>
    </message>
    <message>
        <source>Relax and breathe until the timer ends.</source>
        <translation>Relaxe e respire até o tempo acabar.</translation>
    </message>
    <message>
        <source>Let your arms open</source>
        <translation>Deixe os braços se abrirem</translation>
    </message>
    <message>
        <source>Relax and breathe</source>
        <translation>Relaxe e respire</translation>
    </message>
    <message>
        <source>The roll is too thick.</source>
        <translation>O rolo está grosso demais.</translation>
    </message>
    <message>
        <source>Bend your knees.</source>
        <translation>Dobre os joelhos.</translation>
    </message>
    <message>
        <source>The head tips back.</source>
        <translation>A cabeça cai para trás.</translation>
    </message>
    <message>
        <source>Use a pillow.</source>
        <translation>Use um travesseiro.</translation>
    </message>
    <message>
        <source>Flat pillow</source>
        <translation>Travesseiro baixo</translation>
    </message>
    <message>
        <source>Lie on a flat pillow instead of the roll.</source>
        <translation>Deite sobre um travesseiro baixo em vez do rolo.</translation>
    </message>
    <message>
        <source>Lengthwise</source>
        <translation>No comprimento</translation>
    </message>
    <message>
        <source>Crosswise</source>
        <translation>Atravessado</translation>
    </message>
    <message>
        <source>Wall slide</source>
        <translation>Deslizar na parede</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Parede</translation>
    </message>
    <message>
        <source>worktop</source>
        <translation>bancada</translation>
    </message>
    <message>
        <source>chair back</source>
        <translation>encosto da cadeira</translation>
    </message>
    <message>
        <source>Hips back, hands down</source>
        <translation>Quadril para trás, mãos para baixo</translation>
    </message>
    <message>
        <source>Walk your hands up</source>
        <translation>Suba as mãos</translation>
    </message>
    <message>
        <source>The low back sags.</source>
        <translation>A lombar afunda.</translation>
    </message>
    <message>
        <source>Slide your shoulder blades down.</source>
        <translation>Deslize as escápulas para baixo.</translation>
    </message>
    <message>
        <source>Keep your ears beside your arms.</source>
        <translation>Mantenha as orelhas ao lado dos braços.</translation>
    </message>
    <message>
        <source>Wear shoes or stand on a mat.</source>
        <translation>Use sapatos ou um colchonete.</translation>
    </message>
    <message>
        <source>Hands higher</source>
        <translation>Mãos mais altas</translation>
    </message>
    <message>
        <source>Deeper</source>
        <translation>Mais fundo</translation>
    </message>
    <message>
        <source>Sink deeper, with a block under your hands.</source>
        <translation>Desça mais, com um bloco sob as mãos.</translation>
    </message>
    <message>
        <source>Wobble-disc sitting</source>
        <translation>Sentado no disco de equilíbrio</translation>
    </message>
    <message>
        <source>Trunk and pelvis</source>
        <translation>Tronco e pelve</translation>
    </message>
    <message>
        <source>folded cushion</source>
        <translation>almofada dobrada</translation>
    </message>
    <message>
        <source>Stand up when the timer ends.</source>
        <translation>Levante quando o tempo acabar.</translation>
    </message>
    <message>
        <source>Use a footrest.</source>
        <translation>Use um apoio para os pés.</translation>
    </message>
    <message>
        <source>The disc is too full.</source>
        <translation>O disco está cheio demais.</translation>
    </message>
    <message>
        <source>Let some air out.</source>
        <translation>Tire um pouco de ar.</translation>
    </message>
    <message>
        <source>Take breaks from it.</source>
        <translation>Faça pausas.</translation>
    </message>
    <message>
        <source>Tailbone pain.</source>
        <translation>Dor no cóccix.</translation>
    </message>
    <message>
        <source>Folded cushion</source>
        <translation>Almofada dobrada</translation>
    </message>
    <message>
        <source>Sit on a folded cushion instead of the disc.</source>
        <translation>Sente em uma almofada dobrada em vez do disco.</translation>
    </message>
    <message>
        <source>On the disc</source>
        <translation>No disco</translation>
    </message>
    <message>
        <source>No warning signs reported</source>
        <translation>Nenhum sinal de alerta</translation>
    </message>
    <message>
        <source>It lasts, spreads or keeps coming back, or comes with weakness</source>
        <translation>Dura, se espalha, sempre volta ou vem com fraqueza</translation>
    </message>
    <message>
        <source>Why we do this</source>
        <translation>Por que fazemos isso</translation>
    </message>
    <message>
        <source>Stiffness and pain</source>
        <translation>Rigidez e dor</translation>
    </message>
    <message>
        <source>A curved upper back</source>
        <translation>Costas curvadas</translation>
    </message>
    <message>
        <source>Shoulders</source>
        <translation>Ombros</translation>
    </message>
    <message>
        <source>What exercise does for other backs</source>
        <translation>O que o exercício faz por outras costas</translation>
    </message>
    <message>
        <source>Small and often</source>
        <translation>Pouco e sempre</translation>
    </message>
    <message>
        <source>Programs like this one</source>
        <translation>Programas como este</translation>
    </message>
    <message>
        <source>Overhead gap</source>
        <translation>Distância acima da cabeça</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent.</source>
        <translation>Deite de costas com os joelhos dobrados.</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Head to wall</source>
        <translation>Cabeça à parede</translation>
    </message>
    <message>
        <source>Seated rotation, left</source>
        <translation>Giro sentado, esquerda</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>graus</translation>
    </message>
    <message>
        <source>Seated rotation, right</source>
        <translation>Giro sentado, direita</translation>
    </message>
    <message>
        <source>Chest expansion</source>
        <translation>Expansão do peito</translation>
    </message>
    <message>
        <source>Enter the difference.</source>
        <translation>Anote a diferença.</translation>
    </message>
    <message>
        <source>Average pain, last 7 days</source>
        <translation>Dor média, últimos 7 dias</translation>
    </message>
    <message>
        <source>0–10</source>
        <translation>0–10</translation>
    </message>
    <message>
        <source>Worst pain, last 7 days</source>
        <translation>Pior dor, últimos 7 dias</translation>
    </message>
    <message>
        <source>Arms-overhead time</source>
        <translation>Tempo com os braços no alto</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Rock forward</source>
        <translation>Balance para a frente</translation>
    </message>
    <message>
        <source>Rock back</source>
        <translation>Balance para trás</translation>
    </message>
    <message>
        <source>Rock to one side</source>
        <translation>Balance para um lado</translation>
    </message>
    <message>
        <source>Rock to the other</source>
        <translation>Balance para o outro</translation>
    </message>
    <message>
        <source>The low back over-arches.</source>
        <translation>A lombar arqueia demais.</translation>
    </message>
    <message>
        <source>The back arches to get lower.</source>
        <translation>As costas arqueiam para descer mais.</translation>
    </message>
    <message>
        <source>The ribs flare forward.</source>
        <translation>As costelas se abrem para a frente.</translation>
    </message>
    <message>
        <source>The hands pull on the head.</source>
        <translation>As mãos puxam a cabeça.</translation>
    </message>
    <message>
        <source>The low back arches off the floor.</source>
        <translation>A lombar sai do chão.</translation>
    </message>
    <message>
        <source>The ribs flare and the low back arches at the top.</source>
        <translation>No alto, as costelas se abrem e a lombar arqueia.</translation>
    </message>
    <message>
        <source>The hips sway off the knees.</source>
        <translation>O quadril sai de cima dos joelhos.</translation>
    </message>
    <message>
        <source>The low back arches and the chin pokes.</source>
        <translation>A lombar arqueia e o queixo avança.</translation>
    </message>
    <message>
        <source>A rigid, slumped posture.</source>
        <translation>Uma postura rígida e caída.</translation>
    </message>
    <message>
        <source>Open one arm to the side</source>
        <translation>Abra um braço para o lado</translation>
    </message>
    <message>
        <source>Reach to the ceiling</source>
        <translation>Alcance o teto</translation>
    </message>
    <message>
        <source>Back to the side</source>
        <translation>Volte para o lado</translation>
    </message>
    <message>
        <source>And down</source>
        <translation>E desça</translation>
    </message>
    <message>
        <source>Seated, hands on a desk</source>
        <translation>Sentado, mãos sobre uma mesa</translation>
    </message>
    <message>
        <source>Shoulder pain when you reach overhead, or a recent shoulder dislocation or operation.</source>
        <translation>Dor no ombro ao levantar o braço, ou um ombro deslocado ou operado há pouco tempo.</translation>
    </message>
    <message>
        <source>Pregnancy from about the fourth month (lying on your back), dizziness when you lie down or get up, or needing help to get up from the floor.</source>
        <translation>Gravidez a partir do quarto mês, mais ou menos (de barriga para cima), tontura ao deitar ou levantar, ou precisar de ajuda para levantar do chão.</translation>
    </message>
    <message>
        <source>Dizziness, unsteadiness, or a fall in the last year.</source>
        <translation>Tontura, falta de equilíbrio ou uma queda no último ano.</translation>
    </message>
    <message>
        <source>On a bench</source>
        <translation>Em um banco</translation>
    </message>
    <message>
        <source>On the bed</source>
        <translation>Na cama</translation>
    </message>
    <message>
        <source>A few questions before you start. We save only the result, never your answers, and it stays on this computer.</source>
        <translation>Algumas perguntas antes de começar. Guardamos só o resultado, nunca suas respostas, e ele fica neste computador.</translation>
    </message>
    <message>
        <source>These questions come from public health guidance. A clinician still needs to sign off their wording and thresholds.</source>
        <translation>Estas perguntas vêm de recomendações públicas de saúde. Um profissional de saúde ainda precisa validar o texto e os limites.</translation>
    </message>
    <message>
        <source>You can start. We&apos;ll ask again every four weeks and after a longer break.</source>
        <translation>Você pode começar. Perguntaremos de novo a cada quatro semanas e depois de uma pausa longa.</translation>
    </message>
    <message>
        <source>Start gently</source>
        <translation>Começar de leve</translation>
    </message>
    <message>
        <source>You can do the gentle first stage. When a doctor or physiotherapist has told you what you can do, enter it under Safety. Limber then adjusts your exercises.</source>
        <translation>Você pode fazer a primeira etapa, de leve. Quando um médico ou fisioterapeuta disser o que você pode fazer, anote em &quot;Segurança&quot;. O Limber vai ajustar seus exercícios.</translation>
    </message>
    <message>
        <source>See a doctor this week</source>
        <translation>Vá ao médico esta semana</translation>
    </message>
    <message>
        <source>Please have one of your answers checked by a doctor or a medical advice line in the next few days. Don&apos;t train until then. Afterwards, enter what they told you under Safety.</source>
        <translation>Peça que um médico ou um serviço de orientação avalie uma de suas respostas nos próximos dias. Até lá, não treine. Depois anote em &quot;Segurança&quot; o que disseram.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Procure ajuda agora</translation>
    </message>
    <message>
        <source>One of your answers can be a sign of an emergency. Don&apos;t exercise, and don&apos;t drive yourself. Call the emergency number now.</source>
        <translation>Uma de suas respostas pode ser sinal de emergência. Não faça exercício e não dirija. Ligue agora para a emergência.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoje não</translation>
    </message>
    <message>
        <source>Your pain is strong right now, so skip today&apos;s session. Gentle walking and moving are fine. We&apos;ll ask again tomorrow. If the pain gets worse, wakes you at night or comes with fever or numbness, call a doctor.</source>
        <translation>Sua dor está forte agora, então pule a sessão de hoje. Andar e se mexer de leve tudo bem. Amanhã perguntaremos de novo. Se a dor piorar, acordar você à noite ou vier com febre ou dormência, ligue para um médico.</translation>
    </message>
    <message>
        <source>Limber is for adults</source>
        <translation>O Limber é para adultos</translation>
    </message>
    <message>
        <source>Limber isn&apos;t made for people under 18, whose backs are still growing. A doctor or physiotherapist can show you what suits you. If you&apos;re in pain, tell an adult you trust.</source>
        <translation>O Limber não é feito para menores de 18 anos, cujas costas ainda estão crescendo. Um médico ou fisioterapeuta pode mostrar o que é bom para você. Se estiver com dor, conte a um adulto de confiança.</translation>
    </message>
    <message>
        <source>Right now, do you have any of these?</source>
        <translation>Agora mesmo, você tem algo disto?</translation>
    </message>
    <message>
        <source>Do you have any of these?</source>
        <translation>Você tem algo disto?</translation>
    </message>
    <message>
        <source>If so, we&apos;ll start in a way that suits you.</source>
        <translation>Se tiver, começaremos do jeito certo para você.</translation>
    </message>
    <message>
        <source>Any of these in the last few weeks?</source>
        <translation>Algo disto nas últimas semanas?</translation>
    </message>
    <message>
        <source>A doctor should know about them before you train.</source>
        <translation>Um médico deve saber antes de você treinar.</translation>
    </message>
    <message>
        <source>If it has been looked at, you can usually train. We leave out what doesn&apos;t suit you.</source>
        <translation>Se já foi avaliado, em geral você pode treinar. Deixamos de fora o que não serve para você.</translation>
    </message>
    <message>
        <source>Last few</source>
        <translation>Últimas perguntas</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing or sudden tearing back pain, or feeling faint or sweaty with the pain</source>
        <translation>Dor no peito, dificuldade para respirar ou dor súbita e rasgada nas costas, ou sensação de desmaio ou suor com a dor</translation>
    </message>
    <message>
        <source>New trouble peeing, losing control of your bladder or bowels, or numbness around your genitals or buttocks</source>
        <translation>Dificuldade nova para urinar, perda de controle da bexiga ou do intestino, ou dormência em volta dos genitais ou das nádegas</translation>
    </message>
    <message>
        <source>Weakness, numbness or tingling in both legs, unsteady walking, clumsy hands, or a tight-belt feeling around your chest or waist</source>
        <translation>Fraqueza, dormência ou formigamento nas duas pernas, andar instável, mãos desajeitadas, ou sensação de cinto apertado no peito ou na cintura</translation>
    </message>
    <message>
        <source>New, or getting worse</source>
        <translation>É novo, ou está piorando</translation>
    </message>
    <message>
        <source>Long-standing and stable, and a doctor knows about it</source>
        <translation>Antigo e estável, e um médico sabe</translation>
    </message>
    <message>
        <source>Back pain that started with a bad fall, a crash or a blow</source>
        <translation>Dor nas costas que começou com uma queda feia, um acidente ou uma pancada</translation>
    </message>
    <message>
        <source>In the last six weeks, and nobody has examined it</source>
        <translation>Nas últimas seis semanas, e ninguém examinou</translation>
    </message>
    <message>
        <source>Longer ago, or it has been examined</source>
        <translation>Há mais tempo, ou já foi examinado</translation>
    </message>
    <message>
        <source>Osteoporosis, fragile bones or a broken bone in your spine</source>
        <translation>Osteoporose, ossos frágeis ou uma vértebra quebrada</translation>
    </message>
    <message>
        <source>A doctor or physio knows, and says exercise is fine</source>
        <translation>Um médico ou fisio sabe e liberou exercício</translation>
    </message>
    <message>
        <source>It&apos;s new, or nobody has said so yet</source>
        <translation>É novo, ou ninguém liberou ainda</translation>
    </message>
    <message>
        <source>Ask your doctor or physio which movements suit your bones.</source>
        <translation>Pergunte ao seu médico ou fisio quais movimentos são bons para seus ossos.</translation>
    </message>
    <message>
        <source>Cancer, steroid tablets, a recent operation, or pregnancy</source>
        <translation>Câncer, comprimidos de corticoide, uma cirurgia recente ou gravidez</translation>
    </message>
    <message>
        <source>Cancer, now or in the past</source>
        <translation>Câncer, agora ou no passado</translation>
    </message>
    <message>
        <source>Steroid tablets for three months or longer</source>
        <translation>Comprimidos de corticoide há três meses ou mais</translation>
    </message>
    <message>
        <source>An operation in the last three months</source>
        <translation>Uma cirurgia nos últimos três meses</translation>
    </message>
    <message>
        <source>Pregnant, or gave birth in the last six months</source>
        <translation>Gravidez, ou parto nos últimos seis meses</translation>
    </message>
    <message>
        <source>A doctor, midwife or physio says exercise is fine</source>
        <translation>Um médico, obstetra ou fisio liberou exercício</translation>
    </message>
    <message>
        <source>Ask the person who looks after you whether gentle exercise is fine.</source>
        <translation>Pergunte a quem cuida de você se exercício leve está liberado.</translation>
    </message>
    <message>
        <source>A heart condition, blackouts, or blood pressure that isn&apos;t under control</source>
        <translation>Uma doença do coração, desmaios ou pressão fora de controle</translation>
    </message>
    <message>
        <source>A doctor knows, and says exercise is fine</source>
        <translation>Um médico sabe e liberou exercício</translation>
    </message>
    <message>
        <source>Ask your doctor whether exercise is fine for your heart.</source>
        <translation>Pergunte ao seu médico se o exercício é bom para seu coração.</translation>
    </message>
    <message>
        <source>Dizziness, or numbness or tingling in your mid-back, one arm or one leg</source>
        <translation>Tontura, ou dormência ou formigamento no meio das costas, em um braço ou uma perna</translation>
    </message>
    <message>
        <source>Dizzy or unsteady at times</source>
        <translation>Às vezes tontura ou falta de equilíbrio</translation>
    </message>
    <message>
        <source>Numbness or tingling</source>
        <translation>Dormência ou formigamento</translation>
    </message>
    <message>
        <source>It passes within a minute, or a doctor knows about it</source>
        <translation>Passa em um minuto, ou um médico sabe</translation>
    </message>
    <message>
        <source>Move gently, and stay well short of the end of your range.</source>
        <translation>Mexa-se de leve e fique bem antes do fim do movimento.</translation>
    </message>
    <message>
        <source>Have it looked at before you train.</source>
        <translation>Peça avaliação antes de treinar.</translation>
    </message>
    <message>
        <source>New or unexplained mid-back pain that nobody has looked at</source>
        <translation>Dor nova ou sem explicação no meio das costas que ninguém avaliou</translation>
    </message>
    <message>
        <source>Get new or unexplained mid-back pain checked. You can begin with this gentle minute.</source>
        <translation>Peça avaliação de uma dor nova ou sem explicação no meio das costas. Você pode começar com este minuto leve.</translation>
    </message>
    <message>
        <source>Fever, chills or a serious infection, or feeling unwell</source>
        <translation>Febre, calafrios ou infecção grave, ou você se sente mal</translation>
    </message>
    <message>
        <source>Constant pain that is worse at night and doesn&apos;t ease when you change position</source>
        <translation>Dor constante que piora à noite e não alivia em nenhuma posição</translation>
    </message>
    <message>
        <source>It&apos;s new, or nobody has looked at it</source>
        <translation>É novo, ou ninguém avaliou</translation>
    </message>
    <message>
        <source>A doctor has looked at it, and it isn&apos;t getting worse</source>
        <translation>Um médico avaliou, e não está piorando</translation>
    </message>
    <message>
        <source>Losing weight without trying</source>
        <translation>Você perde peso sem querer</translation>
    </message>
    <message>
        <source>A doctor has looked at it</source>
        <translation>Um médico avaliou</translation>
    </message>
    <message>
        <source>Sudden back pain after a minor strain, or getting shorter</source>
        <translation>Dor súbita nas costas depois de um esforço pequeno, ou você está ficando mais baixo</translation>
    </message>
    <message>
        <source>A new lump, or a change in the shape of your spine</source>
        <translation>Um caroço novo, ou mudança na forma da coluna</translation>
    </message>
    <message>
        <source>A rash or a burning strip around one side of your body</source>
        <translation>Uma erupção ou uma faixa ardente em volta de um lado do corpo</translation>
    </message>
    <message>
        <source>Pain linked to meals, vomiting, yellow skin or eyes, coughing up blood, or one swollen, painful calf</source>
        <translation>Dor ligada às refeições, vômito, pele ou olhos amarelos, tosse com sangue, ou uma panturrilha inchada e dolorida</translation>
    </message>
    <message>
        <source>New back pain, and you are under 20 or over 50</source>
        <translation>Dor nova nas costas, e você tem menos de 20 ou mais de 50 anos</translation>
    </message>
    <message>
        <source>Nobody has looked at it yet</source>
        <translation>Ninguém avaliou ainda</translation>
    </message>
    <message>
        <source>A doctor or physio has looked at it</source>
        <translation>Um médico ou fisio avaliou</translation>
    </message>
    <message>
        <source>Numbness or tingling in your mid-back, one arm or one leg</source>
        <translation>Dormência ou formigamento no meio das costas, em um braço ou uma perna</translation>
    </message>
    <message>
        <source>It comes with a position and is gone within a minute</source>
        <translation>Vem com uma posição e some em um minuto</translation>
    </message>
    <message>
        <source>You can start gently. Stay well short of the end of your range.</source>
        <translation>Você pode começar de leve. Fique bem antes do fim do movimento.</translation>
    </message>
    <message>
        <source>Have the numbness or tingling looked at before you train.</source>
        <translation>Peça avaliação da dormência ou do formigamento antes de treinar.</translation>
    </message>
    <message>
        <source>A fall since you last trained</source>
        <translation>Uma queda desde o último treino</translation>
    </message>
    <message>
        <source>It left pain, or I don&apos;t know why I fell, and nobody has looked at it</source>
        <translation>Ficou dor, ou não sei por que caí, e ninguém avaliou</translation>
    </message>
    <message>
        <source>No harm done, or it has been looked at</source>
        <translation>Sem consequência, ou já foi avaliada</translation>
    </message>
    <message>
        <source>A new diagnosis, a new medicine or a stay in hospital</source>
        <translation>Um diagnóstico novo, um remédio novo ou uma internação</translation>
    </message>
    <message>
        <source>They say exercise is fine</source>
        <translation>Liberaram exercício</translation>
    </message>
    <message>
        <source>I haven&apos;t asked yet</source>
        <translation>Ainda não perguntei</translation>
    </message>
    <message>
        <source>Ask whether exercise is fine with it.</source>
        <translation>Pergunte se exercício está liberado.</translation>
    </message>
    <message>
        <source>Pain of 5 or more out of 10, right now</source>
        <translation>Dor de 5 ou mais em 10, agora mesmo</translation>
    </message>
    <message>
        <source>Get new or unexplained mid-back pain checked.</source>
        <translation>Peça avaliação de uma dor nova ou sem explicação no meio das costas.</translation>
    </message>
    <message>
        <source>Osteoporosis, fragile bones, or a broken spine bone or rib</source>
        <translation>Osteoporose, ossos frágeis, ou uma vértebra ou costela quebrada</translation>
    </message>
    <message>
        <source>It has been looked at, and exercise is fine</source>
        <translation>Foi avaliado, e exercício está liberado</translation>
    </message>
    <message>
        <source>New, or not yet looked at for this pain</source>
        <translation>Novo, ou ainda não avaliado para esta dor</translation>
    </message>
    <message>
        <source>My doctor knows I exercise</source>
        <translation>Meu médico sabe que faço exercício</translation>
    </message>
    <message>
        <source>I haven&apos;t talked about exercise yet</source>
        <translation>Ainda não falei sobre exercício</translation>
    </message>
    <message>
        <source>Long-term steroids can weaken bones and skin. Ask your doctor which exercise suits you.</source>
        <translation>Corticoide por muito tempo pode enfraquecer ossos e pele. Pergunte ao seu médico que exercício serve para você.</translation>
    </message>
    <message>
        <source>My doctor has looked at this back pain or stiffness</source>
        <translation>Meu médico avaliou esta dor ou rigidez nas costas</translation>
    </message>
    <message>
        <source>Not yet looked at for this pain</source>
        <translation>Ainda não avaliado para esta dor</translation>
    </message>
    <message>
        <source>Tell your doctor about your back before you train.</source>
        <translation>Fale com seu médico sobre as costas antes de treinar.</translation>
    </message>
    <message>
        <source>It has been looked at for this pain</source>
        <translation>Foi avaliado para esta dor</translation>
    </message>
    <message>
        <source>Chest or breast</source>
        <translation>Tórax ou mama</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>Barriga</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Ombro</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Outro lugar</translation>
    </message>
    <message>
        <source>My surgeon or physio says exercise is fine</source>
        <translation>Meu cirurgião ou fisio liberou exercício</translation>
    </message>
    <message>
        <source>Keep weights below shoulder height until your surgeon allows overhead loads.</source>
        <translation>Mantenha pesos abaixo dos ombros até seu cirurgião liberar carga acima da cabeça.</translation>
    </message>
    <message>
        <source>Nobody has said so yet</source>
        <translation>Ninguém liberou ainda</translation>
    </message>
    <message>
        <source>Ask your surgeon or physio when you can exercise, and when overhead loads are allowed.</source>
        <translation>Pergunte ao seu cirurgião ou fisio quando pode se exercitar e quando carga acima da cabeça está liberada.</translation>
    </message>
    <message>
        <source>My midwife or doctor says exercise is fine</source>
        <translation>Obstetra ou médico liberou exercício</translation>
    </message>
    <message>
        <source>From about the fourth month, don&apos;t exercise lying on your back.</source>
        <translation>A partir do quarto mês, mais ou menos, não faça exercício deitada de costas.</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor whether exercise is fine.</source>
        <translation>Pergunte ao obstetra ou ao médico se exercício está liberado.</translation>
    </message>
    <message>
        <source>Never hold your breath during an exercise.</source>
        <translation>Nunca prenda a respiração durante um exercício.</translation>
    </message>
    <message>
        <source>New, or not yet looked at</source>
        <translation>Novo, ou ainda não avaliado</translation>
    </message>
    <message>
        <source>Back pain for over three months that began before you were 45, wakes you late at night and eases with movement. Or back pain with psoriasis, uveitis or bowel disease</source>
        <translation>Dor nas costas há mais de três meses que começou antes dos 45, acorda você de madrugada e melhora com movimento. Ou dor nas costas com psoríase, uveíte ou doença intestinal</translation>
    </message>
    <message>
        <source>Ask your doctor about inflammatory back pain. It can be treated well when it is found.</source>
        <translation>Pergunte ao seu médico sobre dor inflamatória nas costas. Quando descoberta, tem bom tratamento.</translation>
    </message>
    <message>
        <source>Very flexible joints (hypermobility)</source>
        <translation>Articulações muito flexíveis (hipermobilidade)</translation>
    </message>
    <message>
        <source>Stay well short of the end of your range.</source>
        <translation>Fique bem antes do fim do movimento.</translation>
    </message>
    <message>
        <source>Blood thinners</source>
        <translation>Anticoagulantes</translation>
    </message>
    <message>
        <source>We leave out the foam roller, which can bruise. Ask your doctor before you use one.</source>
        <translation>Deixamos de fora o rolo de espuma, que pode causar roxos. Pergunte ao seu médico antes de usar.</translation>
    </message>
    <message>
        <source>You need help to get up from the floor</source>
        <translation>Você precisa de ajuda para levantar do chão</translation>
    </message>
    <message>
        <source>A fall in the last year</source>
        <translation>Uma queda no último ano</translation>
    </message>
    <message>
        <source>Tell your doctor about falls. They can often be prevented.</source>
        <translation>Conte ao médico sobre quedas. Muitas vezes dá para evitar.</translation>
    </message>
    <message>
        <source>A doctor knows about it</source>
        <translation>Um médico sabe</translation>
    </message>
    <message>
        <source>Have the dizziness checked. Until then, we suggest exercises on a chair or at a wall.</source>
        <translation>Peça avaliação da tontura. Até lá, sugerimos exercícios na cadeira ou na parede.</translation>
    </message>
    <message>
        <source>A shoulder that has dislocated or been operated on, or that hurts when you reach overhead</source>
        <translation>Um ombro que já saiu do lugar, foi operado ou dói ao levantar o braço</translation>
    </message>
    <message>
        <source>A hiatus hernia, or heartburn when you lie flat</source>
        <translation>Hérnia de hiato, ou azia ao deitar</translation>
    </message>
    <message>
        <source>Glaucoma</source>
        <translation>Glaucoma</translation>
    </message>
    <message>
        <source>Keep your head above your hips. Leave out the wall slide unless your eye doctor agrees.</source>
        <translation>Mantenha a cabeça acima do quadril. Deixe de fora o deslizar na parede, a não ser que seu oftalmologista libere.</translation>
    </message>
    <message>
        <source>A wound on your back, or skin that is thin or bruises easily</source>
        <translation>Uma ferida nas costas, ou pele fina ou que fica roxa fácil</translation>
    </message>
    <message>
        <source>Trust that. Talk to a doctor or physiotherapist about it.</source>
        <translation>Leve isso a sério. Fale com um médico ou fisioterapeuta.</translation>
    </message>
    <message>
        <source>You are under 18</source>
        <translation>Você tem menos de 18 anos</translation>
    </message>
    <message>
        <source>How strong was your usual pain in the last seven days?</source>
        <translation>Qual foi sua dor habitual nos últimos sete dias?</translation>
    </message>
    <message>
        <source>You can skip this. It helps us tell a normal morning from a bad one.</source>
        <translation>Você pode pular. Ajuda a distinguir uma manhã normal de uma ruim.</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing, or feeling faint</source>
        <translation>Dor no peito, dificuldade para respirar ou sensação de desmaio</translation>
    </message>
    <message>
        <source>New trouble with your bladder or bowels, new weakness or numbness in both legs, or unsteady walking</source>
        <translation>Problema novo de bexiga ou intestino, fraqueza ou dormência nova nas duas pernas, ou andar instável</translation>
    </message>
    <message>
        <source>New numbness, tingling or weakness on one side, or a fall</source>
        <translation>Dormência, formigamento ou fraqueza nova de um lado, ou uma queda</translation>
    </message>
    <message>
        <source>Fever, or feeling unwell</source>
        <translation>Febre, ou você se sente mal</translation>
    </message>
    <message>
        <source>These need help straight away. Don&apos;t exercise.</source>
        <translation>Isto precisa de ajuda imediata. Não faça exercício.</translation>
    </message>
    <message>
        <source>Do any of these apply to you?</source>
        <translation>Algo disto vale para você?</translation>
    </message>
    <message>
        <source>These only change which exercises we suggest.</source>
        <translation>Isto só muda os exercícios que sugerimos.</translation>
    </message>
    <message>
        <source>A weakened immune system, or injecting drugs, now or in the past</source>
        <translation>Imunidade baixa, ou drogas injetadas, agora ou no passado</translation>
    </message>
    <message>
        <source>A back infection is rare, but it needs treatment early. Ask your doctor.</source>
        <translation>Infecção nas costas é rara, mas precisa de tratamento cedo. Pergunte ao seu médico.</translation>
    </message>
    <message>
        <source>Something else worries you</source>
        <translation>Outra coisa preocupa você</translation>
    </message>
    <message>
        <source>Gently moves your whole spine.</source>
        <translation>Movimenta a coluna inteira de leve.</translation>
    </message>
    <message>
        <source>All the joints of your spine, plus your back, belly and shoulder-blade muscles.</source>
        <translation>Todas as articulações da coluna, e os músculos das costas, da barriga e das escápulas.</translation>
    </message>
    <message>
        <source>Get on your hands and knees: hands under your shoulders, knees under your hips.</source>
        <translation>Fique de quatro apoios: mãos sob os ombros, joelhos sob o quadril.</translation>
    </message>
    <message>
        <source>Breathe out. Push the floor away and round your mid-back.</source>
        <translation>Solte o ar. Empurre o chão e arredonde o meio das costas.</translation>
    </message>
    <message>
        <source>Let your head and tailbone drop.</source>
        <translation>Deixe a cabeça e o cóccix caírem.</translation>
    </message>
    <message>
        <source>Breathe in. Draw your breastbone forward and let your chest sink.</source>
        <translation>Puxe o ar. Leve o esterno para a frente e deixe o peito descer.</translation>
    </message>
    <message>
        <source>Move evenly along your whole spine. Repeat slowly.</source>
        <translation>Movimente a coluna toda por igual. Repita devagar.</translation>
    </message>
    <message>
        <source>Breathe out as you round, in as you arch.</source>
        <translation>Solte o ar ao arredondar, puxe ao arquear.</translation>
    </message>
    <message>
        <source>Original programme: 30–60 seconds, three times a day. Timing by Limber: three seconds each way, about eight rounds a minute.</source>
        <translation>Programa original: 30–60 segundos, três vezes ao dia. Ritmo do Limber: três segundos para cada lado, cerca de oito voltas por minuto.</translation>
    </message>
    <message>
        <source>Let head and tailbone drop</source>
        <translation>Deixe cabeça e cóccix caírem</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Fique</translation>
    </message>
    <message>
        <source>Only your low back moves.</source>
        <translation>Só a lombar se mexe.</translation>
    </message>
    <message>
        <source>Let your breastbone lead.</source>
        <translation>Deixe o esterno guiar.</translation>
    </message>
    <message>
        <source>Your elbows bend.</source>
        <translation>Os cotovelos dobram.</translation>
    </message>
    <message>
        <source>Your neck bends sharply back.</source>
        <translation>O pescoço dobra muito para trás.</translation>
    </message>
    <message>
        <source>Look at the floor.</source>
        <translation>Olhe para o chão.</translation>
    </message>
    <message>
        <source>You rush.</source>
        <translation>Você se apressa.</translation>
    </message>
    <message>
        <source>Follow the figure&apos;s pace.</source>
        <translation>Siga o ritmo da figura.</translation>
    </message>
    <message>
        <source>Painful wrists or knees: use the seated version with your hands on a desk.</source>
        <translation>Punhos ou joelhos doloridos: faça a versão sentada, com as mãos sobre uma mesa.</translation>
    </message>
    <message>
        <source>If you can&apos;t get up from the floor by yourself, use the seated version.</source>
        <translation>Se você não consegue levantar do chão sozinho, faça a versão sentada.</translation>
    </message>
    <message>
        <source>Osteoporosis: don&apos;t round deeply.</source>
        <translation>Osteoporose: não arredonde muito.</translation>
    </message>
    <message>
        <source>Sit at a desk with your hands resting on it. Move about half as far.</source>
        <translation>Sente à mesa com as mãos apoiadas. Mexa-se pela metade.</translation>
    </message>
    <message>
        <source>The standard version.</source>
        <translation>A versão padrão.</translation>
    </message>
    <message>
        <source>Sit on a stable chair, feet flat, hands on your thighs. Round and arch your back as in the steps.</source>
        <translation>Sente em uma cadeira firme, pés no chão, mãos sobre as coxas. Arredonde e arqueie as costas como nos passos.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mais lento</translation>
    </message>
    <message>
        <source>Take five seconds each way, with your hands further forward.</source>
        <translation>Leve cinco segundos para cada lado, com as mãos mais à frente.</translation>
    </message>
    <message>
        <source>Little research looks at mid-back pain. We know of no study that measured how much cat-cow is best.</source>
        <translation>A dor no meio das costas é pouco estudada. Não conhecemos estudo que tenha medido quanto gato-vaca é melhor.</translation>
    </message>
    <message>
        <source>The original programme behind Limber: the exercises, their order and most targets</source>
        <translation>O programa original do Limber: os exercícios, a ordem e a maioria das metas</translation>
    </message>
    <message>
        <source>Builds strength where your mid-back is stiffest.</source>
        <translation>Dá força onde o meio das costas é mais rígido.</translation>
    </message>
    <message>
        <source>The muscles that straighten your mid-back and steady your shoulder blades. Also your arms and belly.</source>
        <translation>Os músculos que endireitam o meio das costas e firmam as escápulas. Também os braços e a barriga.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Segurar</translation>
    </message>
    <message>
        <source>Wall or door frame</source>
        <translation>Parede ou batente de porta</translation>
    </message>
    <message>
        <source>Stand facing a wall, about a third of your height away.</source>
        <translation>Fique de frente para uma parede, a um terço da sua altura.</translation>
    </message>
    <message>
        <source>Place your elbows on the wall at shoulder height, forearms pointing up.</source>
        <translation>Apoie os cotovelos na parede na altura dos ombros, antebraços para cima.</translation>
    </message>
    <message>
        <source>Tuck your lower ribs and move your hips back a little.</source>
        <translation>Recolha as costelas de baixo e leve o quadril um pouco para trás.</translation>
    </message>
    <message>
        <source>Breathe out. Press your elbows gently into the wall and let your chest sink between them.</source>
        <translation>Solte o ar. Pressione de leve os cotovelos na parede e deixe o peito afundar entre eles.</translation>
    </message>
    <message>
        <source>Hold, and keep breathing.</source>
        <translation>Segure e continue respirando.</translation>
    </message>
    <message>
        <source>Ease back, rest for five seconds and repeat.</source>
        <translation>Volte devagar, descanse cinco segundos e repita.</translation>
    </message>
    <message>
        <source>Breathe steadily. Never hold your breath.</source>
        <translation>Respire com calma. Nunca prenda a respiração.</translation>
    </message>
    <message>
        <source>Original programme: ten holds of ten seconds, twice a day. Timing by Limber: two seconds to get in, two to ease out, five seconds of rest.</source>
        <translation>Programa original: dez vezes dez segundos, duas vezes ao dia. Ritmo do Limber: dois segundos para entrar, dois para sair, cinco segundos de descanso.</translation>
    </message>
    <message>
        <source>Your low back arches.</source>
        <translation>A lombar arqueia.</translation>
    </message>
    <message>
        <source>Tuck your lower ribs.</source>
        <translation>Recolha as costelas de baixo.</translation>
    </message>
    <message>
        <source>Count out loud.</source>
        <translation>Conte em voz alta.</translation>
    </message>
    <message>
        <source>Your shoulder pinches.</source>
        <translation>O ombro belisca.</translation>
    </message>
    <message>
        <source>Your chin pokes forward.</source>
        <translation>O queixo avança.</translation>
    </message>
    <message>
        <source>Look at the bottom of the wall.</source>
        <translation>Olhe para a base da parede.</translation>
    </message>
    <message>
        <source>A broken spine bone, osteoporosis, long-term steroids, a recent spine operation, or symptoms in an arm or leg when you arch your back.</source>
        <translation>Uma vértebra quebrada, osteoporose, corticoide por muito tempo, cirurgia recente na coluna, ou sintomas em um braço ou perna ao arquear as costas.</translation>
    </message>
    <message>
        <source>Place your elbows lower and hold for five seconds at a time.</source>
        <translation>Coloque os cotovelos mais baixo e segure cinco segundos por vez.</translation>
    </message>
    <message>
        <source>Place your forearms overhead. Slowly lift one hand off the wall, then the other.</source>
        <translation>Coloque os antebraços acima da cabeça. Tire devagar uma mão da parede, depois a outra.</translation>
    </message>
    <message>
        <source>We know of no study that measured how much of this a stiff mid-back needs. The limit of 160 seconds is our own judgement.</source>
        <translation>Não conhecemos estudo que tenha medido quanto disso o meio das costas rígido precisa. O limite de 160 segundos é escolha nossa.</translation>
    </message>
    <message>
        <source>Swiss ball hip lowering</source>
        <translation>Descida do quadril na bola</translation>
    </message>
    <message>
        <source>Trains slow, controlled lowering with your mid-back on a ball.</source>
        <translation>Treina uma descida lenta e controlada, com o meio das costas na bola.</translation>
    </message>
    <message>
        <source>Your buttocks, the backs of your thighs and your back muscles. Your mid-back opens and your front lengthens.</source>
        <translation>Glúteos, parte de trás das coxas e músculos das costas. O meio das costas se abre e a frente alonga.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Burst-resistant Swiss ball against a wall: 45 cm if you&apos;re under 155 cm tall, 55 cm up to 170 cm, 65 cm above</source>
        <translation>Bola de ginástica antiestouro encostada na parede: 45 cm se você tem menos de 155 cm, 55 cm até 170 cm, 65 cm acima</translation>
    </message>
    <message>
        <source>Sit on the ball with a wall behind it. Walk your feet out until your shoulder blades and head rest on the ball.</source>
        <translation>Sente na bola com uma parede atrás. Ande com os pés até as escápulas e a cabeça apoiarem na bola.</translation>
    </message>
    <message>
        <source>Lift your hips level. Feet hip-width apart, shins upright.</source>
        <translation>Levante o quadril nivelado. Pés na largura do quadril, canelas retas.</translation>
    </message>
    <message>
        <source>Support your head with your hands.</source>
        <translation>Apoie a cabeça com as mãos.</translation>
    </message>
    <message>
        <source>Slowly lower your hips. Let your upper back curve over the ball.</source>
        <translation>Desça o quadril devagar. Deixe a parte alta das costas curvar sobre a bola.</translation>
    </message>
    <message>
        <source>Pause at the bottom without dropping.</source>
        <translation>Fique embaixo um instante, sem despencar.</translation>
    </message>
    <message>
        <source>Press through your heels to lift your hips level. After the last one, walk your feet back in and sit up.</source>
        <translation>Empurre com os calcanhares para subir o quadril. Depois da última, volte os pés e sente.</translation>
    </message>
    <message>
        <source>Breathe in as you lower, out as you lift.</source>
        <translation>Puxe o ar ao descer, solte ao subir.</translation>
    </message>
    <message>
        <source>Original programme: slowly, two sets of ten, once a day. Four seconds down, one second held and two up follow a review of strength training. Rest by Limber: one minute.</source>
        <translation>Programa original: devagar, duas séries de dez, uma vez ao dia. Quatro segundos para descer, um segurando e dois para subir seguem uma revisão sobre treino de força. Descanso do Limber: um minuto.</translation>
    </message>
    <message>
        <source>Stay low</source>
        <translation>Fique embaixo</translation>
    </message>
    <message>
        <source>Put it against a wall and move less far.</source>
        <translation>Encoste na parede e mexa-se menos.</translation>
    </message>
    <message>
        <source>Your ribs stick out at the top.</source>
        <translation>No alto, as costelas saltam.</translation>
    </message>
    <message>
        <source>Stop when your hips are level.</source>
        <translation>Pare quando o quadril estiver nivelado.</translation>
    </message>
    <message>
        <source>Your head hangs off the ball.</source>
        <translation>A cabeça fica fora da bola.</translation>
    </message>
    <message>
        <source>Move up until the ball supports your head.</source>
        <translation>Suba até a bola apoiar a cabeça.</translation>
    </message>
    <message>
        <source>Your knees fall inward.</source>
        <translation>Os joelhos caem para dentro.</translation>
    </message>
    <message>
        <source>Rest your upper back on the edge of a sofa. Lower half as far.</source>
        <translation>Apoie a parte alta das costas na borda de um sofá. Desça a metade.</translation>
    </message>
    <message>
        <source>On the ball</source>
        <translation>Na bola</translation>
    </message>
    <message>
        <source>In one study, bridging on a ball didn&apos;t make the trunk muscles work harder than bridging on the floor. We use the ball for its shape: your mid-back can curve over it.</source>
        <translation>Em um estudo, a ponte na bola não fez os músculos do tronco trabalharem mais que a ponte no chão. Usamos a bola pela forma: o meio das costas pode curvar sobre ela.</translation>
    </message>
    <message>
        <source>Builds strength with your arms overhead.</source>
        <translation>Dá força com os braços acima da cabeça.</translation>
    </message>
    <message>
        <source>Your chest, more than the muscles below your armpits. Also the backs of your arms and your trunk. Your mid-back opens along the way.</source>
        <translation>O peito, mais que os músculos sob as axilas. Também a parte de trás dos braços e o tronco. O meio das costas se abre junto.</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>water bottle (100 ml weighs 0.1 kg)</source>
        <translation>garrafa de água (100 ml pesam 0,1 kg)</translation>
    </message>
    <message>
        <source>Mat or carpet</source>
        <translation>Colchonete ou tapete</translation>
    </message>
    <message>
        <source>Check that the weight&apos;s collars are tight. Lay it beside your ribs. Lie on your back, knees bent, feet flat.</source>
        <translation>Verifique se as presilhas do peso estão firmes. Deixe-o ao lado das costelas. Deite de costas, joelhos dobrados, pés no chão.</translation>
    </message>
    <message>
        <source>Roll the weight onto your chest with both hands. Cup its inner plate and press it up above your chest.</source>
        <translation>Role o peso até o peito com as duas mãos. Segure o disco de dentro e suba acima do peito.</translation>
    </message>
    <message>
        <source>Keep your elbows slightly bent and your ribs tucked.</source>
        <translation>Mantenha os cotovelos um pouco dobrados e as costelas recolhidas.</translation>
    </message>
    <message>
        <source>Breathe in. Lower the weight slowly behind your head.</source>
        <translation>Puxe o ar. Desça o peso devagar atrás da cabeça.</translation>
    </message>
    <message>
        <source>Breathe out. Pull it back above your chest. After the last one, lower it to your chest and roll it off to the side.</source>
        <translation>Solte o ar. Volte acima do peito. Depois da última, desça até o peito e role para o lado.</translation>
    </message>
    <message>
        <source>Original programme: three sets of 10–20, every other day. Timing by Limber: three seconds down, one held, two up, 75 seconds of rest.</source>
        <translation>Programa original: três séries de 10–20, dia sim, dia não. Ritmo do Limber: três segundos para descer, um segurando, dois para subir, 75 segundos de descanso.</translation>
    </message>
    <message>
        <source>Ribs tucked</source>
        <translation>Costelas recolhidas</translation>
    </message>
    <message>
        <source>Your back arches.</source>
        <translation>As costas arqueiam.</translation>
    </message>
    <message>
        <source>Don&apos;t go as far.</source>
        <translation>Vá menos longe.</translation>
    </message>
    <message>
        <source>Your elbows bend more and more.</source>
        <translation>Os cotovelos dobram cada vez mais.</translation>
    </message>
    <message>
        <source>Keep the angle of your elbows the same.</source>
        <translation>Mantenha o mesmo ângulo dos cotovelos.</translation>
    </message>
    <message>
        <source>Your grip is loose.</source>
        <translation>A pegada está frouxa.</translation>
    </message>
    <message>
        <source>You jerk the weight back up.</source>
        <translation>Você sobe o peso aos trancos.</translation>
    </message>
    <message>
        <source>Use less weight.</source>
        <translation>Use menos peso.</translation>
    </message>
    <message>
        <source>Never hold a weight over your face when you&apos;re tired.</source>
        <translation>Nunca segure um peso sobre o rosto quando estiver cansado.</translation>
    </message>
    <message>
        <source>1 kg, halfway</source>
        <translation>1 kg, meio caminho</translation>
    </message>
    <message>
        <source>Use 1 kg and lower it half as far.</source>
        <translation>Use 1 kg e desça a metade.</translation>
    </message>
    <message>
        <source>First more repetitions, then more weight, then a stable bench instead of the floor.</source>
        <translation>Primeiro mais repetições, depois mais peso, depois um banco firme em vez do chão.</translation>
    </message>
    <message>
        <source>Measurements show that it works the chest most. Opening your mid-back is a side effect. The starting weight and the limit of 10 kg are our own judgement.</source>
        <translation>Medições mostram que trabalha mais o peito. Abrir o meio das costas é efeito secundário. O peso inicial e o limite de 10 kg são escolha nossa.</translation>
    </message>
    <message>
        <source>Works the whole back of your body together.</source>
        <translation>Trabalha junto toda a parte de trás do corpo.</translation>
    </message>
    <message>
        <source>Your buttocks, the backs of your thighs and the deep muscles of your back.</source>
        <translation>Glúteos, parte de trás das coxas e músculos profundos das costas.</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Corpo inteiro</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent, feet flat and hip-width apart.</source>
        <translation>Deite de costas, joelhos dobrados, pés no chão na largura do quadril.</translation>
    </message>
    <message>
        <source>Rest your arms by your sides, palms down.</source>
        <translation>Apoie os braços ao lado do corpo, palmas para baixo.</translation>
    </message>
    <message>
        <source>Breathe out. Press your feet down and lift your hips.</source>
        <translation>Solte o ar. Pressione os pés e levante o quadril.</translation>
    </message>
    <message>
        <source>Stop when your knees, hips and shoulders form a straight line.</source>
        <translation>Pare quando joelhos, quadril e ombros formarem uma linha reta.</translation>
    </message>
    <message>
        <source>Hold briefly. Keep your ribs tucked.</source>
        <translation>Segure um instante. Costelas recolhidas.</translation>
    </message>
    <message>
        <source>Lower slowly, with your back straight. To get up, roll onto your side first.</source>
        <translation>Desça devagar, com as costas retas. Para levantar, vire antes de lado.</translation>
    </message>
    <message>
        <source>Breathe out as you lift, in as you lower.</source>
        <translation>Solte o ar ao subir, puxe ao descer.</translation>
    </message>
    <message>
        <source>Original programme: four sets of 5–16, once or twice a week. Timing by Limber: two seconds up, two held, three down, 75 seconds of rest.</source>
        <translation>Programa original: quatro séries de 5–16, uma ou duas vezes por semana. Ritmo do Limber: dois segundos para subir, dois segurando, três para descer, 75 segundos de descanso.</translation>
    </message>
    <message>
        <source>Hold, ribs tucked</source>
        <translation>Segure, costelas recolhidas</translation>
    </message>
    <message>
        <source>Your back arches too far.</source>
        <translation>As costas arqueiam demais.</translation>
    </message>
    <message>
        <source>The back of your thigh cramps.</source>
        <translation>Dá cãibra atrás da coxa.</translation>
    </message>
    <message>
        <source>Bring your heels closer to you.</source>
        <translation>Traga os calcanhares para perto.</translation>
    </message>
    <message>
        <source>Your knees drift apart.</source>
        <translation>Os joelhos se afastam.</translation>
    </message>
    <message>
        <source>Keep them one fist apart.</source>
        <translation>Mantenha um punho entre eles.</translation>
    </message>
    <message>
        <source>Your head turns.</source>
        <translation>A cabeça vira.</translation>
    </message>
    <message>
        <source>Lie on a firm bed instead of the floor, away from the edge. Follow the same steps.</source>
        <translation>Deite em uma cama firme em vez do chão, longe da borda. Siga os mesmos passos.</translation>
    </message>
    <message>
        <source>Rest your arms on the floor above your head.</source>
        <translation>Apoie os braços no chão acima da cabeça.</translation>
    </message>
    <message>
        <source>Hold one leg off the floor. Do half of each set on one leg, then change.</source>
        <translation>Mantenha uma perna no ar. Faça metade da série em cada perna.</translation>
    </message>
    <message>
        <source>Put your feet on a low, stable step. More of the bend moves to your upper back.</source>
        <translation>Coloque os pés em um degrau baixo e firme. Mais da curva vai para a parte alta das costas.</translation>
    </message>
    <message>
        <source>A bridge uses about 30% of what your deep back muscles can do. That trains endurance more than strength.</source>
        <translation>Uma ponte usa cerca de 30% do que os músculos profundos das costas conseguem. Treina mais resistência que força.</translation>
    </message>
    <message>
        <source>A light reminder, and some work for your shoulder blades.</source>
        <translation>Um lembrete leve, e um pouco de trabalho para as escápulas.</translation>
    </message>
    <message>
        <source>The muscles between and below your shoulder blades.</source>
        <translation>Os músculos entre as escápulas e abaixo delas.</translation>
    </message>
    <message>
        <source>one long, light band in a figure of eight</source>
        <translation>uma faixa longa e leve em forma de oito</translation>
    </message>
    <message>
        <source>Loop a band around each shoulder and join them behind you.</source>
        <translation>Passe uma faixa em cada ombro e una atrás.</translation>
    </message>
    <message>
        <source>Keep the tension light. Two fingers should fit underneath.</source>
        <translation>Pouca tensão. Dois dedos devem caber embaixo.</translation>
    </message>
    <message>
        <source>Let your shoulders rest back, with your chest relaxed.</source>
        <translation>Deixe os ombros para trás, com o peito relaxado.</translation>
    </message>
    <message>
        <source>Carry on working. Move your arms freely.</source>
        <translation>Continue trabalhando. Mexa os braços à vontade.</translation>
    </message>
    <message>
        <source>Every few minutes, gently squeeze your shoulder blades together for five seconds.</source>
        <translation>A cada poucos minutos, junte as escápulas de leve por cinco segundos.</translation>
    </message>
    <message>
        <source>Breathe fully and freely.</source>
        <translation>Respire fundo e livre.</translation>
    </message>
    <message>
        <source>Original programme: 30–45 minutes, twice a day. Limber&apos;s choice: a five-second squeeze every three minutes.</source>
        <translation>Programa original: 30–45 minutos, duas vezes ao dia. Escolha do Limber: um aperto de cinco segundos a cada três minutos.</translation>
    </message>
    <message>
        <source>Your ribs stick out.</source>
        <translation>As costelas saltam.</translation>
    </message>
    <message>
        <source>Breathe out and let them sink.</source>
        <translation>Solte o ar e deixe que desçam.</translation>
    </message>
    <message>
        <source>You lean into the band.</source>
        <translation>Você se apoia na faixa.</translation>
    </message>
    <message>
        <source>Do the squeezes yourself.</source>
        <translation>Faça os apertos você mesmo.</translation>
    </message>
    <message>
        <source>You wear it all day.</source>
        <translation>Você usa o dia todo.</translation>
    </message>
    <message>
        <source>Numb or tingling hands, or a nerve or vessel squeezed near the collarbone (thoracic outlet syndrome).</source>
        <translation>Mãos dormentes ou com formigamento, ou um nervo ou vaso apertado perto da clavícula (síndrome do desfiladeiro torácico).</translation>
    </message>
    <message>
        <source>Broken, thin or easily bruised skin under the band.</source>
        <translation>Pele ferida, fina ou que fica roxa fácil sob a faixa.</translation>
    </message>
    <message>
        <source>Trouble breathing.</source>
        <translation>Dificuldade para respirar.</translation>
    </message>
    <message>
        <source>Don&apos;t wear it while you sleep or drive.</source>
        <translation>Não use ao dormir ou dirigir.</translation>
    </message>
    <message>
        <source>Wear it longer. Don&apos;t make it tighter.</source>
        <translation>Use por mais tempo. Não aperte mais.</translation>
    </message>
    <message>
        <source>There&apos;s no good evidence that posture garments treat pain. Think of it as a reminder.</source>
        <translation>Não há boa prova de que roupas de postura tratem dor. Veja como um lembrete.</translation>
    </message>
    <message>
        <source>Foam-roller extension</source>
        <translation>Extensão no rolo de espuma</translation>
    </message>
    <message>
        <source>Loosens your mid-back, one section at a time.</source>
        <translation>Solta o meio das costas, um pedaço de cada vez.</translation>
    </message>
    <message>
        <source>The joints of your mid-back. Also your belly.</source>
        <translation>As articulações do meio das costas. Também a barriga.</translation>
    </message>
    <message>
        <source>firmly rolled towel</source>
        <translation>toalha bem enrolada</translation>
    </message>
    <message>
        <source>Lie back with the roller just below your shoulder blades. Support your head with your hands.</source>
        <translation>Deite com o rolo logo abaixo das escápulas. Apoie a cabeça com as mãos.</translation>
    </message>
    <message>
        <source>Point your elbows forward. Keep your buttocks on the floor.</source>
        <translation>Aponte os cotovelos para a frente. Mantenha as nádegas no chão.</translation>
    </message>
    <message>
        <source>Pause. Don&apos;t force it.</source>
        <translation>Fique um instante. Não force.</translation>
    </message>
    <message>
        <source>Curl back up until you&apos;re level. It isn&apos;t a sit-up.</source>
        <translation>Enrole até ficar na horizontal. Não é abdominal.</translation>
    </message>
    <message>
        <source>After five, move the roller up about 2 cm and repeat. Roll off sideways at the end.</source>
        <translation>Depois de cinco, suba o rolo cerca de 2 cm e repita. No fim, role de lado.</translation>
    </message>
    <message>
        <source>Breathe out as you lower, in as you come back.</source>
        <translation>Solte o ar ao descer, puxe ao voltar.</translation>
    </message>
    <message>
        <source>The original programme gives no number. One source suggests 5–10 slow repetitions. Limber&apos;s choice: three seconds down, two held, two back; five repetitions at three spots, daily.</source>
        <translation>O programa original não dá número. Uma fonte sugere 5–10 repetições lentas. Escolha do Limber: três segundos para descer, dois segurando, dois para voltar; cinco repetições em três pontos, todo dia.</translation>
    </message>
    <message>
        <source>Your hands pull on your head.</source>
        <translation>As mãos puxam a cabeça.</translation>
    </message>
    <message>
        <source>Your buttocks lift.</source>
        <translation>As nádegas levantam.</translation>
    </message>
    <message>
        <source>Move less far.</source>
        <translation>Mexa-se menos.</translation>
    </message>
    <message>
        <source>The roller gets to your neck or your low back.</source>
        <translation>O rolo chega ao pescoço ou à lombar.</translation>
    </message>
    <message>
        <source>Stay below your neck and above your lowest ribs.</source>
        <translation>Fique abaixo do pescoço e acima das últimas costelas.</translation>
    </message>
    <message>
        <source>You bounce.</source>
        <translation>Você quica.</translation>
    </message>
    <message>
        <source>An open wound on your back. Ask first if you have inflammation there, a blood clot in a vein, a bone infection or a broken rib, or if you take blood thinners.</source>
        <translation>Uma ferida aberta nas costas. Pergunte antes se há inflamação ali, coágulo em uma veia, infecção no osso ou costela quebrada, ou se toma anticoagulantes.</translation>
    </message>
    <message>
        <source>Use a firmly rolled towel instead of the roller.</source>
        <translation>Use uma toalha bem enrolada em vez do rolo.</translation>
    </message>
    <message>
        <source>Reach your arms overhead instead of holding your head.</source>
        <translation>Estenda os braços acima da cabeça em vez de segurá-la.</translation>
    </message>
    <message>
        <source>Nobody knows how many repetitions help. The start and the limit are our own judgement.</source>
        <translation>Ninguém sabe quantas repetições ajudam. O início e o limite são escolha nossa.</translation>
    </message>
    <message>
        <source>Opens your mid-back and your overhead reach, with support.</source>
        <translation>Abre o meio das costas e o alcance acima da cabeça, com apoio.</translation>
    </message>
    <message>
        <source>The joints of your mid-back, your chest and the muscles below your armpits. Also your ribs and belly.</source>
        <translation>As articulações do meio das costas, o peito e os músculos sob as axilas. Também as costelas e a barriga.</translation>
    </message>
    <message>
        <source>Foam roller, 10–15 cm thick</source>
        <translation>Rolo de espuma, 10–15 cm de espessura</translation>
    </message>
    <message>
        <source>Put the weight on the floor beside your ribs. Lie back with the roller across your mid-back, below the tops of your shoulder blades.</source>
        <translation>Deixe o peso no chão ao lado das costelas. Deite com o rolo atravessado no meio das costas, abaixo do alto das escápulas.</translation>
    </message>
    <message>
        <source>Bend your knees. Keep your feet and buttocks on the floor.</source>
        <translation>Dobre os joelhos. Mantenha pés e nádegas no chão.</translation>
    </message>
    <message>
        <source>Roll the weight onto your chest with both hands. Hold it by the sides of its handle and straighten your arms.</source>
        <translation>Role o peso até o peito com as duas mãos. Segure pelos lados da alça e estique os braços.</translation>
    </message>
    <message>
        <source>Breathe out and slowly lower the weight overhead.</source>
        <translation>Solte o ar e desça devagar o peso acima da cabeça.</translation>
    </message>
    <message>
        <source>Let your chest open over the roller. Keep your lower ribs tucked.</source>
        <translation>Deixe o peito se abrir sobre o rolo. Mantenha recolhidas as costelas de baixo.</translation>
    </message>
    <message>
        <source>Bring the weight back over your chest and set it down beside you. Roll off sideways.</source>
        <translation>Traga o peso de volta sobre o peito e deixe-o ao seu lado. Role de lado.</translation>
    </message>
    <message>
        <source>Breathe in for 4 seconds into the sides of your ribs, and out for 6 seconds.</source>
        <translation>Puxe o ar por 4 segundos para os lados das costelas e solte por 6 segundos.</translation>
    </message>
    <message>
        <source>Original programme: a 60–90 second hold. Timing by Limber: lower for four seconds, return in three.</source>
        <translation>Programa original: segurar 60–90 segundos. Ritmo do Limber: descer em quatro segundos, voltar em três.</translation>
    </message>
    <message>
        <source>Lower overhead</source>
        <translation>Desça acima da cabeça</translation>
    </message>
    <message>
        <source>Weight over your chest</source>
        <translation>Peso sobre o peito</translation>
    </message>
    <message>
        <source>Let your ribs sink and move the roller a little higher.</source>
        <translation>Deixe as costelas descerem e suba um pouco o rolo.</translation>
    </message>
    <message>
        <source>Your head drops back.</source>
        <translation>A cabeça cai para trás.</translation>
    </message>
    <message>
        <source>Use less weight, or rest it on a block.</source>
        <translation>Use menos peso, ou apoie em um bloco.</translation>
    </message>
    <message>
        <source>The roller is under your low back.</source>
        <translation>O rolo está sob a lombar.</translation>
    </message>
    <message>
        <source>Move it up to your shoulder blades.</source>
        <translation>Suba até as escápulas.</translation>
    </message>
    <message>
        <source>Support your head with your hands. Use no weight.</source>
        <translation>Apoie a cabeça com as mãos. Sem peso.</translation>
    </message>
    <message>
        <source>Weight overhead</source>
        <translation>Peso acima da cabeça</translation>
    </message>
    <message>
        <source>First build up to 90 seconds. Then use a heavier weight.</source>
        <translation>Primeiro chegue a 90 segundos. Depois use mais peso.</translation>
    </message>
    <message>
        <source>With your arms overhead, your mid-back bends back by only about 10–15 degrees. A small movement is enough. Start without weight for the first week.</source>
        <translation>Com os braços acima da cabeça, o meio das costas só estende uns 10–15 graus. Um movimento pequeno basta. Na primeira semana, comece sem peso.</translation>
    </message>
    <message>
        <source>Turns your mid-back.</source>
        <translation>Gira o meio das costas.</translation>
    </message>
    <message>
        <source>The joints that turn your mid-back, and the muscles between your shoulder blades, behind your shoulder and at your waist.</source>
        <translation>As articulações que giram o meio das costas, e os músculos entre as escápulas, atrás do ombro e na cintura.</translation>
    </message>
    <message>
        <source>Mat, and a cushion for your shoulder or ear</source>
        <translation>Colchonete, e uma almofada para o ombro ou a orelha</translation>
    </message>
    <message>
        <source>Breathe in. Lift one hand slightly.</source>
        <translation>Puxe o ar. Levante um pouco uma mão.</translation>
    </message>
    <message>
        <source>Breathe out. Slide it under your other arm, palm up.</source>
        <translation>Solte o ar. Passe-a por baixo do outro braço, palma para cima.</translation>
    </message>
    <message>
        <source>Turn your chest until your shoulder and ear rest on the floor or a cushion.</source>
        <translation>Gire o peito até o ombro e a orelha apoiarem no chão ou em uma almofada.</translation>
    </message>
    <message>
        <source>Hold and breathe. Keep your hips over your knees.</source>
        <translation>Segure e respire. Quadril sobre os joelhos.</translation>
    </message>
    <message>
        <source>Press your other hand down to come back. Then change sides.</source>
        <translation>Pressione a outra mão para voltar. Depois troque de lado.</translation>
    </message>
    <message>
        <source>Turn a little further each time you breathe out.</source>
        <translation>Gire um pouco mais cada vez que soltar o ar.</translation>
    </message>
    <message>
        <source>The original programme gives no number. One source holds 3–5 seconds ten times, another 20–30 seconds. Limber&apos;s choice: two holds of 20 seconds on each side, daily.</source>
        <translation>O programa original não dá número. Uma fonte segura 3–5 segundos dez vezes, outra 20–30 segundos. Escolha do Limber: duas vezes 20 segundos de cada lado, todo dia.</translation>
    </message>
    <message>
        <source>Press to come back</source>
        <translation>Pressione para voltar</translation>
    </message>
    <message>
        <source>Your hips sway.</source>
        <translation>O quadril balança.</translation>
    </message>
    <message>
        <source>Your weight is on your neck.</source>
        <translation>O peso está no pescoço.</translation>
    </message>
    <message>
        <source>Support yourself with your other hand.</source>
        <translation>Apoie-se na outra mão.</translation>
    </message>
    <message>
        <source>Your shoulder creeps up.</source>
        <translation>O ombro sobe.</translation>
    </message>
    <message>
        <source>You force the turn.</source>
        <translation>Você força o giro.</translation>
    </message>
    <message>
        <source>Osteoporosis: never force the twist.</source>
        <translation>Osteoporose: nunca force o giro.</translation>
    </message>
    <message>
        <source>Sit on a chair, cross your arms on your chest and turn.</source>
        <translation>Sente em uma cadeira, cruze os braços no peito e gire.</translation>
    </message>
    <message>
        <source>Reach your hand to the ceiling between repetitions.</source>
        <translation>Leve a mão ao teto entre as repetições.</translation>
    </message>
    <message>
        <source>Sources disagree on how long to hold. We chose a middle way.</source>
        <translation>As fontes discordam sobre quanto segurar. Escolhemos um meio-termo.</translation>
    </message>
    <message>
        <source>Rest with your mid-back gently opened.</source>
        <translation>Descanso com o meio das costas aberto de leve.</translation>
    </message>
    <message>
        <source>The joints of your mid-back, your chest and the front of your ribs.</source>
        <translation>As articulações do meio das costas, o peito e a frente das costelas.</translation>
    </message>
    <message>
        <source>Bath towel, rolled 6–10 cm thick</source>
        <translation>Toalha de banho, enrolada com 6–10 cm</translation>
    </message>
    <message>
        <source>Roll the towel tightly and lay it lengthwise on the floor.</source>
        <translation>Enrole bem a toalha e coloque no comprimento no chão.</translation>
    </message>
    <message>
        <source>Sit at one end and lie back so the towel runs along your spine.</source>
        <translation>Sente em uma ponta e deite com a toalha ao longo da coluna.</translation>
    </message>
    <message>
        <source>Rest your head on the towel or a thin pillow.</source>
        <translation>Apoie a cabeça na toalha ou em um travesseiro fino.</translation>
    </message>
    <message>
        <source>Bend your knees or stretch your legs. Let your arms rest out to the sides, palms up.</source>
        <translation>Dobre os joelhos ou estique as pernas. Deixe os braços ao lado, palmas para cima.</translation>
    </message>
    <message>
        <source>Roll onto your side and rest before you sit up.</source>
        <translation>Vire de lado e descanse antes de sentar.</translation>
    </message>
    <message>
        <source>Breathe slowly, up into your breastbone.</source>
        <translation>Respire devagar, até o esterno.</translation>
    </message>
    <message>
        <source>Original programme: 5–10 minutes, at any time of day. You can begin with one or two minutes; that&apos;s our own judgement.</source>
        <translation>Programa original: 5–10 minutos, a qualquer hora. Você pode começar com um ou dois minutos; é escolha nossa.</translation>
    </message>
    <message>
        <source>Roll onto your side and rest</source>
        <translation>Vire de lado e descanse</translation>
    </message>
    <message>
        <source>Make it thinner.</source>
        <translation>Deixe mais fino.</translation>
    </message>
    <message>
        <source>Your low back aches.</source>
        <translation>A lombar dói.</translation>
    </message>
    <message>
        <source>Your head tips back.</source>
        <translation>A cabeça cai para trás.</translation>
    </message>
    <message>
        <source>Your arms tingle.</source>
        <translation>Os braços formigam.</translation>
    </message>
    <message>
        <source>Lower your arms. Stop if it doesn&apos;t go away.</source>
        <translation>Baixe os braços. Pare se não passar.</translation>
    </message>
    <message>
        <source>Lay the roll across your back, level with your shoulder blades.</source>
        <translation>Coloque o rolo atravessado, na altura das escápulas.</translation>
    </message>
    <message>
        <source>The original programme says &quot;along the middle of your spine&quot;. We read that as lengthwise. How often a day is our own judgement.</source>
        <translation>O programa original diz &quot;ao longo do meio da coluna&quot;. Lemos como no comprimento. Quantas vezes ao dia é escolha nossa.</translation>
    </message>
    <message>
        <source>Opens your mid-back and chest while you stand. No equipment.</source>
        <translation>Abre o meio das costas e o peito em pé. Sem equipamento.</translation>
    </message>
    <message>
        <source>The joints of your mid-back, your chest and the muscles below your armpits. Also the backs of your thighs.</source>
        <translation>As articulações do meio das costas, o peito e os músculos sob as axilas. Também a parte de trás das coxas.</translation>
    </message>
    <message>
        <source>Face a wall with your feet half your height away from it.</source>
        <translation>Fique de frente para uma parede, com os pés à metade da sua altura.</translation>
    </message>
    <message>
        <source>Place your fingertips on the wall above your head, shoulder-width apart.</source>
        <translation>Apoie as pontas dos dedos na parede acima da cabeça, na largura dos ombros.</translation>
    </message>
    <message>
        <source>Tighten your belly a little and bend your knees slightly.</source>
        <translation>Contraia um pouco a barriga e dobre de leve os joelhos.</translation>
    </message>
    <message>
        <source>Move your hips back and walk your fingers down the wall.</source>
        <translation>Leve o quadril para trás e desça os dedos pela parede.</translation>
    </message>
    <message>
        <source>Let your chest sink. Keep your lower ribs gently tucked.</source>
        <translation>Deixe o peito descer. Mantenha de leve as costelas de baixo recolhidas.</translation>
    </message>
    <message>
        <source>Hold and breathe. To finish, walk your hands back up.</source>
        <translation>Segure e respire. Para terminar, suba as mãos.</translation>
    </message>
    <message>
        <source>Sink a little further each time you breathe out.</source>
        <translation>Desça um pouco mais cada vez que soltar o ar.</translation>
    </message>
    <message>
        <source>Original programme: slowly, a 60–90 second hold. Timing by Limber: five seconds down, five seconds up.</source>
        <translation>Programa original: devagar, segurar 60–90 segundos. Ritmo do Limber: cinco segundos para descer, cinco para subir.</translation>
    </message>
    <message>
        <source>Your low back sags.</source>
        <translation>A lombar afunda.</translation>
    </message>
    <message>
        <source>Tighten your belly and bend less.</source>
        <translation>Contraia a barriga e incline-se menos.</translation>
    </message>
    <message>
        <source>Your shoulders creep up.</source>
        <translation>Os ombros sobem.</translation>
    </message>
    <message>
        <source>Your head hangs below your arms.</source>
        <translation>A cabeça fica abaixo dos braços.</translation>
    </message>
    <message>
        <source>Your feet slip.</source>
        <translation>Os pés escorregam.</translation>
    </message>
    <message>
        <source>Dizziness when you bend forward, or glaucoma.</source>
        <translation>Tontura ao se inclinar, ou glaucoma.</translation>
    </message>
    <message>
        <source>Keep your hands higher on the wall and bend less.</source>
        <translation>Mantenha as mãos mais altas na parede e incline-se menos.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Brings some movement into sitting.</source>
        <translation>Traz um pouco de movimento ao sentar.</translation>
    </message>
    <message>
        <source>The muscles that steady your trunk, and small movements of your pelvis.</source>
        <translation>Os músculos que firmam o tronco, e pequenos movimentos da pelve.</translation>
    </message>
    <message>
        <source>Wobble disc on a stable chair without wheels</source>
        <translation>Disco de equilíbrio em uma cadeira firme sem rodinhas</translation>
    </message>
    <message>
        <source>Put the disc in the middle of a stable chair.</source>
        <translation>Coloque o disco no meio de uma cadeira firme.</translation>
    </message>
    <message>
        <source>Sit in the middle, feet flat, hips slightly higher than your knees.</source>
        <translation>Sente no meio, pés no chão, quadril um pouco mais alto que os joelhos.</translation>
    </message>
    <message>
        <source>Rock your pelvis forward and back, then from side to side.</source>
        <translation>Balance a pelve para a frente e para trás, depois de um lado para o outro.</translation>
    </message>
    <message>
        <source>Keep your head and shoulders still.</source>
        <translation>Mantenha a cabeça e os ombros parados.</translation>
    </message>
    <message>
        <source>Sit tall but relaxed while you work.</source>
        <translation>Sente reto, mas relaxado, enquanto trabalha.</translation>
    </message>
    <message>
        <source>Breathe normally.</source>
        <translation>Respire normalmente.</translation>
    </message>
    <message>
        <source>The original programme gives no number. Limber&apos;s choice: 10–30 minutes, once or twice a day.</source>
        <translation>O programa original não dá número. Escolha do Limber: 10–30 minutos, uma ou duas vezes ao dia.</translation>
    </message>
    <message>
        <source>Your feet dangle.</source>
        <translation>Os pés ficam pendurados.</translation>
    </message>
    <message>
        <source>You sit stiffly.</source>
        <translation>Você senta rígido.</translation>
    </message>
    <message>
        <source>Relax, and move a little.</source>
        <translation>Relaxe e mexa-se um pouco.</translation>
    </message>
    <message>
        <source>You use it all day.</source>
        <translation>Você usa o dia todo.</translation>
    </message>
    <message>
        <source>A recent flare-up of low-back pain.</source>
        <translation>Uma crise recente de dor lombar.</translation>
    </message>
    <message>
        <source>More minutes, up to half an hour. Never all day.</source>
        <translation>Mais minutos, até meia hora. Nunca o dia todo.</translation>
    </message>
    <message>
        <source>Reviews found no real change in how hard the trunk muscles work, and no support for it as a treatment on its own. It&apos;s here because changing how you sit feels good.</source>
        <translation>Revisões não acharam mudança real no trabalho dos músculos do tronco, nem apoio como tratamento sozinho. Está aqui porque mudar o jeito de sentar faz bem.</translation>
    </message>
    <message>
        <source>Limber can support you. It can&apos;t promise a cure. Here is what is known, what isn&apos;t, and how to tell whether it helps you.</source>
        <translation>O Limber pode apoiar você. Não pode prometer cura. Veja o que se sabe, o que não se sabe e como saber se ajuda você.</translation>
    </message>
    <message>
        <source>In one study, people whose mid-backs bent backwards less tended to report somewhat more pain. It was a snapshot. It can&apos;t tell which came first, or whether loosening helps. That&apos;s why we track whether it helps you.</source>
        <translation>Em um estudo, pessoas cujo meio das costas dobrava menos para trás tendiam a relatar um pouco mais de dor. Foi um retrato. Não dá para dizer o que veio antes, nem se soltar ajuda. Por isso acompanhamos se ajuda você.</translation>
    </message>
    <message>
        <source>The numbers behind it</source>
        <translation>Os números por trás</translation>
    </message>
    <message>
        <source>The study measured 73 people aged 22 to 56 once. They had had moderate mid-back pain for weeks to months. Less backward bending in the upper mid-back went with slightly more worst pain (odds ratio 1.04, confidence interval 1.00 to 1.07). Less in the whole mid-back went with a slightly higher pain score (1.05, 1.01 to 1.08). More bending forward went with less pain (0.96, 0.91 to 1.00). That, too, is only a snapshot.</source>
        <translation>O estudo mediu uma única vez 73 pessoas de 22 a 56 anos. Elas tinham dor moderada no meio das costas havia semanas ou meses. Menos extensão na parte alta vinha com pior dor um pouco maior (razão de chances 1,04, intervalo de confiança 1,00 a 1,07). Menos em todo o meio das costas vinha com nota de dor um pouco maior (1,05, 1,01 a 1,08). Mais flexão para a frente vinha com menos dor (0,96, 0,91 a 1,00). Isso também é só um retrato.</translation>
    </message>
    <message>
        <source>How much we know about the mid-back</source>
        <translation>Quanto se sabe sobre o meio das costas</translation>
    </message>
    <message>
        <source>Not much. The mid-back is studied far less than the low back or the neck. Much of what Limber suggests is borrowed from other parts of the body, or is our own judgement. Each exercise tells you which.</source>
        <translation>Pouco. O meio das costas é bem menos estudado que a lombar ou o pescoço. Muito do que o Limber sugere vem de outras partes do corpo ou é escolha nossa. Cada exercício diz qual.</translation>
    </message>
    <message>
        <source>One study looked at people over 60 with a marked curve. They trained strength for six months, three supervised hours a week. Their curve ended up 3.0 degrees smaller than in people who didn&apos;t train (0.8 to 5.2). A doctor&apos;s check and an exercise safety test came first. A smaller curve doesn&apos;t by itself mean that daily life gets easier.</source>
        <translation>Um estudo acompanhou pessoas acima de 60 anos com curva acentuada. Elas treinaram força por seis meses, três horas supervisionadas por semana. A curva ficou 3,0 graus menor que em pessoas que não treinaram (0,8 a 5,2). Antes houve exame médico e teste de segurança. Uma curva menor não torna, por si só, o dia a dia mais fácil.</translation>
    </message>
    <message>
        <source>Sitting or standing upright lets your shoulders move further, and the evidence for that is strong. Yet people with and without shoulder pain have a similar curve.</source>
        <translation>Sentar ou ficar em pé ereto deixa os ombros se moverem mais, e isso é bem comprovado. Mesmo assim, pessoas com e sem dor no ombro têm curva parecida.</translation>
    </message>
    <message>
        <source>For long-lasting low-back pain, exercise probably helps a little compared with doing nothing (standardised difference -0.33, moderate certainty). Some people are sore for a while. For single kinds of exercise, the certainty is very low.</source>
        <translation>Na dor lombar prolongada, o exercício provavelmente ajuda um pouco em relação a não fazer nada (diferença padronizada -0,33, certeza moderada). Alguns ficam doloridos por um tempo. Para cada tipo de exercício sozinho, a certeza é muito baixa.</translation>
    </message>
    <message>
        <source>In one study, office workers trained their shoulders with a resistance band, two minutes a day, five days a week. After ten weeks their neck and shoulder pain was 1.4 points lower. They did about 65% of what was planned. This was strength training, so it tells us nothing about stretching.</source>
        <translation>Em um estudo, pessoas de escritório treinaram os ombros com elástico, dois minutos por dia, cinco dias por semana. Depois de dez semanas, a dor no pescoço e nos ombros estava 1,4 ponto menor. Fizeram cerca de 65% do planejado. Era treino de força, então não diz nada sobre alongamento.</translation>
    </message>
    <message>
        <source>How much change is real</source>
        <translation>Que mudança é real</translation>
    </message>
    <message>
        <source>We call a change in pain real from 2 points on. That number comes from people with low-back pain. For neck pain, one study found that only 4 points or more were clearly more than chance. Single readings vary even more, so we look at weeks, not at one day.</source>
        <translation>Chamamos de real uma mudança de dor a partir de 2 pontos. Esse número vem de pessoas com dor lombar. Para dor no pescoço, um estudo achou que só 4 pontos ou mais eram claramente mais que acaso. Valores isolados variam ainda mais, então olhamos semanas, não um dia.</translation>
    </message>
    <message>
        <source>One self-management app helped people do more despite low-back pain, but perhaps too little to matter. We don&apos;t know whether Limber does better. Your weekly measurements show how it goes for you.</source>
        <translation>Um aplicativo de autocuidado ajudou pessoas a fazer mais apesar da dor lombar, mas talvez pouco demais para importar. Não sabemos se o Limber faz melhor. Suas medições semanais mostram como vai para você.</translation>
    </message>
    <message>
        <source>Measure on the same day and at the same time each week, before you exercise. Measure three times. We save your middle result.</source>
        <translation>Meça toda semana no mesmo dia e na mesma hora, antes do exercício. Meça três vezes. Guardamos o resultado do meio.</translation>
    </message>
    <message>
        <source>Keep your lower ribs down. Reach both arms straight overhead.</source>
        <translation>Mantenha embaixo as costelas de baixo. Estenda os dois braços acima da cabeça.</translation>
    </message>
    <message>
        <source>Measure from your wrist to the floor with a ruler. Ask someone to help if you can.</source>
        <translation>Meça com uma régua do punho ao chão. Peça ajuda se puder.</translation>
    </message>
    <message>
        <source>Stand with your heels and buttocks against a wall. Look straight ahead.</source>
        <translation>Encoste calcanhares e nádegas em uma parede. Olhe para a frente.</translation>
    </message>
    <message>
        <source>Slide thin books behind your head until they touch your head and the wall.</source>
        <translation>Coloque livros finos atrás da cabeça até tocarem a cabeça e a parede.</translation>
    </message>
    <message>
        <source>Measure how thick the stack is. If your head touches the wall, enter 0.</source>
        <translation>Meça a altura da pilha. Se a cabeça tocar a parede, anote 0.</translation>
    </message>
    <message>
        <source>Sit with a cushion between your knees and cross your arms.</source>
        <translation>Sente com uma almofada entre os joelhos e cruze os braços.</translation>
    </message>
    <message>
        <source>Hold a phone with a compass flat against your breastbone.</source>
        <translation>Segure um celular com bússola reto contra o esterno.</translation>
    </message>
    <message>
        <source>Turn left as far as is comfortable. Read the degrees.</source>
        <translation>Gire para a esquerda até onde for confortável. Leia os graus.</translation>
    </message>
    <message>
        <source>Turn right as far as is comfortable. Read the degrees.</source>
        <translation>Gire para a direita até onde for confortável. Leia os graus.</translation>
    </message>
    <message>
        <source>Put a tape measure around your chest, at the bottom of your breastbone.</source>
        <translation>Passe uma fita métrica em volta do peito, na parte de baixo do esterno.</translation>
    </message>
    <message>
        <source>Breathe out, make yourself as small as you can and read the tape.</source>
        <translation>Solte o ar, fique o menor possível e leia a fita.</translation>
    </message>
    <message>
        <source>Breathe in, make yourself as big as you can and read it again.</source>
        <translation>Puxe o ar, fique o maior possível e leia de novo.</translation>
    </message>
    <message>
        <source>Think of the last seven days as a whole.</source>
        <translation>Pense nos últimos sete dias como um todo.</translation>
    </message>
    <message>
        <source>0 is no pain. 10 is the worst you can imagine.</source>
        <translation>0 é nenhuma dor. 10 é a pior que você imagina.</translation>
    </message>
    <message>
        <source>Think of the worst moment in the last seven days.</source>
        <translation>Pense no pior momento dos últimos sete dias.</translation>
    </message>
    <message>
        <source>Your three activities</source>
        <translation>Suas três atividades</translation>
    </message>
    <message>
        <source>Choose three activities that are hard for you. Keep the same three every week.</source>
        <translation>Escolha três atividades difíceis para você. Mantenha as mesmas toda semana.</translation>
    </message>
    <message>
        <source>Rate each: 0 means you can&apos;t do it, 10 means you can do it as well as before.</source>
        <translation>Dê nota a cada uma: 0 é não consegue, 10 é consegue tão bem quanto antes.</translation>
    </message>
    <message>
        <source>We save the average of the three.</source>
        <translation>Guardamos a média das três.</translation>
    </message>
    <message>
        <source>Hold both arms straight up.</source>
        <translation>Mantenha os dois braços esticados para cima.</translation>
    </message>
    <message>
        <source>Stop when your effort reaches 5 out of 10.</source>
        <translation>Pare quando o esforço chegar a 5 de 10.</translation>
    </message>
    <message>
        <source>Enter how many seconds it took.</source>
        <translation>Anote quantos segundos foram.</translation>
    </message>
    <message>
        <source>The gymnast&apos;s bridge, on your hands and feet. Leave it out if your wrists don&apos;t bend to 90 degrees without pain, or if you have high blood pressure that isn&apos;t under control.</source>
        <translation>A ponte da ginástica, sobre as mãos e os pés. Deixe de fora se os punhos não dobram a 90 graus sem dor ou se você tem pressão alta fora de controle.</translation>
    </message>
    <message>
        <source>You&apos;re pain-free, your overhead gap is 2 cm or less, and you&apos;ve done 4 weeks of stage 5, 3 × 8 bridges on one leg and 4 × 12 with your arms overhead.</source>
        <translation>Você está sem dor, sua distância acima da cabeça é de 2 cm ou menos, e você já fez 4 semanas da etapa 5, 3 × 8 pontes em uma perna e 4 × 12 com os braços acima da cabeça.</translation>
    </message>
</context>
<context>
    <name>ExerciseWords</name>
    <message>
        <source>%1 to %2 repetitions</source>
        <translation>%1 a %2 repetições</translation>
    </message>
    <message>
        <source>%1 to %2 minutes</source>
        <translation>%1 a %2 minutos</translation>
    </message>
    <message>
        <source>%1 to %2 seconds in %3 holds</source>
        <translation>%1 a %2 segundos em %3 sustentações</translation>
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
        <translation>Minuto do dia</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Caixa de ferramentas</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Na mesa</translation>
    </message>
    <message>
        <source>%1 – or: %2</source>
        <translation>%1 – ou: %2</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>segurar</translation>
    </message>
    <message>
        <source>%1 s in</source>
        <comment>tempo: moving into the position</comment>
        <translation>%1 s entrada</translation>
    </message>
    <message>
        <source>%1 s hold</source>
        <translation>%1 s segurar</translation>
    </message>
    <message>
        <source>%1 s out</source>
        <comment>tempo: moving out of the position</comment>
        <translation>%1 s saída</translation>
    </message>
    <message>
        <source>%1 s rest</source>
        <translation>%1 s descanso</translation>
    </message>
    <message>
        <source>%1 to %2 repetitions in %3 sets</source>
        <translation>%1 a %2 repetições em %3 séries</translation>
    </message>
    <message>
        <source>%1 on each side</source>
        <translation>%1 de cada lado</translation>
    </message>
    <message>
        <source>My exercise</source>
        <translation>Meu exercício</translation>
    </message>
    <message>
        <source>Set by %1</source>
        <translation>Definido por %1</translation>
    </message>
</context>
<context>
    <name>FileError</name>
    <message>
        <source>entry %1</source>
        <translation>registro %1</translation>
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
        <translation>não pode ser gravado: %1</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>No warning signs reported</source>
        <translation>Nenhum sinal de alerta</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Procure ajuda agora</translation>
    </message>
    <message>
        <source>Started stage %1 · %2</source>
        <translation>Começou a etapa %1 · %2</translation>
    </message>
    <message>
        <source>Moved on to stage %1 · %2</source>
        <translation>Passou para a etapa %1 · %2</translation>
    </message>
    <message>
        <source>Stayed in stage %1 · %2</source>
        <translation>Ficou na etapa %1 · %2</translation>
    </message>
    <message>
        <source>Stepped back to stage %1 · %2</source>
        <translation>Voltou à etapa %1 · %2</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Perguntas de segurança</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Avaliação da sessão</translation>
    </message>
    <message>
        <source>Weekly check</source>
        <translation>Teste da semana</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medição</translation>
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
            <numerusform>%n repetição</numerusform>
            <numerusform>%n repetições</numerusform>
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
        <translation>concluído</translation>
    </message>
    <message>
        <source>stopped for pain</source>
        <translation>parado por dor</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulado</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>os dois lados</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Effort %1, pain %2</source>
        <translation>Esforço %1, dor %2</translation>
    </message>
    <message>
        <source>Pain %1</source>
        <translation>Dor %1</translation>
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
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>tingling or numbness in an arm or leg</source>
        <translation>formigamento ou dormência em um braço ou uma perna</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>All exercises are fine, %1</source>
        <translation>Todos os exercícios liberados, %1</translation>
    </message>
    <message>
        <source>Gentle movement only, %1</source>
        <translation>Só movimento leve, %1</translation>
    </message>
    <message>
        <source>Some exercises left out, %1</source>
        <translation>Alguns exercícios fora, %1</translation>
    </message>
    <message>
        <source>Agreed with a professional</source>
        <translation>Combinado com um profissional</translation>
    </message>
    <message>
        <source>Holiday or travel</source>
        <translation>Férias ou viagem</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Doença</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Lesão</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Cirurgia</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Gravidez</translation>
    </message>
    <message>
        <source>Flare-up</source>
        <translation>Crise de dor</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Outro motivo</translation>
    </message>
    <message>
        <source>The tingling is gone</source>
        <translation>O formigamento passou</translation>
    </message>
    <message>
        <source>The tingling is still there</source>
        <translation>O formigamento continua</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Não antes de %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>reason of a pause, note</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Start gently</source>
        <translation>Começar de leve</translation>
    </message>
    <message>
        <source>See a doctor this week</source>
        <translation>Vá ao médico esta semana</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercício</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Acompanhamento</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Adiado</translation>
    </message>
    <message>
        <source>stopped early, tired</source>
        <translation>parado antes, cansaço</translation>
    </message>
    <message>
        <source>only muscle soreness, same on both sides</source>
        <translation>só dor muscular, igual dos dois lados</translation>
    </message>
    <message>
        <source>you told us you were worried</source>
        <translation>você disse que algo preocupava</translation>
    </message>
    <message>
        <source>Morning check</source>
        <translation>Avaliação da manhã</translation>
    </message>
    <message>
        <source>Lighter week</source>
        <translation>Semana mais leve</translation>
    </message>
    <message>
        <source>Other activity</source>
        <translation>Outra atividade</translation>
    </message>
    <message>
        <source>My exercise</source>
        <translation>Meu exercício</translation>
    </message>
    <message>
        <source>Therapist&apos;s plan</source>
        <translation>Plano do fisioterapeuta</translation>
    </message>
    <message>
        <source>%1: %2 out of 10</source>
        <comment>rating: value</comment>
        <translation>%1: %2 de 10</translation>
    </message>
    <message>
        <source>%1, no longer in use</source>
        <translation>%1, fora de uso</translation>
    </message>
    <message>
        <source>Plan of %1 ended</source>
        <translation>Plano de %1 encerrado</translation>
    </message>
    <message>
        <source>Set by %1 on %2</source>
        <comment>who, date</comment>
        <translation>Definido por %1 em %2</translation>
    </message>
    <message>
        <source>%1 each side</source>
        <translation>%1 de cada lado</translation>
    </message>
    <message>
        <source>%1 × %2 each side</source>
        <comment>sets, work</comment>
        <translation>%1 × %2 de cada lado</translation>
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
        <translation>esforço %1</translation>
    </message>
    <message>
        <source>pain %1</source>
        <translation>dor %1</translation>
    </message>
    <message>
        <source>the tingling went away</source>
        <translation>o formigamento passou</translation>
    </message>
    <message>
        <source>the tingling stayed</source>
        <translation>o formigamento continuou</translation>
    </message>
    <message>
        <source>morning %1, muscles only</source>
        <translation>manhã %1, só músculos</translation>
    </message>
    <message>
        <source>morning %1</source>
        <translation>manhã %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a note</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
</context>
<context>
    <name>OpenOutcome</name>
    <message>
        <source>The journal is open.</source>
        <translation>O diário está aberto.</translation>
    </message>
    <message>
        <source>We created a new journal.</source>
        <translation>Criamos um diário novo.</translation>
    </message>
    <message>
        <source>Your journal was updated. A copy of the old one is in the backups folder.</source>
        <translation>Seu diário foi atualizado. Há uma cópia do antigo na pasta de backups.</translation>
    </message>
    <message>
        <source>A newer version of Limber wrote this journal. Nothing was changed. Update Limber to open it.</source>
        <translation>Este diário é de uma versão mais nova do Limber. Nada foi alterado. Atualize o Limber para abrir.</translation>
    </message>
    <message>
        <source>The file is damaged or isn&apos;t a Limber journal. Nothing was changed. Restore a backup, or set the file aside and start fresh.</source>
        <translation>O arquivo está danificado ou não é um diário do Limber. Nada foi alterado. Restaure um backup, ou separe o arquivo e comece do zero.</translation>
    </message>
    <message>
        <source>Limber is already open with this journal. Close the other window first.</source>
        <translation>O Limber já está aberto com este diário. Feche a outra janela antes.</translation>
    </message>
    <message>
        <source>You can look at this journal and export it, but not change it: the disk is full, or its folder is read-only.</source>
        <translation>Você pode ver e exportar este diário, mas não alterar: o disco está cheio ou a pasta é somente leitura.</translation>
    </message>
    <message>
        <source>The journal is missing, but there are traces of an earlier one. Nothing was changed. Restore a backup, or start fresh.</source>
        <translation>O diário não está aqui, mas há sinais de um anterior. Nada foi alterado. Restaure um backup ou comece do zero.</translation>
    </message>
    <message>
        <source>Limber can&apos;t open the journal. Check that the disk isn&apos;t full and that you may read and write in its folder. Nothing was changed.</source>
        <translation>O Limber não consegue abrir o diário. Veja se o disco não está cheio e se você pode ler e gravar na pasta. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Another computer has this journal open, or didn&apos;t close it. If Limber isn&apos;t running there, you can open the journal here.</source>
        <translation>Outro computador está com este diário aberto ou não o fechou. Se o Limber não estiver em uso lá, você pode abrir o diário aqui.</translation>
    </message>
    <message>
        <source>A newer version of Limber wrote this journal. You can look at it and export it, but not change it. Update Limber to train with it.</source>
        <translation>Este diário é de uma versão mais nova do Limber. Você pode ver e exportar, mas não alterar. Atualize o Limber para treinar com ele.</translation>
    </message>
    <message>
        <source>The computer %1 has this journal open, or didn&apos;t close it. If Limber isn&apos;t running there, you can open the journal here.</source>
        <extracomment>%1 is the name of a computer</extracomment>
        <translation>O computador %1 está com este diário aberto ou não o fechou. Se o Limber não estiver em uso lá, você pode abrir o diário aqui.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>ease in</source>
        <translation>entre devagar</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>segurar</translation>
    </message>
    <message>
        <source>ease out</source>
        <translation>saia devagar</translation>
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
        <translation>Pronto?</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>get ready</source>
        <translation>prepare-se</translation>
    </message>
    <message>
        <source>get set</source>
        <translation>em posição</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado esquerdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado direito</translation>
    </message>
    <message>
        <source>%1 reps</source>
        <translation>%1 rep.</translation>
    </message>
    <message>
        <source>%1 holds of %2 s</source>
        <translation>%1 sustentações de %2 s</translation>
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
        <translation>Fim da sessão</translation>
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
        <translation>Série %1 de %2</translation>
    </message>
    <message>
        <source>Let go and breathe.</source>
        <translation>Solte e respire.</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>depois: %1</translation>
    </message>
    <message>
        <source>next: rest %1 s</source>
        <translation>depois: descanso %1 s</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>menos de um minuto restante</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>cerca de %1 min restantes</translation>
    </message>
    <message>
        <source>Rep done</source>
        <translation>Rep. feita</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>%1 reps, lowering %2 s</source>
        <translation>%1 rep., descida %2 s</translation>
    </message>
    <message>
        <source>The computer was asleep and the timer stopped. Press Space to resume.</source>
        <translation>O computador dormiu e o tempo parou. Aperte Espaço para continuar.</translation>
    </message>
    <message>
        <source>You left off here. Get into position and press Space.</source>
        <translation>Você parou aqui. Fique em posição e aperte Espaço.</translation>
    </message>
    <message>
        <source>Paused. What happened?</source>
        <translation>Pausado. O que houve?</translation>
    </message>
    <message>
        <source>Press Space to continue as a new hold, or R to repeat this one.</source>
        <translation>Espaço para continuar como nova sustentação, ou R para repetir esta.</translation>
    </message>
    <message>
        <source>Paused. The timer is stopped.</source>
        <translation>Pausado. O tempo está parado.</translation>
    </message>
    <message>
        <source>press Space when you&apos;re ready</source>
        <translation>aperte Espaço quando estiver pronto</translation>
    </message>
    <message>
        <source>left</source>
        <translation>esquerda</translation>
    </message>
    <message>
        <source>Get into position. Press Space (or hold any key) when you&apos;re ready.</source>
        <translation>Fique em posição. Aperte Espaço (ou segure qualquer tecla) quando estiver pronto.</translation>
    </message>
    <message>
        <source>Change sides: %1 next.</source>
        <translation>Troque de lado: agora %1.</translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <translation>Estou pronto</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>done so far</source>
        <translation>feitas até agora</translation>
    </message>
    <message>
        <source>seconds held</source>
        <translation>segundos sustentados</translation>
    </message>
    <message>
        <source>Stop at effort 5 of 10, or when pain goes above 2</source>
        <translation>Pare no esforço 5 de 10, ou quando a dor passar de 2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Skip rest</source>
        <translation>Pular o descanso</translation>
    </message>
    <message>
        <source>Next rep</source>
        <translation>Próxima rep.</translation>
    </message>
    <message>
        <source>Finish this set</source>
        <translation>Terminar esta série</translation>
    </message>
    <message>
        <source>Easier: %1, %2 s</source>
        <translation>Mais fácil: %1, %2 s</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation>Mais fácil: %1</translation>
    </message>
</context>
<context>
    <name>ProfileOpening</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to the backup of %1</source>
        <translation>Voltar ao backup de %1</translation>
    </message>
    <message>
        <source>Go back to the newest backup</source>
        <translation>Voltar ao backup mais recente</translation>
    </message>
    <message>
        <source>Open the journal here?</source>
        <translation>Abrir o diário aqui?</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Abrir aqui</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Your journal is missing</source>
        <translation>Seu diário não foi encontrado</translation>
    </message>
    <message>
        <source>Your journal is damaged</source>
        <translation>Seu diário está danificado</translation>
    </message>
    <message>
        <source>Not as it was saved: %1.</source>
        <translation>Diferente de como foi salvo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A repair gets everything back: %n entries.</source>
        <translation>
            <numerusform>Um reparo recupera tudo: %n registro.</numerusform>
            <numerusform>Um reparo recupera tudo: %n registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A repair keeps the other %n entries.</source>
        <translation>
            <numerusform>Um reparo mantém %n outro registro.</numerusform>
            <numerusform>Um reparo mantém os outros %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message numerus="yes">
        <source>The newest whole backup holds %n session(s).</source>
        <translation>
            <numerusform>O backup íntegro mais recente tem %n sessão.</numerusform>
            <numerusform>O backup íntegro mais recente tem %n sessões.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever you choose, the files that are there now are kept in %1.</source>
        <translation>Seja qual for sua escolha, os arquivos atuais ficam guardados em %1.</translation>
    </message>
    <message>
        <source>Start fresh</source>
        <translation>Começar do zero</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ponto</numerusform>
            <numerusform>%n pontos</numerusform>
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
            <numerusform>%1: %2 de %n sessão</numerusform>
            <numerusform>%1: %2 de %n sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · lower is better</source>
        <translation>%1 · menor é melhor</translation>
    </message>
    <message>
        <source>%1 · higher is better</source>
        <translation>%1 · maior é melhor</translation>
    </message>
    <message>
        <source>You had sessions planned on %1 days: %2 done in full, %3 in part.</source>
        <translation>Você tinha sessões em %1 dias: %2 feitos por completo, %3 em parte.</translation>
    </message>
    <message>
        <source>%1: rest day</source>
        <translation>%1: dia de descanso</translation>
    </message>
    <message>
        <source>%1: break</source>
        <translation>%1: pausa</translation>
    </message>
    <message>
        <source>Too early to tell. Measure again next week.</source>
        <translation>Cedo demais para dizer. Meça de novo na próxima semana.</translation>
    </message>
    <message>
        <source>No real change. Day-to-day variation is %1.</source>
        <translation>Sem mudança real. A variação de um dia para outro é %1.</translation>
    </message>
    <message>
        <source>%1 better. That&apos;s more than day-to-day variation (%2).</source>
        <translation>%1 melhor. É mais que a variação de um dia para outro (%2).</translation>
    </message>
    <message>
        <source>%1 worse. That&apos;s more than day-to-day variation (%2).</source>
        <translation>%1 pior. É mais que a variação de um dia para outro (%2).</translation>
    </message>
    <message>
        <source>Your measurement</source>
        <translation>Sua medição</translation>
    </message>
    <message>
        <source>Your hold grew from %1 to %2 s.</source>
        <translation>Sua sustentação aumentou de %1 para %2 s.</translation>
    </message>
    <message>
        <source>Your hold went from %1 to %2 s.</source>
        <translation>Sua sustentação passou de %1 para %2 s.</translation>
    </message>
    <message>
        <source>Your holds grew from %1 to %2 s in a session.</source>
        <translation>Suas sustentações aumentaram de %1 para %2 s por sessão.</translation>
    </message>
    <message>
        <source>Your holds went from %1 to %2 s in a session.</source>
        <translation>Suas sustentações passaram de %1 para %2 s por sessão.</translation>
    </message>
    <message>
        <source>Your sessions grew from %1 to %2 s.</source>
        <translation>Suas sessões aumentaram de %1 para %2 s.</translation>
    </message>
    <message>
        <source>Your sessions went from %1 to %2 s.</source>
        <translation>Suas sessões passaram de %1 para %2 s.</translation>
    </message>
    <message>
        <source>Your sessions grew from %1 to %2 repetitions.</source>
        <translation>Suas sessões aumentaram de %1 para %2 repetições.</translation>
    </message>
    <message>
        <source>Your sessions went from %1 to %2 repetitions.</source>
        <translation>Suas sessões passaram de %1 para %2 repetições.</translation>
    </message>
    <message>
        <source>You still hold %1 s in a session.</source>
        <translation>Você continua sustentando %1 s por sessão.</translation>
    </message>
    <message>
        <source>Your sessions are still %1 s long.</source>
        <translation>Suas sessões continuam com %1 s.</translation>
    </message>
    <message>
        <source>You still do %1 repetitions in a session.</source>
        <translation>Você continua fazendo %1 repetições por sessão.</translation>
    </message>
    <message>
        <source>Your first session will show here.</source>
        <translation>Sua primeira sessão vai aparecer aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) so far. After two weeks you&apos;ll see here what has changed.</source>
        <translation>
            <numerusform>%n sessão até agora. Depois de duas semanas, você verá aqui o que mudou.</numerusform>
            <numerusform>%n sessões até agora. Depois de duas semanas, você verá aqui o que mudou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain stayed at %1.</source>
        <translation>A dor ficou em %1.</translation>
    </message>
    <message>
        <source>Pain stayed between %1 and %2.</source>
        <translation>A dor ficou entre %1 e %2.</translation>
    </message>
    <message>
        <source>Pain went down from %1 to %2.</source>
        <translation>A dor caiu de %1 para %2.</translation>
    </message>
    <message>
        <source>Pain went up from %1 to %2.</source>
        <translation>A dor subiu de %1 para %2.</translation>
    </message>
    <message>
        <source>%1: %2 better.</source>
        <comment>measure: amount</comment>
        <translation>%1: melhora de %2.</translation>
    </message>
    <message>
        <source>%1: %2 worse.</source>
        <comment>measure: amount</comment>
        <translation>%1: piora de %2.</translation>
    </message>
    <message numerus="yes">
        <source>Your last session was %n day(s) ago. You can pick up where you left off.</source>
        <translation>
            <numerusform>Sua última sessão foi há %n dia. Você pode continuar de onde parou.</numerusform>
            <numerusform>Sua última sessão foi há %n dias. Você pode continuar de onde parou.</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;re ready for stage %1</source>
        <translation>Você pode passar para a etapa %1</translation>
    </message>
    <message>
        <source>On the way to stage %1</source>
        <translation>A caminho da etapa %1</translation>
    </message>
    <message numerus="yes">
        <source>About %n week(s) to stage %1</source>
        <translation>
            <numerusform>Cerca de %n semana até a etapa %1</numerusform>
            <numerusform>Cerca de %n semanas até a etapa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Your first session</source>
        <translation>Sua primeira sessão</translation>
    </message>
    <message>
        <source>A month after your start, and still at it</source>
        <translation>Um mês depois do começo, e você continua</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessão</numerusform>
            <numerusform>%n sessões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your best %1: %n repetition(s)</source>
        <translation>
            <numerusform>Seu recorde em %1: %n repetição</numerusform>
            <numerusform>Seu recorde em %1: %n repetições</numerusform>
        </translation>
    </message>
    <message>
        <source>Your best %1: %2 s</source>
        <translation>Seu recorde em %1: %2 s</translation>
    </message>
    <message>
        <source>You reached stage %1 · %2</source>
        <translation>Você chegou à etapa %1 · %2</translation>
    </message>
    <message>
        <source>You have trained in all five stages</source>
        <translation>Você treinou em todas as cinco etapas</translation>
    </message>
    <message>
        <source>%1: %2 better than at the start</source>
        <comment>measure: amount</comment>
        <translation>%1: melhora de %2 desde o começo</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Seconds held per session</source>
        <translation>Segundos sustentados por sessão</translation>
    </message>
    <message>
        <source>Seconds moved per session</source>
        <translation>Segundos em movimento por sessão</translation>
    </message>
    <message>
        <source>Repetitions per session</source>
        <translation>Repetições por sessão</translation>
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
        <translation>Quando quiser</translation>
    </message>
    <message>
        <source>Your plan will restart a little lower. This is the last reminder until you&apos;re back.</source>
        <translation>Seu plano vai recomeçar um pouco mais baixo. Este é o último lembrete até você voltar.</translation>
    </message>
    <message>
        <source>A fresh start is easy</source>
        <translation>Recomeçar é fácil</translation>
    </message>
    <message>
        <source>Your plan adjusts to the days off by itself.</source>
        <translation>Seu plano se ajusta sozinho aos dias sem treino.</translation>
    </message>
    <message>
        <source>A few minutes today?</source>
        <translation>Alguns minutos hoje?</translation>
    </message>
    <message>
        <source>Two minutes count as a full day.</source>
        <translation>Dois minutos contam como um dia inteiro.</translation>
    </message>
    <message>
        <source>Time for your session</source>
        <translation>Hora da sua sessão</translation>
    </message>
    <message>
        <source>It takes a few minutes.</source>
        <translation>Leva alguns minutos.</translation>
    </message>
    <message>
        <source>A minute to move?</source>
        <translation>Um minuto para se mexer?</translation>
    </message>
    <message>
        <source>Shorter breaks less often?</source>
        <translation>Pausas mais curtas, menos vezes?</translation>
    </message>
    <message numerus="yes">
        <source>You skipped the last ones. They could come after %n minutes of work instead.</source>
        <translation>
            <numerusform>Você pulou as últimas. Elas podem vir depois de %n minuto de trabalho.</numerusform>
            <numerusform>Você pulou as últimas. Elas podem vir depois de %n minutos de trabalho.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your weekly check is due</source>
        <translation>Está na hora do teste da semana</translation>
    </message>
    <message>
        <source>One measurement shows whether the plan works for you.</source>
        <translation>Uma medição mostra se o plano funciona para você.</translation>
    </message>
    <message>
        <source>Your monthly safety questions</source>
        <translation>Suas perguntas de segurança do mês</translation>
    </message>
    <message>
        <source>They take about two minutes. Your target can increase again once they are answered.</source>
        <translation>Levam cerca de dois minutos. Depois sua meta pode voltar a subir.</translation>
    </message>
    <message>
        <source>Today you wanted to look at your plan</source>
        <translation>Hoje você queria rever seu plano</translation>
    </message>
    <message>
        <source>Does it still fit your days?</source>
        <translation>Ele ainda cabe nos seus dias?</translation>
    </message>
    <message>
        <source>Your break is about to end</source>
        <translation>Sua pausa está para acabar</translation>
    </message>
    <message>
        <source>The plan goes on the day after. You can end or extend the break on the Plan page.</source>
        <translation>O plano continua no dia seguinte. Você pode encerrar ou prolongar a pausa na página Plano.</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Abrir o Limber</translation>
    </message>
    <message>
        <source>Your plan: %1.</source>
        <translation>Seu plano: %1.</translation>
    </message>
    <message>
        <source>%1: %2 works too.</source>
        <comment>an obstacle in the person&apos;s words, then a time of day</comment>
        <translation>%1: %2 também serve.</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>Menos vezes</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Abrir o plano</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>Em 10 minutos</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoje não</translation>
    </message>
    <message>
        <source>End quiet</source>
        <translation>Encerrar o silêncio</translation>
    </message>
    <message>
        <source>Quiet for an hour</source>
        <translation>Silêncio por uma hora</translation>
    </message>
    <message>
        <source>Quiet until tomorrow</source>
        <translation>Silêncio até amanhã</translation>
    </message>
    <message>
        <source>Quiet while I present</source>
        <translation>Silêncio enquanto apresento</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>This couldn&apos;t be saved because the disk is full. Free some space and try again.</source>
        <translation>Não foi possível salvar porque o disco está cheio. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because the journal file is damaged. You can restore a backup.</source>
        <translation>Não foi possível salvar porque o arquivo do diário está danificado. Você pode restaurar um backup.</translation>
    </message>
    <message>
        <source>The journal already has a different entry with the same id (%1).</source>
        <translation>O diário já tem outro registro com o mesmo id (%1).</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because Limber can&apos;t write the journal. Check the disk and the folder&apos;s permissions.</source>
        <translation>Não foi possível salvar porque o Limber não consegue gravar o diário. Verifique o disco e as permissões da pasta.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because another program is using the journal. Close it and try again.</source>
        <translation>Não foi possível salvar porque outro programa está usando o diário. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved.</source>
        <translation>Não foi possível salvar.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because the journal is open for reading only.</source>
        <translation>Não foi possível salvar porque o diário está aberto só para leitura.</translation>
    </message>
    <message>
        <source>This couldn&apos;t be saved because a value is out of range.</source>
        <translation>Não foi possível salvar porque um valor está fora dos limites.</translation>
    </message>
</context>
<context>
    <name>limber::BackupFlow</name>
    <message>
        <source>Before an update</source>
        <translation>Antes de uma atualização</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Do dia</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>Feito por você</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), up to %1</source>
        <translation>
            <numerusform>%n sessão, até %1</numerusform>
            <numerusform>%n sessões, até %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet. One is made every day that something changed.</source>
        <translation>Ainda sem backup. O Limber faz um a cada dia em que algo mudou.</translation>
    </message>
    <message>
        <source>Last checked backup: %1</source>
        <translation>Último backup verificado: %1</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>Voltar ao backup de %1?</translation>
    </message>
    <message>
        <source>What you logged after it isn&apos;t in it. Your current journal is kept as a copy in the same folder.</source>
        <translation>O que você anotou depois não está nele. Seu diário atual fica guardado como cópia na mesma pasta.</translation>
    </message>
    <message>
        <source>Limber closes the journal and opens again with the backup.</source>
        <translation>O Limber fecha o diário e abre de novo com o backup.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar ao backup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Backup feito e verificado: %1</translation>
    </message>
    <message>
        <source>The daily backup failed. %1</source>
        <translation>O backup do dia falhou. %1</translation>
    </message>
    <message numerus="yes">
        <source>your journal, %n entries</source>
        <translation>
            <numerusform>seu diário, %n registro</numerusform>
            <numerusform>seu diário, %n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), and copies kept when you went back to one</source>
        <translation>
            <numerusform>%n backup e as cópias guardadas quando você voltou a um</numerusform>
            <numerusform>%n backups e as cópias guardadas quando você voltou a um</numerusform>
        </translation>
    </message>
    <message>
        <source>your settings, your plan and your reminders</source>
        <translation>suas configurações, seu plano e seus lembretes</translation>
    </message>
    <message>
        <source>the entry that starts Limber when you log in</source>
        <translation>a entrada que abre o Limber quando você faz login</translation>
    </message>
    <message>
        <source>files you exported, reports you saved and dates in your calendar</source>
        <translation>arquivos que você exportou, relatórios que salvou e datas na sua agenda</translation>
    </message>
    <message>
        <source>copies that a backup or sync program made of %1</source>
        <translation>cópias de %1 feitas por um programa de backup ou sincronização</translation>
    </message>
    <message>
        <source>Delete this for good?</source>
        <translation>Excluir de vez?</translation>
    </message>
    <message>
        <source>It goes from your journal and from every backup, and can&apos;t be brought back. Copies you exported keep it.</source>
        <translation>Sai do seu diário e de todos os backups, e não pode ser recuperado. As cópias que você exportou continuam com ele.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir de vez</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Deleted for good.</source>
        <translation>Excluído de vez.</translation>
    </message>
    <message>
        <source>Deleted from your journal. These files couldn&apos;t be changed and may still hold it: %1</source>
        <translation>Excluído do seu diário. Estes arquivos não puderam ser alterados e talvez ainda o contenham: %1</translation>
    </message>
</context>
<context>
    <name>limber::CareFlow</name>
    <message>
        <source>Your plan was set by %1 on %2. To be looked at again on %3.</source>
        <translation>Seu plano foi definido por %1 em %2. A rever em %3.</translation>
    </message>
    <message>
        <source>Your plan was set by %1 on %2.</source>
        <translation>Seu plano foi definido por %1 em %2.</translation>
    </message>
    <message>
        <source>Your plan was to be looked at again on %1. Make an appointment with %2.</source>
        <translation>A revisão do seu plano era em %1. Marque uma consulta com %2.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Salvar o plano</translation>
    </message>
    <message>
        <source>Plans (*.limber-plan)</source>
        <translation>Planos (*.limber-plan)</translation>
    </message>
    <message>
        <source>Written to %1. Whoever opens it in Limber is asked first.</source>
        <translation>Gravado em %1. Quem abrir o plano no Limber confirma antes de seguir.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>End the plan of %1?</source>
        <translation>Encerrar o plano de %1?</translation>
    </message>
    <message>
        <source>Its limits no longer hold. Exercises that came with it stay among yours.</source>
        <translation>Os limites dele deixam de valer. Os exercícios que vieram com ele ficam entre os seus.</translation>
    </message>
    <message>
        <source>Better ask the person who made it first.</source>
        <translation>É melhor falar antes com quem fez o plano.</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Encerrar o plano</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>The plan has ended.</source>
        <translation>O plano foi encerrado.</translation>
    </message>
    <message>
        <source>Where to put the report and your journal since %1</source>
        <translation>Onde guardar o relatório e seu diário desde %1</translation>
    </message>
    <message>
        <source>limber-report.pdf and limber-journal.json are in %1.</source>
        <translation>limber-report.pdf e limber-journal.json estão em %1.</translation>
    </message>
</context>
<context>
    <name>limber::CheckFlow</name>
    <message>
        <source>Saved. We compare it with your other weeks, never with anyone else.</source>
        <translation>Salvo. Comparamos com suas outras semanas, nunca com outras pessoas.</translation>
    </message>
    <message>
        <source>Not this week. We&apos;ll ask again in seven days.</source>
        <translation>Esta semana não. Perguntaremos em sete dias.</translation>
    </message>
</context>
<context>
    <name>limber::DeskFlow</name>
    <message>
        <source>Squeeze your shoulder blades gently for five seconds.</source>
        <translation>Junte as escápulas de leve por cinco segundos.</translation>
    </message>
    <message>
        <source>Only one timer can run. Stop the other one first.</source>
        <translation>Só um tempo pode correr. Pare o outro antes.</translation>
    </message>
    <message>
        <source>Done and saved. Take it off and move a little.</source>
        <translation>Feito e salvo. Tire a faixa e mexa-se um pouco.</translation>
    </message>
    <message>
        <source>The computer was asleep. That time is not counted. Resume when you&apos;re back.</source>
        <translation>O computador dormiu. Esse tempo não conta. Continue quando voltar.</translation>
    </message>
    <message numerus="yes">
        <source>Limber was closed while %1 was running. %n minute(s) are counted, nothing after that. Resume or stop it on the strip.</source>
        <translation>
            <numerusform>O Limber foi fechado enquanto %1 estava em andamento. Conta %n minuto, e nada depois disso. Continue ou pare na barra.</numerusform>
            <numerusform>O Limber foi fechado enquanto %1 estava em andamento. Contam %n minutos, e nada depois disso. Continue ou pare na barra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), saved.</source>
        <translation>
            <numerusform>%n minuto, salvo.</numerusform>
            <numerusform>%n minutos, salvos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limber::Door</name>
    <message>
        <source>Not today</source>
        <translation>Hoje não</translation>
    </message>
    <message>
        <source>What you can do instead: %1.</source>
        <translation>O que você pode fazer no lugar: %1.</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Perguntas de segurança</translation>
    </message>
    <message>
        <source>How Limber decides</source>
        <translation>Como o Limber decide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Get this checked first</source>
        <translation>Peça avaliação antes</translation>
    </message>
    <message>
        <source>There&apos;s no target for it today.</source>
        <translation>Hoje não há meta para isto.</translation>
    </message>
    <message>
        <source>Do that instead</source>
        <translation>Fazer isso</translation>
    </message>
    <message>
        <source>After your visit, enter what they told you.</source>
        <translation>Depois da consulta, anote o que disseram.</translation>
    </message>
    <message>
        <source>Rest is part of the plan. We&apos;ve saved your place.</source>
        <translation>Descansar faz parte do plano. Seu lugar está guardado.</translation>
    </message>
    <message>
        <source>A doctor or physio agreed</source>
        <translation>Um médico ou fisio liberou</translation>
    </message>
    <message>
        <source>This journal can only be read</source>
        <translation>Este diário só pode ser lido</translation>
    </message>
    <message>
        <source>What you do now couldn&apos;t be saved, so nothing starts here.</source>
        <translation>O que você fizesse agora não poderia ser salvo, por isso nada começa aqui.</translation>
    </message>
    <message>
        <source>You can look at every page and export the journal.</source>
        <translation>Você pode ver todas as páginas e exportar o diário.</translation>
    </message>
</context>
<context>
    <name>limber::FilesFlow</name>
    <message>
        <source>Report for a doctor…</source>
        <translation>Relatório para o médico…</translation>
    </message>
    <message>
        <source>One page to read in a minute, then the details. PDF.</source>
        <translation>Uma página para ler em um minuto, depois os detalhes. PDF.</translation>
    </message>
    <message>
        <source>Journal…</source>
        <translation>Diário…</translation>
    </message>
    <message>
        <source>Everything you logged, for Limber on another computer.</source>
        <translation>Tudo o que você anotou, para o Limber em outro computador.</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Planilha…</translation>
    </message>
    <message>
        <source>Your sets as a table for LibreOffice or Excel.</source>
        <translation>Suas séries em tabela para LibreOffice ou Excel.</translation>
    </message>
    <message>
        <source>Table for programs…</source>
        <translation>Tabela para programas…</translation>
    </message>
    <message>
        <source>The same with commas and points.</source>
        <translation>O mesmo, separado por vírgulas e com ponto decimal.</translation>
    </message>
    <message>
        <source>Strong…</source>
        <translation>Strong…</translation>
    </message>
    <message>
        <source>Your sets as Strong writes them.</source>
        <translation>Suas séries no formato do Strong.</translation>
    </message>
    <message>
        <source>Hevy…</source>
        <translation>Hevy…</translation>
    </message>
    <message>
        <source>Your sets as Hevy writes them.</source>
        <translation>Suas séries no formato do Hevy.</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Agenda…</translation>
    </message>
    <message>
        <source>The sessions of the next four weeks.</source>
        <translation>As sessões das próximas quatro semanas.</translation>
    </message>
    <message>
        <source>FHIR…</source>
        <translation>FHIR…</translation>
    </message>
    <message>
        <source>Pain, measurements and sessions for a health record. Without your safety answers.</source>
        <translation>Dor, medições e sessões para um prontuário. Sem suas respostas de segurança.</translation>
    </message>
    <message>
        <source>Whole profile…</source>
        <translation>Perfil completo…</translation>
    </message>
    <message>
        <source>Journal and settings in one file, to restore on another computer.</source>
        <translation>Diário e configurações em um só arquivo, para restaurar em outro computador.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Files leave this computer only if you send them somewhere.</source>
        <translation>Os arquivos só saem deste computador se você os enviar.</translation>
    </message>
    <message>
        <source>No session is planned in the next four weeks.</source>
        <translation>Nenhuma sessão planejada para as próximas quatro semanas.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Gravado em %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Written to %1 and opened.</source>
        <translation>Gravado em %1 e aberto.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nada foi importado. %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Journals, tables, plans and backups (*.json *.csv *.txt *.tsv *.limber-plan *.limber-backup);;All files (*)</source>
        <translation>Diários, tabelas, planos e backups (*.json *.csv *.txt *.tsv *.limber-plan *.limber-backup);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 é grande demais.</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries. You already had the others.</source>
        <translation>
            <numerusform>%n registro novo. Os outros você já tinha.</numerusform>
            <numerusform>%n registros novos. Os outros você já tinha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring this backup here?</source>
        <translation>Trazer este backup para cá?</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n entries and the settings of the program.</source>
        <translation>
            <numerusform>%1 tem %n registro e as configurações do programa.</numerusform>
            <numerusform>%1 tem %n registros e as configurações do programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is already here stays. The settings are replaced.</source>
        <translation>O que já está aqui fica. As configurações são substituídas.</translation>
    </message>
    <message>
        <source>Bring it here</source>
        <translation>Trazer para cá</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Follow the plan of %1?</source>
        <translation>Seguir o plano de %1?</translation>
    </message>
    <message>
        <source>Follow this plan</source>
        <translation>Seguir este plano</translation>
    </message>
    <message>
        <source>Imported %1 sets and %2 other activities.</source>
        <translation>Séries importadas: %1. Outras atividades: %2.</translation>
    </message>
</context>
<context>
    <name>limber::LeftOutWords</name>
    <message>
        <source>A rest timer is not a set.</source>
        <translation>Um tempo de descanso não é uma série.</translation>
    </message>
    <message>
        <source>A note, kept with the set before it.</source>
        <translation>Uma nota, guardada com a série anterior.</translation>
    </message>
    <message>
        <source>This date doesn&apos;t exist.</source>
        <translation>Esta data não existe.</translation>
    </message>
    <message>
        <source>This is before the year 2000.</source>
        <translation>É anterior ao ano 2000.</translation>
    </message>
    <message>
        <source>This is in the future.</source>
        <translation>Está no futuro.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta o nome.</translation>
    </message>
    <message>
        <source>The name is too long, or has more than one line.</source>
        <translation>O nome é longo demais ou tem mais de uma linha.</translation>
    </message>
    <message>
        <source>The side must be left, right or both.</source>
        <translation>O lado precisa ser esquerdo, direito ou os dois.</translation>
    </message>
    <message>
        <source>No repetitions and no seconds.</source>
        <translation>Sem repetições e sem segundos.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Não é um número.</translation>
    </message>
    <message>
        <source>This is more than anybody does.</source>
        <translation>É mais do que qualquer pessoa faz.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Precisa ser um número inteiro.</translation>
    </message>
</context>
<context>
    <name>limber::Navigator</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>limber::OwnFlow</name>
    <message>
        <source>You already have %1 exercises of your own.</source>
        <translation>Você já tem %1 exercícios próprios.</translation>
    </message>
    <message>
        <source>%1 is among your exercises now.</source>
        <translation>%1 agora está entre seus exercícios.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>As mudanças em %1 foram salvas.</translation>
    </message>
    <message>
        <source>%1 is removed. What you did of it stays in your journal.</source>
        <translation>%1 saiu dos seus exercícios. O que você já fez continua no seu diário.</translation>
    </message>
</context>
<context>
    <name>limber::PlanFlow</name>
    <message>
        <source>Those days don&apos;t count against you. On the Plan page, a day can take 5 minutes.</source>
        <translation>Esses dias não contam contra você. Na página Plano, um dia pode levar só 5 minutos.</translation>
    </message>
    <message>
        <source>Thank you. Those days don&apos;t count against you.</source>
        <translation>Obrigado. Esses dias não contam contra você.</translation>
    </message>
</context>
<context>
    <name>limber::PlanWords</name>
    <message>
        <source>%1 is left out.</source>
        <translation>%1 fica de fora.</translation>
    </message>
    <message>
        <source>starts at %1</source>
        <translation>começa com %1</translation>
    </message>
    <message>
        <source>never more than %1</source>
        <translation>nunca mais que %1</translation>
    </message>
    <message>
        <source>%1 stays as it is.</source>
        <translation>%1 fica como está.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>exercise: what changes</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Set by %1 on %2.</source>
        <translation>Definido por %1 em %2.</translation>
    </message>
    <message>
        <source>What it is for: %1</source>
        <translation>Para que serve: %1</translation>
    </message>
    <message>
        <source>%1 is an exercise that this Limber does not have.</source>
        <translation>%1 é um exercício que este Limber não tem.</translation>
    </message>
    <message>
        <source>New: %1, %2, %3.</source>
        <comment>exercise, amount, how often</comment>
        <translation>Novo: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Locked: %1.</source>
        <translation>Bloqueado: %1.</translation>
    </message>
    <message>
        <source>What your safety answers held back is cleared.</source>
        <translation>O que suas respostas de segurança bloqueavam está liberado.</translation>
    </message>
    <message>
        <source>What your safety answers held back is cleared within these limits.</source>
        <translation>O que suas respostas de segurança bloqueavam está liberado dentro destes limites.</translation>
    </message>
    <message>
        <source>To be looked at again on %1.</source>
        <translation>A rever em %1.</translation>
    </message>
    <message>
        <source>Limber&apos;s pain rules and safety questions stay as they are.</source>
        <translation>As regras de dor e as perguntas de segurança do Limber continuam as mesmas.</translation>
    </message>
</context>
<context>
    <name>limber::Program</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercícios</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sound works again.</source>
        <translation>O som voltou a funcionar.</translation>
    </message>
    <message>
        <source>This computer has no voice. The sounds will guide you.</source>
        <translation>Este computador não tem voz. Os sons guiam você.</translation>
    </message>
    <message>
        <source>No sound device found. You can follow everything on the screen.</source>
        <translation>Nenhum dispositivo de som. Você pode seguir tudo na tela.</translation>
    </message>
    <message>
        <source>Export journal</source>
        <translation>Exportar o diário</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
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
        <translation>Semana de</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dor</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Check with a doctor first if you have: %1</source>
        <translation>Consulte um médico antes se você tem: %1</translation>
    </message>
    <message>
        <source>Average done</source>
        <translation>Média feita</translation>
    </message>
    <message>
        <source>%1 on average, %2 at worst</source>
        <translation>%1 em média, %2 no pior momento</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>sem informação</translation>
    </message>
    <message>
        <source>At a glance, last %1 weeks</source>
        <translation>Resumo das últimas %1 semanas</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>não iniciado</translation>
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
        <translation>Sessões feitas</translation>
    </message>
    <message>
        <source>%1 of %2 (%3%)</source>
        <translation>%1 de %2 (%3%)</translation>
    </message>
    <message>
        <source>Pain during sessions (0-10)</source>
        <translation>Dor nas sessões (0-10)</translation>
    </message>
    <message>
        <source>Pain in the morning (0-10)</source>
        <translation>Dor da manhã (0-10)</translation>
    </message>
    <message>
        <source>Flare-ups the morning after</source>
        <translation>Crises na manhã seguinte</translation>
    </message>
    <message>
        <source>Sessions with pain of 5 or more (target lowered by 20%)</source>
        <translation>Sessões com dor de 5 ou mais (meta reduzida em 20%)</translation>
    </message>
    <message>
        <source>Sessions with tingling or numbness</source>
        <translation>Sessões com formigamento ou dormência</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Medições</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeira</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Mais recente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>cedo para dizer</translation>
    </message>
    <message>
        <source>within day-to-day variation</source>
        <translation>dentro da variação de um dia para outro</translation>
    </message>
    <message>
        <source>better</source>
        <translation>melhor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pior</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>value unit (date)</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercício</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>No começo</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, weight</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Safety questions and who looked at them</source>
        <translation>Perguntas de segurança e quem as avaliou</translation>
    </message>
    <message>
        <source>the person was worried</source>
        <translation>a pessoa estava preocupada</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sem %1</translation>
    </message>
    <message>
        <source>Report for a doctor or physiotherapist</source>
        <translation>Relatório para médico ou fisioterapeuta</translation>
    </message>
    <message>
        <source>%1 · Limber %2</source>
        <comment>date · version</comment>
        <translation>%1 · Limber %2</translation>
    </message>
    <message>
        <source>Guided mobility and strength for adults with everyday stiffness of the mid-back. It doesn&apos;t diagnose, treat or replace a doctor. Every number here comes from what the person logged; the rules behind the targets are printed by &quot;limber-cli rules&quot;.</source>
        <translation>Mobilidade e força guiadas para adultos com rigidez do dia a dia no meio das costas. Não diagnostica, não trata e não substitui um médico. Todos os números aqui vêm do que a pessoa anotou; &quot;limber-cli rules&quot; mostra as regras por trás das metas.</translation>
    </message>
    <message>
        <source>Made by Limber %1. Cautions say what should be checked first; they are no diagnosis.</source>
        <translation>Feito pelo Limber %1. Os cuidados dizem o que deve ser avaliado antes; não são diagnóstico.</translation>
    </message>
</context>
<context>
    <name>limber::ReportWords</name>
    <message>
        <source>bones</source>
        <translation>ossos</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>ombro</translation>
    </message>
    <message>
        <source>getting down to the floor and up</source>
        <translation>descer ao chão e levantar</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>pele</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>gravidez</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>equilíbrio</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>coração</translation>
    </message>
    <message>
        <source>nerves</source>
        <translation>nervos</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>outra coisa</translation>
    </message>
    <message>
        <source>bending backwards under load</source>
        <translation>arquear as costas com carga</translation>
    </message>
    <message>
        <source>a roller under the back</source>
        <translation>um rolo sob as costas</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>braços acima da cabeça, com ou sem peso</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>deitar no chão e levantar</translation>
    </message>
    <message>
        <source>unstable surfaces: ball and disc</source>
        <translation>superfícies instáveis: bola e disco</translation>
    </message>
    <message>
        <source>A doctor</source>
        <translation>Um médico</translation>
    </message>
    <message>
        <source>A physiotherapist</source>
        <translation>Um fisioterapeuta</translation>
    </message>
    <message>
        <source>Another health professional</source>
        <translation>Outro profissional de saúde</translation>
    </message>
</context>
<context>
    <name>limber::RoutineFlow</name>
    <message>
        <source>Break planned. Enjoy it, or get well.</source>
        <translation>Pausa planejada. Aproveite, ou boa recuperação.</translation>
    </message>
    <message>
        <source>The entry for starting at login could not be changed.</source>
        <translation>Não foi possível alterar a entrada que abre o Limber no login.</translation>
    </message>
    <message>
        <source>The break has ended. Welcome back.</source>
        <translation>A pausa terminou. Que bom ter você de volta.</translation>
    </message>
    <message>
        <source>There are no sessions in the next four weeks to add.</source>
        <translation>Não há sessões a adicionar nas próximas quatro semanas.</translation>
    </message>
    <message>
        <source>The calendar file could not be written: %1</source>
        <translation>Não foi possível gravar o arquivo de agenda: %1</translation>
    </message>
    <message>
        <source>The calendar was saved as %1.</source>
        <translation>A agenda foi salva como %1.</translation>
    </message>
    <message>
        <source>whether you are at the computer</source>
        <translation>se você está ao computador</translation>
    </message>
    <message>
        <source>whether you are in a call</source>
        <translation>se você está em uma chamada</translation>
    </message>
    <message>
        <source>whether a window fills the screen</source>
        <translation>se uma janela ocupa a tela inteira</translation>
    </message>
    <message>
        <source>This desktop doesn&apos;t tell Limber: %1.</source>
        <translation>Este sistema não informa ao Limber: %1.</translation>
    </message>
    <message>
        <source>Limber keeps reminding you</source>
        <translation>O Limber continua lembrando você</translation>
    </message>
    <message>
        <source>Start it again to see its window. To end it with its window, change that on the Plan page.</source>
        <translation>Abra de novo para ver a janela. Para encerrar o Limber junto com a janela, mude isso na página Plano.</translation>
    </message>
</context>
<context>
    <name>limber::SafetyFlow</name>
    <message>
        <source>Answer the safety questions</source>
        <translation>Responder às perguntas de segurança</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Is the tingling still there?</source>
        <translation>O formigamento continua?</translation>
    </message>
    <message>
        <source>Yes, still there</source>
        <translation>Sim, continua</translation>
    </message>
    <message>
        <source>Saved. Your programme continues.</source>
        <translation>Salvo. Seu programa continua.</translation>
    </message>
    <message>
        <source>Saved. Limber keeps to what was agreed.</source>
        <translation>Salvo. O Limber segue o combinado.</translation>
    </message>
    <message>
        <source>Something feels wrong? Trust that.</source>
        <translation>Algo não está bem? Leve a sério.</translation>
    </message>
    <message>
        <source>If it&apos;s sudden, severe or new, such as chest pain, weakness, or trouble with your bladder or bowels, call %1 now. Otherwise talk to a doctor or physiotherapist about it.</source>
        <translation>Se for súbito, forte ou novo, como dor no peito, fraqueza ou problema de bexiga ou intestino, ligue agora para %1. Se não, fale com um médico ou fisioterapeuta.</translation>
    </message>
    <message>
        <source>Until then, you can do only the gentle first stage, with no increases. This ends when you answer the safety questions again. You can undo it at any time.</source>
        <translation>Até lá você pode fazer só a primeira etapa, de leve e sem aumento. Isso acaba quando você responder de novo às perguntas de segurança. Dá para desfazer a qualquer momento.</translation>
    </message>
    <message>
        <source>Go gently until then</source>
        <translation>De leve até lá</translation>
    </message>
    <message>
        <source>Saved. We&apos;ll go gently until someone has checked it.</source>
        <translation>Salvo. Vamos de leve até alguém avaliar.</translation>
    </message>
    <message>
        <source>You stopped a while ago because of tingling.</source>
        <translation>Você parou há pouco por causa de formigamento.</translation>
    </message>
    <message>
        <source>No, it&apos;s gone</source>
        <translation>Não, passou</translation>
    </message>
    <message>
        <source>Saved. Have it checked this week. Training is on hold until then.</source>
        <translation>Salvo. Peça avaliação esta semana. Até lá, o treino fica suspenso.</translation>
    </message>
    <message>
        <source>Good. If it comes back this week, have it checked.</source>
        <translation>Bom. Se voltar esta semana, peça avaliação.</translation>
    </message>
</context>
<context>
    <name>limber::SessionEnding</name>
    <message>
        <source>Tomorrow: %1. The Today page says what to do.</source>
        <translation>Amanhã: %1. A página Hoje diz o que fazer.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Depois: %1</translation>
    </message>
    <message>
        <source>Next: %1 · %2</source>
        <comment>when, how much</comment>
        <translation>Depois: %1 · %2</translation>
    </message>
</context>
<context>
    <name>limber::SessionFlow</name>
    <message>
        <source>Everything is saved again.</source>
        <translation>Tudo está salvo de novo.</translation>
    </message>
    <message>
        <source>Your sets couldn&apos;t be saved yet. Limber keeps them and tries again.</source>
        <translation>Suas séries ainda não foram salvas. O Limber as guarda e tenta de novo.</translation>
    </message>
</context>
<context>
    <name>limber::SessionSound</name>
    <message>
        <source>Sound is back.</source>
        <translation>O som voltou.</translation>
    </message>
    <message>
        <source>This computer has no voice. The sounds will guide you.</source>
        <translation>Este computador não tem voz. Os sons guiam você.</translation>
    </message>
    <message>
        <source>No sound device. The session goes on, so follow the screen.</source>
        <translation>Sem dispositivo de som. A sessão continua; siga a tela.</translation>
    </message>
</context>
<context>
    <name>limber::SettingsFlow</name>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a setting</extracomment>
        <translation>Salvo: %1</translation>
    </message>
</context>
<context>
    <name>limber::StageFlow</name>
    <message>
        <source>Two more weeks in this stage.</source>
        <translation>Mais duas semanas nesta etapa.</translation>
    </message>
    <message>
        <source>You&apos;re in stage %1. Keep doing the old exercise once or twice a week.</source>
        <translation>Você está na etapa %1. Continue o exercício anterior uma ou duas vezes por semana.</translation>
    </message>
    <message>
        <source>One more week. We&apos;ll ask again.</source>
        <translation>Mais uma semana. Perguntaremos de novo.</translation>
    </message>
    <message>
        <source>Not now. We won&apos;t ask again for a while.</source>
        <translation>Agora não. Não perguntaremos de novo por um tempo.</translation>
    </message>
    <message>
        <source>Back to stage %1 until it settles.</source>
        <translation>De volta à etapa %1 até acalmar.</translation>
    </message>
    <message>
        <source>You stay in this stage. We won&apos;t ask again for a while.</source>
        <translation>Você fica nesta etapa. Não perguntaremos de novo por um tempo.</translation>
    </message>
    <message>
        <source>A lighter week until %1. Your usual target comes back after it.</source>
        <translation>Uma semana mais leve até %1. Depois, sua meta normal volta.</translation>
    </message>
</context>
<context>
    <name>limber::desk::Tray</name>
    <message>
        <source>Start: %1</source>
        <translation>Começar: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Encerrar agora</translation>
    </message>
    <message>
        <source>Open Limber</source>
        <translation>Abrir o Limber</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Limber: nothing is running</source>
        <translation>Limber: nada em andamento</translation>
    </message>
    <message>
        <source>%1: paused, %2 min left</source>
        <translation>%1: pausado, restam %2 min</translation>
    </message>
    <message>
        <source>%1: %2 min left</source>
        <translation>%1: restam %2 min</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>limber::exchange</name>
    <message>
        <source>cannot be written: %1</source>
        <translation>não pode ser gravado: %1</translation>
    </message>
    <message>
        <source>is not JSON: line %1: %2</source>
        <translation>não é JSON: linha %1: %2</translation>
    </message>
    <message>
        <source>must be one JSON object</source>
        <translation>precisa ser um único objeto JSON</translation>
    </message>
    <message>
        <source>must be &quot;limber-backup&quot;, found &quot;%1&quot;</source>
        <translation>precisa ser &quot;limber-backup&quot;, mas é &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is %1; this program reads up to version %2. A newer Limber can open it</source>
        <translation>é %1; este programa lê até a versão %2. Um Limber mais novo pode abrir</translation>
    </message>
    <message>
        <source>must be a text, found %1</source>
        <translation>precisa ser um texto, mas é %1</translation>
    </message>
    <message>
        <source>must be a list of texts of one line each, found %1 in it</source>
        <translation>precisa ser uma lista de textos de uma linha cada, mas contém %1</translation>
    </message>
    <message>
        <source>must hold at most %1 texts</source>
        <translation>pode ter no máximo %1 textos</translation>
    </message>
    <message>
        <source>must not be less than &quot;sessions&quot;</source>
        <translation>não pode ser menor que &quot;sessions&quot;</translation>
    </message>
    <message>
        <source>must not be less than &quot;start&quot;</source>
        <translation>não pode ser menor que &quot;start&quot;</translation>
    </message>
    <message>
        <source>is allowed only when &quot;counted&quot; is &quot;holds&quot;</source>
        <translation>só é permitido quando &quot;counted&quot; é &quot;holds&quot;</translation>
    </message>
    <message>
        <source>must be at least one for each set and hold</source>
        <translation>precisa ser pelo menos um para cada série e sustentação</translation>
    </message>
    <message>
        <source>lies before &quot;on&quot;</source>
        <translation>é anterior a &quot;on&quot;</translation>
    </message>
    <message>
        <source>must be an object, at most %1 of them</source>
        <translation>precisa ser um objeto, no máximo %1 deles</translation>
    </message>
    <message>
        <source>names an exercise that is there already</source>
        <translation>indica um exercício que já existe</translation>
    </message>
    <message>
        <source>must be &quot;limber-plan&quot;, found &quot;%1&quot;</source>
        <translation>precisa ser &quot;limber-plan&quot;, mas é &quot;%1&quot;</translation>
    </message>
    <message>
        <source>must be a time such as 2026-03-02T07:55:00+01:00, found &quot;%1&quot;</source>
        <translation>precisa ser um horário como 2026-03-02T07:55:00+01:00, mas é &quot;%1&quot;</translation>
    </message>
    <message>
        <source>is too large for a plan</source>
        <translation>é grande demais para um plano</translation>
    </message>
</context>
<context>
    <name>limber::exchange::E</name>
    <message>
        <source>must be one of %1, found &quot;%2&quot;</source>
        <translation>precisa ser um destes: %1, mas é &quot;%2&quot;</translation>
    </message>
</context>
<context>
    <name>limber::platform::CardNotifications</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>limber::platform::ScreenAwake</name>
    <message>
        <source>A guided session is running</source>
        <translation>Uma sessão guiada está em andamento</translation>
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
        <translation>%1 repetições</translation>
    </message>
    <message>
        <source>%1 holds of %2</source>
        <translation>%1 sustentações de %2</translation>
    </message>
    <message>
        <source>, %1 kilograms</source>
        <translation>, %1 quilos</translation>
    </message>
    <message>
        <source>Done. Well done.</source>
        <translation>Feito. Muito bem.</translation>
    </message>
    <message>
        <source>Left side.</source>
        <translation>Lado esquerdo.</translation>
    </message>
    <message>
        <source>Right side.</source>
        <translation>Lado direito.</translation>
    </message>
    <message>
        <source>Rest, %1.</source>
        <translation>Descanso, %1.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>Depois: %1.</translation>
    </message>
    <message>
        <source>Ease in, hold, and breathe. I count: one, two, three.</source>
        <translation>Entre devagar, segure e respire. Eu conto: um, dois, três.</translation>
    </message>
</context>
<context>
    <name>limber::ui::AdherenceCalendar</name>
    <message>
        <source>Training calendar</source>
        <translation>Calendário de treino</translation>
    </message>
</context>
<context>
    <name>limber::ui::AdherenceCard</name>
    <message>
        <source>all done</source>
        <translation>tudo feito</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>não feito</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>dia de descanso</translation>
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
        <translation>Backups</translation>
    </message>
    <message>
        <source>There is no backup yet. Limber makes one every day that something changed.</source>
        <translation>Ainda não há backup. O Limber faz um a cada dia em que algo mudou.</translation>
    </message>
    <message>
        <source>Limber makes one every day that something changed, and clears away older ones bit by bit. Backups you make yourself stay.</source>
        <translation>O Limber faz um a cada dia em que algo mudou e remove os mais antigos aos poucos. Os backups que você mesmo faz ficam.</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Voltar a este</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danificado</translation>
    </message>
</context>
<context>
    <name>limber::ui::BenchmarkForm</name>
    <message>
        <source>Exercise</source>
        <translation>Exercício</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source> cm overhead gap</source>
        <translation> cm de distância acima da cabeça</translation>
    </message>
    <message>
        <source> s longest hold</source>
        <translation> s, sustentação mais longa</translation>
    </message>
    <message>
        <source> slow repetitions</source>
        <translation> repetições lentas</translation>
    </message>
    <message>
        <source>Stop while it&apos;s still comfortable: effort 5, pain 2 at most, good form.</source>
        <translation>Pare enquanto ainda é confortável: esforço 5, dor 2 no máximo, boa forma.</translation>
    </message>
</context>
<context>
    <name>limber::ui::BreathBar</name>
    <message>
        <source>Breathe in</source>
        <translation>Puxe o ar</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Solte o ar</translation>
    </message>
</context>
<context>
    <name>limber::ui::CheckInPage</name>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>no effort</source>
        <translation>sem esforço</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>a pior</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>The worst pain you felt at any moment.</source>
        <translation>A pior dor que você sentiu em algum momento.</translation>
    </message>
    <message>
        <source>That&apos;s fine.</source>
        <translation>Tudo bem.</translation>
    </message>
    <message>
        <source>Your next session stays the same.</source>
        <translation>Sua próxima sessão continua igual.</translation>
    </message>
    <message>
        <source>That&apos;s enough of this exercise for today. Next time will be easier.</source>
        <translation>Chega deste exercício por hoje. Da próxima vez será mais fácil.</translation>
    </message>
    <message>
        <source>How hard did it feel?</source>
        <translation>Foi difícil?</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>Worst pain during the exercise?</source>
        <translation>Pior dor durante o exercício?</translation>
    </message>
    <message>
        <source>I felt tingling, numbness or weakness in an arm, a leg or around my chest</source>
        <translation>Senti formigamento, dormência ou fraqueza em um braço, uma perna ou em volta do peito</translation>
    </message>
    <message>
        <source>It was still there ten minutes after I changed position</source>
        <translation>Continuou dez minutos depois de mudar de posição</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Adicionar uma nota</translation>
    </message>
    <message>
        <source>Stopping was right.</source>
        <translation>Você fez bem em parar.</translation>
    </message>
    <message>
        <source>After the session</source>
        <translation>Depois da sessão</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo: take back these answers</source>
        <translation>Desfazer: retirar estas respostas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
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
        <translation>Dia da consulta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A doctor</source>
        <translation>Um médico</translation>
    </message>
    <message>
        <source>A physiotherapist</source>
        <translation>Um fisioterapeuta</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Gentle movement only</source>
        <translation>Só movimento leve</translation>
    </message>
    <message>
        <source>a roller under the back</source>
        <translation>um rolo sob as costas</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>braços acima da cabeça, com ou sem peso</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>deitar no chão e levantar</translation>
    </message>
    <message>
        <source>What did your doctor or physio say?</source>
        <translation>O que seu médico ou fisio disse?</translation>
    </message>
    <message>
        <source>Enter what you agreed. It holds for six months, or until a safety answer gets more serious.</source>
        <translation>Anote o combinado. Vale seis meses, ou até uma resposta de segurança ficar mais séria.</translation>
    </message>
    <message>
        <source>When was your visit?</source>
        <translation>Quando foi a consulta?</translation>
    </message>
    <message>
        <source>Anything else they said, in your own words</source>
        <translation>O que mais disseram, com suas palavras</translation>
    </message>
    <message>
        <source>Who did you see?</source>
        <translation>Quem você consultou?</translation>
    </message>
    <message>
        <source>Another health professional</source>
        <translation>Outro profissional de saúde</translation>
    </message>
    <message>
        <source>What can you do?</source>
        <translation>O que você pode fazer?</translation>
    </message>
    <message>
        <source>Everything except:</source>
        <translation>Tudo, menos:</translation>
    </message>
    <message>
        <source>bending backwards under load</source>
        <translation>arquear as costas com carga</translation>
    </message>
</context>
<context>
    <name>limber::ui::Coach</name>
    <message>
        <source>Carry on as planned</source>
        <translation>Siga como planejado</translation>
    </message>
    <message>
        <source>Move on, or two more weeks?</source>
        <translation>Avançar, ou mais duas semanas?</translation>
    </message>
    <message>
        <source>A smaller plan may fit better</source>
        <translation>Talvez um plano menor sirva melhor</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>semana %1</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortável</translation>
    </message>
    <message>
        <source>Pain-free</source>
        <translation>Sem dor</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Enough practice</source>
        <translation>Prática suficiente</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 over %2 weeks (%3)</source>
        <translation>%1 em %2 semanas (%3)</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>%1 repetições</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message numerus="yes">
        <source>tingling or numbness in %n session(s)</source>
        <translation>
            <numerusform>formigamento ou dormência em %n sessão</numerusform>
            <numerusform>formigamento ou dormência em %n sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>After %1 weeks</source>
        <translation>Depois de %1 semanas</translation>
    </message>
    <message>
        <source>A new exercise starts at %1.</source>
        <translation>Um exercício novo começa em %1.</translation>
    </message>
    <message>
        <source>This week stays at %1.</source>
        <translation>Esta semana fica em %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation>%1 de %2 sessões</translation>
    </message>
    <message>
        <source>On hold for now</source>
        <translation>Suspenso por enquanto</translation>
    </message>
    <message>
        <source>You&apos;re ready for the next stage</source>
        <translation>Você está pronto para a próxima etapa</translation>
    </message>
    <message>
        <source>An easier version for two weeks</source>
        <translation>Uma versão mais fácil por duas semanas</translation>
    </message>
    <message>
        <source>One stage back, to let it settle</source>
        <translation>Uma etapa para trás, até acalmar</translation>
    </message>
    <message>
        <source>Talk to a doctor or physio</source>
        <translation>Fale com um médico ou fisio</translation>
    </message>
    <message>
        <source>Your programme is paused</source>
        <translation>Seu programa está pausado</translation>
    </message>
    <message>
        <source>Get this checked first</source>
        <translation>Peça avaliação antes</translation>
    </message>
    <message>
        <source>A lighter week?</source>
        <translation>Uma semana mais leve?</translation>
    </message>
    <message>
        <source>You&apos;ve completed all five stages</source>
        <translation>Você completou as cinco etapas</translation>
    </message>
    <message>
        <source>OK to increase</source>
        <translation>Pode aumentar</translation>
    </message>
    <message>
        <source>Same target again</source>
        <translation>Mesma meta de novo</translation>
    </message>
    <message>
        <source>20% lower for now</source>
        <translation>20% a menos por enquanto</translation>
    </message>
    <message>
        <source>No more of this exercise today</source>
        <translation>Chega deste exercício hoje</translation>
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
        <translation>Semana passada você fez %1 de %2 sessões, com dor %3 no máximo</translation>
    </message>
    <message>
        <source>Last week you did %1 of %2 sessions, with pain %3 and effort %4</source>
        <translation>Semana passada você fez %1 de %2 sessões, com dor %3 e esforço %4</translation>
    </message>
    <message>
        <source>%1. This week&apos;s target: %3 (%2).</source>
        <translation>%1. Meta desta semana: %3 (%2).</translation>
    </message>
    <message>
        <source>%1. This week you reach the highest target of this exercise: %2.</source>
        <translation>%1. Esta semana você chega à meta mais alta deste exercício: %2.</translation>
    </message>
    <message>
        <source>%1. Same repetitions, more weight: %3 kg (%2).</source>
        <translation>%1. Mesmas repetições, mais peso: %3 kg (%2).</translation>
    </message>
    <message>
        <source>The next step would be more than 10%. Your target stays the same for now. Next comes %1.</source>
        <translation>O próximo passo seria mais de 10%. Sua meta continua igual por enquanto. Depois vem %1.</translation>
    </message>
    <message>
        <source>%1. After %2 good weeks at the same target, it&apos;s time for the next step: %3.</source>
        <translation>%1. Depois de %2 boas semanas na mesma meta, é hora do próximo passo: %3.</translation>
    </message>
    <message>
        <source>%1. Lower more slowly now: %2 seconds in the first set, %3 in all (%4).</source>
        <translation>%1. Desça mais devagar agora: %2 segundos na primeira série, %3 no total (%4).</translation>
    </message>
    <message>
        <source>This week&apos;s target: %2 (%1 on last week).</source>
        <translation>Meta desta semana: %2 (%1 em relação à anterior).</translation>
    </message>
    <message>
        <source>If you like, take a big step: %1 kg with %2 repetitions. That&apos;s %3% more weight and %4 total work.</source>
        <translation>Se quiser, dê um passo grande: %1 kg com %2 repetições. São %3% mais peso e %4 de trabalho total.</translation>
    </message>
    <message>
        <source>You finished %1% of your sets last week, so your target stays the same. From %2%, it can increase.</source>
        <translation>Você terminou %1% das séries na semana passada, então sua meta continua igual. A partir de %2%, pode subir.</translation>
    </message>
    <message>
        <source>Last week brought pain up to %1 or a sore morning, so your target stays the same.</source>
        <translation>Semana passada a dor chegou a %1 ou houve uma manhã dolorida, então sua meta continua igual.</translation>
    </message>
    <message>
        <source>%1 Your pain this morning was %2. Your usual is %3.</source>
        <translation>%1 Sua dor esta manhã foi %2. Seu normal é %3.</translation>
    </message>
    <message>
        <source>Second flare-up this week, so your target is 20% lower.</source>
        <translation>Segunda crise esta semana, então sua meta cai 20%.</translation>
    </message>
    <message>
        <source>Third flare-up in four weeks, so your target is 20% lower. Take it gently.</source>
        <translation>Terceira crise em quatro semanas, então sua meta cai 20%. Vá de leve.</translation>
    </message>
    <message>
        <source>You were away for %1 days. You restart a little lower (%2), and there&apos;s nothing to catch up on.</source>
        <translation>Você ficou fora %1 dias. Volta um pouco mais baixo (%2), e não há nada a recuperar.</translation>
    </message>
    <message>
        <source>If you like, try a harder version of this exercise.</source>
        <translation>Se quiser, tente uma versão mais difícil deste exercício.</translation>
    </message>
    <message>
        <source>%1 is the highest target of this exercise.</source>
        <translation>%1 é a meta mais alta deste exercício.</translation>
    </message>
    <message>
        <source>Your first week stays at %1.</source>
        <translation>Sua primeira semana fica em %1.</translation>
    </message>
    <message>
        <source>You keep this one up once or twice a week: %1.</source>
        <translation>Este você mantém uma ou duas vezes por semana: %1.</translation>
    </message>
    <message>
        <source>You rested last week, so your target stays the same.</source>
        <translation>Você descansou na semana passada, então sua meta continua igual.</translation>
    </message>
    <message>
        <source>You did %1% of your sessions last week, so your target stays the same. A week counts from %2%.</source>
        <translation>Você fez %1% das sessões na semana passada, então sua meta continua igual. Uma semana conta a partir de %2%.</translation>
    </message>
    <message>
        <source>You checked in after %1 of %2 sessions. With more check-ins, your target can increase.</source>
        <translation>Você avaliou %1 de %2 sessões. Com mais avaliações, sua meta pode subir.</translation>
    </message>
    <message>
        <source>It got worse two weeks in a row, so your target stays the same for now.</source>
        <translation>Piorou duas semanas seguidas, então sua meta continua igual por enquanto.</translation>
    </message>
    <message>
        <source>Tingling or numbness came back. Your target stays the same until a doctor or physio has checked it.</source>
        <translation>O formigamento ou a dormência voltou. Sua meta continua igual até um médico ou fisio avaliar.</translation>
    </message>
    <message>
        <source>Pain reached %1 in the last two weeks. Your target stays the same until it&apos;s calmer.</source>
        <translation>A dor chegou a %1 nas duas últimas semanas. Sua meta continua igual até acalmar.</translation>
    </message>
    <message>
        <source>You&apos;re sorer than usual this morning, so your target stays the same.</source>
        <translation>Você está mais dolorido que o normal esta manhã, então sua meta continua igual.</translation>
    </message>
    <message>
        <source>Pain reached %1 last session, so your target is 20% lower for the rest of the week.</source>
        <translation>A dor chegou a %1 na última sessão, então sua meta cai 20% no resto da semana.</translation>
    </message>
    <message>
        <source>You&apos;ve had pain for six weeks, so your target is 20% lower for two weeks.</source>
        <translation>Você teve dor por seis semanas, então sua meta cai 20% por duas semanas.</translation>
    </message>
    <message>
        <source>You start again at 80%: %1.</source>
        <translation>Você recomeça em 80%: %1.</translation>
    </message>
    <message>
        <source>After %1 days away, it&apos;s best to restart one stage back.</source>
        <translation>Depois de %1 dias fora, é melhor recomeçar uma etapa antes.</translation>
    </message>
    <message>
        <source>After three flare-ups, this exercise rests until three mornings in a row are at %1 or less.</source>
        <translation>Depois de três crises, este exercício descansa até três manhãs seguidas em %1 ou menos.</translation>
    </message>
    <message>
        <source>Only the gentle first exercise for now: %1.</source>
        <translation>Por enquanto só o primeiro exercício leve: %1.</translation>
    </message>
    <message>
        <source>%1% better a week</source>
        <translation>%1% melhor por semana</translation>
    </message>
    <message>
        <source>%1% worse a week</source>
        <translation>%1% pior por semana</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2 weeks so far</source>
        <translation>%1 de %2 semanas até agora</translation>
    </message>
    <message numerus="yes">
        <source>effort %1 out of 10 in the last %n session(s)</source>
        <translation>
            <numerusform>esforço %1 de 10 na última sessão</numerusform>
            <numerusform>esforço %1 de 10 nas últimas %n sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>no check-ins yet</source>
        <translation>ainda sem avaliações</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) stopped early</source>
        <translation>
            <numerusform>%n sessão parada antes</numerusform>
            <numerusform>%n sessões paradas antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain 0-1 in %1% of sessions over %2 days, %3 at most</source>
        <translation>Dor 0-1 em %1% das sessões em %2 dias, %3 no máximo</translation>
    </message>
    <message>
        <source>nothing logged in %1 days</source>
        <translation>nada anotado em %1 dias</translation>
    </message>
    <message>
        <source>calm mornings, %1 at most</source>
        <translation>manhãs calmas, %1 no máximo</translation>
    </message>
    <message>
        <source>one morning at %1; your usual is %2</source>
        <translation>uma manhã em %1; seu normal é %2</translation>
    </message>
    <message>
        <source>%1 of %2 weekly checks so far</source>
        <translation>%1 de %2 testes até agora</translation>
    </message>
    <message>
        <source>the same target still gets easier: effort %1, then %2</source>
        <translation>a mesma meta ainda fica mais fácil: esforço %1, depois %2</translation>
    </message>
    <message>
        <source>at the highest target, %1, for %2 weeks</source>
        <translation>na meta mais alta, %1, há %2 semanas</translation>
    </message>
    <message>
        <source>%1% of your sessions over %2 weeks</source>
        <translation>%1% das suas sessões em %2 semanas</translation>
    </message>
    <message>
        <source>overhead gap %1 cm; you need %2 cm or less</source>
        <translation>distância acima da cabeça %1 cm; precisa de %2 cm ou menos</translation>
    </message>
    <message>
        <source>overhead gap not measured yet; you need %1 cm or less</source>
        <translation>distância acima da cabeça ainda não medida; precisa de %1 cm ou menos</translation>
    </message>
    <message>
        <source>overhead gap measured %1 days ago; measure again after four weeks</source>
        <translation>distância acima da cabeça medida há %1 dias; meça de novo após quatro semanas</translation>
    </message>
    <message>
        <source>your programme is resting or limited now</source>
        <translation>seu programa está suspenso ou limitado</translation>
    </message>
    <message>
        <source>%1 of %2 sessions, %3 of %4 weeks</source>
        <translation>%1 de %2 sessões, %3 de %4 semanas</translation>
    </message>
    <message>
        <source>effort %1 out of 10</source>
        <translation>esforço %1 de 10</translation>
    </message>
    <message>
        <source>Pain 0-1 in %1% of sessions</source>
        <translation>Dor 0-1 em %1% das sessões</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1 de %2 testes</translation>
    </message>
    <message>
        <source>%1% of the plan</source>
        <translation>%1% do plano</translation>
    </message>
    <message>
        <source>Third flare-up in four weeks. Going back one stage is safer. Do only the gentle first exercise until three mornings are back to your usual.</source>
        <translation>Terceira crise em quatro semanas. Voltar uma etapa é mais seguro. Faça só o primeiro exercício leve até três manhãs voltarem ao normal.</translation>
    </message>
    <message>
        <source> Pain went from %1 to %2.</source>
        <translation> A dor foi de %1 para %2.</translation>
    </message>
    <message>
        <source> What you can do went from %1 to %2.</source>
        <translation> O que você consegue fazer foi de %1 para %2.</translation>
    </message>
    <message>
        <source>%1, there&apos;s no clear change yet.%2 Consider asking a doctor or physio, or changing your plan.</source>
        <translation>%1 ainda não há mudança clara.%2 Pense em perguntar a um médico ou fisio, ou mudar o plano.</translation>
    </message>
    <message numerus="yes">
        <source>You chose to wait. We&apos;ll ask again in %n day(s).</source>
        <translation>
            <numerusform>Você escolheu esperar. Perguntaremos em %n dia.</numerusform>
            <numerusform>Você escolheu esperar. Perguntaremos em %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>You trained less than planned for %1 weeks. What got in the way? Half as many sessions a day may fit better.</source>
        <translation>Você treinou menos que o planejado por %1 semanas. O que atrapalhou? Metade das sessões por dia talvez sirva melhor.</translation>
    </message>
    <message>
        <source>You reported a warning sign. Call the emergency number now. Don&apos;t train.</source>
        <translation>Você relatou um sinal de alerta. Ligue agora para a emergência. Não treine.</translation>
    </message>
    <message>
        <source>You reported something a doctor should check this week. Don&apos;t train until then.</source>
        <translation>Você relatou algo que um médico deve avaliar esta semana. Até lá, não treine.</translation>
    </message>
    <message>
        <source>Only the gentle first stage for now. When a doctor or physio has told you what you can do, enter it under Safety.</source>
        <translation>Por enquanto só a primeira etapa, de leve. Quando um médico ou fisio disser o que você pode fazer, anote em &quot;Segurança&quot;.</translation>
    </message>
    <message>
        <source>It&apos;s time for the safety questions again.</source>
        <translation>Está na hora das perguntas de segurança de novo.</translation>
    </message>
    <message>
        <source>You haven&apos;t answered the safety questions yet.</source>
        <translation>Você ainda não respondeu às perguntas de segurança.</translation>
    </message>
    <message>
        <source>After an illness or injury, answer the safety questions first.</source>
        <translation>Depois de doença ou lesão, responda antes às perguntas de segurança.</translation>
    </message>
    <message numerus="yes">
        <source>Your break lasts %n more day(s). These days don&apos;t count against you.</source>
        <translation>
            <numerusform>Sua pausa dura mais %n dia. Não conta contra você.</numerusform>
            <numerusform>Sua pausa dura mais %n dias. Não conta contra você.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your break ends today. It doesn&apos;t count against you.</source>
        <translation>Sua pausa acaba hoje. Não conta contra você.</translation>
    </message>
    <message>
        <source>You had tingling or numbness twice in a week, so training is on hold. Have it checked. Then enter what they told you under Safety.</source>
        <translation>Você teve formigamento ou dormência duas vezes em uma semana, então o treino está suspenso. Peça avaliação. Depois anote em &quot;Segurança&quot; o que disseram.</translation>
    </message>
    <message>
        <source>The tingling was still there after ten minutes, so training is on hold. Have it checked. Then enter what they told you under Safety.</source>
        <translation>O formigamento continuou depois de dez minutos, então o treino está suspenso. Peça avaliação. Depois anote em &quot;Segurança&quot; o que disseram.</translation>
    </message>
    <message>
        <source>You told us something feels wrong. Trust that, and ask a doctor or physio. Until then, do only the gentle first stage, and only if it feels right.</source>
        <translation>Você disse que algo não está bem. Leve a sério e pergunte a um médico ou fisio. Até lá, faça só a primeira etapa, de leve, e só se parecer bom.</translation>
    </message>
    <message>
        <source>It&apos;s calm again with the easier version. Go back to the standard version whenever you like.</source>
        <translation>Com a versão mais fácil está calmo de novo. Volte à versão padrão quando quiser.</translation>
    </message>
    <message>
        <source>Tingling or numbness came back (%1 times in four weeks). Ask a doctor or physio.</source>
        <translation>O formigamento ou a dormência voltou (%1 vezes em quatro semanas). Pergunte a um médico ou fisio.</translation>
    </message>
    <message>
        <source>You&apos;ve had %1 flare-ups in four weeks. Ask a doctor or physio.</source>
        <translation>Você teve %1 crises em quatro semanas. Pergunte a um médico ou fisio.</translation>
    </message>
    <message>
        <source>Your pain was 5 or more on most days for two weeks. Ask a doctor or physio.</source>
        <translation>Sua dor foi 5 ou mais na maioria dos dias por duas semanas. Pergunte a um médico ou fisio.</translation>
    </message>
    <message>
        <source>It got worse two weeks in a row. Ask a doctor or physio.</source>
        <translation>Piorou duas semanas seguidas. Pergunte a um médico ou fisio.</translation>
    </message>
    <message>
        <source>You were away for %1 days. Go back one stage, answer the safety questions and measure again.</source>
        <translation>Você ficou fora %1 dias. Volte uma etapa, responda às perguntas de segurança e meça de novo.</translation>
    </message>
    <message>
        <source>You&apos;ve been in this stage for %1 weeks, and %2 of them count. What got in the way? A smaller plan may fit better.</source>
        <translation>Você está nesta etapa há %1 semanas, e %2 contam. O que atrapalhou? Talvez um plano menor sirva melhor.</translation>
    </message>
    <message>
        <source>You meet all five goals after %1 weeks. Move on whenever you like.</source>
        <translation>Você cumpre os cinco critérios depois de %1 semanas. Avance quando quiser.</translation>
    </message>
    <message>
        <source>%1 weeks, pain-free and levelled off. A good time for the next stage.</source>
        <translation>%1 semanas, sem dor e estabilizado. Bom momento para a próxima etapa.</translation>
    </message>
    <message>
        <source>This stage is meant to take %1 weeks at most, and you&apos;re pain-free. You can move on.</source>
        <translation>Esta etapa deve durar no máximo %1 semanas, e você está sem dor. Pode avançar.</translation>
    </message>
    <message>
        <source>You&apos;re still improving. Stay two more weeks if you like.</source>
        <translation>Você ainda está melhorando. Fique mais duas semanas se quiser.</translation>
    </message>
    <message>
        <source>You&apos;re pain-free after six weeks. You can move on, with a smaller plan.</source>
        <translation>Você está sem dor depois de seis semanas. Pode avançar, com um plano menor.</translation>
    </message>
    <message>
        <source>Six weeks and pain-free, but it still feels hard. Stay two more weeks.</source>
        <translation>Seis semanas sem dor, mas ainda é difícil. Fique mais duas semanas.</translation>
    </message>
    <message>
        <source>Six weeks with a little pain (up to %1). Stay two more weeks. Your target increases only while things stay calm.</source>
        <translation>Seis semanas com um pouco de dor (até %1). Fique mais duas semanas. Sua meta só sobe se tudo ficar calmo.</translation>
    </message>
    <message>
        <source>You&apos;re improving, but pain reached %1. Do an easier version at 20% less for two weeks. Then we&apos;ll look again.</source>
        <translation>Você está melhorando, mas a dor chegou a %1. Faça uma versão mais fácil com 20% a menos por duas semanas. Depois vemos de novo.</translation>
    </message>
    <message>
        <source>Six weeks, no change, and pain up to %1. Do less, and ask a doctor or physio.</source>
        <translation>Seis semanas, sem mudança, e dor até %1. Faça menos e pergunte a um médico ou fisio.</translation>
    </message>
    <message>
        <source>Pain reached %1. Do an easier version and a smaller plan for two weeks. Then have it checked.</source>
        <translation>A dor chegou a %1. Faça uma versão mais fácil e um plano menor por duas semanas. Depois peça avaliação.</translation>
    </message>
    <message>
        <source>You haven&apos;t started yet.</source>
        <translation>Você ainda não começou.</translation>
    </message>
    <message numerus="yes">
        <source>You were away for %n day(s). Please answer all safety questions first.</source>
        <translation>
            <numerusform>Você ficou fora %n dia. Responda antes a todas as perguntas de segurança.</numerusform>
            <numerusform>Você ficou fora %n dias. Responda antes a todas as perguntas de segurança.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were away for %n day(s). Please answer a few safety questions first.</source>
        <translation>
            <numerusform>Você ficou fora %n dia. Responda antes a algumas perguntas de segurança.</numerusform>
            <numerusform>Você ficou fora %n dias. Responda antes a algumas perguntas de segurança.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your chest opens %1 cm with a deep breath. Mention this to a doctor.</source>
        <translation>Seu peito se abre %1 cm ao respirar fundo. Comente com um médico.</translation>
    </message>
    <message>
        <source>Your head is %1 cm from the wall. Mention this to a doctor.</source>
        <translation>Sua cabeça está a %1 cm da parede. Comente com um médico.</translation>
    </message>
    <message>
        <source>It hurt today, up to %1 of 10. Enough of this exercise for today.</source>
        <translation>Doeu hoje, até %1 de 10. Chega deste exercício por hoje.</translation>
    </message>
    <message>
        <source>It hurt twice at the lightest target. Leave it out for a week.</source>
        <translation>Doeu duas vezes na meta mais leve. Deixe de lado por uma semana.</translation>
    </message>
    <message>
        <source>Your safety answers rule this exercise out until a doctor or physiotherapist agrees.</source>
        <translation>Suas respostas de segurança excluem este exercício até um médico ou fisioterapeuta liberar.</translation>
    </message>
    <message>
        <source>This belongs to stage %1. You get there step by step.</source>
        <translation>Isto é da etapa %1. Você chega lá passo a passo.</translation>
    </message>
    <message>
        <source>You need equipment that is not ticked in Settings.</source>
        <translation>Você precisa de um equipamento que não está marcado em Ajustes.</translation>
    </message>
    <message>
        <source>Before your second session, please answer all safety questions.</source>
        <translation>Antes da segunda sessão, responda a todas as perguntas de segurança.</translation>
    </message>
    <message>
        <source>Your doctor&apos;s agreement is more than six months old. Please answer the safety questions again.</source>
        <translation>A liberação do seu médico tem mais de seis meses. Responda de novo às perguntas de segurança.</translation>
    </message>
    <message>
        <source>Only gentle movement until you have answered the safety questions.</source>
        <translation>Só movimento leve até você responder às perguntas de segurança.</translation>
    </message>
    <message>
        <source>You and your doctor agreed on gentle movement only.</source>
        <translation>Você combinou com seu médico só movimento leve.</translation>
    </message>
    <message>
        <source>Your pain has moved from the mid-back to another place twice this week. See a doctor or physiotherapist first.</source>
        <translation>Sua dor passou do meio das costas para outro lugar duas vezes esta semana. Procure antes um médico ou fisioterapeuta.</translation>
    </message>
    <message>
        <source>Last week felt hard, effort %1 of 10, so your target stays the same.</source>
        <translation>A semana passada foi difícil, esforço %1 de 10, então sua meta continua igual.</translation>
    </message>
    <message>
        <source>Last week&apos;s effort was %1 of 10. Did you sleep badly, or were you ill? Take it easier.</source>
        <translation>O esforço da semana passada foi %1 de 10. Dormiu mal ou esteve doente? Vá com mais calma.</translation>
    </message>
    <message>
        <source>You did %1% of last week&apos;s plan. More does not help faster, so your target stays the same.</source>
        <translation>Você fez %1% do plano da semana passada. Mais não ajuda mais rápido, então sua meta continua igual.</translation>
    </message>
    <message>
        <source>This exercise needs a day of rest in between, so your target stays the same.</source>
        <translation>Este exercício precisa de um dia de descanso no meio, então sua meta continua igual.</translation>
    </message>
    <message>
        <source>Your weekly pain is %1 points above its lowest, so your target stays the same.</source>
        <translation>Sua dor da semana está %1 pontos acima do mínimo, então sua meta continua igual.</translation>
    </message>
    <message>
        <source>Your weekly pain is %1 points above its lowest in six weeks. Talk to a doctor or physiotherapist.</source>
        <translation>Sua dor da semana está %1 pontos acima do mínimo em seis semanas. Fale com um médico ou fisioterapeuta.</translation>
    </message>
    <message>
        <source>Your activities became harder two weeks in a row, so your target stays the same.</source>
        <translation>Suas atividades ficaram mais difíceis duas semanas seguidas, então sua meta continua igual.</translation>
    </message>
    <message>
        <source>Your activities became harder two weeks in a row. Talk to a doctor or physiotherapist.</source>
        <translation>Suas atividades ficaram mais difíceis duas semanas seguidas. Fale com um médico ou fisioterapeuta.</translation>
    </message>
    <message>
        <source>Your weekly check went down, so your target stays the same. How were your sleep and effort?</source>
        <translation>Seu teste da semana caiu, então sua meta continua igual. Como estão o sono e o esforço?</translation>
    </message>
    <message>
        <source>An exercise with a similar movement hurt, up to %1 of 10, so this target stays the same.</source>
        <translation>Um exercício com movimento parecido doeu, até %1 de 10, então esta meta continua igual.</translation>
    </message>
    <message numerus="yes">
        <source>You had %n day(s) off, so your target stays the same.</source>
        <translation>
            <numerusform>Você teve %n dia de folga, então sua meta continua igual.</numerusform>
            <numerusform>Você teve %n dias de folga, então sua meta continua igual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your safety questions are overdue, so your target stays the same until you answer them.</source>
        <translation>Suas perguntas de segurança estão atrasadas, então sua meta continua igual até você responder.</translation>
    </message>
    <message>
        <source>The heavier weight hurt, up to %1 of 10. Go back to %2 kg.</source>
        <translation>O peso maior doeu, até %1 de 10. Volte para %2 kg.</translation>
    </message>
    <message>
        <source>It hurt at the lightest target. Try the easier form.</source>
        <translation>Doeu na meta mais leve. Tente a versão mais fácil.</translation>
    </message>
    <message>
        <source>It hurt three times at the lightest target. Talk to a doctor or physiotherapist.</source>
        <translation>Doeu três vezes na meta mais leve. Fale com um médico ou fisioterapeuta.</translation>
    </message>
    <message>
        <source>Something hurt just before you moved on, so you start lower: %1.</source>
        <translation>Algo doeu logo antes de avançar, então você começa mais baixo: %1.</translation>
    </message>
    <message>
        <source>As it was set: %1. It stays the same until you change it.</source>
        <translation>Como foi definido: %1. Continua igual até você mudar.</translation>
    </message>
    <message>
        <source>Your lighter week: %1 (%2). Your usual target comes back after it.</source>
        <translation>Sua semana mais leve: %1 (%2). Depois, sua meta normal volta.</translation>
    </message>
    <message>
        <source>Your lighter week is over, and it went well. You&apos;re back at %1.</source>
        <translation>Sua semana mais leve terminou e correu bem. Você voltou a %1.</translation>
    </message>
    <message>
        <source>%1 of %2 weeks in stage 5</source>
        <translation>%1 de %2 semanas na etapa 5</translation>
    </message>
    <message>
        <source>bridges on one leg: best session %1 repetitions; you need %2 × %3</source>
        <translation>pontes em uma perna: melhor sessão %1 repetições; você precisa de %2 × %3</translation>
    </message>
    <message>
        <source>bridges with arms overhead: best session %1 repetitions; you need %2 × %3</source>
        <translation>pontes com os braços acima da cabeça: melhor sessão %1 repetições; você precisa de %2 × %3</translation>
    </message>
    <message>
        <source>Your target has grown %1 weeks in a row. If you like, do one week %2% lighter.</source>
        <translation>Sua meta subiu %1 semanas seguidas. Se quiser, faça uma semana %2% mais leve.</translation>
    </message>
    <message>
        <source>Your therapist&apos;s plan leaves this exercise out.</source>
        <translation>O plano do seu fisioterapeuta deixa este exercício de fora.</translation>
    </message>
</context>
<context>
    <name>limber::ui::ColumnPicker</name>
    <message>
        <source>%1 (such as %2)</source>
        <comment>column, its first value</comment>
        <translation>%1 (por exemplo, %2)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercício</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repetições</translation>
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
        <translation>não está nesta tabela</translation>
    </message>
</context>
<context>
    <name>limber::ui::CompareView</name>
    <message>
        <source>Which periods</source>
        <translation>Quais períodos</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>%1, from</source>
        <comment>period</comment>
        <translation>%1, início</translation>
    </message>
    <message>
        <source>%1, until</source>
        <comment>period</comment>
        <translation>%1, fim</translation>
    </message>
    <message>
        <source>Two periods compared</source>
        <translation>Dois períodos comparados</translation>
    </message>
    <message>
        <source>A change is only called one if it is more than day-to-day variation.</source>
        <translation>Só chamamos de mudança o que passa da variação de um dia para outro.</translation>
    </message>
    <message>
        <source>The last four weeks and the four before</source>
        <translation>As últimas quatro semanas e as quatro anteriores</translation>
    </message>
    <message>
        <source>Your first two weeks and the last two</source>
        <translation>Suas duas primeiras semanas e as duas últimas</translation>
    </message>
    <message>
        <source>Last month and this month</source>
        <translation>O mês passado e este mês</translation>
    </message>
    <message>
        <source>The last stage and this one</source>
        <translation>A última etapa e esta</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n a mais</numerusform>
            <numerusform>%n a mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n a menos</numerusform>
            <numerusform>%n a menos</numerusform>
        </translation>
    </message>
    <message>
        <source>no real change</source>
        <translation>sem mudança real</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>%1 acima</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>%1 abaixo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>melhora de %1</translation>
    </message>
    <message>
        <source>%1 worse</source>
        <translation>piora de %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Days you trained</source>
        <translation>Dias de treino</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dor</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>Morning pain</source>
        <translation>Dor da manhã</translation>
    </message>
</context>
<context>
    <name>limber::ui::DayRings</name>
    <message>
        <source>%1: rest day</source>
        <translation>%1: dia de descanso</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <translation>%1: %2%</translation>
    </message>
    <message>
        <source>%1: a short one, it counts</source>
        <translation>%1: sessão curta, também conta</translation>
    </message>
</context>
<context>
    <name>limber::ui::DecidesPage</name>
    <message>
        <source>How Limber decides</source>
        <translation>Como o Limber decide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ready for the next stage?</source>
        <translation>Pronto para a próxima etapa?</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: sim</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: ainda não</translation>
    </message>
    <message>
        <source>After each session</source>
        <translation>Depois de cada sessão</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <translation>%1 (hoje)</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>%1 (also)</source>
        <translation>%1 (também)</translation>
    </message>
    <message>
        <source>Every suggestion comes from what you log. You always decide, and you can undo any decision in the journal.</source>
        <translation>Cada sugestão vem do que você anota. Você sempre decide e pode desfazer qualquer decisão no diário.</translation>
    </message>
    <message>
        <source>Something feels wrong</source>
        <translation>Algo não está bem</translation>
    </message>
    <message numerus="yes">
        <source>Stage %1, week %2. %n week(s) count so far.</source>
        <translation>
            <numerusform>Etapa %1, semana %2. Até agora conta %n semana.</numerusform>
            <numerusform>Etapa %1, semana %2. Até agora contam %n semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You need all five. You never have to max out, and you always decide.</source>
        <translation>São precisos os cinco. Você nunca precisa ir ao máximo, e sempre decide.</translation>
    </message>
    <message>
        <source>Your week starts on the day you started the stage. Its target is set on the first day and stays the same all week.</source>
        <translation>Sua semana começa no dia em que você começou a etapa. A meta é definida no primeiro dia e vale a semana toda.</translation>
    </message>
    <message>
        <source>If two rules disagree, the safer one wins</source>
        <translation>Se duas regras discordam, vale a mais segura</translation>
    </message>
    <message>
        <source>This changes if your effort is above 4, or you stop a session early.</source>
        <translation>Isto muda se o esforço passar de 4 ou se você parar uma sessão antes.</translation>
    </message>
    <message numerus="yes">
        <source>You need %n more week(s) that count.</source>
        <translation>
            <numerusform>Falta mais %n semana que conte.</numerusform>
            <numerusform>Faltam mais %n semanas que contem.</numerusform>
        </translation>
    </message>
    <message>
        <source>You need two weeks in which you finish every session.</source>
        <translation>São precisas duas semanas em que você termine todas as sessões.</translation>
    </message>
    <message>
        <source>You need two weeks with a usual effort of 4 or less.</source>
        <translation>São precisas duas semanas com esforço habitual de 4 ou menos.</translation>
    </message>
    <message>
        <source>Pain of 3, tingling or a sore morning would change this for two weeks.</source>
        <translation>Dor de 3, formigamento ou uma manhã dolorida mudariam isto por duas semanas.</translation>
    </message>
    <message>
        <source>You need two weeks without tingling or numbness.</source>
        <translation>São precisas duas semanas sem formigamento nem dormência.</translation>
    </message>
    <message>
        <source>You need two weeks of mornings no more than 1 point above your usual.</source>
        <translation>São precisas duas semanas de manhãs no máximo 1 ponto acima do seu normal.</translation>
    </message>
    <message>
        <source>You need two weeks with pain 0-1 in nine of ten sessions, and never 3.</source>
        <translation>São precisas duas semanas com dor 0-1 em nove de dez sessões, e nunca 3.</translation>
    </message>
    <message>
        <source>This changes if you gain 2% a week or more.</source>
        <translation>Isto muda se você ganhar 2% por semana ou mais.</translation>
    </message>
    <message numerus="yes">
        <source>You need %n more weekly check(s).</source>
        <translation>
            <numerusform>Falta mais %n teste da semana.</numerusform>
            <numerusform>Faltam mais %n testes da semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>You&apos;re still improving, which is good. You&apos;ll meet this when you gain less than 2% a week, or after two comfortable weeks at the highest target.</source>
        <translation>Você ainda está melhorando, e isso é bom. Estará cumprido quando ganhar menos de 2% por semana, ou depois de duas semanas confortáveis na meta mais alta.</translation>
    </message>
    <message>
        <source>This changes if you do less than 80% over three weeks.</source>
        <translation>Isto muda se você fizer menos de 80% em três semanas.</translation>
    </message>
    <message>
        <source>You need 80% on average over three weeks. There&apos;s no hurry.</source>
        <translation>São precisos 80% em média em três semanas. Não há pressa.</translation>
    </message>
    <message numerus="yes">
        <source>You need %n more session(s) within three weeks.</source>
        <translation>
            <numerusform>Falta mais %n sessão em três semanas.</numerusform>
            <numerusform>Faltam mais %n sessões em três semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain below %1, and next morning no more than %2 above your usual</source>
        <translation>Dor abaixo de %1, e na manhã seguinte no máximo %2 acima do seu normal</translation>
    </message>
    <message>
        <source>Pain %1-%2, or one morning %3 points above your usual</source>
        <translation>Dor %1-%2, ou uma manhã %3 pontos acima do seu normal</translation>
    </message>
    <message>
        <source>The day after pain of %1 or more, or a second such morning in a week</source>
        <translation>O dia depois de dor de %1 ou mais, ou uma segunda manhã assim em uma semana</translation>
    </message>
    <message>
        <source>While training is paused or gentle only, or a professional is asked for pain</source>
        <translation>Enquanto o treino está suspenso ou leve, ou um profissional é consultado pela dor</translation>
    </message>
    <message>
        <source>Pain of %1 or more</source>
        <translation>Dor de %1 ou mais</translation>
    </message>
    <message>
        <source>Up %1-%2% after a good week with at least %3% of your sets done, nearer %2% if effort was %4 or less. At most once a week, rounded down.</source>
        <translation>De %1 a %2% a mais depois de uma boa semana com pelo menos %3% das séries feitas, mais perto de %2% se o esforço foi %4 ou menos. No máximo uma vez por semana, arredondado para baixo.</translation>
    </message>
    <message>
        <source>%1% less from the next session after pain of %2, for the rest of the week.</source>
        <translation>%1% a menos a partir da sessão seguinte a uma dor de %2, no resto da semana.</translation>
    </message>
    <message>
        <source>No increase after a week with an effort above %1, or with more than %2% of the plan done.</source>
        <translation>Sem aumento depois de uma semana com esforço acima de %1, ou com mais de %2% do plano feito.</translation>
    </message>
    <message>
        <source>A week counts when you do at least %1% of your sessions. Rest days don&apos;t break your streak, and planned breaks are taken out.</source>
        <translation>Uma semana conta quando você faz pelo menos %1% das sessões. Dias de descanso não quebram sua sequência, e pausas planejadas ficam de fora.</translation>
    </message>
    <message>
        <source>After a break: the same target for up to %1 days, then 10%, 20% or more off. From %2 days on, a few safety questions come first. You never have to catch up.</source>
        <translation>Depois de uma pausa: a mesma meta por até %1 dias, depois 10%, 20% ou mais a menos. A partir de %2 dias, algumas perguntas de segurança antes. Você nunca precisa recuperar nada.</translation>
    </message>
    <message>
        <source>A doctor&apos;s or physiotherapist&apos;s agreement holds for %1 days.</source>
        <translation>A liberação de um médico ou fisioterapeuta vale %1 dias.</translation>
    </message>
    <message>
        <source>After %1 weeks that count, Limber suggests what to do next.</source>
        <translation>Depois de %1 semanas que contam, o Limber sugere o que fazer.</translation>
    </message>
</context>
<context>
    <name>limber::ui::DeleteSheet</name>
    <message>
        <source>DELETE</source>
        <extracomment>what has to be typed before everything is deleted</extracomment>
        <translation>EXCLUIR</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Excluir todos os meus dados</translation>
    </message>
    <message>
        <source>This will be gone for good:</source>
        <translation>Isto será excluído de vez:</translation>
    </message>
    <message>
        <source>This stays, because Limber can&apos;t find it:</source>
        <translation>Isto fica, porque o Limber não consegue encontrar:</translation>
    </message>
    <message>
        <source>You may want to keep a copy. Export your journal first.</source>
        <translation>Talvez você queira guardar uma cópia. Exporte seu diário antes.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Digite %1 para confirmar</translation>
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
        <translation>Excluir tudo</translation>
    </message>
</context>
<context>
    <name>limber::ui::EntrySheet</name>
    <message>
        <source>Log a session</source>
        <translation>Anotar uma sessão</translation>
    </message>
    <message>
        <source>Enter a measurement</source>
        <translation>Anotar uma medição</translation>
    </message>
    <message>
        <source>Plan a break</source>
        <translation>Planejar uma pausa</translation>
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
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>limber::ui::EquipmentPicker</name>
    <message>
        <source>Equipment</source>
        <translation>Equipamento</translation>
    </message>
</context>
<context>
    <name>limber::ui::ExerciseDetail</name>
    <message>
        <source>All exercises</source>
        <translation>Todos os exercícios</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Fazer agora</translation>
    </message>
    <message>
        <source>Easier: %1</source>
        <translation>Mais fácil: %1</translation>
    </message>
    <message>
        <source>Harder: %1</source>
        <translation>Mais difícil: %1</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Como fazer</translation>
    </message>
    <message>
        <source>Works on: %1</source>
        <translation>Trabalha: %1</translation>
    </message>
    <message>
        <source>Common mistakes</source>
        <translation>Erros comuns</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Do que você precisa</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <translation>Hoje: %1.</translation>
    </message>
    <message>
        <source>Locked for now</source>
        <translation>Bloqueado por enquanto</translation>
    </message>
    <message>
        <source>Locked for now. To unlock: %1</source>
        <translation>Bloqueado por enquanto. Para liberar: %1</translation>
    </message>
    <message>
        <source>Unlocked for now: %1</source>
        <translation>Liberado por enquanto: %1</translation>
    </message>
    <message>
        <source>Breathing and pace</source>
        <translation>Respiração e ritmo</translation>
    </message>
    <message>
        <source>Check with a doctor first if you have</source>
        <translation>Consulte um médico antes se você tem</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>O que sabemos</translation>
    </message>
    <message>
        <source>Sources checked on %1</source>
        <translation>Fontes verificadas em %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>No que prestar atenção</translation>
    </message>
</context>
<context>
    <name>limber::ui::ExerciseList</name>
    <message>
        <source>Exercises</source>
        <translation>Exercícios</translation>
    </message>
    <message>
        <source>Why we do this</source>
        <translation>Por que fazemos isso</translation>
    </message>
    <message>
        <source>Daily reset</source>
        <translation>Minuto do dia</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Caixa de ferramentas</translation>
    </message>
    <message>
        <source>Whenever you like.</source>
        <translation>Quando quiser.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Na mesa</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Your five stages</source>
        <translation>Suas cinco etapas</translation>
    </message>
    <message>
        <source>One after the other. Limber tells you when you&apos;re ready for the next.</source>
        <translation>Uma depois da outra. O Limber avisa quando você estiver pronto para a próxima.</translation>
    </message>
    <message>
        <source>About a minute. Good as a break from work.</source>
        <translation>Cerca de um minuto. Bom como pausa do trabalho.</translation>
    </message>
    <message>
        <source>Use these while you work.</source>
        <translation>Para usar enquanto você trabalha.</translation>
    </message>
    <message>
        <source>Movements for a stiff mid-back, with steps, cautions and sources, and your own</source>
        <translation>Movimentos para o meio das costas rígido, com passos, cuidados e fontes, e os seus próprios</translation>
    </message>
    <message>
        <source>Add my exercise</source>
        <translation>Adicionar meu exercício</translation>
    </message>
    <message>
        <source>Report for my therapist</source>
        <translation>Relatório para meu fisioterapeuta</translation>
    </message>
    <message>
        <source>End this plan</source>
        <translation>Encerrar este plano</translation>
    </message>
    <message>
        <source>For therapists: make a plan for someone</source>
        <translation>Para fisioterapeutas: criar um plano para alguém</translation>
    </message>
    <message>
        <source>My exercises</source>
        <translation>Meus exercícios</translation>
    </message>
    <message>
        <source>Yours, or set by your therapist.</source>
        <translation>Seus ou definidos pelo seu fisioterapeuta.</translation>
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
        <translation>trabalha: %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigureDemonstration</name>
    <message>
        <source>Hide guides</source>
        <translation>Ocultar guias</translation>
    </message>
    <message>
        <source>Show guides</source>
        <translation>Mostrar guias</translation>
    </message>
    <message>
        <source>The position that comes next, and arrows towards it</source>
        <translation>A próxima posição, e setas até ela</translation>
    </message>
    <message>
        <source>Show the common mistake</source>
        <translation>Mostrar o erro comum</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Redefinir a vista</translation>
    </message>
    <message>
        <source>Hide the mistake</source>
        <translation>Ocultar o erro</translation>
    </message>
    <message>
        <source>Drag to turn the figure, scroll to zoom</source>
        <translation>Arraste para girar a figura, role para aproximar</translation>
    </message>
</context>
<context>
    <name>limber::ui::FigureView</name>
    <message>
        <source>Figure showing the exercise</source>
        <translation>Figura mostrando o exercício</translation>
    </message>
    <message>
        <source>The common mistake of %1: %2</source>
        <translation>O erro comum de %1: %2</translation>
    </message>
    <message>
        <source>A person doing %1. The left and right arrow keys turn the picture.</source>
        <translation>Uma pessoa fazendo %1. As setas esquerda e direita giram a imagem.</translation>
    </message>
    <message>
        <source>The right way</source>
        <translation>O jeito certo</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Puxe o ar</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Solte o ar</translation>
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
        <translation>Você sustentou %1. Sua primeira vez com este exercício.</translation>
    </message>
    <message>
        <source>%1 done. Your first time with this exercise.</source>
        <translation>Você fez %1. Sua primeira vez com este exercício.</translation>
    </message>
    <message numerus="yes">
        <source>%1 held, after %n day(s) away.</source>
        <translation>
            <numerusform>Você sustentou %1, depois de %n dia fora.</numerusform>
            <numerusform>Você sustentou %1, depois de %n dias fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done, after %n day(s) away.</source>
        <translation>
            <numerusform>Você fez %1, depois de %n dia fora.</numerusform>
            <numerusform>Você fez %1, depois de %n dias fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 held.</source>
        <translation>Você sustentou %1 de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>Você fez %1 de %2.</translation>
    </message>
    <message>
        <source>%1 with %2, %3 more than on %4.</source>
        <translation>%1 com %2, %3 a mais que em %4.</translation>
    </message>
    <message>
        <source>%1 held, %2 more than yesterday.</source>
        <translation>Você sustentou %1, %2 a mais que ontem.</translation>
    </message>
    <message>
        <source>%1 done, %2 more than yesterday.</source>
        <translation>Você fez %1, %2 a mais que ontem.</translation>
    </message>
    <message>
        <source>%1 held, %2 more than on %3.</source>
        <translation>Você sustentou %1, %2 a mais que em %3.</translation>
    </message>
    <message>
        <source>%1 done, %2 more than on %3.</source>
        <translation>Você fez %1, %2 a mais que em %3.</translation>
    </message>
    <message>
        <source>%1 held. That&apos;s the full amount for this exercise.</source>
        <translation>Você sustentou %1. É a quantidade completa deste exercício.</translation>
    </message>
    <message>
        <source>%1 done. That&apos;s the full amount for this exercise.</source>
        <translation>Você fez %1. É a quantidade completa deste exercício.</translation>
    </message>
    <message>
        <source>%1 held. No change since last week, as usual in week %2.</source>
        <translation>Você sustentou %1. Sem mudança desde a semana passada, como é normal na semana %2.</translation>
    </message>
    <message>
        <source>%1 done. No change since last week, as usual in week %2.</source>
        <translation>Você fez %1. Sem mudança desde a semana passada, como é normal na semana %2.</translation>
    </message>
    <message>
        <source>%1 held, as planned.</source>
        <translation>Você sustentou %1, como planejado.</translation>
    </message>
    <message>
        <source>%1 done, as planned.</source>
        <translation>Você fez %1, como planejado.</translation>
    </message>
</context>
<context>
    <name>limber::ui::ImportSheet</name>
    <message>
        <source>Which comes first in the dates?</source>
        <translation>O que vem primeiro nas datas?</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>O dia</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>O mês</translation>
    </message>
    <message>
        <source>What are the weights in?</source>
        <translation>Em que unidade estão os pesos?</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Quilogramas</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Libras</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>O que é cada coluna?</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
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
        <translation>Ainda não dá para ler esta tabela: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of exercises that Limber knows.</source>
        <translation>
            <numerusform>%n série de exercícios que o Limber conhece.</numerusform>
            <numerusform>%n séries de exercícios que o Limber conhece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set(s) of other activities. They show in your journal and count for nothing.</source>
        <translation>
            <numerusform>%n série de outras atividades. Aparece no seu diário, mas não entra nas contas.</numerusform>
            <numerusform>%n séries de outras atividades. Aparecem no seu diário, mas não entram nas contas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You already have %n of these.</source>
        <translation>
            <numerusform>Você já tem %n delas.</numerusform>
            <numerusform>Você já tem %n delas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out; see below why.</source>
        <translation>
            <numerusform>%n linha ficou de fora; veja o motivo abaixo.</numerusform>
            <numerusform>%n linhas ficaram de fora; veja o motivo abaixo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n set(s)</source>
        <translation>
            <numerusform>Importar %n série</numerusform>
            <numerusform>Importar %n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>What each name is</source>
        <translation>O que é cada nome</translation>
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
        <translation>Outra atividade</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <comment>line, column, why</comment>
        <translation>Linha %1, %2: %3</translation>
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
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Deleted ·</source>
        <translation>Excluído ·</translation>
    </message>
</context>
<context>
    <name>limber::ui::JournalList</name>
    <message>
        <source>Journal entries</source>
        <translation>Registros do diário</translation>
    </message>
    <message>
        <source>Enter edits an entry, Delete deletes it.</source>
        <translation>Enter edita um registro, Delete o exclui.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>limber::ui::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Medições</translation>
    </message>
    <message>
        <source>Added.</source>
        <translation>Adicionado.</translation>
    </message>
    <message>
        <source>Everything you&apos;ve logged. You can correct it at any time.</source>
        <translation>Tudo o que você anotou. Você pode corrigir a qualquer momento.</translation>
    </message>
    <message>
        <source>Log a session</source>
        <translation>Anotar uma sessão</translation>
    </message>
    <message>
        <source>Nothing here yet. Your first session will appear by itself.</source>
        <translation>Nada aqui ainda. Sua primeira sessão aparecerá sozinha.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Alterado.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Enter a measurement</source>
        <translation>Anotar uma medição</translation>
    </message>
    <message>
        <source>Plan a break</source>
        <translation>Planejar uma pausa</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Buscar no diário</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Stages, breaks and safety</source>
        <translation>Etapas, pausas e segurança</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir de vez</translation>
    </message>
    <message>
        <source>Deletes the selected line from your journal and every backup</source>
        <translation>Exclui a linha selecionada do diário e de todos os backups</translation>
    </message>
    <message>
        <source>Nothing found. Try other words or another kind.</source>
        <translation>Nada encontrado. Tente outras palavras ou outro tipo.</translation>
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
        <translation>Excluído: %1</translation>
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
        <translation>As próximas semanas</translation>
    </message>
    <message>
        <source>Based on the rules that set today&apos;s target. It&apos;s a forecast, not a promise.</source>
        <translation>Pelas mesmas regras que definem a meta de hoje. É uma previsão, não uma promessa.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MainWindow</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Medição</translation>
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
        <translation>Tentativa %1</translation>
    </message>
    <message>
        <source>Usual range: %1 to %2</source>
        <translation>Faixa habitual: %1 a %2</translation>
    </message>
    <message>
        <source>Middle result: %1</source>
        <translation>Resultado do meio: %1</translation>
    </message>
    <message>
        <source>We save your middle result.</source>
        <translation>Guardamos o resultado do meio.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MeasurePage</name>
    <message>
        <source>Weekly check: %1</source>
        <translation>Teste da semana: %1</translation>
    </message>
    <message>
        <source>overhead gap</source>
        <translation>distância acima da cabeça</translation>
    </message>
    <message>
        <source>Start   (Space)</source>
        <translation>Iniciar   (Espaço)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Wrist to floor</source>
        <translation>Do punho ao chão</translation>
    </message>
    <message>
        <source> cm</source>
        <comment>unit after a number</comment>
        <translation> cm</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dor</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>a pior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
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
            <numerusform>%n repetição</numerusform>
            <numerusform>%n repetições</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pain %2</source>
        <translation>%1, dor %2</translation>
    </message>
    <message>
        <source>%1, effort %2, pain %3</source>
        <translation>%1, esforço %2, dor %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save try %1 of %2</source>
        <translation>Salvar tentativa %1 de %2</translation>
    </message>
    <message>
        <source>We save your middle result: %1.</source>
        <translation>Guardamos o resultado do meio: %1.</translation>
    </message>
    <message>
        <source>We&apos;ll compare it with your other weeks.</source>
        <translation>Vamos comparar com suas outras semanas.</translation>
    </message>
    <message>
        <source>Above effort 5 or pain 2, results can&apos;t be compared. Rest for a few minutes and stop earlier, or try another day.</source>
        <translation>Acima de esforço 5 ou dor 2, os resultados não se comparam. Descanse alguns minutos e pare antes, ou tente outro dia.</translation>
    </message>
    <message>
        <source>That&apos;s enough for today. You can measure another day.</source>
        <translation>Chega por hoje. Você pode medir outro dia.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salvar %1</translation>
    </message>
    <message>
        <source>Once a week, before exercise, at about the same time of day.</source>
        <translation>Uma vez por semana, antes do exercício, mais ou menos na mesma hora.</translation>
    </message>
    <message>
        <source>How hard did it feel at the end?</source>
        <translation>Foi difícil no final?</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>Worst pain?</source>
        <translation>Pior dor?</translation>
    </message>
    <message>
        <source>Rest, then try again</source>
        <translation>Descanse e tente de novo</translation>
    </message>
    <message>
        <source>Lie on your back. Bend your knees and keep your lower ribs down.</source>
        <translation>Deite de costas. Dobre os joelhos e mantenha embaixo as costelas de baixo.</translation>
    </message>
    <message>
        <source>Reach both arms straight overhead, as far as is comfortable.</source>
        <translation>Estenda os dois braços acima da cabeça, até onde for confortável.</translation>
    </message>
    <message>
        <source>Measure from your wrist to the floor with a ruler. Do it three times. We save your middle result.</source>
        <translation>Meça com uma régua do punho ao chão. Faça três vezes. Guardamos o resultado do meio.</translation>
    </message>
    <message>
        <source>Hold for as long as you can do it well.</source>
        <translation>Segure enquanto conseguir fazer bem.</translation>
    </message>
    <message>
        <source>Stop at effort 5 out of 10, or as soon as pain goes above 2. Stopping earlier is fine.</source>
        <translation>Pare no esforço 5 de 10, ou assim que a dor passar de 2. Parar antes tudo bem.</translation>
    </message>
    <message>
        <source>Do slow repetitions at the usual pace, without resting.</source>
        <translation>Faça repetições lentas no ritmo normal, sem descanso.</translation>
    </message>
    <message>
        <source>Press Space or the large button for each one.</source>
        <translation>Aperte Espaço ou o botão grande a cada uma.</translation>
    </message>
    <message>
        <source>%1: above the limit, not compared</source>
        <translation>%1: acima do limite, não comparado</translation>
    </message>
    <message>
        <source>The computer was asleep, so that try is not counted.</source>
        <translation>O computador estava em repouso, então essa tentativa não conta.</translation>
    </message>
    <message>
        <source>Press Start. You have 10 seconds to get into position, then a tick sounds every 5 s.</source>
        <translation>Aperte Começar. Você tem 10 segundos para se posicionar; depois, um tique soa a cada 5 s.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MeasurementForm</name>
    <message>
        <source>Weekly measurement</source>
        <translation>Medição da semana</translation>
    </message>
    <message>
        <source>Weekly check of an exercise</source>
        <translation>Teste da semana de um exercício</translation>
    </message>
    <message>
        <source>Pain on waking</source>
        <translation>Dor ao acordar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Let Limber guide you through the check</source>
        <translation>Deixar o Limber guiar o teste</translation>
    </message>
</context>
<context>
    <name>limber::ui::MilestonesView</name>
    <message>
        <source>What you reach is collected here. Nothing can be lost.</source>
        <translation>O que você alcança fica reunido aqui. Nada se perde.</translation>
    </message>
</context>
<context>
    <name>limber::ui::MorningForm</name>
    <message>
        <source>Pain on waking</source>
        <translation>Dor ao acordar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>a pior</translation>
    </message>
    <message>
        <source>Just muscle soreness, same on both sides</source>
        <translation>Só dor muscular, igual dos dois lados</translation>
    </message>
</context>
<context>
    <name>limber::ui::MorningQuestion</name>
    <message>
        <source>Good morning. How is your pain now?</source>
        <translation>Bom dia. Como está sua dor agora?</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoje não</translation>
    </message>
    <message>
        <source>Pain this morning</source>
        <translation>Dor esta manhã</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>a pior</translation>
    </message>
    <message>
        <source>No, or not sure</source>
        <translation>Não, ou não sei</translation>
    </message>
    <message>
        <source>Yes, only muscles</source>
        <translation>Sim, só os músculos</translation>
    </message>
    <message>
        <source>It tells us if the last session was too much.</source>
        <translation>Isso diz se a última sessão foi demais.</translation>
    </message>
    <message>
        <source>Is it just muscle soreness, the same on both sides?</source>
        <translation>É só dor muscular, igual dos dois lados?</translation>
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
        <translation>As semanas desta etapa</translation>
    </message>
    <message>
        <source>The months of the last year</source>
        <translation>Os meses do último ano</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Average done</source>
        <translation>Média feita</translation>
    </message>
    <message>
        <source>Planned range</source>
        <translation>Faixa planejada</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dor</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>Morning pain</source>
        <translation>Dor da manhã</translation>
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
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Days you trained</source>
        <translation>Dias de treino</translation>
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
        <translation>Primeiro, sua segurança</translation>
    </message>
    <message>
        <source>I already use Limber: import my journal</source>
        <translation>Já uso o Limber: importar meu diário</translation>
    </message>
    <message>
        <source>Loosen your upper back in a few minutes a day</source>
        <translation>Solte a parte alta das costas em poucos minutos por dia</translation>
    </message>
    <message>
        <source>Try the first minute now, on a chair.</source>
        <translation>Experimente agora o primeiro minuto, em uma cadeira.</translation>
    </message>
    <message>
        <source>We save only the result, never your answers.</source>
        <translation>Guardamos só o resultado, nunca suas respostas.</translation>
    </message>
    <message>
        <source>Try one minute</source>
        <translation>Experimentar um minuto</translation>
    </message>
    <message>
        <source>I&apos;m a therapist: make a plan</source>
        <translation>Sou fisioterapeuta: criar um plano</translation>
    </message>
    <message>
        <source>For adults with everyday stiffness of the mid-back. Your data stays on this computer. Limber doesn&apos;t diagnose, treat or replace a doctor.</source>
        <translation>Para adultos com rigidez do dia a dia no meio das costas. Seus dados ficam neste computador. O Limber não diagnostica, não trata e não substitui um médico.</translation>
    </message>
</context>
<context>
    <name>limber::ui::OutlookCard</name>
    <message>
        <source>Your goals for it will show here in week 3.</source>
        <translation>Seus critérios para ela vão aparecer aqui na semana 3.</translation>
    </message>
    <message>
        <source>You meet all five goals. You decide when.</source>
        <translation>Você cumpre os cinco critérios. Você decide quando.</translation>
    </message>
    <message>
        <source>You meet %1 of 5 goals.</source>
        <translation>Você cumpre %1 de 5 critérios.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumprido</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
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
        <translation>Adicionar meu exercício</translation>
    </message>
    <message>
        <source>For something your therapist gave you, or that you know does you good. Limber&apos;s pain rules and breaks hold for it too.</source>
        <translation>Para algo que seu fisioterapeuta passou ou que você sabe que faz bem. As regras de dor e as pausas do Limber também valem aqui.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove this exercise</source>
        <translation>Remover este exercício</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Hold a position</source>
        <translation>Sustentar uma posição</translation>
    </message>
    <message>
        <source>Move for a time</source>
        <translation>Mover-se por um tempo</translation>
    </message>
    <message>
        <source>Count repetitions</source>
        <translation>Contar repetições</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Como se conta</translation>
    </message>
    <message>
        <source>Each side, one after the other</source>
        <translation>Cada lado, um depois do outro</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Holds a set</source>
        <translation>Sustentações por série</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Começar com</translation>
    </message>
    <message>
        <source>Never more than</source>
        <translation>Nunca mais que</translation>
    </message>
    <message>
        <source>Let it grow by 5 to 10% after a calm week; otherwise it stays as it is</source>
        <translation>Aumentar de 5 a 10% depois de uma semana tranquila; senão, fica como está</translation>
    </message>
    <message>
        <source> kg</source>
        <translation> kg</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quantas vezes</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Descanso entre as séries</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>One step a line, in your own words</source>
        <translation>Um passo por linha, com suas palavras</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Such as: stop if your arm tingles</source>
        <translation>Por exemplo: pare se o braço formigar</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>No que prestar atenção</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipamento</translation>
    </message>
    <message>
        <source>bends the back backwards under load</source>
        <translation>arquear as costas com carga</translation>
    </message>
    <message>
        <source>a roller presses on the back</source>
        <translation>um rolo pressionando as costas</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>braços acima da cabeça, com ou sem peso</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>deitar no chão e levantar</translation>
    </message>
    <message>
        <source>an unstable surface</source>
        <translation>uma superfície instável</translation>
    </message>
    <message>
        <source>It involves</source>
        <translation>Envolve</translation>
    </message>
    <message>
        <source> repetitions a set</source>
        <translation> repetições por série</translation>
    </message>
    <message>
        <source> s each hold</source>
        <translation> s por sustentação</translation>
    </message>
    <message>
        <source> s a set</source>
        <translation> s por série</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Sem figura</translation>
    </message>
    <message>
        <source>Moves like %1</source>
        <translation>Movimento como em %1</translation>
    </message>
    <message>
        <source>A session: %1</source>
        <translation>Uma sessão: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
</context>
<context>
    <name>limber::ui::PauseForm</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
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
        <translation>Criar um plano para alguém</translation>
    </message>
    <message>
        <source>For therapists. Limber keeps inside these limits; its pain rules and safety questions stay as they are. Amounts are per session.</source>
        <translation>Para fisioterapeutas. O Limber fica dentro destes limites; as regras de dor e as perguntas de segurança continuam as mesmas. As quantidades são por sessão.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>A note for them</source>
        <translation>Uma nota para a pessoa</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Rever em</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Dia da revisão</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercício</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Começar com</translation>
    </message>
    <message>
        <source>Never more than</source>
        <translation>Nunca mais que</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quantas vezes</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Salvar o plano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1, start</source>
        <translation>%1, início</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, no máximo</translation>
    </message>
    <message>
        <source>%1, how often</source>
        <translation>%1, quantas vezes</translation>
    </message>
    <message>
        <source>Lock everything that needs</source>
        <translation>Bloquear tudo o que exige</translation>
    </message>
    <message>
        <source>bending backwards under load</source>
        <translation>arquear as costas com carga</translation>
    </message>
    <message>
        <source>a roller under the back</source>
        <translation>um rolo sob as costas</translation>
    </message>
    <message>
        <source>arms overhead, with or without weight</source>
        <translation>braços acima da cabeça, com ou sem peso</translation>
    </message>
    <message>
        <source>lying on the floor and getting up again</source>
        <translation>deitar no chão e levantar</translation>
    </message>
    <message>
        <source>unstable surfaces: ball and disc</source>
        <translation>superfícies instáveis: bola e disco</translation>
    </message>
</context>
<context>
    <name>limber::ui::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Fit your sessions into your days. Every change counts at once.</source>
        <translation>Encaixe as sessões nos seus dias. Cada mudança vale na hora.</translation>
    </message>
</context>
<context>
    <name>limber::ui::PlayerPage</name>
    <message>
        <source>It hurts</source>
        <translation>Dói</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Tela cheia (F)</translation>
    </message>
    <message>
        <source>Stop and say what happened (H or .)</source>
        <translation>Parar e dizer o que houve (H ou .)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Repeat the hold</source>
        <translation>Repetir a sustentação</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>10 seconds more	+</source>
        <translation>Mais 10 segundos	+</translation>
    </message>
    <message>
        <source>Keys	?</source>
        <translation>Teclas	?</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>O que você ouve</translation>
    </message>
    <message>
        <source>show the mistake</source>
        <translation>mostrar o erro</translation>
    </message>
    <message>
        <source>hide the mistake</source>
        <translation>ocultar o erro</translation>
    </message>
    <message>
        <source>Sound on or off (M)</source>
        <translation>Som ligado ou desligado (M)</translation>
    </message>
    <message>
        <source>Compare with the common mistake (X)</source>
        <translation>Comparar com o erro comum (X)</translation>
    </message>
    <message>
        <source>Repeat this hold (R)</source>
        <translation>Repetir esta sustentação (R)</translation>
    </message>
    <message>
        <source>Finish this set	D</source>
        <translation>Terminar esta série	D</translation>
    </message>
    <message>
        <source>Repeat the last set	R</source>
        <translation>Repetir a última série	R</translation>
    </message>
    <message>
        <source>Easier version	E</source>
        <translation>Versão mais fácil	E</translation>
    </message>
    <message>
        <source>Mini player	W</source>
        <translation>Miniplayer	W</translation>
    </message>
    <message>
        <source>Everything you did so far is saved.</source>
        <translation>Tudo o que você fez está salvo.</translation>
    </message>
    <message>
        <source>Chest pain, fever, new numbness, strong pain? Tell Limber</source>
        <translation>Dor no peito, febre, dormência nova, dor forte? Conte ao Limber</translation>
    </message>
    <message>
        <source>Tell Limber before you start (U)</source>
        <translation>Conte ao Limber antes de começar (U)</translation>
    </message>
    <message>
        <source>ready, pause, resume, skip the rest</source>
        <translation>pronto, pausar, continuar, pular o descanso</translation>
    </message>
    <message>
        <source>next rep</source>
        <translation>próxima repetição</translation>
    </message>
    <message>
        <source>it hurts, stop</source>
        <translation>dói, parar</translation>
    </message>
    <message>
        <source>back</source>
        <translation>voltar</translation>
    </message>
    <message>
        <source>easier version</source>
        <translation>versão mais fácil</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>end the set or the session</source>
        <translation>encerrar a série ou a sessão</translation>
    </message>
    <message>
        <source>any key, held</source>
        <translation>segurar qualquer tecla</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausar</translation>
    </message>
    <message>
        <source>finish this set</source>
        <translation>terminar esta série</translation>
    </message>
    <message>
        <source>10 seconds more</source>
        <translation>mais 10 segundos</translation>
    </message>
    <message>
        <source>repeat the last set or hold</source>
        <translation>repetir a última série ou sustentação</translation>
    </message>
    <message>
        <source>sound on or off</source>
        <translation>som ligado ou desligado</translation>
    </message>
    <message>
        <source>show the common mistake</source>
        <translation>mostrar o erro comum</translation>
    </message>
    <message>
        <source>arrows on or off</source>
        <translation>setas ligadas ou desligadas</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>tela cheia</translation>
    </message>
    <message>
        <source>mini player</source>
        <translation>miniplayer</translation>
    </message>
    <message>
        <source>play a sound while getting ready</source>
        <translation>tocar um som na preparação</translation>
    </message>
    <message>
        <source>Finish this set, go on to the next</source>
        <translation>Terminar esta série e ir para a próxima</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Encerrar a sessão</translation>
    </message>
    <message>
        <source>End here?</source>
        <translation>Encerrar aqui?</translation>
    </message>
    <message>
        <source>♪ Play again. Nothing? Turn the volume up, or follow the screen.</source>
        <translation>♪ Tocar de novo. Nada? Aumente o volume ou siga a tela.</translation>
    </message>
    <message>
        <source>♪ Sound</source>
        <translation>♪ Som</translation>
    </message>
    <message>
        <source>⤢ Full screen</source>
        <translation>⤢ Tela cheia</translation>
    </message>
    <message>
        <source>Back, 10 s more, easier version, mini player, keys (?)</source>
        <translation>Voltar, mais 10 s, versão mais fácil, miniplayer, teclas (?)</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>End the set or the session (Esc)</source>
        <translation>Encerrar a série ou a sessão (Esc)</translation>
    </message>
    <message>
        <source>Drag to turn the figure</source>
        <translation>Arraste para girar a figura</translation>
    </message>
    <message>
        <source>Play a sound (T)</source>
        <translation>Tocar um som (T)</translation>
    </message>
    <message>
        <source>Back	←</source>
        <translation>Voltar	←</translation>
    </message>
    <message>
        <source>Arrows	G</source>
        <translation>Setas	G</translation>
    </message>
    <message>
        <source>Back to the usual version	E</source>
        <translation>Voltar à versão normal	E</translation>
    </message>
    <message>
        <source>♪ Can you hear this?</source>
        <translation>♪ Você está ouvindo isto?</translation>
    </message>
    <message>
        <source>♪ Sound is off. Turn it on</source>
        <translation>♪ O som está desligado. Ligue</translation>
    </message>
    <message>
        <source>Undo (E)</source>
        <translation>Desfazer (E)</translation>
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
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Como agora</translation>
    </message>
    <message>
        <source>A week off</source>
        <translation>Uma semana de folga</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>No %1? Use: %2</source>
        <translation>Sem %1? Use: %2</translation>
    </message>
    <message>
        <source>Five stages, from mobility to strength. You move on when you&apos;re ready, and only if you want to.</source>
        <translation>Cinco etapas, da mobilidade à força. Você avança quando estiver pronto, e só se quiser.</translation>
    </message>
    <message>
        <source>If pain reaches 4</source>
        <translation>Se a dor chegar a 4</translation>
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
        <translation>Como o Limber decide</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Começa com</translation>
    </message>
    <message>
        <source>Started with</source>
        <translation>Começou com</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>Terminou com</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quantas vezes</translation>
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
        <translation>Chega até</translation>
    </message>
    <message>
        <source>Take a lighter week</source>
        <translation>Fazer uma semana mais leve</translation>
    </message>
</context>
<context>
    <name>limber::ui::ProgressLine</name>
    <message>
        <source>%1% of the session done</source>
        <translation>%1% da sessão feita</translation>
    </message>
</context>
<context>
    <name>limber::ui::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>%1 · stage %2 of %3 · since %4</source>
        <translation>%1 · etapa %2 de %3 · desde %4</translation>
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
        <translation>Nada para mostrar ainda, e tudo bem</translation>
    </message>
    <message>
        <source>After your first session, you&apos;ll see here how your training grows week by week, with pain, effort, your weekly measurement and the days you trained.</source>
        <translation>Depois da primeira sessão, você verá aqui como seu treino cresce semana a semana, com dor, esforço, sua medição e os dias em que treinou.</translation>
    </message>
    <message>
        <source>Take your first measurement</source>
        <translation>Fazer a primeira medição</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Relatório em PDF</translation>
    </message>
    <message>
        <source>Sets as a table (CSV)</source>
        <translation>Séries em tabela (CSV)</translation>
    </message>
    <message>
        <source>This stage</source>
        <translation>Esta etapa</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Marcos</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos os números</translation>
    </message>
</context>
<context>
    <name>limber::ui::Ready</name>
    <message>
        <source>YOUR CHOICE</source>
        <translation>VOCÊ ESCOLHE</translation>
    </message>
    <message>
        <source>Two more weeks here.</source>
        <translation>Mais duas semanas aqui.</translation>
    </message>
    <message>
        <source>Six weeks, and still improving.
Move on, or two more weeks?</source>
        <translation>Seis semanas, e ainda melhorando.
Avançar, ou mais duas semanas?</translation>
    </message>
    <message>
        <source>You can move on.</source>
        <translation>Você pode avançar.</translation>
    </message>
    <message>
        <source>Start stage %1</source>
        <translation>Começar a etapa %1</translation>
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
        <translation>PRONTO PARA MAIS</translation>
    </message>
    <message>
        <source>You&apos;ve mastered this one, pain-free.
Ready for the next stage?</source>
        <translation>Você dominou este, sem dor.
Pronto para a próxima etapa?</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReadyPanel</name>
    <message>
        <source>One more week</source>
        <translation>Mais uma semana</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Two more weeks</source>
        <translation>Mais duas semanas</translation>
    </message>
</context>
<context>
    <name>limber::ui::ReportSheet</name>
    <message>
        <source>Report for a doctor or physiotherapist</source>
        <translation>Relatório para médico ou fisioterapeuta</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar em PDF</translation>
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
        <translation>Manhã</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Meio-dia</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noite</translation>
    </message>
</context>
<context>
    <name>limber::ui::ScreeningForm</name>
    <message>
        <source>None of these</source>
        <translation>Nada disto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>Número de emergência: %1</translation>
    </message>
    <message>
        <source>Start gently</source>
        <translation>Começar de leve</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>sem dor</translation>
    </message>
    <message>
        <source>worst pain</source>
        <translation>pior dor</translation>
    </message>
    <message>
        <source>We leave out exercises that don&apos;t suit you, and say why on each of them.</source>
        <translation>Deixamos de fora exercícios que não servem para você e dizemos o motivo em cada um.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Mudar minhas respostas</translation>
    </message>
</context>
<context>
    <name>limber::ui::ScreeningQuestionRow</name>
    <message>
        <source>Please tick what applies.</source>
        <translation>Marque o que se aplica.</translation>
    </message>
    <message>
        <source>Please choose one answer.</source>
        <translation>Escolha uma resposta.</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionCheck</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>Emergency number: %1</source>
        <translation>Número de emergência: %1</translation>
    </message>
    <message>
        <source>If you have any of these, choose it.</source>
        <translation>Se você tem algo disto, escolha.</translation>
    </message>
    <message>
        <source>All clear: start</source>
        <translation>Tudo certo: começar</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendi</translation>
    </message>
</context>
<context>
    <name>limber::ui::SessionForm</name>
    <message>
        <source>Exercise</source>
        <translation>Exercício</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Each set</source>
        <translation>Cada série</translation>
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
        <translation>Sustentações ou repetições</translation>
    </message>
    <message>
        <source>Seconds each</source>
        <translation>Segundos cada uma</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Como terminou</translation>
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
        <translation>Esforço</translation>
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
        <translation>Pior dor</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>a pior</translation>
    </message>
    <message>
        <source>Pain on waking</source>
        <translation>Dor ao acordar</translation>
    </message>
    <message>
        <source>Tingling, numbness or weakness in an arm or leg</source>
        <translation>Formigamento, dormência ou fraqueza em um braço ou uma perna</translation>
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
        <translation>%1 de %2 feitas</translation>
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
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Sinais</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Durante uma sessão</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>until I press Space</source>
        <translation>até eu apertar Espaço</translation>
    </message>
    <message>
        <source>Time to get ready</source>
        <translation>Tempo para se preparar</translation>
    </message>
    <message>
        <source>How Limber decides</source>
        <translation>Como o Limber decide</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <translation>O que dizem os estudos</translation>
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
        <translation>Janela</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde-azulado</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ameixa</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Slimmer</source>
        <translation>Mais magro</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>Mais largo</translation>
    </message>
    <message>
        <source>Standard voice</source>
        <translation>Voz padrão</translation>
    </message>
    <message>
        <source>Higher voice</source>
        <translation>Voz mais aguda</translation>
    </message>
    <message>
        <source>Deeper voice</source>
        <translation>Voz mais grave</translation>
    </message>
    <message>
        <source>Soft voice</source>
        <translation>Voz suave</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Testar a voz</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Reduce motion: show positions instead of movement</source>
        <translation>Menos movimento: mostrar posições em vez de movimento</translation>
    </message>
    <message>
        <source>Guided mobility and strength for adults with everyday stiffness of the mid-back. Limber is wellness software. It doesn&apos;t diagnose or treat anything. A clinician still needs to sign off its safety questions and thresholds.</source>
        <translation>Mobilidade e força guiadas para adultos com rigidez do dia a dia no meio das costas. O Limber é um software de bem-estar. Não diagnostica nem trata nada. Um profissional de saúde ainda precisa validar as perguntas de segurança e os limites.</translation>
    </message>
    <message>
        <source>Free software, GNU General Public License version 3 or later.</source>
        <translation>Software livre, Licença Pública Geral GNU versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Your data is in %1. It leaves this computer only if you export it.</source>
        <translation>Seus dados estão em %1. Só saem deste computador se você exportar.</translation>
    </message>
    <message>
        <source>Cue volume</source>
        <translation>Volume dos sinais</translation>
    </message>
    <message>
        <source>Voice volume</source>
        <translation>Volume da voz</translation>
    </message>
    <message>
        <source>Mute everything</source>
        <translation>Silenciar tudo</translation>
    </message>
    <message>
        <source>Spoken steps</source>
        <translation>Passos falados</translation>
    </message>
    <message>
        <source>Breathing cues</source>
        <translation>Sinais de respiração</translation>
    </message>
    <message>
        <source>Count repetitions aloud</source>
        <translation>Contar repetições em voz alta</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Testar o som</translation>
    </message>
    <message>
        <source>Speaking voice</source>
        <translation>Voz escolhida</translation>
    </message>
    <message>
        <source>Speaking speed, words per minute</source>
        <translation>Velocidade da voz, palavras por minuto</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>I count repetitions myself with Space</source>
        <translation>Conto as repetições eu mesmo com Espaço</translation>
    </message>
    <message>
        <source>Show arrows in the direction of movement</source>
        <translation>Mostrar setas na direção do movimento</translation>
    </message>
    <message>
        <source>High contrast and large text, readable from two metres</source>
        <translation>Alto contraste e texto grande, legível a dois metros</translation>
    </message>
    <message>
        <source>Changes are saved straight away. Your days, times, equipment and breaks are on the Plan page.</source>
        <translation>As mudanças são salvas na hora. Seus dias, horários, equipamentos e pausas estão na página Plano.</translation>
    </message>
    <message>
        <source>Show rings, dots and counts</source>
        <translation>Mostrar anéis, pontos e contagens</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma do sistema</translation>
    </message>
    <message>
        <source>Limber speaks</source>
        <translation>O Limber fala</translation>
    </message>
    <message>
        <source>The language changes when Limber starts again.</source>
        <translation>O idioma muda quando o Limber abrir de novo.</translation>
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
        <translation>Backups</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Excluir todos os meus dados</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>Perguntas de segurança</translation>
    </message>
</context>
<context>
    <name>limber::ui::SoundGuide</name>
    <message>
        <source>What you hear</source>
        <translation>O que você ouve</translation>
    </message>
    <message>
        <source>With these you can follow a session with your eyes closed.</source>
        <translation>Com eles você segue uma sessão de olhos fechados.</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Tocar: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepare-se</translation>
    </message>
    <message>
        <source>Three, two, one</source>
        <translation>Três, dois, um</translation>
    </message>
    <message>
        <source>Ease in</source>
        <translation>Entre devagar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Segurar</translation>
    </message>
    <message>
        <source>Ease out</source>
        <translation>Saia devagar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Puxe o ar</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Solte o ar</translation>
    </message>
    <message>
        <source>Last repetition</source>
        <translation>Última repetição</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Troque de lado</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Próximo exercício</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Three deep notes: the session is stopped.</source>
        <translation>Três notas graves: a sessão parou.</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Na metade</translation>
    </message>
    <message>
        <source>Rest is almost over</source>
        <translation>O descanso está acabando</translation>
    </message>
    <message>
        <source>Two rising notes: get into position.</source>
        <translation>Duas notas subindo: fique em posição.</translation>
    </message>
    <message>
        <source>Short ticks, the last one higher: something starts or ends on the next beat.</source>
        <translation>Tiques curtos, o último mais agudo: algo começa ou acaba no próximo.</translation>
    </message>
    <message>
        <source>High to low: move into the position.</source>
        <translation>Do agudo ao grave: entre na posição.</translation>
    </message>
    <message>
        <source>Two notes together: hold.</source>
        <translation>Duas notas juntas: segure.</translation>
    </message>
    <message>
        <source>Low to high: move back.</source>
        <translation>Do grave ao agudo: volte.</translation>
    </message>
    <message>
        <source>One low note: rest until the next repetition.</source>
        <translation>Uma nota grave: descanse até a próxima repetição.</translation>
    </message>
    <message>
        <source>A rising breath. Only when breathing cues are on.</source>
        <translation>Um sopro que sobe. Só com os sinais de respiração ligados.</translation>
    </message>
    <message>
        <source>A falling breath. Only when breathing cues are on.</source>
        <translation>Um sopro que desce. Só com os sinais de respiração ligados.</translation>
    </message>
    <message>
        <source>The same note twice: you&apos;re halfway through a long hold.</source>
        <translation>A mesma nota duas vezes: você está na metade de uma sustentação longa.</translation>
    </message>
    <message>
        <source>A high chime: this is the last one of the set.</source>
        <translation>Um sino agudo: é a última da série.</translation>
    </message>
    <message>
        <source>High, low, high: change to the other side.</source>
        <translation>Agudo, grave, agudo: troque de lado.</translation>
    </message>
    <message>
        <source>Three falling notes: the set is done. Rest.</source>
        <translation>Três notas descendo: a série acabou. Descanse.</translation>
    </message>
    <message>
        <source>Three rising notes: get back into position.</source>
        <translation>Três notas subindo: volte à posição.</translation>
    </message>
    <message>
        <source>Three bright rising notes: another exercise comes next.</source>
        <translation>Três notas claras subindo: vem outro exercício.</translation>
    </message>
    <message>
        <source>Four rising notes: all done.</source>
        <translation>Quatro notas subindo: tudo feito.</translation>
    </message>
    <message>
        <source>A low note twice: the timer is paused.</source>
        <translation>Uma nota grave duas vezes: o tempo está pausado.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StageView</name>
    <message>
        <source>Pain and effort</source>
        <translation>Dor e esforço</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medição</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Medir agora</translation>
    </message>
    <message>
        <source>Days you trained</source>
        <translation>Dias de treino</translation>
    </message>
    <message>
        <source>You did %1% of your sessions in the weeks that count.</source>
        <translation>Você fez %1% das sessões nas semanas que contam.</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>semana %1</translation>
    </message>
    <message>
        <source>Week %1, from %2</source>
        <translation>Semana %1, desde %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>5–10% more</source>
        <translation>5–10% a mais</translation>
    </message>
    <message>
        <source>average of each week</source>
        <translation>média de cada semana</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>dor</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>esforço</translation>
    </message>
    <message>
        <source>0–10 after sessions, middle value of each week</source>
        <translation>0–10 depois das sessões, valor do meio de cada semana</translation>
    </message>
    <message>
        <source>Not measured yet. Once a week is enough. Your first two days are your starting point.</source>
        <translation>Ainda não medido. Uma vez por semana basta. Seus dois primeiros dias são o ponto de partida.</translation>
    </message>
</context>
<context>
    <name>limber::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>limber::ui::Stepper</name>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>current</source>
        <translation>atual</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>a seguir</translation>
    </message>
    <message>
        <source>Stage %1: %2, %3</source>
        <translation>Etapa %1: %2, %3</translation>
    </message>
    <message>
        <source>The five stages</source>
        <translation>As cinco etapas</translation>
    </message>
</context>
<context>
    <name>limber::ui::StopSheet</name>
    <message>
        <source>Pain: strong, sudden or sharp</source>
        <translation>Dor: forte, súbita ou aguda</translation>
    </message>
    <message>
        <source>A pop, with pain</source>
        <translation>Um estalo, com dor</translation>
    </message>
    <message>
        <source>Tingling in an arm or leg, or around your chest</source>
        <translation>Formigamento em um braço ou uma perna, ou em volta do peito</translation>
    </message>
    <message>
        <source>Numbness or weakness</source>
        <translation>Dormência ou fraqueza</translation>
    </message>
    <message>
        <source>Chest pain, short of breath, racing or irregular heartbeat</source>
        <translation>Dor no peito, falta de ar, coração acelerado ou irregular</translation>
    </message>
    <message>
        <source>Dizzy, trouble seeing, or a new severe headache</source>
        <translation>Tontura, problema de visão ou dor de cabeça nova e forte</translation>
    </message>
    <message>
        <source>I couldn&apos;t control the weight</source>
        <translation>Não consegui controlar o peso</translation>
    </message>
    <message>
        <source>Tired or sore muscles, I want to stop</source>
        <translation>Músculos cansados ou doloridos, quero parar</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>O que houve?</translation>
    </message>
    <message>
        <source>Put any weight down and get comfortable. The timer is paused.</source>
        <translation>Largue o peso e fique confortável. O tempo está pausado.</translation>
    </message>
    <message>
        <source>Just sore or tired</source>
        <translation>Só dor muscular ou cansaço</translation>
    </message>
    <message>
        <source>Something sharp</source>
        <translation>Uma dor aguda</translation>
    </message>
    <message>
        <source>Something strange</source>
        <translation>Uma sensação estranha</translation>
    </message>
    <message>
        <source>False alarm, resume</source>
        <translation>Alarme falso, continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Which is closest?</source>
        <translation>O que é mais parecido?</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>Procure ajuda agora</translation>
    </message>
    <message>
        <source>Get this checked</source>
        <translation>Peça avaliação</translation>
    </message>
    <message>
        <source>Change your position</source>
        <translation>Mude de posição</translation>
    </message>
    <message>
        <source>That&apos;s it for this exercise today</source>
        <translation>Chega deste exercício por hoje</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Call %1 now. Chest pain, trouble breathing or a racing heart may need help within minutes. Sit or lie in the easiest position. Unlock the door. Don&apos;t stay alone.

Your programme is paused until a doctor has seen you and you&apos;ve entered what they said.</source>
        <translation>Ligue agora para %1. Dor no peito, dificuldade para respirar ou coração acelerado podem precisar de ajuda em minutos. Sente ou deite como for mais fácil. Destranque a porta. Não fique sozinho.

Seu programa fica pausado até um médico ver você e você anotar o que ele disse.</translation>
    </message>
    <message>
        <source>Call %1 now if it is in both legs, if you walk unsteadily or your hands are clumsy, if you feel numb around your genitals or buttocks, or if you can&apos;t control your bladder, or can&apos;t pee.

Otherwise speak to a doctor today. Your programme is paused until then.</source>
        <translation>Ligue agora para %1 se for nas duas pernas, se você anda instável ou as mãos estão desajeitadas, se não sente em volta dos genitais ou das nádegas, ou se não controla a bexiga ou não consegue urinar.

Se não, fale com um médico hoje. Seu programa fica pausado até lá.</translation>
    </message>
    <message>
        <source>Sit or lie down until it passes. Call %1 now if the headache is the worst you&apos;ve ever had, if you fainted, or if your sight, speech or balance doesn&apos;t come back straight away.

Otherwise speak to a doctor or an advice line this week. Your programme is paused until then.</source>
        <translation>Sente ou deite até passar. Ligue agora para %1 se for a pior dor de cabeça da vida, se você desmaiou, ou se a visão, a fala ou o equilíbrio não voltarem logo.

Se não, fale esta semana com um médico ou um serviço de orientação. Seu programa fica pausado até lá.</translation>
    </message>
    <message>
        <source>Rest, and don&apos;t try the movement again. Speak to a doctor today if the pain is severe, if something looks out of shape, or if an arm or leg feels numb or weak. Otherwise speak to a doctor or an advice line this week.

Your programme is paused until then.</source>
        <translation>Descanse e não repita o movimento. Fale com um médico hoje se a dor for forte, se algo parecer deformado, ou se um braço ou perna estiver dormente ou fraco. Se não, fale esta semana com um médico ou um serviço de orientação.

Seu programa fica pausado até lá.</translation>
    </message>
    <message>
        <source>Come out of the stretch, lower your arms and move gently. Tingling from a position is gone within a minute.

If it&apos;s still there after 10 minutes, or comes back within a week, stop training and see a doctor or physiotherapist. If you also feel weak or numb, speak to a doctor today.</source>
        <translation>Saia do alongamento, baixe os braços e mexa-se de leve. Formigamento de posição some em um minuto.

Se continuar depois de 10 minutos, ou voltar na mesma semana, pare de treinar e procure um médico ou fisioterapeuta. Se também sentir fraqueza ou dormência, fale com um médico hoje.</translation>
    </message>
    <message>
        <source>No more of this exercise today. Gentle movement is fine. Next time will be easier. Tell us in the check-in how strong the pain was.

If it stays strong, wakes you at night, or comes with fever or numbness, see a doctor.</source>
        <translation>Chega deste exercício hoje. Mexer-se de leve tudo bem. Da próxima vez será mais fácil. Diga na avaliação quanto doeu.

Se continuar forte, acordar você à noite, ou vier com febre ou dormência, procure um médico.</translation>
    </message>
    <message>
        <source>That weight is too heavy for now, or you were tired. That&apos;s enough for today. Use a lighter one next time, and never hold it over your face when you&apos;re tired.</source>
        <translation>Esse peso é demais por enquanto, ou você estava cansado. Chega por hoje. Use um mais leve da próxima vez, e nunca segure sobre o rosto quando estiver cansado.</translation>
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
        <translation>Dói</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Expandir</translation>
    </message>
</context>
<context>
    <name>limber::ui::Today</name>
    <message>
        <source>Safety questions</source>
        <translation>Perguntas de segurança</translation>
    </message>
    <message>
        <source>Time for the safety questions</source>
        <translation>Hora das perguntas de segurança</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Ver o motivo</translation>
    </message>
    <message>
        <source>How Limber decides</source>
        <translation>Como o Limber decide</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Resting for now</source>
        <translation>Descansando por enquanto</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) left today</source>
        <translation>
            <numerusform>%n sessão restante hoje</numerusform>
            <numerusform>%n sessões restantes hoje</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, beside your work</source>
        <translation>%1, enquanto você trabalha</translation>
    </message>
    <message>
        <source>both sides, %1</source>
        <translation>os dois lados, %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>the date as the page&apos;s title</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Por que %1?</translation>
    </message>
    <message>
        <source>Time for the weekly check</source>
        <translation>Hora do teste da semana</translation>
    </message>
    <message>
        <source>One answer is missing</source>
        <translation>Falta uma resposta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Esta semana não</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Voltar uma etapa</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>Take the big step: %1</source>
        <translation>Dar o passo grande: %1</translation>
    </message>
    <message>
        <source>How did your last session feel?</source>
        <translation>Como foi sua última sessão?</translation>
    </message>
    <message>
        <source>Your session was interrupted</source>
        <translation>Sua sessão foi interrompida</translation>
    </message>
    <message>
        <source>Everything you finished is saved. Pick up where you left off?</source>
        <translation>Tudo o que você terminou está salvo. Continuar de onde parou?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Whenever you&apos;re ready</source>
        <translation>Quando quiser</translation>
    </message>
    <message>
        <source>A few questions, then your first minute of movement.</source>
        <translation>Algumas perguntas, depois seu primeiro minuto de movimento.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>A doctor or physio agreed</source>
        <translation>Um médico ou fisio liberou</translation>
    </message>
    <message>
        <source>About two minutes, every four weeks and after a break.</source>
        <translation>Cerca de dois minutos, a cada quatro semanas e depois de uma pausa.</translation>
    </message>
    <message>
        <source>One try at your own pace. It shows if you&apos;re still improving.</source>
        <translation>Uma tentativa no seu ritmo. Mostra se você ainda está melhorando.</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Medir agora</translation>
    </message>
    <message>
        <source>Go back to stage %1 for a while? You decide, and you can undo it.</source>
        <translation>Voltar à etapa %1 por um tempo? Você decide, e pode desfazer.</translation>
    </message>
    <message>
        <source>Back to the standard version?</source>
        <translation>Voltar à versão padrão?</translation>
    </message>
    <message>
        <source>Standard version</source>
        <translation>Versão padrão</translation>
    </message>
    <message>
        <source>See all versions</source>
        <translation>Ver todas as versões</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Speak to a doctor or physiotherapist before you exercise.</source>
        <translation>Fale com um médico ou fisioterapeuta antes de se exercitar.</translation>
    </message>
    <message>
        <source>What to tell them</source>
        <translation>O que contar a eles</translation>
    </message>
    <message>
        <source>What you ticked, since when, and what makes it better or worse. Ask if gentle exercises for your mid-back are fine, and what to leave out.</source>
        <translation>O que você marcou, desde quando, e o que melhora ou piora. Pergunte se exercícios leves para o meio das costas estão liberados e o que deixar de fora.</translation>
    </message>
    <message>
        <source>What you felt, since when, and what makes it better or worse. Here you practise: %1. Ask if you may go on, fully or gently, and what to leave out.</source>
        <translation>O que você sentiu, desde quando, e o que melhora ou piora. Aqui você pratica: %1. Pergunte se pode continuar, por completo ou de leve, e o que deixar de fora.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>O que vem depois</translation>
    </message>
    <message>
        <source>This page stays as it is until you enter what they said. Your place is kept.</source>
        <translation>Esta página fica assim até você anotar o que disseram. Seu lugar fica guardado.</translation>
    </message>
    <message>
        <source>Page for the doctor</source>
        <translation>Página para o médico</translation>
    </message>
    <message>
        <source>Welcome back. A few questions first</source>
        <translation>Que bom ter você de volta. Primeiro, algumas perguntas</translation>
    </message>
    <message>
        <source>A few questions first</source>
        <translation>Primeiro, algumas perguntas</translation>
    </message>
    <message>
        <source>Your break ends on %1. You start again a little lower, with nothing to catch up on.</source>
        <translation>Sua pausa acaba em %1. Você recomeça um pouco mais baixo, e não há nada a recuperar.</translation>
    </message>
    <message>
        <source>We&apos;ll tell you here when it&apos;s time again.</source>
        <translation>Avisaremos aqui quando for hora de novo.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>when, what</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Walk and move as you like, as long as it feels easy. If something new or severe comes up, see a doctor.</source>
        <translation>Ande e mexa-se como quiser, desde que seja fácil. Se surgir algo novo ou forte, procure um médico.</translation>
    </message>
    <message>
        <source>Change or end the break</source>
        <translation>Mudar ou encerrar a pausa</translation>
    </message>
    <message>
        <source>If you see a doctor or physio: what you felt, when, and in which exercise. The page for the doctor lists your exercises and your pain.</source>
        <translation>Se for a um médico ou fisio: o que você sentiu, quando e em qual exercício. A página para o médico lista seus exercícios e sua dor.</translation>
    </message>
    <message>
        <source>You start where it feels easy. There&apos;s nothing to catch up on.</source>
        <translation>Você começa de onde é fácil. Não há nada a recuperar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 instead of %2. In about %n week(s) you can be where you were. There&apos;s nothing to catch up on.</source>
        <translation>
            <numerusform>%1 em vez de %2. Em cerca de %n semana você pode estar onde estava. Não há nada a recuperar.</numerusform>
            <numerusform>%1 em vez de %2. Em cerca de %n semanas você pode estar onde estava. Não há nada a recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a reset after it · %1</source>
        <translation>Com um minuto do dia depois · %1</translation>
    </message>
    <message>
        <source>Short of time? %1 counts too</source>
        <translation>Pouco tempo? %1 também conta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part of the day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Depois: %1</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Que bom ter você de volta</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) away</source>
        <translation>
            <numerusform>%n dia fora</numerusform>
            <numerusform>%n dias fora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Start %1, %2</source>
        <translation>Começar %1, %2</translation>
    </message>
    <message>
        <source>That&apos;s enough for today</source>
        <translation>Chega por hoje</translation>
    </message>
    <message>
        <source>You stopped early. Gentle movement is fine for the rest of the day.</source>
        <translation>Você parou antes do fim. Mexer-se de leve tudo bem no resto do dia.</translation>
    </message>
    <message>
        <source>That&apos;s it for today</source>
        <translation>É tudo por hoje</translation>
    </message>
    <message>
        <source>You can close Limber. Your body does the rest.</source>
        <translation>Você pode fechar o Limber. Seu corpo faz o resto.</translation>
    </message>
    <message>
        <source>A rest day</source>
        <translation>Um dia de descanso</translation>
    </message>
    <message>
        <source>Rest is part of the plan. Move as you like.</source>
        <translation>O descanso faz parte do plano. Mexa-se como quiser.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of the day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: done at %2</source>
        <translation>%1: feita às %2</translation>
    </message>
    <message>
        <source>%1: partly done at %2</source>
        <translation>%1: feita em parte às %2</translation>
    </message>
    <message>
        <source>%1: to do</source>
        <translation>%1: a fazer</translation>
    </message>
    <message>
        <source>Reset, %1</source>
        <translation>Minuto do dia, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) so far this week</source>
        <translation>
            <numerusform>%n dia até agora nesta semana</numerusform>
            <numerusform>%n dias até agora nesta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage %1 of %2 · %3 · %4</source>
        <translation>Etapa %1 de %2 · %3 · %4</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>O que atrapalhou?</translation>
    </message>
</context>
<context>
    <name>limber::ui::TodayPage</name>
    <message>
        <source>All exercises</source>
        <translation>Todos os exercícios</translation>
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
        <translation>feito hoje · %1</translation>
    </message>
    <message>
        <source>When you have a minute</source>
        <translation>Quando tiver um minuto</translation>
    </message>
    <message>
        <source>Something feels wrong</source>
        <translation>Algo não está bem</translation>
    </message>
    <message>
        <source>Your first six sessions</source>
        <translation>Suas seis primeiras sessões</translation>
    </message>
    <message>
        <source>%1. Opens the programme</source>
        <translation>%1. Abre o programa</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Férias</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Doença</translation>
    </message>
    <message>
        <source>Injury or pain</source>
        <translation>Lesão ou dor</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Sem tempo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
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
        <translation>Todos os exercícios</translation>
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
            <numerusform>%n repetição</numerusform>
            <numerusform>%n repetições</numerusform>
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
        <translation>menos de um minuto</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>cerca de %1 min</translation>
    </message>
    <message>
        <source>once or twice a week</source>
        <translation>uma ou duas vezes por semana</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a week</source>
        <translation>
            <numerusform>%n vez por semana</numerusform>
            <numerusform>%n vezes por semana</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 times a day</source>
        <translation>%1 a %2 vezes ao dia</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>uma vez ao dia</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a day</source>
        <translation>
            <numerusform>%n vez ao dia</numerusform>
            <numerusform>%n vezes ao dia</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Manhã</translation>
    </message>
    <message>
        <source>Midday</source>
        <translation>Meio-dia</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noite</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>You need: %1</source>
        <translation>Você precisa de: %1</translation>
    </message>
    <message>
        <source>Foam roller</source>
        <translation>Rolo de espuma</translation>
    </message>
    <message>
        <source>Kettlebell</source>
        <translation>Kettlebell</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Parede</translation>
    </message>
    <message>
        <source>Swiss ball</source>
        <translation>Bola de ginástica</translation>
    </message>
    <message>
        <source>Dumbbell</source>
        <translation>Halter</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Colchonete</translation>
    </message>
    <message>
        <source>Towel</source>
        <translation>Toalha</translation>
    </message>
    <message>
        <source>Wobble disc</source>
        <translation>Disco de equilíbrio</translation>
    </message>
    <message>
        <source>Posture band</source>
        <translation>Faixa de postura</translation>
    </message>
    <message>
        <source>%1, lowering %2 s</source>
        <translation>%1, descida %2 s</translation>
    </message>
    <message>
        <source>%1 on each side</source>
        <translation>%1 de cada lado</translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>dia sim, dia não</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Sem equipamento</translation>
    </message>
    <message numerus="yes">
        <source>%n holds of %1</source>
        <comment>more than one</comment>
        <translation>
            <numerusform>%n sustentação de %1</numerusform>
            <numerusform>%n sustentações de %1</numerusform>
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
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Amanhã, %1</translation>
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
        <translation>Dias de treino no último ano</translation>
    </message>
    <message>
        <source>Sessions a month</source>
        <translation>Sessões por mês</translation>
    </message>
    <message>
        <source>Pain and effort</source>
        <translation>Dor e esforço</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medição</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year format</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>dor</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>esforço</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessão</numerusform>
            <numerusform>%n sessões</numerusform>
        </translation>
    </message>
    <message>
        <source>0–10 after sessions, middle value of each month</source>
        <translation>0–10 depois das sessões, valor do meio de cada mês</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::BreakSection</name>
    <message>
        <source>Holiday</source>
        <translation>Férias</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Doença</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Lesão</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Cirurgia</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Gravidez</translation>
    </message>
    <message>
        <source>Flare-up</source>
        <translation>Crise de dor</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
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
        <translation>Primeiro dia da pausa</translation>
    </message>
    <message>
        <source>Last day of the break</source>
        <translation>Último dia da pausa</translation>
    </message>
    <message>
        <source>Plan break</source>
        <translation>Planejar a pausa</translation>
    </message>
    <message>
        <source>No reminders during a break, and it doesn&apos;t count against you. Limber tells you the day before it ends.</source>
        <translation>Sem lembretes durante uma pausa, e ela não conta contra você. O Limber avisa na véspera do fim.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>%1 from %2 until %3</source>
        <translation>%1 de %2 até %3</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>Encerrar a pausa agora</translation>
    </message>
    <message>
        <source>Cancel the break</source>
        <translation>Cancelar a pausa</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::KitSection</name>
    <message>
        <source>Your equipment</source>
        <translation>Seu equipamento</translation>
    </message>
    <message>
        <source>%1: also %2</source>
        <comment>a piece of equipment, then what can stand in for it</comment>
        <translation>%1: também %2</translation>
    </message>
    <message>
        <source>Weights in</source>
        <translation>Pesos em</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>Quilogramas</translation>
    </message>
    <message>
        <source>Pounds</source>
        <translation>Libras</translation>
    </message>
    <message>
        <source>%1: weights you have</source>
        <translation>%1: pesos que você tem</translation>
    </message>
    <message>
        <source>Type the weights with spaces between them: 4 6 8</source>
        <translation>Digite os pesos com espaços: 4 6 8</translation>
    </message>
    <message>
        <source>Smallest change: %1 lb</source>
        <translation>Menor mudança: %1 lb</translation>
    </message>
    <message>
        <source>Smallest change: %1 kg</source>
        <translation>Menor mudança: %1 kg</translation>
    </message>
    <message>
        <source>With one weight, your target grows by repetitions.</source>
        <translation>Com um só peso, sua meta cresce nas repetições.</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::SessionSection</name>
    <message>
        <source>Your sessions</source>
        <translation>Suas sessões</translation>
    </message>
    <message>
        <source>Sessions a day</source>
        <translation>Sessões por dia</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uma</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Duas</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Três</translation>
    </message>
    <message>
        <source>Reminders for a second and third session start after three days. Keep three hours between them.</source>
        <translation>Os lembretes da segunda e terceira sessão começam após três dias. Deixe três horas entre elas.</translation>
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
        <translation>Um dia leva no máximo</translation>
    </message>
    <message>
        <source>Remind me at these times</source>
        <translation>Lembre-me nestes horários</translation>
    </message>
    <message>
        <source>after my first coffee</source>
        <translation>depois do meu primeiro café</translation>
    </message>
    <message>
        <source>After what?</source>
        <translation>Depois de quê?</translation>
    </message>
    <message>
        <source>If a meeting comes up</source>
        <translation>Se surgir uma reunião</translation>
    </message>
    <message>
        <source>What could get in the way?</source>
        <translation>O que pode atrapalhar?</translation>
    </message>
    <message>
        <source>Then at</source>
        <translation>Então às</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::WeekSection</name>
    <message>
        <source>The week starts on</source>
        <translation>A semana começa na</translation>
    </message>
    <message>
        <source>Remind me to look at this plan on</source>
        <translation>Lembre-me de rever este plano em</translation>
    </message>
    <message>
        <source>Add four weeks to my calendar</source>
        <translation>Adicionar quatro semanas ao meu calendário</translation>
    </message>
    <message>
        <source>Week and calendar</source>
        <translation>Semana e calendário</translation>
    </message>
</context>
<context>
    <name>limber::ui::plan::WorkSection</name>
    <message>
        <source>While you work</source>
        <translation>Enquanto você trabalha</translation>
    </message>
    <message>
        <source>Suggest a minute of movement</source>
        <translation>Sugerir um minuto de movimento</translation>
    </message>
    <message numerus="yes">
        <source>Never in a call, a presentation or while you&apos;re away. Breaks you take by yourself count. Up to %n a day.</source>
        <translation>
            <numerusform>Nunca em uma chamada, apresentação ou quando você está fora. Suas próprias pausas contam. Até %n por dia.</numerusform>
            <numerusform>Nunca em uma chamada, apresentação ou quando você está fora. Suas próprias pausas contam. Até %n por dia.</numerusform>
        </translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>After this much work</source>
        <translation>Depois deste tempo de trabalho</translation>
    </message>
    <message>
        <source>Working hours from</source>
        <translation>Horário de trabalho de</translation>
    </message>
    <message>
        <source>Working hours until</source>
        <translation>Horário de trabalho até</translation>
    </message>
    <message>
        <source>Keep reminding when the window is closed</source>
        <translation>Continuar lembrando com a janela fechada</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Uma hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message>
        <source>While I present</source>
        <translation>Enquanto apresento</translation>
    </message>
    <message>
        <source>Quiet ends by itself.</source>
        <translation>O silêncio termina sozinho.</translation>
    </message>
    <message>
        <source>Start in the background when I log in</source>
        <translation>Iniciar em segundo plano ao entrar</translation>
    </message>
</context>
<context>
    <name>limber::ui::today::FortnightDots</name>
    <message>
        <source>%1 of %2 first sessions</source>
        <translation>%1 de %2 primeiras sessões</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A mobility coach for people who sit.</source>
        <translation>Um treinador de mobilidade para quem fica sentado.</translation>
    </message>
    <message>
        <source>Open a throwaway profile with seven weeks of history.</source>
        <translation>Abrir um perfil de teste com sete semanas de histórico.</translation>
    </message>
    <message>
        <source>Draw every page as PNG files into &lt;folder&gt;.</source>
        <translation>Desenhar cada página como PNG em &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>Keep data in &lt;folder&gt;.</source>
        <translation>Guardar os dados em &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>unexpected argument %1</source>
        <translation>argumento inesperado %1</translation>
    </message>
    <message>
        <source>the history of the demonstration could not be written</source>
        <translation>não foi possível gravar o histórico de demonstração</translation>
    </message>
    <message>
        <source>Write what goes wrong into &lt;file&gt;.</source>
        <translation>Escreve o que dá errado em &lt;arquivo&gt;.</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>não é possível gravar %1</translation>
    </message>
    <message>
        <source>The journal couldn&apos;t be read: %1</source>
        <translation>Não foi possível ler o diário: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Start without a window; reminders come as you planned them.</source>
        <translation>Iniciar sem janela; os lembretes chegam como você planejou.</translation>
    </message>
    <message>
        <source>Write the page for the doctor into &lt;file&gt;.</source>
        <translation>Gravar a página para o médico em &lt;file&gt;.</translation>
    </message>
    <message>
        <source>the entry that starts Limber when you log in</source>
        <translation>a entrada que abre o Limber quando você faz login</translation>
    </message>
    <message>
        <source>Your data on this computer is deleted. What you exported is still where you saved it.</source>
        <translation>Seus dados neste computador foram excluídos. O que você exportou continua onde você salvou.</translation>
    </message>
    <message>
        <source>Most of your data is deleted. This couldn&apos;t be: %1</source>
        <translation>A maior parte dos seus dados foi excluída. Isto não pôde ser: %1</translation>
    </message>
    <message>
        <source>There is no home folder to keep a journal in. Name one with --profile.</source>
        <translation>Não há pasta pessoal onde guardar um diário. Indique uma com --profile.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>must be at most %1 bytes long</source>
        <translation>pode ter no máximo %1 bytes</translation>
    </message>
</context>
</TS>
