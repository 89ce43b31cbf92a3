//! The names of a subject beside its distinguished one.

use core::net::IpAddr;

use crate::der;

const OTHER_NAME: u8 = 0xa0;
const RFC822: u8 = 0x81;
const DNS: u8 = 0x82;
const DIRECTORY: u8 = 0xa4;
const EDI_PARTY: u8 = 0xa5;
const URI: u8 = 0x86;
const IP: u8 = 0x87;
const REGISTERED_ID: u8 = 0x88;

/// A name of the DNS.
#[must_use]
pub fn dns(name: &str) -> Vec<u8> {
    der::write(DNS, &[name.as_bytes()])
}

/// An address of mail.
#[must_use]
pub fn mail(address: &str) -> Vec<u8> {
    der::write(RFC822, &[address.as_bytes()])
}

/// A URI.
#[must_use]
pub fn uri(uri: &str) -> Vec<u8> {
    der::write(URI, &[uri.as_bytes()])
}

/// An address of a host.
#[must_use]
pub fn ip(address: IpAddr) -> Vec<u8> {
    match address {
        IpAddr::V4(address) => der::write(IP, &[&address.octets()]),
        IpAddr::V6(address) => der::write(IP, &[&address.octets()]),
    }
}

/// An object identifier, of its contents.
#[must_use]
pub fn registered_id(oid: &[u8]) -> Vec<u8> {
    der::write(REGISTERED_ID, &[oid])
}

/// A distinguished name.
#[must_use]
pub fn directory(name: &[u8]) -> Vec<u8> {
    der::write(DIRECTORY, &[name])
}

/// A name of another type, whose value is a text.
#[must_use]
pub fn other(type_oid: &[u8], text: &str) -> Vec<u8> {
    let text = der::write(der::UTF8_STRING, &[text.as_bytes()]);
    let value = der::write(der::CONTEXT_0, &[&text]);
    der::write(OTHER_NAME, &[&der::write(der::OID, &[type_oid]), &value])
}

/// A party of EDI.
#[must_use]
pub fn edi_party(party: &str, assigner: Option<&str>) -> Vec<u8> {
    let text = |text: &str| der::write(der::UTF8_STRING, &[text.as_bytes()]);
    let assigner = assigner.map(|name| der::write(der::CONTEXT_0, &[&text(name)]));
    let party = der::write(der::CONTEXT_1, &[&text(party)]);
    der::write(EDI_PARTY, &[&assigner.unwrap_or_default(), &party])
}

/// The names of the DNS among those of an extension.
#[must_use]
pub fn dns_names(extension: &[u8]) -> Option<Vec<String>> {
    let mut names = der::only(extension, der::SEQUENCE)?.inside();
    let mut found = Vec::new();
    while names.end().is_none() {
        let name = names.any()?;
        if name.tag == DNS {
            found.push(core::str::from_utf8(name.contents).ok()?.to_owned());
        }
    }
    Some(found)
}
