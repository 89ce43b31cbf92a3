use rcgen::{CertificateParams, KeyPair};
use time::{Date, Month, OffsetDateTime, Time};

use super::not_after;

/// A certificate that ends in `year`: from 2050 on the end has another form.
fn made(year: i32) -> (Vec<u8>, OffsetDateTime) {
    let date = Date::from_calendar_date(year, Month::February, 28).unwrap();
    let end = OffsetDateTime::new_utc(date, Time::from_hms(23, 59, 58).unwrap());
    let mut params = CertificateParams::new(vec!["a.example".to_owned()]).unwrap();
    params.not_after = end;
    let certificate = params.self_signed(&KeyPair::generate().unwrap()).unwrap();
    (certificate.der().to_vec(), end)
}

#[test]
fn the_end_is_read_in_both_forms() {
    for year in [2027, 2049, 2050, 4096] {
        let (der, end) = made(year);
        let read = not_after(&der).expect("a certificate has an end");
        assert_eq!(read.unix_seconds(), end.unix_timestamp(), "{year}");
    }
}

#[test]
fn what_is_no_certificate_has_none() {
    let (der, _) = made(2030);
    for length in 0..120 {
        assert_eq!(not_after(&der[..length]), None, "cut at {length}");
    }
    assert_eq!(not_after(&[0x30, 0x84, 0xff, 0xff, 0xff, 0xff]), None);
    assert_eq!(not_after(b"-----BEGIN CERTIFICATE-----"), None);
}
