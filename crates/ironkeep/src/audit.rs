//! `ironkeep audit query`: who did what to what, from the journal of a running server; `audit verify`: that
//! the journal and what was delivered of it are whole.

use std::io::IsTerminal as _;

use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Map, Value, json};
use stdx::{Clock as _, SystemClock, Timestamp};

use self::parquet::ParquetFile;
use crate::answer::{items, text};
use crate::connection::Connection;

mod parquet;
mod verify;

pub(crate) const EXAMPLES: &str = "Examples:
  ironkeep audit query --resource \"$OBJECT\" --event DeleteObject --event DeleteObjects
  ironkeep audit query --resource \"$KEY\" --from 2026-05-01T00:00:00Z --to 2026-05-02T00:00:00Z --format csv
  ironkeep audit query --access-key ASIAEXAMPLE000000 --from 7d --changes

The newest record is first, and each has all that is asked for. A key's records name the object, secret or
parameter that it was used for. Takes ironkeep:QueryRecords and cloudtrail:LookupEvents, and shows the
records of the caller's account and of the Region. Server and credentials are those of `ironkeep help api`.";

/// Questions about the trail of a running server.
#[derive(Debug, Subcommand)]
pub(crate) enum Audit {
    /// Say who did what to what.
    #[command(after_help = EXAMPLES)]
    Query(Box<Query>),
    /// Check the journal, the anchors of it, and the files that trails have delivered against one another.
    #[command(after_help = verify::EXAMPLES)]
    Verify(Box<verify::Verify>),
}

#[derive(Debug, Args)]
pub(crate) struct Query {
    /// About this resource: an ARN, or BUCKET or BUCKET/KEY.
    #[arg(long, value_name = "ARN or NAME")]
    resource: Option<String>,
    /// By this user, session or root user, or by any session of this role.
    #[arg(long, value_name = "ARN")]
    principal: Option<String>,
    /// By a user or session of this name.
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
    /// With this access key: that of a session finds what the session did.
    #[arg(long, value_name = "ID")]
    access_key: Option<String>,
    /// Calls of this operation, as the trail names it; again for more.
    #[arg(long = "event", value_name = "NAME")]
    events: Vec<String>,
    /// Calls of this service: kms.amazonaws.com.
    #[arg(long, value_name = "NAME")]
    source: Option<String>,
    /// Calls that failed with this code; `any` for all that failed.
    #[arg(long, value_name = "CODE")]
    error: Option<String>,
    /// Calls from this address.
    #[arg(long, value_name = "ADDRESS")]
    ip: Option<String>,
    /// Only calls that change something.
    #[arg(long, conflicts_with = "reads")]
    changes: bool,
    /// Only calls that change nothing.
    #[arg(long)]
    reads: bool,
    /// Not before: 2026-05-01T00:00:00Z, or so long ago: 30m, 24h, 7d.
    #[arg(long, value_name = "TIME")]
    from: Option<String>,
    /// Not after.
    #[arg(long, value_name = "TIME")]
    to: Option<String>,
    /// The most records.
    #[arg(long, value_name = "COUNT", default_value_t = 1_000)]
    limit: usize,
    /// How they are printed.
    #[arg(long, value_enum, default_value_t = Format::Lines)]
    format: Format,
    /// Print the whole records of the trail, as JSON, one a line.
    #[arg(long, conflicts_with = "format")]
    records: bool,
    #[command(flatten)]
    connection: Connection,
}

/// How records are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Lines,
    /// One JSON object a line.
    Json,
    /// With a line of names first (RFC 4180).
    Csv,
    /// A file of Parquet: not for a terminal.
    Parquet,
}

/// The columns of CSV.
const COLUMNS: [&str; 17] = [
    "EventTime",
    "EventName",
    "EventSource",
    "Region",
    "PrincipalType",
    "Username",
    "PrincipalArn",
    "RoleArn",
    "AccessKeyId",
    "InvokedBy",
    "SourceIpAddress",
    "ReadOnly",
    "ErrorCode",
    "ResourceNames",
    "UsedFor",
    "RequestId",
    "EventId",
];

/// Records of one page.
const PAGE: usize = 500;

/// Runs the subcommand.
pub(crate) fn run(command: &Audit) -> Result<(), String> {
    match command {
        Audit::Query(arguments) => query(arguments),
        Audit::Verify(arguments) => verify::run(arguments),
    }
}

/// Prints each page as it comes: what is held does not grow with the answer.
fn query(arguments: &Query) -> Result<(), String> {
    if arguments.format == Format::Parquet && !arguments.records {
        return in_parquet(arguments);
    }
    if arguments.format == Format::Csv {
        crate::logging::say!("{}", COLUMNS.join(","));
    }
    pages(arguments, |record| {
        say(arguments, record);
        Ok(())
    })
}

fn in_parquet(arguments: &Query) -> Result<(), String> {
    let out = std::io::stdout();
    if out.is_terminal() {
        return Err(
            "Parquet is not for a terminal: send it to a file with > records.parquet".to_owned()
        );
    }
    let mut file = ParquetFile::begin(out)?;
    pages(arguments, |record| file.add(record))?;
    file.end()
}

/// Hands over each record of the answer.
fn pages(
    arguments: &Query,
    mut take: impl FnMut(&Value) -> Result<(), String>,
) -> Result<(), String> {
    let mut input = question(arguments, SystemClock.now())?;
    let mut left = arguments.limit;
    while left > 0 {
        input.insert("MaxResults".to_owned(), json!(left.min(PAGE)));
        let page = arguments.connection.call("QueryRecords", &Value::Object(input.clone()))?;
        for record in items(&page, "Records") {
            take(record)?;
        }
        left = left.saturating_sub(items(&page, "Records").len());
        match page.get("NextToken") {
            Some(token) if token.is_string() => {
                input.insert("NextToken".to_owned(), token.clone());
            }
            _ => return Ok(()),
        }
    }
    crate::logging::print_error(format_args!("there may be more: --limit {}", arguments.limit));
    Ok(())
}

fn question(arguments: &Query, now: Timestamp) -> Result<Map<String, Value>, String> {
    let mut input = Map::new();
    let error = arguments.error.as_deref().map(|code| if code == "any" { "*" } else { code });
    for (name, value) in [
        ("ResourceName", arguments.resource.as_deref()),
        ("PrincipalArn", arguments.principal.as_deref()),
        ("Username", arguments.user.as_deref()),
        ("AccessKeyId", arguments.access_key.as_deref()),
        ("EventSource", arguments.source.as_deref()),
        ("ErrorCode", error),
        ("SourceIpAddress", arguments.ip.as_deref()),
    ] {
        if let Some(value) = value {
            input.insert(name.to_owned(), json!(value));
        }
    }
    if !arguments.events.is_empty() {
        input.insert("EventNames".to_owned(), json!(arguments.events));
    }
    for (is_said, read_only) in [(arguments.changes, false), (arguments.reads, true)] {
        if is_said {
            input.insert("ReadOnly".to_owned(), json!(read_only));
        }
    }
    for (name, said) in [("StartTime", &arguments.from), ("EndTime", &arguments.to)] {
        if let Some(said) = said {
            input.insert(name.to_owned(), json!(instant(said, now)?.unix_seconds()));
        }
    }
    if arguments.records {
        input.insert("IncludeRecord".to_owned(), json!(true));
    }
    Ok(input)
}

/// An instant, or how long ago it was.
fn instant(said: &str, now: Timestamp) -> Result<Timestamp, String> {
    let ago = || {
        let unit = match said.as_bytes().last()? {
            b'm' => 60_i64,
            b'h' => 3_600,
            b'd' => 86_400,
            _ => return None,
        };
        let count: u32 = said.get(..said.len().checked_sub(1)?)?.parse().ok()?;
        Some(now.plus_seconds(unit.saturating_mul(i64::from(count)).saturating_neg()))
    };
    ago().or_else(|| Timestamp::parse_iso8601(said).ok()).ok_or_else(|| {
        format!("`{said}` is no time: say 2026-05-01T00:00:00Z, or 30m, 24h or 7d for so long ago")
    })
}

fn say(arguments: &Query, record: &Value) {
    if arguments.records {
        crate::logging::say!("{}", text(record, "Record"));
        return;
    }
    match arguments.format {
        Format::Lines | Format::Parquet => crate::logging::say!("{}", line(record)),
        Format::Json => crate::logging::say!("{}", with_times(record)),
        Format::Csv => {
            let fields: Vec<String> = COLUMNS.iter().map(|name| field(record, name)).collect();
            crate::logging::say!("{}", fields.join(","));
        }
    }
}

/// When, who, what, to what, and what came of it.
fn line(record: &Value) -> String {
    let who = ["PrincipalArn", "AccessKeyId", "InvokedBy", "AccountId", "PrincipalType"];
    let who = who.iter().map(|name| text(record, name)).find(|text| !text.is_empty());
    let mut line = format!(
        "{} {} {} {}",
        time(record),
        who.unwrap_or_default(),
        text(record, "EventName"),
        resources(record),
    );
    for (name, word) in [("UsedFor", "for"), ("ErrorCode", "refused:"), ("SourceIpAddress", "from")]
    {
        match text(record, name) {
            "" => {}
            said => line = format!("{line} {word} {said}"),
        }
    }
    line
}

fn resources(record: &Value) -> String {
    let names = items(record, "ResourceNames").iter().filter_map(Value::as_str);
    names.collect::<Vec<_>>().join(" ")
}

/// Answers have instants as seconds.
fn time(record: &Value) -> String {
    let seconds = record.get("EventTime").and_then(Value::as_f64).unwrap_or_default();
    #[expect(clippy::cast_possible_truncation, reason = "instants are of years with four digits")]
    let seconds = seconds as i64;
    Timestamp::from_unix_seconds(seconds).iso8601()
}

fn with_times(record: &Value) -> Value {
    let mut record = record.clone();
    if let Some(members) = record.as_object_mut() {
        members.insert("EventTime".to_owned(), json!(time(&Value::Object(members.clone()))));
    }
    record
}

/// A field of CSV. One that a spreadsheet would take for a formula begins with an apostrophe: whoever
/// makes a request chooses names and user agents.
fn field(record: &Value, name: &str) -> String {
    let value = match name {
        "EventTime" => time(record),
        "ResourceNames" => resources(record),
        "ReadOnly" => record.get(name).map(Value::to_string).unwrap_or_default(),
        _ => text(record, name).to_owned(),
    };
    let is_formula = value.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let value = if is_formula { format!("'{value}") } else { value };
    match value.contains([',', '"', '\n', '\r']) {
        true => format!("\"{}\"", value.replace('"', "\"\"")),
        false => value,
    }
}

#[cfg(test)]
mod tests;
