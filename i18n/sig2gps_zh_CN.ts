<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Sig2GPS</name>
    <message>
        <location filename="../processing_provider/algorithm_groups.py"/>
        <source>Cellular signaling</source>
        <translation>蜂窝信令</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_groups.py"/>
        <source>Vision and beams</source>
        <translation>视觉与波束</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_groups.py"/>
        <source>Setup</source>
        <translation>安装与检查</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_help.py"/>
        <source>For models and scripts</source>
        <translation>用于模型和脚本</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_help.py"/>
        <source>Input parameters</source>
        <translation>输入参数</translation>
    </message>
    <message>
        <location filename="../processing_provider/algorithm_help.py"/>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <location filename="../processing_provider/attribute_values.py"/>
        <source>{value!r} is no number</source>
        <translation>{value!r} 不是数字</translation>
    </message>
    <message>
        <location filename="../processing_provider/authentication.py"/>
        <source>{parameter} is &apos;{identifier}&apos;, and this QGIS profile has no such authentication configuration. Choose one, or make one under Settings &gt; Options &gt; Authentication.</source>
        <translation>{parameter} 为“{identifier}”，但此 QGIS 配置中没有这个认证配置。请选择一个，或在“设置 &gt; 选项 &gt; 认证”中新建。</translation>
    </message>
    <message>
        <location filename="../processing_provider/authentication.py"/>
        <source>The authentication configuration &apos;{identifier}&apos; ({parameter}) cannot be read, for QGIS&apos;s authentication database is locked. Give the master password when QGIS asks for it; for qgis_process, name a file that holds it in the variable QGIS_AUTH_PASSWORD_FILE.</source>
        <translation>无法读取认证配置“{identifier}”（{parameter}），因为 QGIS 的认证数据库已锁定。请在 QGIS 询问时输入主密码；使用 qgis_process 时，请在变量 QGIS_AUTH_PASSWORD_FILE 中指定存放主密码的文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/authentication.py"/>
        <source>The authentication configuration &apos;{configuration}&apos; ({parameter}, method {method}) holds no token. Use the method Basic with the token as password, API Header with the header Authorization, or Esri Token.</source>
        <translation>认证配置“{configuration}”（{parameter}，方法 {method}）中没有令牌。请使用 Basic 方法并以令牌为密码，或使用带 Authorization 标头的 API Header，或使用 Esri Token。</translation>
    </message>
    <message>
        <location filename="../processing_provider/authentication.py"/>
        <source>{parameter} cannot be used: {reason}</source>
        <translation>{parameter} 无法使用：{reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/azimuth_reader.py"/>
        <source>The azimuth {value!r} in row {row} of STATIONS is no number: give degrees clockwise from north, or nothing for an omnidirectional antenna.</source>
        <translation>STATIONS 第 {row} 行的方位角 {value!r} 不是数字：请给出自正北起顺时针的度数；全向天线请留空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/base_algorithm.py"/>
        <source>The Python of this QGIS lacks {packages}. {hint}</source>
        <translation>此 QGIS 的 Python 缺少 {packages}。{hint}</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Build video training set</source>
        <translation>构建视频训练集</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>video,diffusion,Wan,fine-tuning,training,data set,signaling,GPS,cellular</source>
        <translation>视频,扩散,Wan,微调,训练,数据集,信令,GPS,蜂窝</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>&lt;p&gt;Makes what the engine &lt;i&gt;wan&lt;/i&gt; is trained on, of phones whose signaling and GPS are both known: pairs of a picture (the map with the signaling trace) and the video that a model should draw over it (a blue dot that follows the GPS). Both are drawn just as for a reconstruction.&lt;/p&gt;&lt;p&gt;A part of the area is kept for tests, so that no street is in both; of the other part, some trajectories are kept for validation. Stretches that teach nothing or the wrong thing (gaps in the GPS, signaling that contradicts it, a standing phone) are dropped and counted by reason.&lt;/p&gt;&lt;p&gt;A run that was cancelled goes on where it stopped if it is started again with the same layers and parameters. Have you GPS alone, make its signaling with &lt;i&gt;Simulate signaling&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;用信令和 GPS 均已知的手机制作引擎 &lt;i&gt;wan&lt;/i&gt; 的训练数据：由一幅图片（带信令轨迹的地图）和模型应在其上绘制的视频（一个跟随 GPS 的蓝点）组成的样本对。两者的画法与重建时完全相同。&lt;/p&gt;&lt;p&gt;区域的一部分留作测试，因此没有街道同时出现在两部分中；其余部分留出一些轨迹用于验证。没有价值或会误导模型的片段（GPS 中断、与 GPS 矛盾的信令、静止的手机）会被丢弃，并按原因计数。&lt;/p&gt;&lt;p&gt;被取消的运行，若以相同的图层和参数重新启动，会从中断处继续。如果只有 GPS，可用&lt;i&gt;模拟信令&lt;/i&gt;生成其信令。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>GPS positions</source>
        <translation>GPS 位置</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Where the phones truly were: points with a time, in any CRS.</source>
        <translation>手机的真实位置：带时间的点，坐标参照系不限。</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Time field of the GPS</source>
        <translation>GPS 的时间字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>A date and time, ISO 8601 text, or an epoch number; UTC without a zone.</source>
        <translation>日期和时间、ISO 8601 文本或纪元数值；没有时区时视为 UTC。</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Trajectory field of the GPS</source>
        <translation>GPS 的轨迹字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Holds the same ids as the trajectory field of the signaling records.</source>
        <translation>与信令记录的轨迹字段含有相同的标识。</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Map layers</source>
        <translation>地图图层</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Map theme</source>
        <translation>地图主题</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>The map under the traces, as QGIS draws it, its blue toned down. Empty: the map theme; without one, the roads (ROADS) in the canonical style. A checkpoint has to be used with the kind of map that it was trained on.</source>
        <translation>轨迹下方的地图，按 QGIS 的绘制方式，其中的蓝色会被减淡。留空：使用地图主题；没有主题时，使用规范样式的道路（ROADS）。检查点必须配合其训练时所用类型的地图使用。</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Training set</source>
        <translation>训练集</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>A folder of its own: manifest.json says what is in it, shards/ holds the pairs.</source>
        <translation>一个专用的文件夹：manifest.json 说明其内容，shards/ 存放样本对。</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>A table of the records and trajectories that could not be used, and why.</source>
        <translation>无法使用的记录和轨迹及其原因的表。</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Pairs for training</source>
        <translation>用于训练的样本对</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Pairs for validation</source>
        <translation>用于验证的样本对</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Pairs for tests</source>
        <translation>用于测试的样本对</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Pairs of a city kept for the transfer</source>
        <translation>留作迁移测试的城市的样本对</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>Windows dropped</source>
        <translation>丢弃的窗口</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>There is no map: give a road layer (ROADS), or layers (MAP_LAYERS) or a theme (MAP_THEME) of the project. A model learns to draw along the roads that it sees.</source>
        <translation>没有地图：请给出道路图层（ROADS），或工程中的图层（MAP_LAYERS）或主题（MAP_THEME）。模型学习沿着它看到的道路绘制。</translation>
    </message>
    <message>
        <location filename="../processing_provider/build_training_set.py"/>
        <source>The training set cannot be written to &apos;{folder}&apos; (OUTPUT): {error}. What is there is kept; start again once there is room.</source>
        <translation>训练集无法写入“{folder}”（OUTPUT）：{error}。已有内容会保留；有空间后请重新启动。</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/chain.py"/>
        <source>The model &apos;{file}&apos; cannot be read. Install Sig2GPS anew.</source>
        <translation>无法读取模型“{file}”。请重新安装 Sig2GPS。</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/chain.py"/>
        <location filename="../processing_provider/run_outputs.py"/>
        <source>{output} ({layer})</source>
        <translation>{output}（{layer}）</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/detect_and_denoise.py"/>
        <source>Detect and denoise</source>
        <translation>检测并去噪</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/detect_and_denoise.py"/>
        <source>model,chain,camera,image,YOLO,GPS,noise,beam,vehicle</source>
        <translation>模型,流程,相机,图像,YOLO,GPS,噪声,波束,车辆</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/detect_and_denoise.py"/>
        <source>&lt;p&gt;A chain of two algorithms: &lt;i&gt;Detect objects in images&lt;/i&gt;, and &lt;i&gt;Denoise GPS with vision and beams&lt;/i&gt;, which takes its boxes. The rows of the layer name the images, and hold the GPS and the beam of each.&lt;/p&gt;&lt;p&gt;&lt;i&gt;Denoise GPS&lt;/i&gt; alone does both, too; this chain keeps the boxes, to look at and to use again.&lt;/p&gt;</source>
        <translation>&lt;p&gt;由两个算法组成的流程：&lt;i&gt;检测图像中的目标&lt;/i&gt;，以及使用其边界框的&lt;i&gt;利用视觉和波束对 GPS 去噪&lt;/i&gt;。图层的各行给出图像，并含有每幅图像的 GPS 和波束。&lt;/p&gt;&lt;p&gt;&lt;i&gt;对 GPS 去噪&lt;/i&gt;单独也能完成这两步；此流程会保留边界框，以便查看和再次使用。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/detect_and_denoise.py"/>
        <source>Rejected images</source>
        <translation>被拒绝的图像</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/detect_and_denoise.py"/>
        <source>Rejected samples</source>
        <translation>被拒绝的样本</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/reconstruct_and_evaluate.py"/>
        <source>Reconstruct and evaluate</source>
        <translation>重建并评估</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/reconstruct_and_evaluate.py"/>
        <source>model,chain,accuracy,error,GPS,trajectory,signaling,cellular</source>
        <translation>模型,流程,精度,误差,GPS,轨迹,信令,蜂窝</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/reconstruct_and_evaluate.py"/>
        <source>&lt;p&gt;A chain of two algorithms: &lt;i&gt;Reconstruct trajectory from signaling&lt;/i&gt;, and &lt;i&gt;Evaluate trajectories&lt;/i&gt;, which compares the points with true positions. To see what a list of stations, a road layer or an engine is good for where the truth is known.&lt;/p&gt;</source>
        <translation>&lt;p&gt;由两个算法组成的流程：&lt;i&gt;由信令重建轨迹&lt;/i&gt;，以及将点与真实位置进行比较的&lt;i&gt;评估轨迹&lt;/i&gt;。用于在真值已知的地方查看基站列表、道路图层或引擎的效果。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>Traffic per road from signaling</source>
        <translation>由信令统计各道路的流量</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>model,chain,traffic,density,count,flow,road,trajectory,signaling,cellular</source>
        <translation>模型,流程,交通,密度,计数,流量,道路,轨迹,信令,蜂窝</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>&lt;p&gt;A chain: &lt;i&gt;Reconstruct trajectory from signaling&lt;/i&gt;, then the trajectories are counted on each stretch of road between two junctions, by QGIS&apos;s own algorithms. Wherever lines of the road layer meet or cross, they are cut.&lt;/p&gt;&lt;p&gt;A trajectory counts where it follows at least half of a stretch; to cross it is not enough. &lt;i&gt;trajectories&lt;/i&gt; is how many different ones there were, &lt;i&gt;passes&lt;/i&gt; how often they came by, and &lt;i&gt;mean_sigma_m&lt;/i&gt; the mean of their mean sigma: where it is larger than the distance between streets, the traffic may be that of a street nearby.&lt;/p&gt;</source>
        <translation>&lt;p&gt;一个流程：先&lt;i&gt;由信令重建轨迹&lt;/i&gt;，再用 QGIS 自带的算法统计两个路口之间每段道路上的轨迹数。道路图层中的线在相接或相交处都会被切断。&lt;/p&gt;&lt;p&gt;轨迹至少沿一段道路的一半行进才计数；仅仅穿过不算。&lt;i&gt;trajectories&lt;/i&gt; 是不同轨迹的数量，&lt;i&gt;passes&lt;/i&gt; 是经过的次数，&lt;i&gt;mean_sigma_m&lt;/i&gt; 是其平均 sigma 的均值：若它大于街道之间的距离，则该流量可能属于附近的街道。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>Traffic per road</source>
        <translation>各道路的流量</translation>
    </message>
    <message>
        <location filename="../processing_provider/chains/traffic_per_road.py"/>
        <source>The roads around the trajectories, cut where they meet or cross, with all their fields and: trajectories, passes, and mean_sigma_m.</source>
        <translation>轨迹周围的道路，在相接或相交处切断，含其全部字段以及：trajectories、passes 和 mean_sigma_m。</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_choice.py"/>
        <source>a SERVER is given</source>
        <translation>已给出 SERVER</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_choice.py"/>
        <source>there is an inference environment ({origin})</source>
        <translation>存在推理环境（{origin}）</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_choice.py"/>
        <source>no SERVER is given and {absence}</source>
        <translation>未给出 SERVER，且{absence}</translation>
    </message>
    <message>
        <location filename="../processing_provider/engine_choice.py"/>
        <source>ENGINE is {wished}, but {absence}, nor is a SERVER given. Set the one or give the other, or choose ENGINE {hmm}, which needs neither.</source>
        <translation>ENGINE 为 {wished}，但{absence}，也未给出 SERVER。请设置前者或给出后者，或选择两者都不需要的 ENGINE {hmm}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>Evaluate trajectories</source>
        <translation>评估轨迹</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>accuracy,error,GPS,trajectory,MAE,RMSE,calibration,cellular</source>
        <translation>精度,误差,GPS,轨迹,MAE,RMSE,校准,蜂窝</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluate_trajectories.py"/>
        <source>&lt;p&gt;Compares trajectories with the truth: at the time of each true position the estimate is interpolated, and the distance between the two is its error. True positions before, after or between the parts of the estimate are counted, not compared.&lt;/p&gt;&lt;p&gt;MAE, RMSE and the median of the error are in metres. L50, L100 and L200 are the shares of true positions within so many metres. Of an honest sigma_m, 63 to 68 % of the errors are within 1 sigma and 95 to 98 % within 2.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将轨迹与真值比较：在每个真实位置的时刻对估计值进行插值，两者之间的距离即为其误差。位于估计各部分之前、之后或之间的真实位置只计数，不比较。&lt;/p&gt;&lt;p&gt;误差的 MAE、RMSE 和中位数以米为单位。L50、L100 和 L200 是误差在相应米数以内的真实位置所占的比例。若 sigma_m 真实可信，则 63 至 68 % 的误差在 1 sigma 以内，95 至 98 % 在 2 sigma 以内。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_input.py"/>
        <source>Layer &apos;{layer}&apos; (ESTIMATE) has lines without M values, which would tell the time at each vertex. Choose the trajectories of a reconstruction, or points with a time field.</source>
        <translation>图层“{layer}”（ESTIMATE）的线没有 M 值，无法得知每个顶点的时间。请选择重建得到的轨迹，或带时间字段的点。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_input.py"/>
        <source>Layer &apos;{layer}&apos; (ESTIMATE) holds points: choose ESTIMATE_TIME, the field with the time of each.</source>
        <translation>图层“{layer}”（ESTIMATE）为点：请选择 ESTIMATE_TIME，即每个点的时间字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_input.py"/>
        <source>The estimate has {count} trajectories: choose TRUTH_ID, the field of layer &apos;{layer}&apos; (TRUTH) that tells which one a true position belongs to.</source>
        <translation>估计中有 {count} 条轨迹：请选择 TRUTH_ID，即图层“{layer}”（TRUTH）中说明真实位置属于哪条轨迹的字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Estimated trajectories</source>
        <translation>估计的轨迹</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>The points or the trajectories of a reconstruction: points with a time field, or lines whose M values are epoch seconds.</source>
        <translation>重建得到的点或轨迹：带时间字段的点，或 M 值为纪元秒的线。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Trajectory field of the estimate</source>
        <translation>估计的轨迹字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Without it the whole layer is one trajectory.</source>
        <translation>没有它时，整个图层为一条轨迹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Part field of the estimate</source>
        <translation>估计的分段字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Nothing is interpolated between two parts of a trajectory. Points only.</source>
        <translation>轨迹的两个部分之间不做插值。仅用于点。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Time field of the estimate</source>
        <translation>估计的时间字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Needed for points: a date and time, ISO 8601 text, or an epoch number.</source>
        <translation>用于点时必需：日期和时间、ISO 8601 文本或纪元数值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Sigma field of the estimate</source>
        <translation>估计的 sigma 字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>The standard deviation of each position in metres, to be judged as well.</source>
        <translation>每个位置的标准差（米），也将一并评判。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>True positions</source>
        <translation>真实位置</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Points where somebody really was, GPS fixes for instance, in any CRS.</source>
        <translation>某人真实所在的点，例如 GPS 定位点，坐标参照系不限。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Trajectory field of the truth</source>
        <translation>真值的轨迹字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Holds the same ids as that of the estimate. Without it the truth belongs to the only trajectory of the estimate.</source>
        <translation>与估计的轨迹字段含有相同的标识。没有它时，真值属于估计中唯一的轨迹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Time field of the truth</source>
        <translation>真值的时间字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>A table with one row for each trajectory of either layer, and one, without an id, over the true positions of all.</source>
        <translation>一张表，两个图层中的每条轨迹各占一行，另有一行没有标识，汇总全部真实位置。</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Mean absolute error (m)</source>
        <translation>平均绝对误差（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Root mean square error (m)</source>
        <translation>均方根误差（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Median error (m)</source>
        <translation>误差中位数（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Share within 50 m</source>
        <translation>50 米以内的比例</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Share within 100 m</source>
        <translation>100 米以内的比例</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Share within 200 m</source>
        <translation>200 米以内的比例</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Mean over trajectories of their mean absolute error (m)</source>
        <translation>各轨迹平均绝对误差的均值（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Median over trajectories of their mean absolute error (m)</source>
        <translation>各轨迹平均绝对误差的中位数（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Mean over trajectories of their length error (m)</source>
        <translation>各轨迹长度误差的均值（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Share of errors within 1 sigma</source>
        <translation>1 sigma 以内误差的比例</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Share of errors within 2 sigma</source>
        <translation>2 sigma 以内误差的比例</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Trajectories compared</source>
        <translation>已比较的轨迹</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>True positions compared</source>
        <translation>已比较的真实位置</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>True positions outside of the estimate&apos;s time</source>
        <translation>估计时间之外的真实位置</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_parameters.py"/>
        <source>Trajectories without a counterpart</source>
        <translation>没有对应的轨迹</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_run.py"/>
        <source>not in the estimate</source>
        <translation>不在估计中</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_run.py"/>
        <source>not in the truth</source>
        <translation>不在真值中</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_run.py"/>
        <source>no true position within the estimate&apos;s time</source>
        <translation>估计时间内没有真实位置</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_run.py"/>
        <source>all trajectories</source>
        <translation>全部轨迹</translation>
    </message>
    <message>
        <location filename="../processing_provider/evaluation_run.py"/>
        <source>{fixes} true positions of {traces} trajectories compared, {outside} more outside of the estimate&apos;s time.
MAE {mae_m:.1f} m, RMSE {rmse_m:.1f} m, median {median_m:.1f} m, L100 {l100:.0%}.</source>
        <translation>已比较 {traces} 条轨迹的 {fixes} 个真实位置，另有 {outside} 个在估计时间之外。
MAE {mae_m:.1f} 米，RMSE {rmse_m:.1f} 米，中位数 {median_m:.1f} 米，L100 {l100:.0%}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>Layer &apos;{layer}&apos; cannot be read: QGIS does not get at its data. Check that its file or table is still there and that you may read it, load the layer anew, and run again.</source>
        <translation>无法读取图层&apos;{layer}&apos;：QGIS 取不到其数据。请检查其文件或表是否仍在且您有读取权限，重新加载该图层，然后再次运行。</translation>
    </message>
    <message>
        <location filename="../processing_provider/features.py"/>
        <source>A feature could not be written: {error}</source>
        <translation>无法写入要素：{error}</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <source>there is no inference environment ({origin})</source>
        <translation>没有推理环境（{origin}）</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <source>there is no inference environment at &apos;{python}&apos; ({origin})</source>
        <translation>“{python}”处没有推理环境（{origin}）</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>variable {name}</source>
        <translation>变量 {name}</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>setting {name}</source>
        <translation>设置 {name}</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <source>installed in this QGIS profile</source>
        <translation>安装在此 QGIS 配置中</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_environment.py"/>
        <source>{installer} installs one</source>
        <translation>可由 {installer} 安装</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>hmm: a hidden Markov model of serving cells, needs nothing beyond QGIS. embedded: a learned model, computed by an inference server. wan: a fine-tuned video model, which draws the path on a map; its inference server wants a GPU. auto: embedded where a server is given or this computer has an inference environment ({installer} installs it), otherwise hmm; the log says which and why.</source>
        <translation>hmm：服务小区的隐马尔可夫模型，除 QGIS 外不需要其他任何东西。embedded：学习得到的模型，由推理服务器计算。wan：经过微调的视频模型，在地图上绘制路径；其推理服务器需要 GPU。auto：给出服务器或本机有推理环境时（由 {installer} 安装）为 embedded，否则为 hmm；日志会说明选了哪一个及其原因。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>Otherwise drawings of the serving stations, and of the other stations and the roads (or map layers) around, go to that server: in pixels, without coordinates, dates and ids.</source>
        <translation>否则，服务基站、其他基站以及周围道路（或地图图层）的图像会发送到该服务器：以像素表示，不含坐标、日期和标识。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>Fall back to hmm without the server</source>
        <translation>服务器不可用时改用 hmm</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>If the inference server cannot be used, or is lost during the run: whether hmm takes over the traces that it did not answer, so that the result comes from two engines (see the field engine). Off: a server that cannot be used stops the run before anything is written, and if it is lost later, those traces are listed as rejected, with the reason.</source>
        <translation>若推理服务器无法使用，或在运行中失联：是否由 hmm 接管未得到答复的轨迹，此时结果来自两个引擎（见字段 engine）。关闭：服务器无法使用时，在写入任何内容之前即停止运行；若之后失联，这些轨迹会列为被拒绝并注明原因。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_parameters.py"/>
        <source>The Python of this QGIS lacks requests, with which inference servers are asked. {hint} Or choose {engine} {hmm}.</source>
        <translation>此 QGIS 的 Python 缺少访问推理服务器所需的 requests。{hint} 或选择 {engine} {hmm}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_session.py"/>
        <source>All trajectories are left to {hmm}. {why}</source>
        <translation>全部轨迹交由 {hmm} 处理。{why}</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_session.py"/>
        <source>{engine} is {auto}, and the inference environment does not work: {installer} mends it. {error}</source>
        <translation>{engine} 为 {auto}，但推理环境无法工作：可用 {installer} 修复。{error}</translation>
    </message>
    <message>
        <location filename="../processing_provider/inference_session.py"/>
        <source>{error}
Nothing has been written. To do without the server, choose {engine} {hmm}, or tick {fallback}.</source>
        <translation>{error}
未写入任何内容。若不使用服务器，请选择 {engine} {hmm}，或勾选 {fallback}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>lines</source>
        <translation>线</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>no geometry</source>
        <translation>无几何图形</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>There are no records in layer &apos;{layer}&apos; (SIGNALING). Check its filter and, with &apos;selected features only&apos;, its selection.</source>
        <translation>图层“{layer}”（SIGNALING）中没有记录。请检查其过滤器；若启用了“仅选中的要素”，请检查其选择。</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>Layer &apos;{layer}&apos; (SIGNALING) has no geometry: give the base stations as STATIONS, with STATION_CELL, and choose CELL to look them up.</source>
        <translation>图层“{layer}”（SIGNALING）没有几何图形：请以 STATIONS 给出基站并设置 STATION_CELL，再选择 CELL 以便查找。</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>Layer &apos;{layer}&apos; has no field &apos;{name}&apos; ({parameter}). Its fields: {names}.</source>
        <translation>图层“{layer}”没有字段“{name}”（{parameter}）。其字段有：{names}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>Layer &apos;{layer}&apos; ({parameter}) has {present}; choose a layer of {wanted}.</source>
        <translation>图层“{layer}”（{parameter}）为{present}；请选择{wanted}图层。</translation>
    </message>
    <message>
        <location filename="../processing_provider/layer_checks.py"/>
        <source>Layer &apos;{layer}&apos; ({parameter}) has no coordinate reference system. Set it in the layer&apos;s properties, or choose EPSG:4326 if it holds longitudes and latitudes.</source>
        <translation>图层“{layer}”（{parameter}）没有坐标参照系。请在图层属性中设置；若其内容为经度和纬度，请选择 EPSG:4326。</translation>
    </message>
    <message>
        <location filename="../processing_provider/number_limits.py"/>
        <source>{name} is {value}; it must be at least {least}.</source>
        <translation>{name} 为 {value}；不得小于 {least}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/number_limits.py"/>
        <source>{name} is {value}; it must be {least} to {most}.</source>
        <translation>{name} 为 {value}；须为 {least} 至 {most}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/package_hints.py"/>
        <source>Install them with the OSGeo4W setup (packages {of_system}), or in the OSGeo4W shell by: python -m pip install {packages}. Then start QGIS again.</source>
        <translation>请用 OSGeo4W 安装程序安装（软件包 {of_system}），或在 OSGeo4W Shell 中运行：python -m pip install {packages}。然后重启 QGIS。</translation>
    </message>
    <message>
        <location filename="../processing_provider/package_hints.py"/>
        <source>Install them in a terminal by: &apos;{python}&apos; -m pip install {packages}. Then start QGIS again.</source>
        <translation>请在终端中运行以下命令安装：&apos;{python}&apos; -m pip install {packages}。然后重启 QGIS。</translation>
    </message>
    <message>
        <location filename="../processing_provider/package_hints.py"/>
        <source>Install them, on Debian and Ubuntu by: apt install {of_system}, elsewhere with your system&apos;s packages. Then start QGIS again.</source>
        <translation>请安装：在 Debian 和 Ubuntu 上运行 apt install {of_system}，其他系统请使用其软件包。然后重启 QGIS。</translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>it is no point</source>
        <translation>不是点</translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>it has {count} points instead of one</source>
        <translation>有 {count} 个点，而应只有一个</translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>({x:.10g}, {y:.10g}) is no longitude and latitude in degrees</source>
        <translation>({x:.10g}, {y:.10g}) 不是以度为单位的经度和纬度</translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>({x:.10g}, {y:.10g}) lies outside of the CRS</source>
        <translation>({x:.10g}, {y:.10g}) 位于坐标参照系范围之外</translation>
    </message>
    <message>
        <location filename="../processing_provider/point_positions.py"/>
        <source>The coordinates in {layer} look like longitude and latitude in degrees, from its first row on, but its CRS is {authid}. Set the layer&apos;s CRS to EPSG:4326.</source>
        <translation>{layer}中的坐标从第一行起就像是以度为单位的经度和纬度，但其坐标参照系为 {authid}。请将该图层的坐标参照系设为 EPSG:4326。</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Predict next positions</source>
        <translation>预测后续位置</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>cellular,signaling,prediction,forecast,next location,extrapolation,HMM,Kalman</source>
        <translation>蜂窝,信令,预测,预报,下一位置,外推,HMM,卡尔曼</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>&lt;p&gt;Where each phone will be in the seconds and minutes after its last record, going by its signaling up to then.&lt;/p&gt;&lt;p&gt;Every position comes with sigma_m, the standard deviation in metres; it grows with time, for nobody knows at which junction a phone turns off. The path is the one of least expected error, not the only one: where sigma_m is large, take it for an area.&lt;/p&gt;&lt;p&gt;The prediction begins at the last record whose station has a known position. Of a trajectory with a long gap the part after the last gap counts alone.&lt;/p&gt;</source>
        <translation>&lt;p&gt;根据每部手机截至最后一条记录的信令，预测其在之后数秒至数分钟内的位置。&lt;/p&gt;&lt;p&gt;每个位置都带有 sigma_m，即以米为单位的标准差；它随时间增大，因为无从得知手机会在哪个路口转弯。给出的路径是期望误差最小的一条，而不是唯一的一条：sigma_m 较大时，请将其视为一个区域。&lt;/p&gt;&lt;p&gt;预测从最后一条其基站位置已知的记录开始。若轨迹中有很长的间断，则只计最后一个间断之后的部分。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>hmm: the phone goes on from where it probably is along the roads, at the speeds and turns of traffic; over the plane without roads. constant_velocity: straight on, as the serving stations have moved so far: a baseline to compare with, which needs no roads and leaves them aside. wan: a video model that was trained to continue traces draws the path ahead; its inference server wants a GPU.</source>
        <translation>hmm：手机从其最可能所在之处出发，以车流的速度和转弯方式沿道路继续前进；没有道路时在平面上进行。constant_velocity：按服务基站迄今的移动方式直线前进：一个用于比较的基准，不需要也不考虑道路。wan：由经过训练、能够延续轨迹的视频模型绘制前方的路径；其推理服务器需要 GPU。</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Horizon (seconds)</source>
        <translation>预测时长（秒）</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>How far ahead of the last record.</source>
        <translation>从最后一条记录向前预测多久。</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Time between the predicted positions; the last one is at the horizon.</source>
        <translation>预测位置之间的时间；最后一个位于预测时长的终点。</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>What lies before a longer time without a record counts no more.</source>
        <translation>没有记录的时间超过此值时，之前的部分不再计入。</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Predictions</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>The position at the last record, at every interval after it and at the horizon, with its time, the seconds ahead and sigma_m.</source>
        <translation>最后一条记录处、其后每个间隔处以及预测终点处的位置，含时间、提前的秒数和 sigma_m。</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Predicted paths</source>
        <translation>预测路径</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>One line for each trajectory, from its last record to the horizon. The M value of a vertex is its time in epoch seconds.</source>
        <translation>每条轨迹一条线，从其最后一条记录到预测终点。顶点的 M 值为其时间（纪元秒）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>Number of trajectories predicted</source>
        <translation>已预测的轨迹数</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>Number of rejected entries</source>
        <translation>被拒绝的条目数</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>{count} predictions lead over the plane: the roads do not reach, or do not lead along, these trajectories; their field on_roads is false.</source>
        <translation>{count} 个预测走在平面上：道路未到达这些轨迹，或不沿其延伸；其字段 on_roads 为假。</translation>
    </message>
    <message>
        <location filename="../processing_provider/predict_next_positions.py"/>
        <source>{count} trajectories predicted, {rejected} rejected entries.</source>
        <translation>已预测 {count} 条轨迹，被拒绝 {rejected} 个条目。</translation>
    </message>
    <message>
        <location filename="../processing_provider/problem_text.py"/>
        <source>{problem}: {detail} ({where}).</source>
        <translation>{problem}：{detail}（{where}）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/problem_text.py"/>
        <source>{problem} ({where}). {remedy}</source>
        <translation>{problem}（{where}）。{remedy}</translation>
    </message>
    <message>
        <location filename="../processing_provider/problem_text.py"/>
        <source>{problem}: {detail} ({where}). {remedy}</source>
        <translation>{problem}：{detail}（{where}）。{remedy}</translation>
    </message>
    <message>
        <location filename="../processing_provider/provider.py"/>
        <source>Sig2GPS: positions from cellular signaling</source>
        <translation>Sig2GPS：由蜂窝信令得到位置</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>Reconstruct trajectory from signaling</source>
        <translation>由信令重建轨迹</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>cellular,signaling,CDR,cell,base station,map matching,HMM,trajectory,GPS</source>
        <translation>蜂窝,信令,CDR,小区,基站,地图匹配,HMM,轨迹,GPS</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>&lt;p&gt;Signaling records say which base station served a phone, and when. This algorithm finds the path of least expected error for the phone: along the roads where a road layer is given, over the plane where none is.&lt;/p&gt;&lt;p&gt;Every point comes with sigma_m, the standard deviation of its position in metres. Records and traces that cannot be used, and records without a point whose cell is not among the base stations, are listed with the reason in the layer &lt;i&gt;Rejected&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Where a run is cancelled, files named as outputs hold the trajectories finished by then, each one whole.&lt;/p&gt;</source>
        <translation>&lt;p&gt;信令记录说明哪个基站在何时为手机提供服务。此算法求出手机期望误差最小的路径：给出道路图层时沿道路，否则在平面上。&lt;/p&gt;&lt;p&gt;每个点都带有 sigma_m，即其位置以米为单位的标准差。无法使用的记录和轨迹，以及没有点且其小区不在基站之列的记录，连同原因列在图层&lt;i&gt;被拒绝的记录&lt;/i&gt;中。&lt;/p&gt;&lt;p&gt;运行被取消时，指定为输出的文件含有此前已完成的轨迹，每条都是完整的。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>Time between the points of the result.</source>
        <translation>结果中各点之间的时间。</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>After this time without a record a trace is split into two parts.</source>
        <translation>超过此时间没有记录时，轨迹被分为两部分。</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Trajectories</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>One line for each part of a trace, with its times, length and mean sigma_m. The M value of a vertex is its time in epoch seconds.</source>
        <translation>轨迹的每一部分为一条线，含其时间、长度和平均 sigma_m。顶点的 M 值为其时间（纪元秒）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>The position at the first record, at every interval and at the last record, with its sigma_m, speed and serving cell.</source>
        <translation>第一条记录处、每个间隔处和最后一条记录处的位置，含其 sigma_m、速度和服务小区。</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>A table of the records and traces that could not be used, and why. Records without a point whose cell is not among the base stations have no position and are listed, too; they still count as served by an unlisted station.</source>
        <translation>无法使用的记录和轨迹及其原因的表。没有点且其小区不在基站之列的记录没有位置，也列于其中；它们仍计为由未列出的基站服务。</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>A page with the totals and, of each trajectory, a small map, length, duration, sigma, records used and rejected, engine and model revision.</source>
        <translation>一个页面，含总计以及每条轨迹的小地图、长度、时长、sigma、使用和拒绝的记录、引擎和模型修订版。</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Number of trajectories</source>
        <translation>轨迹数</translation>
    </message>
    <message>
        <location filename="../processing_provider/reconstruct_trajectory.py"/>
        <source>{count} trajectories, {rejected} rejected entries.</source>
        <translation>{count} 条轨迹，被拒绝 {rejected} 个条目。</translation>
    </message>
    <message>
        <location filename="../processing_provider/records_bar.py"/>
        <source>{done} tiles have their videos; the next: {share} %</source>
        <translation>{done} 张瓦片已有视频；下一张：{share} %</translation>
    </message>
    <message>
        <location filename="../processing_provider/rejected_parameter.py"/>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Rejected</source>
        <translation>被拒绝的记录</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>Map under the traces: {layers}.</source>
        <translation>轨迹下方的地图：{layers}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>There is neither a road layer (ROADS) nor a map: the video model is shown the stations alone, and hardly knows where the phone could go.</source>
        <translation>既没有道路图层（ROADS）也没有地图：视频模型只能看到基站，几乎不知道手机可能去往何处。</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>The checkpoint was trained on roads in a style of its own, not on {map_layers}: it may not understand this map.</source>
        <translation>检查点是用自身样式的道路训练的，而不是 {map_layers}：它可能无法理解此地图。</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>This map was chosen by {map_layers} or {map_theme}.</source>
        <translation>此地图由 {map_layers} 或 {map_theme} 选定。</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>Map under the traces: ROADS in the checkpoint&apos;s style, as its config states.</source>
        <translation>轨迹下方的地图：检查点样式的 ROADS，如其配置所注明。</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>These are the layers that the project shows, as the checkpoint&apos;s config states.</source>
        <translation>这些是工程显示的图层，如检查点的配置所注明。</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>These are the layers that the project shows: the checkpoint&apos;s config states no map.</source>
        <translation>这些是工程显示的图层：检查点的配置未注明地图。</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_choice.py"/>
        <source>Map under the traces: ROADS in the checkpoint&apos;s style, because no project shows a layer that could be drawn.</source>
        <translation>轨迹下方的地图：检查点样式的 ROADS，因为没有工程显示可绘制的图层。</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_layers.py"/>
        <source>MAP_THEME is &apos;{theme}&apos;, which the project does not have; its themes: {known}.</source>
        <translation>MAP_THEME 为“{theme}”，工程中没有这个主题；已有的主题：{known}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_layers.py"/>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_parameters.py"/>
        <source>A theme of the project, in place of map layers.</source>
        <translation>用工程的一个主题代替地图图层。</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/map_parameters.py"/>
        <source>Give either {map_layers} or {map_theme}, not both.</source>
        <translation>{map_layers} 和 {map_theme} 请只给出其一。</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/tile_renderer.py"/>
        <source>Layer &apos;{layer}&apos; (map): {message}</source>
        <translation>图层“{layer}”（地图）：{message}</translation>
    </message>
    <message>
        <location filename="../processing_provider/rendering/tile_renderer.py"/>
        <source>Layer &apos;{layer}&apos; (MAP_LAYERS) is left out: {tiles} map tiles would fetch some {fetched} tiles from OpenStreetMap&apos;s servers, which is bulk downloading, and which their tile usage policy forbids ({policy}). Reconstruct fewer trajectories, or use a map of your own.</source>
        <translation>图层“{layer}”（MAP_LAYERS）被略去：{tiles} 张地图瓦片将从 OpenStreetMap 的服务器获取约 {fetched} 张瓦片，属于批量下载，为其瓦片使用政策所禁止（{policy}）。请重建较少的轨迹，或使用自己的地图。</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/measures.py"/>
        <source>{value:,.0f} m</source>
        <translation>{value:,.0f} 米</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/measures.py"/>
        <source>{value:,.1f} km</source>
        <translation>{value:,.1f} 千米</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/measures.py"/>
        <source>{value:,}</source>
        <translation>{value:,}</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/measures.py"/>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} 秒</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/measures.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/measures.py"/>
        <source>{hours:,} h {minutes:02} min</source>
        <translation>{hours:,} 小时 {minutes:02} 分</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Trajectories from signaling</source>
        <translation>由信令得到的轨迹</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Layer {layer}; engine {engines}; Sig2GPS {version}</source>
        <translation>图层 {layer}；引擎 {engines}；Sig2GPS {version}</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>trajectories</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>mean sigma</source>
        <translation>平均 sigma</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>greatest sigma</source>
        <translation>最大 sigma</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>records used</source>
        <translation>使用的记录</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>records rejected</source>
        <translation>拒绝的记录</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Each path is coloured by sigma, the standard deviation of its position. Where sigma is large, several streets explain the records about equally well: read the path as an area there. Grey lines are roads, triangles are stations, the white ones served. An open circle is the start, a filled one the end. North is up; every map has a scale of its own.</source>
        <translation>每条路径按 sigma（其位置的标准差）着色。sigma 较大处，有多条街道能差不多同样好地解释记录：请将那里的路径视为一个区域。灰线为道路，三角形为基站，白色的提供过服务。空心圆为起点，实心圆为终点。上方为北；每幅地图的比例尺各不相同。</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Only the first {shown} of {count:,} trajectories have a map.</source>
        <translation>{count:,} 条轨迹中仅前 {shown} 条有地图。</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Maps</source>
        <translation>地图</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{name}, part {part}</source>
        <translation>{name}，第 {part} 部分</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{records:,} records used</source>
        <translation>使用了 {records:,} 条记录</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{records:,} records used, {rejected:,} rejected</source>
        <translation>使用了 {records:,} 条记录，拒绝了 {rejected:,} 条</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{start} UTC, {duration}</source>
        <translation>{start} UTC，{duration}</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>{length}, sigma {mean} (at most {greatest})</source>
        <translation>{length}，sigma {mean}（最大 {greatest}）</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Times are in UTC. Rejected records are those of all parts of a trajectory.</source>
        <translation>时间为 UTC。拒绝的记录为轨迹所有部分的合计。</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Only the first {shown:,} of {count:,} are listed; the layer has all of them.</source>
        <translation>{count:,} 条中仅列出前 {shown:,} 条；图层中有全部。</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Trajectory</source>
        <translation>轨迹</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Mean sigma</source>
        <translation>平均 sigma</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Greatest sigma</source>
        <translation>最大 sigma</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Records used</source>
        <translation>使用的记录</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Records rejected</source>
        <translation>拒绝的记录</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Along</source>
        <translation>沿</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Engine and model revision</source>
        <translation>引擎与模型修订版</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>plane</source>
        <translation>平面</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Engines</source>
        <translation>引擎</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>One engine took over for another, whose inference server was lost.</source>
        <translation>有引擎接替了另一个推理服务器失联的引擎。</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Records that could not be used, and why.</source>
        <translation>无法使用的记录及其原因。</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Only the first {shown} of {count:,} entries are listed; the layer Rejected has all of them.</source>
        <translation>{count:,} 个条目中仅列出前 {shown} 个；图层“被拒绝的记录”中有全部。</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/reconstruction_page.py"/>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/report_page.py"/>
        <source>The report &apos;{path}&apos; (REPORT) cannot be written: {reason}.</source>
        <translation>报告“{path}”（REPORT）无法写入：{reason}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/report_parameter.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/report_parameter.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML文件 (*.html)</translation>
    </message>
    <message>
        <location filename="../processing_provider/report/trace_map.py"/>
        <source>Map of trajectory {name}</source>
        <translation>轨迹 {name} 的地图</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>The road network. Roads are connected where their lines share a vertex. Without it the path is found over the plane.</source>
        <translation>路网。道路在其线共有顶点处相连。没有它时，在平面上求路径。</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Direction field</source>
        <translation>方向字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Which way a road may be driven, by the three values below. Where the field holds none of them, the default direction applies.</source>
        <translation>道路允许的行驶方向，由下面三个值表示。字段中不含其中任何一个值时，采用默认方向。</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Value for forward direction</source>
        <translation>正向值</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Value for backward direction</source>
        <translation>反向值</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Value for both directions</source>
        <translation>双向值</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>As the direction field has it. Forward is the way the line was drawn.</source>
        <translation>与方向字段中的写法一致。正向为线的绘制方向。</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Default direction</source>
        <translation>默认方向</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Forward direction</source>
        <translation>正向</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Backward direction</source>
        <translation>反向</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Both directions</source>
        <translation>双向</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>For roads without a direction of their own.</source>
        <translation>用于没有自身方向的道路。</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Speed field</source>
        <translation>速度字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>The speed limit in km/h, a number or a number as text.</source>
        <translation>限速（千米/小时），数字或文本形式的数字。</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>Default speed (km/h)</source>
        <translation>默认速度（千米/小时）</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_parameters.py"/>
        <source>For roads without a speed of their own.</source>
        <translation>用于没有自身速度的道路。</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_reader.py"/>
        <source>layer &apos;{layer}&apos; (ROADS)</source>
        <translation>图层“{layer}”（ROADS）</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_reader.py"/>
        <source>{count} roads or parts of roads in {layer} are null, empty, without length or not within the CRS, first row {row}. They are left out.</source>
        <translation>{layer}中有 {count} 条道路或道路的部分为 null、为空、没有长度或不在坐标参照系范围内，首见于第 {row} 行。它们被略去。</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_reader.py"/>
        <source>{count} speeds in {layer} are no positive numbers, first row {row}. They count as {default:g} km/h.</source>
        <translation>{layer}中有 {count} 个速度不是正数，首见于第 {row} 行。它们按 {default:g} 千米/小时计。</translation>
    </message>
    <message>
        <location filename="../processing_provider/road_reader.py"/>
        <source>No road in {layer} lies near the records. Check its coordinates and CRS. The trajectories are reconstructed over the plane.</source>
        <translation>{layer}中没有道路位于记录附近。请检查其坐标和坐标参照系。轨迹在平面上重建。</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_notes.py"/>
        <source>The roads do not reach, do not lead along, or do not explain trajectory &apos;{trajectory}&apos;, part {part}: it is reconstructed over the plane. If roads are there, check whether some are missing, and their directions and speeds (SPEED_FIELD, DEFAULT_SPEED): nothing is taken to drive faster than 1.2 times its road&apos;s speed.</source>
        <translation>道路未到达轨迹“{trajectory}”的第 {part} 部分、不沿其延伸或无法解释该轨迹：该部分在平面上重建。若那里有道路，请检查是否缺少道路，以及其方向和速度（SPEED_FIELD、DEFAULT_SPEED）：任何行驶速度都不会被认为超过道路速度的 1.2 倍。</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_notes.py"/>
        <source>In all, {count} trajectories are reconstructed over the plane.</source>
        <translation>共有 {count} 条轨迹在平面上重建。</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_notes.py"/>
        <source>{count} traces have no answer from the inference server. They are left to {fallback}; the field engine says which.</source>
        <translation>{count} 条轨迹没有得到推理服务器的答复。它们交由 {fallback} 处理；字段 engine 说明是哪些。</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_notes.py"/>
        <source>{count} traces have no answer from the inference server. They are listed as rejected, with the reason.</source>
        <translation>{count} 条轨迹没有得到推理服务器的答复。它们连同原因列为被拒绝。</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_outputs.py"/>
        <source>{algorithm}, {time}</source>
        <translation>{algorithm}，{time}</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_outputs.py"/>
        <source>{algorithm}: {layer}, {time}</source>
        <translation>{algorithm}：{layer}，{time}</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_sources.py"/>
        <source>Engine {engine}, version {version}.</source>
        <translation>引擎 {engine}，版本 {version}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_sources.py"/>
        <source>Engine {engine}, version {version}, on the video server at {url}.</source>
        <translation>引擎 {engine}，版本 {version}，位于视频服务器 {url}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_sources.py"/>
        <source>Engine {engine}, version {version}, on the inference server at {url}.</source>
        <translation>引擎 {engine}，版本 {version}，位于推理服务器 {url}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/run_sources.py"/>
        <source>{auto} takes it because {reason}.</source>
        <translation>{auto} 选用它，因为{reason}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_access.py"/>
        <source>Starting the inference server of this computer, or joining it.</source>
        <translation>正在启动本机的推理服务器，或加入已有的服务器。</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_access.py"/>
        <source>{server} is an http address: the token ({auth}) and the data travel in the clear. Use https.</source>
        <translation>{server} 是 http 地址：令牌（{auth}）和数据以明文传输。请使用 https。</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_access.py"/>
        <source>Asking the inference server at {server}.</source>
        <translation>正在访问推理服务器 {server}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_parameters.py"/>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Inference server</source>
        <translation>推理服务器</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_parameters.py"/>
        <source>Address of an inference server, for example https://gpu.example.org:8000. Empty: this computer computes, with the inference environment, and nothing leaves it. {sent}</source>
        <translation>推理服务器的地址，例如 https://gpu.example.org:8000。留空：由本机用推理环境计算，数据不会离开本机。{sent}</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_parameters.py"/>
        <source>Authentication</source>
        <translation>认证</translation>
    </message>
    <message>
        <location filename="../processing_provider/server_parameters.py"/>
        <source>The authentication configuration that holds the server&apos;s token: of the method Basic, with the token as password, or of API Header or Esri Token. A server that other computers can reach always wants a token.</source>
        <translation>存放服务器令牌的认证配置：使用 Basic 方法并以令牌为密码，或使用 API Header 或 Esri Token。其他计算机可以访问的服务器始终要求令牌。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Check the setup</source>
        <translation>检查安装</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>setup,check,diagnose,version,device,gpu,memory,server,test</source>
        <translation>安装,检查,诊断,版本,设备,GPU,内存,服务器,测试</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>&lt;p&gt;Says what this computer has of what Sig2GPS needs: versions, device and memory, the models with the hashes of their weights, whether the inference server can be reached or why not, and how long a small trial takes each engine.&lt;/p&gt;&lt;p&gt;The report may be attached to a question: it has no token, no password and no data of yours, but paths of this computer.&lt;/p&gt;</source>
        <translation>&lt;p&gt;说明本机具备 Sig2GPS 所需的哪些条件：版本、设备和内存、模型及其权重的哈希值、能否访问推理服务器或不能访问的原因，以及每个引擎完成一次小试验所需的时间。&lt;/p&gt;&lt;p&gt;提问时可附上此报告：其中没有令牌、密码和您的数据，但含有本机的路径。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Otherwise that server is checked; only a made-up sample goes there.</source>
        <translation>否则检查该服务器；只有虚构的样本会发送到那里。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>All that was found, as an HTML page.</source>
        <translation>查到的全部内容，为一个 HTML 页面。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Learned engines can run</source>
        <translation>学习型引擎可以运行</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Problems, and what to do</source>
        <translation>问题及解决办法</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Version of Sig2GPS</source>
        <translation>Sig2GPS 版本</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Version of QGIS</source>
        <translation>QGIS 版本</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>QGIS&apos;s Python</source>
        <translation>QGIS 的 Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Packages of QGIS&apos;s Python</source>
        <translation>QGIS 的 Python 的软件包</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Hashes of the shipped weights</source>
        <translation>随附权重的哈希值</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Inference environment</source>
        <translation>推理环境</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Packages for inference</source>
        <translation>用于推理的软件包</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <location filename="../processing_provider/setup/options_page.py"/>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Device of the server</source>
        <translation>服务器的设备</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Models and their revisions</source>
        <translation>模型及其修订版</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Memory of the GPU (MB)</source>
        <translation>GPU 内存（MB）</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Memory (MB)</source>
        <translation>内存（MB）</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Free memory (MB)</source>
        <translation>可用内存（MB）</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Trial of hmm (s)</source>
        <translation>hmm 试验（秒）</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>Trial of embedded (s)</source>
        <translation>embedded 试验（秒）</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>The setup of Sig2GPS</source>
        <translation>Sig2GPS 的安装情况</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>What was found on this computer, and tried.</source>
        <translation>在本机上查到和试验的内容。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/check_setup.py"/>
        <source>not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Learned engines cannot run on this computer, for {absence}. Run {installer}, or give SERVER. The engine hmm needs neither.</source>
        <translation>学习型引擎无法在本机运行，因为{absence}。请运行 {installer}，或给出 SERVER。引擎 hmm 两者都不需要。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Named by</source>
        <translation>指定者</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Installed by Sig2GPS</source>
        <translation>由 Sig2GPS 安装</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>This version of Sig2GPS needs other packages than the inference environment has: run {installer} again.</source>
        <translation>此版本的 Sig2GPS 所需的软件包与推理环境中的不同：请重新运行 {installer}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>The inference environment lacks {packages}. {mend}</source>
        <translation>推理环境缺少 {packages}。{mend}</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Memory of the GPU</source>
        <translation>GPU 内存</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>The options ask for cuda, but torch sees no GPU. Choose auto or cpu there.</source>
        <translation>选项中要求 cuda，但 torch 未检测到 GPU。请在选项中选择 auto 或 cpu。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>Free memory</source>
        <translation>可用内存</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/environment_check.py"/>
        <source>{installer} with REBUILD mends an environment that it has installed.</source>
        <translation>带 REBUILD 的 {installer} 可修复由它安装的环境。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Install the inference environment</source>
        <translation>安装推理环境</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>setup,install,python,venv,pip,torch,cuda,gpu,model,offline,proxy</source>
        <translation>安装,设置,Python,venv,pip,torch,CUDA,GPU,模型,离线,代理</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>&lt;p&gt;Installs what the learned engines and detectors need: a Python environment of its own in the QGIS profile, with PyTorch. QGIS&apos;s own Python is not touched, and the engine hmm needs none of this.&lt;/p&gt;&lt;p&gt;It downloads up to a few gigabytes, through QGIS&apos;s proxy if there is one, and may be cancelled at any time: nothing half-installed is left, and the next run goes on with what was downloaded. An environment that is there already stays as it is until the new one is complete.&lt;/p&gt;&lt;p&gt;Without a network, give a folder with the wheels of all packages.&lt;/p&gt;</source>
        <translation>&lt;p&gt;安装学习型引擎和检测器所需的内容：在 QGIS 配置中建立一个独立的、带 PyTorch 的 Python 环境。不会改动 QGIS 自身的 Python，引擎 hmm 也不需要这些。&lt;/p&gt;&lt;p&gt;最多会下载数 GB，若设有 QGIS 的代理则经由代理，并可随时取消：不会留下安装到一半的内容，下次运行会接着已下载的部分继续。已有的环境在新环境完成之前保持不变。&lt;/p&gt;&lt;p&gt;没有网络时，请给出存放全部软件包 wheel 的文件夹。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>What models will run on. auto looks for an NVIDIA GPU, and takes cpu where there is none. The packages for cuda are several times as large.</source>
        <translation>模型在什么设备上运行。auto 会查找 NVIDIA GPU，没有时使用 cpu。cuda 的软件包要大数倍。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Folder of wheels</source>
        <translation>wheel 文件夹</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Installs from this folder alone, without any network. Collect the wheels with pip download on a computer with the same system and the same version of Python.</source>
        <translation>仅从此文件夹安装，不使用任何网络。请在系统和 Python 版本都相同的计算机上用 pip download 收集 wheel。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Python program</source>
        <translation>Python 程序</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The Python that makes the environment, 3.11 or later. Empty: QGIS&apos;s own, or another one that is found on this computer.</source>
        <translation>用来建立环境的 Python，3.11 或更高版本。留空：使用 QGIS 自身的，或在本机找到的其他 Python。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Build it anew in any case</source>
        <translation>总是重新建立</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Off: an environment that is complete and up to date is left as it is.</source>
        <translation>关闭：完整且最新的环境保持不变。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>What has been installed, as an HTML page.</source>
        <translation>已安装的内容，为一个 HTML 页面。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Device in use</source>
        <translation>使用的设备</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Installed packages</source>
        <translation>已安装的软件包</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The folder &apos;{wheels}&apos; ({wheels_parameter}) has no wheels (*.whl). Collect them with pip download on a computer with a network, or leave it empty.</source>
        <translation>文件夹“{wheels}”（{wheels_parameter}）中没有 wheel（*.whl）。请在有网络的计算机上用 pip download 收集，或将其留空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>There is no program &apos;{python}&apos; ({python_parameter}).</source>
        <translation>没有程序“{python}”（{python_parameter}）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The {by} names another Python, &apos;{named}&apos;, which goes before this one. Take it away to use what was installed.</source>
        <translation>{by}指定了另一个 Python“{named}”，它优先于此处安装的环境。若要使用此处安装的环境，请去掉该设置。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The inference environment</source>
        <translation>推理环境</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>Device {device}: {reason}</source>
        <translation>设备 {device}：{reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The environment is built anew, for it is broken. {error}</source>
        <translation>环境已损坏，正在重新建立。{error}</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/install_inference.py"/>
        <source>The environment is complete and up to date.</source>
        <translation>环境完整且为最新。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Install or update…</source>
        <translation>安装或更新…</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Check the setup…</source>
        <translation>检查安装…</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Learned engines and detectors run in a Python of their own, never in QGIS&apos;s. The engine hmm needs none of this.</source>
        <translation>学习型引擎和检测器在独立的 Python 中运行，绝不在 QGIS 的 Python 中运行。引擎 hmm 不需要这些。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>The Python program of an environment of your own</source>
        <translation>您自己的环境的 Python 程序</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>This computer&apos;s own inference server</source>
        <translation>本机自己的推理服务器</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Another Python</source>
        <translation>其他 Python</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>auto takes a GPU if PyTorch sees one. Another Python is for environments that you have made yourself; leave it empty to use the one above. The variable {variable} goes before both.</source>
        <translation>PyTorch 检测到 GPU 时，auto 使用 GPU。“其他 Python”用于您自己建立的环境；留空则使用上面的环境。变量 {variable} 优先于两者。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Remove the inference environment, {folder}?</source>
        <translation>移除推理环境 {folder}？</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>A file is in use: end other QGIS windows, and wait a minute. ({error})</source>
        <translation>有文件正在使用：请关闭其他 QGIS 窗口并等待一分钟。（{error}）</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>There is none yet: press “Install or update…”.</source>
        <translation>尚未安装：请按“安装或更新…”。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Not there: {absence}.</source>
        <translation>不存在：{absence}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>In use: {python} ({origin})</source>
        <translation>正在使用：{python}（{origin}）</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>This version of Sig2GPS needs other packages: update it.</source>
        <translation>此版本的 Sig2GPS 需要其他软件包：请更新环境。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/options_page.py"/>
        <source>Complete and up to date, for {device}.</source>
        <translation>完整且为最新，用于 {device}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>QGIS&apos;s Python lacks {packages}.</source>
        <translation>QGIS 的 Python 缺少 {packages}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>Weights (SHA-256)</source>
        <translation>权重（SHA-256）</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/qgis_check.py"/>
        <source>The plugin&apos;s folder has no weights: install the plugin again.</source>
        <translation>插件文件夹中没有权重：请重新安装插件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>answers at {url}</source>
        <translation>在 {url} 处应答</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>{queued} waiting, {running} running</source>
        <translation>等待 {queued} 个，运行 {running} 个</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>{engine} {version} (weights {revision})</source>
        <translation>{engine} {version}（权重 {revision}）</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>chosen in each run</source>
        <translation>每次运行时选择</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../processing_provider/setup/server_check.py"/>
        <source>Trial: twenty minutes of made-up signaling</source>
        <translation>试验：二十分钟的虚构信令</translation>
    </message>
    <message>
        <location filename="../processing_provider/sigma_classes.py"/>
        <source>sigma below {most:g} m</source>
        <translation>sigma 小于 {most:g} 米</translation>
    </message>
    <message>
        <location filename="../processing_provider/sigma_classes.py"/>
        <source>sigma {least:g} to {most:g} m</source>
        <translation>sigma {least:g} 至 {most:g} 米</translation>
    </message>
    <message>
        <location filename="../processing_provider/sigma_classes.py"/>
        <source>sigma {least:g} m and more</source>
        <translation>sigma {least:g} 米及以上</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_input.py"/>
        <source>The records could not be kept in a temporary file ({error}). Free some space in &apos;{folder}&apos;, or set TMPDIR to a folder elsewhere.</source>
        <translation>记录无法保存到临时文件中（{error}）。请在“{folder}”中腾出空间，或将 TMPDIR 设为其他文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_input.py"/>
        <source>Field &apos;{field}&apos; of layer &apos;{layer}&apos; holds dates without a time of day: all records of a day count as one instant.</source>
        <translation>图层“{layer}”的字段“{field}”只有日期而没有时刻：同一天的所有记录都视为同一时刻。</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_input.py"/>
        <source>{records} records of layer &apos;{layer}&apos; have no position: {reason}</source>
        <translation>图层“{layer}”中有 {records} 条记录没有位置：{reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_input.py"/>
        <source>{records} records of layer &apos;{layer}&apos; cannot be used: {reason}</source>
        <translation>图层“{layer}”中有 {records} 条记录无法使用：{reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Signaling records</source>
        <translation>信令记录</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Points at the serving base stations, one feature a record, in any CRS; or a table without geometry, whose positions come from the base stations by cell.</source>
        <translation>位于服务基站处的点，每条记录一个要素，坐标参照系不限；或没有几何图形的表，其位置按小区取自基站。</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Time field</source>
        <translation>时间字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>When the record was made: a date and time, ISO 8601 text, or epoch seconds or milliseconds. A time without a zone is UTC.</source>
        <translation>记录产生的时间：日期和时间、ISO 8601 文本，或纪元秒或毫秒。没有时区的时间视为 UTC。</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Trajectory field</source>
        <translation>轨迹字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Which records belong together, a subscriber for instance. Without it all records are one trace.</source>
        <translation>哪些记录属于一起，例如同一用户。没有它时，所有记录为一条轨迹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Cell field</source>
        <translation>小区字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>The id of the serving cell or site, as in the base station layer.</source>
        <translation>服务小区或站点的标识，与基站图层中的一致。</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Base stations</source>
        <translation>基站</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>All base stations or cells known in the area. They give records without a geometry their position, and those that did not serve tell where the phone was not. Without it only the stations among the records are known.</source>
        <translation>区域内所有已知的基站或小区。它们为没有几何图形的记录提供位置，而未提供服务的基站则说明手机不在何处。没有它时，只知道记录中出现的基站。</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Base station id field</source>
        <translation>基站标识字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>The id that the cell field of the signaling records refers to.</source>
        <translation>信令记录的小区字段所指的标识。</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Layer &apos;{layer}&apos; (SIGNALING) has no geometry: choose its CELL field, by which STATIONS gives the positions.</source>
        <translation>图层“{layer}”（SIGNALING）没有几何图形：请选择其 CELL 字段，STATIONS 据此给出位置。</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_parameters.py"/>
        <source>Choose STATION_CELL, the field of layer &apos;{layer}&apos; (STATIONS) that holds the cell or site id.</source>
        <translation>请选择 STATION_CELL，即图层“{layer}”（STATIONS）中存放小区或站点标识的字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>the trajectory id is null</source>
        <translation>轨迹标识为 null</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>Fill it or choose another TRAJECTORY field.</source>
        <translation>请填写，或为 TRAJECTORY 选择其他字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>the time is empty</source>
        <translation>时间为空</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>Fill it or choose another TIME field.</source>
        <translation>请填写，或为 TIME 选择其他字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unreadable time</source>
        <translation>时间无法识别</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Convert it or choose another TIME field.</source>
        <translation>请转换，或为 TIME 选择其他字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable position</source>
        <translation>位置无法使用</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check the coordinates and the CRS of the layer.</source>
        <translation>请检查图层的坐标和坐标参照系。</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>no position</source>
        <translation>没有位置</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>Give the record a point, or choose CELL and STATIONS to look it up.</source>
        <translation>请为记录给出点，或选择 CELL 和 STATIONS 以便查找。</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>no position, and its cell is not among the base stations</source>
        <translation>没有位置，且其小区不在基站之列</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>Add the cell to STATIONS; check that CELL and STATION_CELL hold the same ids.</source>
        <translation>请将该小区加入 STATIONS；并检查 CELL 和 STATION_CELL 是否含有相同的标识。</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>row {row}</source>
        <translation>第 {row} 行</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>first in row {row}</source>
        <translation>首见于第 {row} 行</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>first in row {row}, {values} different ones</source>
        <translation>首见于第 {row} 行，共 {values} 种不同的值</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>layer &apos;{layer}&apos; (SIGNALING)</source>
        <translation>图层“{layer}”（SIGNALING）</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>{records} of them: {reason}</source>
        <translation>其中 {records} 条：{reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/signaling_reader.py"/>
        <source>None of the {records} records in {layer} can be used.
{problems}</source>
        <translation>{layer}的 {records} 条记录均无法使用。
{problems}</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>Simulate signaling</source>
        <translation>模拟信令</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>cellular,signaling,simulation,radio,propagation,fading,handover</source>
        <translation>蜂窝,信令,模拟,无线电,传播,衰落,切换</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulate_signaling.py"/>
        <source>&lt;p&gt;Says which base station would have served a phone along a trajectory, and writes the signaling records of it: to try the reconstruction on places and layouts of your own, where the truth is known.&lt;/p&gt;&lt;p&gt;Received power falls with log-distance path loss, sector antennas and shadow fading, which is correlated in space: the same place always fades the same. The phone moves to a stronger cell after hysteresis and time-to-trigger. A record is written at each change of the serving cell, and after the record period without one.&lt;/p&gt;&lt;p&gt;Station positions are never known exactly, so records and stations come with positions &lt;i&gt;as known&lt;/i&gt;: surveyed with an error, or crowd-sourced from the other trajectories.&lt;/p&gt;</source>
        <translation>&lt;p&gt;说明手机沿轨迹行进时会由哪个基站服务，并写出相应的信令记录：用于在真值已知的情况下，以自选的地点和基站布局试验重建。&lt;/p&gt;&lt;p&gt;接收功率按对数距离路径损耗、扇区天线和阴影衰落而下降，阴影衰落在空间上相关：同一地点的衰落始终相同。经过迟滞和触发时间后，手机切换到更强的小区。每次服务小区改变时写一条记录；没有改变时，经过记录周期后也写一条。&lt;/p&gt;&lt;p&gt;基站位置从来不会精确已知，因此记录和基站带有&lt;i&gt;已知的&lt;/i&gt;位置：带误差的测量位置，或由其他轨迹众包得到的位置。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Points with a time, GPS fixes for instance, in any CRS. Between two of them the phone moves straight; after half an hour without one it is switched off.</source>
        <translation>带时间的点，例如 GPS 定位点，坐标参照系不限。两点之间手机沿直线移动；超过半小时没有点时视为关机。</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>A date and time, ISO 8601 text, or epoch seconds or milliseconds. A time without a zone is UTC.</source>
        <translation>日期和时间、ISO 8601 文本，或纪元秒或毫秒。没有时区的时间视为 UTC。</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Which points belong together. Without it all points are one trajectory.</source>
        <translation>哪些点属于一起。没有它时，所有点为一条轨迹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Where base stations truly stand, one feature a cell. Cells in one place are the sectors of a site.</source>
        <translation>基站的真实位置，每个小区一个要素。同一地点的小区是一个站点的各扇区。</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>The id of the cell, unique.</source>
        <translation>小区的标识，须唯一。</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Azimuth field</source>
        <translation>方位角字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Where the sector antenna points, in degrees clockwise from north. Nothing: the antenna is omnidirectional.</source>
        <translation>扇区天线的朝向，为自正北起顺时针的度数。空值：天线为全向。</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Record period (seconds)</source>
        <translation>记录周期（秒）</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>After this time without a change of cell a record is written all the same.</source>
        <translation>超过此时间没有小区变化时，仍写一条记录。</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Station positions come from</source>
        <translation>基站位置的来源</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>surveyed: the true positions with an error. crowdsourced: the mean of the places where a station served the other trajectories, weighted by signal strength; stations that served none of them are missing.</source>
        <translation>surveyed：带误差的真实位置。crowdsourced：基站为其他轨迹提供服务的各地点按信号强度加权的平均；未服务过任何轨迹的基站缺失。</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>A station&apos;s position is that of its</source>
        <translation>基站的位置为其</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>site: the mast, which its sectors share. cell: the middle of the sector.</source>
        <translation>site：铁塔，由其各扇区共用。cell：扇区的中心。</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Survey error (metres)</source>
        <translation>测量误差（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Standard deviation of surveyed positions, to the east and to the north.</source>
        <translation>测量位置在东向和北向上的标准差。</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Missing stations (percent)</source>
        <translation>缺失的基站（百分比）</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Share of the sites whose position is not known. Their records have no point.</source>
        <translation>位置未知的站点所占的比例。其记录没有点。</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>The same seed gives the same records.</source>
        <translation>相同的种子产生相同的记录。</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Path loss exponent</source>
        <translation>路径损耗指数</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>2 in free space, 3 to 4 in a city.</source>
        <translation>自由空间中为 2，城市中为 3 至 4。</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Shadow fading (dB)</source>
        <translation>阴影衰落（dB）</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Standard deviation of the log-normal fading behind buildings and hills.</source>
        <translation>建筑物和山丘后对数正态衰落的标准差。</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Decorrelation distance (metres)</source>
        <translation>去相关距离（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Distance over which the fading&apos;s correlation falls to 1/e.</source>
        <translation>衰落的相关性降至 1/e 的距离。</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Hysteresis (dB)</source>
        <translation>迟滞（dB）</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>By how much another cell must be stronger for the phone to move to it.</source>
        <translation>另一小区须强多少，手机才会切换到它。</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Points at the serving stations&apos; positions as known, with trajectory_id, time and cell.</source>
        <translation>位于服务基站已知位置处的点，含 trajectory_id、time 和 cell。</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Known base stations</source>
        <translation>已知的基站</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>The stations with their positions as known; those missing are not there.</source>
        <translation>基站及其已知位置；缺失的基站不在其中。</translation>
    </message>
    <message>
        <location filename="../processing_provider/simulation_parameters.py"/>
        <source>Number of records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>layer &apos;{layer}&apos; (STATIONS)</source>
        <translation>图层“{layer}”（STATIONS）</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>it has no position</source>
        <translation>没有位置</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>its id is null</source>
        <translation>其标识为 null</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>{count} stations in {layer} cannot be used, first row {row}: {fault}.</source>
        <translation>{layer}中有 {count} 个基站无法使用，首见于第 {row} 行：{fault}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>{message} Check STATION_CELL, the coordinates and the CRS.</source>
        <translation>{message}请检查 STATION_CELL、坐标和坐标参照系。</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <location filename="../processing_provider/track_trips.py"/>
        <source>{message} They are left out.</source>
        <translation>{message}它们被略去。</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>There are no stations in {layer}. Check its filter.</source>
        <translation>{layer}中没有基站。请检查其过滤器。</translation>
    </message>
    <message>
        <location filename="../processing_provider/station_reader.py"/>
        <source>{count} rows in {layer} repeat the id of a station before them, first row {row}. The first position of each id counts.</source>
        <translation>{layer}中有 {count} 行重复了前面基站的标识，首见于第 {row} 行。每个标识以其第一个位置为准。</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/legend.py"/>
        <source>Other trajectories</source>
        <translation>其他轨迹</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>up to 30 s ahead; circle: 1 sigma</source>
        <translation>30 秒以内；圆：1 sigma</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>30 s to 2 min ahead</source>
        <translation>30 秒至 2 分钟</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>2 to 10 min ahead</source>
        <translation>2 至 10 分钟</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>10 min ahead and more</source>
        <translation>10 分钟及以上</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>fewer than two samples</source>
        <translation>少于两个样本</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>confidence 0.75 and more</source>
        <translation>置信度 0.75 及以上</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>confidence 0.5 to 0.75</source>
        <translation>置信度 0.5 至 0.75</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>confidence below 0.5</source>
        <translation>置信度低于 0.5</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>nothing found in the image</source>
        <translation>图像中未检测到目标</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>no trajectory</source>
        <translation>没有轨迹</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>1 trajectory</source>
        <translation>1 条轨迹</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>2 to 4 trajectories</source>
        <translation>2 至 4 条轨迹</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>5 to 9 trajectories</source>
        <translation>5 至 9 条轨迹</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>10 to 49 trajectories</source>
        <translation>10 至 49 条轨迹</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>50 trajectories and more</source>
        <translation>50 条轨迹及以上</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>d_gamma below {most:g} m</source>
        <translation>d_gamma 小于 {most:g} 米</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>d_gamma {least:g} to {most:g} m</source>
        <translation>d_gamma {least:g} 至 {most:g} 米</translation>
    </message>
    <message>
        <location filename="../processing_provider/styling/looks.py"/>
        <source>d_gamma {least:g} m and more</source>
        <translation>d_gamma {least:g} 米及以上</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>layer &apos;{layer}&apos; ({parameter})</source>
        <translation>图层“{layer}”（{parameter}）</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>there is no line</source>
        <translation>没有线</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>its M values or coordinates are unusable</source>
        <translation>其 M 值或坐标无法使用</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>it is no line of straight segments</source>
        <translation>不是由直线段组成的线</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>a vertex has no M value</source>
        <translation>有顶点没有 M 值</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>M, the time in epoch seconds, decreases along the line</source>
        <translation>M（纪元秒时间）沿线递减</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>a vertex lies outside of the CRS</source>
        <translation>有顶点位于坐标参照系范围之外</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_line_reader.py"/>
        <source>a vertex has no position</source>
        <translation>有顶点没有位置</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>the time is unreadable</source>
        <translation>时间无法识别</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>the position is unusable</source>
        <translation>位置无法使用</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_point_reader.py"/>
        <source>there is no position</source>
        <translation>没有位置</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_track.py"/>
        <source>row {row}: {detail}</source>
        <translation>第 {row} 行：{detail}</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_track.py"/>
        <source>{count} rows of {layer} are left out: {problem} (first {row}).</source>
        <translation>{layer}中有 {count} 行被略去：{problem}（首个：{row}）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_track.py"/>
        <source>There is nothing in {layer}. Check its filter and, with &apos;selected features only&apos;, its selection.</source>
        <translation>{layer}为空。请检查其过滤器；若启用了“仅选中的要素”，请检查其选择。</translation>
    </message>
    <message>
        <location filename="../processing_provider/timed_track.py"/>
        <source>No row of {layer} can be used.</source>
        <translation>{layer}中没有可以使用的行。</translation>
    </message>
    <message>
        <location filename="../processing_provider/trace_parameters.py"/>
        <source>Interval (seconds)</source>
        <translation>间隔（秒）</translation>
    </message>
    <message>
        <location filename="../processing_provider/trace_parameters.py"/>
        <source>Longest gap (seconds)</source>
        <translation>最长间断（秒）</translation>
    </message>
    <message>
        <location filename="../processing_provider/track_comparison.py"/>
        <source>No trajectory is in both layers: the estimate has {estimated}; the truth has {true}. Check ESTIMATE_ID and TRUTH_ID.</source>
        <translation>两个图层中没有共同的轨迹：估计中有 {estimated}；真值中有 {true}。请检查 ESTIMATE_ID 和 TRUTH_ID。</translation>
    </message>
    <message>
        <location filename="../processing_provider/track_comparison.py"/>
        <source>Trajectories not in {parameter} ({count}): {named}.</source>
        <translation>不在 {parameter} 中的轨迹（{count}）：{named}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/track_comparison.py"/>
        <source>No true position lies within the time of its trajectory&apos;s estimate. Trajectory &apos;{trajectory}&apos; is estimated {estimated}, its truth is {true}. Check both time fields and their time zones.</source>
        <translation>没有真实位置落在其轨迹的估计时间之内。轨迹“{trajectory}”的估计时间为{estimated}，真值时间为{true}。请检查两个时间字段及其时区。</translation>
    </message>
    <message>
        <location filename="../processing_provider/track_comparison.py"/>
        <source>from {first} to {last} UTC</source>
        <translation>{first} 至 {last} UTC</translation>
    </message>
    <message>
        <location filename="../processing_provider/track_trips.py"/>
        <source>Some trajectories ({count} of {all}) lead further than {distance:.0f} km from every base station: {named}.</source>
        <translation>部分轨迹（{all} 条中的 {count} 条）距所有基站都超过 {distance:.0f} 千米：{named}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/track_trips.py"/>
        <source>{message} Check the CRS of TRAJECTORIES and STATIONS.</source>
        <translation>{message}请检查 TRAJECTORIES 和 STATIONS 的坐标参照系。</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Frames of a video</source>
        <translation>视频的帧数</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>4k + 1: 13, 17, 21 … More err less, and take longer.</source>
        <translation>4k + 1：13、17、21 … 帧数越多，误差越小，耗时越长。</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Side of a tile (pixels)</source>
        <translation>瓦片边长（像素）</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>A multiple of 32.</source>
        <translation>须为 32 的倍数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Side of a close tile (metres)</source>
        <translation>近景瓦片边长（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>For traces that stay within it for five minutes.</source>
        <translation>用于在五分钟内不离开该瓦片的轨迹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Side of a wide tile (metres)</source>
        <translation>远景瓦片边长（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>For faster ones.</source>
        <translation>用于移动更快的轨迹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Frames ahead</source>
        <translation>前方帧数</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>0: for reconstructions. Above: the picture shows the trace only up to so many frames before the end of the video, for a model that predicts next positions.</source>
        <translation>0：用于重建。大于 0：图片只显示到视频结束前若干帧为止的轨迹，供预测后续位置的模型使用。</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Random stretches an hour</source>
        <translation>每小时随机片段数</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>How many stretches of 5 to 25 minutes are cut at random from each hour of a trace, turned and mirrored at random, besides those of a reconstruction.</source>
        <translation>除重建所用的片段外，从轨迹的每小时中随机截取多少个 5 至 25 分钟的片段，并随机旋转和镜像。</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Area for tests (percent)</source>
        <translation>测试区域（百分比）</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>Share of the longer side of the area that is kept for tests. 100: all of it, to test a model that was trained on another city.</source>
        <translation>区域较长边中留作测试的比例。100：全部，用于测试在另一座城市训练的模型。</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>The same seed gives the same training set.</source>
        <translation>相同的种子产生相同的训练集。</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>FRAMES is {frames}; video models make 4k + 1 frames: 13, 17, 21, 25 …</source>
        <translation>FRAMES 为 {frames}；视频模型生成 4k + 1 帧：13、17、21、25 …</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>AHEAD_FRAMES is {ahead}; it must be 0, or leave at least 2 of the {frames} frames to what is known.</source>
        <translation>AHEAD_FRAMES 为 {ahead}；须为 0，或在 {frames} 帧中为已知部分留出至少 2 帧。</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>With AHEAD_FRAMES, give the base stations as a layer of their own (STATIONS): made of the records, they would show where each phone went after its last one.</source>
        <translation>使用 AHEAD_FRAMES 时，请以单独的图层给出基站（STATIONS）：若由记录得到基站，它们会透露每部手机在最后一条记录之后的去向。</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>PIXELS is {pixels}; it must be a multiple of {side_multiple}.</source>
        <translation>PIXELS 为 {pixels}；须为 {side_multiple} 的倍数。</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_parameters.py"/>
        <source>CLOSE_SIDE is {close:g} and WIDE_SIDE {wide:g}: give lengths in metres, 100 or more, the close one not above the wide one.</source>
        <translation>CLOSE_SIDE 为 {close:g}，WIDE_SIDE 为 {wide:g}：请以米为单位给出长度，不小于 100，且近景不大于远景。</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>No trace can be used; the table REJECTED says why of each.</source>
        <translation>没有可以使用的轨迹；表 REJECTED 说明了每条的原因。</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>{count} windows to draw.</source>
        <translation>待绘制 {count} 个窗口。</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>No trajectory has both signaling and GPS: the signaling has {signaling}; the GPS has {gps}. Check TRAJECTORY and GPS_TRAJECTORY.</source>
        <translation>没有轨迹同时具有信令和 GPS：信令中有 {signaling}；GPS 中有 {gps}。请检查 TRAJECTORY 和 GPS_TRAJECTORY。</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>Trajectories with GPS but without signaling ({count}): {named}.</source>
        <translation>有 GPS 但没有信令的轨迹（{count}）：{named}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>no GPS of this trajectory</source>
        <translation>没有此轨迹的 GPS</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>Pairs: {pairs}.</source>
        <translation>样本对：{pairs}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>Dropped {count} windows: {reason} ({meaning}).</source>
        <translation>丢弃 {count} 个窗口：{reason}（{meaning}）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/training_run.py"/>
        <source>The training set holds no pair; the log says why.</source>
        <translation>训练集中没有样本对；原因见日志。</translation>
    </message>
    <message>
        <location filename="../processing_provider/trajectory_names.py"/>
        <source>{named} and {more} more</source>
        <translation>{named} 以及另外 {more} 个</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Video checkpoint (wan)</source>
        <translation>视频检查点（wan）</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>The fine-tuned video model: a name that the inference server knows. This computer&apos;s own server also takes the path of a checkpoint&apos;s folder. Empty: the server&apos;s only one.</source>
        <translation>经过微调的视频模型：推理服务器已知的名称。本机自己的服务器也接受检查点文件夹的路径。留空：服务器上唯一的检查点。</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Frames of a video (wan)</source>
        <translation>视频的帧数（wan）</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>4k + 1: 13, 17, 21 … More take longer and err less. Empty: as the checkpoint says.</source>
        <translation>4k + 1：13、17、21 … 帧数越多，耗时越长，误差越小。留空：以检查点为准。</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Denoising steps (wan)</source>
        <translation>去噪步数（wan）</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>1 upwards. Empty: as the checkpoint says.</source>
        <translation>不小于 1。留空：以检查点为准。</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Videos of each window (wan)</source>
        <translation>每个窗口的视频数（wan）</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>With consecutive seeds. They are judged by their path (in one piece, on roads, in agreement with the signaling) and count accordingly; where they differ, sigma_m grows.</source>
        <translation>使用连续的种子。按其路径评判（是否连成一条、是否在道路上、是否与信令一致）并相应加权；彼此不一致处，sigma_m 增大。</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Seed (wan)</source>
        <translation>种子（wan）</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>The same seed on the same device gives the same result.</source>
        <translation>相同的种子在同一设备上得到相同的结果。</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Map layers (wan)</source>
        <translation>地图图层（wan）</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Map theme (wan)</source>
        <translation>地图主题（wan）</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>The map under the traces, as QGIS draws it. Its blue is toned down, for only the path is blue. Empty: the map theme; without one, the map that the checkpoint&apos;s config states; if it states none, the layers that the project shows, and without a project ROADS in the checkpoint&apos;s style.</source>
        <translation>轨迹下方的地图，按 QGIS 的绘制方式。其中的蓝色会被减淡，因为只有路径才是蓝色。留空：使用地图主题；没有主题时，使用检查点配置中注明的地图；若未注明，则使用工程显示的图层；没有工程时，使用检查点样式的 ROADS。</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Dry run (wan)</source>
        <translation>试运行（wan）</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Draws the tiles and tells how many there are and what they take, without computing any video. No layer is written.</source>
        <translation>绘制瓦片，并说明其数量和所需资源，不计算任何视频。不写入任何图层。</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>Tiles and videos (wan)</source>
        <translation>瓦片和视频（wan）</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>A folder for the pictures that the model is given (PNG with world file and CRS, which QGIS loads where they belong) and the videos that it makes (MP4).</source>
        <translation>存放输入模型的图片（带坐标文件和坐标参照系的 PNG，QGIS 会将其加载到所属位置）以及模型生成的视频（MP4）的文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>The engine is {engine}, and only {wan} has a use for {given}: leave that empty, or choose ENGINE {wan}.</source>
        <translation>引擎为 {engine}，只有 {wan} 会用到 {given}：请将其留空，或选择 ENGINE {wan}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_parameters.py"/>
        <source>{frames} is {value}; the model makes videos of 4k + 1 frames: 13, 17, 21, 25 …</source>
        <translation>{frames} 为 {value}；模型生成 4k + 1 帧的视频：13、17、21、25 …</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>, reckoned from the first {seen} tiles</source>
        <translation>，由前 {seen} 张瓦片推算</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>Dry run: nothing is computed. {count} traces make {tiles} tiles of {pixels} x {pixels} pixels, with {frames} frames and {candidates} videos each: {videos} videos, {steps} denoising steps.</source>
        <translation>试运行：不进行任何计算。{count} 条轨迹产生 {tiles} 张 {pixels} x {pixels} 像素的瓦片，每张 {frames} 帧、{candidates} 个视频：共 {videos} 个视频，{steps} 个去噪步。</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>Upload: {size} of pictures{reckoned}.</source>
        <translation>上传：{size} 的图片{reckoned}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>Answers: {size} of frames before they are packed; at most {held} of them are in this QGIS&apos;s memory at a time.</source>
        <translation>应答：打包前共 {size} 的帧；同时位于此 QGIS 内存中的最多 {held}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>On the server, a video is {patches} patches of 32 x 32 pixels in 4 frames for the transformer of Wan2.2-TI2V-5B; memory grows with them, and with the videos that are computed at a time.</source>
        <translation>在服务器上，对于 Wan2.2-TI2V-5B 的 Transformer，一个视频为 {patches} 个 4 帧、32 x 32 像素的图块；内存随图块数以及同时计算的视频数而增加。</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_run.py"/>
        <source>Memory on the server&apos;s device: about {size}, of which the model takes {weights}, with {together} videos at a time.</source>
        <translation>服务器设备上的内存：约 {size}，其中模型占 {weights}，同时计算 {together} 个视频。</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>The server at {server} does not say how its model has to be asked ({file}): it is asked in the canonical style. If the model was trained otherwise, give the folder of its checkpoint as {parameter}.</source>
        <translation>服务器 {server} 未说明应如何向其模型提问（{file}）：将以规范样式提问。若模型以其他方式训练，请以 {parameter} 给出其检查点的文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>Video checkpoint &apos;{name}&apos;: style {style}, {pixels} pixels; side of a tile (km): {sides}.</source>
        <translation>视频检查点“{name}”：样式 {style}，{pixels} 像素；瓦片边长（千米）：{sides}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>The video checkpoint &apos;{name}&apos; was trained to continue traces, not to reconstruct them. Predict next positions with it, or give another one ({parameter}).</source>
        <translation>视频检查点“{name}”是为延续轨迹而训练的，不用于重建。请用它预测后续位置，或给出另一个检查点（{parameter}）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>The video checkpoint &apos;{name}&apos; was trained to reconstruct traces, not to continue them: none of its frames lies ahead of the last record. Give one that was trained with frames ahead ({parameter}; the guide&apos;s page on your own city tells how), or choose ENGINE {hmm}.</source>
        <translation>视频检查点“{name}”是为重建轨迹而训练的，不用于延续：其中没有位于最后一条记录之后的帧。请给出训练时带有前方帧的检查点（{parameter}；方法见指南中关于自有城市的页面），或选择 ENGINE {hmm}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>FRAMES is {frames}, of which the video checkpoint &apos;{name}&apos; draws {ahead} ahead of the last record: give at least {least}, or leave FRAMES empty.</source>
        <translation>FRAMES 为 {frames}，其中视频检查点“{name}”在最后一条记录之后绘制 {ahead} 帧：请至少给出 {least}，或将 FRAMES 留空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/video_session.py"/>
        <source>HORIZON is {horizon:g} s, but the frames of the video checkpoint &apos;{name}&apos; reach {reach:g} s ahead at most, as it was trained. Give a HORIZON of at most that, or choose ENGINE {hmm}.</source>
        <translation>HORIZON 为 {horizon:g} 秒，但视频检查点“{name}”按其训练方式最多只能到达前方 {reach:g} 秒。请给出不超过此值的 HORIZON，或选择 ENGINE {hmm}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>The powers (POWERS) stand in the reverse order of the beams (BEAM): the last power is that of the first beam. They are taken so.</source>
        <translation>功率（POWERS）的顺序与波束（BEAM）相反：最后一个功率属于第一个波束。已按此处理。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>they hold 0 and no {beams}</source>
        <translation>其中有 0 而没有 {beams}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>as their powers (POWERS) show or SITE_MODEL has it</source>
        <translation>如其功率（POWERS）所示，或以 SITE_MODEL 为准</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>The beams (BEAM) are numbered from 0: {how}. Beam 0 counts as the first of {beams}.</source>
        <translation>波束（BEAM）从 0 开始编号：{how}。波束 0 视为 {beams} 个波束中的第一个。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/beam_reading.py"/>
        <source>All beams (BEAM) are {value}: they tell nothing, and are not used. Check the field.</source>
        <translation>所有波束（BEAM）均为 {value}：不含信息，不予使用。请检查该字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/box_checks.py"/>
        <source>No sample of {layer} has a box. Check BOX_X and BOX_Y; or have boxes detected: choose IMAGE and DETECTOR, and a layer without box fields.</source>
        <translation>{layer}中没有样本带有边界框。请检查 BOX_X 和 BOX_Y；或进行检测：选择 IMAGE 和 DETECTOR，以及没有边界框字段的图层。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/box_checks.py"/>
        <source>All {count} boxes of {layer} have the same BOX_X, {x:g}: they do not tell where a vehicle is. Check BOX_X.</source>
        <translation>{layer}的全部 {count} 个边界框的 BOX_X 均为 {x:g}：它们无法说明车辆的位置。请检查 BOX_X。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <location filename="../processing_provider/vision/denoise_run.py"/>
        <location filename="../processing_provider/vision/sample_reader.py"/>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>layer &apos;{layer}&apos; (SAMPLES)</source>
        <translation>图层“{layer}”（SAMPLES）</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>GPS error by camera</source>
        <translation>由相机得到的 GPS 误差</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>grids used</source>
        <translation>使用的网格</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>mean d_gamma</source>
        <translation>平均 d_gamma</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>peak of its distribution</source>
        <translation>其分布的峰值</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterization.py"/>
        <source>adjusted R² of the Gaussian</source>
        <translation>高斯拟合的调整后 R²</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Characterize GPS error</source>
        <translation>表征 GPS 误差</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>GPS,error,noise,variance,camera,vehicle,Gaussian,base station</source>
        <translation>GPS,误差,噪声,方差,相机,车辆,高斯,基站</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>&lt;p&gt;Vehicles that a fixed camera sees at the same place of its image are at the same place of their lane. So their GPS positions should agree, and how far they do not is the error of GPS there.&lt;/p&gt;&lt;p&gt;The image is cut into vertical grids. In each, and for each direction of travel, this algorithm takes the mean position and d_gamma, the mean distance to it; and over the grids the distribution of d_gamma, with a Gaussian fitted to it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;固定相机在图像同一位置看到的车辆，位于其车道的同一位置。因此它们的 GPS 位置应当一致，不一致的程度就是该处的 GPS 误差。&lt;/p&gt;&lt;p&gt;图像被划分为竖直的网格。对每个网格和每个行驶方向，此算法求出平均位置和到该位置的平均距离 d_gamma；并给出 d_gamma 在各网格上的分布及其高斯拟合。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>A page with the distribution of the GPS error and its Gaussian fit, the variance along the image, and the noise by direction.</source>
        <translation>一个页面，含 GPS 误差的分布及其高斯拟合、沿图像的方差以及各方向的噪声。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Samples in grids</source>
        <translation>网格中的样本</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Grids with at least two samples</source>
        <translation>至少有两个样本的网格</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean d_gamma (m)</source>
        <translation>平均 d_gamma（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Peak of the Gaussian fit (m)</source>
        <translation>高斯拟合的峰值（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Adjusted R² of the Gaussian fit</source>
        <translation>高斯拟合的调整后 R²</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Number of rejected rows</source>
        <translation>被拒绝的行数</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/characterize_gps_error.py"/>
        <source>Layer &apos;{layer}&apos; ({samples}) has no boxes: choose {box_x} and {box_y}, its fields with their centres.</source>
        <translation>图层“{layer}”（{samples}）没有边界框：请选择 {box_x} 和 {box_y}，即其中心的字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>Denoise GPS with vision and beams</source>
        <translation>利用视觉和波束对 GPS 去噪</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>GPS,denoise,camera,beam,mmWave,6G,YOLO,detector,vehicle,localization,base station</source>
        <translation>GPS,去噪,相机,波束,毫米波,6G,YOLO,检测器,车辆,定位,基站</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>&lt;p&gt;A base station sees the vehicles on its street with a camera, and serves one of them over a beam. This algorithm finds the vehicle that it serves among the boxes in each image, learns where in its lane a vehicle is by its place in the image, and corrects the vehicle&apos;s noisy GPS by it.&lt;/p&gt;&lt;p&gt;Boxes come from fields (BOX_X, BOX_Y; several rows a sample where SAMPLE tells them together, as &lt;i&gt;Detect objects&lt;/i&gt; writes them), or from the images, by a detector in an inference server.&lt;/p&gt;&lt;p&gt;Every position comes with sigma_m, its standard deviation in metres. Rows that cannot be used are listed with the reason in &lt;i&gt;Rejected&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;基站用相机观察其街道上的车辆，并通过波束为其中一辆提供服务。此算法在每幅图像的边界框中找出所服务的车辆，根据其在图像中的位置学习车辆在车道中的位置，并据此校正车辆带噪声的 GPS。&lt;/p&gt;&lt;p&gt;边界框取自字段（BOX_X、BOX_Y；若 SAMPLE 将多行归为一个样本，则每个样本可有多行，如&lt;i&gt;检测图像中的目标&lt;/i&gt;所写），或由推理服务器中的检测器从图像得到。&lt;/p&gt;&lt;p&gt;每个位置都带有 sigma_m，即以米为单位的标准差。无法使用的行连同原因列在&lt;i&gt;被拒绝的记录&lt;/i&gt;中。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>With known boxes no detector and no images are needed.</source>
        <translation>边界框已知时，不需要检测器和图像。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>There is no file &apos;{site}&apos; ({site_model}).</source>
        <translation>没有文件“{site}”（{site_model}）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>Layer &apos;{layer}&apos; ({samples}) has no boxes: choose {box_x} and {box_y}, its fields with their centres, or {image} to have them detected.</source>
        <translation>图层“{layer}”（{samples}）没有边界框：请选择 {box_x} 和 {box_y}，即其中心的字段，或选择 {image} 以进行检测。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>Give true positions as {truth} or as {truth_x} and {truth_y}, not both.</source>
        <translation>真实位置请以 {truth} 或以 {truth_x} 和 {truth_y} 给出，不可同时使用。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_gps.py"/>
        <source>Choose {sample} and {truth_id}, the fields by which the true positions of layer &apos;{layer}&apos; ({truth}) are found.</source>
        <translation>请选择 {sample} 和 {truth_id}，即用来查找图层“{layer}”（{truth}）中真实位置的字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Sig2GPS site model (*.json)</source>
        <translation>Sig2GPS 站点模型 (*.json)</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>fused: a smooth curve for each lane, combined with the sample&apos;s own GPS, its neighbours in the same pass and the beam, each by how sure it is; with sigma_m. lut: the mean position of the sample&apos;s grid. mlp: a small network from the box centre to the position. lut and mlp are those of the paper.</source>
        <translation>fused：每条车道一条平滑曲线，与样本自身的 GPS、同一次通过中的相邻样本以及波束相结合，各按其可信程度加权；带 sigma_m。lut：样本所在网格的平均位置。mlp：从边界框中心到位置的小型网络。lut 和 mlp 为论文中的方法。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Site model</source>
        <translation>站点模型</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>What an earlier run learned of this base station (its Site model output), to be applied to these samples. It must be of the same camera and codebook. Empty: the site is learned from these samples.</source>
        <translation>此前运行从该基站学到的内容（其“站点模型”输出），将应用于这些样本。必须来自同一相机和同一码本。留空：从这些样本中学习站点。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Points where the samples really were, in any CRS, to measure the errors with: instead of true x and y fields. They are found by the ids in SAMPLE and TRUTH_ID.</source>
        <translation>样本真实所在的点，坐标参照系不限，用来衡量误差：代替真实 x 和 y 字段。按 SAMPLE 和 TRUTH_ID 中的标识查找。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Sample field of the true positions</source>
        <translation>真实位置的样本字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Holds the same ids as the sample field of the samples.</source>
        <translation>与样本的样本字段含有相同的标识。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Grids</source>
        <translation>网格</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>A point for each grid and direction, at its mean position, with the number of its samples, their mean distance to it (d_gamma) and their variance. Grids without samples are interpolated from their neighbours, and marked.</source>
        <translation>每个网格和方向一个点，位于其平均位置，含其样本数、样本到该点的平均距离（d_gamma）和方差。没有样本的网格由相邻网格插值得到，并加以标记。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>A table of the rows that could not be used, and why.</source>
        <translation>无法使用的行及其原因的表。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Denoised</source>
        <translation>去噪结果</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>The denoised positions, with all fields of the samples and: grid, direction, method, shift_m (how far the position was moved), sigma_m (the standard deviation of the position), box_x and box_y (centre of the transmitter&apos;s box), identified, and margin (how much farther from the beam&apos;s place in the image the next box is).</source>
        <translation>去噪后的位置，含样本的全部字段以及：grid、direction、method、shift_m（位置移动的距离）、sigma_m（位置的标准差）、box_x 和 box_y（发射机边界框的中心）、identified，以及 margin（下一个边界框比它离波束在图像中的位置远多少）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>What was learned of the base station, for later samples: a JSON file, and beside it one of the same name that ends in .safetensors.</source>
        <translation>从该基站学到的内容，供以后的样本使用：一个 JSON 文件，以及旁边一个同名、以 .safetensors 结尾的文件。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>A page with the distribution of the GPS error and its Gaussian fit, the variance along the image, a map before and after, and the noise by direction.</source>
        <translation>一个页面，含 GPS 误差的分布及其高斯拟合、沿图像的方差、去噪前后的地图以及各方向的噪声。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Samples denoised</source>
        <translation>已去噪的样本</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Samples whose transmitter is identified</source>
        <translation>已识别发射机的样本</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Share of samples whose transmitter is identified</source>
        <translation>已识别发射机的样本比例</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean shift (m)</source>
        <translation>平均位移（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean sigma (m)</source>
        <translation>平均 sigma（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Mean error of the noisy positions (m)</source>
        <translation>带噪声位置的平均误差（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_parameters.py"/>
        <source>Mean error of the denoised positions (m)</source>
        <translation>去噪后位置的平均误差（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_run.py"/>
        <source>{count} samples denoised, {identified} with their transmitter identified; mean shift {shift:.2f} m, mean sigma {sigma:.2f} m.</source>
        <translation>已去噪 {count} 个样本，其中 {identified} 个已识别发射机；平均位移 {shift:.2f} 米，平均 sigma {sigma:.2f} 米。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoise_run.py"/>
        <source>Mean error {before:.2f} m before, {after:.2f} m after.</source>
        <translation>平均误差：去噪前 {before:.2f} 米，去噪后 {after:.2f} 米。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>The site model &apos;{path}&apos; (SITE_MODEL_OUT) cannot be written: {reason}.</source>
        <translation>站点模型“{path}”（SITE_MODEL_OUT）无法写入：{reason}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>GPS denoised by vision and beams</source>
        <translation>利用视觉和波束去噪的 GPS</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>{layer}, method {method}</source>
        <translation>{layer}，方法 {method}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>samples denoised</source>
        <translation>已去噪的样本</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>transmitter identified</source>
        <translation>已识别发射机</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>mean shift</source>
        <translation>平均位移</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>mean error before</source>
        <translation>去噪前的平均误差</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/denoised_outputs.py"/>
        <source>mean error after</source>
        <translation>去噪后的平均误差</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>Detect objects in images</source>
        <translation>检测图像中的目标</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>YOLO,detector,object detection,image,camera,vehicle,bounding box</source>
        <translation>YOLO,检测器,目标检测,图像,相机,车辆,边界框</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>&lt;p&gt;Finds objects in images with a YOLO detector, and writes a row for each box: its class, the confidence, and its centre and size as shares of the image. Images are named by the rows of a layer, or lie in a folder.&lt;/p&gt;&lt;p&gt;All fields of the layer are kept, and its points. So the result is what &lt;i&gt;Denoise GPS with vision and beams&lt;/i&gt; takes as samples: rows with the same &lt;i&gt;sample&lt;/i&gt; are the boxes of one image. An image in which nothing is found has one row without a box.&lt;/p&gt;&lt;p&gt;Images that are missing, broken or too large are listed with the reason in &lt;i&gt;Rejected&lt;/i&gt;.&lt;/p&gt;</source>
        <translation>&lt;p&gt;用 YOLO 检测器在图像中查找目标，并为每个边界框写一行：其类别、置信度，以及以图像比例表示的中心和大小。图像由图层的各行给出，或位于文件夹中。&lt;/p&gt;&lt;p&gt;图层的全部字段和点都会保留。因此结果可作为&lt;i&gt;利用视觉和波束对 GPS 去噪&lt;/i&gt;的样本：&lt;i&gt;sample&lt;/i&gt; 相同的行是同一图像的边界框。没有检测到目标的图像有一行，不带边界框。&lt;/p&gt;&lt;p&gt;缺失、损坏或过大的图像连同原因列在&lt;i&gt;被拒绝的记录&lt;/i&gt;中。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>Choose either {images}, a layer whose rows name images, or {folder}, a folder with images.</source>
        <translation>请在 {images}（各行给出图像的图层）和 {folder}（存放图像的文件夹）中选择其一。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>The layer of {images} cannot be opened.</source>
        <translation>{images} 的图层无法打开。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>Choose {image}, the field of layer &apos;{layer}&apos; ({images}) with the paths of the images. Its fields: {names}.</source>
        <translation>请选择 {image}，即图层“{layer}”（{images}）中存放图像路径的字段。其字段有：{names}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>There are no rows in layer &apos;{layer}&apos; ({images}). Check its filter and, with &apos;selected features only&apos;, its selection.</source>
        <translation>图层“{layer}”（{images}）中没有行。请检查其过滤器；若启用了“仅选中的要素”，请检查其选择。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>There is no folder &apos;{path}&apos; ({name}).</source>
        <translation>没有文件夹“{path}”（{name}）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>{boxes} boxes in {count} images; in {empty} of them nothing was found.</source>
        <translation>{count} 幅图像中有 {boxes} 个边界框；其中 {empty} 幅未检测到目标。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>folder &apos;{folder}&apos; (FOLDER)</source>
        <translation>文件夹“{folder}”（FOLDER）</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_objects.py"/>
        <source>layer &apos;{layer}&apos; ({images})</source>
        <translation>图层“{layer}”（{images}）</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>A layer or table with a row for each image. Or choose a folder instead.</source>
        <translation>每幅图像一行的图层或表。也可改为选择文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Image field</source>
        <translation>图像字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Path of the image, absolute or relative to the image folder.</source>
        <translation>图像的路径，绝对路径或相对于图像文件夹的路径。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Image folder</source>
        <translation>图像文件夹</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>What relative paths of images are relative to.</source>
        <translation>图像的相对路径所相对的文件夹。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Folder of images</source>
        <translation>存放图像的文件夹</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>All images of this folder, instead of those that a layer names.</source>
        <translation>使用此文件夹中的全部图像，而不是图层给出的图像。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>File pattern</source>
        <translation>文件名模式</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Which files of the folder are images: * stands for anything, and a semicolon stands between patterns.</source>
        <translation>文件夹中哪些文件是图像：* 表示任意内容，多个模式之间用分号分隔。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>How sure the detector must be of a box, from 0 to 1.</source>
        <translation>检测器对边界框的置信度的下限，从 0 到 1。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>What to find: names of classes that the detector knows, with commas between them; car, truck, bus, for instance. Empty: all.</source>
        <translation>要查找的内容：检测器已知的类别名称，用逗号分隔；例如 car, truck, bus。留空：全部。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Boxes</source>
        <translation>边界框</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>A row for each box: image, sample (the number of the image&apos;s row), image_width and image_height in pixels, class, class_name, confidence, box_x and box_y (its centre) and box_w and box_h as shares of the image, from its top left; and detector, with the hash of its weights.</source>
        <translation>每个边界框一行：image、sample（图像所在行的编号）、以像素表示的 image_width 和 image_height、class、class_name、confidence、以图像比例表示并从左上角起算的 box_x 和 box_y（其中心）以及 box_w 和 box_h；还有 detector，含其权重的哈希值。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>A table of the images that could not be used, and why.</source>
        <translation>无法使用的图像及其原因的表。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Number of images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Number of boxes</source>
        <translation>边界框数</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Number of images without a box</source>
        <translation>没有边界框的图像数</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detect_parameters.py"/>
        <source>Number of rejected images</source>
        <translation>被拒绝的图像数</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detected_samples.py"/>
        <source>{count} vehicles in {images} images; none in {without} of them.</source>
        <translation>{images} 幅图像中有 {count} 辆车；其中 {without} 幅没有车辆。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detected_samples.py"/>
        <source>{count} vehicles in {images} images.</source>
        <translation>{images} 幅图像中有 {count} 辆车。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/detected_samples.py"/>
        <source>no image is named</source>
        <translation>未给出图像</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/gathered_samples.py"/>
        <source>{beam:.0f} is not among {beams} beams</source>
        <translation>{beam:.0f} 不在 {beams} 个波束之列</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_files.py"/>
        <source>&apos;{value}&apos; is relative to a folder: choose IMAGE_FOLDER, the folder of the images</source>
        <translation>“{value}”是相对路径：请选择 IMAGE_FOLDER，即图像所在的文件夹</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_files.py"/>
        <source>{width} x {height} pixels instead of {usual_width} x {usual_height}</source>
        <translation>为 {width} x {height} 像素，而不是 {usual_width} x {usual_height}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_source.py"/>
        <source>the row names no image</source>
        <translation>该行未给出图像</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_source.py"/>
        <source>The folder &apos;{folder}&apos; (FOLDER) cannot be read: {reason}.</source>
        <translation>文件夹“{folder}”（FOLDER）无法读取：{reason}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/image_source.py"/>
        <source>There are no images {patterns} (PATTERN) in the folder &apos;{folder}&apos; (FOLDER).</source>
        <translation>文件夹“{folder}”（FOLDER）中没有图像 {patterns}（PATTERN）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Detector</source>
        <translation>检测器</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>YOLO weights</source>
        <translation>YOLO 权重</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Weights of a YOLO detector: a file ({suffix}) as Ultralytics saves it, or the name of one of Ultralytics&apos; own, such as {usual}, which this computer then downloads once. A server elsewhere takes only names of files that whoever runs it has put there.</source>
        <translation>YOLO 检测器的权重：由 Ultralytics 保存的文件（{suffix}），或 Ultralytics 自带权重的名称，例如 {usual}，本机会下载一次。其他地方的服务器只接受其管理者放在那里的文件的名称。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Otherwise the images go to that server, as they are.</source>
        <translation>否则图像会原样发送到该服务器。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>The Python of this QGIS lacks requests, with which inference servers are asked. {hint}</source>
        <translation>此 QGIS 的 Python 缺少访问推理服务器所需的 requests。{hint}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Images need a detector, which runs on an inference server: {absence}, nor is a {server} given. Run {installer}, or give {server}.</source>
        <translation>图像需要在推理服务器上运行的检测器：{absence}，也未给出 {server}。请运行 {installer}，或给出 {server}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Detector {name} (weights {revision}), on the inference server at {url}.</source>
        <translation>检测器 {name}（权重 {revision}），位于推理服务器 {url}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>{error}
Nothing has been written. Check {detector} and {server}.</source>
        <translation>{error}
未写入任何内容。请检查 {detector} 和 {server}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>Choose a {detector}: a file of YOLO weights ({suffix}), or {usual_detector}.</source>
        <translation>请选择 {detector}：YOLO 权重文件（{suffix}），或 {usual_detector}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>&apos;{weights}&apos; ({detector}) is no file of YOLO weights: its name must end in {suffix}.</source>
        <translation>“{weights}”（{detector}）不是 YOLO 权重文件：其名称必须以 {suffix} 结尾。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>A {server} elsewhere takes only names of weights in its own folder, no paths: give &apos;{name}&apos; as {detector}, and have the file put into that folder (the server&apos;s option --detectors).</source>
        <translation>其他地方的 {server} 只接受其自身文件夹中权重的名称，不接受路径：请将 {detector} 设为“{name}”，并请人将该文件放入那个文件夹（服务器的选项 --detectors）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/object_detection.py"/>
        <source>There is no file &apos;{weights}&apos; ({detector}).</source>
        <translation>没有文件“{weights}”（{detector}）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>{count} powers instead of {beams}</source>
        <translation>有 {count} 个功率，而不是 {beams} 个</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>the power of beam {beam} is missing or NaN</source>
        <translation>波束 {beam} 的功率缺失或为 NaN</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>Layer &apos;{layer}&apos; has no field &apos;{chosen}&apos; and no fields &apos;{chosen}1&apos; to &apos;{chosen}{beams}&apos; (POWERS). Its fields: {names}.</source>
        <translation>图层“{layer}”没有字段“{chosen}”，也没有字段“{chosen}1”至“{chosen}{beams}”（POWERS）。其字段有：{names}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>Layer &apos;{layer}&apos; has {count} fields &apos;{chosen}{first}&apos; to &apos;{chosen}{last}&apos; (POWERS), but BEAMS is {beams}. Give one field for each beam, or change BEAMS.</source>
        <translation>图层“{layer}”有 {count} 个字段“{chosen}{first}”至“{chosen}{last}”（POWERS），但 BEAMS 为 {beams}。请为每个波束给出一个字段，或修改 BEAMS。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/power_columns.py"/>
        <source>{value!r} is no list of powers</source>
        <translation>{value!r} 不是功率列表</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Give the row a point, or choose LATITUDE and LONGITUDE.</source>
        <translation>请为该行给出点，或选择 LATITUDE 和 LONGITUDE。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>it is too far from the other samples</source>
        <translation>距其他样本太远</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check its coordinates; denoise the samples of one base station at a time.</source>
        <translation>请检查其坐标；请每次只对一个基站的样本去噪。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable beam</source>
        <translation>波束无法使用</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check BEAM, and BEAMS, the number of beams in the codebook.</source>
        <translation>请检查 BEAM 以及 BEAMS（码本中的波束数）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable powers</source>
        <translation>功率无法使用</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>POWERS wants a number for each beam; BEAMS says how many.</source>
        <translation>POWERS 需要每个波束一个数值；BEAMS 说明有多少个波束。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable box</source>
        <translation>边界框无法使用</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check BOX_X and BOX_Y, or leave both empty without a box.</source>
        <translation>请检查 BOX_X 和 BOX_Y；没有边界框时请将两者都留空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>the rows of its sample differ</source>
        <translation>其样本的各行不一致</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Every sample needs a SAMPLE value of its own, across passes and days, too.</source>
        <translation>每个样本都需要自己的 SAMPLE 值，在不同的通过和日期之间也须不同。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable true position</source>
        <translation>真实位置无法使用</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check TRUTH_X and TRUTH_Y, or leave them empty.</source>
        <translation>请检查 TRUTH_X 和 TRUTH_Y，或将其留空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>unusable image</source>
        <translation>图像无法使用</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Check the file, IMAGE and IMAGE_FOLDER.</source>
        <translation>请检查文件、IMAGE 和 IMAGE_FOLDER。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>its image has another size</source>
        <translation>其图像大小不同</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>Only whole images of one camera belong together; run the others apart.</source>
        <translation>只有同一相机的完整图像才能一起处理；其余的请分开运行。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>it cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>{count} of them: {reason}</source>
        <translation>其中 {count} 行：{reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>{count} of them, the first: {reason}</source>
        <translation>其中 {count} 行，首个：{reason}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>{count} rows of {layer} are not used.
{lines}</source>
        <translation>{layer}中有 {count} 行未使用。
{lines}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/rejected_rows.py"/>
        <source>None of the {count} rows of {layer} can be used.
{lines}</source>
        <translation>{layer}的 {count} 行均无法使用。
{lines}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>d_gamma: mean distance to the grid&apos;s mean position (m)</source>
        <translation>d_gamma：到网格平均位置的平均距离（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Histogram of d_gamma over the grids</source>
        <translation>各网格 d_gamma 的直方图</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Place in the image (0: left border, 1: right border)</source>
        <translation>图像中的位置（0：左边缘，1：右边缘）</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Variance (m²)</source>
        <translation>方差（平方米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Variance of the positions in each grid, along the image</source>
        <translation>各网格中位置的方差，沿图像方向</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Noisy GPS</source>
        <translation>带噪声的 GPS</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Truth</source>
        <translation>真值</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Along the street (m)</source>
        <translation>沿街道方向（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Across (m)</source>
        <translation>横向（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/report_figures.py"/>
        <source>Map of the noisy and the denoised positions</source>
        <translation>带噪声位置和去噪后位置的地图</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_columns.py"/>
        <source>{first} and {second} belong together: choose {missing}, too, or none of them (layer &apos;{layer}&apos;, {samples}).</source>
        <translation>{first} 和 {second} 须成对使用：请同时选择 {missing}，或两者都不选（图层“{layer}”，{samples}）。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_columns.py"/>
        <source>There are no samples in layer &apos;{layer}&apos; ({samples}). Check its filter and, with &apos;selected features only&apos;, its selection.</source>
        <translation>图层“{layer}”（{samples}）中没有样本。请检查其过滤器；若启用了“仅选中的要素”，请检查其选择。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_columns.py"/>
        <source>Layer &apos;{layer}&apos; ({samples}) has no geometry: choose {latitude} and {longitude}, its fields with the GPS position in degrees.</source>
        <translation>图层“{layer}”（{samples}）没有几何图形：请选择 {latitude} 和 {longitude}，即以度表示 GPS 位置的字段。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>A feature for each image: points at the noisy GPS positions, in any CRS; or a table with LATITUDE and LONGITUDE. All of one base station and one camera.</source>
        <translation>每幅图像一个要素：位于带噪声的 GPS 位置处的点，坐标参照系不限；或带 LATITUDE 和 LONGITUDE 的表。均须来自同一个基站和同一台相机。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Latitude field</source>
        <translation>纬度字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Longitude field</source>
        <translation>经度字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Of the noisy GPS position, in degrees (WGS84). Needed for a table only.</source>
        <translation>带噪声的 GPS 位置，以度为单位（WGS84）。仅用于表。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Path of the image, absolute or relative to the image folder. Needed where a detector is to find the boxes; otherwise only the images&apos; size is looked at.</source>
        <translation>图像的路径，绝对路径或相对于图像文件夹的路径。需要由检测器查找边界框时必需；否则只查看图像的大小。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Centre of the vehicle&apos;s box as a share of the image&apos;s width or height: 0 is left or top, 1 right or bottom. Empty where the vehicle was not detected.</source>
        <translation>车辆边界框的中心，以图像宽度或高度的比例表示：0 为左或上，1 为右或下。未检测到车辆时为空。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Box centre, x field</source>
        <translation>边界框中心 x 字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Box centre, y field</source>
        <translation>边界框中心 y 字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Tells the lanes or directions of travel apart, each of which is learned by itself. Without it they are found from the passes.</source>
        <translation>区分车道或行驶方向，各自单独学习。没有它时，由各次通过求得。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Pass field</source>
        <translation>通过字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Which drive past the base station a sample belongs to. Without it, passes are found from the times, or the order of the rows.</source>
        <translation>样本属于哪一次驶过基站。没有它时，由时间或行的顺序求得。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Into how many vertical strips of equal width the image is cut.</source>
        <translation>将图像划分为多少个等宽的竖直条带。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Beam field</source>
        <translation>波束字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Index of the best beam, from 1 to the number of beams; or from 0, which is noticed and said in the log.</source>
        <translation>最佳波束的索引，从 1 到波束数；若从 0 开始，会自动识别并在日志中说明。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Powers</source>
        <translation>功率</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>The powers received on the beams: the name of a field that holds a list of them, or what the names of one field for each beam begin with, such as power_ for power_1, power_2 and so on. Without BEAM the strongest is the beam.</source>
        <translation>各波束上的接收功率：存放功率列表的字段名，或每个波束一个字段时字段名的前缀，例如 power_ 对应 power_1、power_2 等。没有 BEAM 时，以最强者为波束。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Beams</source>
        <translation>波束数</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>How many beams the codebook of the base station has.</source>
        <translation>基站的码本有多少个波束。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Sample field</source>
        <translation>样本字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Rows with the same value are the boxes of one image, as Detect objects gives them: candidates, of which the beam tells the transmitter. Without it every row is a sample.</source>
        <translation>值相同的行是同一图像的边界框，如“检测图像中的目标”所给出：作为候选，由波束从中指出发射机。没有它时，每行为一个样本。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>Confidence field</source>
        <translation>置信度字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>How sure the detector is of a box, from 0 to 1.</source>
        <translation>检测器对边界框的置信度，从 0 到 1。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>True x field</source>
        <translation>真实 x 字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>True y field</source>
        <translation>真实 y 字段</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_parameters.py"/>
        <source>The true position, where it is known, to measure the errors with: in the CRS of the samples, or as longitude and latitude in degrees.</source>
        <translation>已知的真实位置，用来衡量误差：采用样本的坐标参照系，或为以度表示的经度和纬度。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_reader.py"/>
        <source>SAMPLE {key!r} has another position, time, beam or image in row {first}</source>
        <translation>SAMPLE {key!r} 在第 {first} 行的位置、时间、波束或图像不同</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_reader.py"/>
        <source>{beam:g} is no whole number</source>
        <translation>{beam:g} 不是整数</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_reader.py"/>
        <source>its centre has one coordinate only</source>
        <translation>其中心只有一个坐标</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>{count} samples with {boxes} known boxes in {layer}; {without} samples have no box.</source>
        <translation>{layer}中有 {count} 个样本，{boxes} 个已知边界框；{without} 个样本没有边界框。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>{count} samples with {boxes} known boxes in {layer}.</source>
        <translation>{layer}中有 {count} 个样本，{boxes} 个已知边界框。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>In {layer}: {error}</source>
        <translation>{layer}：{error}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/sample_source.py"/>
        <source>Row {row} of {layer}: {error}</source>
        <translation>{layer}第 {row} 行：{error}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>The true positions (TRUTH_X, TRUTH_Y) are no longitudes and latitudes in degrees. TRUTH_X is the longitude, TRUTH_Y the latitude.</source>
        <translation>真实位置（TRUTH_X、TRUTH_Y）不是以度为单位的经度和纬度。TRUTH_X 为经度，TRUTH_Y 为纬度。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>The true positions (TRUTH_X, TRUTH_Y) are no coordinates in {authid}.</source>
        <translation>真实位置（TRUTH_X、TRUTH_Y）不是 {authid} 中的坐标。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>The true position in row {row} of layer &apos;{layer}&apos; (TRUTH) cannot be used: {error}.</source>
        <translation>图层“{layer}”（TRUTH）第 {row} 行的真实位置无法使用：{error}。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>No sample has a true position in layer &apos;{layer}&apos; (TRUTH): SAMPLE and TRUTH_ID hold no common id.</source>
        <translation>图层“{layer}”（TRUTH）中没有样本的真实位置：SAMPLE 和 TRUTH_ID 没有共同的标识。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/true_positions.py"/>
        <source>The true positions lie {distance:.3g} degrees from the GPS positions. TRUTH_X is the longitude or easting, TRUTH_Y the latitude or northing.</source>
        <translation>真实位置与 GPS 位置相距 {distance:.3g} 度。TRUTH_X 为经度或东坐标，TRUTH_Y 为纬度或北坐标。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Before and after</source>
        <translation>去噪前与去噪后</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Each dot is a sample, turned so that the street runs from left to right. N points to the north. A metre is as long both ways.</source>
        <translation>每个点为一个样本，已旋转使街道从左到右。N 指向正北。两个方向上一米的长度相同。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Gaussian around {mean:.2f} m, adjusted R² {r2:.3f}</source>
        <translation>以 {mean:.2f} 米为中心的高斯分布，调整后 R² {r2:.3f}</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>GPS error in the grids</source>
        <translation>各网格的 GPS 误差</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>d_gamma is the mean distance of a grid&apos;s positions to their mean: how much GPS scatters while vehicles are in one place. Only grids with at least two samples count.</source>
        <translation>d_gamma 是网格内各位置到其平均位置的平均距离：即车辆位于同一处时 GPS 的离散程度。只计至少有两个样本的网格。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Variance along the image</source>
        <translation>沿图像的方差</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Of the positions in each grid. An error that depends on the place shows as a trend.</source>
        <translation>各网格中位置的方差。与位置有关的误差会表现为趋势。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Noise by direction</source>
        <translation>各方向的噪声</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Of the noisy positions. The standard deviation is that of one axis, from the variance within the grids.</source>
        <translation>带噪声的位置的噪声。标准差为单个坐标轴的标准差，由网格内的方差得到。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Grids with two or more</source>
        <translation>有两个及以上样本的网格</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Standard deviation (m)</source>
        <translation>标准差（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Identified</source>
        <translation>已识别</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean error before (m)</source>
        <translation>去噪前平均误差（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Mean error after (m)</source>
        <translation>去噪后平均误差（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>95 % within, before (m)</source>
        <translation>95 % 误差上限，去噪前（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>95 % within, after (m)</source>
        <translation>95 % 误差上限，去噪后（米）</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Result by direction</source>
        <translation>各方向的结果</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Shift is how far positions were moved; sigma is their standard deviation as the method sees it. Errors are distances to the true positions that were given.</source>
        <translation>位移为位置移动的距离；sigma 为该方法给出的标准差。误差为到所给真实位置的距离。</translation>
    </message>
    <message>
        <location filename="../processing_provider/vision/vision_report.py"/>
        <source>Shift is how far positions were moved; sigma is their standard deviation as the method sees it. No true positions were given to measure errors with.</source>
        <translation>位移为位置移动的距离；sigma 为该方法给出的标准差。未给出用来衡量误差的真实位置。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detection_run.py"/>
        <source>the image cannot be decoded: {result}</source>
        <translation>图像无法解码：{result}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detection_run.py"/>
        <source>no answer: {result}</source>
        <translation>没有答复：{result}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>The detector &apos;{weights}&apos; knows no class &apos;{unknown}&apos; (CLASSES); it knows: {known}.</source>
        <translation>检测器“{weights}”没有类别“{unknown}”（CLASSES）；已有的类别：{known}。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>{count} million pixels</source>
        <translation>{count} 百万像素</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>it has {width} x {height} pixels; scale it down to at most {most}</source>
        <translation>为 {width} x {height} 像素；请缩小到最多 {most}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>it is broken, or cut off; save it anew</source>
        <translation>已损坏或被截断；请重新保存</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/detector_client.py"/>
        <source>it is broken, of more than {most}, or no image of these kinds: {formats}</source>
        <translation>已损坏、超过 {most}，或不是以下类型的图像：{formats}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/environment_look.py"/>
        <source>&apos;{python}&apos; cannot be started: {error}</source>
        <translation>无法启动“{python}”：{error}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/environment_look.py"/>
        <source>The inference environment does not work. {said}</source>
        <translation>推理环境无法工作。{said}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/image_batches.py"/>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/image_batches.py"/>
        <source>the file has {size} bytes, and the inference server takes at most {most}; save it smaller</source>
        <translation>文件有 {size} 字节，而推理服务器最多接受 {most} 字节；请保存为更小的文件</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/image_batches.py"/>
        <source>the file cannot be read: {reason}</source>
        <translation>文件无法读取：{reason}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/image_batches.py"/>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_client.py"/>
        <source>The inference server at {url} speaks version {theirs}, this plugin {ours}: install the same version of Sig2GPS on both.</source>
        <translation>推理服务器 {url} 使用版本 {theirs}，此插件使用 {ours}：请在两处安装相同版本的 Sig2GPS。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_installation.py"/>
        <source>Another QGIS is installing the inference environment already. Wait for it to end.</source>
        <translation>另一个 QGIS 正在安装推理环境。请等待其完成。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_installation.py"/>
        <source>The inference environment cannot be installed in {folder}: {error}. If a file is in use, end the other QGIS windows, wait a minute, and run this again.</source>
        <translation>推理环境无法安装到 {folder}：{error}。若有文件正在使用，请关闭其他 QGIS 窗口，等待一分钟后重新运行。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_installation.py"/>
        <source>The disk of {folder} has {free:.1f} GB left, and the inference environment for {device} may need {needed:.0f} GB. Make room, and run this again.</source>
        <translation>{folder} 所在磁盘剩余 {free:.1f} GB，而 {device} 的推理环境可能需要 {needed:.0f} GB。请腾出空间后重新运行。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_installation.py"/>
        <source>Warning: torch was built for CUDA and sees no GPU, so models will run on the CPU. Install NVIDIA&apos;s current driver, or restart after its update.</source>
        <translation>警告：torch 是为 CUDA 构建的，但未检测到 GPU，因此模型将在 CPU 上运行。请安装最新的 NVIDIA 驱动程序；若刚更新过，请重新启动计算机。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_jobs.py"/>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <location filename="../sig2gps_qgis/video_jobs.py"/>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_jobs.py"/>
        <source>The inference server at {url} has lost the job {times} times: look at its log, it may be crashing on this input.</source>
        <translation>推理服务器 {url} 已 {times} 次丢失任务：请查看其日志，它可能因此输入而崩溃。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_jobs.py"/>
        <source>The inference server at {url} failed: {reason}</source>
        <translation>推理服务器 {url} 出错：{reason}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/inference_jobs.py"/>
        <source>The inference server at {url} cancelled the job: {reason}</source>
        <translation>推理服务器 {url} 取消了任务：{reason}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/installation_steps.py"/>
        <source>Making an environment with Python {version}, {path}</source>
        <translation>正在用 Python {version}（{path}）建立环境</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/installation_steps.py"/>
        <source>{path} cannot make a virtual environment. {said}</source>
        <translation>{path} 无法建立虚拟环境。{said}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/installation_steps.py"/>
        <source>The inference environment could not be installed. {why}
What was there before is unchanged. All that pip said is in {file}.</source>
        <translation>推理环境无法安装。{why}
原有内容未改变。pip 的全部输出见 {file}。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/installation_steps.py"/>
        <source>Trying the environment</source>
        <translation>正在试验环境</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/interruptible.py"/>
        <source>The inference server has not finished within {seconds:.0f} seconds.</source>
        <translation>推理服务器未在 {seconds:.0f} 秒内完成。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/listed_stations.py"/>
        <source>station kind {station_kind!r} must be one of {station_kinds} and position kind {position_kind!r} one of {position_kinds}</source>
        <translation>基站类型 {station_kind!r} 须为 {station_kinds} 之一，位置类型 {position_kind!r} 须为 {position_kinds} 之一</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/local_server.py"/>
        <source>The local inference server cannot be started from {folder}: {error}</source>
        <translation>本地推理服务器无法从 {folder} 启动：{error}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/local_server.py"/>
        <source>The local inference server started and does not answer ({error}).
{log}</source>
        <translation>本地推理服务器已启动但没有应答（{error}）。
{log}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/local_server.py"/>
        <source>it does not answer any more</source>
        <translation>它不再应答</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/local_server.py"/>
        <source>The local inference server has ended in the middle ({how}); the next run starts it anew.
{log}</source>
        <translation>本地推理服务器中途结束（{how}）；下次运行会重新启动它。
{log}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>Without a network, give WHEELS: a folder with the wheels of all packages, collected on another computer (see the installation guide).</source>
        <translation>没有网络时，请给出 WHEELS：在另一台计算机上收集的、存放全部软件包 wheel 的文件夹（见安装指南）。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The proxy asks for a login. Give user and password under Settings &gt; Options &gt; Network, and run this again.</source>
        <translation>代理要求登录。请在“设置 &gt; 选项 &gt; 网络”中给出用户名和密码，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>pip cannot use a SOCKS proxy. Choose an HTTP proxy under Settings &gt; Options &gt; Network, or do without. {offline}</source>
        <translation>pip 无法使用 SOCKS 代理。请在“设置 &gt; 选项 &gt; 网络”中选择 HTTP 代理，或不使用代理。{offline}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The proxy gives no way out. Check Settings &gt; Options &gt; Network, and run this again. {offline}</source>
        <translation>无法通过代理访问外部。请检查“设置 &gt; 选项 &gt; 网络”，然后重新运行。{offline}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The package index refuses to answer. Check the address and login of the index in pip&apos;s own configuration, and run this again.</source>
        <translation>软件包索引拒绝应答。请检查 pip 自身配置中索引的地址和登录信息，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>A certificate on the way is not trusted, as happens behind proxies that look into secure connections. Import your company&apos;s certificate authority under Settings &gt; Options &gt; Authentication &gt; Manage Certificates, and run this again.</source>
        <translation>途中有证书不受信任，常见于会检查安全连接的代理之后。请在“设置 &gt; 选项 &gt; 认证 &gt; 管理证书”中导入贵公司的证书颁发机构，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The disk is full. Make room on the disk that holds the QGIS profile, and run this again; what was downloaded is kept.</source>
        <translation>磁盘已满。请在存放 QGIS 配置的磁盘上腾出空间，然后重新运行；已下载的内容会保留。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>A path is longer than this Windows allows. Enable long paths in Windows (setting LongPathsEnabled), and run this again.</source>
        <translation>有路径超过此 Windows 允许的长度。请在 Windows 中启用长路径（设置 LongPathsEnabled），然后重新运行。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The package index cannot be reached. Check the network, and run this again. {offline}</source>
        <translation>无法访问软件包索引。请检查网络，然后重新运行。{offline}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The connection broke off. Run this again: it goes on with what was downloaded already.</source>
        <translation>连接中断。请重新运行：会接着已下载的部分继续。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The folder {wheels} (WHEELS) has no wheel of {package} for Python {python} on this system. Collect the wheels with the same Python version on the same system.</source>
        <translation>文件夹 {wheels}（WHEELS）中没有适用于此系统上 Python {python} 的 {package} wheel。请在相同的系统上用相同的 Python 版本收集 wheel。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>The package index has no {package} for Python {python} on this system. Choose another version of Python in PYTHON.</source>
        <translation>软件包索引中没有适用于此系统上 Python {python} 的 {package}。请在 PYTHON 中选择其他版本的 Python。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>It said at the end:
{end}</source>
        <translation>其最后的输出为：
{end}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/pip_failures.py"/>
        <source>It said nothing.</source>
        <translation>它没有任何输出。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>is Python {version}, which is too old</source>
        <translation>为 Python {version}，版本过低</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>is a Python of 32 bits</source>
        <translation>为 32 位 Python</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>lacks venv or ensurepip (on Debian and Ubuntu: apt install python3-venv)</source>
        <translation>缺少 venv 或 ensurepip（在 Debian 和 Ubuntu 上：apt install python3-venv）</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>&apos;{wished}&apos; is no Python that answers.</source>
        <translation>“{wished}”不是能够应答的 Python。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>No Python was found that can build the inference environment.</source>
        <translation>未找到能够建立推理环境的 Python。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>Found were:</source>
        <translation>找到的有：</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/python_search.py"/>
        <source>Install Python {version} or later (64 bits, with venv), for instance from python.org, and run this again, or name its program in PYTHON.</source>
        <translation>请安装 Python {version} 或更高版本（64 位，带 venv），例如从 python.org 获取，然后重新运行，或在 PYTHON 中指定其程序。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>the inference server at {url}</source>
        <translation>推理服务器 {url}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>No answer from {at} within {seconds:.0f} seconds.</source>
        <translation>{at}在 {seconds:.0f} 秒内没有应答。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>No connection to {at} can be tried: {error}</source>
        <translation>无法尝试连接{at}：{error}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>No secure connection to {at}: {cause}</source>
        <translation>无法与{at}建立安全连接：{cause}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The proxy gives no way to {at}: {cause}</source>
        <translation>代理无法通往{at}：{cause}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>No connection to {at}: is it running, and is the address right? ({cause})</source>
        <translation>无法连接{at}：它是否在运行，地址是否正确？（{cause}）</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} answers: {told}</source>
        <translation>推理服务器 {url} 应答：{told}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} is busy: {told}</source>
        <translation>推理服务器 {url} 正忙：{told}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} does not take the token (authentication configuration): {told}</source>
        <translation>推理服务器 {url} 不接受该令牌（认证配置）：{told}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The proxy before {url} asks for a login: {told}</source>
        <translation>{url} 之前的代理要求登录：{told}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} takes no batch of this size: {told}</source>
        <translation>推理服务器 {url} 不接受这么大的批次：{told}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>This plugin speaks version {api_version} with inference servers, and the one at {url} another: install the same version of Sig2GPS on both. ({told})</source>
        <translation>此插件与推理服务器通信使用版本 {api_version}，而 {url} 处的服务器使用其他版本：请在两处安装相同版本的 Sig2GPS。（{told}）</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>The inference server at {url} sends on to {location}: give its own address.</source>
        <translation>推理服务器 {url} 转到 {location}：请给出其自身的地址。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/request_failures.py"/>
        <source>What answers at {url} is no Sig2GPS inference server: {told}</source>
        <translation>在 {url} 处应答的不是 Sig2GPS 推理服务器：{told}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>The inference server at {url} has no engine &apos;{name}&apos;; it has: {offered}. Choose another ENGINE or another SERVER.</source>
        <translation>推理服务器 {url} 没有引擎“{name}”；已有的引擎：{offered}。请选择其他 ENGINE 或其他 SERVER。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>The engine &apos;{name}&apos; of the inference server at {url} takes and gives other arrays than this plugin&apos;s. Install the same version of Sig2GPS on both.</source>
        <translation>推理服务器 {url} 的引擎“{name}”所接收和给出的数组与此插件的不同。请在两处安装相同版本的 Sig2GPS。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>The engine &apos;{name}&apos; of the inference server at {url} was replaced during the run: it is version {version} (weights {revision}) now. Run again, so that one engine makes all of the result.</source>
        <translation>推理服务器 {url} 的引擎“{name}”在运行期间被更换：现为版本 {version}（权重 {revision}）。请重新运行，使全部结果由同一引擎产生。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/served_engine.py"/>
        <source>The inference server at {url} gave no usable answer: {error}.</source>
        <translation>推理服务器 {url} 未给出可用的答复：{error}。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>The inference server&apos;s token holds letters no token has.</source>
        <translation>推理服务器的令牌含有令牌中不会出现的字符。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>What answers at {url} is no Sig2GPS inference server, or its answers come out broken: {error}.</source>
        <translation>在 {url} 处应答的不是 Sig2GPS 推理服务器，或其应答已损坏：{error}。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>The answer from {url} is too large: ask for less.</source>
        <translation>{url} 的应答过大：请减少请求的内容。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>The connection to {url} breaks off again and again.</source>
        <translation>与 {url} 的连接一再中断。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_connection.py"/>
        <source>&apos;{url}&apos; is no address of an inference server: give one like https://gpu.example.org:8000, without a password.</source>
        <translation>“{url}”不是推理服务器的地址：请给出类似 https://gpu.example.org:8000 的地址，不含密码。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>The local inference server did not start ({ending}). Its Python, {python}, must have what Sig2GPS&apos;s inference needs.
{log}</source>
        <translation>本地推理服务器未能启动（{ending}）。其 Python {python} 必须具备 Sig2GPS 推理所需的内容。
{log}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>The local inference server was not ready in time.
{log}</source>
        <translation>本地推理服务器未及时就绪。
{log}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>ended by signal 9, as the system does when memory runs out</source>
        <translation>被信号 9 终止，内存耗尽时系统会这样做</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>ended by signal {code}</source>
        <translation>被信号 {code} 终止</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>exit code {code}</source>
        <translation>退出码 {code}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>Its log cannot be read: {error}</source>
        <translation>其日志无法读取：{error}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>The end of its log, {log}:
{lines}</source>
        <translation>其日志 {log} 的结尾：
{lines}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>Its log, {log}, is empty.</source>
        <translation>其日志 {log} 为空。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/server_process.py"/>
        <source>The Python of the inference environment, &apos;{python}&apos;, cannot be started: {error}. Run sig2gps:installinference, or name another: in the options, or in the variable SIG2GPS_PYTHON.</source>
        <translation>推理环境的 Python“{python}”无法启动：{error}。请运行 sig2gps:installinference，或在选项中或变量 SIG2GPS_PYTHON 中指定其他 Python。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/shard_writer.py"/>
        <source>&apos;{folder}&apos; holds a training set made of other layers or parameters: choose another folder, or delete that one</source>
        <translation>“{folder}”中有用其他图层或参数制作的训练集：请选择其他文件夹，或删除该文件夹</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/shard_writer.py"/>
        <source>&apos;{folder}&apos; is not empty: choose a new folder</source>
        <translation>“{folder}”不是空的：请选择新的文件夹</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/simulation.py"/>
        <source>Crowd-sourced station positions come from the other trajectories, and there is only one: give several, or choose surveyed.</source>
        <translation>众包的基站位置来自其他轨迹，而这里只有一条：请给出多条，或选择 surveyed。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_folder.py"/>
        <source>&apos;{file}&apos; (TILES) cannot be written ({reason}). Choose another folder, or free some space.</source>
        <translation>“{file}”（TILES）无法写入（{reason}）。请选择其他文件夹，或腾出空间。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;{part}&apos; must be red, green and blue, 0 to 255 each</source>
        <translation>&apos;{part}&apos; 须为红、绿、蓝，各为 0 至 255</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;{part}&apos; {colour} is blue, which only the path may be</source>
        <translation>&apos;{part}&apos; {colour} 为蓝色，而只有路径可以是蓝色</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;path&apos; {colour} must be bluer</source>
        <translation>&apos;path&apos; {colour} 须更蓝</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;trace&apos; must have at least two colours, from begin to end</source>
        <translation>&apos;trace&apos; 须至少有两种颜色，从起点到终点</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;{name}&apos; is {value}; it must be a number, 0 or more</source>
        <translation>&apos;{name}&apos; 为 {value}；须为不小于 0 的数字</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>&apos;head_radius&apos; must be larger, or the dot is lost on its line</source>
        <translation>&apos;head_radius&apos; 须更大，否则圆点会淹没在线中</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>style: missing {missing}, not known {unknown}</source>
        <translation>样式：缺少 {missing}，未知 {unknown}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/tile_style.py"/>
        <source>style: &apos;{name}&apos; cannot be {value!r}</source>
        <translation>样式：&apos;{name}&apos; 不能为 {value!r}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/timestamps.py"/>
        <source>{spelling} is not a time: expected a date and time, ISO 8601 text (2026-03-27T14:05:00Z) or epoch seconds or milliseconds</source>
        <translation>{spelling} 不是时间：应为日期和时间、ISO 8601 文本（2026-03-27T14:05:00Z），或纪元秒或毫秒</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>as chosen</source>
        <translation>按所选</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>no NVIDIA GPU was found (nvidia-smi)</source>
        <translation>未找到 NVIDIA GPU（nvidia-smi）</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>{name} or its driver ({driver}) is too old</source>
        <translation>{name} 或其驱动程序（{driver}）过旧</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>{name}, driver {driver}: {build}</source>
        <translation>{name}，驱动程序 {driver}：{build}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/torch_builds.py"/>
        <source>DEVICE is {cuda}, but {reason}. Install NVIDIA&apos;s current driver, or choose {cpu}.</source>
        <translation>DEVICE 为 {cuda}，但{reason}。请安装最新的 NVIDIA 驱动程序，或选择 {cpu}。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_ends.py"/>
        <source>no prediction: the records after {last} cannot be used, and the phone was still seen at {seen}, longer after that than MAX_GAP</source>
        <translation>没有预测：{last} 之后的记录无法使用，而手机在 {seen} 仍出现过，两者相隔超过 MAX_GAP</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>first row {row}</source>
        <translation>首见于第 {row} 行</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>first row {row}, cell {cell!r}</source>
        <translation>首见于第 {row} 行，小区 {cell!r}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>{reason} ({where})</source>
        <translation>{reason}（{where}）</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>no position, and no cell by which to look it up</source>
        <translation>没有位置，也没有可用来查找的小区</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>impossible jump: the station cannot be reached from those before and after it</source>
        <translation>不可能的跳变：从前后的基站都无法到达该基站</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>a single instant with no other record within {max_gap_s:g} s: no movement can be told</source>
        <translation>仅有一个时刻，{max_gap_s:g} 秒内没有其他记录：无法得知移动情况</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trace_preparation.py"/>
        <source>no position, and its cell is not among the base stations: {cell!r} ({where}). Add the cell to STATIONS; check that CELL and STATION_CELL hold the same ids.</source>
        <translation>没有位置，且其小区不在基站之列：{cell!r}（{where}）。请将该小区加入 STATIONS；并检查 CELL 和 STATION_CELL 是否含有相同的标识。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>few stations</source>
        <translation>基站过少</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>fewer than {limit} stays under stations of known position</source>
        <translation>在位置已知的基站下的停留少于 {limit} 次</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>gap in GPS</source>
        <translation>GPS 中断</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>no fix for more than {limit:g} s, or than a frame</source>
        <translation>超过 {limit:g} 秒或超过一帧没有定位点</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>impossible speed</source>
        <translation>速度不可能</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>two fixes are more than {limit:g} m/s apart</source>
        <translation>两个定位点之间的速度超过 {limit:g} 米/秒</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>half of the time the serving station is too far away from the GPS: more than {limit:g} m and more than a quarter of the tile&apos;s side</source>
        <translation>有一半时间服务基站离 GPS 过远：超过 {limit:g} 米，且超过瓦片边长的四分之一</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>outside of the tile</source>
        <translation>在瓦片之外</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>the phone leaves the tile at some frame</source>
        <translation>手机在某一帧离开瓦片</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>standing</source>
        <translation>静止</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_filter.py"/>
        <source>the path extends over fewer than {limit:g} pixels</source>
        <translation>路径的跨度小于 {limit:g} 像素</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_set.py"/>
        <source>between the areas</source>
        <translation>位于区域之间</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/training_set.py"/>
        <source>the path belongs to no split, or to more than one</source>
        <translation>路径不属于任何一个划分，或属于多个划分</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/trips.py"/>
        <source>no two junctions of the roads can reach each other there: check the roads&apos; directions, or choose a wider area</source>
        <translation>该处没有两个路口可以互相到达：请检查道路的方向，或选择更大的区域</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_answers.py"/>
        <source>The checkpoint of the video server at {url} was replaced during the run: run again, so that one checkpoint makes all of the result.</source>
        <translation>视频服务器 {url} 的检查点在运行期间被更换：请重新运行，使全部结果由同一检查点产生。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_answers.py"/>
        <source>The video server at {url} gave {count} frames of {size} pixels, and was asked for {frames} of {pixels} x {pixels}: it serves another kind of model.</source>
        <translation>视频服务器 {url} 给出 {count} 帧 {size} 像素，而请求的是 {frames} 帧 {pixels} x {pixels}：它提供的是另一种模型。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;map&apos; is &apos;{map}&apos;; it must be one of {maps}</source>
        <translation>&apos;map&apos; 为“{map}”；须为以下之一：{maps}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;pixels&apos; is {pixels}; it must divide by {side_multiple}</source>
        <translation>&apos;pixels&apos; 为 {pixels}；须能被 {side_multiple} 整除</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;metres_per_pixel&apos; is {scopes}; it must hold lengths, the shortest first</source>
        <translation>&apos;metres_per_pixel&apos; 为 {scopes}；须为长度，最短的在前</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;frames&apos; is {frames}; it must be 4k + 1, from 5 on</source>
        <translation>&apos;frames&apos; 为 {frames}；须为 4k + 1，不小于 5</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;steps&apos; is {steps}; it must be 1 or more</source>
        <translation>&apos;steps&apos; 为 {steps}；须不小于 1</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;shortest_frame_s&apos; must be above 0, &apos;longest_frame_s&apos; not below</source>
        <translation>&apos;shortest_frame_s&apos; 须大于 0，&apos;longest_frame_s&apos; 不得小于它</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;head_error_px&apos; is {head_error_px}; it must be above 0</source>
        <translation>&apos;head_error_px&apos; 为 {head_error_px}；须大于 0</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>&apos;ahead_frames&apos; is {ahead_frames}; it must be 0, or leave two of the {frames} frames to what is known</source>
        <translation>&apos;ahead_frames&apos; 为 {ahead_frames}；须为 0，或在 {frames} 帧中为已知部分留出两帧</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>{file} is not JSON ({error})</source>
        <translation>{file} 不是 JSON（{error}）</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>{file} does not say its format (&apos;sig2gps&apos;)</source>
        <translation>{file} 未说明其格式（&apos;sig2gps&apos;）</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_checkpoint.py"/>
        <source>{file} is of format {stated!r}, this plugin knows {format}: install the version of Sig2GPS that the checkpoint was made with, or a newer one</source>
        <translation>{file} 的格式为 {stated!r}，此插件支持 {format}：请安装制作该检查点所用版本的 Sig2GPS，或更高版本</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The checkpoint &apos;{name}&apos; of {url}: {error}</source>
        <translation>{url} 的检查点“{name}”：{error}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The video server at {url} has lost a job {lost} times: look at its log, it may be crashing on this input.</source>
        <translation>视频服务器 {url} 已 {lost} 次丢失任务：请查看其日志，它可能因此输入而崩溃。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The video server at {url} failed: {reason}</source>
        <translation>视频服务器 {url} 出错：{reason}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The video server at {url} cancelled the job: {reason}</source>
        <translation>视频服务器 {url} 取消了任务：{reason}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The inference server at {url} has no engine &apos;{engine}&apos;: install the same version of Sig2GPS on both.</source>
        <translation>推理服务器 {url} 没有引擎“{engine}”：请在两处安装相同版本的 Sig2GPS。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_client.py"/>
        <source>The video server at {url} has no model &apos;{name}&apos;; it has: {names}.</source>
        <translation>视频服务器 {url} 没有模型“{name}”；已有的模型：{names}。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The video cannot be read ({error}).</source>
        <translation>视频无法读取（{error}）。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The video that the server gave holds no frame.</source>
        <translation>服务器给出的视频中没有帧。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The server gives MP4 files, which this QGIS&apos;s Python cannot read: it has neither PyAV (av) nor OpenCV (cv2), and there is no inference environment to do it. sig2gps:installinference installs one.</source>
        <translation>服务器给出 MP4 文件，而此 QGIS 的 Python 无法读取：它既没有 PyAV（av）也没有 OpenCV（cv2），且没有可用来读取的推理环境。可由 sig2gps:installinference 安装。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The inference environment&apos;s Python ({python}) could not read the video that the server gave: {error}.</source>
        <translation>推理环境的 Python（{python}）无法读取服务器给出的视频：{error}。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_file.py"/>
        <source>The inference environment ({python}) could not read the video that the server gave: {last}</source>
        <translation>推理环境（{python}）无法读取服务器给出的视频：{last}</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_source.py"/>
        <source>The video server at {url} answered with videos of shape {shape} instead of {wanted} (candidates, frames, rows, columns, colours): it serves a model of another kind, or not this many FRAMES.</source>
        <translation>视频服务器 {url} 应答的视频形状为 {shape}，而不是 {wanted}（候选、帧、行、列、颜色）：它提供的是另一种模型，或不支持这么多 FRAMES。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/video_source.py"/>
        <source>The checkpoint of the video server at {url} was replaced during the run: its weights are {revision} now, and were {former}. Run again, so that one checkpoint makes all of the result.</source>
        <translation>视频服务器 {url} 的检查点在运行期间被更换：其权重现为 {revision}，原为 {former}。请重新运行，使全部结果由同一检查点产生。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/characterize.py"/>
        <source>There are no samples: give at least two a direction of travel.</source>
        <translation>没有样本：每个行驶方向请至少给出两个。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/characterize.py"/>
        <source>{grids} grids: give a number from 1 to {most_grids}.</source>
        <translation>{grids} 个网格：请给出 1 至 {most_grids} 之间的数字。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/characterize.py"/>
        <source>It has no GPS position: leave it out, or apply a site model that was learned before.</source>
        <translation>没有 GPS 位置：请将其略去，或应用此前学到的站点模型。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/characterize.py"/>
        <source>No beams: only samples with a single box have their transmitter identified.</source>
        <translation>没有波束：只有仅含一个边界框的样本能识别发射机。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/characterize.py"/>
        <source>Where beams point to was learned from {learned_from} samples; boxes further than {gate:.3f} of the image from there were not taken.</source>
        <translation>波束的指向由 {learned_from} 个样本学得；离该处超过图像 {gate:.3f} 的边界框未采用。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>There is no method {method!r}: take one of {methods}.</source>
        <translation>没有方法 {method!r}：请从 {methods} 中选择。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>The site model was learned without the network that the method mlp needs: learn it again with mlp, or take fused or lut.</source>
        <translation>站点模型学习时没有方法 mlp 所需的网络：请用 mlp 重新学习，或选用 fused 或 lut。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>Neither a box of its image nor a beam tells where in the image the vehicle is.</source>
        <translation>图像中的边界框和波束都不能说明车辆在图像中的位置。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>Nothing was learned of the lane where the vehicle is in the image: learn from samples there, too, or take the method fused, which leaves it near to where GPS says.</source>
        <translation>车辆在图像中所处的车道位置没有学到任何内容：请也从那里的样本中学习，或选用方法 fused，它会使车辆保持在 GPS 给出的位置附近。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>Neither GPS nor a box of its image tells on which lane the vehicle is.</source>
        <translation>GPS 和图像中的边界框都不能说明车辆在哪条车道上。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/denoise.py"/>
        <source>Nothing was learned of the direction {direction}: it needs two samples whose transmitter was found in the image.</source>
        <translation>方向 {direction} 没有学到任何内容：需要两个在图像中找到发射机的样本。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/learning.py"/>
        <source>No direction of travel has {least} samples whose transmitter was found in the image (of {count} samples, {usable} have one): give more samples, boxes or beams, or apply a site model that was learned before.</source>
        <translation>没有行驶方向具有 {least} 个在图像中找到发射机的样本（{count} 个样本中有 {usable} 个）：请给出更多样本、边界框或波束，或应用此前学到的站点模型。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/learning.py"/>
        <source>No directions of travel were found; positions lie on two lanes, told apart by them.</source>
        <translation>未找到行驶方向；位置分布在两条车道上，据此区分。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/local_frame.py"/>
        <source>The position ({latitude:.6f}, {longitude:.6f}) is more than {reach:.0f} km away from the base station at about ({station_latitude:.5f}, {station_longitude:.5f}). Denoise the samples of one base station at a time, in WGS84 degrees, and remove such outliers.</source>
        <translation>位置 ({latitude:.6f}, {longitude:.6f}) 距位于 ({station_latitude:.5f}, {station_longitude:.5f}) 附近的基站超过 {reach:.0f} 千米。请每次只对一个基站的样本去噪，采用 WGS84 度数，并去除此类离群值。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/passes.py"/>
        <source>Passes were taken from their field.</source>
        <translation>各次通过取自其字段。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/passes.py"/>
        <source>No passes were found: give a field of passes or times for the best result.</source>
        <translation>未找到各次通过：为获得最佳结果，请给出通过字段或时间字段。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/passes.py"/>
        <source>Passes were found from the order of the rows and the way over the image.</source>
        <translation>各次通过由行的顺序和在图像上的移动求得。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/passes.py"/>
        <source>Passes were found from time and the way over the image.</source>
        <translation>各次通过由时间和在图像上的移动求得。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/placement.py"/>
        <source>Directions of travel were taken from their field.</source>
        <translation>行驶方向取自其字段。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/placement.py"/>
        <source>No directions of travel were found: all samples count as one lane.</source>
        <translation>未找到行驶方向：所有样本视为同一车道。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/placement.py"/>
        <source>Directions of travel were found from the passes.</source>
        <translation>行驶方向由各次通过求得。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/safetensors_file.py"/>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} 无法读取：{reason}。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/safetensors_file.py"/>
        <source>{path} is not a safetensors file as this plugin writes it ({error}). Take the file that was written beside the site model, or learn the site model again.</source>
        <translation>{path} 不是此插件所写的 safetensors 文件（{error}）。请使用与站点模型一同写出的文件，或重新学习站点模型。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>The latitude {value} is not within -90 to 90 degrees; give WGS84 degrees.</source>
        <translation>纬度 {value} 不在 -90 至 90 度之间；请给出 WGS84 度数。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>The longitude {value} is not within -360 to 360 degrees; give WGS84 degrees.</source>
        <translation>经度 {value} 不在 -360 至 360 度之间；请给出 WGS84 度数。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>The time {value} is not finite; leave it empty where it is not known.</source>
        <translation>时间 {value} 不是有限值；未知时请留空。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>Beam {value} is not within 1 to {beams}; set the number of beams to that of the codebook, or leave the beam empty where it is not known.</source>
        <translation>波束 {value} 不在 1 至 {beams} 之间；请将波束数设为码本的波束数，未知时请将波束留空。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>The box centre ({x:.6g}, {y:.6g}) is not within 0 to 1; give it as a share of the image&apos;s width and height, not in pixels.</source>
        <translation>边界框中心 ({x:.6g}, {y:.6g}) 不在 0 至 1 之间；请以图像宽度和高度的比例给出，而不是像素。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>Not all powers are numbers.</source>
        <translation>并非所有功率都是数字。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>A power is negative; give linear powers.</source>
        <translation>有功率为负；请给出线性功率。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/sample_checks.py"/>
        <source>There are {count} powers where the codebook has {beams} beams.</source>
        <translation>有 {count} 个功率，而码本有 {beams} 个波束。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>The site model was learned with {beams} beams, the samples have {others}: apply it to samples of its own base station, or learn a new one.</source>
        <translation>站点模型学习时有 {beams} 个波束，而样本有 {others} 个：请将其应用于所属基站的样本，或重新学习。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>The site model was learned with images of {width} x {height} pixels, these have {other_width} x {other_height}: apply it to images of its own camera, or learn a new one.</source>
        <translation>站点模型学习时的图像为 {width} x {height} 像素，而这些为 {other_width} x {other_height}：请将其应用于所属相机的图像，或重新学习。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{beside} is not the file that was written with {name}: keep the two files of a site model together.</source>
        <translation>{beside} 不是与 {name} 一同写出的文件：请将站点模型的两个文件放在一起。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is damaged: {error}. Learn the site model again.</source>
        <translation>{path} 已损坏：{error}。请重新学习站点模型。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is too large for a site model.</source>
        <translation>{path} 过大，不是站点模型。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is not a site model: it is not JSON.</source>
        <translation>{path} 不是站点模型：它不是 JSON。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is not a site model of this plugin.</source>
        <translation>{path} 不是此插件的站点模型。</translation>
    </message>
    <message>
        <location filename="../sig2gps_qgis/vision/site_model.py"/>
        <source>{path} is a site model of version {theirs}; this plugin reads version {ours}: learn it again.</source>
        <translation>{path} 是版本 {theirs} 的站点模型；此插件读取版本 {ours}：请重新学习。</translation>
    </message>
</context>
</TS>
