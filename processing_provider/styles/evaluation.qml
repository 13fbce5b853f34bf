<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="AttributeTable" version="3.22.0">
  <attributetableconfig sortOrder="0" actionWidgetStyle="dropDown" sortExpression="">
    <columns>
      <column width="160" name="trajectory_id" hidden="0" type="field"/>
      <column width="-1" name="fixes" hidden="0" type="field"/>
      <column width="-1" name="fixes_outside" hidden="0" type="field"/>
      <column width="-1" name="mae_m" hidden="0" type="field"/>
      <column width="-1" name="rmse_m" hidden="0" type="field"/>
      <column width="-1" name="median_m" hidden="0" type="field"/>
      <column width="-1" name="l50" hidden="0" type="field"/>
      <column width="-1" name="l100" hidden="0" type="field"/>
      <column width="-1" name="l200" hidden="0" type="field"/>
      <column width="-1" name="length_m" hidden="0" type="field"/>
      <column width="-1" name="truth_length_m" hidden="0" type="field"/>
      <column width="-1" name="length_error_m" hidden="0" type="field"/>
      <column width="-1" name="mean_sigma_m" hidden="0" type="field"/>
      <column width="-1" name="within_1_sigma" hidden="0" type="field"/>
      <column width="-1" name="within_2_sigma" hidden="0" type="field"/>
      <column width="300" name="note" hidden="0" type="field"/>
      <column width="-1" hidden="1" type="actions"/>
    </columns>
  </attributetableconfig>
  <conditionalstyles>
    <rowstyles>
      <style rule="&quot;trajectory_id&quot; IS NULL" name="" background_color_alpha="255" background_color="#e8eef5" text_color="#22303c" text_color_alpha="255">
        <font style="" description="DejaVu LGC Sans,12,-1,5,75,0,0,0,0,0"/>
      </style>
    </rowstyles>
    <fieldstyles/>
  </conditionalstyles>
  <storedexpressions/>
  <layerGeometryType>4</layerGeometryType>
</qgis>
