use super::LogLevel;

fn check(text: &str, expected: &str) {
    let level: LogLevel = text.parse().expect(text);
    let shown = level.filter().to_string();
    let mut directives: Vec<&str> = shown.split(',').collect();
    directives.sort_unstable();
    assert_eq!(directives.join(","), expected, "{text}");
}

#[test]
fn a_level_is_one_of_everything_but_of_protocols() {
    check("info", "deadpool.postgres=off,info");
    check("off", "deadpool.postgres=off,off");
    check("warn,engine=debug", "deadpool.postgres=off,engine=debug,warn");
    check(
        "debug",
        "deadpool.postgres=off,debug,h2=info,hyper=info,hyper_util=info,rustls=info,tokio_postgres=info",
    );
    check(
        "debug,h2=trace",
        "deadpool.postgres=off,debug,h2=trace,hyper=info,hyper_util=info,rustls=info,tokio_postgres=info",
    );
}

#[test]
fn what_is_no_level_is_refused() {
    for wrong in [
        "",
        "loud",
        "INFO",
        "engine=debug",
        "info,engine",
        "info,=debug",
        "info,e[x]=debug",
        "info,",
        "info engine",
    ] {
        let refused = wrong.parse::<LogLevel>();
        assert!(refused.is_err_and(|error| error.contains("is no log level")), "{wrong}");
    }
    assert!("info,".repeat(300).parse::<LogLevel>().is_err());
}
