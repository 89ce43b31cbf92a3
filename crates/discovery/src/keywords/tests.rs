use super::KeywordIndex;

fn has(keyword: &str, name: &str) -> bool {
    let index = KeywordIndex::new([(7, keyword)].into_iter()).unwrap();
    index.in_name(name.as_bytes()).contains(7)
}

#[test]
fn words_are_joined_in_any_way() {
    for name in [
        "credit card",
        "Credit-Card",
        "CREDIT_CARD",
        "creditcard",
        "creditCardNumber",
        "the credit card:",
    ] {
        assert!(has("credit card", name), "{name}");
    }
    for name in ["credit: card", "accredit card", "credit cards", "cre dit card"] {
        assert!(!has("credit card", name), "{name}");
    }
}

#[test]
fn a_keyword_is_a_whole_word() {
    assert!(has("sin", "SIN:"));
    assert!(has("ssn", "patientSsn"));
    assert!(has("ssn", "SSNNumber"));
    assert!(has("cvc2", "cvc2"));
    assert!(has("ss#", "ss#"));
    assert!(has("tin", "tin#"));
    assert!(!has("sin", "basin"));
    assert!(!has("tin", "routing"));
    assert!(!has("vin", "s vi n"));
    assert!(has("téléphone", "numéro de téléphone"));
}

#[test]
fn distance_is_in_characters() {
    let index = KeywordIndex::new([(0, "ssn")].into_iter()).unwrap();
    let near = |gap: &str| {
        let text = format!("ssn{gap}123");
        let data = text.len() - 3..text.len();
        index.near(text.as_bytes(), &data, 30).contains(0)
    };
    assert!(near(&" ".repeat(30)));
    assert!(!near(&" ".repeat(31)));
    assert!(near(&" é".repeat(15)));
    let text = format!("123{}ssn", " ".repeat(30));
    assert!(index.near(text.as_bytes(), &(0..3), 30).contains(0));
    let text = format!("123{}ssn", " ".repeat(31));
    assert!(!index.near(text.as_bytes(), &(0..3), 30).contains(0));
}
