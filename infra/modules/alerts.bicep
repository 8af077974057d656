// What somebody has to look at: docs/operations.md says for each what to do.

param location string
param baseName string
param webAppId string

@description('Address that answers 200 when the program and its table can be reached.')
param readyUrl string

param workspaceId string
param insightsId string
param actionGroupId string

var actions = [{ actionGroupId: actionGroupId }]

resource faults 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${baseName}-5xx'
  location: 'global'
  properties: {
    description: 'The program answered with faults of its own.'
    severity: 2
    enabled: true
    scopes: [webAppId]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'faults'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'Http5xx'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 5
        }
      ]
    }
    actions: actions
  }
}

resource health 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${baseName}-health'
  location: 'global'
  properties: {
    description: 'An instance does not answer its health check.'
    severity: 1
    enabled: true
    scopes: [webAppId]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          name: 'unhealthy'
          criterionType: 'StaticThresholdCriterion'
          metricName: 'HealthCheckStatus'
          timeAggregation: 'Average'
          operator: 'LessThan'
          threshold: 100
        }
      ]
    }
    actions: actions
  }
}

// From outside, from three places: name, certificate, program and table in one.
resource readiness 'Microsoft.Insights/webtests@2022-06-15' = {
  name: '${baseName}-ready'
  location: location
  tags: { 'hidden-link:${insightsId}': 'Resource' }
  kind: 'standard'
  properties: {
    Name: '${baseName}-ready'
    SyntheticMonitorId: '${baseName}-ready'
    Kind: 'standard'
    Enabled: true
    Frequency: 600
    Timeout: 30
    RetryEnabled: true
    Locations: [
      { Id: 'emea-nl-ams-azr' }
      { Id: 'emea-gb-db3-azr' }
      { Id: 'emea-fr-pra-edge' }
    ]
    Request: {
      RequestUrl: readyUrl
      HttpVerb: 'GET'
      FollowRedirects: false
      ParseDependentRequests: false
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 7
    }
  }
}

resource unready 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${baseName}-unready'
  location: 'global'
  properties: {
    description: 'The program or its table cannot be reached from outside.'
    severity: 1
    enabled: true
    scopes: [readiness.id, insightsId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: readiness.id
      componentId: insightsId
      failedLocationCount: 2
    }
    actions: actions
  }
}

// A line of the log (src/delivery/attempt.ts), counted. Microsoft's own module, without its report of use.
module undelivered 'br/public:avm/res/insights/scheduled-query-rule:0.5.1' = {
  name: 'undelivered'
  params: {
    name: '${baseName}-undelivered'
    location: location
    alertDescription: 'Messages could not be delivered. Coordinators see which by the command status.'
    severity: 2
    scopes: [workspaceId]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT15M'
    autoMitigate: true
    criterias: {
      allOf: [
        {
          query: 'AppServiceConsoleLogs | where ResultDescription has "a message was not delivered"'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: { actionGroupResourceIds: [actionGroupId] }
    enableTelemetry: false
  }
}
