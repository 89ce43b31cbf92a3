//! Each identifier with a keyword, without, and with a number that is none; and nothing in what holds none.

use std::sync::Arc;

use discovery::{Detector, Limits, Scanner, identifiers};

/// An identifier, a keyword of it, something of it, and something with a wrong check digit where it has one.
const SAMPLES: &[(&str, &str, &str, Option<&str>)] = &[
    (
        "AWS_CREDENTIALS",
        "aws_secret_access_key",
        "Zk3v9QpL7xW2bN8mT5rY1cF6hJ4dS0gAqEuIoPzX",
        Some("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
    ),
    (
        "GCP_API_KEY",
        "google-api-key",
        "AIzaSyD3k9QpL7xW2bN8mT5rY1cF6hJ4dS0gAqE",
        Some("AIzaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
    ),
    ("BANK_ACCOUNT_NUMBER", "bank account", "0012345678", None),
    ("CREDIT_CARD_EXPIRATION", "expiry date", "09/27", Some("19/27")),
    (
        "CREDIT_CARD_MAGNETIC_STRIPE",
        "track1",
        "%B4929000000000000^DOE/JANE^2709101000000000?",
        Some("%B4929000000000001^DOE/JANE^2709101000000000?"),
    ),
    ("CREDIT_CARD_NUMBER", "visa card", "4929 0000 0000 0000", Some("4929 0000 0000 0001")),
    ("CREDIT_CARD_SECURITY_CODE", "cvv", "123", None),
    ("US_DRUG_ENFORCEMENT_AGENCY_NUMBER", "dea number", "AB1234563", Some("AB1234564")),
    ("USA_HEALTH_INSURANCE_CLAIM_NUMBER", "hicn", "123-45-6789-A", None),
    ("EUROPEAN_HEALTH_INSURANCE_CARD_NUMBER", "ehic", "80756123456789012345", None),
    ("UK_NHS_NUMBER", "NHS number", "943 476 5919", Some("943 476 5918")),
    ("USA_MEDICARE_BENEFICIARY_IDENTIFIER", "MBI", "1EG4-TE5-MK73", None),
    ("USA_HEALTHCARE_PROCEDURE_CODE", "hcpcs", "J1100", None),
    ("USA_NATIONAL_DRUG_CODE", "ndc", "0777-3105-02", None),
    ("USA_NATIONAL_PROVIDER_IDENTIFIER", "NPI", "1234567893", Some("1234567894")),
    (
        "MEDICAL_DEVICE_UDI",
        "udi",
        "(01)00844588003288(17)141120",
        Some("(01)00844588003289(17)141120"),
    ),
    ("DATE_OF_BIRTH", "date of birth", "1980-01-31", Some("1980-13-31")),
    ("LATITUDE_LONGITUDE", "coordinates", "52.5200, 13.4050", Some("99.5200, 13.4050")),
    ("BRAZIL_CEP_CODE", "CEP", "01310-100", None),
    ("PHONE_NUMBER", "phone", "(212) 555-2368", None),
    ("BRAZIL_PHONE_NUMBER", "telefone", "(11) 98765-4321", None),
    ("FRANCE_PHONE_NUMBER", "téléphone", "01 42 68 53 00", None),
    ("GERMANY_PHONE_NUMBER", "Telefon", "+49 30 1234567", None),
    ("ITALY_PHONE_NUMBER", "cellulare", "347 123 4567", None),
    ("SPAIN_PHONE_NUMBER", "móvil", "612 345 678", None),
    ("UK_PHONE_NUMBER", "telephone", "0207 946 0958", None),
    ("VEHICLE_IDENTIFICATION_NUMBER", "VIN", "1M8GDM9AXKP042788", Some("1M8GDM9A1KP042788")),
];

/// The same of documents, national numbers and taxes.
const NUMBERS: &[(&str, &str, &str, Option<&str>)] = &[
    ("DRIVERS_LICENSE", "driver's license", "D123-4567-8901", None),
    ("UK_DRIVERS_LICENSE", "driving licence", "MORGA657054SM9IJ", None),
    ("GERMANY_DRIVERS_LICENSE", "Führerschein", "B072RRE2I55", None),
    ("ITALY_DRIVERS_LICENSE", "patente di guida", "MI1234567X", None),
    ("CANADA_PASSPORT_NUMBER", "passport", "GA302922", None),
    ("FRANCE_PASSPORT_NUMBER", "passeport", "04AB12345", None),
    ("GERMANY_PASSPORT_NUMBER", "Reisepass", "C01X00T478", None),
    ("UK_PASSPORT_NUMBER", "passport number", "107185703", None),
    ("USA_PASSPORT_NUMBER", "passport", "C03005988", None),
    ("UK_ELECTORAL_ROLL_NUMBER", "electoral roll number", "AB1234", None),
    ("ARGENTINA_DNI_NUMBER", "documento nacional de identidad", "12.345.678", None),
    ("BRAZIL_RG_NUMBER", "RG", "24.678.131-4", None),
    ("CHILE_RUT_NUMBER", "RUT", "12.345.678-5", Some("12.345.678-6")),
    (
        "FRANCE_NATIONAL_IDENTIFICATION_NUMBER",
        "insee",
        "2 55 08 14 168 025 38",
        Some("2 55 08 14 168 025 39"),
    ),
    ("FRANCE_HEALTH_INSURANCE_NUMBER", "carte vitale", "255081416802538", Some("255081416802539")),
    ("GERMANY_NATIONAL_IDENTIFICATION_NUMBER", "Personalausweis", "L01X00T471", Some("L01X00T472")),
    ("INDIA_AADHAAR_NUMBER", "Aadhaar", "2341 2341 2346", Some("2341 2341 2347")),
    (
        "ITALY_NATIONAL_IDENTIFICATION_NUMBER",
        "codice fiscale",
        "RSSMRA85T10A562S",
        Some("RSSMRA85T10A562T"),
    ),
    ("MEXICO_CURP_NUMBER", "CURP", "BOXW310820HNERXN09", Some("BOXW310820HNERXN08")),
    ("SPAIN_DNI_NUMBER", "DNI", "54362315K", Some("54362315Z")),
    ("UK_NATIONAL_INSURANCE_NUMBER", "nino", "AB 12 34 56 C", Some("BG 12 34 56 C")),
    ("CANADA_SOCIAL_INSURANCE_NUMBER", "SIN", "193 456 787", Some("193 456 788")),
    ("USA_SOCIAL_SECURITY_NUMBER", "social security number", "536-90-4399", Some("666-90-4399")),
    ("SPAIN_SOCIAL_SECURITY_NUMBER", "seguridad social", "28 12345678 40", Some("28 12345678 41")),
    (
        "ARGENTINA_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
        "CUIT",
        "20-05536168-2",
        Some("20-05536168-3"),
    ),
    ("AUSTRALIA_TAX_FILE_NUMBER", "TFN", "123 456 782", Some("123 456 783")),
    ("BRAZIL_CNPJ_NUMBER", "CNPJ", "11.222.333/0001-81", Some("11.222.333/0001-82")),
    ("BRAZIL_CPF_NUMBER", "CPF", "390.533.447-05", Some("390.533.447-06")),
    ("COLOMBIA_INDIVIDUAL_NIT_NUMBER", "NIT", "213123432-1", Some("213123432-2")),
    (
        "FRANCE_TAX_IDENTIFICATION_NUMBER",
        "numéro fiscal",
        "30 23 217 600 053",
        Some("30 23 217 600 054"),
    ),
    ("GERMANY_TAX_IDENTIFICATION_NUMBER", "Steuer-ID", "36574261809", Some("36574261808")),
    ("INDIA_PERMANENT_ACCOUNT_NUMBER", "PAN card", "ABCPE1234F", None),
    ("MEXICO_INDIVIDUAL_RFC_NUMBER", "RFC", "GODE561231GR8", Some("GODE561231GR9")),
    ("SPAIN_NIE_NUMBER", "NIE", "X2482300W", Some("X2482300A")),
    ("SPAIN_NIF_NUMBER", "NIF", "54362315K", Some("54362315Z")),
    ("SPAIN_TAX_IDENTIFICATION_NUMBER", "CIF", "A13585625", Some("A13585626")),
    ("UK_TAX_IDENTIFICATION_NUMBER", "UTR", "1955839661", Some("2955839661")),
    ("USA_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER", "ITIN", "912-70-1234", Some("912-66-1234")),
];

/// What needs no keyword.
const PLAIN: &[(&str, &str, &str)] = &[
    ("CREDIT_CARD_NUMBER_(NO_KEYWORD)", "4929 0000 0000 0000", "4111 1111 1111 1111"),
    ("GERMANY_BANK_ACCOUNT_NUMBER", "DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 01"),
    ("UK_BANK_ACCOUNT_NUMBER", "GB82WEST12345698765432", "GB83WEST12345698765432"),
    ("NETHERLANDS_BANK_ACCOUNT_NUMBER", "NL91 ABNA 0417 1643 00", "NL91 ABNA 0417 1643 01"),
    (
        "HTTP_BASIC_AUTH_HEADER",
        "Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
        "Authorization: Basic aGVsbG8gd29ybGQ=",
    ),
    (
        "JSON_WEB_TOKEN",
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIn0.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
        "eyJmb28iOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIn0.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c",
    ),
    ("STRIPE_CREDENTIALS", "sk_live_4eC39HqLyjWDarjtT1zdp7dc", "sk_test_4eC39HqLyjWDarjtT1zdp7dc"),
    ("HTTP_COOKIE", "Set-Cookie: session=3f9a8b7c6d5e4f3a2b1c", "Cookies: session"),
    (
        "PKCS",
        "-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAx3k9QpL7xW2bN8mT5rY1cF6hJ4dS0gAqEuIoPzXQpL7xW2bN",
        "-----BEGIN RSA PRIVATE KEY-----\n...",
    ),
    (
        "OPENSSH_PRIVATE_KEY",
        "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2g",
        "-----BEGIN OPENSSH PUBLIC KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2g",
    ),
];

fn scanner() -> Scanner {
    Scanner::new(
        Arc::new(Detector::new(identifiers(), Vec::new()).unwrap()),
        Limits::of_macie(64 << 20),
    )
}

fn has(scanner: &Scanner, id: &str, text: &str) -> bool {
    let report = scanner.scan("a.txt", &mut text.as_bytes()).unwrap();
    report.detections.iter().any(|found| found.id == id)
}

#[test]
fn each_with_its_keyword_without_and_with_a_decoy() {
    let scanner = scanner();
    let mut wrong = Vec::new();
    for (id, keyword, data, decoy) in SAMPLES.iter().chain(NUMBERS) {
        let mut expect = |text: String, wanted: bool| {
            if has(&scanner, id, &text) != wanted {
                wrong.push((*id, text, wanted));
            }
        };
        expect(format!("the {keyword}: {data}, as it is"), true);
        expect(format!("{data} is the {keyword}."), true);
        expect(format!("the value is {data}, as it is"), false);
        expect(format!("{keyword}, {:40}, {data}", ""), false);
        if data.starts_with(char::is_alphanumeric)
            && data.ends_with(char::is_alphanumeric)
            && !data.contains("(01)")
        {
            expect(format!("the {keyword}: x{data}"), false);
            expect(format!("the {keyword}: {data}7x"), false);
        }
        if let Some(decoy) = decoy {
            expect(format!("the {keyword}: {decoy}, as it is"), false);
        }
    }
    for (id, data, decoy) in PLAIN {
        for (text, wanted) in [(data, true), (decoy, false)] {
            if has(&scanner, id, &format!("here {text} \n")) != wanted {
                wrong.push((id, (*text).to_owned(), wanted));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// This repository's own sources and pages, which hold every example of the tests beside them but none where the
/// product itself is.
#[test]
fn source_code_and_manuals_hold_none_with_a_check_digit() {
    let checked = identifiers().filter(|identifier| identifier.has_check_digit());
    let scanner = Scanner::new(
        Arc::new(Detector::new(checked, Vec::new()).unwrap()),
        Limits::of_macie(64 << 20),
    );
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut folders = vec![root.join("docs"), root.join("crates"), root.join("models")];
    let mut bytes = 0;
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            let name = path.to_string_lossy().into_owned();
            if path.is_dir() {
                let is_ours = name.ends_with("crates/discovery");
                let is_test = ["tests", "fixtures", "corpus", "benches"]
                    .iter()
                    .any(|part| name.ends_with(part));
                if !is_ours && !is_test {
                    folders.push(path);
                }
                continue;
            }
            // Tests, and the tokens of one.
            if name.ends_with("tests.rs") || name.ends_with("federation/samples.rs") {
                continue;
            }
            let mut file = std::fs::File::open(&path).unwrap();
            let report = scanner.scan(&name, &mut file).unwrap();
            bytes += report.bytes;
            found.extend(
                report.detections.into_iter().map(|found| (name.clone(), found.id, found.places)),
            );
        }
    }
    assert!(bytes > 5_000_000, "{bytes}");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn compiling_is_quick() {
    let begin = std::time::Instant::now();
    let _ = scanner();
    eprintln!("all identifiers compile in {:?}", begin.elapsed());
}
