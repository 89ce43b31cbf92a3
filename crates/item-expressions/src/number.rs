//! Numbers as DynamoDB has them: 38 decimal digits, magnitudes from 1E-130 to 9.99...E+125, kept exactly.
//!
//! Source: <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html#HowItWorks.DataTypes.Number>

use core::cmp::Ordering;

use crate::invalid::Invalid;

/// The digits that a number may have.
const DIGITS_MAX: usize = 38;
const EXPONENT_MAX: i32 = 125;
const EXPONENT_MIN: i32 = -130;
/// An exponent in a text is not followed further than this.
const WRITTEN_EXPONENT_MAX: i32 = 1_000_000;

/// A number: `d.ddd * 10^exponent`, without zeros at either end of its digits; zero has no digits.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number {
    is_negative: bool,
    digits: Vec<u8>,
    exponent: i32,
}

impl core::fmt::Debug for Number {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Number(..)")
    }
}

impl Number {
    /// Reads a number.
    ///
    /// # Errors
    /// [`Invalid`] for what is none, or one out of range.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        if text.is_empty() {
            return Err(Invalid::new("The parameter cannot be converted to a numeric value"));
        }
        let written = Written::read(text).ok_or_else(|| {
            Invalid(format!("The parameter cannot be converted to a numeric value: {text}"))
        })?;
        Self::of(written.is_negative, &written.digits, written.exponent)
    }

    /// A count.
    #[must_use]
    pub fn from_count(count: usize) -> Self {
        Self::parse(&count.to_string()).unwrap_or(Self {
            is_negative: false,
            digits: Vec::new(),
            exponent: 0,
        })
    }

    /// The digits, the first of which stands for `10^exponent`.
    fn of(is_negative: bool, digits: &[u8], exponent: i32) -> Result<Self, Invalid> {
        let zeros = digits.iter().take_while(|digit| **digit == 0).count();
        let mut digits = digits.get(zeros..).unwrap_or_default().to_vec();
        while digits.last() == Some(&0) {
            digits.pop();
        }
        if digits.is_empty() {
            return Ok(Self { is_negative: false, digits, exponent: 0 });
        }
        let exponent = exponent.saturating_sub(i32::try_from(zeros).unwrap_or(i32::MAX));
        if exponent > EXPONENT_MAX {
            return Err(Invalid::new(
                "Number overflow. Attempting to store a number with magnitude larger than supported range",
            ));
        }
        if exponent < EXPONENT_MIN {
            return Err(Invalid::new(
                "Number underflow. Attempting to store a number with magnitude smaller than supported range",
            ));
        }
        if digits.len() > DIGITS_MAX {
            return Err(Invalid::new(
                "Attempting to store more than 38 significant digits in a Number",
            ));
        }
        Ok(Self { is_negative, digits, exponent })
    }

    /// The sum of both.
    ///
    /// # Errors
    /// [`Invalid`] where it is out of range.
    pub fn plus(&self, other: &Self) -> Result<Self, Invalid> {
        let lowest = self.lowest().min(other.lowest());
        let (mine, others) = (self.scaled(lowest), other.scaled(lowest));
        let (is_negative, sum) = if self.is_negative == other.is_negative {
            (self.is_negative, sum(&mine, &others))
        } else if self.magnitude(other) == Ordering::Less {
            (other.is_negative, difference(&others, &mine))
        } else {
            (self.is_negative, difference(&mine, &others))
        };
        let highest = i32::try_from(sum.len()).unwrap_or(i32::MAX).saturating_sub(1);
        let digits: Vec<u8> = sum.into_iter().rev().collect();
        Self::of(is_negative, &digits, lowest.saturating_add(highest))
    }

    /// The difference of both.
    ///
    /// # Errors
    /// [`Invalid`] where it is out of range.
    pub fn minus(&self, other: &Self) -> Result<Self, Invalid> {
        let negated = Self { is_negative: !other.is_negative, ..other.clone() };
        self.plus(&negated)
    }

    /// The power of ten that the last digit stands for.
    fn lowest(&self) -> i32 {
        let behind = i32::try_from(self.digits.len()).unwrap_or(i32::MAX).saturating_sub(1);
        self.exponent.saturating_sub(behind.max(0))
    }

    /// The digits from that of `10^lowest` upwards.
    fn scaled(&self, lowest: i32) -> Vec<u8> {
        let zeros = usize::try_from(self.lowest().saturating_sub(lowest)).unwrap_or_default();
        let mut digits = vec![0; zeros];
        digits.extend(self.digits.iter().rev());
        digits
    }

    fn magnitude(&self, other: &Self) -> Ordering {
        match (self.digits.is_empty(), other.digits.is_empty()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => {
                let by_digits = || self.digits.cmp(&other.digits);
                self.exponent.cmp(&other.exponent).then_with(by_digits)
            }
        }
    }

    /// -1, 0 or 1.
    fn sign(&self) -> i8 {
        match (self.digits.is_empty(), self.is_negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        }
    }

    /// What it takes of an item's size.
    #[must_use]
    pub fn size_bytes(&self) -> usize {
        if self.digits.is_empty() {
            return 1;
        }
        let digits = self.digits.len();
        let half = digits.div_ceil(2);
        let is_odd = digits % 2 == 1 || self.exponent % 2 != 0;
        let shift = usize::from(!is_odd);
        1_usize
            .saturating_add(half)
            .saturating_add(shift)
            .saturating_add(usize::from(self.is_negative))
    }

    /// Bytes that sort as numbers do, none of which begins another.
    pub(crate) fn push_sorted(&self, out: &mut Vec<u8>) {
        let above = self.exponent.saturating_sub(EXPONENT_MIN);
        let mut magnitude = vec![u8::try_from(above).unwrap_or(u8::MAX)];
        magnitude.extend(self.digits.iter().map(|digit| digit.saturating_add(1)));
        magnitude.push(0);
        match self.sign() {
            0 => out.push(1),
            1 => {
                out.push(2);
                out.extend(magnitude);
            }
            _ => {
                out.push(0);
                out.extend(magnitude.into_iter().map(|byte| !byte));
            }
        }
    }
}

impl core::fmt::Display for Number {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        if self.digits.is_empty() {
            return f.write_str("0");
        }
        if self.is_negative {
            f.write_str("-")?;
        }
        let zeros = |f: &mut core::fmt::Formatter<'_>, count: i32| {
            (0..count).try_for_each(|_| f.write_str("0"))
        };
        if self.exponent < 0 {
            f.write_str("0.")?;
            zeros(f, self.exponent.saturating_neg().saturating_sub(1))?;
        }
        let mut power = self.exponent;
        for digit in &self.digits {
            if power == -1 && self.exponent >= 0 {
                f.write_str(".")?;
            }
            write!(f, "{digit}")?;
            power = power.saturating_sub(1);
        }
        zeros(f, power.saturating_add(1))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        match self.sign().cmp(&other.sign()) {
            Ordering::Equal if self.is_negative => other.magnitude(self),
            Ordering::Equal => self.magnitude(other),
            order => order,
        }
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A number as a text has it.
struct Written {
    is_negative: bool,
    digits: Vec<u8>,
    exponent: i32,
}

impl Written {
    fn read(text: &str) -> Option<Self> {
        let (is_negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (mantissa, power) = match text.split_once(['e', 'E']) {
            Some((mantissa, power)) => (mantissa, read_power(power)?),
            None => (text, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        if whole.is_empty() && fraction.is_empty() {
            return None;
        }
        let digit = |byte: u8| byte.is_ascii_digit().then(|| byte.saturating_sub(b'0'));
        let digits = whole.bytes().chain(fraction.bytes()).map(digit).collect::<Option<_>>()?;
        let first = i32::try_from(whole.len()).unwrap_or(i32::MAX).saturating_sub(1);
        Some(Self { is_negative, digits, exponent: first.saturating_add(power) })
    }
}

fn read_power(text: &str) -> Option<i32> {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let power = digits.parse().unwrap_or(WRITTEN_EXPONENT_MAX).min(WRITTEN_EXPONENT_MAX);
    Some(if text.starts_with('-') { -power } else { power })
}

/// The sum of two rows of digits, the lowest first.
fn sum(one: &[u8], other: &[u8]) -> Vec<u8> {
    let mut sum = Vec::new();
    let mut carry = 0;
    for at in 0..one.len().max(other.len()) {
        let digit = |row: &[u8]| row.get(at).copied().unwrap_or_default();
        let total = digit(one).saturating_add(digit(other)).saturating_add(carry);
        sum.push(total % 10);
        carry = total / 10;
    }
    sum.push(carry);
    sum
}

/// The larger row of digits less the smaller one.
fn difference(larger: &[u8], smaller: &[u8]) -> Vec<u8> {
    let mut difference = Vec::new();
    let mut borrowed = 0;
    for at in 0..larger.len().max(smaller.len()) {
        let digit = |row: &[u8]| row.get(at).copied().unwrap_or_default();
        let taken = digit(smaller).saturating_add(borrowed);
        let has = digit(larger);
        borrowed = u8::from(has < taken);
        let has = has.saturating_add(borrowed.saturating_mul(10));
        difference.push(has.saturating_sub(taken));
    }
    difference
}
