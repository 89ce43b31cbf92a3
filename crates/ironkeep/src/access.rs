//! `ironkeep access`: whether somebody may do something, and who can obtain something, as a running server knows it.

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::{Map, Value, json};

use crate::answer::{items, text};
use crate::connection::Connection;
use crate::output::Output;
use crate::own_api;

pub(crate) const WHO_CAN_EXAMPLES: &str = "Examples:
  ironkeep access who-can --read s3://payroll/2026.csv
  ironkeep access who-can --use alias/payroll --direct
  ironkeep access who-can --read s3://payroll/2026.csv --diff new-bucket-policy.json
  ironkeep access who-can --secret db --diff policy.json --of \"$ROLE\" --policy-name app

Who reads an object or a secret under a key of KMS needs the key too. `always` is what policies allow whatever a
request is like, `conditional` what hangs on the conditions that are named, `by passing a role` what a service would do
with a role that is handed to it. Takes ironkeep:WhoCanAccess and iam:GetAccountAuthorizationDetails, and the right to
read the resource's policy. Which steps are followed: docs/who-can.md.";

/// Questions about access.
#[derive(Debug, Subcommand)]
pub(crate) enum Access {
    /// Say whether somebody may do something, and which statements say so.
    Explain(Box<Explain>),
    /// Say who can obtain something, directly or by a chain of steps.
    #[command(name = "who-can", after_help = WHO_CAN_EXAMPLES)]
    WhoCan(Box<WhoCan>),
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// A user, a role or the root user.
    #[arg(long, value_name = "ARN")]
    principal: String,
    /// What it would do: s3:GetObject.
    #[arg(long, value_name = "ACTION")]
    action: String,
    /// On what.
    #[arg(long, value_name = "ARN", default_value = "*")]
    resource: String,
    /// A condition key of the request; again for more values or keys.
    #[arg(long = "context", value_name = "KEY=VALUE")]
    context: Vec<String>,
    /// Show every statement that was looked at.
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    connection: Connection,
}

#[derive(Debug, Args)]
pub(crate) struct WhoCan {
    #[command(flatten)]
    goal: Goal,
    /// Say what a policy would change: the document that is about to be put.
    #[arg(long, value_name = "FILE")]
    diff: Option<PathBuf>,
    /// Whose policy that is: a bucket, a key, a secret, a role (its trust policy), a managed policy; with
    /// --policy-name, a user, a group or a role [default: what is asked about, or its bucket].
    #[arg(long = "of", value_name = "ARN", requires = "diff")]
    of: Option<String>,
    /// The inline policy that the document is to be.
    #[arg(long, value_name = "NAME", requires = "of")]
    policy_name: Option<String>,
    /// Leave out whoever needs another step first.
    #[arg(long)]
    direct: bool,
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    connection: Connection,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct Goal {
    /// Read this object.
    #[arg(long, value_name = "s3://BUCKET/KEY")]
    read: Option<String>,
    /// Use this key: decrypt, sign or what else it is for.
    #[arg(long = "use", value_name = "KEY")]
    use_key: Option<String>,
    /// Read this secret.
    #[arg(long, value_name = "NAME")]
    secret: Option<String>,
    /// Assume this role.
    #[arg(long, value_name = "ROLE")]
    assume: Option<String>,
}

impl Goal {
    /// The purpose as the API has it, and the resource.
    fn parts(&self) -> (&'static str, &str) {
        let asked = [
            ("READ_OBJECT", &self.read),
            ("USE_KEY", &self.use_key),
            ("READ_SECRET", &self.secret),
            ("ASSUME_ROLE", &self.assume),
        ];
        let mut given = asked.iter().filter_map(|(purpose, it)| Some((*purpose, it.as_deref()?)));
        given.next().unwrap_or(("READ_OBJECT", ""))
    }
}

/// Runs the subcommand.
pub(crate) fn run(command: Access) -> Result<(), String> {
    match command {
        Access::Explain(arguments) => {
            let Explain { principal, action, resource, context, all, output, connection } =
                *arguments;
            own_api::explain(own_api::Explain {
                principal,
                action,
                resource,
                context,
                all,
                output,
                connection,
            })
        }
        Access::WhoCan(arguments) => who_can(&arguments),
    }
}

fn who_can(arguments: &WhoCan) -> Result<(), String> {
    let (purpose, resource) = arguments.goal.parts();
    let mut input = Map::new();
    input.insert("Purpose".to_owned(), purpose.into());
    input.insert("Resource".to_owned(), resource.into());
    input.insert("MaxResults".to_owned(), 1_000.into());
    if let Some(file) = &arguments.diff {
        input.insert("Proposals".to_owned(), json!([proposal(arguments, file, resource)?]));
    }
    let mut principals: Vec<Value> = Vec::new();
    let mut answer = arguments.connection.call("WhoCanAccess", &Value::Object(input.clone()))?;
    loop {
        let wanted = |one: &&Value| !arguments.direct || one["IsDirect"] == Value::Bool(true);
        principals.extend(items(&answer, "Principals").iter().filter(wanted).cloned());
        let Some(token) = answer.get("NextToken").cloned().filter(Value::is_string) else { break };
        input.insert("NextToken".to_owned(), token);
        answer = arguments.connection.call("WhoCanAccess", &Value::Object(input.clone()))?;
    }
    if let Some(members) = answer.as_object_mut() {
        members.insert("Principals".to_owned(), principals.into());
    }
    arguments.output.say(&answer, |answer| {
        for line in lines(answer, arguments.diff.is_some()) {
            crate::logging::say!("{line}");
        }
    });
    Ok(())
}

fn proposal(arguments: &WhoCan, file: &Path, resource: &str) -> Result<Value, String> {
    let document = fs::read_to_string(file)
        .map_err(|error| format!("`{}` cannot be read: {error}", file.display()))?;
    let target = match &arguments.of {
        Some(of) => of.clone(),
        None => target_of(resource)?,
    };
    Ok(match &arguments.policy_name {
        Some(name) => {
            json!({ "TargetArn": target, "PolicyDocument": document, "PolicyName": name })
        }
        None => json!({ "TargetArn": target, "PolicyDocument": document }),
    })
}

/// What has the policy that guards a resource.
fn target_of(resource: &str) -> Result<String, String> {
    if let Some(object) = resource.strip_prefix("s3://") {
        let bucket = object.split('/').next().unwrap_or_default();
        return Ok(names::ArnNamespace::unowned("s3").resource(&[bucket]));
    }
    match names::Arn::is_meant_by(resource) {
        true => Ok(resource.to_owned()),
        false => Err("name what the policy is of by its ARN: --of ARN".to_owned()),
    }
}

/// The answer for people.
fn lines(answer: &Value, is_diff: bool) -> Vec<String> {
    let principals = items(answer, "Principals");
    let count =
        |access: &str| principals.iter().filter(|one| text(one, "Access") == access).count();
    let mut lines = Vec::new();
    if is_diff {
        let change =
            |kind: &str| principals.iter().filter(|one| text(one, "Change") == kind).count();
        lines.push(format!(
            "{} more could, {} no longer, {} otherwise than before",
            change("GAINS"),
            change("LOSES"),
            change("CHANGES")
        ));
    } else {
        lines.push(format!(
            "{} always, {} under conditions, {} by passing a role, {} undecided, of {} asked about",
            count("ALWAYS"),
            count("CONDITIONAL"),
            count("BY_PASSING_ROLE"),
            count("UNDECIDED"),
            answer["PrincipalCount"]
        ));
    }
    for one in principals {
        lines.push(principal(one));
        for taken in items(one, "Steps") {
            step(taken, &mut lines);
        }
    }
    lines.extend(items(answer, "Remarks").iter().filter_map(Value::as_str).map(ToOwned::to_owned));
    lines
}

fn principal(one: &Value) -> String {
    let change = match text(one, "Change") {
        "GAINS" => "+ ",
        "LOSES" => "- ",
        "CHANGES" => "~ ",
        _ => "",
    };
    let access = match text(one, "Access") {
        "ALWAYS" => "always",
        "CONDITIONAL" => "conditional",
        "BY_PASSING_ROLE" => "by passing a role",
        _ => "undecided",
    };
    let way = match (text(one, "Access"), one["IsDirect"] == Value::Bool(true)) {
        ("ALWAYS" | "CONDITIONAL", false) => ", by a chain",
        _ => "",
    };
    let kind = text(one, "Kind").to_lowercase().replace('_', " ");
    format!("{change}{access}{way}: {} ({kind})", text(one, "PrincipalArn"))
}

fn step(step: &Value, lines: &mut Vec<String>) {
    let policy = text(step, "PolicyName");
    let by = match (policy.is_empty(), step["StatementId"].as_str()) {
        (true, _) => text(step, "DecidedBy").to_owned(),
        (false, Some(sid)) => format!("{policy}, statement {sid}"),
        (false, None) => format!("{policy}, statement {}", step["StatementIndex"]),
    };
    lines.push(format!(
        "  {} {} on {} ({by})",
        text(step, "PrincipalArn"),
        text(step, "Action"),
        text(step, "ResourceArn")
    ));
    for open in items(step, "Conditions") {
        let verb = if text(open, "Effect") == "Deny" { "unless" } else { "if" };
        for condition in items(open, "Conditions") {
            lines.push(format!(
                "    {verb} {} {} {} ({})",
                text(condition, "Operator"),
                text(condition, "Key"),
                condition["Values"],
                text(open, "PolicyName")
            ));
        }
    }
}

#[cfg(test)]
mod tests;
