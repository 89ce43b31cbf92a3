//! `ironkeep jobs`: what a running server does in the background.

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use crate::answer::{items, text};
use crate::connection::Connection;
use crate::output::Output;

pub(crate) const EXAMPLES: &str = "Examples:
  ironkeep jobs list
  ironkeep jobs list s3-lifecycle-expire
  ironkeep jobs run s3-lifecycle-expire

Takes ironkeep:ListJobs and ironkeep:RunJob in the management account. Server and credentials are those
of `ironkeep help api`.";

/// What a running server does in the background.
#[derive(Debug, Subcommand)]
pub(crate) enum Jobs {
    /// Say how each job is doing, and what it has set aside.
    List(List),
    /// Have a round of a job now, and say what came of it.
    Run(Run),
}

#[derive(Debug, Args)]
pub(crate) struct List {
    /// Only this job.
    job: Option<String>,
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    connection: Connection,
}

#[derive(Debug, Args)]
pub(crate) struct Run {
    /// The job.
    job: String,
    #[command(flatten)]
    output: Output,
    #[command(flatten)]
    connection: Connection,
}

/// Runs the subcommand.
pub(crate) fn run(command: Jobs) -> Result<(), String> {
    match command {
        Jobs::List(arguments) => list(&arguments),
        Jobs::Run(arguments) => run_now(&arguments),
    }
}

fn list(arguments: &List) -> Result<(), String> {
    let input = match &arguments.job {
        Some(job) => json!({ "JobName": job }),
        None => json!({}),
    };
    let answer = arguments.connection.call("ListJobs", &input)?;
    arguments.output.say(&answer, list_in_lines);
    Ok(())
}

fn list_in_lines(answer: &Value) {
    for job in items(answer, "Jobs") {
        crate::logging::say!("{}", line(job));
        for item in items(job, "SetAside") {
            crate::logging::say!(
                "  set aside {}: {}, {} times",
                text(item, "Name"),
                text(item, "Error"),
                item["Attempts"]
            );
        }
    }
}

/// One job in a line.
fn line(job: &Value) -> String {
    let mut line = format!(
        "{}: {} rounds, {} done, {} failures, {} set aside",
        text(job, "Name"),
        job["RoundCount"],
        job["ItemCount"],
        job["FailureCount"],
        job["SetAsideCount"],
    );
    if job["LagSeconds"].as_i64() > Some(0) {
        line.push_str(&format!(", {} s behind", job["LagSeconds"]));
    }
    if job["IsRunning"] == true {
        line.push_str(", running");
    }
    match job["Outage"].as_str() {
        Some(outage) => format!("{line}, waits: {outage}"),
        None => line,
    }
}

fn run_now(arguments: &Run) -> Result<(), String> {
    let answer = arguments.connection.call("RunJob", &json!({ "JobName": arguments.job }))?;
    arguments.output.say(&answer, round_in_lines);
    let answer = &answer;
    match answer["FailureCount"].as_u64() {
        _ if answer["IsElsewhere"] == true => Ok(()),
        Some(0) => Ok(()),
        _ => Err(format!("{} items failed and are set aside", answer["FailureCount"])),
    }
}

fn round_in_lines(round: &Value) {
    let name = text(round, "JobName");
    if round["IsElsewhere"] == true {
        crate::logging::say!("{name}: another node has it");
        return;
    }
    let more = if round["HasMore"] == true { ", and there is more" } else { "" };
    crate::logging::say!("{name}: {} done{more}", round["ItemCount"]);
}

#[cfg(test)]
mod tests;
