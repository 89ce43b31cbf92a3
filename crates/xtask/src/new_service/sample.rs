//! The least request that the first operation takes, for the coverage tests.

use super::facts::{Facts, First};
use crate::failure::Failure;
use crate::json::Json;

/// How deep a required member may lie.
const DEPTH_MAX: usize = 16;

/// The text of the service's file of samples; `given` is the input where the model does not say
/// enough.
pub(super) fn of(
    facts: &Facts<'_>,
    first: &First<'_>,
    given: Option<&str>,
) -> Result<String, Failure> {
    let input = match (given, first.input) {
        (Some(given), _) => Json::parse(given)?,
        (None, Some((name, _))) => least(facts, name, DEPTH_MAX)?,
        (None, None) => Json::object(),
    };
    let name = first.name;
    let (mut sample, mut imports) = match facts.protocol() {
        "AwsJson10" | "AwsJson11" => {
            (format!("Sample::json({name:?}, r#\"{}\"#)", input.compact()), "Sample")
        }
        "RestJson" => (http(first, &input)?, "{Request, Sample}"),
        _ => (format!("Sample::form({name:?}, {:?})", form(&input)?), "Sample"),
    };
    if facts.answer(first).is_none() {
        sample.push_str(".but(Exception::Fails(501, \"NotImplemented\"))");
        imports = if imports == "Sample" {
            "{Exception, Sample}"
        } else {
            "{Exception, Request, Sample}"
        };
    }
    Ok(include_str!("samples.txt")
        .replace("$ID", facts.id())
        .replace("$IMPORTS", imports)
        .replace("$SAMPLE", &sample))
}

/// `Name=value` for each member.
fn form(input: &Json) -> Result<String, Failure> {
    let member = |(name, value): &(String, Json)| match value {
        Json::Text(text) => Ok(format!("{name}={text}")),
        Json::Number(number) => Ok(format!("{name}={number}")),
        Json::Bool(value) => Ok(format!("{name}={value}")),
        _ => Err(Failure::new(format!("{name} is no plain value: write the sample by hand"))),
    };
    Ok(input.entries().iter().map(member).collect::<Result<Vec<_>, _>>()?.join(" "))
}

/// A request of a REST service: labels and query from the input, the rest of it as the body.
fn http(first: &First<'_>, input: &Json) -> Result<String, Failure> {
    let mut target = first.uri.to_owned();
    let mut body = Json::object();
    let members = first.input.and_then(|(_, shape)| shape.member("members"));
    for (name, value) in input.entries() {
        let member = members.and_then(|members| members.member(name)).unwrap_or(&Json::Null);
        let wire = member.text_at("locationName").unwrap_or(name);
        let text = match value {
            Json::Text(text) => text.clone(),
            other => other.compact(),
        };
        match member.text_at("location") {
            None => body.set(wire, value.clone()),
            Some("uri") => {
                target = target
                    .replace(&format!("{{{wire}}}"), &text)
                    .replace(&format!("{{{wire}+}}"), &text);
            }
            Some("querystring") => {
                let separator = if target.contains('?') { '&' } else { '?' };
                target.push_str(&format!("{separator}{wire}={text}"));
            }
            Some(other) => {
                return Err(Failure::new(format!(
                    "{name} goes in {other}: write the sample by hand"
                )));
            }
        }
    }
    let body = if body.entries().is_empty() { String::new() } else { body.compact() };
    Ok(format!(
        "Sample {{ operation: {:?}, request: Request::Http {{ line: {:?}, headers: &[], body: {body:?} }}, exception: None }}",
        first.name,
        format!("{} {target}", first.method),
    ))
}

/// The least value of a shape.
fn least(facts: &Facts<'_>, name: &str, depth: usize) -> Result<Json, Failure> {
    let unclear =
        || Failure::new(format!("the model does not say what a {name} is: give --sample"));
    let depth = depth.checked_sub(1).ok_or_else(unclear)?;
    let shape = facts.shape(name)?;
    let min = usize::try_from(shape.integer_at("min").unwrap_or(0)).unwrap_or(0);
    Ok(match shape.text_at("type").unwrap_or_default() {
        "structure" => {
            let mut object = Json::object();
            for required in shape.texts_at("required") {
                let member = shape.member("members").and_then(|members| members.member(&required));
                let target =
                    member.and_then(|member| member.text_at("shape")).ok_or_else(unclear)?;
                object.set(&required, least(facts, target, depth)?);
            }
            object
        }
        "list" => {
            let member = shape.member("member").and_then(|member| member.text_at("shape"));
            let item = least(facts, member.ok_or_else(unclear)?, depth);
            Json::List(if min == 0 { Vec::new() } else { vec![item?; min] })
        }
        "map" if min == 0 => Json::object(),
        "string" => match (shape.texts_at("enum").first(), shape.text_at("pattern")) {
            (Some(value), _) => Json::Text(value.clone()),
            (None, None) => Json::Text("a".repeat(min.max(1))),
            (None, Some(_)) => return Err(unclear()),
        },
        "boolean" => Json::Bool(false),
        "integer" | "long" => Json::Number(shape.integer_at("min").unwrap_or(0).max(0).into()),
        "timestamp" => Json::Number(0.into()),
        _ => return Err(unclear()),
    })
}
