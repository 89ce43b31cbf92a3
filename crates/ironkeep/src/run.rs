//! `ironkeep run`: starts a program with secrets in its environment. They are read with the caller's own
//! credentials and lie in no file; this process becomes the program, so that nobody keeps them beside it.

mod deciding;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::os::unix::process::CommandExt as _;
use std::process::Command;
use std::time::Duration;

use bytes::Bytes;
use clap::Args;
use client::Refusal;
use secret::Secret;
use serde_json::{Value, json};

use crate::connection::{Connection, Outgoing, Session};

pub(crate) const EXAMPLES: &str = "Examples:
  ironkeep run --secret app/db=DATABASE_PASSWORD -- ./server
  ironkeep run --parameter /app/prod/ -- ./server --port 80
  ironkeep run --parameter /app/prod/db-url:7=DB_URL -- env

A path ends with a slash: each parameter below it is a variable that is called as the rest of its name, in
capitals and with _ for every other sign: /app/prod/db-url is DB_URL. One that is set already, or that
decides what code runs (PATH, PYTHONPATH, AWS_PROFILE), has to be named by itself, with =VARIABLE. Takes
secretsmanager:GetSecretValue on a secret, ssm:GetParameter on a parameter, ssm:GetParametersByPath on a
path, and kms:Decrypt on their keys. Server and credentials are those of `ironkeep help api`.";

/// How long the server may take for each answer.
const ANSWER_SECONDS_MAX: u64 = 30;

#[derive(Debug, Args)]
pub(crate) struct Run {
    /// A secret of Secrets Manager, and the variable that its text is put in; again for more.
    #[arg(long = "secret", value_name = "NAME=VARIABLE")]
    secrets: Vec<String>,
    /// A path of Parameter Store, or a parameter and the variable that its value is put in; again for more.
    #[arg(long = "parameter", value_name = "PATH/ or NAME=VARIABLE")]
    parameters: Vec<String>,
    #[command(flatten)]
    connection: Connection,
    /// The program, and what it is started with.
    #[arg(last = true, required = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

/// What is read, and where it goes.
#[derive(Debug, PartialEq, Eq)]
enum Wanted {
    Secret { name: String, variable: String },
    Parameter { name: String, variable: String },
    Path(String),
}

/// Becomes the program.
pub(crate) fn run(arguments: Run) -> Result<(), String> {
    let wanted = wanted(&arguments.secrets, &arguments.parameters)?;
    if wanted.is_empty() {
        return Err("there is nothing to read: name a --secret or a --parameter".to_owned());
    }
    let mut command = arguments.command.into_iter();
    let program = command.next().ok_or("there is no command")?;
    let runtime = crate::serve::runtime()?;
    let limit = Duration::from_secs(ANSWER_SECONDS_MAX);
    let variables = runtime.block_on(Box::pin(read_all(&arguments.connection, wanted, limit)))?;
    let mut started = Command::new(&program);
    started.args(command);
    for (variable, value) in &variables.0 {
        started.env(variable, value.reveal());
    }
    // Returns only where there is no such program.
    let error = started.exec();
    Err(format!("{} cannot be started: {error}", program.display()))
}

fn wanted(secrets: &[String], parameters: &[String]) -> Result<Vec<Wanted>, String> {
    let mut wanted = Vec::new();
    for text in secrets {
        // A secret's name may have the sign too.
        let (name, variable) =
            text.rsplit_once('=').ok_or_else(|| format!("--secret {text}: say NAME=VARIABLE"))?;
        let variable = require_variable(variable)?;
        wanted.push(Wanted::Secret { name: name.to_owned(), variable });
    }
    for text in parameters {
        wanted.push(match text.split_once('=') {
            Some((name, variable)) => {
                let variable = require_variable(variable)?;
                Wanted::Parameter { name: name.to_owned(), variable }
            }
            None if text.starts_with('/') && text.ends_with('/') => Wanted::Path(text.clone()),
            None => {
                return Err(format!(
                    "--parameter {text}: say NAME=VARIABLE, or a path that begins and ends with a slash"
                ));
            }
        });
    }
    Ok(wanted)
}

fn require_variable(name: &str) -> Result<String, String> {
    let fits = |sign: char| sign.is_ascii_alphanumeric() || sign == '_';
    let begins_well = name.chars().next().is_some_and(|sign| !sign.is_ascii_digit());
    if begins_well && name.chars().all(fits) {
        return Ok(name.to_owned());
    }
    Err(format!(
        "`{name}` is no name of a variable: it has letters, digits and _, and no digit first"
    ))
}

/// The variable of the parameter `name` below `path`. Whoever may write below the path chooses its name, so
/// that it is none that decides what code runs, and none that the environment has (`is_set`).
fn variable_below(path: &str, name: &str, is_set: impl Fn(&str) -> bool) -> Result<String, String> {
    let rest = name.strip_prefix(path).unwrap_or(name);
    let sign =
        |sign: char| if sign.is_ascii_alphanumeric() { sign.to_ascii_uppercase() } else { '_' };
    let variable: String = rest.chars().map(sign).collect();
    let variable = require_variable(&variable).map_err(|why| format!("{name}: {why}"))?;
    let why = if deciding::decides(&variable) {
        "decides what code runs"
    } else if is_set(&variable) {
        "is set already"
    } else {
        return Ok(variable);
    };
    Err(format!(
        "{name} would set {variable}, which {why}: name it by itself, with =VARIABLE, if that is meant"
    ))
}

/// The variables by their names.
#[derive(Debug, Default)]
struct Variables(BTreeMap<String, Secret<String>>);

async fn read_all(
    connection: &Connection,
    wanted: Vec<Wanted>,
    limit: Duration,
) -> Result<Variables, String> {
    let mut calls = Calls::open(connection, limit).await?;
    let mut variables = Variables::default();
    for wanted in wanted {
        match wanted {
            Wanted::Secret { name, variable } => {
                let input = json!({ "SecretId": name });
                let found = calls.call(SECRETS, "GetSecretValue", &input).await;
                let found = found.map_err(|error| format!("{name}: {error}"))?;
                let value = found.get("SecretString").and_then(Value::as_str);
                let value = value
                    .ok_or_else(|| format!("{name} is not text: a variable cannot hold it"))?;
                variables.add((&name, variable), value)?;
            }
            Wanted::Parameter { name, variable } => {
                let input = json!({ "Name": name, "WithDecryption": true });
                let found = calls.call(PARAMETERS, "GetParameter", &input).await;
                let found = &found.map_err(|error| format!("{name}: {error}"))?;
                variables.add((&name, variable), text(&found["Parameter"], "Value")?)?;
            }
            Wanted::Path(path) => read_path(&mut calls, &path, &mut variables).await?,
        }
    }
    Ok(variables)
}

async fn read_path(calls: &mut Calls, path: &str, variables: &mut Variables) -> Result<(), String> {
    let mut input = json!({ "Path": path, "Recursive": true, "WithDecryption": true });
    let mut is_empty = true;
    loop {
        let page = calls.call(PARAMETERS, "GetParametersByPath", &input).await;
        let page = &page.map_err(|error| format!("{path}: {error}"))?;
        for parameter in page["Parameters"].as_array().into_iter().flatten() {
            let name = text(parameter, "Name")?;
            let is_set = |variable: &str| std::env::var_os(variable).is_some();
            let variable = variable_below(path, name, is_set)?;
            variables.add((name, variable), text(parameter, "Value")?)?;
            is_empty = false;
        }
        match (page.get("NextToken"), input.as_object_mut()) {
            (Some(token), Some(input)) if token.is_string() => {
                input.insert("NextToken".to_owned(), token.clone());
            }
            _ if is_empty => return Err(format!("{path}: there are no parameters below it")),
            _ => return Ok(()),
        }
    }
}

impl Variables {
    fn add(&mut self, (name, variable): (&str, String), value: &str) -> Result<(), String> {
        if value.contains('\0') {
            return Err(format!("{name} has a byte that no variable can hold"));
        }
        if self.0.contains_key(&variable) {
            return Err(format!("{name}: {variable} is set twice"));
        }
        self.0.insert(variable, Secret::new(value.to_owned()));
        Ok(())
    }
}

fn text<'a>(value: &'a Value, name: &str) -> Result<&'a str, String> {
    value.get(name).and_then(Value::as_str).ok_or_else(|| format!("the answer has no {name}"))
}

/// A service.
#[derive(Debug, Clone, Copy)]
struct Api {
    /// As the signature names it.
    name: &'static str,
    /// What stands before its operations in `X-Amz-Target`.
    target: &'static str,
}

const SECRETS: Api = Api { name: "secretsmanager", target: "secretsmanager" };

const PARAMETERS: Api = Api { name: "ssm", target: "AmazonSSM" };

/// The calls to the server, one after another.
struct Calls {
    session: Session,
    /// How long each may take.
    limit: Duration,
}

impl Calls {
    async fn open(connection: &Connection, limit: Duration) -> Result<Self, String> {
        let session = within(limit, Box::pin(connection.open())).await?;
        Ok(Self { session, limit })
    }

    async fn call(&mut self, api: Api, operation: &str, input: &Value) -> Result<Value, String> {
        let target = format!("{}.{operation}", api.target);
        let outgoing = Outgoing::json(api.name, target, Bytes::from(input.to_string()));
        let (status, _, body) = within(self.limit, self.session.exchange(outgoing)).await?;
        let answer: Value = serde_json::from_slice(&body)
            .map_err(|_| format!("{status}: the answer is no JSON: is this the server?"))?;
        if status.is_success() { Ok(answer) } else { Err(Refusal::read(&answer).to_string()) }
    }
}

/// What `doing` comes to, unless the server takes longer than `limit`.
async fn within<T>(
    limit: Duration,
    doing: impl Future<Output = Result<T, String>>,
) -> Result<T, String> {
    let done = tokio::time::timeout(limit, doing).await;
    done.map_err(|_| format!("no answer of the server within {limit:?}"))?
}

#[cfg(test)]
mod tests;
