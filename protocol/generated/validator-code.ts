// Written by schemas/generate.ts. Do not edit: change a schema and run `npm run generate`.
// @ts-nocheck
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.
exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,
value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);
return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var validateBankId=validate52;var func1=require_ucs2length().default,pattern3=new RegExp("^tbk:[a-z2-7]{51}[aq]$","u");function validate52(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate52.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data==
"string"){if(func1(data)>56)return validate52.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:56}}],!1;if(!pattern3.test(data))return validate52.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^tbk:[a-z2-7]{51}[aq]$"}}],!1}else return validate52.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}}],!1;return validate52.errors=vErrors,errors===0}validate52.evaluated={dynamicProps:!1,dynamicItems:!1};
var validateBankRef=validate53;var pattern4=new RegExp("^(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq])$","u");function validate53(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data==
"string"){if(func1(data)>56)return validate53.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:56}}],!1;if(!pattern4.test(data))return validate53.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq])$"}}],!1}else return validate53.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate53.errors=vErrors,errors===0}validate53.evaluated={dynamicProps:!1,
dynamicItems:!1};var validateAccountId=validate54;var pattern5=new RegExp("^[a-z][a-z0-9-]{2,63}$","u");function validate54(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>64)return validate54.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!pattern5.
test(data))return validate54.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0\
-9-]{2,63}$"}}],!1}else return validate54.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],
!1;return validate54.errors=vErrors,errors===0}validate54.evaluated={dynamicProps:!1,dynamicItems:!1};var validateAddress=validate55;var pattern6=new RegExp("^tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63}$","u");function validate55(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="s\
tring"){if(func1(data)>121)return validate55.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:121}}],!1;if(!pattern6.test(data))return validate55.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63}$"}}],!1}else return validate55.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate55.errors=vErrors,errors===0}validate55.evaluated={dynamicProps:!1,
dynamicItems:!1};var validateOid=validate56;var pattern7=new RegExp("^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$","u");function validate56(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate56.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="s\
tring"){if(func1(data)>43)return validate56.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:43}}],
!1;if(!pattern7.test(data))return validate56.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$"}}],!1}else return validate56.errors=[{instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"}}],!1;return validate56.errors=vErrors,errors===0}validate56.evaluated={dynamicProps:!1,dynamicItems:!1};
var validatePublicKey=validate57;function validate57(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate57.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>43)return validate57.errors=[{instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:43}}],!1;if(!pattern7.test(data))return validate57.errors=[{instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$"}}],!1}else return validate57.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate57.errors=vErrors,errors===
0}validate57.evaluated={dynamicProps:!1,dynamicItems:!1};var validateSignature=validate58;var pattern9=new RegExp("^[A-Za-z0-9_-]{85}[AQgw]$","u");function validate58(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate58.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>86)return validate58.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:86}}],!1;if(!pattern9.
test(data))return validate58.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{85}[AQgw]$"}}],!1}else return validate58.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"}}],!1;return validate58.errors=vErrors,errors===0}validate58.evaluated={dynamicProps:!1,dynamicItems:!1};var validateNonce=validate59;var pattern10=new RegExp("^[A-Za-z0-9_-]{21}[AQgw]$","u");function validate59(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate59.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>22)return validate59.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:22}}],!1;if(!pattern10.
test(data))return validate59.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{21}[AQgw]$"}}],!1}else return validate59.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"}}],!1;return validate59.errors=vErrors,errors===0}validate59.evaluated={dynamicProps:!1,dynamicItems:!1};var validateSeconds=validate60;function validate60(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate60.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(data)))return validate60.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===0&&typeof data=="number"&&isFinite(data)){if(data>
9007199254740991||isNaN(data))return validate60.errors=[{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data<1||isNaN(data))return validate60.errors=[{instancePath,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}return validate60.errors=vErrors,errors===0}validate60.evaluated={dynamicProps:!1,
dynamicItems:!1};var validateBalance=validate61;function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate61.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(data)))return validate61.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===0&&typeof data=="number"&&isFinite(data)){if(data>
9007199254740991||isNaN(data))return validate61.errors=[{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data<-9007199254740991||isNaN(data))return validate61.errors=[{instancePath,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}return validate61.errors=vErrors,errors===
0}validate61.evaluated={dynamicProps:!1,dynamicItems:!1};var validateLimit=validate62;function validate62(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate62.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(data)))return validate62.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===0&&typeof data=="number"&&isFinite(data)){if(data>
9007199254740991||isNaN(data))return validate62.errors=[{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data<0||isNaN(data))return validate62.errors=[{instancePath,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}return validate62.errors=vErrors,errors===0}validate62.evaluated={dynamicProps:!1,
dynamicItems:!1};var validateSeq=validate63;function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate63.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(data)))return validate63.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===0&&typeof data=="number"&&isFinite(data)){if(data>
9007199254740991||isNaN(data))return validate63.errors=[{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data<0||isNaN(data))return validate63.errors=[{instancePath,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}return validate63.errors=vErrors,errors===0}validate63.evaluated={dynamicProps:!1,
dynamicItems:!1};var validateInstant=validate64;function validate64(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate64.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(data)))return validate64.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===0&&typeof data=="number"&&isFinite(data)){if(data>
253402300799||isNaN(data))return validate64.errors=[{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:253402300799}}],!1;if(data<0||isNaN(data))return validate64.errors=[{instancePath,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}return validate64.errors=vErrors,errors===0}validate64.evaluated={dynamicProps:!1,
dynamicItems:!1};var validateDay=validate65;var pattern11=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$","u");function validate65(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate65.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>10)return validate65.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:10}}],!1;if(!pattern11.
test(data))return validate65.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[\
0-9]{2}-[0-9]{2}$"}}],!1}else return validate65.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}}],!1;return validate65.errors=vErrors,errors===0}validate65.evaluated={dynamicProps:!1,dynamicItems:!1};var validateCategory=validate66;var pattern12=new RegExp("^[a-z][a-z0-9-]{0,39}$","u");function validate66(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate66.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>40)return validate66.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern12.
test(data))return validate66.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0\
-9-]{0,39}$"}}],!1}else return validate66.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],
!1;return validate66.errors=vErrors,errors===0}validate66.evaluated={dynamicProps:!1,dynamicItems:!1};var validateCode=validate67;var pattern13=new RegExp("^[a-z][a-z0-9-]{0,63}$","u");function validate67(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate67.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>64)return validate67.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!pattern13.
test(data))return validate67.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0\
-9-]{0,63}$"}}],!1}else return validate67.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],
!1;return validate67.errors=vErrors,errors===0}validate67.evaluated={dynamicProps:!1,dynamicItems:!1};var validateMultiaddr=validate68;var pattern14=new RegExp("^/[\\x21-\\x7e]{1,255}$","u");function validate68(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate68.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>256)return validate68.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:256}}],!1;if(!pattern14.
test(data))return validate68.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^/[\\x21-\\x7\
e]{1,255}$"}}],!1}else return validate68.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],
!1;return validate68.errors=vErrors,errors===0}validate68.evaluated={dynamicProps:!1,dynamicItems:!1};var validateProtocol=validate69;var pattern15=new RegExp("^[a-z][a-z0-9]{1,15}/[0-9]{1,4}$","u");function validate69(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate69.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>21)return validate69.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:21}}],!1;if(!pattern15.
test(data))return validate69.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0\
-9]{1,15}/[0-9]{1,4}$"}}],!1}else return validate69.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return validate69.errors=vErrors,errors===0}validate69.evaluated={dynamicProps:!1,dynamicItems:!1};var validateAccountKind=validate70,
schema37={enum:["member","group","agency","project","venue","pot","partner","system"]};function validate70(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate70.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="mem\
ber"||data==="group"||data==="agency"||data==="project"||data==="venue"||data==="pot"||data==="partner"||data==="system"?
(validate70.errors=vErrors,errors===0):(validate70.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema37.
enum}}],!1)}validate70.evaluated={dynamicProps:!1,dynamicItems:!1};var validateVenueTag=validate71,schema38={enum:["corp\
orate","community"]};function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate71.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data==="corporate"||data==="community"?(validate71.errors=vErrors,errors===0):(validate71.
errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema38.enum}}],!1)}validate71.evaluated=
{dynamicProps:!1,dynamicItems:!1};var validatePurpose=validate72,schema39={enum:["exchange","award","spend","agency","do\
nation","opening"]};function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate72.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data==="exchange"||data==="award"||data==="spend"||data==="agency"||data==="dona\
tion"||data==="opening"?(validate72.errors=vErrors,errors===0):(validate72.errors=[{instancePath,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:schema39.enum}}],!1)}validate72.evaluated={dynamicProps:!1,dynamicItems:!1};var validateOrderPurpose=validate73,
schema40={enum:["exchange","award","spend","agency","donation","refund"]};function validate73(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate73.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="exchange"||data==="aw\
ard"||data==="spend"||data==="agency"||data==="donation"||data==="refund"?(validate73.errors=vErrors,errors===0):(validate73.
errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema40.enum}}],!1)}validate73.evaluated=
{dynamicProps:!1,dynamicItems:!1};var validateSeal=validate74;function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate74.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.key===void 0&&
(missing0="key")||data.sig===void 0&&(missing0="sig"))return validate74.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="key"||key0==="sig")){
return validate74.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.key!==void 0){let _errs2=errors;validate57(data.key,{instancePath:instancePath+"/ke\
y",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.sig!==void 0){
let _errs3=errors;validate58(data.sig,{instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0}}}else return validate74.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate74.errors=vErrors,errors===0}validate74.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var validateSealProof=validate77;function validate77(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate77.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.key===void 0&&
(missing0="key")||data.sig===void 0&&(missing0="sig")||data.index===void 0&&(missing0="index")||data.size===void 0&&(missing0=
"size")||data.path===void 0&&(missing0="path"))return validate77.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="key"||key0==="sig"||
key0==="index"||key0==="size"||key0==="path")){return validate77.errors=[{instancePath,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.key!==void 0){
let _errs2=errors;validate57(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.sig!==void 0){let _errs3=errors;validate58(data.sig,{instancePath:instancePath+
"/sig",parentData:data,parentDataProperty:"sig",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.
concat(validate58.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.index!==
void 0){let data2=data.index,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate77.
errors=[{instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>4095||isNaN(data2))return validate77.errors=[{instancePath:instancePath+
"/index",schemaPath:"#/properties/index/maximum",keyword:"maximum",params:{comparison:"<=",limit:4095}}],!1;if(data2<0||
isNaN(data2))return validate77.errors=[{instancePath:instancePath+"/index",schemaPath:"#/properties/index/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.size!==void 0){
let data3=data.size,_errs6=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate77.
errors=[{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs6&&typeof data3=="number"&&isFinite(data3)){if(data3>4096||isNaN(data3))return validate77.errors=[{instancePath:instancePath+
"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(data3<1||isNaN(
data3))return validate77.errors=[{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.path!==void 0){
let data4=data.path,_errs8=errors;if(errors===_errs8)if(Array.isArray(data4)){if(data4.length>12)return validate77.errors=
[{instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxItems",keyword:"maxItems",params:{limit:12}}],!1;{var valid1=!0;
let len0=data4.length;for(let i0=0;i0<len0;i0++){let _errs10=errors;validate56(data4[i0],{instancePath:instancePath+"/pa\
th/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.
concat(validate56.errors),errors=vErrors.length);var valid1=_errs10===errors;if(!valid1)break}}}else return validate77.errors=
[{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs8===
errors}else var valid0=!0}}}}}}else return validate77.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate77.errors=vErrors,errors===0}validate77.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var validateTip=validate81;function validate81(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate81.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.seq===void 0&&
(missing0="seq")||data.oid===void 0&&(missing0="oid"))return validate81.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="seq"||key0==="oid")){
return validate81.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.seq!==void 0){let _errs2=errors;validate63(data.seq,{instancePath:instancePath+"/se\
q",parentData:data,parentDataProperty:"seq",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.
concat(validate63.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.oid!==void 0){
let _errs3=errors;validate56(data.oid,{instancePath:instancePath+"/oid",parentData:data,parentDataProperty:"oid",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0}}}else return validate81.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate81.errors=vErrors,errors===0}validate81.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var validateEvidenceKind=validate84,schema44={enum:["lane-fork","log-fork","cosign-fork","double-decision"]};function validate84(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate84.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data===
"lane-fork"||data==="log-fork"||data==="cosign-fork"||data==="double-decision"?(validate84.errors=vErrors,errors===0):(validate84.
errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema44.enum}}],!1)}validate84.evaluated=
{dynamicProps:!1,dynamicItems:!1};var validateWitnessed=validate85;function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate85.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.size===void 0&&
(missing0="size")||data.at===void 0&&(missing0="at"))return validate85.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="size"||key0==="at")){
return validate85.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.size!==void 0){let _errs2=errors;validate63(data.size,{instancePath:instancePath+"/\
size",parentData:data,parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.
concat(validate63.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){
let _errs3=errors;validate64(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0}}}else return validate85.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate85.errors=vErrors,errors===0}validate85.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateConsent=validate88;function validate88(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate88.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.id===void 0&&(missing0="id")||data.giver===void 0&&(missing0="giver")||data.receiver===void 0&&(missing0=
"receiver")||data.seconds===void 0&&(missing0="seconds")||data.day===void 0&&(missing0="day")||data.category===void 0&&(missing0=
"category"))return validate88.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="id"||key0==="giver"||key0==="receiver"||key0==="se\
conds"||key0==="day"||key0==="category")){return validate88.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="consent")return validate88.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
keyword:"const",params:{allowedValue:"consent"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.id!==
void 0){let _errs3=errors;validate59(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.giver!==void 0){let _errs4=errors;validate55(data.giver,{instancePath:instancePath+
"/giver",parentData:data,parentDataProperty:"giver",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:
vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.
receiver!==void 0){let _errs5=errors;validate55(data.receiver,{instancePath:instancePath+"/receiver",parentData:data,parentDataProperty:"\
receiver",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=
vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.seconds!==void 0){let _errs6=errors;validate60(
data.seconds,{instancePath:instancePath+"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.day!==void 0){let _errs7=errors;validate65(data.day,{instancePath:instancePath+"/day",parentData:data,
parentDataProperty:"day",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.
errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.category!==void 0){let _errs8=errors;
validate66(data.category,{instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0}}}}}}}}else return validate88.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return validate88.errors=vErrors,errors===0}validate88.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateEntry=validate95;var schema49={type:"object",additionalProperties:!1,required:["typ","protocol","unit","op","transport","cosign","rotatio\
n","at","nonce"],properties:{typ:{const:"id.genesis"},protocol:{const:"tbf/1"},unit:{const:"s"},op:{$ref:"PublicKey"},transport:{
$ref:"PublicKey"},cosign:{$ref:"PublicKey"},rotation:{type:"object",additionalProperties:!1,required:["keys","threshold"],
properties:{keys:{type:"array",minItems:1,maxItems:8,items:{$ref:"PublicKey"}},threshold:{type:"integer",minimum:1,maximum:8}}},
at:{$ref:"Instant"},nonce:{$ref:"Nonce"}}},func14=Object.prototype.hasOwnProperty;function validate97(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate97.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.protocol===void 0&&
(missing0="protocol")||data.unit===void 0&&(missing0="unit")||data.op===void 0&&(missing0="op")||data.transport===void 0&&
(missing0="transport")||data.cosign===void 0&&(missing0="cosign")||data.rotation===void 0&&(missing0="rotation")||data.at===
void 0&&(missing0="at")||data.nonce===void 0&&(missing0="nonce"))return validate97.errors=[{instancePath,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func14.call(
schema49.properties,key0)){return validate97.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.
typ!=="id.genesis")return validate97.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"\
const",params:{allowedValue:"id.genesis"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.protocol!==
void 0){let _errs3=errors;if(data.protocol!=="tbf/1")return validate97.errors=[{instancePath:instancePath+"/protocol",schemaPath:"\
#/properties/protocol/const",keyword:"const",params:{allowedValue:"tbf/1"}}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.unit!==void 0){let _errs4=errors;if(data.unit!=="s")return validate97.errors=[{instancePath:instancePath+
"/unit",schemaPath:"#/properties/unit/const",keyword:"const",params:{allowedValue:"s"}}],!1;var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.op!==void 0){let _errs5=errors;validate57(data.op,{instancePath:instancePath+"/op",parentData:data,
parentDataProperty:"op",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),
errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.transport!==void 0){let _errs6=errors;
validate57(data.transport,{instancePath:instancePath+"/transport",parentData:data,parentDataProperty:"transport",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs6===
errors}else var valid0=!0;if(valid0){if(data.cosign!==void 0){let _errs7=errors;validate57(data.cosign,{instancePath:instancePath+
"/cosign",parentData:data,parentDataProperty:"cosign",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:
vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.
rotation!==void 0){let data6=data.rotation,_errs8=errors;if(errors===_errs8)if(data6&&typeof data6=="object"&&!Array.isArray(
data6)){let missing1;if(data6.keys===void 0&&(missing1="keys")||data6.threshold===void 0&&(missing1="threshold"))return validate97.
errors=[{instancePath:instancePath+"/rotation",schemaPath:"#/properties/rotation/required",keyword:"required",params:{missingProperty:missing1}}],
!1;{let _errs10=errors;for(let key1 in data6)if(!(key1==="keys"||key1==="threshold")){return validate97.errors=[{instancePath:instancePath+
"/rotation",schemaPath:"#/properties/rotation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs10===errors){if(data6.keys!==void 0){let data7=data6.keys,_errs11=errors;if(errors===_errs11)if(Array.isArray(
data7)){if(data7.length>8)return validate97.errors=[{instancePath:instancePath+"/rotation/keys",schemaPath:"#/properties\
/rotation/properties/keys/maxItems",keyword:"maxItems",params:{limit:8}}],!1;if(data7.length<1)return validate97.errors=
[{instancePath:instancePath+"/rotation/keys",schemaPath:"#/properties/rotation/properties/keys/minItems",keyword:"minIte\
ms",params:{limit:1}}],!1;{var valid2=!0;let len0=data7.length;for(let i0=0;i0<len0;i0++){let _errs13=errors;validate57(
data7[i0],{instancePath:instancePath+"/rotation/keys/"+i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid2=_errs13===
errors;if(!valid2)break}}}else return validate97.errors=[{instancePath:instancePath+"/rotation/keys",schemaPath:"#/prope\
rties/rotation/properties/keys/type",keyword:"type",params:{type:"array"}}],!1;var valid1=_errs11===errors}else var valid1=!0;
if(valid1)if(data6.threshold!==void 0){let data9=data6.threshold,_errs14=errors;if(!(typeof data9=="number"&&!(data9%1)&&
!isNaN(data9)&&isFinite(data9)))return validate97.errors=[{instancePath:instancePath+"/rotation/threshold",schemaPath:"#\
/properties/rotation/properties/threshold/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs14&&typeof data9==
"number"&&isFinite(data9)){if(data9>8||isNaN(data9))return validate97.errors=[{instancePath:instancePath+"/rotation/thre\
shold",schemaPath:"#/properties/rotation/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:8}}],
!1;if(data9<1||isNaN(data9))return validate97.errors=[{instancePath:instancePath+"/rotation/threshold",schemaPath:"#/pro\
perties/rotation/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid1=_errs14===
errors}else var valid1=!0}}}else return validate97.errors=[{instancePath:instancePath+"/rotation",schemaPath:"#/properti\
es/rotation/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.
at!==void 0){let _errs16=errors;validate64(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"\
at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.
length);var valid0=_errs16===errors}else var valid0=!0;if(valid0)if(data.nonce!==void 0){let _errs17=errors;validate59(data.
nonce,{instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs17===errors}else
var valid0=!0}}}}}}}}}}else return validate97.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}}],!1;return validate97.errors=vErrors,errors===0}validate97.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate96(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate96.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.genesis===
void 0&&(missing0="genesis")||data.at===void 0&&(missing0="at"))return validate96.errors=[{instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="t\
yp"||key0==="genesis"||key0==="at")){return validate96.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="genesis")return validate96.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
keyword:"const",params:{allowedValue:"genesis"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.genesis!==
void 0){let _errs3=errors;validate97(data.genesis,{instancePath:instancePath+"/genesis",parentData:data,parentDataProperty:"\
genesis",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs4=errors;validate64(data.at,
{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}}}else
return validate96.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate96.
errors=vErrors,errors===0}validate96.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate106(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate106.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.maxSeconds===void 0&&(missing0="maxSeconds")||data.maxAgeDays===void 0&&(missing0="maxAgeDays")||
data.decideSeconds===void 0&&(missing0="decideSeconds")||data.orderSeconds===void 0&&(missing0="orderSeconds")||data.by===
void 0&&(missing0="by")||data.at===void 0&&(missing0="at"))return validate106.errors=[{instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||
key0==="maxSeconds"||key0==="maxAgeDays"||key0==="decideSeconds"||key0==="orderSeconds"||key0==="by"||key0==="at")){return validate106.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="rules")return validate106.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"rules"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.maxSeconds!==void 0){let _errs3=errors;validate60(data.maxSeconds,{instancePath:instancePath+
"/maxSeconds",parentData:data,parentDataProperty:"maxSeconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.
errors:vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.maxAgeDays!==void 0){let data2=data.maxAgeDays,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2)))return validate106.errors=[{instancePath:instancePath+"/maxAgeDays",schemaPath:"#/properties/maxAgeDays\
/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>
36600||isNaN(data2))return validate106.errors=[{instancePath:instancePath+"/maxAgeDays",schemaPath:"#/properties/maxAgeD\
ays/maximum",keyword:"maximum",params:{comparison:"<=",limit:36600}}],!1;if(data2<0||isNaN(data2))return validate106.errors=
[{instancePath:instancePath+"/maxAgeDays",schemaPath:"#/properties/maxAgeDays/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.decideSeconds!==void 0){let data3=data.
decideSeconds,_errs6=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate106.
errors=[{instancePath:instancePath+"/decideSeconds",schemaPath:"#/properties/decideSeconds/type",keyword:"type",params:{
type:"integer"}}],!1;if(errors===_errs6&&typeof data3=="number"&&isFinite(data3)){if(data3>604800||isNaN(data3))return validate106.
errors=[{instancePath:instancePath+"/decideSeconds",schemaPath:"#/properties/decideSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:604800}}],!1;if(data3<5||isNaN(data3))return validate106.errors=[{instancePath:instancePath+"/deci\
deSeconds",schemaPath:"#/properties/decideSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:5}}],!1}var valid0=_errs6===
errors}else var valid0=!0;if(valid0){if(data.orderSeconds!==void 0){let data4=data.orderSeconds,_errs8=errors;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate106.errors=[{instancePath:instancePath+"/orderSecon\
ds",schemaPath:"#/properties/orderSeconds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs8&&typeof data4==
"number"&&isFinite(data4)){if(data4>7776e3||isNaN(data4))return validate106.errors=[{instancePath:instancePath+"/orderSe\
conds",schemaPath:"#/properties/orderSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:7776e3}}],!1;if(data4<
5||isNaN(data4))return validate106.errors=[{instancePath:instancePath+"/orderSeconds",schemaPath:"#/properties/orderSeco\
nds/minimum",keyword:"minimum",params:{comparison:">=",limit:5}}],!1}var valid0=_errs8===errors}else var valid0=!0;if(valid0){
if(data.by!==void 0){let _errs10=errors;validate54(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.
length);var valid0=_errs10===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs11=errors;validate64(data.
at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0}}}}}}}}else
return validate106.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate106.
errors=vErrors,errors===0}validate106.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema51={type:"object",additionalProperties:!1,
required:["typ","account","kind","floor","ceiling","by","at"],properties:{typ:{const:"account.open"},account:{$ref:"Acco\
untId"},kind:{$ref:"AccountKind"},floor:{$ref:"Balance"},ceiling:{$ref:"Balance"},key:{$ref:"PublicKey"},tag:{$ref:"Venu\
eTag"},agency:{$ref:"AccountId"},by:{$ref:"AccountId"},at:{$ref:"Instant"}}};function validate110(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate110.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.account===void 0&&
(missing0="account")||data.kind===void 0&&(missing0="kind")||data.floor===void 0&&(missing0="floor")||data.ceiling===void 0&&
(missing0="ceiling")||data.by===void 0&&(missing0="by")||data.at===void 0&&(missing0="at"))return validate110.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func14.call(schema51.properties,key0)){return validate110.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="account.open")return validate110.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/c\
onst",keyword:"const",params:{allowedValue:"account.open"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.account!==void 0){let _errs3=errors;validate54(data.account,{instancePath:instancePath+"/account",parentData:data,
parentDataProperty:"account",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let _errs4=errors;
validate70(data.kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.floor!==void 0){let _errs5=errors;validate61(data.floor,{instancePath:instancePath+"/fl\
oor",parentData:data,parentDataProperty:"floor",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.
concat(validate61.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.ceiling!==
void 0){let _errs6=errors;validate61(data.ceiling,{instancePath:instancePath+"/ceiling",parentData:data,parentDataProperty:"\
ceiling",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.key!==void 0){let _errs7=errors;validate57(data.
key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;
if(valid0){if(data.tag!==void 0){let _errs8=errors;validate71(data.tag,{instancePath:instancePath+"/tag",parentData:data,
parentDataProperty:"tag",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.
errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.agency!==void 0){let _errs9=errors;
validate54(data.agency,{instancePath:instancePath+"/agency",parentData:data,parentDataProperty:"agency",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs10=errors;validate54(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),
errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs11=errors;
validate64(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs11===errors}else
var valid0=!0}}}}}}}}}}}else return validate110.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return validate110.errors=vErrors,errors===0}validate110.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate120(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate120.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.account===void 0&&(missing0="account")||data.floor===void 0&&(missing0="floor")||data.ceiling===void 0&&
(missing0="ceiling")||data.by===void 0&&(missing0="by")||data.at===void 0&&(missing0="at"))return validate120.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="account"||key0==="floor"||key0==="ceiling"||key0==="by"||key0==="at")){return validate120.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;
break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="account.limit")return validate120.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"account.lim\
it"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.account!==void 0){let _errs3=errors;validate54(
data.account,{instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.floor!==void 0){let _errs4=errors;validate61(data.floor,{instancePath:instancePath+"/fl\
oor",parentData:data,parentDataProperty:"floor",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.
concat(validate61.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.ceiling!==
void 0){let _errs5=errors;validate61(data.ceiling,{instancePath:instancePath+"/ceiling",parentData:data,parentDataProperty:"\
ceiling",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate54(data.
by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;
if(valid0)if(data.at!==void 0){let _errs7=errors;validate64(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"\
at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.
length);var valid0=_errs7===errors}else var valid0=!0}}}}}}}else return validate120.errors=[{instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return validate120.errors=vErrors,errors===0}validate120.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate126(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate126.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.account===void 0&&(missing0="account")||data.key===void 0&&(missing0="key")||data.by===void 0&&(missing0=
"by")||data.at===void 0&&(missing0="at"))return validate126.errors=[{instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="account"||
key0==="key"||key0==="by"||key0==="at")){return validate126.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="account.key")return validate126.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/co\
nst",keyword:"const",params:{allowedValue:"account.key"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
account!==void 0){let _errs3=errors;validate54(data.account,{instancePath:instancePath+"/account",parentData:data,parentDataProperty:"\
account",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.key!==void 0){let _errs4=errors;validate57(data.
key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.by!==void 0){let _errs5=errors;validate54(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs6=errors;validate64(data.at,
{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}}else
return validate126.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate126.
errors=vErrors,errors===0}validate126.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema54={type:"object",additionalProperties:!1,
required:["typ","id","purpose","giver","receiver","seconds","day","category","by","at"],properties:{typ:{const:"exchange"},
id:{$ref:"Nonce"},purpose:{$ref:"Purpose"},giver:{$ref:"AccountId"},receiver:{$ref:"AccountId"},seconds:{$ref:"Seconds"},
day:{$ref:"Day"},category:{$ref:"Category"},by:{$ref:"AccountId"},consent:{$ref:"Seal"},at:{$ref:"Instant"}}};function validate131(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate131.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.id===void 0&&
(missing0="id")||data.purpose===void 0&&(missing0="purpose")||data.giver===void 0&&(missing0="giver")||data.receiver===void 0&&
(missing0="receiver")||data.seconds===void 0&&(missing0="seconds")||data.day===void 0&&(missing0="day")||data.category===
void 0&&(missing0="category")||data.by===void 0&&(missing0="by")||data.at===void 0&&(missing0="at"))return validate131.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func14.call(schema54.properties,key0)){return validate131.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="exchange")return validate131.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
keyword:"const",params:{allowedValue:"exchange"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.id!==
void 0){let _errs3=errors;validate59(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.purpose!==void 0){let _errs4=errors;validate72(data.purpose,{instancePath:instancePath+
"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate72.errors:
vErrors.concat(validate72.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.
giver!==void 0){let _errs5=errors;validate54(data.giver,{instancePath:instancePath+"/giver",parentData:data,parentDataProperty:"\
giver",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.receiver!==void 0){let _errs6=errors;validate54(
data.receiver,{instancePath:instancePath+"/receiver",parentData:data,parentDataProperty:"receiver",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.seconds!==void 0){let _errs7=errors;validate60(data.seconds,{instancePath:instancePath+
"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:
vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.
day!==void 0){let _errs8=errors;validate65(data.day,{instancePath:instancePath+"/day",parentData:data,parentDataProperty:"\
day",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.category!==void 0){let _errs9=errors;validate66(
data.category,{instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs10=errors;validate54(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),
errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.consent!==void 0){let _errs11=errors;
validate74(data.consent,{instancePath:instancePath+"/consent",parentData:data,parentDataProperty:"consent",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs12=errors;validate64(data.at,{instancePath:instancePath+
"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0}}}}}}}}}}}}else return validate131.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate131.errors=vErrors,errors===
0}validate131.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema55={type:"object",additionalProperties:!1,required:[
"typ","id","of","giver","receiver","seconds","reason","by","at"],properties:{typ:{const:"reversal"},id:{$ref:"Nonce"},of:{
$ref:"Nonce"},giver:{$ref:"AccountId"},receiver:{$ref:"AccountId"},seconds:{$ref:"Seconds"},reason:{$ref:"Code"},by:{$ref:"\
AccountId"},at:{$ref:"Instant"}}};function validate142(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate142.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.id===void 0&&(missing0="id")||data.of===void 0&&(missing0=
"of")||data.giver===void 0&&(missing0="giver")||data.receiver===void 0&&(missing0="receiver")||data.seconds===void 0&&(missing0=
"seconds")||data.reason===void 0&&(missing0="reason")||data.by===void 0&&(missing0="by")||data.at===void 0&&(missing0="a\
t"))return validate142.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func14.call(schema55.properties,key0)){return validate142.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="reversal")return validate142.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"reversal"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.id!==void 0){let _errs3=errors;validate59(data.id,{instancePath:instancePath+"/id",parentData:data,
parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),
errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.of!==void 0){let _errs4=errors;validate59(
data.of,{instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.giver!==void 0){let _errs5=errors;validate54(data.giver,{instancePath:instancePath+"/giver",parentData:data,
parentDataProperty:"giver",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.receiver!==void 0){let _errs6=errors;
validate54(data.receiver,{instancePath:instancePath+"/receiver",parentData:data,parentDataProperty:"receiver",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.seconds!==void 0){let _errs7=errors;validate60(data.seconds,{instancePath:instancePath+
"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:
vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.
reason!==void 0){let _errs8=errors;validate67(data.reason,{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"\
reason",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.
length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){let _errs9=errors;validate54(data.
by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;
if(valid0)if(data.at!==void 0){let _errs10=errors;validate64(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"\
at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.
length);var valid0=_errs10===errors}else var valid0=!0}}}}}}}}}}else return validate142.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate142.errors=vErrors,errors===0}validate142.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema57={type:"object",additionalProperties:!1,required:["typ","protocol","unit","ch","ep","a","b","aMayOwe","bMayO\
we","maxHolds","maxHeld","decideMax","at","nonce"],properties:{typ:{const:"agreement"},protocol:{const:"tbf/1"},unit:{const:"\
s"},ch:{$ref:"Oid"},ep:{const:1},a:{$ref:"BankId"},b:{$ref:"BankId"},aMayOwe:{$ref:"Limit"},bMayOwe:{$ref:"Limit"},maxHolds:{
type:"integer",minimum:1,maximum:4096},maxHeld:{$ref:"Limit"},decideMax:{type:"integer",minimum:5,maximum:604800},at:{$ref:"\
Instant"},nonce:{$ref:"Nonce"}}};function validate152(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate152.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.protocol===void 0&&(missing0="protocol")||data.unit===void 0&&
(missing0="unit")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.a===void 0&&(missing0="a")||
data.b===void 0&&(missing0="b")||data.aMayOwe===void 0&&(missing0="aMayOwe")||data.bMayOwe===void 0&&(missing0="bMayOwe")||
data.maxHolds===void 0&&(missing0="maxHolds")||data.maxHeld===void 0&&(missing0="maxHeld")||data.decideMax===void 0&&(missing0=
"decideMax")||data.at===void 0&&(missing0="at")||data.nonce===void 0&&(missing0="nonce"))return validate152.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func14.call(schema57.properties,key0)){return validate152.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="agreement")return validate152.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/cons\
t",keyword:"const",params:{allowedValue:"agreement"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
protocol!==void 0){let _errs3=errors;if(data.protocol!=="tbf/1")return validate152.errors=[{instancePath:instancePath+"/\
protocol",schemaPath:"#/properties/protocol/const",keyword:"const",params:{allowedValue:"tbf/1"}}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.unit!==void 0){let _errs4=errors;if(data.unit!=="s")return validate152.errors=
[{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/const",keyword:"const",params:{allowedValue:"s"}}],!1;
var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs5=errors;validate56(data.ch,{instancePath:instancePath+
"/ch",parentData:data,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.
concat(validate56.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){
let _errs6=errors;if(data.ep!==1)return validate152.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep\
/const",keyword:"const",params:{allowedValue:1}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.a!==
void 0){let _errs7=errors;validate52(data.a,{instancePath:instancePath+"/a",parentData:data,parentDataProperty:"a",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.b!==void 0){let _errs8=errors;validate52(data.b,{instancePath:instancePath+
"/b",parentData:data,parentDataProperty:"b",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.
concat(validate52.errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.aMayOwe!==
void 0){let _errs9=errors;validate62(data.aMayOwe,{instancePath:instancePath+"/aMayOwe",parentData:data,parentDataProperty:"\
aMayOwe",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.
length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.bMayOwe!==void 0){let _errs10=errors;validate62(
data.bMayOwe,{instancePath:instancePath+"/bMayOwe",parentData:data,parentDataProperty:"bMayOwe",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs10===
errors}else var valid0=!0;if(valid0){if(data.maxHolds!==void 0){let data9=data.maxHolds,_errs11=errors;if(!(typeof data9==
"number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)))return validate152.errors=[{instancePath:instancePath+"/maxHolds",
schemaPath:"#/properties/maxHolds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs11&&typeof data9=="\
number"&&isFinite(data9)){if(data9>4096||isNaN(data9))return validate152.errors=[{instancePath:instancePath+"/maxHolds",
schemaPath:"#/properties/maxHolds/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(data9<1||isNaN(
data9))return validate152.errors=[{instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxHolds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.maxHeld!==
void 0){let _errs13=errors;validate62(data.maxHeld,{instancePath:instancePath+"/maxHeld",parentData:data,parentDataProperty:"\
maxHeld",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.
length);var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.decideMax!==void 0){let data11=data.decideMax,
_errs14=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11)))return validate152.errors=[{
instancePath:instancePath+"/decideMax",schemaPath:"#/properties/decideMax/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs14&&typeof data11=="number"&&isFinite(data11)){if(data11>604800||isNaN(data11))return validate152.errors=
[{instancePath:instancePath+"/decideMax",schemaPath:"#/properties/decideMax/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:604800}}],!1;if(data11<5||isNaN(data11))return validate152.errors=[{instancePath:instancePath+"/decideMax",schemaPath:"\
#/properties/decideMax/minimum",keyword:"minimum",params:{comparison:">=",limit:5}}],!1}var valid0=_errs14===errors}else
var valid0=!0;if(valid0){if(data.at!==void 0){let _errs16=errors;validate64(data.at,{instancePath:instancePath+"/at",parentData:data,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),
errors=vErrors.length);var valid0=_errs16===errors}else var valid0=!0;if(valid0)if(data.nonce!==void 0){let _errs17=errors;
validate59(data.nonce,{instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs17===
errors}else var valid0=!0}}}}}}}}}}}}}}}else return validate152.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return validate152.errors=vErrors,errors===0}validate152.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate151(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate151.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
typ===void 0&&(missing0="typ")||data.agreement===void 0&&(missing0="agreement")||data.peer===void 0&&(missing0="peer")||
data.sealA===void 0&&(missing0="sealA")||data.sealB===void 0&&(missing0="sealB")||data.by===void 0&&(missing0="by")||data.
at===void 0&&(missing0="at"))return validate151.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="agreement"||key0==="pe\
er"||key0==="sealA"||key0==="sealB"||key0==="by"||key0==="at")){return validate151.errors=[{instancePath,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="agreement.open")return validate151.errors=[{instancePath:instancePath+"/t\
yp",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"agreement.open"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.agreement!==void 0){let _errs3=errors;validate152(data.agreement,{instancePath:instancePath+
"/agreement",parentData:data,parentDataProperty:"agreement",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate152.
errors:vErrors.concat(validate152.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.peer!==void 0){let _errs4=errors;validate97(data.peer,{instancePath:instancePath+"/peer",parentData:data,parentDataProperty:"\
peer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.sealA!==void 0){let _errs5=errors;validate74(data.
sealA,{instancePath:instancePath+"/sealA",parentData:data,parentDataProperty:"sealA",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.sealB!==void 0){let _errs6=errors;validate74(data.sealB,{instancePath:instancePath+"/se\
alB",parentData:data,parentDataProperty:"sealB",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.errors:vErrors.
concat(validate74.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){
let _errs7=errors;validate54(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0;if(valid0)if(data.at!==void 0){let _errs8=errors;validate64(data.at,{instancePath:instancePath+"/at",parentData:data,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),
errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0}}}}}}}}else return validate151.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate151.errors=vErrors,errors===0}validate151.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema59={type:"object",additionalProperties:!1,required:["typ","from","to","payee","seconds","purpose","day","categ\
ory","validUntil","nonce","at"],properties:{typ:{const:"order"},from:{$ref:"BankId"},to:{$ref:"BankId"},payee:{$ref:"Acc\
ountId"},seconds:{$ref:"Seconds"},purpose:{$ref:"OrderPurpose"},day:{$ref:"Day"},category:{$ref:"Category"},ref:{$ref:"O\
id"},route:{type:"array",minItems:1,maxItems:3,items:{$ref:"BankId"}},validUntil:{$ref:"Instant"},nonce:{$ref:"Nonce"},at:{
$ref:"Instant"}}};function validate168(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate168.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
typ===void 0&&(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.payee===void 0&&
(missing0="payee")||data.seconds===void 0&&(missing0="seconds")||data.purpose===void 0&&(missing0="purpose")||data.day===
void 0&&(missing0="day")||data.category===void 0&&(missing0="category")||data.validUntil===void 0&&(missing0="validUntil")||
data.nonce===void 0&&(missing0="nonce")||data.at===void 0&&(missing0="at"))return validate168.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func14.
call(schema59.properties,key0)){return validate168.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="order")return validate168.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"\
const",params:{allowedValue:"order"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){
let _errs3=errors;validate52(data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.to!==void 0){let _errs4=errors;validate52(data.to,{instancePath:instancePath+
"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.
concat(validate52.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.payee!==
void 0){let _errs5=errors;validate54(data.payee,{instancePath:instancePath+"/payee",parentData:data,parentDataProperty:"\
payee",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.seconds!==void 0){let _errs6=errors;validate60(
data.seconds,{instancePath:instancePath+"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.purpose!==void 0){let _errs7=errors;validate73(data.purpose,{instancePath:instancePath+
"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate73.errors:
vErrors.concat(validate73.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.
day!==void 0){let _errs8=errors;validate65(data.day,{instancePath:instancePath+"/day",parentData:data,parentDataProperty:"\
day",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.category!==void 0){let _errs9=errors;validate66(
data.category,{instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.ref!==void 0){let _errs10=errors;validate56(data.ref,{instancePath:instancePath+"/ref",
parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(
validate56.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.route!==void 0){
let data9=data.route,_errs11=errors;if(errors===_errs11)if(Array.isArray(data9)){if(data9.length>3)return validate168.errors=
[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/maxItems",keyword:"maxItems",params:{limit:3}}],!1;if(data9.
length<1)return validate168.errors=[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/minItems",keyword:"\
minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data9.length;for(let i0=0;i0<len0;i0++){let _errs13=errors;validate52(
data9[i0],{instancePath:instancePath+"/route/"+i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid1=_errs13===errors;if(!valid1)
break}}}else return validate168.errors=[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/type",keyword:"\
type",params:{type:"array"}}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.validUntil!==void 0){
let _errs14=errors;validate64(data.validUntil,{instancePath:instancePath+"/validUntil",parentData:data,parentDataProperty:"\
validUntil",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length);var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.nonce!==void 0){let _errs15=errors;validate59(
data.nonce,{instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs15===errors}else
var valid0=!0;if(valid0)if(data.at!==void 0){let _errs16=errors;validate64(data.at,{instancePath:instancePath+"/at",parentData:data,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),
errors=vErrors.length);var valid0=_errs16===errors}else var valid0=!0}}}}}}}}}}}}}}else return validate168.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate168.errors=vErrors,errors===0}validate168.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate167(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate167.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.order===void 0&&(missing0="order")||data.
receiver===void 0&&(missing0="receiver")||data.by===void 0&&(missing0="by")||data.at===void 0&&(missing0="at"))return validate167.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="typ"||key0==="order"||key0==="receiver"||key0==="by"||key0==="consent"||key0==="at")){
return validate167.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="order.out")return validate167.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"order.out"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.order!==void 0){let _errs3=errors;validate168(data.order,
{instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate168.errors:vErrors.concat(validate168.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.receiver!==void 0){let _errs4=errors;validate54(data.receiver,{instancePath:instancePath+"/receiver",
parentData:data,parentDataProperty:"receiver",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.
concat(validate54.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){
let _errs5=errors;validate54(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.consent!==void 0){let _errs6=errors;validate74(data.consent,{instancePath:instancePath+
"/consent",parentData:data,parentDataProperty:"consent",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.errors:
vErrors.concat(validate74.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.
at!==void 0){let _errs7=errors;validate64(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"a\
t",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.
length);var valid0=_errs7===errors}else var valid0=!0}}}}}}}else return validate167.errors=[{instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return validate167.errors=vErrors,errors===0}validate167.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate187(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate187.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.xfer===void 0&&(missing0=
"xfer")||data.decideBy===void 0&&(missing0="decideBy")||data.key===void 0&&(missing0="key")||data.at===void 0&&(missing0=
"at"))return validate187.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="xfer"||key0==="decideB\
y"||key0==="key"||key0==="at")){return validate187.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="accept")return validate187.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
keyword:"const",params:{allowedValue:"accept"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==
void 0){let _errs3=errors;validate52(data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"fr\
om",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){let _errs4=errors;validate52(data.
to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.xfer!==void 0){let _errs5=errors;validate56(data.xfer,{instancePath:instancePath+"/xfer",parentData:data,
parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.decideBy!==void 0){let _errs6=errors;
validate64(data.decideBy,{instancePath:instancePath+"/decideBy",parentData:data,parentDataProperty:"decideBy",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.key!==void 0){let _errs7=errors;validate57(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.
errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs8=errors;
validate64(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0}}}}}}}}else return validate187.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}}],!1;return validate187.errors=vErrors,errors===0}validate187.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate186(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate186.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.accept===void 0&&(missing0="accept")||data.at===void 0&&(missing0="at"))return validate186.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="accept"||key0==="genesis"||key0==="at")){return validate186.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="order.accepted")return validate186.errors=[{instancePath:instancePath+"/t\
yp",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"order.accepted"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.accept!==void 0){let _errs3=errors;validate187(data.accept,{instancePath:instancePath+
"/accept",parentData:data,parentDataProperty:"accept",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate187.errors:
vErrors.concat(validate187.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
genesis!==void 0){let _errs4=errors;validate97(data.genesis,{instancePath:instancePath+"/genesis",parentData:data,parentDataProperty:"\
genesis",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs5=errors;validate64(data.at,
{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else
return validate186.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate186.
errors=vErrors,errors===0}validate186.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate197(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate197.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.order===void 0&&(missing0="order")||data.accept===void 0&&(missing0="accept")||data.at===void 0&&
(missing0="at"))return validate197.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="order"||key0==="accept"||key0==="at")){return validate197.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="order.in")return validate197.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"order.in"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.order!==void 0){let _errs3=errors;validate168(data.order,
{instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate168.errors:vErrors.concat(validate168.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.accept!==void 0){let _errs4=errors;validate187(data.accept,{instancePath:instancePath+"/accept",parentData:data,
parentDataProperty:"accept",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate187.errors:vErrors.concat(validate187.
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs5=errors;
validate64(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0}}}}}else return validate197.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate197.errors=vErrors,errors===0}validate197.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate201(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate201.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.xfer===void 0&&(missing0="xfer")||data.code===void 0&&(missing0="code")||data.at===void 0&&(missing0=
"at"))return validate201.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="xfer"||key0==="code"||key0==="at")){return validate201.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="order.closed")return validate201.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"order.close\
d"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.xfer!==void 0){let _errs3=errors;validate56(data.
xfer,{instancePath:instancePath+"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.code!==void 0){let _errs4=errors;validate67(data.code,{instancePath:instancePath+"/code",parentData:data,
parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs5=errors;
validate64(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0}}}}}else return validate201.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate201.errors=vErrors,errors===0}validate201.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema66={type:"object",additionalProperties:!1,required:["typ","ch","ep","by","seq","prev","ack","at","xfer","secon\
ds","decideBy","decider","accept","route"],properties:{typ:{const:"lane.hold"},ch:{$ref:"Oid"},ep:{type:"integer",minimum:1,
maximum:1e6},by:{$ref:"BankId"},seq:{type:"integer",minimum:1,maximum:9007199254740991},prev:{$ref:"Oid"},ack:{$ref:"Tip"},
at:{$ref:"Instant"},xfer:{$ref:"Oid"},seconds:{$ref:"Seconds"},decideBy:{$ref:"Instant"},decider:{type:"object",additionalProperties:!1,
required:["bank","key"],properties:{bank:{$ref:"BankId"},key:{$ref:"PublicKey"}}},accept:{$ref:"Oid"},route:{type:"array",
maxItems:3,items:{$ref:"BankId"}}}};function validate207(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate207.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0=
"ep")||data.by===void 0&&(missing0="by")||data.seq===void 0&&(missing0="seq")||data.prev===void 0&&(missing0="prev")||data.
ack===void 0&&(missing0="ack")||data.at===void 0&&(missing0="at")||data.xfer===void 0&&(missing0="xfer")||data.seconds===
void 0&&(missing0="seconds")||data.decideBy===void 0&&(missing0="decideBy")||data.decider===void 0&&(missing0="decider")||
data.accept===void 0&&(missing0="accept")||data.route===void 0&&(missing0="route"))return validate207.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func14.call(schema66.properties,key0)){return validate207.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="lane.hold")return validate207.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/cons\
t",keyword:"const",params:{allowedValue:"lane.hold"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
ch!==void 0){let _errs3=errors;validate56(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"c\
h",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate207.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){
if(data2>1e6||isNaN(data2))return validate207.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate207.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate52(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let data4=data.seq,
_errs7=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate207.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4==
"number"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate207.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data4<
1||isNaN(data4))return validate207.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.prev!==void 0){
let _errs9=errors;validate56(data.prev,{instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.ack!==void 0){let _errs10=errors;validate81(data.ack,{instancePath:instancePath+
"/ack",parentData:data,parentDataProperty:"ack",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate81.errors:vErrors.
concat(validate81.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.at!==
void 0){let _errs11=errors;validate64(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.xfer!==void 0){let _errs12=errors;validate56(data.xfer,{instancePath:instancePath+
"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.
concat(validate56.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.seconds!==
void 0){let _errs13=errors;validate60(data.seconds,{instancePath:instancePath+"/seconds",parentData:data,parentDataProperty:"\
seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.
length);var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.decideBy!==void 0){let _errs14=errors;validate64(
data.decideBy,{instancePath:instancePath+"/decideBy",parentData:data,parentDataProperty:"decideBy",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs14===
errors}else var valid0=!0;if(valid0){if(data.decider!==void 0){let data11=data.decider,_errs15=errors;if(errors===_errs15)
if(data11&&typeof data11=="object"&&!Array.isArray(data11)){let missing1;if(data11.bank===void 0&&(missing1="bank")||data11.
key===void 0&&(missing1="key"))return validate207.errors=[{instancePath:instancePath+"/decider",schemaPath:"#/properties\
/decider/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs17=errors;for(let key1 in data11)
if(!(key1==="bank"||key1==="key")){return validate207.errors=[{instancePath:instancePath+"/decider",schemaPath:"#/proper\
ties/decider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs17===
errors){if(data11.bank!==void 0){let _errs18=errors;validate52(data11.bank,{instancePath:instancePath+"/decider/bank",parentData:data11,
parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.
errors),errors=vErrors.length);var valid1=_errs18===errors}else var valid1=!0;if(valid1)if(data11.key!==void 0){let _errs19=errors;
validate57(data11.key,{instancePath:instancePath+"/decider/key",parentData:data11,parentDataProperty:"key",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid1=_errs19===
errors}else var valid1=!0}}}else return validate207.errors=[{instancePath:instancePath+"/decider",schemaPath:"#/properti\
es/decider/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.
accept!==void 0){let _errs20=errors;validate56(data.accept,{instancePath:instancePath+"/accept",parentData:data,parentDataProperty:"\
accept",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.
length);var valid0=_errs20===errors}else var valid0=!0;if(valid0)if(data.route!==void 0){let data15=data.route,_errs21=errors;
if(errors===_errs21)if(Array.isArray(data15)){if(data15.length>3)return validate207.errors=[{instancePath:instancePath+"\
/route",schemaPath:"#/properties/route/maxItems",keyword:"maxItems",params:{limit:3}}],!1;{var valid2=!0;let len0=data15.
length;for(let i0=0;i0<len0;i0++){let _errs23=errors;validate52(data15[i0],{instancePath:instancePath+"/route/"+i0,parentData:data15,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),
errors=vErrors.length);var valid2=_errs23===errors;if(!valid2)break}}}else return validate207.errors=[{instancePath:instancePath+
"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs21===errors}else
var valid0=!0}}}}}}}}}}}}}}}else return validate207.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate207.errors=vErrors,errors===0}validate207.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema67={type:"object",additionalProperties:!1,required:["typ","ch","ep","by","seq","prev","ack","at","xfer","recei\
pt"],properties:{typ:{const:"lane.settle"},ch:{$ref:"Oid"},ep:{type:"integer",minimum:1,maximum:1e6},by:{$ref:"BankId"},
seq:{type:"integer",minimum:1,maximum:9007199254740991},prev:{$ref:"Oid"},ack:{$ref:"Tip"},at:{$ref:"Instant"},xfer:{$ref:"\
Oid"},receipt:{$ref:"SealedReceipt"}}};function validate228(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate228.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.xfer===void 0&&(missing0="xfer")||data.accept===void 0&&(missing0=
"accept")||data.hold===void 0&&(missing0="hold")||data.seconds===void 0&&(missing0="seconds")||data.at===void 0&&(missing0=
"at"))return validate228.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="xfer"||key0==="accept"||key0==="hol\
d"||key0==="seconds"||key0==="at")){return validate228.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="receipt")return validate228.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
keyword:"const",params:{allowedValue:"receipt"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==
void 0){let _errs3=errors;validate52(data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"fr\
om",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.xfer!==void 0){let _errs4=errors;validate56(data.
xfer,{instancePath:instancePath+"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.accept!==void 0){let _errs5=errors;validate56(data.accept,{instancePath:instancePath+"/accept",parentData:data,
parentDataProperty:"accept",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.hold!==void 0){let _errs6=errors;
validate56(data.hold,{instancePath:instancePath+"/hold",parentData:data,parentDataProperty:"hold",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.seconds!==void 0){let _errs7=errors;validate60(data.seconds,{instancePath:instancePath+
"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:
vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.
at!==void 0){let _errs8=errors;validate64(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"a\
t",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.
length);var valid0=_errs8===errors}else var valid0=!0}}}}}}}}else return validate228.errors=[{instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}}],!1;return validate228.errors=vErrors,errors===0}validate228.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate227(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate227.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.body===void 0&&(missing0="body")||data.seal===void 0&&(missing0="seal"))return validate227.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="body"||key0==="seal")){return validate227.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.body!==void 0){let _errs2=errors;
validate228(data.body,{instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate228.errors:vErrors.concat(validate228.errors),errors=vErrors.length);var valid0=_errs2===
errors}else var valid0=!0;if(valid0)if(data.seal!==void 0){let _errs3=errors;validate74(data.seal,{instancePath:instancePath+
"/seal",parentData:data,parentDataProperty:"seal",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.errors:vErrors.
concat(validate74.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0}}}else return validate227.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate227.errors=vErrors,errors===
0}validate227.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate220(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate220.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0="ch")||
data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||data.seq===void 0&&(missing0="seq")||data.prev===void 0&&
(missing0="prev")||data.ack===void 0&&(missing0="ack")||data.at===void 0&&(missing0="at")||data.xfer===void 0&&(missing0=
"xfer")||data.receipt===void 0&&(missing0="receipt"))return validate220.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func14.call(schema67.properties,
key0)){return validate220.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="lane.sett\
le")return validate220.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{
allowedValue:"lane.settle"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;
validate56(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2)))return validate220.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>1e6||isNaN(data2))
return validate220.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate220.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.by!==void 0){let _errs6=errors;validate52(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let data4=data.seq,_errs7=errors;
if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate220.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4==
"number"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate220.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data4<
1||isNaN(data4))return validate220.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.prev!==void 0){
let _errs9=errors;validate56(data.prev,{instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.ack!==void 0){let _errs10=errors;validate81(data.ack,{instancePath:instancePath+
"/ack",parentData:data,parentDataProperty:"ack",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate81.errors:vErrors.
concat(validate81.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.at!==
void 0){let _errs11=errors;validate64(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.xfer!==void 0){let _errs12=errors;validate56(data.xfer,{instancePath:instancePath+
"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.
concat(validate56.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0)if(data.receipt!==
void 0){let _errs13=errors;validate227(data.receipt,{instancePath:instancePath+"/receipt",parentData:data,parentDataProperty:"\
receipt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate227.errors:vErrors.concat(validate227.errors),errors=
vErrors.length);var valid0=_errs13===errors}else var valid0=!0}}}}}}}}}}}else return validate220.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate220.errors=vErrors,errors===0}validate220.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema70={type:"object",additionalProperties:!1,required:["typ","ch","ep","by","seq",
"prev","ack","at","xfer","code"],properties:{typ:{const:"lane.release"},ch:{$ref:"Oid"},ep:{type:"integer",minimum:1,maximum:1e6},
by:{$ref:"BankId"},seq:{type:"integer",minimum:1,maximum:9007199254740991},prev:{$ref:"Oid"},ack:{$ref:"Tip"},at:{$ref:"\
Instant"},xfer:{$ref:"Oid"},code:{$ref:"Code"}}};function validate238(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate238.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===
void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||data.seq===void 0&&(missing0="seq")||data.prev===void 0&&(missing0=
"prev")||data.ack===void 0&&(missing0="ack")||data.at===void 0&&(missing0="at")||data.xfer===void 0&&(missing0="xfer")||
data.code===void 0&&(missing0="code"))return validate238.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func14.call(schema70.properties,key0)){
return validate238.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="lane.release")return validate238.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"lane.releas\
e"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;validate56(data.
ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2)))return validate238.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>1e6||isNaN(data2))
return validate238.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate238.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.by!==void 0){let _errs6=errors;validate52(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let data4=data.seq,_errs7=errors;
if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate238.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4==
"number"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate238.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data4<
1||isNaN(data4))return validate238.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.prev!==void 0){
let _errs9=errors;validate56(data.prev,{instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.ack!==void 0){let _errs10=errors;validate81(data.ack,{instancePath:instancePath+
"/ack",parentData:data,parentDataProperty:"ack",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate81.errors:vErrors.
concat(validate81.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.at!==
void 0){let _errs11=errors;validate64(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.xfer!==void 0){let _errs12=errors;validate56(data.xfer,{instancePath:instancePath+
"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.
concat(validate56.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0)if(data.code!==
void 0){let _errs13=errors;validate67(data.code,{instancePath:instancePath+"/code",parentData:data,parentDataProperty:"c\
ode",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.
length);var valid0=_errs13===errors}else var valid0=!0}}}}}}}}}}}else return validate238.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate238.errors=vErrors,errors===0}validate238.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema71={type:"object",additionalProperties:!1,required:["typ","ch","ep","by","seq",
"prev","ack","at","limit"],properties:{typ:{const:"lane.limit"},ch:{$ref:"Oid"},ep:{type:"integer",minimum:1,maximum:1e6},
by:{$ref:"BankId"},seq:{type:"integer",minimum:1,maximum:9007199254740991},prev:{$ref:"Oid"},ack:{$ref:"Tip"},at:{$ref:"\
Instant"},limit:{$ref:"Limit"}}};function validate246(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate246.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0=
"ep")||data.by===void 0&&(missing0="by")||data.seq===void 0&&(missing0="seq")||data.prev===void 0&&(missing0="prev")||data.
ack===void 0&&(missing0="ack")||data.at===void 0&&(missing0="at")||data.limit===void 0&&(missing0="limit"))return validate246.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!func14.call(schema71.properties,key0)){return validate246.errors=[{instancePath,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="lane.limit")return validate246.errors=[{instancePath:instancePath+"/typ",
schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"lane.limit"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;validate56(data.ch,{instancePath:instancePath+"/ch",parentData:data,
parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),
errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate246.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="n\
umber"&&isFinite(data2)){if(data2>1e6||isNaN(data2))return validate246.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate246.
errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate52(
data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;
if(valid0){if(data.seq!==void 0){let data4=data.seq,_errs7=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&
isFinite(data4)))return validate246.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4=="number"&&isFinite(data4)){if(data4>9007199254740991||
isNaN(data4))return validate246.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data4<1||isNaN(data4))return validate246.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.prev!==void 0){let _errs9=errors;validate56(data.prev,{instancePath:instancePath+
"/prev",parentData:data,parentDataProperty:"prev",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.
concat(validate56.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.ack!==
void 0){let _errs10=errors;validate81(data.ack,{instancePath:instancePath+"/ack",parentData:data,parentDataProperty:"ack",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.length);
var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.at!==void 0){let _errs11=errors;validate64(data.at,{instancePath:instancePath+
"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0)if(data.limit!==
void 0){let _errs12=errors;validate62(data.limit,{instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"\
limit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.
length);var valid0=_errs12===errors}else var valid0=!0}}}}}}}}}}else return validate246.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate246.errors=vErrors,errors===0}validate246.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema72={type:"object",additionalProperties:!1,required:["typ","ch","ep","by","seq",
"prev","ack","at","code"],properties:{typ:{const:"lane.suspend"},ch:{$ref:"Oid"},ep:{type:"integer",minimum:1,maximum:1e6},
by:{$ref:"BankId"},seq:{type:"integer",minimum:1,maximum:9007199254740991},prev:{$ref:"Oid"},ack:{$ref:"Tip"},at:{$ref:"\
Instant"},code:{$ref:"Code"}}};function validate253(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate253.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&
(missing0="by")||data.seq===void 0&&(missing0="seq")||data.prev===void 0&&(missing0="prev")||data.ack===void 0&&(missing0=
"ack")||data.at===void 0&&(missing0="at")||data.code===void 0&&(missing0="code"))return validate253.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func14.call(schema72.properties,key0)){return validate253.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="lane.suspend")return validate253.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/c\
onst",keyword:"const",params:{allowedValue:"lane.suspend"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.ch!==void 0){let _errs3=errors;validate56(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"\
ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate253.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){
if(data2>1e6||isNaN(data2))return validate253.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate253.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate52(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let data4=data.seq,
_errs7=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate253.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4==
"number"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate253.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data4<
1||isNaN(data4))return validate253.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.prev!==void 0){
let _errs9=errors;validate56(data.prev,{instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.ack!==void 0){let _errs10=errors;validate81(data.ack,{instancePath:instancePath+
"/ack",parentData:data,parentDataProperty:"ack",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate81.errors:vErrors.
concat(validate81.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.at!==
void 0){let _errs11=errors;validate64(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0;if(valid0)if(data.code!==void 0){let _errs12=errors;validate67(data.code,{instancePath:instancePath+
"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.
concat(validate67.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0}}}}}}}}}}else return validate253.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate253.errors=vErrors,errors===
0}validate253.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate260(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate260.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.seq===void 0&&(missing0="seq")||data.prev===void 0&&(missing0="prev")||data.ack===void 0&&(missing0="ack")||data.at===
void 0&&(missing0="at"))return validate260.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="ch"||key0==="ep"||key0==="by"||key0==="seq"||key0===
"prev"||key0==="ack"||key0==="at")){return validate260.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="lane.resume")return validate260.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/co\
nst",keyword:"const",params:{allowedValue:"lane.resume"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
ch!==void 0){let _errs3=errors;validate56(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"c\
h",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate260.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){
if(data2>1e6||isNaN(data2))return validate260.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate260.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate52(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let data4=data.seq,
_errs7=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate260.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4==
"number"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate260.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data4<
1||isNaN(data4))return validate260.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.prev!==void 0){
let _errs9=errors;validate56(data.prev,{instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.ack!==void 0){let _errs10=errors;validate81(data.ack,{instancePath:instancePath+
"/ack",parentData:data,parentDataProperty:"ack",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate81.errors:vErrors.
concat(validate81.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){
let _errs11=errors;validate64(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0}}}}}}}}}else return validate260.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate260.errors=vErrors,errors===0}validate260.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate206(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate206.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0==
"string")if(tag0==="lane.hold"){validate207(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate207.errors:vErrors.concat(validate207.errors),errors=vErrors.length);var props0=!0}else if(tag0===
"lane.settle")validate220(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate220.errors:vErrors.concat(validate220.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"lane.release")validate238(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate238.errors:vErrors.concat(validate238.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"lane.limit")validate246(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate246.errors:vErrors.concat(validate246.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"lane.suspend")validate253(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate253.errors:vErrors.concat(validate253.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"lane.resume")validate260(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate260.errors:vErrors.concat(validate260.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else return validate206.
errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"typ",tagValue:tag0}}],
!1;else return validate206.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"typ",tagValue:tag0}}],!1}else return validate206.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate206.errors=vErrors,evaluated0.props=props0,errors===0}validate206.evaluated={dynamicProps:!0,
dynamicItems:!1};function validate205(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate205.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
typ===void 0&&(missing0="typ")||data.entry===void 0&&(missing0="entry")||data.at===void 0&&(missing0="at"))return validate205.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="typ"||key0==="entry"||key0==="at")){return validate205.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="lane.out")return validate205.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"lane.out"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.entry!==void 0){let _errs3=errors;validate206(data.entry,{instancePath:instancePath+"/entry",parentData:data,
parentDataProperty:"entry",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate206.errors:vErrors.concat(validate206.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs4=errors;
validate64(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}}else return validate205.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate205.errors=vErrors,errors===0}validate205.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate274(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate274.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.entry===void 0&&(missing0="entry")||data.proof===void 0&&(missing0=
"proof")||data.at===void 0&&(missing0="at"))return validate274.errors=[{instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="ch"||key0===
"entry"||key0==="proof"||key0==="at")){return validate274.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="lane.proof")return validate274.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/con\
st",keyword:"const",params:{allowedValue:"lane.proof"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
ch!==void 0){let _errs3=errors;validate56(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"c\
h",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.entry!==void 0){let _errs4=errors;validate56(data.
entry,{instancePath:instancePath+"/entry",parentData:data,parentDataProperty:"entry",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.proof!==void 0){let _errs5=errors;validate77(data.proof,{instancePath:instancePath+"/pr\
oof",parentData:data,parentDataProperty:"proof",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate77.errors:vErrors.
concat(validate77.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){
let _errs6=errors;validate64(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0}}}}}}else return validate274.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate274.errors=vErrors,errors===0}validate274.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate279(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate279.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.entry===void 0&&(missing0="entry")||data.at===void 0&&(missing0="at"))return validate279.errors=[
{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="entry"||key0==="proof"||key0==="at")){return validate279.errors=[{instancePath,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="lane.in")return validate279.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"lane.in"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.entry!==void 0){let _errs3=errors;validate206(data.entry,{instancePath:instancePath+"/entry",parentData:data,
parentDataProperty:"entry",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate206.errors:vErrors.concat(validate206.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.proof!==void 0){let _errs4=errors;
validate77(data.proof,{instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate77.errors:vErrors.concat(validate77.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0)if(data.at!==void 0){let _errs5=errors;validate64(data.at,{instancePath:instancePath+"/at",parentData:data,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),
errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else return validate279.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate279.errors=vErrors,errors===0}validate279.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate287(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate287.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.entries===
void 0&&(missing0="entries")||data.proof===void 0&&(missing0="proof"))return validate287.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"entries"||key0==="proof")){return validate287.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.entries!==void 0){let data0=data.
entries,_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){if(data0.length>16)return validate287.errors=[{instancePath:instancePath+
"/entries",schemaPath:"#/properties/entries/maxItems",keyword:"maxItems",params:{limit:16}}],!1;if(data0.length<1)return validate287.
errors=[{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate206(data0[i0],{instancePath:instancePath+
"/entries/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate206.errors:
vErrors.concat(validate206.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate287.
errors=[{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.proof!==void 0){let _errs5=errors;validate77(data.proof,
{instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate77.errors:vErrors.concat(validate77.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}else
return validate287.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate287.
errors=vErrors,errors===0}validate287.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate285(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate285.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.about===void 0&&(missing0=
"about")||data.one===void 0&&(missing0="one")||data.two===void 0&&(missing0="two"))return validate285.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="about"||key0==="one"||key0==="two")){return validate285.errors=[{instancePath,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="evidence.lane-fork")return validate285.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"evidence.lane-fork"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.about!==void 0){let _errs3=errors;validate97(data.about,{instancePath:instancePath+
"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:
vErrors.concat(validate97.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
one!==void 0){let _errs4=errors;validate287(data.one,{instancePath:instancePath+"/one",parentData:data,parentDataProperty:"\
one",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate287.errors:vErrors.concat(validate287.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.two!==void 0){let _errs5=errors;validate287(data.
two,{instancePath:instancePath+"/two",parentData:data,parentDataProperty:"two",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate287.errors:vErrors.concat(validate287.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else
return validate285.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate285.
errors=vErrors,errors===0}validate285.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate292(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate292.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.about===void 0&&(missing0="about")||data.one===void 0&&(missing0="one")||data.two===void 0&&(missing0=
"two"))return validate292.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="about"||key0==="one"||key0==="two")){return validate292.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="evidence.log-fork")return validate292.
errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"evid\
ence.log-fork"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.about!==void 0){let _errs3=errors;
validate97(data.about,{instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.one!==void 0){let data2=data.one,_errs4=errors;if(errors===_errs4)if(typeof data2=="str\
ing"){if(func1(data2)>1024)return validate292.errors=[{instancePath:instancePath+"/one",schemaPath:"#/properties/one/max\
Length",keyword:"maxLength",params:{limit:1024}}],!1}else return validate292.errors=[{instancePath:instancePath+"/one",schemaPath:"\
#/properties/one/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)
if(data.two!==void 0){let data3=data.two,_errs6=errors;if(errors===_errs6)if(typeof data3=="string"){if(func1(data3)>1024)
return validate292.errors=[{instancePath:instancePath+"/two",schemaPath:"#/properties/two/maxLength",keyword:"maxLength",
params:{limit:1024}}],!1}else return validate292.errors=[{instancePath:instancePath+"/two",schemaPath:"#/properties/two/\
type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate292.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate292.errors=vErrors,errors===
0}validate292.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate294(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate294.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.about===void 0&&(missing0="about")||data.one===void 0&&(missing0="one")||data.two===void 0&&(missing0=
"two"))return validate294.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="about"||key0==="one"||key0==="two")){return validate294.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="evidence.cosign-fork")return validate294.
errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"evid\
ence.cosign-fork"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.about!==void 0){let _errs3=errors;
validate97(data.about,{instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.one!==void 0){let data2=data.one,_errs4=errors;if(errors===_errs4)if(typeof data2=="str\
ing"){if(func1(data2)>1024)return validate294.errors=[{instancePath:instancePath+"/one",schemaPath:"#/properties/one/max\
Length",keyword:"maxLength",params:{limit:1024}}],!1}else return validate294.errors=[{instancePath:instancePath+"/one",schemaPath:"\
#/properties/one/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)
if(data.two!==void 0){let data3=data.two,_errs6=errors;if(errors===_errs6)if(typeof data3=="string"){if(func1(data3)>1024)
return validate294.errors=[{instancePath:instancePath+"/two",schemaPath:"#/properties/two/maxLength",keyword:"maxLength",
params:{limit:1024}}],!1}else return validate294.errors=[{instancePath:instancePath+"/two",schemaPath:"#/properties/two/\
type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate294.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate294.errors=vErrors,errors===
0}validate294.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate296(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate296.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.about===void 0&&(missing0="about")||data.receipt===void 0&&(missing0="receipt")||data.holds===void 0&&
(missing0="holds")||data.release===void 0&&(missing0="release"))return validate296.errors=[{instancePath,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="\
typ"||key0==="about"||key0==="receipt"||key0==="holds"||key0==="release")){return validate296.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="evidence.double-decision")return validate296.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"evidence.double-decision"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.about!==void 0){let _errs3=errors;validate97(data.about,{instancePath:instancePath+
"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:
vErrors.concat(validate97.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
receipt!==void 0){let _errs4=errors;validate227(data.receipt,{instancePath:instancePath+"/receipt",parentData:data,parentDataProperty:"\
receipt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate227.errors:vErrors.concat(validate227.errors),errors=
vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.holds!==void 0){let data3=data.holds,_errs5=errors;
if(errors===_errs5)if(Array.isArray(data3)){if(data3.length>16)return validate296.errors=[{instancePath:instancePath+"/h\
olds",schemaPath:"#/properties/holds/maxItems",keyword:"maxItems",params:{limit:16}}],!1;if(data3.length<1)return validate296.
errors=[{instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid1=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let _errs7=errors;validate206(data3[i0],{instancePath:instancePath+
"/holds/"+i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate206.errors:
vErrors.concat(validate206.errors),errors=vErrors.length);var valid1=_errs7===errors;if(!valid1)break}}}else return validate296.
errors=[{instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.release!==void 0){let _errs8=errors;validate287(data.
release,{instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate287.errors:vErrors.concat(validate287.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0}}}}}}else return validate296.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate296.errors=vErrors,errors===0}validate296.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate284(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate284.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0=="string")if(tag0==="evidence.l\
ane-fork"){validate285(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate285.errors:vErrors.concat(validate285.errors),errors=vErrors.length);var props0=!0}else if(tag0==="evidence.log-\
fork")validate292(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate292.
errors:vErrors.concat(validate292.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="evidence.cosig\
n-fork")validate294(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="ev\
idence.double-decision")validate296(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate296.errors:vErrors.concat(validate296.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else
return validate284.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
typ",tagValue:tag0}}],!1;else return validate284.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminat\
or",params:{error:"tag",tag:"typ",tagValue:tag0}}],!1}else return validate284.errors=[{instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return validate284.errors=vErrors,evaluated0.props=props0,errors===0}validate284.
evaluated={dynamicProps:!0,dynamicItems:!1};function validate283(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate283.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.evidence===void 0&&(missing0="evidence")||data.at===void 0&&
(missing0="at"))return validate283.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="evidence"||key0==="at")){return validate283.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;
break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="evidence")return validate283.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"evidence"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.evidence!==void 0){let _errs3=errors;validate284(data.evidence,{instancePath:instancePath+
"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate284.
errors:vErrors.concat(validate284.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)
if(data.at!==void 0){let _errs4=errors;validate64(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"\
at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0}}}}else return validate283.errors=[{instancePath,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return validate283.errors=vErrors,errors===0}validate283.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate95(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate95.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;
if(typeof tag0=="string")if(tag0==="genesis"){validate96(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate96.errors:vErrors.concat(validate96.errors),errors=vErrors.length);var props0=!0}else if(tag0===
"rules")validate106(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate106.errors:vErrors.concat(validate106.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="ac\
count.open")validate110(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate110.errors:vErrors.concat(validate110.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="ac\
count.limit")validate120(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate120.errors:vErrors.concat(validate120.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"account.key")validate126(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate126.errors:vErrors.concat(validate126.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"exchange")validate131(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate131.errors:vErrors.concat(validate131.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="re\
versal")validate142(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate142.errors:vErrors.concat(validate142.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="ag\
reement.open")validate151(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate151.errors:vErrors.concat(validate151.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"order.out")validate167(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate167.errors:vErrors.concat(validate167.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="or\
der.accepted")validate186(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate186.errors:vErrors.concat(validate186.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"order.in")validate197(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate197.errors:vErrors.concat(validate197.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="or\
der.closed")validate201(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate201.errors:vErrors.concat(validate201.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="la\
ne.out")validate205(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate205.errors:vErrors.concat(validate205.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="la\
ne.proof")validate274(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate274.errors:vErrors.concat(validate274.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="la\
ne.in")validate279(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate279.
errors:vErrors.concat(validate279.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="evidence")validate283(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate283.errors:vErrors.
concat(validate283.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else return validate95.errors=[{instancePath,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"typ",tagValue:tag0}}],!1;else return validate95.
errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"typ",tagValue:tag0}}],
!1}else return validate95.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate95.
errors=vErrors,evaluated0.props=props0,errors===0}validate95.evaluated={dynamicProps:!0,dynamicItems:!1};var validateGenesisEntry=validate96,
validateRulesEntry=validate106,validateAccountOpen=validate110,validateAccountLimit=validate120,validateAccountKey=validate126,
validateExchange=validate131,validateReversal=validate142,validateAgreementOpen=validate151,validateOrderOut=validate167,
validateOrderAccepted=validate186,validateOrderIn=validate197,validateOrderClosed=validate201,validateLaneOut=validate205,
validateLaneProof=validate274,validateLaneIn=validate279,validateEvidenceEntry=validate283,validateGenesis=validate97,validateInvite=validate323,
schema83={type:"object",additionalProperties:!1,required:["typ","from","peer","addrs","name","grants","asks","maxHolds",
"maxHeld","decideMax","secret","expires"],properties:{typ:{const:"invite"},from:{$ref:"BankId"},peer:{type:"string",pattern:"\
^[1-9A-HJ-NP-Za-km-z]{40,64}$",maxLength:64},addrs:{type:"array",minItems:1,maxItems:4,items:{$ref:"Multiaddr"}},name:{type:"\
string",maxLength:80},grants:{$ref:"Limit"},asks:{$ref:"Limit"},maxHolds:{type:"integer",minimum:1,maximum:4096},maxHeld:{
$ref:"Limit"},decideMax:{type:"integer",minimum:5,maximum:604800},secret:{$ref:"Nonce"},expires:{$ref:"Instant"}}},pattern16=new RegExp(
"^[1-9A-HJ-NP-Za-km-z]{40,64}$","u");function validate323(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate323.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.from===void 0&&(missing0="from")||data.peer===void 0&&(missing0=
"peer")||data.addrs===void 0&&(missing0="addrs")||data.name===void 0&&(missing0="name")||data.grants===void 0&&(missing0=
"grants")||data.asks===void 0&&(missing0="asks")||data.maxHolds===void 0&&(missing0="maxHolds")||data.maxHeld===void 0&&
(missing0="maxHeld")||data.decideMax===void 0&&(missing0="decideMax")||data.secret===void 0&&(missing0="secret")||data.expires===
void 0&&(missing0="expires"))return validate323.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func14.call(schema83.properties,key0)){return validate323.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="invite")return validate323.errors=[{
instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"invite"}}],!1;
var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate52(data.from,{
instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.peer!==void 0){let data2=data.peer,_errs4=errors;if(errors===_errs4)if(typeof data2=="string"){if(func1(
data2)>64)return validate323.errors=[{instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/maxLength",keyword:"\
maxLength",params:{limit:64}}],!1;if(!pattern16.test(data2))return validate323.errors=[{instancePath:instancePath+"/peer",
schemaPath:"#/properties/peer/pattern",keyword:"pattern",params:{pattern:"^[1-9A-HJ-NP-Za-km-z]{40,64}$"}}],!1}else return validate323.
errors=[{instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/type",keyword:"type",params:{type:"string"}}],!1;
var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.addrs!==void 0){let data3=data.addrs,_errs6=errors;if(errors===
_errs6)if(Array.isArray(data3)){if(data3.length>4)return validate323.errors=[{instancePath:instancePath+"/addrs",schemaPath:"\
#/properties/addrs/maxItems",keyword:"maxItems",params:{limit:4}}],!1;if(data3.length<1)return validate323.errors=[{instancePath:instancePath+
"/addrs",schemaPath:"#/properties/addrs/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data3.
length;for(let i0=0;i0<len0;i0++){let _errs8=errors;validate68(data3[i0],{instancePath:instancePath+"/addrs/"+i0,parentData:data3,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),
errors=vErrors.length);var valid1=_errs8===errors;if(!valid1)break}}}else return validate323.errors=[{instancePath:instancePath+
"/addrs",schemaPath:"#/properties/addrs/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs6===errors}else var valid0=!0;
if(valid0){if(data.name!==void 0){let data5=data.name,_errs9=errors;if(errors===_errs9)if(typeof data5=="string"){if(func1(
data5)>80)return validate323.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:80}}],!1}else return validate323.errors=[{instancePath:instancePath+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.
grants!==void 0){let _errs11=errors;validate62(data.grants,{instancePath:instancePath+"/grants",parentData:data,parentDataProperty:"\
grants",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.
length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.asks!==void 0){let _errs12=errors;validate62(data.
asks,{instancePath:instancePath+"/asks",parentData:data,parentDataProperty:"asks",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;
if(valid0){if(data.maxHolds!==void 0){let data8=data.maxHolds,_errs13=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(
data8)&&isFinite(data8)))return validate323.errors=[{instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxH\
olds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs13&&typeof data8=="number"&&isFinite(data8)){if(data8>
4096||isNaN(data8))return validate323.errors=[{instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxHolds/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(data8<1||isNaN(data8))return validate323.errors=[{
instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxHolds/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1}}],!1}var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.maxHeld!==void 0){let _errs15=errors;
validate62(data.maxHeld,{instancePath:instancePath+"/maxHeld",parentData:data,parentDataProperty:"maxHeld",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs15===
errors}else var valid0=!0;if(valid0){if(data.decideMax!==void 0){let data10=data.decideMax,_errs16=errors;if(!(typeof data10==
"number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10)))return validate323.errors=[{instancePath:instancePath+"/decideM\
ax",schemaPath:"#/properties/decideMax/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs16&&typeof data10==
"number"&&isFinite(data10)){if(data10>604800||isNaN(data10))return validate323.errors=[{instancePath:instancePath+"/deci\
deMax",schemaPath:"#/properties/decideMax/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800}}],!1;if(data10<
5||isNaN(data10))return validate323.errors=[{instancePath:instancePath+"/decideMax",schemaPath:"#/properties/decideMax/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:5}}],!1}var valid0=_errs16===errors}else var valid0=!0;if(valid0){
if(data.secret!==void 0){let _errs18=errors;validate59(data.secret,{instancePath:instancePath+"/secret",parentData:data,
parentDataProperty:"secret",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.
errors),errors=vErrors.length);var valid0=_errs18===errors}else var valid0=!0;if(valid0)if(data.expires!==void 0){let _errs19=errors;
validate64(data.expires,{instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs19===
errors}else var valid0=!0}}}}}}}}}}}}}else return validate323.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate323.errors=vErrors,errors===0}validate323.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var validateNodeConfig=validate331,schema84={type:"object",additionalProperties:!1,required:["title","http","net","limit\
s","log"],properties:{title:{type:"string",minLength:1,maxLength:80},http:{type:"object",additionalProperties:!1,required:[
"host","port"],properties:{host:{type:"string",pattern:"^[0-9A-Za-z.:-]{1,253}$",maxLength:253},port:{type:"integer",minimum:0,
maximum:65535},strangersPerMinute:{type:"integer",minimum:60,maximum:1e6}}},net:{type:"object",additionalProperties:!1,required:[
"listen"],properties:{listen:{type:"array",minItems:1,maxItems:8,items:{$ref:"Multiaddr"}},announce:{type:"array",maxItems:8,
items:{$ref:"Multiaddr"}},advertise:{type:"boolean"},publicOnly:{type:"boolean"}}},limits:{type:"object",additionalProperties:!1,
required:["member","agency","other"],properties:{member:{$ref:"LimitPair"},agency:{$ref:"LimitPair"},other:{$ref:"LimitP\
air"}}},log:{enum:["info","warn","error"]}}},pattern17=new RegExp("^[0-9A-Za-z.:-]{1,253}$","u");function validate334(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate334.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.floor===
void 0&&(missing0="floor")||data.ceiling===void 0&&(missing0="ceiling"))return validate334.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"floor"||key0==="ceiling")){return validate334.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.floor!==void 0){let _errs2=errors;
validate61(data.floor,{instancePath:instancePath+"/floor",parentData:data,parentDataProperty:"floor",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0)if(data.ceiling!==void 0){let _errs3=errors;validate61(data.ceiling,{instancePath:instancePath+"\
/ceiling",parentData:data,parentDataProperty:"ceiling",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:
vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0}}}else return validate334.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate334.errors=vErrors,errors===
0}validate334.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate331(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate331.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.title===void 0&&(missing0="title")||data.http===void 0&&(missing0="\
http")||data.net===void 0&&(missing0="net")||data.limits===void 0&&(missing0="limits")||data.log===void 0&&(missing0="lo\
g"))return validate331.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="title"||key0==="http"||key0==="net"||key0==="limits"||key0==="lo\
g")){return validate331.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.title!==void 0){let data0=data.title,_errs2=errors;if(errors===
_errs2)if(typeof data0=="string"){if(func1(data0)>80)return validate331.errors=[{instancePath:instancePath+"/title",schemaPath:"\
#/properties/title/maxLength",keyword:"maxLength",params:{limit:80}}],!1;if(func1(data0)<1)return validate331.errors=[{instancePath:instancePath+
"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate331.errors=
[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.http!==void 0){let data1=data.http,_errs4=errors;if(errors===_errs4)if(data1&&
typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.host===void 0&&(missing1="host")||data1.port===void 0&&
(missing1="port"))return validate331.errors=[{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",
keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs6=errors;for(let key1 in data1)if(!(key1==="host"||key1===
"port"||key1==="strangersPerMinute")){return validate331.errors=[{instancePath:instancePath+"/http",schemaPath:"#/proper\
ties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs6===errors){
if(data1.host!==void 0){let data2=data1.host,_errs7=errors;if(errors===_errs7)if(typeof data2=="string"){if(func1(data2)>
253)return validate331.errors=[{instancePath:instancePath+"/http/host",schemaPath:"#/properties/http/properties/host/max\
Length",keyword:"maxLength",params:{limit:253}}],!1;if(!pattern17.test(data2))return validate331.errors=[{instancePath:instancePath+
"/http/host",schemaPath:"#/properties/http/properties/host/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Za-z.:-]{1\
,253}$"}}],!1}else return validate331.errors=[{instancePath:instancePath+"/http/host",schemaPath:"#/properties/http/prop\
erties/host/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs7===errors}else var valid1=!0;if(valid1){if(data1.
port!==void 0){let data3=data1.port,_errs9=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))
return validate331.errors=[{instancePath:instancePath+"/http/port",schemaPath:"#/properties/http/properties/port/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs9&&typeof data3=="number"&&isFinite(data3)){if(data3>65535||isNaN(data3))
return validate331.errors=[{instancePath:instancePath+"/http/port",schemaPath:"#/properties/http/properties/port/maximum",
keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(data3<0||isNaN(data3))return validate331.errors=[{instancePath:instancePath+
"/http/port",schemaPath:"#/properties/http/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var valid1=_errs9===errors}else var valid1=!0;if(valid1)if(data1.strangersPerMinute!==void 0){let data4=data1.strangersPerMinute,
_errs11=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate331.errors=[{instancePath:instancePath+
"/http/strangersPerMinute",schemaPath:"#/properties/http/properties/strangersPerMinute/type",keyword:"type",params:{type:"\
integer"}}],!1;if(errors===_errs11&&typeof data4=="number"&&isFinite(data4)){if(data4>1e6||isNaN(data4))return validate331.
errors=[{instancePath:instancePath+"/http/strangersPerMinute",schemaPath:"#/properties/http/properties/strangersPerMinut\
e/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data4<60||isNaN(data4))return validate331.errors=
[{instancePath:instancePath+"/http/strangersPerMinute",schemaPath:"#/properties/http/properties/strangersPerMinute/minim\
um",keyword:"minimum",params:{comparison:">=",limit:60}}],!1}var valid1=_errs11===errors}else var valid1=!0}}}}else return validate331.
errors=[{instancePath:instancePath+"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type:"object"}}],!1;
var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.net!==void 0){let data5=data.net,_errs13=errors;if(errors===
_errs13)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing2;if(data5.listen===void 0&&(missing2="liste\
n"))return validate331.errors=[{instancePath:instancePath+"/net",schemaPath:"#/properties/net/required",keyword:"require\
d",params:{missingProperty:missing2}}],!1;{let _errs15=errors;for(let key2 in data5)if(!(key2==="listen"||key2==="announ\
ce"||key2==="advertise"||key2==="publicOnly")){return validate331.errors=[{instancePath:instancePath+"/net",schemaPath:"\
#/properties/net/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs15===
errors){if(data5.listen!==void 0){let data6=data5.listen,_errs16=errors;if(errors===_errs16)if(Array.isArray(data6)){if(data6.
length>8)return validate331.errors=[{instancePath:instancePath+"/net/listen",schemaPath:"#/properties/net/properties/lis\
ten/maxItems",keyword:"maxItems",params:{limit:8}}],!1;if(data6.length<1)return validate331.errors=[{instancePath:instancePath+
"/net/listen",schemaPath:"#/properties/net/properties/listen/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid3=!0;
let len0=data6.length;for(let i0=0;i0<len0;i0++){let _errs18=errors;validate68(data6[i0],{instancePath:instancePath+"/ne\
t/listen/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:
vErrors.concat(validate68.errors),errors=vErrors.length);var valid3=_errs18===errors;if(!valid3)break}}}else return validate331.
errors=[{instancePath:instancePath+"/net/listen",schemaPath:"#/properties/net/properties/listen/type",keyword:"type",params:{
type:"array"}}],!1;var valid2=_errs16===errors}else var valid2=!0;if(valid2){if(data5.announce!==void 0){let data8=data5.
announce,_errs19=errors;if(errors===_errs19)if(Array.isArray(data8)){if(data8.length>8)return validate331.errors=[{instancePath:instancePath+
"/net/announce",schemaPath:"#/properties/net/properties/announce/maxItems",keyword:"maxItems",params:{limit:8}}],!1;{var valid4=!0;
let len1=data8.length;for(let i1=0;i1<len1;i1++){let _errs21=errors;validate68(data8[i1],{instancePath:instancePath+"/ne\
t/announce/"+i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:
vErrors.concat(validate68.errors),errors=vErrors.length);var valid4=_errs21===errors;if(!valid4)break}}}else return validate331.
errors=[{instancePath:instancePath+"/net/announce",schemaPath:"#/properties/net/properties/announce/type",keyword:"type",
params:{type:"array"}}],!1;var valid2=_errs19===errors}else var valid2=!0;if(valid2){if(data5.advertise!==void 0){let _errs22=errors;
if(typeof data5.advertise!="boolean")return validate331.errors=[{instancePath:instancePath+"/net/advertise",schemaPath:"\
#/properties/net/properties/advertise/type",keyword:"type",params:{type:"boolean"}}],!1;var valid2=_errs22===errors}else
var valid2=!0;if(valid2)if(data5.publicOnly!==void 0){let _errs24=errors;if(typeof data5.publicOnly!="boolean")return validate331.
errors=[{instancePath:instancePath+"/net/publicOnly",schemaPath:"#/properties/net/properties/publicOnly/type",keyword:"t\
ype",params:{type:"boolean"}}],!1;var valid2=_errs24===errors}else var valid2=!0}}}}}else return validate331.errors=[{instancePath:instancePath+
"/net",schemaPath:"#/properties/net/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs13===errors}else var valid0=!0;
if(valid0){if(data.limits!==void 0){let data12=data.limits,_errs26=errors;if(errors===_errs26)if(data12&&typeof data12==
"object"&&!Array.isArray(data12)){let missing3;if(data12.member===void 0&&(missing3="member")||data12.agency===void 0&&(missing3=
"agency")||data12.other===void 0&&(missing3="other"))return validate331.errors=[{instancePath:instancePath+"/limits",schemaPath:"\
#/properties/limits/required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs28=errors;for(let key3 in data12)
if(!(key3==="member"||key3==="agency"||key3==="other")){return validate331.errors=[{instancePath:instancePath+"/limits",
schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],
!1;break}if(_errs28===errors){if(data12.member!==void 0){let _errs29=errors;validate334(data12.member,{instancePath:instancePath+
"/limits/member",parentData:data12,parentDataProperty:"member",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate334.
errors:vErrors.concat(validate334.errors),errors=vErrors.length);var valid5=_errs29===errors}else var valid5=!0;if(valid5){
if(data12.agency!==void 0){let _errs30=errors;validate334(data12.agency,{instancePath:instancePath+"/limits/agency",parentData:data12,
parentDataProperty:"agency",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate334.errors:vErrors.concat(validate334.
errors),errors=vErrors.length);var valid5=_errs30===errors}else var valid5=!0;if(valid5)if(data12.other!==void 0){let _errs31=errors;
validate334(data12.other,{instancePath:instancePath+"/limits/other",parentData:data12,parentDataProperty:"other",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate334.errors:vErrors.concat(validate334.errors),errors=vErrors.length);var valid5=_errs31===
errors}else var valid5=!0}}}}else return validate331.errors=[{instancePath:instancePath+"/limits",schemaPath:"#/properti\
es/limits/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs26===errors}else var valid0=!0;if(valid0)if(data.
log!==void 0){let data16=data.log,_errs32=errors;if(!(data16==="info"||data16==="warn"||data16==="error"))return validate331.
errors=[{instancePath:instancePath+"/log",schemaPath:"#/properties/log/enum",keyword:"enum",params:{allowedValues:schema84.
properties.log.enum}}],!1;var valid0=_errs32===errors}else var valid0=!0}}}}}}else return validate331.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate331.errors=vErrors,errors===0}validate331.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateLimitPair=validate334,validateAccept=validate187,validateAdvert=validate340;function validate340(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate340.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.genesis===void 0&&(missing0="genesis")||data.body===void 0&&(missing0="body")||data.seal===void 0&&
(missing0="seal"))return validate340.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="genesis"||key0==="body"||key0==="seal")){return validate340.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="advert")return validate340.errors=[{
instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"advert"}}],!1;
var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.genesis!==void 0){let _errs3=errors;validate97(data.genesis,
{instancePath:instancePath+"/genesis",parentData:data,parentDataProperty:"genesis",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.body!==void 0){let data2=data.body,_errs4=errors;if(errors===_errs4)if(data2&&typeof data2=="object"&&
!Array.isArray(data2)){let missing1;if(data2.typ===void 0&&(missing1="typ")||data2.bank===void 0&&(missing1="bank")||data2.
seq===void 0&&(missing1="seq")||data2.addrs===void 0&&(missing1="addrs")||data2.neighbours===void 0&&(missing1="neighbou\
rs")||data2.expires===void 0&&(missing1="expires"))return validate340.errors=[{instancePath:instancePath+"/body",schemaPath:"\
#/properties/body/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs6=errors;for(let key1 in data2)
if(!(key1==="typ"||key1==="bank"||key1==="seq"||key1==="addrs"||key1==="neighbours"||key1==="expires")){return validate340.
errors=[{instancePath:instancePath+"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key1}}],!1;break}if(_errs6===errors){if(data2.typ!==void 0){let _errs7=errors;if(data2.
typ!=="advert.body")return validate340.errors=[{instancePath:instancePath+"/body/typ",schemaPath:"#/properties/body/prop\
erties/typ/const",keyword:"const",params:{allowedValue:"advert.body"}}],!1;var valid1=_errs7===errors}else var valid1=!0;
if(valid1){if(data2.bank!==void 0){let _errs8=errors;validate52(data2.bank,{instancePath:instancePath+"/body/bank",parentData:data2,
parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.
errors),errors=vErrors.length);var valid1=_errs8===errors}else var valid1=!0;if(valid1){if(data2.seq!==void 0){let _errs9=errors;
validate63(data2.seq,{instancePath:instancePath+"/body/seq",parentData:data2,parentDataProperty:"seq",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid1=_errs9===errors}else
var valid1=!0;if(valid1){if(data2.addrs!==void 0){let data6=data2.addrs,_errs10=errors;if(errors===_errs10)if(Array.isArray(
data6)){if(data6.length>4)return validate340.errors=[{instancePath:instancePath+"/body/addrs",schemaPath:"#/properties/b\
ody/properties/addrs/maxItems",keyword:"maxItems",params:{limit:4}}],!1;{var valid2=!0;let len0=data6.length;for(let i0=0;i0<
len0;i0++){let _errs12=errors;validate68(data6[i0],{instancePath:instancePath+"/body/addrs/"+i0,parentData:data6,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length);
var valid2=_errs12===errors;if(!valid2)break}}}else return validate340.errors=[{instancePath:instancePath+"/body/addrs",
schemaPath:"#/properties/body/properties/addrs/type",keyword:"type",params:{type:"array"}}],!1;var valid1=_errs10===errors}else
var valid1=!0;if(valid1){if(data2.neighbours!==void 0){let data8=data2.neighbours,_errs13=errors;if(errors===_errs13)if(Array.
isArray(data8)){if(data8.length>64)return validate340.errors=[{instancePath:instancePath+"/body/neighbours",schemaPath:"\
#/properties/body/properties/neighbours/maxItems",keyword:"maxItems",params:{limit:64}}],!1;{var valid3=!0;let len1=data8.
length;for(let i1=0;i1<len1;i1++){let data9=data8[i1],_errs15=errors;if(errors===_errs15)if(data9&&typeof data9=="object"&&
!Array.isArray(data9)){let missing2;if(data9.bank===void 0&&(missing2="bank")||data9.give===void 0&&(missing2="give")||data9.
take===void 0&&(missing2="take"))return validate340.errors=[{instancePath:instancePath+"/body/neighbours/"+i1,schemaPath:"\
#/properties/body/properties/neighbours/items/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs17=errors;
for(let key2 in data9)if(!(key2==="bank"||key2==="give"||key2==="take")){return validate340.errors=[{instancePath:instancePath+
"/body/neighbours/"+i1,schemaPath:"#/properties/body/properties/neighbours/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key2}}],!1;break}if(_errs17===errors){if(data9.bank!==void 0){let _errs18=errors;
validate52(data9.bank,{instancePath:instancePath+"/body/neighbours/"+i1+"/bank",parentData:data9,parentDataProperty:"ban\
k",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.
length);var valid4=_errs18===errors}else var valid4=!0;if(valid4){if(data9.give!==void 0){let data11=data9.give,_errs19=errors;
if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11)))return validate340.errors=[{instancePath:instancePath+
"/body/neighbours/"+i1+"/give",schemaPath:"#/properties/body/properties/neighbours/items/properties/give/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs19&&typeof data11=="number"&&isFinite(data11)){if(data11>4||isNaN(data11))
return validate340.errors=[{instancePath:instancePath+"/body/neighbours/"+i1+"/give",schemaPath:"#/properties/body/prope\
rties/neighbours/items/properties/give/maximum",keyword:"maximum",params:{comparison:"<=",limit:4}}],!1;if(data11<0||isNaN(
data11))return validate340.errors=[{instancePath:instancePath+"/body/neighbours/"+i1+"/give",schemaPath:"#/properties/bo\
dy/properties/neighbours/items/properties/give/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid4=_errs19===
errors}else var valid4=!0;if(valid4)if(data9.take!==void 0){let data12=data9.take,_errs21=errors;if(!(typeof data12=="nu\
mber"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12)))return validate340.errors=[{instancePath:instancePath+"/body/neigh\
bours/"+i1+"/take",schemaPath:"#/properties/body/properties/neighbours/items/properties/take/type",keyword:"type",params:{
type:"integer"}}],!1;if(errors===_errs21&&typeof data12=="number"&&isFinite(data12)){if(data12>4||isNaN(data12))return validate340.
errors=[{instancePath:instancePath+"/body/neighbours/"+i1+"/take",schemaPath:"#/properties/body/properties/neighbours/it\
ems/properties/take/maximum",keyword:"maximum",params:{comparison:"<=",limit:4}}],!1;if(data12<0||isNaN(data12))return validate340.
errors=[{instancePath:instancePath+"/body/neighbours/"+i1+"/take",schemaPath:"#/properties/body/properties/neighbours/it\
ems/properties/take/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid4=_errs21===errors}else var valid4=!0}}}}else
return validate340.errors=[{instancePath:instancePath+"/body/neighbours/"+i1,schemaPath:"#/properties/body/properties/ne\
ighbours/items/type",keyword:"type",params:{type:"object"}}],!1;var valid3=_errs15===errors;if(!valid3)break}}}else return validate340.
errors=[{instancePath:instancePath+"/body/neighbours",schemaPath:"#/properties/body/properties/neighbours/type",keyword:"\
type",params:{type:"array"}}],!1;var valid1=_errs13===errors}else var valid1=!0;if(valid1)if(data2.expires!==void 0){let _errs23=errors;
validate64(data2.expires,{instancePath:instancePath+"/body/expires",parentData:data2,parentDataProperty:"expires",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid1=_errs23===
errors}else var valid1=!0}}}}}}}else return validate340.errors=[{instancePath:instancePath+"/body",schemaPath:"#/propert\
ies/body/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.
seal!==void 0){let _errs24=errors;validate74(data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"\
seal",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.
length);var valid0=_errs24===errors}else var valid0=!0}}}}}else return validate340.errors=[{instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}}],!1;return validate340.errors=vErrors,errors===0}validate340.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateAgreement=validate152,validateConcluded=validate348;function validate348(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate348.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.genesis===void 0&&(missing0=
"genesis")||data.agreement===void 0&&(missing0="agreement")||data.seal===void 0&&(missing0="seal")||data.addrs===void 0&&
(missing0="addrs")||data.name===void 0&&(missing0="name"))return validate348.errors=[{instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||
key0==="from"||key0==="to"||key0==="genesis"||key0==="agreement"||key0==="seal"||key0==="addrs"||key0==="name")){return validate348.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="agr.concluded")return validate348.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"agr.conclud\
ed"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate52(data.
from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.to!==void 0){let _errs4=errors;validate52(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.genesis!==void 0){let _errs5=errors;validate97(
data.genesis,{instancePath:instancePath+"/genesis",parentData:data,parentDataProperty:"genesis",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.agreement!==void 0){let _errs6=errors;validate56(data.agreement,{instancePath:instancePath+
"/agreement",parentData:data,parentDataProperty:"agreement",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.
errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){
if(data.seal!==void 0){let _errs7=errors;validate74(data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"\
seal",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.
length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.addrs!==void 0){let data6=data.addrs,_errs8=errors;
if(errors===_errs8)if(Array.isArray(data6)){if(data6.length>8)return validate348.errors=[{instancePath:instancePath+"/ad\
drs",schemaPath:"#/properties/addrs/maxItems",keyword:"maxItems",params:{limit:8}}],!1;{var valid1=!0;let len0=data6.length;
for(let i0=0;i0<len0;i0++){let _errs10=errors;validate68(data6[i0],{instancePath:instancePath+"/addrs/"+i0,parentData:data6,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),
errors=vErrors.length);var valid1=_errs10===errors;if(!valid1)break}}}else return validate348.errors=[{instancePath:instancePath+
"/addrs",schemaPath:"#/properties/addrs/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs8===errors}else var valid0=!0;
if(valid0)if(data.name!==void 0){let data8=data.name,_errs11=errors;if(errors===_errs11)if(typeof data8=="string"){if(func1(
data8)>80)return validate348.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:80}}],!1}else return validate348.errors=[{instancePath:instancePath+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs11===errors}else var valid0=!0}}}}}}}}}else return validate348.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate348.errors=vErrors,errors===
0}validate348.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateDecline=validate355;function validate355(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate355.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.xfer===void 0&&(missing0=
"xfer")||data.code===void 0&&(missing0="code"))return validate355.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||
key0==="to"||key0==="xfer"||key0==="code")){return validate355.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="decline")return validate355.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
keyword:"const",params:{allowedValue:"decline"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==
void 0){let _errs3=errors;validate52(data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"fr\
om",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){let _errs4=errors;validate52(data.
to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.xfer!==void 0){let _errs5=errors;validate56(data.xfer,{instancePath:instancePath+"/xfer",parentData:data,
parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.code!==void 0){let _errs6=errors;
validate67(data.code,{instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0}}}}}}else return validate355.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate355.errors=vErrors,errors===0}validate355.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateProtocolError=validate360;function validate360(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate360.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.code===void 0&&(missing0=
"code"))return validate360.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="code"||key0==="ref")){
return validate360.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="error")return validate360.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"error"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate52(data.from,{instancePath:instancePath+"/from",
parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(
validate52.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){
let _errs4=errors;validate52(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.code!==void 0){let _errs5=errors;validate67(data.code,{instancePath:instancePath+"/code",
parentData:data,parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(
validate67.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.ref!==void 0){
let _errs6=errors;validate56(data.ref,{instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs6===
errors}else var valid0=!0}}}}}}else return validate360.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate360.errors=vErrors,errors===0}validate360.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var validateEvidence=validate284,validateLaneFork=validate285,validateLogFork=validate292,validateCosignFork=validate294,
validateDoubleDecision=validate296,validateProvenLane=validate287,validateFind=validate365;function validate365(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate365.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.name===void 0&&(missing0=
"name"))return validate365.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="name")){return validate365.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="find")return validate365.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"find"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate52(data.from,{instancePath:instancePath+"/from",
parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(
validate52.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){
let _errs4=errors;validate52(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0)if(data.name!==void 0){let _errs5=errors;validate56(data.name,{instancePath:instancePath+"/name",
parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(
validate56.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else return validate365.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate365.errors=vErrors,errors===
0}validate365.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateFound=validate369;function validate369(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate369.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.name===void 0&&(missing0=
"name"))return validate369.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="name"||key0==="account")){
return validate369.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="found")return validate369.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"found"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate52(data.from,{instancePath:instancePath+"/from",
parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(
validate52.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){
let _errs4=errors;validate52(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.name!==void 0){let _errs5=errors;validate56(data.name,{instancePath:instancePath+"/name",
parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(
validate56.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.account!==void 0){
let _errs6=errors;validate54(data.account,{instancePath:instancePath+"/account",parentData:data,parentDataProperty:"acco\
unt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0}}}}}}else return validate369.errors=[{instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}}],!1;return validate369.errors=vErrors,errors===0}validate369.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateFrame=validate374;var schema94={type:"object",additionalProperties:!1,required:["typ","from","to","protocols","addrs","heard","instance","\
checkpoint","at"],properties:{typ:{const:"hello"},from:{$ref:"BankId"},to:{$ref:"BankId"},protocols:{type:"array",minItems:1,
maxItems:8,items:{$ref:"Protocol"}},addrs:{type:"array",maxItems:8,items:{$ref:"Multiaddr"}},heard:{type:"boolean"},instance:{
$ref:"Nonce"},channel:{type:"object",additionalProperties:!1,required:["ch","ep","mine","yours"],properties:{ch:{$ref:"O\
id"},ep:{type:"integer",minimum:1,maximum:1e6},mine:{$ref:"Tip"},yours:{$ref:"Tip"}}},checkpoint:{type:"string",maxLength:1024},
at:{$ref:"Instant"}}};function validate376(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate376.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
typ===void 0&&(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.protocols===
void 0&&(missing0="protocols")||data.addrs===void 0&&(missing0="addrs")||data.heard===void 0&&(missing0="heard")||data.instance===
void 0&&(missing0="instance")||data.checkpoint===void 0&&(missing0="checkpoint")||data.at===void 0&&(missing0="at"))return validate376.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!func14.call(schema94.properties,key0)){return validate376.errors=[{instancePath,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="hello")return validate376.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"hello"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.from!==void 0){let _errs3=errors;validate52(data.from,{instancePath:instancePath+"/from",parentData:data,
parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){let _errs4=errors;
validate52(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.protocols!==void 0){let data3=data.protocols,_errs5=errors;if(errors===_errs5)if(Array.
isArray(data3)){if(data3.length>8)return validate376.errors=[{instancePath:instancePath+"/protocols",schemaPath:"#/prope\
rties/protocols/maxItems",keyword:"maxItems",params:{limit:8}}],!1;if(data3.length<1)return validate376.errors=[{instancePath:instancePath+
"/protocols",schemaPath:"#/properties/protocols/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data3.
length;for(let i0=0;i0<len0;i0++){let _errs7=errors;validate69(data3[i0],{instancePath:instancePath+"/protocols/"+i0,parentData:data3,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),
errors=vErrors.length);var valid1=_errs7===errors;if(!valid1)break}}}else return validate376.errors=[{instancePath:instancePath+
"/protocols",schemaPath:"#/properties/protocols/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.addrs!==void 0){let data5=data.addrs,_errs8=errors;if(errors===_errs8)if(Array.isArray(
data5)){if(data5.length>8)return validate376.errors=[{instancePath:instancePath+"/addrs",schemaPath:"#/properties/addrs/\
maxItems",keyword:"maxItems",params:{limit:8}}],!1;{var valid2=!0;let len1=data5.length;for(let i1=0;i1<len1;i1++){let _errs10=errors;
validate68(data5[i1],{instancePath:instancePath+"/addrs/"+i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length);var valid2=_errs10===
errors;if(!valid2)break}}}else return validate376.errors=[{instancePath:instancePath+"/addrs",schemaPath:"#/properties/a\
ddrs/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.heard!==
void 0){let _errs11=errors;if(typeof data.heard!="boolean")return validate376.errors=[{instancePath:instancePath+"/heard",
schemaPath:"#/properties/heard/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs11===errors}else var valid0=!0;
if(valid0){if(data.instance!==void 0){let _errs13=errors;validate59(data.instance,{instancePath:instancePath+"/instance",
parentData:data,parentDataProperty:"instance",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.
concat(validate59.errors),errors=vErrors.length);var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.channel!==
void 0){let data9=data.channel,_errs14=errors;if(errors===_errs14)if(data9&&typeof data9=="object"&&!Array.isArray(data9)){
let missing1;if(data9.ch===void 0&&(missing1="ch")||data9.ep===void 0&&(missing1="ep")||data9.mine===void 0&&(missing1="\
mine")||data9.yours===void 0&&(missing1="yours"))return validate376.errors=[{instancePath:instancePath+"/channel",schemaPath:"\
#/properties/channel/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs16=errors;for(let key1 in data9)
if(!(key1==="ch"||key1==="ep"||key1==="mine"||key1==="yours")){return validate376.errors=[{instancePath:instancePath+"/c\
hannel",schemaPath:"#/properties/channel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs16===errors){if(data9.ch!==void 0){let _errs17=errors;validate56(data9.ch,{instancePath:instancePath+"/\
channel/ch",parentData:data9,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:
vErrors.concat(validate56.errors),errors=vErrors.length);var valid3=_errs17===errors}else var valid3=!0;if(valid3){if(data9.
ep!==void 0){let data11=data9.ep,_errs18=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11)))
return validate376.errors=[{instancePath:instancePath+"/channel/ep",schemaPath:"#/properties/channel/properties/ep/type",
keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs18&&typeof data11=="number"&&isFinite(data11)){if(data11>1e6||
isNaN(data11))return validate376.errors=[{instancePath:instancePath+"/channel/ep",schemaPath:"#/properties/channel/prope\
rties/ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data11<1||isNaN(data11))return validate376.
errors=[{instancePath:instancePath+"/channel/ep",schemaPath:"#/properties/channel/properties/ep/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1}}],!1}var valid3=_errs18===errors}else var valid3=!0;if(valid3){if(data9.mine!==void 0){
let _errs20=errors;validate81(data9.mine,{instancePath:instancePath+"/channel/mine",parentData:data9,parentDataProperty:"\
mine",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.
length);var valid3=_errs20===errors}else var valid3=!0;if(valid3)if(data9.yours!==void 0){let _errs21=errors;validate81(
data9.yours,{instancePath:instancePath+"/channel/yours",parentData:data9,parentDataProperty:"yours",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.length);var valid3=_errs21===
errors}else var valid3=!0}}}}}else return validate376.errors=[{instancePath:instancePath+"/channel",schemaPath:"#/proper\
ties/channel/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){
if(data.checkpoint!==void 0){let data14=data.checkpoint,_errs22=errors;if(errors===_errs22)if(typeof data14=="string"){if(func1(
data14)>1024)return validate376.errors=[{instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/checkpoint/max\
Length",keyword:"maxLength",params:{limit:1024}}],!1}else return validate376.errors=[{instancePath:instancePath+"/checkp\
oint",schemaPath:"#/properties/checkpoint/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs22===errors}else
var valid0=!0;if(valid0)if(data.at!==void 0){let _errs24=errors;validate64(data.at,{instancePath:instancePath+"/at",parentData:data,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),
errors=vErrors.length);var valid0=_errs24===errors}else var valid0=!0}}}}}}}}}}}else return validate376.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate376.errors=vErrors,errors===0}validate376.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate386(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate386.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.seq===void 0&&(missing0="seq")||data.oid===void 0&&(missing0="oid"))return validate386.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"typ"||key0==="ch"||key0==="ep"||key0==="by"||key0==="seq"||key0==="oid")){return validate386.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="lane.ack")return validate386.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"lane.ack"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.ch!==void 0){let _errs3=errors;validate56(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"\
ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate386.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){
if(data2>1e6||isNaN(data2))return validate386.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate386.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate52(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let _errs7=errors;
validate63(data.seq,{instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0;if(valid0)if(data.oid!==void 0){let _errs8=errors;validate56(data.oid,{instancePath:instancePath+"/oid",parentData:data,
parentDataProperty:"oid",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.
errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0}}}}}}}else return validate386.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate386.errors=vErrors,errors===0}validate386.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate391(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate391.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.after===void 0&&(missing0="after"))return validate391.errors=[{instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="ch"||key0===
"ep"||key0==="by"||key0==="after")){return validate391.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="lane.get")return validate391.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
keyword:"const",params:{allowedValue:"lane.get"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.ch!==
void 0){let _errs3=errors;validate56(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"ch",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%
1)&&!isNaN(data2)&&isFinite(data2)))return validate391.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties\
/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>
1e6||isNaN(data2))return validate391.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate391.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate52(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.after!==void 0){let _errs7=errors;
validate63(data.after,{instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0}}}}}}else return validate391.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate391.errors=vErrors,errors===0}validate391.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate395(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate395.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.xfer===void 0&&(missing0=
"xfer"))return validate395.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="xfer")){return validate395.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="xfer.query")return validate395.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"xfer.query"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate52(data.from,
{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.to!==void 0){let _errs4=errors;validate52(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.xfer!==void 0){let _errs5=errors;validate56(data.
xfer,{instancePath:instancePath+"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else
return validate395.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate395.
errors=vErrors,errors===0}validate395.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema98={type:"object",additionalProperties:!1,
required:["typ","from","to","xfer","state"],properties:{typ:{const:"xfer.status"},from:{$ref:"BankId"},to:{$ref:"BankId"},
xfer:{$ref:"Oid"},state:{enum:["open","paid","never"]},receipt:{$ref:"SealedReceipt"}},if:{properties:{state:{const:"pai\
d"}}},then:{required:["receipt"],properties:{receipt:{$ref:"SealedReceipt"}}},else:{not:{required:["receipt"],properties:{
receipt:{$ref:"SealedReceipt"}}}}};function validate399(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate399.evaluated;evaluated0.dynamicProps&&(evaluated0.props=
void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!0,_errs2=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)&&data.state!==void 0&&data.state!=="paid"){let err0={};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}var _valid0=_errs2===errors;errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:vErrors=null);
let ifClause0;if(_valid0){let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.receipt===
void 0&&(missing0="receipt"))return validate399.errors=[{instancePath,schemaPath:"#/then/required",keyword:"required",params:{
missingProperty:missing0}}],!1;data.receipt!==void 0&&(validate227(data.receipt,{instancePath:instancePath+"/receipt",parentData:data,
parentDataProperty:"receipt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate227.errors:vErrors.concat(validate227.
errors),errors=vErrors.length))}var _valid0=_errs4===errors;if(valid0=_valid0,valid0){var props0={};props0.receipt=!0,props0.
state=!0}ifClause0="then"}else{let _errs6=errors,_errs7=errors,_errs8=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing1;if(data.receipt===void 0&&(missing1="receipt")){let err1={};vErrors===null?vErrors=[err1]:vErrors.push(
err1),errors++}else data.receipt!==void 0&&(validate227(data.receipt,{instancePath:instancePath+"/receipt",parentData:data,
parentDataProperty:"receipt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate227.errors:vErrors.concat(validate227.
errors),errors=vErrors.length))}var valid3=_errs8===errors;if(valid3)return validate399.errors=[{instancePath,schemaPath:"\
#/else/not",keyword:"not",params:{}}],!1;errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null);var _valid0=_errs6===
errors;valid0=_valid0,ifClause0="else"}if(!valid0){let err2={instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword:ifClause0}};
return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate399.errors=vErrors,!1}if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing2;if(data.typ===void 0&&(missing2="typ")||data.from===void 0&&(missing2="from")||
data.to===void 0&&(missing2="to")||data.xfer===void 0&&(missing2="xfer")||data.state===void 0&&(missing2="state"))return validate399.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs10=errors;
for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="xfer"||key0==="state"||key0==="receipt")){return validate399.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs10===errors){if(data.typ!==void 0){let _errs11=errors;if(data.typ!=="xfer.status")return validate399.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"xfer.status"}}],
!1;var valid5=_errs11===errors}else var valid5=!0;if(valid5){if(data.from!==void 0){let _errs12=errors;validate52(data.from,
{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid5=_errs12===errors}else var valid5=!0;
if(valid5){if(data.to!==void 0){let _errs13=errors;validate52(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.
length);var valid5=_errs13===errors}else var valid5=!0;if(valid5){if(data.xfer!==void 0){let _errs14=errors;validate56(data.
xfer,{instancePath:instancePath+"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid5=_errs14===errors}else var valid5=!0;
if(valid5){if(data.state!==void 0){let data7=data.state,_errs15=errors;if(!(data7==="open"||data7==="paid"||data7==="nev\
er"))return validate399.errors=[{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",
params:{allowedValues:schema98.properties.state.enum}}],!1;var valid5=_errs15===errors}else var valid5=!0;if(valid5)if(data.
receipt!==void 0){let _errs16=errors;validate227(data.receipt,{instancePath:instancePath+"/receipt",parentData:data,parentDataProperty:"\
receipt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate227.errors:vErrors.concat(validate227.errors),errors=
vErrors.length);var valid5=_errs16===errors}else var valid5=!0}}}}}}}else return validate399.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate399.errors=vErrors,errors===0}validate399.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate406(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate406.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.genesis===void 0&&(missing0=
"genesis")||data.agreement===void 0&&(missing0="agreement")||data.seal===void 0&&(missing0="seal")||data.addrs===void 0&&
(missing0="addrs")||data.name===void 0&&(missing0="name"))return validate406.errors=[{instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||
key0==="from"||key0==="to"||key0==="genesis"||key0==="agreement"||key0==="seal"||key0==="addrs"||key0==="name")){return validate406.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="agr.propose")return validate406.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"agr.propose"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate52(data.from,
{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.to!==void 0){let _errs4=errors;validate52(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.genesis!==void 0){let _errs5=errors;validate97(
data.genesis,{instancePath:instancePath+"/genesis",parentData:data,parentDataProperty:"genesis",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.agreement!==void 0){let _errs6=errors;validate152(data.agreement,{instancePath:instancePath+
"/agreement",parentData:data,parentDataProperty:"agreement",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate152.
errors:vErrors.concat(validate152.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){
if(data.seal!==void 0){let _errs7=errors;validate74(data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"\
seal",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.
length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.addrs!==void 0){let data6=data.addrs,_errs8=errors;
if(errors===_errs8)if(Array.isArray(data6)){if(data6.length>8)return validate406.errors=[{instancePath:instancePath+"/ad\
drs",schemaPath:"#/properties/addrs/maxItems",keyword:"maxItems",params:{limit:8}}],!1;{var valid1=!0;let len0=data6.length;
for(let i0=0;i0<len0;i0++){let _errs10=errors;validate68(data6[i0],{instancePath:instancePath+"/addrs/"+i0,parentData:data6,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),
errors=vErrors.length);var valid1=_errs10===errors;if(!valid1)break}}}else return validate406.errors=[{instancePath:instancePath+
"/addrs",schemaPath:"#/properties/addrs/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs8===errors}else var valid0=!0;
if(valid0)if(data.name!==void 0){let data8=data.name,_errs11=errors;if(errors===_errs11)if(typeof data8=="string"){if(func1(
data8)>80)return validate406.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"\
maxLength",params:{limit:80}}],!1}else return validate406.errors=[{instancePath:instancePath+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs11===errors}else var valid0=!0}}}}}}}}}else return validate406.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate406.errors=vErrors,errors===
0}validate406.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate413(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate413.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.genesis===void 0&&(missing0="genesis"))return validate413.errors=[{instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="ty\
p"||key0==="genesis")){return validate413.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.
typ!=="intro")return validate413.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"\
const",params:{allowedValue:"intro"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.genesis!==void 0){
let _errs3=errors;validate97(data.genesis,{instancePath:instancePath+"/genesis",parentData:data,parentDataProperty:"gene\
sis",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate97.errors:vErrors.concat(validate97.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0}}}else return validate413.errors=[{instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return validate413.errors=vErrors,errors===0}validate413.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate415(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate415.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.old===void 0&&(missing0=
"old")||data.note===void 0&&(missing0="note")||data.proof===void 0&&(missing0="proof"))return validate415.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="old"||key0==="note"||key0==="proof")){return validate415.errors=[
{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}
if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="wit.add")return validate415.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"wit.add"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate52(data.from,{instancePath:instancePath+"/from",
parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(
validate52.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){
let _errs4=errors;validate52(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.old!==void 0){let _errs5=errors;validate63(data.old,{instancePath:instancePath+"/old",parentData:data,
parentDataProperty:"old",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.note!==void 0){let data4=data.
note,_errs6=errors;if(errors===_errs6)if(typeof data4=="string"){if(func1(data4)>1024)return validate415.errors=[{instancePath:instancePath+
"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate415.errors=
[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===
errors}else var valid0=!0;if(valid0)if(data.proof!==void 0){let data5=data.proof,_errs8=errors;if(errors===_errs8)if(Array.
isArray(data5)){if(data5.length>64)return validate415.errors=[{instancePath:instancePath+"/proof",schemaPath:"#/properti\
es/proof/maxItems",keyword:"maxItems",params:{limit:64}}],!1;{var valid1=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){
let _errs10=errors;validate56(data5[i0],{instancePath:instancePath+"/proof/"+i0,parentData:data5,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid1=_errs10===
errors;if(!valid1)break}}}else return validate415.errors=[{instancePath:instancePath+"/proof",schemaPath:"#/properties/p\
roof/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}}}}else return validate415.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate415.errors=vErrors,errors===
0}validate415.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern18=new RegExp("^\u2014 tbf/1/tbk:[a-z2-7]{51}[aq] [A-Za-z0-9+/]{102}==$","u");function validate420(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate420.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.from===void 0&&(missing0=
"from")||data.to===void 0&&(missing0="to")||data.size===void 0&&(missing0="size")||data.line===void 0&&(missing0="line"))
return validate420.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="size"||key0==="line")){
return validate420.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="wit.cosigned")return validate420.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"wit.cosigne\
d"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate52(data.
from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.to!==void 0){let _errs4=errors;validate52(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.size!==void 0){let _errs5=errors;validate63(data.
size,{instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;
if(valid0)if(data.line!==void 0){let data4=data.line,_errs6=errors;if(errors===_errs6)if(typeof data4=="string"){if(func1(
data4)>169)return validate420.errors=[{instancePath:instancePath+"/line",schemaPath:"#/properties/line/maxLength",keyword:"\
maxLength",params:{limit:169}}],!1;if(!pattern18.test(data4))return validate420.errors=[{instancePath:instancePath+"/lin\
e",schemaPath:"#/properties/line/pattern",keyword:"pattern",params:{pattern:"^\u2014 tbf/1/tbk:[a-z2-7]{51}[aq] [A-Za-z0-9+/]\
{102}==$"}}],!1}else return validate420.errors=[{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"\
type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}}}else return validate420.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate420.errors=vErrors,errors===0}validate420.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate424(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate424.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.size===void 0&&(missing0=
"size"))return validate424.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="size")){return validate424.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="wit.stale")return validate424.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"wit.stale"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate52(data.from,
{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.to!==void 0){let _errs4=errors;validate52(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.size!==void 0){let _errs5=errors;validate63(data.
size,{instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else
return validate424.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate424.
errors=vErrors,errors===0}validate424.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate428(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate428.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.note===void 0&&(missing0=
"note"))return validate428.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="note")){return validate428.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="wit.seen")return validate428.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"wit.seen"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate52(data.from,
{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.to!==void 0){let _errs4=errors;validate52(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.note!==void 0){let data3=data.note,_errs5=errors;
if(errors===_errs5)if(typeof data3=="string"){if(func1(data3)>1024)return validate428.errors=[{instancePath:instancePath+
"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate428.errors=
[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===
errors}else var valid0=!0}}}}}else return validate428.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate428.errors=vErrors,errors===0}validate428.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate431(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate431.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.of===void 0&&(missing0="of")||data.seq===void 0&&(missing0="seq"))return validate431.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"typ"||key0==="ch"||key0==="ep"||key0==="by"||key0==="of"||key0==="seq")){return validate431.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="proof.get")return validate431.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"proof.get"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.ch!==void 0){let _errs3=errors;validate56(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"\
ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate431.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){
if(data2>1e6||isNaN(data2))return validate431.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate431.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate52(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.of!==void 0){let _errs7=errors;validate52(
data.of,{instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;
if(valid0)if(data.seq!==void 0){let _errs8=errors;validate63(data.seq,{instancePath:instancePath+"/seq",parentData:data,
parentDataProperty:"seq",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.
errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0}}}}}}}else return validate431.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate431.errors=vErrors,errors===0}validate431.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema106={type:"object",additionalProperties:!1,required:["typ",
"ch","ep","by","of","seq","at","index","salt","path","note"],properties:{typ:{const:"proof"},ch:{$ref:"Oid"},ep:{type:"i\
nteger",minimum:1,maximum:1e6},by:{$ref:"BankId"},of:{$ref:"BankId"},seq:{$ref:"Seq"},at:{$ref:"Instant"},seal:{$ref:"Se\
alProof"},index:{$ref:"Seq"},salt:{$ref:"Nonce"},path:{type:"array",maxItems:64,items:{$ref:"Oid"}},note:{type:"string",
maxLength:1024}}};function validate436(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate436.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&
(missing0="by")||data.of===void 0&&(missing0="of")||data.seq===void 0&&(missing0="seq")||data.at===void 0&&(missing0="at")||
data.index===void 0&&(missing0="index")||data.salt===void 0&&(missing0="salt")||data.path===void 0&&(missing0="path")||data.
note===void 0&&(missing0="note"))return validate436.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func14.call(schema106.properties,key0)){return validate436.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="proof")return validate436.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"proof"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;validate56(data.ch,{instancePath:instancePath+"/ch",parentData:data,
parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),
errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate436.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="n\
umber"&&isFinite(data2)){if(data2>1e6||isNaN(data2))return validate436.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate436.
errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate52(
data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;
if(valid0){if(data.of!==void 0){let _errs7=errors;validate52(data.of,{instancePath:instancePath+"/of",parentData:data,parentDataProperty:"\
of",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.
length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let _errs8=errors;validate63(data.
seq,{instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;
if(valid0){if(data.at!==void 0){let _errs9=errors;validate64(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"\
at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.
length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.seal!==void 0){let _errs10=errors;validate77(data.
seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"seal",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate77.errors:vErrors.concat(validate77.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;
if(valid0){if(data.index!==void 0){let _errs11=errors;validate63(data.index,{instancePath:instancePath+"/index",parentData:data,
parentDataProperty:"index",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.
errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.salt!==void 0){let _errs12=errors;
validate59(data.salt,{instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs12===
errors}else var valid0=!0;if(valid0){if(data.path!==void 0){let data10=data.path,_errs13=errors;if(errors===_errs13)if(Array.
isArray(data10)){if(data10.length>64)return validate436.errors=[{instancePath:instancePath+"/path",schemaPath:"#/propert\
ies/path/maxItems",keyword:"maxItems",params:{limit:64}}],!1;{var valid1=!0;let len0=data10.length;for(let i0=0;i0<len0;i0++){
let _errs15=errors;validate56(data10[i0],{instancePath:instancePath+"/path/"+i0,parentData:data10,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);
var valid1=_errs15===errors;if(!valid1)break}}}else return validate436.errors=[{instancePath:instancePath+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0)
if(data.note!==void 0){let data12=data.note,_errs16=errors;if(errors===_errs16)if(typeof data12=="string"){if(func1(data12)>
1024)return validate436.errors=[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"max\
Length",params:{limit:1024}}],!1}else return validate436.errors=[{instancePath:instancePath+"/note",schemaPath:"#/proper\
ties/note/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs16===errors}else var valid0=!0}}}}}}}}}}}}}else
return validate436.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate436.
errors=vErrors,errors===0}validate436.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate375(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate375.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0=="string")if(tag0==="hello"){validate376(data,
{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate376.errors:vErrors.
concat(validate376.errors),errors=vErrors.length);var props0=!0}else if(tag0==="order")validate168(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate168.errors:vErrors.concat(validate168.errors),
errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="accept")validate187(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate187.errors:vErrors.concat(validate187.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="decline")validate355(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate355.errors:vErrors.concat(validate355.errors),errors=vErrors.length),props0!==
!0&&(props0=!0);else if(tag0==="lane.hold")validate207(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate207.errors:vErrors.concat(validate207.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="lane.settle")validate220(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate220.errors:vErrors.concat(validate220.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="lane.release")validate238(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate238.errors:vErrors.concat(validate238.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="lane.limit")validate246(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate246.errors:vErrors.concat(validate246.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="lane.suspend")validate253(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate253.errors:vErrors.concat(validate253.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="lane.resume")validate260(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate260.errors:vErrors.concat(validate260.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="lane.ack")validate386(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate386.errors:vErrors.concat(validate386.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"lane.get")validate391(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate391.errors:vErrors.concat(validate391.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="xf\
er.query")validate395(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate395.errors:vErrors.concat(validate395.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="xf\
er.status")validate399(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate399.errors:vErrors.concat(validate399.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="fi\
nd")validate365(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate365.
errors:vErrors.concat(validate365.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="found")validate369(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate369.errors:vErrors.
concat(validate369.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="agr.propose")validate406(data,
{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate406.errors:vErrors.
concat(validate406.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="agr.concluded")validate348(data,
{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate348.errors:vErrors.
concat(validate348.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="intro")validate413(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate413.errors:vErrors.concat(validate413.
errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="advert")validate340(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate340.errors:vErrors.concat(validate340.errors),
errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="error")validate360(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate360.errors:vErrors.concat(validate360.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="wit.add")validate415(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate415.errors:vErrors.concat(validate415.errors),errors=vErrors.length),props0!==
!0&&(props0=!0);else if(tag0==="wit.cosigned")validate420(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate420.errors:vErrors.concat(validate420.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="wit.stale")validate424(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate424.errors:vErrors.concat(validate424.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"wit.seen")validate428(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate428.errors:vErrors.concat(validate428.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="pr\
oof.get")validate431(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate431.errors:vErrors.concat(validate431.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="pr\
oof")validate436(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate436.
errors:vErrors.concat(validate436.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="evidence.lane-\
fork")validate285(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate285.
errors:vErrors.concat(validate285.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="evidence.log-f\
ork")validate292(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate292.
errors:vErrors.concat(validate292.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="evidence.cosig\
n-fork")validate294(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate294.errors:vErrors.concat(validate294.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="ev\
idence.double-decision")validate296(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate296.errors:vErrors.concat(validate296.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else
return validate375.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
typ",tagValue:tag0}}],!1;else return validate375.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminat\
or",params:{error:"tag",tag:"typ",tagValue:tag0}}],!1}else return validate375.errors=[{instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return validate375.errors=vErrors,evaluated0.props=props0,errors===0}validate375.
evaluated={dynamicProps:!0,dynamicItems:!1};function validate374(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate374.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.items===void 0&&(missing0="items")||data.seal===void 0&&(missing0="seal"))return validate374.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="items"||key0==="seal")){return validate374.errors=[{instancePath,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.items!==
void 0){let data0=data.items,_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){if(data0.length>512)return validate374.
errors=[{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit:512}}],
!1;if(data0.length<1)return validate374.errors=[{instancePath:instancePath+"/items",schemaPath:"#/properties/items/minIt\
ems",keyword:"minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;
validate375(data0[i0],{instancePath:instancePath+"/items/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate375.errors:vErrors.concat(validate375.errors),errors=vErrors.length);var valid1=_errs4===
errors;if(!valid1)break}}}else return validate374.errors=[{instancePath:instancePath+"/items",schemaPath:"#/properties/i\
tems/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.seal!==
void 0){let _errs5=errors;validate74(data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"se\
al",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0}}}else return validate374.errors=[{instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return validate374.errors=vErrors,errors===0}validate374.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateHello=validate376,validateIntro=validate413,validateItem=validate375,validateLaneAck=validate386,
validateLaneGet=validate391,validateLaneEntry=validate206,validateLaneHold=validate207,validateLaneSettle=validate220,validateLaneRelease=validate238,
validateLaneLimit=validate246,validateLaneSuspend=validate253,validateLaneResume=validate260,validateOrder=validate168,validatePropose=validate406,
validateTransferQuery=validate395,validateReceipt=validate228,validateSealedReceipt=validate227,validateTransferStatus=validate399,
validateWitnessItem=validate479;function validate479(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate479.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0==
"string")if(tag0==="wit.add"){validate415(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate415.errors:vErrors.concat(validate415.errors),errors=vErrors.length);var props0=!0}else if(tag0===
"wit.cosigned")validate420(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate420.errors:vErrors.concat(validate420.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"wit.stale")validate424(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate424.errors:vErrors.concat(validate424.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="wi\
t.seen")validate428(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate428.errors:vErrors.concat(validate428.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="pr\
oof.get")validate431(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate431.errors:vErrors.concat(validate431.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="pr\
oof")validate436(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate436.
errors:vErrors.concat(validate436.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else return validate479.errors=
[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"typ",tagValue:tag0}}],!1;else
return validate479.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"t\
yp",tagValue:tag0}}],!1}else return validate479.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return validate479.errors=vErrors,evaluated0.props=props0,errors===0}validate479.evaluated={dynamicProps:!0,
dynamicItems:!1};var validateWitnessAdd=validate415,validateWitnessCosigned=validate420,validateWitnessStale=validate424,
validateWitnessSeen=validate428,validateProofGet=validate431,validateInclusionShown=validate436,validateAccountChange=validate486;var pattern19=new RegExp("^[a-z][a-z0-9.-]{0,39}$","u");function validate486(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate486.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="floor"||key0==="ceiling"||key0==="key"||key0===
"name")){return validate486.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.floor!==void 0){let _errs2=errors;validate61(data.floor,
{instancePath:instancePath+"/floor",parentData:data,parentDataProperty:"floor",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.ceiling!==void 0){let _errs3=errors;validate61(data.ceiling,{instancePath:instancePath+"/ceiling",parentData:data,
parentDataProperty:"ceiling",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.key!==void 0){let _errs4=errors;
validate57(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0)if(data.name!==void 0){let data3=data.name,_errs5=errors;if(errors===_errs5)if(typeof data3=="st\
ring"){if(func1(data3)>40)return validate486.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/ma\
xLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern19.test(data3))return validate486.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else return validate486.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;
var valid0=_errs5===errors}else var valid0=!0}}}}else return validate486.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return validate486.errors=vErrors,errors===0}validate486.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var validateAccountCreate=validate490,schema109={type:"object",additionalProperties:!1,required:["kind"],
properties:{name:{type:"string",pattern:"^[a-z][a-z0-9.-]{0,39}$",maxLength:40},kind:{enum:["member","group","agency","p\
roject","venue","pot"]},floor:{$ref:"Balance"},ceiling:{$ref:"Balance"},key:{$ref:"PublicKey"},tag:{$ref:"VenueTag"},agency:{
type:"string",pattern:"^[a-z][a-z0-9.-]{0,63}$",maxLength:64}}},pattern21=new RegExp("^[a-z][a-z0-9.-]{0,63}$","u");function validate490(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate490.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0="kind"))return validate490.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="name"||key0==="kind"||key0==="floor"||key0==="ceiling"||key0==="key"||key0==="tag"||key0===
"agency")){return validate490.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.name!==void 0){let data0=data.name,_errs2=errors;if(errors===
_errs2)if(typeof data0=="string"){if(func1(data0)>40)return validate490.errors=[{instancePath:instancePath+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern19.test(data0))return validate490.errors=
[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z\
0-9.-]{0,39}$"}}],!1}else return validate490.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){
let data1=data.kind,_errs4=errors;if(!(data1==="member"||data1==="group"||data1==="agency"||data1==="project"||data1==="\
venue"||data1==="pot"))return validate490.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",
keyword:"enum",params:{allowedValues:schema109.properties.kind.enum}}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.floor!==void 0){let _errs5=errors;validate61(data.floor,{instancePath:instancePath+"/floor",parentData:data,
parentDataProperty:"floor",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.ceiling!==void 0){let _errs6=errors;
validate61(data.ceiling,{instancePath:instancePath+"/ceiling",parentData:data,parentDataProperty:"ceiling",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.key!==void 0){let _errs7=errors;validate57(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.
errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.tag!==void 0){let _errs8=errors;
validate71(data.tag,{instancePath:instancePath+"/tag",parentData:data,parentDataProperty:"tag",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0;if(valid0)if(data.agency!==void 0){let data6=data.agency,_errs9=errors;if(errors===_errs9)if(typeof data6==
"string"){if(func1(data6)>64)return validate490.errors=[{instancePath:instancePath+"/agency",schemaPath:"#/properties/ag\
ency/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!pattern21.test(data6))return validate490.errors=[{instancePath:instancePath+
"/agency",schemaPath:"#/properties/agency/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,63}$"}}],!1}else
return validate490.errors=[{instancePath:instancePath+"/agency",schemaPath:"#/properties/agency/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs9===errors}else var valid0=!0}}}}}}}}else return validate490.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate490.errors=vErrors,errors===0}validate490.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateAccountView=validate495,schema110={type:"object",additionalProperties:!1,required:[
"account","kind","balance","reserved","expected","floor","ceiling"],properties:{account:{$ref:"AccountId"},name:{type:"s\
tring",pattern:"^[a-z][a-z0-9.-]{0,39}$",maxLength:40},kind:{$ref:"AccountKind"},balance:{$ref:"Balance"},reserved:{$ref:"\
Limit"},expected:{$ref:"Limit"},floor:{$ref:"Balance"},ceiling:{$ref:"Balance"},key:{$ref:"PublicKey"},tag:{$ref:"VenueT\
ag"},agency:{$ref:"AccountId"}}};function validate495(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate495.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.account===void 0&&(missing0="account")||data.kind===void 0&&(missing0="kind")||data.balance===
void 0&&(missing0="balance")||data.reserved===void 0&&(missing0="reserved")||data.expected===void 0&&(missing0="expected")||
data.floor===void 0&&(missing0="floor")||data.ceiling===void 0&&(missing0="ceiling"))return validate495.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func14.call(schema110.properties,key0)){return validate495.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.account!==void 0){
let _errs2=errors;validate54(data.account,{instancePath:instancePath+"/account",parentData:data,parentDataProperty:"acco\
unt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let data1=data.name,_errs3=errors;
if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>40)return validate495.errors=[{instancePath:instancePath+"\
/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern19.test(data1))return validate495.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a\
-z][a-z0-9.-]{0,39}$"}}],!1}else return validate495.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/\
name/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.kind!==
void 0){let _errs5=errors;validate70(data.kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"ki\
nd",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.balance!==void 0){let _errs6=errors;validate61(
data.balance,{instancePath:instancePath+"/balance",parentData:data,parentDataProperty:"balance",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.reserved!==void 0){let _errs7=errors;validate62(data.reserved,{instancePath:instancePath+
"/reserved",parentData:data,parentDataProperty:"reserved",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.
errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){
if(data.expected!==void 0){let _errs8=errors;validate62(data.expected,{instancePath:instancePath+"/expected",parentData:data,
parentDataProperty:"expected",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.
errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.floor!==void 0){let _errs9=errors;
validate61(data.floor,{instancePath:instancePath+"/floor",parentData:data,parentDataProperty:"floor",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.ceiling!==void 0){let _errs10=errors;validate61(data.ceiling,{instancePath:instancePath+
"/ceiling",parentData:data,parentDataProperty:"ceiling",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:
vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.
key!==void 0){let _errs11=errors;validate57(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"\
key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.tag!==void 0){let _errs12=errors;validate71(data.
tag,{instancePath:instancePath+"/tag",parentData:data,parentDataProperty:"tag",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;
if(valid0)if(data.agency!==void 0){let _errs13=errors;validate54(data.agency,{instancePath:instancePath+"/agency",parentData:data,
parentDataProperty:"agency",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.
errors),errors=vErrors.length);var valid0=_errs13===errors}else var valid0=!0}}}}}}}}}}}}else return validate495.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate495.errors=vErrors,errors===
0}validate495.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateAccountList=validate506;function validate506(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate506.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.accounts===
void 0&&(missing0="accounts"))return validate506.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="accounts"||key0==="next")){return validate506.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.accounts!==void 0){let data0=data.accounts,_errs2=errors;if(errors===_errs2)if(Array.
isArray(data0)){if(data0.length>1e3)return validate506.errors=[{instancePath:instancePath+"/accounts",schemaPath:"#/prop\
erties/accounts/maxItems",keyword:"maxItems",params:{limit:1e3}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<
len0;i0++){let _errs4=errors;validate495(data0[i0],{instancePath:instancePath+"/accounts/"+i0,parentData:data0,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate495.errors:vErrors.concat(validate495.errors),errors=vErrors.
length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate506.errors=[{instancePath:instancePath+"/accou\
nts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0)if(data.next!==void 0){let _errs5=errors;validate54(data.next,{instancePath:instancePath+"/next",parentData:data,
parentDataProperty:"next",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}else return validate506.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate506.errors=vErrors,errors===0}validate506.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateBankChange=validate509;var pattern24=new RegExp("^/[!-~]{1,180}/p2p/[1-9A-HJ-NP-Za-km-z]{1,64}$","u");function validate509(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate509.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="name"||key0==="address")){
return validate509.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.name!==void 0){let data0=data.name,_errs2=errors;if(errors===_errs2)if(typeof data0==
"string"){if(func1(data0)>40)return validate509.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name\
/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern19.test(data0))return validate509.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else return validate509.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;
var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.address!==void 0){let data1=data.address,_errs4=errors;if(errors===
_errs4)if(typeof data1=="string"){if(func1(data1)>256)return validate509.errors=[{instancePath:instancePath+"/address",schemaPath:"\
#/properties/address/maxLength",keyword:"maxLength",params:{limit:256}}],!1;if(!pattern24.test(data1))return validate509.
errors=[{instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern:"\
^/[!-~]{1,180}/p2p/[1-9A-HJ-NP-Za-km-z]{1,64}$"}}],!1}else return validate509.errors=[{instancePath:instancePath+"/addre\
ss",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0}}else
return validate509.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate509.
errors=vErrors,errors===0}validate509.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateBankView=validate510;var pattern26=new RegExp("^[1-9A-HJ-NP-Za-km-z]{1,64}$","u");function validate510(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate510.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.bank===void 0&&(missing0="bank")||data.title===void 0&&(missing0="title")||data.
partner===void 0&&(missing0="partner")||data.addrs===void 0&&(missing0="addrs"))return validate510.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="bank"||key0==="name"||key0==="title"||key0==="partner"||key0==="peer"||key0==="addrs")){return validate510.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.bank!==void 0){let _errs2=errors;validate52(data.bank,{instancePath:instancePath+"/\
bank",parentData:data,parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.
concat(validate52.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.name!==
void 0){let data1=data.name,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>40)return validate510.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:40}}],
!1;if(!pattern19.test(data1))return validate510.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name\
/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else return validate510.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.title!==void 0){let data2=data.title,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(
data2)>80)return validate510.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"\
maxLength",params:{limit:80}}],!1}else return validate510.errors=[{instancePath:instancePath+"/title",schemaPath:"#/prop\
erties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.
partner!==void 0){let _errs7=errors;if(typeof data.partner!="boolean")return validate510.errors=[{instancePath:instancePath+
"/partner",schemaPath:"#/properties/partner/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs7===errors}else
var valid0=!0;if(valid0){if(data.peer!==void 0){let data4=data.peer,_errs9=errors;if(errors===_errs9)if(typeof data4=="s\
tring"){if(func1(data4)>64)return validate510.errors=[{instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/m\
axLength",keyword:"maxLength",params:{limit:64}}],!1;if(!pattern26.test(data4))return validate510.errors=[{instancePath:instancePath+
"/peer",schemaPath:"#/properties/peer/pattern",keyword:"pattern",params:{pattern:"^[1-9A-HJ-NP-Za-km-z]{1,64}$"}}],!1}else
return validate510.errors=[{instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.addrs!==void 0){let data5=data.addrs,
_errs11=errors;if(errors===_errs11)if(Array.isArray(data5)){if(data5.length>8)return validate510.errors=[{instancePath:instancePath+
"/addrs",schemaPath:"#/properties/addrs/maxItems",keyword:"maxItems",params:{limit:8}}],!1;{var valid1=!0;let len0=data5.
length;for(let i0=0;i0<len0;i0++){let _errs13=errors;validate68(data5[i0],{instancePath:instancePath+"/addrs/"+i0,parentData:data5,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),
errors=vErrors.length);var valid1=_errs13===errors;if(!valid1)break}}}else return validate510.errors=[{instancePath:instancePath+
"/addrs",schemaPath:"#/properties/addrs/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs11===errors}else
var valid0=!0}}}}}}}else return validate510.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return validate510.errors=vErrors,errors===0}validate510.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateBankList=validate513;function validate513(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate513.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.banks===
void 0&&(missing0="banks"))return validate513.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(key0!=="banks"){return validate513.errors=[{instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors&&data.banks!==
void 0){let data0=data.banks;if(errors===errors)if(Array.isArray(data0)){if(data0.length>1e4)return validate513.errors=[
{instancePath:instancePath+"/banks",schemaPath:"#/properties/banks/maxItems",keyword:"maxItems",params:{limit:1e4}}],!1;
{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate510(data0[i0],{instancePath:instancePath+
"/banks/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate510.errors:
vErrors.concat(validate510.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate513.
errors=[{instancePath:instancePath+"/banks",schemaPath:"#/properties/banks/type",keyword:"type",params:{type:"array"}}],
!1}}}else return validate513.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate513.
errors=vErrors,errors===0}validate513.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateConsistencyProof=validate515;function validate515(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate515.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.from===void 0&&
(missing0="from")||data.size===void 0&&(missing0="size")||data.path===void 0&&(missing0="path")||data.checkpoint===void 0&&
(missing0="checkpoint"))return validate515.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="from"||key0==="size"||key0==="path"||key0==="checkpoint")){return validate515.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.from!==void 0){let _errs2=errors;validate63(data.from,{instancePath:instancePath+"/\
from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.
concat(validate63.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.size!==
void 0){let _errs3=errors;validate63(data.size,{instancePath:instancePath+"/size",parentData:data,parentDataProperty:"si\
ze",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.path!==void 0){let data2=data.path,_errs4=errors;
if(errors===_errs4)if(Array.isArray(data2)){if(data2.length>126)return validate515.errors=[{instancePath:instancePath+"/\
path",schemaPath:"#/properties/path/maxItems",keyword:"maxItems",params:{limit:126}}],!1;{var valid1=!0;let len0=data2.length;
for(let i0=0;i0<len0;i0++){let _errs6=errors;validate56(data2[i0],{instancePath:instancePath+"/path/"+i0,parentData:data2,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),
errors=vErrors.length);var valid1=_errs6===errors;if(!valid1)break}}}else return validate515.errors=[{instancePath:instancePath+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0)if(data.checkpoint!==void 0){let data4=data.checkpoint,_errs7=errors;if(errors===_errs7)if(typeof data4=="stri\
ng"){if(func1(data4)>1024)return validate515.errors=[{instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/c\
heckpoint/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate515.errors=[{instancePath:instancePath+
"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs7===errors}else
var valid0=!0}}}}}else return validate515.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate515.errors=vErrors,errors===0}validate515.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateLiveEvent=validate519;function validate520(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate520.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.t===void 0&&
(missing0="t")||data.bank===void 0&&(missing0="bank")||data.entries===void 0&&(missing0="entries"))return validate520.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="t"||key0==="bank"||key0==="entries")){return validate520.errors=[{instancePath,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.t!==void 0){
let _errs2=errors;if(data.t!=="hello")return validate520.errors=[{instancePath:instancePath+"/t",schemaPath:"#/propertie\
s/t/const",keyword:"const",params:{allowedValue:"hello"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
bank!==void 0){let _errs3=errors;validate52(data.bank,{instancePath:instancePath+"/bank",parentData:data,parentDataProperty:"\
bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.entries!==void 0){let _errs4=errors;validate63(data.
entries,{instancePath:instancePath+"/entries",parentData:data,parentDataProperty:"entries",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}}else return validate520.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate520.errors=vErrors,errors===0}validate520.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate523(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate523.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.t===void 0&&
(missing0="t")||data.index===void 0&&(missing0="index")||data.account===void 0&&(missing0="account")||data.seconds===void 0&&
(missing0="seconds")||data.balance===void 0&&(missing0="balance"))return validate523.errors=[{instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"t"||key0==="index"||key0==="account"||key0==="seconds"||key0==="balance")){return validate523.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
t!==void 0){let _errs2=errors;if(data.t!=="posting")return validate523.errors=[{instancePath:instancePath+"/t",schemaPath:"\
#/properties/t/const",keyword:"const",params:{allowedValue:"posting"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.index!==void 0){let _errs3=errors;validate63(data.index,{instancePath:instancePath+"/index",parentData:data,
parentDataProperty:"index",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.account!==void 0){let _errs4=errors;
validate54(data.account,{instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.seconds!==void 0){let _errs5=errors;validate61(data.seconds,{instancePath:instancePath+
"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:
vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.
balance!==void 0){let _errs6=errors;validate61(data.balance,{instancePath:instancePath+"/balance",parentData:data,parentDataProperty:"\
balance",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0}}}}}}else return validate523.errors=[{instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}}],!1;return validate523.errors=vErrors,errors===0}validate523.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate528(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate528.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.t===void 0&&
(missing0="t")||data.bank===void 0&&(missing0="bank")||data.position===void 0&&(missing0="position"))return validate528.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="t"||key0==="bank"||key0==="position")){return validate528.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
t!==void 0){let _errs2=errors;if(data.t!=="partner")return validate528.errors=[{instancePath:instancePath+"/t",schemaPath:"\
#/properties/t/const",keyword:"const",params:{allowedValue:"partner"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.bank!==void 0){let _errs3=errors;validate52(data.bank,{instancePath:instancePath+"/bank",parentData:data,
parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.position!==void 0){let _errs4=errors;
validate61(data.position,{instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}}else return validate528.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate528.errors=vErrors,errors===0}validate528.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate531(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate531.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.t===void 0&&
(missing0="t")||data.bank===void 0&&(missing0="bank")||data.kind===void 0&&(missing0="kind")||data.evidence===void 0&&(missing0=
"evidence"))return validate531.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="t"||key0==="bank"||key0==="kind"||key0==="evidence")){return validate531.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.t!==void 0){let _errs2=errors;if(data.t!=="evidence")return validate531.errors=[{instancePath:instancePath+
"/t",schemaPath:"#/properties/t/const",keyword:"const",params:{allowedValue:"evidence"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.bank!==void 0){let _errs3=errors;validate52(data.bank,{instancePath:instancePath+"/bank",
parentData:data,parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(
validate52.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){
let _errs4=errors;validate84(data.kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate84.errors:vErrors.concat(validate84.errors),errors=vErrors.length);var valid0=_errs4===
errors}else var valid0=!0;if(valid0)if(data.evidence!==void 0){let _errs5=errors;validate56(data.evidence,{instancePath:instancePath+
"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.
errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else return validate531.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate531.errors=vErrors,errors===
0}validate531.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate519(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate519.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let tag0=data.t;if(typeof tag0=="string")if(tag0==="hello"){validate520(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate520.errors:vErrors.concat(validate520.
errors),errors=vErrors.length);var props0=!0}else if(tag0==="posting")validate523(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate523.errors:vErrors.concat(validate523.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="partner")validate528(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate528.errors:vErrors.concat(validate528.errors),errors=vErrors.length),props0!==
!0&&(props0=!0);else if(tag0==="evidence")validate531(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate531.errors:vErrors.concat(validate531.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else return validate519.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"ma\
pping",tag:"t",tagValue:tag0}}],!1;else return validate519.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"d\
iscriminator",params:{error:"tag",tag:"t",tagValue:tag0}}],!1}else return validate519.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate519.errors=vErrors,evaluated0.props=props0,errors===0}
validate519.evaluated={dynamicProps:!0,dynamicItems:!1};var validateEventHello=validate520,validateEventPosting=validate523,
validateEventPartner=validate528,validateEventEvidence=validate531,validateEvidenceView=validate539;function validate539(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate539.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.oid===void 0&&
(missing0="oid")||data.kind===void 0&&(missing0="kind")||data.about===void 0&&(missing0="about")||data.says===void 0&&(missing0=
"says")||data.evidence===void 0&&(missing0="evidence"))return validate539.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="oid"||key0===
"kind"||key0==="about"||key0==="partner"||key0==="says"||key0==="evidence")){return validate539.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
oid!==void 0){let _errs2=errors;validate56(data.oid,{instancePath:instancePath+"/oid",parentData:data,parentDataProperty:"\
oid",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let _errs3=errors;validate84(data.
kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate84.errors:vErrors.concat(validate84.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.about!==void 0){let _errs4=errors;validate52(data.about,{instancePath:instancePath+"/about",parentData:data,
parentDataProperty:"about",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.partner!==void 0){let data3=data.
partner,_errs5=errors;if(errors===_errs5)if(typeof data3=="string"){if(func1(data3)>40)return validate539.errors=[{instancePath:instancePath+
"/partner",schemaPath:"#/properties/partner/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern19.test(data3))
return validate539.errors=[{instancePath:instancePath+"/partner",schemaPath:"#/properties/partner/pattern",keyword:"patt\
ern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else return validate539.errors=[{instancePath:instancePath+"/partne\
r",schemaPath:"#/properties/partner/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.says!==void 0){let data4=data.says,_errs7=errors;if(errors===_errs7)if(typeof data4=="string"){if(func1(
data4)>400)return validate539.errors=[{instancePath:instancePath+"/says",schemaPath:"#/properties/says/maxLength",keyword:"\
maxLength",params:{limit:400}}],!1}else return validate539.errors=[{instancePath:instancePath+"/says",schemaPath:"#/prop\
erties/says/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.
evidence!==void 0){let _errs9=errors;validate284(data.evidence,{instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"\
evidence",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate284.errors:vErrors.concat(validate284.errors),errors=
vErrors.length);var valid0=_errs9===errors}else var valid0=!0}}}}}}}else return validate539.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate539.errors=vErrors,errors===0}validate539.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateEvidenceList=validate544;function validate544(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate544.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.evidence===
void 0&&(missing0="evidence"))return validate544.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(key0!=="evidence"){return validate544.errors=[
{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}
if(_errs1===errors&&data.evidence!==void 0){let data0=data.evidence;if(errors===errors)if(Array.isArray(data0)){if(data0.
length>1e4)return validate544.errors=[{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/maxItems",
keyword:"maxItems",params:{limit:1e4}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0],
_errs4=errors;if(errors===_errs4)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.oid===void 0&&
(missing1="oid")||data1.kind===void 0&&(missing1="kind")||data1.about===void 0&&(missing1="about")||data1.says===void 0&&
(missing1="says"))return validate544.errors=[{instancePath:instancePath+"/evidence/"+i0,schemaPath:"#/properties/evidenc\
e/items/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs6=errors;for(let key1 in data1)if(!(key1===
"oid"||key1==="kind"||key1==="about"||key1==="partner"||key1==="says")){return validate544.errors=[{instancePath:instancePath+
"/evidence/"+i0,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs6===errors){if(data1.oid!==void 0){let _errs7=errors;validate56(data1.oid,{instancePath:instancePath+"/\
evidence/"+i0+"/oid",parentData:data1,parentDataProperty:"oid",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.
errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid2=_errs7===errors}else var valid2=!0;if(valid2){
if(data1.kind!==void 0){let _errs8=errors;validate84(data1.kind,{instancePath:instancePath+"/evidence/"+i0+"/kind",parentData:data1,
parentDataProperty:"kind",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate84.errors:vErrors.concat(validate84.
errors),errors=vErrors.length);var valid2=_errs8===errors}else var valid2=!0;if(valid2){if(data1.about!==void 0){let _errs9=errors;
validate52(data1.about,{instancePath:instancePath+"/evidence/"+i0+"/about",parentData:data1,parentDataProperty:"about",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid2=_errs9===
errors}else var valid2=!0;if(valid2){if(data1.partner!==void 0){let data5=data1.partner,_errs10=errors;if(errors===_errs10)
if(typeof data5=="string"){if(func1(data5)>40)return validate544.errors=[{instancePath:instancePath+"/evidence/"+i0+"/pa\
rtner",schemaPath:"#/properties/evidence/items/properties/partner/maxLength",keyword:"maxLength",params:{limit:40}}],!1;
if(!pattern19.test(data5))return validate544.errors=[{instancePath:instancePath+"/evidence/"+i0+"/partner",schemaPath:"#\
/properties/evidence/items/properties/partner/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else
return validate544.errors=[{instancePath:instancePath+"/evidence/"+i0+"/partner",schemaPath:"#/properties/evidence/items\
/properties/partner/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs10===errors}else var valid2=!0;if(valid2)
if(data1.says!==void 0){let data6=data1.says,_errs12=errors;if(errors===_errs12)if(typeof data6=="string"){if(func1(data6)>
400)return validate544.errors=[{instancePath:instancePath+"/evidence/"+i0+"/says",schemaPath:"#/properties/evidence/item\
s/properties/says/maxLength",keyword:"maxLength",params:{limit:400}}],!1}else return validate544.errors=[{instancePath:instancePath+
"/evidence/"+i0+"/says",schemaPath:"#/properties/evidence/items/properties/says/type",keyword:"type",params:{type:"strin\
g"}}],!1;var valid2=_errs12===errors}else var valid2=!0}}}}}}else return validate544.errors=[{instancePath:instancePath+
"/evidence/"+i0,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs4===
errors;if(!valid1)break}}}else return validate544.errors=[{instancePath:instancePath+"/evidence",schemaPath:"#/propertie\
s/evidence/type",keyword:"type",params:{type:"array"}}],!1}}}else return validate544.errors=[{instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}}],!1;return validate544.errors=vErrors,errors===0}validate544.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateExchangeCreate=validate548,schema123={type:"object",additionalProperties:!1,
required:["id","giver","receiver","seconds","day","category"],properties:{id:{$ref:"Nonce"},giver:{type:"string",pattern:"\
^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})\
$",maxLength:121},receiver:{type:"string",pattern:"^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51\
}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$",maxLength:121},seconds:{$ref:"Seconds"},day:{$ref:"Day"},category:{
$ref:"Category"},purpose:{enum:["exchange","award","spend","agency","donation","opening"]},route:{type:"array",minItems:1,
maxItems:3,items:{$ref:"BankRef"}},anyRoute:{type:"boolean"},consent:{$ref:"Seal"},wait:{type:"integer",minimum:0,maximum:60}}},
pattern29=new RegExp("^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]\
/[a-z][a-z0-9-]{2,63})$","u");function validate548(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate548.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
id===void 0&&(missing0="id")||data.giver===void 0&&(missing0="giver")||data.receiver===void 0&&(missing0="receiver")||data.
seconds===void 0&&(missing0="seconds")||data.day===void 0&&(missing0="day")||data.category===void 0&&(missing0="category"))
return validate548.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func14.call(schema123.properties,key0)){return validate548.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.id!==void 0){let _errs2=errors;validate59(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"\
id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.giver!==void 0){let data1=data.giver,_errs3=errors;
if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>121)return validate548.errors=[{instancePath:instancePath+
"/giver",schemaPath:"#/properties/giver/maxLength",keyword:"maxLength",params:{limit:121}}],!1;if(!pattern29.test(data1))
return validate548.errors=[{instancePath:instancePath+"/giver",schemaPath:"#/properties/giver/pattern",keyword:"pattern",
params:{pattern:"^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z\
][a-z0-9-]{2,63})$"}}],!1}else return validate548.errors=[{instancePath:instancePath+"/giver",schemaPath:"#/properties/g\
iver/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.receiver!==
void 0){let data2=data.receiver,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>121)return validate548.
errors=[{instancePath:instancePath+"/receiver",schemaPath:"#/properties/receiver/maxLength",keyword:"maxLength",params:{
limit:121}}],!1;if(!pattern29.test(data2))return validate548.errors=[{instancePath:instancePath+"/receiver",schemaPath:"\
#/properties/receiver/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|\
tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$"}}],!1}else return validate548.errors=[{instancePath:instancePath+
"/receiver",schemaPath:"#/properties/receiver/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.seconds!==void 0){let _errs7=errors;validate60(data.seconds,{instancePath:instancePath+
"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:
vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.
day!==void 0){let _errs8=errors;validate65(data.day,{instancePath:instancePath+"/day",parentData:data,parentDataProperty:"\
day",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.category!==void 0){let _errs9=errors;validate66(
data.category,{instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.purpose!==void 0){let data6=data.purpose,_errs10=errors;if(!(data6==="exchange"||data6===
"award"||data6==="spend"||data6==="agency"||data6==="donation"||data6==="opening"))return validate548.errors=[{instancePath:instancePath+
"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:schema123.properties.purpose.enum}}],
!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.route!==void 0){let data7=data.route,_errs11=errors;
if(errors===_errs11)if(Array.isArray(data7)){if(data7.length>3)return validate548.errors=[{instancePath:instancePath+"/r\
oute",schemaPath:"#/properties/route/maxItems",keyword:"maxItems",params:{limit:3}}],!1;if(data7.length<1)return validate548.
errors=[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid1=!0;let len0=data7.length;for(let i0=0;i0<len0;i0++){let _errs13=errors;validate53(data7[i0],{instancePath:instancePath+
"/route/"+i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:
vErrors.concat(validate53.errors),errors=vErrors.length);var valid1=_errs13===errors;if(!valid1)break}}}else return validate548.
errors=[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.anyRoute!==void 0){let _errs14=errors;if(typeof data.
anyRoute!="boolean")return validate548.errors=[{instancePath:instancePath+"/anyRoute",schemaPath:"#/properties/anyRoute/\
type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.consent!==
void 0){let _errs16=errors;validate74(data.consent,{instancePath:instancePath+"/consent",parentData:data,parentDataProperty:"\
consent",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.
length);var valid0=_errs16===errors}else var valid0=!0;if(valid0)if(data.wait!==void 0){let data11=data.wait,_errs17=errors;
if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11)))return validate548.errors=[{instancePath:instancePath+
"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs17&&typeof data11==
"number"&&isFinite(data11)){if(data11>60||isNaN(data11))return validate548.errors=[{instancePath:instancePath+"/wait",schemaPath:"\
#/properties/wait/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}}],!1;if(data11<0||isNaN(data11))return validate548.
errors=[{instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid0=_errs17===errors}else var valid0=!0}}}}}}}}}}}}else return validate548.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate548.errors=vErrors,errors===0}validate548.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateExchangeView=validate555,schema124={type:"object",additionalProperties:!1,
required:["id","state","giver","receiver","seconds","day","category","purpose","index"],properties:{id:{$ref:"Nonce"},state:{
enum:["done","waiting","refused"]},giver:{type:"string",pattern:"^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|t\
bk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$",maxLength:121},receiver:{type:"string",pattern:"^(?:\
[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$",maxLength:121},
seconds:{$ref:"Seconds"},day:{$ref:"Day"},category:{$ref:"Category"},purpose:{enum:["exchange","award","spend","agency",
"donation","opening","refund"]},index:{$ref:"Seq"},partner:{$ref:"BankId"},xfer:{$ref:"Oid"},route:{type:"array",minItems:1,
maxItems:3,items:{$ref:"BankRef"}},code:{$ref:"Code"},receipt:{$ref:"SealedReceipt"},reversed:{$ref:"Seq"},repeated:{type:"\
boolean"}}};function validate555(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate555.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
id===void 0&&(missing0="id")||data.state===void 0&&(missing0="state")||data.giver===void 0&&(missing0="giver")||data.receiver===
void 0&&(missing0="receiver")||data.seconds===void 0&&(missing0="seconds")||data.day===void 0&&(missing0="day")||data.category===
void 0&&(missing0="category")||data.purpose===void 0&&(missing0="purpose")||data.index===void 0&&(missing0="index"))return validate555.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!func14.call(schema124.properties,key0)){return validate555.errors=[{instancePath,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
id!==void 0){let _errs2=errors;validate59(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"i\
d",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.state!==void 0){let data1=data.state,_errs3=errors;
if(!(data1==="done"||data1==="waiting"||data1==="refused"))return validate555.errors=[{instancePath:instancePath+"/state",
schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema124.properties.state.enum}}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.giver!==void 0){let data2=data.giver,_errs4=errors;if(errors===_errs4)if(typeof data2==
"string"){if(func1(data2)>121)return validate555.errors=[{instancePath:instancePath+"/giver",schemaPath:"#/properties/gi\
ver/maxLength",keyword:"maxLength",params:{limit:121}}],!1;if(!pattern29.test(data2))return validate555.errors=[{instancePath:instancePath+
"/giver",schemaPath:"#/properties/giver/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z\
][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$"}}],!1}else return validate555.errors=
[{instancePath:instancePath+"/giver",schemaPath:"#/properties/giver/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.receiver!==void 0){let data3=data.receiver,_errs6=errors;if(errors===_errs6)
if(typeof data3=="string"){if(func1(data3)>121)return validate555.errors=[{instancePath:instancePath+"/receiver",schemaPath:"\
#/properties/receiver/maxLength",keyword:"maxLength",params:{limit:121}}],!1;if(!pattern29.test(data3))return validate555.
errors=[{instancePath:instancePath+"/receiver",schemaPath:"#/properties/receiver/pattern",keyword:"pattern",params:{pattern:"\
^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})\
$"}}],!1}else return validate555.errors=[{instancePath:instancePath+"/receiver",schemaPath:"#/properties/receiver/type",
keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seconds!==void 0){
let _errs8=errors;validate60(data.seconds,{instancePath:instancePath+"/seconds",parentData:data,parentDataProperty:"seco\
nds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.
length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.day!==void 0){let _errs9=errors;validate65(data.
day,{instancePath:instancePath+"/day",parentData:data,parentDataProperty:"day",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;
if(valid0){if(data.category!==void 0){let _errs10=errors;validate66(data.category,{instancePath:instancePath+"/category",
parentData:data,parentDataProperty:"category",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.
concat(validate66.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.purpose!==
void 0){let data7=data.purpose,_errs11=errors;if(!(data7==="exchange"||data7==="award"||data7==="spend"||data7==="agency"||
data7==="donation"||data7==="opening"||data7==="refund"))return validate555.errors=[{instancePath:instancePath+"/purpose",
schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:schema124.properties.purpose.enum}}],!1;var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.index!==void 0){let _errs12=errors;validate63(data.index,{instancePath:instancePath+
"/index",parentData:data,parentDataProperty:"index",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:
vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.
partner!==void 0){let _errs13=errors;validate52(data.partner,{instancePath:instancePath+"/partner",parentData:data,parentDataProperty:"\
partner",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.
length);var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.xfer!==void 0){let _errs14=errors;validate56(data.
xfer,{instancePath:instancePath+"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate56.errors:vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;
if(valid0){if(data.route!==void 0){let data11=data.route,_errs15=errors;if(errors===_errs15)if(Array.isArray(data11)){if(data11.
length>3)return validate555.errors=[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/maxItems",keyword:"\
maxItems",params:{limit:3}}],!1;if(data11.length<1)return validate555.errors=[{instancePath:instancePath+"/route",schemaPath:"\
#/properties/route/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data11.length;for(let i0=0;i0<
len0;i0++){let _errs17=errors;validate53(data11[i0],{instancePath:instancePath+"/route/"+i0,parentData:data11,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);
var valid1=_errs17===errors;if(!valid1)break}}}else return validate555.errors=[{instancePath:instancePath+"/route",schemaPath:"\
#/properties/route/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){
if(data.code!==void 0){let _errs18=errors;validate67(data.code,{instancePath:instancePath+"/code",parentData:data,parentDataProperty:"\
code",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.
length);var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.receipt!==void 0){let _errs19=errors;validate227(
data.receipt,{instancePath:instancePath+"/receipt",parentData:data,parentDataProperty:"receipt",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate227.errors:vErrors.concat(validate227.errors),errors=vErrors.length);var valid0=_errs19===
errors}else var valid0=!0;if(valid0){if(data.reversed!==void 0){let _errs20=errors;validate63(data.reversed,{instancePath:instancePath+
"/reversed",parentData:data,parentDataProperty:"reversed",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.
errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs20===errors}else var valid0=!0;if(valid0)
if(data.repeated!==void 0){let _errs21=errors;if(typeof data.repeated!="boolean")return validate555.errors=[{instancePath:instancePath+
"/repeated",schemaPath:"#/properties/repeated/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs21===errors}else
var valid0=!0}}}}}}}}}}}}}}}}}else return validate555.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate555.errors=vErrors,errors===0}validate555.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var validateInclusionProof=validate567;function validate567(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate567.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.index===
void 0&&(missing0="index")||data.size===void 0&&(missing0="size")||data.leaf===void 0&&(missing0="leaf")||data.path===void 0&&
(missing0="path")||data.checkpoint===void 0&&(missing0="checkpoint"))return validate567.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"index"||key0==="size"||key0==="leaf"||key0==="path"||key0==="checkpoint")){return validate567.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
index!==void 0){let _errs2=errors;validate63(data.index,{instancePath:instancePath+"/index",parentData:data,parentDataProperty:"\
index",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.size!==void 0){let _errs3=errors;validate63(data.
size,{instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.leaf!==void 0){let _errs4=errors;validate56(data.leaf,{instancePath:instancePath+"/leaf",parentData:data,
parentDataProperty:"leaf",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.path!==void 0){let data3=data.
path,_errs5=errors;if(errors===_errs5)if(Array.isArray(data3)){if(data3.length>63)return validate567.errors=[{instancePath:instancePath+
"/path",schemaPath:"#/properties/path/maxItems",keyword:"maxItems",params:{limit:63}}],!1;{var valid1=!0;let len0=data3.
length;for(let i0=0;i0<len0;i0++){let _errs7=errors;validate56(data3[i0],{instancePath:instancePath+"/path/"+i0,parentData:data3,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),
errors=vErrors.length);var valid1=_errs7===errors;if(!valid1)break}}}else return validate567.errors=[{instancePath:instancePath+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs5===errors}else var valid0=!0;
if(valid0)if(data.checkpoint!==void 0){let data5=data.checkpoint,_errs8=errors;if(errors===_errs8)if(typeof data5=="stri\
ng"){if(func1(data5)>1024)return validate567.errors=[{instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/c\
heckpoint/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate567.errors=[{instancePath:instancePath+
"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs8===errors}else
var valid0=!0}}}}}}else return validate567.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate567.errors=vErrors,errors===0}validate567.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateInviteCreate=validate572;function validate572(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate572.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.grants===
void 0&&(missing0="grants")||data.asks===void 0&&(missing0="asks"))return validate572.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"grants"||key0==="asks"||key0==="maxHolds"||key0==="days")){return validate572.errors=[{instancePath,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
grants!==void 0){let _errs2=errors;validate62(data.grants,{instancePath:instancePath+"/grants",parentData:data,parentDataProperty:"\
grants",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.asks!==void 0){let _errs3=errors;validate62(data.
asks,{instancePath:instancePath+"/asks",parentData:data,parentDataProperty:"asks",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.maxHolds!==void 0){let data2=data.maxHolds,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2)))return validate572.errors=[{instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxH\
olds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>
4096||isNaN(data2))return validate572.errors=[{instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxHolds/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(data2<1||isNaN(data2))return validate572.errors=[{
instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxHolds/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.days!==void 0){let data3=data.days,_errs6=errors;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate572.errors=[{instancePath:instancePath+
"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data3==
"number"&&isFinite(data3)){if(data3>365||isNaN(data3))return validate572.errors=[{instancePath:instancePath+"/days",schemaPath:"\
#/properties/days/maximum",keyword:"maximum",params:{comparison:"<=",limit:365}}],!1;if(data3<1||isNaN(data3))return validate572.
errors=[{instancePath:instancePath+"/days",schemaPath:"#/properties/days/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate572.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate572.errors=vErrors,errors===0}validate572.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateInviteCreated=validate575;function validate575(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate575.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.invite===
void 0&&(missing0="invite")||data.expires===void 0&&(missing0="expires"))return validate575.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"invite"||key0==="expires")){return validate575.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.invite!==void 0){let data0=data.
invite,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>4096)return validate575.errors=[{instancePath:instancePath+
"/invite",schemaPath:"#/properties/invite/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return validate575.
errors=[{instancePath:instancePath+"/invite",schemaPath:"#/properties/invite/type",keyword:"type",params:{type:"string"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.expires!==void 0){let _errs4=errors;validate64(data.expires,
{instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}}else
return validate575.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate575.
errors=vErrors,errors===0}validate575.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validatePartnerAccept=validate577;function validate577(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate577.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.invite===
void 0&&(missing0="invite"))return validate577.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="invite"||key0==="name"||key0==="gran\
ts"||key0==="preview")){return validate577.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.invite!==void 0){let data0=data.invite,
_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>4096)return validate577.errors=[{instancePath:instancePath+
"/invite",schemaPath:"#/properties/invite/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return validate577.
errors=[{instancePath:instancePath+"/invite",schemaPath:"#/properties/invite/type",keyword:"type",params:{type:"string"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let data1=data.name,_errs4=errors;if(errors===
_errs4)if(typeof data1=="string"){if(func1(data1)>40)return validate577.errors=[{instancePath:instancePath+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern19.test(data1))return validate577.errors=
[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z\
0-9.-]{0,39}$"}}],!1}else return validate577.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.grants!==
void 0){let _errs6=errors;validate62(data.grants,{instancePath:instancePath+"/grants",parentData:data,parentDataProperty:"\
grants",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.preview!==void 0){let _errs7=errors;if(typeof data.
preview!="boolean")return validate577.errors=[{instancePath:instancePath+"/preview",schemaPath:"#/properties/preview/typ\
e",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs7===errors}else var valid0=!0}}}}}else return validate577.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate577.errors=vErrors,errors===
0}validate577.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validatePartnerChange=validate579;function validate579(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate579.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)
if(!(key0==="limit"||key0==="name")){return validate579.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.limit!==void 0){let _errs2=errors;
validate62(data.limit,{instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0)if(data.name!==void 0){let data1=data.name,_errs3=errors;if(errors===_errs3)if(typeof data1=="st\
ring"){if(func1(data1)>40)return validate579.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/ma\
xLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern19.test(data1))return validate579.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else return validate579.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;
var valid0=_errs3===errors}else var valid0=!0}}else return validate579.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return validate579.errors=vErrors,errors===0}validate579.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var validatePartnerPreview=validate581;function validate581(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate581.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.bank===void 0&&
(missing0="bank")||data.title===void 0&&(missing0="title")||data.weMayOwe===void 0&&(missing0="weMayOwe")||data.theyMayOwe===
void 0&&(missing0="theyMayOwe")||data.maxHolds===void 0&&(missing0="maxHolds")||data.maxHeld===void 0&&(missing0="maxHel\
d")||data.decideMax===void 0&&(missing0="decideMax")||data.expires===void 0&&(missing0="expires"))return validate581.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="bank"||key0==="title"||key0==="weMayOwe"||key0==="theyMayOwe"||key0==="maxHolds"||key0==="maxHeld"||key0===
"decideMax"||key0==="expires")){return validate581.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.bank!==void 0){let _errs2=errors;
validate52(data.bank,{instancePath:instancePath+"/bank",parentData:data,parentDataProperty:"bank",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.title!==void 0){let data1=data.title,_errs3=errors;if(errors===_errs3)if(typeof data1==
"string"){if(func1(data1)>80)return validate581.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/tit\
le/maxLength",keyword:"maxLength",params:{limit:80}}],!1}else return validate581.errors=[{instancePath:instancePath+"/ti\
tle",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.weMayOwe!==void 0){let _errs5=errors;validate62(data.weMayOwe,{instancePath:instancePath+"/weMayOwe",
parentData:data,parentDataProperty:"weMayOwe",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.
concat(validate62.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.theyMayOwe!==
void 0){let _errs6=errors;validate62(data.theyMayOwe,{instancePath:instancePath+"/theyMayOwe",parentData:data,parentDataProperty:"\
theyMayOwe",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=
vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.maxHolds!==void 0){let data4=data.maxHolds,
_errs7=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate581.errors=[{instancePath:instancePath+
"/maxHolds",schemaPath:"#/properties/maxHolds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4==
"number"&&isFinite(data4)){if(data4>4096||isNaN(data4))return validate581.errors=[{instancePath:instancePath+"/maxHolds",
schemaPath:"#/properties/maxHolds/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(data4<1||isNaN(
data4))return validate581.errors=[{instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxHolds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.maxHeld!==
void 0){let _errs9=errors;validate62(data.maxHeld,{instancePath:instancePath+"/maxHeld",parentData:data,parentDataProperty:"\
maxHeld",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.
length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.decideMax!==void 0){let data6=data.decideMax,_errs10=errors;
if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)))return validate581.errors=[{instancePath:instancePath+
"/decideMax",schemaPath:"#/properties/decideMax/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs10&&typeof data6==
"number"&&isFinite(data6)){if(data6>604800||isNaN(data6))return validate581.errors=[{instancePath:instancePath+"/decideM\
ax",schemaPath:"#/properties/decideMax/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800}}],!1;if(data6<5||
isNaN(data6))return validate581.errors=[{instancePath:instancePath+"/decideMax",schemaPath:"#/properties/decideMax/minim\
um",keyword:"minimum",params:{comparison:">=",limit:5}}],!1}var valid0=_errs10===errors}else var valid0=!0;if(valid0)if(data.
expires!==void 0){let _errs12=errors;validate64(data.expires,{instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"\
expires",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.
length);var valid0=_errs12===errors}else var valid0=!0}}}}}}}}}else return validate581.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate581.errors=vErrors,errors===0}validate581.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validatePartnerView=validate587,schema131={type:"object",additionalProperties:!1,required:[
"bank","name","title","up","position","weMayOwe","theyMayOwe","weHold","theyHold","weMaySend","theyMaySend","suspendedBy\
Us","suspendedByThem","ourLane","theirLane","ourAcked","behind","evidence"],properties:{bank:{$ref:"BankId"},name:{type:"\
string",pattern:"^[a-z][a-z0-9.-]{0,39}$",maxLength:40},title:{type:"string",maxLength:80},up:{type:"boolean"},position:{
$ref:"Balance"},weMayOwe:{$ref:"Limit"},theyMayOwe:{$ref:"Limit"},weHold:{$ref:"Limit"},theyHold:{$ref:"Limit"},weMaySend:{
$ref:"Balance"},theyMaySend:{$ref:"Balance"},suspendedByUs:{type:"boolean"},suspendedByThem:{type:"boolean"},ourLane:{$ref:"\
Tip"},theirLane:{$ref:"Tip"},ourAcked:{$ref:"Seq"},behind:{type:"boolean"},cosignedByThem:{$ref:"Witnessed"},cosignedByUs:{
$ref:"Witnessed"},doubt:{$ref:"Code"},evidence:{type:"array",maxItems:4,items:{$ref:"EvidenceKind"}}}};function validate587(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate587.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.bank===void 0&&(missing0="bank")||data.name===
void 0&&(missing0="name")||data.title===void 0&&(missing0="title")||data.up===void 0&&(missing0="up")||data.position===void 0&&
(missing0="position")||data.weMayOwe===void 0&&(missing0="weMayOwe")||data.theyMayOwe===void 0&&(missing0="theyMayOwe")||
data.weHold===void 0&&(missing0="weHold")||data.theyHold===void 0&&(missing0="theyHold")||data.weMaySend===void 0&&(missing0=
"weMaySend")||data.theyMaySend===void 0&&(missing0="theyMaySend")||data.suspendedByUs===void 0&&(missing0="suspendedByUs")||
data.suspendedByThem===void 0&&(missing0="suspendedByThem")||data.ourLane===void 0&&(missing0="ourLane")||data.theirLane===
void 0&&(missing0="theirLane")||data.ourAcked===void 0&&(missing0="ourAcked")||data.behind===void 0&&(missing0="behind")||
data.evidence===void 0&&(missing0="evidence"))return validate587.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func14.call(schema131.properties,
key0)){return validate587.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.bank!==void 0){let _errs2=errors;validate52(data.bank,{instancePath:instancePath+
"/bank",parentData:data,parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.
concat(validate52.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.name!==
void 0){let data1=data.name,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>40)return validate587.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:40}}],
!1;if(!pattern19.test(data1))return validate587.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name\
/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else return validate587.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.title!==void 0){let data2=data.title,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(
data2)>80)return validate587.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"\
maxLength",params:{limit:80}}],!1}else return validate587.errors=[{instancePath:instancePath+"/title",schemaPath:"#/prop\
erties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.
up!==void 0){let _errs7=errors;if(typeof data.up!="boolean")return validate587.errors=[{instancePath:instancePath+"/up",
schemaPath:"#/properties/up/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs7===errors}else var valid0=!0;
if(valid0){if(data.position!==void 0){let _errs9=errors;validate61(data.position,{instancePath:instancePath+"/position",
parentData:data,parentDataProperty:"position",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.
concat(validate61.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.weMayOwe!==
void 0){let _errs10=errors;validate62(data.weMayOwe,{instancePath:instancePath+"/weMayOwe",parentData:data,parentDataProperty:"\
weMayOwe",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=
vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.theyMayOwe!==void 0){let _errs11=errors;
validate62(data.theyMayOwe,{instancePath:instancePath+"/theyMayOwe",parentData:data,parentDataProperty:"theyMayOwe",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.weHold!==void 0){let _errs12=errors;validate62(data.weHold,{instancePath:instancePath+
"/weHold",parentData:data,parentDataProperty:"weHold",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:
vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.
theyHold!==void 0){let _errs13=errors;validate62(data.theyHold,{instancePath:instancePath+"/theyHold",parentData:data,parentDataProperty:"\
theyHold",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=
vErrors.length);var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.weMaySend!==void 0){let _errs14=errors;
validate61(data.weMaySend,{instancePath:instancePath+"/weMaySend",parentData:data,parentDataProperty:"weMaySend",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs14===
errors}else var valid0=!0;if(valid0){if(data.theyMaySend!==void 0){let _errs15=errors;validate61(data.theyMaySend,{instancePath:instancePath+
"/theyMaySend",parentData:data,parentDataProperty:"theyMaySend",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.
errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs15===errors}else var valid0=!0;if(valid0){
if(data.suspendedByUs!==void 0){let _errs16=errors;if(typeof data.suspendedByUs!="boolean")return validate587.errors=[{instancePath:instancePath+
"/suspendedByUs",schemaPath:"#/properties/suspendedByUs/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs16===
errors}else var valid0=!0;if(valid0){if(data.suspendedByThem!==void 0){let _errs18=errors;if(typeof data.suspendedByThem!=
"boolean")return validate587.errors=[{instancePath:instancePath+"/suspendedByThem",schemaPath:"#/properties/suspendedByT\
hem/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.
ourLane!==void 0){let _errs20=errors;validate81(data.ourLane,{instancePath:instancePath+"/ourLane",parentData:data,parentDataProperty:"\
ourLane",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.
length);var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.theirLane!==void 0){let _errs21=errors;validate81(
data.theirLane,{instancePath:instancePath+"/theirLane",parentData:data,parentDataProperty:"theirLane",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate81.errors:vErrors.concat(validate81.errors),errors=vErrors.length);var valid0=_errs21===
errors}else var valid0=!0;if(valid0){if(data.ourAcked!==void 0){let _errs22=errors;validate63(data.ourAcked,{instancePath:instancePath+
"/ourAcked",parentData:data,parentDataProperty:"ourAcked",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.
errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs22===errors}else var valid0=!0;if(valid0){
if(data.behind!==void 0){let _errs23=errors;if(typeof data.behind!="boolean")return validate587.errors=[{instancePath:instancePath+
"/behind",schemaPath:"#/properties/behind/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs23===errors}else
var valid0=!0;if(valid0){if(data.cosignedByThem!==void 0){let _errs25=errors;validate85(data.cosignedByThem,{instancePath:instancePath+
"/cosignedByThem",parentData:data,parentDataProperty:"cosignedByThem",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate85.errors:vErrors.concat(validate85.errors),errors=vErrors.length);var valid0=_errs25===errors}else var valid0=!0;
if(valid0){if(data.cosignedByUs!==void 0){let _errs26=errors;validate85(data.cosignedByUs,{instancePath:instancePath+"/c\
osignedByUs",parentData:data,parentDataProperty:"cosignedByUs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate85.
errors:vErrors.concat(validate85.errors),errors=vErrors.length);var valid0=_errs26===errors}else var valid0=!0;if(valid0){
if(data.doubt!==void 0){let _errs27=errors;validate67(data.doubt,{instancePath:instancePath+"/doubt",parentData:data,parentDataProperty:"\
doubt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.
length);var valid0=_errs27===errors}else var valid0=!0;if(valid0)if(data.evidence!==void 0){let data20=data.evidence,_errs28=errors;
if(errors===_errs28)if(Array.isArray(data20)){if(data20.length>4)return validate587.errors=[{instancePath:instancePath+"\
/evidence",schemaPath:"#/properties/evidence/maxItems",keyword:"maxItems",params:{limit:4}}],!1;{var valid1=!0;let len0=data20.
length;for(let i0=0;i0<len0;i0++){let _errs30=errors;validate84(data20[i0],{instancePath:instancePath+"/evidence/"+i0,parentData:data20,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate84.errors:vErrors.concat(validate84.errors),
errors=vErrors.length);var valid1=_errs30===errors;if(!valid1)break}}}else return validate587.errors=[{instancePath:instancePath+
"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs28===errors}else
var valid0=!0}}}}}}}}}}}}}}}}}}}}}}else return validate587.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate587.errors=vErrors,errors===0}validate587.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var validatePartnerList=validate603;function validate603(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate603.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.partners===
void 0&&(missing0="partners"))return validate603.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(key0!=="partners"){return validate603.errors=[
{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}
if(_errs1===errors&&data.partners!==void 0){let data0=data.partners;if(errors===errors)if(Array.isArray(data0)){if(data0.
length>4096)return validate603.errors=[{instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/maxItems",
keyword:"maxItems",params:{limit:4096}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;
validate587(data0[i0],{instancePath:instancePath+"/partners/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate587.errors:vErrors.concat(validate587.errors),errors=vErrors.length);var valid1=_errs4===
errors;if(!valid1)break}}}else return validate603.errors=[{instancePath:instancePath+"/partners",schemaPath:"#/propertie\
s/partners/type",keyword:"type",params:{type:"array"}}],!1}}}else return validate603.errors=[{instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}}],!1;return validate603.errors=vErrors,errors===0}validate603.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateProblem=validate605,schema133={type:"object",additionalProperties:!1,required:[
"type","title","status","code","retry","todo","params"],properties:{type:{type:"string",maxLength:200},title:{type:"stri\
ng",maxLength:500},status:{type:"integer",minimum:400,maximum:599},code:{$ref:"Code"},retry:{enum:["fix","wait","never"]},
todo:{type:"string",maxLength:500},params:{type:"object",additionalProperties:!1,patternProperties:{"^[a-z]{1,16}$":{oneOf:[
{type:"string",maxLength:300},{type:"integer",minimum:-9007199254740991,maximum:9007199254740991}]}}}}},pattern36=new RegExp(
"^[a-z]{1,16}$","u");function validate605(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate605.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
type===void 0&&(missing0="type")||data.title===void 0&&(missing0="title")||data.status===void 0&&(missing0="status")||data.
code===void 0&&(missing0="code")||data.retry===void 0&&(missing0="retry")||data.todo===void 0&&(missing0="todo")||data.params===
void 0&&(missing0="params"))return validate605.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="type"||key0==="title"||key0==="statu\
s"||key0==="code"||key0==="retry"||key0==="todo"||key0==="params")){return validate605.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
type!==void 0){let data0=data.type,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>200)return validate605.
errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit:200}}],
!1}else return validate605.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",
params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.title!==void 0){let data1=data.
title,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func1(data1)>500)return validate605.errors=[{instancePath:instancePath+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:500}}],!1}else return validate605.errors=
[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data2=data.status,_errs6=errors;if(!(typeof data2=="nu\
mber"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate605.errors=[{instancePath:instancePath+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data2=="number"&&isFinite(
data2)){if(data2>599||isNaN(data2))return validate605.errors=[{instancePath:instancePath+"/status",schemaPath:"#/propert\
ies/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}}],!1;if(data2<400||isNaN(data2))return validate605.
errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:400}}],!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.code!==void 0){let _errs8=errors;validate67(
data.code,{instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0;if(valid0){if(data.retry!==void 0){let data4=data.retry,_errs9=errors;if(!(data4==="fix"||data4==="wait"||
data4==="never"))return validate605.errors=[{instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/enum",keyword:"\
enum",params:{allowedValues:schema133.properties.retry.enum}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){
if(data.todo!==void 0){let data5=data.todo,_errs10=errors;if(errors===_errs10)if(typeof data5=="string"){if(func1(data5)>
500)return validate605.errors=[{instancePath:instancePath+"/todo",schemaPath:"#/properties/todo/maxLength",keyword:"maxL\
ength",params:{limit:500}}],!1}else return validate605.errors=[{instancePath:instancePath+"/todo",schemaPath:"#/properti\
es/todo/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0)if(data.
params!==void 0){let data6=data.params,_errs12=errors;if(errors===_errs12)if(data6&&typeof data6=="object"&&!Array.isArray(
data6)){let _errs14=errors;for(let key1 in data6)if(!pattern36.test(key1)){return validate605.errors=[{instancePath:instancePath+
"/params",schemaPath:"#/properties/params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs14===errors){var valid1=!0;for(let key2 in data6)if(pattern36.test(key2)){let data7=data6[key2],_errs15=errors,
_errs16=errors,valid2=!1,passing0=null,_errs17=errors;if(errors===_errs17)if(typeof data7=="string"){if(func1(data7)>300){
let err0={instancePath:instancePath+"/params/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/para\
ms/patternProperties/%5E%5Ba-z%5D%7B1%2C16%7D%24/oneOf/0/maxLength",keyword:"maxLength",params:{limit:300}};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}}else{let err1={instancePath:instancePath+"/params/"+key2.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/params/patternProperties/%5E%5Ba-z%5D%7B1%2C16%7D%24/oneOf/0/type",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs17===errors;_valid0&&
(valid2=!0,passing0=0);let _errs19=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7))){let err2={
instancePath:instancePath+"/params/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/params/pattern\
Properties/%5E%5Ba-z%5D%7B1%2C16%7D%24/oneOf/1/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}if(errors===_errs19&&typeof data7=="number"&&isFinite(data7)){if(data7>9007199254740991||isNaN(
data7)){let err3={instancePath:instancePath+"/params/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propert\
ies/params/patternProperties/%5E%5Ba-z%5D%7B1%2C16%7D%24/oneOf/1/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}else if(data7<-9007199254740991||isNaN(data7)){let err4={instancePath:instancePath+
"/params/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/params/patternProperties/%5E%5Ba-z%5D%7B\
1%2C16%7D%24/oneOf/1/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}}var _valid0=_errs19===errors;if(_valid0&&valid2?(valid2=!1,passing0=[passing0,1]):_valid0&&
(valid2=!0,passing0=1),valid2)errors=_errs16,vErrors!==null&&(_errs16?vErrors.length=_errs16:vErrors=null);else{let err5={
instancePath:instancePath+"/params/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/params/pattern\
Properties/%5E%5Ba-z%5D%7B1%2C16%7D%24/oneOf",keyword:"oneOf",params:{passingSchemas:passing0}};return vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++,validate605.errors=vErrors,!1}var valid1=_errs15===errors;if(!valid1)break}}}else return validate605.
errors=[{instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"object"}}],
!1;var valid0=_errs12===errors}else var valid0=!0}}}}}}}}else return validate605.errors=[{instancePath,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return validate605.errors=vErrors,errors===0}validate605.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateReversalCreate=validate607;var pattern38=new RegExp("^[A-Za-z0-9_-]{22,43}$","u");function validate607(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate607.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.of===void 0&&(missing0="of")||data.reason===
void 0&&(missing0="reason"))return validate607.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="id"||key0==="of"||key0==="reason"||key0===
"wait")){return validate607.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.id!==void 0){let _errs2=errors;validate59(data.id,{instancePath:instancePath+
"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.
concat(validate59.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.of!==void 0){
let data1=data.of,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>43)return validate607.errors=
[{instancePath:instancePath+"/of",schemaPath:"#/properties/of/maxLength",keyword:"maxLength",params:{limit:43}}],!1;if(!pattern38.
test(data1))return validate607.errors=[{instancePath:instancePath+"/of",schemaPath:"#/properties/of/pattern",keyword:"pa\
ttern",params:{pattern:"^[A-Za-z0-9_-]{22,43}$"}}],!1}else return validate607.errors=[{instancePath:instancePath+"/of",schemaPath:"\
#/properties/of/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.reason!==void 0){let _errs5=errors;validate67(data.reason,{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"\
reason",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.wait!==void 0){let data3=data.wait,_errs6=errors;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate607.errors=[{instancePath:instancePath+
"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data3==
"number"&&isFinite(data3)){if(data3>60||isNaN(data3))return validate607.errors=[{instancePath:instancePath+"/wait",schemaPath:"\
#/properties/wait/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}}],!1;if(data3<0||isNaN(data3))return validate607.
errors=[{instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate607.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate607.errors=vErrors,errors===0}validate607.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateRouteList=validate610;function validate610(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate610.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.bank===void 0&&
(missing0="bank")||data.partner===void 0&&(missing0="partner")||data.routes===void 0&&(missing0="routes"))return validate610.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="bank"||key0==="partner"||key0==="routes")){return validate610.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
bank!==void 0){let _errs2=errors;validate52(data.bank,{instancePath:instancePath+"/bank",parentData:data,parentDataProperty:"\
bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.partner!==void 0){let _errs3=errors;if(typeof data.
partner!="boolean")return validate610.errors=[{instancePath:instancePath+"/partner",schemaPath:"#/properties/partner/typ\
e",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.routes!==
void 0){let data2=data.routes,_errs5=errors;if(errors===_errs5)if(Array.isArray(data2)){if(data2.length>3)return validate610.
errors=[{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxItems",keyword:"maxItems",params:{limit:3}}],
!1;{var valid1=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0],_errs7=errors;if(errors===_errs7)
if(Array.isArray(data3)){if(data3.length>3)return validate610.errors=[{instancePath:instancePath+"/routes/"+i0,schemaPath:"\
#/properties/routes/items/maxItems",keyword:"maxItems",params:{limit:3}}],!1;if(data3.length<1)return validate610.errors=
[{instancePath:instancePath+"/routes/"+i0,schemaPath:"#/properties/routes/items/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid2=!0;let len1=data3.length;for(let i1=0;i1<len1;i1++){let _errs9=errors;validate53(data3[i1],{instancePath:instancePath+
"/routes/"+i0+"/"+i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.
errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid2=_errs9===errors;if(!valid2)break}}}else return validate610.
errors=[{instancePath:instancePath+"/routes/"+i0,schemaPath:"#/properties/routes/items/type",keyword:"type",params:{type:"\
array"}}],!1;var valid1=_errs7===errors;if(!valid1)break}}}else return validate610.errors=[{instancePath:instancePath+"/\
routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs5===errors}else var valid0=!0}}}}else
return validate610.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate610.
errors=vErrors,errors===0}validate610.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateStatementLine=validate613,
schema136={type:"object",additionalProperties:!1,required:["index","at","seconds","balance","other","purpose","id"],properties:{
index:{$ref:"Seq"},at:{$ref:"Instant"},day:{$ref:"Day"},seconds:{$ref:"Balance"},balance:{$ref:"Balance"},other:{type:"s\
tring",maxLength:130},category:{$ref:"Category"},purpose:{enum:["exchange","award","spend","agency","donation","opening",
"refund","reversal"]},id:{type:"string",pattern:"^[A-Za-z0-9_-]{22,43}$",maxLength:43},reversed:{type:"boolean"}}};function validate613(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate613.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.index===void 0&&(missing0="index")||data.at===
void 0&&(missing0="at")||data.seconds===void 0&&(missing0="seconds")||data.balance===void 0&&(missing0="balance")||data.
other===void 0&&(missing0="other")||data.purpose===void 0&&(missing0="purpose")||data.id===void 0&&(missing0="id"))return validate613.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!func14.call(schema136.properties,key0)){return validate613.errors=[{instancePath,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
index!==void 0){let _errs2=errors;validate63(data.index,{instancePath:instancePath+"/index",parentData:data,parentDataProperty:"\
index",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.at!==void 0){let _errs3=errors;validate64(data.
at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.day!==void 0){let _errs4=errors;validate65(data.day,{instancePath:instancePath+"/day",parentData:data,
parentDataProperty:"day",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.seconds!==void 0){let _errs5=errors;
validate61(data.seconds,{instancePath:instancePath+"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.balance!==void 0){let _errs6=errors;validate61(data.balance,{instancePath:instancePath+
"/balance",parentData:data,parentDataProperty:"balance",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:
vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.
other!==void 0){let data5=data.other,_errs7=errors;if(errors===_errs7)if(typeof data5=="string"){if(func1(data5)>130)return validate613.
errors=[{instancePath:instancePath+"/other",schemaPath:"#/properties/other/maxLength",keyword:"maxLength",params:{limit:130}}],
!1}else return validate613.errors=[{instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"typ\
e",params:{type:"string"}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.category!==void 0){let _errs9=errors;
validate66(data.category,{instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.purpose!==void 0){let data7=data.purpose,_errs10=errors;if(!(data7==="exchange"||data7===
"award"||data7==="spend"||data7==="agency"||data7==="donation"||data7==="opening"||data7==="refund"||data7==="reversal"))
return validate613.errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{
allowedValues:schema136.properties.purpose.enum}}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.
id!==void 0){let data8=data.id,_errs11=errors;if(errors===_errs11)if(typeof data8=="string"){if(func1(data8)>43)return validate613.
errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:43}}],
!1;if(!pattern38.test(data8))return validate613.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pat\
tern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{22,43}$"}}],!1}else return validate613.errors=[{instancePath:instancePath+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs11===errors}else var valid0=!0;
if(valid0)if(data.reversed!==void 0){let _errs13=errors;if(typeof data.reversed!="boolean")return validate613.errors=[{instancePath:instancePath+
"/reversed",schemaPath:"#/properties/reversed/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs13===errors}else
var valid0=!0}}}}}}}}}}}else return validate613.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return validate613.errors=vErrors,errors===0}validate613.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var validateStatement=validate620;function validate620(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate620.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.account===
void 0&&(missing0="account")||data.lines===void 0&&(missing0="lines")||data.waiting===void 0&&(missing0="waiting"))return validate620.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="account"||key0==="lines"||key0==="waiting"||key0==="next")){return validate620.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;
break}if(_errs1===errors){if(data.account!==void 0){let _errs2=errors;validate495(data.account,{instancePath:instancePath+
"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate495.errors:
vErrors.concat(validate495.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
lines!==void 0){let data1=data.lines,_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){if(data1.length>1e3)return validate620.
errors=[{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/maxItems",keyword:"maxItems",params:{limit:1e3}}],
!1;{var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;validate613(data1[i0],{instancePath:instancePath+
"/lines/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate613.errors:
vErrors.concat(validate613.errors),errors=vErrors.length);var valid1=_errs5===errors;if(!valid1)break}}}else return validate620.
errors=[{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.waiting!==void 0){let data3=data.waiting,_errs6=errors;
if(errors===_errs6)if(Array.isArray(data3)){if(data3.length>100)return validate620.errors=[{instancePath:instancePath+"/\
waiting",schemaPath:"#/properties/waiting/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var valid2=!0;let len1=data3.
length;for(let i1=0;i1<len1;i1++){let _errs8=errors;validate555(data3[i1],{instancePath:instancePath+"/waiting/"+i1,parentData:data3,
parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate555.errors:vErrors.concat(validate555.errors),
errors=vErrors.length);var valid2=_errs8===errors;if(!valid2)break}}}else return validate620.errors=[{instancePath:instancePath+
"/waiting",schemaPath:"#/properties/waiting/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs6===errors}else
var valid0=!0;if(valid0)if(data.next!==void 0){let _errs9=errors;validate63(data.next,{instancePath:instancePath+"/next",
parentData:data,parentDataProperty:"next",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(
validate63.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0}}}}}else return validate620.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate620.errors=vErrors,errors===
0}validate620.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateNodeStatus=validate625,schema138={type:"o\
bject",additionalProperties:!1,required:["bank","title","version","protocol","entries","accounts","exchanges","transfers",
"waiting","partners","partnersUp","frozen","sum","checkpoint","peer","addrs","startedAt","now"],properties:{bank:{$ref:"\
BankId"},title:{type:"string",maxLength:80},version:{type:"string",maxLength:32},protocol:{$ref:"Protocol"},entries:{$ref:"\
Seq"},accounts:{$ref:"Seq"},exchanges:{$ref:"Seq"},transfers:{$ref:"Seq"},waiting:{$ref:"Seq"},partners:{$ref:"Seq"},partnersUp:{
$ref:"Seq"},frozen:{$ref:"Seq"},sum:{$ref:"Balance"},checkpoint:{type:"string",maxLength:1024},peer:{type:"string",maxLength:80},
addrs:{type:"array",maxItems:16,items:{$ref:"Multiaddr"}},startedAt:{$ref:"Instant"},now:{$ref:"Instant"},witnessed:{type:"\
object",additionalProperties:!1,required:["size","at","by"],properties:{size:{$ref:"Seq"},at:{$ref:"Instant"},by:{type:"\
integer",minimum:1,maximum:32}}}}};function validate625(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate625.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.bank===void 0&&(missing0="bank")||data.title===void 0&&(missing0="title")||data.version===void 0&&
(missing0="version")||data.protocol===void 0&&(missing0="protocol")||data.entries===void 0&&(missing0="entries")||data.accounts===
void 0&&(missing0="accounts")||data.exchanges===void 0&&(missing0="exchanges")||data.transfers===void 0&&(missing0="tran\
sfers")||data.waiting===void 0&&(missing0="waiting")||data.partners===void 0&&(missing0="partners")||data.partnersUp===void 0&&
(missing0="partnersUp")||data.frozen===void 0&&(missing0="frozen")||data.sum===void 0&&(missing0="sum")||data.checkpoint===
void 0&&(missing0="checkpoint")||data.peer===void 0&&(missing0="peer")||data.addrs===void 0&&(missing0="addrs")||data.startedAt===
void 0&&(missing0="startedAt")||data.now===void 0&&(missing0="now"))return validate625.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func14.
call(schema138.properties,key0)){return validate625.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.bank!==void 0){let _errs2=errors;
validate52(data.bank,{instancePath:instancePath+"/bank",parentData:data,parentDataProperty:"bank",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.title!==void 0){let data1=data.title,_errs3=errors;if(errors===_errs3)if(typeof data1==
"string"){if(func1(data1)>80)return validate625.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/tit\
le/maxLength",keyword:"maxLength",params:{limit:80}}],!1}else return validate625.errors=[{instancePath:instancePath+"/ti\
tle",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.version!==void 0){let data2=data.version,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){
if(func1(data2)>32)return validate625.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/max\
Length",keyword:"maxLength",params:{limit:32}}],!1}else return validate625.errors=[{instancePath:instancePath+"/version",
schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.protocol!==void 0){let _errs7=errors;validate69(data.protocol,{instancePath:instancePath+"/protocol",
parentData:data,parentDataProperty:"protocol",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.
concat(validate69.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.entries!==
void 0){let _errs8=errors;validate63(data.entries,{instancePath:instancePath+"/entries",parentData:data,parentDataProperty:"\
entries",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.
length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.accounts!==void 0){let _errs9=errors;validate63(
data.accounts,{instancePath:instancePath+"/accounts",parentData:data,parentDataProperty:"accounts",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.exchanges!==void 0){let _errs10=errors;validate63(data.exchanges,{instancePath:instancePath+
"/exchanges",parentData:data,parentDataProperty:"exchanges",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.
errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){
if(data.transfers!==void 0){let _errs11=errors;validate63(data.transfers,{instancePath:instancePath+"/transfers",parentData:data,
parentDataProperty:"transfers",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.
errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.waiting!==void 0){let _errs12=errors;
validate63(data.waiting,{instancePath:instancePath+"/waiting",parentData:data,parentDataProperty:"waiting",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs12===
errors}else var valid0=!0;if(valid0){if(data.partners!==void 0){let _errs13=errors;validate63(data.partners,{instancePath:instancePath+
"/partners",parentData:data,parentDataProperty:"partners",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.
errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs13===errors}else var valid0=!0;if(valid0){
if(data.partnersUp!==void 0){let _errs14=errors;validate63(data.partnersUp,{instancePath:instancePath+"/partnersUp",parentData:data,
parentDataProperty:"partnersUp",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.
errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.frozen!==void 0){let _errs15=errors;
validate63(data.frozen,{instancePath:instancePath+"/frozen",parentData:data,parentDataProperty:"frozen",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs15===
errors}else var valid0=!0;if(valid0){if(data.sum!==void 0){let _errs16=errors;validate61(data.sum,{instancePath:instancePath+
"/sum",parentData:data,parentDataProperty:"sum",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.
concat(validate61.errors),errors=vErrors.length);var valid0=_errs16===errors}else var valid0=!0;if(valid0){if(data.checkpoint!==
void 0){let data13=data.checkpoint,_errs17=errors;if(errors===_errs17)if(typeof data13=="string"){if(func1(data13)>1024)
return validate625.errors=[{instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/checkpoint/maxLength",keyword:"\
maxLength",params:{limit:1024}}],!1}else return validate625.errors=[{instancePath:instancePath+"/checkpoint",schemaPath:"\
#/properties/checkpoint/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs17===errors}else var valid0=!0;
if(valid0){if(data.peer!==void 0){let data14=data.peer,_errs19=errors;if(errors===_errs19)if(typeof data14=="string"){if(func1(
data14)>80)return validate625.errors=[{instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/maxLength",keyword:"\
maxLength",params:{limit:80}}],!1}else return validate625.errors=[{instancePath:instancePath+"/peer",schemaPath:"#/prope\
rties/peer/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.
addrs!==void 0){let data15=data.addrs,_errs21=errors;if(errors===_errs21)if(Array.isArray(data15)){if(data15.length>16)return validate625.
errors=[{instancePath:instancePath+"/addrs",schemaPath:"#/properties/addrs/maxItems",keyword:"maxItems",params:{limit:16}}],
!1;{var valid1=!0;let len0=data15.length;for(let i0=0;i0<len0;i0++){let _errs23=errors;validate68(data15[i0],{instancePath:instancePath+
"/addrs/"+i0,parentData:data15,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:
vErrors.concat(validate68.errors),errors=vErrors.length);var valid1=_errs23===errors;if(!valid1)break}}}else return validate625.
errors=[{instancePath:instancePath+"/addrs",schemaPath:"#/properties/addrs/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){if(data.startedAt!==void 0){let _errs24=errors;validate64(data.
startedAt,{instancePath:instancePath+"/startedAt",parentData:data,parentDataProperty:"startedAt",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs24===
errors}else var valid0=!0;if(valid0){if(data.now!==void 0){let _errs25=errors;validate64(data.now,{instancePath:instancePath+
"/now",parentData:data,parentDataProperty:"now",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length);var valid0=_errs25===errors}else var valid0=!0;if(valid0)if(data.witnessed!==
void 0){let data19=data.witnessed,_errs26=errors;if(errors===_errs26)if(data19&&typeof data19=="object"&&!Array.isArray(
data19)){let missing1;if(data19.size===void 0&&(missing1="size")||data19.at===void 0&&(missing1="at")||data19.by===void 0&&
(missing1="by"))return validate625.errors=[{instancePath:instancePath+"/witnessed",schemaPath:"#/properties/witnessed/re\
quired",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs28=errors;for(let key1 in data19)if(!(key1===
"size"||key1==="at"||key1==="by")){return validate625.errors=[{instancePath:instancePath+"/witnessed",schemaPath:"#/prop\
erties/witnessed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs28===
errors){if(data19.size!==void 0){let _errs29=errors;validate63(data19.size,{instancePath:instancePath+"/witnessed/size",
parentData:data19,parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.
concat(validate63.errors),errors=vErrors.length);var valid2=_errs29===errors}else var valid2=!0;if(valid2){if(data19.at!==
void 0){let _errs30=errors;validate64(data19.at,{instancePath:instancePath+"/witnessed/at",parentData:data19,parentDataProperty:"\
at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.
length);var valid2=_errs30===errors}else var valid2=!0;if(valid2)if(data19.by!==void 0){let data22=data19.by,_errs31=errors;
if(!(typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22)))return validate625.errors=[{instancePath:instancePath+
"/witnessed/by",schemaPath:"#/properties/witnessed/properties/by/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs31&&typeof data22=="number"&&isFinite(data22)){if(data22>32||isNaN(data22))return validate625.errors=[{instancePath:instancePath+
"/witnessed/by",schemaPath:"#/properties/witnessed/properties/by/maximum",keyword:"maximum",params:{comparison:"<=",limit:32}}],
!1;if(data22<1||isNaN(data22))return validate625.errors=[{instancePath:instancePath+"/witnessed/by",schemaPath:"#/proper\
ties/witnessed/properties/by/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid2=_errs31===errors}else
var valid2=!0}}}}else return validate625.errors=[{instancePath:instancePath+"/witnessed",schemaPath:"#/properties/witnes\
sed/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs26===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}}else
return validate625.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate625.
errors=vErrors,errors===0}validate625.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{validateAccept,validateAccountChange,validateAccountCreate,validateAccountId,validateAccountKey,validateAccountKind,
validateAccountLimit,validateAccountList,validateAccountOpen,validateAccountView,validateAddress,validateAdvert,validateAgreement,
validateAgreementOpen,validateBalance,validateBankChange,validateBankId,validateBankList,validateBankRef,validateBankView,
validateCategory,validateCode,validateConcluded,validateConsent,validateConsistencyProof,validateCosignFork,validateDay,
validateDecline,validateDoubleDecision,validateEntry,validateEventEvidence,validateEventHello,validateEventPartner,validateEventPosting,
validateEvidence,validateEvidenceEntry,validateEvidenceKind,validateEvidenceList,validateEvidenceView,validateExchange,validateExchangeCreate,
validateExchangeView,validateFind,validateFound,validateFrame,validateGenesis,validateGenesisEntry,validateHello,validateInclusionProof,
validateInclusionShown,validateInstant,validateIntro,validateInvite,validateInviteCreate,validateInviteCreated,validateItem,
validateLaneAck,validateLaneEntry,validateLaneFork,validateLaneGet,validateLaneHold,validateLaneIn,validateLaneLimit,validateLaneOut,
validateLaneProof,validateLaneRelease,validateLaneResume,validateLaneSettle,validateLaneSuspend,validateLimit,validateLimitPair,
validateLiveEvent,validateLogFork,validateMultiaddr,validateNodeConfig,validateNodeStatus,validateNonce,validateOid,validateOrder,
validateOrderAccepted,validateOrderClosed,validateOrderIn,validateOrderOut,validateOrderPurpose,validatePartnerAccept,validatePartnerChange,
validatePartnerList,validatePartnerPreview,validatePartnerView,validateProblem,validateProofGet,validatePropose,validateProtocol,
validateProtocolError,validateProvenLane,validatePublicKey,validatePurpose,validateReceipt,validateReversal,validateReversalCreate,
validateRouteList,validateRulesEntry,validateSeal,validateSealProof,validateSealedReceipt,validateSeconds,validateSeq,validateSignature,
validateStatement,validateStatementLine,validateTip,validateTransferQuery,validateTransferStatus,validateVenueTag,validateWitnessAdd,
validateWitnessCosigned,validateWitnessItem,validateWitnessSeen,validateWitnessStale,validateWitnessed};
