//! Typed operands: decimals, instants, address blocks and binary values.
use std::cmp::Ordering;
use std::net::IpAddr;

/// A decimal number compared by its digits: exact at every size, no exponent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Decimal<'a> {
    negative: bool,
    whole: &'a str,
    fraction: &'a str,
}

impl<'a> Decimal<'a> {
    pub(crate) fn parse(text: &'a str) -> Option<Self> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let all_digits =
            |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !all_digits(whole) || !all_digits(fraction) {
            return None;
        }
        let whole = whole.trim_start_matches('0');
        let fraction = fraction.trim_end_matches('0');
        let zero = whole.is_empty() && fraction.is_empty();
        Some(Self { negative: sign && !zero, whole, fraction })
    }

    pub(crate) fn compare(self, other: Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => self.compare_magnitude(other),
            (true, true) => other.compare_magnitude(self),
        }
    }

    fn compare_magnitude(self, other: Self) -> Ordering {
        // Trailing zeros are trimmed, so comparing fractions as text is comparing them as numbers.
        self.whole
            .len()
            .cmp(&other.whole.len())
            .then_with(|| self.whole.cmp(other.whole))
            .then_with(|| self.fraction.cmp(other.fraction))
    }
}

/// A moment: seconds since 1970 and nanoseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Instant {
    seconds: i64,
    nanos: u32,
}

impl Instant {
    /// Seconds since 1970, or a date of ISO 8601 with as much of the time as there is, in the form that IAM takes
    /// (`2026`, `2026-01-31`, `2026-01-31T10:20:30.5+02:00`, `2026-1-31t9`): UTC where no zone is given. Four
    /// digits are a year.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if text.len() != 4 && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some(Self { seconds: text.parse().ok()?, nanos: 0 });
        }
        let (date, time) = text.split_once(['T', 't']).unwrap_or((text, ""));
        let (is_before_year_0, date) = match date.strip_prefix('-') {
            Some(date) => (true, date),
            None => (false, date),
        };
        let mut fields = date.split('-');
        let year = fields.next()?;
        // `-7` is a number, and no year.
        if is_before_year_0 && year.len() < 4 {
            return None;
        }
        let year = digits(year, YEAR_DIGITS_MAX)?;
        let year = if is_before_year_0 { -year } else { year };
        let month = fields.next().map_or(Some(1), |field| digits(field, 2))?;
        let day = fields.next().map_or(Some(1), |field| digits(field, 2))?;
        let is_date = (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
        if fields.next().is_some() || !is_date {
            return None;
        }
        let midnight = days_from_civil(year, month, day) * 86_400;
        let (offset, nanos) = parse_time(time)?;
        Some(Self { seconds: midnight + offset, nanos })
    }
}

/// As many as the years that fit into milliseconds of 64 bits have.
const YEAR_DIGITS_MAX: usize = 9;

/// Seconds after midnight UTC and nanoseconds, of `[hh[:mm[:ss[.s+]]]][Z|+hh[:mm]|-hh[:mm]]`.
fn parse_time(text: &str) -> Option<(i64, u32)> {
    let (clock, zone_seconds) = match (text.strip_suffix(['Z', 'z']), text.rfind(['+', '-'])) {
        (Some(clock), _) => (clock, 0),
        (None, Some(sign_at)) => {
            let (clock, zone) = text.split_at_checked(sign_at)?;
            (clock, parse_zone(zone)?)
        }
        (None, None) => (text, 0),
    };
    if clock.is_empty() {
        return Some((-zone_seconds, 0));
    }
    let mut fields = clock.split(':');
    let hour = digits(fields.next()?, 2)?;
    let minute = fields.next().map_or(Some(0), |field| digits(field, 2))?;
    let (second, nanos) = fields.next().map_or(Some((0, 0)), parse_seconds)?;
    if fields.next().is_some() || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    Some((hour * 3_600 + minute * 60 + second - zone_seconds, nanos))
}

fn parse_seconds(text: &str) -> Option<(i64, u32)> {
    let Some((whole, fraction)) = text.split_once('.') else { return Some((digits(text, 2)?, 0)) };
    digits(fraction, 9)?;
    let padded: String = fraction.chars().chain("000000000".chars()).take(9).collect();
    Some((digits(whole, 2)?, padded.parse().ok()?))
}

fn parse_zone(text: &str) -> Option<i64> {
    let zone = text.get(1..)?;
    let (hours, minutes) = zone.split_once(':').unwrap_or((zone, "00"));
    if hours.len() != 2 || minutes.len() != 2 {
        return None;
    }
    let (hours, minutes) = (digits(hours, 2)?, digits(minutes, 2)?);
    let seconds = (hours < 24 && minutes < 60).then_some(hours * 3_600 + minutes * 60)?;
    Some(if text.starts_with('-') { -seconds } else { seconds })
}

/// The number of one to `length_max` digits.
fn digits(text: &str, length_max: usize) -> Option<i64> {
    let is_number =
        (1..=length_max).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}

fn days_in_month(year: i64, month: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the Gregorian calendar, by counting years that begin in March.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let shifted_year = if month <= 2 { year - 1 } else { year };
    let era = shifted_year.div_euclid(400);
    let year_of_era = shifted_year.rem_euclid(400);
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// An address block; a single address is the block of its own length.
///
/// A block of IPv4-mapped addresses, such as `::ffff:192.0.2.0/120`, is the IPv4 block it maps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cidr {
    network: IpAddr,
    prefix: u32,
}

/// The bits in front of the IPv4 address in an IPv4-mapped one (RFC 4291, 2.5.5.2).
const MAPPED_BITS: u32 = 96;

impl Cidr {
    /// Reads `ADDRESS` or `ADDRESS/BITS`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (address, prefix) = match text.split_once('/') {
            Some((address, prefix)) => (address, Some(prefix)),
            None => (text, None),
        };
        let network: IpAddr = address.parse().ok()?;
        let width = if network.is_ipv4() { 32 } else { 128 };
        let prefix = match prefix {
            Some(digits)
                if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) =>
            {
                digits.parse().ok().filter(|length| *length <= width)?
            }
            Some(_) => return None,
            None => width,
        };
        match network.to_canonical() {
            IpAddr::V4(mapped) if width == 128 && prefix >= MAPPED_BITS => {
                Some(Self { network: mapped.into(), prefix: prefix - MAPPED_BITS })
            }
            _ => Some(Self { network, prefix }),
        }
    }

    /// Whether the block holds a large part of all addresses of its family: more than any network that
    /// somebody runs for themselves (10.0.0.0/8 and fc00::/7 are the largest of those).
    #[must_use]
    pub const fn is_wide(self) -> bool {
        match self.network {
            IpAddr::V4(_) => self.prefix < 8,
            IpAddr::V6(_) => self.prefix < 7,
        }
    }

    /// Whether the block holds an address; the two families never match each other, and an
    /// IPv4-mapped address is of the family IPv4.
    #[must_use]
    pub fn contains(self, address: IpAddr) -> bool {
        match (self.network, address.to_canonical()) {
            (IpAddr::V4(network), IpAddr::V4(address)) => {
                let differing =
                    (network.to_bits() ^ address.to_bits()).checked_shr(32 - self.prefix);
                differing.unwrap_or(0) == 0
            }
            (IpAddr::V6(network), IpAddr::V6(address)) => {
                let differing =
                    (network.to_bits() ^ address.to_bits()).checked_shr(128 - self.prefix);
                differing.unwrap_or(0) == 0
            }
            _ => false,
        }
    }

    /// The lowest address of the block: what it is written with when nothing behind the prefix is set.
    pub(crate) fn first(self) -> IpAddr {
        match self.network {
            IpAddr::V4(network) => {
                let mask = u32::MAX.checked_shl(32 - self.prefix).unwrap_or(0);
                IpAddr::V4((network.to_bits() & mask).into())
            }
            IpAddr::V6(network) => {
                let mask = u128::MAX.checked_shl(128 - self.prefix).unwrap_or(0);
                IpAddr::V6((network.to_bits() & mask).into())
            }
        }
    }

    pub(crate) fn network(self) -> IpAddr {
        self.network
    }

    pub(crate) fn prefix(self) -> u32 {
        self.prefix
    }
}

/// Decodes standard base64 with padding; `None` if it is anything else.
pub(crate) fn decode_base64(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(4) {
        return None;
    }
    let body = text.strip_suffix("==").or_else(|| text.strip_suffix('=')).unwrap_or(text);
    let mut decoded = Vec::with_capacity(text.len() / 4 * 3);
    let (mut buffer, mut bits) = (0_u32, 0_u32);
    for byte in body.bytes() {
        buffer = (buffer << 6 | sextet(byte)?) & 0x00ff_ffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            decoded.push(u8::try_from(buffer >> bits & 0xff).ok()?);
        }
    }
    Some(decoded)
}

fn sextet(byte: u8) -> Option<u32> {
    let value = match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(u32::from(value))
}
