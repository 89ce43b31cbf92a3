//! Macie.

use super::{Exception, Request, Sample};

/// What the samples act on: the service is on, and has a custom identifier and a job.
pub(crate) const MACIE_ENABLE: Sample = Sample {
    operation: "EnableMacie",
    request: Request::Http { line: "POST /macie", headers: &[], body: "{}" },
    exception: None,
};

/// The custom identifier.
pub(crate) const MACIE_CUSTOM: Sample = Sample {
    operation: "CreateCustomDataIdentifier",
    request: Request::Http {
        line: "POST /custom-data-identifiers",
        headers: &[],
        body: r#"{"name":"used","regex":"E-[0-9]{6}","tags":{"held":"v"}}"#,
    },
    exception: None,
};

/// The filter.
pub(crate) const MACIE_FILTER: Sample = Sample {
    operation: "CreateFindingsFilter",
    request: Request::Http {
        line: "POST /findingsfilters",
        headers: &[],
        body: r#"{"action":"NOOP","name":"used","findingCriteria":{"criterion":{}}}"#,
    },
    exception: None,
};

/// The job.
pub(crate) const MACIE_JOB: Sample = Sample {
    operation: "CreateClassificationJob",
    request: Request::Http {
        line: "POST /jobs",
        headers: &[],
        body: r#"{"clientToken":"used","jobType":"ONE_TIME","name":"used","s3JobDefinition":{"bucketDefinitions":[{"accountId":"$ACCOUNT","buckets":["none"]}]}}"#,
    },
    exception: None,
};

pub(super) const SAMPLES: &[Sample] = &[
    Sample {
        operation: "BatchGetCustomDataIdentifiers",
        request: Request::Http {
            line: "POST /custom-data-identifiers/get",
            headers: &[],
            body: r#"{"ids":["$MACIE_CUSTOM"]}"#,
        },
        exception: None,
    },
    Sample {
        operation: "CreateClassificationJob",
        request: Request::Http {
            line: "POST /jobs",
            headers: &[],
            body: r#"{"clientToken":"fresh","jobType":"ONE_TIME","name":"fresh","s3JobDefinition":{"bucketDefinitions":[{"accountId":"$ACCOUNT","buckets":["none"]}]}}"#,
        },
        exception: None,
    },
    Sample {
        operation: "CreateCustomDataIdentifier",
        request: Request::Http {
            line: "POST /custom-data-identifiers",
            headers: &[],
            body: r#"{"name":"fresh","regex":"E-[0-9]{6}"}"#,
        },
        exception: None,
    },
    Sample {
        operation: "CreateFindingsFilter",
        request: Request::Http {
            line: "POST /findingsfilters",
            headers: &[],
            body: r#"{"action":"ARCHIVE","name":"fresh","findingCriteria":{"criterion":{}}}"#,
        },
        exception: None,
    },
    Sample {
        operation: "CreateSampleFindings",
        request: Request::Http { line: "POST /findings/sample", headers: &[], body: r#"{}"# },
        exception: None,
    },
    Sample {
        operation: "DeleteCustomDataIdentifier",
        request: Request::Http {
            line: "DELETE /custom-data-identifiers/$MACIE_CUSTOM",
            headers: &[],
            body: "",
        },
        exception: None,
    },
    Sample {
        operation: "DeleteFindingsFilter",
        request: Request::Http {
            line: "DELETE /findingsfilters/$MACIE_FILTER",
            headers: &[],
            body: "",
        },
        exception: None,
    },
    Sample {
        operation: "DescribeClassificationJob",
        request: Request::Http { line: "GET /jobs/$MACIE_JOB", headers: &[], body: "" },
        exception: None,
    },
    Sample {
        operation: "DisableMacie",
        request: Request::Http { line: "DELETE /macie", headers: &[], body: "" },
        exception: None,
    },
    Sample {
        operation: "EnableMacie",
        request: Request::Http { line: "POST /macie", headers: &[], body: r#"{}"# },
        exception: Some(Exception::Fails(409, "ConflictException")),
    },
    Sample {
        operation: "GetAutomatedDiscoveryConfiguration",
        request: Request::Http {
            line: "GET /automated-discovery/configuration",
            headers: &[],
            body: "",
        },
        exception: None,
    },
    Sample {
        operation: "GetClassificationExportConfiguration",
        request: Request::Http {
            line: "GET /classification-export-configuration",
            headers: &[],
            body: "",
        },
        exception: None,
    },
    Sample {
        operation: "GetCustomDataIdentifier",
        request: Request::Http {
            line: "GET /custom-data-identifiers/$MACIE_CUSTOM",
            headers: &[],
            body: "",
        },
        exception: None,
    },
    Sample {
        operation: "GetFindingStatistics",
        request: Request::Http {
            line: "POST /findings/statistics",
            headers: &[],
            body: r#"{"groupBy":"type"}"#,
        },
        exception: None,
    },
    Sample {
        operation: "GetFindings",
        request: Request::Http {
            line: "POST /findings/describe",
            headers: &[],
            body: r#"{"findingIds":["none"]}"#,
        },
        exception: None,
    },
    Sample {
        operation: "GetFindingsFilter",
        request: Request::Http {
            line: "GET /findingsfilters/$MACIE_FILTER",
            headers: &[],
            body: "",
        },
        exception: None,
    },
    Sample {
        operation: "GetMacieSession",
        request: Request::Http { line: "GET /macie", headers: &[], body: "" },
        exception: None,
    },
    Sample {
        operation: "ListClassificationJobs",
        request: Request::Http { line: "POST /jobs/list", headers: &[], body: r#"{}"# },
        exception: None,
    },
    Sample {
        operation: "ListCustomDataIdentifiers",
        request: Request::Http {
            line: "POST /custom-data-identifiers/list",
            headers: &[],
            body: r#"{}"#,
        },
        exception: None,
    },
    Sample {
        operation: "ListFindings",
        request: Request::Http { line: "POST /findings", headers: &[], body: r#"{}"# },
        exception: None,
    },
    Sample {
        operation: "ListFindingsFilters",
        request: Request::Http { line: "GET /findingsfilters", headers: &[], body: "" },
        exception: None,
    },
    Sample {
        operation: "ListManagedDataIdentifiers",
        request: Request::Http {
            line: "POST /managed-data-identifiers/list",
            headers: &[],
            body: r#"{}"#,
        },
        exception: None,
    },
    Sample {
        operation: "ListTagsForResource",
        request: Request::Http {
            line: "GET /tags/arn%3Aaws%3Amacie2%3Aus-east-1%3A$ACCOUNT%3Acustom-data-identifier%2F$MACIE_CUSTOM",
            headers: &[],
            body: "",
        },
        exception: None,
    },
    Sample {
        operation: "PutClassificationExportConfiguration",
        request: Request::Http {
            line: "PUT /classification-export-configuration",
            headers: &[],
            body: r#"{"configuration":{}}"#,
        },
        exception: Some(Exception::ChangesNothing("nothing is configured, and stays so")),
    },
    Sample {
        operation: "TagResource",
        request: Request::Http {
            line: "POST /tags/arn%3Aaws%3Amacie2%3Aus-east-1%3A$ACCOUNT%3Acustom-data-identifier%2F$MACIE_CUSTOM",
            headers: &[],
            body: r#"{"tags":{"k":"v"}}"#,
        },
        exception: None,
    },
    Sample {
        operation: "TestCustomDataIdentifier",
        request: Request::Http {
            line: "POST /custom-data-identifiers/test",
            headers: &[],
            body: r#"{"regex":"E-[0-9]{6}","sampleText":"$CANARY"}"#,
        },
        exception: None,
    },
    Sample {
        operation: "UntagResource",
        request: Request::Http {
            line: "DELETE /tags/arn%3Aaws%3Amacie2%3Aus-east-1%3A$ACCOUNT%3Acustom-data-identifier%2F$MACIE_CUSTOM?tagKeys=held",
            headers: &[],
            body: "",
        },
        exception: None,
    },
    Sample {
        operation: "UpdateClassificationJob",
        request: Request::Http {
            line: "PATCH /jobs/$MACIE_JOB",
            headers: &[],
            body: r#"{"jobStatus":"USER_PAUSED"}"#,
        },
        exception: None,
    },
    Sample {
        operation: "UpdateFindingsFilter",
        request: Request::Http {
            line: "PATCH /findingsfilters/$MACIE_FILTER",
            headers: &[],
            body: r#"{"action":"ARCHIVE"}"#,
        },
        exception: None,
    },
    Sample {
        operation: "UpdateMacieSession",
        request: Request::Http {
            line: "PATCH /macie",
            headers: &[],
            body: r#"{"findingPublishingFrequency":"ONE_HOUR"}"#,
        },
        exception: None,
    },
];
