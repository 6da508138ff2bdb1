// The overlay engine's glue (Emscripten's embind, built with dynamic execution) makes its callers with `new Function`, which
// the page's content security policy forbids; workers have no such policy, but an act on an SK is done on the page.
// This puts closures in their place: what Emscripten itself does when built with DYNAMIC_EXECUTION=0.

const CALLERS = `
function callerWithoutEval(argTypes,isClassMethodFunc,returns){
  var argCount=argTypes.length-2;
  var needsDestructorStack=usesDestructorStack(argTypes);
  return function(humanName,throwBindingError,invoker,fn,runDestructors,fromRetWire,toClassParamWire,...rest){
    var toWire=rest.slice(0,argCount);
    var destructorsOfArgs=rest.slice(argCount);
    return function(...args){
      var destructors=needsDestructorStack?[]:null;
      var wired=isClassMethodFunc?[toClassParamWire(destructors,this)]:[];
      for(var i=0;i<argCount;++i)wired.push(toWire[i](destructors,args[i]));
      var rv=invoker(fn,...wired);
      if(needsDestructorStack)runDestructors(destructors);
      else for(var t=isClassMethodFunc?1:2,d=0;t<argTypes.length;++t)
        if(argTypes[t].destructorFunction!==null)destructorsOfArgs[d++](wired[t-(isClassMethodFunc?1:2)]);
      return returns?fromRetWire(rv):undefined;
    };
  };
}
function methodCallerWithoutEval(kind,argFromPtr,size,isVoid,toReturnWire){
  return function(handle,methodName,destructorsRef,args){
    var values=argFromPtr.map((read,i)=>read(args+i*size));
    var result;
    if(kind===0){var target=Emval.toValue(handle);result=target(...values);}
    else if(kind===1)result=Emval.toValue(handle)[getStringOrSymbol(methodName)](...values);
    else if(kind===2)result=new (Emval.toValue(handle))(...values);
    else result=values[values.length-1];
    return isVoid?undefined:emval_returnValue(toReturnWire,destructorsRef,result);
  };
}
`;

/** @type {readonly (readonly [from: string, to: string])[]} */
const REPLACED = [
  [
    'return new Function(args1,invokerFnBody)',
    'return callerWithoutEval(argTypes,isClassMethodFunc,returns)',
  ],
  [
    'new Function(Object.keys(captures),functionBody)(...Object.values(captures))',
    'methodCallerWithoutEval(kind,argFromPtr,GenericWireTypeSize,retType.isVoid,toReturnWire)',
  ],
  ['function createJsInvoker(', `${CALLERS}function createJsInvoker(`],
];

/**
 * The engine's glue without `new Function`. Throws when the glue is not as expected (another version): better no build than
 * one that fails in the browser.
 *
 * @param {string} code
 */
export function withoutEval(code) {
  let result = code;
  for (const [from, to] of REPLACED) {
    if (result.split(from).length !== 2) throw new Error(`clipper2-wasm has changed: not one "${from}"`);
    result = result.replace(from, () => to);
  }
  if (result.includes('new Function(')) throw new Error('clipper2-wasm still evaluates text');
  return result;
}
