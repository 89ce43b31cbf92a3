use super::{AllowedHost, Places, is_public, places};

fn rules(texts: &[&str]) -> Vec<AllowedHost> {
    texts.iter().map(|text| text.parse().expect(text)).collect()
}

#[test]
fn only_what_is_named_may_be_called() {
    let allowed = rules(&["Proxy.example.com", "other.example.com=10.0.0.5:8443"]);
    assert_eq!(places(&allowed, "proxy.example.com"), Some(Places::Anywhere));
    let at = Places::At("10.0.0.5:8443".parse().unwrap());
    assert_eq!(places(&allowed, "other.example.com"), Some(at));
    for host in ["example.com", "a.proxy.example.com", "169.254.169.254", ""] {
        assert_eq!(places(&allowed, host), None, "{host}");
    }
    assert_eq!(places(&[], "proxy.example.com"), None);
    assert_eq!(places(&rules(&["10.0.0.1"]), "10.0.0.1"), Some(Places::Anywhere));
}

#[test]
fn a_name_wins_over_the_star() {
    let allowed = rules(&["*", "inside.example.com"]);
    assert_eq!(places(&allowed, "inside.example.com"), Some(Places::Anywhere));
    assert_eq!(places(&allowed, "elsewhere.example.com"), Some(Places::Public));
}

#[test]
fn what_is_no_host_is_refused() {
    for text in ["", "=1.2.3.4:5", "a b", "https://a", "a:443", "::1", "a=1.2.3.4", "*.a"] {
        assert!(text.parse::<AllowedHost>().is_err(), "{text}");
    }
}

#[test]
fn public_addresses_are_told_from_others() {
    for ip in [
        "8.8.8.8",
        "100.63.0.1",
        "172.15.0.1",
        "198.20.0.1",
        "2600::1",
        "2002:808:808::1",
        "64:ff9b::8.8.8.8",
    ] {
        assert!(is_public(ip.parse().unwrap()), "{ip}");
    }
    for ip in [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.0.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "198.18.0.1",
        "192.0.0.1",
        "192.0.2.1",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "fe80::1",
        "fc00::1",
        "fd00:ec2::254",
        "ff02::1",
        "2001:db8::1",
        "2001::1",
        "2002:a00:1::1",
        "64:ff9b::10.0.0.1",
        "64:ff9b:1::1",
    ] {
        assert!(!is_public(ip.parse().unwrap()), "{ip}");
    }
}

#[tokio::test]
async fn a_star_does_not_reach_inside() {
    assert!(Places::Public.resolved("localhost", 443).await.is_err());
    assert!(!Places::Anywhere.resolved("localhost", 443).await.unwrap().is_empty());
}
