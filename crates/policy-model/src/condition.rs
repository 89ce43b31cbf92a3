//! Condition operators: table 1.8.
use std::cmp::Ordering;

use crate::KeyValue;
use crate::glob::{self, Mode};
use crate::statement::RequestView;

pub(crate) fn holds(
    asked: &RequestView<'_, '_>,
    operator: &str,
    key: &str,
    wanted: &[String],
    variables: bool,
) -> bool {
    let found: Option<Vec<String>> = asked.key(key).map(|value| match value {
        KeyValue::One(value) => vec![value.clone()],
        KeyValue::Many(values) => values.clone(),
    });
    let multivalued = matches!(asked.key(key), Some(KeyValue::Many(_)));
    let missing = found.as_ref().is_none_or(Vec::is_empty);
    // No value at all, or none but empty text: a null data set.
    let null = found.as_ref().is_none_or(|values| values.iter().all(String::is_empty));
    if operator == "Null" {
        return wanted.iter().any(|text| (text.to_lowercase() == "true") == null);
    }
    let (for_all, rest) = strip(operator, "ForAllValues:");
    let (for_any, rest) = strip(&rest, "ForAnyValue:");
    let if_exists = rest.ends_with("IfExists");
    let base = rest.trim_end_matches("IfExists").to_owned();
    let negated = base.contains("Not");
    let positive = base.replacen("Not", "", 1);
    if wanted.len() > 1 {
        asked.hit("1.8 several operands");
    }
    if missing || (null && (for_all || for_any)) {
        let (rule, holds) = if if_exists {
            ("IfExists", true)
        } else if for_all {
            ("ForAllValues", true)
        } else if for_any {
            ("ForAnyValue", false)
        } else if negated {
            ("negated", true)
        } else {
            ("positive", false)
        };
        asked.hit(&format!("1.8 key missing, {rule}"));
        return holds;
    }
    let found = found.unwrap_or_default();
    let satisfied = |value: &String| {
        let matched = wanted.iter().any(|text| {
            if variables && takes_variables(&positive) && !glob::has_values(text, asked) {
                let rule = if negated { "negated" } else { "positive" };
                asked.hit(&format!("1.8 condition variable without value, {rule}"));
            }
            one(asked, &positive, value, text, variables)
        });
        matched != negated
    };
    if for_all {
        found.iter().all(satisfied)
    } else if for_any {
        found.iter().any(satisfied)
    } else if multivalued {
        asked.hit("1.8 multivalued without set operator");
        false
    } else {
        found.iter().all(satisfied)
    }
}

fn takes_variables(operator: &str) -> bool {
    operator.starts_with("String") || operator.starts_with("Arn") || operator == "Bool"
}

fn strip(text: &str, prefix: &str) -> (bool, String) {
    match text.strip_prefix(prefix) {
        Some(rest) => (true, rest.to_owned()),
        None => (false, text.to_owned()),
    }
}

/// One request value against one policy value, negation apart.
fn one(
    asked: &RequestView<'_, '_>,
    operator: &str,
    value: &str,
    wanted: &str,
    variables: bool,
) -> bool {
    let expanded = |wildcards: bool| glob::expand(wanted, asked, wildcards, variables);
    match operator {
        "StringEquals" => {
            expanded(false).is_some_and(|places| glob::matches(&places, value, Mode::Text))
        }
        "StringLike" => {
            expanded(true).is_some_and(|places| glob::matches(&places, value, Mode::Text))
        }
        "StringEqualsIgnoreCase" | "Bool" => expanded(false).is_some_and(|places| {
            let text: String = places
                .iter()
                .filter_map(|place| match place {
                    glob::Element::Is(character) => Some(*character),
                    glob::Element::One | glob::Element::Star => None,
                })
                .collect();
            text.to_lowercase() == value.to_lowercase()
        }),
        "ArnEquals" | "ArnLike" => arn(asked, value, wanted, variables),
        "IpAddress" => address(value, wanted).unwrap_or(false),
        "BinaryEquals" => bits(value).is_some() && bits(value) == bits(wanted),
        _ => ordered(operator, value, wanted),
    }
}

fn ordered(operator: &str, value: &str, wanted: &str) -> bool {
    let (family, relation) = match operator.strip_prefix("Numeric") {
        Some(relation) => ("Numeric", relation),
        None => ("Date", operator.trim_start_matches("Date")),
    };
    let ordering = if family == "Numeric" {
        number(value).zip(number(wanted)).map(|(a, b)| a.cmp(&b))
    } else {
        moment(value).zip(moment(wanted)).map(|(a, b)| a.cmp(&b))
    };
    let Some(ordering) = ordering else { return false };
    match relation {
        "Equals" => ordering == Ordering::Equal,
        "LessThan" => ordering == Ordering::Less,
        "LessThanEquals" => ordering != Ordering::Greater,
        "GreaterThan" => ordering == Ordering::Greater,
        "GreaterThanEquals" => ordering != Ordering::Less,
        _ => false,
    }
}

/// A decimal as an integer count of billionths.
fn number(text: &str) -> Option<i128> {
    let digits = text.trim_start_matches(['-', '+']);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    if whole.is_empty()
        || fraction.is_empty()
        || fraction.len() > 9
        || text.len() > digits.len() + 1
    {
        return None;
    }
    let padded = format!("{fraction:0<9}");
    let all = format!("{whole}{padded}");
    if !all.chars().all(|character| character.is_ascii_digit()) {
        return None;
    }
    let magnitude: i128 = all.parse().ok()?;
    Some(if text.starts_with('-') { -magnitude } else { magnitude })
}

/// Nanoseconds since 1970, by counting days one year and one month at a time.
fn moment(text: &str) -> Option<i128> {
    let second = 1_000_000_000_i128;
    if text.len() != 4
        && !text.is_empty()
        && text.chars().all(|character| character.is_ascii_digit())
    {
        return text.parse::<i128>().ok().map(|seconds| seconds * second);
    }
    let text = text.to_uppercase();
    let (date, time) = text.split_once('T').unwrap_or((&*text, ""));
    let numbers: Vec<i128> =
        date.split('-').map(|part| part.parse().ok()).collect::<Option<Vec<_>>>()?;
    let year = *numbers.first()?;
    let month = numbers.get(1).copied().unwrap_or(1);
    let day = numbers.get(2).copied().unwrap_or(1);
    let leap = |year: i128| (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let mut days = day - 1;
    for earlier in 1970..year {
        days += if leap(earlier) { 366 } else { 365 };
    }
    for later in year..1970 {
        days -= if leap(later) { 366 } else { 365 };
    }
    for earlier in 1..month {
        days += match earlier {
            2 if leap(year) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
    }
    let (clock, zone_minutes) = if let Some(clock) = time.strip_suffix('Z') {
        (clock, 0)
    } else if let Some(at) = time.rfind(['+', '-']) {
        let (clock, zone) = time.split_at(at);
        let (hours, minutes) = zone.split_once(':').unwrap_or((zone, "0"));
        let sign = if zone.starts_with('-') { -1 } else { 1 };
        let minutes: i128 = minutes.parse().ok()?;
        (clock, hours.parse::<i128>().ok()? * 60 + sign * minutes)
    } else {
        (time, 0)
    };
    let field = |text: &str| if text.is_empty() { Some(0) } else { text.parse::<i128>().ok() };
    let mut parts = clock.split(':');
    let hours = field(parts.next().unwrap_or_default())?;
    let minutes = field(parts.next().unwrap_or_default())?;
    let nanos = parts.next().map_or(Some(0), number)?;
    Some((days * 86_400 + hours * 3_600 + (minutes - zone_minutes) * 60) * second + nanos)
}

/// Whether an address is in a block, comparing bit by bit.
fn address(value: &str, wanted: &str) -> Option<bool> {
    let (network, length) = match wanted.split_once('/') {
        Some((network, length)) => (network, Some(length.parse::<usize>().ok()?)),
        None => (wanted, None),
    };
    let address = address_bits(value)?;
    let network = address_bits(network)?;
    // An IPv4-mapped address is the 32 bits behind these.
    let mapped = "0".repeat(80) + &"1".repeat(16);
    let address = address.strip_prefix(&mapped).unwrap_or(&address).to_owned();
    let (network, length) = match (network.strip_prefix(&mapped), length.unwrap_or(128)) {
        (Some(v4), 96..=128) => (v4.to_owned(), length.map(|length| length - 96)),
        _ => (network, length),
    };
    if address.len() != network.len() {
        return Some(false);
    }
    let length = length.unwrap_or(network.len());
    let (own, wanted) = (address.chars().take(length), network.chars().take(length));
    Some(own.eq(wanted))
}

fn address_bits(text: &str) -> Option<String> {
    let address: std::net::IpAddr = text.parse().ok()?;
    Some(match address {
        std::net::IpAddr::V4(v4) => {
            v4.octets().iter().map(|octet| format!("{octet:08b}")).collect()
        }
        std::net::IpAddr::V6(v6) => {
            v6.octets().iter().map(|octet| format!("{octet:08b}")).collect()
        }
    })
}

/// Base64 as a string of bits without the padding's.
fn bits(text: &str) -> Option<String> {
    const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let body = text.trim_end_matches('=');
    if !text.len().is_multiple_of(4) || text.len() - body.len() > 2 {
        return None;
    }
    let mut all = String::new();
    for character in body.chars() {
        let value = ALPHABET.find(character)?;
        all.push_str(&format!("{value:06b}"));
    }
    let whole_bytes = all.len() / 8 * 8;
    Some(all.chars().take(whole_bytes).collect())
}

/// Six components, one by one; an operand that is one variable is the ARN it stands for.
fn arn(asked: &RequestView<'_, '_>, value: &str, wanted: &str, variables: bool) -> bool {
    let found: Vec<&str> = value.splitn(6, ':').collect();
    if found.len() < 6 {
        return false;
    }
    if variables && wanted.starts_with("${") && wanted.find('}') == Some(wanted.len() - 1) {
        return glob::expand(wanted, asked, false, true)
            .is_some_and(|places| glob::matches(&places, value, Mode::Text));
    }
    let components = split_outside_variables(wanted, variables);
    components.len() == 6
        && components.iter().zip(found).all(|(component, part)| {
            glob::expand(component, asked, true, variables)
                .is_some_and(|places| glob::matches(&places, part, Mode::Text))
        })
}

fn split_outside_variables(text: &str, variables: bool) -> Vec<String> {
    let mut components = vec![String::new()];
    let mut depth = 0_usize;
    for character in text.chars() {
        match character {
            '{' if variables => depth += 1,
            '}' if variables => depth = depth.saturating_sub(1),
            _ => {}
        }
        if character == ':' && depth == 0 && components.len() < 6 {
            components.push(String::new());
        } else if let Some(last) = components.last_mut() {
            last.push(character);
        }
    }
    components
}
