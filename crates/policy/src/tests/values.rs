//! Typed operands at their edges.
use std::cmp::Ordering;
use std::net::IpAddr;

use crate::value::{Cidr, Decimal, Instant, decode_base64};

#[test]
fn decimals_compare_by_value() {
    let compare = |first: &str, second: &str| {
        let (first, second) =
            (Decimal::parse(first).expect("a number"), Decimal::parse(second).expect("a number"));
        first.compare(second)
    };
    for (first, second, ordering) in [
        ("1", "1.0", Ordering::Equal),
        ("-0", "0.00", Ordering::Equal),
        ("+7", "007", Ordering::Equal),
        ("10", "9", Ordering::Greater),
        ("0.10", "0.09", Ordering::Greater),
        ("-2", "-1", Ordering::Less),
        ("-10", "-9", Ordering::Less),
        ("-1", "1", Ordering::Less),
        ("1", "-1", Ordering::Greater),
        ("1.05", "1.5", Ordering::Less),
        ("99999999999999999999999999.1", "99999999999999999999999999.09", Ordering::Greater),
    ] {
        assert_eq!(compare(first, second), ordering, "{first} and {second}");
    }
    for text in ["", "-", ".5", "5.", "1e3", "1,0", "0x1", "--1", "1.2.3", " 1", "١"] {
        assert!(Decimal::parse(text).is_none(), "{text}");
    }
}

#[test]
fn moments_compare_across_zones() {
    for (first, second) in [
        ("1970", "1970-01-01T00:00:00Z"),
        ("2026-05", "2026-05-01"),
        ("2026-05-01T12:30Z", "2026-05-01T14:30:00+02:00"),
        ("2026-05-01t12:30:00z", "2026-05-01T07:00:00-05:30"),
        ("2026-05-01T00:00Z", "2026-5-1"),
        ("2026-05-01T00:00Z", "2026-05-01T"),
        ("2026-05-01T10:00Z", "2026-05-01T10"),
        ("2026-05-01T10:00Z", "2026-05-01T10:00"),
        ("2026-05-01T10:00:00.5Z", "2026-05T10:00:00.5"),
        ("2026-01-01T10:00Z", "2026T10:00Z"),
        ("2026-05-01T02:00:00.593194Z", "2026-05-02t1:00:00.593194+23"),
        ("2026-05-01T02:00Z", "2026-05-01T-02"),
        ("0001-01-01", "01T"),
        ("00000", "1970-01-01"),
        ("951782400", "2000-02-29"),
        ("1709164800", "2024-02-29T00:00:00.000Z"),
        ("4107542400", "2100-03-01T00:00Z"),
    ] {
        assert_eq!(
            Instant::parse(first).expect("a moment"),
            Instant::parse(second).expect("a moment"),
            "{first}"
        );
    }
    assert!(Instant::parse("-292275054") < Instant::parse("-1000"));
    let ordered = ["1969-12-31", "-1000", "2026-05-01T00:00:00.1Z", "2026-05-01T00:00:00.25Z"];
    let moments: Vec<_> =
        ordered.iter().map(|text| Instant::parse(text).expect("a moment")).collect();
    assert!(moments[1] < moments[0] && moments[0] < moments[2] && moments[2] < moments[3]);
    assert_ne!(
        Instant::parse("2024"),
        Instant::parse("02024"),
        "four digits are a year, five are seconds"
    );
}

#[test]
fn texts_that_are_no_moments() {
    for text in [
        "",
        "now",
        "2026-13",
        "2026-00",
        "2026-02-29",
        "2100-02-29",
        "2026-04-31",
        "2026-01-00",
        "2026-05-01T24:00Z",
        "2026-05-01T10:60Z",
        "2026-05-01T10:00:61Z",
        "2026-05-01T10:00:00.Z",
        "2026-05-01T10:00:00.xZ",
        "2026-05-01T10:00:00+24:00",
        "2026-05-01T10:00:00+01:60",
        "2026-05-01T10:00:00+0100",
        "2026-05-01T10:00:00+1",
        "2026-05-01T10:00:00+01:5",
        "2026-05-01T10:00:60Z",
        "2026-05-01T10:00:00.1234567891Z",
        "2026-05-01T:00Z",
        "2026-05-01T100Z",
        "2026-",
        "-",
        "--1",
        "1234567890-01-01",
        "234-13",
        "-1",
        "-100",
        "2026-05-01-01",
        "2026-05-01T10:00:00:00Z",
        "99999999999999999999",
    ] {
        assert!(Instant::parse(text).is_none(), "{text}");
    }
}

#[test]
fn blocks_hold_their_addresses() {
    for (block, address, holds) in [
        ("10.0.0.0/8", "10.255.255.255", true),
        ("10.0.0.0/8", "11.0.0.0", false),
        ("10.9.9.9/8", "10.1.1.1", true),
        ("192.0.2.1", "192.0.2.1", true),
        ("192.0.2.1", "192.0.2.0", false),
        ("192.0.2.0/31", "192.0.2.1", true),
        ("192.0.2.0/31", "192.0.2.2", false),
        ("0.0.0.0/0", "255.255.255.255", true),
        ("::/0", "ffff::", true),
        ("2001:db8::/33", "2001:db8:7fff::", true),
        ("2001:db8::/33", "2001:db8:8000::", false),
        ("2001:db8::1", "2001:db8::1", true),
        ("0.0.0.0/0", "::", false),
        ("::/0", "0.0.0.0", false),
        ("::ffff:10.0.0.0/104", "10.0.0.1", true),
    ] {
        let address: IpAddr = address.parse().expect("an address");
        assert_eq!(
            Cidr::parse(block).expect("a block").contains(address),
            holds,
            "{block} {address}"
        );
    }
    for text in [
        "",
        "/8",
        "10.0.0.0/",
        "10.0.0.0/33",
        "10.0.0.0/+8",
        "10.0.0.0/-1",
        "10.0.0.0/8x",
        "::/129",
        "10.0.0.256",
        "10.0.0.0/8/8",
    ] {
        assert!(Cidr::parse(text).is_none(), "{text}");
    }
}

#[test]
fn base64_is_the_standard_one() {
    for (text, bytes) in [
        ("", Some(&b""[..])),
        ("YQ==", Some(b"a")),
        ("YWI=", Some(b"ab")),
        ("YWJj", Some(b"abc")),
        ("+/+/", Some(&[0xfb, 0xff, 0xbf])),
        ("AAECA0-_", None),
        ("YQ", None),
        ("YQ=", None),
        ("Y===", None),
        ("====", None),
        ("YQ==YQ==", None),
        ("Y Q=", None),
    ] {
        assert_eq!(decode_base64(text).as_deref(), bytes, "{text}");
    }
}

#[test]
fn a_mapped_block_is_the_ipv4_block() {
    let holds = |block: &str, address: &str| {
        let address: IpAddr = address.parse().expect("an address");
        Cidr::parse(block).expect("a block").contains(address)
    };
    for block in ["192.0.2.0/24", "::ffff:192.0.2.0/120", "::ffff:c000:0200/120"] {
        assert!(holds(block, "192.0.2.7"), "{block}");
        assert!(holds(block, "::ffff:192.0.2.7"), "{block}");
        assert!(!holds(block, "192.0.3.7"), "{block}");
        assert!(!holds(block, "2001:db8::7"), "{block}");
    }
    assert!(holds("::ffff:0:0/96", "203.0.113.9"), "all of IPv4");
    assert!(holds("::ffff:192.0.2.7", "192.0.2.7"), "one address");
    // A wider block is one of IPv6, and holds no address of IPv4.
    assert!(!holds("::/0", "::ffff:192.0.2.7") && !holds("::ffff:0:0/95", "192.0.2.7"));
}
