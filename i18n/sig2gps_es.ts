<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Sig2GPS</name>
    <message>
        <location filename="../processing_provider/algorithm_groups.py"/>
        <source>Cellular signaling</source>
        <translation>Señalización celular</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_groups.py"/>
        <source>Vision and beams</source>
        <translation>Visión y haces</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_groups.py"/>
        <source>Setup</source>
        <translation>Configuración inicial</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_help.py"/>
        <source>For models and scripts</source>
        <translation>Para modelos y scripts</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_help.py"/>
        <source>Input parameters</source>
        <translation>Parámetros de entrada</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_help.py"/>
        <source>Outputs</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <location filename="../processing_provider/attribute_values.py"/>
        <source>{value!r} is no number</source>
        <translation>{value!r} no es un número</translation>
    </message>
    <message>
        <location filename="../processing_provider/authentication.py"/>
        <source>{parameter} is &apos;{identifier}&apos;, and this QGIS profile has no such authentication configuration. Choose one, or make one under Settings &gt; Options &gt; Authentication.</source>
        <translation>{parameter} es &apos;{identifier}&apos;, y este perfil de QGIS no tiene tal configuración de autenticación. Elija una o cree una en Configuración &gt; Opciones &gt; Autenticación.</translation>
    </message>
    <message>
        <location filename="../processing_provider/authentication.py"/>
        <source>The authentication configuration &apos;{identifier}&apos; ({parameter}) cannot be read, for QGIS&apos;s authentication database is locked. Give the master password when QGIS asks for it; for qgis_process, name a file that holds it in the variable QGIS_AUTH_PASSWORD_FILE.</source>
        <translation>No se puede leer la configuración de autenticación &apos;{identifier}&apos; ({parameter}), porque la base de datos de autenticación de QGIS está bloqueada. Indique la contraseña maestra cuando QGIS la pida; para qgis_process, nombre un archivo que la contenga en la variable QGIS_AUTH_PASSWORD_FILE.</translation>
    </message>
    <message>
        <location filename="../processing_provider/authentication.py"/>
        <source>The authentication configuration &apos;{configuration}&apos; ({parameter}, method {method}) holds no token. Use the method Basic with the token as password, API Header with the header Authorization, or Esri Token.</source>
        <translation>La configuración de autenticación &apos;{configuration}&apos; ({parameter}, método {method}) no contiene ningún token. Use el método Basic con el token como contraseña, API Header con la cabecera Authorization, o Esri Token.</translation>
    </message>
    <message>
        <location filename="../processing_provider/authentication.py"/>
        <source>{parameter} cannot be used: {reason}</source>
        <translation>No se puede usar {parameter}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/azimuth_reader.py"/>
        <source>The azimuth {value!r} in row {row} of STATIONS is no number: give degrees clockwise from north, or nothing for an omnidirectional antenna.</source>
        <translation>El acimut {value!r} de la fila {row} de STATIONS no es un número: indique grados en sentido horario desde el norte, o nada para una antena omnidireccional.</translation>
    </message>
    <message>
        <location filename="../processing_provider/base_algorithm.py"/>
        <source>The Python of this QGIS lacks {packages}. {hint}</source>
        <translation>Al Python de este QGIS le falta {packages}. {hint}</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Build video training set</source>
        <translation>Crear conjunto de entrenamiento de vídeo</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>video,diffusion,Wan,fine-tuning,training,data set,signaling,GPS,cellular</source>
        <translation>vídeo,difusión,Wan,ajuste fino,entrenamiento,conjunto de datos,señalización,GPS,celular</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>&lt;p&gt;Makes what the engine &lt;i&gt;wan&lt;/i&gt; is trained on, of phones whose signaling and GPS are both known: pairs of a picture (the map with the signaling trace) and the video that a model should draw over it (a blue dot that follows the GPS). Both are drawn just as for a reconstruction.&lt;/p&gt;&lt;p&gt;A part of the area is kept for tests, so that no street is in both; of the other part, some trajectories are kept for validation. Stretches that teach nothing or the wrong thing (gaps in the GPS, signaling that contradicts it, a standing phone) are dropped and counted by reason.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on where it stopped if it is started again with the same layers and parameters. Have you GPS alone, make its signaling with &lt;i&gt;Simulate signaling&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Crea aquello con lo que se entrena el motor &lt;i&gt;wan&lt;/i&gt;, a partir de teléfonos cuya señalización y cuyo GPS se conocen: pares de una imagen (el mapa con la traza de señalización) y el vídeo que un modelo debe dibujar sobre ella (un punto azul que sigue al GPS). Ambos se dibujan igual que para una reconstrucción.&lt;/p&gt;&lt;p&gt;Una parte de la zona se reserva para pruebas, de modo que ninguna calle está en ambas partes; de la otra, algunas trayectorias se reservan para la validación. Los tramos que no enseñan nada o enseñan algo erróneo (huecos en el GPS, señalización que lo contradice, un teléfono parado) se descartan y se cuentan por motivo.&lt;/p&gt;&lt;p&gt;Una ejecución cancelada continúa donde se detuvo si se inicia de nuevo con las mismas capas y parámetros. Si solo tiene GPS, genere su señalización con &lt;i&gt;Simular señalización&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>GPS positions</source>
        <translation>Posiciones GPS</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Where the phones truly were: points with a time, in any CRS.</source>
        <translation>Dónde estaban realmente los teléfonos: puntos con una hora, en cualquier SRC.</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Time field of the GPS</source>
        <translation>Campo de tiempo del GPS</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>A date and time, ISO 8601 text, or an epoch number; UTC without a zone.</source>
        <translation>Fecha y hora, texto ISO 8601 o un número de época; UTC si no hay zona.</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Trajectory field of the GPS</source>
        <translation>Campo de trayectoria del GPS</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Holds the same ids as the trajectory field of the signaling records.</source>
        <translation>Contiene los mismos identificadores que el campo de trayectoria de los registros de señalización.</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Map layers</source>
        <translation>Capas del mapa</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Map theme</source>
        <translation>Tema de mapa</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>The map under the traces, as QGIS draws it, its blue toned down. Empty: the map theme; without one, the roads (ROADS) in the canonical style. A checkpoint has to be used with the kind of map that it was trained on.</source>
        <translation>El mapa bajo las trazas, tal como lo dibuja QGIS, con su azul atenuado. Vacío: el tema de mapa; sin él, las vías (ROADS) en el estilo canónico. Un punto de control debe usarse con el tipo de mapa con el que se entrenó.</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Training set</source>
        <translation>Conjunto de entrenamiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>A folder of its own: manifest.json says what is in it, shards/ holds the pairs.</source>
        <translation>Una carpeta propia: manifest.json dice qué contiene, shards/ guarda los pares.</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>A table of the records and trajectories that could not be used, and why.</source>
        <translation>Una tabla de los registros y trayectorias que no se pudieron usar, y por qué.</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Pairs for training</source>
        <translation>Pares para entrenamiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Pairs for validation</source>
        <translation>Pares para validación</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Pairs for tests</source>
        <translation>Pares para pruebas</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Pairs of a city kept for the transfer</source>
        <translation>Pares de una ciudad reservada para la transferencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Windows dropped</source>
        <translation>Ventanas descartadas</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>There is no map: give a road layer (ROADS), or layers (MAP_LAYERS) or a theme (MAP_THEME) of the project. A model learns to draw along the roads that it sees.</source>
        <translation>No hay mapa: indique una capa de vías (ROADS), o capas (MAP_LAYERS) o un tema (MAP_THEME) del proyecto. Un modelo aprende a dibujar a lo largo de las vías que ve.</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>The training set cannot be written to &apos;{folder}&apos; (OUTPUT): {error}. What is there is kept; start again once there is room.</source>
        <translation>No se puede escribir el conjunto de entrenamiento en &apos;{folder}&apos; (OUTPUT): {error}. Lo que hay se conserva; inicie de nuevo cuando haya espacio.</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/chain.py"/>
        <source>The model &apos;{file}&apos; cannot be read. Install Sig2GPS anew.</source>
        <translation>No se puede leer el modelo &apos;{file}&apos;. Instale Sig2GPS de nuevo.</translation>
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
        <translation>Detectar y corregir el ruido</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/detect_and_denoise.py"/>
        <source>model,chain,camera,image,YOLO,GPS,noise,beam,vehicle</source>
        <translation>modelo,cadena,cámara,imagen,YOLO,GPS,ruido,haz,vehículo</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/detect_and_denoise.py"/>
        <source>&lt;p&gt;A chain of two algorithms: &lt;i&gt;Detect objects in images&lt;/i&gt;, and &lt;i&gt;Denoise GPS with vision and beams&lt;/i&gt;, which takes its boxes. The rows of the layer name the images, and hold the GPS and the beam of each.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Denoise GPS&lt;/i&gt; alone does both, too; this chain keeps the boxes, to look at and to use again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una cadena de dos algoritmos: &lt;i&gt;Detectar objetos en imágenes&lt;/i&gt; y &lt;i&gt;Corregir el ruido del GPS con visión y haces&lt;/i&gt;, que toma sus cuadros. Las filas de la capa nombran las imágenes y contienen el GPS y el haz de cada una.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Corregir el ruido del GPS&lt;/i&gt; también hace ambas cosas por sí solo; esta cadena conserva los cuadros, para verlos y usarlos de nuevo.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/detect_and_denoise.py"/>
        <source>Rejected images</source>
        <translation>Imágenes rechazadas</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/detect_and_denoise.py"/>
        <source>Rejected samples</source>
        <translation>Muestras rechazadas</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/reconstruct_and_evaluate.py"/>
        <source>Reconstruct and evaluate</source>
        <translation>Reconstruir y evaluar</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/reconstruct_and_evaluate.py"/>
        <source>model,chain,accuracy,error,GPS,trajectory,signaling,cellular</source>
        <translation>modelo,cadena,exactitud,error,GPS,trayectoria,señalización,celular</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/reconstruct_and_evaluate.py"/>
        <source>&lt;p&gt;A chain of two algorithms: &lt;i&gt;Reconstruct trajectory from signaling&lt;/i&gt;, and &lt;i&gt;Evaluate trajectories&lt;/i&gt;, which compares the points with true positions. To see what a list of stations, a road layer or an engine is good for where the truth is known.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una cadena de dos algoritmos: &lt;i&gt;Reconstruir trayectoria a partir de señalización&lt;/i&gt; y &lt;i&gt;Evaluar trayectorias&lt;/i&gt;, que compara los puntos con posiciones verdaderas. Para ver de qué sirve una lista de estaciones, una capa de vías o un motor allí donde se conoce la verdad.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>Traffic per road from signaling</source>
        <translation>Tráfico por vía a partir de señalización</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>model,chain,traffic,density,count,flow,road,trajectory,signaling,cellular</source>
        <translation>modelo,cadena,tráfico,densidad,recuento,flujo,vía,trayectoria,señalización,celular</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>&lt;p&gt;A chain: &lt;i&gt;Reconstruct trajectory from signaling&lt;/i&gt;, then the trajectories are counted on each stretch of road between two junctions, by QGIS&apos;s own algorithms. Wherever lines of the road layer meet or cross, they are cut.&lt;/p&gt;&lt;p&gt;A trajectory counts where it follows at least half of a stretch; to cross it is not enough. &lt;i&gt;trajectories&lt;/i&gt; is how many different ones there were, &lt;i&gt;passes&lt;/i&gt; how often they came by, and &lt;i&gt;mean_sigma_m&lt;/i&gt; the mean of their mean sigma: where it is larger than the distance between streets, the traffic may be that of a street nearby.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una cadena: &lt;i&gt;Reconstruir trayectoria a partir de señalización&lt;/i&gt;; después, algoritmos propios de QGIS cuentan las trayectorias en cada tramo de vía entre dos cruces. Dondequiera que las líneas de la capa de vías se tocan o se cruzan, se cortan.&lt;/p&gt;&lt;p&gt;Una trayectoria cuenta donde sigue al menos la mitad de un tramo; no basta con cruzarlo. &lt;i&gt;trajectories&lt;/i&gt; es cuántas distintas hubo, &lt;i&gt;passes&lt;/i&gt; cuántas veces pasaron, y &lt;i&gt;mean_sigma_m&lt;/i&gt; la media de sus sigmas medias: donde es mayor que la distancia entre las calles, el tráfico puede ser el de una calle cercana.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>Traffic per road</source>
        <translation>Tráfico por vía</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>The roads around the trajectories, cut where they meet or cross, with all their fields and: trajectories, passes, and mean_sigma_m.</source>
        <translation>Las vías en torno a las trayectorias, cortadas donde se tocan o se cruzan, con todos sus campos y: trajectories, passes y mean_sigma_m.</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_choice.py"/>
        <source>a SERVER is given</source>
        <translation>se ha indicado un SERVER</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_choice.py"/>
        <source>there is an inference environment ({origin})</source>
        <translation>hay un entorno de inferencia ({origin})</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_choice.py"/>
        <source>no SERVER is given and {absence}</source>
        <translation>no se ha indicado ningún SERVER y {absence}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_choice.py"/>
        <source>ENGINE is {wished}, but {absence}, nor is a SERVER given. Set the one or give the other, or choose ENGINE {hmm}, which needs neither.</source>
        <translation>ENGINE es {wished}, pero {absence}, ni se ha indicado un SERVER. Configure lo uno o indique lo otro, o elija ENGINE {hmm}, que no necesita ninguno de los dos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Evaluate trajectories</source>
        <translation>Evaluar trayectorias</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>accuracy,error,GPS,trajectory,MAE,RMSE,calibration,cellular</source>
        <translation>exactitud,error,GPS,trayectoria,MAE,RMSE,calibración,celular</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>&lt;p&gt;Compares trajectories with the truth: at the time of each true position the estimate is interpolated, and the distance between the two is its error. True positions before, after or between the parts of the estimate are counted, not compared.&lt;/p&gt;&lt;p&gt;MAE, RMSE and the median of the error are in metres. L50, L100 and L200 are the shares of true positions within so many metres. Of an honest sigma_m, 63 to 68 % of the errors are within 1 sigma and 95 to 98 % within 2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Compara trayectorias con la verdad: en el instante de cada posición verdadera se interpola la estimación, y la distancia entre ambas es su error. Las posiciones verdaderas anteriores o posteriores a las partes de la estimación, o entre ellas, se cuentan, pero no se comparan.&lt;/p&gt;&lt;p&gt;MAE, RMSE y la mediana del error están en metros. L50, L100 y L200 son las proporciones de posiciones verdaderas dentro de esos metros. Con un sigma_m honesto, del 63 al 68 % de los errores están dentro de 1 sigma y del 95 al 98 % dentro de 2.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_input.py"/>
        <source>Layer &apos;{layer}&apos; (ESTIMATE) has lines without M values, which would tell the time at each vertex. Choose the trajectories of a reconstruction, or points with a time field.</source>
        <translation>La capa &apos;{layer}&apos; (ESTIMATE) tiene líneas sin valores M, que dirían la hora en cada vértice. Elija las trayectorias de una reconstrucción, o puntos con un campo de tiempo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_input.py"/>
        <source>Layer &apos;{layer}&apos; (ESTIMATE) holds points: choose ESTIMATE_TIME, the field with the time of each.</source>
        <translation>La capa &apos;{layer}&apos; (ESTIMATE) contiene puntos: elija ESTIMATE_TIME, el campo con la hora de cada uno.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_input.py"/>
        <source>The estimate has {count} trajectories: choose TRUTH_ID, the field of layer &apos;{layer}&apos; (TRUTH) that tells which one a true position belongs to.</source>
        <translation>La estimación tiene {count} trayectorias: elija TRUTH_ID, el campo de la capa &apos;{layer}&apos; (TRUTH) que dice a cuál pertenece una posición verdadera.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Estimated trajectories</source>
        <translation>Trayectorias estimadas</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>The points or the trajectories of a reconstruction: points with a time field, or lines whose M values are epoch seconds.</source>
        <translation>Los puntos o las trayectorias de una reconstrucción: puntos con un campo de tiempo, o líneas cuyos valores M son segundos de época.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Trajectory field of the estimate</source>
        <translation>Campo de trayectoria de la estimación</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Without it the whole layer is one trajectory.</source>
        <translation>Sin él, toda la capa es una sola trayectoria.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Part field of the estimate</source>
        <translation>Campo de parte de la estimación</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Nothing is interpolated between two parts of a trajectory. Points only.</source>
        <translation>No se interpola nada entre dos partes de una trayectoria. Solo para puntos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Time field of the estimate</source>
        <translation>Campo de tiempo de la estimación</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Needed for points: a date and time, ISO 8601 text, or an epoch number.</source>
        <translation>Necesario para puntos: fecha y hora, texto ISO 8601 o un número de época.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Sigma field of the estimate</source>
        <translation>Campo sigma de la estimación</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>The standard deviation of each position in metres, to be judged as well.</source>
        <translation>La desviación típica de cada posición en metros, que también se juzga.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>True positions</source>
        <translation>Posiciones verdaderas</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Points where somebody really was, GPS fixes for instance, in any CRS.</source>
        <translation>Puntos donde alguien estuvo realmente, por ejemplo mediciones GPS, en cualquier SRC.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Trajectory field of the truth</source>
        <translation>Campo de trayectoria de la verdad</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Holds the same ids as that of the estimate. Without it the truth belongs to the only trajectory of the estimate.</source>
        <translation>Contiene los mismos identificadores que el de la estimación. Sin él, la verdad pertenece a la única trayectoria de la estimación.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Time field of the truth</source>
        <translation>Campo de tiempo de la verdad</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>A table with one row for each trajectory of either layer, and one, without an id, over the true positions of all.</source>
        <translation>Una tabla con una fila por cada trayectoria de cualquiera de las capas, y una, sin identificador, sobre las posiciones verdaderas de todas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Mean absolute error (m)</source>
        <translation>Error absoluto medio (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Root mean square error (m)</source>
        <translation>Raíz del error cuadrático medio (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Median error (m)</source>
        <translation>Mediana del error (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Share within 50 m</source>
        <translation>Proporción dentro de 50 m</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Share within 100 m</source>
        <translation>Proporción dentro de 100 m</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Share within 200 m</source>
        <translation>Proporción dentro de 200 m</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Mean over trajectories of their mean absolute error (m)</source>
        <translation>Media del error absoluto medio sobre las trayectorias (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Median over trajectories of their mean absolute error (m)</source>
        <translation>Mediana del error absoluto medio sobre las trayectorias (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Mean over trajectories of their length error (m)</source>
        <translation>Media del error de longitud sobre las trayectorias (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Share of errors within 1 sigma</source>
        <translation>Proporción de errores dentro de 1 sigma</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Share of errors within 2 sigma</source>
        <translation>Proporción de errores dentro de 2 sigmas</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Trajectories compared</source>
        <translation>Trayectorias comparadas</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>True positions compared</source>
        <translation>Posiciones verdaderas comparadas</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>True positions outside of the estimate&apos;s time</source>
        <translation>Posiciones verdaderas fuera del tiempo de la estimación</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Trajectories without a counterpart</source>
        <translation>Trayectorias sin equivalente</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_run.py"/>
        <source>not in the estimate</source>
        <translation>no está en la estimación</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_run.py"/>
        <source>not in the truth</source>
        <translation>no está en la verdad</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_run.py"/>
        <source>no true position within the estimate&apos;s time</source>
        <translation>ninguna posición verdadera dentro del tiempo de la estimación</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_run.py"/>
        <source>all trajectories</source>
        <translation>todas las trayectorias</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_run.py"/>
        <source>{fixes} true positions of {traces} trajectories compared, {outside} more outside of the estimate&apos;s time.
MAE {mae_m:.1f} m, RMSE {rmse_m:.1f} m, median {median_m:.1f} m, L100 {l100:.0%}.</source>
        <translation>{fixes} posiciones verdaderas de {traces} trayectorias comparadas, {outside} más fuera del tiempo de la estimación.
MAE {mae_m:.1f} m, RMSE {rmse_m:.1f} m, mediana {median_m:.1f} m, L100 {l100:.0%}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>Layer &apos;{layer}&apos; cannot be read: QGIS does not get at its data. Check that its file or table is still there and that you may read it, load the layer anew, and run again.</source>
        <translation>La capa &apos;{layer}&apos; no se puede leer: QGIS no llega a sus datos. Compruebe que su archivo o tabla siga existiendo y que usted pueda leerlo, cargue la capa de nuevo y vuelva a ejecutar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>A feature could not be written: {error}</source>
        <translation>No se pudo escribir un objeto espacial: {error}</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <source>there is no inference environment ({origin})</source>
        <translation>no hay ningún entorno de inferencia ({origin})</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <source>there is no inference environment at &apos;{python}&apos; ({origin})</source>
        <translation>no hay ningún entorno de inferencia en &apos;{python}&apos; ({origin})</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>variable {name}</source>
        <translation>variable {name}</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>setting {name}</source>
        <translation>ajuste {name}</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <source>installed in this QGIS profile</source>
        <translation>instalado en este perfil de QGIS</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <source>{installer} installs one</source>
        <translation>{installer} instala uno</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>hmm: a hidden Markov model of serving cells, needs nothing beyond QGIS. embedded: a learned model, computed by an inference server. wan: a fine-tuned video model, which draws the path on a map; its inference server wants a GPU. auto: embedded where a server is given or this computer has an inference environment ({installer} installs it), otherwise hmm; the log says which and why.</source>
        <translation>hmm: un modelo oculto de Markov de las celdas servidoras, no necesita nada más que QGIS. embedded: un modelo aprendido, que calcula un servidor de inferencia. wan: un modelo de vídeo con ajuste fino, que dibuja el recorrido sobre un mapa; su servidor de inferencia pide una GPU. auto: embedded si se indica un servidor o este equipo tiene un entorno de inferencia ({installer} lo instala), y si no hmm; el registro dice cuál y por qué.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>Otherwise drawings of the serving stations, and of the other stations and the roads (or map layers) around, go to that server: in pixels, without coordinates, dates and ids.</source>
        <translation>Si no, los dibujos de las estaciones servidoras y de las demás estaciones y las vías (o capas del mapa) de alrededor van a ese servidor: en píxeles, sin coordenadas, fechas ni identificadores.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>Fall back to hmm without the server</source>
        <translation>Recurrir a hmm sin el servidor</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>If the inference server cannot be used, or is lost during the run: whether hmm takes over the traces that it did not answer, so that the result comes from two engines (see the field engine). Off: a server that cannot be used stops the run before anything is written, and if it is lost later, those traces are listed as rejected, with the reason.</source>
        <translation>Si el servidor de inferencia no se puede usar o se pierde durante la ejecución: si hmm se hace cargo de las trazas que no respondió, de modo que el resultado procede de dos motores (véase el campo engine). Desactivado: un servidor que no se puede usar detiene la ejecución antes de que se escriba nada, y si se pierde más tarde, esas trazas figuran como rechazadas, con el motivo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>The Python of this QGIS lacks requests, with which inference servers are asked. {hint} Or choose {engine} {hmm}.</source>
        <translation>Al Python de este QGIS le falta requests, con el que se consulta a los servidores de inferencia. {hint} O elija {engine} {hmm}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_session.py"/>
        <source>All trajectories are left to {hmm}. {why}</source>
        <translation>Todas las trayectorias se dejan a {hmm}. {why}</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_session.py"/>
        <source>{engine} is {auto}, and the inference environment does not work: {installer} mends it. {error}</source>
        <translation>{engine} es {auto}, y el entorno de inferencia no funciona: {installer} lo repara. {error}</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_session.py"/>
        <source>{error}
Nothing has been written. To do without the server, choose {engine} {hmm}, or tick {fallback}.</source>
        <translation>{error}
No se ha escrito nada. Para prescindir del servidor, elija {engine} {hmm} o marque {fallback}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>polygons</source>
        <translation>polígonos</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>no geometry</source>
        <translation>ninguna geometría</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>There are no records in layer &apos;{layer}&apos; (SIGNALING). Check its filter and, with &apos;selected features only&apos;, its selection.</source>
        <translation>No hay registros en la capa &apos;{layer}&apos; (SIGNALING). Compruebe su filtro y, con «Objetos seleccionados solamente», su selección.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>Layer &apos;{layer}&apos; (SIGNALING) has no geometry: give the base stations as STATIONS, with STATION_CELL, and choose CELL to look them up.</source>
        <translation>La capa &apos;{layer}&apos; (SIGNALING) no tiene geometría: indique las estaciones base como STATIONS, con STATION_CELL, y elija CELL para buscarlas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>Layer &apos;{layer}&apos; has no field &apos;{name}&apos; ({parameter}). Its fields: {names}.</source>
        <translation>La capa &apos;{layer}&apos; no tiene ningún campo &apos;{name}&apos; ({parameter}). Sus campos: {names}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>Layer &apos;{layer}&apos; ({parameter}) has {present}; choose a layer of {wanted}.</source>
        <translation>La capa &apos;{layer}&apos; ({parameter}) tiene {present}; elija una capa de {wanted}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>Layer &apos;{layer}&apos; ({parameter}) has no coordinate reference system. Set it in the layer&apos;s properties, or choose EPSG:4326 if it holds longitudes and latitudes.</source>
        <translation>La capa &apos;{layer}&apos; ({parameter}) no tiene sistema de referencia de coordenadas. Asígnelo en las propiedades de la capa, o elija EPSG:4326 si contiene longitudes y latitudes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/number_limits.py"/>
        <source>{name} is {value}; it must be at least {least}.</source>
        <translation>{name} es {value}; debe ser al menos {least}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/number_limits.py"/>
        <source>{name} is {value}; it must be {least} to {most}.</source>
        <translation>{name} es {value}; debe ser de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/package_hints.py"/>
        <source>Install them with the OSGeo4W setup (packages {of_system}), or in the OSGeo4W shell by: python -m pip install {packages}. Then start QGIS again.</source>
        <translation>Instálelos con el instalador de OSGeo4W (paquetes {of_system}), o en la consola de OSGeo4W con: python -m pip install {packages}. Después reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../processing_provider/package_hints.py"/>
        <source>Install them in a terminal by: &apos;{python}&apos; -m pip install {packages}. Then start QGIS again.</source>
        <translation>Instálelos en un terminal con: &apos;{python}&apos; -m pip install {packages}. Después reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../processing_provider/package_hints.py"/>
        <source>Install them, on Debian and Ubuntu by: apt install {of_system}, elsewhere with your system&apos;s packages. Then start QGIS again.</source>
        <translation>Instálelos, en Debian y Ubuntu con: apt install {of_system}, en otros con los paquetes de su sistema. Después reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>it is no point</source>
        <translation>no es un punto</translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>it has {count} points instead of one</source>
        <translation>tiene {count} puntos en lugar de uno</translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>({x:.10g}, {y:.10g}) is no longitude and latitude in degrees</source>
        <translation>({x:.10g}, {y:.10g}) no es una longitud y latitud en grados</translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>({x:.10g}, {y:.10g}) lies outside of the CRS</source>
        <translation>({x:.10g}, {y:.10g}) está fuera del SRC</translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>The coordinates in {layer} look like longitude and latitude in degrees, from its first row on, but its CRS is {authid}. Set the layer&apos;s CRS to EPSG:4326.</source>
        <translation>Las coordenadas de {layer} parecen longitudes y latitudes en grados, desde su primera fila, pero su SRC es {authid}. Asigne EPSG:4326 como SRC de la capa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Predict next positions</source>
        <translation>Predecir próximas posiciones</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>cellular,signaling,prediction,forecast,next location,extrapolation,HMM,Kalman</source>
        <translation>celular,señalización,predicción,pronóstico,próxima ubicación,extrapolación,HMM,Kalman</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>&lt;p&gt;Where each phone will be in the seconds and minutes after its last record, going by its signaling up to then.&lt;/p&gt;&lt;p&gt;Every position comes with sigma_m, the standard deviation in metres; it grows with time, for nobody knows at which junction a phone turns off. The path is the one of least expected error, not the only one: where sigma_m is large, take it for an area.&lt;/p&gt;&lt;p&gt;The prediction begins at the last record whose station has a known position. Of a trajectory with a long gap the part after the last gap counts alone.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dónde estará cada teléfono en los segundos y minutos posteriores a su último registro, según su señalización hasta entonces.&lt;/p&gt;&lt;p&gt;Cada posición lleva sigma_m, la desviación típica en metros; crece con el tiempo, pues nadie sabe en qué cruce gira un teléfono. El recorrido es el de menor error esperado, no el único: donde sigma_m es grande, tómelo como una zona.&lt;/p&gt;&lt;p&gt;La predicción empieza en el último registro cuya estación tiene una posición conocida. De una trayectoria con un hueco largo solo cuenta la parte posterior al último hueco.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>hmm: the phone goes on from where it probably is along the roads, at the speeds and turns of traffic; over the plane without roads. constant_velocity: straight on, as the serving stations have moved so far: a baseline to compare with, which needs no roads and leaves them aside. wan: a video model that was trained to continue traces draws the path ahead; its inference server wants a GPU.</source>
        <translation>hmm: el teléfono continúa desde donde probablemente está, a lo largo de las vías, con las velocidades y los giros del tráfico; sobre el plano si no hay vías. constant_velocity: en línea recta, tal como se han movido hasta ahora las estaciones servidoras: una base de comparación, que no necesita vías y prescinde de ellas. wan: un modelo de vídeo entrenado para continuar trazas dibuja el recorrido por delante; su servidor de inferencia pide una GPU.</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Horizon (seconds)</source>
        <translation>Horizonte (segundos)</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>How far ahead of the last record.</source>
        <translation>Hasta cuánto después del último registro.</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Time between the predicted positions; the last one is at the horizon.</source>
        <translation>Tiempo entre las posiciones predichas; la última está en el horizonte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>What lies before a longer time without a record counts no more.</source>
        <translation>Lo que queda antes de un tiempo mayor sin registros ya no cuenta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Predictions</source>
        <translation>Predicciones</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>The position at the last record, at every interval after it and at the horizon, with its time, the seconds ahead and sigma_m.</source>
        <translation>La posición en el último registro, en cada intervalo posterior y en el horizonte, con su hora, los segundos de antelación y sigma_m.</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Predicted paths</source>
        <translation>Recorridos predichos</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>One line for each trajectory, from its last record to the horizon. The M value of a vertex is its time in epoch seconds.</source>
        <translation>Una línea por trayectoria, desde su último registro hasta el horizonte. El valor M de un vértice es su hora en segundos de época.</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Number of trajectories predicted</source>
        <translation>Número de trayectorias predichas</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>Number of rejected entries</source>
        <translation>Número de entradas rechazadas</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>{count} predictions lead over the plane: the roads do not reach, or do not lead along, these trajectories; their field on_roads is false.</source>
        <translation>{count} predicciones van sobre el plano: las vías no alcanzan estas trayectorias o no discurren a lo largo de ellas; su campo on_roads es falso.</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>{count} trajectories predicted, {rejected} rejected entries.</source>
        <translation>{count} trayectorias predichas, {rejected} entradas rechazadas.</translation>
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
        <translation>Sig2GPS: posiciones a partir de señalización celular</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>Reconstruct trajectory from signaling</source>
        <translation>Reconstruir trayectoria a partir de señalización</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>cellular,signaling,CDR,cell,base station,map matching,HMM,trajectory,GPS</source>
        <translation>celular,señalización,CDR,celda,estación base,ajuste al mapa,HMM,trayectoria,GPS</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>&lt;p&gt;Signaling records say which base station served a phone, and when. This algorithm finds the path of least expected error for the phone: along the roads where a road layer is given, over the plane where none is.&lt;/p&gt;&lt;p&gt;Every point comes with sigma_m, the standard deviation of its position in metres. Records and traces that cannot be used, and records without a point whose cell is not among the base stations, are listed with the reason in the layer &lt;i&gt;Rejected&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Where a run is cancelled, files named as outputs hold the trajectories finished by then, each one whole.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Los registros de señalización dicen qué estación base servía a un teléfono y cuándo. Este algoritmo encuentra el recorrido del teléfono con menor error esperado: a lo largo de las vías si se indica una capa de vías, sobre el plano si no.&lt;/p&gt;&lt;p&gt;Cada punto lleva sigma_m, la desviación típica de su posición en metros. Los registros y trazas que no se pueden usar, y los registros sin punto cuya celda no está entre las estaciones base, figuran con el motivo en la capa &lt;i&gt;Rechazados&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Si se cancela una ejecución, los archivos indicados como salidas contienen las trayectorias terminadas hasta entonces, cada una completa.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>Time between the points of the result.</source>
        <translation>Tiempo entre los puntos del resultado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>After this time without a record a trace is split into two parts.</source>
        <translation>Tras este tiempo sin registros, una traza se divide en dos partes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Trajectories</source>
        <translation>Trayectorias</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>One line for each part of a trace, with its times, length and mean sigma_m. The M value of a vertex is its time in epoch seconds.</source>
        <translation>Una línea por cada parte de una traza, con sus horas, su longitud y el sigma_m medio. El valor M de un vértice es su hora en segundos de época.</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>The position at the first record, at every interval and at the last record, with its sigma_m, speed and serving cell.</source>
        <translation>La posición en el primer registro, en cada intervalo y en el último registro, con su sigma_m, velocidad y celda servidora.</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>A table of the records and traces that could not be used, and why. Records without a point whose cell is not among the base stations have no position and are listed, too; they still count as served by an unlisted station.</source>
        <translation>Una tabla de los registros y trazas que no se pudieron usar, y por qué. Los registros sin punto cuya celda no está entre las estaciones base no tienen posición y también figuran; aun así cuentan como servidos por una estación no incluida.</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>A page with the totals and, of each trajectory, a small map, length, duration, sigma, records used and rejected, engine and model revision.</source>
        <translation>Una página con los totales y, de cada trayectoria, un mapa pequeño, longitud, duración, sigma, registros usados y rechazados, motor y revisión del modelo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Number of trajectories</source>
        <translation>Número de trayectorias</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>{count} trajectories, {rejected} rejected entries.</source>
        <translation>{count} trayectorias, {rejected} entradas rechazadas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/records_bar.py"/>
        <source>{done} tiles have their videos; the next: {share} %</source>
        <translation>{done} teselas tienen sus vídeos; la siguiente: {share} %</translation>
    </message>
    <message>
        <location filename="../processing_provider/rejected_parameter.py"/>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>Map under the traces: {layers}.</source>
        <translation>Mapa bajo las trazas: {layers}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>There is neither a road layer (ROADS) nor a map: the video model is shown the stations alone, and hardly knows where the phone could go.</source>
        <translation>No hay ni capa de vías (ROADS) ni mapa: al modelo de vídeo se le muestran solo las estaciones, y apenas sabe por dónde podría ir el teléfono.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>The checkpoint was trained on roads in a style of its own, not on {map_layers}: it may not understand this map.</source>
        <translation>El punto de control se entrenó con vías en un estilo propio, no con {map_layers}: puede que no entienda este mapa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>This map was chosen by {map_layers} or {map_theme}.</source>
        <translation>Este mapa se eligió con {map_layers} o {map_theme}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>Map under the traces: ROADS in the checkpoint&apos;s style, as its config states.</source>
        <translation>Mapa bajo las trazas: ROADS en el estilo del punto de control, como indica su configuración.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>These are the layers that the project shows, as the checkpoint&apos;s config states.</source>
        <translation>Son las capas que muestra el proyecto, como indica la configuración del punto de control.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>These are the layers that the project shows: the checkpoint&apos;s config states no map.</source>
        <translation>Son las capas que muestra el proyecto: la configuración del punto de control no indica ningún mapa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>Map under the traces: ROADS in the checkpoint&apos;s style, because no project shows a layer that could be drawn.</source>
        <translation>Mapa bajo las trazas: ROADS en el estilo del punto de control, porque ningún proyecto muestra una capa que pueda dibujarse.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_layers.py"/>
        <source>MAP_THEME is &apos;{theme}&apos;, which the project does not have; its themes: {known}.</source>
        <translation>MAP_THEME es &apos;{theme}&apos;, que el proyecto no tiene; sus temas: {known}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_layers.py"/>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_parameters.py"/>
        <source>A theme of the project, in place of map layers.</source>
        <translation>Un tema del proyecto, en lugar de capas del mapa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_parameters.py"/>
        <source>Give either {map_layers} or {map_theme}, not both.</source>
        <translation>Indique {map_layers} o {map_theme}, no ambos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/tile_renderer.py"/>
        <source>Layer &apos;{layer}&apos; (map): {message}</source>
        <translation>Capa &apos;{layer}&apos; (mapa): {message}</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/tile_renderer.py"/>
        <source>Layer &apos;{layer}&apos; (MAP_LAYERS) is left out: {tiles} map tiles would fetch some {fetched} tiles from OpenStreetMap&apos;s servers, which is bulk downloading, and which their tile usage policy forbids ({policy}). Reconstruct fewer trajectories, or use a map of your own.</source>
        <translation>Se omite la capa &apos;{layer}&apos; (MAP_LAYERS): {tiles} teselas del mapa descargarían unas {fetched} teselas de los servidores de OpenStreetMap; eso es una descarga masiva, que su política de uso de teselas prohíbe ({policy}). Reconstruya menos trayectorias o use un mapa propio.</translation>
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
        <translation>Trayectorias a partir de señalización</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Layer {layer}; engine {engines}; Sig2GPS {version}</source>
        <translation>Capa {layer}; motor {engines}; Sig2GPS {version}</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>trajectories</source>
        <translation>trayectorias</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>mean sigma</source>
        <translation>sigma media</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>greatest sigma</source>
        <translation>sigma máxima</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>records used</source>
        <translation>registros usados</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>records rejected</source>
        <translation>registros rechazados</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Each path is coloured by sigma, the standard deviation of its position. Where sigma is large, several streets explain the records about equally well: read the path as an area there. Grey lines are roads, triangles are stations, the white ones served. An open circle is the start, a filled one the end. North is up; every map has a scale of its own.</source>
        <translation>Cada recorrido está coloreado según sigma, la desviación típica de su posición. Donde sigma es grande, varias calles explican los registros más o menos igual de bien: lea allí el recorrido como una zona. Las líneas grises son vías, los triángulos son estaciones, las blancas sirvieron. Un círculo vacío es el inicio, uno lleno el final. El norte está arriba; cada mapa tiene su propia escala.</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Only the first {shown} of {count:,} trajectories have a map.</source>
        <translation>Solo las primeras {shown} de {count:,} trayectorias tienen mapa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{name}, part {part}</source>
        <translation>{name}, parte {part}</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{records:,} records used</source>
        <translation>{records:,} registros usados</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{records:,} records used, {rejected:,} rejected</source>
        <translation>{records:,} registros usados, {rejected:,} rechazados</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{start} UTC, {duration}</source>
        <translation>{start} UTC, {duration}</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{length}, sigma {mean} (at most {greatest})</source>
        <translation>{length}, sigma {mean} (como máximo {greatest})</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Times are in UTC. Rejected records are those of all parts of a trajectory.</source>
        <translation>Las horas están en UTC. Los registros rechazados son los de todas las partes de una trayectoria.</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Only the first {shown:,} of {count:,} are listed; the layer has all of them.</source>
        <translation>Solo figuran las primeras {shown:,} de {count:,}; la capa las tiene todas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Trajectory</source>
        <translation>Trayectoria</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Mean sigma</source>
        <translation>Sigma media</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Greatest sigma</source>
        <translation>Sigma máxima</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Records used</source>
        <translation>Registros usados</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Records rejected</source>
        <translation>Registros rechazados</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Along</source>
        <translation>A lo largo de</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Engine and model revision</source>
        <translation>Motor y revisión del modelo</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>roads</source>
        <translation>vías</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>plane</source>
        <translation>plano</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Engines</source>
        <translation>Motores</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>One engine took over for another, whose inference server was lost.</source>
        <translation>Un motor tomó el relevo de otro, cuyo servidor de inferencia se perdió.</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Records that could not be used, and why.</source>
        <translation>Registros que no se pudieron usar, y por qué.</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Only the first {shown} of {count:,} entries are listed; the layer Rejected has all of them.</source>
        <translation>Solo figuran las primeras {shown} de {count:,} entradas; la capa Rechazados las tiene todas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/report_page.py"/>
        <source>The report &apos;{path}&apos; (REPORT) cannot be written: {reason}.</source>
        <translation>No se puede escribir el informe &apos;{path}&apos; (REPORT): {reason}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/report_parameter.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/report_parameter.py"/>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/trace_map.py"/>
        <source>Map of trajectory {name}</source>
        <translation>Mapa de la trayectoria {name}</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Roads</source>
        <translation>Vías</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>The road network. Roads are connected where their lines share a vertex. Without it the path is found over the plane.</source>
        <translation>La red viaria. Las vías están conectadas donde sus líneas comparten un vértice. Sin ella, el recorrido se busca sobre el plano.</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Direction field</source>
        <translation>Campo de sentido</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Which way a road may be driven, by the three values below. Where the field holds none of them, the default direction applies.</source>
        <translation>En qué sentido se puede circular por una vía, según los tres valores de abajo. Donde el campo no contiene ninguno de ellos, se aplica el sentido predeterminado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Value for forward direction</source>
        <translation>Valor para sentido de avance</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Value for backward direction</source>
        <translation>Valor para sentido contrario</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Value for both directions</source>
        <translation>Valor para ambos sentidos</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>As the direction field has it. Forward is the way the line was drawn.</source>
        <translation>Tal como lo tiene el campo de sentido. El sentido de avance es aquel en el que se dibujó la línea.</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Default direction</source>
        <translation>Sentido predeterminado</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Forward direction</source>
        <translation>Sentido de avance</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Backward direction</source>
        <translation>Sentido contrario</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Both directions</source>
        <translation>Ambos sentidos</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>For roads without a direction of their own.</source>
        <translation>Para vías sin sentido propio.</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Speed field</source>
        <translation>Campo de velocidad</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>The speed limit in km/h, a number or a number as text.</source>
        <translation>El límite de velocidad en km/h, un número o un número como texto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Default speed (km/h)</source>
        <translation>Velocidad predeterminada (km/h)</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>For roads without a speed of their own.</source>
        <translation>Para vías sin velocidad propia.</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_reader.py"/>
        <source>layer &apos;{layer}&apos; (ROADS)</source>
        <translation>la capa &apos;{layer}&apos; (ROADS)</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_reader.py"/>
        <source>{count} roads or parts of roads in {layer} are null, empty, without length or not within the CRS, first row {row}. They are left out.</source>
        <translation>{count} vías o partes de vías de {layer} son nulas, están vacías, no tienen longitud o no están dentro del SRC, primera fila {row}. Se omiten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_reader.py"/>
        <source>{count} speeds in {layer} are no positive numbers, first row {row}. They count as {default:g} km/h.</source>
        <translation>{count} velocidades de {layer} no son números positivos, primera fila {row}. Cuentan como {default:g} km/h.</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_reader.py"/>
        <source>No road in {layer} lies near the records. Check its coordinates and CRS. The trajectories are reconstructed over the plane.</source>
        <translation>Ninguna vía de {layer} está cerca de los registros. Compruebe sus coordenadas y su SRC. Las trayectorias se reconstruyen sobre el plano.</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_notes.py"/>
        <source>The roads do not reach, do not lead along, or do not explain trajectory &apos;{trajectory}&apos;, part {part}: it is reconstructed over the plane. If roads are there, check whether some are missing, and their directions and speeds (SPEED_FIELD, DEFAULT_SPEED): nothing is taken to drive faster than 1.2 times its road&apos;s speed.</source>
        <translation>Las vías no alcanzan la trayectoria &apos;{trajectory}&apos;, parte {part}, no discurren a lo largo de ella o no la explican: se reconstruye sobre el plano. Si allí hay vías, compruebe si faltan algunas, así como sus sentidos y velocidades (SPEED_FIELD, DEFAULT_SPEED): se supone que nada circula a más de 1,2 veces la velocidad de su vía.</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_notes.py"/>
        <source>In all, {count} trajectories are reconstructed over the plane.</source>
        <translation>En total, {count} trayectorias se reconstruyen sobre el plano.</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_notes.py"/>
        <source>{count} traces have no answer from the inference server. They are left to {fallback}; the field engine says which.</source>
        <translation>{count} trazas no tienen respuesta del servidor de inferencia. Se dejan a {fallback}; el campo engine dice cuáles.</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_notes.py"/>
        <source>{count} traces have no answer from the inference server. They are listed as rejected, with the reason.</source>
        <translation>{count} trazas no tienen respuesta del servidor de inferencia. Figuran como rechazadas, con el motivo.</translation>
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
        <translation>Motor {engine}, versión {version}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_sources.py"/>
        <source>Engine {engine}, version {version}, on the video server at {url}.</source>
        <translation>Motor {engine}, versión {version}, en el servidor de vídeo {url}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_sources.py"/>
        <source>Engine {engine}, version {version}, on the inference server at {url}.</source>
        <translation>Motor {engine}, versión {version}, en el servidor de inferencia {url}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_sources.py"/>
        <source>{auto} takes it because {reason}.</source>
        <translation>{auto} lo toma porque {reason}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_access.py"/>
        <source>Starting the inference server of this computer, or joining it.</source>
        <translation>Se inicia el servidor de inferencia de este equipo, o se comparte si ya está en marcha.</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_access.py"/>
        <source>{server} is an http address: the token ({auth}) and the data travel in the clear. Use https.</source>
        <translation>{server} es una dirección http: el token ({auth}) y los datos viajan sin cifrar. Use https.</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_access.py"/>
        <source>Asking the inference server at {server}.</source>
        <translation>Se consulta al servidor de inferencia {server}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_parameters.py"/>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Inference server</source>
        <translation>Servidor de inferencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_parameters.py"/>
        <source>Address of an inference server, for example https://gpu.example.org:8000. Empty: this computer computes, with the inference environment, and nothing leaves it. {sent}</source>
        <translation>Dirección de un servidor de inferencia, por ejemplo https://gpu.example.org:8000. Vacío: calcula este equipo, con el entorno de inferencia, y nada sale de él. {sent}</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_parameters.py"/>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_parameters.py"/>
        <source>The authentication configuration that holds the server&apos;s token: of the method Basic, with the token as password, or of API Header or Esri Token. A server that other computers can reach always wants a token.</source>
        <translation>La configuración de autenticación que contiene el token del servidor: del método Basic, con el token como contraseña, o de API Header o Esri Token. Un servidor al que otros equipos pueden llegar siempre pide un token.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Check the setup</source>
        <translation>Comprobar la instalación</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>setup,check,diagnose,version,device,gpu,memory,server,test</source>
        <translation>instalación,comprobar,diagnóstico,versión,dispositivo,GPU,memoria,servidor,prueba</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>&lt;p&gt;Says what this computer has of what Sig2GPS needs: versions, device and memory, the models with the hashes of their weights, whether the inference server can be reached or why not, and how long a small trial takes each engine.&lt;/p&gt;&lt;p&gt;The report may be attached to a question: it has no token, no password and no data of yours, but paths of this computer.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dice qué tiene este equipo de lo que Sig2GPS necesita: versiones, dispositivo y memoria, los modelos con los hashes de sus pesos, si se puede llegar al servidor de inferencia o por qué no, y cuánto tarda cada motor en una pequeña prueba.&lt;/p&gt;&lt;p&gt;El informe se puede adjuntar a una pregunta: no tiene token, contraseña ni datos suyos, pero sí rutas de este equipo.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Otherwise that server is checked; only a made-up sample goes there.</source>
        <translation>Si no, se comprueba ese servidor; solo va allí una muestra inventada.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>All that was found, as an HTML page.</source>
        <translation>Todo lo encontrado, como página HTML.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Learned engines can run</source>
        <translation>Los motores aprendidos pueden funcionar</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Problems, and what to do</source>
        <translation>Problemas y qué hacer</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Version of Sig2GPS</source>
        <translation>Versión de Sig2GPS</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Version of QGIS</source>
        <translation>Versión de QGIS</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>QGIS&apos;s Python</source>
        <translation>Python de QGIS</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Packages of QGIS&apos;s Python</source>
        <translation>Paquetes del Python de QGIS</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Hashes of the shipped weights</source>
        <translation>Hashes de los pesos incluidos</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Inference environment</source>
        <translation>Entorno de inferencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Packages for inference</source>
        <translation>Paquetes para la inferencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <location filename="../processing_provider/setup/options_page.py"/>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Device of the server</source>
        <translation>Dispositivo del servidor</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Models and their revisions</source>
        <translation>Modelos y sus revisiones</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Memory of the GPU (MB)</source>
        <translation>Memoria de la GPU (MB)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Memory (MB)</source>
        <translation>Memoria (MB)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Free memory (MB)</source>
        <translation>Memoria libre (MB)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Trial of hmm (s)</source>
        <translation>Prueba de hmm (s)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Trial of embedded (s)</source>
        <translation>Prueba de embedded (s)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>The setup of Sig2GPS</source>
        <translation>La instalación de Sig2GPS</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>What was found on this computer, and tried.</source>
        <translation>Lo que se encontró y se probó en este equipo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>not ready</source>
        <translation>no está listo</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Learned engines cannot run on this computer, for {absence}. Run {installer}, or give SERVER. The engine hmm needs neither.</source>
        <translation>Los motores aprendidos no pueden funcionar en este equipo, porque {absence}. Ejecute {installer} o indique SERVER. El motor hmm no necesita ninguno de los dos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Named by</source>
        <translation>Indicado por</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Installed by Sig2GPS</source>
        <translation>Instalado por Sig2GPS</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>This version of Sig2GPS needs other packages than the inference environment has: run {installer} again.</source>
        <translation>Esta versión de Sig2GPS necesita otros paquetes que los que tiene el entorno de inferencia: ejecute {installer} de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>The inference environment lacks {packages}. {mend}</source>
        <translation>Al entorno de inferencia le falta {packages}. {mend}</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Memory of the GPU</source>
        <translation>Memoria de la GPU</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>The options ask for cuda, but torch sees no GPU. Choose auto or cpu there.</source>
        <translation>Las opciones piden cuda, pero torch no ve ninguna GPU. Elija allí auto o cpu.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Free memory</source>
        <translation>Memoria libre</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>{installer} with REBUILD mends an environment that it has installed.</source>
        <translation>{installer} con REBUILD repara un entorno que haya instalado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Install the inference environment</source>
        <translation>Instalar el entorno de inferencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>setup,install,python,venv,pip,torch,cuda,gpu,model,offline,proxy</source>
        <translation>instalación,instalar,Python,venv,pip,torch,CUDA,GPU,modelo,sin conexión,proxy</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>&lt;p&gt;Installs what the learned engines and detectors need: a Python environment of its own in the QGIS profile, with PyTorch. QGIS&apos;s own Python is not touched, and the engine hmm needs none of this.&lt;/p&gt;&lt;p&gt;It downloads up to a few gigabytes, through QGIS&apos;s proxy if there is one, and may be cancelled at any time: nothing half-installed is left, and the next run goes on with what was downloaded. An environment that is there already stays as it is until the new one is complete.&lt;/p&gt;&lt;p&gt;Without a network, give a folder with the wheels of all packages.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Instala lo que necesitan los motores aprendidos y los detectores: un entorno de Python propio en el perfil de QGIS, con PyTorch. El Python de QGIS no se toca, y el motor hmm no necesita nada de esto.&lt;/p&gt;&lt;p&gt;Descarga hasta unos pocos gigabytes, a través del proxy de QGIS si lo hay, y se puede cancelar en cualquier momento: no queda nada a medio instalar, y la siguiente ejecución continúa con lo que se descargó. Un entorno que ya existe se queda como está hasta que el nuevo está completo.&lt;/p&gt;&lt;p&gt;Sin red, indique una carpeta con los wheels de todos los paquetes.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>What models will run on. auto looks for an NVIDIA GPU, and takes cpu where there is none. The packages for cuda are several times as large.</source>
        <translation>En qué funcionarán los modelos. auto busca una GPU NVIDIA y toma cpu si no la hay. Los paquetes para cuda son varias veces más grandes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Folder of wheels</source>
        <translation>Carpeta de wheels</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Installs from this folder alone, without any network. Collect the wheels with pip download on a computer with the same system and the same version of Python.</source>
        <translation>Instala solo desde esta carpeta, sin ninguna red. Reúna los wheels con pip download en un equipo con el mismo sistema y la misma versión de Python.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Python program</source>
        <translation>Programa de Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The Python that makes the environment, 3.11 or later. Empty: QGIS&apos;s own, or another one that is found on this computer.</source>
        <translation>El Python que crea el entorno, 3.11 o posterior. Vacío: el de QGIS, u otro que se encuentre en este equipo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Build it anew in any case</source>
        <translation>Crearlo de nuevo en cualquier caso</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Off: an environment that is complete and up to date is left as it is.</source>
        <translation>Desactivado: un entorno completo y actualizado se deja como está.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>What has been installed, as an HTML page.</source>
        <translation>Lo que se ha instalado, como página HTML.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Device in use</source>
        <translation>Dispositivo en uso</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Installed packages</source>
        <translation>Paquetes instalados</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The folder &apos;{wheels}&apos; ({wheels_parameter}) has no wheels (*.whl). Collect them with pip download on a computer with a network, or leave it empty.</source>
        <translation>La carpeta &apos;{wheels}&apos; ({wheels_parameter}) no tiene wheels (*.whl). Reúnalos con pip download en un equipo con red, o deje el parámetro vacío.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>There is no program &apos;{python}&apos; ({python_parameter}).</source>
        <translation>No existe el programa &apos;{python}&apos; ({python_parameter}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The {by} names another Python, &apos;{named}&apos;, which goes before this one. Take it away to use what was installed.</source>
        <translation>Se indica otro Python ({by}), &apos;{named}&apos;, que tiene prioridad sobre este. Quítelo para usar lo que se instaló.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The inference environment</source>
        <translation>El entorno de inferencia</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Device {device}: {reason}</source>
        <translation>Dispositivo {device}: {reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The environment is built anew, for it is broken. {error}</source>
        <translation>El entorno se crea de nuevo, porque está dañado. {error}</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The environment is complete and up to date.</source>
        <translation>El entorno está completo y actualizado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Install or update…</source>
        <translation>Instalar o actualizar…</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Check the setup…</source>
        <translation>Comprobar la instalación…</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Learned engines and detectors run in a Python of their own, never in QGIS&apos;s. The engine hmm needs none of this.</source>
        <translation>Los motores aprendidos y los detectores funcionan en un Python propio, nunca en el de QGIS. El motor hmm no necesita nada de esto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>The Python program of an environment of your own</source>
        <translation>El programa de Python de un entorno suyo</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>This computer&apos;s own inference server</source>
        <translation>El servidor de inferencia propio de este equipo</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Another Python</source>
        <translation>Otro Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>auto takes a GPU if PyTorch sees one. Another Python is for environments that you have made yourself; leave it empty to use the one above. The variable {variable} goes before both.</source>
        <translation>auto toma una GPU si PyTorch ve alguna. Otro Python es para entornos que usted mismo ha creado; déjelo vacío para usar el de arriba. La variable {variable} tiene prioridad sobre ambos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Remove the inference environment, {folder}?</source>
        <translation>¿Quitar el entorno de inferencia {folder}?</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>A file is in use: end other QGIS windows, and wait a minute. ({error})</source>
        <translation>Un archivo está en uso: cierre las otras ventanas de QGIS y espere un minuto. ({error})</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>There is none yet: press “Install or update…”.</source>
        <translation>Todavía no hay ninguno: pulse «Instalar o actualizar…».</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Not there: {absence}.</source>
        <translation>No está: {absence}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>In use: {python} ({origin})</source>
        <translation>En uso: {python} ({origin})</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>This version of Sig2GPS needs other packages: update it.</source>
        <translation>Esta versión de Sig2GPS necesita otros paquetes: actualícelo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Complete and up to date, for {device}.</source>
        <translation>Completo y actualizado, para {device}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>QGIS&apos;s Python lacks {packages}.</source>
        <translation>Al Python de QGIS le falta {packages}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>Weights (SHA-256)</source>
        <translation>Pesos (SHA-256)</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>The plugin&apos;s folder has no weights: install the plugin again.</source>
        <translation>La carpeta del complemento no tiene pesos: instale el complemento de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>answers at {url}</source>
        <translation>responde en {url}</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>{queued} waiting, {running} running</source>
        <translation>{queued} en espera, {running} en ejecución</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>{engine} {version} (weights {revision})</source>
        <translation>{engine} {version} (pesos {revision})</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>chosen in each run</source>
        <translation>se eligen en cada ejecución</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Trial: twenty minutes of made-up signaling</source>
        <translation>Prueba: veinte minutos de señalización inventada</translation>
    </message>
    <message>
        <location filename="../processing_provider/sigma_classes.py"/>
        <source>sigma below {most:g} m</source>
        <translation>sigma menor que {most:g} m</translation>
    </message>
    <message>
        <location filename="../processing_provider/sigma_classes.py"/>
        <source>sigma {least:g} to {most:g} m</source>
        <translation>sigma de {least:g} a {most:g} m</translation>
    </message>
    <message>
        <location filename="../processing_provider/sigma_classes.py"/>
        <source>sigma {least:g} m and more</source>
        <translation>sigma de {least:g} m o más</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_input.py"/>
        <source>The records could not be kept in a temporary file ({error}). Free some space in &apos;{folder}&apos;, or set TMPDIR to a folder elsewhere.</source>
        <translation>No se pudieron guardar los registros en un archivo temporal ({error}). Libere espacio en &apos;{folder}&apos;, o asigne a TMPDIR una carpeta en otro lugar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_input.py"/>
        <source>Field &apos;{field}&apos; of layer &apos;{layer}&apos; holds dates without a time of day: all records of a day count as one instant.</source>
        <translation>El campo &apos;{field}&apos; de la capa &apos;{layer}&apos; contiene fechas sin hora: todos los registros de un día cuentan como un solo instante.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_input.py"/>
        <source>{records} records of layer &apos;{layer}&apos; have no position: {reason}</source>
        <translation>{records} registros de la capa &apos;{layer}&apos; no tienen posición: {reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_input.py"/>
        <source>{records} records of layer &apos;{layer}&apos; cannot be used: {reason}</source>
        <translation>{records} registros de la capa &apos;{layer}&apos; no se pueden usar: {reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Signaling records</source>
        <translation>Registros de señalización</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Points at the serving base stations, one feature a record, in any CRS; or a table without geometry, whose positions come from the base stations by cell.</source>
        <translation>Puntos en las estaciones base servidoras, un objeto espacial por registro, en cualquier SRC; o una tabla sin geometría, cuyas posiciones proceden de las estaciones base según la celda.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Time field</source>
        <translation>Campo de tiempo</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>When the record was made: a date and time, ISO 8601 text, or epoch seconds or milliseconds. A time without a zone is UTC.</source>
        <translation>Cuándo se hizo el registro: fecha y hora, texto ISO 8601, o segundos o milisegundos de época. Una hora sin zona es UTC.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Trajectory field</source>
        <translation>Campo de trayectoria</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Which records belong together, a subscriber for instance. Without it all records are one trace.</source>
        <translation>Qué registros van juntos, por ejemplo un abonado. Sin él, todos los registros son una sola traza.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Cell field</source>
        <translation>Campo de celda</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>The id of the serving cell or site, as in the base station layer.</source>
        <translation>El identificador de la celda o del emplazamiento servidor, como en la capa de estaciones base.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Base stations</source>
        <translation>Estaciones base</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>All base stations or cells known in the area. They give records without a geometry their position, and those that did not serve tell where the phone was not. Without it only the stations among the records are known.</source>
        <translation>Todas las estaciones base o celdas conocidas en la zona. Dan su posición a los registros sin geometría, y las que no sirvieron dicen dónde no estaba el teléfono. Sin ellas solo se conocen las estaciones que aparecen en los registros.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Base station id field</source>
        <translation>Campo de identificador de la estación base</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>The id that the cell field of the signaling records refers to.</source>
        <translation>El identificador al que se refiere el campo de celda de los registros de señalización.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Layer &apos;{layer}&apos; (SIGNALING) has no geometry: choose its CELL field, by which STATIONS gives the positions.</source>
        <translation>La capa &apos;{layer}&apos; (SIGNALING) no tiene geometría: elija su campo CELL, según el cual STATIONS da las posiciones.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Choose STATION_CELL, the field of layer &apos;{layer}&apos; (STATIONS) that holds the cell or site id.</source>
        <translation>Elija STATION_CELL, el campo de la capa &apos;{layer}&apos; (STATIONS) que contiene el identificador de la celda o del emplazamiento.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>the trajectory id is null</source>
        <translation>el identificador de la trayectoria es nulo</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>Fill it or choose another TRAJECTORY field.</source>
        <translation>Rellénelo o elija otro campo para TRAJECTORY.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>the time is empty</source>
        <translation>la hora está vacía</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>Fill it or choose another TIME field.</source>
        <translation>Rellénela o elija otro campo para TIME.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unreadable time</source>
        <translation>hora ilegible</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Convert it or choose another TIME field.</source>
        <translation>Conviértala o elija otro campo para TIME.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable position</source>
        <translation>posición inutilizable</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check the coordinates and the CRS of the layer.</source>
        <translation>Compruebe las coordenadas y el SRC de la capa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>no position</source>
        <translation>sin posición</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>Give the record a point, or choose CELL and STATIONS to look it up.</source>
        <translation>Dé un punto al registro, o elija CELL y STATIONS para buscarlo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>no position, and its cell is not among the base stations</source>
        <translation>sin posición, y su celda no está entre las estaciones base</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>Add the cell to STATIONS; check that CELL and STATION_CELL hold the same ids.</source>
        <translation>Añada la celda a STATIONS; compruebe que CELL y STATION_CELL contienen los mismos identificadores.</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>first in row {row}</source>
        <translation>por primera vez en la fila {row}</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>first in row {row}, {values} different ones</source>
        <translation>por primera vez en la fila {row}, {values} distintos</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>layer &apos;{layer}&apos; (SIGNALING)</source>
        <translation>la capa &apos;{layer}&apos; (SIGNALING)</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>{records} of them: {reason}</source>
        <translation>{records} de ellos: {reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>None of the {records} records in {layer} can be used.
{problems}</source>
        <translation>Ninguno de los {records} registros de {layer} se puede usar.
{problems}</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Simulate signaling</source>
        <translation>Simular señalización</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>cellular,signaling,simulation,radio,propagation,fading,handover</source>
        <translation>celular,señalización,simulación,radio,propagación,desvanecimiento,traspaso</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>&lt;p&gt;Says which base station would have served a phone along a trajectory, and writes the signaling records of it: to try the reconstruction on places and layouts of your own, where the truth is known.&lt;/p&gt;&lt;p&gt;Received power falls with log-distance path loss, sector antennas and shadow fading, which is correlated in space: the same place always fades the same. The phone moves to a stronger cell after hysteresis and time-to-trigger. A record is written at each change of the serving cell, and after the record period without one.&lt;/p&gt;&lt;p&gt;Station positions are never known exactly, so records and stations come with positions &lt;i&gt;as known&lt;/i&gt;: surveyed with an error, or crowd-sourced from the other trajectories.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Dice qué estación base habría servido a un teléfono a lo largo de una trayectoria, y escribe los registros de señalización correspondientes: para probar la reconstrucción en lugares y despliegues propios, donde se conoce la verdad.&lt;/p&gt;&lt;p&gt;La potencia recibida cae con pérdidas de trayecto logarítmicas con la distancia, antenas sectoriales y desvanecimiento por sombra, correlacionado en el espacio: el mismo lugar siempre sufre el mismo desvanecimiento. El teléfono pasa a una celda más fuerte tras la histéresis y el tiempo de activación (time-to-trigger). Se escribe un registro en cada cambio de celda servidora, y tras el periodo de registro si no hay ninguno.&lt;/p&gt;&lt;p&gt;Las posiciones de las estaciones nunca se conocen con exactitud, por lo que los registros y las estaciones llevan posiciones &lt;i&gt;tal como se conocen&lt;/i&gt;: levantadas con un error, u obtenidas por colaboración masiva de las otras trayectorias.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Points with a time, GPS fixes for instance, in any CRS. Between two of them the phone moves straight; after half an hour without one it is switched off.</source>
        <translation>Puntos con una hora, por ejemplo mediciones GPS, en cualquier SRC. Entre dos de ellos el teléfono se mueve en línea recta; tras media hora sin ninguno está apagado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>A date and time, ISO 8601 text, or epoch seconds or milliseconds. A time without a zone is UTC.</source>
        <translation>Fecha y hora, texto ISO 8601, o segundos o milisegundos de época. Una hora sin zona es UTC.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Which points belong together. Without it all points are one trajectory.</source>
        <translation>Qué puntos van juntos. Sin él, todos los puntos son una sola trayectoria.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Where base stations truly stand, one feature a cell. Cells in one place are the sectors of a site.</source>
        <translation>Dónde están realmente las estaciones base, un objeto espacial por celda. Las celdas de un mismo lugar son los sectores de un emplazamiento.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>The id of the cell, unique.</source>
        <translation>El identificador de la celda, único.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Azimuth field</source>
        <translation>Campo de acimut</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Where the sector antenna points, in degrees clockwise from north. Nothing: the antenna is omnidirectional.</source>
        <translation>Hacia dónde apunta la antena sectorial, en grados en sentido horario desde el norte. Nada: la antena es omnidireccional.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Record period (seconds)</source>
        <translation>Periodo de registro (segundos)</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>After this time without a change of cell a record is written all the same.</source>
        <translation>Tras este tiempo sin cambio de celda se escribe un registro de todos modos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Station positions come from</source>
        <translation>Las posiciones de las estaciones proceden de</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>surveyed: the true positions with an error. crowdsourced: the mean of the places where a station served the other trajectories, weighted by signal strength; stations that served none of them are missing.</source>
        <translation>surveyed: las posiciones verdaderas con un error. crowdsourced: la media de los lugares donde una estación sirvió a las otras trayectorias, ponderada por la intensidad de señal; faltan las estaciones que no sirvieron a ninguna.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>A station&apos;s position is that of its</source>
        <translation>La posición de una estación es la de su</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>site: the mast, which its sectors share. cell: the middle of the sector.</source>
        <translation>site: el mástil, que comparten sus sectores. cell: el centro del sector.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Survey error (metres)</source>
        <translation>Error de levantamiento (metros)</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Standard deviation of surveyed positions, to the east and to the north.</source>
        <translation>Desviación típica de las posiciones levantadas, hacia el este y hacia el norte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Missing stations (percent)</source>
        <translation>Estaciones que faltan (por ciento)</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Share of the sites whose position is not known. Their records have no point.</source>
        <translation>Proporción de emplazamientos cuya posición no se conoce. Sus registros no tienen punto.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>The same seed gives the same records.</source>
        <translation>La misma semilla da los mismos registros.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Path loss exponent</source>
        <translation>Exponente de pérdidas de trayecto</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>2 in free space, 3 to 4 in a city.</source>
        <translation>2 en el espacio libre, de 3 a 4 en una ciudad.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Shadow fading (dB)</source>
        <translation>Desvanecimiento por sombra (dB)</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Standard deviation of the log-normal fading behind buildings and hills.</source>
        <translation>Desviación típica del desvanecimiento log-normal detrás de edificios y colinas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Decorrelation distance (metres)</source>
        <translation>Distancia de decorrelación (metros)</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Distance over which the fading&apos;s correlation falls to 1/e.</source>
        <translation>Distancia a la que la correlación del desvanecimiento cae a 1/e.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Hysteresis (dB)</source>
        <translation>Histéresis (dB)</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>By how much another cell must be stronger for the phone to move to it.</source>
        <translation>Cuánto más fuerte debe ser otra celda para que el teléfono pase a ella.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Points at the serving stations&apos; positions as known, with trajectory_id, time and cell.</source>
        <translation>Puntos en las posiciones de las estaciones servidoras tal como se conocen, con trajectory_id, time y cell.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Known base stations</source>
        <translation>Estaciones base conocidas</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>The stations with their positions as known; those missing are not there.</source>
        <translation>Las estaciones con sus posiciones tal como se conocen; las que faltan no están.</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Number of records</source>
        <translation>Número de registros</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>layer &apos;{layer}&apos; (STATIONS)</source>
        <translation>la capa &apos;{layer}&apos; (STATIONS)</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>it has no position</source>
        <translation>no tiene posición</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>its id is null</source>
        <translation>su identificador es nulo</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>{count} stations in {layer} cannot be used, first row {row}: {fault}.</source>
        <translation>{count} estaciones de {layer} no se pueden usar, primera fila {row}: {fault}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>{message} Check STATION_CELL, the coordinates and the CRS.</source>
        <translation>{message} Compruebe STATION_CELL, las coordenadas y el SRC.</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <location filename="../processing_provider/track_trips.py"/>
        <source>{message} They are left out.</source>
        <translation>{message} Se omiten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>There are no stations in {layer}. Check its filter.</source>
        <translation>No hay estaciones en {layer}. Compruebe su filtro.</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>{count} rows in {layer} repeat the id of a station before them, first row {row}. The first position of each id counts.</source>
        <translation>{count} filas de {layer} repiten el identificador de una estación anterior, primera fila {row}. Cuenta la primera posición de cada identificador.</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/legend.py"/>
        <source>Other trajectories</source>
        <translation>Otras trayectorias</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>up to 30 s ahead; circle: 1 sigma</source>
        <translation>hasta 30 s de antelación; círculo: 1 sigma</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>30 s to 2 min ahead</source>
        <translation>de 30 s a 2 min de antelación</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>2 to 10 min ahead</source>
        <translation>de 2 a 10 min de antelación</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>10 min ahead and more</source>
        <translation>10 min de antelación o más</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>fewer than two samples</source>
        <translation>menos de dos muestras</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>confidence 0.75 and more</source>
        <translation>confianza de 0,75 o más</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>confidence 0.5 to 0.75</source>
        <translation>confianza de 0,5 a 0,75</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>confidence below 0.5</source>
        <translation>confianza menor que 0,5</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>nothing found in the image</source>
        <translation>nada encontrado en la imagen</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>no trajectory</source>
        <translation>ninguna trayectoria</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>1 trajectory</source>
        <translation>1 trayectoria</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>2 to 4 trajectories</source>
        <translation>de 2 a 4 trayectorias</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>5 to 9 trajectories</source>
        <translation>de 5 a 9 trayectorias</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>10 to 49 trajectories</source>
        <translation>de 10 a 49 trayectorias</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>50 trajectories and more</source>
        <translation>50 trayectorias o más</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>d_gamma below {most:g} m</source>
        <translation>d_gamma menor que {most:g} m</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>d_gamma {least:g} to {most:g} m</source>
        <translation>d_gamma de {least:g} a {most:g} m</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>d_gamma {least:g} m and more</source>
        <translation>d_gamma de {least:g} m o más</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>layer &apos;{layer}&apos; ({parameter})</source>
        <translation>la capa &apos;{layer}&apos; ({parameter})</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>there is no line</source>
        <translation>no hay línea</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>its M values or coordinates are unusable</source>
        <translation>sus valores M o coordenadas son inutilizables</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>it is no line of straight segments</source>
        <translation>no es una línea de segmentos rectos</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>a vertex has no M value</source>
        <translation>un vértice no tiene valor M</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>M, the time in epoch seconds, decreases along the line</source>
        <translation>M, la hora en segundos de época, disminuye a lo largo de la línea</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>a vertex lies outside of the CRS</source>
        <translation>un vértice está fuera del SRC</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>a vertex has no position</source>
        <translation>un vértice no tiene posición</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>the time is unreadable</source>
        <translation>la hora es ilegible</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>the position is unusable</source>
        <translation>la posición es inutilizable</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>there is no position</source>
        <translation>no hay posición</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_track.py"/>
        <source>row {row}: {detail}</source>
        <translation>fila {row}: {detail}</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_track.py"/>
        <source>{count} rows of {layer} are left out: {problem} (first {row}).</source>
        <translation>Se omiten {count} filas de {layer}: {problem} (la primera, {row}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_track.py"/>
        <source>There is nothing in {layer}. Check its filter and, with &apos;selected features only&apos;, its selection.</source>
        <translation>No hay nada en {layer}. Compruebe su filtro y, con «Objetos seleccionados solamente», su selección.</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_track.py"/>
        <source>No row of {layer} can be used.</source>
        <translation>Ninguna fila de {layer} se puede usar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/trace_parameters.py"/>
        <source>Interval (seconds)</source>
        <translation>Intervalo (segundos)</translation>
    </message>
    <message>
        <location filename="../processing_provider/trace_parameters.py"/>
        <source>Longest gap (seconds)</source>
        <translation>Hueco máximo (segundos)</translation>
    </message>
    <message>
        <location filename="../processing_provider/track_comparison.py"/>
        <source>No trajectory is in both layers: the estimate has {estimated}; the truth has {true}. Check ESTIMATE_ID and TRUTH_ID.</source>
        <translation>Ninguna trayectoria está en ambas capas: la estimación tiene {estimated}; la verdad tiene {true}. Compruebe ESTIMATE_ID y TRUTH_ID.</translation>
    </message>
    <message>
        <location filename="../processing_provider/track_comparison.py"/>
        <source>Trajectories not in {parameter} ({count}): {named}.</source>
        <translation>Trayectorias que no están en {parameter} ({count}): {named}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/track_comparison.py"/>
        <source>No true position lies within the time of its trajectory&apos;s estimate. Trajectory &apos;{trajectory}&apos; is estimated {estimated}, its truth is {true}. Check both time fields and their time zones.</source>
        <translation>Ninguna posición verdadera está dentro del tiempo de la estimación de su trayectoria. La trayectoria &apos;{trajectory}&apos; está estimada {estimated}, su verdad va {true}. Compruebe ambos campos de tiempo y sus zonas horarias.</translation>
    </message>
    <message>
        <location filename="../processing_provider/track_comparison.py"/>
        <source>from {first} to {last} UTC</source>
        <translation>de {first} a {last} UTC</translation>
    </message>
    <message>
        <location filename="../processing_provider/track_trips.py"/>
        <source>Some trajectories ({count} of {all}) lead further than {distance:.0f} km from every base station: {named}.</source>
        <translation>Algunas trayectorias ({count} de {all}) se alejan más de {distance:.0f} km de todas las estaciones base: {named}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/track_trips.py"/>
        <source>{message} Check the CRS of TRAJECTORIES and STATIONS.</source>
        <translation>{message} Compruebe el SRC de TRAJECTORIES y STATIONS.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Frames of a video</source>
        <translation>Fotogramas de un vídeo</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>4k + 1: 13, 17, 21 … More err less, and take longer.</source>
        <translation>4k + 1: 13, 17, 21 … Más fotogramas yerran menos y tardan más.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Side of a tile (pixels)</source>
        <translation>Lado de una tesela (píxeles)</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>A multiple of 32.</source>
        <translation>Un múltiplo de 32.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Side of a close tile (metres)</source>
        <translation>Lado de una tesela cercana (metros)</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>For traces that stay within it for five minutes.</source>
        <translation>Para trazas que permanecen en ella cinco minutos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Side of a wide tile (metres)</source>
        <translation>Lado de una tesela amplia (metros)</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>For faster ones.</source>
        <translation>Para las más rápidas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Frames ahead</source>
        <translation>Fotogramas por delante</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>0: for reconstructions. Above: the picture shows the trace only up to so many frames before the end of the video, for a model that predicts next positions.</source>
        <translation>0: para reconstrucciones. Mayor que 0: la imagen muestra la traza solo hasta ese número de fotogramas antes del final del vídeo, para un modelo que predice las próximas posiciones.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Random stretches an hour</source>
        <translation>Tramos aleatorios por hora</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>How many stretches of 5 to 25 minutes are cut at random from each hour of a trace, turned and mirrored at random, besides those of a reconstruction.</source>
        <translation>Cuántos tramos de 5 a 25 minutos se recortan al azar de cada hora de una traza, girados y reflejados al azar, además de los de una reconstrucción.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Area for tests (percent)</source>
        <translation>Zona para pruebas (por ciento)</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Share of the longer side of the area that is kept for tests. 100: all of it, to test a model that was trained on another city.</source>
        <translation>Proporción del lado más largo de la zona que se reserva para pruebas. 100: toda, para probar un modelo entrenado en otra ciudad.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>The same seed gives the same training set.</source>
        <translation>La misma semilla da el mismo conjunto de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>FRAMES is {frames}; video models make 4k + 1 frames: 13, 17, 21, 25 …</source>
        <translation>FRAMES es {frames}; los modelos de vídeo producen 4k + 1 fotogramas: 13, 17, 21, 25 …</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>AHEAD_FRAMES is {ahead}; it must be 0, or leave at least 2 of the {frames} frames to what is known.</source>
        <translation>AHEAD_FRAMES es {ahead}; debe ser 0, o dejar al menos 2 de los {frames} fotogramas para lo conocido.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>With AHEAD_FRAMES, give the base stations as a layer of their own (STATIONS): made of the records, they would show where each phone went after its last one.</source>
        <translation>Con AHEAD_FRAMES, indique las estaciones base como una capa propia (STATIONS): obtenidas de los registros, mostrarían adónde fue cada teléfono después del último.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>PIXELS is {pixels}; it must be a multiple of {side_multiple}.</source>
        <translation>PIXELS es {pixels}; debe ser un múltiplo de {side_multiple}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>CLOSE_SIDE is {close:g} and WIDE_SIDE {wide:g}: give lengths in metres, 100 or more, the close one not above the wide one.</source>
        <translation>CLOSE_SIDE es {close:g} y WIDE_SIDE {wide:g}: indique longitudes en metros, 100 o más, la cercana no mayor que la amplia.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>No trace can be used; the table REJECTED says why of each.</source>
        <translation>Ninguna traza se puede usar; la tabla REJECTED dice por qué de cada una.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>{count} windows to draw.</source>
        <translation>{count} ventanas por dibujar.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>No trajectory has both signaling and GPS: the signaling has {signaling}; the GPS has {gps}. Check TRAJECTORY and GPS_TRAJECTORY.</source>
        <translation>Ninguna trayectoria tiene señalización y GPS a la vez: la señalización tiene {signaling}; el GPS tiene {gps}. Compruebe TRAJECTORY y GPS_TRAJECTORY.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>Trajectories with GPS but without signaling ({count}): {named}.</source>
        <translation>Trayectorias con GPS pero sin señalización ({count}): {named}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>no GPS of this trajectory</source>
        <translation>sin GPS de esta trayectoria</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>Pairs: {pairs}.</source>
        <translation>Pares: {pairs}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>Dropped {count} windows: {reason} ({meaning}).</source>
        <translation>Se descartan {count} ventanas: {reason} ({meaning}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>The training set holds no pair; the log says why.</source>
        <translation>El conjunto de entrenamiento no contiene ningún par; el registro dice por qué.</translation>
    </message>
    <message>
        <location filename="../processing_provider/trajectory_names.py"/>
        <source>{named} and {more} more</source>
        <translation>{named} y {more} más</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Video checkpoint (wan)</source>
        <translation>Punto de control de vídeo (wan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>The fine-tuned video model: a name that the inference server knows. This computer&apos;s own server also takes the path of a checkpoint&apos;s folder. Empty: the server&apos;s only one.</source>
        <translation>El modelo de vídeo con ajuste fino: un nombre que el servidor de inferencia conoce. El servidor propio de este equipo también acepta la ruta de la carpeta de un punto de control. Vacío: el único del servidor.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Frames of a video (wan)</source>
        <translation>Fotogramas de un vídeo (wan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>4k + 1: 13, 17, 21 … More take longer and err less. Empty: as the checkpoint says.</source>
        <translation>4k + 1: 13, 17, 21 … Más fotogramas tardan más y yerran menos. Vacío: los que diga el punto de control.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Denoising steps (wan)</source>
        <translation>Pasos de eliminación de ruido (wan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>1 upwards. Empty: as the checkpoint says.</source>
        <translation>A partir de 1. Vacío: los que diga el punto de control.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Videos of each window (wan)</source>
        <translation>Vídeos por ventana (wan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>With consecutive seeds. They are judged by their path (in one piece, on roads, in agreement with the signaling) and count accordingly; where they differ, sigma_m grows.</source>
        <translation>Con semillas consecutivas. Se juzgan por su recorrido (de una pieza, sobre vías, de acuerdo con la señalización) y cuentan en consecuencia; donde difieren, sigma_m crece.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Seed (wan)</source>
        <translation>Semilla (wan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>The same seed on the same device gives the same result.</source>
        <translation>La misma semilla en el mismo dispositivo da el mismo resultado.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Map layers (wan)</source>
        <translation>Capas del mapa (wan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Map theme (wan)</source>
        <translation>Tema de mapa (wan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>The map under the traces, as QGIS draws it. Its blue is toned down, for only the path is blue. Empty: the map theme; without one, the map that the checkpoint&apos;s config states; if it states none, the layers that the project shows, and without a project ROADS in the checkpoint&apos;s style.</source>
        <translation>El mapa bajo las trazas, tal como lo dibuja QGIS. Su azul se atenúa, porque solo el recorrido es azul. Vacío: el tema de mapa; sin él, el mapa que indica la configuración del punto de control; si no indica ninguno, las capas que muestra el proyecto y, sin proyecto, ROADS en el estilo del punto de control.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Dry run (wan)</source>
        <translation>Simulacro (wan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Draws the tiles and tells how many there are and what they take, without computing any video. No layer is written.</source>
        <translation>Dibuja las teselas y dice cuántas son y qué requieren, sin calcular ningún vídeo. No se escribe ninguna capa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Tiles and videos (wan)</source>
        <translation>Teselas y vídeos (wan)</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>A folder for the pictures that the model is given (PNG with world file and CRS, which QGIS loads where they belong) and the videos that it makes (MP4).</source>
        <translation>Una carpeta para las imágenes que recibe el modelo (PNG con archivo de georreferencia y SRC, que QGIS carga en su lugar) y los vídeos que produce (MP4).</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>The engine is {engine}, and only {wan} has a use for {given}: leave that empty, or choose ENGINE {wan}.</source>
        <translation>El motor es {engine}, y solo {wan} utiliza {given}: déjelo vacío o elija ENGINE {wan}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>{frames} is {value}; the model makes videos of 4k + 1 frames: 13, 17, 21, 25 …</source>
        <translation>{frames} es {value}; el modelo produce vídeos de 4k + 1 fotogramas: 13, 17, 21, 25 …</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>, reckoned from the first {seen} tiles</source>
        <translation>, estimado a partir de las primeras {seen} teselas</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>Dry run: nothing is computed. {count} traces make {tiles} tiles of {pixels} x {pixels} pixels, with {frames} frames and {candidates} videos each: {videos} videos, {steps} denoising steps.</source>
        <translation>Simulacro: no se calcula nada. {count} trazas dan {tiles} teselas de {pixels} x {pixels} píxeles, con {frames} fotogramas y {candidates} vídeos cada una: {videos} vídeos, {steps} pasos de eliminación de ruido.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>Upload: {size} of pictures{reckoned}.</source>
        <translation>Envío: {size} de imágenes{reckoned}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>Answers: {size} of frames before they are packed; at most {held} of them are in this QGIS&apos;s memory at a time.</source>
        <translation>Respuestas: {size} de fotogramas antes de comprimirse; como máximo {held} de ellos están a la vez en la memoria de este QGIS.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>On the server, a video is {patches} patches of 32 x 32 pixels in 4 frames for the transformer of Wan2.2-TI2V-5B; memory grows with them, and with the videos that are computed at a time.</source>
        <translation>En el servidor, un vídeo son {patches} parches de 32 x 32 píxeles en 4 fotogramas para el transformador de Wan2.2-TI2V-5B; la memoria crece con ellos y con los vídeos que se calculan a la vez.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>Memory on the server&apos;s device: about {size}, of which the model takes {weights}, with {together} videos at a time.</source>
        <translation>Memoria en el dispositivo del servidor: unos {size}, de los que el modelo ocupa {weights}, con {together} vídeos a la vez.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>The server at {server} does not say how its model has to be asked ({file}): it is asked in the canonical style. If the model was trained otherwise, give the folder of its checkpoint as {parameter}.</source>
        <translation>El servidor {server} no dice cómo hay que consultar su modelo ({file}): se le consulta en el estilo canónico. Si el modelo se entrenó de otro modo, indique la carpeta de su punto de control como {parameter}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>Video checkpoint &apos;{name}&apos;: style {style}, {pixels} pixels; side of a tile (km): {sides}.</source>
        <translation>Punto de control de vídeo &apos;{name}&apos;: estilo {style}, {pixels} píxeles; lado de una tesela (km): {sides}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>The video checkpoint &apos;{name}&apos; was trained to continue traces, not to reconstruct them. Predict next positions with it, or give another one ({parameter}).</source>
        <translation>El punto de control de vídeo &apos;{name}&apos; se entrenó para continuar trazas, no para reconstruirlas. Prediga con él las próximas posiciones, o indique otro ({parameter}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>The video checkpoint &apos;{name}&apos; was trained to reconstruct traces, not to continue them: none of its frames lies ahead of the last record. Give one that was trained with frames ahead ({parameter}; the guide&apos;s page on your own city tells how), or choose ENGINE {hmm}.</source>
        <translation>El punto de control de vídeo &apos;{name}&apos; se entrenó para reconstruir trazas, no para continuarlas: ninguno de sus fotogramas es posterior al último registro. Indique uno entrenado con fotogramas por delante ({parameter}; la página de la guía sobre su propia ciudad dice cómo), o elija ENGINE {hmm}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>FRAMES is {frames}, of which the video checkpoint &apos;{name}&apos; draws {ahead} ahead of the last record: give at least {least}, or leave FRAMES empty.</source>
        <translation>FRAMES es {frames}, de los que el punto de control de vídeo &apos;{name}&apos; dibuja {ahead} después del último registro: indique al menos {least}, o deje FRAMES vacío.</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>HORIZON is {horizon:g} s, but the frames of the video checkpoint &apos;{name}&apos; reach {reach:g} s ahead at most, as it was trained. Give a HORIZON of at most that, or choose ENGINE {hmm}.</source>
        <translation>HORIZON es {horizon:g} s, pero los fotogramas del punto de control de vídeo &apos;{name}&apos; alcanzan como máximo {reach:g} s por delante, tal como se entrenó. Indique un HORIZON no mayor, o elija ENGINE {hmm}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>The powers (POWERS) stand in the reverse order of the beams (BEAM): the last power is that of the first beam. They are taken so.</source>
        <translation>Las potencias (POWERS) están en el orden inverso de los haces (BEAM): la última potencia es la del primer haz. Se leen así.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>they hold 0 and no {beams}</source>
        <translation>contienen 0 y ningún {beams}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>as their powers (POWERS) show or SITE_MODEL has it</source>
        <translation>como muestran sus potencias (POWERS) o lo tiene SITE_MODEL</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>The beams (BEAM) are numbered from 0: {how}. Beam 0 counts as the first of {beams}.</source>
        <translation>Los haces (BEAM) están numerados desde 0: {how}. El haz 0 cuenta como el primero de {beams}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>All beams (BEAM) are {value}: they tell nothing, and are not used. Check the field.</source>
        <translation>Todos los haces (BEAM) son {value}: no dicen nada y no se usan. Compruebe el campo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/box_checks.py"/>
        <source>No sample of {layer} has a box. Check BOX_X and BOX_Y; or have boxes detected: choose IMAGE and DETECTOR, and a layer without box fields.</source>
        <translation>Ninguna muestra de {layer} tiene un cuadro. Compruebe BOX_X y BOX_Y; o haga que se detecten los cuadros: elija IMAGE y DETECTOR, y una capa sin campos de cuadros.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/box_checks.py"/>
        <source>All {count} boxes of {layer} have the same BOX_X, {x:g}: they do not tell where a vehicle is. Check BOX_X.</source>
        <translation>Los {count} cuadros de {layer} tienen todos el mismo BOX_X, {x:g}: no dicen dónde está un vehículo. Compruebe BOX_X.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <location filename="../processing_provider/vision/denoise_run.py"/>
        <location filename="../processing_provider/vision/sample_reader.py"/>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>layer &apos;{layer}&apos; (SAMPLES)</source>
        <translation>la capa &apos;{layer}&apos; (SAMPLES)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>GPS error by camera</source>
        <translation>Error GPS por cámara</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>grids used</source>
        <translation>cuadrículas usadas</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>mean d_gamma</source>
        <translation>d_gamma media</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>peak of its distribution</source>
        <translation>máximo de su distribución</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>adjusted R² of the Gaussian</source>
        <translation>R² ajustado de la gaussiana</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Characterize GPS error</source>
        <translation>Caracterizar el error GPS</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>GPS,error,noise,variance,camera,vehicle,Gaussian,base station</source>
        <translation>GPS,error,ruido,varianza,cámara,vehículo,gaussiana,estación base</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>&lt;p&gt;Vehicles that a fixed camera sees at the same place of its image are at the same place of their lane. So their GPS positions should agree, and how far they do not is the error of GPS there.&lt;/p&gt;&lt;p&gt;The image is cut into vertical grids. In each, and for each direction of travel, this algorithm takes the mean position and d_gamma, the mean distance to it; and over the grids the distribution of d_gamma, with a Gaussian fitted to it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Los vehículos que una cámara fija ve en el mismo lugar de su imagen están en el mismo lugar de su carril. Por tanto, sus posiciones GPS deberían coincidir, y lo que se apartan es allí el error del GPS.&lt;/p&gt;&lt;p&gt;La imagen se corta en cuadrículas verticales. En cada una, y para cada sentido de circulación, este algoritmo toma la posición media y d_gamma, la distancia media a ella; y sobre las cuadrículas la distribución de d_gamma, con una gaussiana ajustada.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>A page with the distribution of the GPS error and its Gaussian fit, the variance along the image, and the noise by direction.</source>
        <translation>Una página con la distribución del error GPS y su ajuste gaussiano, la varianza a lo largo de la imagen y el ruido por sentido.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Samples in grids</source>
        <translation>Muestras en cuadrículas</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Grids with at least two samples</source>
        <translation>Cuadrículas con al menos dos muestras</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean d_gamma (m)</source>
        <translation>d_gamma media (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Peak of the Gaussian fit (m)</source>
        <translation>Máximo del ajuste gaussiano (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Adjusted R² of the Gaussian fit</source>
        <translation>R² ajustado del ajuste gaussiano</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Number of rejected rows</source>
        <translation>Número de filas rechazadas</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Layer &apos;{layer}&apos; ({samples}) has no boxes: choose {box_x} and {box_y}, its fields with their centres.</source>
        <translation>La capa &apos;{layer}&apos; ({samples}) no tiene cuadros: elija {box_x} y {box_y}, sus campos con los centros.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>Denoise GPS with vision and beams</source>
        <translation>Corregir el ruido del GPS con visión y haces</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>GPS,denoise,camera,beam,mmWave,6G,YOLO,detector,vehicle,localization,base station</source>
        <translation>GPS,ruido,corrección,cámara,haz,mmWave,6G,YOLO,detector,vehículo,localización,estación base</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>&lt;p&gt;A base station sees the vehicles on its street with a camera, and serves one of them over a beam. This algorithm finds the vehicle that it serves among the boxes in each image, learns where in its lane a vehicle is by its place in the image, and corrects the vehicle&apos;s noisy GPS by it.&lt;/p&gt;&lt;p&gt;Boxes come from fields (BOX_X, BOX_Y; several rows a sample where SAMPLE tells them together, as &lt;i&gt;Detect objects&lt;/i&gt; writes them), or from the images, by a detector in an inference server.&lt;/p&gt;&lt;p&gt;Every position comes with sigma_m, its standard deviation in metres. Rows that cannot be used are listed with the reason in &lt;i&gt;Rejected&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Una estación base ve con una cámara los vehículos de su calle y sirve a uno de ellos por un haz. Este algoritmo encuentra, entre los cuadros de cada imagen, el vehículo al que sirve, aprende en qué lugar de su carril está un vehículo según su lugar en la imagen, y corrige con ello el GPS ruidoso del vehículo.&lt;/p&gt;&lt;p&gt;Los cuadros proceden de campos (BOX_X, BOX_Y; varias filas por muestra donde SAMPLE las agrupa, tal como las escribe &lt;i&gt;Detectar objetos en imágenes&lt;/i&gt;), o de las imágenes, mediante un detector en un servidor de inferencia.&lt;/p&gt;&lt;p&gt;Cada posición lleva sigma_m, su desviación típica en metros. Las filas que no se pueden usar figuran con el motivo en &lt;i&gt;Rechazados&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>With known boxes no detector and no images are needed.</source>
        <translation>Con cuadros conocidos no hacen falta detector ni imágenes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>There is no file &apos;{site}&apos; ({site_model}).</source>
        <translation>No existe el archivo &apos;{site}&apos; ({site_model}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>Layer &apos;{layer}&apos; ({samples}) has no boxes: choose {box_x} and {box_y}, its fields with their centres, or {image} to have them detected.</source>
        <translation>La capa &apos;{layer}&apos; ({samples}) no tiene cuadros: elija {box_x} y {box_y}, sus campos con los centros, o {image} para que se detecten.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>Give true positions as {truth} or as {truth_x} and {truth_y}, not both.</source>
        <translation>Indique las posiciones verdaderas como {truth} o como {truth_x} y {truth_y}, no ambas cosas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>Choose {sample} and {truth_id}, the fields by which the true positions of layer &apos;{layer}&apos; ({truth}) are found.</source>
        <translation>Elija {sample} y {truth_id}, los campos por los que se encuentran las posiciones verdaderas de la capa &apos;{layer}&apos; ({truth}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Sig2GPS site model (*.json)</source>
        <translation>Modelo de emplazamiento de Sig2GPS (*.json)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>fused: a smooth curve for each lane, combined with the sample&apos;s own GPS, its neighbours in the same pass and the beam, each by how sure it is; with sigma_m. lut: the mean position of the sample&apos;s grid. mlp: a small network from the box centre to the position. lut and mlp are those of the paper.</source>
        <translation>fused: una curva suave por carril, combinada con el GPS de la propia muestra, sus vecinas de la misma pasada y el haz, cada cual según lo segura que es; con sigma_m. lut: la posición media de la cuadrícula de la muestra. mlp: una pequeña red del centro del cuadro a la posición. lut y mlp son los del artículo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Site model</source>
        <translation>Modelo de emplazamiento</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>What an earlier run learned of this base station (its Site model output), to be applied to these samples. It must be of the same camera and codebook. Empty: the site is learned from these samples.</source>
        <translation>Lo que una ejecución anterior aprendió de esta estación base (su salida Modelo de emplazamiento), para aplicarlo a estas muestras. Debe ser de la misma cámara y del mismo libro de códigos. Vacío: el emplazamiento se aprende de estas muestras.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Points where the samples really were, in any CRS, to measure the errors with: instead of true x and y fields. They are found by the ids in SAMPLE and TRUTH_ID.</source>
        <translation>Puntos donde las muestras estaban realmente, en cualquier SRC, para medir con ellos los errores: en lugar de campos de x e y verdaderas. Se encuentran por los identificadores de SAMPLE y TRUTH_ID.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Sample field of the true positions</source>
        <translation>Campo de muestra de las posiciones verdaderas</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Holds the same ids as the sample field of the samples.</source>
        <translation>Contiene los mismos identificadores que el campo de muestra de las muestras.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Grids</source>
        <translation>Cuadrículas</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>A point for each grid and direction, at its mean position, with the number of its samples, their mean distance to it (d_gamma) and their variance. Grids without samples are interpolated from their neighbours, and marked.</source>
        <translation>Un punto por cuadrícula y sentido, en su posición media, con el número de sus muestras, la distancia media de estas a él (d_gamma) y su varianza. Las cuadrículas sin muestras se interpolan a partir de sus vecinas, y se marcan.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>A table of the rows that could not be used, and why.</source>
        <translation>Una tabla de las filas que no se pudieron usar, y por qué.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Denoised</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>The denoised positions, with all fields of the samples and: grid, direction, method, shift_m (how far the position was moved), sigma_m (the standard deviation of the position), box_x and box_y (centre of the transmitter&apos;s box), identified, and margin (how much farther from the beam&apos;s place in the image the next box is).</source>
        <translation>Las posiciones corregidas, con todos los campos de las muestras y: grid, direction, method, shift_m (cuánto se movió la posición), sigma_m (la desviación típica de la posición), box_x y box_y (centro del cuadro del transmisor), identified, y margin (cuánto más lejos del lugar del haz en la imagen está el siguiente cuadro).</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>What was learned of the base station, for later samples: a JSON file, and beside it one of the same name that ends in .safetensors.</source>
        <translation>Lo que se aprendió de la estación base, para muestras posteriores: un archivo JSON, y a su lado uno del mismo nombre que termina en .safetensors.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>A page with the distribution of the GPS error and its Gaussian fit, the variance along the image, a map before and after, and the noise by direction.</source>
        <translation>Una página con la distribución del error GPS y su ajuste gaussiano, la varianza a lo largo de la imagen, un mapa de antes y después, y el ruido por sentido.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Samples denoised</source>
        <translation>Muestras corregidas</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Samples whose transmitter is identified</source>
        <translation>Muestras con transmisor identificado</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Share of samples whose transmitter is identified</source>
        <translation>Proporción de muestras con transmisor identificado</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean shift (m)</source>
        <translation>Desplazamiento medio (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean sigma (m)</source>
        <translation>Sigma media (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Mean error of the noisy positions (m)</source>
        <translation>Error medio de las posiciones ruidosas (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Mean error of the denoised positions (m)</source>
        <translation>Error medio de las posiciones corregidas (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_run.py"/>
        <source>{count} samples denoised, {identified} with their transmitter identified; mean shift {shift:.2f} m, mean sigma {sigma:.2f} m.</source>
        <translation>{count} muestras corregidas, {identified} con su transmisor identificado; desplazamiento medio {shift:.2f} m, sigma media {sigma:.2f} m.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_run.py"/>
        <source>Mean error {before:.2f} m before, {after:.2f} m after.</source>
        <translation>Error medio {before:.2f} m antes, {after:.2f} m después.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>The site model &apos;{path}&apos; (SITE_MODEL_OUT) cannot be written: {reason}.</source>
        <translation>No se puede escribir el modelo de emplazamiento &apos;{path}&apos; (SITE_MODEL_OUT): {reason}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>GPS denoised by vision and beams</source>
        <translation>GPS corregido con visión y haces</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>{layer}, method {method}</source>
        <translation>{layer}, método {method}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>samples denoised</source>
        <translation>muestras corregidas</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>transmitter identified</source>
        <translation>transmisor identificado</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>mean shift</source>
        <translation>desplazamiento medio</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>mean error before</source>
        <translation>error medio antes</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>mean error after</source>
        <translation>error medio después</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>Detect objects in images</source>
        <translation>Detectar objetos en imágenes</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>YOLO,detector,object detection,image,camera,vehicle,bounding box</source>
        <translation>YOLO,detector,detección de objetos,imagen,cámara,vehículo,cuadro delimitador</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>&lt;p&gt;Finds objects in images with a YOLO detector, and writes a row for each box: its class, the confidence, and its centre and size as shares of the image. Images are named by the rows of a layer, or lie in a folder.&lt;/p&gt;&lt;p&gt;All fields of the layer are kept, and its points. So the result is what &lt;i&gt;Denoise GPS with vision and beams&lt;/i&gt; takes as samples: rows with the same &lt;i&gt;sample&lt;/i&gt; are the boxes of one image. An image in which nothing is found has one row without a box.&lt;/p&gt;&lt;p&gt;Images that are missing, broken or too large are listed with the reason in &lt;i&gt;Rejected&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Encuentra objetos en imágenes con un detector YOLO, y escribe una fila por cada cuadro: su clase, la confianza, y su centro y tamaño como proporciones de la imagen. Las imágenes se nombran en las filas de una capa, o están en una carpeta.&lt;/p&gt;&lt;p&gt;Se conservan todos los campos de la capa y sus puntos. Así el resultado es lo que &lt;i&gt;Corregir el ruido del GPS con visión y haces&lt;/i&gt; toma como muestras: las filas con el mismo &lt;i&gt;sample&lt;/i&gt; son los cuadros de una imagen. Una imagen en la que no se encuentra nada tiene una fila sin cuadro.&lt;/p&gt;&lt;p&gt;Las imágenes que faltan, están dañadas o son demasiado grandes figuran con el motivo en &lt;i&gt;Rechazados&lt;/i&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>Choose either {images}, a layer whose rows name images, or {folder}, a folder with images.</source>
        <translation>Elija {images}, una capa cuyas filas nombran imágenes, o {folder}, una carpeta con imágenes, pero no ambas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>The layer of {images} cannot be opened.</source>
        <translation>No se puede abrir la capa de {images}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>Choose {image}, the field of layer &apos;{layer}&apos; ({images}) with the paths of the images. Its fields: {names}.</source>
        <translation>Elija {image}, el campo de la capa &apos;{layer}&apos; ({images}) con las rutas de las imágenes. Sus campos: {names}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>There are no rows in layer &apos;{layer}&apos; ({images}). Check its filter and, with &apos;selected features only&apos;, its selection.</source>
        <translation>No hay filas en la capa &apos;{layer}&apos; ({images}). Compruebe su filtro y, con «Objetos seleccionados solamente», su selección.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>There is no folder &apos;{path}&apos; ({name}).</source>
        <translation>No existe la carpeta &apos;{path}&apos; ({name}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>{boxes} boxes in {count} images; in {empty} of them nothing was found.</source>
        <translation>{boxes} cuadros en {count} imágenes; en {empty} de ellas no se encontró nada.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>folder &apos;{folder}&apos; (FOLDER)</source>
        <translation>la carpeta &apos;{folder}&apos; (FOLDER)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>layer &apos;{layer}&apos; ({images})</source>
        <translation>la capa &apos;{layer}&apos; ({images})</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>A layer or table with a row for each image. Or choose a folder instead.</source>
        <translation>Una capa o tabla con una fila por imagen. O elija en su lugar una carpeta.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Image field</source>
        <translation>Campo de imagen</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Path of the image, absolute or relative to the image folder.</source>
        <translation>Ruta de la imagen, absoluta o relativa a la carpeta de imágenes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Image folder</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>What relative paths of images are relative to.</source>
        <translation>Respecto a qué son relativas las rutas relativas de las imágenes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Folder of images</source>
        <translation>Carpeta con imágenes</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>All images of this folder, instead of those that a layer names.</source>
        <translation>Todas las imágenes de esta carpeta, en lugar de las que nombra una capa.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>File pattern</source>
        <translation>Patrón de archivos</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Which files of the folder are images: * stands for anything, and a semicolon stands between patterns.</source>
        <translation>Qué archivos de la carpeta son imágenes: * representa cualquier cosa, y entre patrones va un punto y coma.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>How sure the detector must be of a box, from 0 to 1.</source>
        <translation>Lo seguro que debe estar el detector de un cuadro, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>What to find: names of classes that the detector knows, with commas between them; car, truck, bus, for instance. Empty: all.</source>
        <translation>Qué buscar: nombres de clases que el detector conoce, separados por comas; car, truck, bus, por ejemplo. Vacío: todas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Boxes</source>
        <translation>Cuadros</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>A row for each box: image, sample (the number of the image&apos;s row), image_width and image_height in pixels, class, class_name, confidence, box_x and box_y (its centre) and box_w and box_h as shares of the image, from its top left; and detector, with the hash of its weights.</source>
        <translation>Una fila por cuadro: image, sample (el número de la fila de la imagen), image_width e image_height en píxeles, class, class_name, confidence, box_x y box_y (su centro) y box_w y box_h como proporciones de la imagen, desde su esquina superior izquierda; y detector, con el hash de sus pesos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>A table of the images that could not be used, and why.</source>
        <translation>Una tabla de las imágenes que no se pudieron usar, y por qué.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Number of images</source>
        <translation>Número de imágenes</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Number of boxes</source>
        <translation>Número de cuadros</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Number of images without a box</source>
        <translation>Número de imágenes sin cuadro</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Number of rejected images</source>
        <translation>Número de imágenes rechazadas</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detected_samples.py"/>
        <source>{count} vehicles in {images} images; none in {without} of them.</source>
        <translation>{count} vehículos en {images} imágenes; ninguno en {without} de ellas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detected_samples.py"/>
        <source>{count} vehicles in {images} images.</source>
        <translation>{count} vehículos en {images} imágenes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detected_samples.py"/>
        <source>no image is named</source>
        <translation>no se nombra ninguna imagen</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/gathered_samples.py"/>
        <source>{beam:.0f} is not among {beams} beams</source>
        <translation>{beam:.0f} no está entre los {beams} haces</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_files.py"/>
        <source>&apos;{value}&apos; is relative to a folder: choose IMAGE_FOLDER, the folder of the images</source>
        <translation>&apos;{value}&apos; es relativa a una carpeta: elija IMAGE_FOLDER, la carpeta de las imágenes</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_files.py"/>
        <source>{width} x {height} pixels instead of {usual_width} x {usual_height}</source>
        <translation>{width} x {height} píxeles en lugar de {usual_width} x {usual_height}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_source.py"/>
        <source>the row names no image</source>
        <translation>la fila no nombra ninguna imagen</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_source.py"/>
        <source>The folder &apos;{folder}&apos; (FOLDER) cannot be read: {reason}.</source>
        <translation>No se puede leer la carpeta &apos;{folder}&apos; (FOLDER): {reason}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_source.py"/>
        <source>There are no images {patterns} (PATTERN) in the folder &apos;{folder}&apos; (FOLDER).</source>
        <translation>No hay imágenes {patterns} (PATTERN) en la carpeta &apos;{folder}&apos; (FOLDER).</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Detector</source>
        <translation>Detector</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>YOLO weights</source>
        <translation>Pesos de YOLO</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Weights of a YOLO detector: a file ({suffix}) as Ultralytics saves it, or the name of one of Ultralytics&apos; own, such as {usual}, which this computer then downloads once. A server elsewhere takes only names of files that whoever runs it has put there.</source>
        <translation>Pesos de un detector YOLO: un archivo ({suffix}) tal como lo guarda Ultralytics, o el nombre de uno de los propios de Ultralytics, como {usual}, que este equipo descarga entonces una vez. Un servidor en otro lugar solo acepta nombres de archivos que ha puesto allí quien lo administra.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Otherwise the images go to that server, as they are.</source>
        <translation>Si no, las imágenes van a ese servidor, tal como están.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>The Python of this QGIS lacks requests, with which inference servers are asked. {hint}</source>
        <translation>Al Python de este QGIS le falta requests, con el que se consulta a los servidores de inferencia. {hint}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Images need a detector, which runs on an inference server: {absence}, nor is a {server} given. Run {installer}, or give {server}.</source>
        <translation>Las imágenes necesitan un detector, que funciona en un servidor de inferencia: {absence}, ni se ha indicado un {server}. Ejecute {installer} o indique {server}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Detector {name} (weights {revision}), on the inference server at {url}.</source>
        <translation>Detector {name} (pesos {revision}), en el servidor de inferencia {url}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>{error}
Nothing has been written. Check {detector} and {server}.</source>
        <translation>{error}
No se ha escrito nada. Compruebe {detector} y {server}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Choose a {detector}: a file of YOLO weights ({suffix}), or {usual_detector}.</source>
        <translation>Elija un {detector}: un archivo de pesos de YOLO ({suffix}), o {usual_detector}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>&apos;{weights}&apos; ({detector}) is no file of YOLO weights: its name must end in {suffix}.</source>
        <translation>&apos;{weights}&apos; ({detector}) no es un archivo de pesos de YOLO: su nombre debe terminar en {suffix}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>A {server} elsewhere takes only names of weights in its own folder, no paths: give &apos;{name}&apos; as {detector}, and have the file put into that folder (the server&apos;s option --detectors).</source>
        <translation>Un {server} en otro lugar solo acepta nombres de pesos de su propia carpeta, no rutas: indique &apos;{name}&apos; como {detector}, y haga que se ponga el archivo en esa carpeta (la opción --detectors del servidor).</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>There is no file &apos;{weights}&apos; ({detector}).</source>
        <translation>No existe el archivo &apos;{weights}&apos; ({detector}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>{count} powers instead of {beams}</source>
        <translation>{count} potencias en lugar de {beams}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>the power of beam {beam} is missing or NaN</source>
        <translation>la potencia del haz {beam} falta o es NaN</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>Layer &apos;{layer}&apos; has no field &apos;{chosen}&apos; and no fields &apos;{chosen}1&apos; to &apos;{chosen}{beams}&apos; (POWERS). Its fields: {names}.</source>
        <translation>La capa &apos;{layer}&apos; no tiene ningún campo &apos;{chosen}&apos; ni campos de &apos;{chosen}1&apos; a &apos;{chosen}{beams}&apos; (POWERS). Sus campos: {names}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>Layer &apos;{layer}&apos; has {count} fields &apos;{chosen}{first}&apos; to &apos;{chosen}{last}&apos; (POWERS), but BEAMS is {beams}. Give one field for each beam, or change BEAMS.</source>
        <translation>La capa &apos;{layer}&apos; tiene {count} campos, de &apos;{chosen}{first}&apos; a &apos;{chosen}{last}&apos; (POWERS), pero BEAMS es {beams}. Indique un campo por haz o cambie BEAMS.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>{value!r} is no list of powers</source>
        <translation>{value!r} no es una lista de potencias</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Give the row a point, or choose LATITUDE and LONGITUDE.</source>
        <translation>Dé un punto a la fila, o elija LATITUDE y LONGITUDE.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>it is too far from the other samples</source>
        <translation>está demasiado lejos de las otras muestras</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check its coordinates; denoise the samples of one base station at a time.</source>
        <translation>Compruebe sus coordenadas; corrija las muestras de una estación base cada vez.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable beam</source>
        <translation>haz inutilizable</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check BEAM, and BEAMS, the number of beams in the codebook.</source>
        <translation>Compruebe BEAM, y BEAMS, el número de haces del libro de códigos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable powers</source>
        <translation>potencias inutilizables</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>POWERS wants a number for each beam; BEAMS says how many.</source>
        <translation>POWERS pide un número por cada haz; BEAMS dice cuántos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable box</source>
        <translation>cuadro inutilizable</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check BOX_X and BOX_Y, or leave both empty without a box.</source>
        <translation>Compruebe BOX_X y BOX_Y, o deje ambos vacíos si no hay cuadro.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>the rows of its sample differ</source>
        <translation>las filas de su muestra difieren</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Every sample needs a SAMPLE value of its own, across passes and days, too.</source>
        <translation>Cada muestra necesita un valor propio en SAMPLE, también entre distintas pasadas y días.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable true position</source>
        <translation>posición verdadera inutilizable</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check TRUTH_X and TRUTH_Y, or leave them empty.</source>
        <translation>Compruebe TRUTH_X y TRUTH_Y, o déjelos vacíos.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable image</source>
        <translation>imagen inutilizable</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check the file, IMAGE and IMAGE_FOLDER.</source>
        <translation>Compruebe el archivo, IMAGE e IMAGE_FOLDER.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>its image has another size</source>
        <translation>su imagen tiene otro tamaño</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Only whole images of one camera belong together; run the others apart.</source>
        <translation>Solo van juntas imágenes enteras de una misma cámara; procese las otras aparte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>it cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>{count} of them: {reason}</source>
        <translation>{count} de ellas: {reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>{count} of them, the first: {reason}</source>
        <translation>{count} de ellas, la primera: {reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>{count} rows of {layer} are not used.
{lines}</source>
        <translation>{count} filas de {layer} no se usan.
{lines}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>None of the {count} rows of {layer} can be used.
{lines}</source>
        <translation>Ninguna de las {count} filas de {layer} se puede usar.
{lines}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>d_gamma: mean distance to the grid&apos;s mean position (m)</source>
        <translation>d_gamma: distancia media a la posición media de la cuadrícula (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Histogram of d_gamma over the grids</source>
        <translation>Histograma de d_gamma sobre las cuadrículas</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Place in the image (0: left border, 1: right border)</source>
        <translation>Lugar en la imagen (0: borde izquierdo, 1: borde derecho)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Variance (m²)</source>
        <translation>Varianza (m²)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Variance of the positions in each grid, along the image</source>
        <translation>Varianza de las posiciones de cada cuadrícula, a lo largo de la imagen</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Noisy GPS</source>
        <translation>GPS ruidoso</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Truth</source>
        <translation>Verdad</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Along the street (m)</source>
        <translation>A lo largo de la calle (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Across (m)</source>
        <translation>A través (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Map of the noisy and the denoised positions</source>
        <translation>Mapa de las posiciones ruidosas y de las corregidas</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_columns.py"/>
        <source>{first} and {second} belong together: choose {missing}, too, or none of them (layer &apos;{layer}&apos;, {samples}).</source>
        <translation>{first} y {second} van juntos: elija también {missing}, o ninguno de los dos (capa &apos;{layer}&apos;, {samples}).</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_columns.py"/>
        <source>There are no samples in layer &apos;{layer}&apos; ({samples}). Check its filter and, with &apos;selected features only&apos;, its selection.</source>
        <translation>No hay muestras en la capa &apos;{layer}&apos; ({samples}). Compruebe su filtro y, con «Objetos seleccionados solamente», su selección.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_columns.py"/>
        <source>Layer &apos;{layer}&apos; ({samples}) has no geometry: choose {latitude} and {longitude}, its fields with the GPS position in degrees.</source>
        <translation>La capa &apos;{layer}&apos; ({samples}) no tiene geometría: elija {latitude} y {longitude}, sus campos con la posición GPS en grados.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>A feature for each image: points at the noisy GPS positions, in any CRS; or a table with LATITUDE and LONGITUDE. All of one base station and one camera.</source>
        <translation>Un objeto espacial por imagen: puntos en las posiciones GPS ruidosas, en cualquier SRC; o una tabla con LATITUDE y LONGITUDE. Todo de una sola estación base y una sola cámara.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Latitude field</source>
        <translation>Campo de latitud</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Longitude field</source>
        <translation>Campo de longitud</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Of the noisy GPS position, in degrees (WGS84). Needed for a table only.</source>
        <translation>De la posición GPS ruidosa, en grados (WGS84). Solo hace falta para una tabla.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Path of the image, absolute or relative to the image folder. Needed where a detector is to find the boxes; otherwise only the images&apos; size is looked at.</source>
        <translation>Ruta de la imagen, absoluta o relativa a la carpeta de imágenes. Hace falta donde un detector deba encontrar los cuadros; si no, solo se mira el tamaño de las imágenes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Centre of the vehicle&apos;s box as a share of the image&apos;s width or height: 0 is left or top, 1 right or bottom. Empty where the vehicle was not detected.</source>
        <translation>Centro del cuadro del vehículo como proporción de la anchura o altura de la imagen: 0 es izquierda o arriba, 1 derecha o abajo. Vacío donde no se detectó el vehículo.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Box centre, x field</source>
        <translation>Campo x del centro del cuadro</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Box centre, y field</source>
        <translation>Campo y del centro del cuadro</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Tells the lanes or directions of travel apart, each of which is learned by itself. Without it they are found from the passes.</source>
        <translation>Distingue los carriles o sentidos de circulación, cada uno de los cuales se aprende por separado. Sin él se encuentran a partir de las pasadas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Pass field</source>
        <translation>Campo de pasada</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Which drive past the base station a sample belongs to. Without it, passes are found from the times, or the order of the rows.</source>
        <translation>A qué paso ante la estación base pertenece una muestra. Sin él, las pasadas se encuentran a partir de las horas o del orden de las filas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Into how many vertical strips of equal width the image is cut.</source>
        <translation>En cuántas franjas verticales de igual anchura se corta la imagen.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Beam field</source>
        <translation>Campo de haz</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Index of the best beam, from 1 to the number of beams; or from 0, which is noticed and said in the log.</source>
        <translation>Índice del mejor haz, de 1 al número de haces; o desde 0, lo que se advierte y se dice en el registro.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Powers</source>
        <translation>Potencias</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>The powers received on the beams: the name of a field that holds a list of them, or what the names of one field for each beam begin with, such as power_ for power_1, power_2 and so on. Without BEAM the strongest is the beam.</source>
        <translation>Las potencias recibidas en los haces: el nombre de un campo que contiene una lista de ellas, o con qué empiezan los nombres de los campos, uno por haz, como power_ para power_1, power_2 y así sucesivamente. Sin BEAM, el más fuerte es el haz.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Beams</source>
        <translation>Haces</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>How many beams the codebook of the base station has.</source>
        <translation>Cuántos haces tiene el libro de códigos de la estación base.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Sample field</source>
        <translation>Campo de muestra</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Rows with the same value are the boxes of one image, as Detect objects gives them: candidates, of which the beam tells the transmitter. Without it every row is a sample.</source>
        <translation>Las filas con el mismo valor son los cuadros de una imagen, tal como los da Detectar objetos: candidatos, entre los que el haz señala el transmisor. Sin él, cada fila es una muestra.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Confidence field</source>
        <translation>Campo de confianza</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>How sure the detector is of a box, from 0 to 1.</source>
        <translation>Lo seguro que está el detector de un cuadro, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>True x field</source>
        <translation>Campo de x verdadera</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>True y field</source>
        <translation>Campo de y verdadera</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>The true position, where it is known, to measure the errors with: in the CRS of the samples, or as longitude and latitude in degrees.</source>
        <translation>La posición verdadera, donde se conoce, para medir con ella los errores: en el SRC de las muestras, o como longitud y latitud en grados.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_reader.py"/>
        <source>SAMPLE {key!r} has another position, time, beam or image in row {first}</source>
        <translation>SAMPLE {key!r} tiene otra posición, hora, haz o imagen en la fila {first}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_reader.py"/>
        <source>{beam:g} is no whole number</source>
        <translation>{beam:g} no es un número entero</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_reader.py"/>
        <source>its centre has one coordinate only</source>
        <translation>su centro tiene una sola coordenada</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>{count} samples with {boxes} known boxes in {layer}; {without} samples have no box.</source>
        <translation>{count} muestras con {boxes} cuadros conocidos en {layer}; {without} muestras no tienen cuadro.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>{count} samples with {boxes} known boxes in {layer}.</source>
        <translation>{count} muestras con {boxes} cuadros conocidos en {layer}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>In {layer}: {error}</source>
        <translation>En {layer}: {error}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>Row {row} of {layer}: {error}</source>
        <translation>Fila {row} de {layer}: {error}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>The true positions (TRUTH_X, TRUTH_Y) are no longitudes and latitudes in degrees. TRUTH_X is the longitude, TRUTH_Y the latitude.</source>
        <translation>Las posiciones verdaderas (TRUTH_X, TRUTH_Y) no son longitudes y latitudes en grados. TRUTH_X es la longitud, TRUTH_Y la latitud.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>The true positions (TRUTH_X, TRUTH_Y) are no coordinates in {authid}.</source>
        <translation>Las posiciones verdaderas (TRUTH_X, TRUTH_Y) no son coordenadas en {authid}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>The true position in row {row} of layer &apos;{layer}&apos; (TRUTH) cannot be used: {error}.</source>
        <translation>No se puede usar la posición verdadera de la fila {row} de la capa &apos;{layer}&apos; (TRUTH): {error}.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>No sample has a true position in layer &apos;{layer}&apos; (TRUTH): SAMPLE and TRUTH_ID hold no common id.</source>
        <translation>Ninguna muestra tiene posición verdadera en la capa &apos;{layer}&apos; (TRUTH): SAMPLE y TRUTH_ID no tienen ningún identificador en común.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>The true positions lie {distance:.3g} degrees from the GPS positions. TRUTH_X is the longitude or easting, TRUTH_Y the latitude or northing.</source>
        <translation>Las posiciones verdaderas están a {distance:.3g} grados de las posiciones GPS. TRUTH_X es la longitud o la coordenada este, TRUTH_Y la latitud o la coordenada norte.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Each dot is a sample, turned so that the street runs from left to right. N points to the north. A metre is as long both ways.</source>
        <translation>Cada punto es una muestra, girada de modo que la calle va de izquierda a derecha. N señala el norte. Un metro mide lo mismo en ambos ejes.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Gaussian around {mean:.2f} m, adjusted R² {r2:.3f}</source>
        <translation>Gaussiana en torno a {mean:.2f} m, R² ajustado {r2:.3f}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>GPS error in the grids</source>
        <translation>Error GPS en las cuadrículas</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>d_gamma is the mean distance of a grid&apos;s positions to their mean: how much GPS scatters while vehicles are in one place. Only grids with at least two samples count.</source>
        <translation>d_gamma es la distancia media de las posiciones de una cuadrícula a su media: cuánto se dispersa el GPS mientras los vehículos están en un mismo lugar. Solo cuentan las cuadrículas con al menos dos muestras.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Variance along the image</source>
        <translation>Varianza a lo largo de la imagen</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Of the positions in each grid. An error that depends on the place shows as a trend.</source>
        <translation>De las posiciones de cada cuadrícula. Un error que depende del lugar se muestra como tendencia.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Noise by direction</source>
        <translation>Ruido por sentido</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Of the noisy positions. The standard deviation is that of one axis, from the variance within the grids.</source>
        <translation>De las posiciones ruidosas. La desviación típica es la de un eje, a partir de la varianza dentro de las cuadrículas.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Grids with two or more</source>
        <translation>Cuadrículas con dos o más</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Standard deviation (m)</source>
        <translation>Desviación típica (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Identified</source>
        <translation>Identificadas</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean error before (m)</source>
        <translation>Error medio antes (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean error after (m)</source>
        <translation>Error medio después (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>95 % within, before (m)</source>
        <translation>95 % dentro de, antes (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>95 % within, after (m)</source>
        <translation>95 % dentro de, después (m)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Result by direction</source>
        <translation>Resultado por sentido</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Shift is how far positions were moved; sigma is their standard deviation as the method sees it. Errors are distances to the true positions that were given.</source>
        <translation>El desplazamiento es cuánto se movieron las posiciones; sigma es su desviación típica según el método. Los errores son distancias a las posiciones verdaderas que se indicaron.</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Shift is how far positions were moved; sigma is their standard deviation as the method sees it. No true positions were given to measure errors with.</source>
        <translation>El desplazamiento es cuánto se movieron las posiciones; sigma es su desviación típica según el método. No se indicaron posiciones verdaderas con las que medir errores.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detection_run.py"/>
        <source>the image cannot be decoded: {result}</source>
        <translation>no se puede descodificar la imagen: {result}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detection_run.py"/>
        <source>no answer: {result}</source>
        <translation>sin respuesta: {result}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>The detector &apos;{weights}&apos; knows no class &apos;{unknown}&apos; (CLASSES); it knows: {known}.</source>
        <translation>El detector &apos;{weights}&apos; no conoce ninguna clase &apos;{unknown}&apos; (CLASSES); conoce: {known}.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>{count} million pixels</source>
        <translation>{count} millones de píxeles</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>it has {width} x {height} pixels; scale it down to at most {most}</source>
        <translation>tiene {width} x {height} píxeles; redúzcala a {most} como máximo</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>it is broken, or cut off; save it anew</source>
        <translation>está dañada o cortada; guárdela de nuevo</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>it is broken, of more than {most}, or no image of these kinds: {formats}</source>
        <translation>está dañada, tiene más de {most} o no es una imagen de estos tipos: {formats}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/environment_look.py"/>
        <source>&apos;{python}&apos; cannot be started: {error}</source>
        <translation>no se puede iniciar &apos;{python}&apos;: {error}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/environment_look.py"/>
        <source>The inference environment does not work. {said}</source>
        <translation>El entorno de inferencia no funciona. {said}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/image_batches.py"/>
        <source>there is no such file</source>
        <translation>no existe tal archivo</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/image_batches.py"/>
        <source>the file has {size} bytes, and the inference server takes at most {most}; save it smaller</source>
        <translation>el archivo tiene {size} bytes, y el servidor de inferencia acepta como máximo {most}; guárdelo más pequeño</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/image_batches.py"/>
        <source>the file cannot be read: {reason}</source>
        <translation>no se puede leer el archivo: {reason}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/image_batches.py"/>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_client.py"/>
        <source>The inference server at {url} speaks version {theirs}, this plugin {ours}: install the same version of Sig2GPS on both.</source>
        <translation>El servidor de inferencia {url} habla la versión {theirs}, este complemento la {ours}: instale la misma versión de Sig2GPS en ambos.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_installation.py"/>
        <source>Another QGIS is installing the inference environment already. Wait for it to end.</source>
        <translation>Otro QGIS ya está instalando el entorno de inferencia. Espere a que termine.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_installation.py"/>
        <source>The inference environment cannot be installed in {folder}: {error}. If a file is in use, end the other QGIS windows, wait a minute, and run this again.</source>
        <translation>No se puede instalar el entorno de inferencia en {folder}: {error}. Si un archivo está en uso, cierre las otras ventanas de QGIS, espere un minuto y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_installation.py"/>
        <source>The disk of {folder} has {free:.1f} GB left, and the inference environment for {device} may need {needed:.0f} GB. Make room, and run this again.</source>
        <translation>Al disco de {folder} le quedan {free:.1f} GB, y el entorno de inferencia para {device} puede necesitar {needed:.0f} GB. Libere espacio y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_installation.py"/>
        <source>Warning: torch was built for CUDA and sees no GPU, so models will run on the CPU. Install NVIDIA&apos;s current driver, or restart after its update.</source>
        <translation>Advertencia: torch está compilado para CUDA y no ve ninguna GPU, por lo que los modelos funcionarán en la CPU. Instale el controlador actual de NVIDIA, o reinicie el equipo después de actualizarlo.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_jobs.py"/>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <location filename="../sig2gps_qgis/video_jobs.py"/>
        <source>no reason given</source>
        <translation>sin indicar el motivo</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_jobs.py"/>
        <source>The inference server at {url} has lost the job {times} times: look at its log, it may be crashing on this input.</source>
        <translation>El servidor de inferencia {url} ha perdido el trabajo {times} veces: mire su registro, puede que falle con esta entrada.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_jobs.py"/>
        <source>The inference server at {url} failed: {reason}</source>
        <translation>El servidor de inferencia {url} falló: {reason}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_jobs.py"/>
        <source>The inference server at {url} cancelled the job: {reason}</source>
        <translation>El servidor de inferencia {url} canceló el trabajo: {reason}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/installation_steps.py"/>
        <source>Making an environment with Python {version}, {path}</source>
        <translation>Se crea un entorno con Python {version}, {path}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/installation_steps.py"/>
        <source>{path} cannot make a virtual environment. {said}</source>
        <translation>{path} no puede crear un entorno virtual. {said}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/installation_steps.py"/>
        <source>The inference environment could not be installed. {why}
What was there before is unchanged. All that pip said is in {file}.</source>
        <translation>No se pudo instalar el entorno de inferencia. {why}
Lo que había antes no ha cambiado. Todo lo que dijo pip está en {file}.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/installation_steps.py"/>
        <source>Trying the environment</source>
        <translation>Se prueba el entorno</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/interruptible.py"/>
        <source>The inference server has not finished within {seconds:.0f} seconds.</source>
        <translation>El servidor de inferencia no ha terminado en {seconds:.0f} segundos.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/listed_stations.py"/>
        <source>station kind {station_kind!r} must be one of {station_kinds} and position kind {position_kind!r} one of {position_kinds}</source>
        <translation>el tipo de estación {station_kind!r} debe ser uno de {station_kinds} y el tipo de posición {position_kind!r} uno de {position_kinds}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/local_server.py"/>
        <source>The local inference server cannot be started from {folder}: {error}</source>
        <translation>No se puede iniciar el servidor de inferencia local desde {folder}: {error}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/local_server.py"/>
        <source>The local inference server started and does not answer ({error}).
{log}</source>
        <translation>El servidor de inferencia local se inició y no responde ({error}).
{log}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/local_server.py"/>
        <source>it does not answer any more</source>
        <translation>ya no responde</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/local_server.py"/>
        <source>The local inference server has ended in the middle ({how}); the next run starts it anew.
{log}</source>
        <translation>El servidor de inferencia local terminó a mitad de camino ({how}); la siguiente ejecución lo inicia de nuevo.
{log}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>Without a network, give WHEELS: a folder with the wheels of all packages, collected on another computer (see the installation guide).</source>
        <translation>Sin red, indique WHEELS: una carpeta con los wheels de todos los paquetes, reunidos en otro equipo (véase la guía de instalación).</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The proxy asks for a login. Give user and password under Settings &gt; Options &gt; Network, and run this again.</source>
        <translation>El proxy pide identificarse. Indique usuario y contraseña en Configuración &gt; Opciones &gt; Red, y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>pip cannot use a SOCKS proxy. Choose an HTTP proxy under Settings &gt; Options &gt; Network, or do without. {offline}</source>
        <translation>pip no puede usar un proxy SOCKS. Elija un proxy HTTP en Configuración &gt; Opciones &gt; Red, o prescinda de él. {offline}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The proxy gives no way out. Check Settings &gt; Options &gt; Network, and run this again. {offline}</source>
        <translation>El proxy no da salida. Compruebe Configuración &gt; Opciones &gt; Red, y ejecute esto de nuevo. {offline}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The package index refuses to answer. Check the address and login of the index in pip&apos;s own configuration, and run this again.</source>
        <translation>El índice de paquetes se niega a responder. Compruebe la dirección y las credenciales del índice en la configuración del propio pip, y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>A certificate on the way is not trusted, as happens behind proxies that look into secure connections. Import your company&apos;s certificate authority under Settings &gt; Options &gt; Authentication &gt; Manage Certificates, and run this again.</source>
        <translation>No se confía en un certificado del camino, como ocurre detrás de proxies que inspeccionan las conexiones seguras. Importe la autoridad de certificación de su empresa en Configuración &gt; Opciones &gt; Autenticación &gt; Administrar certificados, y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The disk is full. Make room on the disk that holds the QGIS profile, and run this again; what was downloaded is kept.</source>
        <translation>El disco está lleno. Libere espacio en el disco que contiene el perfil de QGIS, y ejecute esto de nuevo; lo que se descargó se conserva.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>A path is longer than this Windows allows. Enable long paths in Windows (setting LongPathsEnabled), and run this again.</source>
        <translation>Una ruta es más larga de lo que permite este Windows. Active las rutas largas en Windows (ajuste LongPathsEnabled), y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The package index cannot be reached. Check the network, and run this again. {offline}</source>
        <translation>No se puede llegar al índice de paquetes. Compruebe la red, y ejecute esto de nuevo. {offline}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The connection broke off. Run this again: it goes on with what was downloaded already.</source>
        <translation>La conexión se interrumpió. Ejecute esto de nuevo: continúa con lo que ya se descargó.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The folder {wheels} (WHEELS) has no wheel of {package} for Python {python} on this system. Collect the wheels with the same Python version on the same system.</source>
        <translation>La carpeta {wheels} (WHEELS) no tiene ningún wheel de {package} para Python {python} en este sistema. Reúna los wheels con la misma versión de Python en el mismo sistema.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The package index has no {package} for Python {python} on this system. Choose another version of Python in PYTHON.</source>
        <translation>El índice de paquetes no tiene {package} para Python {python} en este sistema. Elija otra versión de Python en PYTHON.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>It said at the end:
{end}</source>
        <translation>Al final dijo:
{end}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>It said nothing.</source>
        <translation>No dijo nada.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>is Python {version}, which is too old</source>
        <translation>es Python {version}, que es demasiado antiguo</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>is a Python of 32 bits</source>
        <translation>es un Python de 32 bits</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>lacks venv or ensurepip (on Debian and Ubuntu: apt install python3-venv)</source>
        <translation>carece de venv o ensurepip (en Debian y Ubuntu: apt install python3-venv)</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>&apos;{wished}&apos; is no Python that answers.</source>
        <translation>&apos;{wished}&apos; no es un Python que responda.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>No Python was found that can build the inference environment.</source>
        <translation>No se encontró ningún Python que pueda crear el entorno de inferencia.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>Found were:</source>
        <translation>Se encontraron:</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>Install Python {version} or later (64 bits, with venv), for instance from python.org, and run this again, or name its program in PYTHON.</source>
        <translation>Instale Python {version} o posterior (64 bits, con venv), por ejemplo de python.org, y ejecute esto de nuevo, o nombre su programa en PYTHON.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>the inference server at {url}</source>
        <translation>el servidor de inferencia {url}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>No answer from {at} within {seconds:.0f} seconds.</source>
        <translation>Sin respuesta de {at} en {seconds:.0f} segundos.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>No connection to {at} can be tried: {error}</source>
        <translation>No se puede intentar la conexión con {at}: {error}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>No secure connection to {at}: {cause}</source>
        <translation>Sin conexión segura con {at}: {cause}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The proxy gives no way to {at}: {cause}</source>
        <translation>El proxy no da paso hacia {at}: {cause}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>No connection to {at}: is it running, and is the address right? ({cause})</source>
        <translation>Sin conexión con {at}: ¿está en marcha, y es correcta la dirección? ({cause})</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} answers: {told}</source>
        <translation>El servidor de inferencia {url} responde: {told}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} is busy: {told}</source>
        <translation>El servidor de inferencia {url} está ocupado: {told}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} does not take the token (authentication configuration): {told}</source>
        <translation>El servidor de inferencia {url} no acepta el token (configuración de autenticación): {told}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The proxy before {url} asks for a login: {told}</source>
        <translation>El proxy ante {url} pide identificarse: {told}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} takes no batch of this size: {told}</source>
        <translation>El servidor de inferencia {url} no acepta un lote de este tamaño: {told}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>This plugin speaks version {api_version} with inference servers, and the one at {url} another: install the same version of Sig2GPS on both. ({told})</source>
        <translation>Este complemento habla la versión {api_version} con los servidores de inferencia, y el de {url} otra: instale la misma versión de Sig2GPS en ambos. ({told})</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} sends on to {location}: give its own address.</source>
        <translation>El servidor de inferencia {url} redirige a {location}: indique su propia dirección.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>What answers at {url} is no Sig2GPS inference server: {told}</source>
        <translation>Lo que responde en {url} no es un servidor de inferencia de Sig2GPS: {told}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>The inference server at {url} has no engine &apos;{name}&apos;; it has: {offered}. Choose another ENGINE or another SERVER.</source>
        <translation>El servidor de inferencia {url} no tiene el motor &apos;{name}&apos;; tiene: {offered}. Elija otro ENGINE u otro SERVER.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>The engine &apos;{name}&apos; of the inference server at {url} takes and gives other arrays than this plugin&apos;s. Install the same version of Sig2GPS on both.</source>
        <translation>El motor &apos;{name}&apos; del servidor de inferencia {url} recibe y da otras matrices que las de este complemento. Instale la misma versión de Sig2GPS en ambos.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>The engine &apos;{name}&apos; of the inference server at {url} was replaced during the run: it is version {version} (weights {revision}) now. Run again, so that one engine makes all of the result.</source>
        <translation>El motor &apos;{name}&apos; del servidor de inferencia {url} se sustituyó durante la ejecución: ahora es la versión {version} (pesos {revision}). Ejecute de nuevo, para que un solo motor produzca todo el resultado.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>The inference server at {url} gave no usable answer: {error}.</source>
        <translation>El servidor de inferencia {url} no dio una respuesta utilizable: {error}.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>The inference server&apos;s token holds letters no token has.</source>
        <translation>El token del servidor de inferencia contiene caracteres que ningún token tiene.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>What answers at {url} is no Sig2GPS inference server, or its answers come out broken: {error}.</source>
        <translation>Lo que responde en {url} no es un servidor de inferencia de Sig2GPS, o sus respuestas llegan dañadas: {error}.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>The answer from {url} is too large: ask for less.</source>
        <translation>La respuesta de {url} es demasiado grande: pida menos.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>The connection to {url} breaks off again and again.</source>
        <translation>La conexión con {url} se interrumpe una y otra vez.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>&apos;{url}&apos; is no address of an inference server: give one like https://gpu.example.org:8000, without a password.</source>
        <translation>&apos;{url}&apos; no es la dirección de un servidor de inferencia: indique una como https://gpu.example.org:8000, sin contraseña.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>The local inference server did not start ({ending}). Its Python, {python}, must have what Sig2GPS&apos;s inference needs.
{log}</source>
        <translation>El servidor de inferencia local no se inició ({ending}). Su Python, {python}, debe tener lo que necesita la inferencia de Sig2GPS.
{log}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>The local inference server was not ready in time.
{log}</source>
        <translation>El servidor de inferencia local no estuvo listo a tiempo.
{log}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>ended by signal 9, as the system does when memory runs out</source>
        <translation>terminado por la señal 9, como hace el sistema cuando se agota la memoria</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>ended by signal {code}</source>
        <translation>terminado por la señal {code}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>exit code {code}</source>
        <translation>código de salida {code}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>Its log cannot be read: {error}</source>
        <translation>No se puede leer su registro: {error}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>The end of its log, {log}:
{lines}</source>
        <translation>El final de su registro, {log}:
{lines}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>Its log, {log}, is empty.</source>
        <translation>Su registro, {log}, está vacío.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>The Python of the inference environment, &apos;{python}&apos;, cannot be started: {error}. Run sig2gps:installinference, or name another: in the options, or in the variable SIG2GPS_PYTHON.</source>
        <translation>No se puede iniciar el Python del entorno de inferencia, &apos;{python}&apos;: {error}. Ejecute sig2gps:installinference, o nombre otro: en las opciones, o en la variable SIG2GPS_PYTHON.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/shard_writer.py"/>
        <source>&apos;{folder}&apos; holds a training set made of other layers or parameters: choose another folder, or delete that one</source>
        <translation>&apos;{folder}&apos; contiene un conjunto de entrenamiento hecho con otras capas o parámetros: elija otra carpeta o borre esa</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/shard_writer.py"/>
        <source>&apos;{folder}&apos; is not empty: choose a new folder</source>
        <translation>&apos;{folder}&apos; no está vacía: elija una carpeta nueva</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/simulation.py"/>
        <source>Crowd-sourced station positions come from the other trajectories, and there is only one: give several, or choose surveyed.</source>
        <translation>Las posiciones de estaciones por colaboración masiva proceden de las otras trayectorias, y solo hay una: indique varias, o elija surveyed.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_folder.py"/>
        <source>&apos;{file}&apos; (TILES) cannot be written ({reason}). Choose another folder, or free some space.</source>
        <translation>No se puede escribir &apos;{file}&apos; (TILES) ({reason}). Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;{part}&apos; must be red, green and blue, 0 to 255 each</source>
        <translation>&apos;{part}&apos; debe ser rojo, verde y azul, de 0 a 255 cada uno</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;{part}&apos; {colour} is blue, which only the path may be</source>
        <translation>&apos;{part}&apos; {colour} es azul, que solo el recorrido puede ser</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;path&apos; {colour} must be bluer</source>
        <translation>&apos;path&apos; {colour} debe ser más azul</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;trace&apos; must have at least two colours, from begin to end</source>
        <translation>&apos;trace&apos; debe tener al menos dos colores, del principio al final</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;{name}&apos; is {value}; it must be a number, 0 or more</source>
        <translation>&apos;{name}&apos; es {value}; debe ser un número, 0 o más</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;head_radius&apos; must be larger, or the dot is lost on its line</source>
        <translation>&apos;head_radius&apos; debe ser mayor, o el punto se pierde en su línea</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>style: missing {missing}, not known {unknown}</source>
        <translation>estilo: faltan {missing}, no se conocen {unknown}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>style: &apos;{name}&apos; cannot be {value!r}</source>
        <translation>estilo: &apos;{name}&apos; no puede ser {value!r}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/timestamps.py"/>
        <source>{spelling} is not a time: expected a date and time, ISO 8601 text (2026-03-27T14:05:00Z) or epoch seconds or milliseconds</source>
        <translation>{spelling} no es una hora: se espera fecha y hora, texto ISO 8601 (2026-03-27T14:05:00Z), o segundos o milisegundos de época</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>as chosen</source>
        <translation>como se eligió</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>no NVIDIA GPU was found (nvidia-smi)</source>
        <translation>no se encontró ninguna GPU NVIDIA (nvidia-smi)</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>{name} or its driver ({driver}) is too old</source>
        <translation>{name} o su controlador ({driver}) es demasiado antiguo</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>{name}, driver {driver}: {build}</source>
        <translation>{name}, controlador {driver}: {build}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>DEVICE is {cuda}, but {reason}. Install NVIDIA&apos;s current driver, or choose {cpu}.</source>
        <translation>DEVICE es {cuda}, pero {reason}. Instale el controlador actual de NVIDIA, o elija {cpu}.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_ends.py"/>
        <source>no prediction: the records after {last} cannot be used, and the phone was still seen at {seen}, longer after that than MAX_GAP</source>
        <translation>sin predicción: los registros posteriores a {last} no se pueden usar, y el teléfono aún se vio a las {seen}, más tarde que MAX_GAP después</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>first row {row}</source>
        <translation>primera fila {row}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>first row {row}, cell {cell!r}</source>
        <translation>primera fila {row}, celda {cell!r}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>{reason} ({where})</source>
        <translation>{reason} ({where})</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>no position, and no cell by which to look it up</source>
        <translation>sin posición, y sin celda por la que buscarla</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>impossible jump: the station cannot be reached from those before and after it</source>
        <translation>salto imposible: no se puede llegar a la estación desde las anteriores y posteriores</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>a single instant with no other record within {max_gap_s:g} s: no movement can be told</source>
        <translation>un solo instante sin otro registro en {max_gap_s:g} s: no se puede saber ningún movimiento</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>no position, and its cell is not among the base stations: {cell!r} ({where}). Add the cell to STATIONS; check that CELL and STATION_CELL hold the same ids.</source>
        <translation>sin posición, y su celda no está entre las estaciones base: {cell!r} ({where}). Añada la celda a STATIONS; compruebe que CELL y STATION_CELL contienen los mismos identificadores.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>few stations</source>
        <translation>pocas estaciones</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>fewer than {limit} stays under stations of known position</source>
        <translation>menos de {limit} estancias bajo estaciones de posición conocida</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>gap in GPS</source>
        <translation>hueco en el GPS</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>no fix for more than {limit:g} s, or than a frame</source>
        <translation>ninguna medición durante más de {limit:g} s, o que un fotograma</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>impossible speed</source>
        <translation>velocidad imposible</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>two fixes are more than {limit:g} m/s apart</source>
        <translation>dos mediciones están separadas más de {limit:g} m/s</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>contradiction</source>
        <translation>contradicción</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>half of the time the serving station is too far away from the GPS: more than {limit:g} m and more than a quarter of the tile&apos;s side</source>
        <translation>la mitad del tiempo la estación servidora está demasiado lejos del GPS: más de {limit:g} m y más de un cuarto del lado de la tesela</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>outside of the tile</source>
        <translation>fuera de la tesela</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>the phone leaves the tile at some frame</source>
        <translation>el teléfono sale de la tesela en algún fotograma</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>standing</source>
        <translation>parado</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>the path extends over fewer than {limit:g} pixels</source>
        <translation>el recorrido se extiende sobre menos de {limit:g} píxeles</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_set.py"/>
        <source>between the areas</source>
        <translation>entre las zonas</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_set.py"/>
        <source>the path belongs to no split, or to more than one</source>
        <translation>el recorrido no pertenece a ninguna partición, o a más de una</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trips.py"/>
        <source>no two junctions of the roads can reach each other there: check the roads&apos; directions, or choose a wider area</source>
        <translation>ningún par de cruces de las vías puede alcanzarse allí: compruebe los sentidos de las vías, o elija una zona más amplia</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_answers.py"/>
        <source>The checkpoint of the video server at {url} was replaced during the run: run again, so that one checkpoint makes all of the result.</source>
        <translation>El punto de control del servidor de vídeo {url} se sustituyó durante la ejecución: ejecute de nuevo, para que un solo punto de control produzca todo el resultado.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_answers.py"/>
        <source>The video server at {url} gave {count} frames of {size} pixels, and was asked for {frames} of {pixels} x {pixels}: it serves another kind of model.</source>
        <translation>El servidor de vídeo {url} dio {count} fotogramas de {size} píxeles, y se le pidieron {frames} de {pixels} x {pixels}: ofrece otro tipo de modelo.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;map&apos; is &apos;{map}&apos;; it must be one of {maps}</source>
        <translation>&apos;map&apos; es &apos;{map}&apos;; debe ser uno de {maps}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;pixels&apos; is {pixels}; it must divide by {side_multiple}</source>
        <translation>&apos;pixels&apos; es {pixels}; debe ser divisible por {side_multiple}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;metres_per_pixel&apos; is {scopes}; it must hold lengths, the shortest first</source>
        <translation>&apos;metres_per_pixel&apos; es {scopes}; debe contener longitudes, la más corta primero</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;frames&apos; is {frames}; it must be 4k + 1, from 5 on</source>
        <translation>&apos;frames&apos; es {frames}; debe ser 4k + 1, desde 5</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;steps&apos; is {steps}; it must be 1 or more</source>
        <translation>&apos;steps&apos; es {steps}; debe ser 1 o más</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;shortest_frame_s&apos; must be above 0, &apos;longest_frame_s&apos; not below</source>
        <translation>&apos;shortest_frame_s&apos; debe ser mayor que 0, &apos;longest_frame_s&apos; no menor que este</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;head_error_px&apos; is {head_error_px}; it must be above 0</source>
        <translation>&apos;head_error_px&apos; es {head_error_px}; debe ser mayor que 0</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;ahead_frames&apos; is {ahead_frames}; it must be 0, or leave two of the {frames} frames to what is known</source>
        <translation>&apos;ahead_frames&apos; es {ahead_frames}; debe ser 0, o dejar dos de los {frames} fotogramas para lo conocido</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>{file} is not JSON ({error})</source>
        <translation>{file} no es JSON ({error})</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>{file} does not say its format (&apos;sig2gps&apos;)</source>
        <translation>{file} no dice su formato (&apos;sig2gps&apos;)</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>{file} is of format {stated!r}, this plugin knows {format}: install the version of Sig2GPS that the checkpoint was made with, or a newer one</source>
        <translation>{file} tiene el formato {stated!r}, este complemento conoce {format}: instale la versión de Sig2GPS con la que se hizo el punto de control, o una más reciente</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The checkpoint &apos;{name}&apos; of {url}: {error}</source>
        <translation>El punto de control &apos;{name}&apos; de {url}: {error}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The video server at {url} has lost a job {lost} times: look at its log, it may be crashing on this input.</source>
        <translation>El servidor de vídeo {url} ha perdido un trabajo {lost} veces: mire su registro, puede que falle con esta entrada.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The video server at {url} failed: {reason}</source>
        <translation>El servidor de vídeo {url} falló: {reason}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The video server at {url} cancelled the job: {reason}</source>
        <translation>El servidor de vídeo {url} canceló el trabajo: {reason}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The inference server at {url} has no engine &apos;{engine}&apos;: install the same version of Sig2GPS on both.</source>
        <translation>El servidor de inferencia {url} no tiene el motor &apos;{engine}&apos;: instale la misma versión de Sig2GPS en ambos.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The video server at {url} has no model &apos;{name}&apos;; it has: {names}.</source>
        <translation>El servidor de vídeo {url} no tiene el modelo &apos;{name}&apos;; tiene: {names}.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The video cannot be read ({error}).</source>
        <translation>No se puede leer el vídeo ({error}).</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The video that the server gave holds no frame.</source>
        <translation>El vídeo que dio el servidor no contiene ningún fotograma.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The server gives MP4 files, which this QGIS&apos;s Python cannot read: it has neither PyAV (av) nor OpenCV (cv2), and there is no inference environment to do it. sig2gps:installinference installs one.</source>
        <translation>El servidor da archivos MP4, que el Python de este QGIS no puede leer: no tiene ni PyAV (av) ni OpenCV (cv2), y no hay entorno de inferencia que lo haga. sig2gps:installinference instala uno.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The inference environment&apos;s Python ({python}) could not read the video that the server gave: {error}.</source>
        <translation>El Python del entorno de inferencia ({python}) no pudo leer el vídeo que dio el servidor: {error}.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The inference environment ({python}) could not read the video that the server gave: {last}</source>
        <translation>El entorno de inferencia ({python}) no pudo leer el vídeo que dio el servidor: {last}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_source.py"/>
        <source>The video server at {url} answered with videos of shape {shape} instead of {wanted} (candidates, frames, rows, columns, colours): it serves a model of another kind, or not this many FRAMES.</source>
        <translation>El servidor de vídeo {url} respondió con vídeos de forma {shape} en lugar de {wanted} (candidatos, fotogramas, filas, columnas, colores): ofrece un modelo de otro tipo, o no tantos FRAMES.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_source.py"/>
        <source>The checkpoint of the video server at {url} was replaced during the run: its weights are {revision} now, and were {former}. Run again, so that one checkpoint makes all of the result.</source>
        <translation>El punto de control del servidor de vídeo {url} se sustituyó durante la ejecución: sus pesos son ahora {revision}, y eran {former}. Ejecute de nuevo, para que un solo punto de control produzca todo el resultado.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/characterize.py"/>
        <source>There are no samples: give at least two a direction of travel.</source>
        <translation>No hay muestras: indique al menos dos por sentido de circulación.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/characterize.py"/>
        <source>{grids} grids: give a number from 1 to {most_grids}.</source>
        <translation>{grids} cuadrículas: indique un número de 1 a {most_grids}.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/characterize.py"/>
        <source>It has no GPS position: leave it out, or apply a site model that was learned before.</source>
        <translation>No tiene posición GPS: omítala, o aplique un modelo de emplazamiento aprendido antes.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/characterize.py"/>
        <source>No beams: only samples with a single box have their transmitter identified.</source>
        <translation>Sin haces: solo las muestras con un único cuadro tienen su transmisor identificado.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/characterize.py"/>
        <source>Where beams point to was learned from {learned_from} samples; boxes further than {gate:.3f} of the image from there were not taken.</source>
        <translation>Hacia dónde apuntan los haces se aprendió de {learned_from} muestras; no se tomaron los cuadros a más de {gate:.3f} de la imagen de allí.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>There is no method {method!r}: take one of {methods}.</source>
        <translation>No existe el método {method!r}: tome uno de {methods}.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>The site model was learned without the network that the method mlp needs: learn it again with mlp, or take fused or lut.</source>
        <translation>El modelo de emplazamiento se aprendió sin la red que necesita el método mlp: apréndalo de nuevo con mlp, o tome fused o lut.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>Neither a box of its image nor a beam tells where in the image the vehicle is.</source>
        <translation>Ni un cuadro de su imagen ni un haz dice en qué lugar de la imagen está el vehículo.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>Nothing was learned of the lane where the vehicle is in the image: learn from samples there, too, or take the method fused, which leaves it near to where GPS says.</source>
        <translation>No se aprendió nada del carril donde está el vehículo en la imagen: aprenda también de muestras de allí, o tome el método fused, que lo deja cerca de donde dice el GPS.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>Neither GPS nor a box of its image tells on which lane the vehicle is.</source>
        <translation>Ni el GPS ni un cuadro de su imagen dice en qué carril está el vehículo.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>Nothing was learned of the direction {direction}: it needs two samples whose transmitter was found in the image.</source>
        <translation>No se aprendió nada del sentido {direction}: necesita dos muestras cuyo transmisor se encontrara en la imagen.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/learning.py"/>
        <source>No direction of travel has {least} samples whose transmitter was found in the image (of {count} samples, {usable} have one): give more samples, boxes or beams, or apply a site model that was learned before.</source>
        <translation>Ningún sentido de circulación tiene {least} muestras cuyo transmisor se encontrara en la imagen (de {count} muestras, {usable} lo tienen): indique más muestras, cuadros o haces, o aplique un modelo de emplazamiento aprendido antes.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/learning.py"/>
        <source>No directions of travel were found; positions lie on two lanes, told apart by them.</source>
        <translation>No se encontraron sentidos de circulación; las posiciones están en dos carriles, y se distinguen por ellos.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/local_frame.py"/>
        <source>The position ({latitude:.6f}, {longitude:.6f}) is more than {reach:.0f} km away from the base station at about ({station_latitude:.5f}, {station_longitude:.5f}). Denoise the samples of one base station at a time, in WGS84 degrees, and remove such outliers.</source>
        <translation>La posición ({latitude:.6f}, {longitude:.6f}) está a más de {reach:.0f} km de la estación base, situada en torno a ({station_latitude:.5f}, {station_longitude:.5f}). Corrija las muestras de una estación base cada vez, en grados WGS84, y elimine esos valores atípicos.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/passes.py"/>
        <source>Passes were taken from their field.</source>
        <translation>Las pasadas se tomaron de su campo.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/passes.py"/>
        <source>No passes were found: give a field of passes or times for the best result.</source>
        <translation>No se encontraron pasadas: indique un campo de pasadas o de horas para obtener el mejor resultado.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/passes.py"/>
        <source>Passes were found from the order of the rows and the way over the image.</source>
        <translation>Las pasadas se encontraron a partir del orden de las filas y del recorrido sobre la imagen.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/passes.py"/>
        <source>Passes were found from time and the way over the image.</source>
        <translation>Las pasadas se encontraron a partir del tiempo y del recorrido sobre la imagen.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/placement.py"/>
        <source>Directions of travel were taken from their field.</source>
        <translation>Los sentidos de circulación se tomaron de su campo.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/placement.py"/>
        <source>No directions of travel were found: all samples count as one lane.</source>
        <translation>No se encontraron sentidos de circulación: todas las muestras cuentan como un solo carril.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/placement.py"/>
        <source>Directions of travel were found from the passes.</source>
        <translation>Los sentidos de circulación se encontraron a partir de las pasadas.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/safetensors_file.py"/>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/safetensors_file.py"/>
        <source>{path} is not a safetensors file as this plugin writes it ({error}). Take the file that was written beside the site model, or learn the site model again.</source>
        <translation>{path} no es un archivo safetensors como los que escribe este complemento ({error}). Tome el archivo que se escribió junto al modelo de emplazamiento, o aprenda el modelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>The latitude {value} is not within -90 to 90 degrees; give WGS84 degrees.</source>
        <translation>La latitud {value} no está entre -90 y 90 grados; indique grados WGS84.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>The longitude {value} is not within -360 to 360 degrees; give WGS84 degrees.</source>
        <translation>La longitud {value} no está entre -360 y 360 grados; indique grados WGS84.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>The time {value} is not finite; leave it empty where it is not known.</source>
        <translation>La hora {value} no es finita; déjela vacía donde no se conozca.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>Beam {value} is not within 1 to {beams}; set the number of beams to that of the codebook, or leave the beam empty where it is not known.</source>
        <translation>El haz {value} no está entre 1 y {beams}; ponga el número de haces del libro de códigos, o deje el haz vacío donde no se conozca.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>The box centre ({x:.6g}, {y:.6g}) is not within 0 to 1; give it as a share of the image&apos;s width and height, not in pixels.</source>
        <translation>El centro del cuadro ({x:.6g}, {y:.6g}) no está entre 0 y 1; indíquelo como proporción de la anchura y la altura de la imagen, no en píxeles.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>Not all powers are numbers.</source>
        <translation>No todas las potencias son números.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>A power is negative; give linear powers.</source>
        <translation>Una potencia es negativa; indique potencias lineales.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>There are {count} powers where the codebook has {beams} beams.</source>
        <translation>Hay {count} potencias y el libro de códigos tiene {beams} haces.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>The site model was learned with {beams} beams, the samples have {others}: apply it to samples of its own base station, or learn a new one.</source>
        <translation>El modelo de emplazamiento se aprendió con {beams} haces, las muestras tienen {others}: aplíquelo a muestras de su propia estación base, o aprenda uno nuevo.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>The site model was learned with images of {width} x {height} pixels, these have {other_width} x {other_height}: apply it to images of its own camera, or learn a new one.</source>
        <translation>El modelo de emplazamiento se aprendió con imágenes de {width} x {height} píxeles, estas tienen {other_width} x {other_height}: aplíquelo a imágenes de su propia cámara, o aprenda uno nuevo.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{beside} is not the file that was written with {name}: keep the two files of a site model together.</source>
        <translation>{beside} no es el archivo que se escribió con {name}: mantenga juntos los dos archivos de un modelo de emplazamiento.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is damaged: {error}. Learn the site model again.</source>
        <translation>{path} está dañado: {error}. Aprenda el modelo de emplazamiento de nuevo.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is too large for a site model.</source>
        <translation>{path} es demasiado grande para un modelo de emplazamiento.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is not a site model: it is not JSON.</source>
        <translation>{path} no es un modelo de emplazamiento: no es JSON.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is not a site model of this plugin.</source>
        <translation>{path} no es un modelo de emplazamiento de este complemento.</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is a site model of version {theirs}; this plugin reads version {ours}: learn it again.</source>
        <translation>{path} es un modelo de emplazamiento de la versión {theirs}; este complemento lee la versión {ours}: apréndalo de nuevo.</translation>
    </message>
</context>
</TS>
