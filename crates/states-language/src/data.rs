//! What a state makes of its data: InputPath, Parameters, ResultSelector, ResultPath, OutputPath, Assign.

use serde_json::{Map, Value};

use crate::definition::{Number, Selector, State, Text};
use crate::fault::Fault;
use crate::functions::empty;
use crate::path::{ResultPath, put};
use crate::scope::Scope;
use crate::template::{evaluated, filled};

/// Bytes of data between two states.
const DATA_BYTES_MAX: usize = 262_144;

/// What `selector` leaves of the data.
pub(crate) fn selected(
    selector: &Selector,
    field: &str,
    scope: &Scope<'_>,
) -> Result<Value, Fault> {
    match selector {
        Selector::All => Ok(scope.data.clone()),
        Selector::Nothing => Ok(empty()),
        Selector::Path(path) => scope.find(field, path),
    }
}

/// What the state works with: its input by InputPath and Parameters.
pub(crate) fn effective_input(state: &State, scope: &Scope<'_>) -> Result<Value, Fault> {
    let chosen = selected(&state.input_path, "InputPath", scope)?;
    match &state.parameters {
        Some(template) => filled(template, &scope.over(&chosen)),
        None => Ok(chosen),
    }
}

/// What the state gives: `result` by ResultSelector, in its place in the input, by OutputPath.
pub(crate) fn effective_output(
    state: &State,
    result: Value,
    scope: &Scope<'_>,
) -> Result<Value, Fault> {
    let result = match &state.result_selector {
        Some(template) => filled(template, &scope.over(&result))?,
        None => result,
    };
    let whole = placed(&state.result_path, scope.data, result)?;
    let output = selected(&state.output_path, "OutputPath", &scope.over(&whole))?;
    require_small(&output)?;
    Ok(output)
}

/// `result` in its place in `input`.
pub(crate) fn placed(path: &ResultPath, input: &Value, result: Value) -> Result<Value, Fault> {
    match path {
        ResultPath::Replace => Ok(result),
        ResultPath::Discard => Ok(input.clone()),
        ResultPath::At(steps) => {
            let mut whole = input.clone();
            let failed = || {
                let cause = "Unable to apply ReferencePath to the input of the state";
                Fault::new("States.ResultPathMatchFailure", cause)
            };
            put(&mut whole, steps, result).ok_or_else(failed)?;
            Ok(whole)
        }
    }
}

/// The variables that `assign` sets.
pub(crate) fn assigned(
    assign: Option<&Value>,
    scope: &Scope<'_>,
) -> Result<Map<String, Value>, Fault> {
    let Some(assign) = assign else { return Ok(Map::new()) };
    match filled(assign, scope)? {
        Value::Object(members) => Ok(members),
        _ => Err(Fault::runtime("Assign gives no object")),
    }
}

/// # Errors
/// `States.DataLimitExceeded`.
pub(crate) fn require_small(value: &Value) -> Result<(), Fault> {
    let bytes = value.to_string().len();
    if bytes <= DATA_BYTES_MAX {
        return Ok(());
    }
    Err(Fault::new(
        "States.DataLimitExceeded",
        format!(
            "The state returned a result with a size of {bytes} bytes, which exceeds the maximum of {DATA_BYTES_MAX} bytes."
        ),
    ))
}

/// A number that is said or stands somewhere.
pub(crate) fn number(number: &Number, field: &str, scope: &Scope<'_>) -> Result<i64, Fault> {
    match number {
        Number::Is(number) => Ok(*number),
        Number::At(path) => {
            let found = scope.find(field, path)?;
            found.as_i64().filter(|number| *number >= 0).ok_or_else(|| {
                Fault::runtime(format!(
                    "The {field} parameter cannot be parsed as a positive integer: {found}"
                ))
            })
        }
    }
}

/// A text that is said or given by an expression.
pub(crate) fn text(text: &Text, field: &str, scope: &Scope<'_>) -> Result<String, Fault> {
    match text {
        Text::Is(text) => Ok(text.clone()),
        Text::At(expression) => match evaluated(field, expression, scope)? {
            Value::String(text) => Ok(text),
            other => Err(Fault::runtime(format!("The {field} gives no string: {other}"))),
        },
    }
}
