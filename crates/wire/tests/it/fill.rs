//! Fills any shape with values that satisfy its schema.

use wire::{Body, Kind, Location, Member, Schema, Shape, Slot, Timestamp, Value};

/// A reproducible choice of values.
#[derive(Debug)]
pub(crate) struct Fill {
    state: u64,
    depth: usize,
    /// Texts that every transport must carry unharmed, or plain ones.
    pub(crate) is_plain: bool,
}

const TEXTS: [&str; 5] = ["a", "two words", "<a href=\"x\">&amp;</a>", "é\u{1f600}", "50%+1/2=?"];

/// Texts that between them match every pattern of the models.
const SHAPED: [&str; 71] = [
    "a",
    "1",
    "A",
    "v1",
    "/",
    "/a/",
    "123456789012",
    "aaaaaaaaaaaaaaaaaaaa",
    "arn:aws:iam::123456789012:role/a",
    "arn:aws:kms:us-east-1:123456789012:key/a",
    "arn:aws:s3:::a",
    "arn:aws:kinesis:us-east-1:123456789012:stream/a",
    "arn:aws:kinesis:us-east-1:123456789012:stream/a/consumer/a:1",
    "arn:aws:events:us-east-1:123456789012:replay/a",
    "arn:aws:events:us-east-1:123456789012:event-bus/a",
    "arn:aws:events:us-east-1:123456789012:endpoint/a",
    "arn:aws:secretsmanager:us-east-1:123456789012:secret:a",
    "events:PutEvents",
    "aws.partner/a/a",
    "arn:aws:s3:us-east-1:123456789012:job/a",
    "https://a.example",
    "http://a",
    "us-east-1",
    "aaaaaaaaaaaaaaaaaaaa-aaa",
    "o-aaaaaaaaaa",
    "backup-aaaaaaaaaaa",
    "cluster-aaaaaaaaaaa",
    "hsm-aaaaaaaaaaa",
    "subnet-aaaaaaaa",
    "vpc-a",
    "sg-aaaaaaaa",
    "eni-aaaaaaaa",
    "arn:aws:cloudhsm:us-east-1:123456789012:cluster/cluster-aaaaaaaaaaa",
    "us-east-1a",
    "hsm1.medium",
    "1.1.1.1",
    "o-aaaaaaaaaa/r-aaaa/",
    "p-12345678",
    "s3://bucket/key",
    "12:30",
    "1h",
    "com.amazonaws.vpce.us-east-1.vpce-svc-0",
    "/kms/xks/v1",
    "cluster-2aaaaaaaaaa",
    "kms.amazonaws.com",
    "a/b",
    "h-aaaaaaaa",
    "r-aaaa",
    "tag:a",
    "ou-aaaa-aaaaaaaa",
    "car-aaaaaaaa",
    "a@b.example",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "rp-aaaa",
    "rt-aaaaaaaa",
    "arn:aws:organizations::123456789012:handshake/o-aaaaaaaaaa/invite/h-aaaaaaaa",
    "arn:aws:organizations::123456789012:account/o-aaaaaaaaaa/123456789012",
    "arn:aws:organizations::123456789012:organization/o-aaaaaaaaaa",
    "arn:aws:organizations::123456789012:ou/o-aaaaaaaaaa/ou-aaaa-aaaaaaaa",
    "arn:aws:organizations::123456789012:root/o-aaaaaaaaaa/r-aaaa",
    "arn:aws:organizations::123456789012:policy/o-aaaaaaaaaa/a/p-aaaaaaaaaa",
    "arn:aws:organizations::123456789012:resourcepolicy/o-aaaaaaaaaa/rp-aaaa",
    "arn:aws:organizations::123456789012:transfer/o-aaaaaaaaaa/billing/inbound/rt-aaaaaaaa",
    "arn:aws:acm:us-east-1:123456789012:certificate/a",
    "arn:aws:acm-pca:us-east-1:123456789012:certificate-authority/a",
    "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa",
    "1.2",
    "0a:0b",
    "a.example",
    "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
];

impl Fill {
    pub(crate) fn new(seed: u64) -> Self {
        Self { state: seed, depth: 0, is_plain: false }
    }

    fn next(&mut self, below: usize) -> usize {
        self.state = self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(self.state >> 33).unwrap() % below
    }

    /// Sets every required member, the first (a form can not carry an empty structure), and the
    /// others by chance.
    pub(crate) fn shape(&mut self, shape: &mut dyn Shape) {
        // Some shapes hold themselves; no other is that deep.
        const DEPTH_MAX: usize = 8;
        self.depth += 1;
        let only = match shape.schema().xml_choice {
            true => Some(self.next(shape.schema().members.len())),
            false => None,
        };
        for (index, member) in shape.schema().members.iter().enumerate() {
            if only.is_some_and(|only| only != index) {
                continue;
            }
            let is_chosen = index == 0 || only.is_some() || self.next(4) > 0;
            if member.required || (is_chosen && self.depth < DEPTH_MAX) {
                self.member(member, shape.member_mut(index).unwrap());
            }
        }
        self.depth -= 1;
    }

    fn member(&mut self, member: &Member, value: &mut dyn Value) {
        let was_plain = self.is_plain;
        self.is_plain |= member.attribute || member.location == Location::PrefixHeaders;
        // A comma separates the elements of a list in a header.
        self.is_plain |=
            member.location == Location::Header && matches!(member.target.kind, Kind::List(_));
        self.value(member.target, value);
        self.is_plain = was_plain;
    }

    fn value(&mut self, schema: &Schema, value: &mut dyn Value) {
        let number = schema.bounds.min.unwrap_or(1).max(1);
        match value.slot() {
            Slot::Bool(slot) => *slot = self.next(2) == 1,
            Slot::Integer(slot) => *slot = i32::try_from(number).unwrap(),
            Slot::Long(slot) => *slot = number,
            Slot::Float(slot) => *slot = 0.5,
            Slot::Double(slot) => *slot = 0.25,
            Slot::Text(slot) => slot.set_text(self.text(schema)),
            Slot::Bytes(slot) => {
                let size = usize::try_from(number).unwrap().max(self.next(5));
                slot.set_bytes((0..size).map(|byte| u8::try_from(byte % 256).unwrap()).collect());
            }
            Slot::Instant(slot) => {
                let seconds = i64::try_from(self.next(2_000_000_000)).unwrap();
                *slot = Timestamp::from_unix_seconds(seconds);
            }
            Slot::Structure(shape) => self.shape(shape),
            Slot::List(list) => {
                let Kind::List(facts) = schema.kind else { panic!("{} is no list", schema.name) };
                for _ in 0..number.max(2).min(schema.bounds.max.unwrap_or(2)) {
                    self.value(facts.member.target, list.append());
                }
            }
            Slot::Map(map) => {
                let Kind::Map(facts) = schema.kind else { panic!("{} is no map", schema.name) };
                let key = match self.is_plain {
                    true => "key-1".to_owned(),
                    false => self.text(facts.key.target),
                };
                for entry in 1..number {
                    self.value(facts.value.target, map.entry_mut(format!("{key}{entry}")));
                }
                self.value(facts.value.target, map.entry_mut(key));
            }
            Slot::Body(body) => *body = Body::from(b"bytes".to_vec()),
        }
    }

    fn text(&mut self, schema: &Schema) -> String {
        if let Kind::Enum(values) = schema.kind {
            return values[self.next(values.len())].to_owned();
        }
        let fits = |text: &String| {
            let length = i64::try_from(text.chars().count()).unwrap();
            schema.bounds.min.is_none_or(|min| length >= min)
                && schema.bounds.max.is_none_or(|max| length <= max)
                && schema.pattern.is_none_or(|pattern| pattern.matches(text))
        };
        let first = if self.is_plain { 0 } else { self.next(TEXTS.len()) };
        let candidates = [TEXTS[first]].into_iter().chain(SHAPED);
        let lengthened = |text: &str| {
            let mut text = text.to_owned();
            let last = text.chars().next_back().unwrap();
            while text.chars().count() < usize::try_from(schema.bounds.min.unwrap_or(0)).unwrap() {
                text.push(last);
            }
            text
        };
        let found = candidates.map(lengthened).find(fits);
        found.unwrap_or_else(|| panic!("no text fits {}: {:?}", schema.name, schema.pattern))
    }
}
