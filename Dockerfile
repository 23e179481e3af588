# Yaksok in a container: one jar, one volume for the store, nobody's root.

FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml ./
COPY conf conf
COPY src src
RUN mvn --batch-mode --no-transfer-progress -DskipTests -Dspotless.check.skip=true package

FROM eclipse-temurin:21-jre
RUN groupadd --system yaksok \
 && useradd --system --gid yaksok --home-dir /var/lib/yaksok --create-home yaksok
WORKDIR /opt/yaksok
COPY --from=build /src/target/yaksok.jar yaksok.jar
COPY conf conf
ENV YAKSOK_DB=jdbc:sqlite:/var/lib/yaksok/yaksok.db \
    YAKSOK_PORT=3000
USER yaksok
VOLUME /var/lib/yaksok
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$YAKSOK_PORT && printf 'GET /health HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-jar", "yaksok.jar"]
CMD ["serve"]
