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
dynamicProps:!1,dynamicItems:!1};var validateExtension=validate92;var pattern17=new RegExp("^[a-z][a-z0-9-]{0,62}(?:\\.[a-z][a-z0-9-]{0,62}){1,7}$","u");function validate92(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate92.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.name===void 0&&(missing0="name")||data.value===void 0&&
(missing0="value"))return validate92.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="name"||key0==="value"||key0==="critical")){return validate92.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;
break}if(_errs1===errors){if(data.name!==void 0){let data0=data.name,_errs2=errors;if(errors===_errs2)if(typeof data0=="\
string"){if(func1(data0)>128)return validate92.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/\
maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(!pattern17.test(data0))return validate92.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,62}(?:\\.[a-z][a-z0-9\
-]{0,62}){1,7}$"}}],!1}else return validate92.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/t\
ype",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.value!==
void 0){let data1=data.value,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func1(data1)>512)return validate92.
errors=[{instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit:512}}],
!1}else return validate92.errors=[{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",
params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.critical!==void 0){let _errs6=errors;
if(data.critical!==!0)return validate92.errors=[{instancePath:instancePath+"/critical",schemaPath:"#/properties/critical\
/const",keyword:"const",params:{allowedValue:!0}}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}else return validate92.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate92.errors=vErrors,errors===
0}validate92.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateExtensions=validate93;function validate93(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate93.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(Array.isArray(data)){if(data.length>8)return validate93.errors=[{instancePath,schemaPath:"\
#/maxItems",keyword:"maxItems",params:{limit:8}}],!1;if(data.length<1)return validate93.errors=[{instancePath,schemaPath:"\
#/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid0=!0;let len0=data.length;for(let i0=0;i0<len0;i0++){let _errs1=errors;
validate92(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length);var valid0=_errs1===errors;if(!valid0)
break}}}else return validate93.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"}}],!1;return validate93.
errors=vErrors,errors===0}validate93.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var validateConsent=validate95;function validate95(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate95.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.id===void 0&&(missing0="id")||data.giver===void 0&&(missing0="giver")||data.receiver===void 0&&(missing0=
"receiver")||data.seconds===void 0&&(missing0="seconds")||data.day===void 0&&(missing0="day")||data.category===void 0&&(missing0=
"category"))return validate95.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="id"||key0==="giver"||key0==="receiver"||key0==="se\
conds"||key0==="day"||key0==="category")){return validate95.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="consent")return validate95.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
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
var valid0=!0}}}}}}}}else return validate95.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return validate95.errors=vErrors,errors===0}validate95.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateEntry=validate102;var schema54={type:"object",additionalProperties:!1,required:["typ","protocol","unit","op","transport","cosign","rotatio\
n","at","nonce"],properties:{typ:{const:"id.genesis"},protocol:{const:"tbf/1"},unit:{const:"s"},op:{$ref:"PublicKey"},transport:{
$ref:"PublicKey"},cosign:{$ref:"PublicKey"},rotation:{$ref:"RotationKeys"},at:{$ref:"Instant"},nonce:{$ref:"Nonce"}}},func17=Object.
prototype.hasOwnProperty;function validate104(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate104.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
typ===void 0&&(missing0="typ")||data.protocol===void 0&&(missing0="protocol")||data.unit===void 0&&(missing0="unit")||data.
op===void 0&&(missing0="op")||data.transport===void 0&&(missing0="transport")||data.cosign===void 0&&(missing0="cosign")||
data.rotation===void 0&&(missing0="rotation")||data.at===void 0&&(missing0="at")||data.nonce===void 0&&(missing0="nonce"))
return validate104.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func17.call(schema54.properties,key0)){return validate104.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="id.genesis")return validate104.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"id.genesis"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.protocol!==void 0){let _errs3=errors;if(data.protocol!=="tbf/1")return validate104.errors=
[{instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/const",keyword:"const",params:{allowedValue:"t\
bf/1"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.unit!==void 0){let _errs4=errors;if(data.unit!==
"s")return validate104.errors=[{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/const",keyword:"const",params:{
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
errors}else var valid0=!0}}}}}}}}}}else return validate104.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate104.errors=vErrors,errors===0}validate104.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate103(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate103.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.genesis===void 0&&(missing0="genesis")||data.at===void 0&&(missing0="at"))return validate103.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="genesis"||key0==="at")){return validate103.errors=[{instancePath,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){
let _errs2=errors;if(data.typ!=="genesis")return validate103.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/pro\
perties/typ/const",keyword:"const",params:{allowedValue:"genesis"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.genesis!==void 0){let _errs3=errors;validate104(data.genesis,{instancePath:instancePath+"/genesis",parentData:data,
parentDataProperty:"genesis",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate104.errors:vErrors.concat(validate104.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs4=errors;
validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}}else return validate103.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate103.errors=vErrors,errors===0}validate103.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema55={
type:"object",additionalProperties:!1,required:["typ","maxSeconds","maxAgeDays","decideSeconds","orderSeconds","by","at"],
properties:{typ:{const:"rules"},maxSeconds:{$ref:"Seconds"},maxAgeDays:{type:"integer",minimum:0,maximum:36600},decideSeconds:{
type:"integer",minimum:5,maximum:604800},orderSeconds:{type:"integer",minimum:5,maximum:7776e3},maxOwedOutside:{$ref:"Li\
mit"},maxOwedToUs:{$ref:"Limit"},by:{$ref:"AccountId"},at:{$ref:"Instant"},clearing:{$ref:"ClearingRule"}}};function validate113(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate113.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.maxSeconds===
void 0&&(missing0="maxSeconds")||data.maxAgeDays===void 0&&(missing0="maxAgeDays")||data.decideSeconds===void 0&&(missing0=
"decideSeconds")||data.orderSeconds===void 0&&(missing0="orderSeconds")||data.by===void 0&&(missing0="by")||data.at===void 0&&
(missing0="at"))return validate113.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func17.call(schema55.properties,key0)){return validate113.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="rules")return validate113.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"rules"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.maxSeconds!==void 0){let _errs3=errors;validate61(data.maxSeconds,{instancePath:instancePath+
"/maxSeconds",parentData:data,parentDataProperty:"maxSeconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.
errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.maxAgeDays!==void 0){let data2=data.maxAgeDays,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2)))return validate113.errors=[{instancePath:instancePath+"/maxAgeDays",schemaPath:"#/properties/maxAgeDays\
/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>
36600||isNaN(data2))return validate113.errors=[{instancePath:instancePath+"/maxAgeDays",schemaPath:"#/properties/maxAgeD\
ays/maximum",keyword:"maximum",params:{comparison:"<=",limit:36600}}],!1;if(data2<0||isNaN(data2))return validate113.errors=
[{instancePath:instancePath+"/maxAgeDays",schemaPath:"#/properties/maxAgeDays/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.decideSeconds!==void 0){let data3=data.
decideSeconds,_errs6=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate113.
errors=[{instancePath:instancePath+"/decideSeconds",schemaPath:"#/properties/decideSeconds/type",keyword:"type",params:{
type:"integer"}}],!1;if(errors===_errs6&&typeof data3=="number"&&isFinite(data3)){if(data3>604800||isNaN(data3))return validate113.
errors=[{instancePath:instancePath+"/decideSeconds",schemaPath:"#/properties/decideSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:604800}}],!1;if(data3<5||isNaN(data3))return validate113.errors=[{instancePath:instancePath+"/deci\
deSeconds",schemaPath:"#/properties/decideSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:5}}],!1}var valid0=_errs6===
errors}else var valid0=!0;if(valid0){if(data.orderSeconds!==void 0){let data4=data.orderSeconds,_errs8=errors;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate113.errors=[{instancePath:instancePath+"/orderSecon\
ds",schemaPath:"#/properties/orderSeconds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs8&&typeof data4==
"number"&&isFinite(data4)){if(data4>7776e3||isNaN(data4))return validate113.errors=[{instancePath:instancePath+"/orderSe\
conds",schemaPath:"#/properties/orderSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:7776e3}}],!1;if(data4<
5||isNaN(data4))return validate113.errors=[{instancePath:instancePath+"/orderSeconds",schemaPath:"#/properties/orderSeco\
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
errors}else var valid0=!0}}}}}}}}}}}else return validate113.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate113.errors=vErrors,errors===0}validate113.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema56={type:"object",additionalProperties:!1,required:["typ","account","kind","floor","ceiling","by","at"],properties:{
typ:{const:"account.open"},account:{$ref:"AccountId"},kind:{$ref:"AccountKind"},floor:{$ref:"Balance"},ceiling:{$ref:"Ba\
lance"},key:{$ref:"PublicKey"},tag:{$ref:"VenueTag"},agency:{$ref:"AccountId"},by:{$ref:"AccountId"},at:{$ref:"Instant"}}};
function validate120(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate120.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.account===void 0&&(missing0="account")||data.kind===void 0&&(missing0="kind")||data.floor===void 0&&
(missing0="floor")||data.ceiling===void 0&&(missing0="ceiling")||data.by===void 0&&(missing0="by")||data.at===void 0&&(missing0=
"at"))return validate120.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func17.call(schema56.properties,key0)){return validate120.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="account.open")return validate120.errors=[{instancePath:instancePath+
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
errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0}}}}}}}}}}}else return validate120.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate120.errors=vErrors,errors===0}validate120.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate130(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate130.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.account===void 0&&(missing0="account")||data.floor===void 0&&(missing0="floor")||data.ceiling===void 0&&
(missing0="ceiling")||data.by===void 0&&(missing0="by")||data.at===void 0&&(missing0="at"))return validate130.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="account"||key0==="floor"||key0==="ceiling"||key0==="by"||key0==="at")){return validate130.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;
break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="account.limit")return validate130.errors=
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
length);var valid0=_errs7===errors}else var valid0=!0}}}}}}}else return validate130.errors=[{instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return validate130.errors=vErrors,errors===0}validate130.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate136(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate136.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.account===void 0&&(missing0="account")||data.key===void 0&&(missing0="key")||data.by===void 0&&(missing0=
"by")||data.at===void 0&&(missing0="at"))return validate136.errors=[{instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="account"||
key0==="key"||key0==="by"||key0==="at")){return validate136.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="account.key")return validate136.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/co\
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
return validate136.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate136.
errors=vErrors,errors===0}validate136.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema59={type:"object",additionalProperties:!1,
required:["typ","id","purpose","giver","receiver","seconds","day","category","by","at"],properties:{typ:{const:"exchange"},
id:{$ref:"Nonce"},purpose:{$ref:"Purpose"},giver:{$ref:"AccountId"},receiver:{$ref:"AccountId"},seconds:{$ref:"Seconds"},
day:{$ref:"Day"},category:{$ref:"Category"},by:{$ref:"AccountId"},consent:{$ref:"Seal"},at:{$ref:"Instant"}}};function validate141(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate141.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.id===void 0&&
(missing0="id")||data.purpose===void 0&&(missing0="purpose")||data.giver===void 0&&(missing0="giver")||data.receiver===void 0&&
(missing0="receiver")||data.seconds===void 0&&(missing0="seconds")||data.day===void 0&&(missing0="day")||data.category===
void 0&&(missing0="category")||data.by===void 0&&(missing0="by")||data.at===void 0&&(missing0="at"))return validate141.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func17.call(schema59.properties,key0)){return validate141.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="exchange")return validate141.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
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
concat(validate65.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0}}}}}}}}}}}}else return validate141.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate141.errors=vErrors,errors===
0}validate141.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema60={type:"object",additionalProperties:!1,required:[
"typ","id","of","giver","receiver","seconds","reason","by","at"],properties:{typ:{const:"reversal"},id:{$ref:"Nonce"},of:{
$ref:"Nonce"},giver:{$ref:"AccountId"},receiver:{$ref:"AccountId"},seconds:{$ref:"Seconds"},reason:{$ref:"Code"},by:{$ref:"\
AccountId"},at:{$ref:"Instant"}}};function validate152(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate152.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.id===void 0&&(missing0="id")||data.of===void 0&&(missing0=
"of")||data.giver===void 0&&(missing0="giver")||data.receiver===void 0&&(missing0="receiver")||data.seconds===void 0&&(missing0=
"seconds")||data.reason===void 0&&(missing0="reason")||data.by===void 0&&(missing0="by")||data.at===void 0&&(missing0="a\
t"))return validate152.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func17.call(schema60.properties,key0)){return validate152.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="reversal")return validate152.errors=[{instancePath:instancePath+
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
length);var valid0=_errs10===errors}else var valid0=!0}}}}}}}}}}else return validate152.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate152.errors=vErrors,errors===0}validate152.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema62={type:"object",additionalProperties:!1,required:["typ","protocol","unit","ch","ep","a","b","aMayOwe","bMayO\
we","maxHolds","maxHeld","decideMax","at","nonce"],properties:{typ:{const:"agreement"},protocol:{const:"tbf/1"},unit:{const:"\
s"},ch:{$ref:"Oid"},ep:{type:"integer",minimum:1,maximum:1e6},a:{$ref:"BankId"},b:{$ref:"BankId"},aMayOwe:{$ref:"Limit"},
bMayOwe:{$ref:"Limit"},maxHolds:{type:"integer",minimum:1,maximum:4096},maxHeld:{$ref:"Limit"},decideMax:{type:"integer",
minimum:5,maximum:604800},after:{$ref:"Oid"},opening:{$ref:"Balance"},at:{$ref:"Instant"},nonce:{$ref:"Nonce"}}};function validate162(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate162.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.protocol===
void 0&&(missing0="protocol")||data.unit===void 0&&(missing0="unit")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&
(missing0="ep")||data.a===void 0&&(missing0="a")||data.b===void 0&&(missing0="b")||data.aMayOwe===void 0&&(missing0="aMa\
yOwe")||data.bMayOwe===void 0&&(missing0="bMayOwe")||data.maxHolds===void 0&&(missing0="maxHolds")||data.maxHeld===void 0&&
(missing0="maxHeld")||data.decideMax===void 0&&(missing0="decideMax")||data.at===void 0&&(missing0="at")||data.nonce===void 0&&
(missing0="nonce"))return validate162.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func17.call(schema62.properties,key0)){return validate162.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="agreement")return validate162.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"agreement"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.protocol!==void 0){let _errs3=errors;if(data.protocol!=="tbf/1")return validate162.errors=
[{instancePath:instancePath+"/protocol",schemaPath:"#/properties/protocol/const",keyword:"const",params:{allowedValue:"t\
bf/1"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.unit!==void 0){let _errs4=errors;if(data.unit!==
"s")return validate162.errors=[{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/const",keyword:"const",params:{
allowedValue:"s"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs5=errors;validate57(
data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.ep!==void 0){let data4=data.ep,_errs6=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&
isFinite(data4)))return validate162.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data4=="number"&&isFinite(data4)){if(data4>1e6||isNaN(data4))
return validate162.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6}}],!1;if(data4<1||isNaN(data4))return validate162.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
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
"number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)))return validate162.errors=[{instancePath:instancePath+"/maxHolds",
schemaPath:"#/properties/maxHolds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs12&&typeof data9=="\
number"&&isFinite(data9)){if(data9>4096||isNaN(data9))return validate162.errors=[{instancePath:instancePath+"/maxHolds",
schemaPath:"#/properties/maxHolds/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(data9<1||isNaN(
data9))return validate162.errors=[{instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxHolds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.maxHeld!==
void 0){let _errs14=errors;validate63(data.maxHeld,{instancePath:instancePath+"/maxHeld",parentData:data,parentDataProperty:"\
maxHeld",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.
length);var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.decideMax!==void 0){let data11=data.decideMax,
_errs15=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11)))return validate162.errors=[{
instancePath:instancePath+"/decideMax",schemaPath:"#/properties/decideMax/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs15&&typeof data11=="number"&&isFinite(data11)){if(data11>604800||isNaN(data11))return validate162.errors=
[{instancePath:instancePath+"/decideMax",schemaPath:"#/properties/decideMax/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:604800}}],!1;if(data11<5||isNaN(data11))return validate162.errors=[{instancePath:instancePath+"/decideMax",schemaPath:"\
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
errors),errors=vErrors.length);var valid0=_errs20===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else return validate162.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate162.errors=vErrors,errors===
0}validate162.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema66={type:"object",additionalProperties:!1,required:["typ","bank","seq","prev","op","transport","cosign","rotat\
ion","at"],properties:{typ:{const:"id.update"},bank:{$ref:"BankId"},seq:{type:"integer",minimum:1,maximum:64},prev:{$ref:"\
Oid"},op:{$ref:"PublicKey"},transport:{$ref:"PublicKey"},cosign:{$ref:"PublicKey"},rotation:{$ref:"RotationKeys"},cut:{type:"\
object",additionalProperties:!1,required:["size","root"],properties:{size:{$ref:"Seq"},root:{$ref:"Oid"}}},at:{$ref:"Ins\
tant"}}};function validate178(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate178.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.bank===void 0&&(missing0="bank")||data.seq===void 0&&(missing0="seq")||data.prev===void 0&&(missing0=
"prev")||data.op===void 0&&(missing0="op")||data.transport===void 0&&(missing0="transport")||data.cosign===void 0&&(missing0=
"cosign")||data.rotation===void 0&&(missing0="rotation")||data.at===void 0&&(missing0="at"))return validate178.errors=[{
instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func17.call(schema66.properties,key0)){return validate178.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="id.update")return validate178.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/cons\
t",keyword:"const",params:{allowedValue:"id.update"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
bank!==void 0){let _errs3=errors;validate53(data.bank,{instancePath:instancePath+"/bank",parentData:data,parentDataProperty:"\
bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let data2=data.seq,_errs4=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate178.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2==
"number"&&isFinite(data2)){if(data2>64||isNaN(data2))return validate178.errors=[{instancePath:instancePath+"/seq",schemaPath:"\
#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:64}}],!1;if(data2<1||isNaN(data2))return validate178.
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
"size")||data8.root===void 0&&(missing1="root"))return validate178.errors=[{instancePath:instancePath+"/cut",schemaPath:"\
#/properties/cut/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs13=errors;for(let key1 in data8)
if(!(key1==="size"||key1==="root")){return validate178.errors=[{instancePath:instancePath+"/cut",schemaPath:"#/propertie\
s/cut/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs13===errors){
if(data8.size!==void 0){let _errs14=errors;validate64(data8.size,{instancePath:instancePath+"/cut/size",parentData:data8,
parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length);var valid1=_errs14===errors}else var valid1=!0;if(valid1)if(data8.root!==void 0){let _errs15=errors;
validate57(data8.root,{instancePath:instancePath+"/cut/root",parentData:data8,parentDataProperty:"root",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid1=_errs15===
errors}else var valid1=!0}}}else return validate178.errors=[{instancePath:instancePath+"/cut",schemaPath:"#/properties/c\
ut/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0)if(data.at!==
void 0){let _errs16=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs16===
errors}else var valid0=!0}}}}}}}}}}}else return validate178.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate178.errors=vErrors,errors===0}validate178.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate188(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate188.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.bank===void 0&&(missing0="bank")||data.seq===void 0&&(missing0="seq")||data.prev===void 0&&(missing0=
"prev")||data.at===void 0&&(missing0="at"))return validate188.errors=[{instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="bank"||
key0==="seq"||key0==="prev"||key0==="at")){return validate188.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="id.tombstone")return validate188.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/c\
onst",keyword:"const",params:{allowedValue:"id.tombstone"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.bank!==void 0){let _errs3=errors;validate53(data.bank,{instancePath:instancePath+"/bank",parentData:data,parentDataProperty:"\
bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let data2=data.seq,_errs4=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate188.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2==
"number"&&isFinite(data2)){if(data2>64||isNaN(data2))return validate188.errors=[{instancePath:instancePath+"/seq",schemaPath:"\
#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:64}}],!1;if(data2<1||isNaN(data2))return validate188.
errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.prev!==void 0){let _errs6=errors;validate57(
data.prev,{instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0)if(data.at!==void 0){let _errs7=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),
errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0}}}}}}else return validate188.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate188.errors=vErrors,errors===0}validate188.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate177(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate177.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let tag0=data.typ;if(typeof tag0=="string")if(tag0==="id.update"){validate178(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate178.errors:vErrors.concat(validate178.errors),
errors=vErrors.length);var props0=!0}else if(tag0==="id.tombstone")validate188(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate188.errors:vErrors.concat(validate188.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else return validate177.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"dis\
criminator",params:{error:"mapping",tag:"typ",tagValue:tag0}}],!1;else return validate177.errors=[{instancePath,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"typ",tagValue:tag0}}],!1}else return validate177.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate177.errors=vErrors,evaluated0.
props=props0,errors===0}validate177.evaluated={dynamicProps:!0,dynamicItems:!1};function validate176(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate176.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.body===void 0&&(missing0="body")||data.sigs===void 0&&
(missing0="sigs"))return validate176.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="body"||key0==="sigs")){return validate176.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.body!==void 0){let _errs2=errors;validate177(data.body,{instancePath:instancePath+"/body",parentData:data,
parentDataProperty:"body",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate177.errors:vErrors.concat(validate177.
errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.sigs!==void 0){let data1=data.
sigs,_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){if(data1.length>8)return validate176.errors=[{instancePath:instancePath+
"/sigs",schemaPath:"#/properties/sigs/maxItems",keyword:"maxItems",params:{limit:8}}],!1;if(data1.length<1)return validate176.
errors=[{instancePath:instancePath+"/sigs",schemaPath:"#/properties/sigs/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;validate75(data1[i0],{instancePath:instancePath+
"/sigs/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:
vErrors.concat(validate75.errors),errors=vErrors.length);var valid1=_errs5===errors;if(!valid1)break}}}else return validate176.
errors=[{instancePath:instancePath+"/sigs",schemaPath:"#/properties/sigs/type",keyword:"type",params:{type:"array"}}],!1;
var valid0=_errs3===errors}else var valid0=!0}}}else return validate176.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return validate176.errors=vErrors,errors===0}validate176.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate175(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate175.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(Array.isArray(data)){if(data.length>64)return validate175.errors=[
{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:64}}],!1;if(data.length<1)return validate175.errors=
[{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid0=!0;let len0=data.length;for(let i0=0;i0<
len0;i0++){let _errs1=errors;validate176(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate176.errors:vErrors.concat(validate176.errors),errors=vErrors.
length);var valid0=_errs1===errors;if(!valid0)break}}}else return validate175.errors=[{instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"array"}}],!1;return validate175.errors=vErrors,errors===0}validate175.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function validate161(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate161.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
typ===void 0&&(missing0="typ")||data.agreement===void 0&&(missing0="agreement")||data.peer===void 0&&(missing0="peer")||
data.sealA===void 0&&(missing0="sealA")||data.sealB===void 0&&(missing0="sealB")||data.by===void 0&&(missing0="by")||data.
at===void 0&&(missing0="at"))return validate161.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="agreement"||key0==="pe\
er"||key0==="ops"||key0==="sealA"||key0==="sealB"||key0==="by"||key0==="at")){return validate161.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="agreement.open")return validate161.errors=[{instancePath:instancePath+"/t\
yp",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"agreement.open"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.agreement!==void 0){let _errs3=errors;validate162(data.agreement,{instancePath:instancePath+
"/agreement",parentData:data,parentDataProperty:"agreement",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate162.
errors:vErrors.concat(validate162.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.peer!==void 0){let _errs4=errors;validate104(data.peer,{instancePath:instancePath+"/peer",parentData:data,parentDataProperty:"\
peer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate104.errors:vErrors.concat(validate104.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.ops!==void 0){let _errs5=errors;validate175(data.
ops,{instancePath:instancePath+"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate175.errors:vErrors.concat(validate175.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;
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
return validate161.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate161.
errors=vErrors,errors===0}validate161.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema69={type:"object",additionalProperties:!1,required:["typ","from","to","payee","seconds","purpose","day","categ\
ory","validUntil","nonce","at"],properties:{typ:{const:"order"},from:{$ref:"BankId"},to:{$ref:"BankId"},payee:{$ref:"Acc\
ountId"},seconds:{$ref:"Seconds"},purpose:{$ref:"OrderPurpose"},day:{$ref:"Day"},category:{$ref:"Category"},ref:{$ref:"O\
id"},route:{type:"array",minItems:1,maxItems:3,items:{$ref:"BankId"}},validUntil:{$ref:"Instant"},nonce:{$ref:"Nonce"},at:{
$ref:"Instant"},ext:{$ref:"Extensions"}}};function validate203(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate203.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0=
"to")||data.payee===void 0&&(missing0="payee")||data.seconds===void 0&&(missing0="seconds")||data.purpose===void 0&&(missing0=
"purpose")||data.day===void 0&&(missing0="day")||data.category===void 0&&(missing0="category")||data.validUntil===void 0&&
(missing0="validUntil")||data.nonce===void 0&&(missing0="nonce")||data.at===void 0&&(missing0="at"))return validate203.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func17.call(schema69.properties,key0)){return validate203.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="order")return validate203.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"\
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
let data9=data.route,_errs11=errors;if(errors===_errs11)if(Array.isArray(data9)){if(data9.length>3)return validate203.errors=
[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/maxItems",keyword:"maxItems",params:{limit:3}}],!1;if(data9.
length<1)return validate203.errors=[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/minItems",keyword:"\
minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data9.length;for(let i0=0;i0<len0;i0++){let _errs13=errors;validate53(
data9[i0],{instancePath:instancePath+"/route/"+i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid1=_errs13===errors;if(!valid1)
break}}}else return validate203.errors=[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/type",keyword:"\
type",params:{type:"array"}}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.validUntil!==void 0){
let _errs14=errors;validate65(data.validUntil,{instancePath:instancePath+"/validUntil",parentData:data,parentDataProperty:"\
validUntil",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=
vErrors.length);var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.nonce!==void 0){let _errs15=errors;validate60(
data.nonce,{instancePath:instancePath+"/nonce",parentData:data,parentDataProperty:"nonce",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs15===errors}else
var valid0=!0;if(valid0){if(data.at!==void 0){let _errs16=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),
errors=vErrors.length);var valid0=_errs16===errors}else var valid0=!0;if(valid0)if(data.ext!==void 0){let _errs17=errors;
validate93(data.ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length);var valid0=_errs17===
errors}else var valid0=!0}}}}}}}}}}}}}}}else return validate203.errors=[{instancePath,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return validate203.errors=vErrors,errors===0}validate203.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate202(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate202.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
typ===void 0&&(missing0="typ")||data.order===void 0&&(missing0="order")||data.receiver===void 0&&(missing0="receiver")||
data.by===void 0&&(missing0="by")||data.at===void 0&&(missing0="at"))return validate202.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"typ"||key0==="order"||key0==="receiver"||key0==="by"||key0==="consent"||key0==="at")){return validate202.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="order.out")return validate202.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"order.out"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.order!==void 0){let _errs3=errors;validate203(data.order,{instancePath:instancePath+"/o\
rder",parentData:data,parentDataProperty:"order",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate203.errors:vErrors.
concat(validate203.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.receiver!==
void 0){let _errs4=errors;validate55(data.receiver,{instancePath:instancePath+"/receiver",parentData:data,parentDataProperty:"\
receiver",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=
vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){let _errs5=errors;validate55(
data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.consent!==void 0){let _errs6=errors;validate75(data.consent,{instancePath:instancePath+"/consent",parentData:data,
parentDataProperty:"consent",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.
errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs7=errors;
validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0}}}}}}}else return validate202.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return validate202.errors=vErrors,errors===0}validate202.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate223(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate223.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.xfer===void 0&&(missing0=
"xfer")||data.decideBy===void 0&&(missing0="decideBy")||data.key===void 0&&(missing0="key")||data.at===void 0&&(missing0=
"at"))return validate223.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="xfer"||key0==="decideB\
y"||key0==="key"||key0==="at")){return validate223.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="accept")return validate223.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
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
var valid0=!0}}}}}}}}else return validate223.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}}],!1;return validate223.errors=vErrors,errors===0}validate223.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate222(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate222.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.accept===void 0&&(missing0="accept")||data.at===void 0&&(missing0="at"))return validate222.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="accept"||key0==="genesis"||key0==="ops"||key0==="at")){return validate222.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="order.accepted")return validate222.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"order.accepted"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.accept!==void 0){let _errs3=errors;validate223(data.accept,{instancePath:instancePath+
"/accept",parentData:data,parentDataProperty:"accept",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate223.errors:
vErrors.concat(validate223.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
genesis!==void 0){let _errs4=errors;validate104(data.genesis,{instancePath:instancePath+"/genesis",parentData:data,parentDataProperty:"\
genesis",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate104.errors:vErrors.concat(validate104.errors),errors=
vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.ops!==void 0){let _errs5=errors;validate175(
data.ops,{instancePath:instancePath+"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate175.errors:vErrors.concat(validate175.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0)if(data.at!==void 0){let _errs6=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}}else return validate222.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate222.errors=vErrors,errors===0}validate222.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate234(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate234.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.order===void 0&&(missing0="order")||data.accept===void 0&&(missing0="accept")||data.at===void 0&&
(missing0="at"))return validate234.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="order"||key0==="accept"||key0==="at")){return validate234.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="order.in")return validate234.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"order.in"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.order!==void 0){let _errs3=errors;validate203(data.order,
{instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate203.errors:vErrors.concat(validate203.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.accept!==void 0){let _errs4=errors;validate223(data.accept,{instancePath:instancePath+"/accept",parentData:data,
parentDataProperty:"accept",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate223.errors:vErrors.concat(validate223.
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs5=errors;
validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0}}}}}else return validate234.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate234.errors=vErrors,errors===0}validate234.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate238(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate238.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.xfer===void 0&&(missing0="xfer")||data.code===void 0&&(missing0="code")||data.at===void 0&&(missing0=
"at"))return validate238.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="xfer"||key0==="code"||key0==="at")){return validate238.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="order.closed")return validate238.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"order.close\
d"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.xfer!==void 0){let _errs3=errors;validate57(data.
xfer,{instancePath:instancePath+"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.code!==void 0){let _errs4=errors;validate68(data.code,{instancePath:instancePath+"/code",parentData:data,
parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs5=errors;
validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0}}}}}else return validate238.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate238.errors=vErrors,errors===0}validate238.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema76={type:"object",additionalProperties:!1,required:["typ","ch","ep","by","seq","prev","ack","at","xfer","secon\
ds","decideBy","decider","accept","route"],properties:{typ:{const:"lane.hold"},ch:{$ref:"Oid"},ep:{type:"integer",minimum:1,
maximum:1e6},by:{$ref:"BankId"},seq:{type:"integer",minimum:1,maximum:9007199254740991},prev:{$ref:"Oid"},ack:{$ref:"Tip"},
at:{$ref:"Instant"},xfer:{$ref:"Oid"},seconds:{$ref:"Seconds"},decideBy:{$ref:"Instant"},decider:{type:"object",additionalProperties:!1,
required:["bank","key"],properties:{bank:{$ref:"BankId"},key:{$ref:"PublicKey"}}},accept:{$ref:"Oid"},route:{type:"array",
maxItems:3,items:{$ref:"BankId"}},purpose:{const:"clear"},ext:{$ref:"Extensions"}}};function validate244(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate244.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0=
"ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||data.seq===void 0&&(missing0="seq")||data.prev===
void 0&&(missing0="prev")||data.ack===void 0&&(missing0="ack")||data.at===void 0&&(missing0="at")||data.xfer===void 0&&(missing0=
"xfer")||data.seconds===void 0&&(missing0="seconds")||data.decideBy===void 0&&(missing0="decideBy")||data.decider===void 0&&
(missing0="decider")||data.accept===void 0&&(missing0="accept")||data.route===void 0&&(missing0="route"))return validate244.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!func17.call(schema76.properties,key0)){return validate244.errors=[{instancePath,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="lane.hold")return validate244.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"lane.hold"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"\
ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate244.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){
if(data2>1e6||isNaN(data2))return validate244.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate244.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let data4=data.seq,
_errs7=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate244.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4==
"number"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate244.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data4<
1||isNaN(data4))return validate244.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"\
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
key===void 0&&(missing1="key"))return validate244.errors=[{instancePath:instancePath+"/decider",schemaPath:"#/properties\
/decider/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs17=errors;for(let key1 in data11)
if(!(key1==="bank"||key1==="key")){return validate244.errors=[{instancePath:instancePath+"/decider",schemaPath:"#/proper\
ties/decider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs17===
errors){if(data11.bank!==void 0){let _errs18=errors;validate53(data11.bank,{instancePath:instancePath+"/decider/bank",parentData:data11,
parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.
errors),errors=vErrors.length);var valid1=_errs18===errors}else var valid1=!0;if(valid1)if(data11.key!==void 0){let _errs19=errors;
validate58(data11.key,{instancePath:instancePath+"/decider/key",parentData:data11,parentDataProperty:"key",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid1=_errs19===
errors}else var valid1=!0}}}else return validate244.errors=[{instancePath:instancePath+"/decider",schemaPath:"#/properti\
es/decider/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.
accept!==void 0){let _errs20=errors;validate57(data.accept,{instancePath:instancePath+"/accept",parentData:data,parentDataProperty:"\
accept",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.route!==void 0){let data15=data.route,_errs21=errors;
if(errors===_errs21)if(Array.isArray(data15)){if(data15.length>3)return validate244.errors=[{instancePath:instancePath+"\
/route",schemaPath:"#/properties/route/maxItems",keyword:"maxItems",params:{limit:3}}],!1;{var valid2=!0;let len0=data15.
length;for(let i0=0;i0<len0;i0++){let _errs23=errors;validate53(data15[i0],{instancePath:instancePath+"/route/"+i0,parentData:data15,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length);var valid2=_errs23===errors;if(!valid2)break}}}else return validate244.errors=[{instancePath:instancePath+
"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs21===errors}else
var valid0=!0;if(valid0){if(data.purpose!==void 0){let _errs24=errors;if(data.purpose!=="clear")return validate244.errors=
[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/const",keyword:"const",params:{allowedValue:"cle\
ar"}}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0)if(data.ext!==void 0){let _errs25=errors;validate93(data.
ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length);var valid0=_errs25===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else
return validate244.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate244.
errors=vErrors,errors===0}validate244.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema77={type:"object",additionalProperties:!1,
required:["typ","ch","ep","by","seq","prev","ack","at","xfer","receipt"],properties:{typ:{const:"lane.settle"},ch:{$ref:"\
Oid"},ep:{type:"integer",minimum:1,maximum:1e6},by:{$ref:"BankId"},seq:{type:"integer",minimum:1,maximum:9007199254740991},
prev:{$ref:"Oid"},ack:{$ref:"Tip"},at:{$ref:"Instant"},xfer:{$ref:"Oid"},receipt:{$ref:"SealedReceipt"}}};function validate266(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate266.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.xfer===void 0&&(missing0="xfer")||data.accept===void 0&&(missing0=
"accept")||data.hold===void 0&&(missing0="hold")||data.seconds===void 0&&(missing0="seconds")||data.at===void 0&&(missing0=
"at"))return validate266.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="xfer"||key0==="accept"||key0==="hol\
d"||key0==="seconds"||key0==="at")){return validate266.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="receipt")return validate266.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
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
length);var valid0=_errs8===errors}else var valid0=!0}}}}}}}}else return validate266.errors=[{instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}}],!1;return validate266.errors=vErrors,errors===0}validate266.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate265(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate265.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.body===void 0&&(missing0="body")||data.seal===void 0&&(missing0="seal"))return validate265.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="body"||key0==="seal")){return validate265.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.body!==void 0){let _errs2=errors;
validate266(data.body,{instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate266.errors:vErrors.concat(validate266.errors),errors=vErrors.length);var valid0=_errs2===
errors}else var valid0=!0;if(valid0)if(data.seal!==void 0){let _errs3=errors;validate75(data.seal,{instancePath:instancePath+
"/seal",parentData:data,parentDataProperty:"seal",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.
concat(validate75.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0}}}else return validate265.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate265.errors=vErrors,errors===
0}validate265.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate258(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate258.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0="ch")||
data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||data.seq===void 0&&(missing0="seq")||data.prev===void 0&&
(missing0="prev")||data.ack===void 0&&(missing0="ack")||data.at===void 0&&(missing0="at")||data.xfer===void 0&&(missing0=
"xfer")||data.receipt===void 0&&(missing0="receipt"))return validate258.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func17.call(schema77.properties,
key0)){return validate258.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="lane.sett\
le")return validate258.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{
allowedValue:"lane.settle"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;
validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2)))return validate258.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>1e6||isNaN(data2))
return validate258.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate258.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let data4=data.seq,_errs7=errors;
if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate258.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4==
"number"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate258.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data4<
1||isNaN(data4))return validate258.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"\
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
void 0){let _errs13=errors;validate265(data.receipt,{instancePath:instancePath+"/receipt",parentData:data,parentDataProperty:"\
receipt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate265.errors:vErrors.concat(validate265.errors),errors=
vErrors.length);var valid0=_errs13===errors}else var valid0=!0}}}}}}}}}}}else return validate258.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate258.errors=vErrors,errors===0}validate258.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema80={type:"object",additionalProperties:!1,required:["typ","ch","ep","by","seq",
"prev","ack","at","xfer","code"],properties:{typ:{const:"lane.release"},ch:{$ref:"Oid"},ep:{type:"integer",minimum:1,maximum:1e6},
by:{$ref:"BankId"},seq:{type:"integer",minimum:1,maximum:9007199254740991},prev:{$ref:"Oid"},ack:{$ref:"Tip"},at:{$ref:"\
Instant"},xfer:{$ref:"Oid"},code:{$ref:"Code"}}};function validate276(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate276.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===
void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||data.seq===void 0&&(missing0="seq")||data.prev===void 0&&(missing0=
"prev")||data.ack===void 0&&(missing0="ack")||data.at===void 0&&(missing0="at")||data.xfer===void 0&&(missing0="xfer")||
data.code===void 0&&(missing0="code"))return validate276.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func17.call(schema80.properties,key0)){
return validate276.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="lane.release")return validate276.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"lane.releas\
e"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;validate57(data.
ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2)))return validate276.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>1e6||isNaN(data2))
return validate276.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate276.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let data4=data.seq,_errs7=errors;
if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate276.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4==
"number"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate276.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data4<
1||isNaN(data4))return validate276.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"\
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
length);var valid0=_errs13===errors}else var valid0=!0}}}}}}}}}}}else return validate276.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate276.errors=vErrors,errors===0}validate276.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema81={type:"object",additionalProperties:!1,required:["typ","ch","ep","by","seq",
"prev","ack","at","limit"],properties:{typ:{const:"lane.limit"},ch:{$ref:"Oid"},ep:{type:"integer",minimum:1,maximum:1e6},
by:{$ref:"BankId"},seq:{type:"integer",minimum:1,maximum:9007199254740991},prev:{$ref:"Oid"},ack:{$ref:"Tip"},at:{$ref:"\
Instant"},limit:{$ref:"Limit"}}};function validate284(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate284.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0=
"ep")||data.by===void 0&&(missing0="by")||data.seq===void 0&&(missing0="seq")||data.prev===void 0&&(missing0="prev")||data.
ack===void 0&&(missing0="ack")||data.at===void 0&&(missing0="at")||data.limit===void 0&&(missing0="limit"))return validate284.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!func17.call(schema81.properties,key0)){return validate284.errors=[{instancePath,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="lane.limit")return validate284.errors=[{instancePath:instancePath+"/typ",
schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"lane.limit"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,
parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),
errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate284.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="n\
umber"&&isFinite(data2)){if(data2>1e6||isNaN(data2))return validate284.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate284.
errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(
data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;
if(valid0){if(data.seq!==void 0){let data4=data.seq,_errs7=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&
isFinite(data4)))return validate284.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4=="number"&&isFinite(data4)){if(data4>9007199254740991||
isNaN(data4))return validate284.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data4<1||isNaN(data4))return validate284.errors=[{instancePath:instancePath+
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
length);var valid0=_errs12===errors}else var valid0=!0}}}}}}}}}}else return validate284.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate284.errors=vErrors,errors===0}validate284.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema82={type:"object",additionalProperties:!1,required:["typ","ch","ep","by","seq",
"prev","ack","at","code"],properties:{typ:{const:"lane.suspend"},ch:{$ref:"Oid"},ep:{type:"integer",minimum:1,maximum:1e6},
by:{$ref:"BankId"},seq:{type:"integer",minimum:1,maximum:9007199254740991},prev:{$ref:"Oid"},ack:{$ref:"Tip"},at:{$ref:"\
Instant"},code:{$ref:"Code"}}};function validate291(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate291.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&
(missing0="by")||data.seq===void 0&&(missing0="seq")||data.prev===void 0&&(missing0="prev")||data.ack===void 0&&(missing0=
"ack")||data.at===void 0&&(missing0="at")||data.code===void 0&&(missing0="code"))return validate291.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func17.call(schema82.properties,key0)){return validate291.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="lane.suspend")return validate291.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/c\
onst",keyword:"const",params:{allowedValue:"lane.suspend"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"\
ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate291.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){
if(data2>1e6||isNaN(data2))return validate291.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate291.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let data4=data.seq,
_errs7=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate291.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4==
"number"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate291.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data4<
1||isNaN(data4))return validate291.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"\
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
concat(validate68.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0}}}}}}}}}}else return validate291.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate291.errors=vErrors,errors===
0}validate291.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate298(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate298.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.seq===void 0&&(missing0="seq")||data.prev===void 0&&(missing0="prev")||data.ack===void 0&&(missing0="ack")||data.at===
void 0&&(missing0="at"))return validate298.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="ch"||key0==="ep"||key0==="by"||key0==="seq"||key0===
"prev"||key0==="ack"||key0==="at")){return validate298.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="lane.resume")return validate298.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/co\
nst",keyword:"const",params:{allowedValue:"lane.resume"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"c\
h",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate298.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){
if(data2>1e6||isNaN(data2))return validate298.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate298.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let data4=data.seq,
_errs7=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate298.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4==
"number"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate298.errors=[{instancePath:instancePath+
"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data4<
1||isNaN(data4))return validate298.errors=[{instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.prev!==void 0){
let _errs9=errors;validate57(data.prev,{instancePath:instancePath+"/prev",parentData:data,parentDataProperty:"prev",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.ack!==void 0){let _errs10=errors;validate82(data.ack,{instancePath:instancePath+
"/ack",parentData:data,parentDataProperty:"ack",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.
concat(validate82.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){
let _errs11=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0}}}}}}}}}else return validate298.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate298.errors=vErrors,errors===0}validate298.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function validate243(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate243.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0==
"string")if(tag0==="lane.hold"){validate244(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate244.errors:vErrors.concat(validate244.errors),errors=vErrors.length);var props0=!0}else if(tag0===
"lane.settle")validate258(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate258.errors:vErrors.concat(validate258.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"lane.release")validate276(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate276.errors:vErrors.concat(validate276.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"lane.limit")validate284(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate284.errors:vErrors.concat(validate284.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"lane.suspend")validate291(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate291.errors:vErrors.concat(validate291.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"lane.resume")validate298(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate298.errors:vErrors.concat(validate298.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else return validate243.
errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"typ",tagValue:tag0}}],
!1;else return validate243.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"typ",tagValue:tag0}}],!1}else return validate243.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate243.errors=vErrors,evaluated0.props=props0,errors===0}validate243.evaluated={dynamicProps:!0,
dynamicItems:!1};function validate242(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate242.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
typ===void 0&&(missing0="typ")||data.entry===void 0&&(missing0="entry")||data.at===void 0&&(missing0="at"))return validate242.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="typ"||key0==="entry"||key0==="at")){return validate242.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="lane.out")return validate242.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"lane.out"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.entry!==void 0){let _errs3=errors;validate243(data.entry,{instancePath:instancePath+"/entry",parentData:data,
parentDataProperty:"entry",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate243.errors:vErrors.concat(validate243.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs4=errors;
validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}}else return validate242.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate242.errors=vErrors,errors===0}validate242.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate312(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate312.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.entry===void 0&&(missing0="entry")||data.proof===void 0&&(missing0=
"proof")||data.at===void 0&&(missing0="at"))return validate312.errors=[{instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="ch"||key0===
"entry"||key0==="proof"||key0==="at")){return validate312.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="lane.proof")return validate312.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/con\
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
var valid0=!0}}}}}}else return validate312.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate312.errors=vErrors,errors===0}validate312.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate317(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate317.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.entry===void 0&&(missing0="entry")||data.at===void 0&&(missing0="at"))return validate317.errors=[
{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="entry"||key0==="proof"||key0==="at")){return validate317.errors=[{instancePath,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="lane.in")return validate317.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"lane.in"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.entry!==void 0){let _errs3=errors;validate243(data.entry,{instancePath:instancePath+"/entry",parentData:data,
parentDataProperty:"entry",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate243.errors:vErrors.concat(validate243.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.proof!==void 0){let _errs4=errors;
validate78(data.proof,{instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0)if(data.at!==void 0){let _errs5=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),
errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else return validate317.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate317.errors=vErrors,errors===0}validate317.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate326(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate326.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.entries===
void 0&&(missing0="entries")||data.proof===void 0&&(missing0="proof"))return validate326.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"entries"||key0==="proof")){return validate326.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.entries!==void 0){let data0=data.
entries,_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){if(data0.length>16)return validate326.errors=[{instancePath:instancePath+
"/entries",schemaPath:"#/properties/entries/maxItems",keyword:"maxItems",params:{limit:16}}],!1;if(data0.length<1)return validate326.
errors=[{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate243(data0[i0],{instancePath:instancePath+
"/entries/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate243.errors:
vErrors.concat(validate243.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate326.
errors=[{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.proof!==void 0){let _errs5=errors;validate78(data.proof,
{instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}else
return validate326.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate326.
errors=vErrors,errors===0}validate326.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate323(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate323.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.about===void 0&&(missing0=
"about")||data.one===void 0&&(missing0="one")||data.two===void 0&&(missing0="two"))return validate323.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="about"||key0==="ops"||key0==="one"||key0==="two")){return validate323.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="evidence.lane-fork")return validate323.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"evidence.lane-fork"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.about!==void 0){let _errs3=errors;validate104(data.about,{instancePath:instancePath+
"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate104.errors:
vErrors.concat(validate104.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
ops!==void 0){let _errs4=errors;validate175(data.ops,{instancePath:instancePath+"/ops",parentData:data,parentDataProperty:"\
ops",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate175.errors:vErrors.concat(validate175.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.one!==void 0){let _errs5=errors;validate326(data.
one,{instancePath:instancePath+"/one",parentData:data,parentDataProperty:"one",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate326.errors:vErrors.concat(validate326.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;
if(valid0)if(data.two!==void 0){let _errs6=errors;validate326(data.two,{instancePath:instancePath+"/two",parentData:data,
parentDataProperty:"two",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate326.errors:vErrors.concat(validate326.
errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}}else return validate323.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate323.errors=vErrors,errors===0}validate323.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate331(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate331.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.about===void 0&&(missing0="about")||data.one===void 0&&(missing0="one")||data.two===void 0&&(missing0=
"two"))return validate331.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="about"||key0==="ops"||key0==="one"||key0==="two")){
return validate331.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="evidence.log-fork")return validate331.
errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"evid\
ence.log-fork"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.about!==void 0){let _errs3=errors;
validate104(data.about,{instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate104.errors:vErrors.concat(validate104.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.ops!==void 0){let _errs4=errors;validate175(data.ops,{instancePath:instancePath+
"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate175.errors:vErrors.
concat(validate175.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.one!==
void 0){let data3=data.one,_errs5=errors;if(errors===_errs5)if(typeof data3=="string"){if(func1(data3)>1024)return validate331.
errors=[{instancePath:instancePath+"/one",schemaPath:"#/properties/one/maxLength",keyword:"maxLength",params:{limit:1024}}],
!1}else return validate331.errors=[{instancePath:instancePath+"/one",schemaPath:"#/properties/one/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.two!==void 0){let data4=data.two,_errs7=errors;
if(errors===_errs7)if(typeof data4=="string"){if(func1(data4)>1024)return validate331.errors=[{instancePath:instancePath+
"/two",schemaPath:"#/properties/two/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate331.errors=
[{instancePath:instancePath+"/two",schemaPath:"#/properties/two/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs7===
errors}else var valid0=!0}}}}}}else return validate331.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate331.errors=vErrors,errors===0}validate331.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate334(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate334.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.about===void 0&&(missing0="about")||data.one===void 0&&(missing0="one")||data.two===void 0&&(missing0=
"two"))return validate334.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="about"||key0==="ops"||key0==="one"||key0==="two")){
return validate334.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="evidence.cosign-fork")return validate334.
errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"evid\
ence.cosign-fork"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.about!==void 0){let _errs3=errors;
validate104(data.about,{instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate104.errors:vErrors.concat(validate104.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.ops!==void 0){let _errs4=errors;validate175(data.ops,{instancePath:instancePath+
"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate175.errors:vErrors.
concat(validate175.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.one!==
void 0){let data3=data.one,_errs5=errors;if(errors===_errs5)if(typeof data3=="string"){if(func1(data3)>1024)return validate334.
errors=[{instancePath:instancePath+"/one",schemaPath:"#/properties/one/maxLength",keyword:"maxLength",params:{limit:1024}}],
!1}else return validate334.errors=[{instancePath:instancePath+"/one",schemaPath:"#/properties/one/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.two!==void 0){let data4=data.two,_errs7=errors;
if(errors===_errs7)if(typeof data4=="string"){if(func1(data4)>1024)return validate334.errors=[{instancePath:instancePath+
"/two",schemaPath:"#/properties/two/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate334.errors=
[{instancePath:instancePath+"/two",schemaPath:"#/properties/two/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs7===
errors}else var valid0=!0}}}}}}else return validate334.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate334.errors=vErrors,errors===0}validate334.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate337(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate337.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.about===void 0&&(missing0="about")||data.receipt===void 0&&(missing0="receipt")||data.holds===void 0&&
(missing0="holds")||data.release===void 0&&(missing0="release"))return validate337.errors=[{instancePath,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="\
typ"||key0==="about"||key0==="ops"||key0==="receipt"||key0==="holds"||key0==="release")){return validate337.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="evidence.double-decision")return validate337.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"evidence.double-decision"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.about!==void 0){let _errs3=errors;validate104(data.about,{instancePath:instancePath+
"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate104.errors:
vErrors.concat(validate104.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
ops!==void 0){let _errs4=errors;validate175(data.ops,{instancePath:instancePath+"/ops",parentData:data,parentDataProperty:"\
ops",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate175.errors:vErrors.concat(validate175.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.receipt!==void 0){let _errs5=errors;validate265(
data.receipt,{instancePath:instancePath+"/receipt",parentData:data,parentDataProperty:"receipt",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate265.errors:vErrors.concat(validate265.errors),errors=vErrors.length);var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.holds!==void 0){let data4=data.holds,_errs6=errors;if(errors===_errs6)if(Array.
isArray(data4)){if(data4.length>16)return validate337.errors=[{instancePath:instancePath+"/holds",schemaPath:"#/properti\
es/holds/maxItems",keyword:"maxItems",params:{limit:16}}],!1;if(data4.length<1)return validate337.errors=[{instancePath:instancePath+
"/holds",schemaPath:"#/properties/holds/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data4.
length;for(let i0=0;i0<len0;i0++){let _errs8=errors;validate243(data4[i0],{instancePath:instancePath+"/holds/"+i0,parentData:data4,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate243.errors:vErrors.concat(validate243.errors),
errors=vErrors.length);var valid1=_errs8===errors;if(!valid1)break}}}else return validate337.errors=[{instancePath:instancePath+
"/holds",schemaPath:"#/properties/holds/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs6===errors}else var valid0=!0;
if(valid0)if(data.release!==void 0){let _errs9=errors;validate326(data.release,{instancePath:instancePath+"/release",parentData:data,
parentDataProperty:"release",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate326.errors:vErrors.concat(validate326.
errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0}}}}}}}else return validate337.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate337.errors=vErrors,errors===0}validate337.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate343(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate343.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.about===void 0&&(missing0="about")||data.one===void 0&&(missing0="one")||data.two===void 0&&(missing0=
"two"))return validate343.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="about"||key0==="ops"||key0==="one"||key0==="two")){
return validate343.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="evidence.identity-fork")return validate343.
errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"evid\
ence.identity-fork"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.about!==void 0){let _errs3=errors;
validate104(data.about,{instancePath:instancePath+"/about",parentData:data,parentDataProperty:"about",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate104.errors:vErrors.concat(validate104.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.ops!==void 0){let _errs4=errors;validate175(data.ops,{instancePath:instancePath+
"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate175.errors:vErrors.
concat(validate175.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.one!==
void 0){let _errs5=errors;validate176(data.one,{instancePath:instancePath+"/one",parentData:data,parentDataProperty:"one",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate176.errors:vErrors.concat(validate176.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.two!==void 0){let _errs6=errors;validate176(data.
two,{instancePath:instancePath+"/two",parentData:data,parentDataProperty:"two",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate176.errors:vErrors.concat(validate176.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}}else
return validate343.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate343.
errors=vErrors,errors===0}validate343.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate322(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate322.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0=="string")if(tag0==="evidence.lane-fork"){
validate323(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate323.
errors:vErrors.concat(validate323.errors),errors=vErrors.length);var props0=!0}else if(tag0==="evidence.log-fork")validate331(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate331.errors:vErrors.
concat(validate331.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="evidence.cosign-fork")validate334(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate334.errors:vErrors.
concat(validate334.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="evidence.double-decision")validate337(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate337.errors:vErrors.
concat(validate337.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="evidence.identity-fork")validate343(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate343.errors:vErrors.
concat(validate343.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else return validate322.errors=[{instancePath,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"typ",tagValue:tag0}}],!1;else return validate322.
errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"typ",tagValue:tag0}}],
!1}else return validate322.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate322.
errors=vErrors,evaluated0.props=props0,errors===0}validate322.evaluated={dynamicProps:!0,dynamicItems:!1};function validate321(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate321.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.evidence===
void 0&&(missing0="evidence")||data.at===void 0&&(missing0="at"))return validate321.errors=[{instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"typ"||key0==="evidence"||key0==="at")){return validate321.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="evidence")return validate321.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
keyword:"const",params:{allowedValue:"evidence"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.evidence!==
void 0){let _errs3=errors;validate322(data.evidence,{instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"\
evidence",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate322.errors:vErrors.concat(validate322.errors),errors=
vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs4=errors;validate65(
data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}}}else
return validate321.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate321.
errors=vErrors,errors===0}validate321.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema95={type:"object",additionalProperties:!1,required:["typ","ch","ep","n","a","b","owed","holds","at"],properties:{
typ:{const:"stmt"},ch:{$ref:"Oid"},ep:{type:"integer",minimum:1,maximum:1e6},n:{type:"integer",minimum:1,maximum:9007199254740991},
a:{$ref:"Tip"},b:{$ref:"Tip"},owed:{$ref:"Balance"},holds:{type:"object",additionalProperties:!1,required:["a","b"],properties:{
a:{$ref:"StatementHeld"},b:{$ref:"StatementHeld"}}},final:{$ref:"Disposal"},at:{$ref:"Instant"}}};function validate361(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate361.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.count===
void 0&&(missing0="count")||data.seconds===void 0&&(missing0="seconds"))return validate361.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"count"||key0==="seconds")){return validate361.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.count!==void 0){let data0=data.count,
_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate361.errors=[{instancePath:instancePath+
"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs2&&typeof data0==
"number"&&isFinite(data0)){if(data0>4096||isNaN(data0))return validate361.errors=[{instancePath:instancePath+"/count",schemaPath:"\
#/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(data0<0||isNaN(data0))return validate361.
errors=[{instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.seconds!==void 0){let _errs4=errors;validate63(
data.seconds,{instancePath:instancePath+"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}else return validate361.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate361.errors=vErrors,errors===0}validate361.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema97={
enum:["settled","forgiven","carried"]};function validate365(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate365.evaluated;return evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="settled"||data==="forgiven"||data==="carried"?(validate365.
errors=vErrors,errors===0):(validate365.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema97.
enum}}],!1)}validate365.evaluated={dynamicProps:!1,dynamicItems:!1};function validate356(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate356.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0="ch")||
data.ep===void 0&&(missing0="ep")||data.n===void 0&&(missing0="n")||data.a===void 0&&(missing0="a")||data.b===void 0&&(missing0=
"b")||data.owed===void 0&&(missing0="owed")||data.holds===void 0&&(missing0="holds")||data.at===void 0&&(missing0="at"))
return validate356.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func17.call(schema95.properties,key0)){return validate356.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="stmt")return validate356.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"stmt"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,
parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),
errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate356.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="n\
umber"&&isFinite(data2)){if(data2>1e6||isNaN(data2))return validate356.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate356.
errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.n!==void 0){let data3=data.n,_errs6=errors;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate356.errors=[{instancePath:instancePath+
"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data3=="num\
ber"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3))return validate356.errors=[{instancePath:instancePath+"/n",
schemaPath:"#/properties/n/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data3<1||isNaN(
data3))return validate356.errors=[{instancePath:instancePath+"/n",schemaPath:"#/properties/n/minimum",keyword:"minimum",
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
"b"))return validate356.errors=[{instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/required",keyword:"re\
quired",params:{missingProperty:missing1}}],!1;{let _errs13=errors;for(let key1 in data7)if(!(key1==="a"||key1==="b")){return validate356.
errors=[{instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key1}}],!1;break}if(_errs13===errors){if(data7.a!==void 0){let _errs14=errors;validate361(
data7.a,{instancePath:instancePath+"/holds/a",parentData:data7,parentDataProperty:"a",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate361.errors:vErrors.concat(validate361.errors),errors=vErrors.length);var valid1=_errs14===errors}else
var valid1=!0;if(valid1)if(data7.b!==void 0){let _errs15=errors;validate361(data7.b,{instancePath:instancePath+"/holds/b",
parentData:data7,parentDataProperty:"b",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate361.errors:vErrors.concat(
validate361.errors),errors=vErrors.length);var valid1=_errs15===errors}else var valid1=!0}}}else return validate356.errors=
[{instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.final!==void 0){let _errs16=errors;validate365(data.final,{instancePath:instancePath+
"/final",parentData:data,parentDataProperty:"final",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate365.errors:
vErrors.concat(validate365.errors),errors=vErrors.length);var valid0=_errs16===errors}else var valid0=!0;if(valid0)if(data.
at!==void 0){let _errs17=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"\
at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs17===errors}else var valid0=!0}}}}}}}}}}}else return validate356.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate356.errors=vErrors,errors===0}validate356.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate355(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate355.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.body===void 0&&(missing0="body")||data.seal===void 0&&(missing0=
"seal")||data.at===void 0&&(missing0="at"))return validate355.errors=[{instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="body"||
key0==="seal"||key0==="at")){return validate355.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="statement.offer")return validate355.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/ty\
p/const",keyword:"const",params:{allowedValue:"statement.offer"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.body!==void 0){let _errs3=errors;validate356(data.body,{instancePath:instancePath+"/body",parentData:data,parentDataProperty:"\
body",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate356.errors:vErrors.concat(validate356.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.seal!==void 0){let _errs4=errors;validate75(data.
seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"seal",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0)if(data.at!==void 0){let _errs5=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"\
at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0}}}}}else return validate355.errors=[{instancePath,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}}],!1;return validate355.errors=vErrors,errors===0}validate355.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate371(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate371.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.body===void 0&&(missing0="body")||data.sealA===void 0&&(missing0="sealA")||data.sealB===void 0&&(missing0=
"sealB")||data.at===void 0&&(missing0="at"))return validate371.errors=[{instancePath,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="body"||
key0==="sealA"||key0==="sealB"||key0==="at")){return validate371.errors=[{instancePath,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){
let _errs2=errors;if(data.typ!=="statement")return validate371.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/p\
roperties/typ/const",keyword:"const",params:{allowedValue:"statement"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.body!==void 0){let _errs3=errors;validate356(data.body,{instancePath:instancePath+"/body",parentData:data,
parentDataProperty:"body",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate356.errors:vErrors.concat(validate356.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.sealA!==void 0){let _errs4=errors;
validate75(data.sealA,{instancePath:instancePath+"/sealA",parentData:data,parentDataProperty:"sealA",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.sealB!==void 0){let _errs5=errors;validate75(data.sealB,{instancePath:instancePath+"/se\
alB",parentData:data,parentDataProperty:"sealB",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.
concat(validate75.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){
let _errs6=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0}}}}}}else return validate371.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate371.errors=vErrors,errors===0}validate371.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate376(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate376.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.xfer===void 0&&(missing0="xfer")||data.by===void 0&&(missing0="by")||data.at===void 0&&(missing0=
"at"))return validate376.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="xfer"||key0==="by"||key0==="at")){return validate376.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="transfer.writeoff")return validate376.
errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"tran\
sfer.writeoff"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.xfer!==void 0){let _errs3=errors;validate57(
data.xfer,{instancePath:instancePath+"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs4=errors;validate55(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),
errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs5=errors;validate65(
data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else
return validate376.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate376.
errors=vErrors,errors===0}validate376.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate380(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate380.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.op===void 0&&(missing0="op")||data.at===void 0&&(missing0="at"))return validate380.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="op"||key0==="at")){return validate380.errors=[{instancePath,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){
let _errs2=errors;if(data.typ!=="identity")return validate380.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/pr\
operties/typ/const",keyword:"const",params:{allowedValue:"identity"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.op!==void 0){let _errs3=errors;validate176(data.op,{instancePath:instancePath+"/op",parentData:data,parentDataProperty:"\
op",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate176.errors:vErrors.concat(validate176.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs4=errors;validate65(data.at,
{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}}}else
return validate380.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate380.
errors=vErrors,errors===0}validate380.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate383(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate383.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.op===void 0&&(missing0="op")||data.at===void 0&&(missing0="at"))return validate383.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="op"||key0==="at")){return validate383.errors=[{instancePath,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){
let _errs2=errors;if(data.typ!=="partner.identity")return validate383.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"partner.identity"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.op!==void 0){let _errs3=errors;validate176(data.op,{instancePath:instancePath+"/op",parentData:data,parentDataProperty:"\
op",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate176.errors:vErrors.concat(validate176.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs4=errors;validate65(data.at,
{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}}}else
return validate383.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate383.
errors=vErrors,errors===0}validate383.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate386(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate386.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.order===void 0&&(missing0="order")||data.at===void 0&&(missing0="at"))return validate386.errors=[
{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="order"||key0==="at")){return validate386.errors=[{instancePath,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){
let _errs2=errors;if(data.typ!=="order.recovered")return validate386.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"order.recovered"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.order!==void 0){let _errs3=errors;validate203(data.order,{instancePath:instancePath+"/order",parentData:data,
parentDataProperty:"order",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate203.errors:vErrors.concat(validate203.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs4=errors;
validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}}else return validate386.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate386.errors=vErrors,errors===0}validate386.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate389(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate389.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.entry===void 0&&(missing0="entry")||data.at===void 0&&(missing0="at"))return validate389.errors=[
{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="entry"||key0==="proof"||key0==="at")){return validate389.errors=[{instancePath,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="lane.recovered")return validate389.errors=[{instancePath:instancePath+"/t\
yp",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"lane.recovered"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.entry!==void 0){let _errs3=errors;validate243(data.entry,{instancePath:instancePath+
"/entry",parentData:data,parentDataProperty:"entry",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate243.errors:
vErrors.concat(validate243.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
proof!==void 0){let _errs4=errors;validate78(data.proof,{instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"\
proof",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.at!==void 0){let _errs5=errors;validate65(data.at,
{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else
return validate389.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate389.
errors=vErrors,errors===0}validate389.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate102(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate102.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0=="string")if(tag0==="genesis"){validate103(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate103.errors:vErrors.
concat(validate103.errors),errors=vErrors.length);var props0=!0}else if(tag0==="rules")validate113(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate113.errors:vErrors.concat(validate113.errors),
errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="account.open")validate120(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.errors),
errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="account.limit")validate130(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate130.errors:vErrors.concat(validate130.errors),
errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="account.key")validate136(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate136.errors:vErrors.concat(validate136.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="exchange")validate141(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate141.errors:vErrors.concat(validate141.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="reversal")validate152(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate152.errors:vErrors.concat(validate152.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="agreement.open")validate161(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate161.errors:vErrors.concat(validate161.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="order.out")validate202(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate202.errors:vErrors.concat(validate202.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="order.accepted")validate222(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate222.errors:vErrors.concat(validate222.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="order.in")validate234(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate234.errors:vErrors.concat(validate234.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="order.closed")validate238(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate238.errors:vErrors.concat(validate238.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="lane.out")validate242(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate242.errors:vErrors.concat(validate242.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="lane.proof")validate312(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate312.errors:vErrors.concat(validate312.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="lane.in")validate317(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate317.errors:vErrors.concat(validate317.errors),errors=vErrors.length),props0!==
!0&&(props0=!0);else if(tag0==="evidence")validate321(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate321.errors:vErrors.concat(validate321.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="statement.offer")validate355(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate355.errors:vErrors.concat(validate355.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="statement")validate371(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate371.errors:vErrors.concat(validate371.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"transfer.writeoff")validate376(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate376.errors:vErrors.concat(validate376.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"identity")validate380(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate380.errors:vErrors.concat(validate380.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="pa\
rtner.identity")validate383(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate383.errors:vErrors.concat(validate383.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"order.recovered")validate386(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate386.errors:vErrors.concat(validate386.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"lane.recovered")validate389(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate389.errors:vErrors.concat(validate389.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else return validate102.
errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"typ",tagValue:tag0}}],
!1;else return validate102.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"typ",tagValue:tag0}}],!1}else return validate102.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate102.errors=vErrors,evaluated0.props=props0,errors===0}validate102.evaluated={dynamicProps:!0,
dynamicItems:!1};var validateGenesisEntry=validate103,validateRulesEntry=validate113,validateAccountOpen=validate120,validateAccountLimit=validate130,
validateAccountKey=validate136,validateExchange=validate141,validateReversal=validate152,validateAgreementOpen=validate161,
validateOrderOut=validate202,validateOrderAccepted=validate222,validateOrderIn=validate234,validateOrderClosed=validate238,
validateLaneOut=validate242,validateLaneProof=validate312,validateLaneIn=validate317,validateEvidenceEntry=validate321,validateStatementOffer=validate355,
validateStatementEntry=validate371,validateTransferWriteOff=validate376,validateIdentityEntry=validate380,validatePartnerIdentity=validate383,
validateOrderRecovered=validate386,validateLaneRecovered=validate389,validateGenesis=validate104,validateIdentityOp=validate177,
validateIdUpdate=validate178,validateIdTombstone=validate188,validateSignedOp=validate176,validateIdentityOps=validate175,
validateInvite=validate416,schema104={type:"object",additionalProperties:!1,required:["typ","from","peer","addrs","name",
"grants","asks","maxHolds","maxHeld","decideMax","secret","expires"],properties:{typ:{const:"invite"},from:{$ref:"BankId"},
peer:{type:"string",pattern:"^[1-9A-HJ-NP-Za-km-z]{40,64}$",maxLength:64},addrs:{type:"array",minItems:1,maxItems:4,items:{
$ref:"Multiaddr"}},name:{$ref:"BankTitle"},grants:{$ref:"Limit"},asks:{$ref:"Limit"},maxHolds:{type:"integer",minimum:1,
maximum:4096},maxHeld:{$ref:"Limit"},decideMax:{type:"integer",minimum:5,maximum:604800},secret:{$ref:"Nonce"},expires:{
$ref:"Instant"}}},pattern18=new RegExp("^[1-9A-HJ-NP-Za-km-z]{40,64}$","u");function validate416(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate416.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.from===void 0&&(missing0="from")||
data.peer===void 0&&(missing0="peer")||data.addrs===void 0&&(missing0="addrs")||data.name===void 0&&(missing0="name")||data.
grants===void 0&&(missing0="grants")||data.asks===void 0&&(missing0="asks")||data.maxHolds===void 0&&(missing0="maxHolds")||
data.maxHeld===void 0&&(missing0="maxHeld")||data.decideMax===void 0&&(missing0="decideMax")||data.secret===void 0&&(missing0=
"secret")||data.expires===void 0&&(missing0="expires"))return validate416.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func17.call(schema104.
properties,key0)){return validate416.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!==
"invite")return validate416.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",
params:{allowedValue:"invite"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;
validate53(data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.peer!==void 0){let data2=data.peer,_errs4=errors;if(errors===_errs4)if(typeof data2=="s\
tring"){if(func1(data2)>64)return validate416.errors=[{instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/m\
axLength",keyword:"maxLength",params:{limit:64}}],!1;if(!pattern18.test(data2))return validate416.errors=[{instancePath:instancePath+
"/peer",schemaPath:"#/properties/peer/pattern",keyword:"pattern",params:{pattern:"^[1-9A-HJ-NP-Za-km-z]{40,64}$"}}],!1}else
return validate416.errors=[{instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.addrs!==void 0){let data3=data.addrs,
_errs6=errors;if(errors===_errs6)if(Array.isArray(data3)){if(data3.length>4)return validate416.errors=[{instancePath:instancePath+
"/addrs",schemaPath:"#/properties/addrs/maxItems",keyword:"maxItems",params:{limit:4}}],!1;if(data3.length<1)return validate416.
errors=[{instancePath:instancePath+"/addrs",schemaPath:"#/properties/addrs/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid1=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let _errs8=errors;validate69(data3[i0],{instancePath:instancePath+
"/addrs/"+i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:
vErrors.concat(validate69.errors),errors=vErrors.length);var valid1=_errs8===errors;if(!valid1)break}}}else return validate416.
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
"number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8)))return validate416.errors=[{instancePath:instancePath+"/maxHolds",
schemaPath:"#/properties/maxHolds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs12&&typeof data8=="\
number"&&isFinite(data8)){if(data8>4096||isNaN(data8))return validate416.errors=[{instancePath:instancePath+"/maxHolds",
schemaPath:"#/properties/maxHolds/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(data8<1||isNaN(
data8))return validate416.errors=[{instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxHolds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.maxHeld!==
void 0){let _errs14=errors;validate63(data.maxHeld,{instancePath:instancePath+"/maxHeld",parentData:data,parentDataProperty:"\
maxHeld",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.
length);var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.decideMax!==void 0){let data10=data.decideMax,
_errs15=errors;if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10)))return validate416.errors=[{
instancePath:instancePath+"/decideMax",schemaPath:"#/properties/decideMax/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs15&&typeof data10=="number"&&isFinite(data10)){if(data10>604800||isNaN(data10))return validate416.errors=
[{instancePath:instancePath+"/decideMax",schemaPath:"#/properties/decideMax/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:604800}}],!1;if(data10<5||isNaN(data10))return validate416.errors=[{instancePath:instancePath+"/decideMax",schemaPath:"\
#/properties/decideMax/minimum",keyword:"minimum",params:{comparison:">=",limit:5}}],!1}var valid0=_errs15===errors}else
var valid0=!0;if(valid0){if(data.secret!==void 0){let _errs17=errors;validate60(data.secret,{instancePath:instancePath+"\
/secret",parentData:data,parentDataProperty:"secret",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:
vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs17===errors}else var valid0=!0;if(valid0)if(data.
expires!==void 0){let _errs18=errors;validate65(data.expires,{instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"\
expires",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs18===errors}else var valid0=!0}}}}}}}}}}}}}else return validate416.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate416.errors=vErrors,errors===0}validate416.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateNodeConfig=validate425,schema105={type:"object",additionalProperties:!1,required:[
"title","http","net","limits","log"],properties:{title:{$ref:"BankTitle"},http:{type:"object",additionalProperties:!1,required:[
"host","port"],properties:{host:{type:"string",pattern:"^[0-9A-Za-z.:-]{1,253}$",maxLength:253},port:{type:"integer",minimum:0,
maximum:65535},strangersPerMinute:{type:"integer",minimum:60,maximum:1e6}}},net:{type:"object",additionalProperties:!1,required:[
"listen"],properties:{listen:{type:"array",minItems:1,maxItems:8,items:{$ref:"Multiaddr"}},announce:{type:"array",maxItems:8,
items:{$ref:"Multiaddr"}},advertise:{type:"boolean"},publicOnly:{type:"boolean"}}},limits:{type:"object",additionalProperties:!1,
required:["member","agency","other"],properties:{member:{$ref:"LimitPair"},agency:{$ref:"LimitPair"},other:{$ref:"LimitP\
air"}}},log:{enum:["info","warn","error"]},statementHour:{type:"integer",minimum:0,maximum:23},clearingHour:{type:"integ\
er",minimum:0,maximum:23}}};function validate429(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate429.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.floor===
void 0&&(missing0="floor")||data.ceiling===void 0&&(missing0="ceiling"))return validate429.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"floor"||key0==="ceiling")){return validate429.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.floor!==void 0){let _errs2=errors;
validate62(data.floor,{instancePath:instancePath+"/floor",parentData:data,parentDataProperty:"floor",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0)if(data.ceiling!==void 0){let _errs3=errors;validate62(data.ceiling,{instancePath:instancePath+"\
/ceiling",parentData:data,parentDataProperty:"ceiling",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:
vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0}}}else return validate429.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate429.errors=vErrors,errors===
0}validate429.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern19=new RegExp("^[0-9A-Za-z.:-]{1,253}$","u");
function validate425(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate425.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.title===
void 0&&(missing0="title")||data.http===void 0&&(missing0="http")||data.net===void 0&&(missing0="net")||data.limits===void 0&&
(missing0="limits")||data.log===void 0&&(missing0="log"))return validate425.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="title"||key0===
"http"||key0==="net"||key0==="limits"||key0==="log"||key0==="statementHour"||key0==="clearingHour")){return validate425.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.title!==void 0){let _errs2=errors;validate52(data.title,{instancePath:instancePath+
"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:
vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
http!==void 0){let data1=data.http,_errs3=errors;if(errors===_errs3)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){
let missing1;if(data1.host===void 0&&(missing1="host")||data1.port===void 0&&(missing1="port"))return validate425.errors=
[{instancePath:instancePath+"/http",schemaPath:"#/properties/http/required",keyword:"required",params:{missingProperty:missing1}}],
!1;{let _errs5=errors;for(let key1 in data1)if(!(key1==="host"||key1==="port"||key1==="strangersPerMinute")){return validate425.
errors=[{instancePath:instancePath+"/http",schemaPath:"#/properties/http/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key1}}],!1;break}if(_errs5===errors){if(data1.host!==void 0){let data2=data1.host,_errs6=errors;
if(errors===_errs6)if(typeof data2=="string"){if(func1(data2)>253)return validate425.errors=[{instancePath:instancePath+
"/http/host",schemaPath:"#/properties/http/properties/host/maxLength",keyword:"maxLength",params:{limit:253}}],!1;if(!pattern19.
test(data2))return validate425.errors=[{instancePath:instancePath+"/http/host",schemaPath:"#/properties/http/properties/\
host/pattern",keyword:"pattern",params:{pattern:"^[0-9A-Za-z.:-]{1,253}$"}}],!1}else return validate425.errors=[{instancePath:instancePath+
"/http/host",schemaPath:"#/properties/http/properties/host/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs6===
errors}else var valid1=!0;if(valid1){if(data1.port!==void 0){let data3=data1.port,_errs8=errors;if(!(typeof data3=="numb\
er"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate425.errors=[{instancePath:instancePath+"/http/port",schemaPath:"\
#/properties/http/properties/port/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs8&&typeof data3=="n\
umber"&&isFinite(data3)){if(data3>65535||isNaN(data3))return validate425.errors=[{instancePath:instancePath+"/http/port",
schemaPath:"#/properties/http/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(data3<
0||isNaN(data3))return validate425.errors=[{instancePath:instancePath+"/http/port",schemaPath:"#/properties/http/propert\
ies/port/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid1=_errs8===errors}else var valid1=!0;
if(valid1)if(data1.strangersPerMinute!==void 0){let data4=data1.strangersPerMinute,_errs10=errors;if(!(typeof data4=="nu\
mber"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate425.errors=[{instancePath:instancePath+"/http/stranger\
sPerMinute",schemaPath:"#/properties/http/properties/strangersPerMinute/type",keyword:"type",params:{type:"integer"}}],!1;
if(errors===_errs10&&typeof data4=="number"&&isFinite(data4)){if(data4>1e6||isNaN(data4))return validate425.errors=[{instancePath:instancePath+
"/http/strangersPerMinute",schemaPath:"#/properties/http/properties/strangersPerMinute/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6}}],!1;if(data4<60||isNaN(data4))return validate425.errors=[{instancePath:instancePath+"/http/s\
trangersPerMinute",schemaPath:"#/properties/http/properties/strangersPerMinute/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:60}}],!1}var valid1=_errs10===errors}else var valid1=!0}}}}else return validate425.errors=[{instancePath:instancePath+
"/http",schemaPath:"#/properties/http/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.net!==void 0){let data5=data.net,_errs12=errors;if(errors===_errs12)if(data5&&typeof data5=="object"&&
!Array.isArray(data5)){let missing2;if(data5.listen===void 0&&(missing2="listen"))return validate425.errors=[{instancePath:instancePath+
"/net",schemaPath:"#/properties/net/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs14=errors;
for(let key2 in data5)if(!(key2==="listen"||key2==="announce"||key2==="advertise"||key2==="publicOnly")){return validate425.
errors=[{instancePath:instancePath+"/net",schemaPath:"#/properties/net/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:key2}}],!1;break}if(_errs14===errors){if(data5.listen!==void 0){let data6=data5.listen,_errs15=errors;
if(errors===_errs15)if(Array.isArray(data6)){if(data6.length>8)return validate425.errors=[{instancePath:instancePath+"/n\
et/listen",schemaPath:"#/properties/net/properties/listen/maxItems",keyword:"maxItems",params:{limit:8}}],!1;if(data6.length<
1)return validate425.errors=[{instancePath:instancePath+"/net/listen",schemaPath:"#/properties/net/properties/listen/min\
Items",keyword:"minItems",params:{limit:1}}],!1;{var valid3=!0;let len0=data6.length;for(let i0=0;i0<len0;i0++){let _errs17=errors;
validate69(data6[i0],{instancePath:instancePath+"/net/listen/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid3=_errs17===
errors;if(!valid3)break}}}else return validate425.errors=[{instancePath:instancePath+"/net/listen",schemaPath:"#/propert\
ies/net/properties/listen/type",keyword:"type",params:{type:"array"}}],!1;var valid2=_errs15===errors}else var valid2=!0;
if(valid2){if(data5.announce!==void 0){let data8=data5.announce,_errs18=errors;if(errors===_errs18)if(Array.isArray(data8)){
if(data8.length>8)return validate425.errors=[{instancePath:instancePath+"/net/announce",schemaPath:"#/properties/net/pro\
perties/announce/maxItems",keyword:"maxItems",params:{limit:8}}],!1;{var valid4=!0;let len1=data8.length;for(let i1=0;i1<
len1;i1++){let _errs20=errors;validate69(data8[i1],{instancePath:instancePath+"/net/announce/"+i1,parentData:data8,parentDataProperty:i1,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);
var valid4=_errs20===errors;if(!valid4)break}}}else return validate425.errors=[{instancePath:instancePath+"/net/announce",
schemaPath:"#/properties/net/properties/announce/type",keyword:"type",params:{type:"array"}}],!1;var valid2=_errs18===errors}else
var valid2=!0;if(valid2){if(data5.advertise!==void 0){let _errs21=errors;if(typeof data5.advertise!="boolean")return validate425.
errors=[{instancePath:instancePath+"/net/advertise",schemaPath:"#/properties/net/properties/advertise/type",keyword:"typ\
e",params:{type:"boolean"}}],!1;var valid2=_errs21===errors}else var valid2=!0;if(valid2)if(data5.publicOnly!==void 0){let _errs23=errors;
if(typeof data5.publicOnly!="boolean")return validate425.errors=[{instancePath:instancePath+"/net/publicOnly",schemaPath:"\
#/properties/net/properties/publicOnly/type",keyword:"type",params:{type:"boolean"}}],!1;var valid2=_errs23===errors}else
var valid2=!0}}}}}else return validate425.errors=[{instancePath:instancePath+"/net",schemaPath:"#/properties/net/type",keyword:"\
type",params:{type:"object"}}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.limits!==void 0){let data12=data.
limits,_errs25=errors;if(errors===_errs25)if(data12&&typeof data12=="object"&&!Array.isArray(data12)){let missing3;if(data12.
member===void 0&&(missing3="member")||data12.agency===void 0&&(missing3="agency")||data12.other===void 0&&(missing3="oth\
er"))return validate425.errors=[{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/required",keyword:"\
required",params:{missingProperty:missing3}}],!1;{let _errs27=errors;for(let key3 in data12)if(!(key3==="member"||key3===
"agency"||key3==="other")){return validate425.errors=[{instancePath:instancePath+"/limits",schemaPath:"#/properties/limi\
ts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs27===errors){
if(data12.member!==void 0){let _errs28=errors;validate429(data12.member,{instancePath:instancePath+"/limits/member",parentData:data12,
parentDataProperty:"member",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate429.errors:vErrors.concat(validate429.
errors),errors=vErrors.length);var valid5=_errs28===errors}else var valid5=!0;if(valid5){if(data12.agency!==void 0){let _errs29=errors;
validate429(data12.agency,{instancePath:instancePath+"/limits/agency",parentData:data12,parentDataProperty:"agency",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate429.errors:vErrors.concat(validate429.errors),errors=vErrors.length);var valid5=_errs29===
errors}else var valid5=!0;if(valid5)if(data12.other!==void 0){let _errs30=errors;validate429(data12.other,{instancePath:instancePath+
"/limits/other",parentData:data12,parentDataProperty:"other",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate429.
errors:vErrors.concat(validate429.errors),errors=vErrors.length);var valid5=_errs30===errors}else var valid5=!0}}}}else return validate425.
errors=[{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"}}],
!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.log!==void 0){let data16=data.log,_errs31=errors;if(!(data16===
"info"||data16==="warn"||data16==="error"))return validate425.errors=[{instancePath:instancePath+"/log",schemaPath:"#/pr\
operties/log/enum",keyword:"enum",params:{allowedValues:schema105.properties.log.enum}}],!1;var valid0=_errs31===errors}else
var valid0=!0;if(valid0){if(data.statementHour!==void 0){let data17=data.statementHour,_errs32=errors;if(!(typeof data17==
"number"&&!(data17%1)&&!isNaN(data17)&&isFinite(data17)))return validate425.errors=[{instancePath:instancePath+"/stateme\
ntHour",schemaPath:"#/properties/statementHour/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs32&&typeof data17==
"number"&&isFinite(data17)){if(data17>23||isNaN(data17))return validate425.errors=[{instancePath:instancePath+"/statemen\
tHour",schemaPath:"#/properties/statementHour/maximum",keyword:"maximum",params:{comparison:"<=",limit:23}}],!1;if(data17<
0||isNaN(data17))return validate425.errors=[{instancePath:instancePath+"/statementHour",schemaPath:"#/properties/stateme\
ntHour/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs32===errors}else var valid0=!0;if(valid0)
if(data.clearingHour!==void 0){let data18=data.clearingHour,_errs34=errors;if(!(typeof data18=="number"&&!(data18%1)&&!isNaN(
data18)&&isFinite(data18)))return validate425.errors=[{instancePath:instancePath+"/clearingHour",schemaPath:"#/propertie\
s/clearingHour/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs34&&typeof data18=="number"&&isFinite(
data18)){if(data18>23||isNaN(data18))return validate425.errors=[{instancePath:instancePath+"/clearingHour",schemaPath:"#\
/properties/clearingHour/maximum",keyword:"maximum",params:{comparison:"<=",limit:23}}],!1;if(data18<0||isNaN(data18))return validate425.
errors=[{instancePath:instancePath+"/clearingHour",schemaPath:"#/properties/clearingHour/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}var valid0=_errs34===errors}else var valid0=!0}}}}}}}}else return validate425.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate425.errors=vErrors,errors===0}validate425.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateLimitPair=validate429,validateAccept=validate223,validateAdvert=validate435;function validate435(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate435.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.genesis===void 0&&(missing0="genesis")||data.body===void 0&&(missing0="body")||data.seal===void 0&&
(missing0="seal"))return validate435.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="genesis"||key0==="ops"||key0==="body"||key0==="sea\
l")){return validate435.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="advert")return validate435.
errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"adve\
rt"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.genesis!==void 0){let _errs3=errors;validate104(
data.genesis,{instancePath:instancePath+"/genesis",parentData:data,parentDataProperty:"genesis",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate104.errors:vErrors.concat(validate104.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.ops!==void 0){let _errs4=errors;validate175(data.ops,{instancePath:instancePath+
"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate175.errors:vErrors.
concat(validate175.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.body!==
void 0){let data3=data.body,_errs5=errors;if(errors===_errs5)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;
if(data3.typ===void 0&&(missing1="typ")||data3.bank===void 0&&(missing1="bank")||data3.seq===void 0&&(missing1="seq")||data3.
addrs===void 0&&(missing1="addrs")||data3.neighbours===void 0&&(missing1="neighbours")||data3.expires===void 0&&(missing1=
"expires"))return validate435.errors=[{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"\
required",params:{missingProperty:missing1}}],!1;{let _errs7=errors;for(let key1 in data3)if(!(key1==="typ"||key1==="ban\
k"||key1==="seq"||key1==="addrs"||key1==="neighbours"||key1==="expires")){return validate435.errors=[{instancePath:instancePath+
"/body",schemaPath:"#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs7===errors){if(data3.typ!==void 0){let _errs8=errors;if(data3.typ!=="advert.body")return validate435.errors=
[{instancePath:instancePath+"/body/typ",schemaPath:"#/properties/body/properties/typ/const",keyword:"const",params:{allowedValue:"\
advert.body"}}],!1;var valid1=_errs8===errors}else var valid1=!0;if(valid1){if(data3.bank!==void 0){let _errs9=errors;validate53(
data3.bank,{instancePath:instancePath+"/body/bank",parentData:data3,parentDataProperty:"bank",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid1=_errs9===errors}else
var valid1=!0;if(valid1){if(data3.seq!==void 0){let _errs10=errors;validate64(data3.seq,{instancePath:instancePath+"/bod\
y/seq",parentData:data3,parentDataProperty:"seq",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length);var valid1=_errs10===errors}else var valid1=!0;if(valid1){if(data3.addrs!==
void 0){let data7=data3.addrs,_errs11=errors;if(errors===_errs11)if(Array.isArray(data7)){if(data7.length>4)return validate435.
errors=[{instancePath:instancePath+"/body/addrs",schemaPath:"#/properties/body/properties/addrs/maxItems",keyword:"maxIt\
ems",params:{limit:4}}],!1;{var valid2=!0;let len0=data7.length;for(let i0=0;i0<len0;i0++){let _errs13=errors;validate69(
data7[i0],{instancePath:instancePath+"/body/addrs/"+i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid2=_errs13===
errors;if(!valid2)break}}}else return validate435.errors=[{instancePath:instancePath+"/body/addrs",schemaPath:"#/propert\
ies/body/properties/addrs/type",keyword:"type",params:{type:"array"}}],!1;var valid1=_errs11===errors}else var valid1=!0;
if(valid1){if(data3.neighbours!==void 0){let data9=data3.neighbours,_errs14=errors;if(errors===_errs14)if(Array.isArray(
data9)){if(data9.length>64)return validate435.errors=[{instancePath:instancePath+"/body/neighbours",schemaPath:"#/proper\
ties/body/properties/neighbours/maxItems",keyword:"maxItems",params:{limit:64}}],!1;{var valid3=!0;let len1=data9.length;
for(let i1=0;i1<len1;i1++){let data10=data9[i1],_errs16=errors;if(errors===_errs16)if(data10&&typeof data10=="object"&&!Array.
isArray(data10)){let missing2;if(data10.bank===void 0&&(missing2="bank")||data10.give===void 0&&(missing2="give")||data10.
take===void 0&&(missing2="take"))return validate435.errors=[{instancePath:instancePath+"/body/neighbours/"+i1,schemaPath:"\
#/properties/body/properties/neighbours/items/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs18=errors;
for(let key2 in data10)if(!(key2==="bank"||key2==="give"||key2==="take")){return validate435.errors=[{instancePath:instancePath+
"/body/neighbours/"+i1,schemaPath:"#/properties/body/properties/neighbours/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key2}}],!1;break}if(_errs18===errors){if(data10.bank!==void 0){let _errs19=errors;
validate53(data10.bank,{instancePath:instancePath+"/body/neighbours/"+i1+"/bank",parentData:data10,parentDataProperty:"b\
ank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid4=_errs19===errors}else var valid4=!0;if(valid4){if(data10.give!==void 0){let data12=data10.give,_errs20=errors;
if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12)))return validate435.errors=[{instancePath:instancePath+
"/body/neighbours/"+i1+"/give",schemaPath:"#/properties/body/properties/neighbours/items/properties/give/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs20&&typeof data12=="number"&&isFinite(data12)){if(data12>4||isNaN(data12))
return validate435.errors=[{instancePath:instancePath+"/body/neighbours/"+i1+"/give",schemaPath:"#/properties/body/prope\
rties/neighbours/items/properties/give/maximum",keyword:"maximum",params:{comparison:"<=",limit:4}}],!1;if(data12<0||isNaN(
data12))return validate435.errors=[{instancePath:instancePath+"/body/neighbours/"+i1+"/give",schemaPath:"#/properties/bo\
dy/properties/neighbours/items/properties/give/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid4=_errs20===
errors}else var valid4=!0;if(valid4)if(data10.take!==void 0){let data13=data10.take,_errs22=errors;if(!(typeof data13=="\
number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13)))return validate435.errors=[{instancePath:instancePath+"/body/nei\
ghbours/"+i1+"/take",schemaPath:"#/properties/body/properties/neighbours/items/properties/take/type",keyword:"type",params:{
type:"integer"}}],!1;if(errors===_errs22&&typeof data13=="number"&&isFinite(data13)){if(data13>4||isNaN(data13))return validate435.
errors=[{instancePath:instancePath+"/body/neighbours/"+i1+"/take",schemaPath:"#/properties/body/properties/neighbours/it\
ems/properties/take/maximum",keyword:"maximum",params:{comparison:"<=",limit:4}}],!1;if(data13<0||isNaN(data13))return validate435.
errors=[{instancePath:instancePath+"/body/neighbours/"+i1+"/take",schemaPath:"#/properties/body/properties/neighbours/it\
ems/properties/take/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid4=_errs22===errors}else var valid4=!0}}}}else
return validate435.errors=[{instancePath:instancePath+"/body/neighbours/"+i1,schemaPath:"#/properties/body/properties/ne\
ighbours/items/type",keyword:"type",params:{type:"object"}}],!1;var valid3=_errs16===errors;if(!valid3)break}}}else return validate435.
errors=[{instancePath:instancePath+"/body/neighbours",schemaPath:"#/properties/body/properties/neighbours/type",keyword:"\
type",params:{type:"array"}}],!1;var valid1=_errs14===errors}else var valid1=!0;if(valid1)if(data3.expires!==void 0){let _errs24=errors;
validate65(data3.expires,{instancePath:instancePath+"/body/expires",parentData:data3,parentDataProperty:"expires",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid1=_errs24===
errors}else var valid1=!0}}}}}}}else return validate435.errors=[{instancePath:instancePath+"/body",schemaPath:"#/propert\
ies/body/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.
seal!==void 0){let _errs25=errors;validate75(data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"\
seal",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.
length);var valid0=_errs25===errors}else var valid0=!0}}}}}}else return validate435.errors=[{instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return validate435.errors=vErrors,errors===0}validate435.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateAgreement=validate162,validateConcluded=validate444,schema108={type:"object",
additionalProperties:!1,required:["typ","from","to","genesis","agreement","seal","addrs","name"],properties:{typ:{const:"\
agr.concluded"},from:{$ref:"BankId"},to:{$ref:"BankId"},genesis:{$ref:"Genesis"},ops:{$ref:"IdentityOps"},agreement:{$ref:"\
Oid"},seal:{$ref:"Seal"},addrs:{type:"array",maxItems:8,items:{$ref:"Multiaddr"}},name:{$ref:"BankTitle"}}};function validate444(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate444.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.from===
void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.genesis===void 0&&(missing0="genesis")||data.agreement===
void 0&&(missing0="agreement")||data.seal===void 0&&(missing0="seal")||data.addrs===void 0&&(missing0="addrs")||data.name===
void 0&&(missing0="name"))return validate444.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func17.call(schema108.properties,key0)){return validate444.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="agr.concluded")return validate444.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"agr.concluded"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,{instancePath:instancePath+
"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){
let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.genesis!==void 0){let _errs5=errors;validate104(data.genesis,{instancePath:instancePath+
"/genesis",parentData:data,parentDataProperty:"genesis",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate104.errors:
vErrors.concat(validate104.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.
ops!==void 0){let _errs6=errors;validate175(data.ops,{instancePath:instancePath+"/ops",parentData:data,parentDataProperty:"\
ops",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate175.errors:vErrors.concat(validate175.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.agreement!==void 0){let _errs7=errors;validate57(
data.agreement,{instancePath:instancePath+"/agreement",parentData:data,parentDataProperty:"agreement",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0;if(valid0){if(data.seal!==void 0){let _errs8=errors;validate75(data.seal,{instancePath:instancePath+"/seal",
parentData:data,parentDataProperty:"seal",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(
validate75.errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.addrs!==void 0){
let data7=data.addrs,_errs9=errors;if(errors===_errs9)if(Array.isArray(data7)){if(data7.length>8)return validate444.errors=
[{instancePath:instancePath+"/addrs",schemaPath:"#/properties/addrs/maxItems",keyword:"maxItems",params:{limit:8}}],!1;{
var valid1=!0;let len0=data7.length;for(let i0=0;i0<len0;i0++){let _errs11=errors;validate69(data7[i0],{instancePath:instancePath+
"/addrs/"+i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:
vErrors.concat(validate69.errors),errors=vErrors.length);var valid1=_errs11===errors;if(!valid1)break}}}else return validate444.
errors=[{instancePath:instancePath+"/addrs",schemaPath:"#/properties/addrs/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.name!==void 0){let _errs12=errors;validate52(data.name,
{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate52.errors:vErrors.concat(validate52.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0}}}}}}}}}}else
return validate444.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate444.
errors=vErrors,errors===0}validate444.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateDecline=validate453;function validate453(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate453.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.xfer===void 0&&(missing0=
"xfer")||data.code===void 0&&(missing0="code"))return validate453.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||
key0==="to"||key0==="xfer"||key0==="code")){return validate453.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="decline")return validate453.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
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
var valid0=!0}}}}}}else return validate453.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate453.errors=vErrors,errors===0}validate453.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateProtocolError=validate458;function validate458(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate458.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.code===void 0&&(missing0=
"code"))return validate458.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="code"||key0==="ref")){
return validate458.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="error")return validate458.errors=[{instancePath:instancePath+
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
errors}else var valid0=!0}}}}}}else return validate458.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate458.errors=vErrors,errors===0}validate458.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var validateEvidence=validate322,validateLaneFork=validate323,validateLogFork=validate331,validateCosignFork=validate334,
validateDoubleDecision=validate337,validateProvenLane=validate326,validateIdentityFork=validate343,validateFind=validate463;function validate463(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate463.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.name===void 0&&(missing0=
"name"))return validate463.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="name")){return validate463.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="find")return validate463.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"find"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,{instancePath:instancePath+"/from",
parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(
validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){
let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0)if(data.name!==void 0){let _errs5=errors;validate57(data.name,{instancePath:instancePath+"/name",
parentData:data,parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(
validate57.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else return validate463.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate463.errors=vErrors,errors===
0}validate463.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateFound=validate467;function validate467(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate467.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.name===void 0&&(missing0=
"name"))return validate467.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="name"||key0==="account")){
return validate467.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="found")return validate467.errors=[{instancePath:instancePath+
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
length);var valid0=_errs6===errors}else var valid0=!0}}}}}}else return validate467.errors=[{instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}}],!1;return validate467.errors=vErrors,errors===0}validate467.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateFrame=validate472;var schema115={type:"object",additionalProperties:!1,required:["typ","from","to","protocols","addrs","heard","instance",
"checkpoint","at"],properties:{typ:{const:"hello"},from:{$ref:"BankId"},to:{$ref:"BankId"},protocols:{type:"array",minItems:1,
maxItems:8,items:{$ref:"Protocol"}},addrs:{type:"array",maxItems:8,items:{$ref:"Multiaddr"}},heard:{type:"boolean"},instance:{
$ref:"Nonce"},channel:{type:"object",additionalProperties:!1,required:["ch","ep","mine","yours"],properties:{ch:{$ref:"O\
id"},ep:{type:"integer",minimum:1,maximum:1e6},mine:{$ref:"Tip"},yours:{$ref:"Tip"}}},checkpoint:{type:"string",maxLength:1024},
identity:{type:"object",additionalProperties:!1,required:["mine","yours"],properties:{mine:{$ref:"Tip"},yours:{$ref:"Tip"}}},
at:{$ref:"Instant"},ext:{$ref:"Extensions"}}};function validate474(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate474.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0=
"to")||data.protocols===void 0&&(missing0="protocols")||data.addrs===void 0&&(missing0="addrs")||data.heard===void 0&&(missing0=
"heard")||data.instance===void 0&&(missing0="instance")||data.checkpoint===void 0&&(missing0="checkpoint")||data.at===void 0&&
(missing0="at"))return validate474.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func17.call(schema115.properties,key0)){return validate474.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="hello")return validate474.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"hello"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,{instancePath:instancePath+"/from",
parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(
validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){
let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.protocols!==void 0){let data3=data.protocols,_errs5=errors;if(errors===_errs5)if(Array.
isArray(data3)){if(data3.length>8)return validate474.errors=[{instancePath:instancePath+"/protocols",schemaPath:"#/prope\
rties/protocols/maxItems",keyword:"maxItems",params:{limit:8}}],!1;if(data3.length<1)return validate474.errors=[{instancePath:instancePath+
"/protocols",schemaPath:"#/properties/protocols/minItems",keyword:"minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data3.
length;for(let i0=0;i0<len0;i0++){let _errs7=errors;validate70(data3[i0],{instancePath:instancePath+"/protocols/"+i0,parentData:data3,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate70.errors:vErrors.concat(validate70.errors),
errors=vErrors.length);var valid1=_errs7===errors;if(!valid1)break}}}else return validate474.errors=[{instancePath:instancePath+
"/protocols",schemaPath:"#/properties/protocols/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.addrs!==void 0){let data5=data.addrs,_errs8=errors;if(errors===_errs8)if(Array.isArray(
data5)){if(data5.length>8)return validate474.errors=[{instancePath:instancePath+"/addrs",schemaPath:"#/properties/addrs/\
maxItems",keyword:"maxItems",params:{limit:8}}],!1;{var valid2=!0;let len1=data5.length;for(let i1=0;i1<len1;i1++){let _errs10=errors;
validate69(data5[i1],{instancePath:instancePath+"/addrs/"+i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);var valid2=_errs10===
errors;if(!valid2)break}}}else return validate474.errors=[{instancePath:instancePath+"/addrs",schemaPath:"#/properties/a\
ddrs/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.heard!==
void 0){let _errs11=errors;if(typeof data.heard!="boolean")return validate474.errors=[{instancePath:instancePath+"/heard",
schemaPath:"#/properties/heard/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs11===errors}else var valid0=!0;
if(valid0){if(data.instance!==void 0){let _errs13=errors;validate60(data.instance,{instancePath:instancePath+"/instance",
parentData:data,parentDataProperty:"instance",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.
concat(validate60.errors),errors=vErrors.length);var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.channel!==
void 0){let data9=data.channel,_errs14=errors;if(errors===_errs14)if(data9&&typeof data9=="object"&&!Array.isArray(data9)){
let missing1;if(data9.ch===void 0&&(missing1="ch")||data9.ep===void 0&&(missing1="ep")||data9.mine===void 0&&(missing1="\
mine")||data9.yours===void 0&&(missing1="yours"))return validate474.errors=[{instancePath:instancePath+"/channel",schemaPath:"\
#/properties/channel/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs16=errors;for(let key1 in data9)
if(!(key1==="ch"||key1==="ep"||key1==="mine"||key1==="yours")){return validate474.errors=[{instancePath:instancePath+"/c\
hannel",schemaPath:"#/properties/channel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs16===errors){if(data9.ch!==void 0){let _errs17=errors;validate57(data9.ch,{instancePath:instancePath+"/\
channel/ch",parentData:data9,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:
vErrors.concat(validate57.errors),errors=vErrors.length);var valid3=_errs17===errors}else var valid3=!0;if(valid3){if(data9.
ep!==void 0){let data11=data9.ep,_errs18=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11)))
return validate474.errors=[{instancePath:instancePath+"/channel/ep",schemaPath:"#/properties/channel/properties/ep/type",
keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs18&&typeof data11=="number"&&isFinite(data11)){if(data11>1e6||
isNaN(data11))return validate474.errors=[{instancePath:instancePath+"/channel/ep",schemaPath:"#/properties/channel/prope\
rties/ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data11<1||isNaN(data11))return validate474.
errors=[{instancePath:instancePath+"/channel/ep",schemaPath:"#/properties/channel/properties/ep/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1}}],!1}var valid3=_errs18===errors}else var valid3=!0;if(valid3){if(data9.mine!==void 0){
let _errs20=errors;validate82(data9.mine,{instancePath:instancePath+"/channel/mine",parentData:data9,parentDataProperty:"\
mine",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.
length);var valid3=_errs20===errors}else var valid3=!0;if(valid3)if(data9.yours!==void 0){let _errs21=errors;validate82(
data9.yours,{instancePath:instancePath+"/channel/yours",parentData:data9,parentDataProperty:"yours",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);var valid3=_errs21===
errors}else var valid3=!0}}}}}else return validate474.errors=[{instancePath:instancePath+"/channel",schemaPath:"#/proper\
ties/channel/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){
if(data.checkpoint!==void 0){let data14=data.checkpoint,_errs22=errors;if(errors===_errs22)if(typeof data14=="string"){if(func1(
data14)>1024)return validate474.errors=[{instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/checkpoint/max\
Length",keyword:"maxLength",params:{limit:1024}}],!1}else return validate474.errors=[{instancePath:instancePath+"/checkp\
oint",schemaPath:"#/properties/checkpoint/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs22===errors}else
var valid0=!0;if(valid0){if(data.identity!==void 0){let data15=data.identity,_errs24=errors;if(errors===_errs24)if(data15&&
typeof data15=="object"&&!Array.isArray(data15)){let missing2;if(data15.mine===void 0&&(missing2="mine")||data15.yours===
void 0&&(missing2="yours"))return validate474.errors=[{instancePath:instancePath+"/identity",schemaPath:"#/properties/id\
entity/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs26=errors;for(let key2 in data15)if(!(key2===
"mine"||key2==="yours")){return validate474.errors=[{instancePath:instancePath+"/identity",schemaPath:"#/properties/iden\
tity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs26===errors){
if(data15.mine!==void 0){let _errs27=errors;validate82(data15.mine,{instancePath:instancePath+"/identity/mine",parentData:data15,
parentDataProperty:"mine",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.
errors),errors=vErrors.length);var valid4=_errs27===errors}else var valid4=!0;if(valid4)if(data15.yours!==void 0){let _errs28=errors;
validate82(data15.yours,{instancePath:instancePath+"/identity/yours",parentData:data15,parentDataProperty:"yours",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);var valid4=_errs28===
errors}else var valid4=!0}}}else return validate474.errors=[{instancePath:instancePath+"/identity",schemaPath:"#/propert\
ies/identity/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0){
if(data.at!==void 0){let _errs29=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"\
at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs29===errors}else var valid0=!0;if(valid0)if(data.ext!==void 0){let _errs30=errors;validate93(data.
ext,{instancePath:instancePath+"/ext",parentData:data,parentDataProperty:"ext",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length);var valid0=_errs30===errors}else var valid0=!0}}}}}}}}}}}}}else
return validate474.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate474.
errors=vErrors,errors===0}validate474.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate487(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate487.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.seq===void 0&&(missing0="seq")||data.oid===void 0&&(missing0="oid"))return validate487.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"typ"||key0==="ch"||key0==="ep"||key0==="by"||key0==="seq"||key0==="oid")){return validate487.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="lane.ack")return validate487.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"lane.ack"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"\
ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate487.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){
if(data2>1e6||isNaN(data2))return validate487.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate487.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.seq!==void 0){let _errs7=errors;
validate64(data.seq,{instancePath:instancePath+"/seq",parentData:data,parentDataProperty:"seq",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0;if(valid0)if(data.oid!==void 0){let _errs8=errors;validate57(data.oid,{instancePath:instancePath+"/oid",parentData:data,
parentDataProperty:"oid",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.
errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0}}}}}}}else return validate487.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate487.errors=vErrors,errors===0}validate487.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate492(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate492.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.after===void 0&&(missing0="after"))return validate492.errors=[{instancePath,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="ch"||key0===
"ep"||key0==="by"||key0==="after")){return validate492.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="lane.get")return validate492.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",
keyword:"const",params:{allowedValue:"lane.get"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.ch!==
void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"ch",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%
1)&&!isNaN(data2)&&isFinite(data2)))return validate492.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties\
/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>
1e6||isNaN(data2))return validate492.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate492.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.after!==void 0){let _errs7=errors;
validate64(data.after,{instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0}}}}}}else return validate492.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate492.errors=vErrors,errors===0}validate492.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate496(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate496.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.xfer===void 0&&(missing0=
"xfer"))return validate496.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="xfer")){return validate496.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="xfer.query")return validate496.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"xfer.query"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,
{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.to!==void 0){let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.xfer!==void 0){let _errs5=errors;validate57(data.
xfer,{instancePath:instancePath+"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else
return validate496.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate496.
errors=vErrors,errors===0}validate496.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema119={type:"object",
additionalProperties:!1,required:["typ","from","to","xfer","state"],properties:{typ:{const:"xfer.status"},from:{$ref:"Ba\
nkId"},to:{$ref:"BankId"},xfer:{$ref:"Oid"},state:{enum:["open","paid","never"]},receipt:{$ref:"SealedReceipt"}},if:{properties:{
state:{const:"paid"}}},then:{required:["receipt"],properties:{receipt:{$ref:"SealedReceipt"}}},else:{not:{required:["rec\
eipt"],properties:{receipt:{$ref:"SealedReceipt"}}}}};function validate500(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate500.evaluated;evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0);let _errs1=errors,valid0=!0,_errs2=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.state!==void 0&&data.state!=="paid"){let err0={};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=_errs1:
vErrors=null);let ifClause0;if(_valid0){let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.receipt===void 0&&(missing0="receipt"))return validate500.errors=[{instancePath,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;data.receipt!==void 0&&(validate265(data.receipt,{instancePath:instancePath+
"/receipt",parentData:data,parentDataProperty:"receipt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate265.errors:
vErrors.concat(validate265.errors),errors=vErrors.length))}var _valid0=_errs4===errors;if(valid0=_valid0,valid0){var props0={};
props0.receipt=!0,props0.state=!0}ifClause0="then"}else{let _errs6=errors,_errs7=errors,_errs8=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing1;if(data.receipt===void 0&&(missing1="receipt")){let err1={};vErrors===null?
vErrors=[err1]:vErrors.push(err1),errors++}else data.receipt!==void 0&&(validate265(data.receipt,{instancePath:instancePath+
"/receipt",parentData:data,parentDataProperty:"receipt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate265.errors:
vErrors.concat(validate265.errors),errors=vErrors.length))}var valid3=_errs8===errors;if(valid3)return validate500.errors=
[{instancePath,schemaPath:"#/else/not",keyword:"not",params:{}}],!1;errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=
_errs7:vErrors=null);var _valid0=_errs6===errors;valid0=_valid0,ifClause0="else"}if(!valid0){let err2={instancePath,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:ifClause0}};return vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++,validate500.
errors=vErrors,!1}if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.typ===void 0&&
(missing2="typ")||data.from===void 0&&(missing2="from")||data.to===void 0&&(missing2="to")||data.xfer===void 0&&(missing2=
"xfer")||data.state===void 0&&(missing2="state"))return validate500.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing2}}],!1;{let _errs10=errors;for(let key0 in data)if(!(key0==="typ"||key0==="fro\
m"||key0==="to"||key0==="xfer"||key0==="state"||key0==="receipt")){return validate500.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs10===errors){
if(data.typ!==void 0){let _errs11=errors;if(data.typ!=="xfer.status")return validate500.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"xfer.status"}}],!1;var valid5=_errs11===
errors}else var valid5=!0;if(valid5){if(data.from!==void 0){let _errs12=errors;validate53(data.from,{instancePath:instancePath+
"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length);var valid5=_errs12===errors}else var valid5=!0;if(valid5){if(data.to!==
void 0){let _errs13=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid5=_errs13===
errors}else var valid5=!0;if(valid5){if(data.xfer!==void 0){let _errs14=errors;validate57(data.xfer,{instancePath:instancePath+
"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid5=_errs14===errors}else var valid5=!0;if(valid5){if(data.state!==
void 0){let data7=data.state,_errs15=errors;if(!(data7==="open"||data7==="paid"||data7==="never"))return validate500.errors=
[{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema119.
properties.state.enum}}],!1;var valid5=_errs15===errors}else var valid5=!0;if(valid5)if(data.receipt!==void 0){let _errs16=errors;
validate265(data.receipt,{instancePath:instancePath+"/receipt",parentData:data,parentDataProperty:"receipt",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate265.errors:vErrors.concat(validate265.errors),errors=vErrors.length);var valid5=_errs16===
errors}else var valid5=!0}}}}}}}else return validate500.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate500.errors=vErrors,errors===0}validate500.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema120={type:"object",additionalProperties:!1,required:["typ","from","to","genesis","agreement","seal","addrs","n\
ame"],properties:{typ:{const:"agr.propose"},from:{$ref:"BankId"},to:{$ref:"BankId"},genesis:{$ref:"Genesis"},ops:{$ref:"\
IdentityOps"},agreement:{$ref:"Agreement"},seal:{$ref:"Seal"},addrs:{type:"array",maxItems:8,items:{$ref:"Multiaddr"}},name:{
$ref:"BankTitle"}}};function validate507(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate507.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
typ===void 0&&(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.genesis===
void 0&&(missing0="genesis")||data.agreement===void 0&&(missing0="agreement")||data.seal===void 0&&(missing0="seal")||data.
addrs===void 0&&(missing0="addrs")||data.name===void 0&&(missing0="name"))return validate507.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func17.
call(schema120.properties,key0)){return validate507.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="agr.propose")return validate507.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/co\
nst",keyword:"const",params:{allowedValue:"agr.propose"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
from!==void 0){let _errs3=errors;validate53(data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"\
from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){let _errs4=errors;validate53(data.
to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.genesis!==void 0){let _errs5=errors;validate104(data.genesis,{instancePath:instancePath+"/genesis",parentData:data,
parentDataProperty:"genesis",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate104.errors:vErrors.concat(validate104.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.ops!==void 0){let _errs6=errors;
validate175(data.ops,{instancePath:instancePath+"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate175.errors:vErrors.concat(validate175.errors),errors=vErrors.length);var valid0=_errs6===
errors}else var valid0=!0;if(valid0){if(data.agreement!==void 0){let _errs7=errors;validate162(data.agreement,{instancePath:instancePath+
"/agreement",parentData:data,parentDataProperty:"agreement",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate162.
errors:vErrors.concat(validate162.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){
if(data.seal!==void 0){let _errs8=errors;validate75(data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"\
seal",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.
length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.addrs!==void 0){let data7=data.addrs,_errs9=errors;
if(errors===_errs9)if(Array.isArray(data7)){if(data7.length>8)return validate507.errors=[{instancePath:instancePath+"/ad\
drs",schemaPath:"#/properties/addrs/maxItems",keyword:"maxItems",params:{limit:8}}],!1;{var valid1=!0;let len0=data7.length;
for(let i0=0;i0<len0;i0++){let _errs11=errors;validate69(data7[i0],{instancePath:instancePath+"/addrs/"+i0,parentData:data7,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),
errors=vErrors.length);var valid1=_errs11===errors;if(!valid1)break}}}else return validate507.errors=[{instancePath:instancePath+
"/addrs",schemaPath:"#/properties/addrs/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs9===errors}else var valid0=!0;
if(valid0)if(data.name!==void 0){let _errs12=errors;validate52(data.name,{instancePath:instancePath+"/name",parentData:data,
parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.concat(validate52.
errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0}}}}}}}}}}else return validate507.errors=[{
instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate507.errors=vErrors,errors===0}
validate507.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate516(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate516.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.genesis===void 0&&(missing0="genesis"))return validate516.errors=[{instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="ty\
p"||key0==="genesis"||key0==="ops")){return validate516.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;
if(data.typ!=="intro")return validate516.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"\
const",params:{allowedValue:"intro"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.genesis!==void 0){
let _errs3=errors;validate104(data.genesis,{instancePath:instancePath+"/genesis",parentData:data,parentDataProperty:"gen\
esis",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate104.errors:vErrors.concat(validate104.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.ops!==void 0){let _errs4=errors;validate175(data.
ops,{instancePath:instancePath+"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate175.errors:vErrors.concat(validate175.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}}}else
return validate516.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate516.
errors=vErrors,errors===0}validate516.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate519(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate519.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.body===void 0&&(missing0="body")||data.seal===void 0&&(missing0="seal"))return validate519.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="body"||key0==="seal")){return validate519.errors=[{instancePath,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){
let _errs2=errors;if(data.typ!=="stmt.propose")return validate519.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"stmt.propose"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.body!==void 0){let _errs3=errors;validate356(data.body,{instancePath:instancePath+"/body",parentData:data,
parentDataProperty:"body",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate356.errors:vErrors.concat(validate356.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.seal!==void 0){let _errs4=errors;
validate75(data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"seal",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}}else return validate519.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate519.errors=vErrors,errors===0}validate519.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate522(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate522.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.statement===void 0&&(missing0="statement")||data.seal===void 0&&(missing0="seal"))return validate522.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="typ"||key0==="statement"||key0==="seal")){return validate522.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="stmt.agree")return validate522.errors=[{instancePath:instancePath+"/typ",
schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"stmt.agree"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.statement!==void 0){let _errs3=errors;validate57(data.statement,{instancePath:instancePath+
"/statement",parentData:data,parentDataProperty:"statement",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.
errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)
if(data.seal!==void 0){let _errs4=errors;validate75(data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"\
seal",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0}}}}else return validate522.errors=[{instancePath,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return validate522.errors=vErrors,errors===0}validate522.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate525(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate525.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by"))
return validate525.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="ch"||key0==="ep"||key0==="by")){return validate525.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="stmt.ask")return validate525.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"stmt.ask"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+
"/ch",parentData:data,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){
let data2=data.ep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate525.
errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>1e6||isNaN(data2))return validate525.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))
return validate525.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.by!==void 0){let _errs6=errors;
validate53(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0}}}}}else return validate525.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate525.errors=vErrors,errors===0}validate525.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate528(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate528.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by"))
return validate528.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="ch"||key0==="ep"||key0==="by")){return validate528.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="stmt.look")return validate528.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"stmt.look"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+
"/ch",parentData:data,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){
let data2=data.ep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate528.
errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>1e6||isNaN(data2))return validate528.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))
return validate528.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.by!==void 0){let _errs6=errors;
validate53(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0}}}}}else return validate528.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate528.errors=vErrors,errors===0}validate528.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate531(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate531.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.by===void 0&&(missing0="by")||data.body===void 0&&(missing0="body"))return validate531.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="by"||key0==="body"||key0==="refuses")){return validate531.errors=[{instancePath,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="stmt.view")return validate531.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"stmt.view"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.by!==void 0){let _errs3=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.body!==void 0){let _errs4=errors;validate356(data.
body,{instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate356.errors:vErrors.concat(validate356.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0)if(data.refuses!==void 0){let _errs5=errors;validate57(data.refuses,{instancePath:instancePath+"/refuses",parentData:data,
parentDataProperty:"refuses",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else return validate531.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate531.errors=vErrors,errors===0}validate531.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate535(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate535.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.lane===void 0&&(missing0="lane")||data.number===void 0&&(missing0="number"))return validate535.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="ch"||key0==="ep"||key0==="by"||key0==="lane"||key0==="number")){return validate535.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="stmt.get")return validate535.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"stmt.get"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,
parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),
errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate535.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="n\
umber"&&isFinite(data2)){if(data2>1e6||isNaN(data2))return validate535.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate535.
errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(
data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;
if(valid0){if(data.lane!==void 0){let _errs7=errors;validate53(data.lane,{instancePath:instancePath+"/lane",parentData:data,
parentDataProperty:"lane",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.
errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.number!==void 0){let _errs8=errors;
validate64(data.number,{instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0}}}}}}}else return validate535.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return validate535.errors=vErrors,errors===0}validate535.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate540(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate540.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.lane===void 0&&(missing0="lane")||data.number===void 0&&(missing0="number"))return validate540.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="ch"||key0==="ep"||key0==="by"||key0==="lane"||key0==="number"||key0==="entry")){return validate540.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="stmt.copy")return validate540.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"stmt.copy"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+
"/ch",parentData:data,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){
let data2=data.ep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate540.
errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>1e6||isNaN(data2))return validate540.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))
return validate540.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;
validate53(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.lane!==void 0){let _errs7=errors;validate53(data.lane,{instancePath:instancePath+"/lane",
parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(
validate53.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.number!==void 0){
let _errs8=errors;validate64(data.number,{instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);
var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.entry!==void 0){let _errs9=errors;validate243(data.entry,
{instancePath:instancePath+"/entry",parentData:data,parentDataProperty:"entry",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate243.errors:vErrors.concat(validate243.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0}}}}}}}}else
return validate540.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate540.
errors=vErrors,errors===0}validate540.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate546(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate546.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.old===void 0&&(missing0=
"old")||data.note===void 0&&(missing0="note")||data.proof===void 0&&(missing0="proof"))return validate546.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="old"||key0==="note"||key0==="proof")){return validate546.errors=[
{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}
if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="wit.add")return validate546.errors=[{instancePath:instancePath+
"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"wit.add"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,{instancePath:instancePath+"/from",
parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(
validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){
let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.old!==void 0){let _errs5=errors;validate64(data.old,{instancePath:instancePath+"/old",parentData:data,
parentDataProperty:"old",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.note!==void 0){let data4=data.
note,_errs6=errors;if(errors===_errs6)if(typeof data4=="string"){if(func1(data4)>1024)return validate546.errors=[{instancePath:instancePath+
"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate546.errors=
[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===
errors}else var valid0=!0;if(valid0)if(data.proof!==void 0){let data5=data.proof,_errs8=errors;if(errors===_errs8)if(Array.
isArray(data5)){if(data5.length>64)return validate546.errors=[{instancePath:instancePath+"/proof",schemaPath:"#/properti\
es/proof/maxItems",keyword:"maxItems",params:{limit:64}}],!1;{var valid1=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){
let _errs10=errors;validate57(data5[i0],{instancePath:instancePath+"/proof/"+i0,parentData:data5,parentDataProperty:i0,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid1=_errs10===
errors;if(!valid1)break}}}else return validate546.errors=[{instancePath:instancePath+"/proof",schemaPath:"#/properties/p\
roof/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}}}}else return validate546.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate546.errors=vErrors,errors===
0}validate546.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern20=new RegExp("^\u2014 tbf/1/tbk:[a-z2-7]{51}[aq] [A-Za-z0-9+/]{102}==$","u");function validate551(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate551.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.from===void 0&&(missing0=
"from")||data.to===void 0&&(missing0="to")||data.size===void 0&&(missing0="size")||data.line===void 0&&(missing0="line"))
return validate551.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="size"||key0==="line")){
return validate551.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="wit.cosigned")return validate551.errors=
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
data4)>169)return validate551.errors=[{instancePath:instancePath+"/line",schemaPath:"#/properties/line/maxLength",keyword:"\
maxLength",params:{limit:169}}],!1;if(!pattern20.test(data4))return validate551.errors=[{instancePath:instancePath+"/lin\
e",schemaPath:"#/properties/line/pattern",keyword:"pattern",params:{pattern:"^\u2014 tbf/1/tbk:[a-z2-7]{51}[aq] [A-Za-z0-9+/]\
{102}==$"}}],!1}else return validate551.errors=[{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"\
type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}}}else return validate551.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate551.errors=vErrors,errors===0}validate551.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate555(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate555.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.size===void 0&&(missing0=
"size"))return validate555.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="size")){return validate555.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="wit.stale")return validate555.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"wit.stale"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,
{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.to!==void 0){let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.size!==void 0){let _errs5=errors;validate64(data.
size,{instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else
return validate555.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate555.
errors=vErrors,errors===0}validate555.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate559(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate559.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.note===void 0&&(missing0=
"note"))return validate559.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="note")){return validate559.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="wit.seen")return validate559.errors=
[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"wit.seen"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,
{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.to!==void 0){let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.note!==void 0){let data3=data.note,_errs5=errors;
if(errors===_errs5)if(typeof data3=="string"){if(func1(data3)>1024)return validate559.errors=[{instancePath:instancePath+
"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate559.errors=
[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===
errors}else var valid0=!0}}}}}else return validate559.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate559.errors=vErrors,errors===0}validate559.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate562(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate562.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.of===void 0&&(missing0="of")||data.seq===void 0&&(missing0="seq"))return validate562.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"typ"||key0==="ch"||key0==="ep"||key0==="by"||key0==="of"||key0==="seq")){return validate562.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
typ!==void 0){let _errs2=errors;if(data.typ!=="proof.get")return validate562.errors=[{instancePath:instancePath+"/typ",schemaPath:"\
#/properties/typ/const",keyword:"const",params:{allowedValue:"proof.get"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"\
ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate562.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){
if(data2>1e6||isNaN(data2))return validate562.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate562.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.of!==void 0){let _errs7=errors;validate53(
data.of,{instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;
if(valid0)if(data.seq!==void 0){let _errs8=errors;validate64(data.seq,{instancePath:instancePath+"/seq",parentData:data,
parentDataProperty:"seq",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0}}}}}}}else return validate562.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate562.errors=vErrors,errors===0}validate562.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema134={type:"object",additionalProperties:!1,required:["typ",
"ch","ep","by","of","seq","at","index","salt","path","note"],properties:{typ:{const:"proof"},ch:{$ref:"Oid"},ep:{type:"i\
nteger",minimum:1,maximum:1e6},by:{$ref:"BankId"},of:{$ref:"BankId"},seq:{$ref:"Seq"},at:{$ref:"Instant"},seal:{$ref:"Se\
alProof"},recovered:{const:!0},index:{$ref:"Seq"},salt:{$ref:"Nonce"},path:{type:"array",maxItems:64,items:{$ref:"Oid"}},
note:{type:"string",maxLength:1024}}};function validate567(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate567.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.typ===void 0&&(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0=
"ep")||data.by===void 0&&(missing0="by")||data.of===void 0&&(missing0="of")||data.seq===void 0&&(missing0="seq")||data.at===
void 0&&(missing0="at")||data.index===void 0&&(missing0="index")||data.salt===void 0&&(missing0="salt")||data.path===void 0&&
(missing0="path")||data.note===void 0&&(missing0="note"))return validate567.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func17.call(schema134.
properties,key0)){return validate567.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!==
"proof")return validate567.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",
params:{allowedValue:"proof"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;
validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2)))return validate567.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>1e6||isNaN(data2))
return validate567.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate567.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
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
void 0){let _errs11=errors;if(data.recovered!==!0)return validate567.errors=[{instancePath:instancePath+"/recovered",schemaPath:"\
#/properties/recovered/const",keyword:"const",params:{allowedValue:!0}}],!1;var valid0=_errs11===errors}else var valid0=!0;
if(valid0){if(data.index!==void 0){let _errs12=errors;validate64(data.index,{instancePath:instancePath+"/index",parentData:data,
parentDataProperty:"index",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.salt!==void 0){let _errs13=errors;
validate60(data.salt,{instancePath:instancePath+"/salt",parentData:data,parentDataProperty:"salt",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs13===
errors}else var valid0=!0;if(valid0){if(data.path!==void 0){let data11=data.path,_errs14=errors;if(errors===_errs14)if(Array.
isArray(data11)){if(data11.length>64)return validate567.errors=[{instancePath:instancePath+"/path",schemaPath:"#/propert\
ies/path/maxItems",keyword:"maxItems",params:{limit:64}}],!1;{var valid1=!0;let len0=data11.length;for(let i0=0;i0<len0;i0++){
let _errs16=errors;validate57(data11[i0],{instancePath:instancePath+"/path/"+i0,parentData:data11,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);
var valid1=_errs16===errors;if(!valid1)break}}}else return validate567.errors=[{instancePath:instancePath+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0)
if(data.note!==void 0){let data13=data.note,_errs17=errors;if(errors===_errs17)if(typeof data13=="string"){if(func1(data13)>
1024)return validate567.errors=[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/maxLength",keyword:"max\
Length",params:{limit:1024}}],!1}else return validate567.errors=[{instancePath:instancePath+"/note",schemaPath:"#/proper\
ties/note/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs17===errors}else var valid0=!0}}}}}}}}}}}}}}else
return validate567.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate567.
errors=vErrors,errors===0}validate567.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate577(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate577.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.genesis===void 0&&(missing0="genesis")||data.body===void 0&&(missing0="body")||data.seal===void 0&&
(missing0="seal"))return validate577.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="genesis"||key0==="ops"||key0==="body"||key0==="sea\
l")){return validate577.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="position")
return validate577.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{
allowedValue:"position"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.genesis!==void 0){let _errs3=errors;
validate104(data.genesis,{instancePath:instancePath+"/genesis",parentData:data,parentDataProperty:"genesis",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate104.errors:vErrors.concat(validate104.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.ops!==void 0){let _errs4=errors;validate175(data.ops,{instancePath:instancePath+
"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate175.errors:vErrors.
concat(validate175.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.body!==
void 0){let data3=data.body,_errs5=errors;if(errors===_errs5)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;
if(data3.typ===void 0&&(missing1="typ")||data3.bank===void 0&&(missing1="bank")||data3.seq===void 0&&(missing1="seq")||data3.
auto===void 0&&(missing1="auto")||data3.edges===void 0&&(missing1="edges")||data3.expires===void 0&&(missing1="expires"))
return validate577.errors=[{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",
params:{missingProperty:missing1}}],!1;{let _errs7=errors;for(let key1 in data3)if(!(key1==="typ"||key1==="bank"||key1===
"seq"||key1==="auto"||key1==="edges"||key1==="expires")){return validate577.errors=[{instancePath:instancePath+"/body",schemaPath:"\
#/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs7===
errors){if(data3.typ!==void 0){let _errs8=errors;if(data3.typ!=="position.body")return validate577.errors=[{instancePath:instancePath+
"/body/typ",schemaPath:"#/properties/body/properties/typ/const",keyword:"const",params:{allowedValue:"position.body"}}],
!1;var valid1=_errs8===errors}else var valid1=!0;if(valid1){if(data3.bank!==void 0){let _errs9=errors;validate53(data3.bank,
{instancePath:instancePath+"/body/bank",parentData:data3,parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid1=_errs9===errors}else var valid1=!0;
if(valid1){if(data3.seq!==void 0){let _errs10=errors;validate64(data3.seq,{instancePath:instancePath+"/body/seq",parentData:data3,
parentDataProperty:"seq",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.
errors),errors=vErrors.length);var valid1=_errs10===errors}else var valid1=!0;if(valid1){if(data3.auto!==void 0){let _errs11=errors;
if(typeof data3.auto!="boolean")return validate577.errors=[{instancePath:instancePath+"/body/auto",schemaPath:"#/propert\
ies/body/properties/auto/type",keyword:"type",params:{type:"boolean"}}],!1;var valid1=_errs11===errors}else var valid1=!0;
if(valid1){if(data3.edges!==void 0){let data8=data3.edges,_errs13=errors;if(errors===_errs13)if(Array.isArray(data8)){if(data8.
length>64)return validate577.errors=[{instancePath:instancePath+"/body/edges",schemaPath:"#/properties/body/properties/e\
dges/maxItems",keyword:"maxItems",params:{limit:64}}],!1;{var valid2=!0;let len0=data8.length;for(let i0=0;i0<len0;i0++){
let data9=data8[i0],_errs15=errors;if(errors===_errs15)if(data9&&typeof data9=="object"&&!Array.isArray(data9)){let missing2;
if(data9.bank===void 0&&(missing2="bank")||data9.owed===void 0&&(missing2="owed")||data9.most===void 0&&(missing2="most"))
return validate577.errors=[{instancePath:instancePath+"/body/edges/"+i0,schemaPath:"#/properties/body/properties/edges/i\
tems/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs17=errors;for(let key2 in data9)if(!(key2===
"bank"||key2==="owed"||key2==="most")){return validate577.errors=[{instancePath:instancePath+"/body/edges/"+i0,schemaPath:"\
#/properties/body/properties/edges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],
!1;break}if(_errs17===errors){if(data9.bank!==void 0){let _errs18=errors;validate53(data9.bank,{instancePath:instancePath+
"/body/edges/"+i0+"/bank",parentData:data9,parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid3=_errs18===errors}else var valid3=!0;
if(valid3){if(data9.owed!==void 0){let _errs19=errors;validate62(data9.owed,{instancePath:instancePath+"/body/edges/"+i0+
"/owed",parentData:data9,parentDataProperty:"owed",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:
vErrors.concat(validate62.errors),errors=vErrors.length);var valid3=_errs19===errors}else var valid3=!0;if(valid3)if(data9.
most!==void 0){let data12=data9.most,_errs20=errors;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(
data12)))return validate577.errors=[{instancePath:instancePath+"/body/edges/"+i0+"/most",schemaPath:"#/properties/body/p\
roperties/edges/items/properties/most/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs20&&typeof data12==
"number"&&isFinite(data12)){if(data12>31536e3||isNaN(data12))return validate577.errors=[{instancePath:instancePath+"/bod\
y/edges/"+i0+"/most",schemaPath:"#/properties/body/properties/edges/items/properties/most/maximum",keyword:"maximum",params:{
comparison:"<=",limit:31536e3}}],!1;if(data12<1||isNaN(data12))return validate577.errors=[{instancePath:instancePath+"/b\
ody/edges/"+i0+"/most",schemaPath:"#/properties/body/properties/edges/items/properties/most/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var valid3=_errs20===errors}else var valid3=!0}}}}else return validate577.errors=[{instancePath:instancePath+
"/body/edges/"+i0,schemaPath:"#/properties/body/properties/edges/items/type",keyword:"type",params:{type:"object"}}],!1;
var valid2=_errs15===errors;if(!valid2)break}}}else return validate577.errors=[{instancePath:instancePath+"/body/edges",
schemaPath:"#/properties/body/properties/edges/type",keyword:"type",params:{type:"array"}}],!1;var valid1=_errs13===errors}else
var valid1=!0;if(valid1)if(data3.expires!==void 0){let _errs22=errors;validate65(data3.expires,{instancePath:instancePath+
"/body/expires",parentData:data3,parentDataProperty:"expires",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.
errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid1=_errs22===errors}else var valid1=!0}}}}}}}else
return validate577.errors=[{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{
type:"object"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.seal!==void 0){let _errs23=errors;validate75(
data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"seal",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid0=_errs23===errors}else
var valid0=!0}}}}}}else return validate577.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate577.errors=vErrors,errors===0}validate577.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate586(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate586.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.ops===void 0&&(missing0=
"ops"))return validate586.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="ops")){return validate586.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="id.ops")return validate586.errors=[{
instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"id.ops"}}],!1;
var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,{
instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.to!==void 0){let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.ops!==void 0){let _errs5=errors;validate175(data.
ops,{instancePath:instancePath+"/ops",parentData:data,parentDataProperty:"ops",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate175.errors:vErrors.concat(validate175.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else
return validate586.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate586.
errors=vErrors,errors===0}validate586.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate590(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate590.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.tip===void 0&&(missing0=
"tip"))return validate590.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="from"||key0==="to"||key0==="tip")){return validate590.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="id.have")return validate590.errors=[
{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{allowedValue:"id.have"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs3=errors;validate53(data.from,
{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.to!==void 0){let _errs4=errors;validate53(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.tip!==void 0){let _errs5=errors;validate82(data.
tip,{instancePath:instancePath+"/tip",parentData:data,parentDataProperty:"tip",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else
return validate590.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate590.
errors=vErrors,errors===0}validate590.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate594(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate594.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.after===void 0&&(missing0="after")||data.have===void 0&&(missing0="have")||data.most===void 0&&(missing0="most"))return validate594.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="typ"||key0==="ch"||key0==="ep"||key0==="by"||key0==="after"||key0==="have"||key0==="mo\
st")){return validate594.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="own.get")
return validate594.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{
allowedValue:"own.get"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.ch!==void 0){let _errs3=errors;
validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"ch",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2)))return validate594.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>1e6||isNaN(data2))
return validate594.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate594.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.after!==void 0){let _errs7=errors;validate82(data.
after,{instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0;if(valid0){if(data.have!==void 0){let _errs8=errors;validate82(data.have,{instancePath:instancePath+"/have",
parentData:data,parentDataProperty:"have",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(
validate82.errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.most!==void 0){
let data6=data.most,_errs9=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)))return validate594.
errors=[{instancePath:instancePath+"/most",schemaPath:"#/properties/most/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs9&&typeof data6=="number"&&isFinite(data6)){if(data6>32||isNaN(data6))return validate594.errors=[{instancePath:instancePath+
"/most",schemaPath:"#/properties/most/maximum",keyword:"maximum",params:{comparison:"<=",limit:32}}],!1;if(data6<0||isNaN(
data6))return validate594.errors=[{instancePath:instancePath+"/most",schemaPath:"#/properties/most/minimum",keyword:"min\
imum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs9===errors}else var valid0=!0}}}}}}}}else return validate594.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate594.errors=vErrors,errors===
0}validate594.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate599(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate599.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.entry===void 0&&(missing0="entry"))return validate599.errors=[{instancePath,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||
key0==="entry"||key0==="proof"||key0==="order")){return validate599.errors=[{instancePath,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){
let _errs2=errors;if(data.typ!=="own")return validate599.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/propert\
ies/typ/const",keyword:"const",params:{allowedValue:"own"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.entry!==void 0){let _errs3=errors;validate243(data.entry,{instancePath:instancePath+"/entry",parentData:data,parentDataProperty:"\
entry",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate243.errors:vErrors.concat(validate243.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.proof!==void 0){let _errs4=errors;validate78(data.
proof,{instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0)if(data.order!==void 0){let _errs5=errors;validate203(data.order,{instancePath:instancePath+"/or\
der",parentData:data,parentDataProperty:"order",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate203.errors:vErrors.
concat(validate203.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else return validate599.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate599.errors=vErrors,errors===
0}validate599.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate603(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate603.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.ch===void 0&&(missing0="ch")||data.ep===void 0&&(missing0="ep")||data.by===void 0&&(missing0="by")||
data.tip===void 0&&(missing0="tip"))return validate603.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="typ"||key0==="ch"||key0==="e\
p"||key0==="by"||key0==="tip"||key0==="note")){return validate603.errors=[{instancePath,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){
let _errs2=errors;if(data.typ!=="own.end")return validate603.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/pro\
perties/typ/const",keyword:"const",params:{allowedValue:"own.end"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.ch!==void 0){let _errs3=errors;validate57(data.ch,{instancePath:instancePath+"/ch",parentData:data,parentDataProperty:"\
ch",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.ep!==void 0){let data2=data.ep,_errs4=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate603.errors=[{instancePath:instancePath+"/ep",schemaPath:"\
#/properties/ep/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){
if(data2>1e6||isNaN(data2))return validate603.errors=[{instancePath:instancePath+"/ep",schemaPath:"#/properties/ep/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data2<1||isNaN(data2))return validate603.errors=[{instancePath:instancePath+
"/ep",schemaPath:"#/properties/ep/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs6=errors;validate53(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),
errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.tip!==void 0){let _errs7=errors;
validate82(data.tip,{instancePath:instancePath+"/tip",parentData:data,parentDataProperty:"tip",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0;if(valid0)if(data.note!==void 0){let data5=data.note,_errs8=errors;if(errors===_errs8)if(typeof data5=="st\
ring"){if(func1(data5)>1024)return validate603.errors=[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/\
maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate603.errors=[{instancePath:instancePath+"/not\
e",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}}}}else
return validate603.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate603.
errors=vErrors,errors===0}validate603.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate607(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate607.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.hello===void 0&&(missing0="hello")||data.proof===void 0&&(missing0="proof"))return validate607.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="typ"||key0==="hello"||key0==="proof")){return validate607.errors=[{instancePath,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){
let _errs2=errors;if(data.typ!=="copies")return validate607.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/prop\
erties/typ/const",keyword:"const",params:{allowedValue:"copies"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.hello!==void 0){let _errs3=errors;validate474(data.hello,{instancePath:instancePath+"/hello",parentData:data,parentDataProperty:"\
hello",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate474.errors:vErrors.concat(validate474.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.proof!==void 0){let _errs4=errors;validate78(data.
proof,{instancePath:instancePath+"/proof",parentData:data,parentDataProperty:"proof",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate78.errors:vErrors.concat(validate78.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}}else return validate607.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate607.errors=vErrors,errors===0}validate607.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate473(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate473.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0=="string")if(tag0==="hello"){validate474(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate474.errors:vErrors.
concat(validate474.errors),errors=vErrors.length);var props0=!0}else if(tag0==="order")validate203(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate203.errors:vErrors.concat(validate203.errors),
errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="accept")validate223(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate223.errors:vErrors.concat(validate223.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="decline")validate453(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate453.errors:vErrors.concat(validate453.errors),errors=vErrors.length),props0!==
!0&&(props0=!0);else if(tag0==="lane.hold")validate244(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate244.errors:vErrors.concat(validate244.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="lane.settle")validate258(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate258.errors:vErrors.concat(validate258.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="lane.release")validate276(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate276.errors:vErrors.concat(validate276.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="lane.limit")validate284(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate284.errors:vErrors.concat(validate284.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="lane.suspend")validate291(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate291.errors:vErrors.concat(validate291.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="lane.resume")validate298(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate298.errors:vErrors.concat(validate298.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="lane.ack")validate487(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate487.errors:vErrors.concat(validate487.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"lane.get")validate492(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate492.errors:vErrors.concat(validate492.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="xf\
er.query")validate496(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate496.errors:vErrors.concat(validate496.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="xf\
er.status")validate500(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate500.errors:vErrors.concat(validate500.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="fi\
nd")validate463(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate463.
errors:vErrors.concat(validate463.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="found")validate467(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate467.errors:vErrors.
concat(validate467.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="agr.propose")validate507(data,
{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate507.errors:vErrors.
concat(validate507.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="agr.concluded")validate444(data,
{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate444.errors:vErrors.
concat(validate444.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="intro")validate516(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate516.errors:vErrors.concat(validate516.
errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="advert")validate435(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate435.errors:vErrors.concat(validate435.errors),
errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="stmt.propose")validate519(data,{instancePath,parentData,
parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate519.errors:vErrors.concat(validate519.errors),
errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="stmt.agree")validate522(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate522.errors:vErrors.concat(validate522.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="stmt.ask")validate525(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate525.errors:vErrors.concat(validate525.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="stmt.look")validate528(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate528.errors:vErrors.concat(validate528.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="stmt.view")validate531(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate531.errors:vErrors.concat(validate531.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="stmt.get")validate535(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate535.errors:vErrors.concat(validate535.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="stmt.copy")validate540(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate540.errors:vErrors.concat(validate540.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="error")validate458(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate458.errors:vErrors.concat(validate458.errors),errors=vErrors.length),props0!==
!0&&(props0=!0);else if(tag0==="wit.add")validate546(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate546.errors:vErrors.concat(validate546.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="wit.cosigned")validate551(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate551.errors:vErrors.concat(validate551.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else if(tag0==="wit.stale")validate555(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate555.errors:vErrors.concat(validate555.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"wit.seen")validate559(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate559.errors:vErrors.concat(validate559.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="pr\
oof.get")validate562(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate562.errors:vErrors.concat(validate562.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="pr\
oof")validate567(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate567.
errors:vErrors.concat(validate567.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="evidence.lane-\
fork")validate323(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate323.
errors:vErrors.concat(validate323.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="evidence.log-f\
ork")validate331(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate331.
errors:vErrors.concat(validate331.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="evidence.cosig\
n-fork")validate334(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate334.errors:vErrors.concat(validate334.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="ev\
idence.double-decision")validate337(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate337.errors:vErrors.concat(validate337.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"evidence.identity-fork")validate343(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate343.errors:vErrors.concat(validate343.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"position")validate577(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate577.errors:vErrors.concat(validate577.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="id\
.ops")validate586(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate586.
errors:vErrors.concat(validate586.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="id.have")validate590(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate590.errors:vErrors.
concat(validate590.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="own.get")validate594(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate594.errors:vErrors.concat(validate594.
errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="own")validate599(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate599.errors:vErrors.concat(validate599.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="own.end")validate603(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate603.errors:vErrors.concat(validate603.errors),errors=vErrors.length),props0!==
!0&&(props0=!0);else if(tag0==="copies")validate607(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate607.errors:vErrors.concat(validate607.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else return validate473.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"ma\
pping",tag:"typ",tagValue:tag0}}],!1;else return validate473.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"\
discriminator",params:{error:"tag",tag:"typ",tagValue:tag0}}],!1}else return validate473.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate473.errors=vErrors,evaluated0.props=props0,errors===0}
validate473.evaluated={dynamicProps:!0,dynamicItems:!1};function validate472(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate472.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.items===void 0&&(missing0="items")||data.seal===void 0&&(missing0="seal"))return validate472.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="items"||key0==="seal")){return validate472.errors=[{instancePath,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.items!==
void 0){let data0=data.items,_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){if(data0.length>512)return validate472.
errors=[{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit:512}}],
!1;if(data0.length<1)return validate472.errors=[{instancePath:instancePath+"/items",schemaPath:"#/properties/items/minIt\
ems",keyword:"minItems",params:{limit:1}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;
validate473(data0[i0],{instancePath:instancePath+"/items/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate473.errors:vErrors.concat(validate473.errors),errors=vErrors.length);var valid1=_errs4===
errors;if(!valid1)break}}}else return validate472.errors=[{instancePath:instancePath+"/items",schemaPath:"#/properties/i\
tems/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.seal!==
void 0){let _errs5=errors;validate75(data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"se\
al",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0}}}else return validate472.errors=[{instancePath,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return validate472.errors=vErrors,errors===0}validate472.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateHello=validate474,validateIdentityItem=validate658;function validate658(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate658.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0==
"string")if(tag0==="id.ops"){validate586(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate586.errors:vErrors.concat(validate586.errors),errors=vErrors.length);var props0=!0}else if(tag0===
"id.have")validate590(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate590.errors:vErrors.concat(validate590.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else return validate658.
errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"typ",tagValue:tag0}}],
!1;else return validate658.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"typ",tagValue:tag0}}],!1}else return validate658.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate658.errors=vErrors,evaluated0.props=props0,errors===0}validate658.evaluated={dynamicProps:!0,
dynamicItems:!1};var validateIdOps=validate586,validateIdHave=validate590,validateIntro=validate516,validateItem=validate473,
validateLaneAck=validate487,validateLaneGet=validate492,validateLaneEntry=validate243,validateLaneHold=validate244,validateLaneSettle=validate258,
validateLaneRelease=validate276,validateLaneLimit=validate284,validateLaneSuspend=validate291,validateLaneResume=validate298,
validateOrder=validate203,validatePosition=validate577,validatePropose=validate507,validateTransferQuery=validate496,validateReceipt=validate266,
validateRestoreItem=validate661;function validate661(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate661.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0==
"string")if(tag0==="own.get"){validate594(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate594.errors:vErrors.concat(validate594.errors),errors=vErrors.length);var props0=!0}else if(tag0===
"own")validate599(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate599.
errors:vErrors.concat(validate599.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="own.end")validate603(
data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate603.errors:vErrors.
concat(validate603.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="copies")validate607(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate607.errors:vErrors.concat(validate607.
errors),errors=vErrors.length),props0!==!0&&(props0=!0);else return validate661.errors=[{instancePath,schemaPath:"#/disc\
riminator",keyword:"discriminator",params:{error:"mapping",tag:"typ",tagValue:tag0}}],!1;else return validate661.errors=
[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"typ",tagValue:tag0}}],!1}else
return validate661.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate661.
errors=vErrors,evaluated0.props=props0,errors===0}validate661.evaluated={dynamicProps:!0,dynamicItems:!1};var validateOwnGet=validate594,
validateOwnEntry=validate599,validateOwnEnd=validate603,validateCopies=validate607,validateSealedReceipt=validate265,validateStatementItem=validate666;function validate666(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate666.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0==
"string")if(tag0==="stmt.propose"){validate519(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate519.errors:vErrors.concat(validate519.errors),errors=vErrors.length);var props0=!0}else if(tag0===
"stmt.agree")validate522(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate522.errors:vErrors.concat(validate522.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"stmt.ask")validate525(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate525.errors:vErrors.concat(validate525.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="st\
mt.look")validate528(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate528.errors:vErrors.concat(validate528.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="st\
mt.view")validate531(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate531.errors:vErrors.concat(validate531.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="st\
mt.get")validate535(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate535.errors:vErrors.concat(validate535.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="st\
mt.copy")validate540(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate540.errors:vErrors.concat(validate540.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else return validate666.
errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"typ",tagValue:tag0}}],
!1;else return validate666.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",
tag:"typ",tagValue:tag0}}],!1}else return validate666.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate666.errors=vErrors,evaluated0.props=props0,errors===0}validate666.evaluated={dynamicProps:!0,
dynamicItems:!1};var validateStatementPropose=validate519,validateStatementAgree=validate522,validateStatementAsk=validate525,
validateStatementLook=validate528,validateStatementView=validate531,validateLaneCopyGet=validate535,validateLaneCopy=validate540,
validateStatementBody=validate356,validateStatementHeld=validate361,validateDisposal=validate365,validateTransferStatus=validate500,
validateVoucher=validate674;function validate675(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate675.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.typ===void 0&&
(missing0="typ")||data.issuer===void 0&&(missing0="issuer")||data.book===void 0&&(missing0="book")||data.serial===void 0&&
(missing0="serial")||data.seconds===void 0&&(missing0="seconds")||data.expires===void 0&&(missing0="expires"))return validate675.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="typ"||key0==="issuer"||key0==="book"||key0==="serial"||key0==="seconds"||key0==="expir\
es")){return validate675.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.typ!==void 0){let _errs2=errors;if(data.typ!=="voucher")
return validate675.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/const",keyword:"const",params:{
allowedValue:"voucher"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.issuer!==void 0){let _errs3=errors;
validate53(data.issuer,{instancePath:instancePath+"/issuer",parentData:data,parentDataProperty:"issuer",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.book!==void 0){let data2=data.book,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&
!isNaN(data2)&&isFinite(data2)))return validate675.errors=[{instancePath:instancePath+"/book",schemaPath:"#/properties/b\
ook/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>
65535||isNaN(data2))return validate675.errors=[{instancePath:instancePath+"/book",schemaPath:"#/properties/book/maximum",
keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(data2<0||isNaN(data2))return validate675.errors=[{instancePath:instancePath+
"/book",schemaPath:"#/properties/book/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.serial!==void 0){let _errs6=errors;validate60(data.serial,{instancePath:instancePath+
"/serial",parentData:data,parentDataProperty:"serial",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:
vErrors.concat(validate60.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.
seconds!==void 0){let data4=data.seconds,_errs7=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(
data4)))return validate675.errors=[{instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data4=="number"&&isFinite(data4)){if(data4>4294967295||isNaN(
data4))return validate675.errors=[{instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:4294967295}}],!1;if(data4<1||isNaN(data4))return validate675.errors=[{instancePath:instancePath+
"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs7===
errors}else var valid0=!0;if(valid0)if(data.expires!==void 0){let _errs9=errors;validate66(data.expires,{instancePath:instancePath+
"/expires",parentData:data,parentDataProperty:"expires",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:
vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0}}}}}}}else return validate675.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate675.errors=vErrors,errors===
0}validate675.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate674(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate674.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.body===void 0&&(missing0="body")||data.seal===void 0&&(missing0="se\
al"))return validate674.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="body"||key0==="seal")){return validate674.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.body!==void 0){let _errs2=errors;validate675(data.body,{instancePath:instancePath+"/body",parentData:data,
parentDataProperty:"body",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate675.errors:vErrors.concat(validate675.
errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.seal!==void 0){let _errs3=errors;
validate75(data.seal,{instancePath:instancePath+"/seal",parentData:data,parentDataProperty:"seal",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0}}}else return validate674.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate674.errors=vErrors,errors===0}validate674.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateVoucherBody=validate675,
validateWitnessItem=validate681;function validate681(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate681.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.typ;if(typeof tag0==
"string")if(tag0==="wit.add"){validate546(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate546.errors:vErrors.concat(validate546.errors),errors=vErrors.length);var props0=!0}else if(tag0===
"wit.cosigned")validate551(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate551.errors:vErrors.concat(validate551.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0===
"wit.stale")validate555(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate555.errors:vErrors.concat(validate555.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="wi\
t.seen")validate559(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate559.errors:vErrors.concat(validate559.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="pr\
oof.get")validate562(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate562.errors:vErrors.concat(validate562.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else if(tag0==="pr\
oof")validate567(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate567.
errors:vErrors.concat(validate567.errors),errors=vErrors.length),props0!==!0&&(props0=!0);else return validate681.errors=
[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"typ",tagValue:tag0}}],!1;else
return validate681.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"t\
yp",tagValue:tag0}}],!1}else return validate681.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}}],!1;return validate681.errors=vErrors,evaluated0.props=props0,errors===0}validate681.evaluated={dynamicProps:!0,
dynamicItems:!1};var validateWitnessAdd=validate546,validateWitnessCosigned=validate551,validateWitnessStale=validate555,
validateWitnessSeen=validate559,validateProofGet=validate562,validateInclusionShown=validate567,validateAccountChange=validate688;var pattern21=new RegExp("^[a-z][a-z0-9.-]{0,39}$","u");function validate688(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate688.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="floor"||key0==="ceiling"||key0==="key"||key0===
"name")){return validate688.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.floor!==void 0){let _errs2=errors;validate62(data.floor,
{instancePath:instancePath+"/floor",parentData:data,parentDataProperty:"floor",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.ceiling!==void 0){let _errs3=errors;validate62(data.ceiling,{instancePath:instancePath+"/ceiling",parentData:data,
parentDataProperty:"ceiling",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.key!==void 0){let _errs4=errors;
validate58(data.key,{instancePath:instancePath+"/key",parentData:data,parentDataProperty:"key",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0)if(data.name!==void 0){let data3=data.name,_errs5=errors;if(errors===_errs5)if(typeof data3=="st\
ring"){if(func1(data3)>40)return validate688.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/ma\
xLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern21.test(data3))return validate688.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else return validate688.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;
var valid0=_errs5===errors}else var valid0=!0}}}}else return validate688.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return validate688.errors=vErrors,errors===0}validate688.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var validateAccountCreate=validate692,schema149={type:"object",additionalProperties:!1,required:["kind"],
properties:{name:{type:"string",pattern:"^[a-z][a-z0-9.-]{0,39}$",maxLength:40},kind:{enum:["member","group","agency","p\
roject","venue","pot"]},floor:{$ref:"Balance"},ceiling:{$ref:"Balance"},key:{$ref:"PublicKey"},tag:{$ref:"VenueTag"},agency:{
type:"string",pattern:"^[a-z][a-z0-9.-]{0,63}$",maxLength:64}}},pattern23=new RegExp("^[a-z][a-z0-9.-]{0,63}$","u");function validate692(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate692.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0="kind"))return validate692.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="name"||key0==="kind"||key0==="floor"||key0==="ceiling"||key0==="key"||key0==="tag"||key0===
"agency")){return validate692.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.name!==void 0){let data0=data.name,_errs2=errors;if(errors===
_errs2)if(typeof data0=="string"){if(func1(data0)>40)return validate692.errors=[{instancePath:instancePath+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern21.test(data0))return validate692.errors=
[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z\
0-9.-]{0,39}$"}}],!1}else return validate692.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){
let data1=data.kind,_errs4=errors;if(!(data1==="member"||data1==="group"||data1==="agency"||data1==="project"||data1==="\
venue"||data1==="pot"))return validate692.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",
keyword:"enum",params:{allowedValues:schema149.properties.kind.enum}}],!1;var valid0=_errs4===errors}else var valid0=!0;
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
"string"){if(func1(data6)>64)return validate692.errors=[{instancePath:instancePath+"/agency",schemaPath:"#/properties/ag\
ency/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!pattern23.test(data6))return validate692.errors=[{instancePath:instancePath+
"/agency",schemaPath:"#/properties/agency/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,63}$"}}],!1}else
return validate692.errors=[{instancePath:instancePath+"/agency",schemaPath:"#/properties/agency/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs9===errors}else var valid0=!0}}}}}}}}else return validate692.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate692.errors=vErrors,errors===0}validate692.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateAccountView=validate697,schema150={type:"object",additionalProperties:!1,required:[
"account","kind","balance","reserved","expected","floor","ceiling"],properties:{account:{$ref:"AccountId"},name:{type:"s\
tring",pattern:"^[a-z][a-z0-9.-]{0,39}$",maxLength:40},kind:{$ref:"AccountKind"},balance:{$ref:"Balance"},reserved:{$ref:"\
Limit"},expected:{$ref:"Limit"},floor:{$ref:"Balance"},ceiling:{$ref:"Balance"},key:{$ref:"PublicKey"},tag:{$ref:"VenueT\
ag"},agency:{$ref:"AccountId"}}};function validate697(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate697.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.account===void 0&&(missing0="account")||data.kind===void 0&&(missing0="kind")||data.balance===
void 0&&(missing0="balance")||data.reserved===void 0&&(missing0="reserved")||data.expected===void 0&&(missing0="expected")||
data.floor===void 0&&(missing0="floor")||data.ceiling===void 0&&(missing0="ceiling"))return validate697.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func17.call(schema150.properties,key0)){return validate697.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.account!==void 0){
let _errs2=errors;validate55(data.account,{instancePath:instancePath+"/account",parentData:data,parentDataProperty:"acco\
unt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let data1=data.name,_errs3=errors;
if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>40)return validate697.errors=[{instancePath:instancePath+"\
/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern21.test(data1))return validate697.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a\
-z][a-z0-9.-]{0,39}$"}}],!1}else return validate697.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/\
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
errors),errors=vErrors.length);var valid0=_errs13===errors}else var valid0=!0}}}}}}}}}}}}else return validate697.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate697.errors=vErrors,errors===
0}validate697.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateAccountList=validate708;function validate708(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate708.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.accounts===
void 0&&(missing0="accounts"))return validate708.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="accounts"||key0==="next")){return validate708.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.accounts!==void 0){let data0=data.accounts,_errs2=errors;if(errors===_errs2)if(Array.
isArray(data0)){if(data0.length>1e3)return validate708.errors=[{instancePath:instancePath+"/accounts",schemaPath:"#/prop\
erties/accounts/maxItems",keyword:"maxItems",params:{limit:1e3}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<
len0;i0++){let _errs4=errors;validate697(data0[i0],{instancePath:instancePath+"/accounts/"+i0,parentData:data0,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate697.errors:vErrors.concat(validate697.errors),errors=vErrors.
length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate708.errors=[{instancePath:instancePath+"/accou\
nts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0)if(data.next!==void 0){let _errs5=errors;validate55(data.next,{instancePath:instancePath+"/next",parentData:data,
parentDataProperty:"next",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}else return validate708.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate708.errors=vErrors,errors===0}validate708.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateBankChange=validate711;var pattern26=new RegExp("^/[!-~]{1,180}/p2p/[1-9A-HJ-NP-Za-km-z]{1,64}$","u");function validate711(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate711.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="name"||key0==="address")){
return validate711.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.name!==void 0){let data0=data.name,_errs2=errors;if(errors===_errs2)if(typeof data0==
"string"){if(func1(data0)>40)return validate711.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name\
/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern21.test(data0))return validate711.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else return validate711.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;
var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.address!==void 0){let data1=data.address,_errs4=errors;if(errors===
_errs4)if(typeof data1=="string"){if(func1(data1)>256)return validate711.errors=[{instancePath:instancePath+"/address",schemaPath:"\
#/properties/address/maxLength",keyword:"maxLength",params:{limit:256}}],!1;if(!pattern26.test(data1))return validate711.
errors=[{instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern:"\
^/[!-~]{1,180}/p2p/[1-9A-HJ-NP-Za-km-z]{1,64}$"}}],!1}else return validate711.errors=[{instancePath:instancePath+"/addre\
ss",schemaPath:"#/properties/address/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0}}else
return validate711.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate711.
errors=vErrors,errors===0}validate711.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateBankView=validate712;var pattern28=new RegExp("^[1-9A-HJ-NP-Za-km-z]{1,64}$","u");function validate712(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate712.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.bank===void 0&&(missing0="bank")||data.title===void 0&&(missing0="title")||data.
partner===void 0&&(missing0="partner")||data.addrs===void 0&&(missing0="addrs"))return validate712.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="bank"||key0==="name"||key0==="title"||key0==="partner"||key0==="peer"||key0==="addrs")){return validate712.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.bank!==void 0){let _errs2=errors;validate53(data.bank,{instancePath:instancePath+"/\
bank",parentData:data,parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.name!==
void 0){let data1=data.name,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>40)return validate712.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:40}}],
!1;if(!pattern21.test(data1))return validate712.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name\
/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else return validate712.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.title!==void 0){let data2=data.title,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(
data2)>80)return validate712.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"\
maxLength",params:{limit:80}}],!1}else return validate712.errors=[{instancePath:instancePath+"/title",schemaPath:"#/prop\
erties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.
partner!==void 0){let _errs7=errors;if(typeof data.partner!="boolean")return validate712.errors=[{instancePath:instancePath+
"/partner",schemaPath:"#/properties/partner/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs7===errors}else
var valid0=!0;if(valid0){if(data.peer!==void 0){let data4=data.peer,_errs9=errors;if(errors===_errs9)if(typeof data4=="s\
tring"){if(func1(data4)>64)return validate712.errors=[{instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/m\
axLength",keyword:"maxLength",params:{limit:64}}],!1;if(!pattern28.test(data4))return validate712.errors=[{instancePath:instancePath+
"/peer",schemaPath:"#/properties/peer/pattern",keyword:"pattern",params:{pattern:"^[1-9A-HJ-NP-Za-km-z]{1,64}$"}}],!1}else
return validate712.errors=[{instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.addrs!==void 0){let data5=data.addrs,
_errs11=errors;if(errors===_errs11)if(Array.isArray(data5)){if(data5.length>8)return validate712.errors=[{instancePath:instancePath+
"/addrs",schemaPath:"#/properties/addrs/maxItems",keyword:"maxItems",params:{limit:8}}],!1;{var valid1=!0;let len0=data5.
length;for(let i0=0;i0<len0;i0++){let _errs13=errors;validate69(data5[i0],{instancePath:instancePath+"/addrs/"+i0,parentData:data5,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),
errors=vErrors.length);var valid1=_errs13===errors;if(!valid1)break}}}else return validate712.errors=[{instancePath:instancePath+
"/addrs",schemaPath:"#/properties/addrs/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs11===errors}else
var valid0=!0}}}}}}}else return validate712.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return validate712.errors=vErrors,errors===0}validate712.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateBankList=validate715;function validate715(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate715.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.banks===
void 0&&(missing0="banks"))return validate715.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(key0!=="banks"){return validate715.errors=[{instancePath,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors&&data.banks!==
void 0){let data0=data.banks;if(errors===errors)if(Array.isArray(data0)){if(data0.length>1e4)return validate715.errors=[
{instancePath:instancePath+"/banks",schemaPath:"#/properties/banks/maxItems",keyword:"maxItems",params:{limit:1e4}}],!1;
{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate712(data0[i0],{instancePath:instancePath+
"/banks/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate712.errors:
vErrors.concat(validate712.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate715.
errors=[{instancePath:instancePath+"/banks",schemaPath:"#/properties/banks/type",keyword:"type",params:{type:"array"}}],
!1}}}else return validate715.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate715.
errors=vErrors,errors===0}validate715.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateClearingRun=validate717;var schema156={type:"object",additionalProperties:!1,required:["banks","seconds","state"],properties:{banks:{type:"array",
minItems:2,maxItems:3,items:{$ref:"BankRef"}},seconds:{$ref:"Seconds"},state:{enum:["cleared","waiting","refused"]},xfer:{
$ref:"Oid"},code:{$ref:"Code"}}};function validate718(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate718.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.banks===void 0&&(missing0="banks")||data.seconds===void 0&&(missing0="seconds")||data.state===
void 0&&(missing0="state"))return validate718.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="banks"||key0==="seconds"||key0==="state"||key0==="xfer"||key0===
"code")){return validate718.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.banks!==void 0){let data0=data.banks,_errs2=errors;if(errors===
_errs2)if(Array.isArray(data0)){if(data0.length>3)return validate718.errors=[{instancePath:instancePath+"/banks",schemaPath:"\
#/properties/banks/maxItems",keyword:"maxItems",params:{limit:3}}],!1;if(data0.length<2)return validate718.errors=[{instancePath:instancePath+
"/banks",schemaPath:"#/properties/banks/minItems",keyword:"minItems",params:{limit:2}}],!1;{var valid1=!0;let len0=data0.
length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate54(data0[i0],{instancePath:instancePath+"/banks/"+i0,parentData:data0,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),
errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate718.errors=[{instancePath:instancePath+
"/banks",schemaPath:"#/properties/banks/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.seconds!==void 0){let _errs5=errors;validate61(data.seconds,{instancePath:instancePath+"/seconds",parentData:data,
parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.state!==void 0){let data3=data.
state,_errs6=errors;if(!(data3==="cleared"||data3==="waiting"||data3==="refused"))return validate718.errors=[{instancePath:instancePath+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema156.properties.state.enum}}],!1;
var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.xfer!==void 0){let _errs7=errors;validate57(data.xfer,{
instancePath:instancePath+"/xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;
if(valid0)if(data.code!==void 0){let _errs8=errors;validate68(data.code,{instancePath:instancePath+"/code",parentData:data,
parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.
errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0}}}}}}else return validate718.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate718.errors=vErrors,errors===0}validate718.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate724(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate724.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.bank===void 0&&
(missing0="bank")||data.name===void 0&&(missing0="name")||data.before===void 0&&(missing0="before")||data.after===void 0&&
(missing0="after"))return validate724.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="bank"||key0==="name"||key0==="before"||key0==="after")){return validate724.
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
concat(validate62.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else return validate724.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate724.errors=vErrors,errors===
0}validate724.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate717(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate717.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.rounds===void 0&&(missing0="rounds")||data.partners===void 0&&(missing0=
"partners"))return validate717.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="rounds"||key0==="partners")){return validate717.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.rounds!==void 0){let data0=data.rounds,_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){if(data0.
length>64)return validate717.errors=[{instancePath:instancePath+"/rounds",schemaPath:"#/properties/rounds/maxItems",keyword:"\
maxItems",params:{limit:64}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate718(
data0[i0],{instancePath:instancePath+"/rounds/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate718.errors:vErrors.concat(validate718.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)
break}}}else return validate717.errors=[{instancePath:instancePath+"/rounds",schemaPath:"#/properties/rounds/type",keyword:"\
type",params:{type:"array"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.partners!==void 0){let data2=data.
partners,_errs5=errors;if(errors===_errs5)if(Array.isArray(data2)){if(data2.length>4096)return validate717.errors=[{instancePath:instancePath+
"/partners",schemaPath:"#/properties/partners/maxItems",keyword:"maxItems",params:{limit:4096}}],!1;{var valid2=!0;let len1=data2.
length;for(let i1=0;i1<len1;i1++){let _errs7=errors;validate724(data2[i1],{instancePath:instancePath+"/partners/"+i1,parentData:data2,
parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate724.errors:vErrors.concat(validate724.errors),
errors=vErrors.length);var valid2=_errs7===errors;if(!valid2)break}}}else return validate717.errors=[{instancePath:instancePath+
"/partners",schemaPath:"#/properties/partners/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs5===errors}else
var valid0=!0}}}else return validate717.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate717.errors=vErrors,errors===0}validate717.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateClearingRound=validate718,
validateClearingStart=validate730;function validate730(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate730.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)
if(key0!=="wait"){return validate730.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors&&data.wait!==void 0){let data0=data.wait,_errs2=errors;
if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate730.errors=[{instancePath:instancePath+
"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs2&&typeof data0==
"number"&&isFinite(data0)){if(data0>60||isNaN(data0))return validate730.errors=[{instancePath:instancePath+"/wait",schemaPath:"\
#/properties/wait/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}}],!1;if(data0<0||isNaN(data0))return validate730.
errors=[{instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}}}else return validate730.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}}],!1;return validate730.errors=vErrors,errors===0}validate730.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateClearingView=validate731;function validate733(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate733.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.banks===
void 0&&(missing0="banks")||data.seconds===void 0&&(missing0="seconds"))return validate733.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"banks"||key0==="seconds")){return validate733.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.banks!==void 0){let data0=data.banks,
_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){if(data0.length>3)return validate733.errors=[{instancePath:instancePath+
"/banks",schemaPath:"#/properties/banks/maxItems",keyword:"maxItems",params:{limit:3}}],!1;if(data0.length<2)return validate733.
errors=[{instancePath:instancePath+"/banks",schemaPath:"#/properties/banks/minItems",keyword:"minItems",params:{limit:2}}],
!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate54(data0[i0],{instancePath:instancePath+
"/banks/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:
vErrors.concat(validate54.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate733.
errors=[{instancePath:instancePath+"/banks",schemaPath:"#/properties/banks/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.seconds!==void 0){let _errs5=errors;validate61(data.seconds,
{instancePath:instancePath+"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}else
return validate733.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate733.
errors=vErrors,errors===0}validate733.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate731(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate731.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.rule===void 0&&(missing0="rule")||data.banks===void 0&&
(missing0="banks")||data.cleared===void 0&&(missing0="cleared")||data.bound===void 0&&(missing0="bound")||data.loops===void 0&&
(missing0="loops")||data.partners===void 0&&(missing0="partners"))return validate731.errors=[{instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"rule"||key0==="banks"||key0==="cleared"||key0==="bound"||key0==="loops"||key0==="partners")){return validate731.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;
break}if(_errs1===errors){if(data.rule!==void 0){let _errs2=errors;validate89(data.rule,{instancePath:instancePath+"/rul\
e",parentData:data,parentDataProperty:"rule",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate89.errors:vErrors.
concat(validate89.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.banks!==
void 0){let data1=data.banks,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)))return validate731.
errors=[{instancePath:instancePath+"/banks",schemaPath:"#/properties/banks/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs3&&typeof data1=="number"&&isFinite(data1)){if(data1>4096||isNaN(data1))return validate731.errors=[{
instancePath:instancePath+"/banks",schemaPath:"#/properties/banks/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],
!1;if(data1<1||isNaN(data1))return validate731.errors=[{instancePath:instancePath+"/banks",schemaPath:"#/properties/bank\
s/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.cleared!==void 0){let data2=data.cleared,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(
data2)))return validate731.errors=[{instancePath:instancePath+"/cleared",schemaPath:"#/properties/cleared/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs5&&typeof data2=="number"&&isFinite(data2)){if(data2>9007199254740991||
isNaN(data2))return validate731.errors=[{instancePath:instancePath+"/cleared",schemaPath:"#/properties/cleared/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data2<0||isNaN(data2))return validate731.errors=
[{instancePath:instancePath+"/cleared",schemaPath:"#/properties/cleared/minimum",keyword:"minimum",params:{comparison:">\
=",limit:0}}],!1}var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.bound!==void 0){let data3=data.bound,_errs7=errors;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate731.errors=[{instancePath:instancePath+
"/bound",schemaPath:"#/properties/bound/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data3==
"number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3))return validate731.errors=[{instancePath:instancePath+
"/bound",schemaPath:"#/properties/bound/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;
if(data3<0||isNaN(data3))return validate731.errors=[{instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0){
if(data.loops!==void 0){let data4=data.loops,_errs9=errors;if(errors===_errs9)if(Array.isArray(data4)){if(data4.length>64)
return validate731.errors=[{instancePath:instancePath+"/loops",schemaPath:"#/properties/loops/maxItems",keyword:"maxItem\
s",params:{limit:64}}],!1;{var valid1=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let _errs11=errors;validate733(
data4[i0],{instancePath:instancePath+"/loops/"+i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate733.errors:vErrors.concat(validate733.errors),errors=vErrors.length);var valid1=_errs11===errors;
if(!valid1)break}}}else return validate731.errors=[{instancePath:instancePath+"/loops",schemaPath:"#/properties/loops/ty\
pe",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.partners!==
void 0){let data6=data.partners,_errs12=errors;if(errors===_errs12)if(Array.isArray(data6)){if(data6.length>4096)return validate731.
errors=[{instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/maxItems",keyword:"maxItems",params:{limit:4096}}],
!1;{var valid2=!0;let len1=data6.length;for(let i1=0;i1<len1;i1++){let _errs14=errors;validate724(data6[i1],{instancePath:instancePath+
"/partners/"+i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate724.errors:
vErrors.concat(validate724.errors),errors=vErrors.length);var valid2=_errs14===errors;if(!valid2)break}}}else return validate731.
errors=[{instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/type",keyword:"type",params:{type:"arra\
y"}}],!1;var valid0=_errs12===errors}else var valid0=!0}}}}}}}else return validate731.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate731.errors=vErrors,errors===0}validate731.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateClearingLoop=validate733,validateClearingPartner=validate724,validateConsistencyProof=validate738;function validate738(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate738.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.from===void 0&&
(missing0="from")||data.size===void 0&&(missing0="size")||data.path===void 0&&(missing0="path")||data.checkpoint===void 0&&
(missing0="checkpoint"))return validate738.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="from"||key0==="size"||key0==="path"||key0==="checkpoint")){return validate738.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.from!==void 0){let _errs2=errors;validate64(data.from,{instancePath:instancePath+"/\
from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.size!==
void 0){let _errs3=errors;validate64(data.size,{instancePath:instancePath+"/size",parentData:data,parentDataProperty:"si\
ze",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.path!==void 0){let data2=data.path,_errs4=errors;
if(errors===_errs4)if(Array.isArray(data2)){if(data2.length>126)return validate738.errors=[{instancePath:instancePath+"/\
path",schemaPath:"#/properties/path/maxItems",keyword:"maxItems",params:{limit:126}}],!1;{var valid1=!0;let len0=data2.length;
for(let i0=0;i0<len0;i0++){let _errs6=errors;validate57(data2[i0],{instancePath:instancePath+"/path/"+i0,parentData:data2,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),
errors=vErrors.length);var valid1=_errs6===errors;if(!valid1)break}}}else return validate738.errors=[{instancePath:instancePath+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0)if(data.checkpoint!==void 0){let data4=data.checkpoint,_errs7=errors;if(errors===_errs7)if(typeof data4=="stri\
ng"){if(func1(data4)>1024)return validate738.errors=[{instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/c\
heckpoint/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate738.errors=[{instancePath:instancePath+
"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs7===errors}else
var valid0=!0}}}}}else return validate738.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate738.errors=vErrors,errors===0}validate738.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateLiveEvent=validate742;function validate743(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate743.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.t===void 0&&
(missing0="t")||data.bank===void 0&&(missing0="bank")||data.entries===void 0&&(missing0="entries"))return validate743.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="t"||key0==="bank"||key0==="entries")){return validate743.errors=[{instancePath,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.t!==void 0){
let _errs2=errors;if(data.t!=="hello")return validate743.errors=[{instancePath:instancePath+"/t",schemaPath:"#/propertie\
s/t/const",keyword:"const",params:{allowedValue:"hello"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
bank!==void 0){let _errs3=errors;validate53(data.bank,{instancePath:instancePath+"/bank",parentData:data,parentDataProperty:"\
bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.entries!==void 0){let _errs4=errors;validate64(data.
entries,{instancePath:instancePath+"/entries",parentData:data,parentDataProperty:"entries",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}}else return validate743.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate743.errors=vErrors,errors===0}validate743.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate746(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate746.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.t===void 0&&
(missing0="t")||data.index===void 0&&(missing0="index")||data.account===void 0&&(missing0="account")||data.seconds===void 0&&
(missing0="seconds")||data.balance===void 0&&(missing0="balance"))return validate746.errors=[{instancePath,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"t"||key0==="index"||key0==="account"||key0==="seconds"||key0==="balance")){return validate746.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
t!==void 0){let _errs2=errors;if(data.t!=="posting")return validate746.errors=[{instancePath:instancePath+"/t",schemaPath:"\
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
length);var valid0=_errs6===errors}else var valid0=!0}}}}}}else return validate746.errors=[{instancePath,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}}],!1;return validate746.errors=vErrors,errors===0}validate746.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate751(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate751.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.t===void 0&&
(missing0="t")||data.bank===void 0&&(missing0="bank")||data.position===void 0&&(missing0="position"))return validate751.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="t"||key0==="bank"||key0==="position")){return validate751.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
t!==void 0){let _errs2=errors;if(data.t!=="partner")return validate751.errors=[{instancePath:instancePath+"/t",schemaPath:"\
#/properties/t/const",keyword:"const",params:{allowedValue:"partner"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.bank!==void 0){let _errs3=errors;validate53(data.bank,{instancePath:instancePath+"/bank",parentData:data,
parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.position!==void 0){let _errs4=errors;
validate62(data.position,{instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0}}}}else return validate751.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate751.errors=vErrors,errors===0}validate751.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate754(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate754.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.t===void 0&&
(missing0="t")||data.bank===void 0&&(missing0="bank")||data.kind===void 0&&(missing0="kind")||data.evidence===void 0&&(missing0=
"evidence"))return validate754.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="t"||key0==="bank"||key0==="kind"||key0==="evidence")){return validate754.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.t!==void 0){let _errs2=errors;if(data.t!=="evidence")return validate754.errors=[{instancePath:instancePath+
"/t",schemaPath:"#/properties/t/const",keyword:"const",params:{allowedValue:"evidence"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.bank!==void 0){let _errs3=errors;validate53(data.bank,{instancePath:instancePath+"/bank",
parentData:data,parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(
validate53.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){
let _errs4=errors;validate85(data.kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate85.errors:vErrors.concat(validate85.errors),errors=vErrors.length);var valid0=_errs4===
errors}else var valid0=!0;if(valid0)if(data.evidence!==void 0){let _errs5=errors;validate57(data.evidence,{instancePath:instancePath+
"/evidence",parentData:data,parentDataProperty:"evidence",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.
errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else return validate754.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate754.errors=vErrors,errors===
0}validate754.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate742(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate742.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let tag0=data.t;if(typeof tag0=="string")if(tag0==="hello"){validate743(data,{instancePath,
parentData,parentDataProperty,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate743.errors:vErrors.concat(validate743.
errors),errors=vErrors.length);var props0=!0}else if(tag0==="posting")validate746(data,{instancePath,parentData,parentDataProperty,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate746.errors:vErrors.concat(validate746.errors),errors=vErrors.
length),props0!==!0&&(props0=!0);else if(tag0==="partner")validate751(data,{instancePath,parentData,parentDataProperty,rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate751.errors:vErrors.concat(validate751.errors),errors=vErrors.length),props0!==
!0&&(props0=!0);else if(tag0==="evidence")validate754(data,{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate754.errors:vErrors.concat(validate754.errors),errors=vErrors.length),props0!==!0&&(props0=
!0);else return validate742.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"ma\
pping",tag:"t",tagValue:tag0}}],!1;else return validate742.errors=[{instancePath,schemaPath:"#/discriminator",keyword:"d\
iscriminator",params:{error:"tag",tag:"t",tagValue:tag0}}],!1}else return validate742.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate742.errors=vErrors,evaluated0.props=props0,errors===0}
validate742.evaluated={dynamicProps:!0,dynamicItems:!1};var validateEventHello=validate743,validateEventPosting=validate746,
validateEventPartner=validate751,validateEventEvidence=validate754,validateEvidenceView=validate762;function validate762(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate762.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.oid===void 0&&
(missing0="oid")||data.kind===void 0&&(missing0="kind")||data.about===void 0&&(missing0="about")||data.says===void 0&&(missing0=
"says")||data.evidence===void 0&&(missing0="evidence"))return validate762.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="oid"||key0===
"kind"||key0==="about"||key0==="partner"||key0==="says"||key0==="evidence")){return validate762.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
oid!==void 0){let _errs2=errors;validate57(data.oid,{instancePath:instancePath+"/oid",parentData:data,parentDataProperty:"\
oid",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let _errs3=errors;validate85(data.
kind,{instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate85.errors:vErrors.concat(validate85.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.about!==void 0){let _errs4=errors;validate53(data.about,{instancePath:instancePath+"/about",parentData:data,
parentDataProperty:"about",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.partner!==void 0){let data3=data.
partner,_errs5=errors;if(errors===_errs5)if(typeof data3=="string"){if(func1(data3)>40)return validate762.errors=[{instancePath:instancePath+
"/partner",schemaPath:"#/properties/partner/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern21.test(data3))
return validate762.errors=[{instancePath:instancePath+"/partner",schemaPath:"#/properties/partner/pattern",keyword:"patt\
ern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else return validate762.errors=[{instancePath:instancePath+"/partne\
r",schemaPath:"#/properties/partner/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.says!==void 0){let data4=data.says,_errs7=errors;if(errors===_errs7)if(typeof data4=="string"){if(func1(
data4)>400)return validate762.errors=[{instancePath:instancePath+"/says",schemaPath:"#/properties/says/maxLength",keyword:"\
maxLength",params:{limit:400}}],!1}else return validate762.errors=[{instancePath:instancePath+"/says",schemaPath:"#/prop\
erties/says/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.
evidence!==void 0){let _errs9=errors;validate322(data.evidence,{instancePath:instancePath+"/evidence",parentData:data,parentDataProperty:"\
evidence",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate322.errors:vErrors.concat(validate322.errors),errors=
vErrors.length);var valid0=_errs9===errors}else var valid0=!0}}}}}}}else return validate762.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate762.errors=vErrors,errors===0}validate762.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateEvidenceList=validate767;function validate767(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate767.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.evidence===
void 0&&(missing0="evidence"))return validate767.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(key0!=="evidence"){return validate767.errors=[
{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}
if(_errs1===errors&&data.evidence!==void 0){let data0=data.evidence;if(errors===errors)if(Array.isArray(data0)){if(data0.
length>1e4)return validate767.errors=[{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/maxItems",
keyword:"maxItems",params:{limit:1e4}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0],
_errs4=errors;if(errors===_errs4)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.oid===void 0&&
(missing1="oid")||data1.kind===void 0&&(missing1="kind")||data1.about===void 0&&(missing1="about")||data1.says===void 0&&
(missing1="says"))return validate767.errors=[{instancePath:instancePath+"/evidence/"+i0,schemaPath:"#/properties/evidenc\
e/items/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs6=errors;for(let key1 in data1)if(!(key1===
"oid"||key1==="kind"||key1==="about"||key1==="partner"||key1==="says")){return validate767.errors=[{instancePath:instancePath+
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
if(typeof data5=="string"){if(func1(data5)>40)return validate767.errors=[{instancePath:instancePath+"/evidence/"+i0+"/pa\
rtner",schemaPath:"#/properties/evidence/items/properties/partner/maxLength",keyword:"maxLength",params:{limit:40}}],!1;
if(!pattern21.test(data5))return validate767.errors=[{instancePath:instancePath+"/evidence/"+i0+"/partner",schemaPath:"#\
/properties/evidence/items/properties/partner/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else
return validate767.errors=[{instancePath:instancePath+"/evidence/"+i0+"/partner",schemaPath:"#/properties/evidence/items\
/properties/partner/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs10===errors}else var valid2=!0;if(valid2)
if(data1.says!==void 0){let data6=data1.says,_errs12=errors;if(errors===_errs12)if(typeof data6=="string"){if(func1(data6)>
400)return validate767.errors=[{instancePath:instancePath+"/evidence/"+i0+"/says",schemaPath:"#/properties/evidence/item\
s/properties/says/maxLength",keyword:"maxLength",params:{limit:400}}],!1}else return validate767.errors=[{instancePath:instancePath+
"/evidence/"+i0+"/says",schemaPath:"#/properties/evidence/items/properties/says/type",keyword:"type",params:{type:"strin\
g"}}],!1;var valid2=_errs12===errors}else var valid2=!0}}}}}}else return validate767.errors=[{instancePath:instancePath+
"/evidence/"+i0,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs4===
errors;if(!valid1)break}}}else return validate767.errors=[{instancePath:instancePath+"/evidence",schemaPath:"#/propertie\
s/evidence/type",keyword:"type",params:{type:"array"}}],!1}}}else return validate767.errors=[{instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}}],!1;return validate767.errors=vErrors,errors===0}validate767.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateExchangeCreate=validate771,schema169={type:"object",additionalProperties:!1,
required:["id","giver","receiver","seconds","day","category"],properties:{id:{$ref:"Nonce"},giver:{type:"string",pattern:"\
^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})\
$",maxLength:121},receiver:{type:"string",pattern:"^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51\
}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$",maxLength:121},seconds:{$ref:"Seconds"},day:{$ref:"Day"},category:{
$ref:"Category"},purpose:{enum:["exchange","award","spend","agency","donation","opening"]},route:{type:"array",minItems:1,
maxItems:3,items:{$ref:"BankRef"}},anyRoute:{type:"boolean"},consent:{$ref:"Seal"},wait:{type:"integer",minimum:0,maximum:60}}},
pattern31=new RegExp("^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]\
/[a-z][a-z0-9-]{2,63})$","u");function validate771(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate771.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
id===void 0&&(missing0="id")||data.giver===void 0&&(missing0="giver")||data.receiver===void 0&&(missing0="receiver")||data.
seconds===void 0&&(missing0="seconds")||data.day===void 0&&(missing0="day")||data.category===void 0&&(missing0="category"))
return validate771.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func17.call(schema169.properties,key0)){return validate771.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.id!==void 0){let _errs2=errors;validate60(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"\
id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.giver!==void 0){let data1=data.giver,_errs3=errors;
if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>121)return validate771.errors=[{instancePath:instancePath+
"/giver",schemaPath:"#/properties/giver/maxLength",keyword:"maxLength",params:{limit:121}}],!1;if(!pattern31.test(data1))
return validate771.errors=[{instancePath:instancePath+"/giver",schemaPath:"#/properties/giver/pattern",keyword:"pattern",
params:{pattern:"^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z\
][a-z0-9-]{2,63})$"}}],!1}else return validate771.errors=[{instancePath:instancePath+"/giver",schemaPath:"#/properties/g\
iver/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.receiver!==
void 0){let data2=data.receiver,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>121)return validate771.
errors=[{instancePath:instancePath+"/receiver",schemaPath:"#/properties/receiver/maxLength",keyword:"maxLength",params:{
limit:121}}],!1;if(!pattern31.test(data2))return validate771.errors=[{instancePath:instancePath+"/receiver",schemaPath:"\
#/properties/receiver/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|\
tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$"}}],!1}else return validate771.errors=[{instancePath:instancePath+
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
"award"||data6==="spend"||data6==="agency"||data6==="donation"||data6==="opening"))return validate771.errors=[{instancePath:instancePath+
"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:schema169.properties.purpose.enum}}],
!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.route!==void 0){let data7=data.route,_errs11=errors;
if(errors===_errs11)if(Array.isArray(data7)){if(data7.length>3)return validate771.errors=[{instancePath:instancePath+"/r\
oute",schemaPath:"#/properties/route/maxItems",keyword:"maxItems",params:{limit:3}}],!1;if(data7.length<1)return validate771.
errors=[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid1=!0;let len0=data7.length;for(let i0=0;i0<len0;i0++){let _errs13=errors;validate54(data7[i0],{instancePath:instancePath+
"/route/"+i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:
vErrors.concat(validate54.errors),errors=vErrors.length);var valid1=_errs13===errors;if(!valid1)break}}}else return validate771.
errors=[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.anyRoute!==void 0){let _errs14=errors;if(typeof data.
anyRoute!="boolean")return validate771.errors=[{instancePath:instancePath+"/anyRoute",schemaPath:"#/properties/anyRoute/\
type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.consent!==
void 0){let _errs16=errors;validate75(data.consent,{instancePath:instancePath+"/consent",parentData:data,parentDataProperty:"\
consent",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.
length);var valid0=_errs16===errors}else var valid0=!0;if(valid0)if(data.wait!==void 0){let data11=data.wait,_errs17=errors;
if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11)))return validate771.errors=[{instancePath:instancePath+
"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs17&&typeof data11==
"number"&&isFinite(data11)){if(data11>60||isNaN(data11))return validate771.errors=[{instancePath:instancePath+"/wait",schemaPath:"\
#/properties/wait/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}}],!1;if(data11<0||isNaN(data11))return validate771.
errors=[{instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid0=_errs17===errors}else var valid0=!0}}}}}}}}}}}}else return validate771.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate771.errors=vErrors,errors===0}validate771.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateExchangeView=validate778,schema170={type:"object",additionalProperties:!1,
required:["id","state","giver","receiver","seconds","day","category","purpose","index"],properties:{id:{$ref:"Nonce"},state:{
enum:["done","waiting","refused"]},giver:{type:"string",pattern:"^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|t\
bk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$",maxLength:121},receiver:{type:"string",pattern:"^(?:\
[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$",maxLength:121},
seconds:{$ref:"Seconds"},day:{$ref:"Day"},category:{$ref:"Category"},purpose:{enum:["exchange","award","spend","agency",
"donation","opening","refund","clear"]},index:{$ref:"Seq"},partner:{$ref:"BankId"},xfer:{$ref:"Oid"},route:{type:"array",
minItems:1,maxItems:3,items:{$ref:"BankRef"}},code:{$ref:"Code"},receipt:{$ref:"SealedReceipt"},reversed:{$ref:"Seq"},repeated:{
type:"boolean"}}};function validate778(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate778.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
id===void 0&&(missing0="id")||data.state===void 0&&(missing0="state")||data.giver===void 0&&(missing0="giver")||data.receiver===
void 0&&(missing0="receiver")||data.seconds===void 0&&(missing0="seconds")||data.day===void 0&&(missing0="day")||data.category===
void 0&&(missing0="category")||data.purpose===void 0&&(missing0="purpose")||data.index===void 0&&(missing0="index"))return validate778.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!func17.call(schema170.properties,key0)){return validate778.errors=[{instancePath,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
id!==void 0){let _errs2=errors;validate60(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"i\
d",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.state!==void 0){let data1=data.state,_errs3=errors;
if(!(data1==="done"||data1==="waiting"||data1==="refused"))return validate778.errors=[{instancePath:instancePath+"/state",
schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema170.properties.state.enum}}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.giver!==void 0){let data2=data.giver,_errs4=errors;if(errors===_errs4)if(typeof data2==
"string"){if(func1(data2)>121)return validate778.errors=[{instancePath:instancePath+"/giver",schemaPath:"#/properties/gi\
ver/maxLength",keyword:"maxLength",params:{limit:121}}],!1;if(!pattern31.test(data2))return validate778.errors=[{instancePath:instancePath+
"/giver",schemaPath:"#/properties/giver/pattern",keyword:"pattern",params:{pattern:"^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z\
][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$"}}],!1}else return validate778.errors=
[{instancePath:instancePath+"/giver",schemaPath:"#/properties/giver/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.receiver!==void 0){let data3=data.receiver,_errs6=errors;if(errors===_errs6)
if(typeof data3=="string"){if(func1(data3)>121)return validate778.errors=[{instancePath:instancePath+"/receiver",schemaPath:"\
#/properties/receiver/maxLength",keyword:"maxLength",params:{limit:121}}],!1;if(!pattern31.test(data3))return validate778.
errors=[{instancePath:instancePath+"/receiver",schemaPath:"#/properties/receiver/pattern",keyword:"pattern",params:{pattern:"\
^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})\
$"}}],!1}else return validate778.errors=[{instancePath:instancePath+"/receiver",schemaPath:"#/properties/receiver/type",
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
data7==="donation"||data7==="opening"||data7==="refund"||data7==="clear"))return validate778.errors=[{instancePath:instancePath+
"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:schema170.properties.purpose.enum}}],
!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.index!==void 0){let _errs12=errors;validate64(data.
index,{instancePath:instancePath+"/index",parentData:data,parentDataProperty:"index",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs12===errors}else
var valid0=!0;if(valid0){if(data.partner!==void 0){let _errs13=errors;validate53(data.partner,{instancePath:instancePath+
"/partner",parentData:data,parentDataProperty:"partner",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:
vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.
xfer!==void 0){let _errs14=errors;validate57(data.xfer,{instancePath:instancePath+"/xfer",parentData:data,parentDataProperty:"\
xfer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.
length);var valid0=_errs14===errors}else var valid0=!0;if(valid0){if(data.route!==void 0){let data11=data.route,_errs15=errors;
if(errors===_errs15)if(Array.isArray(data11)){if(data11.length>3)return validate778.errors=[{instancePath:instancePath+"\
/route",schemaPath:"#/properties/route/maxItems",keyword:"maxItems",params:{limit:3}}],!1;if(data11.length<1)return validate778.
errors=[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid1=!0;let len0=data11.length;for(let i0=0;i0<len0;i0++){let _errs17=errors;validate54(data11[i0],{instancePath:instancePath+
"/route/"+i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.errors:
vErrors.concat(validate54.errors),errors=vErrors.length);var valid1=_errs17===errors;if(!valid1)break}}}else return validate778.
errors=[{instancePath:instancePath+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.code!==void 0){let _errs18=errors;validate68(data.code,
{instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length);var valid0=_errs18===errors}else var valid0=!0;
if(valid0){if(data.receipt!==void 0){let _errs19=errors;validate265(data.receipt,{instancePath:instancePath+"/receipt",parentData:data,
parentDataProperty:"receipt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate265.errors:vErrors.concat(validate265.
errors),errors=vErrors.length);var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.reversed!==void 0){let _errs20=errors;
validate64(data.reversed,{instancePath:instancePath+"/reversed",parentData:data,parentDataProperty:"reversed",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs20===
errors}else var valid0=!0;if(valid0)if(data.repeated!==void 0){let _errs21=errors;if(typeof data.repeated!="boolean")return validate778.
errors=[{instancePath:instancePath+"/repeated",schemaPath:"#/properties/repeated/type",keyword:"type",params:{type:"bool\
ean"}}],!1;var valid0=_errs21===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else return validate778.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate778.errors=vErrors,errors===0}validate778.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateHouseRulesChange=validate790,schema171={type:"object",additionalProperties:!1,
required:[],properties:{maxSeconds:{$ref:"Seconds"},maxAgeDays:{type:"integer",minimum:0,maximum:36600},decideSeconds:{type:"\
integer",minimum:5,maximum:604800},orderSeconds:{type:"integer",minimum:5,maximum:7776e3},maxOwedOutside:{$ref:"Limit"},
maxOwedToUs:{$ref:"Limit"},lift:{type:"array",maxItems:2,items:{enum:["maxOwedOutside","maxOwedToUs"]}},clearing:{$ref:"\
ClearingRule"}}};function validate790(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate790.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;
for(let key0 in data)if(!(key0==="maxSeconds"||key0==="maxAgeDays"||key0==="decideSeconds"||key0==="orderSeconds"||key0===
"maxOwedOutside"||key0==="maxOwedToUs"||key0==="lift"||key0==="clearing")){return validate790.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
maxSeconds!==void 0){let _errs2=errors;validate61(data.maxSeconds,{instancePath:instancePath+"/maxSeconds",parentData:data,
parentDataProperty:"maxSeconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.
errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.maxAgeDays!==void 0){let data1=data.
maxAgeDays,_errs3=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)))return validate790.errors=
[{instancePath:instancePath+"/maxAgeDays",schemaPath:"#/properties/maxAgeDays/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs3&&typeof data1=="number"&&isFinite(data1)){if(data1>36600||isNaN(data1))return validate790.errors=[
{instancePath:instancePath+"/maxAgeDays",schemaPath:"#/properties/maxAgeDays/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:36600}}],!1;if(data1<0||isNaN(data1))return validate790.errors=[{instancePath:instancePath+"/maxAgeDays",schemaPath:"\
#/properties/maxAgeDays/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.decideSeconds!==void 0){let data2=data.decideSeconds,_errs5=errors;if(!(typeof data2=="\
number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate790.errors=[{instancePath:instancePath+"/decideSecon\
ds",schemaPath:"#/properties/decideSeconds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs5&&typeof data2==
"number"&&isFinite(data2)){if(data2>604800||isNaN(data2))return validate790.errors=[{instancePath:instancePath+"/decideS\
econds",schemaPath:"#/properties/decideSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800}}],!1;if(data2<
5||isNaN(data2))return validate790.errors=[{instancePath:instancePath+"/decideSeconds",schemaPath:"#/properties/decideSe\
conds/minimum",keyword:"minimum",params:{comparison:">=",limit:5}}],!1}var valid0=_errs5===errors}else var valid0=!0;if(valid0){
if(data.orderSeconds!==void 0){let data3=data.orderSeconds,_errs7=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(
data3)&&isFinite(data3)))return validate790.errors=[{instancePath:instancePath+"/orderSeconds",schemaPath:"#/properties/\
orderSeconds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs7&&typeof data3=="number"&&isFinite(data3)){
if(data3>7776e3||isNaN(data3))return validate790.errors=[{instancePath:instancePath+"/orderSeconds",schemaPath:"#/proper\
ties/orderSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:7776e3}}],!1;if(data3<5||isNaN(data3))return validate790.
errors=[{instancePath:instancePath+"/orderSeconds",schemaPath:"#/properties/orderSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:5}}],!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.maxOwedOutside!==void 0){
let _errs9=errors;validate63(data.maxOwedOutside,{instancePath:instancePath+"/maxOwedOutside",parentData:data,parentDataProperty:"\
maxOwedOutside",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=
vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.maxOwedToUs!==void 0){let _errs10=errors;
validate63(data.maxOwedToUs,{instancePath:instancePath+"/maxOwedToUs",parentData:data,parentDataProperty:"maxOwedToUs",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs10===
errors}else var valid0=!0;if(valid0){if(data.lift!==void 0){let data6=data.lift,_errs11=errors;if(errors===_errs11)if(Array.
isArray(data6)){if(data6.length>2)return validate790.errors=[{instancePath:instancePath+"/lift",schemaPath:"#/properties\
/lift/maxItems",keyword:"maxItems",params:{limit:2}}],!1;{var valid1=!0;let len0=data6.length;for(let i0=0;i0<len0;i0++){
let data7=data6[i0],_errs13=errors;if(!(data7==="maxOwedOutside"||data7==="maxOwedToUs"))return validate790.errors=[{instancePath:instancePath+
"/lift/"+i0,schemaPath:"#/properties/lift/items/enum",keyword:"enum",params:{allowedValues:schema171.properties.lift.items.
enum}}],!1;var valid1=_errs13===errors;if(!valid1)break}}}else return validate790.errors=[{instancePath:instancePath+"/l\
ift",schemaPath:"#/properties/lift/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs11===errors}else var valid0=!0;
if(valid0)if(data.clearing!==void 0){let _errs14=errors;validate89(data.clearing,{instancePath:instancePath+"/clearing",
parentData:data,parentDataProperty:"clearing",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate89.errors:vErrors.
concat(validate89.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0}}}}}}}}else return validate790.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate790.errors=vErrors,errors===
0}validate790.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateHouseRules=validate795;function validate795(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate795.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.maxSeconds===
void 0&&(missing0="maxSeconds")||data.maxAgeDays===void 0&&(missing0="maxAgeDays")||data.decideSeconds===void 0&&(missing0=
"decideSeconds")||data.orderSeconds===void 0&&(missing0="orderSeconds"))return validate795.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"maxSeconds"||key0==="maxAgeDays"||key0==="decideSeconds"||key0==="orderSeconds"||key0==="maxOwedOutside"||key0==="maxOw\
edToUs"||key0==="clearing")){return validate795.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.maxSeconds!==void 0){let _errs2=errors;
validate61(data.maxSeconds,{instancePath:instancePath+"/maxSeconds",parentData:data,parentDataProperty:"maxSeconds",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.maxAgeDays!==void 0){let data1=data.maxAgeDays,_errs3=errors;if(!(typeof data1==
"number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)))return validate795.errors=[{instancePath:instancePath+"/maxAgeDays",
schemaPath:"#/properties/maxAgeDays/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs3&&typeof data1==
"number"&&isFinite(data1)){if(data1>36600||isNaN(data1))return validate795.errors=[{instancePath:instancePath+"/maxAgeDa\
ys",schemaPath:"#/properties/maxAgeDays/maximum",keyword:"maximum",params:{comparison:"<=",limit:36600}}],!1;if(data1<0||
isNaN(data1))return validate795.errors=[{instancePath:instancePath+"/maxAgeDays",schemaPath:"#/properties/maxAgeDays/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.
decideSeconds!==void 0){let data2=data.decideSeconds,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2)))return validate795.errors=[{instancePath:instancePath+"/decideSeconds",schemaPath:"#/properties/decideS\
econds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs5&&typeof data2=="number"&&isFinite(data2)){if(data2>
604800||isNaN(data2))return validate795.errors=[{instancePath:instancePath+"/decideSeconds",schemaPath:"#/properties/dec\
ideSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800}}],!1;if(data2<5||isNaN(data2))return validate795.
errors=[{instancePath:instancePath+"/decideSeconds",schemaPath:"#/properties/decideSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:5}}],!1}var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.orderSeconds!==void 0){let data3=data.
orderSeconds,_errs7=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate795.errors=
[{instancePath:instancePath+"/orderSeconds",schemaPath:"#/properties/orderSeconds/type",keyword:"type",params:{type:"int\
eger"}}],!1;if(errors===_errs7&&typeof data3=="number"&&isFinite(data3)){if(data3>7776e3||isNaN(data3))return validate795.
errors=[{instancePath:instancePath+"/orderSeconds",schemaPath:"#/properties/orderSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:7776e3}}],!1;if(data3<5||isNaN(data3))return validate795.errors=[{instancePath:instancePath+"/orde\
rSeconds",schemaPath:"#/properties/orderSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:5}}],!1}var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.maxOwedOutside!==void 0){let _errs9=errors;validate63(data.maxOwedOutside,{
instancePath:instancePath+"/maxOwedOutside",parentData:data,parentDataProperty:"maxOwedOutside",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.maxOwedToUs!==void 0){let _errs10=errors;validate63(data.maxOwedToUs,{instancePath:instancePath+
"/maxOwedToUs",parentData:data,parentDataProperty:"maxOwedToUs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.
errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0)
if(data.clearing!==void 0){let _errs11=errors;validate89(data.clearing,{instancePath:instancePath+"/clearing",parentData:data,
parentDataProperty:"clearing",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.
errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0}}}}}}}}else return validate795.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate795.errors=vErrors,errors===0}validate795.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateInclusionProof=validate800;function validate800(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate800.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.index===
void 0&&(missing0="index")||data.size===void 0&&(missing0="size")||data.leaf===void 0&&(missing0="leaf")||data.path===void 0&&
(missing0="path")||data.checkpoint===void 0&&(missing0="checkpoint"))return validate800.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"index"||key0==="size"||key0==="leaf"||key0==="path"||key0==="checkpoint")){return validate800.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
index!==void 0){let _errs2=errors;validate64(data.index,{instancePath:instancePath+"/index",parentData:data,parentDataProperty:"\
index",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.size!==void 0){let _errs3=errors;validate64(data.
size,{instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.leaf!==void 0){let _errs4=errors;validate57(data.leaf,{instancePath:instancePath+"/leaf",parentData:data,
parentDataProperty:"leaf",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.path!==void 0){let data3=data.
path,_errs5=errors;if(errors===_errs5)if(Array.isArray(data3)){if(data3.length>63)return validate800.errors=[{instancePath:instancePath+
"/path",schemaPath:"#/properties/path/maxItems",keyword:"maxItems",params:{limit:63}}],!1;{var valid1=!0;let len0=data3.
length;for(let i0=0;i0<len0;i0++){let _errs7=errors;validate57(data3[i0],{instancePath:instancePath+"/path/"+i0,parentData:data3,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),
errors=vErrors.length);var valid1=_errs7===errors;if(!valid1)break}}}else return validate800.errors=[{instancePath:instancePath+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs5===errors}else var valid0=!0;
if(valid0)if(data.checkpoint!==void 0){let data5=data.checkpoint,_errs8=errors;if(errors===_errs8)if(typeof data5=="stri\
ng"){if(func1(data5)>1024)return validate800.errors=[{instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/c\
heckpoint/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate800.errors=[{instancePath:instancePath+
"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs8===errors}else
var valid0=!0}}}}}}else return validate800.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return validate800.errors=vErrors,errors===0}validate800.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateInviteCreate=validate805;function validate805(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate805.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.grants===
void 0&&(missing0="grants")||data.asks===void 0&&(missing0="asks"))return validate805.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"grants"||key0==="asks"||key0==="maxHolds"||key0==="days")){return validate805.errors=[{instancePath,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
grants!==void 0){let _errs2=errors;validate63(data.grants,{instancePath:instancePath+"/grants",parentData:data,parentDataProperty:"\
grants",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.asks!==void 0){let _errs3=errors;validate63(data.
asks,{instancePath:instancePath+"/asks",parentData:data,parentDataProperty:"asks",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.maxHolds!==void 0){let data2=data.maxHolds,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(
data2)&&isFinite(data2)))return validate805.errors=[{instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxH\
olds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>
4096||isNaN(data2))return validate805.errors=[{instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxHolds/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(data2<1||isNaN(data2))return validate805.errors=[{
instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxHolds/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.days!==void 0){let data3=data.days,_errs6=errors;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate805.errors=[{instancePath:instancePath+
"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data3==
"number"&&isFinite(data3)){if(data3>365||isNaN(data3))return validate805.errors=[{instancePath:instancePath+"/days",schemaPath:"\
#/properties/days/maximum",keyword:"maximum",params:{comparison:"<=",limit:365}}],!1;if(data3<1||isNaN(data3))return validate805.
errors=[{instancePath:instancePath+"/days",schemaPath:"#/properties/days/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate805.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate805.errors=vErrors,errors===0}validate805.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateInviteCreated=validate808;function validate808(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate808.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.invite===
void 0&&(missing0="invite")||data.expires===void 0&&(missing0="expires"))return validate808.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"invite"||key0==="expires")){return validate808.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.invite!==void 0){let data0=data.
invite,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>4096)return validate808.errors=[{instancePath:instancePath+
"/invite",schemaPath:"#/properties/invite/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return validate808.
errors=[{instancePath:instancePath+"/invite",schemaPath:"#/properties/invite/type",keyword:"type",params:{type:"string"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.expires!==void 0){let _errs4=errors;validate65(data.expires,
{instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}}else
return validate808.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate808.
errors=vErrors,errors===0}validate808.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validatePartnerAccept=validate810;function validate810(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate810.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.invite===
void 0&&(missing0="invite"))return validate810.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="invite"||key0==="name"||key0==="gran\
ts"||key0==="preview")){return validate810.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.invite!==void 0){let data0=data.invite,
_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>4096)return validate810.errors=[{instancePath:instancePath+
"/invite",schemaPath:"#/properties/invite/maxLength",keyword:"maxLength",params:{limit:4096}}],!1}else return validate810.
errors=[{instancePath:instancePath+"/invite",schemaPath:"#/properties/invite/type",keyword:"type",params:{type:"string"}}],
!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let data1=data.name,_errs4=errors;if(errors===
_errs4)if(typeof data1=="string"){if(func1(data1)>40)return validate810.errors=[{instancePath:instancePath+"/name",schemaPath:"\
#/properties/name/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern21.test(data1))return validate810.errors=
[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z\
0-9.-]{0,39}$"}}],!1}else return validate810.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.grants!==
void 0){let _errs6=errors;validate63(data.grants,{instancePath:instancePath+"/grants",parentData:data,parentDataProperty:"\
grants",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.preview!==void 0){let _errs7=errors;if(typeof data.
preview!="boolean")return validate810.errors=[{instancePath:instancePath+"/preview",schemaPath:"#/properties/preview/typ\
e",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs7===errors}else var valid0=!0}}}}}else return validate810.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate810.errors=vErrors,errors===
0}validate810.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validatePartnerChange=validate812;function validate812(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate812.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)
if(!(key0==="limit"||key0==="name")){return validate812.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.limit!==void 0){let _errs2=errors;
validate63(data.limit,{instancePath:instancePath+"/limit",parentData:data,parentDataProperty:"limit",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0)if(data.name!==void 0){let data1=data.name,_errs3=errors;if(errors===_errs3)if(typeof data1=="st\
ring"){if(func1(data1)>40)return validate812.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/ma\
xLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern21.test(data1))return validate812.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else return validate812.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;
var valid0=_errs3===errors}else var valid0=!0}}else return validate812.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return validate812.errors=vErrors,errors===0}validate812.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var validatePartnerClose=validate814;function validate814(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate814.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.as===void 0&&
(missing0="as"))return validate814.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(key0!=="as"){return validate814.errors=[{instancePath,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}_errs1===errors&&data.as!==void 0&&
(validate365(data.as,{instancePath:instancePath+"/as",parentData:data,parentDataProperty:"as",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate365.errors:vErrors.concat(validate365.errors),errors=vErrors.length))}}else return validate814.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate814.errors=vErrors,errors===
0}validate814.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validatePartnerPreview=validate816;function validate816(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate816.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.bank===void 0&&
(missing0="bank")||data.title===void 0&&(missing0="title")||data.weMayOwe===void 0&&(missing0="weMayOwe")||data.theyMayOwe===
void 0&&(missing0="theyMayOwe")||data.maxHolds===void 0&&(missing0="maxHolds")||data.maxHeld===void 0&&(missing0="maxHel\
d")||data.decideMax===void 0&&(missing0="decideMax")||data.expires===void 0&&(missing0="expires"))return validate816.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="bank"||key0==="title"||key0==="weMayOwe"||key0==="theyMayOwe"||key0==="maxHolds"||key0==="maxHeld"||key0===
"decideMax"||key0==="expires")){return validate816.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"ad\
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
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate816.errors=[{instancePath:instancePath+"/maxHolds",
schemaPath:"#/properties/maxHolds/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data4=="n\
umber"&&isFinite(data4)){if(data4>4096||isNaN(data4))return validate816.errors=[{instancePath:instancePath+"/maxHolds",schemaPath:"\
#/properties/maxHolds/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(data4<1||isNaN(data4))return validate816.
errors=[{instancePath:instancePath+"/maxHolds",schemaPath:"#/properties/maxHolds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.maxHeld!==void 0){let _errs8=errors;validate63(
data.maxHeld,{instancePath:instancePath+"/maxHeld",parentData:data,parentDataProperty:"maxHeld",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0;if(valid0){if(data.decideMax!==void 0){let data6=data.decideMax,_errs9=errors;if(!(typeof data6=="number"&&
!(data6%1)&&!isNaN(data6)&&isFinite(data6)))return validate816.errors=[{instancePath:instancePath+"/decideMax",schemaPath:"\
#/properties/decideMax/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs9&&typeof data6=="number"&&isFinite(
data6)){if(data6>604800||isNaN(data6))return validate816.errors=[{instancePath:instancePath+"/decideMax",schemaPath:"#/p\
roperties/decideMax/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800}}],!1;if(data6<5||isNaN(data6))return validate816.
errors=[{instancePath:instancePath+"/decideMax",schemaPath:"#/properties/decideMax/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:5}}],!1}var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.expires!==void 0){let _errs11=errors;validate65(
data.expires,{instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0}}}}}}}}}else return validate816.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate816.errors=vErrors,errors===0}validate816.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var validatePartnerStatement=validate823,schema180={type:"object",additionalProperties:!1,required:["bank","name","verdi\
ct","ours"],properties:{bank:{$ref:"BankId"},name:{type:"string",pattern:"^[a-z][a-z0-9.-]{0,39}$",maxLength:40},verdict:{
enum:["agree","under-way","differ","unreachable"]},ours:{$ref:"StatementSide"},theirs:{$ref:"StatementSide"},first:{type:"\
object",additionalProperties:!1,required:["lane","number","ours"],properties:{lane:{enum:["ours","theirs"]},number:{$ref:"\
Seq"},ours:{$ref:"LaneLine"},theirs:{$ref:"LaneLine"}}},signed:{type:"object",additionalProperties:!1,required:["stateme\
nt","position","body","sealA","sealB"],properties:{statement:{$ref:"Oid"},position:{$ref:"Balance"},body:{$ref:"Statemen\
tBody"},sealA:{$ref:"Seal"},sealB:{$ref:"Seal"}}}}};function validate825(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate825.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.position===
void 0&&(missing0="position")||data.ourLane===void 0&&(missing0="ourLane")||data.theirLane===void 0&&(missing0="theirLan\
e")||data.weHold===void 0&&(missing0="weHold")||data.theyHold===void 0&&(missing0="theyHold"))return validate825.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="position"||key0==="ourLane"||key0==="theirLane"||key0==="weHold"||key0==="theyHold")){return validate825.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;
break}if(_errs1===errors){if(data.position!==void 0){let _errs2=errors;validate62(data.position,{instancePath:instancePath+
"/position",parentData:data,parentDataProperty:"position",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.
errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.ourLane!==void 0){let _errs3=errors;validate82(data.ourLane,{instancePath:instancePath+"/ourLane",parentData:data,
parentDataProperty:"ourLane",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.theirLane!==void 0){let _errs4=errors;
validate82(data.theirLane,{instancePath:instancePath+"/theirLane",parentData:data,parentDataProperty:"theirLane",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.weHold!==void 0){let _errs5=errors;validate361(data.weHold,{instancePath:instancePath+
"/weHold",parentData:data,parentDataProperty:"weHold",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate361.errors:
vErrors.concat(validate361.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.
theyHold!==void 0){let _errs6=errors;validate361(data.theyHold,{instancePath:instancePath+"/theyHold",parentData:data,parentDataProperty:"\
theyHold",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate361.errors:vErrors.concat(validate361.errors),errors=
vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}}else return validate825.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate825.errors=vErrors,errors===0}validate825.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var pattern38=new RegExp("^[a-z]{1,16}\\.[a-z]{1,16}$","u");function validate834(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate834.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.oid===void 0&&(missing0="oid")||data.typ===void 0&&(missing0="typ")||data.at===
void 0&&(missing0="at"))return validate834.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="oid"||key0==="typ"||key0==="at"||key0==="seconds")){return validate834.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.oid!==void 0){let _errs2=errors;validate57(data.oid,{instancePath:instancePath+"/oi\
d",parentData:data,parentDataProperty:"oid",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.typ!==
void 0){let data1=data.typ,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(!pattern38.test(data1))return validate834.
errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties/typ/pattern",keyword:"pattern",params:{pattern:"^[a-z\
]{1,16}\\.[a-z]{1,16}$"}}],!1}else return validate834.errors=[{instancePath:instancePath+"/typ",schemaPath:"#/properties\
/typ/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.at!==
void 0){let _errs5=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs5===
errors}else var valid0=!0;if(valid0)if(data.seconds!==void 0){let _errs6=errors;validate61(data.seconds,{instancePath:instancePath+
"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:
vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate834.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate834.errors=vErrors,errors===
0}validate834.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate823(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate823.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.bank===void 0&&(missing0="bank")||data.name===void 0&&(missing0="na\
me")||data.verdict===void 0&&(missing0="verdict")||data.ours===void 0&&(missing0="ours"))return validate823.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="bank"||key0==="name"||key0==="verdict"||key0==="ours"||key0==="theirs"||key0==="first"||key0==="signed")){return validate823.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.bank!==void 0){let _errs2=errors;validate53(data.bank,{instancePath:instancePath+"/\
bank",parentData:data,parentDataProperty:"bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.
concat(validate53.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.name!==
void 0){let data1=data.name,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>40)return validate823.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:40}}],
!1;if(!pattern21.test(data1))return validate823.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name\
/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else return validate823.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.verdict!==void 0){let data2=data.verdict,_errs5=errors;if(!(data2==="agree"||data2==="under-way"||data2===
"differ"||data2==="unreachable"))return validate823.errors=[{instancePath:instancePath+"/verdict",schemaPath:"#/properti\
es/verdict/enum",keyword:"enum",params:{allowedValues:schema180.properties.verdict.enum}}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.ours!==void 0){let _errs6=errors;validate825(data.ours,{instancePath:instancePath+"/our\
s",parentData:data,parentDataProperty:"ours",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate825.errors:vErrors.
concat(validate825.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.theirs!==
void 0){let _errs7=errors;validate825(data.theirs,{instancePath:instancePath+"/theirs",parentData:data,parentDataProperty:"\
theirs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate825.errors:vErrors.concat(validate825.errors),errors=
vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.first!==void 0){let data5=data.first,_errs8=errors;
if(errors===_errs8)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing1;if(data5.lane===void 0&&(missing1=
"lane")||data5.number===void 0&&(missing1="number")||data5.ours===void 0&&(missing1="ours"))return validate823.errors=[{
instancePath:instancePath+"/first",schemaPath:"#/properties/first/required",keyword:"required",params:{missingProperty:missing1}}],
!1;{let _errs10=errors;for(let key1 in data5)if(!(key1==="lane"||key1==="number"||key1==="ours"||key1==="theirs")){return validate823.
errors=[{instancePath:instancePath+"/first",schemaPath:"#/properties/first/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:key1}}],!1;break}if(_errs10===errors){if(data5.lane!==void 0){let data6=data5.lane,_errs11=errors;
if(!(data6==="ours"||data6==="theirs"))return validate823.errors=[{instancePath:instancePath+"/first/lane",schemaPath:"#\
/properties/first/properties/lane/enum",keyword:"enum",params:{allowedValues:schema180.properties.first.properties.lane.
enum}}],!1;var valid1=_errs11===errors}else var valid1=!0;if(valid1){if(data5.number!==void 0){let _errs12=errors;validate64(
data5.number,{instancePath:instancePath+"/first/number",parentData:data5,parentDataProperty:"number",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid1=_errs12===
errors}else var valid1=!0;if(valid1){if(data5.ours!==void 0){let _errs13=errors;validate834(data5.ours,{instancePath:instancePath+
"/first/ours",parentData:data5,parentDataProperty:"ours",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate834.
errors:vErrors.concat(validate834.errors),errors=vErrors.length);var valid1=_errs13===errors}else var valid1=!0;if(valid1)
if(data5.theirs!==void 0){let _errs14=errors;validate834(data5.theirs,{instancePath:instancePath+"/first/theirs",parentData:data5,
parentDataProperty:"theirs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate834.errors:vErrors.concat(validate834.
errors),errors=vErrors.length);var valid1=_errs14===errors}else var valid1=!0}}}}}else return validate823.errors=[{instancePath:instancePath+
"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs8===errors}else
var valid0=!0;if(valid0)if(data.signed!==void 0){let data10=data.signed,_errs15=errors;if(errors===_errs15)if(data10&&typeof data10==
"object"&&!Array.isArray(data10)){let missing2;if(data10.statement===void 0&&(missing2="statement")||data10.position===void 0&&
(missing2="position")||data10.body===void 0&&(missing2="body")||data10.sealA===void 0&&(missing2="sealA")||data10.sealB===
void 0&&(missing2="sealB"))return validate823.errors=[{instancePath:instancePath+"/signed",schemaPath:"#/properties/sign\
ed/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs17=errors;for(let key2 in data10)if(!(key2===
"statement"||key2==="position"||key2==="body"||key2==="sealA"||key2==="sealB")){return validate823.errors=[{instancePath:instancePath+
"/signed",schemaPath:"#/properties/signed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],
!1;break}if(_errs17===errors){if(data10.statement!==void 0){let _errs18=errors;validate57(data10.statement,{instancePath:instancePath+
"/signed/statement",parentData:data10,parentDataProperty:"statement",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate57.errors:vErrors.concat(validate57.errors),errors=vErrors.length);var valid2=_errs18===errors}else var valid2=!0;
if(valid2){if(data10.position!==void 0){let _errs19=errors;validate62(data10.position,{instancePath:instancePath+"/signe\
d/position",parentData:data10,parentDataProperty:"position",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.
errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid2=_errs19===errors}else var valid2=!0;if(valid2){
if(data10.body!==void 0){let _errs20=errors;validate356(data10.body,{instancePath:instancePath+"/signed/body",parentData:data10,
parentDataProperty:"body",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate356.errors:vErrors.concat(validate356.
errors),errors=vErrors.length);var valid2=_errs20===errors}else var valid2=!0;if(valid2){if(data10.sealA!==void 0){let _errs21=errors;
validate75(data10.sealA,{instancePath:instancePath+"/signed/sealA",parentData:data10,parentDataProperty:"sealA",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid2=_errs21===
errors}else var valid2=!0;if(valid2)if(data10.sealB!==void 0){let _errs22=errors;validate75(data10.sealB,{instancePath:instancePath+
"/signed/sealB",parentData:data10,parentDataProperty:"sealB",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate75.
errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid2=_errs22===errors}else var valid2=!0}}}}}}else
return validate823.errors=[{instancePath:instancePath+"/signed",schemaPath:"#/properties/signed/type",keyword:"type",params:{
type:"object"}}],!1;var valid0=_errs15===errors}else var valid0=!0}}}}}}}}else return validate823.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate823.errors=vErrors,errors===0}validate823.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateStatementSide=validate825,validateLaneLine=validate834,
validatePartnerView=validate845,schema183={type:"object",additionalProperties:!1,required:["bank","name","title","up","p\
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
"holds","seconds"],properties:{holds:{type:"integer",minimum:0,maximum:4096},seconds:{$ref:"Limit"}}}}},pattern40=new RegExp(
"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,80}$","u");function validate845(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate845.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.bank===void 0&&(missing0="bank")||data.name===
void 0&&(missing0="name")||data.title===void 0&&(missing0="title")||data.up===void 0&&(missing0="up")||data.position===void 0&&
(missing0="position")||data.weMayOwe===void 0&&(missing0="weMayOwe")||data.theyMayOwe===void 0&&(missing0="theyMayOwe")||
data.weHold===void 0&&(missing0="weHold")||data.theyHold===void 0&&(missing0="theyHold")||data.weMaySend===void 0&&(missing0=
"weMaySend")||data.theyMaySend===void 0&&(missing0="theyMaySend")||data.suspendedByUs===void 0&&(missing0="suspendedByUs")||
data.suspendedByThem===void 0&&(missing0="suspendedByThem")||data.ourLane===void 0&&(missing0="ourLane")||data.theirLane===
void 0&&(missing0="theirLane")||data.ourAcked===void 0&&(missing0="ourAcked")||data.behind===void 0&&(missing0="behind")||
data.evidence===void 0&&(missing0="evidence")||data.theyMayOweNow===void 0&&(missing0="theyMayOweNow")||data.epoch===void 0&&
(missing0="epoch")||data.overdue===void 0&&(missing0="overdue")||data.usable===void 0&&(missing0="usable"))return validate845.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!func17.call(schema183.properties,key0)){return validate845.errors=[{instancePath,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
bank!==void 0){let _errs2=errors;validate53(data.bank,{instancePath:instancePath+"/bank",parentData:data,parentDataProperty:"\
bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let data1=data.name,_errs3=errors;
if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>40)return validate845.errors=[{instancePath:instancePath+"\
/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern21.test(data1))return validate845.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a\
-z][a-z0-9.-]{0,39}$"}}],!1}else return validate845.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/\
name/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.title!==
void 0){let data2=data.title,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>80)return validate845.
errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:80}}],
!1;if(!pattern40.test(data2))return validate845.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/tit\
le/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\
\\ufeff]{0,80}$"}}],!1}else return validate845.errors=[{instancePath:instancePath+"/title",schemaPath:"#/properties/titl\
e/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.up!==
void 0){let _errs7=errors;if(typeof data.up!="boolean")return validate845.errors=[{instancePath:instancePath+"/up",schemaPath:"\
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
let _errs16=errors;if(typeof data.suspendedByUs!="boolean")return validate845.errors=[{instancePath:instancePath+"/suspe\
ndedByUs",schemaPath:"#/properties/suspendedByUs/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs16===
errors}else var valid0=!0;if(valid0){if(data.suspendedByThem!==void 0){let _errs18=errors;if(typeof data.suspendedByThem!=
"boolean")return validate845.errors=[{instancePath:instancePath+"/suspendedByThem",schemaPath:"#/properties/suspendedByT\
hem/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.
ourLane!==void 0){let _errs20=errors;validate82(data.ourLane,{instancePath:instancePath+"/ourLane",parentData:data,parentDataProperty:"\
ourLane",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.
length);var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.theirLane!==void 0){let _errs21=errors;validate82(
data.theirLane,{instancePath:instancePath+"/theirLane",parentData:data,parentDataProperty:"theirLane",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate82.errors:vErrors.concat(validate82.errors),errors=vErrors.length);var valid0=_errs21===
errors}else var valid0=!0;if(valid0){if(data.ourAcked!==void 0){let _errs22=errors;validate64(data.ourAcked,{instancePath:instancePath+
"/ourAcked",parentData:data,parentDataProperty:"ourAcked",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.
errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs22===errors}else var valid0=!0;if(valid0){
if(data.behind!==void 0){let _errs23=errors;if(typeof data.behind!="boolean")return validate845.errors=[{instancePath:instancePath+
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
if(errors===_errs28)if(Array.isArray(data20)){if(data20.length>4)return validate845.errors=[{instancePath:instancePath+"\
/evidence",schemaPath:"#/properties/evidence/maxItems",keyword:"maxItems",params:{limit:4}}],!1;{var valid1=!0;let len0=data20.
length;for(let i0=0;i0<len0;i0++){let _errs30=errors;validate85(data20[i0],{instancePath:instancePath+"/evidence/"+i0,parentData:data20,
parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate85.errors:vErrors.concat(validate85.errors),
errors=vErrors.length);var valid1=_errs30===errors;if(!valid1)break}}}else return validate845.errors=[{instancePath:instancePath+
"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs28===errors}else
var valid0=!0;if(valid0){if(data.theyMayOweNow!==void 0){let _errs31=errors;validate63(data.theyMayOweNow,{instancePath:instancePath+
"/theyMayOweNow",parentData:data,parentDataProperty:"theyMayOweNow",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.
errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs31===errors}else var valid0=!0;if(valid0){
if(data.epoch!==void 0){let data23=data.epoch,_errs32=errors;if(!(typeof data23=="number"&&!(data23%1)&&!isNaN(data23)&&
isFinite(data23)))return validate845.errors=[{instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs32&&typeof data23=="number"&&isFinite(data23)){if(data23>1e6||isNaN(
data23))return validate845.errors=[{instancePath:instancePath+"/epoch",schemaPath:"#/properties/epoch/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data23<1||isNaN(data23))return validate845.errors=[{instancePath:instancePath+
"/epoch",schemaPath:"#/properties/epoch/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs32===
errors}else var valid0=!0;if(valid0){if(data.closingByUs!==void 0){let _errs34=errors;validate365(data.closingByUs,{instancePath:instancePath+
"/closingByUs",parentData:data,parentDataProperty:"closingByUs",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate365.
errors:vErrors.concat(validate365.errors),errors=vErrors.length);var valid0=_errs34===errors}else var valid0=!0;if(valid0){
if(data.closingByThem!==void 0){let _errs35=errors;validate365(data.closingByThem,{instancePath:instancePath+"/closingBy\
Them",parentData:data,parentDataProperty:"closingByThem",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate365.
errors:vErrors.concat(validate365.errors),errors=vErrors.length);var valid0=_errs35===errors}else var valid0=!0;if(valid0){
if(data.closed!==void 0){let _errs36=errors;validate365(data.closed,{instancePath:instancePath+"/closed",parentData:data,
parentDataProperty:"closed",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate365.errors:vErrors.concat(validate365.
errors),errors=vErrors.length);var valid0=_errs36===errors}else var valid0=!0;if(valid0){if(data.overdue!==void 0){let data27=data.
overdue,_errs37=errors;if(!(typeof data27=="number"&&!(data27%1)&&!isNaN(data27)&&isFinite(data27)))return validate845.errors=
[{instancePath:instancePath+"/overdue",schemaPath:"#/properties/overdue/type",keyword:"type",params:{type:"integer"}}],!1;
if(errors===_errs37&&typeof data27=="number"&&isFinite(data27)){if(data27>4096||isNaN(data27))return validate845.errors=
[{instancePath:instancePath+"/overdue",schemaPath:"#/properties/overdue/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:4096}}],!1;if(data27<0||isNaN(data27))return validate845.errors=[{instancePath:instancePath+"/overdue",schemaPath:"\
#/properties/overdue/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs37===errors}else var valid0=!0;
if(valid0)if(data.usable!==void 0){let data28=data.usable,_errs39=errors;if(errors===_errs39)if(data28&&typeof data28=="\
object"&&!Array.isArray(data28)){let missing1;if(data28.holds===void 0&&(missing1="holds")||data28.seconds===void 0&&(missing1=
"seconds"))return validate845.errors=[{instancePath:instancePath+"/usable",schemaPath:"#/properties/usable/required",keyword:"\
required",params:{missingProperty:missing1}}],!1;{let _errs41=errors;for(let key1 in data28)if(!(key1==="holds"||key1===
"seconds")){return validate845.errors=[{instancePath:instancePath+"/usable",schemaPath:"#/properties/usable/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs41===errors){if(data28.holds!==
void 0){let data29=data28.holds,_errs42=errors;if(!(typeof data29=="number"&&!(data29%1)&&!isNaN(data29)&&isFinite(data29)))
return validate845.errors=[{instancePath:instancePath+"/usable/holds",schemaPath:"#/properties/usable/properties/holds/t\
ype",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs42&&typeof data29=="number"&&isFinite(data29)){if(data29>
4096||isNaN(data29))return validate845.errors=[{instancePath:instancePath+"/usable/holds",schemaPath:"#/properties/usabl\
e/properties/holds/maximum",keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(data29<0||isNaN(data29))return validate845.
errors=[{instancePath:instancePath+"/usable/holds",schemaPath:"#/properties/usable/properties/holds/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0}}],!1}var valid2=_errs42===errors}else var valid2=!0;if(valid2)if(data28.seconds!==
void 0){let _errs44=errors;validate63(data28.seconds,{instancePath:instancePath+"/usable/seconds",parentData:data28,parentDataProperty:"\
seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.
length);var valid2=_errs44===errors}else var valid2=!0}}}else return validate845.errors=[{instancePath:instancePath+"/us\
able",schemaPath:"#/properties/usable/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs39===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return validate845.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate845.
errors=vErrors,errors===0}validate845.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validatePartnerList=validate866;function validate866(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate866.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.partners===
void 0&&(missing0="partners"))return validate866.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(key0!=="partners"){return validate866.errors=[
{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}
if(_errs1===errors&&data.partners!==void 0){let data0=data.partners;if(errors===errors)if(Array.isArray(data0)){if(data0.
length>4096)return validate866.errors=[{instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/maxItems",
keyword:"maxItems",params:{limit:4096}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;
validate845(data0[i0],{instancePath:instancePath+"/partners/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate845.errors:vErrors.concat(validate845.errors),errors=vErrors.length);var valid1=_errs4===
errors;if(!valid1)break}}}else return validate866.errors=[{instancePath:instancePath+"/partners",schemaPath:"#/propertie\
s/partners/type",keyword:"type",params:{type:"array"}}],!1}}}else return validate866.errors=[{instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}}],!1;return validate866.errors=vErrors,errors===0}validate866.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateProblem=validate868,schema185={type:"object",additionalProperties:!1,required:[
"type","title","status","code","retry","todo","params"],properties:{type:{type:"string",maxLength:200},title:{type:"stri\
ng",maxLength:500},status:{type:"integer",minimum:400,maximum:599},code:{$ref:"Code"},retry:{enum:["fix","wait","never"]},
todo:{type:"string",maxLength:500},params:{type:"object",additionalProperties:!1,patternProperties:{"^[a-z]{1,16}$":{oneOf:[
{type:"string",maxLength:300},{type:"integer",minimum:-9007199254740991,maximum:9007199254740991}]}}}}},pattern41=new RegExp(
"^[a-z]{1,16}$","u");function validate868(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate868.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
type===void 0&&(missing0="type")||data.title===void 0&&(missing0="title")||data.status===void 0&&(missing0="status")||data.
code===void 0&&(missing0="code")||data.retry===void 0&&(missing0="retry")||data.todo===void 0&&(missing0="todo")||data.params===
void 0&&(missing0="params"))return validate868.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="type"||key0==="title"||key0==="statu\
s"||key0==="code"||key0==="retry"||key0==="todo"||key0==="params")){return validate868.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
type!==void 0){let data0=data.type,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>200)return validate868.
errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit:200}}],
!1}else return validate868.errors=[{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",
params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.title!==void 0){let data1=data.
title,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func1(data1)>500)return validate868.errors=[{instancePath:instancePath+
"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit:500}}],!1}else return validate868.errors=
[{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data2=data.status,_errs6=errors;if(!(typeof data2=="nu\
mber"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate868.errors=[{instancePath:instancePath+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data2=="number"&&isFinite(
data2)){if(data2>599||isNaN(data2))return validate868.errors=[{instancePath:instancePath+"/status",schemaPath:"#/propert\
ies/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}}],!1;if(data2<400||isNaN(data2))return validate868.
errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:400}}],!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.code!==void 0){let _errs8=errors;validate68(
data.code,{instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0;if(valid0){if(data.retry!==void 0){let data4=data.retry,_errs9=errors;if(!(data4==="fix"||data4==="wait"||
data4==="never"))return validate868.errors=[{instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/enum",keyword:"\
enum",params:{allowedValues:schema185.properties.retry.enum}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){
if(data.todo!==void 0){let data5=data.todo,_errs10=errors;if(errors===_errs10)if(typeof data5=="string"){if(func1(data5)>
500)return validate868.errors=[{instancePath:instancePath+"/todo",schemaPath:"#/properties/todo/maxLength",keyword:"maxL\
ength",params:{limit:500}}],!1}else return validate868.errors=[{instancePath:instancePath+"/todo",schemaPath:"#/properti\
es/todo/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0)if(data.
params!==void 0){let data6=data.params,_errs12=errors;if(errors===_errs12)if(data6&&typeof data6=="object"&&!Array.isArray(
data6)){let _errs14=errors;for(let key1 in data6)if(!pattern41.test(key1)){return validate868.errors=[{instancePath:instancePath+
"/params",schemaPath:"#/properties/params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs14===errors){var valid1=!0;for(let key2 in data6)if(pattern41.test(key2)){let data7=data6[key2],_errs15=errors,
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
[err5]:vErrors.push(err5),errors++,validate868.errors=vErrors,!1}var valid1=_errs15===errors;if(!valid1)break}}}else return validate868.
errors=[{instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type:"object"}}],
!1;var valid0=_errs12===errors}else var valid0=!0}}}}}}}}else return validate868.errors=[{instancePath,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return validate868.errors=vErrors,errors===0}validate868.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateRestoreView=validate870,schema186={type:"object",additionalProperties:!1,required:[
"since","reason","quarantined","recovered","partners"],properties:{since:{$ref:"Instant"},reason:{enum:["copy","asked","\
behind","two-copies"]},quarantined:{type:"boolean"},ended:{$ref:"Instant"},recovered:{$ref:"Balance"},partners:{type:"ar\
ray",maxItems:4096,items:{$ref:"RestorePartner"}}}},schema187={type:"object",additionalProperties:!1,required:["bank","s\
tate","adopted"],properties:{bank:{type:"string",maxLength:120},state:{enum:["waiting","behind","heard","cut-needed","di\
ffers"]},adopted:{$ref:"Seq"},witnessed:{$ref:"Seq"}}};function validate874(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate874.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.bank===void 0&&(missing0="bank")||data.state===void 0&&(missing0="state")||data.
adopted===void 0&&(missing0="adopted"))return validate874.errors=[{instancePath,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="bank"||key0==="state"||key0===
"adopted"||key0==="witnessed")){return validate874.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.bank!==void 0){let data0=data.
bank,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>120)return validate874.errors=[{instancePath:instancePath+
"/bank",schemaPath:"#/properties/bank/maxLength",keyword:"maxLength",params:{limit:120}}],!1}else return validate874.errors=
[{instancePath:instancePath+"/bank",schemaPath:"#/properties/bank/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.state!==void 0){let data1=data.state,_errs4=errors;if(!(data1==="waiting"||
data1==="behind"||data1==="heard"||data1==="cut-needed"||data1==="differs"))return validate874.errors=[{instancePath:instancePath+
"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema187.properties.state.enum}}],!1;
var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.adopted!==void 0){let _errs5=errors;validate64(data.adopted,
{instancePath:instancePath+"/adopted",parentData:data,parentDataProperty:"adopted",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;
if(valid0)if(data.witnessed!==void 0){let _errs6=errors;validate64(data.witnessed,{instancePath:instancePath+"/witnessed",
parentData:data,parentDataProperty:"witnessed",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.
concat(validate64.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate874.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate874.errors=vErrors,errors===
0}validate874.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate870(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate870.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.since===void 0&&(missing0="since")||data.reason===void 0&&(missing0=
"reason")||data.quarantined===void 0&&(missing0="quarantined")||data.recovered===void 0&&(missing0="recovered")||data.partners===
void 0&&(missing0="partners"))return validate870.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="since"||key0==="reason"||key0==="qua\
rantined"||key0==="ended"||key0==="recovered"||key0==="partners")){return validate870.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
since!==void 0){let _errs2=errors;validate65(data.since,{instancePath:instancePath+"/since",parentData:data,parentDataProperty:"\
since",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.reason!==void 0){let data1=data.reason,_errs3=errors;
if(!(data1==="copy"||data1==="asked"||data1==="behind"||data1==="two-copies"))return validate870.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues:schema186.properties.reason.enum}}],
!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.quarantined!==void 0){let _errs4=errors;if(typeof data.
quarantined!="boolean")return validate870.errors=[{instancePath:instancePath+"/quarantined",schemaPath:"#/properties/qua\
rantined/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.
ended!==void 0){let _errs6=errors;validate65(data.ended,{instancePath:instancePath+"/ended",parentData:data,parentDataProperty:"\
ended",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.recovered!==void 0){let _errs7=errors;validate62(
data.recovered,{instancePath:instancePath+"/recovered",parentData:data,parentDataProperty:"recovered",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs7===errors}else
var valid0=!0;if(valid0)if(data.partners!==void 0){let data5=data.partners,_errs8=errors;if(errors===_errs8)if(Array.isArray(
data5)){if(data5.length>4096)return validate870.errors=[{instancePath:instancePath+"/partners",schemaPath:"#/properties/\
partners/maxItems",keyword:"maxItems",params:{limit:4096}}],!1;{var valid1=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){
let _errs10=errors;validate874(data5[i0],{instancePath:instancePath+"/partners/"+i0,parentData:data5,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate874.errors:vErrors.concat(validate874.errors),errors=vErrors.
length);var valid1=_errs10===errors;if(!valid1)break}}}else return validate870.errors=[{instancePath:instancePath+"/part\
ners",schemaPath:"#/properties/partners/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}}}}else
return validate870.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate870.
errors=vErrors,errors===0}validate870.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateRestorePartner=validate874,
validateReversalCreate=validate878;var pattern43=new RegExp("^[A-Za-z0-9_-]{22,43}$","u");function validate878(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate878.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.of===void 0&&(missing0="of")||data.reason===
void 0&&(missing0="reason"))return validate878.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="id"||key0==="of"||key0==="reason"||key0===
"wait")){return validate878.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.id!==void 0){let _errs2=errors;validate60(data.id,{instancePath:instancePath+
"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.
concat(validate60.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.of!==void 0){
let data1=data.of,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>43)return validate878.errors=
[{instancePath:instancePath+"/of",schemaPath:"#/properties/of/maxLength",keyword:"maxLength",params:{limit:43}}],!1;if(!pattern43.
test(data1))return validate878.errors=[{instancePath:instancePath+"/of",schemaPath:"#/properties/of/pattern",keyword:"pa\
ttern",params:{pattern:"^[A-Za-z0-9_-]{22,43}$"}}],!1}else return validate878.errors=[{instancePath:instancePath+"/of",schemaPath:"\
#/properties/of/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){
if(data.reason!==void 0){let _errs5=errors;validate68(data.reason,{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"\
reason",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.wait!==void 0){let data3=data.wait,_errs6=errors;
if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate878.errors=[{instancePath:instancePath+
"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data3==
"number"&&isFinite(data3)){if(data3>60||isNaN(data3))return validate878.errors=[{instancePath:instancePath+"/wait",schemaPath:"\
#/properties/wait/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}}],!1;if(data3<0||isNaN(data3))return validate878.
errors=[{instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate878.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate878.errors=vErrors,errors===0}validate878.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateRouteList=validate881;function validate881(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate881.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.bank===void 0&&
(missing0="bank")||data.partner===void 0&&(missing0="partner")||data.routes===void 0&&(missing0="routes"))return validate881.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="bank"||key0==="partner"||key0==="routes")){return validate881.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
bank!==void 0){let _errs2=errors;validate53(data.bank,{instancePath:instancePath+"/bank",parentData:data,parentDataProperty:"\
bank",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.partner!==void 0){let _errs3=errors;if(typeof data.
partner!="boolean")return validate881.errors=[{instancePath:instancePath+"/partner",schemaPath:"#/properties/partner/typ\
e",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.routes!==
void 0){let data2=data.routes,_errs5=errors;if(errors===_errs5)if(Array.isArray(data2)){if(data2.length>3)return validate881.
errors=[{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/maxItems",keyword:"maxItems",params:{limit:3}}],
!1;{var valid1=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){let data3=data2[i0],_errs7=errors;if(errors===_errs7)
if(Array.isArray(data3)){if(data3.length>3)return validate881.errors=[{instancePath:instancePath+"/routes/"+i0,schemaPath:"\
#/properties/routes/items/maxItems",keyword:"maxItems",params:{limit:3}}],!1;if(data3.length<1)return validate881.errors=
[{instancePath:instancePath+"/routes/"+i0,schemaPath:"#/properties/routes/items/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var valid2=!0;let len1=data3.length;for(let i1=0;i1<len1;i1++){let _errs9=errors;validate54(data3[i1],{instancePath:instancePath+
"/routes/"+i0+"/"+i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate54.
errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid2=_errs9===errors;if(!valid2)break}}}else return validate881.
errors=[{instancePath:instancePath+"/routes/"+i0,schemaPath:"#/properties/routes/items/type",keyword:"type",params:{type:"\
array"}}],!1;var valid1=_errs7===errors;if(!valid1)break}}}else return validate881.errors=[{instancePath:instancePath+"/\
routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs5===errors}else var valid0=!0}}}}else
return validate881.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate881.
errors=vErrors,errors===0}validate881.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateStatementLine=validate884,
schema190={type:"object",additionalProperties:!1,required:["index","at","seconds","balance","other","purpose","id"],properties:{
index:{$ref:"Seq"},at:{$ref:"Instant"},day:{$ref:"Day"},seconds:{$ref:"Balance"},balance:{$ref:"Balance"},other:{type:"s\
tring",maxLength:130},category:{$ref:"Category"},purpose:{enum:["exchange","award","spend","agency","donation","opening",
"refund","reversal","clear"]},id:{type:"string",pattern:"^[A-Za-z0-9_-]{22,43}$",maxLength:43},reversed:{type:"boolean"}}};
function validate884(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate884.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.index===
void 0&&(missing0="index")||data.at===void 0&&(missing0="at")||data.seconds===void 0&&(missing0="seconds")||data.balance===
void 0&&(missing0="balance")||data.other===void 0&&(missing0="other")||data.purpose===void 0&&(missing0="purpose")||data.
id===void 0&&(missing0="id"))return validate884.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func17.call(schema190.properties,key0)){return validate884.
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
"string"){if(func1(data5)>130)return validate884.errors=[{instancePath:instancePath+"/other",schemaPath:"#/properties/ot\
her/maxLength",keyword:"maxLength",params:{limit:130}}],!1}else return validate884.errors=[{instancePath:instancePath+"/\
other",schemaPath:"#/properties/other/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs7===errors}else var valid0=!0;
if(valid0){if(data.category!==void 0){let _errs9=errors;validate67(data.category,{instancePath:instancePath+"/category",
parentData:data,parentDataProperty:"category",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate67.errors:vErrors.
concat(validate67.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.purpose!==
void 0){let data7=data.purpose,_errs10=errors;if(!(data7==="exchange"||data7==="award"||data7==="spend"||data7==="agency"||
data7==="donation"||data7==="opening"||data7==="refund"||data7==="reversal"||data7==="clear"))return validate884.errors=
[{instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues:schema190.
properties.purpose.enum}}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.id!==void 0){let data8=data.
id,_errs11=errors;if(errors===_errs11)if(typeof data8=="string"){if(func1(data8)>43)return validate884.errors=[{instancePath:instancePath+
"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:43}}],!1;if(!pattern43.test(data8))return validate884.
errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z0-9_-]{22,43}$"}}],!1}else return validate884.errors=[{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"}}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0)if(data.reversed!==void 0){
let _errs13=errors;if(typeof data.reversed!="boolean")return validate884.errors=[{instancePath:instancePath+"/reversed",
schemaPath:"#/properties/reversed/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs13===errors}else var valid0=!0}}}}}}}}}}}else
return validate884.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate884.
errors=vErrors,errors===0}validate884.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateStatement=validate891;function validate891(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate891.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.account===
void 0&&(missing0="account")||data.lines===void 0&&(missing0="lines")||data.waiting===void 0&&(missing0="waiting"))return validate891.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="account"||key0==="lines"||key0==="waiting"||key0==="next")){return validate891.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;
break}if(_errs1===errors){if(data.account!==void 0){let _errs2=errors;validate697(data.account,{instancePath:instancePath+
"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate697.errors:
vErrors.concat(validate697.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
lines!==void 0){let data1=data.lines,_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){if(data1.length>1e3)return validate891.
errors=[{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/maxItems",keyword:"maxItems",params:{limit:1e3}}],
!1;{var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;validate884(data1[i0],{instancePath:instancePath+
"/lines/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate884.errors:
vErrors.concat(validate884.errors),errors=vErrors.length);var valid1=_errs5===errors;if(!valid1)break}}}else return validate891.
errors=[{instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.waiting!==void 0){let data3=data.waiting,_errs6=errors;
if(errors===_errs6)if(Array.isArray(data3)){if(data3.length>100)return validate891.errors=[{instancePath:instancePath+"/\
waiting",schemaPath:"#/properties/waiting/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var valid2=!0;let len1=data3.
length;for(let i1=0;i1<len1;i1++){let _errs8=errors;validate778(data3[i1],{instancePath:instancePath+"/waiting/"+i1,parentData:data3,
parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate778.errors:vErrors.concat(validate778.errors),
errors=vErrors.length);var valid2=_errs8===errors;if(!valid2)break}}}else return validate891.errors=[{instancePath:instancePath+
"/waiting",schemaPath:"#/properties/waiting/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs6===errors}else
var valid0=!0;if(valid0)if(data.next!==void 0){let _errs9=errors;validate64(data.next,{instancePath:instancePath+"/next",
parentData:data,parentDataProperty:"next",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(
validate64.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0}}}}}else return validate891.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate891.errors=vErrors,errors===
0}validate891.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateNodeStatus=validate896,schema192={type:"o\
bject",additionalProperties:!1,required:["bank","title","version","protocol","entries","accounts","exchanges","transfers",
"waiting","partners","partnersUp","frozen","sum","checkpoint","peer","addrs","startedAt","now"],properties:{bank:{$ref:"\
BankId"},title:{$ref:"BankTitle"},version:{type:"string",maxLength:32},protocol:{$ref:"Protocol"},entries:{$ref:"Seq"},accounts:{
$ref:"Seq"},exchanges:{$ref:"Seq"},transfers:{$ref:"Seq"},waiting:{$ref:"Seq"},partners:{$ref:"Seq"},partnersUp:{$ref:"S\
eq"},frozen:{$ref:"Seq"},sum:{$ref:"Balance"},checkpoint:{type:"string",maxLength:1024},peer:{type:"string",maxLength:80},
addrs:{type:"array",maxItems:16,items:{$ref:"Multiaddr"}},startedAt:{$ref:"Instant"},now:{$ref:"Instant"},witnessed:{type:"\
object",additionalProperties:!1,required:["size","at","by"],properties:{size:{$ref:"Seq"},at:{$ref:"Instant"},by:{type:"\
integer",minimum:1,maximum:32}}},restore:{$ref:"RestoreView"}}};function validate896(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate896.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.bank===void 0&&(missing0="bank")||data.title===void 0&&(missing0="title")||data.
version===void 0&&(missing0="version")||data.protocol===void 0&&(missing0="protocol")||data.entries===void 0&&(missing0=
"entries")||data.accounts===void 0&&(missing0="accounts")||data.exchanges===void 0&&(missing0="exchanges")||data.transfers===
void 0&&(missing0="transfers")||data.waiting===void 0&&(missing0="waiting")||data.partners===void 0&&(missing0="partners")||
data.partnersUp===void 0&&(missing0="partnersUp")||data.frozen===void 0&&(missing0="frozen")||data.sum===void 0&&(missing0=
"sum")||data.checkpoint===void 0&&(missing0="checkpoint")||data.peer===void 0&&(missing0="peer")||data.addrs===void 0&&(missing0=
"addrs")||data.startedAt===void 0&&(missing0="startedAt")||data.now===void 0&&(missing0="now"))return validate896.errors=
[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func17.call(schema192.properties,key0)){return validate896.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.bank!==void 0){let _errs2=errors;
validate53(data.bank,{instancePath:instancePath+"/bank",parentData:data,parentDataProperty:"bank",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.title!==void 0){let _errs3=errors;validate52(data.title,{instancePath:instancePath+"/ti\
tle",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate52.errors:vErrors.
concat(validate52.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.version!==
void 0){let data2=data.version,_errs4=errors;if(errors===_errs4)if(typeof data2=="string"){if(func1(data2)>32)return validate896.
errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit:32}}],
!1}else return validate896.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"\
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
_errs16)if(typeof data13=="string"){if(func1(data13)>1024)return validate896.errors=[{instancePath:instancePath+"/checkp\
oint",schemaPath:"#/properties/checkpoint/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return validate896.
errors=[{instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"type",params:{type:"\
string"}}],!1;var valid0=_errs16===errors}else var valid0=!0;if(valid0){if(data.peer!==void 0){let data14=data.peer,_errs18=errors;
if(errors===_errs18)if(typeof data14=="string"){if(func1(data14)>80)return validate896.errors=[{instancePath:instancePath+
"/peer",schemaPath:"#/properties/peer/maxLength",keyword:"maxLength",params:{limit:80}}],!1}else return validate896.errors=
[{instancePath:instancePath+"/peer",schemaPath:"#/properties/peer/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs18===
errors}else var valid0=!0;if(valid0){if(data.addrs!==void 0){let data15=data.addrs,_errs20=errors;if(errors===_errs20)if(Array.
isArray(data15)){if(data15.length>16)return validate896.errors=[{instancePath:instancePath+"/addrs",schemaPath:"#/proper\
ties/addrs/maxItems",keyword:"maxItems",params:{limit:16}}],!1;{var valid1=!0;let len0=data15.length;for(let i0=0;i0<len0;i0++){
let _errs22=errors;validate69(data15[i0],{instancePath:instancePath+"/addrs/"+i0,parentData:data15,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate69.errors:vErrors.concat(validate69.errors),errors=vErrors.length);
var valid1=_errs22===errors;if(!valid1)break}}}else return validate896.errors=[{instancePath:instancePath+"/addrs",schemaPath:"\
#/properties/addrs/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs20===errors}else var valid0=!0;if(valid0){
if(data.startedAt!==void 0){let _errs23=errors;validate65(data.startedAt,{instancePath:instancePath+"/startedAt",parentData:data,
parentDataProperty:"startedAt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.
errors),errors=vErrors.length);var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.now!==void 0){let _errs24=errors;
validate65(data.now,{instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs24===
errors}else var valid0=!0;if(valid0){if(data.witnessed!==void 0){let data19=data.witnessed,_errs25=errors;if(errors===_errs25)
if(data19&&typeof data19=="object"&&!Array.isArray(data19)){let missing1;if(data19.size===void 0&&(missing1="size")||data19.
at===void 0&&(missing1="at")||data19.by===void 0&&(missing1="by"))return validate896.errors=[{instancePath:instancePath+
"/witnessed",schemaPath:"#/properties/witnessed/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs27=errors;
for(let key1 in data19)if(!(key1==="size"||key1==="at"||key1==="by")){return validate896.errors=[{instancePath:instancePath+
"/witnessed",schemaPath:"#/properties/witnessed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs27===errors){if(data19.size!==void 0){let _errs28=errors;validate64(data19.size,{instancePath:instancePath+
"/witnessed/size",parentData:data19,parentDataProperty:"size",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate64.
errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid2=_errs28===errors}else var valid2=!0;if(valid2){
if(data19.at!==void 0){let _errs29=errors;validate65(data19.at,{instancePath:instancePath+"/witnessed/at",parentData:data19,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),
errors=vErrors.length);var valid2=_errs29===errors}else var valid2=!0;if(valid2)if(data19.by!==void 0){let data22=data19.
by,_errs30=errors;if(!(typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22)))return validate896.errors=
[{instancePath:instancePath+"/witnessed/by",schemaPath:"#/properties/witnessed/properties/by/type",keyword:"type",params:{
type:"integer"}}],!1;if(errors===_errs30&&typeof data22=="number"&&isFinite(data22)){if(data22>32||isNaN(data22))return validate896.
errors=[{instancePath:instancePath+"/witnessed/by",schemaPath:"#/properties/witnessed/properties/by/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:32}}],!1;if(data22<1||isNaN(data22))return validate896.errors=[{instancePath:instancePath+
"/witnessed/by",schemaPath:"#/properties/witnessed/properties/by/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var valid2=_errs30===errors}else var valid2=!0}}}}else return validate896.errors=[{instancePath:instancePath+"/witnes\
sed",schemaPath:"#/properties/witnessed/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs25===errors}else
var valid0=!0;if(valid0)if(data.restore!==void 0){let _errs32=errors;validate870(data.restore,{instancePath:instancePath+
"/restore",parentData:data,parentDataProperty:"restore",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate870.errors:
vErrors.concat(validate870.errors),errors=vErrors.length);var valid0=_errs32===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}}}else
return validate896.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate896.
errors=vErrors,errors===0}validate896.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateTransferView=validate915,
schema193={type:"object",additionalProperties:!1,required:["xfer","role","state","seconds","overdue"],properties:{xfer:{
$ref:"Oid"},role:{enum:["payer","middle","payee","loop"]},state:{enum:["ordered","accepted","held","paid","released","de\
clined","lapsed"]},seconds:{$ref:"Seconds"},from:{$ref:"BankRef"},to:{$ref:"BankRef"},decider:{$ref:"BankId"},decideBy:{
$ref:"Instant"},overdue:{type:"boolean"},writtenOff:{type:"object",additionalProperties:!1,required:["by","at"],properties:{
by:{$ref:"AccountId"},at:{$ref:"Instant"}}},lost:{type:"boolean"},code:{$ref:"Code"}}};function validate915(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate915.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.xfer===void 0&&(missing0="xfer")||data.role===void 0&&
(missing0="role")||data.state===void 0&&(missing0="state")||data.seconds===void 0&&(missing0="seconds")||data.overdue===
void 0&&(missing0="overdue"))return validate915.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func17.call(schema193.properties,key0)){return validate915.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.xfer!==void 0){let _errs2=errors;validate57(data.xfer,{instancePath:instancePath+"/\
xfer",parentData:data,parentDataProperty:"xfer",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate57.errors:vErrors.
concat(validate57.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.role!==
void 0){let data1=data.role,_errs3=errors;if(!(data1==="payer"||data1==="middle"||data1==="payee"||data1==="loop"))return validate915.
errors=[{instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:schema193.
properties.role.enum}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.state!==void 0){let data2=data.
state,_errs4=errors;if(!(data2==="ordered"||data2==="accepted"||data2==="held"||data2==="paid"||data2==="released"||data2===
"declined"||data2==="lapsed"))return validate915.errors=[{instancePath:instancePath+"/state",schemaPath:"#/properties/st\
ate/enum",keyword:"enum",params:{allowedValues:schema193.properties.state.enum}}],!1;var valid0=_errs4===errors}else var valid0=!0;
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
if(data.overdue!==void 0){let _errs10=errors;if(typeof data.overdue!="boolean")return validate915.errors=[{instancePath:instancePath+
"/overdue",schemaPath:"#/properties/overdue/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs10===errors}else
var valid0=!0;if(valid0){if(data.writtenOff!==void 0){let data9=data.writtenOff,_errs12=errors;if(errors===_errs12)if(data9&&
typeof data9=="object"&&!Array.isArray(data9)){let missing1;if(data9.by===void 0&&(missing1="by")||data9.at===void 0&&(missing1=
"at"))return validate915.errors=[{instancePath:instancePath+"/writtenOff",schemaPath:"#/properties/writtenOff/required",
keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs14=errors;for(let key1 in data9)if(!(key1==="by"||key1===
"at")){return validate915.errors=[{instancePath:instancePath+"/writtenOff",schemaPath:"#/properties/writtenOff/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs14===errors){if(data9.by!==
void 0){let _errs15=errors;validate55(data9.by,{instancePath:instancePath+"/writtenOff/by",parentData:data9,parentDataProperty:"\
by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.
length);var valid1=_errs15===errors}else var valid1=!0;if(valid1)if(data9.at!==void 0){let _errs16=errors;validate65(data9.
at,{instancePath:instancePath+"/writtenOff/at",parentData:data9,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid1=_errs16===errors}else
var valid1=!0}}}else return validate915.errors=[{instancePath:instancePath+"/writtenOff",schemaPath:"#/properties/writte\
nOff/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.
lost!==void 0){let _errs17=errors;if(typeof data.lost!="boolean")return validate915.errors=[{instancePath:instancePath+"\
/lost",schemaPath:"#/properties/lost/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs17===errors}else var valid0=!0;
if(valid0)if(data.code!==void 0){let _errs19=errors;validate68(data.code,{instancePath:instancePath+"/code",parentData:data,
parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.
errors),errors=vErrors.length);var valid0=_errs19===errors}else var valid0=!0}}}}}}}}}}}}}else return validate915.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate915.errors=vErrors,errors===
0}validate915.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateTransferList=validate925;function validate925(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate925.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.transfers===
void 0&&(missing0="transfers"))return validate925.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(key0!=="transfers"){return validate925.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;
break}if(_errs1===errors&&data.transfers!==void 0){let data0=data.transfers;if(errors===errors)if(Array.isArray(data0)){
if(data0.length>1e5)return validate925.errors=[{instancePath:instancePath+"/transfers",schemaPath:"#/properties/transfer\
s/maxItems",keyword:"maxItems",params:{limit:1e5}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;
validate915(data0[i0],{instancePath:instancePath+"/transfers/"+i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate915.errors:vErrors.concat(validate915.errors),errors=vErrors.length);var valid1=_errs4===
errors;if(!valid1)break}}}else return validate925.errors=[{instancePath:instancePath+"/transfers",schemaPath:"#/properti\
es/transfers/type",keyword:"type",params:{type:"array"}}],!1}}}else return validate925.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate925.errors=vErrors,errors===0}validate925.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var validateArrangement=validate927,schema195={type:"object",additionalProperties:!1,required:[
"id","at","changed","state","giver","receiver","category","yes","history"],properties:{id:{$ref:"ArrangementId"},at:{$ref:"\
Instant"},changed:{$ref:"Instant"},state:{$ref:"ArrangementState"},giver:{$ref:"Party"},receiver:{$ref:"Party"},category:{
$ref:"Category"},note:{type:"string",pattern:"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u\
202a-\\u202e\\u2066-\\u2069\\ufeff]{1,500}$",maxLength:500},listing:{type:"string",pattern:"^l[a-z2-7]{15}$",maxLength:16},
plan:{type:"object",additionalProperties:!1,required:[],properties:{day:{$ref:"Day"},seconds:{$ref:"Seconds"}}},yes:{type:"\
array",maxItems:2,items:{$ref:"Side"}},claim:{$ref:"Claim"},ledger:{$ref:"LedgerIntent"},undo:{$ref:"LedgerIntent"},redo:{
$ref:"Claim"},dispute:{type:"object",additionalProperties:!1,required:["side","at","reason","booked"],properties:{side:{
$ref:"Side"},at:{$ref:"Instant"},reason:{$ref:"DisputeReason"},note:{type:"string",pattern:"^[^\\u0000-\\u0008\\u000b\\u000c\
\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,500}$",maxLength:500},booked:{
type:"boolean"}}},series:{$ref:"SeriesId"},group:{$ref:"EntryGroupId"},history:{type:"array",maxItems:200,items:{$ref:"D\
eed"}}}};var pattern45=new RegExp("^x[a-z2-7]{15}$","u");function validate928(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate928.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>16)return validate928.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16}}],!1;if(!pattern45.
test(data))return validate928.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^x[a-z2-7]\
{15}$"}}],!1}else return validate928.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;
return validate928.errors=vErrors,errors===0}validate928.evaluated={dynamicProps:!1,dynamicItems:!1};var schema197={enum:[
"proposed","accepted","recorded","disputed","writing","refused","booked","undoing","declined","cancelled","dropped","rev\
ersed"]};function validate932(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate932.evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),data==="proposed"||data==="accepted"||data==="recorded"||data==="disputed"||data==="writing"||
data==="refused"||data==="booked"||data==="undoing"||data==="declined"||data==="cancelled"||data==="dropped"||data==="re\
versed"?(validate932.errors=vErrors,errors===0):(validate932.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:schema197.enum}}],!1)}validate932.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern46=new RegExp("^m[a-z2-7]{15}$","u"),pattern47=new RegExp("^(?:[a-z][a-z0-9.-]{0,63}@(?:[a-z][a-z0-9.-]{0,39}\
|tbk:[a-z2-7]{51}[aq])|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$","u");function validate934(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate934.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="member"||key0==="account"||key0==="a\
ddress")){return validate934.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.member!==void 0){let data0=data.member,_errs2=errors;if(errors===
_errs2)if(typeof data0=="string"){if(func1(data0)>16)return validate934.errors=[{instancePath:instancePath+"/member",schemaPath:"\
#/properties/member/maxLength",keyword:"maxLength",params:{limit:16}}],!1;if(!pattern46.test(data0))return validate934.errors=
[{instancePath:instancePath+"/member",schemaPath:"#/properties/member/pattern",keyword:"pattern",params:{pattern:"^m[a-z\
2-7]{15}$"}}],!1}else return validate934.errors=[{instancePath:instancePath+"/member",schemaPath:"#/properties/member/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.account!==
void 0){let _errs4=errors;validate55(data.account,{instancePath:instancePath+"/account",parentData:data,parentDataProperty:"\
account",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.address!==void 0){let data2=data.address,_errs5=errors;
if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>121)return validate934.errors=[{instancePath:instancePath+
"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit:121}}],!1;if(!pattern47.test(data2))
return validate934.errors=[{instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"patt\
ern",params:{pattern:"^(?:[a-z][a-z0-9.-]{0,63}@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq])|tbk:[a-z2-7]{51}[aq]/[a-z\
][a-z0-9-]{2,63})$"}}],!1}else return validate934.errors=[{instancePath:instancePath+"/address",schemaPath:"#/properties\
/address/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0}}}else return validate934.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate934.errors=vErrors,errors===
0}validate934.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var schema199={enum:["giver","receiver"]};function validate941(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate941.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data===
"giver"||data==="receiver"?(validate941.errors=vErrors,errors===0):(validate941.errors=[{instancePath,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:schema199.enum}}],!1)}validate941.evaluated={dynamicProps:!1,dynamicItems:!1};var schema201={enum:["giver","receiver","broker","rule"]};function validate947(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate947.evaluated;return evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="giver"||data==="receiver"||data==="\
broker"||data==="rule"?(validate947.errors=vErrors,errors===0):(validate947.errors=[{instancePath,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:schema201.enum}}],!1)}validate947.evaluated={dynamicProps:!1,dynamicItems:!1};function validate943(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate943.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.seconds===void 0&&(missing0="seconds")||data.
day===void 0&&(missing0="day")||data.category===void 0&&(missing0="category")||data.by===void 0&&(missing0="by")||data.at===
void 0&&(missing0="at")||data.words===void 0&&(missing0="words"))return validate943.errors=[{instancePath,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0===
"seconds"||key0==="day"||key0==="category"||key0==="by"||key0==="at"||key0==="words"||key0==="until")){return validate943.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.seconds!==void 0){let _errs2=errors;validate61(data.seconds,{instancePath:instancePath+
"/seconds",parentData:data,parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:
vErrors.concat(validate61.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
day!==void 0){let _errs3=errors;validate66(data.day,{instancePath:instancePath+"/day",parentData:data,parentDataProperty:"\
day",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.
length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.category!==void 0){let _errs4=errors;validate67(
data.category,{instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs5=errors;validate947(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate947.errors:vErrors.concat(validate947.
errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.at!==void 0){let _errs6=errors;
validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.words!==void 0){let data5=data.words,_errs7=errors;if(errors===_errs7)if(Array.isArray(
data5)){if(data5.length>2)return validate943.errors=[{instancePath:instancePath+"/words",schemaPath:"#/properties/words/\
maxItems",keyword:"maxItems",params:{limit:2}}],!1;{var valid1=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){let _errs9=errors;
validate941(data5[i0],{instancePath:instancePath+"/words/"+i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate941.errors:vErrors.concat(validate941.errors),errors=vErrors.length);var valid1=_errs9===
errors;if(!valid1)break}}}else return validate943.errors=[{instancePath:instancePath+"/words",schemaPath:"#/properties/w\
ords/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.until!==
void 0){let _errs10=errors;validate65(data.until,{instancePath:instancePath+"/until",parentData:data,parentDataProperty:"\
until",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs10===errors}else var valid0=!0}}}}}}}}else return validate943.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate943.errors=vErrors,errors===0}validate943.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema202={type:"object",additionalProperties:!1,required:["id","state","by"],properties:{
id:{$ref:"Nonce"},state:{enum:["planned","writing","waiting","done","refused"]},code:{$ref:"Code"},of:{type:"string",pattern:"\
^[A-Za-z0-9_-]{22,43}$",maxLength:43},reason:{$ref:"Code"},by:{$ref:"AccountId"},consent:{$ref:"Seal"}}};function validate953(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate953.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.state===
void 0&&(missing0="state")||data.by===void 0&&(missing0="by"))return validate953.errors=[{instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="id"||
key0==="state"||key0==="code"||key0==="of"||key0==="reason"||key0==="by"||key0==="consent")){return validate953.errors=[
{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}
if(_errs1===errors){if(data.id!==void 0){let _errs2=errors;validate60(data.id,{instancePath:instancePath+"/id",parentData:data,
parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate60.errors:vErrors.concat(validate60.errors),
errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.state!==void 0){let data1=data.state,
_errs3=errors;if(!(data1==="planned"||data1==="writing"||data1==="waiting"||data1==="done"||data1==="refused"))return validate953.
errors=[{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:schema202.
properties.state.enum}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.code!==void 0){let _errs4=errors;
validate68(data.code,{instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length);var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.of!==void 0){let data3=data.of,_errs5=errors;if(errors===_errs5)if(typeof data3=="strin\
g"){if(func1(data3)>43)return validate953.errors=[{instancePath:instancePath+"/of",schemaPath:"#/properties/of/maxLength",
keyword:"maxLength",params:{limit:43}}],!1;if(!pattern43.test(data3))return validate953.errors=[{instancePath:instancePath+
"/of",schemaPath:"#/properties/of/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{22,43}$"}}],!1}else return validate953.
errors=[{instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.reason!==void 0){let _errs7=errors;validate68(data.reason,{instancePath:instancePath+
"/reason",parentData:data,parentDataProperty:"reason",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:
vErrors.concat(validate68.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.
by!==void 0){let _errs8=errors;validate55(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"b\
y",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.
length);var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.consent!==void 0){let _errs9=errors;validate75(data.
consent,{instancePath:instancePath+"/consent",parentData:data,parentDataProperty:"consent",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0}}}}}}}}else return validate953.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}}],!1;return validate953.errors=vErrors,errors===0}validate953.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema203={enum:["hours","day","not-done","not-me","other"]};function validate964(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate964.evaluated;return evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="hours"||data==="day"||data==="not-d\
one"||data==="not-me"||data==="other"?(validate964.errors=vErrors,errors===0):(validate964.errors=[{instancePath,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:schema203.enum}}],!1)}validate964.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern52=new RegExp("^s[a-z2-7]{15}$","u");function validate966(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate966.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>16)return validate966.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16}}],!1;if(!pattern52.
test(data))return validate966.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^s[a-z2-7]\
{15}$"}}],!1}else return validate966.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;
return validate966.errors=vErrors,errors===0}validate966.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern53=new RegExp("^g[a-z2-7]{15}$","u");function validate968(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate968.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>16)return validate968.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16}}],!1;if(!pattern53.
test(data))return validate968.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^g[a-z2-7]\
{15}$"}}],!1}else return validate968.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;
return validate968.errors=vErrors,errors===0}validate968.evaluated={dynamicProps:!1,dynamicItems:!1};var schema207={enum:["propose","accept","decline","cancel","record","confirm","silence","lapse","dispute","keep","change",
"drop","reverse","retry","booked","refused","reversed","not-reversed"]};function validate974(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate974.evaluated;return evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="propose"||data==="acc\
ept"||data==="decline"||data==="cancel"||data==="record"||data==="confirm"||data==="silence"||data==="lapse"||data==="di\
spute"||data==="keep"||data==="change"||data==="drop"||data==="reverse"||data==="retry"||data==="booked"||data==="refuse\
d"||data==="reversed"||data==="not-reversed"?(validate974.errors=vErrors,errors===0):(validate974.errors=[{instancePath,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema207.enum}}],!1)}validate974.evaluated={dynamicProps:!1,dynamicItems:!1};
function validate970(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate970.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.at===void 0&&
(missing0="at")||data.by===void 0&&(missing0="by")||data.as===void 0&&(missing0="as")||data.did===void 0&&(missing0="did"))
return validate970.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="at"||key0==="by"||key0==="as"||key0==="did"||key0==="code")){return validate970.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.at!==void 0){let _errs2=errors;validate65(data.at,{instancePath:instancePath+"/at",
parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(
validate65.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){
let _errs3=errors;validate55(data.by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.as!==void 0){let _errs4=errors;validate947(data.as,{instancePath:instancePath+"/as",parentData:data,
parentDataProperty:"as",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate947.errors:vErrors.concat(validate947.
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.did!==void 0){let _errs5=errors;
validate974(data.did,{instancePath:instancePath+"/did",parentData:data,parentDataProperty:"did",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate974.errors:vErrors.concat(validate974.errors),errors=vErrors.length);var valid0=_errs5===
errors}else var valid0=!0;if(valid0)if(data.code!==void 0){let _errs6=errors;validate68(data.code,{instancePath:instancePath+
"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.
concat(validate68.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}}else return validate970.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate970.errors=vErrors,errors===
0}validate970.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern48=new RegExp("^[^\\u0000-\\u0008\\u000b\\u000\
c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,500}$","u"),pattern49=new RegExp(
"^l[a-z2-7]{15}$","u");function validate927(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate927.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
id===void 0&&(missing0="id")||data.at===void 0&&(missing0="at")||data.changed===void 0&&(missing0="changed")||data.state===
void 0&&(missing0="state")||data.giver===void 0&&(missing0="giver")||data.receiver===void 0&&(missing0="receiver")||data.
category===void 0&&(missing0="category")||data.yes===void 0&&(missing0="yes")||data.history===void 0&&(missing0="history"))
return validate927.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func17.call(schema195.properties,key0)){return validate927.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.id!==void 0){let _errs2=errors;validate928(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"\
id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate928.errors:vErrors.concat(validate928.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.at!==void 0){let _errs3=errors;validate65(data.
at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.changed!==void 0){let _errs4=errors;validate65(data.changed,{instancePath:instancePath+"/changed",parentData:data,
parentDataProperty:"changed",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.state!==void 0){let _errs5=errors;
validate932(data.state,{instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate932.errors:vErrors.concat(validate932.errors),errors=vErrors.length);var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.giver!==void 0){let _errs6=errors;validate934(data.giver,{instancePath:instancePath+
"/giver",parentData:data,parentDataProperty:"giver",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate934.errors:
vErrors.concat(validate934.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.
receiver!==void 0){let _errs7=errors;validate934(data.receiver,{instancePath:instancePath+"/receiver",parentData:data,parentDataProperty:"\
receiver",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate934.errors:vErrors.concat(validate934.errors),errors=
vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.category!==void 0){let _errs8=errors;validate67(
data.category,{instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate67.errors:vErrors.concat(validate67.errors),errors=vErrors.length);var valid0=_errs8===errors}else
var valid0=!0;if(valid0){if(data.note!==void 0){let data7=data.note,_errs9=errors;if(errors===_errs9)if(typeof data7=="s\
tring"){if(func1(data7)>500)return validate927.errors=[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/\
maxLength",keyword:"maxLength",params:{limit:500}}],!1;if(!pattern48.test(data7))return validate927.errors=[{instancePath:instancePath+
"/note",schemaPath:"#/properties/note/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u0\
01f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,500}$"}}],!1}else return validate927.errors=
[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.listing!==void 0){let data8=data.listing,_errs11=errors;if(errors===_errs11)
if(typeof data8=="string"){if(func1(data8)>16)return validate927.errors=[{instancePath:instancePath+"/listing",schemaPath:"\
#/properties/listing/maxLength",keyword:"maxLength",params:{limit:16}}],!1;if(!pattern49.test(data8))return validate927.
errors=[{instancePath:instancePath+"/listing",schemaPath:"#/properties/listing/pattern",keyword:"pattern",params:{pattern:"\
^l[a-z2-7]{15}$"}}],!1}else return validate927.errors=[{instancePath:instancePath+"/listing",schemaPath:"#/properties/li\
sting/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.
plan!==void 0){let data9=data.plan,_errs13=errors;if(errors===_errs13)if(data9&&typeof data9=="object"&&!Array.isArray(data9)){
let _errs15=errors;for(let key1 in data9)if(!(key1==="day"||key1==="seconds")){return validate927.errors=[{instancePath:instancePath+
"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs15===errors){if(data9.day!==void 0){let _errs16=errors;validate66(data9.day,{instancePath:instancePath+
"/plan/day",parentData:data9,parentDataProperty:"day",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:
vErrors.concat(validate66.errors),errors=vErrors.length);var valid1=_errs16===errors}else var valid1=!0;if(valid1)if(data9.
seconds!==void 0){let _errs17=errors;validate61(data9.seconds,{instancePath:instancePath+"/plan/seconds",parentData:data9,
parentDataProperty:"seconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate61.errors:vErrors.concat(validate61.
errors),errors=vErrors.length);var valid1=_errs17===errors}else var valid1=!0}}else return validate927.errors=[{instancePath:instancePath+
"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs13===errors}else var valid0=!0;
if(valid0){if(data.yes!==void 0){let data12=data.yes,_errs18=errors;if(errors===_errs18)if(Array.isArray(data12)){if(data12.
length>2)return validate927.errors=[{instancePath:instancePath+"/yes",schemaPath:"#/properties/yes/maxItems",keyword:"ma\
xItems",params:{limit:2}}],!1;{var valid2=!0;let len0=data12.length;for(let i0=0;i0<len0;i0++){let _errs20=errors;validate941(
data12[i0],{instancePath:instancePath+"/yes/"+i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate941.errors:vErrors.concat(validate941.errors),errors=vErrors.length);var valid2=_errs20===errors;
if(!valid2)break}}}else return validate927.errors=[{instancePath:instancePath+"/yes",schemaPath:"#/properties/yes/type",
keyword:"type",params:{type:"array"}}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.claim!==void 0){
let _errs21=errors;validate943(data.claim,{instancePath:instancePath+"/claim",parentData:data,parentDataProperty:"claim",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate943.errors:vErrors.concat(validate943.errors),errors=vErrors.
length);var valid0=_errs21===errors}else var valid0=!0;if(valid0){if(data.ledger!==void 0){let _errs22=errors;validate953(
data.ledger,{instancePath:instancePath+"/ledger",parentData:data,parentDataProperty:"ledger",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate953.errors:vErrors.concat(validate953.errors),errors=vErrors.length);var valid0=_errs22===
errors}else var valid0=!0;if(valid0){if(data.undo!==void 0){let _errs23=errors;validate953(data.undo,{instancePath:instancePath+
"/undo",parentData:data,parentDataProperty:"undo",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate953.errors:
vErrors.concat(validate953.errors),errors=vErrors.length);var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.
redo!==void 0){let _errs24=errors;validate943(data.redo,{instancePath:instancePath+"/redo",parentData:data,parentDataProperty:"\
redo",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate943.errors:vErrors.concat(validate943.errors),errors=vErrors.
length);var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.dispute!==void 0){let data18=data.dispute,_errs25=errors;
if(errors===_errs25)if(data18&&typeof data18=="object"&&!Array.isArray(data18)){let missing1;if(data18.side===void 0&&(missing1=
"side")||data18.at===void 0&&(missing1="at")||data18.reason===void 0&&(missing1="reason")||data18.booked===void 0&&(missing1=
"booked"))return validate927.errors=[{instancePath:instancePath+"/dispute",schemaPath:"#/properties/dispute/required",keyword:"\
required",params:{missingProperty:missing1}}],!1;{let _errs27=errors;for(let key2 in data18)if(!(key2==="side"||key2==="\
at"||key2==="reason"||key2==="note"||key2==="booked")){return validate927.errors=[{instancePath:instancePath+"/dispute",
schemaPath:"#/properties/dispute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],
!1;break}if(_errs27===errors){if(data18.side!==void 0){let _errs28=errors;validate941(data18.side,{instancePath:instancePath+
"/dispute/side",parentData:data18,parentDataProperty:"side",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate941.
errors:vErrors.concat(validate941.errors),errors=vErrors.length);var valid3=_errs28===errors}else var valid3=!0;if(valid3){
if(data18.at!==void 0){let _errs29=errors;validate65(data18.at,{instancePath:instancePath+"/dispute/at",parentData:data18,
parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),
errors=vErrors.length);var valid3=_errs29===errors}else var valid3=!0;if(valid3){if(data18.reason!==void 0){let _errs30=errors;
validate964(data18.reason,{instancePath:instancePath+"/dispute/reason",parentData:data18,parentDataProperty:"reason",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate964.errors:vErrors.concat(validate964.errors),errors=vErrors.length);var valid3=_errs30===
errors}else var valid3=!0;if(valid3){if(data18.note!==void 0){let data22=data18.note,_errs31=errors;if(errors===_errs31)
if(typeof data22=="string"){if(func1(data22)>500)return validate927.errors=[{instancePath:instancePath+"/dispute/note",schemaPath:"\
#/properties/dispute/properties/note/maxLength",keyword:"maxLength",params:{limit:500}}],!1;if(!pattern48.test(data22))return validate927.
errors=[{instancePath:instancePath+"/dispute/note",schemaPath:"#/properties/dispute/properties/note/pattern",keyword:"pa\
ttern",params:{pattern:"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u20\
69\\ufeff]{1,500}$"}}],!1}else return validate927.errors=[{instancePath:instancePath+"/dispute/note",schemaPath:"#/prope\
rties/dispute/properties/note/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs31===errors}else var valid3=!0;
if(valid3)if(data18.booked!==void 0){let _errs33=errors;if(typeof data18.booked!="boolean")return validate927.errors=[{instancePath:instancePath+
"/dispute/booked",schemaPath:"#/properties/dispute/properties/booked/type",keyword:"type",params:{type:"boolean"}}],!1;var valid3=_errs33===
errors}else var valid3=!0}}}}}}else return validate927.errors=[{instancePath:instancePath+"/dispute",schemaPath:"#/prope\
rties/dispute/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0){
if(data.series!==void 0){let _errs35=errors;validate966(data.series,{instancePath:instancePath+"/series",parentData:data,
parentDataProperty:"series",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate966.errors:vErrors.concat(validate966.
errors),errors=vErrors.length);var valid0=_errs35===errors}else var valid0=!0;if(valid0){if(data.group!==void 0){let _errs36=errors;
validate968(data.group,{instancePath:instancePath+"/group",parentData:data,parentDataProperty:"group",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate968.errors:vErrors.concat(validate968.errors),errors=vErrors.length);var valid0=_errs36===
errors}else var valid0=!0;if(valid0)if(data.history!==void 0){let data26=data.history,_errs37=errors;if(errors===_errs37)
if(Array.isArray(data26)){if(data26.length>200)return validate927.errors=[{instancePath:instancePath+"/history",schemaPath:"\
#/properties/history/maxItems",keyword:"maxItems",params:{limit:200}}],!1;{var valid4=!0;let len1=data26.length;for(let i1=0;i1<
len1;i1++){let _errs39=errors;validate970(data26[i1],{instancePath:instancePath+"/history/"+i1,parentData:data26,parentDataProperty:i1,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate970.errors:vErrors.concat(validate970.errors),errors=vErrors.
length);var valid4=_errs39===errors;if(!valid4)break}}}else return validate927.errors=[{instancePath:instancePath+"/hist\
ory",schemaPath:"#/properties/history/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs37===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}}else
return validate927.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate927.
errors=vErrors,errors===0}validate927.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateArrangementId=validate928,
validateSeriesId=validate966,validateEntryGroupId=validate968,validateThreadId=validate978;var pattern54=new RegExp("^t[a-z2-7]{15}$","u");function validate978(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate978.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>16)return validate978.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16}}],!1;if(!pattern54.
test(data))return validate978.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^t[a-z2-7]\
{15}$"}}],!1}else return validate978.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;
return validate978.errors=vErrors,errors===0}validate978.evaluated={dynamicProps:!1,dynamicItems:!1};var validateMessageId=validate979;var pattern55=new RegExp("^n[a-z2-7]{15}$","u");function validate979(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate979.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>16)return validate979.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16}}],!1;if(!pattern55.
test(data))return validate979.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^n[a-z2-7]\
{15}$"}}],!1}else return validate979.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;
return validate979.errors=vErrors,errors===0}validate979.evaluated={dynamicProps:!1,dynamicItems:!1};var validateNoticeId=validate980;var pattern56=new RegExp("^e[a-z2-7]{15}$","u");function validate980(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate980.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>16)return validate980.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16}}],!1;if(!pattern56.
test(data))return validate980.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^e[a-z2-7]\
{15}$"}}],!1}else return validate980.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;
return validate980.errors=vErrors,errors===0}validate980.evaluated={dynamicProps:!1,dynamicItems:!1};var validateMemberRef=validate981;function validate981(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate981.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>16)return validate981.errors=[{instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16}}],!1;if(!pattern46.test(data))return validate981.errors=[
{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^m[a-z2-7]{15}$"}}],!1}else return validate981.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate981.errors=vErrors,errors===
0}validate981.evaluated={dynamicProps:!1,dynamicItems:!1};var validateSide=validate941,validateCapacity=validate947,validateArrangementState=validate932,
validateDisputeReason=validate964,validateDid=validate974,validatePartyRef=validate982;var pattern58=new RegExp("^(?:me|[0-9]{3,8}|[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tb\
k:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$","u");function validate982(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate982.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>121)return validate982.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:121}}],!1;
if(!pattern58.test(data))return validate982.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^(?:me|[0-9]{3,8}|[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a\
-z0-9-]{2,63})$"}}],!1}else return validate982.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"}}],!1;return validate982.errors=vErrors,errors===0}validate982.evaluated={dynamicProps:!1,dynamicItems:!1};var validateParty=validate934,
validateClaim=validate943,validateDeed=validate970,validateLedgerIntent=validate953,validateMemberCard=validate983;function validate984(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate984.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>16)return validate984.errors=[{instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16}}],!1;if(!pattern46.test(data))return validate984.errors=[
{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^m[a-z2-7]{15}$"}}],!1}else return validate984.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate984.errors=vErrors,errors===
0}validate984.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern61=new RegExp("^[0-9]{4,6}$","u");function validate986(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate986.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>6)return validate986.
errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:6}}],!1;if(!pattern61.test(data))return validate986.
errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4,6}$"}}],!1}else return validate986.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate986.errors=vErrors,errors===
0}validate986.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern60=new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\\
u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\u\
feff]{0,129}$","u"),pattern62=new RegExp("^hb1:[0-9]{4,6}:[a-z2-7]{26}$","u");function validate983(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate983.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.shown===void 0&&(missing0=
"shown")||data.number===void 0&&(missing0="number")||data.code===void 0&&(missing0="code"))return validate983.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="id"||key0==="shown"||key0==="number"||key0==="code")){return validate983.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
id!==void 0){let _errs2=errors;validate984(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"\
id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate984.errors:vErrors.concat(validate984.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.shown!==void 0){let data1=data.shown,_errs3=errors;
if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>130)return validate983.errors=[{instancePath:instancePath+
"/shown",schemaPath:"#/properties/shown/maxLength",keyword:"maxLength",params:{limit:130}}],!1;if(!pattern60.test(data1))
return validate983.errors=[{instancePath:instancePath+"/shown",schemaPath:"#/properties/shown/pattern",keyword:"pattern",
params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f\
-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,129}$"}}],!1}else return validate983.errors=[{instancePath:instancePath+
"/shown",schemaPath:"#/properties/shown/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.number!==void 0){let _errs5=errors;validate986(data.number,{instancePath:instancePath+"\
/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate986.errors:
vErrors.concat(validate986.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.
code!==void 0){let data3=data.code,_errs6=errors;if(errors===_errs6)if(typeof data3=="string"){if(func1(data3)>40)return validate983.
errors=[{instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit:40}}],
!1;if(!pattern62.test(data3))return validate983.errors=[{instancePath:instancePath+"/code",schemaPath:"#/properties/code\
/pattern",keyword:"pattern",params:{pattern:"^hb1:[0-9]{4,6}:[a-z2-7]{26}$"}}],!1}else return validate983.errors=[{instancePath:instancePath+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}}else
return validate983.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate983.
errors=vErrors,errors===0}validate983.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateMemberChange=validate988,
schema216={type:"object",additionalProperties:!1,required:[],properties:{name:{$ref:"PersonName"},contact:{$ref:"Contact"},
language:{$ref:"PersonLanguage"},area:{type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u20\
2e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$",
maxLength:80},place:{$ref:"MemberPlace"},reachMetres:{type:"integer",minimum:0,maximum:2e5},free:{type:"array",maxItems:21,
items:{$ref:"FreePart"}},about:{type:"string",pattern:"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200\
e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$",maxLength:2e3},birthYear:{type:"integer",minimum:1900,maximum:2200},
emergency:{$ref:"EmergencyContact"},guardian:{type:"object",additionalProperties:!1,required:[],properties:{member:{$ref:"\
MemberId"},name:{type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\\
s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,119}$",maxLength:120},contact:{
type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\
\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,199}$",maxLength:200},consentAt:{$ref:"Day"}}},
number:{$ref:"CardNumber"},handle:{$ref:"MemberHandle"},clear:{type:"array",maxItems:9,items:{enum:["contact","area","pl\
ace","reachMetres","free","about","birthYear","emergency","guardian"]}}}};var pattern63=new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u0\
01f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,59}$","u");function validate989(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate989.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.given===void 0&&(missing0="given"))return validate989.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="given"||key0==="family"||key0==="known")){return validate989.errors=[{instancePath,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
given!==void 0){let data0=data.given,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>60)return validate989.
errors=[{instancePath:instancePath+"/given",schemaPath:"#/properties/given/maxLength",keyword:"maxLength",params:{limit:60}}],
!1;if(!pattern63.test(data0))return validate989.errors=[{instancePath:instancePath+"/given",schemaPath:"#/properties/giv\
en/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\
\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,59}$"}}],!1}else
return validate989.errors=[{instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.family!==void 0){let data1=data.family,
_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func1(data1)>60)return validate989.errors=[{instancePath:instancePath+
"/family",schemaPath:"#/properties/family/maxLength",keyword:"maxLength",params:{limit:60}}],!1;if(!pattern63.test(data1))
return validate989.errors=[{instancePath:instancePath+"/family",schemaPath:"#/properties/family/pattern",keyword:"patter\
n",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u0\
07f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,59}$"}}],!1}else return validate989.errors=[{instancePath:instancePath+
"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else
var valid0=!0;if(valid0)if(data.known!==void 0){let data2=data.known,_errs6=errors;if(errors===_errs6)if(typeof data2=="\
string"){if(func1(data2)>60)return validate989.errors=[{instancePath:instancePath+"/known",schemaPath:"#/properties/know\
n/maxLength",keyword:"maxLength",params:{limit:60}}],!1;if(!pattern63.test(data2))return validate989.errors=[{instancePath:instancePath+
"/known",schemaPath:"#/properties/known/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\\
u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\u\
feff]{0,59}$"}}],!1}else return validate989.errors=[{instancePath:instancePath+"/known",schemaPath:"#/properties/known/t\
ype",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}else return validate989.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate989.errors=vErrors,errors===
0}validate989.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern66=new RegExp("^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za\
-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?){1,8}$","u");function validate992(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate992.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>254)return validate992.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:254}}],!1;
if(!pattern66.test(data))return validate992.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61\
}[A-Za-z0-9])?){1,8}$"}}],!1}else return validate992.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}}],!1;return validate992.errors=vErrors,errors===0}validate992.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern67=new RegExp("^\\+?[0-9](?:[0-9 ()./-]{2,28})[0-9]$","u");function validate994(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate994.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="s\
tring"){if(func1(data)>31)return validate994.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:31}}],!1;if(!pattern67.test(data))return validate994.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",
params:{pattern:"^\\+?[0-9](?:[0-9 ()./-]{2,28})[0-9]$"}}],!1}else return validate994.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate994.errors=vErrors,errors===0}validate994.evaluated={dynamicProps:!1,
dynamicItems:!1};var pattern68=new RegExp("^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202\
a-\\u202e\\u2066-\\u2069\\ufeff]{1,300}$","u");function validate991(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate991.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="email"||key0==="phone"||key0==="otherPhone"||key0===
"post")){return validate991.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.email!==void 0){let _errs2=errors;validate992(data.email,
{instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate992.errors:vErrors.concat(validate992.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.phone!==void 0){let _errs3=errors;validate994(data.phone,{instancePath:instancePath+"/phone",parentData:data,
parentDataProperty:"phone",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate994.errors:vErrors.concat(validate994.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.otherPhone!==void 0){let _errs4=errors;
validate994(data.otherPhone,{instancePath:instancePath+"/otherPhone",parentData:data,parentDataProperty:"otherPhone",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate994.errors:vErrors.concat(validate994.errors),errors=vErrors.length);var valid0=_errs4===
errors}else var valid0=!0;if(valid0)if(data.post!==void 0){let data3=data.post,_errs5=errors;if(errors===_errs5)if(typeof data3==
"string"){if(func1(data3)>300)return validate991.errors=[{instancePath:instancePath+"/post",schemaPath:"#/properties/pos\
t/maxLength",keyword:"maxLength",params:{limit:300}}],!1;if(!pattern68.test(data3))return validate991.errors=[{instancePath:instancePath+
"/post",schemaPath:"#/properties/post/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u0\
01f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,300}$"}}],!1}else return validate991.errors=
[{instancePath:instancePath+"/post",schemaPath:"#/properties/post/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===
errors}else var valid0=!0}}}}else return validate991.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate991.errors=vErrors,errors===0}validate991.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var schema221={enum:["en","cy","pl"]};function validate998(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate998.evaluated;return evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="en"||data==="cy"||data==="pl"?(validate998.errors=
vErrors,errors===0):(validate998.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema221.
enum}}],!1)}validate998.evaluated={dynamicProps:!1,dynamicItems:!1};function validate1000(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate1000.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.latitudeMicrodegrees===
void 0&&(missing0="latitudeMicrodegrees")||data.longitudeMicrodegrees===void 0&&(missing0="longitudeMicrodegrees"))return validate1000.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="latitudeMicrodegrees"||key0==="longitudeMicrodegrees")){return validate1000.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.latitudeMicrodegrees!==void 0){let data0=data.latitudeMicrodegrees,_errs2=errors;if(!(typeof data0=="num\
ber"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate1000.errors=[{instancePath:instancePath+"/latitudeMicro\
degrees",schemaPath:"#/properties/latitudeMicrodegrees/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs2&&
typeof data0=="number"&&isFinite(data0)){if(data0>9e7||isNaN(data0))return validate1000.errors=[{instancePath:instancePath+
"/latitudeMicrodegrees",schemaPath:"#/properties/latitudeMicrodegrees/maximum",keyword:"maximum",params:{comparison:"<=",
limit:9e7}}],!1;if(data0<-9e7||isNaN(data0))return validate1000.errors=[{instancePath:instancePath+"/latitudeMicrodegree\
s",schemaPath:"#/properties/latitudeMicrodegrees/minimum",keyword:"minimum",params:{comparison:">=",limit:-9e7}}],!1}var valid0=_errs2===
errors}else var valid0=!0;if(valid0)if(data.longitudeMicrodegrees!==void 0){let data1=data.longitudeMicrodegrees,_errs4=errors;
if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)))return validate1000.errors=[{instancePath:instancePath+
"/longitudeMicrodegrees",schemaPath:"#/properties/longitudeMicrodegrees/type",keyword:"type",params:{type:"integer"}}],!1;
if(errors===_errs4&&typeof data1=="number"&&isFinite(data1)){if(data1>18e7||isNaN(data1))return validate1000.errors=[{instancePath:instancePath+
"/longitudeMicrodegrees",schemaPath:"#/properties/longitudeMicrodegrees/maximum",keyword:"maximum",params:{comparison:"<\
=",limit:18e7}}],!1;if(data1<-18e7||isNaN(data1))return validate1000.errors=[{instancePath:instancePath+"/longitudeMicro\
degrees",schemaPath:"#/properties/longitudeMicrodegrees/minimum",keyword:"minimum",params:{comparison:">=",limit:-18e7}}],
!1}var valid0=_errs4===errors}else var valid0=!0}}}else return validate1000.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return validate1000.errors=vErrors,errors===0}validate1000.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var schema223={enum:["mon-morning","mon-afternoon","mon-evening","tue-morning","tue-afternoon","tue-eve\
ning","wed-morning","wed-afternoon","wed-evening","thu-morning","thu-afternoon","thu-evening","fri-morning","fri-afterno\
on","fri-evening","sat-morning","sat-afternoon","sat-evening","sun-morning","sun-afternoon","sun-evening"]};function validate1002(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate1002.
evaluated;return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data===
"mon-morning"||data==="mon-afternoon"||data==="mon-evening"||data==="tue-morning"||data==="tue-afternoon"||data==="tue-e\
vening"||data==="wed-morning"||data==="wed-afternoon"||data==="wed-evening"||data==="thu-morning"||data==="thu-afternoon"||
data==="thu-evening"||data==="fri-morning"||data==="fri-afternoon"||data==="fri-evening"||data==="sat-morning"||data==="\
sat-afternoon"||data==="sat-evening"||data==="sun-morning"||data==="sun-afternoon"||data==="sun-evening"?(validate1002.errors=
vErrors,errors===0):(validate1002.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema223.
enum}}],!1)}validate1002.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern71=new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u0\
01f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,119}$","u");function validate1004(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate1004.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.name===void 0&&(missing0="name")||data.phone===
void 0&&(missing0="phone"))return validate1004.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="name"||key0==="phone")){return validate1004.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.name!==void 0){let data0=data.name,_errs2=errors;if(errors===_errs2)if(typeof data0==
"string"){if(func1(data0)>120)return validate1004.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/na\
me/maxLength",keyword:"maxLength",params:{limit:120}}],!1;if(!pattern71.test(data0))return validate1004.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u2\
00e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufe\
ff]{0,119}$"}}],!1}else return validate1004.errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/typ\
e",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.phone!==void 0){
let _errs4=errors;validate994(data.phone,{instancePath:instancePath+"/phone",parentData:data,parentDataProperty:"phone",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate994.errors:vErrors.concat(validate994.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0}}}else return validate1004.errors=[{instancePath,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return validate1004.errors=vErrors,errors===0}validate1004.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function validate1010(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate1010.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>40)return validate1010.errors=[{instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern21.test(data))return validate1010.errors=
[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9.-]{0,39}$"}}],!1}else return validate1010.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate1010.errors=vErrors,
errors===0}validate1010.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern69=new RegExp("^[^\\u0000-\\u001f\\u007f-\\u0\
09f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u206\
6-\\u2069\\ufeff]{0,79}$","u"),pattern70=new RegExp("^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\\
u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$","u"),pattern73=new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u20\
0e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufef\
f]{0,199}$","u");function validate988(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate988.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;
for(let key0 in data)if(!func17.call(schema216.properties,key0)){return validate988.errors=[{instancePath,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
name!==void 0){let _errs2=errors;validate989(data.name,{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"\
name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate989.errors:vErrors.concat(validate989.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.contact!==void 0){let _errs3=errors;validate991(
data.contact,{instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate991.errors:vErrors.concat(validate991.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.language!==void 0){let _errs4=errors;validate998(data.language,{instancePath:instancePath+
"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate998.
errors:vErrors.concat(validate998.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){
if(data.area!==void 0){let data3=data.area,_errs5=errors;if(errors===_errs5)if(typeof data3=="string"){if(func1(data3)>80)
return validate988.errors=[{instancePath:instancePath+"/area",schemaPath:"#/properties/area/maxLength",keyword:"maxLengt\
h",params:{limit:80}}],!1;if(!pattern69.test(data3))return validate988.errors=[{instancePath:instancePath+"/area",schemaPath:"\
#/properties/area/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u20\
2e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$"}}],
!1}else return validate988.errors=[{instancePath:instancePath+"/area",schemaPath:"#/properties/area/type",keyword:"type",
params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.place!==void 0){let _errs7=errors;
validate1000(data.place,{instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate1000.errors:vErrors.concat(validate1000.errors),errors=vErrors.length);var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.reachMetres!==void 0){let data5=data.reachMetres,_errs8=errors;if(!(typeof data5==
"number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)))return validate988.errors=[{instancePath:instancePath+"/reachMetre\
s",schemaPath:"#/properties/reachMetres/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs8&&typeof data5==
"number"&&isFinite(data5)){if(data5>2e5||isNaN(data5))return validate988.errors=[{instancePath:instancePath+"/reachMetre\
s",schemaPath:"#/properties/reachMetres/maximum",keyword:"maximum",params:{comparison:"<=",limit:2e5}}],!1;if(data5<0||isNaN(
data5))return validate988.errors=[{instancePath:instancePath+"/reachMetres",schemaPath:"#/properties/reachMetres/minimum",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.
free!==void 0){let data6=data.free,_errs10=errors;if(errors===_errs10)if(Array.isArray(data6)){if(data6.length>21)return validate988.
errors=[{instancePath:instancePath+"/free",schemaPath:"#/properties/free/maxItems",keyword:"maxItems",params:{limit:21}}],
!1;{var valid1=!0;let len0=data6.length;for(let i0=0;i0<len0;i0++){let _errs12=errors;validate1002(data6[i0],{instancePath:instancePath+
"/free/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1002.errors:
vErrors.concat(validate1002.errors),errors=vErrors.length);var valid1=_errs12===errors;if(!valid1)break}}}else return validate988.
errors=[{instancePath:instancePath+"/free",schemaPath:"#/properties/free/type",keyword:"type",params:{type:"array"}}],!1;
var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.about!==void 0){let data8=data.about,_errs13=errors;if(errors===
_errs13)if(typeof data8=="string"){if(func1(data8)>2e3)return validate988.errors=[{instancePath:instancePath+"/about",schemaPath:"\
#/properties/about/maxLength",keyword:"maxLength",params:{limit:2e3}}],!1;if(!pattern70.test(data8))return validate988.errors=
[{instancePath:instancePath+"/about",schemaPath:"#/properties/about/pattern",keyword:"pattern",params:{pattern:"^[^\\u000\
0-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$"}}],
!1}else return validate988.errors=[{instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"typ\
e",params:{type:"string"}}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.birthYear!==void 0){let data9=data.
birthYear,_errs15=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)))return validate988.errors=
[{instancePath:instancePath+"/birthYear",schemaPath:"#/properties/birthYear/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs15&&typeof data9=="number"&&isFinite(data9)){if(data9>2200||isNaN(data9))return validate988.errors=[
{instancePath:instancePath+"/birthYear",schemaPath:"#/properties/birthYear/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:2200}}],!1;if(data9<1900||isNaN(data9))return validate988.errors=[{instancePath:instancePath+"/birthYear",schemaPath:"\
#/properties/birthYear/minimum",keyword:"minimum",params:{comparison:">=",limit:1900}}],!1}var valid0=_errs15===errors}else
var valid0=!0;if(valid0){if(data.emergency!==void 0){let _errs17=errors;validate1004(data.emergency,{instancePath:instancePath+
"/emergency",parentData:data,parentDataProperty:"emergency",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1004.
errors:vErrors.concat(validate1004.errors),errors=vErrors.length);var valid0=_errs17===errors}else var valid0=!0;if(valid0){
if(data.guardian!==void 0){let data11=data.guardian,_errs18=errors;if(errors===_errs18)if(data11&&typeof data11=="object"&&
!Array.isArray(data11)){let _errs20=errors;for(let key1 in data11)if(!(key1==="member"||key1==="name"||key1==="contact"||
key1==="consentAt")){return validate988.errors=[{instancePath:instancePath+"/guardian",schemaPath:"#/properties/guardian\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs20===errors){if(data11.
member!==void 0){let _errs21=errors;validate984(data11.member,{instancePath:instancePath+"/guardian/member",parentData:data11,
parentDataProperty:"member",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate984.errors:vErrors.concat(validate984.
errors),errors=vErrors.length);var valid2=_errs21===errors}else var valid2=!0;if(valid2){if(data11.name!==void 0){let data13=data11.
name,_errs22=errors;if(errors===_errs22)if(typeof data13=="string"){if(func1(data13)>120)return validate988.errors=[{instancePath:instancePath+
"/guardian/name",schemaPath:"#/properties/guardian/properties/name/maxLength",keyword:"maxLength",params:{limit:120}}],!1;
if(!pattern71.test(data13))return validate988.errors=[{instancePath:instancePath+"/guardian/name",schemaPath:"#/properti\
es/guardian/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\\
u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,119}\
$"}}],!1}else return validate988.errors=[{instancePath:instancePath+"/guardian/name",schemaPath:"#/properties/guardian/p\
roperties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs22===errors}else var valid2=!0;if(valid2){
if(data11.contact!==void 0){let data14=data11.contact,_errs24=errors;if(errors===_errs24)if(typeof data14=="string"){if(func1(
data14)>200)return validate988.errors=[{instancePath:instancePath+"/guardian/contact",schemaPath:"#/properties/guardian/\
properties/contact/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(!pattern73.test(data14))return validate988.
errors=[{instancePath:instancePath+"/guardian/contact",schemaPath:"#/properties/guardian/properties/contact/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u0\
01f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,199}$"}}],!1}else return validate988.errors=
[{instancePath:instancePath+"/guardian/contact",schemaPath:"#/properties/guardian/properties/contact/type",keyword:"type",
params:{type:"string"}}],!1;var valid2=_errs24===errors}else var valid2=!0;if(valid2)if(data11.consentAt!==void 0){let _errs26=errors;
validate66(data11.consentAt,{instancePath:instancePath+"/guardian/consentAt",parentData:data11,parentDataProperty:"conse\
ntAt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.
length);var valid2=_errs26===errors}else var valid2=!0}}}}else return validate988.errors=[{instancePath:instancePath+"/g\
uardian",schemaPath:"#/properties/guardian/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs18===errors}else
var valid0=!0;if(valid0){if(data.number!==void 0){let _errs27=errors;validate986(data.number,{instancePath:instancePath+
"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate986.errors:
vErrors.concat(validate986.errors),errors=vErrors.length);var valid0=_errs27===errors}else var valid0=!0;if(valid0){if(data.
handle!==void 0){let _errs28=errors;validate1010(data.handle,{instancePath:instancePath+"/handle",parentData:data,parentDataProperty:"\
handle",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1010.errors:vErrors.concat(validate1010.errors),errors=
vErrors.length);var valid0=_errs28===errors}else var valid0=!0;if(valid0)if(data.clear!==void 0){let data18=data.clear,_errs29=errors;
if(errors===_errs29)if(Array.isArray(data18)){if(data18.length>9)return validate988.errors=[{instancePath:instancePath+"\
/clear",schemaPath:"#/properties/clear/maxItems",keyword:"maxItems",params:{limit:9}}],!1;{var valid3=!0;let len1=data18.
length;for(let i1=0;i1<len1;i1++){let data19=data18[i1],_errs31=errors;if(!(data19==="contact"||data19==="area"||data19===
"place"||data19==="reachMetres"||data19==="free"||data19==="about"||data19==="birthYear"||data19==="emergency"||data19===
"guardian"))return validate988.errors=[{instancePath:instancePath+"/clear/"+i1,schemaPath:"#/properties/clear/items/enum",
keyword:"enum",params:{allowedValues:schema216.properties.clear.items.enum}}],!1;var valid3=_errs31===errors;if(!valid3)
break}}}else return validate988.errors=[{instancePath:instancePath+"/clear",schemaPath:"#/properties/clear/type",keyword:"\
type",params:{type:"array"}}],!1;var valid0=_errs29===errors}else var valid0=!0}}}}}}}}}}}}}}else return validate988.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate988.errors=vErrors,errors===
0}validate988.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateMemberCreate=validate1012,schema226={type:"\
object",additionalProperties:!1,required:["name","language","agrees"],properties:{name:{$ref:"PersonName"},contact:{$ref:"\
Contact"},language:{$ref:"PersonLanguage"},area:{type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\\
u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$",
maxLength:80},place:{$ref:"MemberPlace"},reachMetres:{type:"integer",minimum:0,maximum:2e5},free:{type:"array",maxItems:21,
items:{$ref:"FreePart"}},about:{type:"string",pattern:"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200\
e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$",maxLength:2e3},birthYear:{type:"integer",minimum:1900,maximum:2200},
emergency:{$ref:"EmergencyContact"},guardian:{type:"object",additionalProperties:!1,required:[],properties:{member:{$ref:"\
MemberId"},name:{type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\\
s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,119}$",maxLength:120},contact:{
type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\
\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,199}$",maxLength:200},consentAt:{$ref:"Day"}}},
referees:{type:"array",maxItems:5,items:{type:"object",additionalProperties:!1,required:["referee"],properties:{referee:{
type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\
\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,119}$",maxLength:120},contact:{type:"string",
pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\\
u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,199}$",maxLength:200}}}},paper:{type:"boolean"},agrees:{const:!0}}};
function validate1012(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate1012.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.name===void 0&&
(missing0="name")||data.language===void 0&&(missing0="language")||data.agrees===void 0&&(missing0="agrees"))return validate1012.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!func17.call(schema226.properties,key0)){return validate1012.errors=[{instancePath,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
name!==void 0){let _errs2=errors;validate989(data.name,{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"\
name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate989.errors:vErrors.concat(validate989.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.contact!==void 0){let _errs3=errors;validate991(
data.contact,{instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate991.errors:vErrors.concat(validate991.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.language!==void 0){let _errs4=errors;validate998(data.language,{instancePath:instancePath+
"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate998.
errors:vErrors.concat(validate998.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){
if(data.area!==void 0){let data3=data.area,_errs5=errors;if(errors===_errs5)if(typeof data3=="string"){if(func1(data3)>80)
return validate1012.errors=[{instancePath:instancePath+"/area",schemaPath:"#/properties/area/maxLength",keyword:"maxLeng\
th",params:{limit:80}}],!1;if(!pattern69.test(data3))return validate1012.errors=[{instancePath:instancePath+"/area",schemaPath:"\
#/properties/area/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u20\
2e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$"}}],
!1}else return validate1012.errors=[{instancePath:instancePath+"/area",schemaPath:"#/properties/area/type",keyword:"type",
params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.place!==void 0){let _errs7=errors;
validate1000(data.place,{instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate1000.errors:vErrors.concat(validate1000.errors),errors=vErrors.length);var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.reachMetres!==void 0){let data5=data.reachMetres,_errs8=errors;if(!(typeof data5==
"number"&&!(data5%1)&&!isNaN(data5)&&isFinite(data5)))return validate1012.errors=[{instancePath:instancePath+"/reachMetr\
es",schemaPath:"#/properties/reachMetres/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs8&&typeof data5==
"number"&&isFinite(data5)){if(data5>2e5||isNaN(data5))return validate1012.errors=[{instancePath:instancePath+"/reachMetr\
es",schemaPath:"#/properties/reachMetres/maximum",keyword:"maximum",params:{comparison:"<=",limit:2e5}}],!1;if(data5<0||
isNaN(data5))return validate1012.errors=[{instancePath:instancePath+"/reachMetres",schemaPath:"#/properties/reachMetres/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs8===errors}else var valid0=!0;if(valid0){
if(data.free!==void 0){let data6=data.free,_errs10=errors;if(errors===_errs10)if(Array.isArray(data6)){if(data6.length>21)
return validate1012.errors=[{instancePath:instancePath+"/free",schemaPath:"#/properties/free/maxItems",keyword:"maxItems",
params:{limit:21}}],!1;{var valid1=!0;let len0=data6.length;for(let i0=0;i0<len0;i0++){let _errs12=errors;validate1002(data6[i0],
{instancePath:instancePath+"/free/"+i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate1002.errors:vErrors.concat(validate1002.errors),errors=vErrors.length);var valid1=_errs12===errors;if(!valid1)
break}}}else return validate1012.errors=[{instancePath:instancePath+"/free",schemaPath:"#/properties/free/type",keyword:"\
type",params:{type:"array"}}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.about!==void 0){let data8=data.
about,_errs13=errors;if(errors===_errs13)if(typeof data8=="string"){if(func1(data8)>2e3)return validate1012.errors=[{instancePath:instancePath+
"/about",schemaPath:"#/properties/about/maxLength",keyword:"maxLength",params:{limit:2e3}}],!1;if(!pattern70.test(data8))
return validate1012.errors=[{instancePath:instancePath+"/about",schemaPath:"#/properties/about/pattern",keyword:"pattern",
params:{pattern:"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufef\
f]{1,2000}$"}}],!1}else return validate1012.errors=[{instancePath:instancePath+"/about",schemaPath:"#/properties/about/t\
ype",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.birthYear!==
void 0){let data9=data.birthYear,_errs15=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)))
return validate1012.errors=[{instancePath:instancePath+"/birthYear",schemaPath:"#/properties/birthYear/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(errors===_errs15&&typeof data9=="number"&&isFinite(data9)){if(data9>2200||isNaN(data9))
return validate1012.errors=[{instancePath:instancePath+"/birthYear",schemaPath:"#/properties/birthYear/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:2200}}],!1;if(data9<1900||isNaN(data9))return validate1012.errors=[{instancePath:instancePath+
"/birthYear",schemaPath:"#/properties/birthYear/minimum",keyword:"minimum",params:{comparison:">=",limit:1900}}],!1}var valid0=_errs15===
errors}else var valid0=!0;if(valid0){if(data.emergency!==void 0){let _errs17=errors;validate1004(data.emergency,{instancePath:instancePath+
"/emergency",parentData:data,parentDataProperty:"emergency",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1004.
errors:vErrors.concat(validate1004.errors),errors=vErrors.length);var valid0=_errs17===errors}else var valid0=!0;if(valid0){
if(data.guardian!==void 0){let data11=data.guardian,_errs18=errors;if(errors===_errs18)if(data11&&typeof data11=="object"&&
!Array.isArray(data11)){let _errs20=errors;for(let key1 in data11)if(!(key1==="member"||key1==="name"||key1==="contact"||
key1==="consentAt")){return validate1012.errors=[{instancePath:instancePath+"/guardian",schemaPath:"#/properties/guardia\
n/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs20===errors){
if(data11.member!==void 0){let _errs21=errors;validate984(data11.member,{instancePath:instancePath+"/guardian/member",parentData:data11,
parentDataProperty:"member",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate984.errors:vErrors.concat(validate984.
errors),errors=vErrors.length);var valid2=_errs21===errors}else var valid2=!0;if(valid2){if(data11.name!==void 0){let data13=data11.
name,_errs22=errors;if(errors===_errs22)if(typeof data13=="string"){if(func1(data13)>120)return validate1012.errors=[{instancePath:instancePath+
"/guardian/name",schemaPath:"#/properties/guardian/properties/name/maxLength",keyword:"maxLength",params:{limit:120}}],!1;
if(!pattern71.test(data13))return validate1012.errors=[{instancePath:instancePath+"/guardian/name",schemaPath:"#/propert\
ies/guardian/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\
\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,119\
}$"}}],!1}else return validate1012.errors=[{instancePath:instancePath+"/guardian/name",schemaPath:"#/properties/guardian\
/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs22===errors}else var valid2=!0;if(valid2){
if(data11.contact!==void 0){let data14=data11.contact,_errs24=errors;if(errors===_errs24)if(typeof data14=="string"){if(func1(
data14)>200)return validate1012.errors=[{instancePath:instancePath+"/guardian/contact",schemaPath:"#/properties/guardian\
/properties/contact/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(!pattern73.test(data14))return validate1012.
errors=[{instancePath:instancePath+"/guardian/contact",schemaPath:"#/properties/guardian/properties/contact/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u0\
01f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,199}$"}}],!1}else return validate1012.errors=
[{instancePath:instancePath+"/guardian/contact",schemaPath:"#/properties/guardian/properties/contact/type",keyword:"type",
params:{type:"string"}}],!1;var valid2=_errs24===errors}else var valid2=!0;if(valid2)if(data11.consentAt!==void 0){let _errs26=errors;
validate66(data11.consentAt,{instancePath:instancePath+"/guardian/consentAt",parentData:data11,parentDataProperty:"conse\
ntAt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.
length);var valid2=_errs26===errors}else var valid2=!0}}}}else return validate1012.errors=[{instancePath:instancePath+"/\
guardian",schemaPath:"#/properties/guardian/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs18===errors}else
var valid0=!0;if(valid0){if(data.referees!==void 0){let data16=data.referees,_errs27=errors;if(errors===_errs27)if(Array.
isArray(data16)){if(data16.length>5)return validate1012.errors=[{instancePath:instancePath+"/referees",schemaPath:"#/pro\
perties/referees/maxItems",keyword:"maxItems",params:{limit:5}}],!1;{var valid3=!0;let len1=data16.length;for(let i1=0;i1<
len1;i1++){let data17=data16[i1],_errs29=errors;if(errors===_errs29)if(data17&&typeof data17=="object"&&!Array.isArray(data17)){
let missing1;if(data17.referee===void 0&&(missing1="referee"))return validate1012.errors=[{instancePath:instancePath+"/r\
eferees/"+i1,schemaPath:"#/properties/referees/items/required",keyword:"required",params:{missingProperty:missing1}}],!1;
{let _errs31=errors;for(let key2 in data17)if(!(key2==="referee"||key2==="contact")){return validate1012.errors=[{instancePath:instancePath+
"/referees/"+i1,schemaPath:"#/properties/referees/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],
!1;break}if(_errs31===errors){if(data17.referee!==void 0){let data18=data17.referee,_errs32=errors;if(errors===_errs32)if(typeof data18==
"string"){if(func1(data18)>120)return validate1012.errors=[{instancePath:instancePath+"/referees/"+i1+"/referee",schemaPath:"\
#/properties/referees/items/properties/referee/maxLength",keyword:"maxLength",params:{limit:120}}],!1;if(!pattern71.test(
data18))return validate1012.errors=[{instancePath:instancePath+"/referees/"+i1+"/referee",schemaPath:"#/properties/refer\
ees/items/properties/referee/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\
\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,119\
}$"}}],!1}else return validate1012.errors=[{instancePath:instancePath+"/referees/"+i1+"/referee",schemaPath:"#/propertie\
s/referees/items/properties/referee/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs32===errors}else var valid4=!0;
if(valid4)if(data17.contact!==void 0){let data19=data17.contact,_errs34=errors;if(errors===_errs34)if(typeof data19=="st\
ring"){if(func1(data19)>200)return validate1012.errors=[{instancePath:instancePath+"/referees/"+i1+"/contact",schemaPath:"\
#/properties/referees/items/properties/contact/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(!pattern73.test(
data19))return validate1012.errors=[{instancePath:instancePath+"/referees/"+i1+"/contact",schemaPath:"#/properties/refer\
ees/items/properties/contact/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\
\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,199\
}$"}}],!1}else return validate1012.errors=[{instancePath:instancePath+"/referees/"+i1+"/contact",schemaPath:"#/propertie\
s/referees/items/properties/contact/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs34===errors}else var valid4=!0}}}else
return validate1012.errors=[{instancePath:instancePath+"/referees/"+i1,schemaPath:"#/properties/referees/items/type",keyword:"\
type",params:{type:"object"}}],!1;var valid3=_errs29===errors;if(!valid3)break}}}else return validate1012.errors=[{instancePath:instancePath+
"/referees",schemaPath:"#/properties/referees/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs27===errors}else
var valid0=!0;if(valid0){if(data.paper!==void 0){let _errs36=errors;if(typeof data.paper!="boolean")return validate1012.
errors=[{instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/type",keyword:"type",params:{type:"boolean"}}],
!1;var valid0=_errs36===errors}else var valid0=!0;if(valid0)if(data.agrees!==void 0){let _errs38=errors;if(data.agrees!==
!0)return validate1012.errors=[{instancePath:instancePath+"/agrees",schemaPath:"#/properties/agrees/const",keyword:"cons\
t",params:{allowedValue:!0}}],!1;var valid0=_errs38===errors}else var valid0=!0}}}}}}}}}}}}}}}else return validate1012.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate1012.errors=vErrors,errors===
0}validate1012.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateMemberGone=validate1021;var pattern81=new RegExp("^[A-Za-z0-9._:-]{1,80}$","u");function validate1021(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate1021.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.at===void 0&&(missing0="at")||data.changed===
void 0&&(missing0="changed"))return validate1021.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="id"||key0==="at"||key0==="changed"||
key0==="account"||key0==="origin")){return validate1021.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.id!==void 0){let _errs2=errors;
validate984(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate984.errors:vErrors.concat(validate984.errors),errors=vErrors.length);var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.at!==void 0){let _errs3=errors;validate65(data.at,{instancePath:instancePath+
"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.
concat(validate65.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.changed!==
void 0){let _errs4=errors;validate65(data.changed,{instancePath:instancePath+"/changed",parentData:data,parentDataProperty:"\
changed",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.account!==void 0){let _errs5=errors;validate55(
data.account,{instancePath:instancePath+"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0)if(data.origin!==void 0){let data4=data.origin,_errs6=errors;if(errors===_errs6)if(typeof data4==
"string"){if(func1(data4)>80)return validate1021.errors=[{instancePath:instancePath+"/origin",schemaPath:"#/properties/o\
rigin/maxLength",keyword:"maxLength",params:{limit:80}}],!1;if(!pattern81.test(data4))return validate1021.errors=[{instancePath:instancePath+
"/origin",schemaPath:"#/properties/origin/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._:-]{1,80}$"}}],!1}else
return validate1021.errors=[{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}}}else return validate1021.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate1021.errors=vErrors,errors===0}validate1021.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var validateMemberImport=validate1026,schema228={type:"object",additionalProperties:!1,
required:["rows"],properties:{rows:{type:"array",maxItems:100,items:{type:"object",additionalProperties:!1,required:["or\
igin","name"],properties:{origin:{type:"string",pattern:"^[A-Za-z0-9._:-]{1,80}$",maxLength:80},name:{$ref:"PersonName"},
contact:{$ref:"Contact"},language:{$ref:"PersonLanguage"},status:{enum:["applied","approved"]},area:{type:"string",pattern:"\
^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u20\
0e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$",maxLength:80},birthYear:{type:"integer",minimum:1900,maximum:2200},
number:{$ref:"CardNumber"},handle:{$ref:"MemberHandle"},balanceSeconds:{$ref:"Balance"}}}},dryRun:{type:"boolean"}}};function validate1026(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate1026.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.rows===void 0&&(missing0="rows"))return validate1026.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="rows"||key0==="dryRun")){return validate1026.errors=[{instancePath,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
rows!==void 0){let data0=data.rows,_errs2=errors;if(errors===_errs2)if(Array.isArray(data0)){if(data0.length>100)return validate1026.
errors=[{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maxItems",keyword:"maxItems",params:{limit:100}}],
!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0],_errs4=errors;if(errors===_errs4)
if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.origin===void 0&&(missing1="origin")||data1.
name===void 0&&(missing1="name"))return validate1026.errors=[{instancePath:instancePath+"/rows/"+i0,schemaPath:"#/proper\
ties/rows/items/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs6=errors;for(let key1 in data1)
if(!func17.call(schema228.properties.rows.items.properties,key1)){return validate1026.errors=[{instancePath:instancePath+
"/rows/"+i0,schemaPath:"#/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs6===errors){if(data1.origin!==void 0){let data2=data1.origin,_errs7=errors;if(errors===_errs7)if(typeof data2==
"string"){if(func1(data2)>80)return validate1026.errors=[{instancePath:instancePath+"/rows/"+i0+"/origin",schemaPath:"#/\
properties/rows/items/properties/origin/maxLength",keyword:"maxLength",params:{limit:80}}],!1;if(!pattern81.test(data2))
return validate1026.errors=[{instancePath:instancePath+"/rows/"+i0+"/origin",schemaPath:"#/properties/rows/items/propert\
ies/origin/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._:-]{1,80}$"}}],!1}else return validate1026.errors=[{
instancePath:instancePath+"/rows/"+i0+"/origin",schemaPath:"#/properties/rows/items/properties/origin/type",keyword:"typ\
e",params:{type:"string"}}],!1;var valid2=_errs7===errors}else var valid2=!0;if(valid2){if(data1.name!==void 0){let _errs9=errors;
validate989(data1.name,{instancePath:instancePath+"/rows/"+i0+"/name",parentData:data1,parentDataProperty:"name",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate989.errors:vErrors.concat(validate989.errors),errors=vErrors.length);var valid2=_errs9===
errors}else var valid2=!0;if(valid2){if(data1.contact!==void 0){let _errs10=errors;validate991(data1.contact,{instancePath:instancePath+
"/rows/"+i0+"/contact",parentData:data1,parentDataProperty:"contact",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate991.errors:vErrors.concat(validate991.errors),errors=vErrors.length);var valid2=_errs10===errors}else var valid2=!0;
if(valid2){if(data1.language!==void 0){let _errs11=errors;validate998(data1.language,{instancePath:instancePath+"/rows/"+
i0+"/language",parentData:data1,parentDataProperty:"language",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate998.
errors:vErrors.concat(validate998.errors),errors=vErrors.length);var valid2=_errs11===errors}else var valid2=!0;if(valid2){
if(data1.status!==void 0){let data6=data1.status,_errs12=errors;if(!(data6==="applied"||data6==="approved"))return validate1026.
errors=[{instancePath:instancePath+"/rows/"+i0+"/status",schemaPath:"#/properties/rows/items/properties/status/enum",keyword:"\
enum",params:{allowedValues:schema228.properties.rows.items.properties.status.enum}}],!1;var valid2=_errs12===errors}else
var valid2=!0;if(valid2){if(data1.area!==void 0){let data7=data1.area,_errs13=errors;if(errors===_errs13)if(typeof data7==
"string"){if(func1(data7)>80)return validate1026.errors=[{instancePath:instancePath+"/rows/"+i0+"/area",schemaPath:"#/pr\
operties/rows/items/properties/area/maxLength",keyword:"maxLength",params:{limit:80}}],!1;if(!pattern69.test(data7))return validate1026.
errors=[{instancePath:instancePath+"/rows/"+i0+"/area",schemaPath:"#/properties/rows/items/properties/area/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u0\
01f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$"}}],!1}else return validate1026.errors=
[{instancePath:instancePath+"/rows/"+i0+"/area",schemaPath:"#/properties/rows/items/properties/area/type",keyword:"type",
params:{type:"string"}}],!1;var valid2=_errs13===errors}else var valid2=!0;if(valid2){if(data1.birthYear!==void 0){let data8=data1.
birthYear,_errs15=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(data8)))return validate1026.errors=
[{instancePath:instancePath+"/rows/"+i0+"/birthYear",schemaPath:"#/properties/rows/items/properties/birthYear/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs15&&typeof data8=="number"&&isFinite(data8)){if(data8>2200||isNaN(data8))
return validate1026.errors=[{instancePath:instancePath+"/rows/"+i0+"/birthYear",schemaPath:"#/properties/rows/items/prop\
erties/birthYear/maximum",keyword:"maximum",params:{comparison:"<=",limit:2200}}],!1;if(data8<1900||isNaN(data8))return validate1026.
errors=[{instancePath:instancePath+"/rows/"+i0+"/birthYear",schemaPath:"#/properties/rows/items/properties/birthYear/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1900}}],!1}var valid2=_errs15===errors}else var valid2=!0;if(valid2){
if(data1.number!==void 0){let _errs17=errors;validate986(data1.number,{instancePath:instancePath+"/rows/"+i0+"/number",parentData:data1,
parentDataProperty:"number",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate986.errors:vErrors.concat(validate986.
errors),errors=vErrors.length);var valid2=_errs17===errors}else var valid2=!0;if(valid2){if(data1.handle!==void 0){let _errs18=errors;
validate1010(data1.handle,{instancePath:instancePath+"/rows/"+i0+"/handle",parentData:data1,parentDataProperty:"handle",
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1010.errors:vErrors.concat(validate1010.errors),errors=vErrors.
length);var valid2=_errs18===errors}else var valid2=!0;if(valid2)if(data1.balanceSeconds!==void 0){let _errs19=errors;validate62(
data1.balanceSeconds,{instancePath:instancePath+"/rows/"+i0+"/balanceSeconds",parentData:data1,parentDataProperty:"balan\
ceSeconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=
vErrors.length);var valid2=_errs19===errors}else var valid2=!0}}}}}}}}}}}else return validate1026.errors=[{instancePath:instancePath+
"/rows/"+i0,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs4===errors;
if(!valid1)break}}}else return validate1026.errors=[{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/typ\
e",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.dryRun!==void 0){
let _errs20=errors;if(typeof data.dryRun!="boolean")return validate1026.errors=[{instancePath:instancePath+"/dryRun",schemaPath:"\
#/properties/dryRun/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs20===errors}else var valid0=!0}}}else
return validate1026.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate1026.
errors=vErrors,errors===0}validate1026.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateMemberImported=validate1033;function validate1033(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate1033.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.added===
void 0&&(missing0="added")||data.known===void 0&&(missing0="known")||data.posted===void 0&&(missing0="posted")||data.refused===
void 0&&(missing0="refused"))return validate1033.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="added"||key0==="known"||key0==="post\
ed"||key0==="refused")){return validate1033.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.added!==void 0){let data0=data.added,
_errs2=errors;if(!(typeof data0=="number"&&!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate1033.errors=[{instancePath:instancePath+
"/added",schemaPath:"#/properties/added/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs2&&typeof data0==
"number"&&isFinite(data0)){if(data0>100||isNaN(data0))return validate1033.errors=[{instancePath:instancePath+"/added",schemaPath:"\
#/properties/added/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(data0<0||isNaN(data0))return validate1033.
errors=[{instancePath:instancePath+"/added",schemaPath:"#/properties/added/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.known!==void 0){let data1=data.known,
_errs4=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(data1)))return validate1033.errors=[{instancePath:instancePath+
"/known",schemaPath:"#/properties/known/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data1==
"number"&&isFinite(data1)){if(data1>100||isNaN(data1))return validate1033.errors=[{instancePath:instancePath+"/known",schemaPath:"\
#/properties/known/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(data1<0||isNaN(data1))return validate1033.
errors=[{instancePath:instancePath+"/known",schemaPath:"#/properties/known/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.posted!==void 0){let data2=data.posted,
_errs6=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate1033.errors=[{instancePath:instancePath+
"/posted",schemaPath:"#/properties/posted/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data2==
"number"&&isFinite(data2)){if(data2>100||isNaN(data2))return validate1033.errors=[{instancePath:instancePath+"/posted",schemaPath:"\
#/properties/posted/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(data2<0||isNaN(data2))return validate1033.
errors=[{instancePath:instancePath+"/posted",schemaPath:"#/properties/posted/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.refused!==void 0){let data3=data.refused,
_errs8=errors;if(errors===_errs8)if(Array.isArray(data3)){if(data3.length>100)return validate1033.errors=[{instancePath:instancePath+
"/refused",schemaPath:"#/properties/refused/maxItems",keyword:"maxItems",params:{limit:100}}],!1;{var valid1=!0;let len0=data3.
length;for(let i0=0;i0<len0;i0++){let data4=data3[i0],_errs10=errors;if(errors===_errs10)if(data4&&typeof data4=="object"&&
!Array.isArray(data4)){let missing1;if(data4.origin===void 0&&(missing1="origin")||data4.code===void 0&&(missing1="code")||
data4.says===void 0&&(missing1="says"))return validate1033.errors=[{instancePath:instancePath+"/refused/"+i0,schemaPath:"\
#/properties/refused/items/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs12=errors;for(let key1 in data4)
if(!(key1==="origin"||key1==="code"||key1==="says")){return validate1033.errors=[{instancePath:instancePath+"/refused/"+
i0,schemaPath:"#/properties/refused/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs12===errors){if(data4.origin!==void 0){let data5=data4.origin,_errs13=errors;if(errors===_errs13)if(typeof data5==
"string"){if(func1(data5)>80)return validate1033.errors=[{instancePath:instancePath+"/refused/"+i0+"/origin",schemaPath:"\
#/properties/refused/items/properties/origin/maxLength",keyword:"maxLength",params:{limit:80}}],!1;if(!pattern81.test(data5))
return validate1033.errors=[{instancePath:instancePath+"/refused/"+i0+"/origin",schemaPath:"#/properties/refused/items/p\
roperties/origin/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._:-]{1,80}$"}}],!1}else return validate1033.errors=
[{instancePath:instancePath+"/refused/"+i0+"/origin",schemaPath:"#/properties/refused/items/properties/origin/type",keyword:"\
type",params:{type:"string"}}],!1;var valid2=_errs13===errors}else var valid2=!0;if(valid2){if(data4.code!==void 0){let _errs15=errors;
validate68(data4.code,{instancePath:instancePath+"/refused/"+i0+"/code",parentData:data4,parentDataProperty:"code",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate68.errors:vErrors.concat(validate68.errors),errors=vErrors.length);var valid2=_errs15===
errors}else var valid2=!0;if(valid2)if(data4.says!==void 0){let data7=data4.says,_errs16=errors;if(errors===_errs16)if(typeof data7==
"string"){if(func1(data7)>500)return validate1033.errors=[{instancePath:instancePath+"/refused/"+i0+"/says",schemaPath:"\
#/properties/refused/items/properties/says/maxLength",keyword:"maxLength",params:{limit:500}}],!1}else return validate1033.
errors=[{instancePath:instancePath+"/refused/"+i0+"/says",schemaPath:"#/properties/refused/items/properties/says/type",keyword:"\
type",params:{type:"string"}}],!1;var valid2=_errs16===errors}else var valid2=!0}}}}else return validate1033.errors=[{instancePath:instancePath+
"/refused/"+i0,schemaPath:"#/properties/refused/items/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs10===
errors;if(!valid1)break}}}else return validate1033.errors=[{instancePath:instancePath+"/refused",schemaPath:"#/propertie\
s/refused/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs8===errors}else var valid0=!0}}}}}else return validate1033.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate1033.errors=vErrors,
errors===0}validate1033.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateMemberList=validate1035,schema230={
type:"object",additionalProperties:!1,required:["members","total"],properties:{members:{type:"array",maxItems:1e3,items:{
type:"object",additionalProperties:!1,required:["id","status","name","changed","minor","roles","needs"],properties:{id:{
$ref:"MemberId"},status:{$ref:"MemberStatus"},name:{type:"string",maxLength:130},number:{$ref:"CardNumber"},account:{$ref:"\
AccountId"},handle:{$ref:"MemberHandle"},area:{type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2\
028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$",
maxLength:80},changed:{$ref:"Instant"},minor:{type:"boolean"},roles:{type:"array",maxItems:3,items:{$ref:"StaffRole"}},needs:{
type:"array",maxItems:5,items:{enum:["interview","reference","check","guardian","decision"]}},balanceSeconds:{$ref:"Bala\
nce"}}}},total:{type:"integer",minimum:0,maximum:1e7},next:{type:"integer",minimum:0,maximum:1e7}}},schema231={enum:["ap\
plied","interviewed","checking","approved","suspended","left","deceased","declined"]};function validate1037(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate1037.evaluated;
return evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="app\
lied"||data==="interviewed"||data==="checking"||data==="approved"||data==="suspended"||data==="left"||data==="deceased"||
data==="declined"?(validate1037.errors=vErrors,errors===0):(validate1037.errors=[{instancePath,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:schema231.enum}}],!1)}validate1037.evaluated={dynamicProps:!1,dynamicItems:!1};var schema232={
enum:["admin","broker","auditor"]};function validate1043(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate1043.evaluated;return evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),data==="admin"||data==="broker"||data==="auditor"?(validate1043.
errors=vErrors,errors===0):(validate1043.errors=[{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:schema232.
enum}}],!1)}validate1043.evaluated={dynamicProps:!1,dynamicItems:!1};function validate1035(data,{instancePath="",parentData,
parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate1035.evaluated;if(evaluated0.
dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.members===void 0&&(missing0="members")||data.total===void 0&&(missing0=
"total"))return validate1035.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="members"||key0==="total"||key0==="next")){return validate1035.errors=
[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;
break}if(_errs1===errors){if(data.members!==void 0){let data0=data.members,_errs2=errors;if(errors===_errs2)if(Array.isArray(
data0)){if(data0.length>1e3)return validate1035.errors=[{instancePath:instancePath+"/members",schemaPath:"#/properties/m\
embers/maxItems",keyword:"maxItems",params:{limit:1e3}}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){
let data1=data0[i0],_errs4=errors;if(errors===_errs4)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;
if(data1.id===void 0&&(missing1="id")||data1.status===void 0&&(missing1="status")||data1.name===void 0&&(missing1="name")||
data1.changed===void 0&&(missing1="changed")||data1.minor===void 0&&(missing1="minor")||data1.roles===void 0&&(missing1=
"roles")||data1.needs===void 0&&(missing1="needs"))return validate1035.errors=[{instancePath:instancePath+"/members/"+i0,
schemaPath:"#/properties/members/items/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs6=errors;
for(let key1 in data1)if(!func17.call(schema230.properties.members.items.properties,key1)){return validate1035.errors=[{
instancePath:instancePath+"/members/"+i0,schemaPath:"#/properties/members/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:key1}}],!1;break}if(_errs6===errors){if(data1.id!==void 0){let _errs7=errors;validate984(
data1.id,{instancePath:instancePath+"/members/"+i0+"/id",parentData:data1,parentDataProperty:"id",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate984.errors:vErrors.concat(validate984.errors),errors=vErrors.length);var valid2=_errs7===
errors}else var valid2=!0;if(valid2){if(data1.status!==void 0){let _errs8=errors;validate1037(data1.status,{instancePath:instancePath+
"/members/"+i0+"/status",parentData:data1,parentDataProperty:"status",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate1037.errors:vErrors.concat(validate1037.errors),errors=vErrors.length);var valid2=_errs8===errors}else var valid2=!0;
if(valid2){if(data1.name!==void 0){let data4=data1.name,_errs9=errors;if(errors===_errs9)if(typeof data4=="string"){if(func1(
data4)>130)return validate1035.errors=[{instancePath:instancePath+"/members/"+i0+"/name",schemaPath:"#/properties/member\
s/items/properties/name/maxLength",keyword:"maxLength",params:{limit:130}}],!1}else return validate1035.errors=[{instancePath:instancePath+
"/members/"+i0+"/name",schemaPath:"#/properties/members/items/properties/name/type",keyword:"type",params:{type:"string"}}],
!1;var valid2=_errs9===errors}else var valid2=!0;if(valid2){if(data1.number!==void 0){let _errs11=errors;validate986(data1.
number,{instancePath:instancePath+"/members/"+i0+"/number",parentData:data1,parentDataProperty:"number",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate986.errors:vErrors.concat(validate986.errors),errors=vErrors.length);var valid2=_errs11===
errors}else var valid2=!0;if(valid2){if(data1.account!==void 0){let _errs12=errors;validate55(data1.account,{instancePath:instancePath+
"/members/"+i0+"/account",parentData:data1,parentDataProperty:"account",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate55.errors:vErrors.concat(validate55.errors),errors=vErrors.length);var valid2=_errs12===errors}else var valid2=!0;
if(valid2){if(data1.handle!==void 0){let _errs13=errors;validate1010(data1.handle,{instancePath:instancePath+"/members/"+
i0+"/handle",parentData:data1,parentDataProperty:"handle",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1010.
errors:vErrors.concat(validate1010.errors),errors=vErrors.length);var valid2=_errs13===errors}else var valid2=!0;if(valid2){
if(data1.area!==void 0){let data8=data1.area,_errs14=errors;if(errors===_errs14)if(typeof data8=="string"){if(func1(data8)>
80)return validate1035.errors=[{instancePath:instancePath+"/members/"+i0+"/area",schemaPath:"#/properties/members/items/\
properties/area/maxLength",keyword:"maxLength",params:{limit:80}}],!1;if(!pattern69.test(data8))return validate1035.errors=
[{instancePath:instancePath+"/members/"+i0+"/area",schemaPath:"#/properties/members/items/properties/area/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u0\
01f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$"}}],!1}else return validate1035.errors=
[{instancePath:instancePath+"/members/"+i0+"/area",schemaPath:"#/properties/members/items/properties/area/type",keyword:"\
type",params:{type:"string"}}],!1;var valid2=_errs14===errors}else var valid2=!0;if(valid2){if(data1.changed!==void 0){let _errs16=errors;
validate65(data1.changed,{instancePath:instancePath+"/members/"+i0+"/changed",parentData:data1,parentDataProperty:"chang\
ed",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid2=_errs16===errors}else var valid2=!0;if(valid2){if(data1.minor!==void 0){let _errs17=errors;if(typeof data1.
minor!="boolean")return validate1035.errors=[{instancePath:instancePath+"/members/"+i0+"/minor",schemaPath:"#/properties\
/members/items/properties/minor/type",keyword:"type",params:{type:"boolean"}}],!1;var valid2=_errs17===errors}else var valid2=!0;
if(valid2){if(data1.roles!==void 0){let data11=data1.roles,_errs19=errors;if(errors===_errs19)if(Array.isArray(data11)){
if(data11.length>3)return validate1035.errors=[{instancePath:instancePath+"/members/"+i0+"/roles",schemaPath:"#/properti\
es/members/items/properties/roles/maxItems",keyword:"maxItems",params:{limit:3}}],!1;{var valid3=!0;let len1=data11.length;
for(let i1=0;i1<len1;i1++){let _errs21=errors;validate1043(data11[i1],{instancePath:instancePath+"/members/"+i0+"/roles/"+
i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1043.errors:vErrors.
concat(validate1043.errors),errors=vErrors.length);var valid3=_errs21===errors;if(!valid3)break}}}else return validate1035.
errors=[{instancePath:instancePath+"/members/"+i0+"/roles",schemaPath:"#/properties/members/items/properties/roles/type",
keyword:"type",params:{type:"array"}}],!1;var valid2=_errs19===errors}else var valid2=!0;if(valid2){if(data1.needs!==void 0){
let data13=data1.needs,_errs22=errors;if(errors===_errs22)if(Array.isArray(data13)){if(data13.length>5)return validate1035.
errors=[{instancePath:instancePath+"/members/"+i0+"/needs",schemaPath:"#/properties/members/items/properties/needs/maxIt\
ems",keyword:"maxItems",params:{limit:5}}],!1;{var valid4=!0;let len2=data13.length;for(let i2=0;i2<len2;i2++){let data14=data13[i2],
_errs24=errors;if(!(data14==="interview"||data14==="reference"||data14==="check"||data14==="guardian"||data14==="decisio\
n"))return validate1035.errors=[{instancePath:instancePath+"/members/"+i0+"/needs/"+i2,schemaPath:"#/properties/members/\
items/properties/needs/items/enum",keyword:"enum",params:{allowedValues:schema230.properties.members.items.properties.needs.
items.enum}}],!1;var valid4=_errs24===errors;if(!valid4)break}}}else return validate1035.errors=[{instancePath:instancePath+
"/members/"+i0+"/needs",schemaPath:"#/properties/members/items/properties/needs/type",keyword:"type",params:{type:"array"}}],
!1;var valid2=_errs22===errors}else var valid2=!0;if(valid2)if(data1.balanceSeconds!==void 0){let _errs25=errors;validate62(
data1.balanceSeconds,{instancePath:instancePath+"/members/"+i0+"/balanceSeconds",parentData:data1,parentDataProperty:"ba\
lanceSeconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=
vErrors.length);var valid2=_errs25===errors}else var valid2=!0}}}}}}}}}}}}}else return validate1035.errors=[{instancePath:instancePath+
"/members/"+i0,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs4===
errors;if(!valid1)break}}}else return validate1035.errors=[{instancePath:instancePath+"/members",schemaPath:"#/propertie\
s/members/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.
total!==void 0){let data16=data.total,_errs26=errors;if(!(typeof data16=="number"&&!(data16%1)&&!isNaN(data16)&&isFinite(
data16)))return validate1035.errors=[{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"t\
ype",params:{type:"integer"}}],!1;if(errors===_errs26&&typeof data16=="number"&&isFinite(data16)){if(data16>1e7||isNaN(data16))
return validate1035.errors=[{instancePath:instancePath+"/total",schemaPath:"#/properties/total/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1e7}}],!1;if(data16<0||isNaN(data16))return validate1035.errors=[{instancePath:instancePath+
"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs26===
errors}else var valid0=!0;if(valid0)if(data.next!==void 0){let data17=data.next,_errs28=errors;if(!(typeof data17=="numb\
er"&&!(data17%1)&&!isNaN(data17)&&isFinite(data17)))return validate1035.errors=[{instancePath:instancePath+"/next",schemaPath:"\
#/properties/next/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs28&&typeof data17=="number"&&isFinite(
data17)){if(data17>1e7||isNaN(data17))return validate1035.errors=[{instancePath:instancePath+"/next",schemaPath:"#/prope\
rties/next/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7}}],!1;if(data17<0||isNaN(data17))return validate1035.
errors=[{instancePath:instancePath+"/next",schemaPath:"#/properties/next/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid0=_errs28===errors}else var valid0=!0}}}}else return validate1035.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return validate1035.errors=vErrors,errors===0}validate1035.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var validateMemberQuery=validate1046;var pattern86=new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u0\
01f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,99}$","u");function validate1046(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate1046.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="text"||key0==="status"||
key0==="skip"||key0==="limit")){return validate1046.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.text!==void 0){let data0=data.
text,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func1(data0)>100)return validate1046.errors=[{instancePath:instancePath+
"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit:100}}],!1;if(!pattern86.test(data0))return validate1046.
errors=[{instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern:"^[^\
\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\\
u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,99}$"}}],!1}else return validate1046.errors=[{instancePath:instancePath+"/\
text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.status!==void 0){let data1=data.status,_errs4=errors;if(errors===_errs4)if(Array.isArray(data1)){if(data1.
length>8)return validate1046.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/maxItems",keyword:"\
maxItems",params:{limit:8}}],!1;{var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs6=errors;validate1037(
data1[i0],{instancePath:instancePath+"/status/"+i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate1037.errors:vErrors.concat(validate1037.errors),errors=vErrors.length);var valid1=_errs6===errors;
if(!valid1)break}}}else return validate1046.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status\
/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.skip!==
void 0){let data3=data.skip,_errs7=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate1046.
errors=[{instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs7&&typeof data3=="number"&&isFinite(data3)){if(data3>1e7||isNaN(data3))return validate1046.errors=[{
instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7}}],
!1;if(data3<0||isNaN(data3))return validate1046.errors=[{instancePath:instancePath+"/skip",schemaPath:"#/properties/skip\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs7===errors}else var valid0=!0;if(valid0)
if(data.limit!==void 0){let data4=data.limit,_errs9=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(
data4)))return validate1046.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"ty\
pe",params:{type:"integer"}}],!1;if(errors===_errs9&&typeof data4=="number"&&isFinite(data4)){if(data4>1e3||isNaN(data4))
return validate1046.errors=[{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1e3}}],!1;if(data4<1||isNaN(data4))return validate1046.errors=[{instancePath:instancePath+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs9===
errors}else var valid0=!0}}}}else return validate1046.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return validate1046.errors=vErrors,errors===0}validate1046.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var validateMemberStep=validate1048,schema234={oneOf:[{type:"object",additionalProperties:!1,required:["do","day"],properties:{
do:{const:"interview"},day:{$ref:"Day"},note:{type:"string",pattern:"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u0\
09f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$",maxLength:2e3}}},{type:"object",additionalProperties:!1,
required:["do","referee"],properties:{do:{const:"reference-name"},referee:{type:"string",pattern:"^[^\\u0000-\\u001f\\u007f\
-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\\
u2066-\\u2069\\ufeff]{0,119}$",maxLength:120},contact:{type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\\
u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{\
0,199}$",maxLength:200}}},{type:"object",additionalProperties:!1,required:["do","reference"],properties:{do:{const:"refe\
rence-ask"},reference:{$ref:"ReferenceId"}}},{type:"object",additionalProperties:!1,required:["do","reference","good"],properties:{
do:{const:"reference-seen"},reference:{$ref:"ReferenceId"},good:{type:"boolean"}}},{type:"object",additionalProperties:!1,
required:["do","name","clear","until"],properties:{do:{const:"check"},name:{$ref:"CheckName"},clear:{type:"boolean"},until:{
$ref:"Day"}}},{type:"object",additionalProperties:!1,required:["do"],properties:{do:{const:"approve"},number:{$ref:"Card\
Number"},handle:{$ref:"MemberHandle"},anyway:{type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u20\
28-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$",
maxLength:300}}},{type:"object",additionalProperties:!1,required:["do","reason"],properties:{do:{const:"decline"},reason:{
type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\
\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$",maxLength:300}}},{type:"object",additionalProperties:!1,
required:["do"],properties:{do:{const:"reopen"}}},{type:"object",additionalProperties:!1,required:["do","reason"],properties:{
do:{const:"suspend"},reason:{type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\\
u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$",maxLength:300}}},
{type:"object",additionalProperties:!1,required:["do"],properties:{do:{const:"resume"}}},{type:"object",additionalProperties:!1,
required:["do"],properties:{do:{const:"leave"},reason:{type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\\
u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{\
0,299}$",maxLength:300}}},{type:"object",additionalProperties:!1,required:["do"],properties:{do:{const:"deceased"}}},{type:"\
object",additionalProperties:!1,required:["do"],properties:{do:{const:"erase"}}},{type:"object",additionalProperties:!1,
required:["do"],properties:{do:{const:"new-card"}}},{type:"object",additionalProperties:!1,required:["do","proxy","given"],
properties:{do:{const:"proxy-add"},proxy:{$ref:"MemberId"},given:{enum:["in-person","in-writing","by-phone","by-court"]},
until:{$ref:"Day"},note:{type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u206\
9\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,199}$",maxLength:200}}},
{type:"object",additionalProperties:!1,required:["do","proxy"],properties:{do:{const:"proxy-end"},proxy:{$ref:"MemberId"}}},
{type:"object",additionalProperties:!1,required:["do","roles"],properties:{do:{const:"roles"},roles:{type:"array",maxItems:3,
items:{$ref:"StaffRole"}}}},{type:"object",additionalProperties:!1,required:["do","text"],properties:{do:{const:"note"},
text:{type:"string",pattern:"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066\
-\\u2069\\ufeff]{1,2000}$",maxLength:2e3}}}],type:"object",discriminator:{propertyName:"do"}};var pattern90=new RegExp("^r[a-z2-7]{15}$","u");function validate1050(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate1050.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>16)return validate1050.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16}}],!1;if(!pattern90.
test(data))return validate1050.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^r[a-z2-7\
]{15}$"}}],!1}else return validate1050.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],
!1;return validate1050.errors=vErrors,errors===0}validate1050.evaluated={dynamicProps:!1,dynamicItems:!1};function validate1053(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate1053.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>40)return validate1053.errors=[{instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:40}}],!1;if(!pattern13.test(data))return validate1053.errors=
[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,39}$"}}],!1}else return validate1053.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate1053.errors=vErrors,
errors===0}validate1053.evaluated={dynamicProps:!1,dynamicItems:!1};var pattern92=new RegExp("^[^\\u0000-\\u001f\\u007f-\\u0\
09f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u206\
6-\\u2069\\ufeff]{0,299}$","u");function validate1048(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate1048.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let tag0=data.do;if(typeof tag0=="string")if(tag0==="interview"){if(errors===errors)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.do===void 0&&(missing0="do")||data.day===void 0&&(missing0="day"))return validate1048.
errors=[{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs4=errors;
for(let key0 in data)if(!(key0==="do"||key0==="day"||key0==="note")){return validate1048.errors=[{instancePath,schemaPath:"\
#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs4===errors){
if(data.do!==void 0){let _errs5=errors;if(data.do!=="interview")return validate1048.errors=[{instancePath:instancePath+"\
/do",schemaPath:"#/oneOf/0/properties/do/const",keyword:"const",params:{allowedValue:"interview"}}],!1;var valid2=_errs5===
errors}else var valid2=!0;if(valid2){if(data.day!==void 0){let _errs6=errors;validate66(data.day,{instancePath:instancePath+
"/day",parentData:data,parentDataProperty:"day",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.
concat(validate66.errors),errors=vErrors.length);var valid2=_errs6===errors}else var valid2=!0;if(valid2)if(data.note!==
void 0){let data2=data.note,_errs7=errors;if(errors===_errs7)if(typeof data2=="string"){if(func1(data2)>2e3)return validate1048.
errors=[{instancePath:instancePath+"/note",schemaPath:"#/oneOf/0/properties/note/maxLength",keyword:"maxLength",params:{
limit:2e3}}],!1;if(!pattern70.test(data2))return validate1048.errors=[{instancePath:instancePath+"/note",schemaPath:"#/o\
neOf/0/properties/note/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009\
f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$"}}],!1}else return validate1048.errors=[{instancePath:instancePath+
"/note",schemaPath:"#/oneOf/0/properties/note/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs7===errors}else
var valid2=!0}}}}else return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"\
object"}}],!1;var props0=!0}else if(tag0==="reference-name"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing1;if(data.do===void 0&&(missing1="do")||data.referee===void 0&&(missing1="referee"))return validate1048.
errors=[{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs11=errors;
for(let key1 in data)if(!(key1==="do"||key1==="referee"||key1==="contact")){return validate1048.errors=[{instancePath,schemaPath:"\
#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs11===
errors){if(data.do!==void 0){let _errs12=errors;if(data.do!=="reference-name")return validate1048.errors=[{instancePath:instancePath+
"/do",schemaPath:"#/oneOf/1/properties/do/const",keyword:"const",params:{allowedValue:"reference-name"}}],!1;var valid4=_errs12===
errors}else var valid4=!0;if(valid4){if(data.referee!==void 0){let data4=data.referee,_errs13=errors;if(errors===_errs13)
if(typeof data4=="string"){if(func1(data4)>120)return validate1048.errors=[{instancePath:instancePath+"/referee",schemaPath:"\
#/oneOf/1/properties/referee/maxLength",keyword:"maxLength",params:{limit:120}}],!1;if(!pattern71.test(data4))return validate1048.
errors=[{instancePath:instancePath+"/referee",schemaPath:"#/oneOf/1/properties/referee/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\\
u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,119}$"}}],!1}else return validate1048.errors=[{instancePath:instancePath+
"/referee",schemaPath:"#/oneOf/1/properties/referee/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs13===
errors}else var valid4=!0;if(valid4)if(data.contact!==void 0){let data5=data.contact,_errs15=errors;if(errors===_errs15)
if(typeof data5=="string"){if(func1(data5)>200)return validate1048.errors=[{instancePath:instancePath+"/contact",schemaPath:"\
#/oneOf/1/properties/contact/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(!pattern73.test(data5))return validate1048.
errors=[{instancePath:instancePath+"/contact",schemaPath:"#/oneOf/1/properties/contact/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\\
u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,199}$"}}],!1}else return validate1048.errors=[{instancePath:instancePath+
"/contact",schemaPath:"#/oneOf/1/properties/contact/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs15===
errors}else var valid4=!0}}}}else return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{
type:"object"}}],!1;props0!==!0&&(props0=!0)}else if(tag0==="reference-ask"){if(errors===errors)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){let missing2;if(data.do===void 0&&(missing2="do")||data.reference===void 0&&(missing2="ref\
erence"))return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:missing2}}],
!1;{let _errs19=errors;for(let key2 in data)if(!(key2==="do"||key2==="reference")){return validate1048.errors=[{instancePath,
schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs19===
errors){if(data.do!==void 0){let _errs20=errors;if(data.do!=="reference-ask")return validate1048.errors=[{instancePath:instancePath+
"/do",schemaPath:"#/oneOf/2/properties/do/const",keyword:"const",params:{allowedValue:"reference-ask"}}],!1;var valid6=_errs20===
errors}else var valid6=!0;if(valid6)if(data.reference!==void 0){let _errs21=errors;validate1050(data.reference,{instancePath:instancePath+
"/reference",parentData:data,parentDataProperty:"reference",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1050.
errors:vErrors.concat(validate1050.errors),errors=vErrors.length);var valid6=_errs21===errors}else var valid6=!0}}}else return validate1048.
errors=[{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"}}],!1;props0!==!0&&(props0=!0)}else if(tag0===
"reference-seen"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.do===void 0&&
(missing3="do")||data.reference===void 0&&(missing3="reference")||data.good===void 0&&(missing3="good"))return validate1048.
errors=[{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs24=errors;
for(let key3 in data)if(!(key3==="do"||key3==="reference"||key3==="good")){return validate1048.errors=[{instancePath,schemaPath:"\
#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs24===
errors){if(data.do!==void 0){let _errs25=errors;if(data.do!=="reference-seen")return validate1048.errors=[{instancePath:instancePath+
"/do",schemaPath:"#/oneOf/3/properties/do/const",keyword:"const",params:{allowedValue:"reference-seen"}}],!1;var valid8=_errs25===
errors}else var valid8=!0;if(valid8){if(data.reference!==void 0){let _errs26=errors;validate1050(data.reference,{instancePath:instancePath+
"/reference",parentData:data,parentDataProperty:"reference",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1050.
errors:vErrors.concat(validate1050.errors),errors=vErrors.length);var valid8=_errs26===errors}else var valid8=!0;if(valid8)
if(data.good!==void 0){let _errs27=errors;if(typeof data.good!="boolean")return validate1048.errors=[{instancePath:instancePath+
"/good",schemaPath:"#/oneOf/3/properties/good/type",keyword:"type",params:{type:"boolean"}}],!1;var valid8=_errs27===errors}else
var valid8=!0}}}}else return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type:"\
object"}}],!1;props0!==!0&&(props0=!0)}else if(tag0==="check"){if(errors===errors)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing4;if(data.do===void 0&&(missing4="do")||data.name===void 0&&(missing4="name")||data.clear===void 0&&
(missing4="clear")||data.until===void 0&&(missing4="until"))return validate1048.errors=[{instancePath,schemaPath:"#/oneO\
f/4/required",keyword:"required",params:{missingProperty:missing4}}],!1;{let _errs31=errors;for(let key4 in data)if(!(key4===
"do"||key4==="name"||key4==="clear"||key4==="until")){return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/4/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],!1;break}if(_errs31===errors){if(data.
do!==void 0){let _errs32=errors;if(data.do!=="check")return validate1048.errors=[{instancePath:instancePath+"/do",schemaPath:"\
#/oneOf/4/properties/do/const",keyword:"const",params:{allowedValue:"check"}}],!1;var valid10=_errs32===errors}else var valid10=!0;
if(valid10){if(data.name!==void 0){let _errs33=errors;validate1053(data.name,{instancePath:instancePath+"/name",parentData:data,
parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1053.errors:vErrors.concat(validate1053.
errors),errors=vErrors.length);var valid10=_errs33===errors}else var valid10=!0;if(valid10){if(data.clear!==void 0){let _errs34=errors;
if(typeof data.clear!="boolean")return validate1048.errors=[{instancePath:instancePath+"/clear",schemaPath:"#/oneOf/4/pr\
operties/clear/type",keyword:"type",params:{type:"boolean"}}],!1;var valid10=_errs34===errors}else var valid10=!0;if(valid10)
if(data.until!==void 0){let _errs36=errors;validate66(data.until,{instancePath:instancePath+"/until",parentData:data,parentDataProperty:"\
until",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.
length);var valid10=_errs36===errors}else var valid10=!0}}}}}else return validate1048.errors=[{instancePath,schemaPath:"\
#/oneOf/4/type",keyword:"type",params:{type:"object"}}],!1;props0!==!0&&(props0=!0)}else if(tag0==="approve"){if(errors===
errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing5;if(data.do===void 0&&(missing5="do"))return validate1048.
errors=[{instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:missing5}}],!1;{let _errs39=errors;
for(let key5 in data)if(!(key5==="do"||key5==="number"||key5==="handle"||key5==="anyway")){return validate1048.errors=[{
instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}}],
!1;break}if(_errs39===errors){if(data.do!==void 0){let _errs40=errors;if(data.do!=="approve")return validate1048.errors=
[{instancePath:instancePath+"/do",schemaPath:"#/oneOf/5/properties/do/const",keyword:"const",params:{allowedValue:"appro\
ve"}}],!1;var valid12=_errs40===errors}else var valid12=!0;if(valid12){if(data.number!==void 0){let _errs41=errors;validate986(
data.number,{instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate986.errors:vErrors.concat(validate986.errors),errors=vErrors.length);var valid12=_errs41===
errors}else var valid12=!0;if(valid12){if(data.handle!==void 0){let _errs42=errors;validate1010(data.handle,{instancePath:instancePath+
"/handle",parentData:data,parentDataProperty:"handle",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1010.errors:
vErrors.concat(validate1010.errors),errors=vErrors.length);var valid12=_errs42===errors}else var valid12=!0;if(valid12)if(data.
anyway!==void 0){let data18=data.anyway,_errs43=errors;if(errors===_errs43)if(typeof data18=="string"){if(func1(data18)>
300)return validate1048.errors=[{instancePath:instancePath+"/anyway",schemaPath:"#/oneOf/5/properties/anyway/maxLength",
keyword:"maxLength",params:{limit:300}}],!1;if(!pattern92.test(data18))return validate1048.errors=[{instancePath:instancePath+
"/anyway",schemaPath:"#/oneOf/5/properties/anyway/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u0\
09f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u206\
6-\\u2069\\ufeff]{0,299}$"}}],!1}else return validate1048.errors=[{instancePath:instancePath+"/anyway",schemaPath:"#/one\
Of/5/properties/anyway/type",keyword:"type",params:{type:"string"}}],!1;var valid12=_errs43===errors}else var valid12=!0}}}}}else
return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type:"object"}}],!1;props0!==
!0&&(props0=!0)}else if(tag0==="decline"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing6;
if(data.do===void 0&&(missing6="do")||data.reason===void 0&&(missing6="reason"))return validate1048.errors=[{instancePath,
schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:missing6}}],!1;{let _errs47=errors;for(let key6 in data)
if(!(key6==="do"||key6==="reason")){return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/6/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key6}}],!1;break}if(_errs47===errors){if(data.do!==void 0){let _errs48=errors;
if(data.do!=="decline")return validate1048.errors=[{instancePath:instancePath+"/do",schemaPath:"#/oneOf/6/properties/do/\
const",keyword:"const",params:{allowedValue:"decline"}}],!1;var valid14=_errs48===errors}else var valid14=!0;if(valid14)
if(data.reason!==void 0){let data20=data.reason,_errs49=errors;if(errors===_errs49)if(typeof data20=="string"){if(func1(
data20)>300)return validate1048.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/oneOf/6/properties/reason/max\
Length",keyword:"maxLength",params:{limit:300}}],!1;if(!pattern92.test(data20))return validate1048.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/oneOf/6/properties/reason/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u0\
09f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u206\
6-\\u2069\\ufeff]{0,299}$"}}],!1}else return validate1048.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/one\
Of/6/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var valid14=_errs49===errors}else var valid14=!0}}}else
return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type:"object"}}],!1;props0!==
!0&&(props0=!0)}else if(tag0==="reopen"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing7;
if(data.do===void 0&&(missing7="do"))return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/7/required",keyword:"\
required",params:{missingProperty:missing7}}],!1;{let _errs53=errors;for(let key7 in data)if(key7!=="do"){return validate1048.
errors=[{instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7}}],
!1;break}if(_errs53===errors&&data.do!==void 0&&data.do!=="reopen")return validate1048.errors=[{instancePath:instancePath+
"/do",schemaPath:"#/oneOf/7/properties/do/const",keyword:"const",params:{allowedValue:"reopen"}}],!1}}else return validate1048.
errors=[{instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type:"object"}}],!1;props0!==!0&&(props0=!0)}else if(tag0===
"suspend"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing8;if(data.do===void 0&&(missing8=
"do")||data.reason===void 0&&(missing8="reason"))return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/8/require\
d",keyword:"required",params:{missingProperty:missing8}}],!1;{let _errs57=errors;for(let key8 in data)if(!(key8==="do"||
key8==="reason")){return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key8}}],!1;break}if(_errs57===errors){if(data.do!==void 0){let _errs58=errors;
if(data.do!=="suspend")return validate1048.errors=[{instancePath:instancePath+"/do",schemaPath:"#/oneOf/8/properties/do/\
const",keyword:"const",params:{allowedValue:"suspend"}}],!1;var valid18=_errs58===errors}else var valid18=!0;if(valid18)
if(data.reason!==void 0){let data23=data.reason,_errs59=errors;if(errors===_errs59)if(typeof data23=="string"){if(func1(
data23)>300)return validate1048.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/oneOf/8/properties/reason/max\
Length",keyword:"maxLength",params:{limit:300}}],!1;if(!pattern92.test(data23))return validate1048.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/oneOf/8/properties/reason/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u0\
09f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u206\
6-\\u2069\\ufeff]{0,299}$"}}],!1}else return validate1048.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/one\
Of/8/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var valid18=_errs59===errors}else var valid18=!0}}}else
return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type:"object"}}],!1;props0!==
!0&&(props0=!0)}else if(tag0==="resume"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing9;
if(data.do===void 0&&(missing9="do"))return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/9/required",keyword:"\
required",params:{missingProperty:missing9}}],!1;{let _errs63=errors;for(let key9 in data)if(key9!=="do"){return validate1048.
errors=[{instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9}}],
!1;break}if(_errs63===errors&&data.do!==void 0&&data.do!=="resume")return validate1048.errors=[{instancePath:instancePath+
"/do",schemaPath:"#/oneOf/9/properties/do/const",keyword:"const",params:{allowedValue:"resume"}}],!1}}else return validate1048.
errors=[{instancePath,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type:"object"}}],!1;props0!==!0&&(props0=!0)}else if(tag0===
"leave"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing10;if(data.do===void 0&&(missing10=
"do"))return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:missing10}}],
!1;{let _errs67=errors;for(let key10 in data)if(!(key10==="do"||key10==="reason")){return validate1048.errors=[{instancePath,
schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10}}],!1;break}
if(_errs67===errors){if(data.do!==void 0){let _errs68=errors;if(data.do!=="leave")return validate1048.errors=[{instancePath:instancePath+
"/do",schemaPath:"#/oneOf/10/properties/do/const",keyword:"const",params:{allowedValue:"leave"}}],!1;var valid22=_errs68===
errors}else var valid22=!0;if(valid22)if(data.reason!==void 0){let data26=data.reason,_errs69=errors;if(errors===_errs69)
if(typeof data26=="string"){if(func1(data26)>300)return validate1048.errors=[{instancePath:instancePath+"/reason",schemaPath:"\
#/oneOf/10/properties/reason/maxLength",keyword:"maxLength",params:{limit:300}}],!1;if(!pattern92.test(data26))return validate1048.
errors=[{instancePath:instancePath+"/reason",schemaPath:"#/oneOf/10/properties/reason/pattern",keyword:"pattern",params:{
pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\\
u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$"}}],!1}else return validate1048.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/oneOf/10/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var valid22=_errs69===
errors}else var valid22=!0}}}else return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/10/type",keyword:"type",
params:{type:"object"}}],!1;props0!==!0&&(props0=!0)}else if(tag0==="deceased"){if(errors===errors)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing11;if(data.do===void 0&&(missing11="do"))return validate1048.errors=[{instancePath,
schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty:missing11}}],!1;{let _errs73=errors;for(let key11 in data)
if(key11!=="do"){return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key11}}],!1;break}if(_errs73===errors&&data.do!==void 0&&data.do!=="deceased")
return validate1048.errors=[{instancePath:instancePath+"/do",schemaPath:"#/oneOf/11/properties/do/const",keyword:"const",
params:{allowedValue:"deceased"}}],!1}}else return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/11/type",keyword:"\
type",params:{type:"object"}}],!1;props0!==!0&&(props0=!0)}else if(tag0==="erase"){if(errors===errors)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing12;if(data.do===void 0&&(missing12="do"))return validate1048.errors=[{instancePath,
schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty:missing12}}],!1;{let _errs77=errors;for(let key12 in data)
if(key12!=="do"){return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/12/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key12}}],!1;break}if(_errs77===errors&&data.do!==void 0&&data.do!=="erase")return validate1048.
errors=[{instancePath:instancePath+"/do",schemaPath:"#/oneOf/12/properties/do/const",keyword:"const",params:{allowedValue:"\
erase"}}],!1}}else return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type:"o\
bject"}}],!1;props0!==!0&&(props0=!0)}else if(tag0==="new-card"){if(errors===errors)if(data&&typeof data=="object"&&!Array.
isArray(data)){let missing13;if(data.do===void 0&&(missing13="do"))return validate1048.errors=[{instancePath,schemaPath:"\
#/oneOf/13/required",keyword:"required",params:{missingProperty:missing13}}],!1;{let _errs81=errors;for(let key13 in data)
if(key13!=="do"){return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/13/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key13}}],!1;break}if(_errs81===errors&&data.do!==void 0&&data.do!=="new-card")
return validate1048.errors=[{instancePath:instancePath+"/do",schemaPath:"#/oneOf/13/properties/do/const",keyword:"const",
params:{allowedValue:"new-card"}}],!1}}else return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/13/type",keyword:"\
type",params:{type:"object"}}],!1;props0!==!0&&(props0=!0)}else if(tag0==="proxy-add"){if(errors===errors)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing14;if(data.do===void 0&&(missing14="do")||data.proxy===void 0&&(missing14="pr\
oxy")||data.given===void 0&&(missing14="given"))return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/14/require\
d",keyword:"required",params:{missingProperty:missing14}}],!1;{let _errs85=errors;for(let key14 in data)if(!(key14==="do"||
key14==="proxy"||key14==="given"||key14==="until"||key14==="note")){return validate1048.errors=[{instancePath,schemaPath:"\
#/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key14}}],!1;break}if(_errs85===
errors){if(data.do!==void 0){let _errs86=errors;if(data.do!=="proxy-add")return validate1048.errors=[{instancePath:instancePath+
"/do",schemaPath:"#/oneOf/14/properties/do/const",keyword:"const",params:{allowedValue:"proxy-add"}}],!1;var valid30=_errs86===
errors}else var valid30=!0;if(valid30){if(data.proxy!==void 0){let _errs87=errors;validate984(data.proxy,{instancePath:instancePath+
"/proxy",parentData:data,parentDataProperty:"proxy",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate984.errors:
vErrors.concat(validate984.errors),errors=vErrors.length);var valid30=_errs87===errors}else var valid30=!0;if(valid30){if(data.
given!==void 0){let data32=data.given,_errs88=errors;if(!(data32==="in-person"||data32==="in-writing"||data32==="by-phon\
e"||data32==="by-court"))return validate1048.errors=[{instancePath:instancePath+"/given",schemaPath:"#/oneOf/14/properti\
es/given/enum",keyword:"enum",params:{allowedValues:schema234.oneOf[14].properties.given.enum}}],!1;var valid30=_errs88===
errors}else var valid30=!0;if(valid30){if(data.until!==void 0){let _errs89=errors;validate66(data.until,{instancePath:instancePath+
"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:
vErrors.concat(validate66.errors),errors=vErrors.length);var valid30=_errs89===errors}else var valid30=!0;if(valid30)if(data.
note!==void 0){let data34=data.note,_errs90=errors;if(errors===_errs90)if(typeof data34=="string"){if(func1(data34)>200)
return validate1048.errors=[{instancePath:instancePath+"/note",schemaPath:"#/oneOf/14/properties/note/maxLength",keyword:"\
maxLength",params:{limit:200}}],!1;if(!pattern73.test(data34))return validate1048.errors=[{instancePath:instancePath+"/n\
ote",schemaPath:"#/oneOf/14/properties/note/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2\
00b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u20\
69\\ufeff]{0,199}$"}}],!1}else return validate1048.errors=[{instancePath:instancePath+"/note",schemaPath:"#/oneOf/14/pro\
perties/note/type",keyword:"type",params:{type:"string"}}],!1;var valid30=_errs90===errors}else var valid30=!0}}}}}}else
return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type:"object"}}],!1;props0!==
!0&&(props0=!0)}else if(tag0==="proxy-end"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing15;
if(data.do===void 0&&(missing15="do")||data.proxy===void 0&&(missing15="proxy"))return validate1048.errors=[{instancePath,
schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty:missing15}}],!1;{let _errs94=errors;for(let key15 in data)
if(!(key15==="do"||key15==="proxy")){return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/15/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key15}}],!1;break}if(_errs94===errors){if(data.do!==void 0){
let _errs95=errors;if(data.do!=="proxy-end")return validate1048.errors=[{instancePath:instancePath+"/do",schemaPath:"#/o\
neOf/15/properties/do/const",keyword:"const",params:{allowedValue:"proxy-end"}}],!1;var valid32=_errs95===errors}else var valid32=!0;
if(valid32)if(data.proxy!==void 0){let _errs96=errors;validate984(data.proxy,{instancePath:instancePath+"/proxy",parentData:data,
parentDataProperty:"proxy",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate984.errors:vErrors.concat(validate984.
errors),errors=vErrors.length);var valid32=_errs96===errors}else var valid32=!0}}}else return validate1048.errors=[{instancePath,
schemaPath:"#/oneOf/15/type",keyword:"type",params:{type:"object"}}],!1;props0!==!0&&(props0=!0)}else if(tag0==="roles"){
if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing16;if(data.do===void 0&&(missing16="\
do")||data.roles===void 0&&(missing16="roles"))return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/16/required",
keyword:"required",params:{missingProperty:missing16}}],!1;{let _errs99=errors;for(let key16 in data)if(!(key16==="do"||
key16==="roles")){return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/16/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key16}}],!1;break}if(_errs99===errors){if(data.do!==void 0){let _errs100=errors;
if(data.do!=="roles")return validate1048.errors=[{instancePath:instancePath+"/do",schemaPath:"#/oneOf/16/properties/do/c\
onst",keyword:"const",params:{allowedValue:"roles"}}],!1;var valid34=_errs100===errors}else var valid34=!0;if(valid34)if(data.
roles!==void 0){let data38=data.roles,_errs101=errors;if(errors===_errs101)if(Array.isArray(data38)){if(data38.length>3)
return validate1048.errors=[{instancePath:instancePath+"/roles",schemaPath:"#/oneOf/16/properties/roles/maxItems",keyword:"\
maxItems",params:{limit:3}}],!1;{var valid35=!0;let len0=data38.length;for(let i0=0;i0<len0;i0++){let _errs103=errors;validate1043(
data38[i0],{instancePath:instancePath+"/roles/"+i0,parentData:data38,parentDataProperty:i0,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate1043.errors:vErrors.concat(validate1043.errors),errors=vErrors.length);var valid35=_errs103===errors;
if(!valid35)break}}}else return validate1048.errors=[{instancePath:instancePath+"/roles",schemaPath:"#/oneOf/16/properti\
es/roles/type",keyword:"type",params:{type:"array"}}],!1;var valid34=_errs101===errors}else var valid34=!0}}}else return validate1048.
errors=[{instancePath,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type:"object"}}],!1;props0!==!0&&(props0=!0)}else if(tag0===
"note"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing17;if(data.do===void 0&&(missing17=
"do")||data.text===void 0&&(missing17="text"))return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/17/required",
keyword:"required",params:{missingProperty:missing17}}],!1;{let _errs106=errors;for(let key17 in data)if(!(key17==="do"||
key17==="text")){return validate1048.errors=[{instancePath,schemaPath:"#/oneOf/17/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key17}}],!1;break}if(_errs106===errors){if(data.do!==void 0){let _errs107=errors;
if(data.do!=="note")return validate1048.errors=[{instancePath:instancePath+"/do",schemaPath:"#/oneOf/17/properties/do/co\
nst",keyword:"const",params:{allowedValue:"note"}}],!1;var valid37=_errs107===errors}else var valid37=!0;if(valid37)if(data.
text!==void 0){let data41=data.text,_errs108=errors;if(errors===_errs108)if(typeof data41=="string"){if(func1(data41)>2e3)
return validate1048.errors=[{instancePath:instancePath+"/text",schemaPath:"#/oneOf/17/properties/text/maxLength",keyword:"\
maxLength",params:{limit:2e3}}],!1;if(!pattern70.test(data41))return validate1048.errors=[{instancePath:instancePath+"/t\
ext",schemaPath:"#/oneOf/17/properties/text/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u0008\\u000b\\u000c\\u00\
0e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$"}}],!1}else return validate1048.
errors=[{instancePath:instancePath+"/text",schemaPath:"#/oneOf/17/properties/text/type",keyword:"type",params:{type:"str\
ing"}}],!1;var valid37=_errs108===errors}else var valid37=!0}}}else return validate1048.errors=[{instancePath,schemaPath:"\
#/oneOf/17/type",keyword:"type",params:{type:"object"}}],!1;props0!==!0&&(props0=!0)}else return validate1048.errors=[{instancePath,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"do",tagValue:tag0}}],!1;else return validate1048.
errors=[{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"do",tagValue:tag0}}],
!1}else return validate1048.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate1048.
errors=vErrors,evaluated0.props=props0,errors===0}validate1048.evaluated={dynamicProps:!0,dynamicItems:!1};var validateMemberView=validate1062,
schema237={type:"object",additionalProperties:!1,required:["id","status","shown","name","language","roles","minor","chan\
ged","needs","may"],properties:{id:{$ref:"MemberId"},at:{$ref:"Instant"},changed:{$ref:"Instant"},status:{$ref:"MemberSt\
atus"},roles:{type:"array",maxItems:3,items:{$ref:"StaffRole"}},name:{$ref:"PersonName"},contact:{$ref:"Contact"},language:{
$ref:"PersonLanguage"},area:{type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\\
u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$",maxLength:80},
place:{$ref:"MemberPlace"},reachMetres:{type:"integer",minimum:0,maximum:2e5},free:{type:"array",maxItems:21,items:{$ref:"\
FreePart"}},about:{type:"string",pattern:"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a\
-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$",maxLength:2e3},birthYear:{type:"integer",minimum:1900,maximum:2200},emergency:{
$ref:"EmergencyContact"},minor:{type:"boolean"},guardian:{$ref:"MemberGuardian"},paper:{type:"boolean"},agreedTerms:{type:"\
integer",minimum:1,maximum:1e6},account:{$ref:"AccountId"},handle:{$ref:"MemberHandle"},number:{$ref:"CardNumber"},interview:{
$ref:"MemberInterview"},references:{type:"array",maxItems:10,items:{$ref:"MemberReference"}},checks:{type:"array",maxItems:20,
items:{$ref:"MemberCheck"}},proxies:{type:"array",maxItems:10,items:{$ref:"MemberProxy"}},reason:{type:"string",pattern:"\
^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u20\
0e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$",maxLength:300},notes:{type:"array",maxItems:200,items:{$ref:"Me\
mberNote"}},steps:{type:"array",maxItems:200,items:{$ref:"MemberStepTaken"}},shown:{type:"string",pattern:"^[^\\u0000-\\u0\
01f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202\
8-\\u202e\\u2066-\\u2069\\ufeff]{0,129}$",maxLength:130},hours:{$ref:"MemberHours"},needs:{type:"array",maxItems:5,items:{
enum:["interview","reference","check","guardian","decision"]}},may:{type:"array",maxItems:20,items:{enum:["interview","r\
eference-name","reference-ask","reference-seen","check","approve","decline","reopen","suspend","resume","leave","decease\
d","erase","new-card","proxy-add","proxy-end","roles","note","change"]}}}};var pattern102=new RegExp("^[a-z][a-z0-9.:-]{0,63}$","u");function validate1077(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate1077.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(
data)>64)return validate1077.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!pattern102.
test(data))return validate1077.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-\
z0-9.:-]{0,63}$"}}],!1}else return validate1077.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"s\
tring"}}],!1;return validate1077.errors=vErrors,errors===0}validate1077.evaluated={dynamicProps:!1,dynamicItems:!1};function validate1074(data,{
instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate1074.
evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.consentAt===void 0&&(missing0="consentAt")||
data.witness===void 0&&(missing0="witness"))return validate1074.errors=[{instancePath,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="member"||key0==="na\
me"||key0==="contact"||key0==="consentAt"||key0==="witness")){return validate1074.errors=[{instancePath,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
member!==void 0){let _errs2=errors;validate984(data.member,{instancePath:instancePath+"/member",parentData:data,parentDataProperty:"\
member",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate984.errors:vErrors.concat(validate984.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.name!==void 0){let data1=data.name,_errs3=errors;
if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>120)return validate1074.errors=[{instancePath:instancePath+
"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:120}}],!1;if(!pattern71.test(data1))return validate1074.
errors=[{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[^\
\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\\
u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,119}$"}}],!1}else return validate1074.errors=[{instancePath:instancePath+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.contact!==void 0){let data2=data.contact,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){
if(func1(data2)>200)return validate1074.errors=[{instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/m\
axLength",keyword:"maxLength",params:{limit:200}}],!1;if(!pattern73.test(data2))return validate1074.errors=[{instancePath:instancePath+
"/contact",schemaPath:"#/properties/contact/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u2\
00b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u20\
69\\ufeff]{0,199}$"}}],!1}else return validate1074.errors=[{instancePath:instancePath+"/contact",schemaPath:"#/propertie\
s/contact/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.
consentAt!==void 0){let _errs7=errors;validate66(data.consentAt,{instancePath:instancePath+"/consentAt",parentData:data,
parentDataProperty:"consentAt",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.
errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;if(valid0)if(data.witness!==void 0){let _errs8=errors;
validate1077(data.witness,{instancePath:instancePath+"/witness",parentData:data,parentDataProperty:"witness",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate1077.errors:vErrors.concat(validate1077.errors),errors=vErrors.length);var valid0=_errs8===
errors}else var valid0=!0}}}}}}else return validate1074.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return validate1074.errors=vErrors,errors===0}validate1074.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate1083(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate1083.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.day===void 0&&
(missing0="day")||data.by===void 0&&(missing0="by"))return validate1083.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="day"||key0==="by"||
key0==="note")){return validate1083.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.day!==void 0){let _errs2=errors;validate66(
data.day,{instancePath:instancePath+"/day",parentData:data,parentDataProperty:"day",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs3=errors;validate1077(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1077.errors:vErrors.concat(validate1077.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.note!==void 0){let data2=data.
note,_errs4=errors;if(errors===_errs4)if(typeof data2=="string"){if(func1(data2)>2e3)return validate1083.errors=[{instancePath:instancePath+
"/note",schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit:2e3}}],!1;if(!pattern70.test(data2))return validate1083.
errors=[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/pattern",keyword:"pattern",params:{pattern:"^[^\
\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$"}}],
!1}else return validate1083.errors=[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",
params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0}}}}else return validate1083.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate1083.errors=vErrors,errors===0}validate1083.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate1087(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate1087.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&
(missing0="id")||data.referee===void 0&&(missing0="referee"))return validate1087.errors=[{instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="id"||
key0==="referee"||key0==="contact"||key0==="askedAt"||key0==="askedBy"||key0==="receivedAt"||key0==="seenBy"||key0==="go\
od")){return validate1087.errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.id!==void 0){let _errs2=errors;validate1050(data.id,{instancePath:instancePath+
"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1050.errors:vErrors.
concat(validate1050.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.referee!==
void 0){let data1=data.referee,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func1(data1)>120)return validate1087.
errors=[{instancePath:instancePath+"/referee",schemaPath:"#/properties/referee/maxLength",keyword:"maxLength",params:{limit:120}}],
!1;if(!pattern71.test(data1))return validate1087.errors=[{instancePath:instancePath+"/referee",schemaPath:"#/properties/\
referee/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\\
u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,119}$"}}],
!1}else return validate1087.errors=[{instancePath:instancePath+"/referee",schemaPath:"#/properties/referee/type",keyword:"\
type",params:{type:"string"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.contact!==void 0){let data2=data.
contact,_errs5=errors;if(errors===_errs5)if(typeof data2=="string"){if(func1(data2)>200)return validate1087.errors=[{instancePath:instancePath+
"/contact",schemaPath:"#/properties/contact/maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(!pattern73.test(data2))
return validate1087.errors=[{instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/pattern",keyword:"pat\
tern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\
\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,199}$"}}],!1}else return validate1087.errors=
[{instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type:"string"}}],!1;
var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.askedAt!==void 0){let _errs7=errors;validate65(data.askedAt,
{instancePath:instancePath+"/askedAt",parentData:data,parentDataProperty:"askedAt",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0;
if(valid0){if(data.askedBy!==void 0){let _errs8=errors;validate1077(data.askedBy,{instancePath:instancePath+"/askedBy",parentData:data,
parentDataProperty:"askedBy",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1077.errors:vErrors.concat(validate1077.
errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.receivedAt!==void 0){let _errs9=errors;
validate65(data.receivedAt,{instancePath:instancePath+"/receivedAt",parentData:data,parentDataProperty:"receivedAt",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs9===
errors}else var valid0=!0;if(valid0){if(data.seenBy!==void 0){let _errs10=errors;validate1077(data.seenBy,{instancePath:instancePath+
"/seenBy",parentData:data,parentDataProperty:"seenBy",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1077.errors:
vErrors.concat(validate1077.errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0)if(data.
good!==void 0){let _errs11=errors;if(typeof data.good!="boolean")return validate1087.errors=[{instancePath:instancePath+
"/good",schemaPath:"#/properties/good/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs11===errors}else
var valid0=!0}}}}}}}}}else return validate1087.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}}],!1;return validate1087.errors=vErrors,errors===0}validate1087.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate1094(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate1094.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.name===void 0&&
(missing0="name")||data.clear===void 0&&(missing0="clear")||data.until===void 0&&(missing0="until")||data.seenBy===void 0&&
(missing0="seenBy")||data.at===void 0&&(missing0="at"))return validate1094.errors=[{instancePath,schemaPath:"#/required",
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="name"||key0===
"clear"||key0==="until"||key0==="seenBy"||key0==="at")){return validate1094.errors=[{instancePath,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.name!==
void 0){let _errs2=errors;validate1053(data.name,{instancePath:instancePath+"/name",parentData:data,parentDataProperty:"\
name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1053.errors:vErrors.concat(validate1053.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.clear!==void 0){let _errs3=errors;if(typeof data.
clear!="boolean")return validate1094.errors=[{instancePath:instancePath+"/clear",schemaPath:"#/properties/clear/type",keyword:"\
type",params:{type:"boolean"}}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.until!==void 0){let _errs5=errors;
validate66(data.until,{instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.seenBy!==void 0){let _errs6=errors;validate1077(data.seenBy,{instancePath:instancePath+
"/seenBy",parentData:data,parentDataProperty:"seenBy",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1077.errors:
vErrors.concat(validate1077.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0)if(data.
at!==void 0){let _errs7=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"a\
t",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs7===errors}else var valid0=!0}}}}}}else return validate1094.errors=[{instancePath,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return validate1094.errors=vErrors,errors===0}validate1094.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var schema243={type:"object",additionalProperties:!1,required:["member","given","witnes\
s","at"],properties:{member:{$ref:"MemberId"},given:{enum:["in-person","in-writing","by-phone","by-court"]},witness:{$ref:"\
ActedBy"},at:{$ref:"Instant"},until:{$ref:"Day"},note:{type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\\
u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{\
0,199}$",maxLength:200}}};function validate1100(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){
let vErrors=null,errors=0,evaluated0=validate1100.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.
dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
member===void 0&&(missing0="member")||data.given===void 0&&(missing0="given")||data.witness===void 0&&(missing0="witness")||
data.at===void 0&&(missing0="at"))return validate1100.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="member"||key0==="given"||key0==="wit\
ness"||key0==="at"||key0==="until"||key0==="note")){return validate1100.errors=[{instancePath,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.member!==
void 0){let _errs2=errors;validate984(data.member,{instancePath:instancePath+"/member",parentData:data,parentDataProperty:"\
member",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate984.errors:vErrors.concat(validate984.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.given!==void 0){let data1=data.given,_errs3=errors;
if(!(data1==="in-person"||data1==="in-writing"||data1==="by-phone"||data1==="by-court"))return validate1100.errors=[{instancePath:instancePath+
"/given",schemaPath:"#/properties/given/enum",keyword:"enum",params:{allowedValues:schema243.properties.given.enum}}],!1;
var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.witness!==void 0){let _errs4=errors;validate1077(data.witness,
{instancePath:instancePath+"/witness",parentData:data,parentDataProperty:"witness",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate1077.errors:vErrors.concat(validate1077.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.at!==void 0){let _errs5=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"\
at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs5===errors}else var valid0=!0;if(valid0){if(data.until!==void 0){let _errs6=errors;validate66(data.
until,{instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate66.errors:vErrors.concat(validate66.errors),errors=vErrors.length);var valid0=_errs6===errors}else
var valid0=!0;if(valid0)if(data.note!==void 0){let data5=data.note,_errs7=errors;if(errors===_errs7)if(typeof data5=="st\
ring"){if(func1(data5)>200)return validate1100.errors=[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/\
maxLength",keyword:"maxLength",params:{limit:200}}],!1;if(!pattern73.test(data5))return validate1100.errors=[{instancePath:instancePath+
"/note",schemaPath:"#/properties/note/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u2\
00e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufe\
ff]{0,199}$"}}],!1}else return validate1100.errors=[{instancePath:instancePath+"/note",schemaPath:"#/properties/note/typ\
e",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs7===errors}else var valid0=!0}}}}}}}else return validate1100.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate1100.errors=vErrors,
errors===0}validate1100.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate1106(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate1106.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.at===void 0&&
(missing0="at")||data.by===void 0&&(missing0="by")||data.text===void 0&&(missing0="text"))return validate1106.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="at"||key0==="by"||key0==="text")){return validate1106.errors=[{instancePath,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.at!==void 0){
let _errs2=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.by!==void 0){let _errs3=errors;validate1077(data.by,{instancePath:instancePath+"/by",parentData:data,
parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1077.errors:vErrors.concat(validate1077.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.text!==void 0){let data2=data.
text,_errs4=errors;if(errors===_errs4)if(typeof data2=="string"){if(func1(data2)>2e3)return validate1106.errors=[{instancePath:instancePath+
"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit:2e3}}],!1;if(!pattern70.test(data2))return validate1106.
errors=[{instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern:"^[^\
\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$"}}],
!1}else return validate1106.errors=[{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",
params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0}}}}else return validate1106.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate1106.errors=vErrors,errors===0}validate1106.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pattern109=new RegExp("^[a-z][a-z-]{1,31}$","u");function validate1110(data,{instancePath="",parentData,parentDataProperty,
rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate1110.evaluated;if(evaluated0.dynamicProps&&
(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.at===void 0&&(missing0="at")||data.by===void 0&&(missing0="by")||data.what===
void 0&&(missing0="what"))return validate1110.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="at"||key0==="by"||key0==="what")){return validate1110.errors=[{instancePath,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.at!==void 0){let _errs2=errors;validate65(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"\
at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){let _errs3=errors;validate1077(data.
by,{instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate1077.errors:vErrors.concat(validate1077.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0)if(data.what!==void 0){let data2=data.what,_errs4=errors;if(errors===_errs4)if(typeof data2=="string"){if(func1(
data2)>32)return validate1110.errors=[{instancePath:instancePath+"/what",schemaPath:"#/properties/what/maxLength",keyword:"\
maxLength",params:{limit:32}}],!1;if(!pattern109.test(data2))return validate1110.errors=[{instancePath:instancePath+"/wh\
at",schemaPath:"#/properties/what/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z-]{1,31}$"}}],!1}else return validate1110.
errors=[{instancePath:instancePath+"/what",schemaPath:"#/properties/what/type",keyword:"type",params:{type:"string"}}],!1;
var valid0=_errs4===errors}else var valid0=!0}}}}else return validate1110.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return validate1110.errors=vErrors,errors===0}validate1110.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function validate1114(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate1114.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.balanceSeconds===
void 0&&(missing0="balanceSeconds")||data.reservedSeconds===void 0&&(missing0="reservedSeconds")||data.floorSeconds===void 0&&
(missing0="floorSeconds")||data.ceilingSeconds===void 0&&(missing0="ceilingSeconds"))return validate1114.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="balanceSeconds"||key0==="reservedSeconds"||key0==="floorSeconds"||key0==="ceilingSeconds")){return validate1114.
errors=[{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.balanceSeconds!==void 0){let _errs2=errors;validate62(data.balanceSeconds,{instancePath:instancePath+
"/balanceSeconds",parentData:data,parentDataProperty:"balanceSeconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.reservedSeconds!==void 0){let _errs3=errors;validate63(data.reservedSeconds,{instancePath:instancePath+
"/reservedSeconds",parentData:data,parentDataProperty:"reservedSeconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?
validate63.errors:vErrors.concat(validate63.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.floorSeconds!==void 0){let _errs4=errors;validate62(data.floorSeconds,{instancePath:instancePath+"/fl\
oorSeconds",parentData:data,parentDataProperty:"floorSeconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.
errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)
if(data.ceilingSeconds!==void 0){let _errs5=errors;validate62(data.ceilingSeconds,{instancePath:instancePath+"/ceilingSe\
conds",parentData:data,parentDataProperty:"ceilingSeconds",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate62.
errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}}else return validate1114.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate1114.errors=vErrors,
errors===0}validate1114.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function validate1062(data,{instancePath="",
parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate1062.evaluated;
if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.status===void 0&&(missing0=
"status")||data.shown===void 0&&(missing0="shown")||data.name===void 0&&(missing0="name")||data.language===void 0&&(missing0=
"language")||data.roles===void 0&&(missing0="roles")||data.minor===void 0&&(missing0="minor")||data.changed===void 0&&(missing0=
"changed")||data.needs===void 0&&(missing0="needs")||data.may===void 0&&(missing0="may"))return validate1062.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func17.call(schema237.properties,key0)){return validate1062.errors=[{instancePath,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.id!==void 0){let _errs2=errors;
validate984(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate984.errors:vErrors.concat(validate984.errors),errors=vErrors.length);var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.at!==void 0){let _errs3=errors;validate65(data.at,{instancePath:instancePath+
"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.
concat(validate65.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.changed!==
void 0){let _errs4=errors;validate65(data.changed,{instancePath:instancePath+"/changed",parentData:data,parentDataProperty:"\
changed",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.
length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs5=errors;validate1037(
data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate1037.errors:vErrors.concat(validate1037.errors),errors=vErrors.length);var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.roles!==void 0){let data4=data.roles,_errs6=errors;if(errors===_errs6)if(Array.
isArray(data4)){if(data4.length>3)return validate1062.errors=[{instancePath:instancePath+"/roles",schemaPath:"#/properti\
es/roles/maxItems",keyword:"maxItems",params:{limit:3}}],!1;{var valid1=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){
let _errs8=errors;validate1043(data4[i0],{instancePath:instancePath+"/roles/"+i0,parentData:data4,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1043.errors:vErrors.concat(validate1043.errors),errors=vErrors.
length);var valid1=_errs8===errors;if(!valid1)break}}}else return validate1062.errors=[{instancePath:instancePath+"/role\
s",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs6===errors}else var valid0=!0;
if(valid0){if(data.name!==void 0){let _errs9=errors;validate989(data.name,{instancePath:instancePath+"/name",parentData:data,
parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate989.errors:vErrors.concat(validate989.
errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.contact!==void 0){let _errs10=errors;
validate991(data.contact,{instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate991.errors:vErrors.concat(validate991.errors),errors=vErrors.length);var valid0=_errs10===
errors}else var valid0=!0;if(valid0){if(data.language!==void 0){let _errs11=errors;validate998(data.language,{instancePath:instancePath+
"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate998.
errors:vErrors.concat(validate998.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){
if(data.area!==void 0){let data9=data.area,_errs12=errors;if(errors===_errs12)if(typeof data9=="string"){if(func1(data9)>
80)return validate1062.errors=[{instancePath:instancePath+"/area",schemaPath:"#/properties/area/maxLength",keyword:"maxL\
ength",params:{limit:80}}],!1;if(!pattern69.test(data9))return validate1062.errors=[{instancePath:instancePath+"/area",schemaPath:"\
#/properties/area/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u20\
2e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$"}}],
!1}else return validate1062.errors=[{instancePath:instancePath+"/area",schemaPath:"#/properties/area/type",keyword:"type",
params:{type:"string"}}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.place!==void 0){let _errs14=errors;
validate1000(data.place,{instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate1000.errors:vErrors.concat(validate1000.errors),errors=vErrors.length);var valid0=_errs14===
errors}else var valid0=!0;if(valid0){if(data.reachMetres!==void 0){let data11=data.reachMetres,_errs15=errors;if(!(typeof data11==
"number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11)))return validate1062.errors=[{instancePath:instancePath+"/reachM\
etres",schemaPath:"#/properties/reachMetres/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs15&&typeof data11==
"number"&&isFinite(data11)){if(data11>2e5||isNaN(data11))return validate1062.errors=[{instancePath:instancePath+"/reachM\
etres",schemaPath:"#/properties/reachMetres/maximum",keyword:"maximum",params:{comparison:"<=",limit:2e5}}],!1;if(data11<
0||isNaN(data11))return validate1062.errors=[{instancePath:instancePath+"/reachMetres",schemaPath:"#/properties/reachMet\
res/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs15===errors}else var valid0=!0;if(valid0){
if(data.free!==void 0){let data12=data.free,_errs17=errors;if(errors===_errs17)if(Array.isArray(data12)){if(data12.length>
21)return validate1062.errors=[{instancePath:instancePath+"/free",schemaPath:"#/properties/free/maxItems",keyword:"maxIt\
ems",params:{limit:21}}],!1;{var valid2=!0;let len1=data12.length;for(let i1=0;i1<len1;i1++){let _errs19=errors;validate1002(
data12[i1],{instancePath:instancePath+"/free/"+i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate1002.errors:vErrors.concat(validate1002.errors),errors=vErrors.length);var valid2=_errs19===errors;
if(!valid2)break}}}else return validate1062.errors=[{instancePath:instancePath+"/free",schemaPath:"#/properties/free/typ\
e",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.about!==void 0){
let data14=data.about,_errs20=errors;if(errors===_errs20)if(typeof data14=="string"){if(func1(data14)>2e3)return validate1062.
errors=[{instancePath:instancePath+"/about",schemaPath:"#/properties/about/maxLength",keyword:"maxLength",params:{limit:2e3}}],
!1;if(!pattern70.test(data14))return validate1062.errors=[{instancePath:instancePath+"/about",schemaPath:"#/properties/a\
bout/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200\
f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$"}}],!1}else return validate1062.errors=[{instancePath:instancePath+"/ab\
out",schemaPath:"#/properties/about/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs20===errors}else var valid0=!0;
if(valid0){if(data.birthYear!==void 0){let data15=data.birthYear,_errs22=errors;if(!(typeof data15=="number"&&!(data15%1)&&
!isNaN(data15)&&isFinite(data15)))return validate1062.errors=[{instancePath:instancePath+"/birthYear",schemaPath:"#/prop\
erties/birthYear/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs22&&typeof data15=="number"&&isFinite(
data15)){if(data15>2200||isNaN(data15))return validate1062.errors=[{instancePath:instancePath+"/birthYear",schemaPath:"#\
/properties/birthYear/maximum",keyword:"maximum",params:{comparison:"<=",limit:2200}}],!1;if(data15<1900||isNaN(data15))
return validate1062.errors=[{instancePath:instancePath+"/birthYear",schemaPath:"#/properties/birthYear/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1900}}],!1}var valid0=_errs22===errors}else var valid0=!0;if(valid0){if(data.emergency!==
void 0){let _errs24=errors;validate1004(data.emergency,{instancePath:instancePath+"/emergency",parentData:data,parentDataProperty:"\
emergency",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1004.errors:vErrors.concat(validate1004.errors),errors=
vErrors.length);var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.minor!==void 0){let _errs25=errors;if(typeof data.
minor!="boolean")return validate1062.errors=[{instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/type",keyword:"\
type",params:{type:"boolean"}}],!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.guardian!==void 0){
let _errs27=errors;validate1074(data.guardian,{instancePath:instancePath+"/guardian",parentData:data,parentDataProperty:"\
guardian",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1074.errors:vErrors.concat(validate1074.errors),errors=
vErrors.length);var valid0=_errs27===errors}else var valid0=!0;if(valid0){if(data.paper!==void 0){let _errs28=errors;if(typeof data.
paper!="boolean")return validate1062.errors=[{instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/type",keyword:"\
type",params:{type:"boolean"}}],!1;var valid0=_errs28===errors}else var valid0=!0;if(valid0){if(data.agreedTerms!==void 0){
let data20=data.agreedTerms,_errs30=errors;if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)&&isFinite(data20)))
return validate1062.errors=[{instancePath:instancePath+"/agreedTerms",schemaPath:"#/properties/agreedTerms/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs30&&typeof data20=="number"&&isFinite(data20)){if(data20>1e6||isNaN(
data20))return validate1062.errors=[{instancePath:instancePath+"/agreedTerms",schemaPath:"#/properties/agreedTerms/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data20<1||isNaN(data20))return validate1062.errors=[{instancePath:instancePath+
"/agreedTerms",schemaPath:"#/properties/agreedTerms/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs30===
errors}else var valid0=!0;if(valid0){if(data.account!==void 0){let _errs32=errors;validate55(data.account,{instancePath:instancePath+
"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:
vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs32===errors}else var valid0=!0;if(valid0){if(data.
handle!==void 0){let _errs33=errors;validate1010(data.handle,{instancePath:instancePath+"/handle",parentData:data,parentDataProperty:"\
handle",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1010.errors:vErrors.concat(validate1010.errors),errors=
vErrors.length);var valid0=_errs33===errors}else var valid0=!0;if(valid0){if(data.number!==void 0){let _errs34=errors;validate986(
data.number,{instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate986.errors:vErrors.concat(validate986.errors),errors=vErrors.length);var valid0=_errs34===
errors}else var valid0=!0;if(valid0){if(data.interview!==void 0){let _errs35=errors;validate1083(data.interview,{instancePath:instancePath+
"/interview",parentData:data,parentDataProperty:"interview",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1083.
errors:vErrors.concat(validate1083.errors),errors=vErrors.length);var valid0=_errs35===errors}else var valid0=!0;if(valid0){
if(data.references!==void 0){let data25=data.references,_errs36=errors;if(errors===_errs36)if(Array.isArray(data25)){if(data25.
length>10)return validate1062.errors=[{instancePath:instancePath+"/references",schemaPath:"#/properties/references/maxIt\
ems",keyword:"maxItems",params:{limit:10}}],!1;{var valid3=!0;let len2=data25.length;for(let i2=0;i2<len2;i2++){let _errs38=errors;
validate1087(data25[i2],{instancePath:instancePath+"/references/"+i2,parentData:data25,parentDataProperty:i2,rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate1087.errors:vErrors.concat(validate1087.errors),errors=vErrors.length);var valid3=_errs38===
errors;if(!valid3)break}}}else return validate1062.errors=[{instancePath:instancePath+"/references",schemaPath:"#/proper\
ties/references/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs36===errors}else var valid0=!0;if(valid0){
if(data.checks!==void 0){let data27=data.checks,_errs39=errors;if(errors===_errs39)if(Array.isArray(data27)){if(data27.length>
20)return validate1062.errors=[{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/maxItems",keyword:"m\
axItems",params:{limit:20}}],!1;{var valid4=!0;let len3=data27.length;for(let i3=0;i3<len3;i3++){let _errs41=errors;validate1094(
data27[i3],{instancePath:instancePath+"/checks/"+i3,parentData:data27,parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate1094.errors:vErrors.concat(validate1094.errors),errors=vErrors.length);var valid4=_errs41===errors;
if(!valid4)break}}}else return validate1062.errors=[{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks\
/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs39===errors}else var valid0=!0;if(valid0){if(data.proxies!==
void 0){let data29=data.proxies,_errs42=errors;if(errors===_errs42)if(Array.isArray(data29)){if(data29.length>10)return validate1062.
errors=[{instancePath:instancePath+"/proxies",schemaPath:"#/properties/proxies/maxItems",keyword:"maxItems",params:{limit:10}}],
!1;{var valid5=!0;let len4=data29.length;for(let i4=0;i4<len4;i4++){let _errs44=errors;validate1100(data29[i4],{instancePath:instancePath+
"/proxies/"+i4,parentData:data29,parentDataProperty:i4,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1100.errors:
vErrors.concat(validate1100.errors),errors=vErrors.length);var valid5=_errs44===errors;if(!valid5)break}}}else return validate1062.
errors=[{instancePath:instancePath+"/proxies",schemaPath:"#/properties/proxies/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs42===errors}else var valid0=!0;if(valid0){if(data.reason!==void 0){let data31=data.reason,_errs45=errors;
if(errors===_errs45)if(typeof data31=="string"){if(func1(data31)>300)return validate1062.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit:300}}],!1;if(!pattern92.test(data31))
return validate1062.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"patte\
rn",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u\
007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$"}}],!1}else return validate1062.errors=[
{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs45===
errors}else var valid0=!0;if(valid0){if(data.notes!==void 0){let data32=data.notes,_errs47=errors;if(errors===_errs47)if(Array.
isArray(data32)){if(data32.length>200)return validate1062.errors=[{instancePath:instancePath+"/notes",schemaPath:"#/prop\
erties/notes/maxItems",keyword:"maxItems",params:{limit:200}}],!1;{var valid6=!0;let len5=data32.length;for(let i5=0;i5<
len5;i5++){let _errs49=errors;validate1106(data32[i5],{instancePath:instancePath+"/notes/"+i5,parentData:data32,parentDataProperty:i5,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1106.errors:vErrors.concat(validate1106.errors),errors=vErrors.
length);var valid6=_errs49===errors;if(!valid6)break}}}else return validate1062.errors=[{instancePath:instancePath+"/not\
es",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs47===errors}else var valid0=!0;
if(valid0){if(data.steps!==void 0){let data34=data.steps,_errs50=errors;if(errors===_errs50)if(Array.isArray(data34)){if(data34.
length>200)return validate1062.errors=[{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"\
maxItems",params:{limit:200}}],!1;{var valid7=!0;let len6=data34.length;for(let i6=0;i6<len6;i6++){let _errs52=errors;validate1110(
data34[i6],{instancePath:instancePath+"/steps/"+i6,parentData:data34,parentDataProperty:i6,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate1110.errors:vErrors.concat(validate1110.errors),errors=vErrors.length);var valid7=_errs52===errors;
if(!valid7)break}}}else return validate1062.errors=[{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/t\
ype",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs50===errors}else var valid0=!0;if(valid0){if(data.shown!==
void 0){let data36=data.shown,_errs53=errors;if(errors===_errs53)if(typeof data36=="string"){if(func1(data36)>130)return validate1062.
errors=[{instancePath:instancePath+"/shown",schemaPath:"#/properties/shown/maxLength",keyword:"maxLength",params:{limit:130}}],
!1;if(!pattern60.test(data36))return validate1062.errors=[{instancePath:instancePath+"/shown",schemaPath:"#/properties/s\
hown/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u20\
69\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,129}$"}}],!1}else
return validate1062.errors=[{instancePath:instancePath+"/shown",schemaPath:"#/properties/shown/type",keyword:"type",params:{
type:"string"}}],!1;var valid0=_errs53===errors}else var valid0=!0;if(valid0){if(data.hours!==void 0){let _errs55=errors;
validate1114(data.hours,{instancePath:instancePath+"/hours",parentData:data,parentDataProperty:"hours",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate1114.errors:vErrors.concat(validate1114.errors),errors=vErrors.length);var valid0=_errs55===
errors}else var valid0=!0;if(valid0){if(data.needs!==void 0){let data38=data.needs,_errs56=errors;if(errors===_errs56)if(Array.
isArray(data38)){if(data38.length>5)return validate1062.errors=[{instancePath:instancePath+"/needs",schemaPath:"#/proper\
ties/needs/maxItems",keyword:"maxItems",params:{limit:5}}],!1;{var valid8=!0;let len7=data38.length;for(let i7=0;i7<len7;i7++){
let data39=data38[i7],_errs58=errors;if(!(data39==="interview"||data39==="reference"||data39==="check"||data39==="guardi\
an"||data39==="decision"))return validate1062.errors=[{instancePath:instancePath+"/needs/"+i7,schemaPath:"#/properties/n\
eeds/items/enum",keyword:"enum",params:{allowedValues:schema237.properties.needs.items.enum}}],!1;var valid8=_errs58===errors;
if(!valid8)break}}}else return validate1062.errors=[{instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/t\
ype",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs56===errors}else var valid0=!0;if(valid0)if(data.may!==void 0){
let data40=data.may,_errs59=errors;if(errors===_errs59)if(Array.isArray(data40)){if(data40.length>20)return validate1062.
errors=[{instancePath:instancePath+"/may",schemaPath:"#/properties/may/maxItems",keyword:"maxItems",params:{limit:20}}],
!1;{var valid9=!0;let len8=data40.length;for(let i8=0;i8<len8;i8++){let data41=data40[i8],_errs61=errors;if(!(data41==="\
interview"||data41==="reference-name"||data41==="reference-ask"||data41==="reference-seen"||data41==="check"||data41==="\
approve"||data41==="decline"||data41==="reopen"||data41==="suspend"||data41==="resume"||data41==="leave"||data41==="dece\
ased"||data41==="erase"||data41==="new-card"||data41==="proxy-add"||data41==="proxy-end"||data41==="roles"||data41==="no\
te"||data41==="change"))return validate1062.errors=[{instancePath:instancePath+"/may/"+i8,schemaPath:"#/properties/may/i\
tems/enum",keyword:"enum",params:{allowedValues:schema237.properties.may.items.enum}}],!1;var valid9=_errs61===errors;if(!valid9)
break}}}else return validate1062.errors=[{instancePath:instancePath+"/may",schemaPath:"#/properties/may/type",keyword:"t\
ype",params:{type:"array"}}],!1;var valid0=_errs59===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return validate1062.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate1062.errors=vErrors,
errors===0}validate1062.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateMember=validate1120,schema247={
type:"object",additionalProperties:!1,required:["id","at","changed","status","roles","name","language","minor","paper","\
references","checks","proxies","notes","steps"],properties:{id:{$ref:"MemberId"},at:{$ref:"Instant"},changed:{$ref:"Inst\
ant"},status:{$ref:"MemberStatus"},roles:{type:"array",maxItems:3,items:{$ref:"StaffRole"}},name:{$ref:"PersonName"},contact:{
$ref:"Contact"},language:{$ref:"PersonLanguage"},area:{type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\\
u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{\
0,79}$",maxLength:80},place:{$ref:"MemberPlace"},reachMetres:{type:"integer",minimum:0,maximum:2e5},free:{type:"array",maxItems:21,
items:{$ref:"FreePart"}},about:{type:"string",pattern:"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200\
e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$",maxLength:2e3},birthYear:{type:"integer",minimum:1900,maximum:2200},
emergency:{$ref:"EmergencyContact"},minor:{type:"boolean"},guardian:{$ref:"MemberGuardian"},paper:{type:"boolean"},agreedTerms:{
type:"integer",minimum:1,maximum:1e6},account:{$ref:"AccountId"},handle:{$ref:"MemberHandle"},number:{$ref:"CardNumber"},
card:{type:"string",pattern:"^[a-z2-7]{26}$",maxLength:26},interview:{$ref:"MemberInterview"},references:{type:"array",maxItems:10,
items:{$ref:"MemberReference"}},checks:{type:"array",maxItems:20,items:{$ref:"MemberCheck"}},proxies:{type:"array",maxItems:10,
items:{$ref:"MemberProxy"}},reason:{type:"string",pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\\
u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$",
maxLength:300},origin:{type:"string",pattern:"^[A-Za-z0-9._:-]{1,80}$",maxLength:80},openingSeconds:{$ref:"Balance"},notes:{
type:"array",maxItems:200,items:{$ref:"MemberNote"}},steps:{type:"array",maxItems:200,items:{$ref:"MemberStepTaken"}}}},
pattern113=new RegExp("^[a-z2-7]{26}$","u");function validate1120(data,{instancePath="",parentData,parentDataProperty,rootData=data,
dynamicAnchors={}}={}){let vErrors=null,errors=0,evaluated0=validate1120.evaluated;if(evaluated0.dynamicProps&&(evaluated0.
props=void 0),evaluated0.dynamicItems&&(evaluated0.items=void 0),errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.id===void 0&&(missing0="id")||data.at===void 0&&(missing0="at")||data.changed===void 0&&(missing0=
"changed")||data.status===void 0&&(missing0="status")||data.roles===void 0&&(missing0="roles")||data.name===void 0&&(missing0=
"name")||data.language===void 0&&(missing0="language")||data.minor===void 0&&(missing0="minor")||data.paper===void 0&&(missing0=
"paper")||data.references===void 0&&(missing0="references")||data.checks===void 0&&(missing0="checks")||data.proxies===void 0&&
(missing0="proxies")||data.notes===void 0&&(missing0="notes")||data.steps===void 0&&(missing0="steps"))return validate1120.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!func17.call(schema247.properties,key0)){return validate1120.errors=[{instancePath,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
id!==void 0){let _errs2=errors;validate984(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"\
id",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate984.errors:vErrors.concat(validate984.errors),errors=vErrors.
length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.at!==void 0){let _errs3=errors;validate65(data.
at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData,dynamicAnchors})||(vErrors=vErrors===
null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.changed!==void 0){let _errs4=errors;validate65(data.changed,{instancePath:instancePath+"/changed",parentData:data,
parentDataProperty:"changed",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let _errs5=errors;
validate1037(data.status,{instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate1037.errors:vErrors.concat(validate1037.errors),errors=vErrors.length);var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.roles!==void 0){let data4=data.roles,_errs6=errors;if(errors===_errs6)if(Array.
isArray(data4)){if(data4.length>3)return validate1120.errors=[{instancePath:instancePath+"/roles",schemaPath:"#/properti\
es/roles/maxItems",keyword:"maxItems",params:{limit:3}}],!1;{var valid1=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){
let _errs8=errors;validate1043(data4[i0],{instancePath:instancePath+"/roles/"+i0,parentData:data4,parentDataProperty:i0,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1043.errors:vErrors.concat(validate1043.errors),errors=vErrors.
length);var valid1=_errs8===errors;if(!valid1)break}}}else return validate1120.errors=[{instancePath:instancePath+"/role\
s",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs6===errors}else var valid0=!0;
if(valid0){if(data.name!==void 0){let _errs9=errors;validate989(data.name,{instancePath:instancePath+"/name",parentData:data,
parentDataProperty:"name",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate989.errors:vErrors.concat(validate989.
errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.contact!==void 0){let _errs10=errors;
validate991(data.contact,{instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate991.errors:vErrors.concat(validate991.errors),errors=vErrors.length);var valid0=_errs10===
errors}else var valid0=!0;if(valid0){if(data.language!==void 0){let _errs11=errors;validate998(data.language,{instancePath:instancePath+
"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate998.
errors:vErrors.concat(validate998.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){
if(data.area!==void 0){let data9=data.area,_errs12=errors;if(errors===_errs12)if(typeof data9=="string"){if(func1(data9)>
80)return validate1120.errors=[{instancePath:instancePath+"/area",schemaPath:"#/properties/area/maxLength",keyword:"maxL\
ength",params:{limit:80}}],!1;if(!pattern69.test(data9))return validate1120.errors=[{instancePath:instancePath+"/area",schemaPath:"\
#/properties/area/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u20\
2e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$"}}],
!1}else return validate1120.errors=[{instancePath:instancePath+"/area",schemaPath:"#/properties/area/type",keyword:"type",
params:{type:"string"}}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.place!==void 0){let _errs14=errors;
validate1000(data.place,{instancePath:instancePath+"/place",parentData:data,parentDataProperty:"place",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate1000.errors:vErrors.concat(validate1000.errors),errors=vErrors.length);var valid0=_errs14===
errors}else var valid0=!0;if(valid0){if(data.reachMetres!==void 0){let data11=data.reachMetres,_errs15=errors;if(!(typeof data11==
"number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11)))return validate1120.errors=[{instancePath:instancePath+"/reachM\
etres",schemaPath:"#/properties/reachMetres/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs15&&typeof data11==
"number"&&isFinite(data11)){if(data11>2e5||isNaN(data11))return validate1120.errors=[{instancePath:instancePath+"/reachM\
etres",schemaPath:"#/properties/reachMetres/maximum",keyword:"maximum",params:{comparison:"<=",limit:2e5}}],!1;if(data11<
0||isNaN(data11))return validate1120.errors=[{instancePath:instancePath+"/reachMetres",schemaPath:"#/properties/reachMet\
res/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs15===errors}else var valid0=!0;if(valid0){
if(data.free!==void 0){let data12=data.free,_errs17=errors;if(errors===_errs17)if(Array.isArray(data12)){if(data12.length>
21)return validate1120.errors=[{instancePath:instancePath+"/free",schemaPath:"#/properties/free/maxItems",keyword:"maxIt\
ems",params:{limit:21}}],!1;{var valid2=!0;let len1=data12.length;for(let i1=0;i1<len1;i1++){let _errs19=errors;validate1002(
data12[i1],{instancePath:instancePath+"/free/"+i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate1002.errors:vErrors.concat(validate1002.errors),errors=vErrors.length);var valid2=_errs19===errors;
if(!valid2)break}}}else return validate1120.errors=[{instancePath:instancePath+"/free",schemaPath:"#/properties/free/typ\
e",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.about!==void 0){
let data14=data.about,_errs20=errors;if(errors===_errs20)if(typeof data14=="string"){if(func1(data14)>2e3)return validate1120.
errors=[{instancePath:instancePath+"/about",schemaPath:"#/properties/about/maxLength",keyword:"maxLength",params:{limit:2e3}}],
!1;if(!pattern70.test(data14))return validate1120.errors=[{instancePath:instancePath+"/about",schemaPath:"#/properties/a\
bout/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200\
f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$"}}],!1}else return validate1120.errors=[{instancePath:instancePath+"/ab\
out",schemaPath:"#/properties/about/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs20===errors}else var valid0=!0;
if(valid0){if(data.birthYear!==void 0){let data15=data.birthYear,_errs22=errors;if(!(typeof data15=="number"&&!(data15%1)&&
!isNaN(data15)&&isFinite(data15)))return validate1120.errors=[{instancePath:instancePath+"/birthYear",schemaPath:"#/prop\
erties/birthYear/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs22&&typeof data15=="number"&&isFinite(
data15)){if(data15>2200||isNaN(data15))return validate1120.errors=[{instancePath:instancePath+"/birthYear",schemaPath:"#\
/properties/birthYear/maximum",keyword:"maximum",params:{comparison:"<=",limit:2200}}],!1;if(data15<1900||isNaN(data15))
return validate1120.errors=[{instancePath:instancePath+"/birthYear",schemaPath:"#/properties/birthYear/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1900}}],!1}var valid0=_errs22===errors}else var valid0=!0;if(valid0){if(data.emergency!==
void 0){let _errs24=errors;validate1004(data.emergency,{instancePath:instancePath+"/emergency",parentData:data,parentDataProperty:"\
emergency",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1004.errors:vErrors.concat(validate1004.errors),errors=
vErrors.length);var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.minor!==void 0){let _errs25=errors;if(typeof data.
minor!="boolean")return validate1120.errors=[{instancePath:instancePath+"/minor",schemaPath:"#/properties/minor/type",keyword:"\
type",params:{type:"boolean"}}],!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.guardian!==void 0){
let _errs27=errors;validate1074(data.guardian,{instancePath:instancePath+"/guardian",parentData:data,parentDataProperty:"\
guardian",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1074.errors:vErrors.concat(validate1074.errors),errors=
vErrors.length);var valid0=_errs27===errors}else var valid0=!0;if(valid0){if(data.paper!==void 0){let _errs28=errors;if(typeof data.
paper!="boolean")return validate1120.errors=[{instancePath:instancePath+"/paper",schemaPath:"#/properties/paper/type",keyword:"\
type",params:{type:"boolean"}}],!1;var valid0=_errs28===errors}else var valid0=!0;if(valid0){if(data.agreedTerms!==void 0){
let data20=data.agreedTerms,_errs30=errors;if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)&&isFinite(data20)))
return validate1120.errors=[{instancePath:instancePath+"/agreedTerms",schemaPath:"#/properties/agreedTerms/type",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs30&&typeof data20=="number"&&isFinite(data20)){if(data20>1e6||isNaN(
data20))return validate1120.errors=[{instancePath:instancePath+"/agreedTerms",schemaPath:"#/properties/agreedTerms/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1e6}}],!1;if(data20<1||isNaN(data20))return validate1120.errors=[{instancePath:instancePath+
"/agreedTerms",schemaPath:"#/properties/agreedTerms/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid0=_errs30===
errors}else var valid0=!0;if(valid0){if(data.account!==void 0){let _errs32=errors;validate55(data.account,{instancePath:instancePath+
"/account",parentData:data,parentDataProperty:"account",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate55.errors:
vErrors.concat(validate55.errors),errors=vErrors.length);var valid0=_errs32===errors}else var valid0=!0;if(valid0){if(data.
handle!==void 0){let _errs33=errors;validate1010(data.handle,{instancePath:instancePath+"/handle",parentData:data,parentDataProperty:"\
handle",rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1010.errors:vErrors.concat(validate1010.errors),errors=
vErrors.length);var valid0=_errs33===errors}else var valid0=!0;if(valid0){if(data.number!==void 0){let _errs34=errors;validate986(
data.number,{instancePath:instancePath+"/number",parentData:data,parentDataProperty:"number",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate986.errors:vErrors.concat(validate986.errors),errors=vErrors.length);var valid0=_errs34===
errors}else var valid0=!0;if(valid0){if(data.card!==void 0){let data24=data.card,_errs35=errors;if(errors===_errs35)if(typeof data24==
"string"){if(func1(data24)>26)return validate1120.errors=[{instancePath:instancePath+"/card",schemaPath:"#/properties/ca\
rd/maxLength",keyword:"maxLength",params:{limit:26}}],!1;if(!pattern113.test(data24))return validate1120.errors=[{instancePath:instancePath+
"/card",schemaPath:"#/properties/card/pattern",keyword:"pattern",params:{pattern:"^[a-z2-7]{26}$"}}],!1}else return validate1120.
errors=[{instancePath:instancePath+"/card",schemaPath:"#/properties/card/type",keyword:"type",params:{type:"string"}}],!1;
var valid0=_errs35===errors}else var valid0=!0;if(valid0){if(data.interview!==void 0){let _errs37=errors;validate1083(data.
interview,{instancePath:instancePath+"/interview",parentData:data,parentDataProperty:"interview",rootData,dynamicAnchors})||
(vErrors=vErrors===null?validate1083.errors:vErrors.concat(validate1083.errors),errors=vErrors.length);var valid0=_errs37===
errors}else var valid0=!0;if(valid0){if(data.references!==void 0){let data26=data.references,_errs38=errors;if(errors===
_errs38)if(Array.isArray(data26)){if(data26.length>10)return validate1120.errors=[{instancePath:instancePath+"/reference\
s",schemaPath:"#/properties/references/maxItems",keyword:"maxItems",params:{limit:10}}],!1;{var valid3=!0;let len2=data26.
length;for(let i2=0;i2<len2;i2++){let _errs40=errors;validate1087(data26[i2],{instancePath:instancePath+"/references/"+i2,
parentData:data26,parentDataProperty:i2,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1087.errors:vErrors.concat(
validate1087.errors),errors=vErrors.length);var valid3=_errs40===errors;if(!valid3)break}}}else return validate1120.errors=
[{instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type:"array"}}],
!1;var valid0=_errs38===errors}else var valid0=!0;if(valid0){if(data.checks!==void 0){let data28=data.checks,_errs41=errors;
if(errors===_errs41)if(Array.isArray(data28)){if(data28.length>20)return validate1120.errors=[{instancePath:instancePath+
"/checks",schemaPath:"#/properties/checks/maxItems",keyword:"maxItems",params:{limit:20}}],!1;{var valid4=!0;let len3=data28.
length;for(let i3=0;i3<len3;i3++){let _errs43=errors;validate1094(data28[i3],{instancePath:instancePath+"/checks/"+i3,parentData:data28,
parentDataProperty:i3,rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1094.errors:vErrors.concat(validate1094.
errors),errors=vErrors.length);var valid4=_errs43===errors;if(!valid4)break}}}else return validate1120.errors=[{instancePath:instancePath+
"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs41===errors}else
var valid0=!0;if(valid0){if(data.proxies!==void 0){let data30=data.proxies,_errs44=errors;if(errors===_errs44)if(Array.isArray(
data30)){if(data30.length>10)return validate1120.errors=[{instancePath:instancePath+"/proxies",schemaPath:"#/properties/\
proxies/maxItems",keyword:"maxItems",params:{limit:10}}],!1;{var valid5=!0;let len4=data30.length;for(let i4=0;i4<len4;i4++){
let _errs46=errors;validate1100(data30[i4],{instancePath:instancePath+"/proxies/"+i4,parentData:data30,parentDataProperty:i4,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1100.errors:vErrors.concat(validate1100.errors),errors=vErrors.
length);var valid5=_errs46===errors;if(!valid5)break}}}else return validate1120.errors=[{instancePath:instancePath+"/pro\
xies",schemaPath:"#/properties/proxies/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs44===errors}else var valid0=!0;
if(valid0){if(data.reason!==void 0){let data32=data.reason,_errs47=errors;if(errors===_errs47)if(typeof data32=="string"){
if(func1(data32)>300)return validate1120.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/ma\
xLength",keyword:"maxLength",params:{limit:300}}],!1;if(!pattern92.test(data32))return validate1120.errors=[{instancePath:instancePath+
"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f\\u007f-\\u009f\\u200\
b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\
\\ufeff]{0,299}$"}}],!1}else return validate1120.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properties/r\
eason/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs47===errors}else var valid0=!0;if(valid0){if(data.
origin!==void 0){let data33=data.origin,_errs49=errors;if(errors===_errs49)if(typeof data33=="string"){if(func1(data33)>
80)return validate1120.errors=[{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/maxLength",keyword:"\
maxLength",params:{limit:80}}],!1;if(!pattern81.test(data33))return validate1120.errors=[{instancePath:instancePath+"/or\
igin",schemaPath:"#/properties/origin/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9._:-]{1,80}$"}}],!1}else return validate1120.
errors=[{instancePath:instancePath+"/origin",schemaPath:"#/properties/origin/type",keyword:"type",params:{type:"string"}}],
!1;var valid0=_errs49===errors}else var valid0=!0;if(valid0){if(data.openingSeconds!==void 0){let _errs51=errors;validate62(
data.openingSeconds,{instancePath:instancePath+"/openingSeconds",parentData:data,parentDataProperty:"openingSeconds",rootData,
dynamicAnchors})||(vErrors=vErrors===null?validate62.errors:vErrors.concat(validate62.errors),errors=vErrors.length);var valid0=_errs51===
errors}else var valid0=!0;if(valid0){if(data.notes!==void 0){let data35=data.notes,_errs52=errors;if(errors===_errs52)if(Array.
isArray(data35)){if(data35.length>200)return validate1120.errors=[{instancePath:instancePath+"/notes",schemaPath:"#/prop\
erties/notes/maxItems",keyword:"maxItems",params:{limit:200}}],!1;{var valid6=!0;let len5=data35.length;for(let i5=0;i5<
len5;i5++){let _errs54=errors;validate1106(data35[i5],{instancePath:instancePath+"/notes/"+i5,parentData:data35,parentDataProperty:i5,
rootData,dynamicAnchors})||(vErrors=vErrors===null?validate1106.errors:vErrors.concat(validate1106.errors),errors=vErrors.
length);var valid6=_errs54===errors;if(!valid6)break}}}else return validate1120.errors=[{instancePath:instancePath+"/not\
es",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs52===errors}else var valid0=!0;
if(valid0)if(data.steps!==void 0){let data37=data.steps,_errs55=errors;if(errors===_errs55)if(Array.isArray(data37)){if(data37.
length>200)return validate1120.errors=[{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"\
maxItems",params:{limit:200}}],!1;{var valid7=!0;let len6=data37.length;for(let i6=0;i6<len6;i6++){let _errs57=errors;validate1110(
data37[i6],{instancePath:instancePath+"/steps/"+i6,parentData:data37,parentDataProperty:i6,rootData,dynamicAnchors})||(vErrors=
vErrors===null?validate1110.errors:vErrors.concat(validate1110.errors),errors=vErrors.length);var valid7=_errs57===errors;
if(!valid7)break}}}else return validate1120.errors=[{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/t\
ype",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs55===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return validate1120.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return validate1120.
errors=vErrors,errors===0}validate1120.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var validateMemberId=validate984,
validateGroupId=validate1143;function validate1143(data,{instancePath="",parentData,parentDataProperty,rootData=data,dynamicAnchors={}}={}){let vErrors=null,
errors=0,evaluated0=validate1143.evaluated;if(evaluated0.dynamicProps&&(evaluated0.props=void 0),evaluated0.dynamicItems&&
(evaluated0.items=void 0),errors===0)if(typeof data=="string"){if(func1(data)>16)return validate1143.errors=[{instancePath,
schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:16}}],!1;if(!pattern53.test(data))return validate1143.errors=
[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^g[a-z2-7]{15}$"}}],!1}else return validate1143.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"}}],!1;return validate1143.errors=vErrors,
errors===0}validate1143.evaluated={dynamicProps:!1,dynamicItems:!1};var validateReferenceId=validate1050,validateActedBy=validate1077,
validatePersonName=validate989,validateEmailAddress=validate992,validatePhoneNumber=validate994,validateContact=validate991,
validatePersonLanguage=validate998,validateFreePart=validate1002,validateMemberPlace=validate1000,validateMemberStatus=validate1037,
validateStaffRole=validate1043,validateCardNumber=validate986,validateMemberHandle=validate1010,validateCheckName=validate1053,
validateMemberCheck=validate1094,validateMemberReference=validate1087,validateMemberProxy=validate1100,validateMemberGuardian=validate1074,
validateMemberNote=validate1106,validateMemberStepTaken=validate1110,validateMemberInterview=validate1083,validateEmergencyContact=validate1004,
validateMemberHours=validate1114;export{validateAccept,validateAccountChange,validateAccountCreate,validateAccountId,validateAccountKey,validateAccountKind,
validateAccountLimit,validateAccountList,validateAccountOpen,validateAccountView,validateActedBy,validateAddress,validateAdvert,
validateAgreement,validateAgreementOpen,validateArrangement,validateArrangementId,validateArrangementState,validateBalance,
validateBankChange,validateBankId,validateBankList,validateBankRef,validateBankTitle,validateBankView,validateCapacity,validateCardNumber,
validateCategory,validateCheckName,validateClaim,validateClearingLoop,validateClearingPartner,validateClearingRound,validateClearingRule,
validateClearingRun,validateClearingStart,validateClearingView,validateCode,validateConcluded,validateConsent,validateConsistencyProof,
validateContact,validateCopies,validateCosignFork,validateDay,validateDecline,validateDeed,validateDid,validateDisposal,
validateDisputeReason,validateDoubleDecision,validateEmailAddress,validateEmergencyContact,validateEntry,validateEntryGroupId,
validateEventEvidence,validateEventHello,validateEventPartner,validateEventPosting,validateEvidence,validateEvidenceEntry,
validateEvidenceKind,validateEvidenceList,validateEvidenceView,validateExchange,validateExchangeCreate,validateExchangeView,
validateExtension,validateExtensions,validateFind,validateFound,validateFrame,validateFreePart,validateGenesis,validateGenesisEntry,
validateGroupId,validateHello,validateHouseRules,validateHouseRulesChange,validateIdHave,validateIdOps,validateIdTombstone,
validateIdUpdate,validateIdentityEntry,validateIdentityFork,validateIdentityItem,validateIdentityOp,validateIdentityOps,
validateInclusionProof,validateInclusionShown,validateInstant,validateIntro,validateInvite,validateInviteCreate,validateInviteCreated,
validateItem,validateLaneAck,validateLaneCopy,validateLaneCopyGet,validateLaneEntry,validateLaneFork,validateLaneGet,validateLaneHold,
validateLaneIn,validateLaneLimit,validateLaneLine,validateLaneOut,validateLaneProof,validateLaneRecovered,validateLaneRelease,
validateLaneResume,validateLaneSettle,validateLaneSuspend,validateLedgerIntent,validateLimit,validateLimitPair,validateLiveEvent,
validateLogFork,validateMember,validateMemberCard,validateMemberChange,validateMemberCheck,validateMemberCreate,validateMemberGone,
validateMemberGuardian,validateMemberHandle,validateMemberHours,validateMemberId,validateMemberImport,validateMemberImported,
validateMemberInterview,validateMemberList,validateMemberNote,validateMemberPlace,validateMemberProxy,validateMemberQuery,
validateMemberRef,validateMemberReference,validateMemberStatus,validateMemberStep,validateMemberStepTaken,validateMemberView,
validateMessageId,validateMultiaddr,validateNodeConfig,validateNodeStatus,validateNonce,validateNoticeId,validateOid,validateOrder,
validateOrderAccepted,validateOrderClosed,validateOrderIn,validateOrderOut,validateOrderPurpose,validateOrderRecovered,validateOwnEnd,
validateOwnEntry,validateOwnGet,validatePartnerAccept,validatePartnerChange,validatePartnerClose,validatePartnerIdentity,
validatePartnerList,validatePartnerPreview,validatePartnerStatement,validatePartnerView,validateParty,validatePartyRef,validatePersonLanguage,
validatePersonName,validatePhoneNumber,validatePosition,validateProblem,validateProofGet,validatePropose,validateProtocol,
validateProtocolError,validateProvenLane,validatePublicKey,validatePurpose,validateReceipt,validateReferenceId,validateRestoreItem,
validateRestorePartner,validateRestoreView,validateReversal,validateReversalCreate,validateRotationKeys,validateRouteList,
validateRulesEntry,validateSeal,validateSealProof,validateSealedReceipt,validateSeconds,validateSeq,validateSeriesId,validateSide,
validateSignature,validateSignedOp,validateStaffRole,validateStatement,validateStatementAgree,validateStatementAsk,validateStatementBody,
validateStatementEntry,validateStatementHeld,validateStatementItem,validateStatementLine,validateStatementLook,validateStatementOffer,
validateStatementPropose,validateStatementSide,validateStatementView,validateThreadId,validateTip,validateTransferList,validateTransferQuery,
validateTransferStatus,validateTransferView,validateTransferWriteOff,validateVenueTag,validateVoucher,validateVoucherBody,
validateWitnessAdd,validateWitnessCosigned,validateWitnessItem,validateWitnessSeen,validateWitnessStale,validateWitnessed};
