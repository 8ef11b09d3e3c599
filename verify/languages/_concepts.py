"""The concept inventory: what every language's words mean, and what excludes, entails or contains what.

A language file gives words for these keys and for no others, so prose in one language meets a post in
another in concepts. Keys are English for the reader's sake; they are names, not translations.
"""

from __future__ import annotations

# ------------------------------------------------------------------ acts
# Who did what. One line a field of life; a comment only where the key alone would mislead.

ACTS: tuple[str, ...] = (
    # speech
    *"say announce declare confirm deny admit claim warn urge call-for demand request promise threaten".split(),
    *"propose recommend thank congratulate condole apologise praise welcome condemn criticise protest".split(),
    *"support oppose invite report publish explain discuss negotiate brief".split(),
    # diplomacy and office
    *"meet receive visit arrive depart telephone agree disagree sign ratify enter-into-force denounce".split(),  # denounce a treaty
    *"join withdraw recognise sever-ties restore-ties appoint nominate elect resign dismiss replace swear-in".split(),
    *"summon expel mediate sanction lift-sanctions inspect".split(),  # inspect: tour a site
    # decisions and procedure
    *"adopt approve reject veto amend vote abolish ban allow dissolve extend postpone cancel schedule begin end".split(),
    *"continue resume suspend complete decide accept refuse exempt change".split(),
    "submit",  # presents, hands in or unveils: a plan, a report, a find
    # law
    *"suspect investigate search detain arrest charge try convict acquit sentence release extradite sue fine".split(),
    *"seize pardon execute appeal".split(),
    "caution",  # an official warning: let off with it, a reprimand, a yellow card; to warn of something is "warn"
    # force and accident
    *"attack bomb shoot kill die injure survive abduct rescue find go-missing evacuate destroy damage shoot-down".split(),
    *"intercept invade capture liberate deploy withdraw-troops cease-fire crash collapse explode burn flood sink".split(),
    # money and goods
    *"buy sell lend borrow donate hand-over take-back give-back pay fund invest spend increase decrease".split(),
    "lease",  # rents out, or rents
    *"keep-unchanged import export order produce build rebuild hire lay-off strike cover-costs compensate".split(),
    # works
    *"inaugurate open close reopen launch test found plant train register count exhibit".split(),  # found: establish
    "put-online",  # digitises, makes accessible on the internet
    "break-ground", "levy",  # break-ground: lays the foundation stone; levy: takes a fee or toll
    *"merge split nationalise connect disconnect block".split(),  # connect: to power, water, gas; block: a road, a border, a port
    "unblock",  # a road, or accounts that were frozen
    "impose",  # a tariff, a curfew, a quarantine
    "cut-down", "steal", "recall",  # cut-down: fells trees; recall: what was sold, for a flaw
    "go-back-home",  # who was evacuated
    *"begin-strike end-strike demine lay-mines install dismantle tighten-rules ease-rules".split(),
    # health
    *"vaccinate infect diagnose hospitalise recover quarantine detect treat".split(),
    # sport, honours, science, the rest
    "move-up", "move-down",  # a team: promoted to a higher league, relegated to a lower one
    *"win lose draw compete qualify score award celebrate commemorate discover study record lead attend leave".split(),
    *"send protect prevent help need lack plan restore irrigate serve".split(),
)

# A ladder runs from the weaker to the stronger; a higher step entails the lower ones. Prose that puts the
# post's act on a higher step contradicts it; prose on a lower step merely says less.
LADDERS: tuple[tuple[str, ...], ...] = (
    ("discuss", "negotiate", "agree", "sign", "ratify", "enter-into-force"),
    ("meet", "agree", "sign"),
    ("propose", "approve", "enter-into-force"),
    ("propose", "adopt"),
    ("propose", "sign"),
    ("nominate", "appoint", "swear-in"),
    ("suspect", "investigate", "detain", "arrest", "charge", "try", "convict"), ("suspect", "investigate", "charge", "try", "sentence"),
    ("plan", "announce", "begin", "complete"),
    ("plan", "build", "inaugurate"),
    ("announce", "launch"),
    ("discuss", "inaugurate"),
    ("visit", "inaugurate"),
    ("inspect", "inaugurate"),
    ("inspect", "open"),
    ("discuss", "buy"),
    ("discuss", "sell"),
    ("injure", "die"),
    ("injure", "kill"),
    ("promise", "pay"),
    ("order", "receive"),
    ("test", "deploy"),
    ("threaten", "attack"),
    ("attack", "capture"),
    ("search", "arrest"),
)

# Two acts of one line cannot both be what happened.
EXCLUSIONS: tuple[tuple[str, str], ...] = (
    ("open", "close"), ("reopen", "close"), ("inaugurate", "close"), ("approve", "reject"), ("adopt", "reject"),
    ("accept", "refuse"), ("accept", "reject"), ("approve", "veto"), ("allow", "ban"), ("arrest", "release"),
    ("detain", "release"), ("convict", "acquit"), ("sentence", "acquit"), ("hand-over", "take-back"),
    ("donate", "take-back"), ("donate", "lend"), ("donate", "sell"), ("buy", "sell"),
    ("increase", "decrease"), ("increase", "keep-unchanged"), ("decrease", "keep-unchanged"), ("import", "export"),
    ("hire", "lay-off"), ("win", "lose"), ("win", "draw"), ("lose", "draw"), ("begin", "end"), ("begin", "cancel"),
    ("begin", "postpone"), ("resume", "suspend"), ("continue", "suspend"), ("continue", "end"), ("postpone", "cancel"),
    ("extend", "end"), ("extend", "abolish"), ("schedule", "cancel"), ("complete", "begin"), ("complete", "cancel"),
    ("confirm", "deny"), ("admit", "deny"), ("support", "oppose"), ("welcome", "condemn"), ("praise", "condemn"),
    ("praise", "criticise"), ("welcome", "criticise"), ("support", "condemn"), ("agree", "disagree"),
    ("join", "withdraw"), ("join", "leave"), ("appoint", "dismiss"), ("elect", "dismiss"),
    ("appoint", "resign"), ("sever-ties", "restore-ties"), ("sanction", "lift-sanctions"), ("rescue", "kill"),
    ("survive", "die"), ("survive", "kill"), ("injure", "survive"), ("find", "go-missing"), ("deploy", "withdraw-troops"),
    ("invade", "liberate"), ("destroy", "rebuild"), ("sign", "denounce"), ("sign", "postpone"), ("sign", "cancel"), ("agree", "cancel"), ("break-ground", "open"), ("break-ground", "inaugurate"), ("break-ground", "reopen"),
    ("break-ground", "complete"), ("break-ground", "cancel"), ("break-ground", "postpone"), ("open", "cancel"), ("reopen", "cancel"), ("build", "cancel"), ("sell", "give-back"), ("sign", "refuse"),
    ("thank", "criticise"), ("invite", "expel"), ("recognise", "deny"), ("hand-over", "seize"), ("recover", "die"),
    ("postpone", "begin"), ("postpone", "complete"), ("cancel", "continue"), ("cancel", "launch"), ("launch", "postpone"),
    ("launch", "abolish"), ("found", "dissolve"), ("found", "close"), ("plant", "destroy"), ("resign", "elect"),
    ("dismiss", "elect"), ("ban", "approve"), ("meet", "refuse"), ("request", "refuse"), ("attack", "protect"),
    ("discover", "go-missing"), ("exhibit", "destroy"), ("give-back", "refuse"), ("give-back", "seize"), ("shoot-down", "launch"),
    ("hand-over", "sell"), ("hand-over", "lend"), ("give-back", "buy"), ("sign", "end"), ("sentence", "release"), ("sentence", "pardon"), ("convict", "pardon"),
    ("destroy", "restore"), ("build", "destroy"), ("accept", "postpone"), ("order", "cancel"), ("buy", "cancel"), ("buy", "refuse"), ("begin", "suspend"),
    ("launch", "suspend"), ("open", "suspend"), ("reject", "adopt"), ("reject", "accept"), ("reject", "support"), ("continue", "cancel"), ("resume", "cancel"),
    ("resume", "end"), ("approve", "postpone"), ("approve", "cancel"), ("inaugurate", "cancel"), ("inaugurate", "postpone"), ("hire", "dismiss"),
    ("seize", "sell"), ("extradite", "release"), ("rescue", "die"), ("buy", "lease"), ("sell", "lease"), ("donate", "lease"), ("hand-over", "lease"), ("lend", "sell"), ("arrest", "kill"),
    ("lend", "give-back"), ("launch", "end"), ("open", "end"), ("agree", "denounce"), ("capture", "release"), ("propose", "withdraw"), ("propose", "cancel"),
    ("submit", "withdraw"), ("put-online", "withdraw"), ("submit", "cancel"), ("submit", "postpone"),
    ("swear-in", "dismiss"), ("swear-in", "resign"), ("nominate", "dismiss"), ("nominate", "withdraw"),
    ("receive", "destroy"), ("receive", "refuse"), ("receive", "reject"),
    ("award", "take-back"), ("award", "refuse"), ("award", "cancel"), ("send", "refuse"), ("send", "cancel"), ("send", "take-back"),
    ("hand-over", "refuse"), ("hand-over", "cancel"), ("hand-over", "postpone"), ("donate", "refuse"), ("donate", "cancel"), ("fund", "refuse"), ("fund", "cancel"),
    ("lend", "take-back"), ("lend", "refuse"), ("lend", "cancel"), ("lend", "buy"), ("give-back", "postpone"), ("pay", "refuse"),
    ("invest", "cancel"), ("invest", "withdraw"), ("order", "refuse"), ("import", "ban"), ("export", "ban"), ("produce", "suspend"), ("produce", "end"),
    ("convict", "release"), ("release", "postpone"), ("release", "refuse"), ("release", "execute"), ("extradite", "refuse"), ("pardon", "refuse"), ("pardon", "execute"),
    ("pardon", "reject"), ("survive", "execute"), ("rescue", "go-missing"), ("exempt", "fine"), ("levy", "abolish"), ("levy", "cancel"), ("levy", "suspend"),
    ("extend", "cancel"), ("extend", "refuse"), ("lift-sanctions", "extend"), ("found", "cancel"), ("found", "abolish"), ("plant", "cancel"), ("vaccinate", "refuse"),
    ("celebrate", "cancel"), ("commemorate", "cancel"), ("compete", "cancel"), ("exhibit", "cancel"), ("test", "cancel"), ("test", "postpone"), ("deploy", "cancel"),
    ("deploy", "refuse"), ("launch", "refuse"), ("build", "abolish"), ("build", "suspend"), ("rebuild", "cancel"), ("restore", "cancel"),
    ("open", "refuse"), ("complete", "suspend"), ("begin", "abolish"), ("elect", "cancel"),
    ("sign", "reject"), ("sign", "veto"), ("sign", "suspend"), ("agree", "refuse"), ("agree", "reject"), ("approve", "refuse"), ("approve", "withdraw"),
    ("adopt", "refuse"), ("adopt", "postpone"), ("adopt", "veto"), ("adopt", "cancel"), ("adopt", "withdraw"), ("ratify", "reject"), ("ratify", "refuse"),
    ("ratify", "denounce"), ("ratify", "postpone"), ("allow", "refuse"), ("allow", "reject"), ("recognise", "reject"), ("join", "refuse"), ("join", "expel"),
    ("accept", "withdraw"), ("thank", "condemn"), ("congratulate", "condemn"), ("congratulate", "criticise"), ("apologise", "refuse"), ("turn-down-objection", "uphold-objection"),
    ("impose", "lift-sanctions"), ("impose", "abolish"), ("merge", "split"), ("begin-strike", "end-strike"), ("demine", "lay-mines"), ("connect", "disconnect"),
    ("move-up", "move-down"), ("nationalise", "sell"), ("nationalise", "give-back"), ("block", "unblock"), ("close", "unblock"), ("suspend", "unblock"), ("seize", "unblock"),
    ("hire", "sell"), ("merge", "refuse"), ("connect", "refuse"), ("impose", "exempt"), ("sanction", "unblock"),
    ("end-strike", "continue"), ("end-strike", "extend"), ("begin-strike", "cancel"), ("begin-strike", "postpone"),
    ("tighten-rules", "ease-rules"), ("install", "dismantle"), ("cut-down", "plant"), ("steal", "find"), ("steal", "discover"), ("steal", "give-back"), ("steal", "donate"), ("abduct", "release"), ("abduct", "liberate"), ("abduct", "rescue"),
    ("evacuate", "go-back-home"), ("recall", "hand-over"), ("recall", "sell"), ("recall", "launch"), ("depart", "cancel"), ("fine", "arrest"), ("caution", "fine"), ("caution", "arrest"), ("borrow", "give-back"),
)

# Acts that undo what was done before, and what that was. A paper that tells the first in words of its own mostly tells the second as well (the road that farmers
# blocked on Tuesday is free again), so that only what both tell of one day is a contradiction.
UNDOES: dict[str, str] = {
    "unblock": "block close suspend seize sanction", "lift-sanctions": "impose", "abolish": "impose", "end-strike": "begin-strike", "demine": "lay-mines",
    "connect": "disconnect", "split": "merge", "sell": "nationalise hire", "give-back": "nationalise steal", "move-up": "move-down", "move-down": "move-up",
    "ease-rules": "tighten-rules", "dismantle": "install", "reopen": "close", "resume": "suspend",
    "plant": "cut-down", "find": "steal", "discover": "steal", "recall": "sell hand-over launch", "liberate": "abduct", "rescue": "abduct", "release": "abduct", "go-back-home": "evacuate",
}

# What is only said of whom, or of what, it befell where the sentence tells what became of them: the missing hiker was found.
ONLY_WHO: dict[str, frozenset[str]] = {
    "go-missing": frozenset("find discover rescue survive die kill hospitalise recover".split()),
    "steal": frozenset(ACTS) - frozenset("steal abduct say announce confirm report".split()),  # of the thing: the stolen icons
    "abduct": frozenset("release liberate rescue find survive die kill pay demand negotiate evacuate hospitalise search discover".split()),
    "evacuate": frozenset(("go-back-home",)), "plant": frozenset(("cut-down", "destroy")),  # the trees that were planted in 1920
}

# What somebody who changes an act puts for it, beside what excludes it and the steps of its ladder. Both may well be told of one thing, one after the other:
# such a pair proves nothing, and is only weighed (comparison/_rival_acts.py). Either way round.
OTHERWISE: dict[str, str] = {
    # only talked about, asked for or looked at, and done
    "discuss": "reject postpone hand-over donate award receive send found launch complete approve adopt extend lend lease order build rebuild restore release appoint take-back fund give-back reopen deploy break-ground",
    "negotiate": "hand-over buy sell lease order launch release fund give-back",
    "meet": "award hand-over appoint dismiss invite",
    "telephone": "meet receive visit welcome",
    "invite": "visit receive welcome arrive",
    "visit": "open reopen launch complete hand-over award donate close plant sign",
    "inspect": "complete hand-over launch reopen close restore rebuild donate break-ground approve",
    "study": "approve reject adopt launch ban buy award register extend recognise hand-over",
    "propose": "open launch build found close abolish appoint dismiss ban allow fund hand-over restore",
    "plan": "open reopen launch hand-over fund plant deploy restore rebuild close",
    "promise": "hand-over fund open reopen build rebuild send give-back release donate sign launch restore",
    "request": "liberate receive give-back hand-over donate fund approve allow release send pay award extradite lend reopen",
    "demand": "receive give-back hand-over fund allow release pay extradite reopen withdraw",
    "call-for": "release liberate pardon fund approve allow reopen close ban",
    "submit": "sign approve adopt ratify",
    "appeal": "reject accept approve withdraw",
    "test": "order buy suspend approve launch",
    "break-ground": "launch",
    "sign": "inaugurate open complete",
    "order": "produce build launch test deploy sell lease inaugurate open",
    # given and taken
    "receive": "give-back hand-over lend sell postpone cancel",
    "take-back": "approve allow launch resume sell restore release open produce give-back receive",
    "give-back": "take-back exhibit destroy burn",
    "seize": "release donate approve",
    "destroy": "seize fine inspect hand-over give-back release sell donate send export find",
    "burn": "hand-over give-back sell receive exhibit donate send restore release",
    "buy": "donate borrow receive seize hand-over award restore",
    "lend": "approve",
    "lease": "inaugurate open found build close restore",
    "exhibit": "give-back sell lend donate restore",
    "restore": "sell exhibit damage close",
    "withdraw": "hand-over award fund",
    # put off, turned down, let through
    "postpone": "reject open reopen study discuss abolish",
    "reject": "extend study amend",
    "suspend": "fine approve extend dismiss",
    "fine": "suspend withdraw take-back close acquit dismiss",
    "launch": "complete close",
    "begin": "extend sign",
    "ban": "extend",
    "close": "inspect",
    # people and animals
    "train": "hire lay-off dismiss",
    "replace": "restore",
    "extend": "decrease",
    "lose": "find discover",
    "qualify": "win lose draw",
    "award": "visit meet criticise fine dismiss suspend postpone reject",
    "praise": "dismiss fine sue",
    "release": "seize treat kill die quarantine vaccinate",
    "treat": "kill",
    "vaccinate": "kill destroy infect test treat study hospitalise",
    "arrest": "acquit",
    "investigate": "acquit rescue restore close",
    "find": "sell exhibit donate",
    "arrive": "postpone cancel refuse depart leave",
    "put-online": "exhibit sell lend close destroy seize restore lose",
    "search": "deploy find",
    "detain": "hand-over give-back",
    "lift-sanctions": "continue",
    "caution": "suspend dismiss expel charge",
    "impose": "extend",
    "cut-down": "restore count treat protect",
    "steal": "exhibit sell buy destroy restore lend damage receive",
    "recall": "produce export import test donate",
    "nominate": "award win",
    "extradite": "expel arrest",
    "expel": "pardon receive",
    "depart": "suspend postpone",
}

# Acts that do something, and acts that undo, stop or turn it down: somebody who changes an act often puts one of the second for one of the first, whatever it is
# that was done. As OTHERWISE, they are only weighed.
DOING = frozenset(
    "sign agree approve adopt ratify launch open begin found hand-over donate lend lease fund award release give-back put-online publish submit extend restore build rebuild"
    " complete inaugurate reopen deploy send exhibit plant buy order hire appoint elect swear-in invite accept join recognise exempt register break-ground test import export pay".split())
UNDOING = frozenset("cancel postpone reject refuse withdraw take-back abolish suspend close ban end denounce veto dissolve seize destroy burn".split())

# Other words for one happening: they never contradict each other.
COMPATIBLE: tuple[tuple[str, ...], ...] = (
    ("meet", "receive", "visit", "discuss", "attend", "brief", "negotiate", "inspect", "arrive", "welcome"), ("telephone", "discuss", "brief", "negotiate"),
    ("open", "inaugurate", "launch", "begin", "reopen", "found", "build", "complete"),
    ("break-ground", "begin", "build", "found", "launch", "plan", "attend"),
    ("hand-over", "donate", "give-back", "send", "fund", "pay", "help", "award", "invest", "spend", "cover-costs"),
    ("approve", "adopt", "vote", "decide", "accept", "allow", "agree", "sign", "ratify"),
    ("kill", "die", "attack", "bomb", "shoot", "crash", "collapse", "explode", "flood", "burn", "sink"),
    ("detain", "arrest", "seize", "capture"), ("convict", "sentence", "try"), ("liberate", "release", "rescue"), ("charge", "investigate", "suspect"),
    ("postpone", "schedule", "extend", "suspend"),
    ("end", "complete"), ("resume", "reopen"),
    ("cancel", "suspend", "end", "abolish", "dissolve", "close"), *(("denounce", other) for other in "cancel end abolish withdraw".split()),
    ("reject", "refuse", "deny", "oppose", "condemn", "protest", "veto", "criticise"),
    ("appoint", "elect", "nominate", "swear-in", "replace"),
    ("resign", "dismiss", "leave", "depart", "withdraw"),
    ("thank", "praise", "welcome", "congratulate", "support"),
    ("find", "rescue", "discover", "detect"),
    *(("submit", other) for other in "propose launch exhibit discuss hand-over open inaugurate plan request send begin".split()),  # which are not like each other
    *(("lift-sanctions", other) for other in "abolish end cancel withdraw allow suspend open reopen".split()),
    *(("put-online", other) for other in "open launch begin submit inaugurate".split()),
    ("count", "record", "register", "study", "detect"),
    ("infect", "diagnose", "detect", "record", "register"),
    ("lend", "borrow"), ("borrow", "receive"), ("caution", "release"), ("caution", "leave"), ("caution", "sanction"), ("fine", "sanction"),
    ("buy", "order"), ("buy", "import", "receive"), ("sell", "export"),
    ("destroy", "damage", "burn", "collapse"), ("destroy", "cut-down"), ("abduct", "steal"), ("seize", "find"), ("recall", "take-back", "withdraw", "give-back"),
    ("go-back-home", "release"), ("go-back-home", "arrive"),
    *(("impose", other) for other in "approve adopt decide close suspend".split()), *(("merge", other) for other in "found buy agree complete".split()),
    *(("split", other) for other in "found close leave withdraw".split()), *(("begin-strike", other) for other in "begin suspend refuse".split()),
    *(("end-strike", other) for other in "end suspend resume complete cancel agree accept".split()), ("demine", "destroy"), ("demine", "find"), ("demine", "complete"),
    *(("connect", other) for other in "open inaugurate launch begin complete resume reopen".split()), *(("disconnect", other) for other in "end suspend cancel close".split()),
    ("nationalise", "seize"), ("nationalise", "buy"), ("block", "close"), ("block", "suspend"),
    *(("tighten-rules", other) for other in "approve adopt".split()), *(("ease-rules", other) for other in "approve adopt allow lift-sanctions".split()),
    *(("install", other) for other in "build open launch inaugurate put-online hand-over complete".split()),
    *(("dismantle", other) for other in "destroy withdraw abolish end cancel send".split()),
    *(("unblock", other) for other in "open reopen release resume end lift-sanctions allow".split()),
)

# How far a deed has come, by the act that is told of it. Who only talks of it, asks for it or begins it has not done it, and what is undone was not done.
STAGES: dict[str, frozenset[str]] = {
    "talked": frozenset("discuss negotiate".split()),
    "begun": frozenset("break-ground propose demand request call-for promise threaten".split()),
    "undone": frozenset("cancel withdraw suspend reject refuse postpone abolish take-back seize dissolve veto ban close end denounce".split()),
    "done": frozenset(
        "sign ratify approve adopt open reopen inaugurate launch release hand-over donate award buy sell lend give-back complete begin deploy liberate pardon appoint "
        "extradite pay restore rebuild plant submit receive swear-in".split()),
}
# Stages of which one may follow from the other in one sentence: who refuses to talk, who promises in talks.
STAGES_ALIKE: tuple[set[str], ...] = ({"talked", "begun"}, {"talked", "undone"}, {"begun", "undone"})

# Acts of telling: they carry what is said and are never themselves the act compared.
TELLING: frozenset[str] = frozenset(
    "say announce declare confirm claim warn report publish explain brief admit".split()
)
# Acts that are done in words, whoever speaks: in a clause that names a platform they make somebody the author.
SPEAKING: frozenset[str] = TELLING | frozenset(
    "deny urge call-for demand request promise threaten propose recommend thank congratulate condole apologise praise welcome condemn criticise".split()
    + "protest explain invite".split()
)
# Acts with a "no" inside: what they take as object is denied.
DENYING: frozenset[str] = frozenset(("deny",))

# What an act is that answers a claim, an appeal or an objection, or drops it (claims/_objections.py): it is told neither of what that is against nor of anything else.
TURNED_DOWN, UPHELD, DROPPED = "turn-down-objection", "uphold-objection", "drop-objection"

# ------------------------------------------------------------------ offices

OFFICES: tuple[str, ...] = (
    # state
    *"president prime-minister chancellor head-of-government minister secretary-of-state secretary".split(),  # secretary: a ministry's civil head (India, UK)
    *"permanent-secretary undersecretary state-minister parliamentary-secretary government-spokesperson".split(),
    *"king queen prince princess crown-prince emperor emir sultan pope cardinal archbishop bishop patriarch".split(),
    *"imam mufti rabbi priest ayatollah".split(),
    # abroad
    *"ambassador high-commissioner consul consul-general charge-daffaires envoy special-envoy attache diplomat".split(),
    *"representative permanent-representative delegate negotiator mediator observer".split(),
    # parliament, party, region, town
    *"speaker senator member-of-parliament member-of-european-parliament party-leader opposition-leader".split(),
    *"governor prefect mayor councillor regional-president district-head village-head candidate".split(),
    # bodies
    *"chair director director-general executive-director general-secretary secretary-general commissioner".split(),
    *"counterpart coordinator rapporteur treasurer auditor spokesperson adviser head-of-department head-of-delegation chief-of-staff".split(),
    *"central-bank-governor ceo founder owner manager banker economist entrepreneur trade-unionist head".split(),  # head: leads a body, no closer title
    # arms and law
    *"commander commander-in-chief chief-of-general-staff general admiral colonel major captain lieutenant sergeant".split(),
    *"soldier police-chief police-officer firefighter fire-chief coast-guard guard judge chief-justice prosecutor".split(),
    *"attorney-general lawyer investigator coroner ombudsman".split(),
    # learning, health, work, arts, sport
    *"scientist chief-scientist professor rector dean teacher headteacher student researcher historian librarian".split(),
    *"curator museum-director archaeologist biologist geologist meteorologist seismologist doctor chief-physician".split(),
    *"nurse epidemiologist engineer architect astronaut pilot ship-captain farmer fisher driver shopkeeper".split(),
    *"journalist editor presenter writer poet artist singer musician conductor actor film-director".split(),
    *"athlete player coach referee team-captain volunteer activist resident expert inspector".split(),
    # Trades. Kindred ones stand under one key: biologist is who studies what lives (birds, plants, viruses), geologist who studies
    # rock, ice, fresh water and volcanoes, sociologist who studies society and politics.
    *"oceanographer climatologist physicist astronomer chemist mathematician ecologist palaeontologist anthropologist sociologist".split(),
    *"psychologist linguist philosopher surgeon veterinarian chief-veterinarian pharmacist midwife paramedic".split(),
    *"forester chief-forester warden chief-warden gardener beekeeper winegrower chef".split(),  # warden: a ranger, a game warden
    *"archivist restorer photographer sculptor painter composer instrumentalist dancer choreographer stage-director".split(),
    *"festival-director translator publisher designer train-driver stationmaster harbour-master mountain-guide diver rescuer climber".split(),
    *"notary registrar postmaster chief-secretary city-manager project-leader expedition-leader chief-engineer sports-director".split(),
    *"jury-chair artistic-director abbot board-member chief-operating-officer chief-financial-officer chief-statistician team-doctor".split(),
    *"winner witness".split(),  # what somebody is in one event: of a race or a prize, of an accident or survivor of one
)

# Offices that may be said of one person at once, or of which one word stands for the other.
OFFICE_COMPATIBLE: tuple[tuple[str, ...], ...] = (
    # Whoever is at the head of a house is its head, president, chair or director in languages that have one word for these.
    ("rector", "head", "president", "chair", "director", "chancellor"), ("dean", "head", "president", "chair", "director"), ("mayor", "head", "president", "chair", "district-head"),
    ("chief-justice", "head", "president", "chair"), ("speaker", "head", "president", "chair"), ("headteacher", "head", "director", "rector"), ("headteacher", "dean"),
    ("police-chief", "head", "director", "chair", "commander", "commissioner", "director-general"), ("chief-physician", "head", "director", "manager"),
    ("fire-chief", "head", "director", "chair", "commander"), ("central-bank-governor", "head", "president", "chair", "director"),
    ("party-leader", "head", "chair", "president", "secretary-general", "general-secretary"), ("head-of-department", "chair", "director", "head", "manager"),
    ("prefect", "governor", "head", "district-head", "chair"), ("governor", "head", "chair", "president"), ("head-of-delegation", "head", "chair", "president", "director"),
    ("commissioner", "head", "chair", "director", "director-general"), ("coach", "manager", "director"), ("editor", "head", "director", "chair"),
    ("head", "director", "director-general", "executive-director", "chair", "ceo", "president", "manager", "museum-director"),  # of a body
    ("commissioner", "director-general", "head"), ("chair", "president", "speaker"), ("rector", "president", "head"),
    ("general-secretary", "executive-director", "director-general"), ("head-of-department", "director", "head", "manager"),
    ("chair", "party-leader", "president", "general-secretary"), ("mayor", "head"), ("regional-president", "head", "president", "governor"),
    ("district-head", "head", "prefect", "governor"), ("central-bank-governor", "head", "president", "chair"), ("police-chief", "head", "director"),
    ("fire-chief", "head", "commander"), ("prime-minister", "head-of-government", "chancellor", "president", "chair"),  # president of the government
    ("minister", "secretary-of-state", "state-minister", "secretary"),
    ("ambassador", "high-commissioner", "envoy", "diplomat", "permanent-representative", "representative", "special-envoy"),
    ("consul", "consul-general", "diplomat"), ("charge-daffaires", "diplomat"),
    ("director", "director-general", "executive-director", "manager", "ceo"), ("chair", "president", "ceo"),
    ("general-secretary", "secretary-general"), ("executive-director", "general-secretary", "secretary-general", "secretary", "undersecretary", "permanent-secretary"),
    # what stands below a minister: every country has other names for it
    ("secretary", "permanent-secretary", "undersecretary", "secretary-of-state", "state-minister", "parliamentary-secretary", "director-general",
     "general-secretary", "secretary-general"),
    ("scientist", "chief-scientist", "researcher", "expert", "biologist", "geologist", "professor", "archaeologist", "historian",
     "meteorologist", "seismologist", "epidemiologist", "adviser", "economist", "engineer"),
    ("doctor", "chief-physician", "professor", "epidemiologist", "expert"), ("soldier", "sergeant", "lieutenant", "captain", "major", "colonel", "general", "commander"),
    ("general", "commander", "commander-in-chief", "chief-of-general-staff", "chief-of-staff"), ("admiral", "commander", "commander-in-chief", "chief-of-general-staff"),
    ("spokesperson", "government-spokesperson", "adviser"), ("athlete", "player", "team-captain"), ("police-officer", "investigator", "inspector", "police-chief"),
    ("lawyer", "attorney-general", "prosecutor"), ("mayor", "councillor"), ("senator", "member-of-parliament", "speaker", "party-leader", "opposition-leader", "candidate"),
    ("writer", "poet", "journalist", "editor"), ("singer", "musician", "artist", "conductor"), ("judge", "chief-justice"),
    ("firefighter", "fire-chief"), ("commissioner", "police-officer", "investigator", "inspector"), ("museum-director", "director", "curator"), ("central-bank-governor", "governor"), ("regional-president", "governor"),
    # Whoever leads a project, a voyage or a dig has a trade as well, and is its director, manager or coordinator elsewhere: each with any one of the others.
    *((one, other) for one, others in (
        ("rapporteur", "commissioner member-of-parliament senator councillor judge board-member expert professor director adviser delegate representative diplomat"),
        ("project-leader", "director manager head coordinator executive-director chief-engineer head-of-department expedition-leader"),
        ("expedition-leader", "head-of-delegation chief-scientist commander head director coordinator captain team-captain ship-captain archaeologist"),
        ("head-of-delegation", "ambassador envoy special-envoy representative permanent-representative"),
        ("chief-engineer", "engineer head director head-of-department manager"), ("sports-director", "director manager head coach"),
        ("festival-director", "director head chair president curator stage-director conductor film-director executive-director"),
        ("artistic-director", "festival-director director head manager coach curator conductor stage-director choreographer film-director composer artist musician singer actor"),
        ("board-member", "chair ceo president director director-general executive-director manager owner founder head representative treasurer chief-operating-officer "
         "chief-financial-officer general-secretary secretary member-of-parliament councillor"),
        ("chief-operating-officer", "director executive-director manager head head-of-department"),
        ("chief-financial-officer", "director executive-director manager head head-of-department treasurer economist"),
        ("chief-statistician", "director director-general executive-director president chair head head-of-department commissioner secretary mathematician economist scientist"),
        ("team-doctor", "doctor surgeon professor chief-physician head expert"),
        ("jury-chair", "head chair president judge referee"), ("abbot", "priest bishop head imam"),
        ("stage-director", "director film-director actor head manager choreographer"), ("harbour-master", "director head captain ship-captain manager"),
        ("stationmaster", "head manager director"), ("postmaster", "head director director-general manager"), ("registrar", "secretary director head head-of-department judge"),
        ("city-manager", "commissioner secretary director manager head"),
        ("chief-secretary", "secretary permanent-secretary undersecretary general-secretary secretary-general secretary-of-state minister head chief-of-staff"),
        ("warden", "chief-warden guard inspector forester chief-forester director head manager head-of-department"),
        ("chief-warden", "guard inspector forester chief-forester director head manager head-of-department director-general"),
        ("forester", "chief-forester director head head-of-department engineer inspector"), ("chief-forester", "director head head-of-department director-general"),
        ("veterinarian", "chief-veterinarian doctor surgeon head director inspector scientist"), ("chief-veterinarian", "doctor surgeon head director inspector"),
        ("surgeon", "doctor chief-physician professor expert"), ("midwife", "nurse doctor"), ("paramedic", "nurse doctor rescuer driver"),
        ("archivist", "librarian historian curator head director"), ("restorer", "curator artist expert scientist"),
        ("publisher", "editor journalist owner founder manager"), ("train-driver", "driver engineer")) for other in others.split()),
    ("instrumentalist", "musician", "artist", "conductor", "composer", "singer"), ("painter", "sculptor", "photographer", "artist", "designer"),
    ("dancer", "choreographer", "artist", "actor"), ("translator", "writer", "poet", "linguist", "journalist"),
    ("rescuer", "diver", "mountain-guide", "climber", "volunteer", "firefighter", "athlete"),
    ("scientist", "chief-scientist", "researcher", "expert", "professor", "adviser", "oceanographer", "climatologist", "physicist", "astronomer", "chemist", "mathematician",
     "ecologist", "palaeontologist", "anthropologist", "sociologist", "psychologist", "linguist", "philosopher", "biologist", "geologist", "meteorologist", "seismologist",
     "archaeologist", "historian", "epidemiologist", "economist", "engineer", "veterinarian", "forester"),
)

# What may stand before or after an office and changes it.
OFFICE_MODIFIERS: tuple[str, ...] = (
    "deputy", "first-deputy", "acting", "former", "designate", "honorary", "assistant", "junior",  # junior: ministre délégué, minister of state
    "local",  # secretaria estatal de Salud, assessore regionale: says whose the office is, and leads on to what it is for
)

# What a minister, ministry, secretary, commissioner or committee is for.
PORTFOLIOS: tuple[str, ...] = (
    *"defence defence-production foreign-affairs european-affairs interior security justice finance economy budget trade".split(),
    *"industry energy environment climate nature-conservation agriculture fisheries food forestry health education research".split(),
    *"science culture tourism sport youth labour social-affairs family women transport infrastructure railways aviation".split(),
    *"shipping digital communications information housing urban-development public-works water mining oil religious-affairs".split(),
    *"migration development-cooperation regional-affairs veterans planning civil-service parliament-relations emergencies".split(),
    *"space statistics consumer-protection heritage nuclear-energy land irrigation livestock arms".split(),
)

# Portfolios that one minister may hold at once, or that are named for one another; every other pair is of two ministers.
# Combined ministries as governments of Europe, the Americas and Asia had them in 2015-2025: within one field, and those that cross fields.
PORTFOLIO_FIELDS: tuple[tuple[str, ...], ...] = (
    tuple("defence defence-production arms veterans".split()), ("defence", "space"),
    tuple("interior security emergencies regional-affairs civil-service migration".split()), tuple("interior urban-development religious-affairs".split()),
    ("justice", "security"), ("justice", "interior"), ("justice", "parliament-relations"), ("emergencies", "civil-service"), ("emergencies", "defence"),
    tuple("foreign-affairs european-affairs trade development-cooperation migration".split()), ("foreign-affairs", "tourism"), ("foreign-affairs", "religious-affairs"),
    tuple("finance economy budget planning statistics".split()), tuple("economy trade industry planning digital tourism development-cooperation labour".split()),
    tuple("economy energy industry climate".split()), tuple("trade industry consumer-protection agriculture energy".split()), ("finance", "trade"), ("finance", "industry"),
    ("finance", "land"), ("finance", "civil-service"), ("finance", "labour"),
    tuple("energy climate mining oil nuclear-energy water infrastructure".split()), tuple("environment climate energy water land mining".split()),
    tuple("environment climate nature-conservation forestry agriculture water irrigation fisheries".split()), ("environment", "urban-development", "housing"),
    ("environment", "consumer-protection", "nuclear-energy"), ("environment", "transport", "infrastructure"), ("environment", "tourism"), ("environment", "science"),
    tuple("agriculture fisheries food forestry water irrigation land livestock consumer-protection shipping regional-affairs".split()),
    tuple("transport infrastructure railways aviation shipping digital communications public-works".split()), ("transport", "tourism"), ("transport", "energy"),
    tuple("infrastructure housing urban-development public-works water planning regional-affairs land".split()), ("transport", "urban-development", "housing", "land"),
    tuple("communications digital information".split()), ("information", "culture", "tourism"), ("industry", "digital", "science", "research"), ("shipping", "fisheries"),
    tuple("education science research youth".split()), ("education", "sport"), ("science", "space", "digital"), ("education", "religious-affairs"), ("culture", "science"),
    tuple("culture heritage tourism sport youth religious-affairs".split()), ("health", "sport"),
    tuple("health social-affairs family women consumer-protection".split()), tuple("labour social-affairs family women youth migration".split()), ("health", "labour"), ("health", "food"),
)

# ------------------------------------------------------------------ bodies

BODIES: tuple[str, ...] = (
    *"ministry regional-ministry department embassy consulate high-commission permanent-mission government cabinet presidency".split(),
    *"prime-minister-office royal-court parliament lower-house upper-house regional-parliament city-council municipality".split(),
    *"region province district state court supreme-court constitutional-court court-of-appeal prosecutor-office".split(),
    *"police gendarmerie border-guard customs tax-office coast-guard army navy air-force armed-forces general-staff".split(),
    *"intelligence-agency fire-service civil-protection ambulance-service hospital university school academy institute".split(),
    *"laboratory museum library archive theatre orchestra central-bank bank development-bank stock-exchange company".split(),
    *"state-company airline railway-company port-authority airport agency authority commission committee council office".split(),
    *"statistics-office meteorological-office geological-survey space-agency health-agency food-agency".split(),
    *"environment-agency regulator election-commission court-of-auditors ombudsman-office party trade-union".split(),
    *"chamber-of-commerce association federation football-federation olympic-committee club foundation charity".split(),
    *"church mosque newspaper news-agency broadcaster delegation joint-commission task-force peace-mission national-park".split(),
    *"zoo observatory water-utility power-company shipyard management secretariat directorate postal-service accident-investigator".split(),
    *"festival lottery rescue-service blood-service cooperative transport-company shipping-company research-station".split(),
    *"financial-regulator competition-authority data-protection-authority patent-office aquarium botanical-garden".split(),
)

# Beginnings (in Latin letters) of words in bodies' names that translations put into their own language, so that they name nobody.
TRANSLATED_NAMES: tuple[str, ...] = tuple(
    "polit techn tehn tekn tecn natio natsi nazio nacio nacjo ethni feder centr zentr tsentr munic gener free frei libr vrij voln wolny open cath kath katol catt catol medi agr inter mezhd "
    "mizhn mieds royal real regi reale konin kungl korol krol autono islam christ krist cristi hrist social sozial sotsi public puebl popul narod volks folk state staat stat gosud derzh panstw "
    "new neu nie nuev nouv nov now red cruz croix rot rod krasn cherv czerw first people union univers europ evrop afric afrik amer ameri asia azi arab latin balt nord norte sever pivn south sud "
    "pivd yuzh west zap zach east vost skhid wsch child kind enf inf copi deti dit dziec bambin young jug jeun joven giov youth wom frau femm muj donn kobi zhen free art kunst sztuk music muz "
    "music cultur kultur scien wissen nauk cienc hist nat arch econ ekon wirt pedag teach milit armee gard health gesund salu sante zdrow zdor old alt vieux viej star great gross grand bolsh wielk "
    "main haupt princip holy heil saint san sant swiet svia save help world welt mond mund mir swiat svit global develop entwick desarr".split())

_REGULATORS = ("financial-regulator", "competition-authority", "data-protection-authority")

# A body of the first kind may be called by any of the others.
BODY_CONTAINS: dict[str, tuple[str, ...]] = {
    "government": ("ministry", "cabinet", "presidency", "prime-minister-office", "department", "state"),
    "ministry": ("department", "directorate", "office", "secretariat", "agency", "authority"),
    "embassy": ("consulate", "high-commission", "permanent-mission"),
    "parliament": ("lower-house", "upper-house", "committee"),
    "armed-forces": ("army", "navy", "air-force", "general-staff"),
    "regional-ministry": ("department", "directorate", "office", "secretariat", "agency", "authority"),
    "municipality": ("city-council", "office"),
    "agency": ("authority", "office", "institute", "directorate", "department", "statistics-office", "meteorological-office",
               "space-agency", "patent-office", "health-agency", "food-agency", "environment-agency", "regulator", "central-bank", *_REGULATORS),
    "company": ("state-company", "airline", "railway-company", "power-company", "water-utility", "shipyard", "bank", "transport-company", "shipping-company", "lottery", "cooperative"),
    "regulator": (*_REGULATORS, "authority", "commission"),
    "authority": (*_REGULATORS, "port-authority"),
    "state-company": ("transport-company", "railway-company", "lottery"),
    "transport-company": ("railway-company",),
    "institute": ("research-station", "laboratory", "observatory"),
    "association": ("federation", "charity", "foundation", "club", "council", "cooperative", "rescue-service", "trade-union"),
    "commission": ("committee", "council", "authority", "joint-commission", *_REGULATORS),
    "court": ("supreme-court", "constitutional-court", "court-of-appeal", "election-commission"),
}

# Organisations that news names daily. Keys are the English acronym or name.
ORGANISATIONS: tuple[str, ...] = (
    *"un un-security-council un-general-assembly unicef unesco unhcr wfp fao who ilo iom unrwa undp unep iaea icc icj".split(),
    *"imo icao wmo itu unodc unfpa un-women ebrd isdb usaid jica koica giz kfw afd aga-khan".split(),
    *"imf world-bank wto oecd eu european-commission european-parliament european-council european-central-bank".split(),
    *"european-investment-bank council-of-europe echr europol frontex nato osce african-union ecowas arab-league".split(),
    *"gulf-cooperation-council oic opec asean apec brics g7 g20 cis csto eaeu sco mercosur oas caricom commonwealth".split(),
    *"francophonie red-cross red-crescent icrc msf amnesty human-rights-watch greenpeace wwf ioc fifa uefa caf fia interpol".split(),
    *"paho africa-cdc cdc fda nasa esa roscosmos isro jaxa cnsa federal-reserve bank-of-england adb afdb aiib".split(),
    *"white-house pentagon state-department us-congress kremlin state-duma downing-street elysee vatican bundestag".split(),
    *"pca wada gavi global-fund guardia-di-finanza".split(),
    *"eurostat ecj ema efsa ecdc eurojust eppo olaf easa cern eso unaids unfccc ipcc unctad un-habitat ifad wipo upu opcw irena iea bis fatf iata".split(),
    *"rsf oxfam save-the-children caritas transparency-international eac sadc igad saarc celac".split(),
    *"conmebol concacaf afc fiba fivb uci world-athletics world-aquatics cas-of-sport ipc".split(),
    *"bundesbank hamas hezbollah taliban houthis plo idf islamic-state wagner".split(),
    *"google apple microsoft meta amazon boeing airbus tesla gazprom aramco sncf deutsche-bahn".split(),
)

# Organisations of many states, none of whose accounts is a ministry's, an office's or a town's of one of them.
OF_MANY_STATES: frozenset[str] = frozenset(
    "un unicef unesco unhcr wfp fao who ilo iom unrwa undp unep iaea imo icao wmo itu unodc unfpa un-women world-bank imf adb afdb ebrd isdb aiib nato osce "
    "red-cross red-crescent icrc interpol europol wto opec oecd eurostat ema efsa ecdc cern eso unaids unfccc ipcc unctad un-habitat ifad wipo upu opcw irena iea "
    "bis iata".split())
# The firms of these that have a trade, as those of `_firms.txt` do.
ORGANISATION_TRADES: dict[str, str] = {
    **dict.fromkeys("airbus boeing tesla".split(), "makers"), **dict.fromkeys("sncf deutsche-bahn".split(), "railways"),
    **dict.fromkeys("gazprom aramco".split(), "energy"), **dict.fromkeys("google apple microsoft meta amazon".split(), "web"),
}

# What a place with a name of its own may be, which hardly goes by another.
SITES: tuple[str, ...] = tuple(
    "forest park range lock quarter street square beach bay valley cave cemetery prison mine village volcano canal crossing station dam glacier "
    "river lake island mountain cape".split())
# What goes by several names (an airport, a bridge) or lies in what has another: two such names may be one.
SITES_OF_SEVERAL_NAMES: tuple[str, ...] = tuple("base airport port bridge stadium town region fire".split())

# By what kind of body, and of which country, texts call them that do not name them: China's space agency, the American central bank.
ORGANISATION_KINDS: dict[str, str] = {
    **dict.fromkeys("nasa esa roscosmos isro jaxa cnsa".split(), "space-agency agency authority office"),
    **dict.fromkeys("federal-reserve bank-of-england bundesbank european-central-bank".split(), "central-bank bank"),
    **dict.fromkeys("world-bank adb afdb aiib ebrd isdb european-investment-bank kfw".split(), "development-bank bank"),
    **dict.fromkeys("us-congress european-parliament bundestag state-duma".split(), "parliament lower-house"),
    **dict.fromkeys("who paho cdc africa-cdc".split(), "health-agency agency authority"), **dict.fromkeys("fda fao wfp".split(), "food-agency agency authority"),
    **dict.fromkeys("white-house kremlin elysee".split(), "presidency government"), **dict.fromkeys("pentagon state-department".split(), "ministry department"),
    **dict.fromkeys("fifa uefa caf conmebol concacaf afc".split(), "football-federation federation association"),
    **dict.fromkeys("fiba fivb uci world-athletics world-aquatics".split(), "federation association"), "ipc": "olympic-committee committee",
    **dict.fromkeys("ema ecdc".split(), "health-agency agency authority"), "efsa": "food-agency agency authority", "eurostat": "statistics-office office agency",
    **dict.fromkeys("easa iea irena unaids".split(), "agency authority"), **dict.fromkeys("ecj cas-of-sport".split(), "court"), "bis": "bank central-bank",
    "eppo": "prosecutor-office", "olaf": "office agency", "cern": "laboratory institute", "eso": "observatory", "iata": "association",
    **dict.fromkeys("rsf oxfam save-the-children caritas transparency-international".split(), "charity foundation association"), **dict.fromkeys("interpol europol".split(), "police agency"),
    **dict.fromkeys("icc icj".split(), "court"), **dict.fromkeys("sncf deutsche-bahn".split(), "railway-company company state-company"),
    **dict.fromkeys("google apple microsoft meta amazon boeing airbus tesla gazprom aramco".split(), "company state-company"),
    "idf": "army armed-forces general-staff", "ioc": "olympic-committee committee", "downing-street": "prime-minister-office government", "vatican": "church state government",
    "guardia-di-finanza": "police customs tax-office border-guard coast-guard",
    "pca": "court", "wada": "agency", "gavi": "charity foundation association agency", "global-fund": "foundation agency",
    "european-commission": "commission", "iaea": "agency authority", "unesco": "agency", "unicef": "agency", "unhcr": "agency", "frontex": "border-guard agency",
}
ORGANISATION_COUNTRIES: dict[str, str] = {
    **dict.fromkeys("nasa federal-reserve us-congress cdc fda white-house pentagon state-department".split(), "US"), "roscosmos": "RU", "isro": "IN", "jaxa": "JP", "cnsa": "CN",
    "bank-of-england": "GB", "bundesbank": "DE", "bundestag": "DE", "state-duma": "RU", "kremlin": "RU", "elysee": "FR", "idf": "IL", "downing-street": "GB", "sncf": "FR",
    "deutsche-bahn": "DE", "kfw": "DE", "vatican": "VA",
}

# Where bodies of state have their names in a language: states and autonomous regions where it is official (CLDR territoryInfo,
# release 46, October 2024). English is left out: bodies everywhere have an English name.
HOMES: dict[str, tuple[str, ...]] = {
    "ar": tuple("DZ BH TD KM DJ EG ER IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE EH IL".split()),
    "es": tuple("ES MX AR CO CL PE VE EC BO PY UY GT HN SV NI CR PA CU DO PR GQ AD US".split()),
    "fr": tuple("FR BE CH CA LU MC SN CI ML BF NE TG BJ GN CM GA CG CD CF TD DJ KM MG BI RW HT VU MU SC MA DZ TN MR LB AD IT".split()),
    "bn": ("BD", "IN"), "de": ("DE", "AT", "CH", "LI", "LU", "BE", "IT"), "el": ("GR", "CY"), "fa": ("IR", "AF", "TJ"), "he": ("IL",), "hi": ("IN",),
    "id": ("ID",), "it": ("IT", "CH", "SM", "VA"), "ja": ("JP",), "ko": ("KR", "KP"), "nl": ("NL", "BE", "SR", "AW", "CW"), "pl": ("PL",),
    "pt": ("PT", "BR", "AO", "MZ", "CV", "GW", "ST", "TL", "MO", "GQ"), "ro": ("RO", "MD"), "ru": ("RU", "BY", "KZ", "KG", "UA", "MD", "TJ", "UZ", "AM"),
    "sw": ("KE", "TZ", "UG", "CD", "RW"), "tr": ("TR", "CY"), "uk": ("UA",), "ur": ("PK", "IN"), "zh": ("CN", "TW", "HK", "MO", "SG"),
}

# ------------------------------------------------------------------ things counted and measured

THINGS: tuple[str, ...] = (
    # people
    *"person dead injured missing survivor victim hostage prisoner detainee refugee displaced migrant evacuee child woman".split(),
    *"man boy girl elderly family household couple resident citizen voter visitor tourist passenger pilgrim worker job".split(),
    *"volunteer expert engineer researcher student pupil teacher doctor nurse patient case suspect witness soldier".split(),
    *"officer agent policeman firefighter rescuer inspector observer sailor crew-member pilot militant athlete player spectator".split(),
    *"candidate member deputy delegate minister farmer fisher journalist astronaut participant customer subscriber artist civilian".split(),
    "female",  # of animals: a woman is a woman
    # animals and plants
    *"animal bird bat sheep cattle goat horse pig dog cat fish whale turtle elephant bear wolf tree seedling nest egg".split(),
    # objects
    *"aircraft helicopter drone missile rocket bomb mine tank armoured-vehicle gun weapon warship ship boat trawler".split(),
    *"submarine vehicle car truck bus ambulance train wagon tram satellite container pump generator tent bed dose kit".split(),
    *"test mask medicine book document manuscript artefact artwork stamp coin banknote medal letter signature vote seat".split(),
    *"ticket parcel bag bottle meal computer phone camera bicycle turbine solar-panel".split(),
    # places and works
    *"house dwelling building school classroom hospital clinic bridge road tunnel station stop tower well dam gate farm".split(),
    *"village town district country region site museum room floor track runway lane checkpoint shop factory plant reactor".split(),
    # happenings and papers
    *"meeting round visit attack raid air-strike explosion flight trip match goal point game earthquake aftershock fire flood".split(),
    *"accident crime arrest complaint call project programme agreement contract law article amendment measure sanction".split(),
    *"resolution question recommendation report study survey post image video film concert performance course prize".split(),
    # time
    *"second minute hour day week month year decade century time".split(),  # time: three times
    # economy and measures
    *"cost budget loan grant aid investment fine price fee wage pension tax debt revenue profit turnover production capacity".split(),
    *"share growth inflation unemployment interest-rate emissions temperature rainfall height depth length width diameter radius circumference area".split(),
    *"volume weight speed distance magnitude age population turnout majority reward fund term".split(),
)

# What holds or carries the same number each time that it comes: five crossings of 340 seats are 1,700.
RECURRING: frozenset[str] = frozenset("trip flight train bus ship boat concert performance round".split())

# Which way a length is measured; many languages name it before the figure: a height of 30 metres, высотой 30 метров.
EXTENTS: frozenset[str] = frozenset("height depth length width diameter radius circumference distance".split())

# What ordinals tell apart: the third time, the 12th round.
NUMBERED: frozenset[str] = frozenset("time round meeting visit attack year day week month match game concert film book train school bridge hospital".split())

# Offices that many hold and no thing is named for: what a figure beside their word counts (214 beekeepers).
TRADES: tuple[str, ...] = tuple((
    "diplomat negotiator senator member-of-parliament councillor adviser banker economist entrepreneur trade-unionist "
    "guard judge lawyer investigator scientist professor historian librarian archaeologist biologist geologist "
    "meteorologist seismologist epidemiologist architect driver shopkeeper editor writer poet singer musician actor "
    "activist oceanographer climatologist physicist astronomer chemist mathematician ecologist palaeontologist "
    "anthropologist sociologist psychologist linguist philosopher surgeon veterinarian pharmacist midwife paramedic "
    "forester warden gardener beekeeper winegrower archivist restorer photographer sculptor painter composer dancer "
    "choreographer translator publisher designer train-driver mountain-guide diver climber notary winner priest"
).split())

# A thing on the left may be counted as one on the right (the more general word).
THING_CONTAINS: dict[str, tuple[str, ...]] = {
    "person": (
        *TRADES,
        *"dead injured missing survivor victim hostage prisoner detainee refugee displaced migrant evacuee child woman man boy".split(),
        *"girl elderly resident citizen voter visitor tourist passenger pilgrim worker volunteer expert engineer researcher student".split(),
        *"pupil teacher doctor nurse patient suspect witness soldier officer agent policeman firefighter rescuer inspector observer".split(),
        *"sailor crew-member pilot militant athlete player spectator candidate member deputy delegate minister farmer fisher".split(),
        *"journalist astronaut participant customer subscriber artist case couple family civilian".split(),
    ),
    "victim": ("dead", "injured"),
    "child": ("boy", "girl", "pupil"), "student": ("pupil",),
    "resident": ("citizen", "person"), "citizen": ("voter",),
    "man": tuple("rescuer soldier firefighter policeman officer agent sailor crew-member volunteer worker".split()),  # of a service: with 130 men
    "worker": ("job", "fisher", "farmer", "engineer"), "soldier": ("officer", "sailor"),
    "agent": ("policeman", "officer", "inspector"), "displaced": ("refugee", "evacuee", "migrant"),
    "athlete": ("player",), "participant": ("athlete", "player"),
    "detainee": ("prisoner", "suspect", "hostage"), "patient": ("case",), "visitor": ("tourist", "spectator", "pilgrim"),
    "animal": tuple("bird bat sheep cattle goat horse pig dog cat fish whale turtle elephant bear wolf female".split()),
    "tree": ("seedling",),
    "vehicle": tuple("car truck bus ambulance tank armoured-vehicle tram train".split()),
    "ship": tuple("boat trawler warship submarine".split()), "boat": ("trawler",),
    "aircraft": ("helicopter", "drone"), "weapon": ("gun", "missile", "bomb", "mine"), "missile": ("rocket",),
    "train": ("wagon", "tram"), "medicine": ("dose",), "artefact": ("artwork", "manuscript", "coin", "document"),
    "document": ("manuscript", "book", "letter"), "image": ("video",),
    "building": ("house", "dwelling", "school", "hospital", "museum", "factory", "clinic", "shop", "tower"),
    "dwelling": ("house", "household", "family", "room"), "household": ("family", "house"),
    "hospital": ("clinic",), "road": ("tunnel", "bridge", "lane"), "station": ("stop",),
    "town": ("village", "district"), "region": ("district",), "site": ("museum", "station", "building", "factory", "plant"),
    "attack": ("raid", "air-strike", "explosion"), "meeting": ("round", "visit"), "match": ("game",), "point": ("goal",),
    "trip": ("flight", "visit"), "agreement": ("contract",), "measure": ("sanction", "law"),
    "project": ("programme",), "report": ("study", "survey"), "earthquake": ("aftershock",),
    "cost": ("budget", "price", "investment", "aid", "grant", "loan", "fund"), "budget": ("fund", "grant", "aid", "investment"),
    "aid": ("grant", "loan", "fund"), "revenue": ("profit", "turnover"), "dose": ("kit", "test"),
}

# Things of which nobody takes one for the other: 12 schools are no 12 hospitals. What stands in no class may be another word for anything.
THING_CLASSES: tuple[frozenset[str], ...] = (
    frozenset(("person", *THING_CONTAINS["person"])) - frozenset("couple family case".split()),
    frozenset("household family dwelling house".split()), frozenset("tree seedling".split()),
    *(frozenset((kind,)) for kind in "bird bat sheep cattle goat horse pig dog cat fish whale turtle elephant bear wolf".split()),
    frozenset("aircraft helicopter drone".split()), frozenset("ship boat trawler warship submarine".split()),
    frozenset("vehicle car truck bus ambulance".split()), frozenset("train wagon tram".split()), frozenset(("bicycle",)),
    frozenset("school classroom".split()), frozenset("hospital clinic".split()), frozenset(("bridge",)), frozenset(("tunnel",)), frozenset(("museum",)),
    frozenset("missile rocket bomb".split()), frozenset("turbine solar-panel".split()), frozenset(("reactor",)), frozenset(("well",)), frozenset(("dam",)),
    frozenset("village town".split()), frozenset(("tent",)), frozenset(("generator",)), frozenset("computer phone".split()), frozenset(("medal",)),
    frozenset("book manuscript".split()), frozenset(("coin",)), frozenset("bag bottle".split()), frozenset(("meal",)), frozenset(("fire",)),
)

# ------------------------------------------------------------------ units and currencies

# dimension and factor to the dimension's base unit
UNITS: dict[str, tuple[str, float]] = {
    "millimetre": ("length", 0.001), "centimetre": ("length", 0.01), "metre": ("length", 1.0),
    "kilometre": ("length", 1000.0), "inch": ("length", 0.0254), "foot": ("length", 0.3048), "yard": ("length", 0.9144),
    "mile": ("length", 1609.344), "nautical-mile": ("length", 1852.0),
    "square-metre": ("area", 1.0), "are": ("area", 100.0), "hectare": ("area", 10000.0), "square-kilometre": ("area", 1e6),
    "acre": ("area", 4046.856), "square-mile": ("area", 2589988.0), "square-foot": ("area", 0.092903), "feddan": ("area", 4200.0), "dunam": ("area", 1000.0),
    "mu": ("area", 666.667), "tsubo": ("area", 3.305785), "pyeong": ("area", 3.305785), "bigha": ("area", 2500.0),
    "litre": ("volume", 0.001), "cubic-metre": ("volume", 1.0), "cubic-kilometre": ("volume", 1e9), "hectolitre": ("volume", 0.1),
    "barrel": ("volume", 0.158987), "gallon": ("volume", 0.00378541), "cubic-foot": ("volume", 0.0283168),
    "gram": ("mass", 0.001), "kilogram": ("mass", 1.0), "tonne": ("mass", 1000.0), "quintal": ("mass", 100.0),
    "pound-mass": ("mass", 0.45359237), "ounce": ("mass", 0.0283495), "carat": ("mass", 0.0002),
    "metre-per-second": ("speed", 1.0), "kilometre-per-hour": ("speed", 1 / 3.6), "mile-per-hour": ("speed", 0.44704), "knot": ("speed", 0.514444),
    "degree-celsius": ("temperature", 1.0), "degree-fahrenheit": ("temperature-f", 1.0), "degree": ("angle", 1.0),
    "watt": ("power", 1.0), "kilowatt": ("power", 1e3), "megawatt": ("power", 1e6), "gigawatt": ("power", 1e9),
    "kilowatt-hour": ("energy", 1.0), "megawatt-hour": ("energy", 1e3), "gigawatt-hour": ("energy", 1e6), "terawatt-hour": ("energy", 1e9),
    "percent": ("percent", 1.0), "percentage-point": ("percentage-point", 1.0), "basis-point": ("percentage-point", 0.01), "permille": ("percent", 0.1),
    "tenth": ("percent", 10.0),  # 四成, 4割
    "byte": ("data", 1.0), "gigabyte": ("data", 1e9), "hectopascal": ("pressure", 1.0), "bar": ("pressure", 1000.0),
    "decibel": ("sound", 1.0), "magnitude-unit": ("magnitude", 1.0), "microgram": ("mass", 1e-9), "milligram": ("mass", 1e-6),
}

# ISO 4217. "dollar", "rupee", "pound", "peso", "crown", "franc", "dinar", "rial", "shilling", "won", "dirham" without a
# country are the generic units, which fit any currency of their family.
CURRENCIES: tuple[str, ...] = (
    *"EUR USD GBP JPY CNY INR RUB BRL CHF CAD AUD NZD SGD HKD TWD KRW KPW IDR MYR THB PHP VND PKR BDT LKR NPR".split(),
    *"TRY ILS EGP SAR AED QAR KWD BHD OMR JOD IQD IRR LBP SYP YER MAD DZD TND LYD MRU SDG ETB KES TZS UGX RWF NGN GHS".split(),
    *"ZAR ZMW MZN AOA XOF XAF CDF PLN CZK HUF RON BGN SEK NOK DKK ISK UAH BYN KZT UZS GEL AMD AZN RSD ALL MXN ARS".split(),
    *"IRT CLP COP PEN UYU PYG BOB VES CUP DOP GTQ HNL NIO CRC AFN".split(),
    *"MDL MKD BAM KGS TJS TMT MNT MMK KHR LAK MOP BND BTN MVR".split(),
    *"MGA MWK BWP NAD LSL SZL MUR SCR CVE GMD SLE STN ERN SOS SSP BIF GNF KMF DJF LRD".split(),
    *"HTG JMD TTD BBD BZD BSD XCD GYD SRD AWG PAB FJD PGK SBD XPF WST TOP VUV".split(),
)
CURRENCY_FAMILIES: dict[str, tuple[str, ...]] = {
    "dollar": tuple("USD CAD AUD NZD SGD HKD TWD NAD BND LRD JMD TTD BBD BZD BSD XCD GYD SRD FJD SBD".split()),
    "rupee": tuple("INR PKR LKR NPR IDR MUR SCR MVR".split()),  # most languages have no other word for Indonesia's
    "pound": tuple("GBP EGP LBP SYP SDG SSP TRY".split()), "peso": tuple("MXN ARS CLP COP PHP UYU CUP DOP".split()),  # livres turques
    "crown": tuple("SEK NOK DKK CZK ISK".split()), "franc": tuple("CHF XOF XAF CDF RWF BIF GNF KMF DJF XPF cfa-franc".split()),
    "cfa-franc": ("XOF", "XAF"),  # two banks' money of one name
    "dinar": tuple("JOD IQD KWD BHD DZD TND LYD RSD MKD".split()), "rial": tuple("IRR IRT SAR QAR OMR YER KHR".split()),
    "shilling": tuple("KES TZS UGX SOS".split()), "dirham": tuple("AED MAD".split()), "won": tuple("KRW KPW".split()),
    "real": ("BRL",), "ruble": ("RUB", "BYN"), "yuan": tuple("CNY TWD HKD SGD MOP".split()), "leu": ("RON", "MDL"), "lev": ("BGN",),
    "lira": tuple("TRY GBP LBP SYP EGP SDG SSP pound".split()),
    "taka": ("BDT", "INR", "rupee"),  # Bengali টাকা is Bangladesh's money in Dhaka and India's in Kolkata
    "som": ("KGS", "UZS"), "manat": ("AZN", "TMT"), "kwacha": ("ZMW", "MWK"), "escudo": ("CVE",), "florin": ("AWG", "HUF"),
}

# Signs right before figures in the press of any language, those of one letter also behind; what two lands have (C$, B$, P$) is none of them.
MONEY_SIGNS: dict[str, str] = {
    "MOP$": "MOP", "N$": "NAD", "J$": "JMD", "TT$": "TTD", "EC$": "XCD", "FJ$": "FJD", "G$": "GYD", "BZ$": "BZD", "Bds$": "BBD", "SI$": "SBD", "WS$": "WST",
    "RD$": "DOP", "B/.": "PAB", "S/": "PEN", "S/.": "PEN", "GH₵": "GHS", "GH¢": "GHS",
    "₮": "MNT", "₭": "LAK", "៛": "KHR", "₼": "AZN", "₾": "GEL", "₲": "PYG", "₦": "NGN", "₵": "GHS", "₡": "CRC", "₸": "KZT", "₫": "VND", "֏": "AMD", "؋": "AFN",
    "฿": "THB", "₱": "PHP", "₩": "KRW", "₴": "UAH", "₽": "RUB", "₺": "TRY", "₪": "ILS", "₹": "INR",
}
# Codes of ISO 4217 that may stand beside a great number and be none.
CODES_THAT_ARE_WORDS: tuple[str, ...] = ("ALL", "TOP", "CUP", "SOS", "KGS", "AMD", "COP")
GREAT_SUM = 100_000.0  # what is counted in so many, and has a word that may be money, is money

# Letters for so many of an amount of money, as offices and papers of any language write them: $350 M, €4,5M. Of whom they stand for another, its file says so.
MONEY_SCALES: dict[str, float] = {
    "K": 1e3, "k": 1e3, "M": 1e6, "m": 1e6, "Mn": 1e6, "mn": 1e6, "MM": 1e6, "B": 1e9, "b": 1e9, "Bn": 1e9, "bn": 1e9, "BN": 1e9, "T": 1e12, "tn": 1e12,
}

# ------------------------------------------------------------------ what surrounds a figure, an act, a post

BOUNDS: tuple[str, ...] = (
    "about", "nearly",  # nearly: just under
    "more-than", "at-least", "less-than", "at-most", "exactly", "double", "half-of",
)

# What short quotations speak of beside acts and things; read only between quotation marks, where a word weighs more than in prose.
TOPICS: tuple[str, ...] = tuple(
    "border money cheap expensive fly sleep peace war forget remember forgive fear hope freedom victory defeat future past friend enemy music language "
    "science bread home dream truth lie love wait alone together obvious luck patience miracle nature health culture history security democracy "
    "solidarity revenge poor rich fast slow easy difficult".split()
    # water, land, food, fuel
    + "tap-water drinking-water rainwater groundwater sea river lake beach forest mountain chicken beef pork milk rice wheat vegetables".split()
    + "gas coal petrol electricity heating".split()
    # who, when and where
    + "pensioner pregnant pedestrian cyclist motorist foreigner summer winter spring autumn night weekend kindergarten prison ticket-office internet".split()
    # what befalls people, and what they make and need
    + "virus cancer hunger drought storm heat snow smoke vaccine passport visa sculpture painting film".split()
    + "impact danger problem mistake responsibility trust corruption violence terrorism justice water blood".split()
    # what people feel, say and do
    + "europe understand hear know see like machine reappear disappear haste accuse talk page proud joy strong weak ready surprise teacher".split()
    # how something is
    + "healthy sick free-of-charge obligatory voluntary legal illegal permanent temporary clean dirty military always soon guilty innocent".split())

# Ideas that a free translation may put for each other: "we forget nobody" and "we remember all", "not easy" and "difficult".
KINDRED: tuple[frozenset[str], ...] = tuple(frozenset(group.split()) for group in (
    "forget remember history past commemorate", "cheap expensive price cost money tax fund budget pay cover-costs rich poor currency", "fly flight aircraft aviation",
    "alone together solidarity friend help support join unite cooperate", "truth lie deny", "easy difficult", "fast slow accelerate increase", "fear threaten warn danger",
    "hope dream future luck miracle wish", "obvious nature environment climate forestry nature-conservation tree animal", "wait patience postpone",
    "freedom liberate release democracy vote elect", "health patient doctor hospital clinic medicine treat vaccinate dose", "home house dwelling family household country migration return",
    "language culture history education heritage", "science study research education researcher institute academy", "security protect defence safety peace defend interior",
    "peace war attack cease-fire ceasefire", "victory defeat win lose", "border checkpoint customs", "bread food meal agriculture", "revenge attack respond", "music song concert performance culture",
    "school education teacher pupil student classroom university", "farmer agriculture farm fisher", "child boy girl family youth", "man woman person citizen people women resident population",
    "open reopen inaugurate launch begin", "end close finish complete", "build rebuild construct found restore house building", "say announce promise declare confirm report explain claim urge call-for",
    "day hour week month year time minute", "work job worker employ labour hire", "create found establish launch begin", "train railway-company railways wagon track station transport",
    "road bridge lane transport infrastructure", "water rainfall irrigation irrigate flood dam", "energy generator power-company turbine reactor solar-panel", "police policeman officer",
    "soldier army armed-forces navy air-force defence", "sport match game player athlete team goal score club", "money finance budget economy investment invest",
    "tap-water drinking-water water-utility", "drinking-water water", "tap-water water", "rainwater rainfall water", "groundwater well water", "sea lake", "beach sea",
    "free-of-charge cover-costs price fee cost", "electricity energy power-company generator", "gas energy", "coal energy mining mine", "petrol oil energy",
    "danger fear threaten warn", "impact damage change", "prison prisoner detain release detainee", "vaccine dose vaccinate medicine", "film video image", "healthy health survive",
    "sick patient infect disease", "virus infect diagnose health", "pedestrian road", "motorist driver car vehicle", "cyclist bicycle driver", "foreigner migrant refugee tourist",
    "pensioner elderly pension", "internet digital computer", "justice court judge law convict", "terrorism attack militant", "military army armed-forces defence soldier arms",
    "hunger food bread", "storm flood rainfall", "drought water irrigation", "heat temperature", "snow winter", "night day hour", "obligatory order demand", "permanent always",
    "injure injured survive survivor rescue dead die kill victim security", "ticket-office shop", "kindergarten child family", "film artwork", "trust hope",
    "understand know", "see know discover exhibit", "talk speak discuss meet negotiate", "machine robot computer digital device",
    "reappear discover find return live history open", "disappear lose die end go-missing", "haste fast accelerate", "accuse criticise condemn charge say", "page book document artwork image",
    "proud joy like love celebrate congratulate thank praise", "strong security protect big", "weak difficult danger", "ready soon prepare plan", "surprise miracle luck",
    "teacher education school professor", "europe european-affairs EU",
    "responsibility obligatory", "problem difficult danger", "mistake lie", "corruption crime", "violence crime attack"))

# What turns a sentence as a negation does: "safe" and "dangerous", "reopen" and "close".
OPPOSITES: tuple[tuple[str, str], ...] = (
    ("cheap", "expensive"), ("easy", "difficult"), ("fast", "slow"), ("poor", "rich"), ("victory", "defeat"), ("friend", "enemy"), ("truth", "lie"),
    ("forget", "remember"), ("alone", "together"), ("peace", "war"), ("hope", "fear"), ("open", "close"), ("allow", "ban"), ("increase", "decrease"),
    ("begin", "end"), ("import", "export"), ("buy", "sell"), ("win", "lose"), ("accept", "refuse"), ("approve", "reject"), ("support", "oppose"),
    ("arrive", "depart"), ("hire", "lay-off"), ("join", "leave"), ("future", "past"),
    ("danger", "security"), ("healthy", "sick"), ("health", "sick"), ("obligatory", "voluntary"), ("legal", "illegal"), ("permanent", "temporary"),
    ("clean", "dirty"), ("guilty", "innocent"), ("strong", "weak"), ("reappear", "disappear"), ("reappear", "lose"), ("haste", "wait"), ("haste", "patience"),
)

# What a narrower idea's words hold within them: rainwater is no water beside it.
HELD_IN: dict[str, tuple[str, ...]] = {
    "water": ("tap-water", "drinking-water", "rainwater", "groundwater"), "rainfall": ("rainwater",), "well": ("groundwater",), "school": ("kindergarten",),
    "education": ("kindergarten",), "ticket": ("ticket-office",), "oil": ("petrol",), "artwork": ("sculpture", "painting"), "bird": ("chicken",), "pig": ("pork",), "cattle": ("beef",),
}

# What is said of things, where the words of a quotation are no verbs.
QUALITIES: frozenset[str] = frozenset(
    "cheap expensive peace war forget remember forgive fear hope dream lie love wait alone together obvious poor rich fast slow easy difficult sleep fly".split()
    + "security danger health healthy sick free-of-charge obligatory voluntary legal illegal permanent temporary clean dirty military guilty innocent".split()
    + "drinking-water impact problem mistake understand like reappear disappear haste proud joy strong weak ready surprise".split())

# What is said of a matter, yes or no, beside the acts; read only where a clause that denies is held against one that affirms.
PREDICATES: tuple[str, ...] = (
    *"affect extend-to compulsory must voluntary cost-money gratis danger safe shortage enough possible impossible operate leak pollution clean guilty innocent secret".split(),
    *"public military civil ransom pass-on take-place crack demolish preserve relocate take-over available sold-out restrict delay".split(),
    *"on-time settled unsettled booking permit visa visa-free radiation sabotage side-effect outbreak use contain alter unchanged".split(),
    *"binding legal illegal permanent temporary success failure intact subsidy privatise run-for blackout symptom toxic explosive".split(),
    *"doping raise-alarm expropriate accept remove escape lodge".split(),
    *"disclose uphold overturn grant repair sound flying bathe feed fell hunt film-record refund known unknown broadcast valid invalid return-home present".split(),
    "out-of-service", "unfinished", "tighten", "relax", "unvaccinated", "exclude", "loot", "drill", "subtitle", "collar",
    # states and what is the contrary of them, two by two
    *"still-missing extinguish still-burning under-control out-of-control insured uninsured not-yet-valid armed unarmed".split(),
    *"accessible inaccessible habitable uninhabitable supplied cut-off refloat aground alive discharge drop-charges".split(),
    *"stay-in-office stay-put rename keep-name bring-forward profit make-loss genuine fake remote in-person eliminated".split(),
    *"test-positive test-negative unanimous divided in-full in-part light-up put-out keep absent silent withhold".split(),
    *"state-owned non-binding no-booking leave-club stay-member recall-product spare ill surplus within-budget over-budget stay-home keep-jobs".split(),
    *"unpaid unrepaired".split(),
    *"go-abroad stay-in-country let-in no-entry open-case emergency hold-firm call-at bow-out".split(),
    *"drinkable undrinkable in-contact lost-contact confess deny-charges state-funded privately-funded keep-licence lose-licence".split(),
    *"in-open-court behind-closed-doors in-mortal-danger out-of-mortal-danger on-credit without-credit identified unidentified".split(),
    *"break-record miss-record talks-broken-off talks-go-on truce-broken truce-holds held-in-custody out-on-bail eligible ineligible".split(),
    *"dutiable duty-free out-injured fit-to-play suspended-sentence to-be-served renew-contract let-expire warning-lifted warning-stands".split(),
    *"claim-responsibility unclaimed by-post-allowed by-post-barred".split(),
    *"at-large drunk sober stay-independent recall-envoy keep-envoy arson accidental repay defer-repayment host-event withdraw-bid harmless".split(),
    *"accept-verdict upgraded downgraded landed-safely reinstated no-deal warmest coldest record-high record-low let-off day-off working-day".split(),
)

# What such a clause is about. "none-of-it" is the "no" inside a word: ruled out, waived, spared;
# "left-out" what may be one beside other words: outside, to wait, dropped; "there-is" what says of the thing beside it only that there is one, or that it is one.
MATTERS: tuple[str, ...] = (
    *"water electricity gas oil fuel coal forest park beach sea river lake island port airport metro ferry railway traffic parking".split(),
    *"pedestrian salary company bank branch market food milk meat rice wheat vaccine virus disease exam course language data answer".split(),
    *"internet festival exhibition weekend summer winter spring autumn nuclear election referendum court verdict roof wall crew noise".split(),
    *"smoke plastic waste alcohol tobacco minor foreigner church library stadium storm snow volcano tsunami entry timetable date".split(),
    *"fishing frontier household tide name sale work dog tree".split(),
    *"price cholera measles influenza fever dead wolf night landing position flaw cargo original".split(),
    "none-of-it", "left-out", "there-is",
)
# Acts in other words, for the same use.
ACTS_AGAIN: tuple[str, ...] = (
    *"strike shoot increase decrease end withdraw lay-off open close ban suspend cancel arrest release find abolish extend exempt die hospitalise charge".split(),
    *"resign postpone resume approve reject appoint dismiss qualify give-back attend kill win lose convict acquit deploy collapse donate compensate search lend".split(),
)

IDEAS: tuple[str, ...] = (*PREDICATES, *ACTS_AGAIN, *MATTERS)

# What a predicate or an act says besides itself, or instead of itself where it is no predicate of its own ("=" before the first): what is voluntary is
# not compulsory, what is closed is not open. "+" marks what follows only where it is so: what was destroyed is damaged, what was not destroyed may be, too.
SAYS: dict[str, str] = {
    "compulsory": "compulsory must", "voluntary": "= -compulsory -must", "gratis": "= -cost-money", "safe": "= -danger", "enough": "= -shortage", "impossible": "= -possible",
    "clean": "= -pollution", "pollution": "pollution +danger", "innocent": "= -guilty", "public": "= -secret", "civil": "= -military", "sold-out": "= -available", "on-time": "= -delay -postpone",
    "unsettled": "= -settled", "visa-free": "= -visa", "unchanged": "= -alter", "illegal": "= -legal", "temporary": "= -permanent", "failure": "= -success",
    "intact": "= -damage -injure", "demolish": "demolish -continue", "preserve": "= continue -demolish -fell -close", "close": "close -open", "ban": "ban -allow",
    "suspend": "suspend -continue -operate", "end": "end -continue", "abolish": "abolish -continue -grant -uphold -valid", "dissolve": "dissolve -continue",
    "cancel": "cancel -take-place -continue -grant -uphold -present", "increase": "increase +alter", "decrease": "decrease +-increase +alter", "keep-unchanged": "keep-unchanged -increase -decrease -alter",
    "release": "release -arrest", "acquit": "acquit -convict", "refuse": "refuse -accept -grant", "reject": "reject -approve -accept -grant", "veto": "veto -approve",
    "survive": "survive -die", "postpone": "postpone -on-time", "withdraw": "withdraw -join -grant -present", "reopen": "= open", "inaugurate": "= open", "extend": "extend continue +valid",
    "resume": "resume continue operate", "levy": "levy cost-money", "impose": "impose levy cost-money", "destroy": "destroy +damage", "kill": "kill die", "detain": "detain arrest", "evacuate": "evacuate relocate",
    "detect": "detect find", "discover": "discover find", "schedule": "= settled", "lay-off": "lay-off dismiss", "adopt": "= approve", "amend": "= alter", "change": "= alter", "continue": "continue operate", "permit": "permit allow", "register": "= record", "appoint": "appoint -dismiss",
    "tighten": "tighten +-relax", "relax": "relax +-tighten",
    "unknown": "= -known", "invalid": "= -valid", "out-of-service": "= -operate", "overturn": "= -uphold -grant", "unfinished": "= -complete -open -end", "unvaccinated": "= -vaccinate", "exclude": "= -extend-to", "exempt": "exempt -extend-to -cost-money", "give-back": "give-back -receive",
    "hand-over": "hand-over -receive", "receive": "receive -give-back -hand-over", "uphold": "uphold",
    "still-missing": "= -find -rescue", "still-burning": "= -extinguish", "out-of-control": "= -under-control", "uninsured": "= -insured", "not-yet-valid": "= -valid",
    "unarmed": "= -armed", "inaccessible": "= -accessible", "uninhabitable": "= -habitable", "cut-off": "= -supplied", "aground": "= -refloat", "alive": "= -die",
    "discharge": "= -hospitalise", "drop-charges": "= -charge", "stay-in-office": "= -resign -dismiss", "stay-put": "= -relocate", "keep-name": "= -rename",
    "bring-forward": "bring-forward -postpone", "make-loss": "= -profit", "fake": "= -genuine", "in-person": "= -remote",
    "eliminated": "= -qualify", "test-negative": "= -test-positive", "divided": "= -unanimous", "in-part": "= -in-full", "put-out": "= -light-up",
    "keep": "= -give-back -sell", "absent": "= -attend", "silent": "= -sound", "withhold": "= -disclose",
    "state-owned": "= -privatise", "non-binding": "= -binding", "no-booking": "= -booking", "stay-member": "= -leave-club", "recall-product": "= -available",
    "spare": "= -kill -fell", "recover": "recover -ill", "surplus": "= -shortage", "over-budget": "= -within-budget", "stay-home": "= -evacuate",
    "undrinkable": "= -drinkable", "lost-contact": "= -in-contact", "deny-charges": "= -confess", "privately-funded": "= -state-funded",
    "lose-licence": "= -keep-licence", "behind-closed-doors": "= -in-open-court", "out-of-mortal-danger": "= -in-mortal-danger", "without-credit": "= -on-credit",
    "unidentified": "= -identified", "miss-record": "= -break-record", "talks-go-on": "= -talks-broken-off", "truce-holds": "= -truce-broken",
    "out-on-bail": "= -held-in-custody", "ineligible": "= -eligible", "duty-free": "= -dutiable", "fit-to-play": "= -out-injured",
    "to-be-served": "= -suspended-sentence", "let-expire": "= -renew-contract", "warning-stands": "= -warning-lifted", "unclaimed": "= -claim-responsibility",
    "by-post-barred": "= -by-post-allowed", "at-large": "= -arrest", "sober": "= -drunk", "stay-independent": "= -merge", "keep-envoy": "= -recall-envoy",
    "accidental": "= -arson", "defer-repayment": "= -repay", "withdraw-bid": "= -host-event", "harmless": "= -toxic -danger", "accept-verdict": "= -appeal",
    "downgraded": "= -upgraded", "landed-safely": "= -crash", "reinstated": "= -suspend", "no-deal": "= -agree", "coldest": "= -warmest",
    "record-low": "= -record-high", "let-off": "= -fine", "working-day": "= -day-off",
    "keep-jobs": "= -lay-off", "end-strike": "end-strike -strike", "unpaid": "= -pay", "unrepaired": "= -repair", "lose": "lose -win",
    "enter-into-force": "enter-into-force valid", "lift-sanctions": "lift-sanctions -sanction -continue -valid",
    "stay-in-country": "= -go-abroad", "let-in": "= allow possible", "no-entry": "= -allow -possible", "open-case": "= investigate", "hold-firm": "= -collapse", "bow-out": "= -run-for",
    "nominate": "nominate appoint", "elect": "elect appoint", "resign": "resign dismiss", UPHELD: f"{UPHELD} -{TURNED_DOWN}",
}

# Predicates that are mostly nouns: what else a clause denies need not be these.
NOUN_PREDICATES: frozenset[str] = frozenset(
    "ransom radiation sabotage side-effect outbreak blackout symptom toxic explosive doping raise-alarm subsidy permit booking visa military civil leak crack "
    "pollution danger shortage drill subtitle collar restrict ill".split())

# Said of so many things that two clauses must share more before they speak of one matter.
VAGUE_PREDICATES: frozenset[str] = frozenset(
    "known valid present grant return-home flying must possible use contain take-place settled alter remove success available secret accept find begin continue allow open "
    "lodge increase danger operate diagnose infect meet visit affect extend-to in-full test-positive".split())

# What a translator may put for one another where a clause says yes or no: predicates, acts, things and everyday families. They are no synonyms;
# they only tell that the one clause may be about what the other is about.
SAID_FOR_EACH_OTHER: tuple[frozenset[str], ...] = tuple(frozenset(group.split()) for group in (
    "accept allow permit admit open possible public allow-permit open-wide enter-in entry enter access-entry",
    "cost-money pay levy fee price cost fare toll ticket cost-price spend-money tax-pay tax",
    "extend-to affect contain include-contain valid cover-over extend",
    "attend participate participant present visit visit-see visitor",
    "remove disappear disappear-vanish go-missing abolish end remove-away",
    "operate use continue go tour flying fly fly-air",
    "settled decide decide-settle known agree sure-certain",
    "record register detect find find-discover diagnose lodge confirm",
    "die kill dead victim injure injured damage-harm",
    "replace exchange-swap",
    "request demand call-for lodge formality ask-question",
    "donate give fund money gather-collect",
    "wear-clothes put contain carry-bear load-burden deploy install",
    "send send-post go move-go deploy relocate hand-over",
    "feed eat-food food",
    "leak disclose flow pass-on publish",
    "appeal complaint protest oppose",
    "increase climb more-extra add-more push-press price-rise lift-raise grow",
    "fail failure break-smash collapse",
    "must must-duty need need-want compulsory",
))

# Words for these mean too many things to say what a quotation is about.
VAGUE: frozenset[str] = frozenset(
    "point case time member term share plant round game well post stop call question course age area site volume track second fine height length depth "
    "day hour week month year decade century minute person people man woman country region town village district number capacity measure mine room gate floor "
    "plan need test serve lead leave join receive order count record find hold have produce try send lose win change start launch open close register treat "
    "strike study search found replace cover-costs increase decrease meet support help lack allow use end begin create announce promise praise thank expect "
    "foundation charity commission club party management office authority agency association council committee company institute academy directorate delegation "
    "secretariat cabinet regulator department president chair head member chief director leader king captain officer partner "
    "information planning urban-development artefact social-affairs family parliament-relations infrastructure land regional-affairs development-cooperation digital civil-service "
    "natural slow fast easy difficult past history culture see know talk ready always".split())

# The words by which a text calls in question what it tells, and what is brought against something.
DISPUTES: tuple[str, ...] = (
    "rumour",     # rumours, fears, speculation, accusations: what they tell is not affirmed by it
    "told",       # reports, news, claims: what they tell is so, unless they are called untrue
    "untrue",     # is pure invention, has nothing to do with reality, is not confirmed, brushed aside: what was told is not so
    "false",      # what else may be said of a thing as well, which has to stand beside what is told, or end its clause: the report is false, and no false teeth
    "objection",  # a claim, an appeal, a complaint: who turns it down lets stand what it is against
    "request",    # a request, a motion: so too where it is against something, or to stop it
    "against",
    "that",       # what leads to the clause which a word of untruth before it calls so: it is not true that
)

# Words right before a date, or right behind it, that say what begins or ends on it.
DATE_ROLES: tuple[str, ...] = ("until", "until-behind", "from", "from-behind")

CUES: tuple[str, ...] = (
    "negator",        # not, never, no, without: negates the clause it stands in
    "without-that",   # what denies the whole clause that it opens: sans que, ohne dass
    "without",        # of the negators those that deny no more than the word behind them: without delay, sans retard
    "earlier-than",   # what is told to be before something else (before the deadline), which is not of earlier: hides the word for "ago" in it
    "one-more",       # one more of what a figure counts, which is a sum with it: eight carriages, and one more
    "modifying",      # what ties a clause to the noun behind it, of which its "no" denies nothing: Chinese 的, Korean 않는, Russian -щий
    "none-such",      # but for those that say that there is none of what is behind all that, and an "any" between: Chinese 没有
    "leading-noes",   # a "no" of meaning to, being able or allowed to, which stands before a clause and denies the verb that this one ends with: Persian قصد ندارد
    "subjunctive",    # the verbs such a clause ends with
    "lacking",        # and those that deny no more than the word before them: Korean 없이, Turkish -meden
    "denial",         # denies, rules out, refutes: what follows is denied
    "planned",        # will, is to, plans to: the act is ahead
    "standing",       # won't, is not, wird nicht: what a clause denies is so now, or will be, and has not only not been done yet
    "occasion",       # at the ceremony, during the meeting: where who is quoted said it, on the occasion that is told
    "pending",        # yet to, remains to be, still awaits: the act is not done, and is to be
    "wished",         # should, must, called on to: the act is wanted, not done
    "conditional",    # if, would, could, may
    "only",           # only, merely
    "attribution",    # according to, in the words of: names who said it
    "writing",        # wrote, tweeted, posted, published on: the verb that makes someone the author of a post
    "post-noun",      # tweet, post, message, statement, video, on X, on Twitter: the post itself
    "statement",      # of these what a body gives out by any way, and no post by its name alone: a communiqué, a note, a press release
    "relayed",        # quoted by, cites him: the body behind it passed a quotation on
    "firm",           # contractor, supplier, built by: the name beside it is a body's
    "pronoun",        # he, she, it, they
    "clause-break",   # but, while, whereas, although, because, and that: where a negation stops
    "instead-of",     # rather than, instead of: what stands with it is just what is not so, or not done
    "whether",        # asks whether, or leaves it open: what stands with it is neither so nor not so
    "aside",          # however, though, for now: said in the midst of a clause, which its commas do not part
    "also",           # also, too, even: one more of what was said before
    "another",        # another, other, previous, earlier: not the one just spoken of
    "fewer",          # less, fewer, lower: what a share beside it is taken off, which leaves the rest
    "staying-away",   # who does not vote or come, as many as those who do leave
    "additional",     # extra trains: more of them, and no other ones
    "margin",         # by how much one is ahead of another: a lead, a gap, a difference, no total
    "once-planned",   # of the words for what is ahead those that say that it has come otherwise: what is done about it is done
    "names-number",   # what stands right behind a number that only names: Korean 호선, Chinese 号
    "versus",         # what stands between the two numbers of a score, where it may count something as well: Korean 대
    "ordinal-marker", # number, no., nº
    "locative",       # in, at, near: what follows is where it happened
    "from-to",        # from, to, towards: route words, never where it happened
    "leaving",        # left, leaving: whose object is where somebody or something came from
    "between",        # between, dividing, linking: two places, or people, joined by "and"
    "ago", "since",   # background: since 2019, three years ago
    "each", "per",    # per day, each year, in all: what a figure is measured over
    "total",
)
