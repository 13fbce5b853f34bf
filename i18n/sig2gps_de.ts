<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Sig2GPS</name>
    <message>
        <location filename="../processing_provider/algorithm_groups.py"/>
        <source>Cellular signaling</source>
        <translation>Mobilfunk-Signalisierung</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_groups.py"/>
        <source>Vision and beams</source>
        <translation>Bilder und Beams</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_groups.py"/>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_help.py"/>
        <source>For models and scripts</source>
        <translation>Für Modelle und Skripte</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_help.py"/>
        <source>Input parameters</source>
        <translation>Eingangsparameter</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_help.py"/>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <location filename="../processing_provider/attribute_values.py"/>
        <source>{value!r} is no number</source>
        <translation>{value!r} ist keine Zahl</translation>
    </message>
    <message>
        <location filename="../processing_provider/authentication.py"/>
        <source>{parameter} is &apos;{identifier}&apos;, and this QGIS profile has no such authentication configuration. Choose one, or make one under Settings &gt; Options &gt; Authentication.</source>
        <translation>{parameter} ist &apos;{identifier}&apos;, und dieses QGIS-Profil hat keine solche Authentifizierungskonfiguration. Wählen Sie eine aus oder legen Sie unter Einstellungen &gt; Optionen &gt; Authentifizierung eine an.</translation>
    </message>
    <message>
        <location filename="../processing_provider/authentication.py"/>
        <source>The authentication configuration &apos;{identifier}&apos; ({parameter}) cannot be read, for QGIS&apos;s authentication database is locked. Give the master password when QGIS asks for it; for qgis_process, name a file that holds it in the variable QGIS_AUTH_PASSWORD_FILE.</source>
        <translation>Die Authentifizierungskonfiguration &apos;{identifier}&apos; ({parameter}) kann nicht gelesen werden, denn die Authentifizierungsdatenbank von QGIS ist gesperrt. Geben Sie das Masterpasswort ein, wenn QGIS danach fragt; nennen Sie für qgis_process in der Variablen QGIS_AUTH_PASSWORD_FILE eine Datei, die es enthält.</translation>
    </message>
    <message>
        <location filename="../processing_provider/authentication.py"/>
        <source>The authentication configuration &apos;{configuration}&apos; ({parameter}, method {method}) holds no token. Use the method Basic with the token as password, API Header with the header Authorization, or Esri Token.</source>
        <translation>Die Authentifizierungskonfiguration &apos;{configuration}&apos; ({parameter}, Methode {method}) enthält kein Token. Verwenden Sie die Methode Basic mit dem Token als Passwort, API Header mit dem Header Authorization oder Esri Token.</translation>
    </message>
    <message>
        <location filename="../processing_provider/authentication.py"/>
        <source>{parameter} cannot be used: {reason}</source>
        <translation>{parameter} kann nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/azimuth_reader.py"/>
        <source>The azimuth {value!r} in row {row} of STATIONS is no number: give degrees clockwise from north, or nothing for an omnidirectional antenna.</source>
        <translation>Der Azimut {value!r} in Zeile {row} von STATIONS ist keine Zahl: Geben Sie Grad im Uhrzeigersinn von Norden an, oder nichts für eine Rundstrahlantenne.</translation>
    </message>
    <message>
        <location filename="../processing_provider/base_algorithm.py"/>
        <source>The Python of this QGIS lacks {packages}. {hint}</source>
        <translation>Dem Python dieses QGIS fehlt {packages}. {hint}</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Build video training set</source>
        <translation>Video-Trainingsdatensatz erstellen</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>video,diffusion,Wan,fine-tuning,training,data set,signaling,GPS,cellular</source>
        <translation>Video,Diffusion,Wan,Feinabstimmung,Training,Datensatz,Signalisierung,GPS,Mobilfunk</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>&lt;p&gt;Makes what the engine &lt;i&gt;wan&lt;/i&gt; is trained on, of phones whose signaling and GPS are both known: pairs of a picture (the map with the signaling trace) and the video that a model should draw over it (a blue dot that follows the GPS). Both are drawn just as for a reconstruction.&lt;/p&gt;&lt;p&gt;A part of the area is kept for tests, so that no street is in both; of the other part, some trajectories are kept for validation. Stretches that teach nothing or the wrong thing (gaps in the GPS, signaling that contradicts it, a standing phone) are dropped and counted by reason.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on where it stopped if it is started again with the same layers and parameters. Have you GPS alone, make its signaling with &lt;i&gt;Simulate signaling&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Erstellt das, womit die Engine &lt;i&gt;wan&lt;/i&gt; trainiert wird, aus Telefonen, deren Signalisierung und GPS beide bekannt sind: Paare aus einem Bild (der Karte mit der Signalisierungsspur) und dem Video, das ein Modell darüber zeichnen soll (ein blauer Punkt, der dem GPS folgt). Beide werden genau so gezeichnet wie für eine Rekonstruktion.&lt;/p&gt;&lt;p&gt;Ein Teil des Gebiets wird für Tests zurückgehalten, sodass keine Straße in beiden Teilen liegt; vom anderen Teil werden einige Trajektorien für die Validierung zurückgehalten. Abschnitte, die nichts oder Falsches lehren (Lücken im GPS, Signalisierung, die ihm widerspricht, ein ruhendes Telefon), werden verworfen und nach Gründen gezählt.&lt;/p&gt;&lt;p&gt;Ein abgebrochener Lauf geht dort weiter, wo er stehen blieb, wenn er mit denselben Layern und Parametern neu gestartet wird. Wenn Sie nur GPS haben, erzeugen Sie die Signalisierung dazu mit &lt;i&gt;Signalisierung simulieren&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>GPS positions</source>
        <translation>GPS-Positionen</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Where the phones truly were: points with a time, in any CRS.</source>
        <translation>Wo die Telefone wirklich waren: Punkte mit einer Zeit, in einem beliebigen KBS.</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Time field of the GPS</source>
        <translation>Zeitfeld des GPS</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>A date and time, ISO 8601 text, or an epoch number; UTC without a zone.</source>
        <translation>Datum und Uhrzeit, Text nach ISO 8601 oder eine Epochenzahl; ohne Zeitzone UTC.</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Trajectory field of the GPS</source>
        <translation>Trajektorienfeld des GPS</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Holds the same ids as the trajectory field of the signaling records.</source>
        <translation>Enthält dieselben Kennungen wie das Trajektorienfeld der Signalisierungsdatensätze.</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Map layers</source>
        <translation>Kartenlayer</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Map theme</source>
        <translation>Kartenthema</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>The map under the traces, as QGIS draws it, its blue toned down. Empty: the map theme; without one, the roads (ROADS) in the canonical style. A checkpoint has to be used with the kind of map that it was trained on.</source>
        <translation>Die Karte unter den Spuren, wie QGIS sie zeichnet, mit gedämpftem Blau. Leer: das Kartenthema; ohne eines die Straßen (ROADS) im kanonischen Stil. Ein Checkpoint muss mit der Art von Karte verwendet werden, mit der er trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Training set</source>
        <translation>Trainingsdatensatz</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>A folder of its own: manifest.json says what is in it, shards/ holds the pairs.</source>
        <translation>Ein eigener Ordner: manifest.json sagt, was darin ist, shards/ enthält die Paare.</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>A table of the records and trajectories that could not be used, and why.</source>
        <translation>Eine Tabelle der Datensätze und Trajektorien, die nicht verwendet werden konnten, mit dem Grund.</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Pairs for training</source>
        <translation>Paare für das Training</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Pairs for validation</source>
        <translation>Paare für die Validierung</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Pairs for tests</source>
        <translation>Paare für Tests</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Pairs of a city kept for the transfer</source>
        <translation>Paare einer Stadt, die für die Übertragung zurückgehalten werden</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Windows dropped</source>
        <translation>Verworfene Fenster</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>There is no map: give a road layer (ROADS), or layers (MAP_LAYERS) or a theme (MAP_THEME) of the project. A model learns to draw along the roads that it sees.</source>
        <translation>Es gibt keine Karte: Geben Sie einen Straßenlayer (ROADS), Layer (MAP_LAYERS) oder ein Thema (MAP_THEME) des Projekts an. Ein Modell lernt, entlang der Straßen zu zeichnen, die es sieht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>The training set cannot be written to &apos;{folder}&apos; (OUTPUT): {error}. What is there is kept; start again once there is room.</source>
        <translation>Der Trainingsdatensatz kann nicht nach &apos;{folder}&apos; (OUTPUT) geschrieben werden: {error}. Was dort ist, bleibt erhalten; starten Sie erneut, sobald Platz ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/chain.py"/>
        <source>The model &apos;{file}&apos; cannot be read. Install Sig2GPS anew.</source>
        <translation>Das Modell &apos;{file}&apos; kann nicht gelesen werden. Installieren Sie Sig2GPS neu.</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/chain.py"/>
        <location filename="../processing_provider/run_outputs.py"/>
        <source>{output} ({layer})</source>
        <translation>{output} ({layer})</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/detect_and_denoise.py"/>
        <source>Detect and denoise</source>
        <translation>Erkennen und entrauschen</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/detect_and_denoise.py"/>
        <source>model,chain,camera,image,YOLO,GPS,noise,beam,vehicle</source>
        <translation>Modell,Kette,Kamera,Bild,YOLO,GPS,Rauschen,Beam,Fahrzeug</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/detect_and_denoise.py"/>
        <source>&lt;p&gt;A chain of two algorithms: &lt;i&gt;Detect objects in images&lt;/i&gt;, and &lt;i&gt;Denoise GPS with vision and beams&lt;/i&gt;, which takes its boxes. The rows of the layer name the images, and hold the GPS and the beam of each.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Denoise GPS&lt;/i&gt; alone does both, too; this chain keeps the boxes, to look at and to use again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine Kette aus zwei Algorithmen: &lt;i&gt;Objekte in Bildern erkennen&lt;/i&gt; und &lt;i&gt;GPS mit Bildern und Beams entrauschen&lt;/i&gt;, das dessen Rahmen übernimmt. Die Zeilen des Layers nennen die Bilder und enthalten zu jedem das GPS und den Beam.&lt;/p&gt;&lt;p&gt;&lt;i&gt;GPS entrauschen&lt;/i&gt; kann auch allein beides; diese Kette behält die Rahmen, um sie anzusehen und wiederzuverwenden.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/detect_and_denoise.py"/>
        <source>Rejected images</source>
        <translation>Abgelehnte Bilder</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/detect_and_denoise.py"/>
        <source>Rejected samples</source>
        <translation>Abgelehnte Stichproben</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/reconstruct_and_evaluate.py"/>
        <source>Reconstruct and evaluate</source>
        <translation>Rekonstruieren und bewerten</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/reconstruct_and_evaluate.py"/>
        <source>model,chain,accuracy,error,GPS,trajectory,signaling,cellular</source>
        <translation>Modell,Kette,Genauigkeit,Fehler,GPS,Trajektorie,Signalisierung,Mobilfunk</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/reconstruct_and_evaluate.py"/>
        <source>&lt;p&gt;A chain of two algorithms: &lt;i&gt;Reconstruct trajectory from signaling&lt;/i&gt;, and &lt;i&gt;Evaluate trajectories&lt;/i&gt;, which compares the points with true positions. To see what a list of stations, a road layer or an engine is good for where the truth is known.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine Kette aus zwei Algorithmen: &lt;i&gt;Trajektorie aus Signalisierung rekonstruieren&lt;/i&gt; und &lt;i&gt;Trajektorien bewerten&lt;/i&gt;, das die Punkte mit wahren Positionen vergleicht. So zeigt sich, wozu eine Stationsliste, ein Straßenlayer oder eine Engine taugt, wo die Wahrheit bekannt ist.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>Traffic per road from signaling</source>
        <translation>Verkehr je Straße aus Signalisierung</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>model,chain,traffic,density,count,flow,road,trajectory,signaling,cellular</source>
        <translation>Modell,Kette,Verkehr,Dichte,Zählung,Verkehrsfluss,Straße,Trajektorie,Signalisierung,Mobilfunk</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>&lt;p&gt;A chain: &lt;i&gt;Reconstruct trajectory from signaling&lt;/i&gt;, then the trajectories are counted on each stretch of road between two junctions, by QGIS&apos;s own algorithms. Wherever lines of the road layer meet or cross, they are cut.&lt;/p&gt;&lt;p&gt;A trajectory counts where it follows at least half of a stretch; to cross it is not enough. &lt;i&gt;trajectories&lt;/i&gt; is how many different ones there were, &lt;i&gt;passes&lt;/i&gt; how often they came by, and &lt;i&gt;mean_sigma_m&lt;/i&gt; the mean of their mean sigma: where it is larger than the distance between streets, the traffic may be that of a street nearby.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine Kette: &lt;i&gt;Trajektorie aus Signalisierung rekonstruieren&lt;/i&gt;; dann werden die Trajektorien auf jedem Straßenabschnitt zwischen zwei Knoten von Algorithmen gezählt, die QGIS selbst mitbringt. Wo immer sich Linien des Straßenlayers berühren oder kreuzen, werden sie getrennt.&lt;/p&gt;&lt;p&gt;Eine Trajektorie zählt, wo sie mindestens der Hälfte eines Abschnitts folgt; ihn zu kreuzen genügt nicht. &lt;i&gt;trajectories&lt;/i&gt; ist, wie viele verschiedene es waren, &lt;i&gt;passes&lt;/i&gt;, wie oft sie vorbeikamen, und &lt;i&gt;mean_sigma_m&lt;/i&gt; das Mittel ihrer mittleren Sigmas: Wo es größer ist als der Abstand der Straßen, kann der Verkehr der einer benachbarten Straße sein.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>Traffic per road</source>
        <translation>Verkehr je Straße</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>The roads around the trajectories, cut where they meet or cross, with all their fields and: trajectories, passes, and mean_sigma_m.</source>
        <translation>Die Straßen um die Trajektorien, getrennt, wo sie sich berühren oder kreuzen, mit all ihren Feldern und: trajectories, passes und mean_sigma_m.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_choice.py"/>
        <source>a SERVER is given</source>
        <translation>ein SERVER angegeben ist</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_choice.py"/>
        <source>there is an inference environment ({origin})</source>
        <translation>es eine Inferenzumgebung gibt ({origin})</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_choice.py"/>
        <source>no SERVER is given and {absence}</source>
        <translation>kein SERVER angegeben ist und {absence}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_choice.py"/>
        <source>ENGINE is {wished}, but {absence}, nor is a SERVER given. Set the one or give the other, or choose ENGINE {hmm}, which needs neither.</source>
        <translation>ENGINE ist {wished}. Das geht nicht, weil {absence} und auch kein SERVER angegeben ist. Richten Sie das eine ein oder geben Sie das andere an, oder wählen Sie ENGINE {hmm}, die keines von beiden braucht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Evaluate trajectories</source>
        <translation>Trajektorien bewerten</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>accuracy,error,GPS,trajectory,MAE,RMSE,calibration,cellular</source>
        <translation>Genauigkeit,Fehler,GPS,Trajektorie,MAE,RMSE,Kalibrierung,Mobilfunk</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>&lt;p&gt;Compares trajectories with the truth: at the time of each true position the estimate is interpolated, and the distance between the two is its error. True positions before, after or between the parts of the estimate are counted, not compared.&lt;/p&gt;&lt;p&gt;MAE, RMSE and the median of the error are in metres. L50, L100 and L200 are the shares of true positions within so many metres. Of an honest sigma_m, 63 to 68 % of the errors are within 1 sigma and 95 to 98 % within 2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Vergleicht Trajektorien mit der Wahrheit: Zur Zeit jeder wahren Position wird die Schätzung interpoliert, und der Abstand zwischen beiden ist ihr Fehler. Wahre Positionen vor, nach oder zwischen den Teilen der Schätzung werden gezählt, nicht verglichen.&lt;/p&gt;&lt;p&gt;MAE, RMSE und der Median des Fehlers sind in Metern. L50, L100 und L200 sind die Anteile der wahren Positionen innerhalb von so vielen Metern. Bei einem ehrlichen sigma_m liegen 63 bis 68 % der Fehler innerhalb von 1 Sigma und 95 bis 98 % innerhalb von 2.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_input.py"/>
        <source>Layer &apos;{layer}&apos; (ESTIMATE) has lines without M values, which would tell the time at each vertex. Choose the trajectories of a reconstruction, or points with a time field.</source>
        <translation>Layer &apos;{layer}&apos; (ESTIMATE) hat Linien ohne M-Werte, die die Zeit an jedem Stützpunkt angäben. Wählen Sie die Trajektorien einer Rekonstruktion oder Punkte mit einem Zeitfeld.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_input.py"/>
        <source>Layer &apos;{layer}&apos; (ESTIMATE) holds points: choose ESTIMATE_TIME, the field with the time of each.</source>
        <translation>Layer &apos;{layer}&apos; (ESTIMATE) enthält Punkte: Wählen Sie ESTIMATE_TIME, das Feld mit der Zeit jedes Punkts.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_input.py"/>
        <source>The estimate has {count} trajectories: choose TRUTH_ID, the field of layer &apos;{layer}&apos; (TRUTH) that tells which one a true position belongs to.</source>
        <translation>Die Schätzung hat {count} Trajektorien: Wählen Sie TRUTH_ID, das Feld des Layers &apos;{layer}&apos; (TRUTH), das sagt, zu welcher eine wahre Position gehört.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Estimated trajectories</source>
        <translation>Geschätzte Trajektorien</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>The points or the trajectories of a reconstruction: points with a time field, or lines whose M values are epoch seconds.</source>
        <translation>Die Punkte oder die Trajektorien einer Rekonstruktion: Punkte mit einem Zeitfeld oder Linien, deren M-Werte Epochensekunden sind.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Trajectory field of the estimate</source>
        <translation>Trajektorienfeld der Schätzung</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Without it the whole layer is one trajectory.</source>
        <translation>Ohne es ist der ganze Layer eine einzige Trajektorie.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Part field of the estimate</source>
        <translation>Teilfeld der Schätzung</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Nothing is interpolated between two parts of a trajectory. Points only.</source>
        <translation>Zwischen zwei Teilen einer Trajektorie wird nichts interpoliert. Nur für Punkte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Time field of the estimate</source>
        <translation>Zeitfeld der Schätzung</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Needed for points: a date and time, ISO 8601 text, or an epoch number.</source>
        <translation>Für Punkte nötig: Datum und Uhrzeit, Text nach ISO 8601 oder eine Epochenzahl.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Sigma field of the estimate</source>
        <translation>Sigmafeld der Schätzung</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>The standard deviation of each position in metres, to be judged as well.</source>
        <translation>Die Standardabweichung jeder Position in Metern, die ebenfalls beurteilt wird.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>True positions</source>
        <translation>Wahre Positionen</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Points where somebody really was, GPS fixes for instance, in any CRS.</source>
        <translation>Punkte, an denen jemand wirklich war, zum Beispiel GPS-Messungen, in einem beliebigen KBS.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Trajectory field of the truth</source>
        <translation>Trajektorienfeld der Wahrheit</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Holds the same ids as that of the estimate. Without it the truth belongs to the only trajectory of the estimate.</source>
        <translation>Enthält dieselben Kennungen wie das der Schätzung. Ohne es gehört die Wahrheit zur einzigen Trajektorie der Schätzung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Time field of the truth</source>
        <translation>Zeitfeld der Wahrheit</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>A table with one row for each trajectory of either layer, and one, without an id, over the true positions of all.</source>
        <translation>Eine Tabelle mit einer Zeile je Trajektorie beider Layer und einer ohne Kennung über die wahren Positionen aller.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Mean absolute error (m)</source>
        <translation>Mittlerer absoluter Fehler (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Root mean square error (m)</source>
        <translation>Wurzel des mittleren quadratischen Fehlers (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Median error (m)</source>
        <translation>Median des Fehlers (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Share within 50 m</source>
        <translation>Anteil innerhalb von 50 m</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Share within 100 m</source>
        <translation>Anteil innerhalb von 100 m</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Share within 200 m</source>
        <translation>Anteil innerhalb von 200 m</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Mean over trajectories of their mean absolute error (m)</source>
        <translation>Mittel des mittleren absoluten Fehlers über die Trajektorien (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Median over trajectories of their mean absolute error (m)</source>
        <translation>Median des mittleren absoluten Fehlers über die Trajektorien (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Mean over trajectories of their length error (m)</source>
        <translation>Mittel des Längenfehlers über die Trajektorien (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Share of errors within 1 sigma</source>
        <translation>Anteil der Fehler innerhalb von 1 Sigma</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Share of errors within 2 sigma</source>
        <translation>Anteil der Fehler innerhalb von 2 Sigma</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Trajectories compared</source>
        <translation>Verglichene Trajektorien</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>True positions compared</source>
        <translation>Verglichene wahre Positionen</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>True positions outside of the estimate&apos;s time</source>
        <translation>Wahre Positionen außerhalb der Zeit der Schätzung</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Trajectories without a counterpart</source>
        <translation>Trajektorien ohne Gegenstück</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_run.py"/>
        <source>not in the estimate</source>
        <translation>nicht in der Schätzung</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_run.py"/>
        <source>not in the truth</source>
        <translation>nicht in der Wahrheit</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_run.py"/>
        <source>no true position within the estimate&apos;s time</source>
        <translation>keine wahre Position innerhalb der Zeit der Schätzung</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_run.py"/>
        <source>all trajectories</source>
        <translation>alle Trajektorien</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_run.py"/>
        <source>{fixes} true positions of {traces} trajectories compared, {outside} more outside of the estimate&apos;s time.
MAE {mae_m:.1f} m, RMSE {rmse_m:.1f} m, median {median_m:.1f} m, L100 {l100:.0%}.</source>
        <translation>{fixes} wahre Positionen von {traces} Trajektorien verglichen, {outside} weitere außerhalb der Zeit der Schätzung.
MAE {mae_m:.1f} m, RMSE {rmse_m:.1f} m, Median {median_m:.1f} m, L100 {l100:.0%}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>Layer &apos;{layer}&apos; cannot be read: QGIS does not get at its data. Check that its file or table is still there and that you may read it, load the layer anew, and run again.</source>
        <translation>Der Layer &apos;{layer}&apos; kann nicht gelesen werden: QGIS kommt nicht an seine Daten. Prüfen Sie, ob seine Datei oder Tabelle noch vorhanden ist und Sie sie lesen dürfen, laden Sie den Layer neu und starten Sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>A feature could not be written: {error}</source>
        <translation>Ein Objekt konnte nicht geschrieben werden: {error}</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <source>there is no inference environment ({origin})</source>
        <translation>es keine Inferenzumgebung gibt ({origin})</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <source>there is no inference environment at &apos;{python}&apos; ({origin})</source>
        <translation>es bei &apos;{python}&apos; keine Inferenzumgebung gibt ({origin})</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>variable {name}</source>
        <translation>Variable {name}</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>setting {name}</source>
        <translation>Einstellung {name}</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <source>installed in this QGIS profile</source>
        <translation>in diesem QGIS-Profil installiert</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <source>{installer} installs one</source>
        <translation>{installer} installiert eine</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>hmm: a hidden Markov model of serving cells, needs nothing beyond QGIS. embedded: a learned model, computed by an inference server. wan: a fine-tuned video model, which draws the path on a map; its inference server wants a GPU. auto: embedded where a server is given or this computer has an inference environment ({installer} installs it), otherwise hmm; the log says which and why.</source>
        <translation>hmm: ein Hidden-Markov-Modell der bedienenden Zellen, braucht nichts außer QGIS. embedded: ein gelerntes Modell, das ein Inferenzserver berechnet. wan: ein feinabgestimmtes Videomodell, das den Weg auf eine Karte zeichnet; sein Inferenzserver verlangt eine GPU. auto: embedded, wo ein Server angegeben ist oder dieser Computer eine Inferenzumgebung hat ({installer} installiert sie), sonst hmm; das Protokoll sagt, welche und warum.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>Otherwise drawings of the serving stations, and of the other stations and the roads (or map layers) around, go to that server: in pixels, without coordinates, dates and ids.</source>
        <translation>Sonst gehen Zeichnungen der bedienenden Stationen sowie der anderen Stationen und der Straßen (oder Kartenlayer) ringsum an diesen Server: in Pixeln, ohne Koordinaten, Daten und Kennungen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>Fall back to hmm without the server</source>
        <translation>Ohne den Server auf hmm zurückfallen</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>If the inference server cannot be used, or is lost during the run: whether hmm takes over the traces that it did not answer, so that the result comes from two engines (see the field engine). Off: a server that cannot be used stops the run before anything is written, and if it is lost later, those traces are listed as rejected, with the reason.</source>
        <translation>Wenn der Inferenzserver nicht verwendet werden kann oder während des Laufs verloren geht: ob hmm die Spuren übernimmt, die er nicht beantwortet hat, sodass das Ergebnis von zwei Engines stammt (siehe Feld engine). Aus: Ein Server, der nicht verwendet werden kann, hält den Lauf an, bevor etwas geschrieben wird, und geht er später verloren, werden diese Spuren mit dem Grund als abgelehnt aufgeführt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>The Python of this QGIS lacks requests, with which inference servers are asked. {hint} Or choose {engine} {hmm}.</source>
        <translation>Dem Python dieses QGIS fehlt requests, womit Inferenzserver gefragt werden. {hint} Oder wählen Sie {engine} {hmm}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_session.py"/>
        <source>All trajectories are left to {hmm}. {why}</source>
        <translation>Alle Trajektorien werden {hmm} überlassen. {why}</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_session.py"/>
        <source>{engine} is {auto}, and the inference environment does not work: {installer} mends it. {error}</source>
        <translation>{engine} ist {auto}, und die Inferenzumgebung funktioniert nicht: {installer} repariert sie. {error}</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_session.py"/>
        <source>{error}
Nothing has been written. To do without the server, choose {engine} {hmm}, or tick {fallback}.</source>
        <translation>{error}
Es wurde nichts geschrieben. Um ohne den Server auszukommen, wählen Sie {engine} {hmm} oder haken Sie {fallback} an.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>no geometry</source>
        <translation>keine Geometrie</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>There are no records in layer &apos;{layer}&apos; (SIGNALING). Check its filter and, with &apos;selected features only&apos;, its selection.</source>
        <translation>In Layer &apos;{layer}&apos; (SIGNALING) sind keine Datensätze. Prüfen Sie seinen Filter und, bei „Nur gewählte Objekte“, seine Auswahl.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>Layer &apos;{layer}&apos; (SIGNALING) has no geometry: give the base stations as STATIONS, with STATION_CELL, and choose CELL to look them up.</source>
        <translation>Layer &apos;{layer}&apos; (SIGNALING) hat keine Geometrie: Geben Sie die Basisstationen als STATIONS mit STATION_CELL an und wählen Sie CELL, um sie nachzuschlagen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>Layer &apos;{layer}&apos; has no field &apos;{name}&apos; ({parameter}). Its fields: {names}.</source>
        <translation>Layer &apos;{layer}&apos; hat kein Feld &apos;{name}&apos; ({parameter}). Seine Felder: {names}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>Layer &apos;{layer}&apos; ({parameter}) has {present}; choose a layer of {wanted}.</source>
        <translation>Layer &apos;{layer}&apos; ({parameter}) hat {present}; wählen Sie einen Layer, der {wanted} enthält.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>Layer &apos;{layer}&apos; ({parameter}) has no coordinate reference system. Set it in the layer&apos;s properties, or choose EPSG:4326 if it holds longitudes and latitudes.</source>
        <translation>Layer &apos;{layer}&apos; ({parameter}) hat kein Koordinatenbezugssystem. Setzen Sie es in den Layereigenschaften, oder wählen Sie EPSG:4326, wenn er Längen und Breiten enthält.</translation>
    </message>
    <message>
        <location filename="../processing_provider/number_limits.py"/>
        <source>{name} is {value}; it must be at least {least}.</source>
        <translation>{name} ist {value}; es muss mindestens {least} sein.</translation>
    </message>
    <message>
        <location filename="../processing_provider/number_limits.py"/>
        <source>{name} is {value}; it must be {least} to {most}.</source>
        <translation>{name} ist {value}; zulässig ist {least} bis {most}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/package_hints.py"/>
        <source>Install them with the OSGeo4W setup (packages {of_system}), or in the OSGeo4W shell by: python -m pip install {packages}. Then start QGIS again.</source>
        <translation>Installieren Sie sie mit dem OSGeo4W-Setup (Pakete {of_system}) oder in der OSGeo4W-Shell mit: python -m pip install {packages}. Starten Sie QGIS danach neu.</translation>
    </message>
    <message>
        <location filename="../processing_provider/package_hints.py"/>
        <source>Install them in a terminal by: &apos;{python}&apos; -m pip install {packages}. Then start QGIS again.</source>
        <translation>Installieren Sie sie in einem Terminal mit: &apos;{python}&apos; -m pip install {packages}. Starten Sie QGIS danach neu.</translation>
    </message>
    <message>
        <location filename="../processing_provider/package_hints.py"/>
        <source>Install them, on Debian and Ubuntu by: apt install {of_system}, elsewhere with your system&apos;s packages. Then start QGIS again.</source>
        <translation>Installieren Sie sie, unter Debian und Ubuntu mit: apt install {of_system}, anderswo mit den Paketen Ihres Systems. Starten Sie QGIS danach neu.</translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>it is no point</source>
        <translation>sie ist kein Punkt</translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>it has {count} points instead of one</source>
        <translation>sie hat {count} Punkte statt eines einzigen</translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>({x:.10g}, {y:.10g}) is no longitude and latitude in degrees</source>
        <translation>({x:.10g}, {y:.10g}) ist keine Länge und Breite in Grad</translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>({x:.10g}, {y:.10g}) lies outside of the CRS</source>
        <translation>({x:.10g}, {y:.10g}) liegt außerhalb des KBS</translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>The coordinates in {layer} look like longitude and latitude in degrees, from its first row on, but its CRS is {authid}. Set the layer&apos;s CRS to EPSG:4326.</source>
        <translation>Die Koordinaten in {layer} sehen von der ersten Zeile an wie Längen und Breiten in Grad aus, sein KBS ist aber {authid}. Setzen Sie das KBS des Layers auf EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Predict next positions</source>
        <translation>Nächste Positionen vorhersagen</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>cellular,signaling,prediction,forecast,next location,extrapolation,HMM,Kalman</source>
        <translation>Mobilfunk,Signalisierung,Vorhersage,Prognose,nächster Ort,Extrapolation,HMM,Kalman</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>&lt;p&gt;Where each phone will be in the seconds and minutes after its last record, going by its signaling up to then.&lt;/p&gt;&lt;p&gt;Every position comes with sigma_m, the standard deviation in metres; it grows with time, for nobody knows at which junction a phone turns off. The path is the one of least expected error, not the only one: where sigma_m is large, take it for an area.&lt;/p&gt;&lt;p&gt;The prediction begins at the last record whose station has a known position. Of a trajectory with a long gap the part after the last gap counts alone.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wo jedes Telefon in den Sekunden und Minuten nach seinem letzten Datensatz sein wird, nach seiner Signalisierung bis dahin.&lt;/p&gt;&lt;p&gt;Jede Position kommt mit sigma_m, der Standardabweichung in Metern; sie wächst mit der Zeit, denn niemand weiß, an welchem Knoten ein Telefon abbiegt. Der Weg ist der mit dem kleinsten erwarteten Fehler, nicht der einzige: Wo sigma_m groß ist, verstehen Sie ihn als Gebiet.&lt;/p&gt;&lt;p&gt;Die Vorhersage beginnt beim letzten Datensatz, dessen Station eine bekannte Position hat. Von einer Trajektorie mit einer langen Lücke zählt nur der Teil nach der letzten Lücke.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>hmm: the phone goes on from where it probably is along the roads, at the speeds and turns of traffic; over the plane without roads. constant_velocity: straight on, as the serving stations have moved so far: a baseline to compare with, which needs no roads and leaves them aside. wan: a video model that was trained to continue traces draws the path ahead; its inference server wants a GPU.</source>
        <translation>hmm: Das Telefon fährt von dort, wo es vermutlich ist, entlang der Straßen weiter, mit den Geschwindigkeiten und Abbiegungen des Verkehrs; ohne Straßen in der Ebene. constant_velocity: geradeaus, so wie sich die bedienenden Stationen bisher bewegt haben: eine Vergleichsbasis, die keine Straßen braucht und sie außer Acht lässt. wan: Ein Videomodell, das darauf trainiert wurde, Spuren fortzusetzen, zeichnet den Weg voraus; sein Inferenzserver verlangt eine GPU.</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Horizon (seconds)</source>
        <translation>Horizont (Sekunden)</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>How far ahead of the last record.</source>
        <translation>Wie weit über den letzten Datensatz hinaus.</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Time between the predicted positions; the last one is at the horizon.</source>
        <translation>Zeit zwischen den vorhergesagten Positionen; die letzte liegt am Horizont.</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>What lies before a longer time without a record counts no more.</source>
        <translation>Was vor einer längeren Zeit ohne Datensatz liegt, zählt nicht mehr.</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>The position at the last record, at every interval after it and at the horizon, with its time, the seconds ahead and sigma_m.</source>
        <translation>Die Position beim letzten Datensatz, nach jedem Intervall und am Horizont, mit ihrer Zeit, den Sekunden voraus und sigma_m.</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Predicted paths</source>
        <translation>Vorhergesagte Wege</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>One line for each trajectory, from its last record to the horizon. The M value of a vertex is its time in epoch seconds.</source>
        <translation>Eine Linie je Trajektorie, von ihrem letzten Datensatz bis zum Horizont. Der M-Wert eines Stützpunkts ist seine Zeit in Epochensekunden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Number of trajectories predicted</source>
        <translation>Anzahl vorhergesagter Trajektorien</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>Number of rejected entries</source>
        <translation>Anzahl abgelehnter Einträge</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>{count} predictions lead over the plane: the roads do not reach, or do not lead along, these trajectories; their field on_roads is false.</source>
        <translation>{count} Vorhersagen führen durch die Ebene: Die Straßen reichen nicht zu diesen Trajektorien oder führen nicht an ihnen entlang; ihr Feld on_roads ist falsch.</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>{count} trajectories predicted, {rejected} rejected entries.</source>
        <translation>{count} Trajektorien vorhergesagt, {rejected} abgelehnte Einträge.</translation>
    </message>
    <message>
        <location filename="../processing_provider/problem_text.py"/>
        <source>{problem}: {detail} ({where}).</source>
        <translation>{problem}: {detail} ({where}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/problem_text.py"/>
        <source>{problem} ({where}). {remedy}</source>
        <translation>{problem} ({where}). {remedy}</translation>
    </message>
    <message>
        <location filename="../processing_provider/problem_text.py"/>
        <source>{problem}: {detail} ({where}). {remedy}</source>
        <translation>{problem}: {detail} ({where}). {remedy}</translation>
    </message>
    <message>
        <location filename="../processing_provider/provider.py"/>
        <source>Sig2GPS: positions from cellular signaling</source>
        <translation>Sig2GPS: Positionen aus Mobilfunk-Signalisierung</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>Reconstruct trajectory from signaling</source>
        <translation>Trajektorie aus Signalisierung rekonstruieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>cellular,signaling,CDR,cell,base station,map matching,HMM,trajectory,GPS</source>
        <translation>Mobilfunk,Signalisierung,CDR,Zelle,Basisstation,Map-Matching,HMM,Trajektorie,GPS</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>&lt;p&gt;Signaling records say which base station served a phone, and when. This algorithm finds the path of least expected error for the phone: along the roads where a road layer is given, over the plane where none is.&lt;/p&gt;&lt;p&gt;Every point comes with sigma_m, the standard deviation of its position in metres. Records and traces that cannot be used, and records without a point whose cell is not among the base stations, are listed with the reason in the layer &lt;i&gt;Rejected&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Where a run is cancelled, files named as outputs hold the trajectories finished by then, each one whole.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Signalisierungsdatensätze sagen, welche Basisstation ein Telefon bedient hat und wann. Dieser Algorithmus findet den Weg des Telefons mit dem kleinsten erwarteten Fehler: entlang der Straßen, wo ein Straßenlayer angegeben ist, in der Ebene, wo keiner angegeben ist.&lt;/p&gt;&lt;p&gt;Jeder Punkt kommt mit sigma_m, der Standardabweichung seiner Position in Metern. Datensätze und Spuren, die nicht verwendet werden können, und Datensätze ohne Punkt, deren Zelle nicht unter den Basisstationen ist, sind mit dem Grund im Layer &lt;i&gt;Abgelehnt&lt;/i&gt; aufgeführt.&lt;/p&gt;&lt;p&gt;Wird ein Lauf abgebrochen, enthalten als Ausgaben angegebene Dateien die bis dahin fertigen Trajektorien, jede vollständig.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>Time between the points of the result.</source>
        <translation>Zeit zwischen den Punkten des Ergebnisses.</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>After this time without a record a trace is split into two parts.</source>
        <translation>Nach dieser Zeit ohne Datensatz wird eine Spur in zwei Teile geteilt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Trajectories</source>
        <translation>Trajektorien</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>One line for each part of a trace, with its times, length and mean sigma_m. The M value of a vertex is its time in epoch seconds.</source>
        <translation>Eine Linie für jeden Teil einer Spur, mit ihren Zeiten, ihrer Länge und dem mittleren sigma_m. Der M-Wert eines Stützpunkts ist seine Zeit in Epochensekunden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>The position at the first record, at every interval and at the last record, with its sigma_m, speed and serving cell.</source>
        <translation>Die Position beim ersten Datensatz, nach jedem Intervall und beim letzten Datensatz, mit ihrem sigma_m, Geschwindigkeit und bedienender Zelle.</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>A table of the records and traces that could not be used, and why. Records without a point whose cell is not among the base stations have no position and are listed, too; they still count as served by an unlisted station.</source>
        <translation>Eine Tabelle der Datensätze und Spuren, die nicht verwendet werden konnten, mit dem Grund. Datensätze ohne Punkt, deren Zelle nicht unter den Basisstationen ist, haben keine Position und sind ebenfalls aufgeführt; sie zählen dennoch als von einer nicht verzeichneten Station bedient.</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>A page with the totals and, of each trajectory, a small map, length, duration, sigma, records used and rejected, engine and model revision.</source>
        <translation>Eine Seite mit den Summen und, zu jeder Trajektorie, einer kleinen Karte, Länge, Dauer, Sigma, verwendeten und abgelehnten Datensätzen, Engine und Modellrevision.</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Number of trajectories</source>
        <translation>Anzahl der Trajektorien</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>{count} trajectories, {rejected} rejected entries.</source>
        <translation>{count} Trajektorien, {rejected} abgelehnte Einträge.</translation>
    </message>
    <message>
        <location filename="../processing_provider/records_bar.py"/>
        <source>{done} tiles have their videos; the next: {share} %</source>
        <translation>{done} Kacheln haben ihre Videos; die nächste: {share} %</translation>
    </message>
    <message>
        <location filename="../processing_provider/rejected_parameter.py"/>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>Map under the traces: {layers}.</source>
        <translation>Karte unter den Spuren: {layers}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>There is neither a road layer (ROADS) nor a map: the video model is shown the stations alone, and hardly knows where the phone could go.</source>
        <translation>Es gibt weder einen Straßenlayer (ROADS) noch eine Karte: Dem Videomodell werden nur die Stationen gezeigt, und es weiß kaum, wo das Telefon fahren könnte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>The checkpoint was trained on roads in a style of its own, not on {map_layers}: it may not understand this map.</source>
        <translation>Der Checkpoint wurde auf Straßen in einem eigenen Stil trainiert, nicht auf {map_layers}: Womöglich versteht er diese Karte nicht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>This map was chosen by {map_layers} or {map_theme}.</source>
        <translation>Diese Karte wurde mit {map_layers} oder {map_theme} gewählt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>Map under the traces: ROADS in the checkpoint&apos;s style, as its config states.</source>
        <translation>Karte unter den Spuren: ROADS im Stil des Checkpoints, wie seine Konfiguration angibt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>These are the layers that the project shows, as the checkpoint&apos;s config states.</source>
        <translation>Das sind die Layer, die das Projekt zeigt, wie die Konfiguration des Checkpoints angibt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>These are the layers that the project shows: the checkpoint&apos;s config states no map.</source>
        <translation>Das sind die Layer, die das Projekt zeigt: Die Konfiguration des Checkpoints gibt keine Karte an.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>Map under the traces: ROADS in the checkpoint&apos;s style, because no project shows a layer that could be drawn.</source>
        <translation>Karte unter den Spuren: ROADS im Stil des Checkpoints, weil kein Projekt einen Layer zeigt, der gezeichnet werden könnte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_layers.py"/>
        <source>MAP_THEME is &apos;{theme}&apos;, which the project does not have; its themes: {known}.</source>
        <translation>MAP_THEME ist &apos;{theme}&apos;, was das Projekt nicht hat; seine Themen: {known}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_layers.py"/>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_parameters.py"/>
        <source>A theme of the project, in place of map layers.</source>
        <translation>Ein Thema des Projekts anstelle von Kartenlayern.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_parameters.py"/>
        <source>Give either {map_layers} or {map_theme}, not both.</source>
        <translation>Geben Sie entweder {map_layers} oder {map_theme} an, nicht beides.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/tile_renderer.py"/>
        <source>Layer &apos;{layer}&apos; (map): {message}</source>
        <translation>Layer &apos;{layer}&apos; (Karte): {message}</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/tile_renderer.py"/>
        <source>Layer &apos;{layer}&apos; (MAP_LAYERS) is left out: {tiles} map tiles would fetch some {fetched} tiles from OpenStreetMap&apos;s servers, which is bulk downloading, and which their tile usage policy forbids ({policy}). Reconstruct fewer trajectories, or use a map of your own.</source>
        <translation>Layer &apos;{layer}&apos; (MAP_LAYERS) wird weggelassen: {tiles} Kartenkacheln würden etwa {fetched} Kacheln von den Servern von OpenStreetMap holen; das ist Massendownload, den deren Nutzungsrichtlinie für Kacheln verbietet ({policy}). Rekonstruieren Sie weniger Trajektorien, oder verwenden Sie eine eigene Karte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/measures.py"/>
        <source>{value:,.0f} m</source>
        <translation>{value:,.0f} m</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/measures.py"/>
        <source>{value:,.1f} km</source>
        <translation>{value:,.1f} km</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/measures.py"/>
        <source>{value:,}</source>
        <translation>{value:,}</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/measures.py"/>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} s</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/measures.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/measures.py"/>
        <source>{hours:,} h {minutes:02} min</source>
        <translation>{hours:,} h {minutes:02} min</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Trajectories from signaling</source>
        <translation>Trajektorien aus Signalisierung</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Layer {layer}; engine {engines}; Sig2GPS {version}</source>
        <translation>Layer {layer}; Engine {engines}; Sig2GPS {version}</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>trajectories</source>
        <translation>Trajektorien</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>mean sigma</source>
        <translation>mittleres Sigma</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>greatest sigma</source>
        <translation>größtes Sigma</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>records used</source>
        <translation>verwendete Datensätze</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>records rejected</source>
        <translation>abgelehnte Datensätze</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Each path is coloured by sigma, the standard deviation of its position. Where sigma is large, several streets explain the records about equally well: read the path as an area there. Grey lines are roads, triangles are stations, the white ones served. An open circle is the start, a filled one the end. North is up; every map has a scale of its own.</source>
        <translation>Jeder Weg ist nach Sigma gefärbt, der Standardabweichung seiner Position. Wo Sigma groß ist, erklären mehrere Straßen die Datensätze etwa gleich gut: Lesen Sie den Weg dort als Gebiet. Graue Linien sind Straßen, Dreiecke sind Stationen, die weißen haben bedient. Ein offener Kreis ist der Anfang, ein gefüllter das Ende. Norden ist oben; jede Karte hat ihren eigenen Maßstab.</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Only the first {shown} of {count:,} trajectories have a map.</source>
        <translation>Nur die ersten {shown} von {count:,} Trajektorien haben eine Karte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{name}, part {part}</source>
        <translation>{name}, Teil {part}</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{records:,} records used</source>
        <translation>{records:,} Datensätze verwendet</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{records:,} records used, {rejected:,} rejected</source>
        <translation>{records:,} Datensätze verwendet, {rejected:,} abgelehnt</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{start} UTC, {duration}</source>
        <translation>{start} UTC, {duration}</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{length}, sigma {mean} (at most {greatest})</source>
        <translation>{length}, Sigma {mean} (höchstens {greatest})</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Times are in UTC. Rejected records are those of all parts of a trajectory.</source>
        <translation>Zeiten sind in UTC. Abgelehnte Datensätze sind die aller Teile einer Trajektorie.</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Only the first {shown:,} of {count:,} are listed; the layer has all of them.</source>
        <translation>Nur die ersten {shown:,} von {count:,} sind aufgeführt; der Layer hat alle.</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Trajectory</source>
        <translation>Trajektorie</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Mean sigma</source>
        <translation>Mittleres Sigma</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Greatest sigma</source>
        <translation>Größtes Sigma</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Records used</source>
        <translation>Verwendete Datensätze</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Records rejected</source>
        <translation>Abgelehnte Datensätze</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Along</source>
        <translation>Entlang</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Engine and model revision</source>
        <translation>Engine und Modellrevision</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>roads</source>
        <translation>Straßen</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>One engine took over for another, whose inference server was lost.</source>
        <translation>Eine Engine hat für eine andere übernommen, deren Inferenzserver verloren ging.</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Records that could not be used, and why.</source>
        <translation>Datensätze, die nicht verwendet werden konnten, mit dem Grund.</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Only the first {shown} of {count:,} entries are listed; the layer Rejected has all of them.</source>
        <translation>Nur die ersten {shown} von {count:,} Einträgen sind aufgeführt; der Layer Abgelehnt hat alle.</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/report_page.py"/>
        <source>The report &apos;{path}&apos; (REPORT) cannot be written: {reason}.</source>
        <translation>Der Bericht &apos;{path}&apos; (REPORT) kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/report_parameter.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/report_parameter.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/trace_map.py"/>
        <source>Map of trajectory {name}</source>
        <translation>Karte der Trajektorie {name}</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Roads</source>
        <translation>Straßen</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>The road network. Roads are connected where their lines share a vertex. Without it the path is found over the plane.</source>
        <translation>Das Straßennetz. Straßen sind verbunden, wo ihre Linien einen Stützpunkt gemeinsam haben. Ohne es wird der Weg in der Ebene gesucht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Direction field</source>
        <translation>Richtungsfeld</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Which way a road may be driven, by the three values below. Where the field holds none of them, the default direction applies.</source>
        <translation>In welcher Richtung eine Straße befahren werden darf, nach den drei Werten unten. Wo das Feld keinen davon enthält, gilt die Vorgaberichtung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Value for forward direction</source>
        <translation>Wert für Vorwärts</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Value for backward direction</source>
        <translation>Wert für Rückrichtung</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Value for both directions</source>
        <translation>Wert für beide Richtungen</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>As the direction field has it. Forward is the way the line was drawn.</source>
        <translation>Wie das Richtungsfeld ihn hat. Vorwärts ist die Richtung, in der die Linie gezeichnet wurde.</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Default direction</source>
        <translation>Vorgaberichtung</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Forward direction</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Backward direction</source>
        <translation>Rückrichtung</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Both directions</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>For roads without a direction of their own.</source>
        <translation>Für Straßen ohne eigene Richtung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Speed field</source>
        <translation>Geschwindigkeitsfeld</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>The speed limit in km/h, a number or a number as text.</source>
        <translation>Die zulässige Geschwindigkeit in km/h, eine Zahl oder eine Zahl als Text.</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Default speed (km/h)</source>
        <translation>Vorgabegeschwindigkeit (km/h)</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>For roads without a speed of their own.</source>
        <translation>Für Straßen ohne eigene Geschwindigkeit.</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_reader.py"/>
        <source>layer &apos;{layer}&apos; (ROADS)</source>
        <translation>Layer &apos;{layer}&apos; (ROADS)</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_reader.py"/>
        <source>{count} roads or parts of roads in {layer} are null, empty, without length or not within the CRS, first row {row}. They are left out.</source>
        <translation>{count} Straßen oder Teile von Straßen in {layer} sind null, leer, ohne Länge oder nicht innerhalb des KBS, erste Zeile {row}. Sie werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_reader.py"/>
        <source>{count} speeds in {layer} are no positive numbers, first row {row}. They count as {default:g} km/h.</source>
        <translation>{count} Geschwindigkeiten in {layer} sind keine positiven Zahlen, erste Zeile {row}. Sie zählen als {default:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_reader.py"/>
        <source>No road in {layer} lies near the records. Check its coordinates and CRS. The trajectories are reconstructed over the plane.</source>
        <translation>Keine Straße in {layer} liegt in der Nähe der Datensätze. Prüfen Sie Koordinaten und KBS. Die Trajektorien werden in der Ebene rekonstruiert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_notes.py"/>
        <source>The roads do not reach, do not lead along, or do not explain trajectory &apos;{trajectory}&apos;, part {part}: it is reconstructed over the plane. If roads are there, check whether some are missing, and their directions and speeds (SPEED_FIELD, DEFAULT_SPEED): nothing is taken to drive faster than 1.2 times its road&apos;s speed.</source>
        <translation>Die Straßen reichen nicht zu Trajektorie &apos;{trajectory}&apos;, Teil {part}, führen nicht an ihr entlang oder erklären sie nicht: Sie wird in der Ebene rekonstruiert. Wenn dort Straßen sind, prüfen Sie, ob welche fehlen, sowie ihre Richtungen und Geschwindigkeiten (SPEED_FIELD, DEFAULT_SPEED): Von nichts wird angenommen, dass es schneller als mit dem 1,2-Fachen der Geschwindigkeit seiner Straße fährt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_notes.py"/>
        <source>In all, {count} trajectories are reconstructed over the plane.</source>
        <translation>Insgesamt werden {count} Trajektorien in der Ebene rekonstruiert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_notes.py"/>
        <source>{count} traces have no answer from the inference server. They are left to {fallback}; the field engine says which.</source>
        <translation>{count} Spuren haben keine Antwort vom Inferenzserver. Sie werden {fallback} überlassen; das Feld engine sagt, welche.</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_notes.py"/>
        <source>{count} traces have no answer from the inference server. They are listed as rejected, with the reason.</source>
        <translation>{count} Spuren haben keine Antwort vom Inferenzserver. Sie sind mit dem Grund als abgelehnt aufgeführt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_outputs.py"/>
        <source>{algorithm}, {time}</source>
        <translation>{algorithm}, {time}</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_outputs.py"/>
        <source>{algorithm}: {layer}, {time}</source>
        <translation>{algorithm}: {layer}, {time}</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_sources.py"/>
        <source>Engine {engine}, version {version}.</source>
        <translation>Engine {engine}, Version {version}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_sources.py"/>
        <source>Engine {engine}, version {version}, on the video server at {url}.</source>
        <translation>Engine {engine}, Version {version}, auf dem Videoserver unter {url}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_sources.py"/>
        <source>Engine {engine}, version {version}, on the inference server at {url}.</source>
        <translation>Engine {engine}, Version {version}, auf dem Inferenzserver unter {url}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_sources.py"/>
        <source>{auto} takes it because {reason}.</source>
        <translation>{auto} nimmt sie, weil {reason}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_access.py"/>
        <source>Starting the inference server of this computer, or joining it.</source>
        <translation>Der Inferenzserver dieses Computers wird gestartet oder mitbenutzt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_access.py"/>
        <source>{server} is an http address: the token ({auth}) and the data travel in the clear. Use https.</source>
        <translation>{server} ist eine http-Adresse: Das Token ({auth}) und die Daten reisen im Klartext. Verwenden Sie https.</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_access.py"/>
        <source>Asking the inference server at {server}.</source>
        <translation>Der Inferenzserver unter {server} wird gefragt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_parameters.py"/>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Inference server</source>
        <translation>Inferenzserver</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_parameters.py"/>
        <source>Address of an inference server, for example https://gpu.example.org:8000. Empty: this computer computes, with the inference environment, and nothing leaves it. {sent}</source>
        <translation>Adresse eines Inferenzservers, zum Beispiel https://gpu.example.org:8000. Leer: Dieser Computer rechnet, mit der Inferenzumgebung, und nichts verlässt ihn. {sent}</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_parameters.py"/>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_parameters.py"/>
        <source>The authentication configuration that holds the server&apos;s token: of the method Basic, with the token as password, or of API Header or Esri Token. A server that other computers can reach always wants a token.</source>
        <translation>Die Authentifizierungskonfiguration, die das Token des Servers enthält: von der Methode Basic, mit dem Token als Passwort, oder von API Header oder Esri Token. Ein Server, den andere Computer erreichen können, verlangt immer ein Token.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Check the setup</source>
        <translation>Einrichtung prüfen</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>setup,check,diagnose,version,device,gpu,memory,server,test</source>
        <translation>Einrichtung,prüfen,Diagnose,Version,Gerät,GPU,Speicher,Server,Test</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>&lt;p&gt;Says what this computer has of what Sig2GPS needs: versions, device and memory, the models with the hashes of their weights, whether the inference server can be reached or why not, and how long a small trial takes each engine.&lt;/p&gt;&lt;p&gt;The report may be attached to a question: it has no token, no password and no data of yours, but paths of this computer.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sagt, was dieser Computer von dem hat, was Sig2GPS braucht: Versionen, Gerät und Speicher, die Modelle mit den Hashwerten ihrer Gewichte, ob der Inferenzserver erreichbar ist oder warum nicht, und wie lange jede Engine für einen kleinen Versuch braucht.&lt;/p&gt;&lt;p&gt;Der Bericht kann einer Frage beigefügt werden: Er enthält kein Token, kein Passwort und keine Ihrer Daten, aber Pfade dieses Computers.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Otherwise that server is checked; only a made-up sample goes there.</source>
        <translation>Sonst wird dieser Server geprüft; nur eine erfundene Probe geht dorthin.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>All that was found, as an HTML page.</source>
        <translation>Alles, was gefunden wurde, als HTML-Seite.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Learned engines can run</source>
        <translation>Gelernte Engines können laufen</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Problems, and what to do</source>
        <translation>Probleme, und was zu tun ist</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Version of Sig2GPS</source>
        <translation>Version von Sig2GPS</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Version of QGIS</source>
        <translation>Version von QGIS</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>QGIS&apos;s Python</source>
        <translation>Python von QGIS</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Packages of QGIS&apos;s Python</source>
        <translation>Pakete des Python von QGIS</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Hashes of the shipped weights</source>
        <translation>Hashwerte der mitgelieferten Gewichte</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Inference environment</source>
        <translation>Inferenzumgebung</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Packages for inference</source>
        <translation>Pakete für die Inferenz</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <location filename="../processing_provider/setup/options_page.py"/>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Device of the server</source>
        <translation>Gerät des Servers</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Models and their revisions</source>
        <translation>Modelle und ihre Revisionen</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Memory of the GPU (MB)</source>
        <translation>Speicher der GPU (MB)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Memory (MB)</source>
        <translation>Speicher (MB)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Free memory (MB)</source>
        <translation>Freier Speicher (MB)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Trial of hmm (s)</source>
        <translation>Versuch mit hmm (s)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Trial of embedded (s)</source>
        <translation>Versuch mit embedded (s)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>The setup of Sig2GPS</source>
        <translation>Die Einrichtung von Sig2GPS</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>What was found on this computer, and tried.</source>
        <translation>Was auf diesem Computer gefunden und versucht wurde.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Learned engines cannot run on this computer, for {absence}. Run {installer}, or give SERVER. The engine hmm needs neither.</source>
        <translation>Gelernte Engines können auf diesem Computer nicht laufen, weil {absence}. Führen Sie {installer} aus, oder geben Sie SERVER an. Die Engine hmm braucht keines von beiden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Named by</source>
        <translation>Genannt von</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Installed by Sig2GPS</source>
        <translation>Von Sig2GPS installiert</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>This version of Sig2GPS needs other packages than the inference environment has: run {installer} again.</source>
        <translation>Diese Version von Sig2GPS braucht andere Pakete, als die Inferenzumgebung hat: Führen Sie {installer} erneut aus.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>The inference environment lacks {packages}. {mend}</source>
        <translation>Der Inferenzumgebung fehlt {packages}. {mend}</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Memory of the GPU</source>
        <translation>Speicher der GPU</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>The options ask for cuda, but torch sees no GPU. Choose auto or cpu there.</source>
        <translation>Die Optionen verlangen cuda, aber torch sieht keine GPU. Wählen Sie dort auto oder cpu.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Free memory</source>
        <translation>Freier Speicher</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>{installer} with REBUILD mends an environment that it has installed.</source>
        <translation>{installer} mit REBUILD repariert eine Umgebung, die es installiert hat.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Install the inference environment</source>
        <translation>Inferenzumgebung installieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>setup,install,python,venv,pip,torch,cuda,gpu,model,offline,proxy</source>
        <translation>Einrichtung,installieren,Python,venv,pip,torch,CUDA,GPU,Modell,offline,Proxy</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>&lt;p&gt;Installs what the learned engines and detectors need: a Python environment of its own in the QGIS profile, with PyTorch. QGIS&apos;s own Python is not touched, and the engine hmm needs none of this.&lt;/p&gt;&lt;p&gt;It downloads up to a few gigabytes, through QGIS&apos;s proxy if there is one, and may be cancelled at any time: nothing half-installed is left, and the next run goes on with what was downloaded. An environment that is there already stays as it is until the new one is complete.&lt;/p&gt;&lt;p&gt;Without a network, give a folder with the wheels of all packages.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Installiert, was die gelernten Engines und die Detektoren brauchen: eine eigene Python-Umgebung im QGIS-Profil, mit PyTorch. Das Python von QGIS wird nicht angerührt, und die Engine hmm braucht nichts davon.&lt;/p&gt;&lt;p&gt;Es lädt bis zu einigen Gigabyte herunter, über den Proxy von QGIS, wenn es einen gibt, und kann jederzeit abgebrochen werden: Nichts halb Installiertes bleibt zurück, und der nächste Lauf geht mit dem weiter, was heruntergeladen wurde. Eine Umgebung, die schon da ist, bleibt, wie sie ist, bis die neue vollständig ist.&lt;/p&gt;&lt;p&gt;Ohne Netz geben Sie einen Ordner mit den Wheels aller Pakete an.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>What models will run on. auto looks for an NVIDIA GPU, and takes cpu where there is none. The packages for cuda are several times as large.</source>
        <translation>Worauf Modelle laufen werden. auto sucht eine NVIDIA-GPU und nimmt cpu, wo keine ist. Die Pakete für cuda sind mehrmals so groß.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Folder of wheels</source>
        <translation>Ordner mit Wheels</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Installs from this folder alone, without any network. Collect the wheels with pip download on a computer with the same system and the same version of Python.</source>
        <translation>Installiert nur aus diesem Ordner, ohne jedes Netz. Sammeln Sie die Wheels mit pip download auf einem Computer mit demselben System und derselben Python-Version.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Python program</source>
        <translation>Python-Programm</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The Python that makes the environment, 3.11 or later. Empty: QGIS&apos;s own, or another one that is found on this computer.</source>
        <translation>Das Python, das die Umgebung anlegt, 3.11 oder neuer. Leer: das von QGIS oder ein anderes, das auf diesem Computer gefunden wird.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Build it anew in any case</source>
        <translation>In jedem Fall neu aufbauen</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Off: an environment that is complete and up to date is left as it is.</source>
        <translation>Aus: Eine Umgebung, die vollständig und aktuell ist, bleibt, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>What has been installed, as an HTML page.</source>
        <translation>Was installiert wurde, als HTML-Seite.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Device in use</source>
        <translation>Verwendetes Gerät</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Installed packages</source>
        <translation>Installierte Pakete</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The folder &apos;{wheels}&apos; ({wheels_parameter}) has no wheels (*.whl). Collect them with pip download on a computer with a network, or leave it empty.</source>
        <translation>Der Ordner &apos;{wheels}&apos; ({wheels_parameter}) hat keine Wheels (*.whl). Sammeln Sie sie mit pip download auf einem Computer mit Netz, oder lassen Sie ihn leer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>There is no program &apos;{python}&apos; ({python_parameter}).</source>
        <translation>Es gibt kein Programm &apos;{python}&apos; ({python_parameter}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The {by} names another Python, &apos;{named}&apos;, which goes before this one. Take it away to use what was installed.</source>
        <translation>Ein anderes Python, &apos;{named}&apos;, wird genannt ({by}) und geht diesem vor. Nehmen Sie die Angabe weg, um zu verwenden, was installiert wurde.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The inference environment</source>
        <translation>Die Inferenzumgebung</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Device {device}: {reason}</source>
        <translation>Gerät {device}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The environment is built anew, for it is broken. {error}</source>
        <translation>Die Umgebung wird neu aufgebaut, denn sie ist beschädigt. {error}</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The environment is complete and up to date.</source>
        <translation>Die Umgebung ist vollständig und aktuell.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Install or update…</source>
        <translation>Installieren oder aktualisieren…</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Check the setup…</source>
        <translation>Einrichtung prüfen…</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Learned engines and detectors run in a Python of their own, never in QGIS&apos;s. The engine hmm needs none of this.</source>
        <translation>Gelernte Engines und Detektoren laufen in einem eigenen Python, nie in dem von QGIS. Die Engine hmm braucht nichts davon.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>The Python program of an environment of your own</source>
        <translation>Das Python-Programm einer eigenen Umgebung</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>This computer&apos;s own inference server</source>
        <translation>Der eigene Inferenzserver dieses Computers</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Another Python</source>
        <translation>Ein anderes Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>auto takes a GPU if PyTorch sees one. Another Python is for environments that you have made yourself; leave it empty to use the one above. The variable {variable} goes before both.</source>
        <translation>auto nimmt eine GPU, wenn PyTorch eine sieht. Ein anderes Python ist für Umgebungen, die Sie selbst angelegt haben; lassen Sie es leer, um die obige zu verwenden. Die Variable {variable} geht beiden vor.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Remove the inference environment, {folder}?</source>
        <translation>Die Inferenzumgebung {folder} entfernen?</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>A file is in use: end other QGIS windows, and wait a minute. ({error})</source>
        <translation>Eine Datei wird noch benutzt: Beenden Sie andere QGIS-Fenster, und warten Sie eine Minute. ({error})</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>There is none yet: press “Install or update…”.</source>
        <translation>Es gibt noch keine: Drücken Sie „Installieren oder aktualisieren…“.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Not there: {absence}.</source>
        <translation>Nicht da, weil {absence}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>In use: {python} ({origin})</source>
        <translation>In Verwendung: {python} ({origin})</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>This version of Sig2GPS needs other packages: update it.</source>
        <translation>Diese Version von Sig2GPS braucht andere Pakete: Aktualisieren Sie sie.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Complete and up to date, for {device}.</source>
        <translation>Vollständig und aktuell, für {device}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>QGIS&apos;s Python lacks {packages}.</source>
        <translation>Dem Python von QGIS fehlt {packages}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>Weights (SHA-256)</source>
        <translation>Gewichte (SHA-256)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>The plugin&apos;s folder has no weights: install the plugin again.</source>
        <translation>Der Ordner des Plugins hat keine Gewichte: Installieren Sie das Plugin neu.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>cannot be used</source>
        <translation>kann nicht verwendet werden</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>answers at {url}</source>
        <translation>antwortet unter {url}</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>{queued} waiting, {running} running</source>
        <translation>{queued} wartend, {running} laufend</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>{engine} {version} (weights {revision})</source>
        <translation>{engine} {version} (Gewichte {revision})</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>chosen in each run</source>
        <translation>in jedem Lauf gewählt</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Trial: twenty minutes of made-up signaling</source>
        <translation>Versuch: zwanzig Minuten erfundener Signalisierung</translation>
    </message>
    <message>
        <location filename="../processing_provider/sigma_classes.py"/>
        <source>sigma below {most:g} m</source>
        <translation>Sigma unter {most:g} m</translation>
    </message>
    <message>
        <location filename="../processing_provider/sigma_classes.py"/>
        <source>sigma {least:g} to {most:g} m</source>
        <translation>Sigma {least:g} bis {most:g} m</translation>
    </message>
    <message>
        <location filename="../processing_provider/sigma_classes.py"/>
        <source>sigma {least:g} m and more</source>
        <translation>Sigma {least:g} m und mehr</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_input.py"/>
        <source>The records could not be kept in a temporary file ({error}). Free some space in &apos;{folder}&apos;, or set TMPDIR to a folder elsewhere.</source>
        <translation>Die Datensätze konnten nicht in einer temporären Datei abgelegt werden ({error}). Machen Sie in &apos;{folder}&apos; Platz, oder setzen Sie TMPDIR auf einen Ordner anderswo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_input.py"/>
        <source>Field &apos;{field}&apos; of layer &apos;{layer}&apos; holds dates without a time of day: all records of a day count as one instant.</source>
        <translation>Feld &apos;{field}&apos; des Layers &apos;{layer}&apos; enthält Daten ohne Uhrzeit: Alle Datensätze eines Tages zählen als ein Zeitpunkt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_input.py"/>
        <source>{records} records of layer &apos;{layer}&apos; have no position: {reason}</source>
        <translation>{records} Datensätze des Layers &apos;{layer}&apos; haben keine Position: {reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_input.py"/>
        <source>{records} records of layer &apos;{layer}&apos; cannot be used: {reason}</source>
        <translation>{records} Datensätze des Layers &apos;{layer}&apos; können nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Signaling records</source>
        <translation>Signalisierungsdatensätze</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Points at the serving base stations, one feature a record, in any CRS; or a table without geometry, whose positions come from the base stations by cell.</source>
        <translation>Punkte an den bedienenden Basisstationen, ein Objekt je Datensatz, in einem beliebigen KBS; oder eine Tabelle ohne Geometrie, deren Positionen nach der Zelle von den Basisstationen kommen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Time field</source>
        <translation>Zeitfeld</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>When the record was made: a date and time, ISO 8601 text, or epoch seconds or milliseconds. A time without a zone is UTC.</source>
        <translation>Wann der Datensatz entstand: Datum und Uhrzeit, Text nach ISO 8601 oder Epochensekunden oder -millisekunden. Eine Zeit ohne Zeitzone ist UTC.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Trajectory field</source>
        <translation>Trajektorienfeld</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Which records belong together, a subscriber for instance. Without it all records are one trace.</source>
        <translation>Welche Datensätze zusammengehören, zum Beispiel ein Teilnehmer. Ohne es sind alle Datensätze eine Spur.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Cell field</source>
        <translation>Zellenfeld</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>The id of the serving cell or site, as in the base station layer.</source>
        <translation>Die Kennung der bedienenden Zelle oder des Standorts, wie im Layer der Basisstationen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Base stations</source>
        <translation>Basisstationen</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>All base stations or cells known in the area. They give records without a geometry their position, and those that did not serve tell where the phone was not. Without it only the stations among the records are known.</source>
        <translation>Alle im Gebiet bekannten Basisstationen oder Zellen. Sie geben Datensätzen ohne Geometrie ihre Position, und die, die nicht bedient haben, sagen, wo das Telefon nicht war. Ohne sie sind nur die Stationen unter den Datensätzen bekannt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Base station id field</source>
        <translation>Kennungsfeld der Basisstationen</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>The id that the cell field of the signaling records refers to.</source>
        <translation>Die Kennung, auf die sich das Zellenfeld der Signalisierungsdatensätze bezieht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Layer &apos;{layer}&apos; (SIGNALING) has no geometry: choose its CELL field, by which STATIONS gives the positions.</source>
        <translation>Layer &apos;{layer}&apos; (SIGNALING) hat keine Geometrie: Wählen Sie sein Feld CELL, nach dem STATIONS die Positionen gibt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Choose STATION_CELL, the field of layer &apos;{layer}&apos; (STATIONS) that holds the cell or site id.</source>
        <translation>Wählen Sie STATION_CELL, das Feld des Layers &apos;{layer}&apos; (STATIONS), das die Kennung der Zelle oder des Standorts enthält.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>the trajectory id is null</source>
        <translation>die Kennung der Trajektorie ist null</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>Fill it or choose another TRAJECTORY field.</source>
        <translation>Füllen Sie sie aus, oder wählen Sie ein anderes Feld für TRAJECTORY.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>the time is empty</source>
        <translation>die Zeit ist leer</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>Fill it or choose another TIME field.</source>
        <translation>Füllen Sie sie aus, oder wählen Sie ein anderes Feld für TIME.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unreadable time</source>
        <translation>unlesbare Zeit</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Convert it or choose another TIME field.</source>
        <translation>Wandeln Sie sie um, oder wählen Sie ein anderes Feld für TIME.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable position</source>
        <translation>unbrauchbare Position</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check the coordinates and the CRS of the layer.</source>
        <translation>Prüfen Sie die Koordinaten und das KBS des Layers.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>no position</source>
        <translation>keine Position</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>Give the record a point, or choose CELL and STATIONS to look it up.</source>
        <translation>Geben Sie dem Datensatz einen Punkt, oder wählen Sie CELL und STATIONS, um sie nachzuschlagen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>no position, and its cell is not among the base stations</source>
        <translation>keine Position, und die Zelle ist nicht unter den Basisstationen</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>Add the cell to STATIONS; check that CELL and STATION_CELL hold the same ids.</source>
        <translation>Fügen Sie die Zelle zu STATIONS hinzu; prüfen Sie, ob CELL und STATION_CELL dieselben Kennungen enthalten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>first in row {row}</source>
        <translation>zuerst in Zeile {row}</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>first in row {row}, {values} different ones</source>
        <translation>zuerst in Zeile {row}, {values} verschiedene</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>layer &apos;{layer}&apos; (SIGNALING)</source>
        <translation>Layer &apos;{layer}&apos; (SIGNALING)</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>{records} of them: {reason}</source>
        <translation>{records} davon: {reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>None of the {records} records in {layer} can be used.
{problems}</source>
        <translation>Keiner der {records} Datensätze in {layer} kann verwendet werden.
{problems}</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Simulate signaling</source>
        <translation>Signalisierung simulieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>cellular,signaling,simulation,radio,propagation,fading,handover</source>
        <translation>Mobilfunk,Signalisierung,Simulation,Funk,Ausbreitung,Fading,Handover</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>&lt;p&gt;Says which base station would have served a phone along a trajectory, and writes the signaling records of it: to try the reconstruction on places and layouts of your own, where the truth is known.&lt;/p&gt;&lt;p&gt;Received power falls with log-distance path loss, sector antennas and shadow fading, which is correlated in space: the same place always fades the same. The phone moves to a stronger cell after hysteresis and time-to-trigger. A record is written at each change of the serving cell, and after the record period without one.&lt;/p&gt;&lt;p&gt;Station positions are never known exactly, so records and stations come with positions &lt;i&gt;as known&lt;/i&gt;: surveyed with an error, or crowd-sourced from the other trajectories.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sagt, welche Basisstation ein Telefon entlang einer Trajektorie bedient hätte, und schreibt die Signalisierungsdatensätze dazu: um die Rekonstruktion an eigenen Orten und Stationsnetzen zu erproben, wo die Wahrheit bekannt ist.&lt;/p&gt;&lt;p&gt;Die Empfangsleistung fällt mit logarithmischer Pfaddämpfung, Sektorantennen und Abschattungsfading, das räumlich korreliert ist: Derselbe Ort wird immer gleich abgeschattet. Das Telefon wechselt nach Hysterese und Time-to-Trigger zu einer stärkeren Zelle. Ein Datensatz wird bei jedem Wechsel der bedienenden Zelle geschrieben, und nach der Datensatzperiode, wenn keiner eintritt.&lt;/p&gt;&lt;p&gt;Positionen von Stationen sind nie genau bekannt; darum kommen Datensätze und Stationen mit Positionen, &lt;i&gt;wie sie bekannt sind&lt;/i&gt;: vermessen mit einem Fehler, oder per Crowdsourcing aus den anderen Trajektorien.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Points with a time, GPS fixes for instance, in any CRS. Between two of them the phone moves straight; after half an hour without one it is switched off.</source>
        <translation>Punkte mit einer Zeit, zum Beispiel GPS-Messungen, in einem beliebigen KBS. Zwischen zwei von ihnen bewegt sich das Telefon geradlinig; nach einer halben Stunde ohne Punkt ist es ausgeschaltet.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>A date and time, ISO 8601 text, or epoch seconds or milliseconds. A time without a zone is UTC.</source>
        <translation>Datum und Uhrzeit, Text nach ISO 8601 oder Epochensekunden oder -millisekunden. Eine Zeit ohne Zeitzone ist UTC.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Which points belong together. Without it all points are one trajectory.</source>
        <translation>Welche Punkte zusammengehören. Ohne es sind alle Punkte eine Trajektorie.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Where base stations truly stand, one feature a cell. Cells in one place are the sectors of a site.</source>
        <translation>Wo Basisstationen wirklich stehen, ein Objekt je Zelle. Zellen an einem Ort sind die Sektoren eines Standorts.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>The id of the cell, unique.</source>
        <translation>Die Kennung der Zelle, eindeutig.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Azimuth field</source>
        <translation>Azimutfeld</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Where the sector antenna points, in degrees clockwise from north. Nothing: the antenna is omnidirectional.</source>
        <translation>Wohin die Sektorantenne zeigt, in Grad im Uhrzeigersinn von Norden. Nichts: Die Antenne strahlt rundum.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Record period (seconds)</source>
        <translation>Datensatzperiode (Sekunden)</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>After this time without a change of cell a record is written all the same.</source>
        <translation>Nach dieser Zeit ohne Zellwechsel wird trotzdem ein Datensatz geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Station positions come from</source>
        <translation>Stationspositionen stammen aus</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>surveyed: the true positions with an error. crowdsourced: the mean of the places where a station served the other trajectories, weighted by signal strength; stations that served none of them are missing.</source>
        <translation>surveyed: die wahren Positionen mit einem Fehler. crowdsourced: das nach Signalstärke gewichtete Mittel der Orte, an denen eine Station die anderen Trajektorien bedient hat; Stationen, die keine davon bedient haben, fehlen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>A station&apos;s position is that of its</source>
        <translation>Die Position einer Station ist die</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>site: the mast, which its sectors share. cell: the middle of the sector.</source>
        <translation>site: der Mast, den sich ihre Sektoren teilen. cell: die Mitte des Sektors.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Survey error (metres)</source>
        <translation>Vermessungsfehler (Meter)</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Standard deviation of surveyed positions, to the east and to the north.</source>
        <translation>Standardabweichung vermessener Positionen nach Osten und nach Norden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Missing stations (percent)</source>
        <translation>Fehlende Stationen (Prozent)</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Share of the sites whose position is not known. Their records have no point.</source>
        <translation>Anteil der Standorte, deren Position nicht bekannt ist. Ihre Datensätze haben keinen Punkt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>The same seed gives the same records.</source>
        <translation>Derselbe Startwert ergibt dieselben Datensätze.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Path loss exponent</source>
        <translation>Pfaddämpfungsexponent</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>2 in free space, 3 to 4 in a city.</source>
        <translation>2 im freien Raum, 3 bis 4 in einer Stadt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Shadow fading (dB)</source>
        <translation>Abschattungsfading (dB)</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Standard deviation of the log-normal fading behind buildings and hills.</source>
        <translation>Standardabweichung des log-normalen Fadings hinter Gebäuden und Hügeln.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Decorrelation distance (metres)</source>
        <translation>Dekorrelationsdistanz (Meter)</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Distance over which the fading&apos;s correlation falls to 1/e.</source>
        <translation>Entfernung, über die die Korrelation des Fadings auf 1/e fällt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Hysteresis (dB)</source>
        <translation>Hysterese (dB)</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>By how much another cell must be stronger for the phone to move to it.</source>
        <translation>Um wie viel eine andere Zelle stärker sein muss, damit das Telefon zu ihr wechselt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Points at the serving stations&apos; positions as known, with trajectory_id, time and cell.</source>
        <translation>Punkte an den Positionen der bedienenden Stationen, wie sie bekannt sind, mit trajectory_id, time und cell.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Known base stations</source>
        <translation>Bekannte Basisstationen</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>The stations with their positions as known; those missing are not there.</source>
        <translation>Die Stationen mit ihren Positionen, wie sie bekannt sind; fehlende sind nicht dabei.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Number of records</source>
        <translation>Anzahl der Datensätze</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>layer &apos;{layer}&apos; (STATIONS)</source>
        <translation>Layer &apos;{layer}&apos; (STATIONS)</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>it has no position</source>
        <translation>sie hat keine Position</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>its id is null</source>
        <translation>ihre Kennung ist null</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>{count} stations in {layer} cannot be used, first row {row}: {fault}.</source>
        <translation>{count} Stationen in {layer} können nicht verwendet werden, erste Zeile {row}: {fault}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>{message} Check STATION_CELL, the coordinates and the CRS.</source>
        <translation>{message} Prüfen Sie STATION_CELL, die Koordinaten und das KBS.</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <location filename="../processing_provider/track_trips.py"/>
        <source>{message} They are left out.</source>
        <translation>{message} Sie werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>There are no stations in {layer}. Check its filter.</source>
        <translation>In {layer} sind keine Stationen. Prüfen Sie den Filter.</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>{count} rows in {layer} repeat the id of a station before them, first row {row}. The first position of each id counts.</source>
        <translation>{count} Zeilen in {layer} wiederholen die Kennung einer Station vor ihnen, erste Zeile {row}. Die erste Position jeder Kennung zählt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/legend.py"/>
        <source>Other trajectories</source>
        <translation>Andere Trajektorien</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>up to 30 s ahead; circle: 1 sigma</source>
        <translation>bis zu 30 s voraus; Kreis: 1 Sigma</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>30 s to 2 min ahead</source>
        <translation>30 s bis 2 min voraus</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>2 to 10 min ahead</source>
        <translation>2 bis 10 min voraus</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>10 min ahead and more</source>
        <translation>10 min voraus und mehr</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>fewer than two samples</source>
        <translation>weniger als zwei Stichproben</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>confidence 0.75 and more</source>
        <translation>Konfidenz 0,75 und mehr</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>confidence 0.5 to 0.75</source>
        <translation>Konfidenz 0,5 bis 0,75</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>confidence below 0.5</source>
        <translation>Konfidenz unter 0,5</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>nothing found in the image</source>
        <translation>im Bild nichts gefunden</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>no trajectory</source>
        <translation>keine Trajektorie</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>1 trajectory</source>
        <translation>1 Trajektorie</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>2 to 4 trajectories</source>
        <translation>2 bis 4 Trajektorien</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>5 to 9 trajectories</source>
        <translation>5 bis 9 Trajektorien</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>10 to 49 trajectories</source>
        <translation>10 bis 49 Trajektorien</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>50 trajectories and more</source>
        <translation>50 Trajektorien und mehr</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>d_gamma below {most:g} m</source>
        <translation>d_gamma unter {most:g} m</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>d_gamma {least:g} to {most:g} m</source>
        <translation>d_gamma {least:g} bis {most:g} m</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>d_gamma {least:g} m and more</source>
        <translation>d_gamma {least:g} m und mehr</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>layer &apos;{layer}&apos; ({parameter})</source>
        <translation>Layer &apos;{layer}&apos; ({parameter})</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>there is no line</source>
        <translation>es gibt keine Linie</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>its M values or coordinates are unusable</source>
        <translation>ihre M-Werte oder Koordinaten sind unbrauchbar</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>it is no line of straight segments</source>
        <translation>sie ist keine Linie aus geraden Strecken</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>a vertex has no M value</source>
        <translation>ein Stützpunkt hat keinen M-Wert</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>M, the time in epoch seconds, decreases along the line</source>
        <translation>M, die Zeit in Epochensekunden, nimmt entlang der Linie ab</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>a vertex lies outside of the CRS</source>
        <translation>ein Stützpunkt liegt außerhalb des KBS</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>a vertex has no position</source>
        <translation>ein Stützpunkt hat keine Position</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>the time is unreadable</source>
        <translation>die Zeit ist unlesbar</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>the position is unusable</source>
        <translation>die Position ist unbrauchbar</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>there is no position</source>
        <translation>es gibt keine Position</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_track.py"/>
        <source>row {row}: {detail}</source>
        <translation>Zeile {row}: {detail}</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_track.py"/>
        <source>{count} rows of {layer} are left out: {problem} (first {row}).</source>
        <translation>{count} Zeilen von {layer} werden weggelassen: {problem} (zuerst {row}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_track.py"/>
        <source>There is nothing in {layer}. Check its filter and, with &apos;selected features only&apos;, its selection.</source>
        <translation>In {layer} ist nichts. Prüfen Sie den Filter und, bei „Nur gewählte Objekte“, die Auswahl.</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_track.py"/>
        <source>No row of {layer} can be used.</source>
        <translation>Keine Zeile von {layer} kann verwendet werden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/trace_parameters.py"/>
        <source>Interval (seconds)</source>
        <translation>Intervall (Sekunden)</translation>
    </message>
    <message>
        <location filename="../processing_provider/trace_parameters.py"/>
        <source>Longest gap (seconds)</source>
        <translation>Längste Lücke (Sekunden)</translation>
    </message>
    <message>
        <location filename="../processing_provider/track_comparison.py"/>
        <source>No trajectory is in both layers: the estimate has {estimated}; the truth has {true}. Check ESTIMATE_ID and TRUTH_ID.</source>
        <translation>Keine Trajektorie ist in beiden Layern: Die Schätzung hat {estimated}; die Wahrheit hat {true}. Prüfen Sie ESTIMATE_ID und TRUTH_ID.</translation>
    </message>
    <message>
        <location filename="../processing_provider/track_comparison.py"/>
        <source>Trajectories not in {parameter} ({count}): {named}.</source>
        <translation>Trajektorien, die in {parameter} fehlen ({count}): {named}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/track_comparison.py"/>
        <source>No true position lies within the time of its trajectory&apos;s estimate. Trajectory &apos;{trajectory}&apos; is estimated {estimated}, its truth is {true}. Check both time fields and their time zones.</source>
        <translation>Keine wahre Position liegt innerhalb der Zeit der Schätzung ihrer Trajektorie. Trajektorie &apos;{trajectory}&apos; ist {estimated} geschätzt, ihre Wahrheit {true}. Prüfen Sie beide Zeitfelder und ihre Zeitzonen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/track_comparison.py"/>
        <source>from {first} to {last} UTC</source>
        <translation>von {first} bis {last} UTC</translation>
    </message>
    <message>
        <location filename="../processing_provider/track_trips.py"/>
        <source>Some trajectories ({count} of {all}) lead further than {distance:.0f} km from every base station: {named}.</source>
        <translation>Einige Trajektorien ({count} von {all}) führen weiter als {distance:.0f} km von jeder Basisstation weg: {named}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/track_trips.py"/>
        <source>{message} Check the CRS of TRAJECTORIES and STATIONS.</source>
        <translation>{message} Prüfen Sie das KBS von TRAJECTORIES und STATIONS.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Frames of a video</source>
        <translation>Einzelbilder eines Videos</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>4k + 1: 13, 17, 21 … More err less, and take longer.</source>
        <translation>4k + 1: 13, 17, 21 … Mehr irren weniger und dauern länger.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Side of a tile (pixels)</source>
        <translation>Seite einer Kachel (Pixel)</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>A multiple of 32.</source>
        <translation>Ein Vielfaches von 32.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Side of a close tile (metres)</source>
        <translation>Seite einer nahen Kachel (Meter)</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>For traces that stay within it for five minutes.</source>
        <translation>Für Spuren, die fünf Minuten darin bleiben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Side of a wide tile (metres)</source>
        <translation>Seite einer weiten Kachel (Meter)</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>For faster ones.</source>
        <translation>Für schnellere.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Frames ahead</source>
        <translation>Einzelbilder voraus</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>0: for reconstructions. Above: the picture shows the trace only up to so many frames before the end of the video, for a model that predicts next positions.</source>
        <translation>0: für Rekonstruktionen. Darüber: Das Bild zeigt die Spur nur bis so viele Einzelbilder vor dem Ende des Videos, für ein Modell, das nächste Positionen vorhersagt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Random stretches an hour</source>
        <translation>Zufällige Abschnitte je Stunde</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>How many stretches of 5 to 25 minutes are cut at random from each hour of a trace, turned and mirrored at random, besides those of a reconstruction.</source>
        <translation>Wie viele Abschnitte von 5 bis 25 Minuten zufällig aus jeder Stunde einer Spur geschnitten werden, zufällig gedreht und gespiegelt, neben denen einer Rekonstruktion.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Area for tests (percent)</source>
        <translation>Gebiet für Tests (Prozent)</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Share of the longer side of the area that is kept for tests. 100: all of it, to test a model that was trained on another city.</source>
        <translation>Anteil der längeren Seite des Gebiets, der für Tests zurückgehalten wird. 100: alles, um ein Modell zu testen, das an einer anderen Stadt trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>The same seed gives the same training set.</source>
        <translation>Derselbe Startwert ergibt denselben Trainingsdatensatz.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>FRAMES is {frames}; video models make 4k + 1 frames: 13, 17, 21, 25 …</source>
        <translation>FRAMES ist {frames}; Videomodelle erzeugen 4k + 1 Einzelbilder: 13, 17, 21, 25 …</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>AHEAD_FRAMES is {ahead}; it must be 0, or leave at least 2 of the {frames} frames to what is known.</source>
        <translation>AHEAD_FRAMES ist {ahead}; es muss 0 sein oder mindestens 2 der {frames} Einzelbilder für das Bekannte lassen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>With AHEAD_FRAMES, give the base stations as a layer of their own (STATIONS): made of the records, they would show where each phone went after its last one.</source>
        <translation>Geben Sie mit AHEAD_FRAMES die Basisstationen als eigenen Layer an (STATIONS): Aus den Datensätzen gewonnen, würden sie zeigen, wohin jedes Telefon nach seinem letzten gegangen ist.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>PIXELS is {pixels}; it must be a multiple of {side_multiple}.</source>
        <translation>PIXELS ist {pixels}; es muss ein Vielfaches von {side_multiple} sein.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>CLOSE_SIDE is {close:g} and WIDE_SIDE {wide:g}: give lengths in metres, 100 or more, the close one not above the wide one.</source>
        <translation>CLOSE_SIDE ist {close:g} und WIDE_SIDE {wide:g}: Geben Sie Längen in Metern an, 100 oder mehr, die nahe nicht größer als die weite.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>No trace can be used; the table REJECTED says why of each.</source>
        <translation>Keine Spur kann verwendet werden; die Tabelle REJECTED sagt zu jeder, warum.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>{count} windows to draw.</source>
        <translation>{count} Fenster zu zeichnen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>No trajectory has both signaling and GPS: the signaling has {signaling}; the GPS has {gps}. Check TRAJECTORY and GPS_TRAJECTORY.</source>
        <translation>Keine Trajektorie hat sowohl Signalisierung als auch GPS: Die Signalisierung hat {signaling}; das GPS hat {gps}. Prüfen Sie TRAJECTORY und GPS_TRAJECTORY.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>Trajectories with GPS but without signaling ({count}): {named}.</source>
        <translation>Trajektorien mit GPS, aber ohne Signalisierung ({count}): {named}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>no GPS of this trajectory</source>
        <translation>kein GPS dieser Trajektorie</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>Pairs: {pairs}.</source>
        <translation>Paare: {pairs}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>Dropped {count} windows: {reason} ({meaning}).</source>
        <translation>{count} Fenster verworfen: {reason} ({meaning}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>The training set holds no pair; the log says why.</source>
        <translation>Der Trainingsdatensatz enthält kein Paar; das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <location filename="../processing_provider/trajectory_names.py"/>
        <source>{named} and {more} more</source>
        <translation>{named} und {more} weitere</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Video checkpoint (wan)</source>
        <translation>Video-Checkpoint (wan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>The fine-tuned video model: a name that the inference server knows. This computer&apos;s own server also takes the path of a checkpoint&apos;s folder. Empty: the server&apos;s only one.</source>
        <translation>Das feinabgestimmte Videomodell: ein Name, den der Inferenzserver kennt. Der eigene Server dieses Computers nimmt auch den Pfad zum Ordner eines Checkpoints. Leer: der einzige des Servers.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Frames of a video (wan)</source>
        <translation>Einzelbilder eines Videos (wan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>4k + 1: 13, 17, 21 … More take longer and err less. Empty: as the checkpoint says.</source>
        <translation>4k + 1: 13, 17, 21 … Mehr dauern länger und irren weniger. Leer: wie der Checkpoint sagt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Denoising steps (wan)</source>
        <translation>Entrauschungsschritte (wan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>1 upwards. Empty: as the checkpoint says.</source>
        <translation>Ab 1. Leer: wie der Checkpoint sagt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Videos of each window (wan)</source>
        <translation>Videos je Fenster (wan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>With consecutive seeds. They are judged by their path (in one piece, on roads, in agreement with the signaling) and count accordingly; where they differ, sigma_m grows.</source>
        <translation>Mit aufeinanderfolgenden Startwerten. Sie werden nach ihrem Weg beurteilt (in einem Stück, auf Straßen, im Einklang mit der Signalisierung) und zählen entsprechend; wo sie sich unterscheiden, wächst sigma_m.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Seed (wan)</source>
        <translation>Startwert (wan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>The same seed on the same device gives the same result.</source>
        <translation>Derselbe Startwert ergibt auf demselben Gerät dasselbe Ergebnis.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Map layers (wan)</source>
        <translation>Kartenlayer (wan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Map theme (wan)</source>
        <translation>Kartenthema (wan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>The map under the traces, as QGIS draws it. Its blue is toned down, for only the path is blue. Empty: the map theme; without one, the map that the checkpoint&apos;s config states; if it states none, the layers that the project shows, and without a project ROADS in the checkpoint&apos;s style.</source>
        <translation>Die Karte unter den Spuren, wie QGIS sie zeichnet. Ihr Blau wird gedämpft, denn nur der Weg ist blau. Leer: das Kartenthema; ohne eines die Karte, die die Konfiguration des Checkpoints angibt; gibt sie keine an, die Layer, die das Projekt zeigt, und ohne Projekt ROADS im Stil des Checkpoints.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Dry run (wan)</source>
        <translation>Probelauf (wan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Draws the tiles and tells how many there are and what they take, without computing any video. No layer is written.</source>
        <translation>Zeichnet die Kacheln und sagt, wie viele es sind und was sie brauchen, ohne ein Video zu berechnen. Es wird kein Layer geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Tiles and videos (wan)</source>
        <translation>Kacheln und Videos (wan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>A folder for the pictures that the model is given (PNG with world file and CRS, which QGIS loads where they belong) and the videos that it makes (MP4).</source>
        <translation>Ein Ordner für die Bilder, die das Modell bekommt (PNG mit World-Datei und KBS, die QGIS dort lädt, wo sie hingehören), und für die Videos, die es erzeugt (MP4).</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>The engine is {engine}, and only {wan} has a use for {given}: leave that empty, or choose ENGINE {wan}.</source>
        <translation>Die Engine ist {engine}, und nur {wan} hat für {given} Verwendung: Lassen Sie das leer, oder wählen Sie ENGINE {wan}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>{frames} is {value}; the model makes videos of 4k + 1 frames: 13, 17, 21, 25 …</source>
        <translation>{frames} ist {value}; das Modell erzeugt Videos aus 4k + 1 Einzelbildern: 13, 17, 21, 25 …</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>, reckoned from the first {seen} tiles</source>
        <translation>, aus den ersten {seen} Kacheln hochgerechnet</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>Dry run: nothing is computed. {count} traces make {tiles} tiles of {pixels} x {pixels} pixels, with {frames} frames and {candidates} videos each: {videos} videos, {steps} denoising steps.</source>
        <translation>Probelauf: Es wird nichts berechnet. {count} Spuren ergeben {tiles} Kacheln von {pixels} x {pixels} Pixeln, mit je {frames} Einzelbildern und {candidates} Videos: {videos} Videos, {steps} Entrauschungsschritte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>Upload: {size} of pictures{reckoned}.</source>
        <translation>Hochzuladen: {size} an Bildern{reckoned}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>Answers: {size} of frames before they are packed; at most {held} of them are in this QGIS&apos;s memory at a time.</source>
        <translation>Antworten: {size} an Einzelbildern, bevor sie gepackt werden; höchstens {held} davon sind gleichzeitig im Speicher dieses QGIS.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>On the server, a video is {patches} patches of 32 x 32 pixels in 4 frames for the transformer of Wan2.2-TI2V-5B; memory grows with them, and with the videos that are computed at a time.</source>
        <translation>Auf dem Server ist ein Video {patches} Patches von 32 x 32 Pixeln in 4 Einzelbildern für den Transformer von Wan2.2-TI2V-5B; der Speicherbedarf wächst mit ihnen und mit der Zahl der Videos, die gleichzeitig berechnet werden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>Memory on the server&apos;s device: about {size}, of which the model takes {weights}, with {together} videos at a time.</source>
        <translation>Speicher auf dem Gerät des Servers: etwa {size}, davon {weights} für das Modell, bei {together} Videos zugleich.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>The server at {server} does not say how its model has to be asked ({file}): it is asked in the canonical style. If the model was trained otherwise, give the folder of its checkpoint as {parameter}.</source>
        <translation>Der Server unter {server} sagt nicht, wie sein Modell gefragt werden muss ({file}): Es wird im kanonischen Stil gefragt. Wenn das Modell anders trainiert wurde, geben Sie den Ordner seines Checkpoints als {parameter} an.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>Video checkpoint &apos;{name}&apos;: style {style}, {pixels} pixels; side of a tile (km): {sides}.</source>
        <translation>Video-Checkpoint &apos;{name}&apos;: Stil {style}, {pixels} Pixel; Seite einer Kachel (km): {sides}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>The video checkpoint &apos;{name}&apos; was trained to continue traces, not to reconstruct them. Predict next positions with it, or give another one ({parameter}).</source>
        <translation>Der Video-Checkpoint &apos;{name}&apos; wurde darauf trainiert, Spuren fortzusetzen, nicht sie zu rekonstruieren. Sagen Sie damit nächste Positionen vorher, oder geben Sie einen anderen an ({parameter}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>The video checkpoint &apos;{name}&apos; was trained to reconstruct traces, not to continue them: none of its frames lies ahead of the last record. Give one that was trained with frames ahead ({parameter}; the guide&apos;s page on your own city tells how), or choose ENGINE {hmm}.</source>
        <translation>Der Video-Checkpoint &apos;{name}&apos; wurde darauf trainiert, Spuren zu rekonstruieren, nicht sie fortzusetzen: Keines seiner Einzelbilder liegt nach dem letzten Datensatz. Geben Sie einen an, der mit Einzelbildern voraus trainiert wurde ({parameter}; wie, sagt die Seite des Handbuchs über die eigene Stadt), oder wählen Sie ENGINE {hmm}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>FRAMES is {frames}, of which the video checkpoint &apos;{name}&apos; draws {ahead} ahead of the last record: give at least {least}, or leave FRAMES empty.</source>
        <translation>FRAMES ist {frames}, wovon der Video-Checkpoint &apos;{name}&apos; {ahead} nach dem letzten Datensatz zeichnet: Geben Sie mindestens {least} an, oder lassen Sie FRAMES leer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>HORIZON is {horizon:g} s, but the frames of the video checkpoint &apos;{name}&apos; reach {reach:g} s ahead at most, as it was trained. Give a HORIZON of at most that, or choose ENGINE {hmm}.</source>
        <translation>HORIZON ist {horizon:g} s, aber die Einzelbilder des Video-Checkpoints &apos;{name}&apos; reichen, so wie er trainiert wurde, höchstens {reach:g} s voraus. Geben Sie HORIZON höchstens so groß an, oder wählen Sie ENGINE {hmm}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>The powers (POWERS) stand in the reverse order of the beams (BEAM): the last power is that of the first beam. They are taken so.</source>
        <translation>Die Leistungen (POWERS) stehen in umgekehrter Reihenfolge der Beams (BEAM): Die letzte Leistung ist die des ersten Beams. So werden sie gelesen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>they hold 0 and no {beams}</source>
        <translation>sie enthalten 0 und keine {beams}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>as their powers (POWERS) show or SITE_MODEL has it</source>
        <translation>wie ihre Leistungen (POWERS) zeigen oder SITE_MODEL es hat</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>The beams (BEAM) are numbered from 0: {how}. Beam 0 counts as the first of {beams}.</source>
        <translation>Die Beams (BEAM) sind ab 0 nummeriert: {how}. Beam 0 zählt als der erste von {beams}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>All beams (BEAM) are {value}: they tell nothing, and are not used. Check the field.</source>
        <translation>Alle Beams (BEAM) sind {value}: Sie sagen nichts aus und werden nicht verwendet. Prüfen Sie das Feld.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/box_checks.py"/>
        <source>No sample of {layer} has a box. Check BOX_X and BOX_Y; or have boxes detected: choose IMAGE and DETECTOR, and a layer without box fields.</source>
        <translation>Keine Stichprobe von {layer} hat einen Rahmen. Prüfen Sie BOX_X und BOX_Y; oder lassen Sie Rahmen erkennen: Wählen Sie IMAGE und DETECTOR und einen Layer ohne Rahmenfelder.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/box_checks.py"/>
        <source>All {count} boxes of {layer} have the same BOX_X, {x:g}: they do not tell where a vehicle is. Check BOX_X.</source>
        <translation>Alle {count} Rahmen von {layer} haben dasselbe BOX_X, {x:g}: Sie sagen nicht, wo ein Fahrzeug ist. Prüfen Sie BOX_X.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <location filename="../processing_provider/vision/denoise_run.py"/>
        <location filename="../processing_provider/vision/sample_reader.py"/>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>layer &apos;{layer}&apos; (SAMPLES)</source>
        <translation>Layer &apos;{layer}&apos; (SAMPLES)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>GPS error by camera</source>
        <translation>GPS-Fehler nach Kamera</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>grids used</source>
        <translation>verwendete Gitter</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>mean d_gamma</source>
        <translation>mittleres d_gamma</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>peak of its distribution</source>
        <translation>Gipfel seiner Verteilung</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>adjusted R² of the Gaussian</source>
        <translation>korrigiertes R² der Gaußkurve</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Characterize GPS error</source>
        <translation>GPS-Fehler charakterisieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>GPS,error,noise,variance,camera,vehicle,Gaussian,base station</source>
        <translation>GPS,Fehler,Rauschen,Varianz,Kamera,Fahrzeug,Gauß,Basisstation</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>&lt;p&gt;Vehicles that a fixed camera sees at the same place of its image are at the same place of their lane. So their GPS positions should agree, and how far they do not is the error of GPS there.&lt;/p&gt;&lt;p&gt;The image is cut into vertical grids. In each, and for each direction of travel, this algorithm takes the mean position and d_gamma, the mean distance to it; and over the grids the distribution of d_gamma, with a Gaussian fitted to it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Fahrzeuge, die eine feste Kamera an derselben Stelle ihres Bildes sieht, sind an derselben Stelle ihrer Fahrspur. Ihre GPS-Positionen sollten also übereinstimmen, und wie weit sie es nicht tun, ist dort der Fehler des GPS.&lt;/p&gt;&lt;p&gt;Das Bild wird in senkrechte Gitter geschnitten. In jedem davon, und für jede Fahrtrichtung, bestimmt dieser Algorithmus die mittlere Position und d_gamma, die mittlere Entfernung zu ihr; und über die Gitter die Verteilung von d_gamma, mit einer daran angepassten Gaußkurve.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>A page with the distribution of the GPS error and its Gaussian fit, the variance along the image, and the noise by direction.</source>
        <translation>Eine Seite mit der Verteilung des GPS-Fehlers und der angepassten Gaußkurve, der Varianz entlang des Bildes und dem Rauschen nach Richtung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Samples in grids</source>
        <translation>Stichproben in Gittern</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Grids with at least two samples</source>
        <translation>Gitter mit mindestens zwei Stichproben</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean d_gamma (m)</source>
        <translation>Mittleres d_gamma (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Peak of the Gaussian fit (m)</source>
        <translation>Gipfel der angepassten Gaußkurve (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Adjusted R² of the Gaussian fit</source>
        <translation>Korrigiertes R² der angepassten Gaußkurve</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Number of rejected rows</source>
        <translation>Anzahl abgelehnter Zeilen</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Layer &apos;{layer}&apos; ({samples}) has no boxes: choose {box_x} and {box_y}, its fields with their centres.</source>
        <translation>Layer &apos;{layer}&apos; ({samples}) hat keine Rahmen: Wählen Sie {box_x} und {box_y}, seine Felder mit deren Mittelpunkten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>Denoise GPS with vision and beams</source>
        <translation>GPS mit Bildern und Beams entrauschen</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>GPS,denoise,camera,beam,mmWave,6G,YOLO,detector,vehicle,localization,base station</source>
        <translation>GPS,entrauschen,Kamera,Beam,mmWave,6G,YOLO,Detektor,Fahrzeug,Lokalisierung,Basisstation</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>&lt;p&gt;A base station sees the vehicles on its street with a camera, and serves one of them over a beam. This algorithm finds the vehicle that it serves among the boxes in each image, learns where in its lane a vehicle is by its place in the image, and corrects the vehicle&apos;s noisy GPS by it.&lt;/p&gt;&lt;p&gt;Boxes come from fields (BOX_X, BOX_Y; several rows a sample where SAMPLE tells them together, as &lt;i&gt;Detect objects&lt;/i&gt; writes them), or from the images, by a detector in an inference server.&lt;/p&gt;&lt;p&gt;Every position comes with sigma_m, its standard deviation in metres. Rows that cannot be used are listed with the reason in &lt;i&gt;Rejected&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eine Basisstation sieht die Fahrzeuge auf ihrer Straße mit einer Kamera und bedient eines davon über einen Beam. Dieser Algorithmus findet unter den Rahmen in jedem Bild das Fahrzeug, das sie bedient, lernt, wo in seiner Fahrspur ein Fahrzeug nach seiner Stelle im Bild ist, und korrigiert damit das verrauschte GPS des Fahrzeugs.&lt;/p&gt;&lt;p&gt;Rahmen kommen aus Feldern (BOX_X, BOX_Y; mehrere Zeilen je Stichprobe, wo SAMPLE sie zusammenfasst, wie &lt;i&gt;Objekte in Bildern erkennen&lt;/i&gt; sie schreibt) oder aus den Bildern, durch einen Detektor in einem Inferenzserver.&lt;/p&gt;&lt;p&gt;Jede Position kommt mit sigma_m, ihrer Standardabweichung in Metern. Zeilen, die nicht verwendet werden können, sind mit dem Grund in &lt;i&gt;Abgelehnt&lt;/i&gt; aufgeführt.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>With known boxes no detector and no images are needed.</source>
        <translation>Mit bekannten Rahmen werden kein Detektor und keine Bilder gebraucht.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>There is no file &apos;{site}&apos; ({site_model}).</source>
        <translation>Es gibt keine Datei &apos;{site}&apos; ({site_model}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>Layer &apos;{layer}&apos; ({samples}) has no boxes: choose {box_x} and {box_y}, its fields with their centres, or {image} to have them detected.</source>
        <translation>Layer &apos;{layer}&apos; ({samples}) hat keine Rahmen: Wählen Sie {box_x} und {box_y}, seine Felder mit deren Mittelpunkten, oder {image}, um sie erkennen zu lassen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>Give true positions as {truth} or as {truth_x} and {truth_y}, not both.</source>
        <translation>Geben Sie wahre Positionen als {truth} oder als {truth_x} und {truth_y} an, nicht beides.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>Choose {sample} and {truth_id}, the fields by which the true positions of layer &apos;{layer}&apos; ({truth}) are found.</source>
        <translation>Wählen Sie {sample} und {truth_id}, die Felder, nach denen die wahren Positionen des Layers &apos;{layer}&apos; ({truth}) gefunden werden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Sig2GPS site model (*.json)</source>
        <translation>Sig2GPS-Standortmodell (*.json)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>fused: a smooth curve for each lane, combined with the sample&apos;s own GPS, its neighbours in the same pass and the beam, each by how sure it is; with sigma_m. lut: the mean position of the sample&apos;s grid. mlp: a small network from the box centre to the position. lut and mlp are those of the paper.</source>
        <translation>fused: eine glatte Kurve je Fahrspur, kombiniert mit dem eigenen GPS der Stichprobe, ihren Nachbarn in derselben Vorbeifahrt und dem Beam, jeweils nach ihrer Sicherheit; mit sigma_m. lut: die mittlere Position im Gitter der Stichprobe. mlp: ein kleines Netz vom Rahmenmittelpunkt zur Position. lut und mlp sind die der Veröffentlichung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Site model</source>
        <translation>Standortmodell</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>What an earlier run learned of this base station (its Site model output), to be applied to these samples. It must be of the same camera and codebook. Empty: the site is learned from these samples.</source>
        <translation>Was ein früherer Lauf über diese Basisstation gelernt hat (seine Ausgabe Standortmodell), um es auf diese Stichproben anzuwenden. Es muss von derselben Kamera und demselben Codebook sein. Leer: Der Standort wird aus diesen Stichproben gelernt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Points where the samples really were, in any CRS, to measure the errors with: instead of true x and y fields. They are found by the ids in SAMPLE and TRUTH_ID.</source>
        <translation>Punkte, an denen die Stichproben wirklich waren, in einem beliebigen KBS, um die Fehler damit zu messen: anstelle von Feldern mit wahrem x und y. Sie werden nach den Kennungen in SAMPLE und TRUTH_ID gefunden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Sample field of the true positions</source>
        <translation>Stichprobenfeld der wahren Positionen</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Holds the same ids as the sample field of the samples.</source>
        <translation>Enthält dieselben Kennungen wie das Stichprobenfeld der Stichproben.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Grids</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>A point for each grid and direction, at its mean position, with the number of its samples, their mean distance to it (d_gamma) and their variance. Grids without samples are interpolated from their neighbours, and marked.</source>
        <translation>Ein Punkt je Gitter und Richtung an seiner mittleren Position, mit der Anzahl seiner Stichproben, ihrer mittleren Entfernung dazu (d_gamma) und ihrer Varianz. Gitter ohne Stichproben werden aus ihren Nachbarn interpoliert und markiert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>A table of the rows that could not be used, and why.</source>
        <translation>Eine Tabelle der Zeilen, die nicht verwendet werden konnten, mit dem Grund.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Denoised</source>
        <translation>Entrauscht</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>The denoised positions, with all fields of the samples and: grid, direction, method, shift_m (how far the position was moved), sigma_m (the standard deviation of the position), box_x and box_y (centre of the transmitter&apos;s box), identified, and margin (how much farther from the beam&apos;s place in the image the next box is).</source>
        <translation>Die entrauschten Positionen, mit allen Feldern der Stichproben und: grid, direction, method, shift_m (wie weit die Position verschoben wurde), sigma_m (die Standardabweichung der Position), box_x und box_y (Mittelpunkt des Rahmens des Senders), identified und margin (wie viel weiter von der Stelle des Beams im Bild der nächste Rahmen liegt).</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>What was learned of the base station, for later samples: a JSON file, and beside it one of the same name that ends in .safetensors.</source>
        <translation>Was über die Basisstation gelernt wurde, für spätere Stichproben: eine JSON-Datei, und daneben eine gleichen Namens, die auf .safetensors endet.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>A page with the distribution of the GPS error and its Gaussian fit, the variance along the image, a map before and after, and the noise by direction.</source>
        <translation>Eine Seite mit der Verteilung des GPS-Fehlers und der angepassten Gaußkurve, der Varianz entlang des Bildes, einer Karte davor und danach und dem Rauschen nach Richtung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Samples denoised</source>
        <translation>Entrauschte Stichproben</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Samples whose transmitter is identified</source>
        <translation>Stichproben mit identifiziertem Sender</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Share of samples whose transmitter is identified</source>
        <translation>Anteil der Stichproben mit identifiziertem Sender</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean shift (m)</source>
        <translation>Mittlere Verschiebung (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean sigma (m)</source>
        <translation>Mittleres Sigma (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Mean error of the noisy positions (m)</source>
        <translation>Mittlerer Fehler der verrauschten Positionen (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Mean error of the denoised positions (m)</source>
        <translation>Mittlerer Fehler der entrauschten Positionen (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_run.py"/>
        <source>{count} samples denoised, {identified} with their transmitter identified; mean shift {shift:.2f} m, mean sigma {sigma:.2f} m.</source>
        <translation>{count} Stichproben entrauscht, {identified} mit identifiziertem Sender; mittlere Verschiebung {shift:.2f} m, mittleres Sigma {sigma:.2f} m.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_run.py"/>
        <source>Mean error {before:.2f} m before, {after:.2f} m after.</source>
        <translation>Mittlerer Fehler {before:.2f} m davor, {after:.2f} m danach.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>The site model &apos;{path}&apos; (SITE_MODEL_OUT) cannot be written: {reason}.</source>
        <translation>Das Standortmodell &apos;{path}&apos; (SITE_MODEL_OUT) kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>GPS denoised by vision and beams</source>
        <translation>GPS, mit Bildern und Beams entrauscht</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>{layer}, method {method}</source>
        <translation>{layer}, Methode {method}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>samples denoised</source>
        <translation>entrauschte Stichproben</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>transmitter identified</source>
        <translation>Sender identifiziert</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>mean shift</source>
        <translation>mittlere Verschiebung</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>mean error before</source>
        <translation>mittlerer Fehler davor</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>mean error after</source>
        <translation>mittlerer Fehler danach</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>Detect objects in images</source>
        <translation>Objekte in Bildern erkennen</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>YOLO,detector,object detection,image,camera,vehicle,bounding box</source>
        <translation>YOLO,Detektor,Objekterkennung,Bild,Kamera,Fahrzeug,Begrenzungsrahmen</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>&lt;p&gt;Finds objects in images with a YOLO detector, and writes a row for each box: its class, the confidence, and its centre and size as shares of the image. Images are named by the rows of a layer, or lie in a folder.&lt;/p&gt;&lt;p&gt;All fields of the layer are kept, and its points. So the result is what &lt;i&gt;Denoise GPS with vision and beams&lt;/i&gt; takes as samples: rows with the same &lt;i&gt;sample&lt;/i&gt; are the boxes of one image. An image in which nothing is found has one row without a box.&lt;/p&gt;&lt;p&gt;Images that are missing, broken or too large are listed with the reason in &lt;i&gt;Rejected&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Findet mit einem YOLO-Detektor Objekte in Bildern und schreibt eine Zeile für jeden Rahmen: seine Klasse, die Konfidenz sowie Mittelpunkt und Größe als Anteile des Bildes. Bilder werden in den Zeilen eines Layers genannt oder liegen in einem Ordner.&lt;/p&gt;&lt;p&gt;Alle Felder des Layers und seine Punkte bleiben erhalten. So ist das Ergebnis das, was &lt;i&gt;GPS mit Bildern und Beams entrauschen&lt;/i&gt; als Stichproben nimmt: Zeilen mit gleichem &lt;i&gt;sample&lt;/i&gt; sind die Rahmen eines Bildes. Ein Bild, in dem nichts gefunden wird, hat eine Zeile ohne Rahmen.&lt;/p&gt;&lt;p&gt;Bilder, die fehlen, beschädigt oder zu groß sind, sind mit dem Grund in &lt;i&gt;Abgelehnt&lt;/i&gt; aufgeführt.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>Choose either {images}, a layer whose rows name images, or {folder}, a folder with images.</source>
        <translation>Wählen Sie entweder {images}, einen Layer, dessen Zeilen Bilder nennen, oder {folder}, einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>The layer of {images} cannot be opened.</source>
        <translation>Der Layer von {images} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>Choose {image}, the field of layer &apos;{layer}&apos; ({images}) with the paths of the images. Its fields: {names}.</source>
        <translation>Wählen Sie {image}, das Feld des Layers &apos;{layer}&apos; ({images}) mit den Pfaden der Bilder. Seine Felder: {names}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>There are no rows in layer &apos;{layer}&apos; ({images}). Check its filter and, with &apos;selected features only&apos;, its selection.</source>
        <translation>In Layer &apos;{layer}&apos; ({images}) sind keine Zeilen. Prüfen Sie seinen Filter und, bei „Nur gewählte Objekte“, seine Auswahl.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>There is no folder &apos;{path}&apos; ({name}).</source>
        <translation>Es gibt keinen Ordner &apos;{path}&apos; ({name}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>{boxes} boxes in {count} images; in {empty} of them nothing was found.</source>
        <translation>{boxes} Rahmen in {count} Bildern; in {empty} davon wurde nichts gefunden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>folder &apos;{folder}&apos; (FOLDER)</source>
        <translation>Ordner &apos;{folder}&apos; (FOLDER)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>layer &apos;{layer}&apos; ({images})</source>
        <translation>Layer &apos;{layer}&apos; ({images})</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>A layer or table with a row for each image. Or choose a folder instead.</source>
        <translation>Ein Layer oder eine Tabelle mit einer Zeile je Bild. Oder wählen Sie stattdessen einen Ordner.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Image field</source>
        <translation>Bildfeld</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Path of the image, absolute or relative to the image folder.</source>
        <translation>Pfad des Bildes, absolut oder relativ zum Bildordner.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Image folder</source>
        <translation>Bildordner</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>What relative paths of images are relative to.</source>
        <translation>Wozu relative Pfade von Bildern relativ sind.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Folder of images</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>All images of this folder, instead of those that a layer names.</source>
        <translation>Alle Bilder dieses Ordners, anstelle derer, die ein Layer nennt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>File pattern</source>
        <translation>Dateimuster</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Which files of the folder are images: * stands for anything, and a semicolon stands between patterns.</source>
        <translation>Welche Dateien des Ordners Bilder sind: * steht für Beliebiges, und zwischen Mustern steht ein Semikolon.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>How sure the detector must be of a box, from 0 to 1.</source>
        <translation>Wie sicher sich der Detektor eines Rahmens sein muss, von 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>What to find: names of classes that the detector knows, with commas between them; car, truck, bus, for instance. Empty: all.</source>
        <translation>Was zu suchen ist: Namen von Klassen, die der Detektor kennt, durch Kommas getrennt; zum Beispiel car, truck, bus. Leer: alle.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>A row for each box: image, sample (the number of the image&apos;s row), image_width and image_height in pixels, class, class_name, confidence, box_x and box_y (its centre) and box_w and box_h as shares of the image, from its top left; and detector, with the hash of its weights.</source>
        <translation>Eine Zeile je Rahmen: image, sample (die Nummer der Zeile des Bildes), image_width und image_height in Pixeln, class, class_name, confidence, box_x und box_y (sein Mittelpunkt) und box_w und box_h als Anteile des Bildes, von links oben; und detector, mit dem Hashwert seiner Gewichte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>A table of the images that could not be used, and why.</source>
        <translation>Eine Tabelle der Bilder, die nicht verwendet werden konnten, mit dem Grund.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Number of images</source>
        <translation>Anzahl der Bilder</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Number of boxes</source>
        <translation>Anzahl der Rahmen</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Number of images without a box</source>
        <translation>Anzahl der Bilder ohne Rahmen</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Number of rejected images</source>
        <translation>Anzahl abgelehnter Bilder</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detected_samples.py"/>
        <source>{count} vehicles in {images} images; none in {without} of them.</source>
        <translation>{count} Fahrzeuge in {images} Bildern; keines in {without} davon.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detected_samples.py"/>
        <source>{count} vehicles in {images} images.</source>
        <translation>{count} Fahrzeuge in {images} Bildern.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detected_samples.py"/>
        <source>no image is named</source>
        <translation>es wird kein Bild genannt</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/gathered_samples.py"/>
        <source>{beam:.0f} is not among {beams} beams</source>
        <translation>{beam:.0f} ist nicht unter den {beams} Beams</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_files.py"/>
        <source>&apos;{value}&apos; is relative to a folder: choose IMAGE_FOLDER, the folder of the images</source>
        <translation>&apos;{value}&apos; ist relativ zu einem Ordner: Wählen Sie IMAGE_FOLDER, den Ordner der Bilder</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_files.py"/>
        <source>{width} x {height} pixels instead of {usual_width} x {usual_height}</source>
        <translation>{width} x {height} Pixel statt {usual_width} x {usual_height}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_source.py"/>
        <source>the row names no image</source>
        <translation>die Zeile nennt kein Bild</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_source.py"/>
        <source>The folder &apos;{folder}&apos; (FOLDER) cannot be read: {reason}.</source>
        <translation>Der Ordner &apos;{folder}&apos; (FOLDER) kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_source.py"/>
        <source>There are no images {patterns} (PATTERN) in the folder &apos;{folder}&apos; (FOLDER).</source>
        <translation>Im Ordner &apos;{folder}&apos; (FOLDER) sind keine Bilder {patterns} (PATTERN).</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>YOLO weights</source>
        <translation>YOLO-Gewichte</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Weights of a YOLO detector: a file ({suffix}) as Ultralytics saves it, or the name of one of Ultralytics&apos; own, such as {usual}, which this computer then downloads once. A server elsewhere takes only names of files that whoever runs it has put there.</source>
        <translation>Gewichte eines YOLO-Detektors: eine Datei ({suffix}), wie Ultralytics sie speichert, oder der Name einer von Ultralytics selbst, zum Beispiel {usual}, die dieser Computer dann einmal herunterlädt. Ein Server anderswo nimmt nur Namen von Dateien, die sein Betreiber dort abgelegt hat.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Otherwise the images go to that server, as they are.</source>
        <translation>Sonst gehen die Bilder, so wie sie sind, an diesen Server.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>The Python of this QGIS lacks requests, with which inference servers are asked. {hint}</source>
        <translation>Dem Python dieses QGIS fehlt requests, womit Inferenzserver gefragt werden. {hint}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Images need a detector, which runs on an inference server: {absence}, nor is a {server} given. Run {installer}, or give {server}.</source>
        <translation>Bilder brauchen einen Detektor, der auf einem Inferenzserver läuft. Das geht nicht, weil {absence} und auch kein {server} angegeben ist. Führen Sie {installer} aus, oder geben Sie {server} an.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Detector {name} (weights {revision}), on the inference server at {url}.</source>
        <translation>Detektor {name} (Gewichte {revision}), auf dem Inferenzserver unter {url}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>{error}
Nothing has been written. Check {detector} and {server}.</source>
        <translation>{error}
Es wurde nichts geschrieben. Prüfen Sie {detector} und {server}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Choose a {detector}: a file of YOLO weights ({suffix}), or {usual_detector}.</source>
        <translation>Wählen Sie einen {detector}: eine Datei mit YOLO-Gewichten ({suffix}) oder {usual_detector}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>&apos;{weights}&apos; ({detector}) is no file of YOLO weights: its name must end in {suffix}.</source>
        <translation>&apos;{weights}&apos; ({detector}) ist keine Datei mit YOLO-Gewichten: Ihr Name muss auf {suffix} enden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>A {server} elsewhere takes only names of weights in its own folder, no paths: give &apos;{name}&apos; as {detector}, and have the file put into that folder (the server&apos;s option --detectors).</source>
        <translation>Ein {server} anderswo nimmt nur Namen von Gewichten in seinem eigenen Ordner, keine Pfade: Geben Sie &apos;{name}&apos; als {detector} an, und lassen Sie die Datei in diesen Ordner legen (Option --detectors des Servers).</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>There is no file &apos;{weights}&apos; ({detector}).</source>
        <translation>Es gibt keine Datei &apos;{weights}&apos; ({detector}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>{count} powers instead of {beams}</source>
        <translation>{count} Leistungen statt {beams}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>the power of beam {beam} is missing or NaN</source>
        <translation>die Leistung von Beam {beam} fehlt oder ist NaN</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>Layer &apos;{layer}&apos; has no field &apos;{chosen}&apos; and no fields &apos;{chosen}1&apos; to &apos;{chosen}{beams}&apos; (POWERS). Its fields: {names}.</source>
        <translation>Layer &apos;{layer}&apos; hat kein Feld &apos;{chosen}&apos; und keine Felder &apos;{chosen}1&apos; bis &apos;{chosen}{beams}&apos; (POWERS). Seine Felder: {names}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>Layer &apos;{layer}&apos; has {count} fields &apos;{chosen}{first}&apos; to &apos;{chosen}{last}&apos; (POWERS), but BEAMS is {beams}. Give one field for each beam, or change BEAMS.</source>
        <translation>Layer &apos;{layer}&apos; hat {count} Felder &apos;{chosen}{first}&apos; bis &apos;{chosen}{last}&apos; (POWERS), BEAMS ist aber {beams}. Geben Sie ein Feld je Beam an, oder ändern Sie BEAMS.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>{value!r} is no list of powers</source>
        <translation>{value!r} ist keine Liste von Leistungen</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Give the row a point, or choose LATITUDE and LONGITUDE.</source>
        <translation>Geben Sie der Zeile einen Punkt, oder wählen Sie LATITUDE und LONGITUDE.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>it is too far from the other samples</source>
        <translation>sie ist zu weit von den anderen Stichproben entfernt</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check its coordinates; denoise the samples of one base station at a time.</source>
        <translation>Prüfen Sie ihre Koordinaten; entrauschen Sie die Stichproben jeweils einer Basisstation.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable beam</source>
        <translation>unbrauchbarer Beam</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check BEAM, and BEAMS, the number of beams in the codebook.</source>
        <translation>Prüfen Sie BEAM und BEAMS, die Anzahl der Beams im Codebook.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable powers</source>
        <translation>unbrauchbare Leistungen</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>POWERS wants a number for each beam; BEAMS says how many.</source>
        <translation>POWERS verlangt eine Zahl für jeden Beam; BEAMS sagt, wie viele.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable box</source>
        <translation>unbrauchbarer Rahmen</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check BOX_X and BOX_Y, or leave both empty without a box.</source>
        <translation>Prüfen Sie BOX_X und BOX_Y, oder lassen Sie ohne Rahmen beide leer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>the rows of its sample differ</source>
        <translation>die Zeilen ihrer Stichprobe unterscheiden sich</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Every sample needs a SAMPLE value of its own, across passes and days, too.</source>
        <translation>Jede Stichprobe braucht einen eigenen Wert in SAMPLE, auch über Vorbeifahrten und Tage hinweg.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable true position</source>
        <translation>unbrauchbare wahre Position</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check TRUTH_X and TRUTH_Y, or leave them empty.</source>
        <translation>Prüfen Sie TRUTH_X und TRUTH_Y, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable image</source>
        <translation>unbrauchbares Bild</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check the file, IMAGE and IMAGE_FOLDER.</source>
        <translation>Prüfen Sie die Datei, IMAGE und IMAGE_FOLDER.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>its image has another size</source>
        <translation>ihr Bild hat eine andere Größe</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Only whole images of one camera belong together; run the others apart.</source>
        <translation>Nur ganze Bilder einer einzigen Kamera gehören zusammen; verarbeiten Sie die anderen getrennt.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>it cannot be used</source>
        <translation>sie kann nicht verwendet werden</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>{count} of them: {reason}</source>
        <translation>{count} davon: {reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>{count} of them, the first: {reason}</source>
        <translation>{count} davon, die erste: {reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>{count} rows of {layer} are not used.
{lines}</source>
        <translation>{count} Zeilen von {layer} werden nicht verwendet.
{lines}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>None of the {count} rows of {layer} can be used.
{lines}</source>
        <translation>Keine der {count} Zeilen von {layer} kann verwendet werden.
{lines}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>d_gamma: mean distance to the grid&apos;s mean position (m)</source>
        <translation>d_gamma: mittlere Entfernung zur mittleren Position des Gitters (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Histogram of d_gamma over the grids</source>
        <translation>Histogramm von d_gamma über die Gitter</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Place in the image (0: left border, 1: right border)</source>
        <translation>Stelle im Bild (0: linker Rand, 1: rechter Rand)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Variance (m²)</source>
        <translation>Varianz (m²)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Variance of the positions in each grid, along the image</source>
        <translation>Varianz der Positionen in jedem Gitter, entlang des Bildes</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Noisy GPS</source>
        <translation>Verrauschtes GPS</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Truth</source>
        <translation>Wahrheit</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Along the street (m)</source>
        <translation>Entlang der Straße (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Across (m)</source>
        <translation>Quer dazu (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Map of the noisy and the denoised positions</source>
        <translation>Karte der verrauschten und der entrauschten Positionen</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_columns.py"/>
        <source>{first} and {second} belong together: choose {missing}, too, or none of them (layer &apos;{layer}&apos;, {samples}).</source>
        <translation>{first} und {second} gehören zusammen: Wählen Sie auch {missing} oder keines von beiden (Layer &apos;{layer}&apos;, {samples}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_columns.py"/>
        <source>There are no samples in layer &apos;{layer}&apos; ({samples}). Check its filter and, with &apos;selected features only&apos;, its selection.</source>
        <translation>In Layer &apos;{layer}&apos; ({samples}) sind keine Stichproben. Prüfen Sie seinen Filter und, bei „Nur gewählte Objekte“, seine Auswahl.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_columns.py"/>
        <source>Layer &apos;{layer}&apos; ({samples}) has no geometry: choose {latitude} and {longitude}, its fields with the GPS position in degrees.</source>
        <translation>Layer &apos;{layer}&apos; ({samples}) hat keine Geometrie: Wählen Sie {latitude} und {longitude}, seine Felder mit der GPS-Position in Grad.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>A feature for each image: points at the noisy GPS positions, in any CRS; or a table with LATITUDE and LONGITUDE. All of one base station and one camera.</source>
        <translation>Ein Objekt je Bild: Punkte an den verrauschten GPS-Positionen, in einem beliebigen KBS; oder eine Tabelle mit LATITUDE und LONGITUDE. Alle von einer Basisstation und einer Kamera.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Latitude field</source>
        <translation>Breitenfeld</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Longitude field</source>
        <translation>Längenfeld</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Of the noisy GPS position, in degrees (WGS84). Needed for a table only.</source>
        <translation>Der verrauschten GPS-Position, in Grad (WGS84). Nur für eine Tabelle nötig.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Path of the image, absolute or relative to the image folder. Needed where a detector is to find the boxes; otherwise only the images&apos; size is looked at.</source>
        <translation>Pfad des Bildes, absolut oder relativ zum Bildordner. Nötig, wo ein Detektor die Rahmen finden soll; sonst wird nur die Größe der Bilder angesehen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Centre of the vehicle&apos;s box as a share of the image&apos;s width or height: 0 is left or top, 1 right or bottom. Empty where the vehicle was not detected.</source>
        <translation>Mittelpunkt des Fahrzeugrahmens als Anteil der Breite oder Höhe des Bildes: 0 ist links oder oben, 1 rechts oder unten. Leer, wo das Fahrzeug nicht erkannt wurde.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Box centre, x field</source>
        <translation>Feld für x des Rahmenmittelpunkts</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Box centre, y field</source>
        <translation>Feld für y des Rahmenmittelpunkts</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Tells the lanes or directions of travel apart, each of which is learned by itself. Without it they are found from the passes.</source>
        <translation>Unterscheidet die Fahrspuren oder Fahrtrichtungen, von denen jede für sich gelernt wird. Ohne es werden sie aus den Vorbeifahrten gefunden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Pass field</source>
        <translation>Vorbeifahrtfeld</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Which drive past the base station a sample belongs to. Without it, passes are found from the times, or the order of the rows.</source>
        <translation>Zu welcher Fahrt an der Basisstation vorbei eine Stichprobe gehört. Ohne es werden Vorbeifahrten aus den Zeiten oder der Reihenfolge der Zeilen gefunden.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Into how many vertical strips of equal width the image is cut.</source>
        <translation>In wie viele senkrechte Streifen gleicher Breite das Bild geschnitten wird.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Beam field</source>
        <translation>Beam-Feld</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Index of the best beam, from 1 to the number of beams; or from 0, which is noticed and said in the log.</source>
        <translation>Index des besten Beams, von 1 bis zur Anzahl der Beams; oder ab 0, was bemerkt und im Protokoll gesagt wird.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Powers</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>The powers received on the beams: the name of a field that holds a list of them, or what the names of one field for each beam begin with, such as power_ for power_1, power_2 and so on. Without BEAM the strongest is the beam.</source>
        <translation>Die auf den Beams empfangenen Leistungen: der Name eines Feldes, das eine Liste davon enthält, oder womit die Namen von Feldern für je einen Beam beginnen, zum Beispiel power_ für power_1, power_2 und so weiter. Ohne BEAM ist der stärkste der Beam.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Beams</source>
        <translation>Beams</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>How many beams the codebook of the base station has.</source>
        <translation>Wie viele Beams das Codebook der Basisstation hat.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Sample field</source>
        <translation>Stichprobenfeld</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Rows with the same value are the boxes of one image, as Detect objects gives them: candidates, of which the beam tells the transmitter. Without it every row is a sample.</source>
        <translation>Zeilen mit demselben Wert sind die Rahmen eines Bildes, wie Objekte in Bildern erkennen sie liefert: Kandidaten, unter denen der Beam den Sender zeigt. Ohne es ist jede Zeile eine Stichprobe.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Confidence field</source>
        <translation>Konfidenzfeld</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>How sure the detector is of a box, from 0 to 1.</source>
        <translation>Wie sicher sich der Detektor eines Rahmens ist, von 0 bis 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>True x field</source>
        <translation>Feld für wahres x</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>True y field</source>
        <translation>Feld für wahres y</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>The true position, where it is known, to measure the errors with: in the CRS of the samples, or as longitude and latitude in degrees.</source>
        <translation>Die wahre Position, wo sie bekannt ist, um die Fehler damit zu messen: im KBS der Stichproben oder als Länge und Breite in Grad.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_reader.py"/>
        <source>SAMPLE {key!r} has another position, time, beam or image in row {first}</source>
        <translation>SAMPLE {key!r} hat in Zeile {first} eine andere Position, Zeit, einen anderen Beam oder ein anderes Bild</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_reader.py"/>
        <source>{beam:g} is no whole number</source>
        <translation>{beam:g} ist keine ganze Zahl</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_reader.py"/>
        <source>its centre has one coordinate only</source>
        <translation>sein Mittelpunkt hat nur eine Koordinate</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>{count} samples with {boxes} known boxes in {layer}; {without} samples have no box.</source>
        <translation>{count} Stichproben mit {boxes} bekannten Rahmen in {layer}; {without} Stichproben haben keinen Rahmen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>{count} samples with {boxes} known boxes in {layer}.</source>
        <translation>{count} Stichproben mit {boxes} bekannten Rahmen in {layer}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>In {layer}: {error}</source>
        <translation>In {layer}: {error}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>Row {row} of {layer}: {error}</source>
        <translation>Zeile {row} von {layer}: {error}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>The true positions (TRUTH_X, TRUTH_Y) are no longitudes and latitudes in degrees. TRUTH_X is the longitude, TRUTH_Y the latitude.</source>
        <translation>Die wahren Positionen (TRUTH_X, TRUTH_Y) sind keine Längen und Breiten in Grad. TRUTH_X ist die Länge, TRUTH_Y die Breite.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>The true positions (TRUTH_X, TRUTH_Y) are no coordinates in {authid}.</source>
        <translation>Die wahren Positionen (TRUTH_X, TRUTH_Y) sind keine Koordinaten in {authid}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>The true position in row {row} of layer &apos;{layer}&apos; (TRUTH) cannot be used: {error}.</source>
        <translation>Die wahre Position in Zeile {row} des Layers &apos;{layer}&apos; (TRUTH) kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>No sample has a true position in layer &apos;{layer}&apos; (TRUTH): SAMPLE and TRUTH_ID hold no common id.</source>
        <translation>Keine Stichprobe hat eine wahre Position in Layer &apos;{layer}&apos; (TRUTH): SAMPLE und TRUTH_ID haben keine gemeinsame Kennung.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>The true positions lie {distance:.3g} degrees from the GPS positions. TRUTH_X is the longitude or easting, TRUTH_Y the latitude or northing.</source>
        <translation>Die wahren Positionen liegen {distance:.3g} Grad von den GPS-Positionen entfernt. TRUTH_X ist die Länge oder der Rechtswert, TRUTH_Y die Breite oder der Hochwert.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Before and after</source>
        <translation>Davor und danach</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Each dot is a sample, turned so that the street runs from left to right. N points to the north. A metre is as long both ways.</source>
        <translation>Jeder Punkt ist eine Stichprobe, so gedreht, dass die Straße von links nach rechts verläuft. N zeigt nach Norden. Ein Meter ist in beiden Richtungen gleich lang.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Gaussian around {mean:.2f} m, adjusted R² {r2:.3f}</source>
        <translation>Gaußkurve um {mean:.2f} m, korrigiertes R² {r2:.3f}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>GPS error in the grids</source>
        <translation>GPS-Fehler in den Gittern</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>d_gamma is the mean distance of a grid&apos;s positions to their mean: how much GPS scatters while vehicles are in one place. Only grids with at least two samples count.</source>
        <translation>d_gamma ist die mittlere Entfernung der Positionen eines Gitters zu ihrem Mittel: wie sehr GPS streut, während Fahrzeuge an einer Stelle sind. Nur Gitter mit mindestens zwei Stichproben zählen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Variance along the image</source>
        <translation>Varianz entlang des Bildes</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Of the positions in each grid. An error that depends on the place shows as a trend.</source>
        <translation>Der Positionen in jedem Gitter. Ein Fehler, der vom Ort abhängt, zeigt sich als Trend.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Noise by direction</source>
        <translation>Rauschen nach Richtung</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Of the noisy positions. The standard deviation is that of one axis, from the variance within the grids.</source>
        <translation>Der verrauschten Positionen. Die Standardabweichung ist die einer Achse, aus der Varianz innerhalb der Gitter.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Grids with two or more</source>
        <translation>Gitter mit zwei oder mehr</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Standard deviation (m)</source>
        <translation>Standardabweichung (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Identified</source>
        <translation>Identifiziert</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean error before (m)</source>
        <translation>Mittlerer Fehler davor (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean error after (m)</source>
        <translation>Mittlerer Fehler danach (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>95 % within, before (m)</source>
        <translation>95 % innerhalb, davor (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>95 % within, after (m)</source>
        <translation>95 % innerhalb, danach (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Result by direction</source>
        <translation>Ergebnis nach Richtung</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Shift is how far positions were moved; sigma is their standard deviation as the method sees it. Errors are distances to the true positions that were given.</source>
        <translation>Verschiebung ist, wie weit Positionen bewegt wurden; Sigma ist ihre Standardabweichung, wie die Methode sie sieht. Fehler sind Entfernungen zu den angegebenen wahren Positionen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Shift is how far positions were moved; sigma is their standard deviation as the method sees it. No true positions were given to measure errors with.</source>
        <translation>Verschiebung ist, wie weit Positionen bewegt wurden; Sigma ist ihre Standardabweichung, wie die Methode sie sieht. Es wurden keine wahren Positionen angegeben, um Fehler damit zu messen.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detection_run.py"/>
        <source>the image cannot be decoded: {result}</source>
        <translation>das Bild kann nicht decodiert werden: {result}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detection_run.py"/>
        <source>no answer: {result}</source>
        <translation>keine Antwort: {result}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>The detector &apos;{weights}&apos; knows no class &apos;{unknown}&apos; (CLASSES); it knows: {known}.</source>
        <translation>Der Detektor &apos;{weights}&apos; kennt keine Klasse &apos;{unknown}&apos; (CLASSES); er kennt: {known}.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>{count} million pixels</source>
        <translation>{count} Millionen Pixel</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>it has {width} x {height} pixels; scale it down to at most {most}</source>
        <translation>es hat {width} x {height} Pixel; verkleinern Sie es auf höchstens {most}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>it is broken, or cut off; save it anew</source>
        <translation>es ist beschädigt oder abgeschnitten; speichern Sie es neu</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>it is broken, of more than {most}, or no image of these kinds: {formats}</source>
        <translation>es ist beschädigt, hat mehr als {most} oder ist kein Bild dieser Arten: {formats}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/environment_look.py"/>
        <source>&apos;{python}&apos; cannot be started: {error}</source>
        <translation>&apos;{python}&apos; kann nicht gestartet werden: {error}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/environment_look.py"/>
        <source>The inference environment does not work. {said}</source>
        <translation>Die Inferenzumgebung funktioniert nicht. {said}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/image_batches.py"/>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/image_batches.py"/>
        <source>the file has {size} bytes, and the inference server takes at most {most}; save it smaller</source>
        <translation>die Datei hat {size} Bytes, und der Inferenzserver nimmt höchstens {most}; speichern Sie sie kleiner</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/image_batches.py"/>
        <source>the file cannot be read: {reason}</source>
        <translation>die Datei kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/image_batches.py"/>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_client.py"/>
        <source>The inference server at {url} speaks version {theirs}, this plugin {ours}: install the same version of Sig2GPS on both.</source>
        <translation>Der Inferenzserver unter {url} spricht Version {theirs}, dieses Plugin {ours}: Installieren Sie auf beiden dieselbe Version von Sig2GPS.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_installation.py"/>
        <source>Another QGIS is installing the inference environment already. Wait for it to end.</source>
        <translation>Ein anderes QGIS installiert die Inferenzumgebung bereits. Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_installation.py"/>
        <source>The inference environment cannot be installed in {folder}: {error}. If a file is in use, end the other QGIS windows, wait a minute, and run this again.</source>
        <translation>Die Inferenzumgebung kann nicht in {folder} installiert werden: {error}. Wenn eine Datei benutzt wird, beenden Sie die anderen QGIS-Fenster, warten Sie eine Minute, und starten Sie dies erneut.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_installation.py"/>
        <source>The disk of {folder} has {free:.1f} GB left, and the inference environment for {device} may need {needed:.0f} GB. Make room, and run this again.</source>
        <translation>Auf dem Datenträger von {folder} sind noch {free:.1f} GB frei, und die Inferenzumgebung für {device} braucht bis zu {needed:.0f} GB. Machen Sie Platz, und starten Sie dies erneut.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_installation.py"/>
        <source>Warning: torch was built for CUDA and sees no GPU, so models will run on the CPU. Install NVIDIA&apos;s current driver, or restart after its update.</source>
        <translation>Warnung: torch wurde für CUDA gebaut und sieht keine GPU, Modelle werden also auf der CPU laufen. Installieren Sie den aktuellen NVIDIA-Treiber, oder starten Sie nach dessen Aktualisierung den Computer neu.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_jobs.py"/>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <location filename="../sig2gps_qgis/video_jobs.py"/>
        <source>no reason given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_jobs.py"/>
        <source>The inference server at {url} has lost the job {times} times: look at its log, it may be crashing on this input.</source>
        <translation>Der Inferenzserver unter {url} hat den Auftrag {times}-mal verloren: Sehen Sie in sein Protokoll, womöglich stürzt er bei dieser Eingabe ab.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_jobs.py"/>
        <source>The inference server at {url} failed: {reason}</source>
        <translation>Der Inferenzserver unter {url} ist gescheitert: {reason}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_jobs.py"/>
        <source>The inference server at {url} cancelled the job: {reason}</source>
        <translation>Der Inferenzserver unter {url} hat den Auftrag abgebrochen: {reason}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/installation_steps.py"/>
        <source>Making an environment with Python {version}, {path}</source>
        <translation>Eine Umgebung mit Python {version}, {path}, wird angelegt</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/installation_steps.py"/>
        <source>{path} cannot make a virtual environment. {said}</source>
        <translation>{path} kann keine virtuelle Umgebung anlegen. {said}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/installation_steps.py"/>
        <source>The inference environment could not be installed. {why}
What was there before is unchanged. All that pip said is in {file}.</source>
        <translation>Die Inferenzumgebung konnte nicht installiert werden. {why}
Was vorher da war, ist unverändert. Alles, was pip gesagt hat, steht in {file}.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/installation_steps.py"/>
        <source>Trying the environment</source>
        <translation>Die Umgebung wird erprobt</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/interruptible.py"/>
        <source>The inference server has not finished within {seconds:.0f} seconds.</source>
        <translation>Der Inferenzserver ist nicht innerhalb von {seconds:.0f} Sekunden fertig geworden.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/listed_stations.py"/>
        <source>station kind {station_kind!r} must be one of {station_kinds} and position kind {position_kind!r} one of {position_kinds}</source>
        <translation>die Stationsart {station_kind!r} muss eine von {station_kinds} sein und die Positionsart {position_kind!r} eine von {position_kinds}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/local_server.py"/>
        <source>The local inference server cannot be started from {folder}: {error}</source>
        <translation>Der lokale Inferenzserver kann nicht aus {folder} gestartet werden: {error}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/local_server.py"/>
        <source>The local inference server started and does not answer ({error}).
{log}</source>
        <translation>Der lokale Inferenzserver ist gestartet und antwortet nicht ({error}).
{log}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/local_server.py"/>
        <source>it does not answer any more</source>
        <translation>er antwortet nicht mehr</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/local_server.py"/>
        <source>The local inference server has ended in the middle ({how}); the next run starts it anew.
{log}</source>
        <translation>Der lokale Inferenzserver hat mittendrin aufgehört ({how}); der nächste Lauf startet ihn neu.
{log}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>Without a network, give WHEELS: a folder with the wheels of all packages, collected on another computer (see the installation guide).</source>
        <translation>Geben Sie ohne Netz WHEELS an: einen Ordner mit den Wheels aller Pakete, auf einem anderen Computer gesammelt (siehe Installationsanleitung).</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The proxy asks for a login. Give user and password under Settings &gt; Options &gt; Network, and run this again.</source>
        <translation>Der Proxy verlangt eine Anmeldung. Geben Sie Benutzer und Passwort unter Einstellungen &gt; Optionen &gt; Netzwerk an, und starten Sie dies erneut.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>pip cannot use a SOCKS proxy. Choose an HTTP proxy under Settings &gt; Options &gt; Network, or do without. {offline}</source>
        <translation>pip kann keinen SOCKS-Proxy verwenden. Wählen Sie unter Einstellungen &gt; Optionen &gt; Netzwerk einen HTTP-Proxy, oder kommen Sie ohne aus. {offline}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The proxy gives no way out. Check Settings &gt; Options &gt; Network, and run this again. {offline}</source>
        <translation>Der Proxy lässt nichts hinaus. Prüfen Sie Einstellungen &gt; Optionen &gt; Netzwerk, und starten Sie dies erneut. {offline}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The package index refuses to answer. Check the address and login of the index in pip&apos;s own configuration, and run this again.</source>
        <translation>Der Paketindex verweigert die Antwort. Prüfen Sie Adresse und Anmeldung des Index in der Konfiguration von pip selbst, und starten Sie dies erneut.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>A certificate on the way is not trusted, as happens behind proxies that look into secure connections. Import your company&apos;s certificate authority under Settings &gt; Options &gt; Authentication &gt; Manage Certificates, and run this again.</source>
        <translation>Einem Zertifikat auf dem Weg wird nicht vertraut, wie es hinter Proxys vorkommt, die in sichere Verbindungen hineinsehen. Importieren Sie die Zertifizierungsstelle Ihrer Firma unter Einstellungen &gt; Optionen &gt; Authentifizierung &gt; Zertifikate verwalten, und starten Sie dies erneut.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The disk is full. Make room on the disk that holds the QGIS profile, and run this again; what was downloaded is kept.</source>
        <translation>Der Datenträger ist voll. Machen Sie Platz auf dem Datenträger mit dem QGIS-Profil, und starten Sie dies erneut; was heruntergeladen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>A path is longer than this Windows allows. Enable long paths in Windows (setting LongPathsEnabled), and run this again.</source>
        <translation>Ein Pfad ist länger, als dieses Windows erlaubt. Schalten Sie lange Pfade in Windows ein (Einstellung LongPathsEnabled), und starten Sie dies erneut.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The package index cannot be reached. Check the network, and run this again. {offline}</source>
        <translation>Der Paketindex ist nicht erreichbar. Prüfen Sie das Netz, und starten Sie dies erneut. {offline}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The connection broke off. Run this again: it goes on with what was downloaded already.</source>
        <translation>Die Verbindung ist abgebrochen. Starten Sie dies erneut: Es geht mit dem weiter, was schon heruntergeladen ist.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The folder {wheels} (WHEELS) has no wheel of {package} for Python {python} on this system. Collect the wheels with the same Python version on the same system.</source>
        <translation>Der Ordner {wheels} (WHEELS) hat kein Wheel von {package} für Python {python} auf diesem System. Sammeln Sie die Wheels mit derselben Python-Version auf demselben System.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The package index has no {package} for Python {python} on this system. Choose another version of Python in PYTHON.</source>
        <translation>Der Paketindex hat kein {package} für Python {python} auf diesem System. Wählen Sie in PYTHON eine andere Version von Python.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>It said at the end:
{end}</source>
        <translation>Zuletzt kam diese Meldung:
{end}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>It said nothing.</source>
        <translation>Es kam keine Meldung.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>is Python {version}, which is too old</source>
        <translation>ist Python {version}, das zu alt ist</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>is a Python of 32 bits</source>
        <translation>ist ein Python mit 32 Bit</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>lacks venv or ensurepip (on Debian and Ubuntu: apt install python3-venv)</source>
        <translation>fehlt venv oder ensurepip (unter Debian und Ubuntu: apt install python3-venv)</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>&apos;{wished}&apos; is no Python that answers.</source>
        <translation>&apos;{wished}&apos; ist kein Python, das antwortet.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>No Python was found that can build the inference environment.</source>
        <translation>Es wurde kein Python gefunden, das die Inferenzumgebung aufbauen kann.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>Found were:</source>
        <translation>Gefunden wurden:</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>Install Python {version} or later (64 bits, with venv), for instance from python.org, and run this again, or name its program in PYTHON.</source>
        <translation>Installieren Sie Python {version} oder neuer (64 Bit, mit venv), zum Beispiel von python.org, und starten Sie dies erneut, oder nennen Sie sein Programm in PYTHON.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>the inference server at {url}</source>
        <translation>der Inferenzserver unter {url}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>No answer from {at} within {seconds:.0f} seconds.</source>
        <translation>Keine Antwort innerhalb von {seconds:.0f} Sekunden ({at}).</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>No connection to {at} can be tried: {error}</source>
        <translation>Eine Verbindung kann nicht versucht werden ({at}): {error}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>No secure connection to {at}: {cause}</source>
        <translation>Keine sichere Verbindung ({at}): {cause}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The proxy gives no way to {at}: {cause}</source>
        <translation>Der Proxy lässt nicht hin ({at}): {cause}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>No connection to {at}: is it running, and is the address right? ({cause})</source>
        <translation>Keine Verbindung ({at}): Läuft er, und stimmt die Adresse? ({cause})</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} answers: {told}</source>
        <translation>Der Inferenzserver unter {url} antwortet: {told}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} is busy: {told}</source>
        <translation>Der Inferenzserver unter {url} ist ausgelastet: {told}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} does not take the token (authentication configuration): {told}</source>
        <translation>Der Inferenzserver unter {url} nimmt das Token nicht an (Authentifizierungskonfiguration): {told}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The proxy before {url} asks for a login: {told}</source>
        <translation>Der Proxy vor {url} verlangt eine Anmeldung: {told}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} takes no batch of this size: {told}</source>
        <translation>Der Inferenzserver unter {url} nimmt keinen Stapel dieser Größe an: {told}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>This plugin speaks version {api_version} with inference servers, and the one at {url} another: install the same version of Sig2GPS on both. ({told})</source>
        <translation>Dieses Plugin spricht mit Inferenzservern Version {api_version}, und der unter {url} eine andere: Installieren Sie auf beiden dieselbe Version von Sig2GPS. ({told})</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} sends on to {location}: give its own address.</source>
        <translation>Der Inferenzserver unter {url} leitet zu {location} weiter: Geben Sie seine eigene Adresse an.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>What answers at {url} is no Sig2GPS inference server: {told}</source>
        <translation>Was unter {url} antwortet, ist kein Inferenzserver von Sig2GPS: {told}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>The inference server at {url} has no engine &apos;{name}&apos;; it has: {offered}. Choose another ENGINE or another SERVER.</source>
        <translation>Der Inferenzserver unter {url} hat keine Engine &apos;{name}&apos;; er hat: {offered}. Wählen Sie eine andere ENGINE oder einen anderen SERVER.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>The engine &apos;{name}&apos; of the inference server at {url} takes and gives other arrays than this plugin&apos;s. Install the same version of Sig2GPS on both.</source>
        <translation>Die Engine &apos;{name}&apos; des Inferenzservers unter {url} nimmt und gibt andere Arrays als die dieses Plugins. Installieren Sie auf beiden dieselbe Version von Sig2GPS.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>The engine &apos;{name}&apos; of the inference server at {url} was replaced during the run: it is version {version} (weights {revision}) now. Run again, so that one engine makes all of the result.</source>
        <translation>Die Engine &apos;{name}&apos; des Inferenzservers unter {url} wurde während des Laufs ausgetauscht: Sie ist jetzt Version {version} (Gewichte {revision}). Starten Sie erneut, damit eine einzige Engine das ganze Ergebnis erzeugt.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>The inference server at {url} gave no usable answer: {error}.</source>
        <translation>Der Inferenzserver unter {url} gab keine brauchbare Antwort: {error}.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>The inference server&apos;s token holds letters no token has.</source>
        <translation>Das Token des Inferenzservers enthält Zeichen, die kein Token hat.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>What answers at {url} is no Sig2GPS inference server, or its answers come out broken: {error}.</source>
        <translation>Was unter {url} antwortet, ist kein Inferenzserver von Sig2GPS, oder seine Antworten kommen beschädigt an: {error}.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>The answer from {url} is too large: ask for less.</source>
        <translation>Die Antwort von {url} ist zu groß: Fragen Sie nach weniger.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>The connection to {url} breaks off again and again.</source>
        <translation>Die Verbindung zu {url} bricht immer wieder ab.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>&apos;{url}&apos; is no address of an inference server: give one like https://gpu.example.org:8000, without a password.</source>
        <translation>&apos;{url}&apos; ist keine Adresse eines Inferenzservers: Geben Sie eine wie https://gpu.example.org:8000 an, ohne Passwort.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>The local inference server did not start ({ending}). Its Python, {python}, must have what Sig2GPS&apos;s inference needs.
{log}</source>
        <translation>Der lokale Inferenzserver ist nicht gestartet ({ending}). Sein Python, {python}, muss haben, was die Inferenz von Sig2GPS braucht.
{log}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>The local inference server was not ready in time.
{log}</source>
        <translation>Der lokale Inferenzserver war nicht rechtzeitig bereit.
{log}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>ended by signal 9, as the system does when memory runs out</source>
        <translation>beendet durch Signal 9, wie es das System tut, wenn der Speicher ausgeht</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>ended by signal {code}</source>
        <translation>beendet durch Signal {code}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>exit code {code}</source>
        <translation>Exit-Code {code}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>Its log cannot be read: {error}</source>
        <translation>Sein Protokoll kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>The end of its log, {log}:
{lines}</source>
        <translation>Das Ende seines Protokolls, {log}:
{lines}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>Its log, {log}, is empty.</source>
        <translation>Sein Protokoll, {log}, ist leer.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>The Python of the inference environment, &apos;{python}&apos;, cannot be started: {error}. Run sig2gps:installinference, or name another: in the options, or in the variable SIG2GPS_PYTHON.</source>
        <translation>Das Python der Inferenzumgebung, &apos;{python}&apos;, kann nicht gestartet werden: {error}. Führen Sie sig2gps:installinference aus, oder nennen Sie ein anderes: in den Optionen oder in der Variablen SIG2GPS_PYTHON.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/shard_writer.py"/>
        <source>&apos;{folder}&apos; holds a training set made of other layers or parameters: choose another folder, or delete that one</source>
        <translation>&apos;{folder}&apos; enthält einen Trainingsdatensatz aus anderen Layern oder Parametern: Wählen Sie einen anderen Ordner, oder löschen Sie diesen</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/shard_writer.py"/>
        <source>&apos;{folder}&apos; is not empty: choose a new folder</source>
        <translation>&apos;{folder}&apos; ist nicht leer: Wählen Sie einen neuen Ordner</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/simulation.py"/>
        <source>Crowd-sourced station positions come from the other trajectories, and there is only one: give several, or choose surveyed.</source>
        <translation>Crowdsourcing-Positionen von Stationen kommen aus den anderen Trajektorien, und es gibt nur eine: Geben Sie mehrere an, oder wählen Sie surveyed.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_folder.py"/>
        <source>&apos;{file}&apos; (TILES) cannot be written ({reason}). Choose another folder, or free some space.</source>
        <translation>&apos;{file}&apos; (TILES) kann nicht geschrieben werden ({reason}). Wählen Sie einen anderen Ordner, oder machen Sie Platz.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;{part}&apos; must be red, green and blue, 0 to 255 each</source>
        <translation>&apos;{part}&apos; muss Rot, Grün und Blau sein, jeweils 0 bis 255</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;{part}&apos; {colour} is blue, which only the path may be</source>
        <translation>&apos;{part}&apos; {colour} ist blau, was nur der Weg sein darf</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;path&apos; {colour} must be bluer</source>
        <translation>&apos;path&apos; {colour} muss blauer sein</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;trace&apos; must have at least two colours, from begin to end</source>
        <translation>&apos;trace&apos; muss mindestens zwei Farben haben, vom Anfang bis zum Ende</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;{name}&apos; is {value}; it must be a number, 0 or more</source>
        <translation>&apos;{name}&apos; ist {value}; es muss eine Zahl sein, 0 oder mehr</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;head_radius&apos; must be larger, or the dot is lost on its line</source>
        <translation>&apos;head_radius&apos; muss größer sein, sonst geht der Punkt auf seiner Linie verloren</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>style: missing {missing}, not known {unknown}</source>
        <translation>Stil: fehlend {missing}, nicht bekannt {unknown}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>style: &apos;{name}&apos; cannot be {value!r}</source>
        <translation>Stil: &apos;{name}&apos; kann nicht {value!r} sein</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/timestamps.py"/>
        <source>{spelling} is not a time: expected a date and time, ISO 8601 text (2026-03-27T14:05:00Z) or epoch seconds or milliseconds</source>
        <translation>{spelling} ist keine Zeit: erwartet wird Datum und Uhrzeit, Text nach ISO 8601 (2026-03-27T14:05:00Z) oder Epochensekunden oder -millisekunden</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>as chosen</source>
        <translation>wie gewählt</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>no NVIDIA GPU was found (nvidia-smi)</source>
        <translation>keine NVIDIA-GPU wurde gefunden (nvidia-smi)</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>{name} or its driver ({driver}) is too old</source>
        <translation>{name} oder der Treiber dazu ({driver}) ist zu alt</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>{name}, driver {driver}: {build}</source>
        <translation>{name}, Treiber {driver}: {build}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>DEVICE is {cuda}, but {reason}. Install NVIDIA&apos;s current driver, or choose {cpu}.</source>
        <translation>DEVICE ist {cuda}, aber {reason}. Installieren Sie den aktuellen NVIDIA-Treiber, oder wählen Sie {cpu}.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_ends.py"/>
        <source>no prediction: the records after {last} cannot be used, and the phone was still seen at {seen}, longer after that than MAX_GAP</source>
        <translation>keine Vorhersage: Die Datensätze nach {last} können nicht verwendet werden, und das Telefon wurde noch um {seen} gesehen, später danach als MAX_GAP</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>first row {row}</source>
        <translation>erste Zeile {row}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>first row {row}, cell {cell!r}</source>
        <translation>erste Zeile {row}, Zelle {cell!r}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>{reason} ({where})</source>
        <translation>{reason} ({where})</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>no position, and no cell by which to look it up</source>
        <translation>keine Position, und keine Zelle, nach der sie nachgeschlagen werden könnte</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>impossible jump: the station cannot be reached from those before and after it</source>
        <translation>unmöglicher Sprung: Die Station kann von denen davor und danach aus nicht erreicht werden</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>a single instant with no other record within {max_gap_s:g} s: no movement can be told</source>
        <translation>ein einzelner Zeitpunkt ohne anderen Datensatz innerhalb von {max_gap_s:g} s: Es lässt sich keine Bewegung erkennen</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>no position, and its cell is not among the base stations: {cell!r} ({where}). Add the cell to STATIONS; check that CELL and STATION_CELL hold the same ids.</source>
        <translation>keine Position, und die Zelle ist nicht unter den Basisstationen: {cell!r} ({where}). Fügen Sie die Zelle zu STATIONS hinzu; prüfen Sie, ob CELL und STATION_CELL dieselben Kennungen enthalten.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>few stations</source>
        <translation>wenige Stationen</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>fewer than {limit} stays under stations of known position</source>
        <translation>weniger als {limit} Aufenthalte unter Stationen mit bekannter Position</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>gap in GPS</source>
        <translation>Lücke im GPS</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>no fix for more than {limit:g} s, or than a frame</source>
        <translation>keine Messung über mehr als {limit:g} s oder als ein Einzelbild</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>impossible speed</source>
        <translation>unmögliche Geschwindigkeit</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>two fixes are more than {limit:g} m/s apart</source>
        <translation>zwei Messungen liegen mehr als {limit:g} m/s auseinander</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>half of the time the serving station is too far away from the GPS: more than {limit:g} m and more than a quarter of the tile&apos;s side</source>
        <translation>die Hälfte der Zeit ist die bedienende Station zu weit vom GPS entfernt: mehr als {limit:g} m und mehr als ein Viertel der Kachelseite</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>outside of the tile</source>
        <translation>außerhalb der Kachel</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>the phone leaves the tile at some frame</source>
        <translation>das Telefon verlässt bei einem Einzelbild die Kachel</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>standing</source>
        <translation>ruhend</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>the path extends over fewer than {limit:g} pixels</source>
        <translation>der Weg erstreckt sich über weniger als {limit:g} Pixel</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_set.py"/>
        <source>between the areas</source>
        <translation>zwischen den Gebieten</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_set.py"/>
        <source>the path belongs to no split, or to more than one</source>
        <translation>der Weg gehört zu keiner Teilmenge oder zu mehr als einer</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trips.py"/>
        <source>no two junctions of the roads can reach each other there: check the roads&apos; directions, or choose a wider area</source>
        <translation>keine zwei Knoten der Straßen dort können einander erreichen: Prüfen Sie die Richtungen der Straßen, oder wählen Sie ein größeres Gebiet</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_answers.py"/>
        <source>The checkpoint of the video server at {url} was replaced during the run: run again, so that one checkpoint makes all of the result.</source>
        <translation>Der Checkpoint des Videoservers unter {url} wurde während des Laufs ausgetauscht: Starten Sie erneut, damit ein einziger Checkpoint das ganze Ergebnis erzeugt.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_answers.py"/>
        <source>The video server at {url} gave {count} frames of {size} pixels, and was asked for {frames} of {pixels} x {pixels}: it serves another kind of model.</source>
        <translation>Der Videoserver unter {url} gab {count} Einzelbilder von {size} Pixeln, und wurde nach {frames} von {pixels} x {pixels} gefragt: Er betreibt ein Modell anderer Art.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;map&apos; is &apos;{map}&apos;; it must be one of {maps}</source>
        <translation>&apos;map&apos; ist &apos;{map}&apos;; es muss eines von diesen sein: {maps}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;pixels&apos; is {pixels}; it must divide by {side_multiple}</source>
        <translation>&apos;pixels&apos; ist {pixels}; es muss durch {side_multiple} teilbar sein</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;metres_per_pixel&apos; is {scopes}; it must hold lengths, the shortest first</source>
        <translation>&apos;metres_per_pixel&apos; ist {scopes}; es muss Längen enthalten, die kürzeste zuerst</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;frames&apos; is {frames}; it must be 4k + 1, from 5 on</source>
        <translation>&apos;frames&apos; ist {frames}; es muss 4k + 1 sein, ab 5</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;steps&apos; is {steps}; it must be 1 or more</source>
        <translation>&apos;steps&apos; ist {steps}; es muss 1 oder mehr sein</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;shortest_frame_s&apos; must be above 0, &apos;longest_frame_s&apos; not below</source>
        <translation>&apos;shortest_frame_s&apos; muss über 0 liegen, &apos;longest_frame_s&apos; nicht darunter</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;head_error_px&apos; is {head_error_px}; it must be above 0</source>
        <translation>&apos;head_error_px&apos; ist {head_error_px}; es muss über 0 liegen</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;ahead_frames&apos; is {ahead_frames}; it must be 0, or leave two of the {frames} frames to what is known</source>
        <translation>&apos;ahead_frames&apos; ist {ahead_frames}; es muss 0 sein oder zwei der {frames} Einzelbilder für das Bekannte lassen</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>{file} is not JSON ({error})</source>
        <translation>{file} ist kein JSON ({error})</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>{file} does not say its format (&apos;sig2gps&apos;)</source>
        <translation>{file} nennt sein Format nicht (&apos;sig2gps&apos;)</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>{file} is of format {stated!r}, this plugin knows {format}: install the version of Sig2GPS that the checkpoint was made with, or a newer one</source>
        <translation>{file} hat das Format {stated!r}, dieses Plugin kennt {format}: Installieren Sie die Version von Sig2GPS, mit der der Checkpoint erstellt wurde, oder eine neuere</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The checkpoint &apos;{name}&apos; of {url}: {error}</source>
        <translation>Der Checkpoint &apos;{name}&apos; von {url}: {error}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The video server at {url} has lost a job {lost} times: look at its log, it may be crashing on this input.</source>
        <translation>Der Videoserver unter {url} hat einen Auftrag {lost}-mal verloren: Sehen Sie in sein Protokoll, womöglich stürzt er bei dieser Eingabe ab.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The video server at {url} failed: {reason}</source>
        <translation>Der Videoserver unter {url} ist gescheitert: {reason}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The video server at {url} cancelled the job: {reason}</source>
        <translation>Der Videoserver unter {url} hat den Auftrag abgebrochen: {reason}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The inference server at {url} has no engine &apos;{engine}&apos;: install the same version of Sig2GPS on both.</source>
        <translation>Der Inferenzserver unter {url} hat keine Engine &apos;{engine}&apos;: Installieren Sie auf beiden dieselbe Version von Sig2GPS.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The video server at {url} has no model &apos;{name}&apos;; it has: {names}.</source>
        <translation>Der Videoserver unter {url} hat kein Modell &apos;{name}&apos;; er hat: {names}.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The video cannot be read ({error}).</source>
        <translation>Das Video kann nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The video that the server gave holds no frame.</source>
        <translation>Das Video, das der Server gab, enthält kein Einzelbild.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The server gives MP4 files, which this QGIS&apos;s Python cannot read: it has neither PyAV (av) nor OpenCV (cv2), and there is no inference environment to do it. sig2gps:installinference installs one.</source>
        <translation>Der Server gibt MP4-Dateien, die das Python dieses QGIS nicht lesen kann: Es hat weder PyAV (av) noch OpenCV (cv2), und es gibt keine Inferenzumgebung dafür. sig2gps:installinference installiert eine.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The inference environment&apos;s Python ({python}) could not read the video that the server gave: {error}.</source>
        <translation>Das Python der Inferenzumgebung ({python}) konnte das Video, das der Server gab, nicht lesen: {error}.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The inference environment ({python}) could not read the video that the server gave: {last}</source>
        <translation>Die Inferenzumgebung ({python}) konnte das Video, das der Server gab, nicht lesen: {last}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_source.py"/>
        <source>The video server at {url} answered with videos of shape {shape} instead of {wanted} (candidates, frames, rows, columns, colours): it serves a model of another kind, or not this many FRAMES.</source>
        <translation>Der Videoserver unter {url} antwortete mit Videos der Form {shape} statt {wanted} (Kandidaten, Einzelbilder, Zeilen, Spalten, Farben): Er betreibt ein Modell anderer Art oder nicht so viele FRAMES.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_source.py"/>
        <source>The checkpoint of the video server at {url} was replaced during the run: its weights are {revision} now, and were {former}. Run again, so that one checkpoint makes all of the result.</source>
        <translation>Der Checkpoint des Videoservers unter {url} wurde während des Laufs ausgetauscht: Seine Gewichte sind jetzt {revision} und waren {former}. Starten Sie erneut, damit ein einziger Checkpoint das ganze Ergebnis erzeugt.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/characterize.py"/>
        <source>There are no samples: give at least two a direction of travel.</source>
        <translation>Es gibt keine Stichproben: Geben Sie je Fahrtrichtung mindestens zwei an.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/characterize.py"/>
        <source>{grids} grids: give a number from 1 to {most_grids}.</source>
        <translation>{grids} Gitter: Geben Sie eine Zahl von 1 bis {most_grids} an.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/characterize.py"/>
        <source>It has no GPS position: leave it out, or apply a site model that was learned before.</source>
        <translation>Sie hat keine GPS-Position: Lassen Sie sie weg, oder wenden Sie ein früher gelerntes Standortmodell an.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/characterize.py"/>
        <source>No beams: only samples with a single box have their transmitter identified.</source>
        <translation>Keine Beams: Nur Stichproben mit einem einzigen Rahmen haben einen identifizierten Sender.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/characterize.py"/>
        <source>Where beams point to was learned from {learned_from} samples; boxes further than {gate:.3f} of the image from there were not taken.</source>
        <translation>Wohin Beams zeigen, wurde aus {learned_from} Stichproben gelernt; Rahmen, die weiter als {gate:.3f} des Bildes davon entfernt sind, wurden nicht genommen.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>There is no method {method!r}: take one of {methods}.</source>
        <translation>Es gibt keine Methode {method!r}: Nehmen Sie eine von {methods}.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>The site model was learned without the network that the method mlp needs: learn it again with mlp, or take fused or lut.</source>
        <translation>Das Standortmodell wurde ohne das Netz gelernt, das die Methode mlp braucht: Lernen Sie es mit mlp neu, oder nehmen Sie fused oder lut.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>Neither a box of its image nor a beam tells where in the image the vehicle is.</source>
        <translation>Weder ein Rahmen seines Bildes noch ein Beam sagt, wo im Bild das Fahrzeug ist.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>Nothing was learned of the lane where the vehicle is in the image: learn from samples there, too, or take the method fused, which leaves it near to where GPS says.</source>
        <translation>Über die Fahrspur dort, wo das Fahrzeug im Bild ist, wurde nichts gelernt: Lernen Sie auch dort aus Stichproben, oder nehmen Sie die Methode fused, die es in der Nähe dessen lässt, was GPS sagt.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>Neither GPS nor a box of its image tells on which lane the vehicle is.</source>
        <translation>Weder GPS noch ein Rahmen seines Bildes sagt, auf welcher Fahrspur das Fahrzeug ist.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>Nothing was learned of the direction {direction}: it needs two samples whose transmitter was found in the image.</source>
        <translation>Über die Richtung {direction} wurde nichts gelernt: Sie braucht zwei Stichproben, deren Sender im Bild gefunden wurde.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/learning.py"/>
        <source>No direction of travel has {least} samples whose transmitter was found in the image (of {count} samples, {usable} have one): give more samples, boxes or beams, or apply a site model that was learned before.</source>
        <translation>Keine Fahrtrichtung hat {least} Stichproben, deren Sender im Bild gefunden wurde (von {count} Stichproben haben {usable} einen): Geben Sie mehr Stichproben, Rahmen oder Beams an, oder wenden Sie ein früher gelerntes Standortmodell an.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/learning.py"/>
        <source>No directions of travel were found; positions lie on two lanes, told apart by them.</source>
        <translation>Es wurden keine Fahrtrichtungen gefunden; Positionen liegen auf zwei Fahrspuren und werden danach unterschieden.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/local_frame.py"/>
        <source>The position ({latitude:.6f}, {longitude:.6f}) is more than {reach:.0f} km away from the base station at about ({station_latitude:.5f}, {station_longitude:.5f}). Denoise the samples of one base station at a time, in WGS84 degrees, and remove such outliers.</source>
        <translation>Die Position ({latitude:.6f}, {longitude:.6f}) ist mehr als {reach:.0f} km von der Basisstation bei etwa ({station_latitude:.5f}, {station_longitude:.5f}) entfernt. Entrauschen Sie die Stichproben jeweils einer Basisstation, in Grad WGS84, und entfernen Sie solche Ausreißer.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/passes.py"/>
        <source>Passes were taken from their field.</source>
        <translation>Vorbeifahrten wurden ihrem Feld entnommen.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/passes.py"/>
        <source>No passes were found: give a field of passes or times for the best result.</source>
        <translation>Es wurden keine Vorbeifahrten gefunden: Geben Sie für das beste Ergebnis ein Feld mit Vorbeifahrten oder Zeiten an.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/passes.py"/>
        <source>Passes were found from the order of the rows and the way over the image.</source>
        <translation>Vorbeifahrten wurden aus der Reihenfolge der Zeilen und dem Weg über das Bild gefunden.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/passes.py"/>
        <source>Passes were found from time and the way over the image.</source>
        <translation>Vorbeifahrten wurden aus der Zeit und dem Weg über das Bild gefunden.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/placement.py"/>
        <source>Directions of travel were taken from their field.</source>
        <translation>Fahrtrichtungen wurden ihrem Feld entnommen.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/placement.py"/>
        <source>No directions of travel were found: all samples count as one lane.</source>
        <translation>Es wurden keine Fahrtrichtungen gefunden: Alle Stichproben zählen als eine Fahrspur.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/placement.py"/>
        <source>Directions of travel were found from the passes.</source>
        <translation>Fahrtrichtungen wurden aus den Vorbeifahrten gefunden.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/safetensors_file.py"/>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/safetensors_file.py"/>
        <source>{path} is not a safetensors file as this plugin writes it ({error}). Take the file that was written beside the site model, or learn the site model again.</source>
        <translation>{path} ist keine Safetensors-Datei, wie dieses Plugin sie schreibt ({error}). Nehmen Sie die Datei, die neben dem Standortmodell geschrieben wurde, oder lernen Sie das Standortmodell neu.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>The latitude {value} is not within -90 to 90 degrees; give WGS84 degrees.</source>
        <translation>Die Breite {value} liegt nicht zwischen -90 und 90 Grad; geben Sie Grad WGS84 an.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>The longitude {value} is not within -360 to 360 degrees; give WGS84 degrees.</source>
        <translation>Die Länge {value} liegt nicht zwischen -360 und 360 Grad; geben Sie Grad WGS84 an.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>The time {value} is not finite; leave it empty where it is not known.</source>
        <translation>Die Zeit {value} ist nicht endlich; lassen Sie sie leer, wo sie nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>Beam {value} is not within 1 to {beams}; set the number of beams to that of the codebook, or leave the beam empty where it is not known.</source>
        <translation>Beam {value} liegt nicht zwischen 1 und {beams}; setzen Sie die Anzahl der Beams auf die des Codebooks, oder lassen Sie den Beam leer, wo er nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>The box centre ({x:.6g}, {y:.6g}) is not within 0 to 1; give it as a share of the image&apos;s width and height, not in pixels.</source>
        <translation>Der Rahmenmittelpunkt ({x:.6g}, {y:.6g}) liegt nicht zwischen 0 und 1; geben Sie ihn als Anteil von Breite und Höhe des Bildes an, nicht in Pixeln.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>Not all powers are numbers.</source>
        <translation>Nicht alle Leistungen sind Zahlen.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>A power is negative; give linear powers.</source>
        <translation>Eine Leistung ist negativ; geben Sie lineare Leistungen an.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>There are {count} powers where the codebook has {beams} beams.</source>
        <translation>Es sind {count} Leistungen, und das Codebook hat {beams} Beams.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>The site model was learned with {beams} beams, the samples have {others}: apply it to samples of its own base station, or learn a new one.</source>
        <translation>Das Standortmodell wurde mit {beams} Beams gelernt, die Stichproben haben {others}: Wenden Sie es auf Stichproben seiner eigenen Basisstation an, oder lernen Sie ein neues.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>The site model was learned with images of {width} x {height} pixels, these have {other_width} x {other_height}: apply it to images of its own camera, or learn a new one.</source>
        <translation>Das Standortmodell wurde mit Bildern von {width} x {height} Pixeln gelernt, diese haben {other_width} x {other_height}: Wenden Sie es auf Bilder seiner eigenen Kamera an, oder lernen Sie ein neues.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{beside} is not the file that was written with {name}: keep the two files of a site model together.</source>
        <translation>{beside} ist nicht die Datei, die zusammen mit {name} geschrieben wurde: Halten Sie die zwei Dateien eines Standortmodells zusammen.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is damaged: {error}. Learn the site model again.</source>
        <translation>{path} ist beschädigt: {error}. Lernen Sie das Standortmodell neu.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is too large for a site model.</source>
        <translation>{path} ist zu groß für ein Standortmodell.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is not a site model: it is not JSON.</source>
        <translation>{path} ist kein Standortmodell: Es ist kein JSON.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is not a site model of this plugin.</source>
        <translation>{path} ist kein Standortmodell dieses Plugins.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is a site model of version {theirs}; this plugin reads version {ours}: learn it again.</source>
        <translation>{path} ist ein Standortmodell der Version {theirs}; dieses Plugin liest Version {ours}: Lernen Sie es neu.</translation>
    </message>
</context>
</TS>
