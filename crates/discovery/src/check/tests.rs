use super::*;

fn holds(check: fn(&[u8]) -> bool, right: &[&str], wrong: &[&str]) {
    for text in right {
        assert!(check(text.as_bytes()), "{text}");
    }
    for text in wrong {
        assert!(!check(text.as_bytes()), "{text}");
    }
}

#[test]
fn cards_and_accounts() {
    holds(
        card,
        &["4929 0000 0000 0000", "5212345678901234"],
        &["4929000000000001", "4111111111111111", "9999999999999995"],
    );
    holds(
        iban,
        &[
            "GB82WEST12345698765432",
            "DE89 3704 0044 0532 0130 00",
            "FR14 2004 1010 0505 0001 3M02 606",
        ],
        &["GB82WEST12345698765433"],
    );
}

/// Published examples of the authorities, and the same with one digit changed.
#[test]
fn national_numbers() {
    holds(aadhaar, &["234123412346"], &["234123412347"]);
    holds(chile_rut, &["12.345.678-5", "6824160-K"], &["12.345.678-6"]);
    holds(codice_fiscale, &["RSSMRA85T10A562S"], &["RSSMRA85T10A562T"]);
    holds(curp, &["BOXW310820HNERXN09"], &["BOXW310820HNERXN08"]);
    holds(french_nir, &["255081416802538", "2 55 08 14 168 025 38"], &["255081416802539"]);
    holds(german_id_card, &["L01X00T471"], &["L01X00T472"]);
    holds(spanish_dni, &["54362315K", "54362315-K"], &["54362315Z"]);
    holds(spanish_nie, &["X2482300W"], &["X2482300A"]);
    holds(social_insurance, &["193456787"], &["193456788"]);
    holds(
        social_security,
        &["536-90-4399"],
        &["666-12-3456", "000-12-3456", "900-12-3456", "123-45-6789", "078-05-1120"],
    );
    holds(spanish_social_security, &["281234567840"], &["281234567841"]);
    holds(nino, &["AB123456C"], &["BG123456C"]);
}

#[test]
fn taxes() {
    holds(australian_tfn, &["123 456 782"], &["123 456 783"]);
    holds(cnpj, &["11.222.333/0001-81"], &["11.222.333/0001-82"]);
    holds(cpf, &["390.533.447-05"], &["390.533.447-06", "111.111.111-11"]);
    holds(cuit, &["20-05536168-2"], &["20-05536168-3"]);
    holds(colombian_nit, &["213123432-1"], &["213123432-2"]);
    holds(french_tax, &["30 23 217 600 053"], &["30 23 217 600 054"]);
    holds(german_tax, &["36574261809"], &["36574261808"]);
    holds(mexican_rfc, &["GODE561231GR8"], &["GODE561231GR9"]);
    holds(spanish_cif, &["A13585625"], &["A13585626"]);
    holds(utr, &["1955839661"], &["2955839661"]);
}

#[test]
fn health_and_vehicles() {
    holds(nhs, &["943 476 5919"], &["943 476 5918"]);
    holds(npi, &["1234567893"], &["1234567894"]);
    holds(dea, &["AB1234563"], &["AB1234564"]);
    holds(device, &["(01)00844588003288(17)141120"], &["(01)00844588003289(17)141120"]);
    holds(vehicle, &["1M8GDM9AXKP042788"], &["1M8GDM9A1KP042788"]);
}

#[test]
fn other_things() {
    holds(
        date,
        &["1980-01-31", "31/12/1980", "12/31/1980", "5 January 1980", "January 5, 1980"],
        &["1980-13-31", "45/45/1980", "2999-01-01"],
    );
    holds(coordinates, &["52.5200, 13.4050", "-33.8688,151.2093"], &["99.1234, 13.4050"]);
    holds(
        secret_key,
        &["Zk3v9QpL7xW2bN8mT5rY1cF6hJ4dS0gAqEuIoPzX"],
        &["wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "da39a3ee5e6b4b0d3255bfef95601890afd80709"],
    );
    holds(
        basic_auth,
        &["Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="],
        &["Authorization: Basic aGVsbG8gd29ybGQ="],
    );
}
