// Written by schemas/generate.ts. Do not edit: change a schema and run `npm run generate`.
// @ts-nocheck
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.
exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,
value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);
return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var validateBankTitle=validate52;var func1=require_ucs2length().default,pattern3=new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\
\\u2066-\\u2069\\ufeff \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\
\\u202e\\u2066-\\u2069\\ufeff]{0,78}[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff \\u00a0\\u1\
680\\u2000-\\u200a\\u202f\\u205f\\u3000])?$","u");function validate52(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate52.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>80)return validate52.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:80}}],!1;if(!pattern3.
test(data))return validate52.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\\
u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000](?:[^\\u\
0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,78}[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200\
e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000])?$"}}],!1}else return validate52.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate52.errors=vErrors,errors===
0}validate52.evaluated={dynamicProps:!1,dynamicItems:!1};var validateBankId=validate53;var pattern4=new RegExp("^tbk:[a-z2-7]{51}[aq]$","u");function validate53(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate53.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>56)return validate53.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:56}}],!1;if(!pattern4.
test(data))return validate53.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^tbk:[a-z2-\
7]{51}[aq]$"}}],!1}else return validate53.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],
!1;return validate53.errors=vErrors,errors===0}validate53.evaluated={dynamicProps:!1,dynamicItems:!1};var validateBankRef=validate54;var pattern5=new RegExp("^(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq])$","u");function validate54(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate54.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data==
"string"){if(func1(data)>56)return validate54.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:56}}],!1;if(!pattern5.test(data))return validate54.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq])$"}}],!1}else return validate54.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate54.errors=vErrors,errors===0}validate54.evaluated={dynamicProps:!1,
dynamicItems:!1};var validateAccountId=validate55;var pattern6=new RegExp("^[a-z][a-z0-9-]{2,63}$","u");function validate55(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate55.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>64)return validate55.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!pattern6.
test(data))return validate55.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0\
-9-]{2,63}$"}}],!1}else return validate55.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],
!1;return validate55.errors=vErrors,errors===0}validate55.evaluated={dynamicProps:!1,dynamicItems:!1};var validateAddress=validate56;var pattern7=new RegExp("^tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63}$","u");function validate56(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate56.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="s\
tring"){if(func1(data)>121)return validate56.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:121}}],!1;if(!pattern7.test(data))return validate56.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63}$"}}],!1}else return validate56.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate56.errors=vErrors,errors===0}validate56.evaluated={dynamicProps:!1,
dynamicItems:!1};var validateOid=validate57;var pattern8=new RegExp("^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$","u");function validate57(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate57.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="s\
tring"){if(func1(data)>43)return validate57.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:43}}],
!1;if(!pattern8.test(data))return validate57.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$"}}],!1}else return validate57.errors=[{instancePath,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"}}],!1;return validate57.errors=vErrors,errors===0}validate57.evaluated={dynamicProps:!1,dynamicItems:!1};
var validatePublicKey=validate58;function validate58(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate58.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>43)return validate58.errors=[{instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:43}}],!1;if(!pattern8.test(data))return validate58.errors=[{instancePath,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$"}}],!1}else return validate58.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate58.errors=vErrors,errors===
0}validate58.evaluated={dynamicProps:!1,dynamicItems:!1};var validateSignature=validate59;var pattern10=new RegExp("^[A-Za-z0-9_-]{85}[AQgw]$","u");function validate59(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate59.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>86)return validate59.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:86}}],!1;if(!pattern10.
test(data))return validate59.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{85}[AQgw]$"}}],!1}else return validate59.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"}}],!1;return validate59.errors=vErrors,errors===0}validate59.evaluated={dynamicProps:!1,dynamicItems:!1};var validateNonce=validate60;var pattern11=new RegExp("^[A-Za-z0-9_-]{21}[AQgw]$","u");function validate60(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate60.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>22)return validate60.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:22}}],!1;if(!pattern11.
test(data))return validate60.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{21}[AQgw]$"}}],!1}else return validate60.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"stri\
ng"}}],!1;return validate60.errors=vErrors,errors===0}validate60.evaluated={dynamicProps:!1,dynamicItems:!1};var validateSeconds=validate61;function validate61(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate61.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(data)))return validate61.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===0&&typeof data=="number"&&isFinite(data)){if(data>
9007199254740991||isNaN(data))return validate61.errors=[{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data<1||isNaN(data))return validate61.errors=[{instancePath,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}return validate61.errors=vErrors,errors===0}validate61.evaluated={dynamicProps:!1,
dynamicItems:!1};var validateBalance=validate62;function validate62(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate62.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(data)))return validate62.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===0&&typeof data=="number"&&isFinite(data)){if(data>
9007199254740991||isNaN(data))return validate62.errors=[{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data<-9007199254740991||isNaN(data))return validate62.errors=[{instancePath,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],!1}return validate62.errors=vErrors,errors===
0}validate62.evaluated={dynamicProps:!1,dynamicItems:!1};var validateLimit=validate63;function validate63(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate63.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(data)))return validate63.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===0&&typeof data=="number"&&isFinite(data)){if(data>
9007199254740991||isNaN(data))return validate63.errors=[{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data<0||isNaN(data))return validate63.errors=[{instancePath,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}return validate63.errors=vErrors,errors===0}validate63.evaluated={dynamicProps:!1,
dynamicItems:!1};var validateSeq=validate64;function validate64(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate64.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(data)))return validate64.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===0&&typeof data=="number"&&isFinite(data)){if(data>
9007199254740991||isNaN(data))return validate64.errors=[{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data<0||isNaN(data))return validate64.errors=[{instancePath,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}return validate64.errors=vErrors,errors===0}validate64.evaluated={dynamicProps:!1,
dynamicItems:!1};var validateInstant=validate65;function validate65(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate65.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),!(typeof data=="number"&&!(data%1)&&!isNaN(data)&&isFinite(data)))return validate65.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===0&&typeof data=="number"&&isFinite(data)){if(data>
253402300799||isNaN(data))return validate65.errors=[{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:253402300799}}],!1;if(data<0||isNaN(data))return validate65.errors=[{instancePath,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}return validate65.errors=vErrors,errors===0}validate65.evaluated={dynamicProps:!1,
dynamicItems:!1};var validateDay=validate66;var pattern12=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$","u");function validate66(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate66.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>10)return validate66.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:10}}],!1;if(!pattern12.
test(data))return validate66.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[\
0-9]{2}-[0-9]{2}$"}}],!1}else return validate66.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}}],!1;return validate66.errors=vErrors,errors===0}validate66.evaluated={dynamicProps:!1,dynamicItems:!1};var validateCategory=validate67;var pattern13=new RegExp("^[a-z][a-z0-9-]{0,39}$","u");function validate67(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate67.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>40)return validate67.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern13.
test(data))return validate67.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0\
-9-]{0,39}$"}}],!1}else return validate67.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],
!1;return validate67.errors=vErrors,errors===0}validate67.evaluated={dynamicProps:!1,dynamicItems:!1};var validateCode=validate68;var pattern14=new RegExp("^[a-z][a-z0-9-]{0,63}$","u");function validate68(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate68.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>64)return validate68.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!pattern14.
test(data))return validate68.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0\
-9-]{0,63}$"}}],!1}else return validate68.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],
!1;return validate68.errors=vErrors,errors===0}validate68.evaluated={dynamicProps:!1,dynamicItems:!1};var validateMultiaddr=validate69;var pattern15=new RegExp("^/[\\x21-\\x7e]{1,255}$","u");function validate69(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate69.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>256)return validate69.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:256}}],!1;if(!pattern15.
test(data))return validate69.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^/[\\x21-\\x7\
e]{1,255}$"}}],!1}else return validate69.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],
!1;return validate69.errors=vErrors,errors===0}validate69.evaluated={dynamicProps:!1,dynamicItems:!1};var validateProtocol=validate70;var pattern16=new RegExp("^[a-z][a-z0-9]{1,15}/[0-9]{1,4}$","u");function validate70(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate70.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>21)return validate70.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:21}}],!1;if(!pattern16.
test(data))return validate70.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0\
-9]{1,15}/[0-9]{1,4}$"}}],!1}else return validate70.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return validate70.errors=vErrors,errors===0}validate70.evaluated={dynamicProps:!1,dynamicItems:!1};var validateAccountKind=validate71,
schema38={enum:["member","group","agency","project","venue","pot","partner","system"]};function validate71(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate71.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="mem\
ber"||data==="group"||data==="agency"||data==="project"||data==="venue"||data==="pot"||data==="partner"||data==="system"?
(validate71.errors=vErrors,errors===0):(validate71.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema38.
enum}}],!1)}validate71.evaluated={dynamicProps:!1,dynamicItems:!1};var validateVenueTag=validate72,schema39={enum:["corp\
orate","community"]};function validate72(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate72.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data==="corporate"||data==="community"?(validate72.errors=vErrors,errors===0):(validate72.
errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema39.enum}}],!1)}validate72.evaluated=
{dynamicProps:!1,dynamicItems:!1};var validatePurpose=validate73,schema40={enum:["exchange","award","spend","agency","do\
nation","opening"]};function validate73(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate73.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),data==="exchange"||data==="award"||data==="spend"||data==="agency"||data==="dona\
tion"||data==="opening"?(validate73.errors=vErrors,errors===0):(validate73.errors=[{instancePath,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:schema40.enum}}],!1)}validate73.evaluated={dynamicProps:!1,dynamicItems:!1};var validateOrderPurpose=validate74,
schema41={enum:["exchange","award","spend","agency","donation","refund","clear"]};function validate74(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate74.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="exc\
hange"||data==="award"||data==="spend"||data==="agency"||data==="donation"||data==="refund"||data==="clear"?(validate74.
errors=vErrors,errors===0):(validate74.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema41.
enum}}],!1)}validate74.evaluated={dynamicProps:!1,dynamicItems:!1};var validateSeal=validate75;function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate75.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.key===void 0&&
(missing0="key")||data.sig===void 0&&(missing0="sig"))return validate75.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="key"||key0==="sig")){
return validate75.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.key!==void 0){let _errs2=errors;validate58(data.key,{instancePath:instancePath+"/ke\
y",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.
concat(validate58.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.sig!==void 0){
let _errs3=errors;validate59(data.sig,{instancePath:instancePath+"/sig",parentData:data,parentDataProperty:"sig",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.concat(validate59.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0}}}else return validate75.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate75.errors=vErrors,errors===0}validate75.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var validateSealProof=validate78;function validate78(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate78.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.key===void 0&&
(missing0="key")||data.sig===void 0&&(missing0="sig")||data.index===void 0&&(missing0="index")||data.size===void 0&&(missing0=
"size")||data.path===void 0&&(missing0="path"))return validate78.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="key"||key0==="sig"||
key0==="index"||key0==="size"||key0==="path")){return validate78.errors=[{instancePath,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.key!==void 0){
let _errs2=errors;validate58(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.sig!==void 0){let _errs3=errors;validate59(data.sig,{instancePath:instancePath+
"/sig",parentData:data,parentDataProperty:"sig",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate59.errors:vErrors.
concat(validate59.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.index!==
void 0){let data2=data.index,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate78.
errors=[{instancePath:instancePath+"/index",schemaPath:"#/properties/index/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>4095||isNaN(data2))return validate78.errors=[{instancePath:instancePath+
"/index",schemaPath:"#/properties/index/maximum",keyword:"maximum",params:{comparison:"<=",limit:4095}}],!1;if(data2<0||
isNaN(data2))return validate78.errors=[{instancePath:instancePath+"/index",schemaPath:"#/properties/index/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.size!==void 0){
let data3=data.size,_errs6=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate78.
errors=[{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs6&&typeof data3=="number"&&isFinite(data3)){if(data3>4096||isNaN(data3))return validate78.errors=[{instancePath:instancePath+
"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(data3<1||isNaN(
data3))return validate78.errors=[{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.path!==void 0){
let data4=data.path,_errs8=errors;if(errors===_errs8)if(Array.isArray(data4)){if(data4.length>12)return validate78.errors=
[{instancePath:instancePath+"/path",schemaPath:"#/properties/path/maxItems",keyword:"maxItems",params:{limit:12}}],!1;{var valid1=!0;
let len0=data4.length;for(let i0=0;i0<len0;i0++){let _errs10=errors;validate57(data4[i0],{instancePath:instancePath+"/pa\
th/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid1=_errs10===errors;if(!valid1)break}}}else return validate78.errors=
[{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs8===
errors}else var valid0=!0}}}}}}else return validate78.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate78.errors=vErrors,errors===0}validate78.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var validateTip=validate82;function validate82(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate82.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.seq===void 0&&
(missing0="seq")||data.oid===void 0&&(missing0="oid"))return validate82.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="seq"||key0==="oid")){
return validate82.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.seq!==void 0){let _errs2=errors;validate64(data.seq,{instancePath:instancePath+"/se\
q",parentData:data,parentDataProperty:"seq",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.oid!==void 0){
let _errs3=errors;validate57(data.oid,{instancePath:instancePath+"/oid",parentData:data,parentDataProperty:"oid",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0}}}else return validate82.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate82.errors=vErrors,errors===0}validate82.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var validateEvidenceKind=validate85,schema45={enum:["lane-fork","log-fork","cosign-fork","double-decision","identity-for\
k"]};function validate85(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate85.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data==="lane-fork"||data==="log-fork"||data==="cosign-fork"||data==="double-decision"||data===
"identity-fork"?(validate85.errors=vErrors,errors===0):(validate85.errors=[{instancePath,schemaPath:"#/enum",keyword:"en\
um",params:{allowedValues:schema45.enum}}],!1)}validate85.evaluated={dynamicProps:!1,dynamicItems:!1};var validateWitnessed=validate86;function validate86(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate86.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.size===void 0&&
(missing0="size")||data.at===void 0&&(missing0="at"))return validate86.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="size"||key0==="at")){
return validate86.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.size!==void 0){let _errs2=errors;validate64(data.size,{instancePath:instancePath+"/\
size",parentData:data,parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){
let _errs3=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0}}}else return validate86.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate86.errors=vErrors,errors===0}validate86.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateClearingRule=validate89,
schema47={enum:["off","ask","auto"]};function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate89.evaluated;return evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="off"||data==="ask"||data==="auto"?(validate89.errors=
vErrors,errors===0):(validate89.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema47.
enum}}],!1)}validate89.evaluated={dynamicProps:!1,dynamicItems:!1};var validateRotationKeys=validate90;function validate90(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate90.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.keys===void 0&&
(missing0="keys")||data.threshold===void 0&&(missing0="threshold"))return validate90.errors=[{instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"keys"||key0==="threshold")){return validate90.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.keys!==void 0){let data0=data.keys,
_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){if(data0.length>8)return validate90.errors=[{instancePath:instancePath+
"/keys",schemaPath:"#/properties/keys/maxItems",keyword:"maxItems",params:{limit:8}}],!1;if(data0.length<1)return validate90.
errors=[{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate58(data0[i0],{instancePath:instancePath+
"/keys/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:
vErrors.concat(validate58.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate90.
errors=[{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type:"array"}}],!1;
var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.threshold!==void 0){let data2=data.threshold,_errs5=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate90.errors=[{instancePath:instancePath+
"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs5&&typeof data2==
"number"&&isFinite(data2)){if(data2>8||isNaN(data2))return validate90.errors=[{instancePath:instancePath+"/threshold",schemaPath:"\
#/properties/threshold/maximum",keyword:"maximum",params:{comparison:"<=",limit:8}}],!1;if(data2<1||isNaN(data2))return validate90.
errors=[{instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var valid0=_errs5===errors}else var valid0=!0}}}else return validate90.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate90.errors=vErrors,errors===0}validate90.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateConsent=validate92;function validate92(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate92.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.id===void 0&&(missing0="id")||data.giver===void 0&&(missing0="giver")||data.receiver===void 0&&(missing0=
"receiver")||data.seconds===void 0&&(missing0="seconds")||data.day===void 0&&(missing0="day")||data.category===void 0&&(missing0=
"category"))return validate92.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="id"||key0==="giver"||key0==="receiver"||key0==="se\
conds"||key0==="day"||key0==="category")){return validate92.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="consent")return validate92.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
keyword:"const",params:{allowedValue:"consent"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.id!==
void 0){let _errs3=errors;validate60(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.giver!==void 0){let _errs4=errors;validate56(data.giver,{instancePath:instancePath+
"/giver",parentData:data,parentDataProperty:"giver",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:
vErrors.concat(validate56.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.
receiver!==void 0){let _errs5=errors;validate56(data.receiver,{instancePath:instancePath+"/receiver",parentData:data,parentDataProperty:"\
receiver",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate56.errors:vErrors.concat(validate56.errors),errors=
vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.seconds!==void 0){let _errs6=errors;validate61(
data.seconds,{instancePath:instancePath+"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.day!==void 0){let _errs7=errors;validate66(data.day,{instancePath:instancePath+"/day",parentData:data,
parentDataProperty:"day",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.
errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.category!==void 0){let _errs8=errors;
validate67(data.category,{instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0}}}}}}}}else return validate92.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return validate92.errors=vErrors,errors===0}validate92.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateEntry=validate99;var schema52={type:"object",additionalProperties:!1,required:["typ","protocol","unit","op","transport","cosign","rotatio\
n","at","nonce"],properties:{typ:{const:"id.genesis"},protocol:{const:"tbf/1"},unit:{const:"s"},op:{$ref:"PublicKey"},transport:{
$ref:"PublicKey"},cosign:{$ref:"PublicKey"},rotation:{$ref:"RotationKeys"},at:{$ref:"Instant"},nonce:{$ref:"Nonce"}}},func15=Object.
prototype.hasOwnProperty;function validate101(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate101.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
typ===void 0&&(missing0="typ")||data.protocol===void 0&&(missing0="protocol")||data.unit===void 0&&(missing0="unit")||data.
op===void 0&&(missing0="op")||data.transport===void 0&&(missing0="transport")||data.cosign===void 0&&(missing0="cosign")||
data.rotation===void 0&&(missing0="rotation")||data.at===void 0&&(missing0="at")||data.nonce===void 0&&(missing0="nonce"))
return validate101.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func15.call(schema52.properties,key0)){return validate101.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="id.genesis")return validate101.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"id.genesis"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.protocol!==void 0){let _errs3=errors;if(data.protocol!=="tbf/1")return validate101.errors=
[{instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/const",keyword:"const",params:{allowedValue:"t\
bf/1"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.unit!==void 0){let _errs4=errors;if(data.unit!==
"s")return validate101.errors=[{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/const",keyword:"const",params:{
allowedValue:"s"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.op!==void 0){let _errs5=errors;validate58(
data.op,{instancePath:instancePath+"/op",parentData:data,parentDataProperty:"op",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.transport!==void 0){let _errs6=errors;validate58(data.transport,{instancePath:instancePath+"/transpor\
t",parentData:data,parentDataProperty:"transport",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.
concat(validate58.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.cosign!==
void 0){let _errs7=errors;validate58(data.cosign,{instancePath:instancePath+"/cosign",parentData:data,parentDataProperty:"\
cosign",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.
length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.rotation!==void 0){let _errs8=errors;validate90(
data.rotation,{instancePath:instancePath+"/rotation",parentData:data,parentDataProperty:"rotation",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate90.errors:vErrors.concat(validate90.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0;if(valid0){if(data.at!==void 0){let _errs9=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),
errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.nonce!==void 0){let _errs10=errors;
validate60(data.nonce,{instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs10===
errors}else var valid0=!0}}}}}}}}}}else return validate101.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate101.errors=vErrors,errors===0}validate101.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate100(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate100.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.genesis===void 0&&(missing0="genesis")||data.at===void 0&&(missing0="at"))return validate100.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="genesis"||key0==="at")){return validate100.errors=[{instancePath,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){
let _errs2=errors;if(data.typ!=="genesis")return validate100.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/pro\
perties/typ/const",keyword:"const",params:{allowedValue:"genesis"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.genesis!==void 0){let _errs3=errors;validate101(data.genesis,{instancePath:instancePath+"/genesis",parentData:data,
parentDataProperty:"genesis",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs4=errors;
validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}}else return validate100.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate100.errors=vErrors,errors===0}validate100.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema53={
type:"object",additionalProperties:!1,required:["typ","maxSeconds","maxAgeDays","decideSeconds","orderSeconds","by","at"],
properties:{typ:{const:"rules"},maxSeconds:{$ref:"Seconds"},maxAgeDays:{type:"integer",minimum:0,maximum:36600},decideSeconds:{
type:"integer",minimum:5,maximum:604800},orderSeconds:{type:"integer",minimum:5,maximum:7776e3},maxOwedOutside:{$ref:"Li\
mit"},maxOwedToUs:{$ref:"Limit"},by:{$ref:"AccountId"},at:{$ref:"Instant"},clearing:{$ref:"ClearingRule"}}};function validate110(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate110.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.maxSeconds===
void 0&&(missing0="maxSeconds")||data.maxAgeDays===void 0&&(missing0="maxAgeDays")||data.decideSeconds===void 0&&(missing0=
"decideSeconds")||data.orderSeconds===void 0&&(missing0="orderSeconds")||data.by===void 0&&(missing0="by")||data.at===void 0&&
(missing0="at"))return validate110.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func15.call(schema53.properties,key0)){return validate110.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="rules")return validate110.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"rules"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.maxSeconds!==void 0){let _errs3=errors;validate61(data.maxSeconds,{instancePath:instancePath+
"/maxSeconds",parentData:data,parentDataProperty:"maxSeconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.
errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.maxAgeDays!==void 0){let data2=data.maxAgeDays,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2)))return validate110.errors=[{instancePath:instancePath+"/maxAgeDays",schemaPath:"#/properties/maxAgeDays\
/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>
36600||isNaN(data2))return validate110.errors=[{instancePath:instancePath+"/maxAgeDays",schemaPath:"#/properties/maxAgeD\
ays/maximum",keyword:"maximum",params:{comparison:"<=",limit:36600}}],!1;if(data2<0||isNaN(data2))return validate110.errors=
[{instancePath:instancePath+"/maxAgeDays",schemaPath:"#/properties/maxAgeDays/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.decideSeconds!==void 0){let data3=data.
decideSeconds,_errs6=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate110.
errors=[{instancePath:instancePath+"/decideSeconds",schemaPath:"#/properties/decideSeconds/type",keyword:"type",params:{
type:"integer"}}],!1;if(errors===_errs6&&typeof data3=="number"&&isFinite(data3)){if(data3>604800||isNaN(data3))return validate110.
errors=[{instancePath:instancePath+"/decideSeconds",schemaPath:"#/properties/decideSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:604800}}],!1;if(data3<5||isNaN(data3))return validate110.errors=[{instancePath:instancePath+"/deci\
deSeconds",schemaPath:"#/properties/decideSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:5}}],!1}var valid0=_errs6===
errors}else var valid0=!0;if(valid0){if(data.orderSeconds!==void 0){let data4=data.orderSeconds,_errs8=errors;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate110.errors=[{instancePath:instancePath+"/orderSecon\
ds",schemaPath:"#/properties/orderSeconds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs8&&typeof data4==
"number"&&isFinite(data4)){if(data4>7776e3||isNaN(data4))return validate110.errors=[{instancePath:instancePath+"/orderSe\
conds",schemaPath:"#/properties/orderSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:7776e3}}],!1;if(data4<
5||isNaN(data4))return validate110.errors=[{instancePath:instancePath+"/orderSeconds",schemaPath:"#/properties/orderSeco\
nds/minimum",keyword:"minimum",params:{comparison:">=",limit:5}}],!1}var valid0=_errs8===errors}else var valid0=!0;if(valid0){
if(data.maxOwedOutside!==void 0){let _errs10=errors;validate63(data.maxOwedOutside,{instancePath:instancePath+"/maxOwedO\
utside",parentData:data,parentDataProperty:"maxOwedOutside",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.
errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){
if(data.maxOwedToUs!==void 0){let _errs11=errors;validate63(data.maxOwedToUs,{instancePath:instancePath+"/maxOwedToUs",parentData:data,
parentDataProperty:"maxOwedToUs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.
errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){let _errs12=errors;
validate55(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs12===errors}else
var valid0=!0;if(valid0){if(data.at!==void 0){let _errs13=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),
errors=vErrors.length);var valid0=_errs13===errors}else var valid0=!0;if(valid0)if(data.clearing!==void 0){let _errs14=errors;
validate89(data.clearing,{instancePath:instancePath+"/clearing",parentData:data,parentDataProperty:"clearing",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.errors),errors=vErrors.length);var valid0=_errs14===
errors}else var valid0=!0}}}}}}}}}}}else return validate110.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate110.errors=vErrors,errors===0}validate110.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema54={type:"object",additionalProperties:!1,required:["typ","account","kind","floor","ceiling","by","at"],properties:{
typ:{const:"account.open"},account:{$ref:"AccountId"},kind:{$ref:"AccountKind"},floor:{$ref:"Balance"},ceiling:{$ref:"Ba\
lance"},key:{$ref:"PublicKey"},tag:{$ref:"VenueTag"},agency:{$ref:"AccountId"},by:{$ref:"AccountId"},at:{$ref:"Instant"}}};
function validate117(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate117.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.account===void 0&&(missing0="account")||data.kind===void 0&&(missing0="kind")||data.floor===void 0&&
(missing0="floor")||data.ceiling===void 0&&(missing0="ceiling")||data.by===void 0&&(missing0="by")||data.at===void 0&&(missing0=
"at"))return validate117.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func15.call(schema54.properties,key0)){return validate117.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="account.open")return validate117.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"account.open"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.account!==void 0){let _errs3=errors;validate55(data.account,{instancePath:instancePath+
"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:
vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
kind!==void 0){let _errs4=errors;validate71(data.kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"\
kind",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.floor!==void 0){let _errs5=errors;validate62(data.
floor,{instancePath:instancePath+"/floor",parentData:data,parentDataProperty:"floor",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.ceiling!==void 0){let _errs6=errors;validate62(data.ceiling,{instancePath:instancePath+
"/ceiling",parentData:data,parentDataProperty:"ceiling",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:
vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.
key!==void 0){let _errs7=errors;validate58(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"\
key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.
length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.tag!==void 0){let _errs8=errors;validate72(data.
tag,{instancePath:instancePath+"/tag",parentData:data,parentDataProperty:"tag",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate72.errors:vErrors.concat(validate72.errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;
if(valid0){if(data.agency!==void 0){let _errs9=errors;validate55(data.agency,{instancePath:instancePath+"/agency",parentData:data,
parentDataProperty:"agency",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.
errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){let _errs10=errors;
validate55(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs10===errors}else
var valid0=!0;if(valid0)if(data.at!==void 0){let _errs11=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),
errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0}}}}}}}}}}}else return validate117.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate117.errors=vErrors,errors===0}validate117.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate127(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate127.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.account===void 0&&(missing0="account")||data.floor===void 0&&(missing0="floor")||data.ceiling===void 0&&
(missing0="ceiling")||data.by===void 0&&(missing0="by")||data.at===void 0&&(missing0="at"))return validate127.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="account"||key0==="floor"||key0==="ceiling"||key0==="by"||key0==="at")){return validate127.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;
break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="account.limit")return validate127.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"account.lim\
it"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.account!==void 0){let _errs3=errors;validate55(
data.account,{instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.floor!==void 0){let _errs4=errors;validate62(data.floor,{instancePath:instancePath+"/fl\
oor",parentData:data,parentDataProperty:"floor",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.
concat(validate62.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.ceiling!==
void 0){let _errs5=errors;validate62(data.ceiling,{instancePath:instancePath+"/ceiling",parentData:data,parentDataProperty:"\
ceiling",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate55(data.
by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;
if(valid0)if(data.at!==void 0){let _errs7=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"\
at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs7===errors}else var valid0=!0}}}}}}}else return validate127.errors=[{instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return validate127.errors=vErrors,errors===0}validate127.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate133(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate133.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.account===void 0&&(missing0="account")||data.key===void 0&&(missing0="key")||data.by===void 0&&(missing0=
"by")||data.at===void 0&&(missing0="at"))return validate133.errors=[{instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="account"||
key0==="key"||key0==="by"||key0==="at")){return validate133.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="account.key")return validate133.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/co\
nst",keyword:"const",params:{allowedValue:"account.key"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
account!==void 0){let _errs3=errors;validate55(data.account,{instancePath:instancePath+"/account",parentData:data,parentDataProperty:"\
account",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.key!==void 0){let _errs4=errors;validate58(data.
key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.by!==void 0){let _errs5=errors;validate55(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs6=errors;validate65(data.at,
{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}}else
return validate133.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate133.
errors=vErrors,errors===0}validate133.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema57={type:"object",additionalProperties:!1,
required:["typ","id","purpose","giver","receiver","seconds","day","category","by","at"],properties:{typ:{const:"exchange"},
id:{$ref:"Nonce"},purpose:{$ref:"Purpose"},giver:{$ref:"AccountId"},receiver:{$ref:"AccountId"},seconds:{$ref:"Seconds"},
day:{$ref:"Day"},category:{$ref:"Category"},by:{$ref:"AccountId"},consent:{$ref:"Seal"},at:{$ref:"Instant"}}};function validate138(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate138.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.id===void 0&&
(missing0="id")||data.purpose===void 0&&(missing0="purpose")||data.giver===void 0&&(missing0="giver")||data.receiver===void 0&&
(missing0="receiver")||data.seconds===void 0&&(missing0="seconds")||data.day===void 0&&(missing0="day")||data.category===
void 0&&(missing0="category")||data.by===void 0&&(missing0="by")||data.at===void 0&&(missing0="at"))return validate138.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func15.call(schema57.properties,key0)){return validate138.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="exchange")return validate138.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
keyword:"const",params:{allowedValue:"exchange"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.id!==
void 0){let _errs3=errors;validate60(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.purpose!==void 0){let _errs4=errors;validate73(data.purpose,{instancePath:instancePath+
"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate73.errors:
vErrors.concat(validate73.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.
giver!==void 0){let _errs5=errors;validate55(data.giver,{instancePath:instancePath+"/giver",parentData:data,parentDataProperty:"\
giver",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.receiver!==void 0){let _errs6=errors;validate55(
data.receiver,{instancePath:instancePath+"/receiver",parentData:data,parentDataProperty:"receiver",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.seconds!==void 0){let _errs7=errors;validate61(data.seconds,{instancePath:instancePath+
"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:
vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.
day!==void 0){let _errs8=errors;validate66(data.day,{instancePath:instancePath+"/day",parentData:data,parentDataProperty:"\
day",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.
length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.category!==void 0){let _errs9=errors;validate67(
data.category,{instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs10=errors;validate55(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),
errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.consent!==void 0){let _errs11=errors;
validate75(data.consent,{instancePath:instancePath+"/consent",parentData:data,parentDataProperty:"consent",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs12=errors;validate65(data.at,{instancePath:instancePath+
"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.
concat(validate65.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0}}}}}}}}}}}}else return validate138.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate138.errors=vErrors,errors===
0}validate138.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema58={type:"object",additionalProperties:!1,required:[
"typ","id","of","giver","receiver","seconds","reason","by","at"],properties:{typ:{const:"reversal"},id:{$ref:"Nonce"},of:{
$ref:"Nonce"},giver:{$ref:"AccountId"},receiver:{$ref:"AccountId"},seconds:{$ref:"Seconds"},reason:{$ref:"Code"},by:{$ref:"\
AccountId"},at:{$ref:"Instant"}}};function validate149(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate149.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.id===void 0&&(missing0="id")||data.of===void 0&&(missing0=
"of")||data.giver===void 0&&(missing0="giver")||data.receiver===void 0&&(missing0="receiver")||data.seconds===void 0&&(missing0=
"seconds")||data.reason===void 0&&(missing0="reason")||data.by===void 0&&(missing0="by")||data.at===void 0&&(missing0="a\
t"))return validate149.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func15.call(schema58.properties,key0)){return validate149.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="reversal")return validate149.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"reversal"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.id!==void 0){let _errs3=errors;validate60(data.id,{instancePath:instancePath+"/id",parentData:data,
parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),
errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.of!==void 0){let _errs4=errors;validate60(
data.of,{instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.giver!==void 0){let _errs5=errors;validate55(data.giver,{instancePath:instancePath+"/giver",parentData:data,
parentDataProperty:"giver",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.receiver!==void 0){let _errs6=errors;
validate55(data.receiver,{instancePath:instancePath+"/receiver",parentData:data,parentDataProperty:"receiver",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.seconds!==void 0){let _errs7=errors;validate61(data.seconds,{instancePath:instancePath+
"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:
vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.
reason!==void 0){let _errs8=errors;validate68(data.reason,{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"\
reason",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.
length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){let _errs9=errors;validate55(data.
by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;
if(valid0)if(data.at!==void 0){let _errs10=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"\
at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs10===errors}else var valid0=!0}}}}}}}}}}else return validate149.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate149.errors=vErrors,errors===0}validate149.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema60={type:"object",additionalProperties:!1,required:["typ","protocol","unit","ch","ep","a","b","aMayOwe","bMayO\
we","maxHolds","maxHeld","decideMax","at","nonce"],properties:{typ:{const:"agreement"},protocol:{const:"tbf/1"},unit:{const:"\
s"},ch:{$ref:"Oid"},ep:{type:"integer",minimum:1,maximum:1e6},a:{$ref:"BankId"},b:{$ref:"BankId"},aMayOwe:{$ref:"Limit"},
bMayOwe:{$ref:"Limit"},maxHolds:{type:"integer",minimum:1,maximum:4096},maxHeld:{$ref:"Limit"},decideMax:{type:"integer",
minimum:5,maximum:604800},after:{$ref:"Oid"},opening:{$ref:"Balance"},at:{$ref:"Instant"},nonce:{$ref:"Nonce"}}};function validate159(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate159.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.protocol===
void 0&&(missing0="protocol")||data.unit===void 0&&(missing0="unit")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&
(missing0="ep")||data.a===void 0&&(missing0="a")||data.b===void 0&&(missing0="b")||data.aMayOwe===void 0&&(missing0="aMa\
yOwe")||data.bMayOwe===void 0&&(missing0="bMayOwe")||data.maxHolds===void 0&&(missing0="maxHolds")||data.maxHeld===void 0&&
(missing0="maxHeld")||data.decideMax===void 0&&(missing0="decideMax")||data.at===void 0&&(missing0="at")||data.nonce===void 0&&
(missing0="nonce"))return validate159.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func15.call(schema60.properties,key0)){return validate159.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="agreement")return validate159.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"agreement"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.protocol!==void 0){let _errs3=errors;if(data.protocol!=="tbf/1")return validate159.errors=
[{instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/const",keyword:"const",params:{allowedValue:"t\
bf/1"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.unit!==void 0){let _errs4=errors;if(data.unit!==
"s")return validate159.errors=[{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/const",keyword:"const",params:{
allowedValue:"s"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs5=errors;validate57(
data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.ep!==void 0){let data4=data.ep,_errs6=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&
isFinite(data4)))return validate159.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data4=="number"&&isFinite(data4)){if(data4>1e6||isNaN(data4))
return validate159.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6}}],!1;if(data4<1||isNaN(data4))return validate159.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs6===errors}else var valid0=!0;
if(valid0){if(data.a!==void 0){let _errs8=errors;validate53(data.a,{instancePath:instancePath+"/a",parentData:data,parentDataProperty:"\
a",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.b!==void 0){let _errs9=errors;validate53(data.b,
{instancePath:instancePath+"/b",parentData:data,parentDataProperty:"b",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;
if(valid0){if(data.aMayOwe!==void 0){let _errs10=errors;validate63(data.aMayOwe,{instancePath:instancePath+"/aMayOwe",parentData:data,
parentDataProperty:"aMayOwe",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.
errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.bMayOwe!==void 0){let _errs11=errors;
validate63(data.bMayOwe,{instancePath:instancePath+"/bMayOwe",parentData:data,parentDataProperty:"bMayOwe",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.maxHolds!==void 0){let data9=data.maxHolds,_errs12=errors;if(!(typeof data9==
"number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)))return validate159.errors=[{instancePath:instancePath+"/maxHolds",
schemaPath:"#/properties/maxHolds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs12&&typeof data9=="\
number"&&isFinite(data9)){if(data9>4096||isNaN(data9))return validate159.errors=[{instancePath:instancePath+"/maxHolds",
schemaPath:"#/properties/maxHolds/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(data9<1||isNaN(
data9))return validate159.errors=[{instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxHolds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.maxHeld!==
void 0){let _errs14=errors;validate63(data.maxHeld,{instancePath:instancePath+"/maxHeld",parentData:data,parentDataProperty:"\
maxHeld",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.
length);var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.decideMax!==void 0){let data11=data.decideMax,
_errs15=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11)))return validate159.errors=[{
instancePath:instancePath+"/decideMax",schemaPath:"#/properties/decideMax/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs15&&typeof data11=="number"&&isFinite(data11)){if(data11>604800||isNaN(data11))return validate159.errors=
[{instancePath:instancePath+"/decideMax",schemaPath:"#/properties/decideMax/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:604800}}],!1;if(data11<5||isNaN(data11))return validate159.errors=[{instancePath:instancePath+"/decideMax",schemaPath:"\
#/properties/decideMax/minimum",keyword:"minimum",params:{comparison:">=",limit:5}}],!1}var valid0=_errs15===errors}else
var valid0=!0;if(valid0){if(data.after!==void 0){let _errs17=errors;validate57(data.after,{instancePath:instancePath+"/a\
fter",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.opening!==
void 0){let _errs18=errors;validate62(data.opening,{instancePath:instancePath+"/opening",parentData:data,parentDataProperty:"\
opening",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.
length);var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.at!==void 0){let _errs19=errors;validate65(data.
at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs19===errors}else var valid0=!0;
if(valid0)if(data.nonce!==void 0){let _errs20=errors;validate60(data.nonce,{instancePath:instancePath+"/nonce",parentData:data,
parentDataProperty:"nonce",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.
errors),errors=vErrors.length);var valid0=_errs20===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else return validate159.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate159.errors=vErrors,errors===
0}validate159.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema64={type:"object",additionalProperties:!1,required:["typ","bank","seq","prev","op","transport","cosign","rotat\
ion","at"],properties:{typ:{const:"id.update"},bank:{$ref:"BankId"},seq:{type:"integer",minimum:1,maximum:64},prev:{$ref:"\
Oid"},op:{$ref:"PublicKey"},transport:{$ref:"PublicKey"},cosign:{$ref:"PublicKey"},rotation:{$ref:"RotationKeys"},cut:{type:"\
object",additionalProperties:!1,required:["size","root"],properties:{size:{$ref:"Seq"},root:{$ref:"Oid"}}},at:{$ref:"Ins\
tant"}}};function validate175(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate175.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.bank===void 0&&(missing0="bank")||data.seq===void 0&&(missing0="seq")||data.prev===void 0&&(missing0=
"prev")||data.op===void 0&&(missing0="op")||data.transport===void 0&&(missing0="transport")||data.cosign===void 0&&(missing0=
"cosign")||data.rotation===void 0&&(missing0="rotation")||data.at===void 0&&(missing0="at"))return validate175.errors=[{
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func15.call(schema64.properties,key0)){return validate175.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="id.update")return validate175.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/cons\
t",keyword:"const",params:{allowedValue:"id.update"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
bank!==void 0){let _errs3=errors;validate53(data.bank,{instancePath:instancePath+"/bank",parentData:data,parentDataProperty:"\
bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let data2=data.seq,_errs4=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate175.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2==
"number"&&isFinite(data2)){if(data2>64||isNaN(data2))return validate175.errors=[{instancePath:instancePath+"/seq",schemaPath:"\
#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:64}}],!1;if(data2<1||isNaN(data2))return validate175.
errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.prev!==void 0){let _errs6=errors;validate57(
data.prev,{instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.op!==void 0){let _errs7=errors;validate58(data.op,{instancePath:instancePath+"/op",parentData:data,
parentDataProperty:"op",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),
errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.transport!==void 0){let _errs8=errors;
validate58(data.transport,{instancePath:instancePath+"/transport",parentData:data,parentDataProperty:"transport",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs8===
errors}else var valid0=!0;if(valid0){if(data.cosign!==void 0){let _errs9=errors;validate58(data.cosign,{instancePath:instancePath+
"/cosign",parentData:data,parentDataProperty:"cosign",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:
vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.
rotation!==void 0){let _errs10=errors;validate90(data.rotation,{instancePath:instancePath+"/rotation",parentData:data,parentDataProperty:"\
rotation",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate90.errors:vErrors.concat(validate90.errors),errors=
vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.cut!==void 0){let data8=data.cut,_errs11=errors;
if(errors===_errs11)if(data8&&typeof data8=="object"&&!Array.isArray(data8)){let missing1;if(data8.size===void 0&&(missing1=
"size")||data8.root===void 0&&(missing1="root"))return validate175.errors=[{instancePath:instancePath+"/cut",schemaPath:"\
#/properties/cut/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs13=errors;for(let key1 in data8)
if(!(key1==="size"||key1==="root")){return validate175.errors=[{instancePath:instancePath+"/cut",schemaPath:"#/propertie\
s/cut/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs13===errors){
if(data8.size!==void 0){let _errs14=errors;validate64(data8.size,{instancePath:instancePath+"/cut/size",parentData:data8,
parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length);var valid1=_errs14===errors}else var valid1=!0;if(valid1)if(data8.root!==void 0){let _errs15=errors;
validate57(data8.root,{instancePath:instancePath+"/cut/root",parentData:data8,parentDataProperty:"root",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid1=_errs15===
errors}else var valid1=!0}}}else return validate175.errors=[{instancePath:instancePath+"/cut",schemaPath:"#/properties/c\
ut/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0)if(data.at!==
void 0){let _errs16=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs16===
errors}else var valid0=!0}}}}}}}}}}}else return validate175.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate175.errors=vErrors,errors===0}validate175.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate185(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate185.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.bank===void 0&&(missing0="bank")||data.seq===void 0&&(missing0="seq")||data.prev===void 0&&(missing0=
"prev")||data.at===void 0&&(missing0="at"))return validate185.errors=[{instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="bank"||
key0==="seq"||key0==="prev"||key0==="at")){return validate185.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="id.tombstone")return validate185.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/c\
onst",keyword:"const",params:{allowedValue:"id.tombstone"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.bank!==void 0){let _errs3=errors;validate53(data.bank,{instancePath:instancePath+"/bank",parentData:data,parentDataProperty:"\
bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let data2=data.seq,_errs4=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate185.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2==
"number"&&isFinite(data2)){if(data2>64||isNaN(data2))return validate185.errors=[{instancePath:instancePath+"/seq",schemaPath:"\
#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:64}}],!1;if(data2<1||isNaN(data2))return validate185.
errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.prev!==void 0){let _errs6=errors;validate57(
data.prev,{instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0)if(data.at!==void 0){let _errs7=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),
errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0}}}}}}else return validate185.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate185.errors=vErrors,errors===0}validate185.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate174(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate174.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let tag0=data.typ;if(typeof tag0=="string")if(tag0==="id.update"){validate175(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate175.errors:vErrors.concat(validate175.errors),
errors=vErrors.length);var props0=!0}else if(tag0==="id.tombstone")validate185(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate185.errors:vErrors.concat(validate185.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else return validate174.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"dis\
criminator",params:{error:"mapping",tag:"typ",tagValue:tag0}}],!1;else return validate174.errors=[{instancePath,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"typ",tagValue:tag0}}],!1}else return validate174.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate174.errors=vErrors,evaluated0.
props=props0,errors===0}validate174.evaluated={dynamicProps:!0,dynamicItems:!1};function validate173(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate173.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.body===void 0&&(missing0="body")||data.sigs===void 0&&
(missing0="sigs"))return validate173.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="body"||key0==="sigs")){return validate173.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.body!==void 0){let _errs2=errors;validate174(data.body,{instancePath:instancePath+"/body",parentData:data,
parentDataProperty:"body",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate174.errors:vErrors.concat(validate174.
errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.sigs!==void 0){let data1=data.
sigs,_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){if(data1.length>8)return validate173.errors=[{instancePath:instancePath+
"/sigs",schemaPath:"#/properties/sigs/maxItems",keyword:"maxItems",params:{limit:8}}],!1;if(data1.length<1)return validate173.
errors=[{instancePath:instancePath+"/sigs",schemaPath:"#/properties/sigs/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;validate75(data1[i0],{instancePath:instancePath+
"/sigs/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:
vErrors.concat(validate75.errors),errors=vErrors.length);var valid1=_errs5===errors;if(!valid1)break}}}else return validate173.
errors=[{instancePath:instancePath+"/sigs",schemaPath:"#/properties/sigs/type",keyword:"type",params:{type:"array"}}],!1;
var valid0=_errs3===errors}else var valid0=!0}}}else return validate173.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return validate173.errors=vErrors,errors===0}validate173.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate172(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate172.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(Array.isArray(data)){if(data.length>64)return validate172.errors=[
{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:64}}],!1;if(data.length<1)return validate172.errors=
[{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid0=!0;let len0=data.length;for(let i0=0;i0<
len0;i0++){let _errs1=errors;validate173(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate173.errors:vErrors.concat(validate173.errors),errors=vErrors.
length);var valid0=_errs1===errors;if(!valid0)break}}}else return validate172.errors=[{instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"array"}}],!1;return validate172.errors=vErrors,errors===0}validate172.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function validate158(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate158.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
typ===void 0&&(missing0="typ")||data.agreement===void 0&&(missing0="agreement")||data.peer===void 0&&(missing0="peer")||
data.sealA===void 0&&(missing0="sealA")||data.sealB===void 0&&(missing0="sealB")||data.by===void 0&&(missing0="by")||data.
at===void 0&&(missing0="at"))return validate158.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="agreement"||key0==="pe\
er"||key0==="ops"||key0==="sealA"||key0==="sealB"||key0==="by"||key0==="at")){return validate158.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="agreement.open")return validate158.errors=[{instancePath:instancePath+"/t\
yp",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"agreement.open"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.agreement!==void 0){let _errs3=errors;validate159(data.agreement,{instancePath:instancePath+
"/agreement",parentData:data,parentDataProperty:"agreement",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate159.
errors:vErrors.concat(validate159.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.peer!==void 0){let _errs4=errors;validate101(data.peer,{instancePath:instancePath+"/peer",parentData:data,parentDataProperty:"\
peer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.ops!==void 0){let _errs5=errors;validate172(data.
ops,{instancePath:instancePath+"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate172.errors:vErrors.concat(validate172.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.sealA!==void 0){let _errs6=errors;validate75(data.sealA,{instancePath:instancePath+"/sealA",parentData:data,
parentDataProperty:"sealA",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.
errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.sealB!==void 0){let _errs7=errors;
validate75(data.sealB,{instancePath:instancePath+"/sealB",parentData:data,parentDataProperty:"sealB",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs8=errors;validate55(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),
errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs9=errors;validate65(
data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0}}}}}}}}}else
return validate158.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate158.
errors=vErrors,errors===0}validate158.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema67={type:"object",additionalProperties:!1,required:["typ","from","to","payee","seconds","purpose","day","categ\
ory","validUntil","nonce","at"],properties:{typ:{const:"order"},from:{$ref:"BankId"},to:{$ref:"BankId"},payee:{$ref:"Acc\
ountId"},seconds:{$ref:"Seconds"},purpose:{$ref:"OrderPurpose"},day:{$ref:"Day"},category:{$ref:"Category"},ref:{$ref:"O\
id"},route:{type:"array",minItems:1,maxItems:3,items:{$ref:"BankId"}},validUntil:{$ref:"Instant"},nonce:{$ref:"Nonce"},at:{
$ref:"Instant"}}};function validate200(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate200.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
typ===void 0&&(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.payee===void 0&&
(missing0="payee")||data.seconds===void 0&&(missing0="seconds")||data.purpose===void 0&&(missing0="purpose")||data.day===
void 0&&(missing0="day")||data.category===void 0&&(missing0="category")||data.validUntil===void 0&&(missing0="validUntil")||
data.nonce===void 0&&(missing0="nonce")||data.at===void 0&&(missing0="at"))return validate200.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func15.
call(schema67.properties,key0)){return validate200.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="order")return validate200.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"\
const",params:{allowedValue:"order"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){
let _errs3=errors;validate53(data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.to!==void 0){let _errs4=errors;validate53(data.to,{instancePath:instancePath+
"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.payee!==
void 0){let _errs5=errors;validate55(data.payee,{instancePath:instancePath+"/payee",parentData:data,parentDataProperty:"\
payee",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.seconds!==void 0){let _errs6=errors;validate61(
data.seconds,{instancePath:instancePath+"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.purpose!==void 0){let _errs7=errors;validate74(data.purpose,{instancePath:instancePath+
"/purpose",parentData:data,parentDataProperty:"purpose",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate74.errors:
vErrors.concat(validate74.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.
day!==void 0){let _errs8=errors;validate66(data.day,{instancePath:instancePath+"/day",parentData:data,parentDataProperty:"\
day",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.
length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.category!==void 0){let _errs9=errors;validate67(
data.category,{instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.ref!==void 0){let _errs10=errors;validate57(data.ref,{instancePath:instancePath+"/ref",
parentData:data,parentDataProperty:"ref",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(
validate57.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.route!==void 0){
let data9=data.route,_errs11=errors;if(errors===_errs11)if(Array.isArray(data9)){if(data9.length>3)return validate200.errors=
[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/maxItems",keyword:"maxItems",params:{limit:3}}],!1;if(data9.
length<1)return validate200.errors=[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/minItems",keyword:"\
minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data9.length;for(let i0=0;i0<len0;i0++){let _errs13=errors;validate53(
data9[i0],{instancePath:instancePath+"/route/"+i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid1=_errs13===errors;if(!valid1)
break}}}else return validate200.errors=[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/type",keyword:"\
type",params:{type:"array"}}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.validUntil!==void 0){
let _errs14=errors;validate65(data.validUntil,{instancePath:instancePath+"/validUntil",parentData:data,parentDataProperty:"\
validUntil",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=
vErrors.length);var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.nonce!==void 0){let _errs15=errors;validate60(
data.nonce,{instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs15===errors}else
var valid0=!0;if(valid0)if(data.at!==void 0){let _errs16=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),
errors=vErrors.length);var valid0=_errs16===errors}else var valid0=!0}}}}}}}}}}}}}}else return validate200.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate200.errors=vErrors,errors===0}validate200.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate199(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate199.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.order===void 0&&(missing0="order")||data.
receiver===void 0&&(missing0="receiver")||data.by===void 0&&(missing0="by")||data.at===void 0&&(missing0="at"))return validate199.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="typ"||key0==="order"||key0==="receiver"||key0==="by"||key0==="consent"||key0==="at")){
return validate199.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="order.out")return validate199.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"order.out"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.order!==void 0){let _errs3=errors;validate200(data.order,
{instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate200.errors:vErrors.concat(validate200.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.receiver!==void 0){let _errs4=errors;validate55(data.receiver,{instancePath:instancePath+"/receiver",
parentData:data,parentDataProperty:"receiver",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.
concat(validate55.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){
let _errs5=errors;validate55(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.consent!==void 0){let _errs6=errors;validate75(data.consent,{instancePath:instancePath+
"/consent",parentData:data,parentDataProperty:"consent",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:
vErrors.concat(validate75.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.
at!==void 0){let _errs7=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"a\
t",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs7===errors}else var valid0=!0}}}}}}}else return validate199.errors=[{instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return validate199.errors=vErrors,errors===0}validate199.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate219(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate219.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.xfer===void 0&&(missing0=
"xfer")||data.decideBy===void 0&&(missing0="decideBy")||data.key===void 0&&(missing0="key")||data.at===void 0&&(missing0=
"at"))return validate219.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="xfer"||key0==="decideB\
y"||key0==="key"||key0==="at")){return validate219.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="accept")return validate219.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
keyword:"const",params:{allowedValue:"accept"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==
void 0){let _errs3=errors;validate53(data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"fr\
om",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){let _errs4=errors;validate53(data.
to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.xfer!==void 0){let _errs5=errors;validate57(data.xfer,{instancePath:instancePath+"/xfer",parentData:data,
parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.decideBy!==void 0){let _errs6=errors;
validate65(data.decideBy,{instancePath:instancePath+"/decideBy",parentData:data,parentDataProperty:"decideBy",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.key!==void 0){let _errs7=errors;validate58(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.
errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs8=errors;
validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0}}}}}}}}else return validate219.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}}],!1;return validate219.errors=vErrors,errors===0}validate219.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate218(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate218.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.accept===void 0&&(missing0="accept")||data.at===void 0&&(missing0="at"))return validate218.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="accept"||key0==="genesis"||key0==="ops"||key0==="at")){return validate218.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="order.accepted")return validate218.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"order.accepted"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.accept!==void 0){let _errs3=errors;validate219(data.accept,{instancePath:instancePath+
"/accept",parentData:data,parentDataProperty:"accept",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate219.errors:
vErrors.concat(validate219.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
genesis!==void 0){let _errs4=errors;validate101(data.genesis,{instancePath:instancePath+"/genesis",parentData:data,parentDataProperty:"\
genesis",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors),errors=
vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.ops!==void 0){let _errs5=errors;validate172(
data.ops,{instancePath:instancePath+"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate172.errors:vErrors.concat(validate172.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0)if(data.at!==void 0){let _errs6=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}}else return validate218.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate218.errors=vErrors,errors===0}validate218.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate230(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate230.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.order===void 0&&(missing0="order")||data.accept===void 0&&(missing0="accept")||data.at===void 0&&
(missing0="at"))return validate230.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="order"||key0==="accept"||key0==="at")){return validate230.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="order.in")return validate230.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"order.in"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.order!==void 0){let _errs3=errors;validate200(data.order,
{instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate200.errors:vErrors.concat(validate200.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.accept!==void 0){let _errs4=errors;validate219(data.accept,{instancePath:instancePath+"/accept",parentData:data,
parentDataProperty:"accept",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate219.errors:vErrors.concat(validate219.
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs5=errors;
validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0}}}}}else return validate230.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate230.errors=vErrors,errors===0}validate230.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate234(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate234.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.xfer===void 0&&(missing0="xfer")||data.code===void 0&&(missing0="code")||data.at===void 0&&(missing0=
"at"))return validate234.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="xfer"||key0==="code"||key0==="at")){return validate234.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="order.closed")return validate234.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"order.close\
d"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.xfer!==void 0){let _errs3=errors;validate57(data.
xfer,{instancePath:instancePath+"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.code!==void 0){let _errs4=errors;validate68(data.code,{instancePath:instancePath+"/code",parentData:data,
parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs5=errors;
validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0}}}}}else return validate234.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate234.errors=vErrors,errors===0}validate234.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema74={type:"object",additionalProperties:!1,required:["typ","ch","ep","by","seq","prev","ack","at","xfer","secon\
ds","decideBy","decider","accept","route"],properties:{typ:{const:"lane.hold"},ch:{$ref:"Oid"},ep:{type:"integer",minimum:1,
maximum:1e6},by:{$ref:"BankId"},seq:{type:"integer",minimum:1,maximum:9007199254740991},prev:{$ref:"Oid"},ack:{$ref:"Tip"},
at:{$ref:"Instant"},xfer:{$ref:"Oid"},seconds:{$ref:"Seconds"},decideBy:{$ref:"Instant"},decider:{type:"object",additionalProperties:!1,
required:["bank","key"],properties:{bank:{$ref:"BankId"},key:{$ref:"PublicKey"}}},accept:{$ref:"Oid"},route:{type:"array",
maxItems:3,items:{$ref:"BankId"}},purpose:{const:"clear"}}};function validate240(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate240.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===
void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||data.seq===void 0&&(missing0="seq")||data.prev===void 0&&(missing0=
"prev")||data.ack===void 0&&(missing0="ack")||data.at===void 0&&(missing0="at")||data.xfer===void 0&&(missing0="xfer")||
data.seconds===void 0&&(missing0="seconds")||data.decideBy===void 0&&(missing0="decideBy")||data.decider===void 0&&(missing0=
"decider")||data.accept===void 0&&(missing0="accept")||data.route===void 0&&(missing0="route"))return validate240.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func15.call(schema74.properties,key0)){return validate240.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="lane.hold")return validate240.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/cons\
t",keyword:"const",params:{allowedValue:"lane.hold"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"c\
h",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate240.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){
if(data2>1e6||isNaN(data2))return validate240.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate240.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let data4=data.seq,
_errs7=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate240.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4==
"number"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate240.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data4<
1||isNaN(data4))return validate240.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.prev!==void 0){
let _errs9=errors;validate57(data.prev,{instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.ack!==void 0){let _errs10=errors;validate82(data.ack,{instancePath:instancePath+
"/ack",parentData:data,parentDataProperty:"ack",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.
concat(validate82.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.at!==
void 0){let _errs11=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.xfer!==void 0){let _errs12=errors;validate57(data.xfer,{instancePath:instancePath+
"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.seconds!==
void 0){let _errs13=errors;validate61(data.seconds,{instancePath:instancePath+"/seconds",parentData:data,parentDataProperty:"\
seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.
length);var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.decideBy!==void 0){let _errs14=errors;validate65(
data.decideBy,{instancePath:instancePath+"/decideBy",parentData:data,parentDataProperty:"decideBy",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs14===
errors}else var valid0=!0;if(valid0){if(data.decider!==void 0){let data11=data.decider,_errs15=errors;if(errors===_errs15)
if(data11&&typeof data11=="object"&&!Array.isArray(data11)){let missing1;if(data11.bank===void 0&&(missing1="bank")||data11.
key===void 0&&(missing1="key"))return validate240.errors=[{instancePath:instancePath+"/decider",schemaPath:"#/properties\
/decider/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs17=errors;for(let key1 in data11)
if(!(key1==="bank"||key1==="key")){return validate240.errors=[{instancePath:instancePath+"/decider",schemaPath:"#/proper\
ties/decider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs17===
errors){if(data11.bank!==void 0){let _errs18=errors;validate53(data11.bank,{instancePath:instancePath+"/decider/bank",parentData:data11,
parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.
errors),errors=vErrors.length);var valid1=_errs18===errors}else var valid1=!0;if(valid1)if(data11.key!==void 0){let _errs19=errors;
validate58(data11.key,{instancePath:instancePath+"/decider/key",parentData:data11,parentDataProperty:"key",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid1=_errs19===
errors}else var valid1=!0}}}else return validate240.errors=[{instancePath:instancePath+"/decider",schemaPath:"#/properti\
es/decider/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.
accept!==void 0){let _errs20=errors;validate57(data.accept,{instancePath:instancePath+"/accept",parentData:data,parentDataProperty:"\
accept",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.route!==void 0){let data15=data.route,_errs21=errors;
if(errors===_errs21)if(Array.isArray(data15)){if(data15.length>3)return validate240.errors=[{instancePath:instancePath+"\
/route",schemaPath:"#/properties/route/maxItems",keyword:"maxItems",params:{limit:3}}],!1;{var valid2=!0;let len0=data15.
length;for(let i0=0;i0<len0;i0++){let _errs23=errors;validate53(data15[i0],{instancePath:instancePath+"/route/"+i0,parentData:data15,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length);var valid2=_errs23===errors;if(!valid2)break}}}else return validate240.errors=[{instancePath:instancePath+
"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs21===errors}else
var valid0=!0;if(valid0)if(data.purpose!==void 0){let _errs24=errors;if(data.purpose!=="clear")return validate240.errors=
[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/const",keyword:"const",params:{allowedValue:"cle\
ar"}}],!1;var valid0=_errs24===errors}else var valid0=!0}}}}}}}}}}}}}}}}else return validate240.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate240.errors=vErrors,errors===0}validate240.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema75={type:"object",additionalProperties:!1,required:["typ","ch","ep","by","seq",
"prev","ack","at","xfer","receipt"],properties:{typ:{const:"lane.settle"},ch:{$ref:"Oid"},ep:{type:"integer",minimum:1,maximum:1e6},
by:{$ref:"BankId"},seq:{type:"integer",minimum:1,maximum:9007199254740991},prev:{$ref:"Oid"},ack:{$ref:"Tip"},at:{$ref:"\
Instant"},xfer:{$ref:"Oid"},receipt:{$ref:"SealedReceipt"}}};function validate261(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate261.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.xfer===void 0&&(missing0="xfer")||data.accept===void 0&&(missing0=
"accept")||data.hold===void 0&&(missing0="hold")||data.seconds===void 0&&(missing0="seconds")||data.at===void 0&&(missing0=
"at"))return validate261.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="xfer"||key0==="accept"||key0==="hol\
d"||key0==="seconds"||key0==="at")){return validate261.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="receipt")return validate261.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
keyword:"const",params:{allowedValue:"receipt"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==
void 0){let _errs3=errors;validate53(data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"fr\
om",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.xfer!==void 0){let _errs4=errors;validate57(data.
xfer,{instancePath:instancePath+"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.accept!==void 0){let _errs5=errors;validate57(data.accept,{instancePath:instancePath+"/accept",parentData:data,
parentDataProperty:"accept",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.hold!==void 0){let _errs6=errors;
validate57(data.hold,{instancePath:instancePath+"/hold",parentData:data,parentDataProperty:"hold",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.seconds!==void 0){let _errs7=errors;validate61(data.seconds,{instancePath:instancePath+
"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:
vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.
at!==void 0){let _errs8=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"a\
t",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs8===errors}else var valid0=!0}}}}}}}}else return validate261.errors=[{instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}}],!1;return validate261.errors=vErrors,errors===0}validate261.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate260(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate260.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.body===void 0&&(missing0="body")||data.seal===void 0&&(missing0="seal"))return validate260.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="body"||key0==="seal")){return validate260.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.body!==void 0){let _errs2=errors;
validate261(data.body,{instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate261.errors:vErrors.concat(validate261.errors),errors=vErrors.length);var valid0=_errs2===
errors}else var valid0=!0;if(valid0)if(data.seal!==void 0){let _errs3=errors;validate75(data.seal,{instancePath:instancePath+
"/seal",parentData:data,parentDataProperty:"seal",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.
concat(validate75.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0}}}else return validate260.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate260.errors=vErrors,errors===
0}validate260.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate253(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate253.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0="ch")||
data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||data.seq===void 0&&(missing0="seq")||data.prev===void 0&&
(missing0="prev")||data.ack===void 0&&(missing0="ack")||data.at===void 0&&(missing0="at")||data.xfer===void 0&&(missing0=
"xfer")||data.receipt===void 0&&(missing0="receipt"))return validate253.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func15.call(schema75.properties,
key0)){return validate253.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="lane.sett\
le")return validate253.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{
allowedValue:"lane.settle"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;
validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2)))return validate253.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>1e6||isNaN(data2))
return validate253.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate253.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let data4=data.seq,_errs7=errors;
if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate253.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4==
"number"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate253.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data4<
1||isNaN(data4))return validate253.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.prev!==void 0){
let _errs9=errors;validate57(data.prev,{instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.ack!==void 0){let _errs10=errors;validate82(data.ack,{instancePath:instancePath+
"/ack",parentData:data,parentDataProperty:"ack",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.
concat(validate82.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.at!==
void 0){let _errs11=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.xfer!==void 0){let _errs12=errors;validate57(data.xfer,{instancePath:instancePath+
"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0)if(data.receipt!==
void 0){let _errs13=errors;validate260(data.receipt,{instancePath:instancePath+"/receipt",parentData:data,parentDataProperty:"\
receipt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate260.errors:vErrors.concat(validate260.errors),errors=
vErrors.length);var valid0=_errs13===errors}else var valid0=!0}}}}}}}}}}}else return validate253.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate253.errors=vErrors,errors===0}validate253.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema78={type:"object",additionalProperties:!1,required:["typ","ch","ep","by","seq",
"prev","ack","at","xfer","code"],properties:{typ:{const:"lane.release"},ch:{$ref:"Oid"},ep:{type:"integer",minimum:1,maximum:1e6},
by:{$ref:"BankId"},seq:{type:"integer",minimum:1,maximum:9007199254740991},prev:{$ref:"Oid"},ack:{$ref:"Tip"},at:{$ref:"\
Instant"},xfer:{$ref:"Oid"},code:{$ref:"Code"}}};function validate271(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate271.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===
void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||data.seq===void 0&&(missing0="seq")||data.prev===void 0&&(missing0=
"prev")||data.ack===void 0&&(missing0="ack")||data.at===void 0&&(missing0="at")||data.xfer===void 0&&(missing0="xfer")||
data.code===void 0&&(missing0="code"))return validate271.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func15.call(schema78.properties,key0)){
return validate271.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="lane.release")return validate271.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"lane.releas\
e"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;validate57(data.
ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2)))return validate271.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>1e6||isNaN(data2))
return validate271.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate271.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let data4=data.seq,_errs7=errors;
if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate271.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4==
"number"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate271.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data4<
1||isNaN(data4))return validate271.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.prev!==void 0){
let _errs9=errors;validate57(data.prev,{instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.ack!==void 0){let _errs10=errors;validate82(data.ack,{instancePath:instancePath+
"/ack",parentData:data,parentDataProperty:"ack",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.
concat(validate82.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.at!==
void 0){let _errs11=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.xfer!==void 0){let _errs12=errors;validate57(data.xfer,{instancePath:instancePath+
"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0)if(data.code!==
void 0){let _errs13=errors;validate68(data.code,{instancePath:instancePath+"/code",parentData:data,parentDataProperty:"c\
ode",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.
length);var valid0=_errs13===errors}else var valid0=!0}}}}}}}}}}}else return validate271.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate271.errors=vErrors,errors===0}validate271.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema79={type:"object",additionalProperties:!1,required:["typ","ch","ep","by","seq",
"prev","ack","at","limit"],properties:{typ:{const:"lane.limit"},ch:{$ref:"Oid"},ep:{type:"integer",minimum:1,maximum:1e6},
by:{$ref:"BankId"},seq:{type:"integer",minimum:1,maximum:9007199254740991},prev:{$ref:"Oid"},ack:{$ref:"Tip"},at:{$ref:"\
Instant"},limit:{$ref:"Limit"}}};function validate279(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate279.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0=
"ep")||data.by===void 0&&(missing0="by")||data.seq===void 0&&(missing0="seq")||data.prev===void 0&&(missing0="prev")||data.
ack===void 0&&(missing0="ack")||data.at===void 0&&(missing0="at")||data.limit===void 0&&(missing0="limit"))return validate279.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!func15.call(schema79.properties,key0)){return validate279.errors=[{instancePath,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="lane.limit")return validate279.errors=[{instancePath:instancePath+"/typ",
schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"lane.limit"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,
parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),
errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate279.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="n\
umber"&&isFinite(data2)){if(data2>1e6||isNaN(data2))return validate279.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate279.
errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(
data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;
if(valid0){if(data.seq!==void 0){let data4=data.seq,_errs7=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&
isFinite(data4)))return validate279.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4=="number"&&isFinite(data4)){if(data4>9007199254740991||
isNaN(data4))return validate279.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data4<1||isNaN(data4))return validate279.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.prev!==void 0){let _errs9=errors;validate57(data.prev,{instancePath:instancePath+
"/prev",parentData:data,parentDataProperty:"prev",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.ack!==
void 0){let _errs10=errors;validate82(data.ack,{instancePath:instancePath+"/ack",parentData:data,parentDataProperty:"ack",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);
var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.at!==void 0){let _errs11=errors;validate65(data.at,{instancePath:instancePath+
"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.
concat(validate65.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0)if(data.limit!==
void 0){let _errs12=errors;validate63(data.limit,{instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"\
limit",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.
length);var valid0=_errs12===errors}else var valid0=!0}}}}}}}}}}else return validate279.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate279.errors=vErrors,errors===0}validate279.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema80={type:"object",additionalProperties:!1,required:["typ","ch","ep","by","seq",
"prev","ack","at","code"],properties:{typ:{const:"lane.suspend"},ch:{$ref:"Oid"},ep:{type:"integer",minimum:1,maximum:1e6},
by:{$ref:"BankId"},seq:{type:"integer",minimum:1,maximum:9007199254740991},prev:{$ref:"Oid"},ack:{$ref:"Tip"},at:{$ref:"\
Instant"},code:{$ref:"Code"}}};function validate286(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate286.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&
(missing0="by")||data.seq===void 0&&(missing0="seq")||data.prev===void 0&&(missing0="prev")||data.ack===void 0&&(missing0=
"ack")||data.at===void 0&&(missing0="at")||data.code===void 0&&(missing0="code"))return validate286.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func15.call(schema80.properties,key0)){return validate286.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="lane.suspend")return validate286.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/c\
onst",keyword:"const",params:{allowedValue:"lane.suspend"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"\
ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate286.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){
if(data2>1e6||isNaN(data2))return validate286.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate286.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let data4=data.seq,
_errs7=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate286.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4==
"number"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate286.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data4<
1||isNaN(data4))return validate286.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.prev!==void 0){
let _errs9=errors;validate57(data.prev,{instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.ack!==void 0){let _errs10=errors;validate82(data.ack,{instancePath:instancePath+
"/ack",parentData:data,parentDataProperty:"ack",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.
concat(validate82.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.at!==
void 0){let _errs11=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0;if(valid0)if(data.code!==void 0){let _errs12=errors;validate68(data.code,{instancePath:instancePath+
"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.
concat(validate68.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0}}}}}}}}}}else return validate286.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate286.errors=vErrors,errors===
0}validate286.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate293(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate293.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.seq===void 0&&(missing0="seq")||data.prev===void 0&&(missing0="prev")||data.ack===void 0&&(missing0="ack")||data.at===
void 0&&(missing0="at"))return validate293.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="ch"||key0==="ep"||key0==="by"||key0==="seq"||key0===
"prev"||key0==="ack"||key0==="at")){return validate293.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="lane.resume")return validate293.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/co\
nst",keyword:"const",params:{allowedValue:"lane.resume"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"c\
h",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate293.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){
if(data2>1e6||isNaN(data2))return validate293.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate293.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let data4=data.seq,
_errs7=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate293.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4==
"number"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate293.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data4<
1||isNaN(data4))return validate293.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.prev!==void 0){
let _errs9=errors;validate57(data.prev,{instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.ack!==void 0){let _errs10=errors;validate82(data.ack,{instancePath:instancePath+
"/ack",parentData:data,parentDataProperty:"ack",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.
concat(validate82.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){
let _errs11=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0}}}}}}}}}else return validate293.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate293.errors=vErrors,errors===0}validate293.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate239(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate239.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0==
"string")if(tag0==="lane.hold"){validate240(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate240.errors:vErrors.concat(validate240.errors),errors=vErrors.length);var props0=!0}else if(tag0===
"lane.settle")validate253(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate253.errors:vErrors.concat(validate253.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"lane.release")validate271(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate271.errors:vErrors.concat(validate271.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"lane.limit")validate279(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate279.errors:vErrors.concat(validate279.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"lane.suspend")validate286(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate286.errors:vErrors.concat(validate286.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"lane.resume")validate293(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate293.errors:vErrors.concat(validate293.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else return validate239.
errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"typ",tagValue:tag0}}],
!1;else return validate239.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"typ",tagValue:tag0}}],!1}else return validate239.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate239.errors=vErrors,evaluated0.props=props0,errors===0}validate239.evaluated={dynamicProps:!0,
dynamicItems:!1};function validate238(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate238.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
typ===void 0&&(missing0="typ")||data.entry===void 0&&(missing0="entry")||data.at===void 0&&(missing0="at"))return validate238.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="typ"||key0==="entry"||key0==="at")){return validate238.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="lane.out")return validate238.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"lane.out"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.entry!==void 0){let _errs3=errors;validate239(data.entry,{instancePath:instancePath+"/entry",parentData:data,
parentDataProperty:"entry",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate239.errors:vErrors.concat(validate239.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs4=errors;
validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}}else return validate238.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate238.errors=vErrors,errors===0}validate238.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate307(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate307.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.entry===void 0&&(missing0="entry")||data.proof===void 0&&(missing0=
"proof")||data.at===void 0&&(missing0="at"))return validate307.errors=[{instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="ch"||key0===
"entry"||key0==="proof"||key0==="at")){return validate307.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="lane.proof")return validate307.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/con\
st",keyword:"const",params:{allowedValue:"lane.proof"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"c\
h",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.entry!==void 0){let _errs4=errors;validate57(data.
entry,{instancePath:instancePath+"/entry",parentData:data,parentDataProperty:"entry",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.proof!==void 0){let _errs5=errors;validate78(data.proof,{instancePath:instancePath+"/pr\
oof",parentData:data,parentDataProperty:"proof",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate78.errors:vErrors.
concat(validate78.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){
let _errs6=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0}}}}}}else return validate307.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate307.errors=vErrors,errors===0}validate307.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate312(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate312.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.entry===void 0&&(missing0="entry")||data.at===void 0&&(missing0="at"))return validate312.errors=[
{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="entry"||key0==="proof"||key0==="at")){return validate312.errors=[{instancePath,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="lane.in")return validate312.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"lane.in"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.entry!==void 0){let _errs3=errors;validate239(data.entry,{instancePath:instancePath+"/entry",parentData:data,
parentDataProperty:"entry",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate239.errors:vErrors.concat(validate239.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.proof!==void 0){let _errs4=errors;
validate78(data.proof,{instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0)if(data.at!==void 0){let _errs5=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),
errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else return validate312.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate312.errors=vErrors,errors===0}validate312.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate321(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate321.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.entries===
void 0&&(missing0="entries")||data.proof===void 0&&(missing0="proof"))return validate321.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"entries"||key0==="proof")){return validate321.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.entries!==void 0){let data0=data.
entries,_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){if(data0.length>16)return validate321.errors=[{instancePath:instancePath+
"/entries",schemaPath:"#/properties/entries/maxItems",keyword:"maxItems",params:{limit:16}}],!1;if(data0.length<1)return validate321.
errors=[{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate239(data0[i0],{instancePath:instancePath+
"/entries/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate239.errors:
vErrors.concat(validate239.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate321.
errors=[{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.proof!==void 0){let _errs5=errors;validate78(data.proof,
{instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}else
return validate321.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate321.
errors=vErrors,errors===0}validate321.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate318(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate318.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.about===void 0&&(missing0=
"about")||data.one===void 0&&(missing0="one")||data.two===void 0&&(missing0="two"))return validate318.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="about"||key0==="ops"||key0==="one"||key0==="two")){return validate318.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="evidence.lane-fork")return validate318.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"evidence.lane-fork"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.about!==void 0){let _errs3=errors;validate101(data.about,{instancePath:instancePath+
"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate101.errors:
vErrors.concat(validate101.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
ops!==void 0){let _errs4=errors;validate172(data.ops,{instancePath:instancePath+"/ops",parentData:data,parentDataProperty:"\
ops",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate172.errors:vErrors.concat(validate172.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.one!==void 0){let _errs5=errors;validate321(data.
one,{instancePath:instancePath+"/one",parentData:data,parentDataProperty:"one",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate321.errors:vErrors.concat(validate321.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;
if(valid0)if(data.two!==void 0){let _errs6=errors;validate321(data.two,{instancePath:instancePath+"/two",parentData:data,
parentDataProperty:"two",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate321.errors:vErrors.concat(validate321.
errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}}else return validate318.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate318.errors=vErrors,errors===0}validate318.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate326(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate326.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.about===void 0&&(missing0="about")||data.one===void 0&&(missing0="one")||data.two===void 0&&(missing0=
"two"))return validate326.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="about"||key0==="ops"||key0==="one"||key0==="two")){
return validate326.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="evidence.log-fork")return validate326.
errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"evid\
ence.log-fork"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.about!==void 0){let _errs3=errors;
validate101(data.about,{instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.ops!==void 0){let _errs4=errors;validate172(data.ops,{instancePath:instancePath+
"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate172.errors:vErrors.
concat(validate172.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.one!==
void 0){let data3=data.one,_errs5=errors;if(errors===_errs5)if(typeof data3=="string"){if(func1(data3)>1024)return validate326.
errors=[{instancePath:instancePath+"/one",schemaPath:"#/properties/one/maxLength",keyword:"maxLength",params:{limit:1024}}],
!1}else return validate326.errors=[{instancePath:instancePath+"/one",schemaPath:"#/properties/one/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.two!==void 0){let data4=data.two,_errs7=errors;
if(errors===_errs7)if(typeof data4=="string"){if(func1(data4)>1024)return validate326.errors=[{instancePath:instancePath+
"/two",schemaPath:"#/properties/two/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate326.errors=
[{instancePath:instancePath+"/two",schemaPath:"#/properties/two/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs7===
errors}else var valid0=!0}}}}}}else return validate326.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate326.errors=vErrors,errors===0}validate326.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate329(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate329.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.about===void 0&&(missing0="about")||data.one===void 0&&(missing0="one")||data.two===void 0&&(missing0=
"two"))return validate329.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="about"||key0==="ops"||key0==="one"||key0==="two")){
return validate329.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="evidence.cosign-fork")return validate329.
errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"evid\
ence.cosign-fork"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.about!==void 0){let _errs3=errors;
validate101(data.about,{instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.ops!==void 0){let _errs4=errors;validate172(data.ops,{instancePath:instancePath+
"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate172.errors:vErrors.
concat(validate172.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.one!==
void 0){let data3=data.one,_errs5=errors;if(errors===_errs5)if(typeof data3=="string"){if(func1(data3)>1024)return validate329.
errors=[{instancePath:instancePath+"/one",schemaPath:"#/properties/one/maxLength",keyword:"maxLength",params:{limit:1024}}],
!1}else return validate329.errors=[{instancePath:instancePath+"/one",schemaPath:"#/properties/one/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.two!==void 0){let data4=data.two,_errs7=errors;
if(errors===_errs7)if(typeof data4=="string"){if(func1(data4)>1024)return validate329.errors=[{instancePath:instancePath+
"/two",schemaPath:"#/properties/two/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate329.errors=
[{instancePath:instancePath+"/two",schemaPath:"#/properties/two/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs7===
errors}else var valid0=!0}}}}}}else return validate329.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate329.errors=vErrors,errors===0}validate329.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate332(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate332.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.about===void 0&&(missing0="about")||data.receipt===void 0&&(missing0="receipt")||data.holds===void 0&&
(missing0="holds")||data.release===void 0&&(missing0="release"))return validate332.errors=[{instancePath,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="\
typ"||key0==="about"||key0==="ops"||key0==="receipt"||key0==="holds"||key0==="release")){return validate332.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="evidence.double-decision")return validate332.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"evidence.double-decision"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.about!==void 0){let _errs3=errors;validate101(data.about,{instancePath:instancePath+
"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate101.errors:
vErrors.concat(validate101.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
ops!==void 0){let _errs4=errors;validate172(data.ops,{instancePath:instancePath+"/ops",parentData:data,parentDataProperty:"\
ops",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate172.errors:vErrors.concat(validate172.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.receipt!==void 0){let _errs5=errors;validate260(
data.receipt,{instancePath:instancePath+"/receipt",parentData:data,parentDataProperty:"receipt",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate260.errors:vErrors.concat(validate260.errors),errors=vErrors.length);var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.holds!==void 0){let data4=data.holds,_errs6=errors;if(errors===_errs6)if(Array.
isArray(data4)){if(data4.length>16)return validate332.errors=[{instancePath:instancePath+"/holds",schemaPath:"#/properti\
es/holds/maxItems",keyword:"maxItems",params:{limit:16}}],!1;if(data4.length<1)return validate332.errors=[{instancePath:instancePath+
"/holds",schemaPath:"#/properties/holds/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data4.
length;for(let i0=0;i0<len0;i0++){let _errs8=errors;validate239(data4[i0],{instancePath:instancePath+"/holds/"+i0,parentData:data4,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate239.errors:vErrors.concat(validate239.errors),
errors=vErrors.length);var valid1=_errs8===errors;if(!valid1)break}}}else return validate332.errors=[{instancePath:instancePath+
"/holds",schemaPath:"#/properties/holds/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs6===errors}else var valid0=!0;
if(valid0)if(data.release!==void 0){let _errs9=errors;validate321(data.release,{instancePath:instancePath+"/release",parentData:data,
parentDataProperty:"release",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate321.errors:vErrors.concat(validate321.
errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0}}}}}}}else return validate332.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate332.errors=vErrors,errors===0}validate332.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate338(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate338.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.about===void 0&&(missing0="about")||data.one===void 0&&(missing0="one")||data.two===void 0&&(missing0=
"two"))return validate338.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="about"||key0==="ops"||key0==="one"||key0==="two")){
return validate338.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="evidence.identity-fork")return validate338.
errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"evid\
ence.identity-fork"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.about!==void 0){let _errs3=errors;
validate101(data.about,{instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.ops!==void 0){let _errs4=errors;validate172(data.ops,{instancePath:instancePath+
"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate172.errors:vErrors.
concat(validate172.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.one!==
void 0){let _errs5=errors;validate173(data.one,{instancePath:instancePath+"/one",parentData:data,parentDataProperty:"one",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate173.errors:vErrors.concat(validate173.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.two!==void 0){let _errs6=errors;validate173(data.
two,{instancePath:instancePath+"/two",parentData:data,parentDataProperty:"two",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate173.errors:vErrors.concat(validate173.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}}else
return validate338.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate338.
errors=vErrors,errors===0}validate338.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate317(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate317.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0=="string")if(tag0==="evidence.lane-fork"){
validate318(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate318.
errors:vErrors.concat(validate318.errors),errors=vErrors.length);var props0=!0}else if(tag0==="evidence.log-fork")validate326(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate326.errors:vErrors.
concat(validate326.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="evidence.cosign-fork")validate329(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate329.errors:vErrors.
concat(validate329.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="evidence.double-decision")validate332(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate332.errors:vErrors.
concat(validate332.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="evidence.identity-fork")validate338(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate338.errors:vErrors.
concat(validate338.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else return validate317.errors=[{instancePath,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"typ",tagValue:tag0}}],!1;else return validate317.
errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"typ",tagValue:tag0}}],
!1}else return validate317.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate317.
errors=vErrors,evaluated0.props=props0,errors===0}validate317.evaluated={dynamicProps:!0,dynamicItems:!1};function validate316(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate316.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.evidence===
void 0&&(missing0="evidence")||data.at===void 0&&(missing0="at"))return validate316.errors=[{instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"typ"||key0==="evidence"||key0==="at")){return validate316.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="evidence")return validate316.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
keyword:"const",params:{allowedValue:"evidence"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.evidence!==
void 0){let _errs3=errors;validate317(data.evidence,{instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"\
evidence",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate317.errors:vErrors.concat(validate317.errors),errors=
vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs4=errors;validate65(
data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}}}else
return validate316.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate316.
errors=vErrors,errors===0}validate316.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema93={type:"object",additionalProperties:!1,required:["typ","ch","ep","n","a","b","owed","holds","at"],properties:{
typ:{const:"stmt"},ch:{$ref:"Oid"},ep:{type:"integer",minimum:1,maximum:1e6},n:{type:"integer",minimum:1,maximum:9007199254740991},
a:{$ref:"Tip"},b:{$ref:"Tip"},owed:{$ref:"Balance"},holds:{type:"object",additionalProperties:!1,required:["a","b"],properties:{
a:{$ref:"StatementHeld"},b:{$ref:"StatementHeld"}}},final:{$ref:"Disposal"},at:{$ref:"Instant"}}};function validate356(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate356.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.count===
void 0&&(missing0="count")||data.seconds===void 0&&(missing0="seconds"))return validate356.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"count"||key0==="seconds")){return validate356.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.count!==void 0){let data0=data.count,
_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate356.errors=[{instancePath:instancePath+
"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs2&&typeof data0==
"number"&&isFinite(data0)){if(data0>4096||isNaN(data0))return validate356.errors=[{instancePath:instancePath+"/count",schemaPath:"\
#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(data0<0||isNaN(data0))return validate356.
errors=[{instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.seconds!==void 0){let _errs4=errors;validate63(
data.seconds,{instancePath:instancePath+"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}else return validate356.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate356.errors=vErrors,errors===0}validate356.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema95={
enum:["settled","forgiven","carried"]};function validate360(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate360.evaluated;return evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="settled"||data==="forgiven"||data==="carried"?(validate360.
errors=vErrors,errors===0):(validate360.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema95.
enum}}],!1)}validate360.evaluated={dynamicProps:!1,dynamicItems:!1};function validate351(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate351.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0="ch")||
data.ep===void 0&&(missing0="ep")||data.n===void 0&&(missing0="n")||data.a===void 0&&(missing0="a")||data.b===void 0&&(missing0=
"b")||data.owed===void 0&&(missing0="owed")||data.holds===void 0&&(missing0="holds")||data.at===void 0&&(missing0="at"))
return validate351.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func15.call(schema93.properties,key0)){return validate351.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="stmt")return validate351.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"stmt"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,
parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),
errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate351.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="n\
umber"&&isFinite(data2)){if(data2>1e6||isNaN(data2))return validate351.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate351.
errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.n!==void 0){let data3=data.n,_errs6=errors;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate351.errors=[{instancePath:instancePath+
"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data3=="num\
ber"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3))return validate351.errors=[{instancePath:instancePath+"/n",
schemaPath:"#/properties/n/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data3<1||isNaN(
data3))return validate351.errors=[{instancePath:instancePath+"/n",schemaPath:"#/properties/n/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}}],!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.a!==void 0){let _errs8=errors;
validate82(data.a,{instancePath:instancePath+"/a",parentData:data,parentDataProperty:"a",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0;if(valid0){if(data.b!==void 0){let _errs9=errors;validate82(data.b,{instancePath:instancePath+"/b",parentData:data,
parentDataProperty:"b",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),
errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.owed!==void 0){let _errs10=errors;
validate62(data.owed,{instancePath:instancePath+"/owed",parentData:data,parentDataProperty:"owed",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs10===
errors}else var valid0=!0;if(valid0){if(data.holds!==void 0){let data7=data.holds,_errs11=errors;if(errors===_errs11)if(data7&&
typeof data7=="object"&&!Array.isArray(data7)){let missing1;if(data7.a===void 0&&(missing1="a")||data7.b===void 0&&(missing1=
"b"))return validate351.errors=[{instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/required",keyword:"re\
quired",params:{missingProperty:missing1}}],!1;{let _errs13=errors;for(let key1 in data7)if(!(key1==="a"||key1==="b")){return validate351.
errors=[{instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key1}}],!1;break}if(_errs13===errors){if(data7.a!==void 0){let _errs14=errors;validate356(
data7.a,{instancePath:instancePath+"/holds/a",parentData:data7,parentDataProperty:"a",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate356.errors:vErrors.concat(validate356.errors),errors=vErrors.length);var valid1=_errs14===errors}else
var valid1=!0;if(valid1)if(data7.b!==void 0){let _errs15=errors;validate356(data7.b,{instancePath:instancePath+"/holds/b",
parentData:data7,parentDataProperty:"b",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate356.errors:vErrors.concat(
validate356.errors),errors=vErrors.length);var valid1=_errs15===errors}else var valid1=!0}}}else return validate351.errors=
[{instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.final!==void 0){let _errs16=errors;validate360(data.final,{instancePath:instancePath+
"/final",parentData:data,parentDataProperty:"final",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate360.errors:
vErrors.concat(validate360.errors),errors=vErrors.length);var valid0=_errs16===errors}else var valid0=!0;if(valid0)if(data.
at!==void 0){let _errs17=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"\
at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs17===errors}else var valid0=!0}}}}}}}}}}}else return validate351.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate351.errors=vErrors,errors===0}validate351.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate350(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate350.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.body===void 0&&(missing0="body")||data.seal===void 0&&(missing0=
"seal")||data.at===void 0&&(missing0="at"))return validate350.errors=[{instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="body"||
key0==="seal"||key0==="at")){return validate350.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="statement.offer")return validate350.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/ty\
p/const",keyword:"const",params:{allowedValue:"statement.offer"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.body!==void 0){let _errs3=errors;validate351(data.body,{instancePath:instancePath+"/body",parentData:data,parentDataProperty:"\
body",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate351.errors:vErrors.concat(validate351.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.seal!==void 0){let _errs4=errors;validate75(data.
seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"seal",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0)if(data.at!==void 0){let _errs5=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"\
at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0}}}}}else return validate350.errors=[{instancePath,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return validate350.errors=vErrors,errors===0}validate350.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate366(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate366.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.body===void 0&&(missing0="body")||data.sealA===void 0&&(missing0="sealA")||data.sealB===void 0&&(missing0=
"sealB")||data.at===void 0&&(missing0="at"))return validate366.errors=[{instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="body"||
key0==="sealA"||key0==="sealB"||key0==="at")){return validate366.errors=[{instancePath,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){
let _errs2=errors;if(data.typ!=="statement")return validate366.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/p\
roperties/typ/const",keyword:"const",params:{allowedValue:"statement"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.body!==void 0){let _errs3=errors;validate351(data.body,{instancePath:instancePath+"/body",parentData:data,
parentDataProperty:"body",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate351.errors:vErrors.concat(validate351.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.sealA!==void 0){let _errs4=errors;
validate75(data.sealA,{instancePath:instancePath+"/sealA",parentData:data,parentDataProperty:"sealA",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.sealB!==void 0){let _errs5=errors;validate75(data.sealB,{instancePath:instancePath+"/se\
alB",parentData:data,parentDataProperty:"sealB",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.
concat(validate75.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){
let _errs6=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0}}}}}}else return validate366.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate366.errors=vErrors,errors===0}validate366.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate371(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate371.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.xfer===void 0&&(missing0="xfer")||data.by===void 0&&(missing0="by")||data.at===void 0&&(missing0=
"at"))return validate371.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="xfer"||key0==="by"||key0==="at")){return validate371.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="transfer.writeoff")return validate371.
errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"tran\
sfer.writeoff"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.xfer!==void 0){let _errs3=errors;validate57(
data.xfer,{instancePath:instancePath+"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs4=errors;validate55(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),
errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs5=errors;validate65(
data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else
return validate371.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate371.
errors=vErrors,errors===0}validate371.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate375(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate375.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.op===void 0&&(missing0="op")||data.at===void 0&&(missing0="at"))return validate375.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="op"||key0==="at")){return validate375.errors=[{instancePath,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){
let _errs2=errors;if(data.typ!=="identity")return validate375.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/pr\
operties/typ/const",keyword:"const",params:{allowedValue:"identity"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.op!==void 0){let _errs3=errors;validate173(data.op,{instancePath:instancePath+"/op",parentData:data,parentDataProperty:"\
op",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate173.errors:vErrors.concat(validate173.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs4=errors;validate65(data.at,
{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}}}else
return validate375.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate375.
errors=vErrors,errors===0}validate375.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate378(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate378.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.op===void 0&&(missing0="op")||data.at===void 0&&(missing0="at"))return validate378.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="op"||key0==="at")){return validate378.errors=[{instancePath,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){
let _errs2=errors;if(data.typ!=="partner.identity")return validate378.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"partner.identity"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.op!==void 0){let _errs3=errors;validate173(data.op,{instancePath:instancePath+"/op",parentData:data,parentDataProperty:"\
op",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate173.errors:vErrors.concat(validate173.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs4=errors;validate65(data.at,
{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}}}else
return validate378.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate378.
errors=vErrors,errors===0}validate378.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate381(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate381.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.order===void 0&&(missing0="order")||data.at===void 0&&(missing0="at"))return validate381.errors=[
{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="order"||key0==="at")){return validate381.errors=[{instancePath,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){
let _errs2=errors;if(data.typ!=="order.recovered")return validate381.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"order.recovered"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.order!==void 0){let _errs3=errors;validate200(data.order,{instancePath:instancePath+"/order",parentData:data,
parentDataProperty:"order",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate200.errors:vErrors.concat(validate200.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs4=errors;
validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}}else return validate381.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate381.errors=vErrors,errors===0}validate381.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate384(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate384.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.entry===void 0&&(missing0="entry")||data.at===void 0&&(missing0="at"))return validate384.errors=[
{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="entry"||key0==="proof"||key0==="at")){return validate384.errors=[{instancePath,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="lane.recovered")return validate384.errors=[{instancePath:instancePath+"/t\
yp",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"lane.recovered"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.entry!==void 0){let _errs3=errors;validate239(data.entry,{instancePath:instancePath+
"/entry",parentData:data,parentDataProperty:"entry",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate239.errors:
vErrors.concat(validate239.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
proof!==void 0){let _errs4=errors;validate78(data.proof,{instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"\
proof",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs5=errors;validate65(data.at,
{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else
return validate384.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate384.
errors=vErrors,errors===0}validate384.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate99(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate99.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0=="string")if(tag0==="genesis"){validate100(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate100.errors:vErrors.
concat(validate100.errors),errors=vErrors.length);var props0=!0}else if(tag0==="rules")validate110(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate110.errors:vErrors.concat(validate110.errors),
errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="account.open")validate117(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate117.errors:vErrors.concat(validate117.errors),
errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="account.limit")validate127(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate127.errors:vErrors.concat(validate127.errors),
errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="account.key")validate133(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate133.errors:vErrors.concat(validate133.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="exchange")validate138(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate138.errors:vErrors.concat(validate138.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="reversal")validate149(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate149.errors:vErrors.concat(validate149.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="agreement.open")validate158(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate158.errors:vErrors.concat(validate158.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="order.out")validate199(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate199.errors:vErrors.concat(validate199.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="order.accepted")validate218(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate218.errors:vErrors.concat(validate218.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="order.in")validate230(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate230.errors:vErrors.concat(validate230.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="order.closed")validate234(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate234.errors:vErrors.concat(validate234.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="lane.out")validate238(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate238.errors:vErrors.concat(validate238.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="lane.proof")validate307(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate307.errors:vErrors.concat(validate307.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="lane.in")validate312(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate312.errors:vErrors.concat(validate312.errors),errors=vErrors.length),props0!==
!0&&(props0=!0);else if(tag0==="evidence")validate316(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate316.errors:vErrors.concat(validate316.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="statement.offer")validate350(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate350.errors:vErrors.concat(validate350.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="statement")validate366(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate366.errors:vErrors.concat(validate366.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"transfer.writeoff")validate371(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate371.errors:vErrors.concat(validate371.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"identity")validate375(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate375.errors:vErrors.concat(validate375.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="pa\
rtner.identity")validate378(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate378.errors:vErrors.concat(validate378.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"order.recovered")validate381(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate381.errors:vErrors.concat(validate381.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"lane.recovered")validate384(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate384.errors:vErrors.concat(validate384.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else return validate99.
errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"typ",tagValue:tag0}}],
!1;else return validate99.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"typ",tagValue:tag0}}],!1}else return validate99.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate99.errors=vErrors,evaluated0.props=props0,errors===0}validate99.evaluated={dynamicProps:!0,
dynamicItems:!1};var validateGenesisEntry=validate100,validateRulesEntry=validate110,validateAccountOpen=validate117,validateAccountLimit=validate127,
validateAccountKey=validate133,validateExchange=validate138,validateReversal=validate149,validateAgreementOpen=validate158,
validateOrderOut=validate199,validateOrderAccepted=validate218,validateOrderIn=validate230,validateOrderClosed=validate234,
validateLaneOut=validate238,validateLaneProof=validate307,validateLaneIn=validate312,validateEvidenceEntry=validate316,validateStatementOffer=validate350,
validateStatementEntry=validate366,validateTransferWriteOff=validate371,validateIdentityEntry=validate375,validatePartnerIdentity=validate378,
validateOrderRecovered=validate381,validateLaneRecovered=validate384,validateGenesis=validate101,validateIdentityOp=validate174,
validateIdUpdate=validate175,validateIdTombstone=validate185,validateSignedOp=validate173,validateIdentityOps=validate172,
validateInvite=validate411,schema102={type:"object",additionalProperties:!1,required:["typ","from","peer","addrs","name",
"grants","asks","maxHolds","maxHeld","decideMax","secret","expires"],properties:{typ:{const:"invite"},from:{$ref:"BankId"},
peer:{type:"string",pattern:"^[1-9A-HJ-NP-Za-km-z]{40,64}$",maxLength:64},addrs:{type:"array",minItems:1,maxItems:4,items:{
$ref:"Multiaddr"}},name:{$ref:"BankTitle"},grants:{$ref:"Limit"},asks:{$ref:"Limit"},maxHolds:{type:"integer",minimum:1,
maximum:4096},maxHeld:{$ref:"Limit"},decideMax:{type:"integer",minimum:5,maximum:604800},secret:{$ref:"Nonce"},expires:{
$ref:"Instant"}}},pattern17=new RegExp("^[1-9A-HJ-NP-Za-km-z]{40,64}$","u");function validate411(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate411.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.from===void 0&&(missing0="from")||
data.peer===void 0&&(missing0="peer")||data.addrs===void 0&&(missing0="addrs")||data.name===void 0&&(missing0="name")||data.
grants===void 0&&(missing0="grants")||data.asks===void 0&&(missing0="asks")||data.maxHolds===void 0&&(missing0="maxHolds")||
data.maxHeld===void 0&&(missing0="maxHeld")||data.decideMax===void 0&&(missing0="decideMax")||data.secret===void 0&&(missing0=
"secret")||data.expires===void 0&&(missing0="expires"))return validate411.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func15.call(schema102.
properties,key0)){return validate411.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!==
"invite")return validate411.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",
params:{allowedValue:"invite"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;
validate53(data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.peer!==void 0){let data2=data.peer,_errs4=errors;if(errors===_errs4)if(typeof data2=="s\
tring"){if(func1(data2)>64)return validate411.errors=[{instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/m\
axLength",keyword:"maxLength",params:{limit:64}}],!1;if(!pattern17.test(data2))return validate411.errors=[{instancePath:instancePath+
"/peer",schemaPath:"#/properties/peer/pattern",keyword:"pattern",params:{pattern:"^[1-9A-HJ-NP-Za-km-z]{40,64}$"}}],!1}else
return validate411.errors=[{instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.addrs!==void 0){let data3=data.addrs,
_errs6=errors;if(errors===_errs6)if(Array.isArray(data3)){if(data3.length>4)return validate411.errors=[{instancePath:instancePath+
"/addrs",schemaPath:"#/properties/addrs/maxItems",keyword:"maxItems",params:{limit:4}}],!1;if(data3.length<1)return validate411.
errors=[{instancePath:instancePath+"/addrs",schemaPath:"#/properties/addrs/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid1=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let _errs8=errors;validate69(data3[i0],{instancePath:instancePath+
"/addrs/"+i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:
vErrors.concat(validate69.errors),errors=vErrors.length);var valid1=_errs8===errors;if(!valid1)break}}}else return validate411.
errors=[{instancePath:instancePath+"/addrs",schemaPath:"#/properties/addrs/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let _errs9=errors;validate52(data.name,
{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;
if(valid0){if(data.grants!==void 0){let _errs10=errors;validate63(data.grants,{instancePath:instancePath+"/grants",parentData:data,
parentDataProperty:"grants",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.
errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.asks!==void 0){let _errs11=errors;
validate63(data.asks,{instancePath:instancePath+"/asks",parentData:data,parentDataProperty:"asks",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.maxHolds!==void 0){let data8=data.maxHolds,_errs12=errors;if(!(typeof data8==
"number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8)))return validate411.errors=[{instancePath:instancePath+"/maxHolds",
schemaPath:"#/properties/maxHolds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs12&&typeof data8=="\
number"&&isFinite(data8)){if(data8>4096||isNaN(data8))return validate411.errors=[{instancePath:instancePath+"/maxHolds",
schemaPath:"#/properties/maxHolds/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(data8<1||isNaN(
data8))return validate411.errors=[{instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxHolds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.maxHeld!==
void 0){let _errs14=errors;validate63(data.maxHeld,{instancePath:instancePath+"/maxHeld",parentData:data,parentDataProperty:"\
maxHeld",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.
length);var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.decideMax!==void 0){let data10=data.decideMax,
_errs15=errors;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10)))return validate411.errors=[{
instancePath:instancePath+"/decideMax",schemaPath:"#/properties/decideMax/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs15&&typeof data10=="number"&&isFinite(data10)){if(data10>604800||isNaN(data10))return validate411.errors=
[{instancePath:instancePath+"/decideMax",schemaPath:"#/properties/decideMax/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:604800}}],!1;if(data10<5||isNaN(data10))return validate411.errors=[{instancePath:instancePath+"/decideMax",schemaPath:"\
#/properties/decideMax/minimum",keyword:"minimum",params:{comparison:">=",limit:5}}],!1}var valid0=_errs15===errors}else
var valid0=!0;if(valid0){if(data.secret!==void 0){let _errs17=errors;validate60(data.secret,{instancePath:instancePath+"\
/secret",parentData:data,parentDataProperty:"secret",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:
vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs17===errors}else var valid0=!0;if(valid0)if(data.
expires!==void 0){let _errs18=errors;validate65(data.expires,{instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"\
expires",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs18===errors}else var valid0=!0}}}}}}}}}}}}}else return validate411.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate411.errors=vErrors,errors===0}validate411.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateNodeConfig=validate420,schema103={type:"object",additionalProperties:!1,required:[
"title","http","net","limits","log"],properties:{title:{$ref:"BankTitle"},http:{type:"object",additionalProperties:!1,required:[
"host","port"],properties:{host:{type:"string",pattern:"^[0-9A-Za-z.:-]{1,253}$",maxLength:253},port:{type:"integer",minimum:0,
maximum:65535},strangersPerMinute:{type:"integer",minimum:60,maximum:1e6}}},net:{type:"object",additionalProperties:!1,required:[
"listen"],properties:{listen:{type:"array",minItems:1,maxItems:8,items:{$ref:"Multiaddr"}},announce:{type:"array",maxItems:8,
items:{$ref:"Multiaddr"}},advertise:{type:"boolean"},publicOnly:{type:"boolean"}}},limits:{type:"object",additionalProperties:!1,
required:["member","agency","other"],properties:{member:{$ref:"LimitPair"},agency:{$ref:"LimitPair"},other:{$ref:"LimitP\
air"}}},log:{enum:["info","warn","error"]},statementHour:{type:"integer",minimum:0,maximum:23},clearingHour:{type:"integ\
er",minimum:0,maximum:23}}};function validate424(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate424.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.floor===
void 0&&(missing0="floor")||data.ceiling===void 0&&(missing0="ceiling"))return validate424.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"floor"||key0==="ceiling")){return validate424.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.floor!==void 0){let _errs2=errors;
validate62(data.floor,{instancePath:instancePath+"/floor",parentData:data,parentDataProperty:"floor",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0)if(data.ceiling!==void 0){let _errs3=errors;validate62(data.ceiling,{instancePath:instancePath+"\
/ceiling",parentData:data,parentDataProperty:"ceiling",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:
vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0}}}else return validate424.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate424.errors=vErrors,errors===
0}validate424.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern18=new RegExp("^[0-9A-Za-z.:-]{1,253}$","u");
function validate420(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate420.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.title===
void 0&&(missing0="title")||data.http===void 0&&(missing0="http")||data.net===void 0&&(missing0="net")||data.limits===void 0&&
(missing0="limits")||data.log===void 0&&(missing0="log"))return validate420.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="title"||key0===
"http"||key0==="net"||key0==="limits"||key0==="log"||key0==="statementHour"||key0==="clearingHour")){return validate420.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.title!==void 0){let _errs2=errors;validate52(data.title,{instancePath:instancePath+
"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:
vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
http!==void 0){let data1=data.http,_errs3=errors;if(errors===_errs3)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){
let missing1;if(data1.host===void 0&&(missing1="host")||data1.port===void 0&&(missing1="port"))return validate420.errors=
[{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty:missing1}}],
!1;{let _errs5=errors;for(let key1 in data1)if(!(key1==="host"||key1==="port"||key1==="strangersPerMinute")){return validate420.
errors=[{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key1}}],!1;break}if(_errs5===errors){if(data1.host!==void 0){let data2=data1.host,_errs6=errors;
if(errors===_errs6)if(typeof data2=="string"){if(func1(data2)>253)return validate420.errors=[{instancePath:instancePath+
"/http/host",schemaPath:"#/properties/http/properties/host/maxLength",keyword:"maxLength",params:{limit:253}}],!1;if(!pattern18.
test(data2))return validate420.errors=[{instancePath:instancePath+"/http/host",schemaPath:"#/properties/http/properties/\
host/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Za-z.:-]{1,253}$"}}],!1}else return validate420.errors=[{instancePath:instancePath+
"/http/host",schemaPath:"#/properties/http/properties/host/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs6===
errors}else var valid1=!0;if(valid1){if(data1.port!==void 0){let data3=data1.port,_errs8=errors;if(!(typeof data3=="numb\
er"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate420.errors=[{instancePath:instancePath+"/http/port",schemaPath:"\
#/properties/http/properties/port/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs8&&typeof data3=="n\
umber"&&isFinite(data3)){if(data3>65535||isNaN(data3))return validate420.errors=[{instancePath:instancePath+"/http/port",
schemaPath:"#/properties/http/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(data3<
0||isNaN(data3))return validate420.errors=[{instancePath:instancePath+"/http/port",schemaPath:"#/properties/http/propert\
ies/port/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid1=_errs8===errors}else var valid1=!0;
if(valid1)if(data1.strangersPerMinute!==void 0){let data4=data1.strangersPerMinute,_errs10=errors;if(!(typeof data4=="nu\
mber"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate420.errors=[{instancePath:instancePath+"/http/stranger\
sPerMinute",schemaPath:"#/properties/http/properties/strangersPerMinute/type",keyword:"type",params:{type:"integer"}}],!1;
if(errors===_errs10&&typeof data4=="number"&&isFinite(data4)){if(data4>1e6||isNaN(data4))return validate420.errors=[{instancePath:instancePath+
"/http/strangersPerMinute",schemaPath:"#/properties/http/properties/strangersPerMinute/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6}}],!1;if(data4<60||isNaN(data4))return validate420.errors=[{instancePath:instancePath+"/http/s\
trangersPerMinute",schemaPath:"#/properties/http/properties/strangersPerMinute/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:60}}],!1}var valid1=_errs10===errors}else var valid1=!0}}}}else return validate420.errors=[{instancePath:instancePath+
"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.net!==void 0){let data5=data.net,_errs12=errors;if(errors===_errs12)if(data5&&typeof data5=="object"&&
!Array.isArray(data5)){let missing2;if(data5.listen===void 0&&(missing2="listen"))return validate420.errors=[{instancePath:instancePath+
"/net",schemaPath:"#/properties/net/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs14=errors;
for(let key2 in data5)if(!(key2==="listen"||key2==="announce"||key2==="advertise"||key2==="publicOnly")){return validate420.
errors=[{instancePath:instancePath+"/net",schemaPath:"#/properties/net/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:key2}}],!1;break}if(_errs14===errors){if(data5.listen!==void 0){let data6=data5.listen,_errs15=errors;
if(errors===_errs15)if(Array.isArray(data6)){if(data6.length>8)return validate420.errors=[{instancePath:instancePath+"/n\
et/listen",schemaPath:"#/properties/net/properties/listen/maxItems",keyword:"maxItems",params:{limit:8}}],!1;if(data6.length<
1)return validate420.errors=[{instancePath:instancePath+"/net/listen",schemaPath:"#/properties/net/properties/listen/min\
Items",keyword:"minItems",params:{limit:1}}],!1;{var valid3=!0;let len0=data6.length;for(let i0=0;i0<len0;i0++){let _errs17=errors;
validate69(data6[i0],{instancePath:instancePath+"/net/listen/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid3=_errs17===
errors;if(!valid3)break}}}else return validate420.errors=[{instancePath:instancePath+"/net/listen",schemaPath:"#/propert\
ies/net/properties/listen/type",keyword:"type",params:{type:"array"}}],!1;var valid2=_errs15===errors}else var valid2=!0;
if(valid2){if(data5.announce!==void 0){let data8=data5.announce,_errs18=errors;if(errors===_errs18)if(Array.isArray(data8)){
if(data8.length>8)return validate420.errors=[{instancePath:instancePath+"/net/announce",schemaPath:"#/properties/net/pro\
perties/announce/maxItems",keyword:"maxItems",params:{limit:8}}],!1;{var valid4=!0;let len1=data8.length;for(let i1=0;i1<
len1;i1++){let _errs20=errors;validate69(data8[i1],{instancePath:instancePath+"/net/announce/"+i1,parentData:data8,parentDataProperty:i1,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);
var valid4=_errs20===errors;if(!valid4)break}}}else return validate420.errors=[{instancePath:instancePath+"/net/announce",
schemaPath:"#/properties/net/properties/announce/type",keyword:"type",params:{type:"array"}}],!1;var valid2=_errs18===errors}else
var valid2=!0;if(valid2){if(data5.advertise!==void 0){let _errs21=errors;if(typeof data5.advertise!="boolean")return validate420.
errors=[{instancePath:instancePath+"/net/advertise",schemaPath:"#/properties/net/properties/advertise/type",keyword:"typ\
e",params:{type:"boolean"}}],!1;var valid2=_errs21===errors}else var valid2=!0;if(valid2)if(data5.publicOnly!==void 0){let _errs23=errors;
if(typeof data5.publicOnly!="boolean")return validate420.errors=[{instancePath:instancePath+"/net/publicOnly",schemaPath:"\
#/properties/net/properties/publicOnly/type",keyword:"type",params:{type:"boolean"}}],!1;var valid2=_errs23===errors}else
var valid2=!0}}}}}else return validate420.errors=[{instancePath:instancePath+"/net",schemaPath:"#/properties/net/type",keyword:"\
type",params:{type:"object"}}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.limits!==void 0){let data12=data.
limits,_errs25=errors;if(errors===_errs25)if(data12&&typeof data12=="object"&&!Array.isArray(data12)){let missing3;if(data12.
member===void 0&&(missing3="member")||data12.agency===void 0&&(missing3="agency")||data12.other===void 0&&(missing3="oth\
er"))return validate420.errors=[{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/required",keyword:"\
required",params:{missingProperty:missing3}}],!1;{let _errs27=errors;for(let key3 in data12)if(!(key3==="member"||key3===
"agency"||key3==="other")){return validate420.errors=[{instancePath:instancePath+"/limits",schemaPath:"#/properties/limi\
ts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs27===errors){
if(data12.member!==void 0){let _errs28=errors;validate424(data12.member,{instancePath:instancePath+"/limits/member",parentData:data12,
parentDataProperty:"member",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate424.errors:vErrors.concat(validate424.
errors),errors=vErrors.length);var valid5=_errs28===errors}else var valid5=!0;if(valid5){if(data12.agency!==void 0){let _errs29=errors;
validate424(data12.agency,{instancePath:instancePath+"/limits/agency",parentData:data12,parentDataProperty:"agency",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate424.errors:vErrors.concat(validate424.errors),errors=vErrors.length);var valid5=_errs29===
errors}else var valid5=!0;if(valid5)if(data12.other!==void 0){let _errs30=errors;validate424(data12.other,{instancePath:instancePath+
"/limits/other",parentData:data12,parentDataProperty:"other",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate424.
errors:vErrors.concat(validate424.errors),errors=vErrors.length);var valid5=_errs30===errors}else var valid5=!0}}}}else return validate420.
errors=[{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"}}],
!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.log!==void 0){let data16=data.log,_errs31=errors;if(!(data16===
"info"||data16==="warn"||data16==="error"))return validate420.errors=[{instancePath:instancePath+"/log",schemaPath:"#/pr\
operties/log/enum",keyword:"enum",params:{allowedValues:schema103.properties.log.enum}}],!1;var valid0=_errs31===errors}else
var valid0=!0;if(valid0){if(data.statementHour!==void 0){let data17=data.statementHour,_errs32=errors;if(!(typeof data17==
"number"&&!(data17%1)&&!isNaN(data17)&&isFinite(data17)))return validate420.errors=[{instancePath:instancePath+"/stateme\
ntHour",schemaPath:"#/properties/statementHour/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs32&&typeof data17==
"number"&&isFinite(data17)){if(data17>23||isNaN(data17))return validate420.errors=[{instancePath:instancePath+"/statemen\
tHour",schemaPath:"#/properties/statementHour/maximum",keyword:"maximum",params:{comparison:"<=",limit:23}}],!1;if(data17<
0||isNaN(data17))return validate420.errors=[{instancePath:instancePath+"/statementHour",schemaPath:"#/properties/stateme\
ntHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs32===errors}else var valid0=!0;if(valid0)
if(data.clearingHour!==void 0){let data18=data.clearingHour,_errs34=errors;if(!(typeof data18=="number"&&!(data18%1)&&!isNaN(
data18)&&isFinite(data18)))return validate420.errors=[{instancePath:instancePath+"/clearingHour",schemaPath:"#/propertie\
s/clearingHour/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs34&&typeof data18=="number"&&isFinite(
data18)){if(data18>23||isNaN(data18))return validate420.errors=[{instancePath:instancePath+"/clearingHour",schemaPath:"#\
/properties/clearingHour/maximum",keyword:"maximum",params:{comparison:"<=",limit:23}}],!1;if(data18<0||isNaN(data18))return validate420.
errors=[{instancePath:instancePath+"/clearingHour",schemaPath:"#/properties/clearingHour/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var valid0=_errs34===errors}else var valid0=!0}}}}}}}}else return validate420.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate420.errors=vErrors,errors===0}validate420.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateLimitPair=validate424,validateAccept=validate219,validateAdvert=validate430;function validate430(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate430.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.genesis===void 0&&(missing0="genesis")||data.body===void 0&&(missing0="body")||data.seal===void 0&&
(missing0="seal"))return validate430.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="genesis"||key0==="ops"||key0==="body"||key0==="sea\
l")){return validate430.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="advert")return validate430.
errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"adve\
rt"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.genesis!==void 0){let _errs3=errors;validate101(
data.genesis,{instancePath:instancePath+"/genesis",parentData:data,parentDataProperty:"genesis",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.ops!==void 0){let _errs4=errors;validate172(data.ops,{instancePath:instancePath+
"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate172.errors:vErrors.
concat(validate172.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.body!==
void 0){let data3=data.body,_errs5=errors;if(errors===_errs5)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;
if(data3.typ===void 0&&(missing1="typ")||data3.bank===void 0&&(missing1="bank")||data3.seq===void 0&&(missing1="seq")||data3.
addrs===void 0&&(missing1="addrs")||data3.neighbours===void 0&&(missing1="neighbours")||data3.expires===void 0&&(missing1=
"expires"))return validate430.errors=[{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"\
required",params:{missingProperty:missing1}}],!1;{let _errs7=errors;for(let key1 in data3)if(!(key1==="typ"||key1==="ban\
k"||key1==="seq"||key1==="addrs"||key1==="neighbours"||key1==="expires")){return validate430.errors=[{instancePath:instancePath+
"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs7===errors){if(data3.typ!==void 0){let _errs8=errors;if(data3.typ!=="advert.body")return validate430.errors=
[{instancePath:instancePath+"/body/typ",schemaPath:"#/properties/body/properties/typ/const",keyword:"const",params:{allowedValue:"\
advert.body"}}],!1;var valid1=_errs8===errors}else var valid1=!0;if(valid1){if(data3.bank!==void 0){let _errs9=errors;validate53(
data3.bank,{instancePath:instancePath+"/body/bank",parentData:data3,parentDataProperty:"bank",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid1=_errs9===errors}else
var valid1=!0;if(valid1){if(data3.seq!==void 0){let _errs10=errors;validate64(data3.seq,{instancePath:instancePath+"/bod\
y/seq",parentData:data3,parentDataProperty:"seq",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length);var valid1=_errs10===errors}else var valid1=!0;if(valid1){if(data3.addrs!==
void 0){let data7=data3.addrs,_errs11=errors;if(errors===_errs11)if(Array.isArray(data7)){if(data7.length>4)return validate430.
errors=[{instancePath:instancePath+"/body/addrs",schemaPath:"#/properties/body/properties/addrs/maxItems",keyword:"maxIt\
ems",params:{limit:4}}],!1;{var valid2=!0;let len0=data7.length;for(let i0=0;i0<len0;i0++){let _errs13=errors;validate69(
data7[i0],{instancePath:instancePath+"/body/addrs/"+i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid2=_errs13===
errors;if(!valid2)break}}}else return validate430.errors=[{instancePath:instancePath+"/body/addrs",schemaPath:"#/propert\
ies/body/properties/addrs/type",keyword:"type",params:{type:"array"}}],!1;var valid1=_errs11===errors}else var valid1=!0;
if(valid1){if(data3.neighbours!==void 0){let data9=data3.neighbours,_errs14=errors;if(errors===_errs14)if(Array.isArray(
data9)){if(data9.length>64)return validate430.errors=[{instancePath:instancePath+"/body/neighbours",schemaPath:"#/proper\
ties/body/properties/neighbours/maxItems",keyword:"maxItems",params:{limit:64}}],!1;{var valid3=!0;let len1=data9.length;
for(let i1=0;i1<len1;i1++){let data10=data9[i1],_errs16=errors;if(errors===_errs16)if(data10&&typeof data10=="object"&&!Array.
isArray(data10)){let missing2;if(data10.bank===void 0&&(missing2="bank")||data10.give===void 0&&(missing2="give")||data10.
take===void 0&&(missing2="take"))return validate430.errors=[{instancePath:instancePath+"/body/neighbours/"+i1,schemaPath:"\
#/properties/body/properties/neighbours/items/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs18=errors;
for(let key2 in data10)if(!(key2==="bank"||key2==="give"||key2==="take")){return validate430.errors=[{instancePath:instancePath+
"/body/neighbours/"+i1,schemaPath:"#/properties/body/properties/neighbours/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key2}}],!1;break}if(_errs18===errors){if(data10.bank!==void 0){let _errs19=errors;
validate53(data10.bank,{instancePath:instancePath+"/body/neighbours/"+i1+"/bank",parentData:data10,parentDataProperty:"b\
ank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid4=_errs19===errors}else var valid4=!0;if(valid4){if(data10.give!==void 0){let data12=data10.give,_errs20=errors;
if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12)))return validate430.errors=[{instancePath:instancePath+
"/body/neighbours/"+i1+"/give",schemaPath:"#/properties/body/properties/neighbours/items/properties/give/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs20&&typeof data12=="number"&&isFinite(data12)){if(data12>4||isNaN(data12))
return validate430.errors=[{instancePath:instancePath+"/body/neighbours/"+i1+"/give",schemaPath:"#/properties/body/prope\
rties/neighbours/items/properties/give/maximum",keyword:"maximum",params:{comparison:"<=",limit:4}}],!1;if(data12<0||isNaN(
data12))return validate430.errors=[{instancePath:instancePath+"/body/neighbours/"+i1+"/give",schemaPath:"#/properties/bo\
dy/properties/neighbours/items/properties/give/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid4=_errs20===
errors}else var valid4=!0;if(valid4)if(data10.take!==void 0){let data13=data10.take,_errs22=errors;if(!(typeof data13=="\
number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13)))return validate430.errors=[{instancePath:instancePath+"/body/nei\
ghbours/"+i1+"/take",schemaPath:"#/properties/body/properties/neighbours/items/properties/take/type",keyword:"type",params:{
type:"integer"}}],!1;if(errors===_errs22&&typeof data13=="number"&&isFinite(data13)){if(data13>4||isNaN(data13))return validate430.
errors=[{instancePath:instancePath+"/body/neighbours/"+i1+"/take",schemaPath:"#/properties/body/properties/neighbours/it\
ems/properties/take/maximum",keyword:"maximum",params:{comparison:"<=",limit:4}}],!1;if(data13<0||isNaN(data13))return validate430.
errors=[{instancePath:instancePath+"/body/neighbours/"+i1+"/take",schemaPath:"#/properties/body/properties/neighbours/it\
ems/properties/take/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid4=_errs22===errors}else var valid4=!0}}}}else
return validate430.errors=[{instancePath:instancePath+"/body/neighbours/"+i1,schemaPath:"#/properties/body/properties/ne\
ighbours/items/type",keyword:"type",params:{type:"object"}}],!1;var valid3=_errs16===errors;if(!valid3)break}}}else return validate430.
errors=[{instancePath:instancePath+"/body/neighbours",schemaPath:"#/properties/body/properties/neighbours/type",keyword:"\
type",params:{type:"array"}}],!1;var valid1=_errs14===errors}else var valid1=!0;if(valid1)if(data3.expires!==void 0){let _errs24=errors;
validate65(data3.expires,{instancePath:instancePath+"/body/expires",parentData:data3,parentDataProperty:"expires",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid1=_errs24===
errors}else var valid1=!0}}}}}}}else return validate430.errors=[{instancePath:instancePath+"/body",schemaPath:"#/propert\
ies/body/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.
seal!==void 0){let _errs25=errors;validate75(data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"\
seal",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.
length);var valid0=_errs25===errors}else var valid0=!0}}}}}}else return validate430.errors=[{instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return validate430.errors=vErrors,errors===0}validate430.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateAgreement=validate159,validateConcluded=validate439,schema106={type:"object",
additionalProperties:!1,required:["typ","from","to","genesis","agreement","seal","addrs","name"],properties:{typ:{const:"\
agr.concluded"},from:{$ref:"BankId"},to:{$ref:"BankId"},genesis:{$ref:"Genesis"},ops:{$ref:"IdentityOps"},agreement:{$ref:"\
Oid"},seal:{$ref:"Seal"},addrs:{type:"array",maxItems:8,items:{$ref:"Multiaddr"}},name:{$ref:"BankTitle"}}};function validate439(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate439.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.from===
void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.genesis===void 0&&(missing0="genesis")||data.agreement===
void 0&&(missing0="agreement")||data.seal===void 0&&(missing0="seal")||data.addrs===void 0&&(missing0="addrs")||data.name===
void 0&&(missing0="name"))return validate439.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func15.call(schema106.properties,key0)){return validate439.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="agr.concluded")return validate439.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"agr.concluded"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,{instancePath:instancePath+
"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){
let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.genesis!==void 0){let _errs5=errors;validate101(data.genesis,{instancePath:instancePath+
"/genesis",parentData:data,parentDataProperty:"genesis",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate101.errors:
vErrors.concat(validate101.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.
ops!==void 0){let _errs6=errors;validate172(data.ops,{instancePath:instancePath+"/ops",parentData:data,parentDataProperty:"\
ops",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate172.errors:vErrors.concat(validate172.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.agreement!==void 0){let _errs7=errors;validate57(
data.agreement,{instancePath:instancePath+"/agreement",parentData:data,parentDataProperty:"agreement",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0;if(valid0){if(data.seal!==void 0){let _errs8=errors;validate75(data.seal,{instancePath:instancePath+"/seal",
parentData:data,parentDataProperty:"seal",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(
validate75.errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.addrs!==void 0){
let data7=data.addrs,_errs9=errors;if(errors===_errs9)if(Array.isArray(data7)){if(data7.length>8)return validate439.errors=
[{instancePath:instancePath+"/addrs",schemaPath:"#/properties/addrs/maxItems",keyword:"maxItems",params:{limit:8}}],!1;{
var valid1=!0;let len0=data7.length;for(let i0=0;i0<len0;i0++){let _errs11=errors;validate69(data7[i0],{instancePath:instancePath+
"/addrs/"+i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:
vErrors.concat(validate69.errors),errors=vErrors.length);var valid1=_errs11===errors;if(!valid1)break}}}else return validate439.
errors=[{instancePath:instancePath+"/addrs",schemaPath:"#/properties/addrs/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.name!==void 0){let _errs12=errors;validate52(data.name,
{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0}}}}}}}}}}else
return validate439.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate439.
errors=vErrors,errors===0}validate439.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateDecline=validate448;function validate448(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate448.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.xfer===void 0&&(missing0=
"xfer")||data.code===void 0&&(missing0="code"))return validate448.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||
key0==="to"||key0==="xfer"||key0==="code")){return validate448.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="decline")return validate448.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
keyword:"const",params:{allowedValue:"decline"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==
void 0){let _errs3=errors;validate53(data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"fr\
om",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){let _errs4=errors;validate53(data.
to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.xfer!==void 0){let _errs5=errors;validate57(data.xfer,{instancePath:instancePath+"/xfer",parentData:data,
parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.code!==void 0){let _errs6=errors;
validate68(data.code,{instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0}}}}}}else return validate448.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate448.errors=vErrors,errors===0}validate448.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateProtocolError=validate453;function validate453(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate453.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.code===void 0&&(missing0=
"code"))return validate453.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="code"||key0==="ref")){
return validate453.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="error")return validate453.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"error"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,{instancePath:instancePath+"/from",
parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(
validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){
let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.code!==void 0){let _errs5=errors;validate68(data.code,{instancePath:instancePath+"/code",
parentData:data,parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(
validate68.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.ref!==void 0){
let _errs6=errors;validate57(data.ref,{instancePath:instancePath+"/ref",parentData:data,parentDataProperty:"ref",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs6===
errors}else var valid0=!0}}}}}}else return validate453.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate453.errors=vErrors,errors===0}validate453.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var validateEvidence=validate317,validateLaneFork=validate318,validateLogFork=validate326,validateCosignFork=validate329,
validateDoubleDecision=validate332,validateProvenLane=validate321,validateIdentityFork=validate338,validateFind=validate458;function validate458(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate458.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.name===void 0&&(missing0=
"name"))return validate458.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="name")){return validate458.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="find")return validate458.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"find"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,{instancePath:instancePath+"/from",
parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(
validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){
let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0)if(data.name!==void 0){let _errs5=errors;validate57(data.name,{instancePath:instancePath+"/name",
parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(
validate57.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else return validate458.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate458.errors=vErrors,errors===
0}validate458.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateFound=validate462;function validate462(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate462.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.name===void 0&&(missing0=
"name"))return validate462.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="name"||key0==="account")){
return validate462.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="found")return validate462.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"found"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,{instancePath:instancePath+"/from",
parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(
validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){
let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.name!==void 0){let _errs5=errors;validate57(data.name,{instancePath:instancePath+"/name",
parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(
validate57.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.account!==void 0){
let _errs6=errors;validate55(data.account,{instancePath:instancePath+"/account",parentData:data,parentDataProperty:"acco\
unt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0}}}}}}else return validate462.errors=[{instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}}],!1;return validate462.errors=vErrors,errors===0}validate462.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateFrame=validate467;var schema113={type:"object",additionalProperties:!1,required:["typ","from","to","protocols","addrs","heard","instance",
"checkpoint","at"],properties:{typ:{const:"hello"},from:{$ref:"BankId"},to:{$ref:"BankId"},protocols:{type:"array",minItems:1,
maxItems:8,items:{$ref:"Protocol"}},addrs:{type:"array",maxItems:8,items:{$ref:"Multiaddr"}},heard:{type:"boolean"},instance:{
$ref:"Nonce"},channel:{type:"object",additionalProperties:!1,required:["ch","ep","mine","yours"],properties:{ch:{$ref:"O\
id"},ep:{type:"integer",minimum:1,maximum:1e6},mine:{$ref:"Tip"},yours:{$ref:"Tip"}}},checkpoint:{type:"string",maxLength:1024},
identity:{type:"object",additionalProperties:!1,required:["mine","yours"],properties:{mine:{$ref:"Tip"},yours:{$ref:"Tip"}}},
at:{$ref:"Instant"}}};function validate469(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate469.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
typ===void 0&&(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.protocols===
void 0&&(missing0="protocols")||data.addrs===void 0&&(missing0="addrs")||data.heard===void 0&&(missing0="heard")||data.instance===
void 0&&(missing0="instance")||data.checkpoint===void 0&&(missing0="checkpoint")||data.at===void 0&&(missing0="at"))return validate469.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!func15.call(schema113.properties,key0)){return validate469.errors=[{instancePath,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="hello")return validate469.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"hello"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,{instancePath:instancePath+"/from",parentData:data,
parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){let _errs4=errors;
validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.protocols!==void 0){let data3=data.protocols,_errs5=errors;if(errors===_errs5)if(Array.
isArray(data3)){if(data3.length>8)return validate469.errors=[{instancePath:instancePath+"/protocols",schemaPath:"#/prope\
rties/protocols/maxItems",keyword:"maxItems",params:{limit:8}}],!1;if(data3.length<1)return validate469.errors=[{instancePath:instancePath+
"/protocols",schemaPath:"#/properties/protocols/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data3.
length;for(let i0=0;i0<len0;i0++){let _errs7=errors;validate70(data3[i0],{instancePath:instancePath+"/protocols/"+i0,parentData:data3,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors),
errors=vErrors.length);var valid1=_errs7===errors;if(!valid1)break}}}else return validate469.errors=[{instancePath:instancePath+
"/protocols",schemaPath:"#/properties/protocols/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.addrs!==void 0){let data5=data.addrs,_errs8=errors;if(errors===_errs8)if(Array.isArray(
data5)){if(data5.length>8)return validate469.errors=[{instancePath:instancePath+"/addrs",schemaPath:"#/properties/addrs/\
maxItems",keyword:"maxItems",params:{limit:8}}],!1;{var valid2=!0;let len1=data5.length;for(let i1=0;i1<len1;i1++){let _errs10=errors;
validate69(data5[i1],{instancePath:instancePath+"/addrs/"+i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid2=_errs10===
errors;if(!valid2)break}}}else return validate469.errors=[{instancePath:instancePath+"/addrs",schemaPath:"#/properties/a\
ddrs/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.heard!==
void 0){let _errs11=errors;if(typeof data.heard!="boolean")return validate469.errors=[{instancePath:instancePath+"/heard",
schemaPath:"#/properties/heard/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs11===errors}else var valid0=!0;
if(valid0){if(data.instance!==void 0){let _errs13=errors;validate60(data.instance,{instancePath:instancePath+"/instance",
parentData:data,parentDataProperty:"instance",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.
concat(validate60.errors),errors=vErrors.length);var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.channel!==
void 0){let data9=data.channel,_errs14=errors;if(errors===_errs14)if(data9&&typeof data9=="object"&&!Array.isArray(data9)){
let missing1;if(data9.ch===void 0&&(missing1="ch")||data9.ep===void 0&&(missing1="ep")||data9.mine===void 0&&(missing1="\
mine")||data9.yours===void 0&&(missing1="yours"))return validate469.errors=[{instancePath:instancePath+"/channel",schemaPath:"\
#/properties/channel/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs16=errors;for(let key1 in data9)
if(!(key1==="ch"||key1==="ep"||key1==="mine"||key1==="yours")){return validate469.errors=[{instancePath:instancePath+"/c\
hannel",schemaPath:"#/properties/channel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs16===errors){if(data9.ch!==void 0){let _errs17=errors;validate57(data9.ch,{instancePath:instancePath+"/\
channel/ch",parentData:data9,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:
vErrors.concat(validate57.errors),errors=vErrors.length);var valid3=_errs17===errors}else var valid3=!0;if(valid3){if(data9.
ep!==void 0){let data11=data9.ep,_errs18=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11)))
return validate469.errors=[{instancePath:instancePath+"/channel/ep",schemaPath:"#/properties/channel/properties/ep/type",
keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs18&&typeof data11=="number"&&isFinite(data11)){if(data11>1e6||
isNaN(data11))return validate469.errors=[{instancePath:instancePath+"/channel/ep",schemaPath:"#/properties/channel/prope\
rties/ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data11<1||isNaN(data11))return validate469.
errors=[{instancePath:instancePath+"/channel/ep",schemaPath:"#/properties/channel/properties/ep/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1}}],!1}var valid3=_errs18===errors}else var valid3=!0;if(valid3){if(data9.mine!==void 0){
let _errs20=errors;validate82(data9.mine,{instancePath:instancePath+"/channel/mine",parentData:data9,parentDataProperty:"\
mine",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.
length);var valid3=_errs20===errors}else var valid3=!0;if(valid3)if(data9.yours!==void 0){let _errs21=errors;validate82(
data9.yours,{instancePath:instancePath+"/channel/yours",parentData:data9,parentDataProperty:"yours",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);var valid3=_errs21===
errors}else var valid3=!0}}}}}else return validate469.errors=[{instancePath:instancePath+"/channel",schemaPath:"#/proper\
ties/channel/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){
if(data.checkpoint!==void 0){let data14=data.checkpoint,_errs22=errors;if(errors===_errs22)if(typeof data14=="string"){if(func1(
data14)>1024)return validate469.errors=[{instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/checkpoint/max\
Length",keyword:"maxLength",params:{limit:1024}}],!1}else return validate469.errors=[{instancePath:instancePath+"/checkp\
oint",schemaPath:"#/properties/checkpoint/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs22===errors}else
var valid0=!0;if(valid0){if(data.identity!==void 0){let data15=data.identity,_errs24=errors;if(errors===_errs24)if(data15&&
typeof data15=="object"&&!Array.isArray(data15)){let missing2;if(data15.mine===void 0&&(missing2="mine")||data15.yours===
void 0&&(missing2="yours"))return validate469.errors=[{instancePath:instancePath+"/identity",schemaPath:"#/properties/id\
entity/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs26=errors;for(let key2 in data15)if(!(key2===
"mine"||key2==="yours")){return validate469.errors=[{instancePath:instancePath+"/identity",schemaPath:"#/properties/iden\
tity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs26===errors){
if(data15.mine!==void 0){let _errs27=errors;validate82(data15.mine,{instancePath:instancePath+"/identity/mine",parentData:data15,
parentDataProperty:"mine",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.
errors),errors=vErrors.length);var valid4=_errs27===errors}else var valid4=!0;if(valid4)if(data15.yours!==void 0){let _errs28=errors;
validate82(data15.yours,{instancePath:instancePath+"/identity/yours",parentData:data15,parentDataProperty:"yours",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);var valid4=_errs28===
errors}else var valid4=!0}}}else return validate469.errors=[{instancePath:instancePath+"/identity",schemaPath:"#/propert\
ies/identity/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0)if(data.
at!==void 0){let _errs29=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"\
at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs29===errors}else var valid0=!0}}}}}}}}}}}}else return validate469.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate469.errors=vErrors,errors===0}validate469.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate481(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate481.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.seq===void 0&&(missing0="seq")||data.oid===void 0&&(missing0="oid"))return validate481.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"typ"||key0==="ch"||key0==="ep"||key0==="by"||key0==="seq"||key0==="oid")){return validate481.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="lane.ack")return validate481.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"lane.ack"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"\
ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate481.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){
if(data2>1e6||isNaN(data2))return validate481.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate481.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let _errs7=errors;
validate64(data.seq,{instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0;if(valid0)if(data.oid!==void 0){let _errs8=errors;validate57(data.oid,{instancePath:instancePath+"/oid",parentData:data,
parentDataProperty:"oid",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.
errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0}}}}}}}else return validate481.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate481.errors=vErrors,errors===0}validate481.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate486(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate486.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.after===void 0&&(missing0="after"))return validate486.errors=[{instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="ch"||key0===
"ep"||key0==="by"||key0==="after")){return validate486.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="lane.get")return validate486.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
keyword:"const",params:{allowedValue:"lane.get"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.ch!==
void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"ch",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%
1)&&!isNaN(data2)&&isFinite(data2)))return validate486.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties\
/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>
1e6||isNaN(data2))return validate486.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate486.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.after!==void 0){let _errs7=errors;
validate64(data.after,{instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0}}}}}}else return validate486.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate486.errors=vErrors,errors===0}validate486.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate490(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate490.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.xfer===void 0&&(missing0=
"xfer"))return validate490.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="xfer")){return validate490.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="xfer.query")return validate490.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"xfer.query"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,
{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.to!==void 0){let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.xfer!==void 0){let _errs5=errors;validate57(data.
xfer,{instancePath:instancePath+"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else
return validate490.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate490.
errors=vErrors,errors===0}validate490.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema117={type:"object",
additionalProperties:!1,required:["typ","from","to","xfer","state"],properties:{typ:{const:"xfer.status"},from:{$ref:"Ba\
nkId"},to:{$ref:"BankId"},xfer:{$ref:"Oid"},state:{enum:["open","paid","never"]},receipt:{$ref:"SealedReceipt"}},if:{properties:{
state:{const:"paid"}}},then:{required:["receipt"],properties:{receipt:{$ref:"SealedReceipt"}}},else:{not:{required:["rec\
eipt"],properties:{receipt:{$ref:"SealedReceipt"}}}}};function validate494(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate494.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!0,_errs2=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.state!==void 0&&data.state!=="paid"){let err0={};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:
vErrors=null);let ifClause0;if(_valid0){let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.receipt===void 0&&(missing0="receipt"))return validate494.errors=[{instancePath,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;data.receipt!==void 0&&(validate260(data.receipt,{instancePath:instancePath+
"/receipt",parentData:data,parentDataProperty:"receipt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate260.errors:
vErrors.concat(validate260.errors),errors=vErrors.length))}var _valid0=_errs4===errors;if(valid0=_valid0,valid0){var props0={};
props0.receipt=!0,props0.state=!0}ifClause0="then"}else{let _errs6=errors,_errs7=errors,_errs8=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing1;if(data.receipt===void 0&&(missing1="receipt")){let err1={};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}else data.receipt!==void 0&&(validate260(data.receipt,{instancePath:instancePath+
"/receipt",parentData:data,parentDataProperty:"receipt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate260.errors:
vErrors.concat(validate260.errors),errors=vErrors.length))}var valid3=_errs8===errors;if(valid3)return validate494.errors=
[{instancePath,schemaPath:"#/else/not",keyword:"not",params:{}}],!1;errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=
_errs7:vErrors=null);var _valid0=_errs6===errors;valid0=_valid0,ifClause0="else"}if(!valid0){let err2={instancePath,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:ifClause0}};return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate494.
errors=vErrors,!1}if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.typ===void 0&&
(missing2="typ")||data.from===void 0&&(missing2="from")||data.to===void 0&&(missing2="to")||data.xfer===void 0&&(missing2=
"xfer")||data.state===void 0&&(missing2="state"))return validate494.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing2}}],!1;{let _errs10=errors;for(let key0 in data)if(!(key0==="typ"||key0==="fro\
m"||key0==="to"||key0==="xfer"||key0==="state"||key0==="receipt")){return validate494.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs10===errors){
if(data.typ!==void 0){let _errs11=errors;if(data.typ!=="xfer.status")return validate494.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"xfer.status"}}],!1;var valid5=_errs11===
errors}else var valid5=!0;if(valid5){if(data.from!==void 0){let _errs12=errors;validate53(data.from,{instancePath:instancePath+
"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length);var valid5=_errs12===errors}else var valid5=!0;if(valid5){if(data.to!==
void 0){let _errs13=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid5=_errs13===
errors}else var valid5=!0;if(valid5){if(data.xfer!==void 0){let _errs14=errors;validate57(data.xfer,{instancePath:instancePath+
"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid5=_errs14===errors}else var valid5=!0;if(valid5){if(data.state!==
void 0){let data7=data.state,_errs15=errors;if(!(data7==="open"||data7==="paid"||data7==="never"))return validate494.errors=
[{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema117.
properties.state.enum}}],!1;var valid5=_errs15===errors}else var valid5=!0;if(valid5)if(data.receipt!==void 0){let _errs16=errors;
validate260(data.receipt,{instancePath:instancePath+"/receipt",parentData:data,parentDataProperty:"receipt",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate260.errors:vErrors.concat(validate260.errors),errors=vErrors.length);var valid5=_errs16===
errors}else var valid5=!0}}}}}}}else return validate494.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate494.errors=vErrors,errors===0}validate494.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema118={type:"object",additionalProperties:!1,required:["typ","from","to","genesis","agreement","seal","addrs","n\
ame"],properties:{typ:{const:"agr.propose"},from:{$ref:"BankId"},to:{$ref:"BankId"},genesis:{$ref:"Genesis"},ops:{$ref:"\
IdentityOps"},agreement:{$ref:"Agreement"},seal:{$ref:"Seal"},addrs:{type:"array",maxItems:8,items:{$ref:"Multiaddr"}},name:{
$ref:"BankTitle"}}};function validate501(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate501.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
typ===void 0&&(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.genesis===
void 0&&(missing0="genesis")||data.agreement===void 0&&(missing0="agreement")||data.seal===void 0&&(missing0="seal")||data.
addrs===void 0&&(missing0="addrs")||data.name===void 0&&(missing0="name"))return validate501.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func15.
call(schema118.properties,key0)){return validate501.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="agr.propose")return validate501.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/co\
nst",keyword:"const",params:{allowedValue:"agr.propose"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
from!==void 0){let _errs3=errors;validate53(data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"\
from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){let _errs4=errors;validate53(data.
to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.genesis!==void 0){let _errs5=errors;validate101(data.genesis,{instancePath:instancePath+"/genesis",parentData:data,
parentDataProperty:"genesis",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.ops!==void 0){let _errs6=errors;
validate172(data.ops,{instancePath:instancePath+"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate172.errors:vErrors.concat(validate172.errors),errors=vErrors.length);var valid0=_errs6===
errors}else var valid0=!0;if(valid0){if(data.agreement!==void 0){let _errs7=errors;validate159(data.agreement,{instancePath:instancePath+
"/agreement",parentData:data,parentDataProperty:"agreement",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate159.
errors:vErrors.concat(validate159.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){
if(data.seal!==void 0){let _errs8=errors;validate75(data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"\
seal",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.
length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.addrs!==void 0){let data7=data.addrs,_errs9=errors;
if(errors===_errs9)if(Array.isArray(data7)){if(data7.length>8)return validate501.errors=[{instancePath:instancePath+"/ad\
drs",schemaPath:"#/properties/addrs/maxItems",keyword:"maxItems",params:{limit:8}}],!1;{var valid1=!0;let len0=data7.length;
for(let i0=0;i0<len0;i0++){let _errs11=errors;validate69(data7[i0],{instancePath:instancePath+"/addrs/"+i0,parentData:data7,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),
errors=vErrors.length);var valid1=_errs11===errors;if(!valid1)break}}}else return validate501.errors=[{instancePath:instancePath+
"/addrs",schemaPath:"#/properties/addrs/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs9===errors}else var valid0=!0;
if(valid0)if(data.name!==void 0){let _errs12=errors;validate52(data.name,{instancePath:instancePath+"/name",parentData:data,
parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.
errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0}}}}}}}}}}else return validate501.errors=[{
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate501.errors=vErrors,errors===0}
validate501.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate510(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate510.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.genesis===void 0&&(missing0="genesis"))return validate510.errors=[{instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="ty\
p"||key0==="genesis"||key0==="ops")){return validate510.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="intro")return validate510.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"\
const",params:{allowedValue:"intro"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.genesis!==void 0){
let _errs3=errors;validate101(data.genesis,{instancePath:instancePath+"/genesis",parentData:data,parentDataProperty:"gen\
esis",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.ops!==void 0){let _errs4=errors;validate172(data.
ops,{instancePath:instancePath+"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate172.errors:vErrors.concat(validate172.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}}}else
return validate510.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate510.
errors=vErrors,errors===0}validate510.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate513(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate513.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.body===void 0&&(missing0="body")||data.seal===void 0&&(missing0="seal"))return validate513.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="body"||key0==="seal")){return validate513.errors=[{instancePath,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){
let _errs2=errors;if(data.typ!=="stmt.propose")return validate513.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"stmt.propose"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.body!==void 0){let _errs3=errors;validate351(data.body,{instancePath:instancePath+"/body",parentData:data,
parentDataProperty:"body",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate351.errors:vErrors.concat(validate351.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.seal!==void 0){let _errs4=errors;
validate75(data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"seal",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}}else return validate513.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate513.errors=vErrors,errors===0}validate513.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate516(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate516.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.statement===void 0&&(missing0="statement")||data.seal===void 0&&(missing0="seal"))return validate516.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="typ"||key0==="statement"||key0==="seal")){return validate516.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="stmt.agree")return validate516.errors=[{instancePath:instancePath+"/typ",
schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"stmt.agree"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.statement!==void 0){let _errs3=errors;validate57(data.statement,{instancePath:instancePath+
"/statement",parentData:data,parentDataProperty:"statement",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.
errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)
if(data.seal!==void 0){let _errs4=errors;validate75(data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"\
seal",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0}}}}else return validate516.errors=[{instancePath,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return validate516.errors=vErrors,errors===0}validate516.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate519(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate519.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by"))
return validate519.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="ch"||key0==="ep"||key0==="by")){return validate519.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="stmt.ask")return validate519.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"stmt.ask"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+
"/ch",parentData:data,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){
let data2=data.ep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate519.
errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>1e6||isNaN(data2))return validate519.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))
return validate519.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.by!==void 0){let _errs6=errors;
validate53(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0}}}}}else return validate519.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate519.errors=vErrors,errors===0}validate519.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate522(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate522.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by"))
return validate522.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="ch"||key0==="ep"||key0==="by")){return validate522.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="stmt.look")return validate522.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"stmt.look"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+
"/ch",parentData:data,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){
let data2=data.ep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate522.
errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>1e6||isNaN(data2))return validate522.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))
return validate522.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.by!==void 0){let _errs6=errors;
validate53(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0}}}}}else return validate522.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate522.errors=vErrors,errors===0}validate522.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate525(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate525.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.by===void 0&&(missing0="by")||data.body===void 0&&(missing0="body"))return validate525.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="by"||key0==="body"||key0==="refuses")){return validate525.errors=[{instancePath,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="stmt.view")return validate525.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"stmt.view"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.by!==void 0){let _errs3=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.body!==void 0){let _errs4=errors;validate351(data.
body,{instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate351.errors:vErrors.concat(validate351.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0)if(data.refuses!==void 0){let _errs5=errors;validate57(data.refuses,{instancePath:instancePath+"/refuses",parentData:data,
parentDataProperty:"refuses",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else return validate525.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate525.errors=vErrors,errors===0}validate525.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate529(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate529.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.lane===void 0&&(missing0="lane")||data.number===void 0&&(missing0="number"))return validate529.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="ch"||key0==="ep"||key0==="by"||key0==="lane"||key0==="number")){return validate529.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="stmt.get")return validate529.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"stmt.get"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,
parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),
errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate529.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="n\
umber"&&isFinite(data2)){if(data2>1e6||isNaN(data2))return validate529.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate529.
errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(
data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;
if(valid0){if(data.lane!==void 0){let _errs7=errors;validate53(data.lane,{instancePath:instancePath+"/lane",parentData:data,
parentDataProperty:"lane",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.
errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.number!==void 0){let _errs8=errors;
validate64(data.number,{instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0}}}}}}}else return validate529.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return validate529.errors=vErrors,errors===0}validate529.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate534(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate534.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.lane===void 0&&(missing0="lane")||data.number===void 0&&(missing0="number"))return validate534.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="ch"||key0==="ep"||key0==="by"||key0==="lane"||key0==="number"||key0==="entry")){return validate534.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="stmt.copy")return validate534.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"stmt.copy"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+
"/ch",parentData:data,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){
let data2=data.ep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate534.
errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>1e6||isNaN(data2))return validate534.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))
return validate534.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;
validate53(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.lane!==void 0){let _errs7=errors;validate53(data.lane,{instancePath:instancePath+"/lane",
parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(
validate53.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.number!==void 0){
let _errs8=errors;validate64(data.number,{instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);
var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.entry!==void 0){let _errs9=errors;validate239(data.entry,
{instancePath:instancePath+"/entry",parentData:data,parentDataProperty:"entry",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate239.errors:vErrors.concat(validate239.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0}}}}}}}}else
return validate534.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate534.
errors=vErrors,errors===0}validate534.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate540(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate540.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.old===void 0&&(missing0=
"old")||data.note===void 0&&(missing0="note")||data.proof===void 0&&(missing0="proof"))return validate540.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="old"||key0==="note"||key0==="proof")){return validate540.errors=[
{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}
if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="wit.add")return validate540.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"wit.add"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,{instancePath:instancePath+"/from",
parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(
validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){
let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.old!==void 0){let _errs5=errors;validate64(data.old,{instancePath:instancePath+"/old",parentData:data,
parentDataProperty:"old",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.note!==void 0){let data4=data.
note,_errs6=errors;if(errors===_errs6)if(typeof data4=="string"){if(func1(data4)>1024)return validate540.errors=[{instancePath:instancePath+
"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate540.errors=
[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===
errors}else var valid0=!0;if(valid0)if(data.proof!==void 0){let data5=data.proof,_errs8=errors;if(errors===_errs8)if(Array.
isArray(data5)){if(data5.length>64)return validate540.errors=[{instancePath:instancePath+"/proof",schemaPath:"#/properti\
es/proof/maxItems",keyword:"maxItems",params:{limit:64}}],!1;{var valid1=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){
let _errs10=errors;validate57(data5[i0],{instancePath:instancePath+"/proof/"+i0,parentData:data5,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid1=_errs10===
errors;if(!valid1)break}}}else return validate540.errors=[{instancePath:instancePath+"/proof",schemaPath:"#/properties/p\
roof/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}}}}else return validate540.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate540.errors=vErrors,errors===
0}validate540.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern19=new RegExp("^\u2014 tbf/1/tbk:[a-z2-7]{51}[aq] [A-Za-z0-9+/]{102}==$","u");function validate545(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate545.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.from===void 0&&(missing0=
"from")||data.to===void 0&&(missing0="to")||data.size===void 0&&(missing0="size")||data.line===void 0&&(missing0="line"))
return validate545.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="size"||key0==="line")){
return validate545.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="wit.cosigned")return validate545.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"wit.cosigne\
d"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.
from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.to!==void 0){let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.size!==void 0){let _errs5=errors;validate64(data.
size,{instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;
if(valid0)if(data.line!==void 0){let data4=data.line,_errs6=errors;if(errors===_errs6)if(typeof data4=="string"){if(func1(
data4)>169)return validate545.errors=[{instancePath:instancePath+"/line",schemaPath:"#/properties/line/maxLength",keyword:"\
maxLength",params:{limit:169}}],!1;if(!pattern19.test(data4))return validate545.errors=[{instancePath:instancePath+"/lin\
e",schemaPath:"#/properties/line/pattern",keyword:"pattern",params:{pattern:"^\u2014 tbf/1/tbk:[a-z2-7]{51}[aq] [A-Za-z0-9+/]\
{102}==$"}}],!1}else return validate545.errors=[{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"\
type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}}}else return validate545.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate545.errors=vErrors,errors===0}validate545.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate549(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate549.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.size===void 0&&(missing0=
"size"))return validate549.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="size")){return validate549.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="wit.stale")return validate549.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"wit.stale"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,
{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.to!==void 0){let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.size!==void 0){let _errs5=errors;validate64(data.
size,{instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else
return validate549.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate549.
errors=vErrors,errors===0}validate549.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate553(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate553.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.note===void 0&&(missing0=
"note"))return validate553.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="note")){return validate553.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="wit.seen")return validate553.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"wit.seen"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,
{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.to!==void 0){let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.note!==void 0){let data3=data.note,_errs5=errors;
if(errors===_errs5)if(typeof data3=="string"){if(func1(data3)>1024)return validate553.errors=[{instancePath:instancePath+
"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate553.errors=
[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===
errors}else var valid0=!0}}}}}else return validate553.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate553.errors=vErrors,errors===0}validate553.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate556(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate556.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.of===void 0&&(missing0="of")||data.seq===void 0&&(missing0="seq"))return validate556.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"typ"||key0==="ch"||key0==="ep"||key0==="by"||key0==="of"||key0==="seq")){return validate556.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="proof.get")return validate556.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"proof.get"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"\
ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate556.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){
if(data2>1e6||isNaN(data2))return validate556.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate556.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.of!==void 0){let _errs7=errors;validate53(
data.of,{instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;
if(valid0)if(data.seq!==void 0){let _errs8=errors;validate64(data.seq,{instancePath:instancePath+"/seq",parentData:data,
parentDataProperty:"seq",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0}}}}}}}else return validate556.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate556.errors=vErrors,errors===0}validate556.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema132={type:"object",additionalProperties:!1,required:["typ",
"ch","ep","by","of","seq","at","index","salt","path","note"],properties:{typ:{const:"proof"},ch:{$ref:"Oid"},ep:{type:"i\
nteger",minimum:1,maximum:1e6},by:{$ref:"BankId"},of:{$ref:"BankId"},seq:{$ref:"Seq"},at:{$ref:"Instant"},seal:{$ref:"Se\
alProof"},recovered:{const:!0},index:{$ref:"Seq"},salt:{$ref:"Nonce"},path:{type:"array",maxItems:64,items:{$ref:"Oid"}},
note:{type:"string",maxLength:1024}}};function validate561(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate561.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0=
"ep")||data.by===void 0&&(missing0="by")||data.of===void 0&&(missing0="of")||data.seq===void 0&&(missing0="seq")||data.at===
void 0&&(missing0="at")||data.index===void 0&&(missing0="index")||data.salt===void 0&&(missing0="salt")||data.path===void 0&&
(missing0="path")||data.note===void 0&&(missing0="note"))return validate561.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func15.call(schema132.
properties,key0)){return validate561.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!==
"proof")return validate561.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",
params:{allowedValue:"proof"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;
validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2)))return validate561.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>1e6||isNaN(data2))
return validate561.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate561.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.of!==void 0){let _errs7=errors;validate53(data.
of,{instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;
if(valid0){if(data.seq!==void 0){let _errs8=errors;validate64(data.seq,{instancePath:instancePath+"/seq",parentData:data,
parentDataProperty:"seq",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.at!==void 0){let _errs9=errors;
validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.seal!==void 0){let _errs10=errors;validate78(data.seal,{instancePath:instancePath+"/sea\
l",parentData:data,parentDataProperty:"seal",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate78.errors:vErrors.
concat(validate78.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.recovered!==
void 0){let _errs11=errors;if(data.recovered!==!0)return validate561.errors=[{instancePath:instancePath+"/recovered",schemaPath:"\
#/properties/recovered/const",keyword:"const",params:{allowedValue:!0}}],!1;var valid0=_errs11===errors}else var valid0=!0;
if(valid0){if(data.index!==void 0){let _errs12=errors;validate64(data.index,{instancePath:instancePath+"/index",parentData:data,
parentDataProperty:"index",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.salt!==void 0){let _errs13=errors;
validate60(data.salt,{instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs13===
errors}else var valid0=!0;if(valid0){if(data.path!==void 0){let data11=data.path,_errs14=errors;if(errors===_errs14)if(Array.
isArray(data11)){if(data11.length>64)return validate561.errors=[{instancePath:instancePath+"/path",schemaPath:"#/propert\
ies/path/maxItems",keyword:"maxItems",params:{limit:64}}],!1;{var valid1=!0;let len0=data11.length;for(let i0=0;i0<len0;i0++){
let _errs16=errors;validate57(data11[i0],{instancePath:instancePath+"/path/"+i0,parentData:data11,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);
var valid1=_errs16===errors;if(!valid1)break}}}else return validate561.errors=[{instancePath:instancePath+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0)
if(data.note!==void 0){let data13=data.note,_errs17=errors;if(errors===_errs17)if(typeof data13=="string"){if(func1(data13)>
1024)return validate561.errors=[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"max\
Length",params:{limit:1024}}],!1}else return validate561.errors=[{instancePath:instancePath+"/note",schemaPath:"#/proper\
ties/note/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs17===errors}else var valid0=!0}}}}}}}}}}}}}}else
return validate561.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate561.
errors=vErrors,errors===0}validate561.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate571(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate571.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.genesis===void 0&&(missing0="genesis")||data.body===void 0&&(missing0="body")||data.seal===void 0&&
(missing0="seal"))return validate571.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="genesis"||key0==="ops"||key0==="body"||key0==="sea\
l")){return validate571.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="position")
return validate571.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{
allowedValue:"position"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.genesis!==void 0){let _errs3=errors;
validate101(data.genesis,{instancePath:instancePath+"/genesis",parentData:data,parentDataProperty:"genesis",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate101.errors:vErrors.concat(validate101.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.ops!==void 0){let _errs4=errors;validate172(data.ops,{instancePath:instancePath+
"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate172.errors:vErrors.
concat(validate172.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.body!==
void 0){let data3=data.body,_errs5=errors;if(errors===_errs5)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;
if(data3.typ===void 0&&(missing1="typ")||data3.bank===void 0&&(missing1="bank")||data3.seq===void 0&&(missing1="seq")||data3.
auto===void 0&&(missing1="auto")||data3.edges===void 0&&(missing1="edges")||data3.expires===void 0&&(missing1="expires"))
return validate571.errors=[{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",
params:{missingProperty:missing1}}],!1;{let _errs7=errors;for(let key1 in data3)if(!(key1==="typ"||key1==="bank"||key1===
"seq"||key1==="auto"||key1==="edges"||key1==="expires")){return validate571.errors=[{instancePath:instancePath+"/body",schemaPath:"\
#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs7===
errors){if(data3.typ!==void 0){let _errs8=errors;if(data3.typ!=="position.body")return validate571.errors=[{instancePath:instancePath+
"/body/typ",schemaPath:"#/properties/body/properties/typ/const",keyword:"const",params:{allowedValue:"position.body"}}],
!1;var valid1=_errs8===errors}else var valid1=!0;if(valid1){if(data3.bank!==void 0){let _errs9=errors;validate53(data3.bank,
{instancePath:instancePath+"/body/bank",parentData:data3,parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid1=_errs9===errors}else var valid1=!0;
if(valid1){if(data3.seq!==void 0){let _errs10=errors;validate64(data3.seq,{instancePath:instancePath+"/body/seq",parentData:data3,
parentDataProperty:"seq",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length);var valid1=_errs10===errors}else var valid1=!0;if(valid1){if(data3.auto!==void 0){let _errs11=errors;
if(typeof data3.auto!="boolean")return validate571.errors=[{instancePath:instancePath+"/body/auto",schemaPath:"#/propert\
ies/body/properties/auto/type",keyword:"type",params:{type:"boolean"}}],!1;var valid1=_errs11===errors}else var valid1=!0;
if(valid1){if(data3.edges!==void 0){let data8=data3.edges,_errs13=errors;if(errors===_errs13)if(Array.isArray(data8)){if(data8.
length>64)return validate571.errors=[{instancePath:instancePath+"/body/edges",schemaPath:"#/properties/body/properties/e\
dges/maxItems",keyword:"maxItems",params:{limit:64}}],!1;{var valid2=!0;let len0=data8.length;for(let i0=0;i0<len0;i0++){
let data9=data8[i0],_errs15=errors;if(errors===_errs15)if(data9&&typeof data9=="object"&&!Array.isArray(data9)){let missing2;
if(data9.bank===void 0&&(missing2="bank")||data9.owed===void 0&&(missing2="owed")||data9.most===void 0&&(missing2="most"))
return validate571.errors=[{instancePath:instancePath+"/body/edges/"+i0,schemaPath:"#/properties/body/properties/edges/i\
tems/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs17=errors;for(let key2 in data9)if(!(key2===
"bank"||key2==="owed"||key2==="most")){return validate571.errors=[{instancePath:instancePath+"/body/edges/"+i0,schemaPath:"\
#/properties/body/properties/edges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],
!1;break}if(_errs17===errors){if(data9.bank!==void 0){let _errs18=errors;validate53(data9.bank,{instancePath:instancePath+
"/body/edges/"+i0+"/bank",parentData:data9,parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid3=_errs18===errors}else var valid3=!0;
if(valid3){if(data9.owed!==void 0){let _errs19=errors;validate62(data9.owed,{instancePath:instancePath+"/body/edges/"+i0+
"/owed",parentData:data9,parentDataProperty:"owed",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:
vErrors.concat(validate62.errors),errors=vErrors.length);var valid3=_errs19===errors}else var valid3=!0;if(valid3)if(data9.
most!==void 0){let data12=data9.most,_errs20=errors;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(
data12)))return validate571.errors=[{instancePath:instancePath+"/body/edges/"+i0+"/most",schemaPath:"#/properties/body/p\
roperties/edges/items/properties/most/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs20&&typeof data12==
"number"&&isFinite(data12)){if(data12>31536e3||isNaN(data12))return validate571.errors=[{instancePath:instancePath+"/bod\
y/edges/"+i0+"/most",schemaPath:"#/properties/body/properties/edges/items/properties/most/maximum",keyword:"maximum",params:{
comparison:"<=",limit:31536e3}}],!1;if(data12<1||isNaN(data12))return validate571.errors=[{instancePath:instancePath+"/b\
ody/edges/"+i0+"/most",schemaPath:"#/properties/body/properties/edges/items/properties/most/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var valid3=_errs20===errors}else var valid3=!0}}}}else return validate571.errors=[{instancePath:instancePath+
"/body/edges/"+i0,schemaPath:"#/properties/body/properties/edges/items/type",keyword:"type",params:{type:"object"}}],!1;
var valid2=_errs15===errors;if(!valid2)break}}}else return validate571.errors=[{instancePath:instancePath+"/body/edges",
schemaPath:"#/properties/body/properties/edges/type",keyword:"type",params:{type:"array"}}],!1;var valid1=_errs13===errors}else
var valid1=!0;if(valid1)if(data3.expires!==void 0){let _errs22=errors;validate65(data3.expires,{instancePath:instancePath+
"/body/expires",parentData:data3,parentDataProperty:"expires",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.
errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid1=_errs22===errors}else var valid1=!0}}}}}}}else
return validate571.errors=[{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{
type:"object"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.seal!==void 0){let _errs23=errors;validate75(
data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"seal",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid0=_errs23===errors}else
var valid0=!0}}}}}}else return validate571.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate571.errors=vErrors,errors===0}validate571.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate580(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate580.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.ops===void 0&&(missing0=
"ops"))return validate580.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="ops")){return validate580.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="id.ops")return validate580.errors=[{
instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"id.ops"}}],!1;
var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,{
instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.to!==void 0){let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.ops!==void 0){let _errs5=errors;validate172(data.
ops,{instancePath:instancePath+"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate172.errors:vErrors.concat(validate172.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else
return validate580.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate580.
errors=vErrors,errors===0}validate580.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate584(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate584.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.tip===void 0&&(missing0=
"tip"))return validate584.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="tip")){return validate584.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="id.have")return validate584.errors=[
{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"id.have"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,
{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.to!==void 0){let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.tip!==void 0){let _errs5=errors;validate82(data.
tip,{instancePath:instancePath+"/tip",parentData:data,parentDataProperty:"tip",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else
return validate584.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate584.
errors=vErrors,errors===0}validate584.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate588(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate588.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.after===void 0&&(missing0="after")||data.have===void 0&&(missing0="have")||data.most===void 0&&(missing0="most"))return validate588.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="typ"||key0==="ch"||key0==="ep"||key0==="by"||key0==="after"||key0==="have"||key0==="mo\
st")){return validate588.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="own.get")
return validate588.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{
allowedValue:"own.get"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;
validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2)))return validate588.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>1e6||isNaN(data2))
return validate588.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate588.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.after!==void 0){let _errs7=errors;validate82(data.
after,{instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0;if(valid0){if(data.have!==void 0){let _errs8=errors;validate82(data.have,{instancePath:instancePath+"/have",
parentData:data,parentDataProperty:"have",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(
validate82.errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.most!==void 0){
let data6=data.most,_errs9=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)))return validate588.
errors=[{instancePath:instancePath+"/most",schemaPath:"#/properties/most/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs9&&typeof data6=="number"&&isFinite(data6)){if(data6>32||isNaN(data6))return validate588.errors=[{instancePath:instancePath+
"/most",schemaPath:"#/properties/most/maximum",keyword:"maximum",params:{comparison:"<=",limit:32}}],!1;if(data6<0||isNaN(
data6))return validate588.errors=[{instancePath:instancePath+"/most",schemaPath:"#/properties/most/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs9===errors}else var valid0=!0}}}}}}}}else return validate588.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate588.errors=vErrors,errors===
0}validate588.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate593(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate593.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.entry===void 0&&(missing0="entry"))return validate593.errors=[{instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||
key0==="entry"||key0==="proof"||key0==="order")){return validate593.errors=[{instancePath,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){
let _errs2=errors;if(data.typ!=="own")return validate593.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/propert\
ies/typ/const",keyword:"const",params:{allowedValue:"own"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.entry!==void 0){let _errs3=errors;validate239(data.entry,{instancePath:instancePath+"/entry",parentData:data,parentDataProperty:"\
entry",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate239.errors:vErrors.concat(validate239.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.proof!==void 0){let _errs4=errors;validate78(data.
proof,{instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0)if(data.order!==void 0){let _errs5=errors;validate200(data.order,{instancePath:instancePath+"/or\
der",parentData:data,parentDataProperty:"order",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate200.errors:vErrors.
concat(validate200.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else return validate593.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate593.errors=vErrors,errors===
0}validate593.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate597(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate597.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.tip===void 0&&(missing0="tip"))return validate597.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="ch"||key0==="e\
p"||key0==="by"||key0==="tip"||key0==="note")){return validate597.errors=[{instancePath,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){
let _errs2=errors;if(data.typ!=="own.end")return validate597.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/pro\
perties/typ/const",keyword:"const",params:{allowedValue:"own.end"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"\
ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate597.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){
if(data2>1e6||isNaN(data2))return validate597.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate597.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.tip!==void 0){let _errs7=errors;
validate82(data.tip,{instancePath:instancePath+"/tip",parentData:data,parentDataProperty:"tip",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0;if(valid0)if(data.note!==void 0){let data5=data.note,_errs8=errors;if(errors===_errs8)if(typeof data5=="st\
ring"){if(func1(data5)>1024)return validate597.errors=[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/\
maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate597.errors=[{instancePath:instancePath+"/not\
e",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}}}}else
return validate597.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate597.
errors=vErrors,errors===0}validate597.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate601(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate601.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.hello===void 0&&(missing0="hello")||data.proof===void 0&&(missing0="proof"))return validate601.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="hello"||key0==="proof")){return validate601.errors=[{instancePath,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){
let _errs2=errors;if(data.typ!=="copies")return validate601.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/prop\
erties/typ/const",keyword:"const",params:{allowedValue:"copies"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.hello!==void 0){let _errs3=errors;validate469(data.hello,{instancePath:instancePath+"/hello",parentData:data,parentDataProperty:"\
hello",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate469.errors:vErrors.concat(validate469.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.proof!==void 0){let _errs4=errors;validate78(data.
proof,{instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}}else return validate601.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate601.errors=vErrors,errors===0}validate601.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate468(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate468.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0=="string")if(tag0==="hello"){validate469(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate469.errors:vErrors.
concat(validate469.errors),errors=vErrors.length);var props0=!0}else if(tag0==="order")validate200(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate200.errors:vErrors.concat(validate200.errors),
errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="accept")validate219(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate219.errors:vErrors.concat(validate219.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="decline")validate448(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate448.errors:vErrors.concat(validate448.errors),errors=vErrors.length),props0!==
!0&&(props0=!0);else if(tag0==="lane.hold")validate240(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate240.errors:vErrors.concat(validate240.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="lane.settle")validate253(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate253.errors:vErrors.concat(validate253.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="lane.release")validate271(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate271.errors:vErrors.concat(validate271.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="lane.limit")validate279(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate279.errors:vErrors.concat(validate279.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="lane.suspend")validate286(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate286.errors:vErrors.concat(validate286.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="lane.resume")validate293(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate293.errors:vErrors.concat(validate293.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="lane.ack")validate481(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate481.errors:vErrors.concat(validate481.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"lane.get")validate486(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate486.errors:vErrors.concat(validate486.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="xf\
er.query")validate490(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate490.errors:vErrors.concat(validate490.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="xf\
er.status")validate494(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate494.errors:vErrors.concat(validate494.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="fi\
nd")validate458(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate458.
errors:vErrors.concat(validate458.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="found")validate462(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate462.errors:vErrors.
concat(validate462.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="agr.propose")validate501(data,
{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate501.errors:vErrors.
concat(validate501.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="agr.concluded")validate439(data,
{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate439.errors:vErrors.
concat(validate439.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="intro")validate510(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate510.errors:vErrors.concat(validate510.
errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="advert")validate430(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate430.errors:vErrors.concat(validate430.errors),
errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="stmt.propose")validate513(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate513.errors:vErrors.concat(validate513.errors),
errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="stmt.agree")validate516(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate516.errors:vErrors.concat(validate516.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="stmt.ask")validate519(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate519.errors:vErrors.concat(validate519.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="stmt.look")validate522(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate522.errors:vErrors.concat(validate522.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="stmt.view")validate525(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate525.errors:vErrors.concat(validate525.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="stmt.get")validate529(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate529.errors:vErrors.concat(validate529.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="stmt.copy")validate534(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate534.errors:vErrors.concat(validate534.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="error")validate453(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate453.errors:vErrors.concat(validate453.errors),errors=vErrors.length),props0!==
!0&&(props0=!0);else if(tag0==="wit.add")validate540(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate540.errors:vErrors.concat(validate540.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="wit.cosigned")validate545(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate545.errors:vErrors.concat(validate545.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="wit.stale")validate549(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate549.errors:vErrors.concat(validate549.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"wit.seen")validate553(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate553.errors:vErrors.concat(validate553.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="pr\
oof.get")validate556(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate556.errors:vErrors.concat(validate556.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="pr\
oof")validate561(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate561.
errors:vErrors.concat(validate561.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="evidence.lane-\
fork")validate318(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate318.
errors:vErrors.concat(validate318.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="evidence.log-f\
ork")validate326(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate326.
errors:vErrors.concat(validate326.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="evidence.cosig\
n-fork")validate329(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate329.errors:vErrors.concat(validate329.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="ev\
idence.double-decision")validate332(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate332.errors:vErrors.concat(validate332.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"evidence.identity-fork")validate338(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate338.errors:vErrors.concat(validate338.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"position")validate571(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate571.errors:vErrors.concat(validate571.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="id\
.ops")validate580(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate580.
errors:vErrors.concat(validate580.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="id.have")validate584(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate584.errors:vErrors.
concat(validate584.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="own.get")validate588(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate588.errors:vErrors.concat(validate588.
errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="own")validate593(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate593.errors:vErrors.concat(validate593.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="own.end")validate597(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate597.errors:vErrors.concat(validate597.errors),errors=vErrors.length),props0!==
!0&&(props0=!0);else if(tag0==="copies")validate601(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate601.errors:vErrors.concat(validate601.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else return validate468.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"ma\
pping",tag:"typ",tagValue:tag0}}],!1;else return validate468.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"\
discriminator",params:{error:"tag",tag:"typ",tagValue:tag0}}],!1}else return validate468.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate468.errors=vErrors,evaluated0.props=props0,errors===0}
validate468.evaluated={dynamicProps:!0,dynamicItems:!1};function validate467(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate467.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.items===void 0&&(missing0="items")||data.seal===void 0&&(missing0="seal"))return validate467.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="items"||key0==="seal")){return validate467.errors=[{instancePath,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.items!==
void 0){let data0=data.items,_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){if(data0.length>512)return validate467.
errors=[{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit:512}}],
!1;if(data0.length<1)return validate467.errors=[{instancePath:instancePath+"/items",schemaPath:"#/properties/items/minIt\
ems",keyword:"minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;
validate468(data0[i0],{instancePath:instancePath+"/items/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate468.errors:vErrors.concat(validate468.errors),errors=vErrors.length);var valid1=_errs4===
errors;if(!valid1)break}}}else return validate467.errors=[{instancePath:instancePath+"/items",schemaPath:"#/properties/i\
tems/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.seal!==
void 0){let _errs5=errors;validate75(data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"se\
al",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0}}}else return validate467.errors=[{instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return validate467.errors=vErrors,errors===0}validate467.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateHello=validate469,validateIdentityItem=validate652;function validate652(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate652.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0==
"string")if(tag0==="id.ops"){validate580(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate580.errors:vErrors.concat(validate580.errors),errors=vErrors.length);var props0=!0}else if(tag0===
"id.have")validate584(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate584.errors:vErrors.concat(validate584.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else return validate652.
errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"typ",tagValue:tag0}}],
!1;else return validate652.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"typ",tagValue:tag0}}],!1}else return validate652.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate652.errors=vErrors,evaluated0.props=props0,errors===0}validate652.evaluated={dynamicProps:!0,
dynamicItems:!1};var validateIdOps=validate580,validateIdHave=validate584,validateIntro=validate510,validateItem=validate468,
validateLaneAck=validate481,validateLaneGet=validate486,validateLaneEntry=validate239,validateLaneHold=validate240,validateLaneSettle=validate253,
validateLaneRelease=validate271,validateLaneLimit=validate279,validateLaneSuspend=validate286,validateLaneResume=validate293,
validateOrder=validate200,validatePosition=validate571,validatePropose=validate501,validateTransferQuery=validate490,validateReceipt=validate261,
validateRestoreItem=validate655;function validate655(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate655.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0==
"string")if(tag0==="own.get"){validate588(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate588.errors:vErrors.concat(validate588.errors),errors=vErrors.length);var props0=!0}else if(tag0===
"own")validate593(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate593.
errors:vErrors.concat(validate593.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="own.end")validate597(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate597.errors:vErrors.
concat(validate597.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="copies")validate601(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate601.errors:vErrors.concat(validate601.
errors),errors=vErrors.length),props0!==!0&&(props0=!0);else return validate655.errors=[{instancePath,schemaPath:"#/disc\
riminator",keyword:"discriminator",params:{error:"mapping",tag:"typ",tagValue:tag0}}],!1;else return validate655.errors=
[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"typ",tagValue:tag0}}],!1}else
return validate655.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate655.
errors=vErrors,evaluated0.props=props0,errors===0}validate655.evaluated={dynamicProps:!0,dynamicItems:!1};var validateOwnGet=validate588,
validateOwnEntry=validate593,validateOwnEnd=validate597,validateCopies=validate601,validateSealedReceipt=validate260,validateStatementItem=validate660;function validate660(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate660.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0==
"string")if(tag0==="stmt.propose"){validate513(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate513.errors:vErrors.concat(validate513.errors),errors=vErrors.length);var props0=!0}else if(tag0===
"stmt.agree")validate516(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate516.errors:vErrors.concat(validate516.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"stmt.ask")validate519(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate519.errors:vErrors.concat(validate519.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="st\
mt.look")validate522(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate522.errors:vErrors.concat(validate522.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="st\
mt.view")validate525(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate525.errors:vErrors.concat(validate525.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="st\
mt.get")validate529(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate529.errors:vErrors.concat(validate529.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="st\
mt.copy")validate534(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate534.errors:vErrors.concat(validate534.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else return validate660.
errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"typ",tagValue:tag0}}],
!1;else return validate660.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"typ",tagValue:tag0}}],!1}else return validate660.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate660.errors=vErrors,evaluated0.props=props0,errors===0}validate660.evaluated={dynamicProps:!0,
dynamicItems:!1};var validateStatementPropose=validate513,validateStatementAgree=validate516,validateStatementAsk=validate519,
validateStatementLook=validate522,validateStatementView=validate525,validateLaneCopyGet=validate529,validateLaneCopy=validate534,
validateStatementBody=validate351,validateStatementHeld=validate356,validateDisposal=validate360,validateTransferStatus=validate494,
validateWitnessItem=validate668;function validate668(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate668.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0==
"string")if(tag0==="wit.add"){validate540(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate540.errors:vErrors.concat(validate540.errors),errors=vErrors.length);var props0=!0}else if(tag0===
"wit.cosigned")validate545(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate545.errors:vErrors.concat(validate545.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"wit.stale")validate549(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate549.errors:vErrors.concat(validate549.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="wi\
t.seen")validate553(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate553.errors:vErrors.concat(validate553.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="pr\
oof.get")validate556(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate556.errors:vErrors.concat(validate556.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="pr\
oof")validate561(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate561.
errors:vErrors.concat(validate561.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else return validate668.errors=
[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"typ",tagValue:tag0}}],!1;else
return validate668.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"t\
yp",tagValue:tag0}}],!1}else return validate668.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return validate668.errors=vErrors,evaluated0.props=props0,errors===0}validate668.evaluated={dynamicProps:!0,
dynamicItems:!1};var validateWitnessAdd=validate540,validateWitnessCosigned=validate545,validateWitnessStale=validate549,
validateWitnessSeen=validate553,validateProofGet=validate556,validateInclusionShown=validate561,validateAccountChange=validate675;var pattern20=new RegExp("^[a-z][a-z0-9.-]{0,39}$","u");function validate675(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate675.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="floor"||key0==="ceiling"||key0==="key"||key0===
"name")){return validate675.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.floor!==void 0){let _errs2=errors;validate62(data.floor,
{instancePath:instancePath+"/floor",parentData:data,parentDataProperty:"floor",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.ceiling!==void 0){let _errs3=errors;validate62(data.ceiling,{instancePath:instancePath+"/ceiling",parentData:data,
parentDataProperty:"ceiling",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.key!==void 0){let _errs4=errors;
validate58(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0)if(data.name!==void 0){let data3=data.name,_errs5=errors;if(errors===_errs5)if(typeof data3=="st\
ring"){if(func1(data3)>40)return validate675.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/ma\
xLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern20.test(data3))return validate675.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else return validate675.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;
var valid0=_errs5===errors}else var valid0=!0}}}}else return validate675.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return validate675.errors=vErrors,errors===0}validate675.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var validateAccountCreate=validate679,schema145={type:"object",additionalProperties:!1,required:["kind"],
properties:{name:{type:"string",pattern:"^[a-z][a-z0-9.-]{0,39}$",maxLength:40},kind:{enum:["member","group","agency","p\
roject","venue","pot"]},floor:{$ref:"Balance"},ceiling:{$ref:"Balance"},key:{$ref:"PublicKey"},tag:{$ref:"VenueTag"},agency:{
type:"string",pattern:"^[a-z][a-z0-9.-]{0,63}$",maxLength:64}}},pattern22=new RegExp("^[a-z][a-z0-9.-]{0,63}$","u");function validate679(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate679.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0="kind"))return validate679.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="name"||key0==="kind"||key0==="floor"||key0==="ceiling"||key0==="key"||key0==="tag"||key0===
"agency")){return validate679.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.name!==void 0){let data0=data.name,_errs2=errors;if(errors===
_errs2)if(typeof data0=="string"){if(func1(data0)>40)return validate679.errors=[{instancePath:instancePath+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern20.test(data0))return validate679.errors=
[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z\
0-9.-]{0,39}$"}}],!1}else return validate679.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){
let data1=data.kind,_errs4=errors;if(!(data1==="member"||data1==="group"||data1==="agency"||data1==="project"||data1==="\
venue"||data1==="pot"))return validate679.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",
keyword:"enum",params:{allowedValues:schema145.properties.kind.enum}}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.floor!==void 0){let _errs5=errors;validate62(data.floor,{instancePath:instancePath+"/floor",parentData:data,
parentDataProperty:"floor",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.ceiling!==void 0){let _errs6=errors;
validate62(data.ceiling,{instancePath:instancePath+"/ceiling",parentData:data,parentDataProperty:"ceiling",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.key!==void 0){let _errs7=errors;validate58(data.key,{instancePath:instancePath+"/key",parentData:data,
parentDataProperty:"key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.
errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.tag!==void 0){let _errs8=errors;
validate72(data.tag,{instancePath:instancePath+"/tag",parentData:data,parentDataProperty:"tag",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate72.errors:vErrors.concat(validate72.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0;if(valid0)if(data.agency!==void 0){let data6=data.agency,_errs9=errors;if(errors===_errs9)if(typeof data6==
"string"){if(func1(data6)>64)return validate679.errors=[{instancePath:instancePath+"/agency",schemaPath:"#/properties/ag\
ency/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!pattern22.test(data6))return validate679.errors=[{instancePath:instancePath+
"/agency",schemaPath:"#/properties/agency/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,63}$"}}],!1}else
return validate679.errors=[{instancePath:instancePath+"/agency",schemaPath:"#/properties/agency/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs9===errors}else var valid0=!0}}}}}}}}else return validate679.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate679.errors=vErrors,errors===0}validate679.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateAccountView=validate684,schema146={type:"object",additionalProperties:!1,required:[
"account","kind","balance","reserved","expected","floor","ceiling"],properties:{account:{$ref:"AccountId"},name:{type:"s\
tring",pattern:"^[a-z][a-z0-9.-]{0,39}$",maxLength:40},kind:{$ref:"AccountKind"},balance:{$ref:"Balance"},reserved:{$ref:"\
Limit"},expected:{$ref:"Limit"},floor:{$ref:"Balance"},ceiling:{$ref:"Balance"},key:{$ref:"PublicKey"},tag:{$ref:"VenueT\
ag"},agency:{$ref:"AccountId"}}};function validate684(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate684.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.account===void 0&&(missing0="account")||data.kind===void 0&&(missing0="kind")||data.balance===
void 0&&(missing0="balance")||data.reserved===void 0&&(missing0="reserved")||data.expected===void 0&&(missing0="expected")||
data.floor===void 0&&(missing0="floor")||data.ceiling===void 0&&(missing0="ceiling"))return validate684.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func15.call(schema146.properties,key0)){return validate684.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.account!==void 0){
let _errs2=errors;validate55(data.account,{instancePath:instancePath+"/account",parentData:data,parentDataProperty:"acco\
unt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let data1=data.name,_errs3=errors;
if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>40)return validate684.errors=[{instancePath:instancePath+"\
/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern20.test(data1))return validate684.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a\
-z][a-z0-9.-]{0,39}$"}}],!1}else return validate684.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/\
name/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.kind!==
void 0){let _errs5=errors;validate71(data.kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"ki\
nd",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(validate71.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.balance!==void 0){let _errs6=errors;validate62(
data.balance,{instancePath:instancePath+"/balance",parentData:data,parentDataProperty:"balance",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.reserved!==void 0){let _errs7=errors;validate63(data.reserved,{instancePath:instancePath+
"/reserved",parentData:data,parentDataProperty:"reserved",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.
errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){
if(data.expected!==void 0){let _errs8=errors;validate63(data.expected,{instancePath:instancePath+"/expected",parentData:data,
parentDataProperty:"expected",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.
errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.floor!==void 0){let _errs9=errors;
validate62(data.floor,{instancePath:instancePath+"/floor",parentData:data,parentDataProperty:"floor",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.ceiling!==void 0){let _errs10=errors;validate62(data.ceiling,{instancePath:instancePath+
"/ceiling",parentData:data,parentDataProperty:"ceiling",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:
vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.
key!==void 0){let _errs11=errors;validate58(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"\
key",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.
length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.tag!==void 0){let _errs12=errors;validate72(data.
tag,{instancePath:instancePath+"/tag",parentData:data,parentDataProperty:"tag",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate72.errors:vErrors.concat(validate72.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;
if(valid0)if(data.agency!==void 0){let _errs13=errors;validate55(data.agency,{instancePath:instancePath+"/agency",parentData:data,
parentDataProperty:"agency",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.
errors),errors=vErrors.length);var valid0=_errs13===errors}else var valid0=!0}}}}}}}}}}}}else return validate684.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate684.errors=vErrors,errors===
0}validate684.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateAccountList=validate695;function validate695(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate695.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.accounts===
void 0&&(missing0="accounts"))return validate695.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="accounts"||key0==="next")){return validate695.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.accounts!==void 0){let data0=data.accounts,_errs2=errors;if(errors===_errs2)if(Array.
isArray(data0)){if(data0.length>1e3)return validate695.errors=[{instancePath:instancePath+"/accounts",schemaPath:"#/prop\
erties/accounts/maxItems",keyword:"maxItems",params:{limit:1e3}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<
len0;i0++){let _errs4=errors;validate684(data0[i0],{instancePath:instancePath+"/accounts/"+i0,parentData:data0,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate684.errors:vErrors.concat(validate684.errors),errors=vErrors.
length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate695.errors=[{instancePath:instancePath+"/accou\
nts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0)if(data.next!==void 0){let _errs5=errors;validate55(data.next,{instancePath:instancePath+"/next",parentData:data,
parentDataProperty:"next",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}else return validate695.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate695.errors=vErrors,errors===0}validate695.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateBankChange=validate698;var pattern25=new RegExp("^/[!-~]{1,180}/p2p/[1-9A-HJ-NP-Za-km-z]{1,64}$","u");function validate698(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate698.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="name"||key0==="address")){
return validate698.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.name!==void 0){let data0=data.name,_errs2=errors;if(errors===_errs2)if(typeof data0==
"string"){if(func1(data0)>40)return validate698.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name\
/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern20.test(data0))return validate698.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else return validate698.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;
var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.address!==void 0){let data1=data.address,_errs4=errors;if(errors===
_errs4)if(typeof data1=="string"){if(func1(data1)>256)return validate698.errors=[{instancePath:instancePath+"/address",schemaPath:"\
#/properties/address/maxLength",keyword:"maxLength",params:{limit:256}}],!1;if(!pattern25.test(data1))return validate698.
errors=[{instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern:"\
^/[!-~]{1,180}/p2p/[1-9A-HJ-NP-Za-km-z]{1,64}$"}}],!1}else return validate698.errors=[{instancePath:instancePath+"/addre\
ss",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0}}else
return validate698.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate698.
errors=vErrors,errors===0}validate698.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateBankView=validate699;var pattern27=new RegExp("^[1-9A-HJ-NP-Za-km-z]{1,64}$","u");function validate699(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate699.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.bank===void 0&&(missing0="bank")||data.title===void 0&&(missing0="title")||data.
partner===void 0&&(missing0="partner")||data.addrs===void 0&&(missing0="addrs"))return validate699.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="bank"||key0==="name"||key0==="title"||key0==="partner"||key0==="peer"||key0==="addrs")){return validate699.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.bank!==void 0){let _errs2=errors;validate53(data.bank,{instancePath:instancePath+"/\
bank",parentData:data,parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.name!==
void 0){let data1=data.name,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>40)return validate699.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:40}}],
!1;if(!pattern20.test(data1))return validate699.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name\
/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else return validate699.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.title!==void 0){let data2=data.title,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(
data2)>80)return validate699.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"\
maxLength",params:{limit:80}}],!1}else return validate699.errors=[{instancePath:instancePath+"/title",schemaPath:"#/prop\
erties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.
partner!==void 0){let _errs7=errors;if(typeof data.partner!="boolean")return validate699.errors=[{instancePath:instancePath+
"/partner",schemaPath:"#/properties/partner/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs7===errors}else
var valid0=!0;if(valid0){if(data.peer!==void 0){let data4=data.peer,_errs9=errors;if(errors===_errs9)if(typeof data4=="s\
tring"){if(func1(data4)>64)return validate699.errors=[{instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/m\
axLength",keyword:"maxLength",params:{limit:64}}],!1;if(!pattern27.test(data4))return validate699.errors=[{instancePath:instancePath+
"/peer",schemaPath:"#/properties/peer/pattern",keyword:"pattern",params:{pattern:"^[1-9A-HJ-NP-Za-km-z]{1,64}$"}}],!1}else
return validate699.errors=[{instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.addrs!==void 0){let data5=data.addrs,
_errs11=errors;if(errors===_errs11)if(Array.isArray(data5)){if(data5.length>8)return validate699.errors=[{instancePath:instancePath+
"/addrs",schemaPath:"#/properties/addrs/maxItems",keyword:"maxItems",params:{limit:8}}],!1;{var valid1=!0;let len0=data5.
length;for(let i0=0;i0<len0;i0++){let _errs13=errors;validate69(data5[i0],{instancePath:instancePath+"/addrs/"+i0,parentData:data5,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),
errors=vErrors.length);var valid1=_errs13===errors;if(!valid1)break}}}else return validate699.errors=[{instancePath:instancePath+
"/addrs",schemaPath:"#/properties/addrs/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs11===errors}else
var valid0=!0}}}}}}}else return validate699.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return validate699.errors=vErrors,errors===0}validate699.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateBankList=validate702;function validate702(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate702.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.banks===
void 0&&(missing0="banks"))return validate702.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(key0!=="banks"){return validate702.errors=[{instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors&&data.banks!==
void 0){let data0=data.banks;if(errors===errors)if(Array.isArray(data0)){if(data0.length>1e4)return validate702.errors=[
{instancePath:instancePath+"/banks",schemaPath:"#/properties/banks/maxItems",keyword:"maxItems",params:{limit:1e4}}],!1;
{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate699(data0[i0],{instancePath:instancePath+
"/banks/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate699.errors:
vErrors.concat(validate699.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate702.
errors=[{instancePath:instancePath+"/banks",schemaPath:"#/properties/banks/type",keyword:"type",params:{type:"array"}}],
!1}}}else return validate702.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate702.
errors=vErrors,errors===0}validate702.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateClearingRun=validate704;var schema152={type:"object",additionalProperties:!1,required:["banks","seconds","state"],properties:{banks:{type:"array",
minItems:2,maxItems:3,items:{$ref:"BankRef"}},seconds:{$ref:"Seconds"},state:{enum:["cleared","waiting","refused"]},xfer:{
$ref:"Oid"},code:{$ref:"Code"}}};function validate705(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate705.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.banks===void 0&&(missing0="banks")||data.seconds===void 0&&(missing0="seconds")||data.state===
void 0&&(missing0="state"))return validate705.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="banks"||key0==="seconds"||key0==="state"||key0==="xfer"||key0===
"code")){return validate705.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.banks!==void 0){let data0=data.banks,_errs2=errors;if(errors===
_errs2)if(Array.isArray(data0)){if(data0.length>3)return validate705.errors=[{instancePath:instancePath+"/banks",schemaPath:"\
#/properties/banks/maxItems",keyword:"maxItems",params:{limit:3}}],!1;if(data0.length<2)return validate705.errors=[{instancePath:instancePath+
"/banks",schemaPath:"#/properties/banks/minItems",keyword:"minItems",params:{limit:2}}],!1;{var valid1=!0;let len0=data0.
length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate54(data0[i0],{instancePath:instancePath+"/banks/"+i0,parentData:data0,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),
errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate705.errors=[{instancePath:instancePath+
"/banks",schemaPath:"#/properties/banks/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.seconds!==void 0){let _errs5=errors;validate61(data.seconds,{instancePath:instancePath+"/seconds",parentData:data,
parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.state!==void 0){let data3=data.
state,_errs6=errors;if(!(data3==="cleared"||data3==="waiting"||data3==="refused"))return validate705.errors=[{instancePath:instancePath+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema152.properties.state.enum}}],!1;
var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.xfer!==void 0){let _errs7=errors;validate57(data.xfer,{
instancePath:instancePath+"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;
if(valid0)if(data.code!==void 0){let _errs8=errors;validate68(data.code,{instancePath:instancePath+"/code",parentData:data,
parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.
errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0}}}}}}else return validate705.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate705.errors=vErrors,errors===0}validate705.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate711(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate711.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.bank===void 0&&
(missing0="bank")||data.name===void 0&&(missing0="name")||data.before===void 0&&(missing0="before")||data.after===void 0&&
(missing0="after"))return validate711.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="bank"||key0==="name"||key0==="before"||key0==="after")){return validate711.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.bank!==void 0){let _errs2=errors;validate53(data.bank,{instancePath:instancePath+"/\
bank",parentData:data,parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.name!==
void 0){let _errs3=errors;validate54(data.name,{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"na\
me",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.before!==void 0){let _errs4=errors;validate62(data.
before,{instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0)if(data.after!==void 0){let _errs5=errors;validate62(data.after,{instancePath:instancePath+"/aft\
er",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.
concat(validate62.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else return validate711.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate711.errors=vErrors,errors===
0}validate711.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate704(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate704.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.rounds===void 0&&(missing0="rounds")||data.partners===void 0&&(missing0=
"partners"))return validate704.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="rounds"||key0==="partners")){return validate704.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.rounds!==void 0){let data0=data.rounds,_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){if(data0.
length>64)return validate704.errors=[{instancePath:instancePath+"/rounds",schemaPath:"#/properties/rounds/maxItems",keyword:"\
maxItems",params:{limit:64}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate705(
data0[i0],{instancePath:instancePath+"/rounds/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate705.errors:vErrors.concat(validate705.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)
break}}}else return validate704.errors=[{instancePath:instancePath+"/rounds",schemaPath:"#/properties/rounds/type",keyword:"\
type",params:{type:"array"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.partners!==void 0){let data2=data.
partners,_errs5=errors;if(errors===_errs5)if(Array.isArray(data2)){if(data2.length>4096)return validate704.errors=[{instancePath:instancePath+
"/partners",schemaPath:"#/properties/partners/maxItems",keyword:"maxItems",params:{limit:4096}}],!1;{var valid2=!0;let len1=data2.
length;for(let i1=0;i1<len1;i1++){let _errs7=errors;validate711(data2[i1],{instancePath:instancePath+"/partners/"+i1,parentData:data2,
parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate711.errors:vErrors.concat(validate711.errors),
errors=vErrors.length);var valid2=_errs7===errors;if(!valid2)break}}}else return validate704.errors=[{instancePath:instancePath+
"/partners",schemaPath:"#/properties/partners/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs5===errors}else
var valid0=!0}}}else return validate704.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate704.errors=vErrors,errors===0}validate704.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateClearingRound=validate705,
validateClearingStart=validate717;function validate717(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate717.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)
if(key0!=="wait"){return validate717.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors&&data.wait!==void 0){let data0=data.wait,_errs2=errors;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate717.errors=[{instancePath:instancePath+
"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs2&&typeof data0==
"number"&&isFinite(data0)){if(data0>60||isNaN(data0))return validate717.errors=[{instancePath:instancePath+"/wait",schemaPath:"\
#/properties/wait/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}}],!1;if(data0<0||isNaN(data0))return validate717.
errors=[{instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}}}else return validate717.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return validate717.errors=vErrors,errors===0}validate717.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateClearingView=validate718;function validate720(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate720.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.banks===
void 0&&(missing0="banks")||data.seconds===void 0&&(missing0="seconds"))return validate720.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"banks"||key0==="seconds")){return validate720.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.banks!==void 0){let data0=data.banks,
_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){if(data0.length>3)return validate720.errors=[{instancePath:instancePath+
"/banks",schemaPath:"#/properties/banks/maxItems",keyword:"maxItems",params:{limit:3}}],!1;if(data0.length<2)return validate720.
errors=[{instancePath:instancePath+"/banks",schemaPath:"#/properties/banks/minItems",keyword:"minItems",params:{limit:2}}],
!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate54(data0[i0],{instancePath:instancePath+
"/banks/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:
vErrors.concat(validate54.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate720.
errors=[{instancePath:instancePath+"/banks",schemaPath:"#/properties/banks/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.seconds!==void 0){let _errs5=errors;validate61(data.seconds,
{instancePath:instancePath+"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}else
return validate720.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate720.
errors=vErrors,errors===0}validate720.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate718(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate718.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.rule===void 0&&(missing0="rule")||data.banks===void 0&&
(missing0="banks")||data.cleared===void 0&&(missing0="cleared")||data.bound===void 0&&(missing0="bound")||data.loops===void 0&&
(missing0="loops")||data.partners===void 0&&(missing0="partners"))return validate718.errors=[{instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"rule"||key0==="banks"||key0==="cleared"||key0==="bound"||key0==="loops"||key0==="partners")){return validate718.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;
break}if(_errs1===errors){if(data.rule!==void 0){let _errs2=errors;validate89(data.rule,{instancePath:instancePath+"/rul\
e",parentData:data,parentDataProperty:"rule",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate89.errors:vErrors.
concat(validate89.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.banks!==
void 0){let data1=data.banks,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)))return validate718.
errors=[{instancePath:instancePath+"/banks",schemaPath:"#/properties/banks/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs3&&typeof data1=="number"&&isFinite(data1)){if(data1>4096||isNaN(data1))return validate718.errors=[{
instancePath:instancePath+"/banks",schemaPath:"#/properties/banks/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],
!1;if(data1<1||isNaN(data1))return validate718.errors=[{instancePath:instancePath+"/banks",schemaPath:"#/properties/bank\
s/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.cleared!==void 0){let data2=data.cleared,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2)))return validate718.errors=[{instancePath:instancePath+"/cleared",schemaPath:"#/properties/cleared/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs5&&typeof data2=="number"&&isFinite(data2)){if(data2>9007199254740991||
isNaN(data2))return validate718.errors=[{instancePath:instancePath+"/cleared",schemaPath:"#/properties/cleared/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data2<0||isNaN(data2))return validate718.errors=
[{instancePath:instancePath+"/cleared",schemaPath:"#/properties/cleared/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0}}],!1}var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.bound!==void 0){let data3=data.bound,_errs7=errors;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate718.errors=[{instancePath:instancePath+
"/bound",schemaPath:"#/properties/bound/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data3==
"number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3))return validate718.errors=[{instancePath:instancePath+
"/bound",schemaPath:"#/properties/bound/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;
if(data3<0||isNaN(data3))return validate718.errors=[{instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0){
if(data.loops!==void 0){let data4=data.loops,_errs9=errors;if(errors===_errs9)if(Array.isArray(data4)){if(data4.length>64)
return validate718.errors=[{instancePath:instancePath+"/loops",schemaPath:"#/properties/loops/maxItems",keyword:"maxItem\
s",params:{limit:64}}],!1;{var valid1=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let _errs11=errors;validate720(
data4[i0],{instancePath:instancePath+"/loops/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate720.errors:vErrors.concat(validate720.errors),errors=vErrors.length);var valid1=_errs11===errors;
if(!valid1)break}}}else return validate718.errors=[{instancePath:instancePath+"/loops",schemaPath:"#/properties/loops/ty\
pe",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.partners!==
void 0){let data6=data.partners,_errs12=errors;if(errors===_errs12)if(Array.isArray(data6)){if(data6.length>4096)return validate718.
errors=[{instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/maxItems",keyword:"maxItems",params:{limit:4096}}],
!1;{var valid2=!0;let len1=data6.length;for(let i1=0;i1<len1;i1++){let _errs14=errors;validate711(data6[i1],{instancePath:instancePath+
"/partners/"+i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate711.errors:
vErrors.concat(validate711.errors),errors=vErrors.length);var valid2=_errs14===errors;if(!valid2)break}}}else return validate718.
errors=[{instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/type",keyword:"type",params:{type:"arra\
y"}}],!1;var valid0=_errs12===errors}else var valid0=!0}}}}}}}else return validate718.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate718.errors=vErrors,errors===0}validate718.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateClearingLoop=validate720,validateClearingPartner=validate711,validateConsistencyProof=validate725;function validate725(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate725.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.from===void 0&&
(missing0="from")||data.size===void 0&&(missing0="size")||data.path===void 0&&(missing0="path")||data.checkpoint===void 0&&
(missing0="checkpoint"))return validate725.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="from"||key0==="size"||key0==="path"||key0==="checkpoint")){return validate725.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.from!==void 0){let _errs2=errors;validate64(data.from,{instancePath:instancePath+"/\
from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.size!==
void 0){let _errs3=errors;validate64(data.size,{instancePath:instancePath+"/size",parentData:data,parentDataProperty:"si\
ze",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.path!==void 0){let data2=data.path,_errs4=errors;
if(errors===_errs4)if(Array.isArray(data2)){if(data2.length>126)return validate725.errors=[{instancePath:instancePath+"/\
path",schemaPath:"#/properties/path/maxItems",keyword:"maxItems",params:{limit:126}}],!1;{var valid1=!0;let len0=data2.length;
for(let i0=0;i0<len0;i0++){let _errs6=errors;validate57(data2[i0],{instancePath:instancePath+"/path/"+i0,parentData:data2,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),
errors=vErrors.length);var valid1=_errs6===errors;if(!valid1)break}}}else return validate725.errors=[{instancePath:instancePath+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0)if(data.checkpoint!==void 0){let data4=data.checkpoint,_errs7=errors;if(errors===_errs7)if(typeof data4=="stri\
ng"){if(func1(data4)>1024)return validate725.errors=[{instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/c\
heckpoint/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate725.errors=[{instancePath:instancePath+
"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs7===errors}else
var valid0=!0}}}}}else return validate725.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate725.errors=vErrors,errors===0}validate725.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateLiveEvent=validate729;function validate730(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate730.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.t===void 0&&
(missing0="t")||data.bank===void 0&&(missing0="bank")||data.entries===void 0&&(missing0="entries"))return validate730.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="t"||key0==="bank"||key0==="entries")){return validate730.errors=[{instancePath,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.t!==void 0){
let _errs2=errors;if(data.t!=="hello")return validate730.errors=[{instancePath:instancePath+"/t",schemaPath:"#/propertie\
s/t/const",keyword:"const",params:{allowedValue:"hello"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
bank!==void 0){let _errs3=errors;validate53(data.bank,{instancePath:instancePath+"/bank",parentData:data,parentDataProperty:"\
bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.entries!==void 0){let _errs4=errors;validate64(data.
entries,{instancePath:instancePath+"/entries",parentData:data,parentDataProperty:"entries",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}}else return validate730.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate730.errors=vErrors,errors===0}validate730.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate733(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate733.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.t===void 0&&
(missing0="t")||data.index===void 0&&(missing0="index")||data.account===void 0&&(missing0="account")||data.seconds===void 0&&
(missing0="seconds")||data.balance===void 0&&(missing0="balance"))return validate733.errors=[{instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"t"||key0==="index"||key0==="account"||key0==="seconds"||key0==="balance")){return validate733.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
t!==void 0){let _errs2=errors;if(data.t!=="posting")return validate733.errors=[{instancePath:instancePath+"/t",schemaPath:"\
#/properties/t/const",keyword:"const",params:{allowedValue:"posting"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.index!==void 0){let _errs3=errors;validate64(data.index,{instancePath:instancePath+"/index",parentData:data,
parentDataProperty:"index",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.account!==void 0){let _errs4=errors;
validate55(data.account,{instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.seconds!==void 0){let _errs5=errors;validate62(data.seconds,{instancePath:instancePath+
"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:
vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.
balance!==void 0){let _errs6=errors;validate62(data.balance,{instancePath:instancePath+"/balance",parentData:data,parentDataProperty:"\
balance",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0}}}}}}else return validate733.errors=[{instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}}],!1;return validate733.errors=vErrors,errors===0}validate733.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate738(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate738.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.t===void 0&&
(missing0="t")||data.bank===void 0&&(missing0="bank")||data.position===void 0&&(missing0="position"))return validate738.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="t"||key0==="bank"||key0==="position")){return validate738.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
t!==void 0){let _errs2=errors;if(data.t!=="partner")return validate738.errors=[{instancePath:instancePath+"/t",schemaPath:"\
#/properties/t/const",keyword:"const",params:{allowedValue:"partner"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.bank!==void 0){let _errs3=errors;validate53(data.bank,{instancePath:instancePath+"/bank",parentData:data,
parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.position!==void 0){let _errs4=errors;
validate62(data.position,{instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}}else return validate738.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate738.errors=vErrors,errors===0}validate738.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate741(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate741.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.t===void 0&&
(missing0="t")||data.bank===void 0&&(missing0="bank")||data.kind===void 0&&(missing0="kind")||data.evidence===void 0&&(missing0=
"evidence"))return validate741.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="t"||key0==="bank"||key0==="kind"||key0==="evidence")){return validate741.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.t!==void 0){let _errs2=errors;if(data.t!=="evidence")return validate741.errors=[{instancePath:instancePath+
"/t",schemaPath:"#/properties/t/const",keyword:"const",params:{allowedValue:"evidence"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.bank!==void 0){let _errs3=errors;validate53(data.bank,{instancePath:instancePath+"/bank",
parentData:data,parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(
validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){
let _errs4=errors;validate85(data.kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate85.errors:vErrors.concat(validate85.errors),errors=vErrors.length);var valid0=_errs4===
errors}else var valid0=!0;if(valid0)if(data.evidence!==void 0){let _errs5=errors;validate57(data.evidence,{instancePath:instancePath+
"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.
errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else return validate741.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate741.errors=vErrors,errors===
0}validate741.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate729(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate729.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let tag0=data.t;if(typeof tag0=="string")if(tag0==="hello"){validate730(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate730.errors:vErrors.concat(validate730.
errors),errors=vErrors.length);var props0=!0}else if(tag0==="posting")validate733(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate733.errors:vErrors.concat(validate733.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="partner")validate738(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate738.errors:vErrors.concat(validate738.errors),errors=vErrors.length),props0!==
!0&&(props0=!0);else if(tag0==="evidence")validate741(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate741.errors:vErrors.concat(validate741.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else return validate729.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"ma\
pping",tag:"t",tagValue:tag0}}],!1;else return validate729.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"d\
iscriminator",params:{error:"tag",tag:"t",tagValue:tag0}}],!1}else return validate729.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate729.errors=vErrors,evaluated0.props=props0,errors===0}
validate729.evaluated={dynamicProps:!0,dynamicItems:!1};var validateEventHello=validate730,validateEventPosting=validate733,
validateEventPartner=validate738,validateEventEvidence=validate741,validateEvidenceView=validate749;function validate749(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate749.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.oid===void 0&&
(missing0="oid")||data.kind===void 0&&(missing0="kind")||data.about===void 0&&(missing0="about")||data.says===void 0&&(missing0=
"says")||data.evidence===void 0&&(missing0="evidence"))return validate749.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="oid"||key0===
"kind"||key0==="about"||key0==="partner"||key0==="says"||key0==="evidence")){return validate749.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
oid!==void 0){let _errs2=errors;validate57(data.oid,{instancePath:instancePath+"/oid",parentData:data,parentDataProperty:"\
oid",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let _errs3=errors;validate85(data.
kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate85.errors:vErrors.concat(validate85.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.about!==void 0){let _errs4=errors;validate53(data.about,{instancePath:instancePath+"/about",parentData:data,
parentDataProperty:"about",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.partner!==void 0){let data3=data.
partner,_errs5=errors;if(errors===_errs5)if(typeof data3=="string"){if(func1(data3)>40)return validate749.errors=[{instancePath:instancePath+
"/partner",schemaPath:"#/properties/partner/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern20.test(data3))
return validate749.errors=[{instancePath:instancePath+"/partner",schemaPath:"#/properties/partner/pattern",keyword:"patt\
ern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else return validate749.errors=[{instancePath:instancePath+"/partne\
r",schemaPath:"#/properties/partner/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.says!==void 0){let data4=data.says,_errs7=errors;if(errors===_errs7)if(typeof data4=="string"){if(func1(
data4)>400)return validate749.errors=[{instancePath:instancePath+"/says",schemaPath:"#/properties/says/maxLength",keyword:"\
maxLength",params:{limit:400}}],!1}else return validate749.errors=[{instancePath:instancePath+"/says",schemaPath:"#/prop\
erties/says/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.
evidence!==void 0){let _errs9=errors;validate317(data.evidence,{instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"\
evidence",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate317.errors:vErrors.concat(validate317.errors),errors=
vErrors.length);var valid0=_errs9===errors}else var valid0=!0}}}}}}}else return validate749.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate749.errors=vErrors,errors===0}validate749.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateEvidenceList=validate754;function validate754(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate754.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.evidence===
void 0&&(missing0="evidence"))return validate754.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(key0!=="evidence"){return validate754.errors=[
{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}
if(_errs1===errors&&data.evidence!==void 0){let data0=data.evidence;if(errors===errors)if(Array.isArray(data0)){if(data0.
length>1e4)return validate754.errors=[{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/maxItems",
keyword:"maxItems",params:{limit:1e4}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0],
_errs4=errors;if(errors===_errs4)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.oid===void 0&&
(missing1="oid")||data1.kind===void 0&&(missing1="kind")||data1.about===void 0&&(missing1="about")||data1.says===void 0&&
(missing1="says"))return validate754.errors=[{instancePath:instancePath+"/evidence/"+i0,schemaPath:"#/properties/evidenc\
e/items/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs6=errors;for(let key1 in data1)if(!(key1===
"oid"||key1==="kind"||key1==="about"||key1==="partner"||key1==="says")){return validate754.errors=[{instancePath:instancePath+
"/evidence/"+i0,schemaPath:"#/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs6===errors){if(data1.oid!==void 0){let _errs7=errors;validate57(data1.oid,{instancePath:instancePath+"/\
evidence/"+i0+"/oid",parentData:data1,parentDataProperty:"oid",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.
errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid2=_errs7===errors}else var valid2=!0;if(valid2){
if(data1.kind!==void 0){let _errs8=errors;validate85(data1.kind,{instancePath:instancePath+"/evidence/"+i0+"/kind",parentData:data1,
parentDataProperty:"kind",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate85.errors:vErrors.concat(validate85.
errors),errors=vErrors.length);var valid2=_errs8===errors}else var valid2=!0;if(valid2){if(data1.about!==void 0){let _errs9=errors;
validate53(data1.about,{instancePath:instancePath+"/evidence/"+i0+"/about",parentData:data1,parentDataProperty:"about",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid2=_errs9===
errors}else var valid2=!0;if(valid2){if(data1.partner!==void 0){let data5=data1.partner,_errs10=errors;if(errors===_errs10)
if(typeof data5=="string"){if(func1(data5)>40)return validate754.errors=[{instancePath:instancePath+"/evidence/"+i0+"/pa\
rtner",schemaPath:"#/properties/evidence/items/properties/partner/maxLength",keyword:"maxLength",params:{limit:40}}],!1;
if(!pattern20.test(data5))return validate754.errors=[{instancePath:instancePath+"/evidence/"+i0+"/partner",schemaPath:"#\
/properties/evidence/items/properties/partner/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else
return validate754.errors=[{instancePath:instancePath+"/evidence/"+i0+"/partner",schemaPath:"#/properties/evidence/items\
/properties/partner/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs10===errors}else var valid2=!0;if(valid2)
if(data1.says!==void 0){let data6=data1.says,_errs12=errors;if(errors===_errs12)if(typeof data6=="string"){if(func1(data6)>
400)return validate754.errors=[{instancePath:instancePath+"/evidence/"+i0+"/says",schemaPath:"#/properties/evidence/item\
s/properties/says/maxLength",keyword:"maxLength",params:{limit:400}}],!1}else return validate754.errors=[{instancePath:instancePath+
"/evidence/"+i0+"/says",schemaPath:"#/properties/evidence/items/properties/says/type",keyword:"type",params:{type:"strin\
g"}}],!1;var valid2=_errs12===errors}else var valid2=!0}}}}}}else return validate754.errors=[{instancePath:instancePath+
"/evidence/"+i0,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs4===
errors;if(!valid1)break}}}else return validate754.errors=[{instancePath:instancePath+"/evidence",schemaPath:"#/propertie\
s/evidence/type",keyword:"type",params:{type:"array"}}],!1}}}else return validate754.errors=[{instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}}],!1;return validate754.errors=vErrors,errors===0}validate754.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateExchangeCreate=validate758,schema165={type:"object",additionalProperties:!1,
required:["id","giver","receiver","seconds","day","category"],properties:{id:{$ref:"Nonce"},giver:{type:"string",pattern:"\
^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})\
$",maxLength:121},receiver:{type:"string",pattern:"^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51\
}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$",maxLength:121},seconds:{$ref:"Seconds"},day:{$ref:"Day"},category:{
$ref:"Category"},purpose:{enum:["exchange","award","spend","agency","donation","opening"]},route:{type:"array",minItems:1,
maxItems:3,items:{$ref:"BankRef"}},anyRoute:{type:"boolean"},consent:{$ref:"Seal"},wait:{type:"integer",minimum:0,maximum:60}}},
pattern30=new RegExp("^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]\
/[a-z][a-z0-9-]{2,63})$","u");function validate758(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate758.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
id===void 0&&(missing0="id")||data.giver===void 0&&(missing0="giver")||data.receiver===void 0&&(missing0="receiver")||data.
seconds===void 0&&(missing0="seconds")||data.day===void 0&&(missing0="day")||data.category===void 0&&(missing0="category"))
return validate758.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func15.call(schema165.properties,key0)){return validate758.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.id!==void 0){let _errs2=errors;validate60(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"\
id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.giver!==void 0){let data1=data.giver,_errs3=errors;
if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>121)return validate758.errors=[{instancePath:instancePath+
"/giver",schemaPath:"#/properties/giver/maxLength",keyword:"maxLength",params:{limit:121}}],!1;if(!pattern30.test(data1))
return validate758.errors=[{instancePath:instancePath+"/giver",schemaPath:"#/properties/giver/pattern",keyword:"pattern",
params:{pattern:"^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z\
][a-z0-9-]{2,63})$"}}],!1}else return validate758.errors=[{instancePath:instancePath+"/giver",schemaPath:"#/properties/g\
iver/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.receiver!==
void 0){let data2=data.receiver,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>121)return validate758.
errors=[{instancePath:instancePath+"/receiver",schemaPath:"#/properties/receiver/maxLength",keyword:"maxLength",params:{
limit:121}}],!1;if(!pattern30.test(data2))return validate758.errors=[{instancePath:instancePath+"/receiver",schemaPath:"\
#/properties/receiver/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|\
tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$"}}],!1}else return validate758.errors=[{instancePath:instancePath+
"/receiver",schemaPath:"#/properties/receiver/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.seconds!==void 0){let _errs7=errors;validate61(data.seconds,{instancePath:instancePath+
"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:
vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.
day!==void 0){let _errs8=errors;validate66(data.day,{instancePath:instancePath+"/day",parentData:data,parentDataProperty:"\
day",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.
length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.category!==void 0){let _errs9=errors;validate67(
data.category,{instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.purpose!==void 0){let data6=data.purpose,_errs10=errors;if(!(data6==="exchange"||data6===
"award"||data6==="spend"||data6==="agency"||data6==="donation"||data6==="opening"))return validate758.errors=[{instancePath:instancePath+
"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:schema165.properties.purpose.enum}}],
!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.route!==void 0){let data7=data.route,_errs11=errors;
if(errors===_errs11)if(Array.isArray(data7)){if(data7.length>3)return validate758.errors=[{instancePath:instancePath+"/r\
oute",schemaPath:"#/properties/route/maxItems",keyword:"maxItems",params:{limit:3}}],!1;if(data7.length<1)return validate758.
errors=[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid1=!0;let len0=data7.length;for(let i0=0;i0<len0;i0++){let _errs13=errors;validate54(data7[i0],{instancePath:instancePath+
"/route/"+i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:
vErrors.concat(validate54.errors),errors=vErrors.length);var valid1=_errs13===errors;if(!valid1)break}}}else return validate758.
errors=[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.anyRoute!==void 0){let _errs14=errors;if(typeof data.
anyRoute!="boolean")return validate758.errors=[{instancePath:instancePath+"/anyRoute",schemaPath:"#/properties/anyRoute/\
type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.consent!==
void 0){let _errs16=errors;validate75(data.consent,{instancePath:instancePath+"/consent",parentData:data,parentDataProperty:"\
consent",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.
length);var valid0=_errs16===errors}else var valid0=!0;if(valid0)if(data.wait!==void 0){let data11=data.wait,_errs17=errors;
if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11)))return validate758.errors=[{instancePath:instancePath+
"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs17&&typeof data11==
"number"&&isFinite(data11)){if(data11>60||isNaN(data11))return validate758.errors=[{instancePath:instancePath+"/wait",schemaPath:"\
#/properties/wait/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}}],!1;if(data11<0||isNaN(data11))return validate758.
errors=[{instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid0=_errs17===errors}else var valid0=!0}}}}}}}}}}}}else return validate758.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate758.errors=vErrors,errors===0}validate758.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateExchangeView=validate765,schema166={type:"object",additionalProperties:!1,
required:["id","state","giver","receiver","seconds","day","category","purpose","index"],properties:{id:{$ref:"Nonce"},state:{
enum:["done","waiting","refused"]},giver:{type:"string",pattern:"^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|t\
bk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$",maxLength:121},receiver:{type:"string",pattern:"^(?:\
[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$",maxLength:121},
seconds:{$ref:"Seconds"},day:{$ref:"Day"},category:{$ref:"Category"},purpose:{enum:["exchange","award","spend","agency",
"donation","opening","refund","clear"]},index:{$ref:"Seq"},partner:{$ref:"BankId"},xfer:{$ref:"Oid"},route:{type:"array",
minItems:1,maxItems:3,items:{$ref:"BankRef"}},code:{$ref:"Code"},receipt:{$ref:"SealedReceipt"},reversed:{$ref:"Seq"},repeated:{
type:"boolean"}}};function validate765(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate765.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
id===void 0&&(missing0="id")||data.state===void 0&&(missing0="state")||data.giver===void 0&&(missing0="giver")||data.receiver===
void 0&&(missing0="receiver")||data.seconds===void 0&&(missing0="seconds")||data.day===void 0&&(missing0="day")||data.category===
void 0&&(missing0="category")||data.purpose===void 0&&(missing0="purpose")||data.index===void 0&&(missing0="index"))return validate765.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!func15.call(schema166.properties,key0)){return validate765.errors=[{instancePath,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
id!==void 0){let _errs2=errors;validate60(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"i\
d",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.state!==void 0){let data1=data.state,_errs3=errors;
if(!(data1==="done"||data1==="waiting"||data1==="refused"))return validate765.errors=[{instancePath:instancePath+"/state",
schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema166.properties.state.enum}}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.giver!==void 0){let data2=data.giver,_errs4=errors;if(errors===_errs4)if(typeof data2==
"string"){if(func1(data2)>121)return validate765.errors=[{instancePath:instancePath+"/giver",schemaPath:"#/properties/gi\
ver/maxLength",keyword:"maxLength",params:{limit:121}}],!1;if(!pattern30.test(data2))return validate765.errors=[{instancePath:instancePath+
"/giver",schemaPath:"#/properties/giver/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z\
][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$"}}],!1}else return validate765.errors=
[{instancePath:instancePath+"/giver",schemaPath:"#/properties/giver/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.receiver!==void 0){let data3=data.receiver,_errs6=errors;if(errors===_errs6)
if(typeof data3=="string"){if(func1(data3)>121)return validate765.errors=[{instancePath:instancePath+"/receiver",schemaPath:"\
#/properties/receiver/maxLength",keyword:"maxLength",params:{limit:121}}],!1;if(!pattern30.test(data3))return validate765.
errors=[{instancePath:instancePath+"/receiver",schemaPath:"#/properties/receiver/pattern",keyword:"pattern",params:{pattern:"\
^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})\
$"}}],!1}else return validate765.errors=[{instancePath:instancePath+"/receiver",schemaPath:"#/properties/receiver/type",
keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seconds!==void 0){
let _errs8=errors;validate61(data.seconds,{instancePath:instancePath+"/seconds",parentData:data,parentDataProperty:"seco\
nds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.
length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.day!==void 0){let _errs9=errors;validate66(data.
day,{instancePath:instancePath+"/day",parentData:data,parentDataProperty:"day",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;
if(valid0){if(data.category!==void 0){let _errs10=errors;validate67(data.category,{instancePath:instancePath+"/category",
parentData:data,parentDataProperty:"category",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.
concat(validate67.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.purpose!==
void 0){let data7=data.purpose,_errs11=errors;if(!(data7==="exchange"||data7==="award"||data7==="spend"||data7==="agency"||
data7==="donation"||data7==="opening"||data7==="refund"||data7==="clear"))return validate765.errors=[{instancePath:instancePath+
"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:schema166.properties.purpose.enum}}],
!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.index!==void 0){let _errs12=errors;validate64(data.
index,{instancePath:instancePath+"/index",parentData:data,parentDataProperty:"index",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs12===errors}else
var valid0=!0;if(valid0){if(data.partner!==void 0){let _errs13=errors;validate53(data.partner,{instancePath:instancePath+
"/partner",parentData:data,parentDataProperty:"partner",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:
vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.
xfer!==void 0){let _errs14=errors;validate57(data.xfer,{instancePath:instancePath+"/xfer",parentData:data,parentDataProperty:"\
xfer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.route!==void 0){let data11=data.route,_errs15=errors;
if(errors===_errs15)if(Array.isArray(data11)){if(data11.length>3)return validate765.errors=[{instancePath:instancePath+"\
/route",schemaPath:"#/properties/route/maxItems",keyword:"maxItems",params:{limit:3}}],!1;if(data11.length<1)return validate765.
errors=[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid1=!0;let len0=data11.length;for(let i0=0;i0<len0;i0++){let _errs17=errors;validate54(data11[i0],{instancePath:instancePath+
"/route/"+i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:
vErrors.concat(validate54.errors),errors=vErrors.length);var valid1=_errs17===errors;if(!valid1)break}}}else return validate765.
errors=[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.code!==void 0){let _errs18=errors;validate68(data.code,
{instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length);var valid0=_errs18===errors}else var valid0=!0;
if(valid0){if(data.receipt!==void 0){let _errs19=errors;validate260(data.receipt,{instancePath:instancePath+"/receipt",parentData:data,
parentDataProperty:"receipt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate260.errors:vErrors.concat(validate260.
errors),errors=vErrors.length);var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.reversed!==void 0){let _errs20=errors;
validate64(data.reversed,{instancePath:instancePath+"/reversed",parentData:data,parentDataProperty:"reversed",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs20===
errors}else var valid0=!0;if(valid0)if(data.repeated!==void 0){let _errs21=errors;if(typeof data.repeated!="boolean")return validate765.
errors=[{instancePath:instancePath+"/repeated",schemaPath:"#/properties/repeated/type",keyword:"type",params:{type:"bool\
ean"}}],!1;var valid0=_errs21===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else return validate765.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate765.errors=vErrors,errors===0}validate765.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateHouseRulesChange=validate777,schema167={type:"object",additionalProperties:!1,
required:[],properties:{maxSeconds:{$ref:"Seconds"},maxAgeDays:{type:"integer",minimum:0,maximum:36600},decideSeconds:{type:"\
integer",minimum:5,maximum:604800},orderSeconds:{type:"integer",minimum:5,maximum:7776e3},maxOwedOutside:{$ref:"Limit"},
maxOwedToUs:{$ref:"Limit"},lift:{type:"array",maxItems:2,items:{enum:["maxOwedOutside","maxOwedToUs"]}},clearing:{$ref:"\
ClearingRule"}}};function validate777(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate777.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;
for(let key0 in data)if(!(key0==="maxSeconds"||key0==="maxAgeDays"||key0==="decideSeconds"||key0==="orderSeconds"||key0===
"maxOwedOutside"||key0==="maxOwedToUs"||key0==="lift"||key0==="clearing")){return validate777.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
maxSeconds!==void 0){let _errs2=errors;validate61(data.maxSeconds,{instancePath:instancePath+"/maxSeconds",parentData:data,
parentDataProperty:"maxSeconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.
errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.maxAgeDays!==void 0){let data1=data.
maxAgeDays,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)))return validate777.errors=
[{instancePath:instancePath+"/maxAgeDays",schemaPath:"#/properties/maxAgeDays/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs3&&typeof data1=="number"&&isFinite(data1)){if(data1>36600||isNaN(data1))return validate777.errors=[
{instancePath:instancePath+"/maxAgeDays",schemaPath:"#/properties/maxAgeDays/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:36600}}],!1;if(data1<0||isNaN(data1))return validate777.errors=[{instancePath:instancePath+"/maxAgeDays",schemaPath:"\
#/properties/maxAgeDays/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.decideSeconds!==void 0){let data2=data.decideSeconds,_errs5=errors;if(!(typeof data2=="\
number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate777.errors=[{instancePath:instancePath+"/decideSecon\
ds",schemaPath:"#/properties/decideSeconds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs5&&typeof data2==
"number"&&isFinite(data2)){if(data2>604800||isNaN(data2))return validate777.errors=[{instancePath:instancePath+"/decideS\
econds",schemaPath:"#/properties/decideSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800}}],!1;if(data2<
5||isNaN(data2))return validate777.errors=[{instancePath:instancePath+"/decideSeconds",schemaPath:"#/properties/decideSe\
conds/minimum",keyword:"minimum",params:{comparison:">=",limit:5}}],!1}var valid0=_errs5===errors}else var valid0=!0;if(valid0){
if(data.orderSeconds!==void 0){let data3=data.orderSeconds,_errs7=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(
data3)&&isFinite(data3)))return validate777.errors=[{instancePath:instancePath+"/orderSeconds",schemaPath:"#/properties/\
orderSeconds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data3=="number"&&isFinite(data3)){
if(data3>7776e3||isNaN(data3))return validate777.errors=[{instancePath:instancePath+"/orderSeconds",schemaPath:"#/proper\
ties/orderSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:7776e3}}],!1;if(data3<5||isNaN(data3))return validate777.
errors=[{instancePath:instancePath+"/orderSeconds",schemaPath:"#/properties/orderSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:5}}],!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.maxOwedOutside!==void 0){
let _errs9=errors;validate63(data.maxOwedOutside,{instancePath:instancePath+"/maxOwedOutside",parentData:data,parentDataProperty:"\
maxOwedOutside",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=
vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.maxOwedToUs!==void 0){let _errs10=errors;
validate63(data.maxOwedToUs,{instancePath:instancePath+"/maxOwedToUs",parentData:data,parentDataProperty:"maxOwedToUs",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs10===
errors}else var valid0=!0;if(valid0){if(data.lift!==void 0){let data6=data.lift,_errs11=errors;if(errors===_errs11)if(Array.
isArray(data6)){if(data6.length>2)return validate777.errors=[{instancePath:instancePath+"/lift",schemaPath:"#/properties\
/lift/maxItems",keyword:"maxItems",params:{limit:2}}],!1;{var valid1=!0;let len0=data6.length;for(let i0=0;i0<len0;i0++){
let data7=data6[i0],_errs13=errors;if(!(data7==="maxOwedOutside"||data7==="maxOwedToUs"))return validate777.errors=[{instancePath:instancePath+
"/lift/"+i0,schemaPath:"#/properties/lift/items/enum",keyword:"enum",params:{allowedValues:schema167.properties.lift.items.
enum}}],!1;var valid1=_errs13===errors;if(!valid1)break}}}else return validate777.errors=[{instancePath:instancePath+"/l\
ift",schemaPath:"#/properties/lift/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs11===errors}else var valid0=!0;
if(valid0)if(data.clearing!==void 0){let _errs14=errors;validate89(data.clearing,{instancePath:instancePath+"/clearing",
parentData:data,parentDataProperty:"clearing",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate89.errors:vErrors.
concat(validate89.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0}}}}}}}}else return validate777.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate777.errors=vErrors,errors===
0}validate777.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateHouseRules=validate782;function validate782(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate782.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.maxSeconds===
void 0&&(missing0="maxSeconds")||data.maxAgeDays===void 0&&(missing0="maxAgeDays")||data.decideSeconds===void 0&&(missing0=
"decideSeconds")||data.orderSeconds===void 0&&(missing0="orderSeconds"))return validate782.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"maxSeconds"||key0==="maxAgeDays"||key0==="decideSeconds"||key0==="orderSeconds"||key0==="maxOwedOutside"||key0==="maxOw\
edToUs"||key0==="clearing")){return validate782.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.maxSeconds!==void 0){let _errs2=errors;
validate61(data.maxSeconds,{instancePath:instancePath+"/maxSeconds",parentData:data,parentDataProperty:"maxSeconds",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.maxAgeDays!==void 0){let data1=data.maxAgeDays,_errs3=errors;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)))return validate782.errors=[{instancePath:instancePath+"/maxAgeDays",
schemaPath:"#/properties/maxAgeDays/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs3&&typeof data1==
"number"&&isFinite(data1)){if(data1>36600||isNaN(data1))return validate782.errors=[{instancePath:instancePath+"/maxAgeDa\
ys",schemaPath:"#/properties/maxAgeDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:36600}}],!1;if(data1<0||
isNaN(data1))return validate782.errors=[{instancePath:instancePath+"/maxAgeDays",schemaPath:"#/properties/maxAgeDays/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
decideSeconds!==void 0){let data2=data.decideSeconds,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2)))return validate782.errors=[{instancePath:instancePath+"/decideSeconds",schemaPath:"#/properties/decideS\
econds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs5&&typeof data2=="number"&&isFinite(data2)){if(data2>
604800||isNaN(data2))return validate782.errors=[{instancePath:instancePath+"/decideSeconds",schemaPath:"#/properties/dec\
ideSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800}}],!1;if(data2<5||isNaN(data2))return validate782.
errors=[{instancePath:instancePath+"/decideSeconds",schemaPath:"#/properties/decideSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:5}}],!1}var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.orderSeconds!==void 0){let data3=data.
orderSeconds,_errs7=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate782.errors=
[{instancePath:instancePath+"/orderSeconds",schemaPath:"#/properties/orderSeconds/type",keyword:"type",params:{type:"int\
eger"}}],!1;if(errors===_errs7&&typeof data3=="number"&&isFinite(data3)){if(data3>7776e3||isNaN(data3))return validate782.
errors=[{instancePath:instancePath+"/orderSeconds",schemaPath:"#/properties/orderSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:7776e3}}],!1;if(data3<5||isNaN(data3))return validate782.errors=[{instancePath:instancePath+"/orde\
rSeconds",schemaPath:"#/properties/orderSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:5}}],!1}var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.maxOwedOutside!==void 0){let _errs9=errors;validate63(data.maxOwedOutside,{
instancePath:instancePath+"/maxOwedOutside",parentData:data,parentDataProperty:"maxOwedOutside",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.maxOwedToUs!==void 0){let _errs10=errors;validate63(data.maxOwedToUs,{instancePath:instancePath+
"/maxOwedToUs",parentData:data,parentDataProperty:"maxOwedToUs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.
errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0)
if(data.clearing!==void 0){let _errs11=errors;validate89(data.clearing,{instancePath:instancePath+"/clearing",parentData:data,
parentDataProperty:"clearing",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.
errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0}}}}}}}}else return validate782.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate782.errors=vErrors,errors===0}validate782.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateInclusionProof=validate787;function validate787(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate787.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.index===
void 0&&(missing0="index")||data.size===void 0&&(missing0="size")||data.leaf===void 0&&(missing0="leaf")||data.path===void 0&&
(missing0="path")||data.checkpoint===void 0&&(missing0="checkpoint"))return validate787.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"index"||key0==="size"||key0==="leaf"||key0==="path"||key0==="checkpoint")){return validate787.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
index!==void 0){let _errs2=errors;validate64(data.index,{instancePath:instancePath+"/index",parentData:data,parentDataProperty:"\
index",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.size!==void 0){let _errs3=errors;validate64(data.
size,{instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.leaf!==void 0){let _errs4=errors;validate57(data.leaf,{instancePath:instancePath+"/leaf",parentData:data,
parentDataProperty:"leaf",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.path!==void 0){let data3=data.
path,_errs5=errors;if(errors===_errs5)if(Array.isArray(data3)){if(data3.length>63)return validate787.errors=[{instancePath:instancePath+
"/path",schemaPath:"#/properties/path/maxItems",keyword:"maxItems",params:{limit:63}}],!1;{var valid1=!0;let len0=data3.
length;for(let i0=0;i0<len0;i0++){let _errs7=errors;validate57(data3[i0],{instancePath:instancePath+"/path/"+i0,parentData:data3,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),
errors=vErrors.length);var valid1=_errs7===errors;if(!valid1)break}}}else return validate787.errors=[{instancePath:instancePath+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs5===errors}else var valid0=!0;
if(valid0)if(data.checkpoint!==void 0){let data5=data.checkpoint,_errs8=errors;if(errors===_errs8)if(typeof data5=="stri\
ng"){if(func1(data5)>1024)return validate787.errors=[{instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/c\
heckpoint/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate787.errors=[{instancePath:instancePath+
"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs8===errors}else
var valid0=!0}}}}}}else return validate787.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate787.errors=vErrors,errors===0}validate787.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateInviteCreate=validate792;function validate792(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate792.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.grants===
void 0&&(missing0="grants")||data.asks===void 0&&(missing0="asks"))return validate792.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"grants"||key0==="asks"||key0==="maxHolds"||key0==="days")){return validate792.errors=[{instancePath,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
grants!==void 0){let _errs2=errors;validate63(data.grants,{instancePath:instancePath+"/grants",parentData:data,parentDataProperty:"\
grants",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.asks!==void 0){let _errs3=errors;validate63(data.
asks,{instancePath:instancePath+"/asks",parentData:data,parentDataProperty:"asks",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.maxHolds!==void 0){let data2=data.maxHolds,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2)))return validate792.errors=[{instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxH\
olds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>
4096||isNaN(data2))return validate792.errors=[{instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxHolds/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(data2<1||isNaN(data2))return validate792.errors=[{
instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxHolds/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.days!==void 0){let data3=data.days,_errs6=errors;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate792.errors=[{instancePath:instancePath+
"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data3==
"number"&&isFinite(data3)){if(data3>365||isNaN(data3))return validate792.errors=[{instancePath:instancePath+"/days",schemaPath:"\
#/properties/days/maximum",keyword:"maximum",params:{comparison:"<=",limit:365}}],!1;if(data3<1||isNaN(data3))return validate792.
errors=[{instancePath:instancePath+"/days",schemaPath:"#/properties/days/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate792.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate792.errors=vErrors,errors===0}validate792.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateInviteCreated=validate795;function validate795(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate795.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.invite===
void 0&&(missing0="invite")||data.expires===void 0&&(missing0="expires"))return validate795.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"invite"||key0==="expires")){return validate795.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.invite!==void 0){let data0=data.
invite,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>4096)return validate795.errors=[{instancePath:instancePath+
"/invite",schemaPath:"#/properties/invite/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return validate795.
errors=[{instancePath:instancePath+"/invite",schemaPath:"#/properties/invite/type",keyword:"type",params:{type:"string"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.expires!==void 0){let _errs4=errors;validate65(data.expires,
{instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}}else
return validate795.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate795.
errors=vErrors,errors===0}validate795.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validatePartnerAccept=validate797;function validate797(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate797.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.invite===
void 0&&(missing0="invite"))return validate797.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="invite"||key0==="name"||key0==="gran\
ts"||key0==="preview")){return validate797.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.invite!==void 0){let data0=data.invite,
_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>4096)return validate797.errors=[{instancePath:instancePath+
"/invite",schemaPath:"#/properties/invite/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return validate797.
errors=[{instancePath:instancePath+"/invite",schemaPath:"#/properties/invite/type",keyword:"type",params:{type:"string"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let data1=data.name,_errs4=errors;if(errors===
_errs4)if(typeof data1=="string"){if(func1(data1)>40)return validate797.errors=[{instancePath:instancePath+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern20.test(data1))return validate797.errors=
[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z\
0-9.-]{0,39}$"}}],!1}else return validate797.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.grants!==
void 0){let _errs6=errors;validate63(data.grants,{instancePath:instancePath+"/grants",parentData:data,parentDataProperty:"\
grants",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.preview!==void 0){let _errs7=errors;if(typeof data.
preview!="boolean")return validate797.errors=[{instancePath:instancePath+"/preview",schemaPath:"#/properties/preview/typ\
e",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs7===errors}else var valid0=!0}}}}}else return validate797.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate797.errors=vErrors,errors===
0}validate797.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validatePartnerChange=validate799;function validate799(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate799.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)
if(!(key0==="limit"||key0==="name")){return validate799.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.limit!==void 0){let _errs2=errors;
validate63(data.limit,{instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0)if(data.name!==void 0){let data1=data.name,_errs3=errors;if(errors===_errs3)if(typeof data1=="st\
ring"){if(func1(data1)>40)return validate799.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/ma\
xLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern20.test(data1))return validate799.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else return validate799.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;
var valid0=_errs3===errors}else var valid0=!0}}else return validate799.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return validate799.errors=vErrors,errors===0}validate799.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var validatePartnerClose=validate801;function validate801(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate801.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.as===void 0&&
(missing0="as"))return validate801.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(key0!=="as"){return validate801.errors=[{instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}_errs1===errors&&data.as!==void 0&&
(validate360(data.as,{instancePath:instancePath+"/as",parentData:data,parentDataProperty:"as",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate360.errors:vErrors.concat(validate360.errors),errors=vErrors.length))}}else return validate801.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate801.errors=vErrors,errors===
0}validate801.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validatePartnerPreview=validate803;function validate803(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate803.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.bank===void 0&&
(missing0="bank")||data.title===void 0&&(missing0="title")||data.weMayOwe===void 0&&(missing0="weMayOwe")||data.theyMayOwe===
void 0&&(missing0="theyMayOwe")||data.maxHolds===void 0&&(missing0="maxHolds")||data.maxHeld===void 0&&(missing0="maxHel\
d")||data.decideMax===void 0&&(missing0="decideMax")||data.expires===void 0&&(missing0="expires"))return validate803.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="bank"||key0==="title"||key0==="weMayOwe"||key0==="theyMayOwe"||key0==="maxHolds"||key0==="maxHeld"||key0===
"decideMax"||key0==="expires")){return validate803.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.bank!==void 0){let _errs2=errors;
validate53(data.bank,{instancePath:instancePath+"/bank",parentData:data,parentDataProperty:"bank",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.title!==void 0){let _errs3=errors;validate52(data.title,{instancePath:instancePath+"/ti\
tle",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.
concat(validate52.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.weMayOwe!==
void 0){let _errs4=errors;validate63(data.weMayOwe,{instancePath:instancePath+"/weMayOwe",parentData:data,parentDataProperty:"\
weMayOwe",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=
vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.theyMayOwe!==void 0){let _errs5=errors;
validate63(data.theyMayOwe,{instancePath:instancePath+"/theyMayOwe",parentData:data,parentDataProperty:"theyMayOwe",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.maxHolds!==void 0){let data4=data.maxHolds,_errs6=errors;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate803.errors=[{instancePath:instancePath+"/maxHolds",
schemaPath:"#/properties/maxHolds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data4=="n\
umber"&&isFinite(data4)){if(data4>4096||isNaN(data4))return validate803.errors=[{instancePath:instancePath+"/maxHolds",schemaPath:"\
#/properties/maxHolds/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(data4<1||isNaN(data4))return validate803.
errors=[{instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxHolds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.maxHeld!==void 0){let _errs8=errors;validate63(
data.maxHeld,{instancePath:instancePath+"/maxHeld",parentData:data,parentDataProperty:"maxHeld",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0;if(valid0){if(data.decideMax!==void 0){let data6=data.decideMax,_errs9=errors;if(!(typeof data6=="number"&&
!(data6%1)&&!isNaN(data6)&&isFinite(data6)))return validate803.errors=[{instancePath:instancePath+"/decideMax",schemaPath:"\
#/properties/decideMax/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs9&&typeof data6=="number"&&isFinite(
data6)){if(data6>604800||isNaN(data6))return validate803.errors=[{instancePath:instancePath+"/decideMax",schemaPath:"#/p\
roperties/decideMax/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800}}],!1;if(data6<5||isNaN(data6))return validate803.
errors=[{instancePath:instancePath+"/decideMax",schemaPath:"#/properties/decideMax/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:5}}],!1}var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.expires!==void 0){let _errs11=errors;validate65(
data.expires,{instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0}}}}}}}}}else return validate803.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate803.errors=vErrors,errors===0}validate803.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var validatePartnerStatement=validate810,schema176={type:"object",additionalProperties:!1,required:["bank","name","verdi\
ct","ours"],properties:{bank:{$ref:"BankId"},name:{type:"string",pattern:"^[a-z][a-z0-9.-]{0,39}$",maxLength:40},verdict:{
enum:["agree","under-way","differ","unreachable"]},ours:{$ref:"StatementSide"},theirs:{$ref:"StatementSide"},first:{type:"\
object",additionalProperties:!1,required:["lane","number","ours"],properties:{lane:{enum:["ours","theirs"]},number:{$ref:"\
Seq"},ours:{$ref:"LaneLine"},theirs:{$ref:"LaneLine"}}},signed:{type:"object",additionalProperties:!1,required:["stateme\
nt","position","body","sealA","sealB"],properties:{statement:{$ref:"Oid"},position:{$ref:"Balance"},body:{$ref:"Statemen\
tBody"},sealA:{$ref:"Seal"},sealB:{$ref:"Seal"}}}}};function validate812(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate812.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.position===
void 0&&(missing0="position")||data.ourLane===void 0&&(missing0="ourLane")||data.theirLane===void 0&&(missing0="theirLan\
e")||data.weHold===void 0&&(missing0="weHold")||data.theyHold===void 0&&(missing0="theyHold"))return validate812.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="position"||key0==="ourLane"||key0==="theirLane"||key0==="weHold"||key0==="theyHold")){return validate812.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;
break}if(_errs1===errors){if(data.position!==void 0){let _errs2=errors;validate62(data.position,{instancePath:instancePath+
"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.
errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.ourLane!==void 0){let _errs3=errors;validate82(data.ourLane,{instancePath:instancePath+"/ourLane",parentData:data,
parentDataProperty:"ourLane",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.theirLane!==void 0){let _errs4=errors;
validate82(data.theirLane,{instancePath:instancePath+"/theirLane",parentData:data,parentDataProperty:"theirLane",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.weHold!==void 0){let _errs5=errors;validate356(data.weHold,{instancePath:instancePath+
"/weHold",parentData:data,parentDataProperty:"weHold",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate356.errors:
vErrors.concat(validate356.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.
theyHold!==void 0){let _errs6=errors;validate356(data.theyHold,{instancePath:instancePath+"/theyHold",parentData:data,parentDataProperty:"\
theyHold",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate356.errors:vErrors.concat(validate356.errors),errors=
vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}}else return validate812.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate812.errors=vErrors,errors===0}validate812.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var pattern37=new RegExp("^[a-z]{1,16}\\.[a-z]{1,16}$","u");function validate821(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate821.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.oid===void 0&&(missing0="oid")||data.typ===void 0&&(missing0="typ")||data.at===
void 0&&(missing0="at"))return validate821.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="oid"||key0==="typ"||key0==="at"||key0==="seconds")){return validate821.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.oid!==void 0){let _errs2=errors;validate57(data.oid,{instancePath:instancePath+"/oi\
d",parentData:data,parentDataProperty:"oid",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.typ!==
void 0){let data1=data.typ,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(!pattern37.test(data1))return validate821.
errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/pattern",keyword:"pattern",params:{pattern:"^[a-z\
]{1,16}\\.[a-z]{1,16}$"}}],!1}else return validate821.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties\
/typ/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.at!==
void 0){let _errs5=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs5===
errors}else var valid0=!0;if(valid0)if(data.seconds!==void 0){let _errs6=errors;validate61(data.seconds,{instancePath:instancePath+
"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:
vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate821.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate821.errors=vErrors,errors===
0}validate821.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate810(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate810.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.bank===void 0&&(missing0="bank")||data.name===void 0&&(missing0="na\
me")||data.verdict===void 0&&(missing0="verdict")||data.ours===void 0&&(missing0="ours"))return validate810.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="bank"||key0==="name"||key0==="verdict"||key0==="ours"||key0==="theirs"||key0==="first"||key0==="signed")){return validate810.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.bank!==void 0){let _errs2=errors;validate53(data.bank,{instancePath:instancePath+"/\
bank",parentData:data,parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.name!==
void 0){let data1=data.name,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>40)return validate810.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:40}}],
!1;if(!pattern20.test(data1))return validate810.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name\
/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else return validate810.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.verdict!==void 0){let data2=data.verdict,_errs5=errors;if(!(data2==="agree"||data2==="under-way"||data2===
"differ"||data2==="unreachable"))return validate810.errors=[{instancePath:instancePath+"/verdict",schemaPath:"#/properti\
es/verdict/enum",keyword:"enum",params:{allowedValues:schema176.properties.verdict.enum}}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.ours!==void 0){let _errs6=errors;validate812(data.ours,{instancePath:instancePath+"/our\
s",parentData:data,parentDataProperty:"ours",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate812.errors:vErrors.
concat(validate812.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.theirs!==
void 0){let _errs7=errors;validate812(data.theirs,{instancePath:instancePath+"/theirs",parentData:data,parentDataProperty:"\
theirs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate812.errors:vErrors.concat(validate812.errors),errors=
vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.first!==void 0){let data5=data.first,_errs8=errors;
if(errors===_errs8)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing1;if(data5.lane===void 0&&(missing1=
"lane")||data5.number===void 0&&(missing1="number")||data5.ours===void 0&&(missing1="ours"))return validate810.errors=[{
instancePath:instancePath+"/first",schemaPath:"#/properties/first/required",keyword:"required",params:{missingProperty:missing1}}],
!1;{let _errs10=errors;for(let key1 in data5)if(!(key1==="lane"||key1==="number"||key1==="ours"||key1==="theirs")){return validate810.
errors=[{instancePath:instancePath+"/first",schemaPath:"#/properties/first/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key1}}],!1;break}if(_errs10===errors){if(data5.lane!==void 0){let data6=data5.lane,_errs11=errors;
if(!(data6==="ours"||data6==="theirs"))return validate810.errors=[{instancePath:instancePath+"/first/lane",schemaPath:"#\
/properties/first/properties/lane/enum",keyword:"enum",params:{allowedValues:schema176.properties.first.properties.lane.
enum}}],!1;var valid1=_errs11===errors}else var valid1=!0;if(valid1){if(data5.number!==void 0){let _errs12=errors;validate64(
data5.number,{instancePath:instancePath+"/first/number",parentData:data5,parentDataProperty:"number",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid1=_errs12===
errors}else var valid1=!0;if(valid1){if(data5.ours!==void 0){let _errs13=errors;validate821(data5.ours,{instancePath:instancePath+
"/first/ours",parentData:data5,parentDataProperty:"ours",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate821.
errors:vErrors.concat(validate821.errors),errors=vErrors.length);var valid1=_errs13===errors}else var valid1=!0;if(valid1)
if(data5.theirs!==void 0){let _errs14=errors;validate821(data5.theirs,{instancePath:instancePath+"/first/theirs",parentData:data5,
parentDataProperty:"theirs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate821.errors:vErrors.concat(validate821.
errors),errors=vErrors.length);var valid1=_errs14===errors}else var valid1=!0}}}}}else return validate810.errors=[{instancePath:instancePath+
"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs8===errors}else
var valid0=!0;if(valid0)if(data.signed!==void 0){let data10=data.signed,_errs15=errors;if(errors===_errs15)if(data10&&typeof data10==
"object"&&!Array.isArray(data10)){let missing2;if(data10.statement===void 0&&(missing2="statement")||data10.position===void 0&&
(missing2="position")||data10.body===void 0&&(missing2="body")||data10.sealA===void 0&&(missing2="sealA")||data10.sealB===
void 0&&(missing2="sealB"))return validate810.errors=[{instancePath:instancePath+"/signed",schemaPath:"#/properties/sign\
ed/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs17=errors;for(let key2 in data10)if(!(key2===
"statement"||key2==="position"||key2==="body"||key2==="sealA"||key2==="sealB")){return validate810.errors=[{instancePath:instancePath+
"/signed",schemaPath:"#/properties/signed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],
!1;break}if(_errs17===errors){if(data10.statement!==void 0){let _errs18=errors;validate57(data10.statement,{instancePath:instancePath+
"/signed/statement",parentData:data10,parentDataProperty:"statement",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid2=_errs18===errors}else var valid2=!0;
if(valid2){if(data10.position!==void 0){let _errs19=errors;validate62(data10.position,{instancePath:instancePath+"/signe\
d/position",parentData:data10,parentDataProperty:"position",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.
errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid2=_errs19===errors}else var valid2=!0;if(valid2){
if(data10.body!==void 0){let _errs20=errors;validate351(data10.body,{instancePath:instancePath+"/signed/body",parentData:data10,
parentDataProperty:"body",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate351.errors:vErrors.concat(validate351.
errors),errors=vErrors.length);var valid2=_errs20===errors}else var valid2=!0;if(valid2){if(data10.sealA!==void 0){let _errs21=errors;
validate75(data10.sealA,{instancePath:instancePath+"/signed/sealA",parentData:data10,parentDataProperty:"sealA",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid2=_errs21===
errors}else var valid2=!0;if(valid2)if(data10.sealB!==void 0){let _errs22=errors;validate75(data10.sealB,{instancePath:instancePath+
"/signed/sealB",parentData:data10,parentDataProperty:"sealB",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.
errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid2=_errs22===errors}else var valid2=!0}}}}}}else
return validate810.errors=[{instancePath:instancePath+"/signed",schemaPath:"#/properties/signed/type",keyword:"type",params:{
type:"object"}}],!1;var valid0=_errs15===errors}else var valid0=!0}}}}}}}}else return validate810.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate810.errors=vErrors,errors===0}validate810.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateStatementSide=validate812,validateLaneLine=validate821,
validatePartnerView=validate832,schema179={type:"object",additionalProperties:!1,required:["bank","name","title","up","p\
osition","weMayOwe","theyMayOwe","weHold","theyHold","weMaySend","theyMaySend","suspendedByUs","suspendedByThem","ourLan\
e","theirLane","ourAcked","behind","evidence","theyMayOweNow","epoch","overdue","usable"],properties:{bank:{$ref:"BankId"},
name:{type:"string",pattern:"^[a-z][a-z0-9.-]{0,39}$",maxLength:40},title:{type:"string",pattern:"^[^\\u0000-\\u001f\\u007f\
-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,80}$",maxLength:80},up:{type:"boolean"},position:{
$ref:"Balance"},weMayOwe:{$ref:"Limit"},theyMayOwe:{$ref:"Limit"},weHold:{$ref:"Limit"},theyHold:{$ref:"Limit"},weMaySend:{
$ref:"Limit"},theyMaySend:{$ref:"Limit"},suspendedByUs:{type:"boolean"},suspendedByThem:{type:"boolean"},ourLane:{$ref:"\
Tip"},theirLane:{$ref:"Tip"},ourAcked:{$ref:"Seq"},behind:{type:"boolean"},cosignedByThem:{$ref:"Witnessed"},cosignedByUs:{
$ref:"Witnessed"},doubt:{$ref:"Code"},evidence:{type:"array",maxItems:4,items:{$ref:"EvidenceKind"}},theyMayOweNow:{$ref:"\
Limit"},epoch:{type:"integer",minimum:1,maximum:1e6},closingByUs:{$ref:"Disposal"},closingByThem:{$ref:"Disposal"},closed:{
$ref:"Disposal"},overdue:{type:"integer",minimum:0,maximum:4096},usable:{type:"object",additionalProperties:!1,required:[
"holds","seconds"],properties:{holds:{type:"integer",minimum:0,maximum:4096},seconds:{$ref:"Limit"}}}}},pattern39=new RegExp(
"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,80}$","u");function validate832(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate832.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.bank===void 0&&(missing0="bank")||data.name===
void 0&&(missing0="name")||data.title===void 0&&(missing0="title")||data.up===void 0&&(missing0="up")||data.position===void 0&&
(missing0="position")||data.weMayOwe===void 0&&(missing0="weMayOwe")||data.theyMayOwe===void 0&&(missing0="theyMayOwe")||
data.weHold===void 0&&(missing0="weHold")||data.theyHold===void 0&&(missing0="theyHold")||data.weMaySend===void 0&&(missing0=
"weMaySend")||data.theyMaySend===void 0&&(missing0="theyMaySend")||data.suspendedByUs===void 0&&(missing0="suspendedByUs")||
data.suspendedByThem===void 0&&(missing0="suspendedByThem")||data.ourLane===void 0&&(missing0="ourLane")||data.theirLane===
void 0&&(missing0="theirLane")||data.ourAcked===void 0&&(missing0="ourAcked")||data.behind===void 0&&(missing0="behind")||
data.evidence===void 0&&(missing0="evidence")||data.theyMayOweNow===void 0&&(missing0="theyMayOweNow")||data.epoch===void 0&&
(missing0="epoch")||data.overdue===void 0&&(missing0="overdue")||data.usable===void 0&&(missing0="usable"))return validate832.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!func15.call(schema179.properties,key0)){return validate832.errors=[{instancePath,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
bank!==void 0){let _errs2=errors;validate53(data.bank,{instancePath:instancePath+"/bank",parentData:data,parentDataProperty:"\
bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let data1=data.name,_errs3=errors;
if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>40)return validate832.errors=[{instancePath:instancePath+"\
/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern20.test(data1))return validate832.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a\
-z][a-z0-9.-]{0,39}$"}}],!1}else return validate832.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/\
name/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.title!==
void 0){let data2=data.title,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>80)return validate832.
errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:80}}],
!1;if(!pattern39.test(data2))return validate832.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/tit\
le/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\
\\ufeff]{0,80}$"}}],!1}else return validate832.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/titl\
e/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.up!==
void 0){let _errs7=errors;if(typeof data.up!="boolean")return validate832.errors=[{instancePath:instancePath+"/up",schemaPath:"\
#/properties/up/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){
if(data.position!==void 0){let _errs9=errors;validate62(data.position,{instancePath:instancePath+"/position",parentData:data,
parentDataProperty:"position",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.
errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.weMayOwe!==void 0){let _errs10=errors;
validate63(data.weMayOwe,{instancePath:instancePath+"/weMayOwe",parentData:data,parentDataProperty:"weMayOwe",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs10===
errors}else var valid0=!0;if(valid0){if(data.theyMayOwe!==void 0){let _errs11=errors;validate63(data.theyMayOwe,{instancePath:instancePath+
"/theyMayOwe",parentData:data,parentDataProperty:"theyMayOwe",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.
errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){
if(data.weHold!==void 0){let _errs12=errors;validate63(data.weHold,{instancePath:instancePath+"/weHold",parentData:data,
parentDataProperty:"weHold",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.
errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.theyHold!==void 0){let _errs13=errors;
validate63(data.theyHold,{instancePath:instancePath+"/theyHold",parentData:data,parentDataProperty:"theyHold",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs13===
errors}else var valid0=!0;if(valid0){if(data.weMaySend!==void 0){let _errs14=errors;validate63(data.weMaySend,{instancePath:instancePath+
"/weMaySend",parentData:data,parentDataProperty:"weMaySend",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.
errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;if(valid0){
if(data.theyMaySend!==void 0){let _errs15=errors;validate63(data.theyMaySend,{instancePath:instancePath+"/theyMaySend",parentData:data,
parentDataProperty:"theyMaySend",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.
errors),errors=vErrors.length);var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.suspendedByUs!==void 0){
let _errs16=errors;if(typeof data.suspendedByUs!="boolean")return validate832.errors=[{instancePath:instancePath+"/suspe\
ndedByUs",schemaPath:"#/properties/suspendedByUs/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs16===
errors}else var valid0=!0;if(valid0){if(data.suspendedByThem!==void 0){let _errs18=errors;if(typeof data.suspendedByThem!=
"boolean")return validate832.errors=[{instancePath:instancePath+"/suspendedByThem",schemaPath:"#/properties/suspendedByT\
hem/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.
ourLane!==void 0){let _errs20=errors;validate82(data.ourLane,{instancePath:instancePath+"/ourLane",parentData:data,parentDataProperty:"\
ourLane",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.
length);var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.theirLane!==void 0){let _errs21=errors;validate82(
data.theirLane,{instancePath:instancePath+"/theirLane",parentData:data,parentDataProperty:"theirLane",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);var valid0=_errs21===
errors}else var valid0=!0;if(valid0){if(data.ourAcked!==void 0){let _errs22=errors;validate64(data.ourAcked,{instancePath:instancePath+
"/ourAcked",parentData:data,parentDataProperty:"ourAcked",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.
errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs22===errors}else var valid0=!0;if(valid0){
if(data.behind!==void 0){let _errs23=errors;if(typeof data.behind!="boolean")return validate832.errors=[{instancePath:instancePath+
"/behind",schemaPath:"#/properties/behind/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs23===errors}else
var valid0=!0;if(valid0){if(data.cosignedByThem!==void 0){let _errs25=errors;validate86(data.cosignedByThem,{instancePath:instancePath+
"/cosignedByThem",parentData:data,parentDataProperty:"cosignedByThem",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate86.errors:vErrors.concat(validate86.errors),errors=vErrors.length);var valid0=_errs25===errors}else var valid0=!0;
if(valid0){if(data.cosignedByUs!==void 0){let _errs26=errors;validate86(data.cosignedByUs,{instancePath:instancePath+"/c\
osignedByUs",parentData:data,parentDataProperty:"cosignedByUs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate86.
errors:vErrors.concat(validate86.errors),errors=vErrors.length);var valid0=_errs26===errors}else var valid0=!0;if(valid0){
if(data.doubt!==void 0){let _errs27=errors;validate68(data.doubt,{instancePath:instancePath+"/doubt",parentData:data,parentDataProperty:"\
doubt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.
length);var valid0=_errs27===errors}else var valid0=!0;if(valid0){if(data.evidence!==void 0){let data20=data.evidence,_errs28=errors;
if(errors===_errs28)if(Array.isArray(data20)){if(data20.length>4)return validate832.errors=[{instancePath:instancePath+"\
/evidence",schemaPath:"#/properties/evidence/maxItems",keyword:"maxItems",params:{limit:4}}],!1;{var valid1=!0;let len0=data20.
length;for(let i0=0;i0<len0;i0++){let _errs30=errors;validate85(data20[i0],{instancePath:instancePath+"/evidence/"+i0,parentData:data20,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate85.errors:vErrors.concat(validate85.errors),
errors=vErrors.length);var valid1=_errs30===errors;if(!valid1)break}}}else return validate832.errors=[{instancePath:instancePath+
"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs28===errors}else
var valid0=!0;if(valid0){if(data.theyMayOweNow!==void 0){let _errs31=errors;validate63(data.theyMayOweNow,{instancePath:instancePath+
"/theyMayOweNow",parentData:data,parentDataProperty:"theyMayOweNow",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.
errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs31===errors}else var valid0=!0;if(valid0){
if(data.epoch!==void 0){let data23=data.epoch,_errs32=errors;if(!(typeof data23=="number"&&!(data23%1)&&!isNaN(data23)&&
isFinite(data23)))return validate832.errors=[{instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs32&&typeof data23=="number"&&isFinite(data23)){if(data23>1e6||isNaN(
data23))return validate832.errors=[{instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data23<1||isNaN(data23))return validate832.errors=[{instancePath:instancePath+
"/epoch",schemaPath:"#/properties/epoch/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs32===
errors}else var valid0=!0;if(valid0){if(data.closingByUs!==void 0){let _errs34=errors;validate360(data.closingByUs,{instancePath:instancePath+
"/closingByUs",parentData:data,parentDataProperty:"closingByUs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate360.
errors:vErrors.concat(validate360.errors),errors=vErrors.length);var valid0=_errs34===errors}else var valid0=!0;if(valid0){
if(data.closingByThem!==void 0){let _errs35=errors;validate360(data.closingByThem,{instancePath:instancePath+"/closingBy\
Them",parentData:data,parentDataProperty:"closingByThem",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate360.
errors:vErrors.concat(validate360.errors),errors=vErrors.length);var valid0=_errs35===errors}else var valid0=!0;if(valid0){
if(data.closed!==void 0){let _errs36=errors;validate360(data.closed,{instancePath:instancePath+"/closed",parentData:data,
parentDataProperty:"closed",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate360.errors:vErrors.concat(validate360.
errors),errors=vErrors.length);var valid0=_errs36===errors}else var valid0=!0;if(valid0){if(data.overdue!==void 0){let data27=data.
overdue,_errs37=errors;if(!(typeof data27=="number"&&!(data27%1)&&!isNaN(data27)&&isFinite(data27)))return validate832.errors=
[{instancePath:instancePath+"/overdue",schemaPath:"#/properties/overdue/type",keyword:"type",params:{type:"integer"}}],!1;
if(errors===_errs37&&typeof data27=="number"&&isFinite(data27)){if(data27>4096||isNaN(data27))return validate832.errors=
[{instancePath:instancePath+"/overdue",schemaPath:"#/properties/overdue/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4096}}],!1;if(data27<0||isNaN(data27))return validate832.errors=[{instancePath:instancePath+"/overdue",schemaPath:"\
#/properties/overdue/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs37===errors}else var valid0=!0;
if(valid0)if(data.usable!==void 0){let data28=data.usable,_errs39=errors;if(errors===_errs39)if(data28&&typeof data28=="\
object"&&!Array.isArray(data28)){let missing1;if(data28.holds===void 0&&(missing1="holds")||data28.seconds===void 0&&(missing1=
"seconds"))return validate832.errors=[{instancePath:instancePath+"/usable",schemaPath:"#/properties/usable/required",keyword:"\
required",params:{missingProperty:missing1}}],!1;{let _errs41=errors;for(let key1 in data28)if(!(key1==="holds"||key1===
"seconds")){return validate832.errors=[{instancePath:instancePath+"/usable",schemaPath:"#/properties/usable/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs41===errors){if(data28.holds!==
void 0){let data29=data28.holds,_errs42=errors;if(!(typeof data29=="number"&&!(data29%1)&&!isNaN(data29)&&isFinite(data29)))
return validate832.errors=[{instancePath:instancePath+"/usable/holds",schemaPath:"#/properties/usable/properties/holds/t\
ype",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs42&&typeof data29=="number"&&isFinite(data29)){if(data29>
4096||isNaN(data29))return validate832.errors=[{instancePath:instancePath+"/usable/holds",schemaPath:"#/properties/usabl\
e/properties/holds/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(data29<0||isNaN(data29))return validate832.
errors=[{instancePath:instancePath+"/usable/holds",schemaPath:"#/properties/usable/properties/holds/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0}}],!1}var valid2=_errs42===errors}else var valid2=!0;if(valid2)if(data28.seconds!==
void 0){let _errs44=errors;validate63(data28.seconds,{instancePath:instancePath+"/usable/seconds",parentData:data28,parentDataProperty:"\
seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.
length);var valid2=_errs44===errors}else var valid2=!0}}}else return validate832.errors=[{instancePath:instancePath+"/us\
able",schemaPath:"#/properties/usable/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs39===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return validate832.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate832.
errors=vErrors,errors===0}validate832.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validatePartnerList=validate853;function validate853(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate853.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.partners===
void 0&&(missing0="partners"))return validate853.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(key0!=="partners"){return validate853.errors=[
{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}
if(_errs1===errors&&data.partners!==void 0){let data0=data.partners;if(errors===errors)if(Array.isArray(data0)){if(data0.
length>4096)return validate853.errors=[{instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/maxItems",
keyword:"maxItems",params:{limit:4096}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;
validate832(data0[i0],{instancePath:instancePath+"/partners/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate832.errors:vErrors.concat(validate832.errors),errors=vErrors.length);var valid1=_errs4===
errors;if(!valid1)break}}}else return validate853.errors=[{instancePath:instancePath+"/partners",schemaPath:"#/propertie\
s/partners/type",keyword:"type",params:{type:"array"}}],!1}}}else return validate853.errors=[{instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}}],!1;return validate853.errors=vErrors,errors===0}validate853.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateProblem=validate855,schema181={type:"object",additionalProperties:!1,required:[
"type","title","status","code","retry","todo","params"],properties:{type:{type:"string",maxLength:200},title:{type:"stri\
ng",maxLength:500},status:{type:"integer",minimum:400,maximum:599},code:{$ref:"Code"},retry:{enum:["fix","wait","never"]},
todo:{type:"string",maxLength:500},params:{type:"object",additionalProperties:!1,patternProperties:{"^[a-z]{1,16}$":{oneOf:[
{type:"string",maxLength:300},{type:"integer",minimum:-9007199254740991,maximum:9007199254740991}]}}}}},pattern40=new RegExp(
"^[a-z]{1,16}$","u");function validate855(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate855.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
type===void 0&&(missing0="type")||data.title===void 0&&(missing0="title")||data.status===void 0&&(missing0="status")||data.
code===void 0&&(missing0="code")||data.retry===void 0&&(missing0="retry")||data.todo===void 0&&(missing0="todo")||data.params===
void 0&&(missing0="params"))return validate855.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="type"||key0==="title"||key0==="statu\
s"||key0==="code"||key0==="retry"||key0==="todo"||key0==="params")){return validate855.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
type!==void 0){let data0=data.type,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>200)return validate855.
errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit:200}}],
!1}else return validate855.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",
params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.title!==void 0){let data1=data.
title,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func1(data1)>500)return validate855.errors=[{instancePath:instancePath+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:500}}],!1}else return validate855.errors=
[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data2=data.status,_errs6=errors;if(!(typeof data2=="nu\
mber"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate855.errors=[{instancePath:instancePath+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data2=="number"&&isFinite(
data2)){if(data2>599||isNaN(data2))return validate855.errors=[{instancePath:instancePath+"/status",schemaPath:"#/propert\
ies/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}}],!1;if(data2<400||isNaN(data2))return validate855.
errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:400}}],!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.code!==void 0){let _errs8=errors;validate68(
data.code,{instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0;if(valid0){if(data.retry!==void 0){let data4=data.retry,_errs9=errors;if(!(data4==="fix"||data4==="wait"||
data4==="never"))return validate855.errors=[{instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/enum",keyword:"\
enum",params:{allowedValues:schema181.properties.retry.enum}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){
if(data.todo!==void 0){let data5=data.todo,_errs10=errors;if(errors===_errs10)if(typeof data5=="string"){if(func1(data5)>
500)return validate855.errors=[{instancePath:instancePath+"/todo",schemaPath:"#/properties/todo/maxLength",keyword:"maxL\
ength",params:{limit:500}}],!1}else return validate855.errors=[{instancePath:instancePath+"/todo",schemaPath:"#/properti\
es/todo/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0)if(data.
params!==void 0){let data6=data.params,_errs12=errors;if(errors===_errs12)if(data6&&typeof data6=="object"&&!Array.isArray(
data6)){let _errs14=errors;for(let key1 in data6)if(!pattern40.test(key1)){return validate855.errors=[{instancePath:instancePath+
"/params",schemaPath:"#/properties/params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs14===errors){var valid1=!0;for(let key2 in data6)if(pattern40.test(key2)){let data7=data6[key2],_errs15=errors,
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
[err5]:vErrors.push(err5),errors++,validate855.errors=vErrors,!1}var valid1=_errs15===errors;if(!valid1)break}}}else return validate855.
errors=[{instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"object"}}],
!1;var valid0=_errs12===errors}else var valid0=!0}}}}}}}}else return validate855.errors=[{instancePath,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return validate855.errors=vErrors,errors===0}validate855.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateRestoreView=validate857,schema182={type:"object",additionalProperties:!1,required:[
"since","reason","quarantined","recovered","partners"],properties:{since:{$ref:"Instant"},reason:{enum:["copy","asked","\
behind","two-copies"]},quarantined:{type:"boolean"},ended:{$ref:"Instant"},recovered:{$ref:"Balance"},partners:{type:"ar\
ray",maxItems:4096,items:{$ref:"RestorePartner"}}}},schema183={type:"object",additionalProperties:!1,required:["bank","s\
tate","adopted"],properties:{bank:{type:"string",maxLength:120},state:{enum:["waiting","behind","heard","cut-needed","di\
ffers"]},adopted:{$ref:"Seq"},witnessed:{$ref:"Seq"}}};function validate861(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate861.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.bank===void 0&&(missing0="bank")||data.state===void 0&&(missing0="state")||data.
adopted===void 0&&(missing0="adopted"))return validate861.errors=[{instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="bank"||key0==="state"||key0===
"adopted"||key0==="witnessed")){return validate861.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.bank!==void 0){let data0=data.
bank,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>120)return validate861.errors=[{instancePath:instancePath+
"/bank",schemaPath:"#/properties/bank/maxLength",keyword:"maxLength",params:{limit:120}}],!1}else return validate861.errors=
[{instancePath:instancePath+"/bank",schemaPath:"#/properties/bank/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.state!==void 0){let data1=data.state,_errs4=errors;if(!(data1==="waiting"||
data1==="behind"||data1==="heard"||data1==="cut-needed"||data1==="differs"))return validate861.errors=[{instancePath:instancePath+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema183.properties.state.enum}}],!1;
var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.adopted!==void 0){let _errs5=errors;validate64(data.adopted,
{instancePath:instancePath+"/adopted",parentData:data,parentDataProperty:"adopted",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;
if(valid0)if(data.witnessed!==void 0){let _errs6=errors;validate64(data.witnessed,{instancePath:instancePath+"/witnessed",
parentData:data,parentDataProperty:"witnessed",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate861.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate861.errors=vErrors,errors===
0}validate861.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate857(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate857.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.since===void 0&&(missing0="since")||data.reason===void 0&&(missing0=
"reason")||data.quarantined===void 0&&(missing0="quarantined")||data.recovered===void 0&&(missing0="recovered")||data.partners===
void 0&&(missing0="partners"))return validate857.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="since"||key0==="reason"||key0==="qua\
rantined"||key0==="ended"||key0==="recovered"||key0==="partners")){return validate857.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
since!==void 0){let _errs2=errors;validate65(data.since,{instancePath:instancePath+"/since",parentData:data,parentDataProperty:"\
since",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.reason!==void 0){let data1=data.reason,_errs3=errors;
if(!(data1==="copy"||data1==="asked"||data1==="behind"||data1==="two-copies"))return validate857.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues:schema182.properties.reason.enum}}],
!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.quarantined!==void 0){let _errs4=errors;if(typeof data.
quarantined!="boolean")return validate857.errors=[{instancePath:instancePath+"/quarantined",schemaPath:"#/properties/qua\
rantined/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.
ended!==void 0){let _errs6=errors;validate65(data.ended,{instancePath:instancePath+"/ended",parentData:data,parentDataProperty:"\
ended",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.recovered!==void 0){let _errs7=errors;validate62(
data.recovered,{instancePath:instancePath+"/recovered",parentData:data,parentDataProperty:"recovered",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0;if(valid0)if(data.partners!==void 0){let data5=data.partners,_errs8=errors;if(errors===_errs8)if(Array.isArray(
data5)){if(data5.length>4096)return validate857.errors=[{instancePath:instancePath+"/partners",schemaPath:"#/properties/\
partners/maxItems",keyword:"maxItems",params:{limit:4096}}],!1;{var valid1=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){
let _errs10=errors;validate861(data5[i0],{instancePath:instancePath+"/partners/"+i0,parentData:data5,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate861.errors:vErrors.concat(validate861.errors),errors=vErrors.
length);var valid1=_errs10===errors;if(!valid1)break}}}else return validate857.errors=[{instancePath:instancePath+"/part\
ners",schemaPath:"#/properties/partners/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}}}}else
return validate857.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate857.
errors=vErrors,errors===0}validate857.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateRestorePartner=validate861,
validateReversalCreate=validate865;var pattern42=new RegExp("^[A-Za-z0-9_-]{22,43}$","u");function validate865(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate865.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.of===void 0&&(missing0="of")||data.reason===
void 0&&(missing0="reason"))return validate865.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="id"||key0==="of"||key0==="reason"||key0===
"wait")){return validate865.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.id!==void 0){let _errs2=errors;validate60(data.id,{instancePath:instancePath+
"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.
concat(validate60.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.of!==void 0){
let data1=data.of,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>43)return validate865.errors=
[{instancePath:instancePath+"/of",schemaPath:"#/properties/of/maxLength",keyword:"maxLength",params:{limit:43}}],!1;if(!pattern42.
test(data1))return validate865.errors=[{instancePath:instancePath+"/of",schemaPath:"#/properties/of/pattern",keyword:"pa\
ttern",params:{pattern:"^[A-Za-z0-9_-]{22,43}$"}}],!1}else return validate865.errors=[{instancePath:instancePath+"/of",schemaPath:"\
#/properties/of/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.reason!==void 0){let _errs5=errors;validate68(data.reason,{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"\
reason",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.wait!==void 0){let data3=data.wait,_errs6=errors;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate865.errors=[{instancePath:instancePath+
"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data3==
"number"&&isFinite(data3)){if(data3>60||isNaN(data3))return validate865.errors=[{instancePath:instancePath+"/wait",schemaPath:"\
#/properties/wait/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}}],!1;if(data3<0||isNaN(data3))return validate865.
errors=[{instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate865.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate865.errors=vErrors,errors===0}validate865.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateRouteList=validate868;function validate868(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate868.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.bank===void 0&&
(missing0="bank")||data.partner===void 0&&(missing0="partner")||data.routes===void 0&&(missing0="routes"))return validate868.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="bank"||key0==="partner"||key0==="routes")){return validate868.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
bank!==void 0){let _errs2=errors;validate53(data.bank,{instancePath:instancePath+"/bank",parentData:data,parentDataProperty:"\
bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.partner!==void 0){let _errs3=errors;if(typeof data.
partner!="boolean")return validate868.errors=[{instancePath:instancePath+"/partner",schemaPath:"#/properties/partner/typ\
e",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.routes!==
void 0){let data2=data.routes,_errs5=errors;if(errors===_errs5)if(Array.isArray(data2)){if(data2.length>3)return validate868.
errors=[{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxItems",keyword:"maxItems",params:{limit:3}}],
!1;{var valid1=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0],_errs7=errors;if(errors===_errs7)
if(Array.isArray(data3)){if(data3.length>3)return validate868.errors=[{instancePath:instancePath+"/routes/"+i0,schemaPath:"\
#/properties/routes/items/maxItems",keyword:"maxItems",params:{limit:3}}],!1;if(data3.length<1)return validate868.errors=
[{instancePath:instancePath+"/routes/"+i0,schemaPath:"#/properties/routes/items/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid2=!0;let len1=data3.length;for(let i1=0;i1<len1;i1++){let _errs9=errors;validate54(data3[i1],{instancePath:instancePath+
"/routes/"+i0+"/"+i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.
errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid2=_errs9===errors;if(!valid2)break}}}else return validate868.
errors=[{instancePath:instancePath+"/routes/"+i0,schemaPath:"#/properties/routes/items/type",keyword:"type",params:{type:"\
array"}}],!1;var valid1=_errs7===errors;if(!valid1)break}}}else return validate868.errors=[{instancePath:instancePath+"/\
routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs5===errors}else var valid0=!0}}}}else
return validate868.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate868.
errors=vErrors,errors===0}validate868.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateStatementLine=validate871,
schema186={type:"object",additionalProperties:!1,required:["index","at","seconds","balance","other","purpose","id"],properties:{
index:{$ref:"Seq"},at:{$ref:"Instant"},day:{$ref:"Day"},seconds:{$ref:"Balance"},balance:{$ref:"Balance"},other:{type:"s\
tring",maxLength:130},category:{$ref:"Category"},purpose:{enum:["exchange","award","spend","agency","donation","opening",
"refund","reversal","clear"]},id:{type:"string",pattern:"^[A-Za-z0-9_-]{22,43}$",maxLength:43},reversed:{type:"boolean"}}};
function validate871(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate871.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.index===
void 0&&(missing0="index")||data.at===void 0&&(missing0="at")||data.seconds===void 0&&(missing0="seconds")||data.balance===
void 0&&(missing0="balance")||data.other===void 0&&(missing0="other")||data.purpose===void 0&&(missing0="purpose")||data.
id===void 0&&(missing0="id"))return validate871.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func15.call(schema186.properties,key0)){return validate871.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.index!==void 0){let _errs2=errors;validate64(data.index,{instancePath:instancePath+
"/index",parentData:data,parentDataProperty:"index",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:
vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
at!==void 0){let _errs3=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"a\
t",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.day!==void 0){let _errs4=errors;validate66(data.
day,{instancePath:instancePath+"/day",parentData:data,parentDataProperty:"day",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.seconds!==void 0){let _errs5=errors;validate62(data.seconds,{instancePath:instancePath+"/seconds",parentData:data,
parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.balance!==void 0){let _errs6=errors;
validate62(data.balance,{instancePath:instancePath+"/balance",parentData:data,parentDataProperty:"balance",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.other!==void 0){let data5=data.other,_errs7=errors;if(errors===_errs7)if(typeof data5==
"string"){if(func1(data5)>130)return validate871.errors=[{instancePath:instancePath+"/other",schemaPath:"#/properties/ot\
her/maxLength",keyword:"maxLength",params:{limit:130}}],!1}else return validate871.errors=[{instancePath:instancePath+"/\
other",schemaPath:"#/properties/other/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs7===errors}else var valid0=!0;
if(valid0){if(data.category!==void 0){let _errs9=errors;validate67(data.category,{instancePath:instancePath+"/category",
parentData:data,parentDataProperty:"category",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.
concat(validate67.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.purpose!==
void 0){let data7=data.purpose,_errs10=errors;if(!(data7==="exchange"||data7==="award"||data7==="spend"||data7==="agency"||
data7==="donation"||data7==="opening"||data7==="refund"||data7==="reversal"||data7==="clear"))return validate871.errors=
[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:schema186.
properties.purpose.enum}}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.id!==void 0){let data8=data.
id,_errs11=errors;if(errors===_errs11)if(typeof data8=="string"){if(func1(data8)>43)return validate871.errors=[{instancePath:instancePath+
"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:43}}],!1;if(!pattern42.test(data8))return validate871.
errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z0-9_-]{22,43}$"}}],!1}else return validate871.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"}}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0)if(data.reversed!==void 0){
let _errs13=errors;if(typeof data.reversed!="boolean")return validate871.errors=[{instancePath:instancePath+"/reversed",
schemaPath:"#/properties/reversed/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs13===errors}else var valid0=!0}}}}}}}}}}}else
return validate871.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate871.
errors=vErrors,errors===0}validate871.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateStatement=validate878;function validate878(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate878.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.account===
void 0&&(missing0="account")||data.lines===void 0&&(missing0="lines")||data.waiting===void 0&&(missing0="waiting"))return validate878.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="account"||key0==="lines"||key0==="waiting"||key0==="next")){return validate878.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;
break}if(_errs1===errors){if(data.account!==void 0){let _errs2=errors;validate684(data.account,{instancePath:instancePath+
"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate684.errors:
vErrors.concat(validate684.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
lines!==void 0){let data1=data.lines,_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){if(data1.length>1e3)return validate878.
errors=[{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/maxItems",keyword:"maxItems",params:{limit:1e3}}],
!1;{var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;validate871(data1[i0],{instancePath:instancePath+
"/lines/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate871.errors:
vErrors.concat(validate871.errors),errors=vErrors.length);var valid1=_errs5===errors;if(!valid1)break}}}else return validate878.
errors=[{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.waiting!==void 0){let data3=data.waiting,_errs6=errors;
if(errors===_errs6)if(Array.isArray(data3)){if(data3.length>100)return validate878.errors=[{instancePath:instancePath+"/\
waiting",schemaPath:"#/properties/waiting/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var valid2=!0;let len1=data3.
length;for(let i1=0;i1<len1;i1++){let _errs8=errors;validate765(data3[i1],{instancePath:instancePath+"/waiting/"+i1,parentData:data3,
parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate765.errors:vErrors.concat(validate765.errors),
errors=vErrors.length);var valid2=_errs8===errors;if(!valid2)break}}}else return validate878.errors=[{instancePath:instancePath+
"/waiting",schemaPath:"#/properties/waiting/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs6===errors}else
var valid0=!0;if(valid0)if(data.next!==void 0){let _errs9=errors;validate64(data.next,{instancePath:instancePath+"/next",
parentData:data,parentDataProperty:"next",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(
validate64.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0}}}}}else return validate878.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate878.errors=vErrors,errors===
0}validate878.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateNodeStatus=validate883,schema188={type:"o\
bject",additionalProperties:!1,required:["bank","title","version","protocol","entries","accounts","exchanges","transfers",
"waiting","partners","partnersUp","frozen","sum","checkpoint","peer","addrs","startedAt","now"],properties:{bank:{$ref:"\
BankId"},title:{$ref:"BankTitle"},version:{type:"string",maxLength:32},protocol:{$ref:"Protocol"},entries:{$ref:"Seq"},accounts:{
$ref:"Seq"},exchanges:{$ref:"Seq"},transfers:{$ref:"Seq"},waiting:{$ref:"Seq"},partners:{$ref:"Seq"},partnersUp:{$ref:"S\
eq"},frozen:{$ref:"Seq"},sum:{$ref:"Balance"},checkpoint:{type:"string",maxLength:1024},peer:{type:"string",maxLength:80},
addrs:{type:"array",maxItems:16,items:{$ref:"Multiaddr"}},startedAt:{$ref:"Instant"},now:{$ref:"Instant"},witnessed:{type:"\
object",additionalProperties:!1,required:["size","at","by"],properties:{size:{$ref:"Seq"},at:{$ref:"Instant"},by:{type:"\
integer",minimum:1,maximum:32}}},restore:{$ref:"RestoreView"}}};function validate883(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate883.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.bank===void 0&&(missing0="bank")||data.title===void 0&&(missing0="title")||data.
version===void 0&&(missing0="version")||data.protocol===void 0&&(missing0="protocol")||data.entries===void 0&&(missing0=
"entries")||data.accounts===void 0&&(missing0="accounts")||data.exchanges===void 0&&(missing0="exchanges")||data.transfers===
void 0&&(missing0="transfers")||data.waiting===void 0&&(missing0="waiting")||data.partners===void 0&&(missing0="partners")||
data.partnersUp===void 0&&(missing0="partnersUp")||data.frozen===void 0&&(missing0="frozen")||data.sum===void 0&&(missing0=
"sum")||data.checkpoint===void 0&&(missing0="checkpoint")||data.peer===void 0&&(missing0="peer")||data.addrs===void 0&&(missing0=
"addrs")||data.startedAt===void 0&&(missing0="startedAt")||data.now===void 0&&(missing0="now"))return validate883.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func15.call(schema188.properties,key0)){return validate883.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.bank!==void 0){let _errs2=errors;
validate53(data.bank,{instancePath:instancePath+"/bank",parentData:data,parentDataProperty:"bank",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.title!==void 0){let _errs3=errors;validate52(data.title,{instancePath:instancePath+"/ti\
tle",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.
concat(validate52.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.version!==
void 0){let data2=data.version,_errs4=errors;if(errors===_errs4)if(typeof data2=="string"){if(func1(data2)>32)return validate883.
errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit:32}}],
!1}else return validate883.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.protocol!==void 0){let _errs6=errors;
validate70(data.protocol,{instancePath:instancePath+"/protocol",parentData:data,parentDataProperty:"protocol",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.entries!==void 0){let _errs7=errors;validate64(data.entries,{instancePath:instancePath+
"/entries",parentData:data,parentDataProperty:"entries",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:
vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.
accounts!==void 0){let _errs8=errors;validate64(data.accounts,{instancePath:instancePath+"/accounts",parentData:data,parentDataProperty:"\
accounts",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=
vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.exchanges!==void 0){let _errs9=errors;validate64(
data.exchanges,{instancePath:instancePath+"/exchanges",parentData:data,parentDataProperty:"exchanges",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.transfers!==void 0){let _errs10=errors;validate64(data.transfers,{instancePath:instancePath+
"/transfers",parentData:data,parentDataProperty:"transfers",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.
errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){
if(data.waiting!==void 0){let _errs11=errors;validate64(data.waiting,{instancePath:instancePath+"/waiting",parentData:data,
parentDataProperty:"waiting",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.partners!==void 0){let _errs12=errors;
validate64(data.partners,{instancePath:instancePath+"/partners",parentData:data,parentDataProperty:"partners",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs12===
errors}else var valid0=!0;if(valid0){if(data.partnersUp!==void 0){let _errs13=errors;validate64(data.partnersUp,{instancePath:instancePath+
"/partnersUp",parentData:data,parentDataProperty:"partnersUp",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.
errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs13===errors}else var valid0=!0;if(valid0){
if(data.frozen!==void 0){let _errs14=errors;validate64(data.frozen,{instancePath:instancePath+"/frozen",parentData:data,
parentDataProperty:"frozen",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.sum!==void 0){let _errs15=errors;
validate62(data.sum,{instancePath:instancePath+"/sum",parentData:data,parentDataProperty:"sum",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs15===
errors}else var valid0=!0;if(valid0){if(data.checkpoint!==void 0){let data13=data.checkpoint,_errs16=errors;if(errors===
_errs16)if(typeof data13=="string"){if(func1(data13)>1024)return validate883.errors=[{instancePath:instancePath+"/checkp\
oint",schemaPath:"#/properties/checkpoint/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate883.
errors=[{instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"type",params:{type:"\
string"}}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0){if(data.peer!==void 0){let data14=data.peer,_errs18=errors;
if(errors===_errs18)if(typeof data14=="string"){if(func1(data14)>80)return validate883.errors=[{instancePath:instancePath+
"/peer",schemaPath:"#/properties/peer/maxLength",keyword:"maxLength",params:{limit:80}}],!1}else return validate883.errors=
[{instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs18===
errors}else var valid0=!0;if(valid0){if(data.addrs!==void 0){let data15=data.addrs,_errs20=errors;if(errors===_errs20)if(Array.
isArray(data15)){if(data15.length>16)return validate883.errors=[{instancePath:instancePath+"/addrs",schemaPath:"#/proper\
ties/addrs/maxItems",keyword:"maxItems",params:{limit:16}}],!1;{var valid1=!0;let len0=data15.length;for(let i0=0;i0<len0;i0++){
let _errs22=errors;validate69(data15[i0],{instancePath:instancePath+"/addrs/"+i0,parentData:data15,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);
var valid1=_errs22===errors;if(!valid1)break}}}else return validate883.errors=[{instancePath:instancePath+"/addrs",schemaPath:"\
#/properties/addrs/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs20===errors}else var valid0=!0;if(valid0){
if(data.startedAt!==void 0){let _errs23=errors;validate65(data.startedAt,{instancePath:instancePath+"/startedAt",parentData:data,
parentDataProperty:"startedAt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.
errors),errors=vErrors.length);var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.now!==void 0){let _errs24=errors;
validate65(data.now,{instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs24===
errors}else var valid0=!0;if(valid0){if(data.witnessed!==void 0){let data19=data.witnessed,_errs25=errors;if(errors===_errs25)
if(data19&&typeof data19=="object"&&!Array.isArray(data19)){let missing1;if(data19.size===void 0&&(missing1="size")||data19.
at===void 0&&(missing1="at")||data19.by===void 0&&(missing1="by"))return validate883.errors=[{instancePath:instancePath+
"/witnessed",schemaPath:"#/properties/witnessed/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs27=errors;
for(let key1 in data19)if(!(key1==="size"||key1==="at"||key1==="by")){return validate883.errors=[{instancePath:instancePath+
"/witnessed",schemaPath:"#/properties/witnessed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs27===errors){if(data19.size!==void 0){let _errs28=errors;validate64(data19.size,{instancePath:instancePath+
"/witnessed/size",parentData:data19,parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.
errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid2=_errs28===errors}else var valid2=!0;if(valid2){
if(data19.at!==void 0){let _errs29=errors;validate65(data19.at,{instancePath:instancePath+"/witnessed/at",parentData:data19,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),
errors=vErrors.length);var valid2=_errs29===errors}else var valid2=!0;if(valid2)if(data19.by!==void 0){let data22=data19.
by,_errs30=errors;if(!(typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22)))return validate883.errors=
[{instancePath:instancePath+"/witnessed/by",schemaPath:"#/properties/witnessed/properties/by/type",keyword:"type",params:{
type:"integer"}}],!1;if(errors===_errs30&&typeof data22=="number"&&isFinite(data22)){if(data22>32||isNaN(data22))return validate883.
errors=[{instancePath:instancePath+"/witnessed/by",schemaPath:"#/properties/witnessed/properties/by/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:32}}],!1;if(data22<1||isNaN(data22))return validate883.errors=[{instancePath:instancePath+
"/witnessed/by",schemaPath:"#/properties/witnessed/properties/by/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var valid2=_errs30===errors}else var valid2=!0}}}}else return validate883.errors=[{instancePath:instancePath+"/witnes\
sed",schemaPath:"#/properties/witnessed/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs25===errors}else
var valid0=!0;if(valid0)if(data.restore!==void 0){let _errs32=errors;validate857(data.restore,{instancePath:instancePath+
"/restore",parentData:data,parentDataProperty:"restore",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate857.errors:
vErrors.concat(validate857.errors),errors=vErrors.length);var valid0=_errs32===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}}}else
return validate883.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate883.
errors=vErrors,errors===0}validate883.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateTransferView=validate902,
schema189={type:"object",additionalProperties:!1,required:["xfer","role","state","seconds","overdue"],properties:{xfer:{
$ref:"Oid"},role:{enum:["payer","middle","payee","loop"]},state:{enum:["ordered","accepted","held","paid","released","de\
clined","lapsed"]},seconds:{$ref:"Seconds"},from:{$ref:"BankRef"},to:{$ref:"BankRef"},decider:{$ref:"BankId"},decideBy:{
$ref:"Instant"},overdue:{type:"boolean"},writtenOff:{type:"object",additionalProperties:!1,required:["by","at"],properties:{
by:{$ref:"AccountId"},at:{$ref:"Instant"}}},lost:{type:"boolean"},code:{$ref:"Code"}}};function validate902(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate902.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.xfer===void 0&&(missing0="xfer")||data.role===void 0&&
(missing0="role")||data.state===void 0&&(missing0="state")||data.seconds===void 0&&(missing0="seconds")||data.overdue===
void 0&&(missing0="overdue"))return validate902.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func15.call(schema189.properties,key0)){return validate902.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.xfer!==void 0){let _errs2=errors;validate57(data.xfer,{instancePath:instancePath+"/\
xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.role!==
void 0){let data1=data.role,_errs3=errors;if(!(data1==="payer"||data1==="middle"||data1==="payee"||data1==="loop"))return validate902.
errors=[{instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:schema189.
properties.role.enum}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.state!==void 0){let data2=data.
state,_errs4=errors;if(!(data2==="ordered"||data2==="accepted"||data2==="held"||data2==="paid"||data2==="released"||data2===
"declined"||data2==="lapsed"))return validate902.errors=[{instancePath:instancePath+"/state",schemaPath:"#/properties/st\
ate/enum",keyword:"enum",params:{allowedValues:schema189.properties.state.enum}}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.seconds!==void 0){let _errs5=errors;validate61(data.seconds,{instancePath:instancePath+"/seconds",parentData:data,
parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs6=errors;
validate54(data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.to!==void 0){let _errs7=errors;validate54(data.to,{instancePath:instancePath+"/to",parentData:data,
parentDataProperty:"to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),
errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.decider!==void 0){let _errs8=errors;
validate53(data.decider,{instancePath:instancePath+"/decider",parentData:data,parentDataProperty:"decider",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0;if(valid0){if(data.decideBy!==void 0){let _errs9=errors;validate65(data.decideBy,{instancePath:instancePath+
"/decideBy",parentData:data,parentDataProperty:"decideBy",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.
errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){
if(data.overdue!==void 0){let _errs10=errors;if(typeof data.overdue!="boolean")return validate902.errors=[{instancePath:instancePath+
"/overdue",schemaPath:"#/properties/overdue/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs10===errors}else
var valid0=!0;if(valid0){if(data.writtenOff!==void 0){let data9=data.writtenOff,_errs12=errors;if(errors===_errs12)if(data9&&
typeof data9=="object"&&!Array.isArray(data9)){let missing1;if(data9.by===void 0&&(missing1="by")||data9.at===void 0&&(missing1=
"at"))return validate902.errors=[{instancePath:instancePath+"/writtenOff",schemaPath:"#/properties/writtenOff/required",
keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs14=errors;for(let key1 in data9)if(!(key1==="by"||key1===
"at")){return validate902.errors=[{instancePath:instancePath+"/writtenOff",schemaPath:"#/properties/writtenOff/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs14===errors){if(data9.by!==
void 0){let _errs15=errors;validate55(data9.by,{instancePath:instancePath+"/writtenOff/by",parentData:data9,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.
length);var valid1=_errs15===errors}else var valid1=!0;if(valid1)if(data9.at!==void 0){let _errs16=errors;validate65(data9.
at,{instancePath:instancePath+"/writtenOff/at",parentData:data9,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid1=_errs16===errors}else
var valid1=!0}}}else return validate902.errors=[{instancePath:instancePath+"/writtenOff",schemaPath:"#/properties/writte\
nOff/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.
lost!==void 0){let _errs17=errors;if(typeof data.lost!="boolean")return validate902.errors=[{instancePath:instancePath+"\
/lost",schemaPath:"#/properties/lost/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs17===errors}else var valid0=!0;
if(valid0)if(data.code!==void 0){let _errs19=errors;validate68(data.code,{instancePath:instancePath+"/code",parentData:data,
parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.
errors),errors=vErrors.length);var valid0=_errs19===errors}else var valid0=!0}}}}}}}}}}}}}else return validate902.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate902.errors=vErrors,errors===
0}validate902.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateTransferList=validate912;function validate912(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate912.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.transfers===
void 0&&(missing0="transfers"))return validate912.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(key0!=="transfers"){return validate912.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;
break}if(_errs1===errors&&data.transfers!==void 0){let data0=data.transfers;if(errors===errors)if(Array.isArray(data0)){
if(data0.length>1e5)return validate912.errors=[{instancePath:instancePath+"/transfers",schemaPath:"#/properties/transfer\
s/maxItems",keyword:"maxItems",params:{limit:1e5}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;
validate902(data0[i0],{instancePath:instancePath+"/transfers/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate902.errors:vErrors.concat(validate902.errors),errors=vErrors.length);var valid1=_errs4===
errors;if(!valid1)break}}}else return validate912.errors=[{instancePath:instancePath+"/transfers",schemaPath:"#/properti\
es/transfers/type",keyword:"type",params:{type:"array"}}],!1}}}else return validate912.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate912.errors=vErrors,errors===0}validate912.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};export{validateAccept,validateAccountChange,validateAccountCreate,validateAccountId,validateAccountKey,validateAccountKind,
validateAccountLimit,validateAccountList,validateAccountOpen,validateAccountView,validateAddress,validateAdvert,validateAgreement,
validateAgreementOpen,validateBalance,validateBankChange,validateBankId,validateBankList,validateBankRef,validateBankTitle,
validateBankView,validateCategory,validateClearingLoop,validateClearingPartner,validateClearingRound,validateClearingRule,
validateClearingRun,validateClearingStart,validateClearingView,validateCode,validateConcluded,validateConsent,validateConsistencyProof,
validateCopies,validateCosignFork,validateDay,validateDecline,validateDisposal,validateDoubleDecision,validateEntry,validateEventEvidence,
validateEventHello,validateEventPartner,validateEventPosting,validateEvidence,validateEvidenceEntry,validateEvidenceKind,
validateEvidenceList,validateEvidenceView,validateExchange,validateExchangeCreate,validateExchangeView,validateFind,validateFound,
validateFrame,validateGenesis,validateGenesisEntry,validateHello,validateHouseRules,validateHouseRulesChange,validateIdHave,
validateIdOps,validateIdTombstone,validateIdUpdate,validateIdentityEntry,validateIdentityFork,validateIdentityItem,validateIdentityOp,
validateIdentityOps,validateInclusionProof,validateInclusionShown,validateInstant,validateIntro,validateInvite,validateInviteCreate,
validateInviteCreated,validateItem,validateLaneAck,validateLaneCopy,validateLaneCopyGet,validateLaneEntry,validateLaneFork,
validateLaneGet,validateLaneHold,validateLaneIn,validateLaneLimit,validateLaneLine,validateLaneOut,validateLaneProof,validateLaneRecovered,
validateLaneRelease,validateLaneResume,validateLaneSettle,validateLaneSuspend,validateLimit,validateLimitPair,validateLiveEvent,
validateLogFork,validateMultiaddr,validateNodeConfig,validateNodeStatus,validateNonce,validateOid,validateOrder,validateOrderAccepted,
validateOrderClosed,validateOrderIn,validateOrderOut,validateOrderPurpose,validateOrderRecovered,validateOwnEnd,validateOwnEntry,
validateOwnGet,validatePartnerAccept,validatePartnerChange,validatePartnerClose,validatePartnerIdentity,validatePartnerList,
validatePartnerPreview,validatePartnerStatement,validatePartnerView,validatePosition,validateProblem,validateProofGet,validatePropose,
validateProtocol,validateProtocolError,validateProvenLane,validatePublicKey,validatePurpose,validateReceipt,validateRestoreItem,
validateRestorePartner,validateRestoreView,validateReversal,validateReversalCreate,validateRotationKeys,validateRouteList,
validateRulesEntry,validateSeal,validateSealProof,validateSealedReceipt,validateSeconds,validateSeq,validateSignature,validateSignedOp,
validateStatement,validateStatementAgree,validateStatementAsk,validateStatementBody,validateStatementEntry,validateStatementHeld,
validateStatementItem,validateStatementLine,validateStatementLook,validateStatementOffer,validateStatementPropose,validateStatementSide,
validateStatementView,validateTip,validateTransferList,validateTransferQuery,validateTransferStatus,validateTransferView,
validateTransferWriteOff,validateVenueTag,validateWitnessAdd,validateWitnessCosigned,validateWitnessItem,validateWitnessSeen,
validateWitnessStale,validateWitnessed};
