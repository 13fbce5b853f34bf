<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Sig2GPS</name>
    <message>
        <location filename="../processing_provider/algorithm_groups.py"/>
        <source>Cellular signaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_groups.py"/>
        <source>Vision and beams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_groups.py"/>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_help.py"/>
        <source>For models and scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_help.py"/>
        <source>Input parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_help.py"/>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/attribute_values.py"/>
        <source>{value!r} is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/authentication.py"/>
        <source>{parameter} is &apos;{identifier}&apos;, and this QGIS profile has no such authentication configuration. Choose one, or make one under Settings &gt; Options &gt; Authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/authentication.py"/>
        <source>The authentication configuration &apos;{identifier}&apos; ({parameter}) cannot be read, for QGIS&apos;s authentication database is locked. Give the master password when QGIS asks for it; for qgis_process, name a file that holds it in the variable QGIS_AUTH_PASSWORD_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/authentication.py"/>
        <source>The authentication configuration &apos;{configuration}&apos; ({parameter}, method {method}) holds no token. Use the method Basic with the token as password, API Header with the header Authorization, or Esri Token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/authentication.py"/>
        <source>{parameter} cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/azimuth_reader.py"/>
        <source>The azimuth {value!r} in row {row} of STATIONS is no number: give degrees clockwise from north, or nothing for an omnidirectional antenna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/base_algorithm.py"/>
        <source>The Python of this QGIS lacks {packages}. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Build video training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>video,diffusion,Wan,fine-tuning,training,data set,signaling,GPS,cellular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>&lt;p&gt;Makes what the engine &lt;i&gt;wan&lt;/i&gt; is trained on, of phones whose signaling and GPS are both known: pairs of a picture (the map with the signaling trace) and the video that a model should draw over it (a blue dot that follows the GPS). Both are drawn just as for a reconstruction.&lt;/p&gt;&lt;p&gt;A part of the area is kept for tests, so that no street is in both; of the other part, some trajectories are kept for validation. Stretches that teach nothing or the wrong thing (gaps in the GPS, signaling that contradicts it, a standing phone) are dropped and counted by reason.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on where it stopped if it is started again with the same layers and parameters. Have you GPS alone, make its signaling with &lt;i&gt;Simulate signaling&lt;/i&gt;.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>GPS positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Where the phones truly were: points with a time, in any CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Time field of the GPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>A date and time, ISO 8601 text, or an epoch number; UTC without a zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Trajectory field of the GPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Holds the same ids as the trajectory field of the signaling records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Map layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Map theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>The map under the traces, as QGIS draws it, its blue toned down. Empty: the map theme; without one, the roads (ROADS) in the canonical style. A checkpoint has to be used with the kind of map that it was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>A folder of its own: manifest.json says what is in it, shards/ holds the pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>A table of the records and trajectories that could not be used, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Pairs for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Pairs for validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Pairs for tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Pairs of a city kept for the transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Windows dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>There is no map: give a road layer (ROADS), or layers (MAP_LAYERS) or a theme (MAP_THEME) of the project. A model learns to draw along the roads that it sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>The training set cannot be written to &apos;{folder}&apos; (OUTPUT): {error}. What is there is kept; start again once there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/chain.py"/>
        <location filename="../processing_provider/run_outputs.py"/>
        <source>{output} ({layer})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/detect_and_denoise.py"/>
        <source>Detect and denoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/detect_and_denoise.py"/>
        <source>model,chain,camera,image,YOLO,GPS,noise,beam,vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/detect_and_denoise.py"/>
        <source>&lt;p&gt;A chain of two algorithms: &lt;i&gt;Detect objects in images&lt;/i&gt;, and &lt;i&gt;Denoise GPS with vision and beams&lt;/i&gt;, which takes its boxes. The rows of the layer name the images, and hold the GPS and the beam of each.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Denoise GPS&lt;/i&gt; alone does both, too; this chain keeps the boxes, to look at and to use again.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/detect_and_denoise.py"/>
        <source>Rejected images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/detect_and_denoise.py"/>
        <source>Rejected samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/reconstruct_and_evaluate.py"/>
        <source>Reconstruct and evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/reconstruct_and_evaluate.py"/>
        <source>model,chain,accuracy,error,GPS,trajectory,signaling,cellular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/reconstruct_and_evaluate.py"/>
        <source>&lt;p&gt;A chain of two algorithms: &lt;i&gt;Reconstruct trajectory from signaling&lt;/i&gt;, and &lt;i&gt;Evaluate trajectories&lt;/i&gt;, which compares the points with true positions. To see what a list of stations, a road layer or an engine is good for where the truth is known.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>Traffic per road from signaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>model,chain,traffic,density,count,flow,road,trajectory,signaling,cellular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>&lt;p&gt;A chain: &lt;i&gt;Reconstruct trajectory from signaling&lt;/i&gt;, then the trajectories are counted on each stretch of road between two junctions, by QGIS&apos;s own algorithms. Wherever lines of the road layer meet or cross, they are cut.&lt;/p&gt;&lt;p&gt;A trajectory counts where it follows at least half of a stretch; to cross it is not enough. &lt;i&gt;trajectories&lt;/i&gt; is how many different ones there were, &lt;i&gt;passes&lt;/i&gt; how often they came by, and &lt;i&gt;mean_sigma_m&lt;/i&gt; the mean of their mean sigma: where it is larger than the distance between streets, the traffic may be that of a street nearby.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>Traffic per road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>The roads around the trajectories, cut where they meet or cross, with all their fields and: trajectories, passes, and mean_sigma_m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_choice.py"/>
        <source>a SERVER is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_choice.py"/>
        <source>there is an inference environment ({origin})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_choice.py"/>
        <source>no SERVER is given and {absence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_choice.py"/>
        <source>ENGINE is {wished}, but {absence}, nor is a SERVER given. Set the one or give the other, or choose ENGINE {hmm}, which needs neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Evaluate trajectories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>accuracy,error,GPS,trajectory,MAE,RMSE,calibration,cellular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>&lt;p&gt;Compares trajectories with the truth: at the time of each true position the estimate is interpolated, and the distance between the two is its error. True positions before, after or between the parts of the estimate are counted, not compared.&lt;/p&gt;&lt;p&gt;MAE, RMSE and the median of the error are in metres. L50, L100 and L200 are the shares of true positions within so many metres. Of an honest sigma_m, 63 to 68 % of the errors are within 1 sigma and 95 to 98 % within 2.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Estimated trajectories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>The points or the trajectories of a reconstruction: points with a time field, or lines whose M values are epoch seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Trajectory field of the estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Without it the whole layer is one trajectory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Part field of the estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Nothing is interpolated between two parts of a trajectory. Points only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Time field of the estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Needed for points: a date and time, ISO 8601 text, or an epoch number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Sigma field of the estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>The standard deviation of each position in metres, to be judged as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>True positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Points where somebody really was, GPS fixes for instance, in any CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Trajectory field of the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Holds the same ids as that of the estimate. Without it the truth belongs to the only trajectory of the estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Time field of the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>A table with one row for each trajectory of either layer, and one, without an id, over the true positions of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Mean absolute error (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Root mean square error (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Median error (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Share within 50 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Share within 100 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Share within 200 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Mean over trajectories of their mean absolute error (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Median over trajectories of their mean absolute error (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Mean over trajectories of their length error (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Share of errors within 1 sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Share of errors within 2 sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Trajectories compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>True positions compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>True positions outside of the estimate&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Trajectories without a counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Layer &apos;{layer}&apos; (ESTIMATE) holds points: choose ESTIMATE_TIME, the field with the time of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>not in the estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>not in the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>no true position within the estimate&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>all trajectories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>{fixes} true positions of {traces} trajectories compared, {outside} more outside of the estimate&apos;s time.
MAE {mae_m:.1f} m, RMSE {rmse_m:.1f} m, median {median_m:.1f} m, L100 {l100:.0%}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>The estimate has {count} trajectories: choose TRUTH_ID, the field of layer &apos;{layer}&apos; (TRUTH) that tells which one a true position belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Layer &apos;{layer}&apos; (ESTIMATE) has lines without M values, which would tell the time at each vertex. Choose the trajectories of a reconstruction, or points with a time field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>No trajectory is in both layers: the estimate has {estimated}; the truth has {true}. Check ESTIMATE_ID and TRUTH_ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Trajectories not in {parameter} ({count}): {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <location filename="../processing_provider/training_run.py"/>
        <source>{named} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>No true position lies within the time of its trajectory&apos;s estimate. Trajectory &apos;{trajectory}&apos; is estimated {estimated}, its truth is {true}. Check both time fields and their time zones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>from {first} to {last} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>A feature could not be written: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <source>there is no inference environment ({origin})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <source>there is no inference environment at &apos;{python}&apos; ({origin})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>variable {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>setting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <source>installed in this QGIS profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <source>{installer} installs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>hmm: a hidden Markov model of serving cells, needs nothing beyond QGIS. embedded: a learned model, computed by an inference server. wan: a fine-tuned video model, which draws the path on a map; its inference server wants a GPU. auto: embedded where a server is given or this computer has an inference environment ({installer} installs it), otherwise hmm; the log says which and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>Otherwise drawings of the serving stations, and of the other stations and the roads (or map layers) around, go to that server: in pixels, without coordinates, dates and ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>Fall back to hmm without the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>If the inference server cannot be used, or is lost during the run: whether hmm takes over the traces that it did not answer, so that the result comes from two engines (see the field engine). Off: a server that cannot be used stops the run before anything is written, and if it is lost later, those traces are listed as rejected, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>The Python of this QGIS lacks requests, with which inference servers are asked. {hint} Or choose {engine} {hmm}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_session.py"/>
        <source>All trajectories are reconstructed by {hmm}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_session.py"/>
        <source>{engine} is {auto}, and the inference environment does not work: {installer} mends it. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_session.py"/>
        <source>{error}
Nothing has been written. To do without the server, choose {engine} {hmm}, or tick {fallback}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>no geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>There are no records in layer &apos;{layer}&apos; (SIGNALING). Check its filter and, with &apos;selected features only&apos;, its selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>Layer &apos;{layer}&apos; (SIGNALING) has no geometry: give the base stations as STATIONS, with STATION_CELL, and choose CELL to look them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>Layer &apos;{layer}&apos; has no field &apos;{name}&apos; ({parameter}). Its fields: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>Layer &apos;{layer}&apos; ({parameter}) has {present}; choose a layer of {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>Layer &apos;{layer}&apos; ({parameter}) has no coordinate reference system. Set it in the layer&apos;s properties, or choose EPSG:4326 if it holds longitudes and latitudes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/package_hints.py"/>
        <source>Install them with the OSGeo4W setup (packages {of_system}), or in the OSGeo4W shell by: python -m pip install {packages}. Then start QGIS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/package_hints.py"/>
        <source>Install them in a terminal by: &apos;{python}&apos; -m pip install {packages}. Then start QGIS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/package_hints.py"/>
        <source>Install them, on Debian and Ubuntu by: apt install {of_system}, elsewhere with your system&apos;s packages. Then start QGIS again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>it is no point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>it has {count} points instead of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>({x:.10g}, {y:.10g}) is no longitude and latitude in degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>({x:.10g}, {y:.10g}) lies outside of the CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>The coordinates in {layer} look like longitude and latitude in degrees, from its first row on, but its CRS is {authid}. Set the layer&apos;s CRS to EPSG:4326.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Predict next positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>cellular,signaling,prediction,forecast,next location,extrapolation,HMM,Kalman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>&lt;p&gt;Where each phone will be in the seconds and minutes after its last record, going by its signaling up to then.&lt;/p&gt;&lt;p&gt;Every position comes with sigma_m, the standard deviation in metres; it grows with time, for nobody knows at which junction a phone turns off. The path is the one of least expected error, not the only one: where sigma_m is large, take it for an area.&lt;/p&gt;&lt;p&gt;The prediction begins at the last record whose station has a known position. Of a trajectory with a long gap the part after the last gap counts alone.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>hmm: the phone goes on from where it probably is along the roads, at the speeds and turns of traffic; over the plane without roads. constant_velocity: straight on, as the serving stations have moved so far: a baseline to compare with, which needs no roads and leaves them aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Horizon (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>How far ahead of the last record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>Interval (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Time between the predicted positions; the last one is at the horizon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Longest gap (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>What lies before a longer time without a record counts no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>The position at the last record, at every interval after it and at the horizon, with its time, the seconds ahead and sigma_m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Predicted paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>One line for each trajectory, from its last record to the horizon. The M value of a vertex is its time in epoch seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Number of trajectories predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>Number of rejected entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>at least {least:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>{least:g} to {most:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>{name} is {value:g}; it must be {bounds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>{count} predictions lead over the plane: the roads do not reach, or do not lead along, these trajectories; their field on_roads is false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>{count} trajectories predicted, {rejected} rejected entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/provider.py"/>
        <source>Sig2GPS: positions from cellular signaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>Reconstruct trajectory from signaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>cellular,signaling,CDR,cell,base station,map matching,HMM,trajectory,GPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>&lt;p&gt;Signaling records say which base station served a phone, and when. This algorithm finds the path of least expected error for the phone: along the roads where a road layer is given, over the plane where none is.&lt;/p&gt;&lt;p&gt;Every point comes with sigma_m, the standard deviation of its position in metres. Records and traces that cannot be used, and records without a point whose cell is not among the base stations, are listed with the reason in the layer &lt;i&gt;Rejected&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Where a run is cancelled, files named as outputs hold the trajectories finished by then, each one whole.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>Time between the points of the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>After this time without a record a trace is split into two parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Trajectories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>One line for each part of a trace, with its times, length and mean sigma_m. The M value of a vertex is its time in epoch seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>The position at the first record, at every interval and at the last record, with its sigma_m, speed and serving cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>A table of the records and traces that could not be used, and why. Records without a point whose cell is not among the base stations have no position and are listed, too; they still count as served by an unlisted station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>A page with the totals and, of each trajectory, a small map, length, duration, sigma, records used and rejected, engine and model revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Number of trajectories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>{name} is {value:g}; it must be at least {least:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>{count} trajectories, {rejected} rejected entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_layers.py"/>
        <source>MAP_THEME is &apos;{theme}&apos;, which the project does not have; its themes: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_layers.py"/>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_parameters.py"/>
        <source>A theme of the project, in place of map layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_parameters.py"/>
        <source>Give either {map_layers} or {map_theme}, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/tile_renderer.py"/>
        <source>Layer &apos;{layer}&apos; (map): {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/tile_renderer.py"/>
        <source>Layer &apos;{layer}&apos; (MAP_LAYERS) is left out: {tiles} map tiles would fetch some {fetched} tiles from OpenStreetMap&apos;s servers, which is bulk downloading, and which their tile usage policy forbids ({policy}). Reconstruct fewer trajectories, or use a map of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/measures.py"/>
        <source>{value:,.0f} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/measures.py"/>
        <source>{value:,.1f} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/measures.py"/>
        <source>{value:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/measures.py"/>
        <source>{seconds:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/measures.py"/>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/measures.py"/>
        <source>{hours:,} h {minutes:02} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Trajectories from signaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Layer {layer}; engine {engines}; Sig2GPS {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>trajectories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>mean sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>greatest sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>records used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>records rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Each path is coloured by sigma, the standard deviation of its position. Where sigma is large, several streets explain the records about equally well: read the path as an area there. Grey lines are roads, triangles are stations, the white ones served. An open circle is the start, a filled one the end. North is up; every map has a scale of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Only the first {shown} of {count:,} trajectories have a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{name}, part {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{records:,} records used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{records:,} records used, {rejected:,} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{start} UTC, {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{length}, sigma {mean} (at most {greatest})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Times are in UTC. Rejected records are those of all parts of a trajectory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Only the first {shown:,} of {count:,} are listed; the layer has all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Trajectory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Mean sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Greatest sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Records used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Records rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Engine and model revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>One engine took over for another, whose inference server was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Records that could not be used, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Only the first {shown} of {count:,} entries are listed; the layer Rejected has all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/report_page.py"/>
        <source>The report &apos;{path}&apos; (REPORT) cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/report_parameter.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/report_parameter.py"/>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/report/trace_map.py"/>
        <source>Map of trajectory {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>The road network. Roads are connected where their lines share a vertex. Without it the path is found over the plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Direction field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Which way a road may be driven, by the three values below. Where the field holds none of them, the default direction applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Value for forward direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Value for backward direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Value for both directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>As the direction field has it. Forward is the way the line was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Default direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Forward direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Backward direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Both directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>For roads without a direction of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Speed field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>The speed limit in km/h, a number or a number as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Default speed (km/h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>For roads without a speed of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>{parameter} is {speed:g}; it must be at least {least:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_reader.py"/>
        <source>layer &apos;{layer}&apos; (ROADS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_reader.py"/>
        <source>{count} roads or parts of roads in {layer} are null, empty, without length or not within the CRS, first row {row}. They are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_reader.py"/>
        <source>{count} speeds in {layer} are no positive numbers, first row {row}. They count as {default:g} km/h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/road_reader.py"/>
        <source>No road in {layer} lies near the records. Check its coordinates and CRS. The trajectories are reconstructed over the plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/run_notes.py"/>
        <source>The roads do not reach, or do not lead along, trajectory &apos;{trajectory}&apos;, part {part}: it is reconstructed over the plane. If roads are there, check their directions and speeds (SPEED_FIELD, DEFAULT_SPEED): nothing is taken to drive faster than 1.2 times its road&apos;s speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/run_notes.py"/>
        <source>In all, {count} trajectories are reconstructed over the plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/run_notes.py"/>
        <source>{count} traces have no answer from the inference server. They are reconstructed by {fallback}; the field engine says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/run_notes.py"/>
        <source>{count} traces have no answer from the inference server. They are listed as rejected, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/run_outputs.py"/>
        <source>{algorithm}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/run_outputs.py"/>
        <source>{algorithm}: {layer}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/run_sources.py"/>
        <source>on the video server at {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/run_sources.py"/>
        <source>on the inference server at {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/run_sources.py"/>
        <source>Engine {engine}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/run_sources.py"/>
        <source>{auto} takes it because {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/server_access.py"/>
        <source>Starting the inference server of this computer, or joining it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/server_access.py"/>
        <source>{server} is an http address: the token ({auth}) and the data travel in the clear. Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/server_access.py"/>
        <source>Asking the inference server at {server}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/server_parameters.py"/>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Inference server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/server_parameters.py"/>
        <source>Address of an inference server, for example https://gpu.example.org:8000. Empty: this computer computes, with the inference environment, and nothing leaves it. {sent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/server_parameters.py"/>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/server_parameters.py"/>
        <source>The authentication configuration that holds the server&apos;s token: of the method Basic, with the token as password, or of API Header or Esri Token. A server that other computers can reach always wants a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Check the setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>setup,check,diagnose,version,device,gpu,memory,server,test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>&lt;p&gt;Says what this computer has of what Sig2GPS needs: versions, device and memory, the models with the hashes of their weights, whether the inference server can be reached or why not, and how long a small trial takes each engine.&lt;/p&gt;&lt;p&gt;The report may be attached to a question: it has no token, no password and no data of yours, but paths of this computer.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Otherwise that server is checked; only a made-up sample goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>All that was found, as an HTML page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Learned engines can run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Problems, and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Version of Sig2GPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Version of QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>QGIS&apos;s Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Packages of QGIS&apos;s Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Hashes of the shipped weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Inference environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Packages for inference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <location filename="../processing_provider/setup/options_page.py"/>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Device of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Models and their revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Memory of the GPU (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Memory (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Free memory (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Trial of hmm (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Trial of embedded (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>The setup of Sig2GPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>What was found on this computer, and tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Learned engines cannot run on this computer, for {absence}. Run {installer}, or give SERVER. The engine hmm needs neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Named by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Installed by Sig2GPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>This version of Sig2GPS needs other packages than the inference environment has: run {installer} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>The inference environment lacks {packages}. {mend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Memory of the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>The options ask for cuda, but torch sees no GPU. Choose auto or cpu there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Free memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>{installer} with REBUILD mends an environment that it has installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Install the inference environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>setup,install,python,venv,pip,torch,cuda,gpu,model,offline,proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>&lt;p&gt;Installs what the learned engines and detectors need: a Python environment of its own in the QGIS profile, with PyTorch. QGIS&apos;s own Python is not touched, and the engine hmm needs none of this.&lt;/p&gt;&lt;p&gt;It downloads up to a few gigabytes, through QGIS&apos;s proxy if there is one, and may be cancelled at any time: nothing half-installed is left, and the next run goes on with what was downloaded. An environment that is there already stays as it is until the new one is complete.&lt;/p&gt;&lt;p&gt;Without a network, give a folder with the wheels of all packages.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>What models will run on. auto looks for an NVIDIA GPU, and takes cpu where there is none. The packages for cuda are several times as large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Folder of wheels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Installs from this folder alone, without any network. Collect the wheels with pip download on a computer with the same system and the same version of Python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Python program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The Python that makes the environment, 3.11 or later. Empty: QGIS&apos;s own, or another one that is found on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Build it anew in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Off: an environment that is complete and up to date is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>What has been installed, as an HTML page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Device in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Installed packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The folder &apos;{wheels}&apos; ({wheels_parameter}) has no wheels (*.whl). Collect them with pip download on a computer with a network, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>There is no program &apos;{python}&apos; ({python_parameter}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The {by} names another Python, &apos;{named}&apos;, which goes before this one. Take it away to use what was installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The inference environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Device {device}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The environment is built anew, for it is broken. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The environment is complete and up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Install or update…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Check the setup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Learned engines and detectors run in a Python of their own, never in QGIS&apos;s. The engine hmm needs none of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>The Python program of an environment of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>This computer&apos;s own inference server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Another Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>auto takes a GPU if PyTorch sees one. Another Python is for environments that you have made yourself; leave it empty to use the one above. The variable {variable} goes before both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Remove the inference environment, {folder}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>A file is in use: end other QGIS windows, and wait a minute. ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>There is none yet: press “Install or update…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Not there: {absence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>In use: {python} ({origin})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>This version of Sig2GPS needs other packages: update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Complete and up to date, for {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>QGIS&apos;s Python lacks {packages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>Weights (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>The plugin&apos;s folder has no weights: install the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>answers at {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>{queued} waiting, {running} running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>{engine} {version} (weights {revision})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>chosen in each run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Trial: twenty minutes of made-up signaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sigma_classes.py"/>
        <source>sigma below {most:g} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sigma_classes.py"/>
        <source>sigma {least:g} to {most:g} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/sigma_classes.py"/>
        <source>sigma {least:g} m and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_input.py"/>
        <source>The records could not be kept in a temporary file ({error}). Free some space in &apos;{folder}&apos;, or set TMPDIR to a folder elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_input.py"/>
        <source>Field &apos;{field}&apos; of layer &apos;{layer}&apos; holds dates without a time of day: all records of a day count as one instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_input.py"/>
        <source>{records} records of layer &apos;{layer}&apos; have no position: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_input.py"/>
        <source>{records} records of layer &apos;{layer}&apos; cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Signaling records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Points at the serving base stations, one feature a record, in any CRS; or a table without geometry, whose positions come from the base stations by cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Time field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>When the record was made: a date and time, ISO 8601 text, or epoch seconds or milliseconds. A time without a zone is UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Trajectory field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Which records belong together, a subscriber for instance. Without it all records are one trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Cell field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>The id of the serving cell or site, as in the base station layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Base stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>All base stations or cells known in the area. They give records without a geometry their position, and those that did not serve tell where the phone was not. Without it only the stations among the records are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Base station id field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>The id that the cell field of the signaling records refers to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Layer &apos;{layer}&apos; (SIGNALING) has no geometry: choose its CELL field, by which STATIONS gives the positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Choose STATION_CELL, the field of layer &apos;{layer}&apos; (STATIONS) that holds the cell or site id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>the trajectory id is null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>Fill it or choose another TRAJECTORY field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>the time is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>Fill it or choose another TIME field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unreadable time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Convert it or choose another TIME field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check the coordinates and the CRS of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>no position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>Give the record a point, or choose CELL and STATIONS to look it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>no position, and its cell is not among the base stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>Add the cell to STATIONS; check that CELL and STATION_CELL hold the same ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>first in row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>first in row {row}, {values} different ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>layer &apos;{layer}&apos; (SIGNALING)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>{records} of them: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>None of the {records} records in {layer} can be used.
{problems}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Simulate signaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>cellular,signaling,simulation,radio,propagation,fading,handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>&lt;p&gt;Says which base station would have served a phone along a trajectory, and writes the signaling records of it: to try the reconstruction on places and layouts of your own, where the truth is known.&lt;/p&gt;&lt;p&gt;Received power falls with log-distance path loss, sector antennas and shadow fading, which is correlated in space: the same place always fades the same. The phone moves to a stronger cell after hysteresis and time-to-trigger. A record is written at each change of the serving cell, and after the record period without one.&lt;/p&gt;&lt;p&gt;Station positions are never known exactly, so records and stations come with positions &lt;i&gt;as known&lt;/i&gt;: surveyed with an error, or crowd-sourced from the other trajectories.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Points with a time, GPS fixes for instance, in any CRS. Between two of them the phone moves straight; after half an hour without one it is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>A date and time, ISO 8601 text, or epoch seconds or milliseconds. A time without a zone is UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Which points belong together. Without it all points are one trajectory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Where base stations truly stand, one feature a cell. Cells in one place are the sectors of a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>The id of the cell, unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Azimuth field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Where the sector antenna points, in degrees clockwise from north. Nothing: the antenna is omnidirectional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Record period (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>After this time without a change of cell a record is written all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Station positions come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>surveyed: the true positions with an error. crowdsourced: the mean of the places where a station served the other trajectories, weighted by signal strength; stations that served none of them are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>A station&apos;s position is that of its</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>site: the mast, which its sectors share. cell: the middle of the sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Survey error (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Standard deviation of surveyed positions, to the east and to the north.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Missing stations (percent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Share of the sites whose position is not known. Their records have no point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>The same seed gives the same records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Path loss exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>2 in free space, 3 to 4 in a city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Shadow fading (dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Standard deviation of the log-normal fading behind buildings and hills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Decorrelation distance (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Distance over which the fading&apos;s correlation falls to 1/e.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Hysteresis (dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>By how much another cell must be stronger for the phone to move to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Points at the serving stations&apos; positions as known, with trajectory_id, time and cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Known base stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>The stations with their positions as known; those missing are not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Number of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>layer &apos;{layer}&apos; (STATIONS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>it has no position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>its id is null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>{count} stations in {layer} cannot be used, first row {row}: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>{message} Check STATION_CELL, the coordinates and the CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <location filename="../processing_provider/track_trips.py"/>
        <source>{message} They are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>There are no stations in {layer}. Check its filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>{count} rows in {layer} repeat the id of a station before them, first row {row}. The first position of each id counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/legend.py"/>
        <source>Other trajectories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>up to 30 s ahead; circle: 1 sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>30 s to 2 min ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>2 to 10 min ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>10 min ahead and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>fewer than two samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>confidence 0.75 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>confidence 0.5 to 0.75</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>confidence below 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>nothing found in the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>no trajectory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>1 trajectory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>2 to 4 trajectories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>5 to 9 trajectories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>10 to 49 trajectories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>50 trajectories and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>d_gamma below {most:g} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>d_gamma {least:g} to {most:g} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>d_gamma {least:g} m and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>layer &apos;{layer}&apos; ({parameter})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>there is no line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>its M values or coordinates are unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>it is no line of straight segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>a vertex has no M value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>M, the time in epoch seconds, decreases along the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>a vertex lies outside of the CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>a vertex has no position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>the time is unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>the position is unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>there is no position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_track.py"/>
        <source>row {row}: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_track.py"/>
        <source>{count} rows of {layer} are left out: {problem} (first {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_track.py"/>
        <source>There is nothing in {layer}. Check its filter and, with &apos;selected features only&apos;, its selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_track.py"/>
        <source>No row of {layer} can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/track_trips.py"/>
        <source>Some trajectories ({count} of {all}) lead further than {distance:.0f} km from every base station: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/track_trips.py"/>
        <source>{message} Check the CRS of TRAJECTORIES and STATIONS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Frames of a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>4k + 1: 13, 17, 21 … More err less, and take longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Side of a tile (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>A multiple of 32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Side of a close tile (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>For traces that stay within it for five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Side of a wide tile (metres)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>For faster ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Random stretches an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>How many stretches of 5 to 25 minutes are cut at random from each hour of a trace, turned and mirrored at random, besides those of a reconstruction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Area for tests (percent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Share of the longer side of the area that is kept for tests. 100: all of it, to test a model that was trained on another city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>The same seed gives the same training set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>FRAMES is {frames}; video models make 4k + 1 frames: 13, 17, 21, 25 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>PIXELS is {pixels}; it must be a multiple of {side_multiple}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>CLOSE_SIDE is {close:g} and WIDE_SIDE {wide:g}: give lengths in metres, 100 or more, the close one not above the wide one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>MAX_GAP is {gap:g}; it must be at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>No trace can be used; the table REJECTED says why of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>{count} windows to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>No trajectory has both signaling and GPS: the signaling has {signaling}; the GPS has {gps}. Check TRAJECTORY and GPS_TRAJECTORY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>Trajectories with GPS but without signaling ({count}): {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>no GPS of this trajectory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>Pairs: {pairs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>Dropped {count} windows: {reason} ({meaning}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>The training set holds no pair; the log says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/trajectory_run.py"/>
        <source>{done} tiles have their videos; the next: {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Video checkpoint (wan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>The fine-tuned video model: a name that the inference server knows. This computer&apos;s own server also takes the path of a checkpoint&apos;s folder. Empty: the server&apos;s only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Frames of a video (wan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>4k + 1: 13, 17, 21 … More take longer and err less. Empty: as the checkpoint says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Denoising steps (wan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>1 upwards. Empty: as the checkpoint says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Videos of each window (wan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>With consecutive seeds. They are judged by their path (in one piece, on roads, in agreement with the signaling) and count accordingly; where they differ, sigma_m grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Seed (wan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>The same seed on the same device gives the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Map layers (wan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Map theme (wan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>The map under the traces, as QGIS draws it. Its blue is toned down, for only the path is blue. Empty: the map theme; without one, what the checkpoint was trained on: the roads in its own style, or the layers that the project shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Dry run (wan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Draws the tiles and tells how many there are and what they take, without computing any video. No layer is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Tiles and videos (wan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>A folder for the pictures that the model is given (PNG with world file and CRS, which QGIS loads where they belong) and the videos that it makes (MP4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>The engine is {engine}, and only {wan} has a use for {given}: leave that empty, or choose ENGINE {wan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>{frames} is {value}; the model makes videos of 4k + 1 frames: 13, 17, 21, 25 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>{name} is {value}; it must be {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>There is neither a road layer (ROADS) nor a map: the video model is shown the stations alone, and hardly knows where the phone could go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>Map under the traces: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>, reckoned from the first {seen} tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>Dry run: nothing is computed. {count} traces make {tiles} tiles of {pixels} x {pixels} pixels, with {frames} frames and {candidates} videos each: {videos} videos, {steps} denoising steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>Upload: {size} of pictures{reckoned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>Answers: {size} of frames before they are packed; at most {held} of them are in this QGIS&apos;s memory at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>On the server, a video is {patches} patches of 32 x 32 pixels in 4 frames for the transformer of Wan2.2-TI2V-5B; memory grows with them, and with the videos that are computed at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>The checkpoint was trained on roads in a style of its own, not on {map_layers}: it may not understand this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>The server at {server} does not say how its model has to be asked ({file}): it is asked in the canonical style. If the model was trained otherwise, give the folder of its checkpoint as {parameter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>Video checkpoint &apos;{name}&apos;: style {style}, {pixels} pixels; side of a tile (km): {sides}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>The powers (POWERS) stand in the reverse order of the beams (BEAM): the last power is that of the first beam. They are taken so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>they hold 0 and no {beams}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>as their powers (POWERS) show or SITE_MODEL has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>The beams (BEAM) are numbered from 0: {how}. Beam 0 counts as the first of {beams}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>All beams (BEAM) are {value}: they tell nothing, and are not used. Check the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/box_checks.py"/>
        <source>No sample of {layer} has a box. Check BOX_X and BOX_Y; or have boxes detected: choose IMAGE and DETECTOR, and a layer without box fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/box_checks.py"/>
        <source>All {count} boxes of {layer} have the same BOX_X, {x:g}: they do not tell where a vehicle is. Check BOX_X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <location filename="../processing_provider/vision/denoise_run.py"/>
        <location filename="../processing_provider/vision/sample_reader.py"/>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>layer &apos;{layer}&apos; (SAMPLES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>GPS error by camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>grids used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>mean d_gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>peak of its distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>adjusted R² of the Gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Characterize GPS error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>GPS,error,noise,variance,camera,vehicle,Gaussian,base station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>&lt;p&gt;Vehicles that a fixed camera sees at the same place of its image are at the same place of their lane. So their GPS positions should agree, and how far they do not is the error of GPS there.&lt;/p&gt;&lt;p&gt;The image is cut into vertical grids. In each, and for each direction of travel, this algorithm takes the mean position and d_gamma, the mean distance to it; and over the grids the distribution of d_gamma, with a Gaussian fitted to it.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>A page with the distribution of the GPS error and its Gaussian fit, the variance along the image, and the noise by direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Samples in grids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Grids with at least two samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean d_gamma (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Peak of the Gaussian fit (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Adjusted R² of the Gaussian fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Number of rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Layer &apos;{layer}&apos; ({samples}) has no boxes: choose {box_x} and {box_y}, its fields with their centres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>Denoise GPS with vision and beams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>GPS,denoise,camera,beam,mmWave,6G,YOLO,detector,vehicle,localization,base station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>&lt;p&gt;A base station sees the vehicles on its street with a camera, and serves one of them over a beam. This algorithm finds the vehicle that it serves among the boxes in each image, learns where in its lane a vehicle is by its place in the image, and corrects the vehicle&apos;s noisy GPS by it.&lt;/p&gt;&lt;p&gt;Boxes come from fields (BOX_X, BOX_Y; several rows a sample where SAMPLE tells them together, as &lt;i&gt;Detect objects&lt;/i&gt; writes them), or from the images, by a detector in an inference server.&lt;/p&gt;&lt;p&gt;Every position comes with sigma_m, its standard deviation in metres. Rows that cannot be used are listed with the reason in &lt;i&gt;Rejected&lt;/i&gt;.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>With known boxes no detector and no images are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>There is no file &apos;{site}&apos; ({site_model}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>Layer &apos;{layer}&apos; ({samples}) has no boxes: choose {box_x} and {box_y}, its fields with their centres, or {image} to have them detected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>Give true positions as {truth} or as {truth_x} and {truth_y}, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>Choose {sample} and {truth_id}, the fields by which the true positions of layer &apos;{layer}&apos; ({truth}) are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Sig2GPS site model (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>fused: a smooth curve for each lane, combined with the sample&apos;s own GPS, its neighbours in the same pass and the beam, each by how sure it is; with sigma_m. lut: the mean position of the sample&apos;s grid. mlp: a small network from the box centre to the position. lut and mlp are those of the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Site model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>What an earlier run learned of this base station (its Site model output), to be applied to these samples. It must be of the same camera and codebook. Empty: the site is learned from these samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Points where the samples really were, in any CRS, to measure the errors with: instead of true x and y fields. They are found by the ids in SAMPLE and TRUTH_ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Sample field of the true positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Holds the same ids as the sample field of the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Grids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>A point for each grid and direction, at its mean position, with the number of its samples, their mean distance to it (d_gamma) and their variance. Grids without samples are interpolated from their neighbours, and marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>A table of the rows that could not be used, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Denoised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>The denoised positions, with all fields of the samples and: grid, direction, method, shift_m (how far the position was moved), sigma_m (the standard deviation of the position), box_x and box_y (centre of the transmitter&apos;s box), identified, and margin (how much farther from the beam&apos;s place in the image the next box is).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>What was learned of the base station, for later samples: a JSON file, and beside it one of the same name that ends in .safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>A page with the distribution of the GPS error and its Gaussian fit, the variance along the image, a map before and after, and the noise by direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Samples denoised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Samples whose transmitter is identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Share of samples whose transmitter is identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean shift (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean sigma (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Mean error of the noisy positions (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Mean error of the denoised positions (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_run.py"/>
        <source>{count} samples denoised, {identified} with their transmitter identified; mean shift {shift:.2f} m, mean sigma {sigma:.2f} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_run.py"/>
        <source>Mean error {before:.2f} m before, {after:.2f} m after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>The site model &apos;{path}&apos; (SITE_MODEL_OUT) cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>GPS denoised by vision and beams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>{layer}, method {method}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>samples denoised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>transmitter identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>mean shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>mean error before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>mean error after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>Detect objects in images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>YOLO,detector,object detection,image,camera,vehicle,bounding box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>&lt;p&gt;Finds objects in images with a YOLO detector, and writes a row for each box: its class, the confidence, and its centre and size as shares of the image. Images are named by the rows of a layer, or lie in a folder.&lt;/p&gt;&lt;p&gt;All fields of the layer are kept, and its points. So the result is what &lt;i&gt;Denoise GPS with vision and beams&lt;/i&gt; takes as samples: rows with the same &lt;i&gt;sample&lt;/i&gt; are the boxes of one image. An image in which nothing is found has one row without a box.&lt;/p&gt;&lt;p&gt;Images that are missing, broken or too large are listed with the reason in &lt;i&gt;Rejected&lt;/i&gt;.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>Choose either {images}, a layer whose rows name images, or {folder}, a folder with images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>The layer of {images} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>Choose {image}, the field of layer &apos;{layer}&apos; ({images}) with the paths of the images. Its fields: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>There are no rows in layer &apos;{layer}&apos; ({images}). Check its filter and, with &apos;selected features only&apos;, its selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>There is no folder &apos;{path}&apos; ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>{confidence} is {value:g}; it must be from {least_confidence} to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>{boxes} boxes in {count} images; in {empty} of them nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>folder &apos;{folder}&apos; (FOLDER)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>layer &apos;{layer}&apos; ({images})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>A layer or table with a row for each image. Or choose a folder instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Image field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Path of the image, absolute or relative to the image folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Image folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>What relative paths of images are relative to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>All images of this folder, instead of those that a layer names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>File pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Which files of the folder are images: * stands for anything, and a semicolon stands between patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>How sure the detector must be of a box, from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>What to find: names of classes that the detector knows, with commas between them; car, truck, bus, for instance. Empty: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>A row for each box: image, sample (the number of the image&apos;s row), image_width and image_height in pixels, class, class_name, confidence, box_x and box_y (its centre) and box_w and box_h as shares of the image, from its top left; and detector, with the hash of its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>A table of the images that could not be used, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Number of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Number of boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Number of images without a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Number of rejected images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detected_samples.py"/>
        <source>{count} vehicles in {images} images; none in {without} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detected_samples.py"/>
        <source>{count} vehicles in {images} images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detected_samples.py"/>
        <source>no image is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/gathered_samples.py"/>
        <source>{beam:.0f} is not among {beams} beams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_files.py"/>
        <source>&apos;{value}&apos; is relative to a folder: choose IMAGE_FOLDER, the folder of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_files.py"/>
        <source>{width} x {height} pixels instead of {usual_width} x {usual_height}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_source.py"/>
        <source>the row names no image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_source.py"/>
        <source>The folder &apos;{folder}&apos; (FOLDER) cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_source.py"/>
        <source>There are no images {patterns} (PATTERN) in the folder &apos;{folder}&apos; (FOLDER).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>YOLO weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Weights of a YOLO detector: a file ({suffix}) as Ultralytics saves it, or the name of one of Ultralytics&apos; own, such as {usual}, which this computer then downloads once. A server elsewhere takes only names of files that whoever runs it has put there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Otherwise the images go to that server, as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>The Python of this QGIS lacks requests, with which inference servers are asked. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Images need a detector, which runs on an inference server: {absence}, nor is a {server} given. Run {installer}, or give {server}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Detector {name} (weights {revision}), on the inference server at {url}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>{error}
Nothing has been written. Check {detector} and {server}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Choose a {detector}: a file of YOLO weights ({suffix}), or {usual_detector}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>&apos;{weights}&apos; ({detector}) is no file of YOLO weights: its name must end in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>A {server} elsewhere takes only names of weights in its own folder, no paths: give &apos;{name}&apos; as {detector}, and have the file put into that folder (the server&apos;s option --detectors).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>There is no file &apos;{weights}&apos; ({detector}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>{count} powers instead of {beams}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>the power of beam {beam} is missing or NaN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>Layer &apos;{layer}&apos; has no field &apos;{chosen}&apos; and no fields &apos;{chosen}1&apos; to &apos;{chosen}{beams}&apos; (POWERS). Its fields: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>Layer &apos;{layer}&apos; has {count} fields &apos;{chosen}{first}&apos; to &apos;{chosen}{last}&apos; (POWERS), but BEAMS is {beams}. Give one field for each beam, or change BEAMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>{value!r} is no list of powers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Give the row a point, or choose LATITUDE and LONGITUDE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>it is too far from the other samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check its coordinates; denoise the samples of one base station at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable beam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check BEAM, and BEAMS, the number of beams in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable powers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>POWERS wants a number for each beam; BEAMS says how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check BOX_X and BOX_Y, or leave both empty without a box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>the rows of its sample differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Every sample needs a SAMPLE value of its own, across passes and days, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable true position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check TRUTH_X and TRUTH_Y, or leave them empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check the file, IMAGE and IMAGE_FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>its image has another size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Only whole images of one camera belong together; run the others apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>it cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>{count} of them: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>{count} of them, the first: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>{count} rows of {layer} are not used.
{lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>None of the {count} rows of {layer} can be used.
{lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>d_gamma: mean distance to the grid&apos;s mean position (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Histogram of d_gamma over the grids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Place in the image (0: left border, 1: right border)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Variance (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Variance of the positions in each grid, along the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Noisy GPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Along the street (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Across (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Map of the noisy and the denoised positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_columns.py"/>
        <source>{first} and {second} belong together: choose {missing}, too, or none of them (layer &apos;{layer}&apos;, {samples}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_columns.py"/>
        <source>There are no samples in layer &apos;{layer}&apos; ({samples}). Check its filter and, with &apos;selected features only&apos;, its selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_columns.py"/>
        <source>Layer &apos;{layer}&apos; ({samples}) has no geometry: choose {latitude} and {longitude}, its fields with the GPS position in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>A feature for each image: points at the noisy GPS positions, in any CRS; or a table with LATITUDE and LONGITUDE. All of one base station and one camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Latitude field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Longitude field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Of the noisy GPS position, in degrees (WGS84). Needed for a table only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Path of the image, absolute or relative to the image folder. Needed where a detector is to find the boxes; otherwise only the images&apos; size is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Centre of the vehicle&apos;s box as a share of the image&apos;s width or height: 0 is left or top, 1 right or bottom. Empty where the vehicle was not detected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Box centre, x field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Box centre, y field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Tells the lanes or directions of travel apart, each of which is learned by itself. Without it they are found from the passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Pass field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Which drive past the base station a sample belongs to. Without it, passes are found from the times, or the order of the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Into how many vertical strips of equal width the image is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Beam field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Index of the best beam, from 1 to the number of beams; or from 0, which is noticed and said in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Powers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>The powers received on the beams: the name of a field that holds a list of them, or what the names of one field for each beam begin with, such as power_ for power_1, power_2 and so on. Without BEAM the strongest is the beam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Beams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>How many beams the codebook of the base station has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Sample field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Rows with the same value are the boxes of one image, as Detect objects gives them: candidates, of which the beam tells the transmitter. Without it every row is a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Confidence field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>How sure the detector is of a box, from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>True x field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>True y field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>The true position, where it is known, to measure the errors with: in the CRS of the samples, or as longitude and latitude in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>{name} is {value}; it must be from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_reader.py"/>
        <source>SAMPLE {key!r} has another position, time, beam or image in row {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_reader.py"/>
        <source>{beam:g} is no whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_reader.py"/>
        <source>its centre has one coordinate only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>{count} samples with {boxes} known boxes in {layer}; {without} samples have no box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>{count} samples with {boxes} known boxes in {layer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>In {layer}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>Row {row} of {layer}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>The true positions (TRUTH_X, TRUTH_Y) are no longitudes and latitudes in degrees. TRUTH_X is the longitude, TRUTH_Y the latitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>The true positions (TRUTH_X, TRUTH_Y) are no coordinates in {authid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>The true position in row {row} of layer &apos;{layer}&apos; (TRUTH) cannot be used: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>No sample has a true position in layer &apos;{layer}&apos; (TRUTH): SAMPLE and TRUTH_ID hold no common id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>The true positions lie {distance:.3g} degrees from the GPS positions. TRUTH_X is the longitude or easting, TRUTH_Y the latitude or northing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Each dot is a sample, turned so that the street runs from left to right. N points to the north. A metre is as long both ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Gaussian around {mean:.2f} m, adjusted R² {r2:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>GPS error in the grids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>d_gamma is the mean distance of a grid&apos;s positions to their mean: how much GPS scatters while vehicles are in one place. Only grids with at least two samples count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Variance along the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Of the positions in each grid. An error that depends on the place shows as a trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Noise by direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Of the noisy positions. The standard deviation is that of one axis, from the variance within the grids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Grids with two or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Standard deviation (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean error before (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean error after (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>95 % within, before (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>95 % within, after (m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Result by direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Shift is how far positions were moved; sigma is their standard deviation as the method sees it. Errors are distances to the true positions that were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Shift is how far positions were moved; sigma is their standard deviation as the method sees it. No true positions were given to measure errors with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detection_run.py"/>
        <source>the image cannot be decoded: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detection_run.py"/>
        <source>no answer: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>The detector &apos;{weights}&apos; knows no class &apos;{unknown}&apos; (CLASSES); it knows: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>{count} million pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>it has {width} x {height} pixels; scale it down to at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>it is broken, or cut off; save it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>it is broken, of more than {most}, or no image of these kinds: {formats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/environment_look.py"/>
        <source>&apos;{python}&apos; cannot be started: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/environment_look.py"/>
        <source>The inference environment does not work. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/image_batches.py"/>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/image_batches.py"/>
        <source>the file has {size} bytes, and the inference server takes at most {most}; save it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/image_batches.py"/>
        <source>the file cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/image_batches.py"/>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_client.py"/>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <location filename="../sig2gps_qgis/video_jobs.py"/>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_client.py"/>
        <source>The inference server at {url} speaks version {theirs}, this plugin {ours}: install the same version of Sig2GPS on both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_client.py"/>
        <source>The inference server at {url} has lost the job {times} times: look at its log, it may be crashing on this input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_client.py"/>
        <source>The inference server at {url} failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_client.py"/>
        <source>The inference server at {url} cancelled the job: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_installation.py"/>
        <source>Another QGIS is installing the inference environment already. Wait for it to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_installation.py"/>
        <source>The inference environment cannot be installed in {folder}: {error}. If a file is in use, end the other QGIS windows, wait a minute, and run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_installation.py"/>
        <source>The disk of {folder} has {free:.1f} GB left, and the inference environment for {device} may need {needed:.0f} GB. Make room, and run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_installation.py"/>
        <source>Warning: torch was built for CUDA and sees no GPU, so models will run on the CPU. Install NVIDIA&apos;s current driver, or restart after its update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/installation_steps.py"/>
        <source>Making an environment with Python {version}, {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/installation_steps.py"/>
        <source>{path} cannot make a virtual environment. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/installation_steps.py"/>
        <source>The inference environment could not be installed. {why}
What was there before is unchanged. All that pip said is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/installation_steps.py"/>
        <source>Trying the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/interruptible.py"/>
        <source>The inference server has not finished within {seconds:.0f} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/local_server.py"/>
        <source>The local inference server cannot be started from {folder}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/local_server.py"/>
        <source>The local inference server started and does not answer ({error}).
{log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/local_server.py"/>
        <source>it does not answer any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/local_server.py"/>
        <source>The local inference server has ended in the middle ({how}); the next run starts it anew.
{log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/next_positions_predictor.py"/>
        <source>no prediction: the records after {last} cannot be used, and the phone was still seen at {seen}, longer after that than MAX_GAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>Without a network, give WHEELS: a folder with the wheels of all packages, collected on another computer (see the installation guide).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The proxy asks for a login. Give user and password under Settings &gt; Options &gt; Network, and run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>pip cannot use a SOCKS proxy. Choose an HTTP proxy under Settings &gt; Options &gt; Network, or do without. {offline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The proxy gives no way out. Check Settings &gt; Options &gt; Network, and run this again. {offline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The package index refuses to answer. Check the address and login of the index in pip&apos;s own configuration, and run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>A certificate on the way is not trusted, as happens behind proxies that look into secure connections. Import your company&apos;s certificate authority under Settings &gt; Options &gt; Authentication &gt; Manage Certificates, and run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The disk is full. Make room on the disk that holds the QGIS profile, and run this again; what was downloaded is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>A path is longer than this Windows allows. Enable long paths in Windows (setting LongPathsEnabled), and run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The package index cannot be reached. Check the network, and run this again. {offline}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The connection broke off. Run this again: it goes on with what was downloaded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The folder {wheels} (WHEELS) has no wheel of {package} for Python {python} on this system. Collect the wheels with the same Python version on the same system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The package index has no {package} for Python {python} on this system. Choose another version of Python in PYTHON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>It said at the end:
{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>It said nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>is Python {version}, which is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>is a Python of 32 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>lacks venv or ensurepip (on Debian and Ubuntu: apt install python3-venv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>&apos;{wished}&apos; is no Python that answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>No Python was found that can build the inference environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>Found were:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>Install Python {version} or later (64 bits, with venv), for instance from python.org, and run this again, or name its program in PYTHON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>the inference server at {url}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>No answer from {at} within {seconds:.0f} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>No connection to {at} can be tried: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>No secure connection to {at}: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The proxy gives no way to {at}: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>No connection to {at}: is it running, and is the address right? ({cause})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} answers: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} is busy: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} does not take the token (authentication configuration): {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The proxy before {url} asks for a login: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} takes no batch of this size: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>This plugin speaks version {api_version} with inference servers, and the one at {url} another: install the same version of Sig2GPS on both. ({told})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} sends on to {location}: give its own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>What answers at {url} is no Sig2GPS inference server: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>Install the same version of Sig2GPS on both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>The inference server at {url} has no engine &apos;{name}&apos;; it has: {offered}. Choose another ENGINE or another SERVER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>The engine &apos;{name}&apos; of the inference server at {url} takes and gives other arrays than this plugin&apos;s. Install the same version of Sig2GPS on both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>The engine &apos;{name}&apos; of the inference server at {url} was replaced during the run: it is version {version} (weights {revision}) now. Run again, so that one engine makes all of the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>The inference server at {url} gave no usable answer: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>The inference server&apos;s token holds letters no token has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>What answers at {url} is no Sig2GPS inference server, or its answers come out broken: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>The answer from {url} is too large: ask for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>The connection to {url} breaks off again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>&apos;{url}&apos; is no address of an inference server: give one like https://gpu.example.org:8000, without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>The local inference server did not start ({ending}). Its Python, {python}, must have what Sig2GPS&apos;s inference needs.
{log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>The local inference server was not ready in time.
{log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>ended by signal 9, as the system does when memory runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>ended by signal {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>exit code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>Its log cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>The end of its log, {log}:
{lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>Its log, {log}, is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>The Python of the inference environment, &apos;{python}&apos;, cannot be started: {error}. Run sig2gps:installinference, or name another: in the options, or in the variable SIG2GPS_PYTHON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/shard_writer.py"/>
        <source>&apos;{folder}&apos; holds a training set made of other layers or parameters: choose another folder, or delete that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/shard_writer.py"/>
        <source>&apos;{folder}&apos; is not empty: choose a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/simulation.py"/>
        <source>Crowd-sourced station positions come from the other trajectories, and there is only one: give several, or choose surveyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/simulation.py"/>
        <source>station kind {station_kind!r} must be one of {station_kinds} and position kind {position_kind!r} one of {position_kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_folder.py"/>
        <source>&apos;{file}&apos; (TILES) cannot be written ({reason}). Choose another folder, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;{part}&apos; must be red, green and blue, 0 to 255 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;{part}&apos; {colour} is blue, which only the path may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;path&apos; {colour} must be bluer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;trace&apos; must have at least two colours, from begin to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;{name}&apos; is {value}; it must be a number, 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;head_radius&apos; must be larger, or the dot is lost on its line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>style: missing {missing}, not known {unknown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>style: &apos;{name}&apos; cannot be {value!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/timestamps.py"/>
        <source>{spelling} is not a time: expected a date and time, ISO 8601 text (2026-03-27T14:05:00Z) or epoch seconds or milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>as chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>no NVIDIA GPU was found (nvidia-smi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>{name} or its driver ({driver}) is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>{name}, driver {driver}: {build}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>DEVICE is {cuda}, but {reason}. Install NVIDIA&apos;s current driver, or choose {cpu}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>first row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>first row {row}, cell {cell!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>no position, and no cell by which to look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>impossible jump: the station cannot be reached from those before and after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>a single instant with no other record within {max_gap_s:g} s: no movement can be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>no position, and its cell is not among the base stations: {cell!r} ({where}). Add the cell to STATIONS; check that CELL and STATION_CELL hold the same ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>few stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>fewer than {limit} stays under stations of known position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>gap in GPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>no fix for more than {limit:g} s, or than a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>impossible speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>two fixes are more than {limit:g} m/s apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>half of the time the serving station is too far away from the GPS: more than {limit:g} m and more than a quarter of the tile&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>outside of the tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>the phone leaves the tile at some frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>the path extends over fewer than {limit:g} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_set.py"/>
        <source>between the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_set.py"/>
        <source>the path belongs to no split, or to more than one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trips.py"/>
        <source>no two junctions of the roads can reach each other there: check the roads&apos; directions, or choose a wider area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_answers.py"/>
        <source>The checkpoint of the video server at {url} was replaced during the run: run again, so that one checkpoint makes all of the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_answers.py"/>
        <source>The video server at {url} gave {count} frames of {size} pixels, and was asked for {frames} of {pixels} x {pixels}: it serves another kind of model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;map&apos; is &apos;{map}&apos;; it must be one of {maps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;pixels&apos; is {pixels}; it must divide by {side_multiple}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;metres_per_pixel&apos; is {scopes}; it must hold lengths, the shortest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;frames&apos; is {frames}; it must be 4k + 1, from 5 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;steps&apos; is {steps}; it must be 1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;shortest_frame_s&apos; must be above 0, &apos;longest_frame_s&apos; not below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;head_error_px&apos; is {head_error_px}; it must be above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>{file} is not JSON ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>{file} does not say its format (&apos;sig2gps&apos;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>{file} is of format {stated!r}, this plugin knows {format}: install the version of Sig2GPS that the checkpoint was made with, or a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The checkpoint &apos;{name}&apos; of {url}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The video server at {url} has lost a job {lost} times: look at its log, it may be crashing on this input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The video server at {url} failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The video server at {url} cancelled the job: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The inference server at {url} has no engine &apos;{engine}&apos;: install the same version of Sig2GPS on both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The video server at {url} has no model &apos;{name}&apos;; it has: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The video cannot be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The video that the server gave holds no frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The server gives MP4 files, which this QGIS&apos;s Python cannot read: it has neither PyAV (av) nor OpenCV (cv2), and there is no inference environment to do it. sig2gps:installinference installs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The inference environment&apos;s Python ({python}) could not read the video that the server gave: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The inference environment ({python}) could not read the video that the server gave: {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_source.py"/>
        <source>The video server at {url} answered with videos of shape {shape} instead of {wanted} (candidates, frames, rows, columns, colours): it serves a model of another kind, or not this many FRAMES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_source.py"/>
        <source>The checkpoint of the video server at {url} was replaced during the run: its weights are {revision} now, and were {former}. Run again, so that one checkpoint makes all of the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/characterize.py"/>
        <source>There are no samples: give at least two a direction of travel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/characterize.py"/>
        <source>{grids} grids: give a number from 1 to {most_grids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/characterize.py"/>
        <source>No beams: only samples with a single box have their transmitter identified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/characterize.py"/>
        <source>Where beams point to was learned from {learned_from} samples; boxes further than {gate:.3f} of the image from there were not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>There is no method {method!r}: take one of {methods}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>The site model was learned without the network that the method mlp needs: learn it again with mlp, or take fused or lut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>Neither a box of its image nor a beam tells where in the image the vehicle is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>Nothing was learned of the lane where the vehicle is in the image: learn from samples there, too, or take the method fused, which leaves it near to where GPS says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>Nothing was learned of the direction {direction}: it needs two samples whose transmitter was found in the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/learning.py"/>
        <source>No direction of travel has {least} samples whose transmitter was found in the image (of {count} samples, {usable} have one): give more samples, boxes or beams, or apply a site model that was learned before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/learning.py"/>
        <source>No directions of travel were found; positions lie on two lanes, told apart by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/local_frame.py"/>
        <source>The position ({latitude:.6f}, {longitude:.6f}) is more than {reach:.0f} km away from the base station at about ({station_latitude:.5f}, {station_longitude:.5f}). Denoise the samples of one base station at a time, in WGS84 degrees, and remove such outliers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/passes.py"/>
        <source>Passes were taken from their field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/passes.py"/>
        <source>No passes were found: give a field of passes or times for the best result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/passes.py"/>
        <source>Passes were found from the order of the rows and the way over the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/passes.py"/>
        <source>Passes were found from time and the way over the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/placement.py"/>
        <source>Directions of travel were taken from their field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/placement.py"/>
        <source>No directions of travel were found: all samples count as one lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/placement.py"/>
        <source>Directions of travel were found from the passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/safetensors_file.py"/>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/safetensors_file.py"/>
        <source>{path} is not a safetensors file as this plugin writes it ({error}). Take the file that was written beside the site model, or learn the site model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>The latitude {value} is not within -90 to 90 degrees; give WGS84 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>The longitude {value} is not within -360 to 360 degrees; give WGS84 degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>The time {value} is not finite; leave it empty where it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>Beam {value} is not within 1 to {beams}; set the number of beams to that of the codebook, or leave the beam empty where it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>The box centre ({x:.6g}, {y:.6g}) is not within 0 to 1; give it as a share of the image&apos;s width and height, not in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>Not all powers are numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>A power is negative; give linear powers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>There are {count} powers where the codebook has {beams} beams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>The site model was learned with {beams} beams, the samples have {others}: apply it to samples of its own base station, or learn a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>The site model was learned with images of {width} x {height} pixels, these have {other_width} x {other_height}: apply it to images of its own camera, or learn a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{beside} is not the file that was written with {name}: keep the two files of a site model together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is damaged: {error}. Learn the site model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is too large for a site model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is not a site model: it is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is not a site model of this plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is a site model of version {theirs}; this plugin reads version {ours}: learn it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
