/**
 * Words for a passphrase: those of the English list of BIP-39 (MIT) that are written without accents and hurt nobody who
 * meets them by chance.
 */
export const phraseWords: readonly string[] = `
ability able about above absorb access account achieve acid acoustic acquire across act action actor actress
actual adapt add address adjust admit adult advance advice aerobic affair age agent agree ahead aim air airport
aisle album alert all alley allow almost alpha already also alter amateur amazing among amount amused analyst
anchor ancient angle animal ankle announce annual another answer antenna antique any apart apology appear apple
approve april arch arctic area arena argue around arrange arrive arrow art artefact artist artwork ask aspect
asset assist assume asthma athlete atom attend attitude attract auction audit august author auto autumn average
avocado avoid awake aware away awesome axis bacon badge bag balance balcony ball bamboo banana banner bar barely
bargain barrel base basic basket beach bean beauty because become before begin behave behind believe below belt
bench benefit best better between beyond bicycle bike bind biology bird birth blanket blossom blouse blue blur
blush board boat boil bonus book boost border borrow boss bottom bounce box bracket brain brand brass brave bread
breeze brick bridge brief bright bring brisk broccoli bronze broom brown brush bubble buddy budget buffalo build
bulb bulk bundle bunker bus business busy butter buyer buzz cabbage cabin cable cactus cake call calm camera camp
can canal candy canoe canvas canyon capable capital captain car carbon card cargo carpet carry cart case cash
castle casual cat catalog catch category cattle cause caution cave ceiling celery cement census century cereal
certain chair chalk champion change chapter charge chat cheap check cheese chef cherry chest chicken chief chimney
choice chuckle chunk churn cinnamon circle citizen city civil claim clap clarify claw clay clean clerk clever
click client cliff climb clip clock clog close cloth cloud clown club clump cluster clutch coach coast coconut
code coffee coin color column combine come comfort comic common company concert conduct confirm congress connect
consider control cool copper copy coral core corn correct cost cotton couch country couple course cover coyote
cradle craft crane crater crawl credit creek crew cricket crisp crop cross crouch crowd cruise crumble crunch
crystal cube culture cup cupboard curious current curtain curve cushion custom cute cycle damp dance daring dash
dawn day deal decade december decide decorate decrease deer define degree delay deliver demand dentist deposit
depth deputy derive describe design desk detail detect develop device devote diagram dial diamond diary dice
diesel diet differ digital dinner dinosaur direct dirt discover dish display distance divert divide document dog
dolphin domain donate donkey donor door double dove draft dragon draw dream dress drift drill drive drum dry duck
dune during dust dutch duty dynamic eager eagle early earn earth easily east easy echo ecology economy edge edit
educate effort egg eight either elbow elder electric elegant element elephant elevator elite else embark embody
embrace emerge emotion employ empower enable enact endless endorse energy enforce engage engine enhance enjoy
enlist enough enrich enroll ensure enter entire entry envelope episode equal equip era erupt escape essay essence
estate eternal ethics evidence evoke evolve exact example exchange excite exercise exhibit exist exotic expand
expect explain express extend extra eye eyebrow fabric face faculty fade faint faith fame family famous fan fancy
fantasy farm fashion favorite feature february federal feed female fence festival fetch few fiber fiction field
figure file film filter final find fine finger finish firm first fiscal fish fit fitness fix flag flame flash flat
flavor flight flip float flock floor flower fluid flush fly foam focus fog fold follow food foot forest forget
fork fortune forum forward fossil foster found fox frame frequent fresh friend fringe frog front frost frozen
fruit fuel fun funny furnace future gadget gain galaxy gallery game gap garage garden garlic garment gas gasp gate
gather gauge gaze general genius genre gentle genuine gesture giant gift giggle ginger giraffe give glad glance
glare glass glide glimpse globe glory glove glow glue goat goddess gold good goose gorilla gospel govern gown grab
grace grain grant grape grass gravity great green grid grit grocery group grow guess guide guitar habit hair half
hammer hamster hand happy harbor harvest hat have hawk health heart heavy hedgehog height hello helmet help hen
hero hidden high hill hint hip history hobby hockey hold hole holiday hollow home honey hood hope horn horse host
hotel hour hover hub huge human humble humor hundred hunt hurdle hurry hybrid ice icon idea identify image imitate
immense immune impact improve impulse inch include income increase index indicate indoor industry inform inhale
inherit initial inner input inquiry inside inspire install intact interest into invest invite involve iron island
isolate issue item ivory jacket jaguar jar jazz jeans jelly jewel job join joke journey joy juice jump jungle
junior just kangaroo keen keep ketchup key kid kidney kind kingdom kiss kit kitchen kite kitten kiwi knee knock
know lab label labor ladder lake lamp language laptop large later latin laugh laundry lava law lawn layer lazy
leader leaf learn leave lecture left leg legal legend leisure lemon lend length lens leopard lesson letter level
liberty library license life lift light like limit link lion liquid list little live lizard load lobster local
lock logic long loop lounge love loyal lucky luggage lumber lunar lunch luxury lyrics machine magic magnet mail
main make mammal manage mandate mango mansion manual maple marble march margin marine market mask mass master
match material math matrix matter maximum maze meadow measure meat mechanic medal media melody melt member memory
mention menu merge merit merry mesh message metal method middle midnight milk million mimic mind minimum minute
miracle mirror mix mixed mixture mobile model modify moment monitor monkey month moon moral more morning mosquito
motion motor mountain mouse move movie much muffin mule multiply muscle museum mushroom music must mutual mystery
myth naive name napkin narrow nation nature near neck need neither nest net network neutral news next nice night
noble noise nominee noodle north nose notable note notice novel now number nut oak object oblige observe obtain
obvious occur ocean october off offer office often oil okay olive olympic omit once one onion online only open
opera opinion oppose option orange orbit orchard order ordinary organ orient original ostrich other outdoor outer
output outside oval oven over own owner oxygen oyster ozone pact paddle page pair palace palm panda panel panther
paper parade parent park parrot party pass patch path patrol pattern pause pave payment peace peanut pear peasant
pelican pen pencil people pepper perfect permit person pet phone photo phrase physical piano picnic picture piece
pigeon pilot pink pioneer pipe pitch pizza place planet plastic plate play please pledge pluck plug plunge poem
poet point polar pole pond pony pool popular portion position possible post potato pottery powder power practice
praise predict prefer prepare present pretty prevent price pride primary print priority prize process produce
program project promote proof property prosper protect proud provide public pudding pulp pumpkin pupil puppy
purchase purity purpose purse put puzzle pyramid quality quantum quarter question quick quiz quote rabbit raccoon
rack radar radio rail rain raise rally ramp ranch random range rapid rare rate rather raven razor ready real
reason rebuild recall receive recipe record recycle reduce reflect reform refuse region regular relax release
relief rely remain remember remind remove render renew rent reopen repair repeat replace report require rescue
resemble resource response result retreat return reveal review reward rhythm rib ribbon rice rich ride ridge right
rigid ring ripple ritual river road roast robust rocket romance roof room rose rotate round route royal rubber rug
rule run runway rural saddle safe sail salad salmon salon salt salute same sample sand satisfy sauce sausage save
say scale scan scene scheme school science scissors scout screen script scrub sea search season seat second secret
section security seed seek segment select sell seminar senior series service settle setup seven shadow shallow
share shed shell sheriff shield shift shine ship shoe shop short shoulder shrimp shrug shuffle sibling side sight
sign silent silk silver similar simple since sing siren situate six size skate sketch ski skill skirt sleep
slender slice slide slight slim slogan slot slow small smart smile smooth snack snow soap soccer social sock soda
soft solar soldier solid solution solve someone song soon sort soul sound soup source south space spare spatial
spawn speak special speed spell spend sphere spice spike spin spirit split sponsor spoon sport spot spray spread
spring square squeeze squirrel stable stadium staff stage stairs stamp stand start state stay steak steel stem
step stereo still stock stomach stone stool story stove strategy street strike strong student style subject submit
subway success such sudden sugar suggest suit summer sun sunny sunset super supply supreme sure surface surprise
surround survey sustain swallow swamp swap swarm sweet swift swim swing switch symbol syrup system table tackle
tag tail talent talk tank tape target task taste taxi teach team tell ten tenant tennis tent test text thank that
theme then theory there they thing this three thrive throw thunder ticket tide tiger tilt timber time tiny tip
tissue title toast today toddler toe together token tomato tomorrow tone tongue tonight tool tooth top topic
topple torch tortoise toss total tourist toward tower town toy track trade traffic train transfer travel tray tree
trend trim trip trophy truck true truly trumpet trust truth try tube tuition tuna turkey turn turtle twelve twenty
twice twin two type typical umbrella uncover under undo unfold uniform unique unit universe unknown unlock until
unusual unveil update upgrade uphold upon upper urban urge usage use used useful usual utility vacuum valid valley
valve van vanish vapor various vast vault vehicle velvet vendor venture venue verb verify version very vessel
veteran viable vibrant victory video view village vintage violin virtual visa visit visual vital vivid vocal voice
volume voyage wage wagon wait walk wall walnut want warm wash water wave way wealth wear weather web weekend
welcome west wet whale what wheat wheel when where whip whisper wide width wild will win window wine wing wink
winner winter wire wisdom wise wish witness wolf wonder wood wool word work world wrap write yard year yellow
young youth zebra zone zoo
`
  .trim()
  .split(/\s/u);
