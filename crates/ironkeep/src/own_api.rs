//! `ironkeep status`, `explain` and `api`: the command line as a client of a running server.

use clap::Args;
use serde_json::{Value, json};

use crate::answer::{items, text};
use crate::connection::Connection;
use crate::output::Output;

#[derive(Debug, Args)]
pub(crate) struct Status {
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    connection: Connection,
}

#[derive(Debug, Args)]
pub(crate) struct Seal {
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    connection: Connection,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// A user, a role or the root user, by its ARN.
    pub(crate) principal: String,
    /// What it would do: s3:GetObject.
    pub(crate) action: String,
    /// The resource, by its ARN.
    #[arg(default_value = "*")]
    pub(crate) resource: String,
    /// A condition key of the request; again for more values or keys.
    #[arg(long = "context", value_name = "KEY=VALUE")]
    pub(crate) context: Vec<String>,
    /// Show every statement that was looked at.
    #[arg(long)]
    pub(crate) all: bool,
    #[command(flatten)]
    pub(crate) output: Output,
    #[command(flatten)]
    pub(crate) connection: Connection,
}

#[derive(Debug, Args)]
pub(crate) struct Api {
    /// GetStatus, for one; `ironkeep api ListOperations '{"ServiceName": "ironkeep"}'` names all.
    operation: String,
    /// The input, in JSON.
    #[arg(default_value = "{}")]
    input: String,
    #[command(flatten)]
    connection: Connection,
}

pub(crate) const SEAL_ABOUT: &str = "\
Takes ironkeep:SealServer in the management account, and a slot of shares, which unseal it. Server and
credentials are those of `ironkeep help api`. A process that is started again opens as it is configured:
start it with `--sealed on`, or its key file opens it.";

pub(crate) const EXPLAIN_EXAMPLES: &str = "Examples, with the ARNs of a user, an object, a role and a key:
  ironkeep explain \"$USER\" s3:GetObject \"$OBJECT\"
  ironkeep explain \"$ROLE\" kms:Decrypt \"$KEY\" --context kms:ViaService=s3.us-east-1.amazonaws.com";

/// Has the server seal itself.
pub(crate) fn seal(arguments: &Seal) -> Result<(), String> {
    arguments.connection.call("SealServer", &json!({}))?;
    arguments.output.say(&json!({ "IsSealing": true }), |_| {
        crate::logging::say!("sealing: `ironkeep unseal` brings the server back");
    });
    Ok(())
}

/// Prints how the server is.
pub(crate) fn status(arguments: Status) -> Result<(), String> {
    let status = arguments.connection.call("GetStatus", &json!({}));
    let status = status.map_err(|error| match error.starts_with("ServiceUnavailable") {
        true => format!(
            "{error} Why, GET /_ironkeep/health/ready of its admin listener says: a full disk, or a part that \
             cannot be written"
        ),
        false => error,
    })?;
    arguments.output.say(&status, status_in_lines);
    Ok(())
}

fn status_in_lines(status: &Value) {
    let is_ready = status.get("IsReady").and_then(Value::as_bool) == Some(true);
    let ready = if is_ready { "ready" } else { "not ready" };
    crate::logging::say!(
        "ironkeep {}, up for {} s: {ready}",
        text(status, "Version"),
        status.get("UptimeSeconds").unwrap_or(&Value::Null)
    );
    for part in items(status, "Parts") {
        crate::logging::say!(
            "{}: {} ({})",
            text(part, "Name"),
            text(part, "State"),
            text(part, "Detail")
        );
    }
}

/// Prints whether somebody may do something, and what says so.
pub(crate) fn explain(arguments: Explain) -> Result<(), String> {
    let input = json!({
        "PrincipalArn": arguments.principal,
        "Action": arguments.action,
        "ResourceArn": arguments.resource,
        "Context": context(&arguments.context)?,
    });
    let answer = arguments.connection.call("ExplainAccess", &input)?;
    arguments.output.say(&answer, |answer| explanation_in_lines(answer, arguments.all));
    Ok(())
}

/// The decision; `is_whole` with every statement that was looked at.
fn explanation_in_lines(answer: &Value, is_whole: bool) {
    crate::logging::say!("{}: {}", text(answer, "Effect"), text(answer, "Message"));
    if answer.get("PolicyName").is_some_and(Value::is_string) {
        crate::logging::say!(
            "decided by {}: {}",
            text(answer, "DecidedBy"),
            statement(answer, "StatementIndex")
        );
    } else {
        crate::logging::say!("decided by {}", text(answer, "DecidedBy"));
    }
    for gate in items(answer, "Gates") {
        let matched = |one: &&Value| is_whole || text(one, "Outcome") == "Matches";
        let statements: Vec<&Value> = items(gate, "Statements").iter().filter(matched).collect();
        if text(gate, "Outcome") == "NotApplicable" && !is_whole {
            continue;
        }
        crate::logging::say!("{}: {}", text(gate, "Layer"), text(gate, "Outcome"));
        for one in statements {
            crate::logging::say!(
                "  {} {}: {}{}",
                text(one, "Effect"),
                statement(one, "Index"),
                text(one, "Outcome"),
                condition(&one["Condition"]),
            );
        }
    }
}

/// Prints the answer of any operation.
pub(crate) fn api(arguments: Api) -> Result<(), String> {
    let input: Value = serde_json::from_str(&arguments.input)
        .map_err(|error| format!("the input is no JSON: {error}"))?;
    let answer = arguments.connection.call(&arguments.operation, &input);
    let answer = answer.map_err(|error| match error.starts_with(UNKNOWN_OPERATION) {
        true => unknown_operation(&arguments),
        false => error,
    })?;
    crate::logging::say!("{answer:#}");
    Ok(())
}

/// What the server says of an operation that it does not have, without more.
const UNKNOWN_OPERATION: &str = "UnknownOperationException";

/// The same with the operations that there are, if the caller may know them.
fn unknown_operation(arguments: &Api) -> String {
    let listed = arguments.connection.call("ListOperations", &json!({ "ServiceName": "ironkeep" }));
    let names: Vec<&str> = match &listed {
        Ok(listed) => items(listed, "Operations").iter().map(|one| text(one, "Name")).collect(),
        Err(_) => Vec::new(),
    };
    let name = &arguments.operation;
    if names.is_empty() {
        return format!("{UNKNOWN_OPERATION}: there is no operation `{name}`: see docs/own-api.md");
    }
    format!("{UNKNOWN_OPERATION}: there is no operation `{name}`; there are: {}", names.join(", "))
}

/// `KEY=VALUE` arguments as entries, one for each key.
fn context(arguments: &[String]) -> Result<Vec<Value>, String> {
    let mut keys: Vec<(&str, Vec<&str>)> = Vec::new();
    for argument in arguments {
        let pair = argument.split_once('=');
        let (key, value) = pair.ok_or_else(|| format!("`{argument}` is not KEY=VALUE"))?;
        match keys.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(key)) {
            Some((_, values)) => values.push(value),
            None => keys.push((key, vec![value])),
        }
    }
    Ok(keys.into_iter().map(|(name, values)| json!({ "Name": name, "Values": values })).collect())
}

/// A policy, and which statement of it.
fn statement(value: &Value, index: &str) -> String {
    let policy = text(value, "PolicyName");
    match value["StatementId"].as_str() {
        Some(sid) => format!("{policy}, statement {sid}"),
        None => format!("{policy}, statement {}", value[index]),
    }
}

fn condition(value: &Value) -> String {
    if !value.is_object() {
        return String::new();
    }
    let found =
        if value["Found"].is_array() { value["Found"].to_string() } else { "absent".to_owned() };
    let (operator, key) = (text(value, "Operator"), text(value, "Key"));
    format!(" ({operator} {key}: wanted {}, found {found})", value["Wanted"])
}

#[cfg(test)]
mod tests;
