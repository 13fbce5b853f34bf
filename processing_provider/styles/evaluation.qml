<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis styleCategories="Fields|Forms|AttributeTable" version="3.22.0">
  <fieldConfiguration>
    <field name="mae_m" configurationFlags="None">
      <editWidget type="Range">
        <config>
          <Option type="Map">
            <Option value="1" name="Precision" type="int"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="rmse_m" configurationFlags="None">
      <editWidget type="Range">
        <config>
          <Option type="Map">
            <Option value="1" name="Precision" type="int"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="median_m" configurationFlags="None">
      <editWidget type="Range">
        <config>
          <Option type="Map">
            <Option value="1" name="Precision" type="int"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="l50" configurationFlags="None">
      <editWidget type="Range">
        <config>
          <Option type="Map">
            <Option value="3" name="Precision" type="int"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="l100" configurationFlags="None">
      <editWidget type="Range">
        <config>
          <Option type="Map">
            <Option value="3" name="Precision" type="int"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="l200" configurationFlags="None">
      <editWidget type="Range">
        <config>
          <Option type="Map">
            <Option value="3" name="Precision" type="int"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="length_m" configurationFlags="None">
      <editWidget type="Range">
        <config>
          <Option type="Map">
            <Option value="0" name="Precision" type="int"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="truth_length_m" configurationFlags="None">
      <editWidget type="Range">
        <config>
          <Option type="Map">
            <Option value="0" name="Precision" type="int"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="length_error_m" configurationFlags="None">
      <editWidget type="Range">
        <config>
          <Option type="Map">
            <Option value="0" name="Precision" type="int"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="mean_sigma_m" configurationFlags="None">
      <editWidget type="Range">
        <config>
          <Option type="Map">
            <Option value="1" name="Precision" type="int"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="within_1_sigma" configurationFlags="None">
      <editWidget type="Range">
        <config>
          <Option type="Map">
            <Option value="3" name="Precision" type="int"/>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="within_2_sigma" configurationFlags="None">
      <editWidget type="Range">
        <config>
          <Option type="Map">
            <Option value="3" name="Precision" type="int"/>
          </Option>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
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
      </style>
    </rowstyles>
    <fieldstyles/>
  </conditionalstyles>
  <storedexpressions/>
  <layerGeometryType>4</layerGeometryType>
</qgis>
